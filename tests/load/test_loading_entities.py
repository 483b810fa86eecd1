"""Entities and vintages over many texts: all spellings, the newest state, who succeeds whom, what was known when."""

from datetime import date
from decimal import Decimal

import duckdb

from flows.load.loading import load_batch
from tests.warehouse.builders import (
    batch,
    entity,
    mention,
    observation,
    release,
    started,
    whole,
)


def rows(con: duckdb.DuckDBPyConnection, query: str) -> list[tuple[object, ...]]:
    return con.execute(query).fetchall()


def test_an_entity_has_all_its_spellings_but_its_name(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    more = batch(
        releases=[release(2)],
        entities=[entity(aliases=("Nippon", "Japan"))],
        entity_mentions=[mention(2, surface="Japanese", char_end=8)],
    )
    load_batch(con, run, more)
    assert rows(con, "select entity_id, name, country, aliases from entities") == [
        ("e1", "Japan", "JPN", ["Exports", "Japanese", "Nippon"])
    ]


def test_the_newest_state_of_an_entity_counts(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    load_batch(con, run, batch(entities=[entity(name="Japan (State)")]))
    load_batch(con, run, whole(2, 3))
    assert rows(con, "select name from entities") == [("Japan (State)",)]
    assert rows(con, "select count(*) from core.entities") == [(2,)]


def test_an_entity_that_no_current_text_names_is_not_shown(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    load_batch(con, run, batch(releases=[release(1, body="Nothing.")]))
    assert rows(con, "from entities") == []


def test_those_it_succeeds_are_shown_with_it(con: duckdb.DuckDBPyConnection) -> None:
    bodies = [
        entity(entity_id="new", name="Ministry of New", succeeds="mid"),
        entity(entity_id="mid", name="Ministry of Mid", succeeds="old"),
        entity(entity_id="old", name="Ministry of Old"),
        entity(entity_id="other", name="Ministry of Other"),
    ]
    named = [mention(1, entity_id="new")]
    load_batch(con, started(con), batch(releases=[release(1)], entities=bodies, entity_mentions=named))
    assert rows(con, "select entity_id, succeeds from entities order by all") == [
        ("mid", "old"),
        ("new", "mid"),
        ("old", None),
    ]


def test_the_newest_vintage_of_a_key_and_what_was_known_before(con: duckdb.DuckDBPyConnection) -> None:
    said = [
        observation(1, obs_value=Decimal("4.5"), obs_status="F", released_on=date(2024, 3, 1)),
        observation(2, obs_value=Decimal("4.7"), obs_status="E", released_on=date(2024, 3, 4)),
        observation(3, obs_value=Decimal("4.8"), released_on=date(2024, 3, 4)),
        observation(4, obs_value=Decimal("4.9"), released_on=date(2024, 4, 1)),
        observation(5, obs_value=Decimal(60), counterpart_area="CHN", released_on=date(2024, 3, 1)),
        observation(6, obs_value=Decimal(61), unit_measure="USD", transformation="level", released_on=date(2024, 3, 1)),
    ]
    load_batch(con, started(con), batch(releases=[release(n) for n in range(1, 7)], observations=said))
    assert rows(con, "select count(*) from observations") == [(6,)]
    assert rows(con, "select figure_id from observations_latest order by all") == [("f4",), ("f5",), ("f6",)]

    def known_on(day: str) -> list[tuple[object, ...]]:
        return rows(con, f"select figure_id from observations_as_of({day}) order by all")

    assert known_on("'2024-02-29'") == []
    assert known_on("date '2024-03-03'") == [("f1",), ("f5",), ("f6",)]
    assert known_on("'2024-03-04'") == [("f3",), ("f5",), ("f6",)], "of one day the surer statement counts"
    assert known_on("'2030-01-01'") == rows(con, "select figure_id from observations_latest order by all")

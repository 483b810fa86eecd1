"""Entities of many releases become one where that is certain or somebody says so, the past included."""

from datetime import date
from typing import Any

import duckdb
import pytest

from flows.load.loading import load_batch, start
from flows.load.resolution import resolve
from flows.quality.check import judge
from flows.quality.resolution import cell
from schemas.entity import Entity, EntityMention
from schemas.resolution import Decision
from tests.warehouse.builders import batch, entity, mention, record, release

OFFICE = "Ministry of Fisheries"
SHORT, LONG, OTHER = "Jose Fernandez", "Jose Manuel Fernandez", "Jose Maria Fernandez"


def load(con: duckdb.DuckDBPyConnection, number: int, name: str, **overrides: Any) -> None:
    """Load a release that names one entity, whose id is its name."""
    fields = {"entity_type": "person", "country": None} | overrides
    office = fields.pop("affiliation", OFFICE if fields["entity_type"] == "person" else None)
    who: Entity = entity(entity_id=name, name=name, **fields)
    where: EntityMention = mention(number, entity_id=name, entity_type=who.entity_type, affiliation=office)
    run = record(f"run-{number}")
    start(con, run)
    load_batch(con, run, batch(releases=[release(number)], entities=[who], entity_mentions=[where]))


def decide(decision: str, name: str, other: str) -> Decision:
    return Decision(
        decision=decision, entity_type="person", name=name, other=other, who="the analyst",
        decided_on=date(2024, 4, 1), why="they sign alike",
    )  # fmt: skip


def end(con: duckdb.DuckDBPyConnection, number: int, *decisions: Decision) -> dict[str, str]:
    """End the run: what it resolved, and the findings by their message."""
    run = record(f"run-{number}")
    problems = resolve(con, run, decisions)
    judged = judge([cell(con, run, decisions, problems)])
    con.commit()
    return {finding.message: finding.suggestion or "" for finding in judged.findings}


def ids(con: duckdb.DuckDBPyConnection) -> list[str]:
    return [row[0] for row in con.execute("select entity_id from entity_mentions order by release_id").fetchall()]


def test_what_is_certain_is_one_under_the_id_that_was_there_first(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, SHORT)
    assert end(con, 1) == {}
    load(con, 2, LONG)
    assert end(con, 2) == {}
    assert ids(con) == [SHORT, SHORT]
    assert con.execute("select name, aliases from entities").fetchall() == [(SHORT, ["Exports", LONG])]
    assert con.execute("select score, verdict from entity_candidates").fetchall() == [(0.95, "same")]


def test_what_is_doubtful_is_a_finding_with_a_suggestion(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, "Katherine Tai")
    end(con, 1)
    load(con, 2, "Katharine Tai")
    (finding,) = end(con, 2).items()
    assert "differ by a letter" in finding[0]
    assert finding[1] == "Katherine Tai"
    assert ids(con) == ["Katherine Tai", "Katharine Tai"]


def test_two_that_cannot_be_told_apart_stay_unresolved_and_both_are_named(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, LONG)
    end(con, 1)
    load(con, 2, OTHER)
    end(con, 2)
    load(con, 3, SHORT)
    (message,) = {text for text in end(con, 3) if LONG in text}
    assert OTHER in message
    assert ids(con) == [LONG, OTHER, SHORT]


def test_rejected_candidates_stay_queryable(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, SHORT)
    end(con, 1)
    load(con, 2, LONG, affiliation="Bank of Chile")
    assert end(con, 2) == {}
    rows = con.execute("select name, candidate, verdict, reasons from entity_candidates").fetchall()
    assert rows[0][:3] == (LONG, SHORT, "different")
    assert any("Bank of Chile" in reason for reason in rows[0][3])


def test_a_decision_holds_for_the_past_and_ends_with_its_row(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, "Katherine Tai")
    end(con, 1)
    load(con, 2, "Catarina Thai", affiliation="Bank of Chile")
    end(con, 2)
    start(con, record("run-3"))
    assert end(con, 3, decide("same", "Katherine Tai", "Catarina Thai")) == {}
    assert ids(con) == ["Katherine Tai", "Katherine Tai"]
    assert con.execute("select verdict, decided_by from entity_candidates").fetchall() == [("same", "the analyst")]
    start(con, record("run-4"))
    end(con, 4)
    assert ids(con) == ["Katherine Tai", "Catarina Thai"]


def test_different_parts_what_the_score_had_joined(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, SHORT)
    end(con, 1)
    load(con, 2, LONG)
    assert end(con, 2, decide("different", SHORT, LONG)) == {}
    assert ids(con) == [SHORT, LONG]
    assert con.execute("select verdict from entity_candidates").fetchall() == [("different",)]


@pytest.mark.parametrize(
    ("decisions", "says"),
    [
        pytest.param([decide("same", SHORT, "Nobody Atall")], "no person is called 'Nobody Atall'", id="matches none"),
        pytest.param(
            [decide("different", SHORT, LONG), decide("same", LONG, SHORT)], "keep 'Jose Manuel Fernandez' and",
            id="two contradict each other",
        ),
        pytest.param(
            [decide("different", SHORT, LONG), decide("same", SHORT, OTHER), decide("same", OTHER, LONG)],
            "keep 'Jose Maria Fernandez' and 'Jose Manuel Fernandez' apart", id="three contradict each other",
        ),
        pytest.param([decide("same", "Exports", SHORT)], "write the entity_id", id="a spelling of several"),
    ],
)  # fmt: skip
def test_a_decision_that_cannot_be_obeyed_is_a_finding(
    con: duckdb.DuckDBPyConnection, decisions: list[Decision], says: str
) -> None:
    for number, name in enumerate((SHORT, LONG, OTHER), start=1):
        load(con, number, name, affiliation=f"Office {number}")
        end(con, number)
    con.execute("insert into core.entity_aliases values (?, 'Exports'), (?, 'Exports')", [SHORT, LONG])
    start(con, record("run-4"))
    findings = end(con, 4, *decisions)
    assert any(says in message for message in findings), findings


def test_facts_that_hold_names_follow_the_link(con: duckdb.DuckDBPyConnection) -> None:
    load(con, 1, "Office of Fish", entity_type="organisation")
    end(con, 1)
    load(con, 2, "Fish Office", entity_type="organisation")
    load_batch(
        con, record("run-2"),
        batch(releases=[release(3)], entity_mentions=[mention(3, entity_id="Fish Office", affiliation="Fish Office")]),
    )  # fmt: skip
    same = decide("same", "Office of Fish", "Fish Office").model_copy(update={"entity_type": "organisation"})
    end(con, 2, same)
    assert con.execute("select distinct entity_id from entity_mentions").fetchall() == [("Office of Fish",)]
    found = con.execute("select affiliation from entity_mentions where release_id = 'r3'").fetchall()
    assert found == [("Office of Fish",)]

"""The contract's views: every column with its name, place, type and words."""

from collections.abc import Iterator

import duckdb
import pyarrow as pa
import pytest

from schemas.arrow import arrow_schema
from schemas.record import Record
from warehouse.dictionary import VIEWS, dictionary
from warehouse.migrate import bring_up

_LOCATED = {
    "section": "VARCHAR", "sentence_no": "INTEGER", "char_start": "INTEGER", "char_end": "INTEGER",
    "surface": "VARCHAR",
}  # fmt: skip
_OBSERVATION = {
    "figure_id": "VARCHAR", "release_id": "VARCHAR", "ref_area": "VARCHAR", "counterpart_area": "VARCHAR",
    "indicator": "VARCHAR", "product": "VARCHAR", "freq": "VARCHAR", "time_period": "VARCHAR", "measure": "VARCHAR",
    "transformation": "VARCHAR", "base_period": "VARCHAR", "obs_value": "DECIMAL(38,6)", "unit_measure": "VARCHAR",
    "obs_status": "VARCHAR", "released_on": "DATE",
}  # fmt: skip
CONTRACT = {
    "releases": {
        "release_id": "VARCHAR", "source": "VARCHAR", "url": "VARCHAR", "category": "VARCHAR", "title": "VARCHAR",
        "body": "VARCHAR", "released_on": "DATE", "is_truncated": "BOOLEAN", "revision": "INTEGER",
        "first_seen_at": "TIMESTAMP WITH TIME ZONE", "loaded_at": "TIMESTAMP WITH TIME ZONE",
        "last_checked_at": "TIMESTAMP WITH TIME ZONE",
    },
    "release_revisions": {},  # named by the contract, its columns are ours
    "figures": {
        "figure_id": "VARCHAR", "release_id": "VARCHAR", **_LOCATED, "kind": "VARCHAR", "value": "DECIMAL(38,6)",
        "value_high": "DECIMAL(38,6)", "unit": "VARCHAR", "qualifier": "VARCHAR",
    },
    "dates": {
        "date_id": "VARCHAR", "release_id": "VARCHAR", **_LOCATED, "start_on": "DATE", "end_on": "DATE",
        "granularity": "VARCHAR", "timex": "VARCHAR",
    },
    "entities": {
        "entity_id": "VARCHAR", "entity_type": "VARCHAR", "name": "VARCHAR", "country": "VARCHAR",
        "aliases": "VARCHAR[]", "succeeds": "VARCHAR",
    },
    "entity_mentions": {
        "mention_id": "VARCHAR", "release_id": "VARCHAR", **_LOCATED, "entity_id": "VARCHAR", "entity_type": "VARCHAR",
        "role": "VARCHAR", "affiliation": "VARCHAR",
    },
    "entity_candidates": {},  # ours: who may be whom
    "observations": _OBSERVATION,
    "observations_latest": _OBSERVATION,
    "observation_words": {},  # ours: the characters that an observation rests on
    "meetings": {
        "meeting_id": "VARCHAR", "release_id": "VARCHAR", "start_on": "DATE", "end_on": "DATE", "place": "VARCHAR",
        "host_person": "VARCHAR", "host_role": "VARCHAR", "counterpart_person": "VARCHAR",
        "counterpart_role": "VARCHAR", "counterpart_organisation": "VARCHAR", "counterpart_country": "VARCHAR",
        "status": "VARCHAR",
    },
    "agreement_actions": {
        "release_id": "VARCHAR", "agreement": "VARCHAR", "action": "VARCHAR", "parties": "VARCHAR[]",
        "start_on": "DATE", "end_on": "DATE",
    },
    "about": {
        "contract_version": "VARCHAR", "built_at": "TIMESTAMP WITH TIME ZONE", "run_id": "VARCHAR",
        "code_version": "VARCHAR", "source_attribution": "VARCHAR", "licence": "VARCHAR",
    },
    "quality_results": {
        "run_id": "VARCHAR", "step": "VARCHAR", "subject": "VARCHAR", "check_name": "VARCHAR", "severity": "VARCHAR",
        "passed": "BOOLEAN", "evaluated": "INTEGER", "failed": "INTEGER", "details": "JSON",
        "checked_at": "TIMESTAMP WITH TIME ZONE",
    },
    "quality_findings": {
        "finding_id": "VARCHAR", "run_id": "VARCHAR", "check_name": "VARCHAR", "release_id": "VARCHAR",
        "mention_id": "VARCHAR", "surface": "VARCHAR", "message": "VARCHAR", "suggestion": "VARCHAR",
    },
    "quarantine": {
        "run_id": "VARCHAR", "source": "VARCHAR", "locator": "VARCHAR", "reason": "VARCHAR", "payload": "VARCHAR",
        "quarantined_at": "TIMESTAMP WITH TIME ZONE",
    },
    "pipeline_runs": {
        "run_id": "VARCHAR", "started_at": "TIMESTAMP WITH TIME ZONE", "finished_at": "TIMESTAMP WITH TIME ZONE",
        "status": "VARCHAR", "mode": "VARCHAR", "source": "VARCHAR", "read": "INTEGER", "parsed": "INTEGER",
        "loaded": "INTEGER", "unchanged": "INTEGER", "revised": "INTEGER", "quarantined": "INTEGER",
    },
}  # fmt: skip
SQL_TYPES = {
    pa.string(): "VARCHAR", pa.bool_(): "BOOLEAN", pa.int32(): "INTEGER", pa.decimal128(38, 6): "DECIMAL(38,6)",
    pa.date32(): "DATE", pa.timestamp("us", tz="UTC"): "TIMESTAMP WITH TIME ZONE", pa.list_(pa.string()): "VARCHAR[]",
    pa.float64(): "DOUBLE",
}  # fmt: skip


@pytest.fixture(scope="module")
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        bring_up(con)
        yield con


def columns(con: duckdb.DuckDBPyConnection, view: str) -> dict[str, str]:
    return {row[0]: row[1] for row in con.execute(f"describe from {view}").fetchall()}


def test_every_view_of_the_contract_is_there_and_no_other(con: duckdb.DuckDBPyConnection) -> None:
    views = con.execute("select view_name from duckdb_views() where schema_name = 'main' and not internal").fetchall()
    assert {name for (name,) in views} == CONTRACT.keys() == VIEWS.keys()


@pytest.mark.parametrize("view", CONTRACT)
def test_a_view_starts_with_the_contracts_columns(con: duckdb.DuckDBPyConnection, view: str) -> None:
    assert list(columns(con, view).items())[: len(CONTRACT[view])] == list(CONTRACT[view].items())


@pytest.mark.parametrize(("view", "model"), VIEWS.items(), ids=list(VIEWS))
def test_a_view_has_the_columns_of_its_model(con: duckdb.DuckDBPyConnection, view: str, model: type[Record]) -> None:
    of_model = {field.name: SQL_TYPES[field.type] for field in arrow_schema(model)}
    if view == "quality_results":
        of_model["details"] = "JSON"  # which travels as text
    assert columns(con, view) == of_model


@pytest.mark.parametrize("view", CONTRACT)
def test_an_empty_warehouse_has_empty_views(con: duckdb.DuckDBPyConnection, view: str) -> None:
    assert con.execute(f"from {view}").fetchall() == []


def test_what_was_known_on_a_day_has_the_columns_of_observations(con: duckdb.DuckDBPyConnection) -> None:
    assert columns(con, "observations_as_of('2024-03-05')") == CONTRACT["observations"]


def test_everything_has_a_comment(con: duckdb.DuckDBPyConnection) -> None:
    silent = con.execute("""
        select schema_name, table_name, column_name from duckdb_columns()
        where not internal and coalesce(comment, '') = ''
        union all
        select schema_name, table_name, null from duckdb_tables() where not internal and coalesce(comment, '') = ''
        union all
        select schema_name, view_name, null from duckdb_views() where not internal and coalesce(comment, '') = ''
        union all
        select schema_name, function_name, null from duckdb_functions()
        where not internal and coalesce(comment, '') = ''
    """).fetchall()
    assert silent == []


def test_the_dictionary_says_it_all_in_the_contracts_order(con: duckdb.DuckDBPyConnection) -> None:
    entries = dictionary(con)
    assert list(dict.fromkeys(entry.table for entry in entries)) == [*CONTRACT, "observations_as_of"]
    for view in CONTRACT:
        whole, *parts = (entry for entry in entries if entry.table == view)
        assert whole.column is None
        assert whole.comment.endswith(".")
        assert {part.column: part.type for part in parts} == columns(con, view)
        assert all(part.comment for part in parts)

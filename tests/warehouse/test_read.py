"""The reading side."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from schemas.errors import UsageError
from tests.warehouse.builders import load_and_publish, load_and_reject, quarantined, record, whole
from warehouse.read import connect, operations


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "w.duckdb"


@pytest.fixture
def con(file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    load_and_publish(file, record(), whole(1))
    with closing(connect(file)) as con:
        yield con


@pytest.mark.parametrize("reading", [connect, operations])
def test_a_missing_warehouse_is_said_with_the_mend(file: Path, reading: type) -> None:
    with pytest.raises(UsageError, match=rf"no warehouse at {file}; run `releases run` first"):
        reading(file)


def test_a_file_that_is_no_warehouse_is_said(file: Path) -> None:
    file.write_text("a letter", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be opened"):
        connect(file)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("create table mine (a integer)", id="writing"),
        pytest.param("attach 'other.duckdb'", id="another database"),
        pytest.param("from read_csv('/etc/hosts')", id="a file"),
        pytest.param("copy releases to 'out.csv'", id="writing a file"),
        pytest.param("set timezone = 'Asia/Seoul'", id="a setting"),
        pytest.param("from secret", id="a variable of this program"),
    ],
)
def test_a_query_can_only_read_the_warehouse(con: duckdb.DuckDBPyConnection, statement: str) -> None:
    secret = con.sql("select 1 as a").to_arrow_table()
    with pytest.raises(duckdb.Error):
        con.execute(statement)
    assert secret.num_rows == 1


def test_times_are_utc(con: duckdb.DuckDBPyConnection) -> None:
    assert con.execute("select first_seen_at::varchar from releases").fetchall() == [("2024-03-01 06:00:00+00",)]


def statuses(file: Path) -> list[tuple[str, str]]:
    with closing(operations(file)) as con:
        return con.execute("select run_id, status from pipeline_runs order by run_id").fetchall()


def test_a_failed_run_shows_while_the_published_file_stands(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    load_and_reject(file, record("run-2", 2), whole(2), quarantined=[quarantined()])
    assert statuses(file) == [("run-1", "completed"), ("run-2", "failed")]
    with closing(operations(file)) as con:
        assert con.execute("select run_id, passed from quality_results order by run_id").fetchall() == [
            ("run-1", True),
            ("run-2", False),
        ]
        assert con.execute("select run_id, finding_id from quality_findings").fetchall() == [("run-2", "x1")]
        assert con.execute("select run_id, quarantine_id from quarantine").fetchall() == [("run-2", "q1")]
    with closing(connect(file)) as con:
        assert con.execute("select run_id from pipeline_runs").fetchall() == [("run-1",)]


def test_the_first_run_may_fail_and_be_read(file: Path) -> None:
    load_and_reject(file, record("run-1", 1), whole(1))
    assert statuses(file) == [("run-1", "failed")]
    with pytest.raises(UsageError, match="no warehouse"):
        connect(file)


def test_after_the_next_publish_the_published_file_says_it_all(file: Path) -> None:
    load_and_reject(file, record("run-1", 1), whole(1))
    load_and_publish(file, record("run-2", 2), whole(1))
    assert statuses(file) == [("run-1", "failed"), ("run-2", "completed")]
    with closing(connect(file)) as con:
        assert con.execute("select count(*) from pipeline_runs").fetchall() == [(2,)]

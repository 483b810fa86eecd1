"""Migrations run once, forward, and only as they were written."""

from collections.abc import Iterator

import duckdb
import pytest

from schemas.errors import UsageError
from warehouse.migrate import Migration, bring_up, migrations


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        yield con


def test_the_second_time_nothing_is_left_to_do(con: duckdb.DuckDBPyConnection) -> None:
    assert bring_up(con) == [migration.version for migration in migrations()]
    before = con.execute("select version, name, checksum, applied_at from ops.migrations order by version").fetchall()
    assert bring_up(con) == []
    assert con.execute("select * from ops.migrations order by version").fetchall() == before


def test_versions_count_from_one_without_a_gap() -> None:
    versions = [migration.version for migration in migrations()]
    assert versions == list(range(1, len(versions) + 1))


def test_rows_survive_another_opening(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    con.execute("insert into core.entity_aliases values ('e1', 'Nippon')")
    bring_up(con)
    assert con.execute("from core.entity_aliases").fetchall() == [("e1", "Nippon")]


def test_a_new_migration_is_applied_after_the_others(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    after = Migration(len(migrations()) + 1, "one_more", "comment on table core.figures is 'more'; ")
    assert bring_up(con, [*migrations(), after]) == [after.version]


def test_a_migration_that_was_changed_after_the_fact_is_refused(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    first, *others = migrations()
    with pytest.raises(UsageError, match=r"0001_\w+\.sql is not the text that was applied.*new migration"):
        bring_up(con, [first._replace(sql=first.sql + "-- a word"), *others])


def test_a_file_of_newer_code_is_refused(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    with pytest.raises(UsageError, match=r"migration 0003.*newer code wrote it; update"):
        bring_up(con, migrations()[:2])


def test_a_migration_that_fails_leaves_nothing(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    broken = Migration(len(migrations()) + 1, "broken", "create table core.half (a integer); select no_such_column;")
    with pytest.raises(duckdb.BinderException):
        bring_up(con, [*migrations(), broken])
    assert con.execute("select count(*) from duckdb_tables() where table_name = 'half'").fetchall() == [(0,)]
    assert bring_up(con) == []


def test_a_view_that_the_code_has_no_more_goes(con: duckdb.DuckDBPyConnection) -> None:
    bring_up(con)
    con.execute("create view left_over as select 1 as a")
    bring_up(con)
    assert con.execute("select count(*) from duckdb_views() where view_name = 'left_over'").fetchall() == [(0,)]

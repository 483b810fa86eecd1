"""Brings a working file to the tables, views, macros and comments of this code.

Migrations run forward only, in the order of their numbers, each once and in a transaction of its own. One that was
applied never changes: its checksum is kept, and another text under the same number is refused. Views and macros hold
no data, so they are made anew on each opening.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

import duckdb

from schemas.errors import UsageError
from warehouse.dictionary import comment


class Migration(NamedTuple):
    """One file of warehouse/migrations, NNNN_name.sql."""

    version: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of its text, in hex."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations() -> tuple[Migration, ...]:
    """Return the migrations of this code in their order."""
    found = []
    for file in _sql_files("migrations"):
        version, name = file.name.removesuffix(".sql").split("_", 1)
        found.append(Migration(int(version), name, file.read_text(encoding="utf-8")))
    return tuple(found)


def bring_up(con: duckdb.DuckDBPyConnection, wanted: Sequence[Migration] | None = None) -> list[int]:
    """Apply the migrations that are missing, then make views, macros and comments anew; return the versions applied.

    UsageError where the file has a migration that this code has not, or has with another text.
    """
    wanted = migrations() if wanted is None else wanted
    con.execute("create schema if not exists ops")
    con.execute(
        "create table if not exists ops.migrations "
        "(version integer not null, name varchar not null, checksum varchar not null, applied_at timestamptz not null)"
    )
    had = dict(con.execute("select version, checksum from ops.migrations").fetchall())
    _refuse_other_history(had, wanted)
    missing = [migration for migration in wanted if migration.version not in had]
    for migration in missing:
        with _transaction(con):
            con.execute(migration.sql)
            con.execute(
                "insert into ops.migrations values (?, ?, ?, current_timestamp)",
                [migration.version, migration.name, migration.checksum],
            )
    with _transaction(con):
        _define(con)
    return [migration.version for migration in missing]


def _refuse_other_history(had: dict[int, str], wanted: Sequence[Migration]) -> None:
    ours = {migration.version: migration for migration in wanted}
    for version, checksum in had.items():
        if version not in ours:
            raise UsageError(
                f"the warehouse has migration {version:04d}, which this code does not know: newer code wrote it; "
                "update this installation"
            )
        if ours[version].checksum != checksum:
            raise UsageError(
                f"warehouse/migrations/{version:04d}_{ours[version].name}.sql is not the text that was applied to the "
                "warehouse; take that file back as it was and put the change into a new migration"
            )


def _define(con: duckdb.DuckDBPyConnection) -> None:
    for schema, view in con.execute(
        "select schema_name, view_name from duckdb_views() where database_name = current_database() and not internal"
    ).fetchall():
        con.execute(f'drop view {schema}."{view}"')
    for folder in ("views", "macros"):
        for file in _sql_files(folder):
            con.execute(file.read_text(encoding="utf-8"))
    comment(con)


def _sql_files(folder: str) -> Iterator[Traversable]:
    yield from sorted(
        (file for file in files("warehouse").joinpath(folder).iterdir() if file.name.endswith(".sql")),
        key=lambda file: file.name,
    )


@contextmanager
def _transaction(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    con.begin()
    try:
        yield
    except BaseException:
        con.rollback()
        raise
    con.commit()

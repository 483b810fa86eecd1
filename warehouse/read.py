"""The reading side: published files only, so that no reader ever stands in the way of a run."""

from pathlib import Path

import duckdb

from schemas.errors import UsageError
from warehouse.state import State

# Replacements would let a query read the variables of this program as tables.
_SETTINGS = (
    "set timezone = 'UTC'; set python_enable_replacements = false; set enable_external_access = false; "
    "set lock_configuration = true"
)


def connect(file: Path, *, settings: str = "") -> duckdb.DuckDBPyConnection:
    """Open the published file read-only, in UTC, closed to files, network and settings; UsageError where it is missing.

    `settings` are SET statements to run before the connection is closed to them.
    """
    if not file.exists():
        raise UsageError(f"no warehouse at {file}; run `releases run` first")
    return _open(file, settings)


def operations(file: Path) -> duckdb.DuckDBPyConnection:
    """Open what holds the newest runs, checks, findings and quarantine, in the contract's views; others may be missing.

    That is the published file, unless a failed run came after it. The working file is never read here: a reader of it
    would keep the next run from opening it. So a run that goes on shows in `warehouse.lock.holder`, and one that was
    killed shows as crashed once a later run has ended.
    """
    beside = State(file).operations
    if not beside.exists():
        return connect(file)
    published_at = file.stat().st_mtime_ns if file.exists() else 0
    return _open(beside if beside.stat().st_mtime_ns > published_at else file)


def _open(file: Path, settings: str = "") -> duckdb.DuckDBPyConnection:
    # Where the link leads, not the link: under its name a process that has the old file open would get that again.
    path = file.resolve()
    try:
        con = duckdb.connect(str(path), read_only=True)
    except duckdb.Error as error:
        raise UsageError(f"{file} cannot be opened: {str(error).splitlines()[0]}") from error
    con.execute(f"{settings}; {_SETTINGS}")
    return con

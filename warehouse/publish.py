"""Publishing: a whole new file under a new name, then one swing of the link.

Whoever has the old file open keeps reading it; whoever opens the link next reads the new one; nobody sees a half.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path

import duckdb

from warehouse.state import STORAGE, State, told_plainly

KEPT = 3
_OPERATIONS = ("pipeline_runs", "quality_results", "quality_findings", "quarantine")


def publish(con: duckdb.DuckDBPyConnection, state: State, run_id: str) -> Path:
    """Publish what is committed in the working file as the build of this run, and return the new file.

    On any error the link still leads to the file before.
    """
    target = state.published(run_id)
    with told_plainly(state):
        if not target.exists():
            _copy(con, state.working, target)
            state.operations.unlink(missing_ok=True)  # the new file says all that it said
        _swing(state, target)
        _prune(state, target)
    return target


def publish_operations(con: duckdb.DuckDBPyConnection, state: State) -> None:
    """Show runs, checks, findings and quarantine of a failed run to readers, beside the published file that stands."""
    home = _current(con)
    with told_plainly(state), _new_file(con, state.operations):
        con.execute("create schema new_file.ops")
        for table in _OPERATIONS:
            con.execute(f"create table new_file.ops.{table} as from ops.{table}")
        con.execute("use new_file")
        try:
            for view in _OPERATIONS:
                con.execute(files("warehouse").joinpath("views", f"{view}.sql").read_text(encoding="utf-8"))
        finally:
            con.execute(f"use {home}")


def mend_link(con: duckdb.DuckDBPyConnection, state: State) -> None:
    """Publish the last committed build where the link leads elsewhere: a run was killed in between, or it is gone."""
    last = con.execute("select run_id from ops.builds order by built_at desc limit 1").fetchone()
    if last is not None and state.target() != state.published(last[0]):
        publish(con, state, last[0])


def _copy(con: duckdb.DuckDBPyConnection, working: Path, target: Path) -> None:
    # After a checkpoint, and with nothing going on, the file alone is the database. Its bytes are copied in a tenth of
    # the time that `copy from database` takes: that compresses every row again, also those that did not change.
    con.execute("checkpoint")
    half = target.with_name(target.name + ".tmp")
    try:
        shutil.copyfile(working, half)
        _sync(half)
        os.replace(half, target)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    _sync(target.parent)


@contextmanager
def _new_file(con: duckdb.DuckDBPyConnection, target: Path) -> Iterator[None]:
    """Attach an empty file as `new_file`; once it is filled it stands, whole and on the disk, as `target`."""
    half = target.with_name(target.name + ".tmp")
    half.unlink(missing_ok=True)
    path = str(half).replace("'", "''")
    con.execute(f"attach '{path}' as new_file (storage_version '{STORAGE}')")
    try:
        yield
        con.execute("detach new_file")
    except BaseException:
        _abandon(con, half)
        raise
    _sync(half)
    os.replace(half, target)
    _sync(target.parent)


def _abandon(con: duckdb.DuckDBPyConnection, half: Path) -> None:
    with suppress(duckdb.Error):  # a full disk fails the detach too; what counts is the error that led here
        con.execute("detach database if exists new_file")
    for leftover in half.parent.glob(half.name + "*"):
        leftover.unlink()


def _swing(state: State, target: Path) -> None:
    link = state.file.with_name(state.file.name + ".link.tmp")
    link.unlink(missing_ok=True)
    os.symlink(os.path.relpath(target, state.file.parent), link)
    os.replace(link, state.file)
    _sync(state.file.parent)


def _prune(state: State, current: Path) -> None:
    others = [build for build in state.builds() if build != current]
    for old in others[KEPT - 1 :]:
        old.unlink()
        old.with_name(old.name + ".wal").unlink(missing_ok=True)  # of an analyst who wrote into it


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _current(con: duckdb.DuckDBPyConnection) -> str:
    (name,) = con.execute("select current_database()").fetchall()[0]
    return str(name)

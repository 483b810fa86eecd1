"""The files of a warehouse: what an analyst opens, and the folder behind it.

releases.duckdb                 a symbolic link to the newest published file
releases.duckdb.d/
    working.duckdb              the truth between runs; only the run that holds the lock opens it
    published-RUN.duckdb        the last three builds; never written again once the link has led to one
    operations.duckdb           what a failed run has to say, until a later run publishes
    lock                        who holds the warehouse
    logs/, reports/             tracebacks and pages of the runs
"""

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from schemas.errors import UsageError
from warehouse.migrate import bring_up

STORAGE = "v1.2.0"  # the newest storage that DuckDB 1.3 reads
MEMORY = "512MB"  # of a run's transaction; what is more goes to the disk, so a run of any length stays flat

_RUN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_NO_SPACE = re.compile(r"no space left|not enough disk|failed to offload data block|disk quota", re.IGNORECASE)
_HELD_ELSEWHERE = re.compile(r"Could not set lock.*?\(PID (\d+)\)", re.DOTALL)


@dataclass(frozen=True)
class State:
    """The paths of one warehouse; `file` is what the user names."""

    file: Path

    @property
    def folder(self) -> Path:
        """The folder behind the file."""
        return self.file.with_name(self.file.name + ".d")

    @property
    def working(self) -> Path:
        """The private working file."""
        return self.folder / "working.duckdb"

    @property
    def operations(self) -> Path:
        """The operations of a failed run, newer than the published file where it exists."""
        return self.folder / "operations.duckdb"

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.folder / "lock"

    @property
    def logs(self) -> Path:
        """Where tracebacks go."""
        return self.folder / "logs"

    @property
    def reports(self) -> Path:
        """Where report pages go."""
        return self.folder / "reports"

    def published(self, run_id: str) -> Path:
        """The file that this run publishes."""
        if not _RUN_ID.fullmatch(run_id):
            raise ValueError(f"run id {run_id!r} is no file name")
        return self.folder / f"published-{run_id}.duckdb"

    def builds(self) -> list[Path]:
        """The published files that exist, newest first."""
        return sorted(self.folder.glob("published-*.duckdb"), key=lambda file: file.stat().st_mtime_ns, reverse=True)

    def target(self) -> Path | None:
        """The published file that the link leads to; None where there is no link or it leads nowhere."""
        return self.file.parent / os.readlink(self.file) if self.file.is_symlink() and self.file.exists() else None

    def prepare(self) -> None:
        """Make the folders; UsageError where the file is something that a run must not replace."""
        self._refuse_other_file()
        try:
            for folder in (self.folder, self.logs, self.reports):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{self.folder} cannot be made: {error.strerror}; choose another --warehouse") from error

    def _refuse_other_file(self) -> None:
        if self.file.is_symlink():
            if Path(os.readlink(self.file)).parent != Path(self.folder.name):
                raise UsageError(
                    f"{self.file} is a link to {os.readlink(self.file)}, which is not in {self.folder.name}; "
                    "move it away, or choose another --warehouse"
                )
        elif self.file.is_dir():
            raise UsageError(f"{self.file} is a folder; choose another --warehouse")
        elif self.file.exists():
            raise UsageError(
                f"{self.file} is a file of its own, not the link that a run publishes; "
                "move it away, or choose another --warehouse"
            )


@contextmanager
def open_working(state: State) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the working file read-write, brought up to this code; the caller must hold the lock.

    A missing one starts as a copy of the newest published file, or empty. UsageError, with the mend, where it cannot
    be read or written, then or later.
    """
    with told_plainly(state):
        _remove_leftovers(state)
        if not state.working.exists() and (builds := state.builds()):
            copy = state.working.with_suffix(".tmp")
            shutil.copyfile(builds[0], copy)
            os.replace(copy, state.working)
        con = duckdb.connect(
            str(state.working),
            config={
                "storage_compatibility_version": STORAGE,
                "memory_limit": MEMORY,
                "temp_directory": str(state.folder / "spill"),
            },
        )
    try:
        with told_plainly(state):
            con.execute("set timezone = 'UTC'")
            bring_up(con)
            yield con
    finally:
        con.close()


@contextmanager
def told_plainly(state: State) -> Iterator[None]:
    """Turn a full disk, a damaged file and a file held by another program into a UsageError that names the mend."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise UsageError(_full(state)) from error
    except duckdb.Error as error:
        words = str(error)
        if _NO_SPACE.search(words):
            raise UsageError(_full(state)) from error
        if held := _HELD_ELSEWHERE.search(words):
            raise UsageError(
                f"{state.working} is open in another program (process {held[1]}); close it there and run again"
            ) from error
        if isinstance(error, duckdb.IOException | duckdb.FatalException | duckdb.SerializationException):
            raise UsageError(
                f"{state.working} cannot be read ({words.splitlines()[0]}); move it away and run again: "
                "the next run starts from the newest published file"
            ) from error
        raise


def _full(state: State) -> str:
    return (
        f"no space left on the disk of {state.folder}; what was published still stands: free some space and run again"
    )


def _remove_leftovers(state: State) -> None:
    """Remove what a killed run left half-written; nobody else writes here while the lock is held."""
    for leftover in state.folder.glob("*.tmp*"):
        leftover.unlink()

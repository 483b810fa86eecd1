"""One run at a time, seen from real second processes."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schemas.errors import WarehouseHeldError
from warehouse.lock import hold, holder
from warehouse.state import State

NOW = datetime(2024, 3, 5, 6, 30, tzinfo=UTC)

# Holds the warehouse until its standard input closes; `fork` leaves a child behind, as a pool of workers would.
HOLDING = """
    import os, sys, time
    from datetime import UTC, datetime
    from pathlib import Path
    from warehouse.lock import hold
    from warehouse.state import State

    with hold(State(Path(sys.argv[1])), "run-a", datetime(2024, 3, 5, 6, 30, tzinfo=UTC)):
        if "fork" in sys.argv and (child := os.fork()) == 0:
            time.sleep(60)
            os._exit(0)
        print(child if "fork" in sys.argv else os.getpid(), flush=True)
        sys.stdin.read()
"""


@contextmanager
def other_process(file: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Another process that holds the warehouse, and the number it prints."""
    holding = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLDING), str(file), *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holding.stdin is not None
    assert holding.stdout is not None
    try:
        yield holding, int(holding.stdout.readline())
    finally:
        holding.stdin.close()
        holding.wait(10)
        holding.stdout.close()


def test_the_second_run_is_told_who_holds_it(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    with other_process(file) as (_, pid):
        with (
            pytest.raises(WarehouseHeldError) as error,
            hold(State(file), "run-b", NOW),
        ):
            pass
        assert holder(State(file)) == ("run-a", pid, NOW)
    assert str(error.value) == (
        f"run run-a (process {pid}, since 2024-03-05 06:30:00 UTC) holds {file}; "
        "wait for its end, or stop it, and run again"
    )


def test_after_the_first_the_second_may(tmp_path: Path) -> None:
    state = State(tmp_path / "w.duckdb")
    with other_process(state.file):
        pass
    with hold(state, "run-b", NOW):
        held = holder(state)
    assert held is not None
    assert held.run_id == "run-b"
    assert holder(state) is None


def test_a_run_that_raises_lets_go(tmp_path: Path) -> None:
    state = State(tmp_path / "w.duckdb")
    with pytest.raises(ZeroDivisionError), hold(state, "run-a", NOW):
        1 / 0  # noqa: B018
    with hold(state, "run-b", NOW):
        pass


def test_a_killed_run_lets_go(tmp_path: Path) -> None:
    state = State(tmp_path / "w.duckdb")
    with other_process(state.file) as (holding, _):
        holding.kill()
        holding.wait(10)
        assert holder(state) is None
        with hold(state, "run-b", NOW):
            pass


def test_workers_that_outlive_a_killed_run_do_not_hold_it(tmp_path: Path) -> None:
    state = State(tmp_path / "w.duckdb")
    with other_process(state.file, "fork") as (holding, worker):
        holding.kill()
        holding.wait(10)
        try:
            os.kill(worker, 0)  # it is alive
            with hold(state, "run-b", NOW):
                pass
        finally:
            os.kill(worker, signal.SIGKILL)


def test_nobody_holds_what_was_never_made(tmp_path: Path) -> None:
    assert holder(State(tmp_path / "w.duckdb")) is None

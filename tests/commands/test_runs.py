"""`releases runs`: the runs, newest first."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flows.commands.runs import duration
from schemas.errors import UsageError
from tests.commands.builders import release, run
from tests.commands.conftest import Call, Screen
from warehouse.lock import hold
from warehouse.state import State


def test_the_newest_comes_first_with_its_counts(call: Call) -> None:
    lines = [" ".join(line.split()) for line in call("runs").stdout.splitlines()]
    assert lines.index("2019-06-05 06:00:00Z 1:15 run-1 completed run motie-sample 3 1 1 0 0 2") + 1 == lines.index(
        "2019-06-04 06:00:00Z 1:15 run-0 completed run motie-sample 1 1 1 0 0 0"
    )


def test_json(read_json: Callable[..., Any]) -> None:
    newest, first = read_json("runs")
    assert (newest["run_id"], newest["seconds"], newest["quarantined"]) == ("run-1", 75.0, 2)
    assert first["run_id"] == "run-0"


def test_a_run_that_failed_is_there(read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1)])
    run(file, 1, releases=[release(2)], succeeds=False)
    assert [(row["run_id"], row["status"]) for row in read_json("runs", file=file)] == [
        ("run-1", "failed"),
        ("run-0", "completed"),
    ]


def test_a_run_that_goes_on_comes_first(call: Call, read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1)])
    started = datetime(2019, 6, 9, 6, 0, tzinfo=UTC)
    with hold(State(file), "run-9", started):
        now, before = read_json("runs", file=file)
        assert (now["run_id"], now["status"], now["seconds"]) == ("run-9", "running", None)
        assert before["run_id"] == "run-0"
        assert "2019-06-09 06:00:00Z" in call("runs", file=file).stdout
    assert len(read_json("runs", file=file)) == 1


def test_a_terminal_stops_at_thirty_runs(call: Call, on_a_terminal: Screen, tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    for number in range(32):
        run(file, number)
    assert "30 of 32 runs; --all prints the others." in on_a_terminal("runs", width=200, file=file)
    assert "run-0 " in on_a_terminal("runs", "--all", width=200, file=file)
    assert "run-0 " in call("runs", file=file).stdout


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        pytest.param(None, None, id="not ended"),
        pytest.param(0.4, "0:00", id="less than a second"),
        pytest.param(75.0, "1:15", id="minutes"),
        pytest.param(59.7, "1:00", id="rounded into the next minute"),
        pytest.param(3600.0, "1:00:00", id="hours"),
    ],
)
def test_duration(seconds: float | None, written: str | None) -> None:
    assert duration(seconds) == written


def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="run `releases run` first"):
        call("runs", file=tmp_path / "none.duckdb")

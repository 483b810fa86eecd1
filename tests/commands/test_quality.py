"""`releases quality`: the twelve cells, what failed, what was found, and the trend."""

import re
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from schemas.errors import UsageError
from tests.commands.builders import finding, release, result, run
from tests.commands.conftest import Call, Screen
from warehouse.state import State


def cells(printed: str) -> dict[str, list[str]]:
    """The first table: step to its cells."""
    rows = [re.split(r"\s{2,}", line.strip()) for line in printed.splitlines()]
    return {row[0]: row[1:] for row in rows if len(row) == 4 and row[0] in ("parse", "validate", "normalize", "load")}


def test_the_latest_run_by_step_and_subject(call: Call) -> None:
    printed = call("quality").stdout
    assert printed.startswith("Run run-1 completed, started 2019-06-05 06:00:00Z")
    assert cells(printed) == {
        "parse": ["✓ 2 passed", "no checks", "no checks"],
        "validate": ["no checks", "no checks", "no checks"],
        "normalize": ["no checks", "✗ 1 of 1 failed: 1 warning", "no checks"],
        "load": ["no checks", "no checks", "✗ 1 of 1 failed: 1 info"],
    }


def test_another_run_by_the_beginning_of_its_key(call: Call) -> None:
    printed = call("quality", "--run", "run-0").stdout
    assert printed.startswith("Run run-0 completed")
    assert cells(printed)["parse"] == ["no checks", "no checks", "no checks"]


def test_what_failed_and_what_was_found(call: Call) -> None:
    lines = [" ".join(line.split()) for line in call("quality").stdout.splitlines()]
    assert "normalize figures sign_is_told warning 2 4 All of sign_is_told hold" in lines
    assert "sign_is_told aaaaaaaa00000000 4 percent The sentence does not tell the direction -4" in lines
    assert not any(line.startswith("parse dates date_marker_read") for line in lines)


def test_the_trend_has_a_line_for_each_run(call: Call) -> None:
    lines = [" ".join(line.split()) for line in call("quality").stdout.splitlines()]
    assert lines.index("2019-06-05 06:00:00Z run-1 completed 4 0 1 1 2") + 1 == lines.index(
        "2019-06-04 06:00:00Z run-0 completed 1 0 1 0 1"
    )


def test_json(read_json: Callable[..., Any]) -> None:
    report = read_json("quality")
    assert report["run"]["run_id"] == "run-1"
    assert [(c["step"], c["check_name"]) for c in report["checks"]] == [
        ("parse", "date_marker_read"),
        ("parse", "no_date_lost"),
        ("normalize", "sign_is_told"),
        ("load", "one_name_one_id"),
    ]
    assert report["checks"][0]["details"] == {"says": "All of date_marker_read hold"}
    assert [found["surface"] for found in report["findings"]] == ["4 percent", "5 percent"]
    assert [(r["run_id"], r["failed_warning"], r["findings"]) for r in report["trend"]] == [
        ("run-1", 1, 2),
        ("run-0", 1, 1),
    ]
    assert report["report"] is None


@pytest.fixture(scope="module")
def failed_later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good run, then one that a critical check stopped, with more findings than a screen takes."""
    file = tmp_path_factory.mktemp("failed") / "w.duckdb"
    run(file, 0, releases=[release(1)], results=[result("load", "dates", "none_lost", severity="critical")])
    details = {"says": "All 3 dates arrive", "expected": 3, "observed": 2}
    run(
        file,
        1,
        releases=[release(2, title="Another")],
        results=[
            result("load", "dates", "none_lost", severity="critical", passed=False, failed=1, details=details),
            result(
                "load",
                "dates",
                "spans",
                details={"says": "Spans hold", "error": "no such column"},
                passed=False,
                failed=1,
            ),
        ],
        findings=[finding(number) for number in range(100)],
        succeeds=False,
    )
    return file


def test_a_run_that_failed_is_the_latest(call: Call, failed_later: Path) -> None:
    printed = call("quality", file=failed_later).stdout
    assert printed.startswith("Run run-1 failed")
    assert cells(printed)["load"][0] == "✗ 2 of 2 failed: 1 critical, 1 warning"
    assert "All 3 dates arrive (expected 3, observed 2)" in printed
    assert "Spans hold (the check broke: no such column)" in printed


def test_a_terminal_stops_at_thirty_findings(call: Call, on_a_terminal: Screen, failed_later: Path) -> None:
    assert "30 of 100 findings; --all prints the others." in on_a_terminal("quality", file=failed_later)
    assert on_a_terminal("quality", "--all", file=failed_later).count("12.5 percent") == 100
    assert call("quality", file=failed_later).stdout.count("12.5 percent") == 100


def test_open_opens_the_report(call: Call, warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = State(warehouse).reports / "run-1.html"
    page.write_text("<!doctype html>")
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", browser)
    try:
        assert f"The report is {page}; --open opens it." in call("quality", "--open").stdout
        assert opened == [page.as_uri()]
        monkeypatch.setattr(webbrowser, "open", lambda url: False)
        with pytest.raises(UsageError, match=r"no browser could be started; the report is .*run-1\.html"):
            call("quality", "--open")
    finally:
        page.unlink()
    with pytest.raises(UsageError, match=r"the run has no report at .*run-1\.html"):
        call("quality", "--open")


@pytest.mark.parametrize("words", [[], ["--run", "run-0"]], ids=["the latest", "by its key"])
def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(UsageError, match="run `releases run` first"):
        call("quality", *words, file=tmp_path / "none.duckdb")


def test_a_run_that_is_not_known(call: Call) -> None:
    with pytest.raises(UsageError, match="no run_id begins with '2031'") as error:
        call("quality", "--run", "2031")
    assert "run-1  2019-06-05 06:00  completed" in str(error.value)

"""`releases quarantine`: what could not be loaded, and why."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from schemas.errors import UsageError
from tests.commands.builders import quarantined, run
from tests.commands.conftest import Call, Screen


def test_list_has_reason_and_place(call: Call) -> None:
    lines = [" ".join(line.split()) for line in call("quarantine", "list").stdout.splitlines()]
    assert (
        "aaaaaaaaaaaaaaaa 2019-06-05 06:00:00Z motie-sample page.txt:100 "
        "no date marker; write dateYYYY-MM-DD at the end of the body"
    ) in lines


def test_the_newest_comes_first(read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    for number in (1, 3, 2):
        run(file, number, quarantine=[quarantined(number)])
    assert [row["quarantine_id"][0] for row in read_json("quarantine", "list", file=file)] == ["3", "2", "1"]


def test_an_input_that_a_failed_run_met_is_listed(read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0)
    run(file, 1, quarantine=[quarantined(1)], succeeds=False)
    assert [row["reason"] for row in read_json("quarantine", "list", file=file)] == [quarantined(1).reason]


def test_an_empty_quarantine_is_no_empty_page(call: Call, read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0)
    assert call("quarantine", "list", file=file).stdout == "Nothing is in quarantine.\n"
    assert read_json("quarantine", "list", file=file) == []


def test_show_prints_reason_place_and_input(call: Call) -> None:
    printed = call("quarantine", "show", "aa").stdout
    assert "no date marker; write dateYYYY-MM-DD" in printed
    assert "page.txt:100" in printed
    assert printed.endswith("\n\nFirst line\nSecond line\n")


def test_show_json(read_json: Callable[..., Any]) -> None:
    assert read_json("quarantine", "show", "b")["reason"] == "empty file"


def test_a_terminal_stops_at_forty_lines(call: Call, on_a_terminal: Screen, tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, quarantine=[quarantined(1, payload="\n".join(f"line {n}" for n in range(90)))])
    words = ("quarantine", "show", "1")
    assert "40 of 90 lines; --all prints the others." in on_a_terminal(*words, file=file)
    assert "line 89" in on_a_terminal(*words, "--all", file=file)
    assert "line 89" in call(*words, file=file).stdout


@pytest.mark.parametrize(
    ("start", "message"),
    [
        pytest.param("9", "no quarantine_id begins with '9'", id="none begins so"),
        pytest.param("", "2 keys of quarantine begin with ''", id="all begin so"),
    ],
)
def test_a_key_that_means_no_single_input(call: Call, start: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        call("quarantine", "show", start)


@pytest.mark.parametrize("words", [["list"], ["show", "1"]], ids=" ".join)
def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(UsageError, match="run `releases run` first"):
        call("quarantine", *words, file=tmp_path / "none.duckdb")

"""A check counts first, cites the offending rows, and never passes when it cannot be run."""

from great_expectations.expectations import ExpectColumnValuesToBeBetween

from flows.quality.check import Cell, all_there, check, holds, judge, merged
from flows.quality.frames import frame
from schemas.finding import Severity


def cell(values: list[object], *, expected: int | None = None, severity: Severity = "warning") -> Cell:
    rows = [{"release_id": f"r{n}", "mention_id": None, "surface": str(v), "value": v} for n, v in enumerate(values)]
    suite = [
        all_there(len(values) if expected is None else expected, name="all_there", says="All arrive"),
        check(
            ExpectColumnValuesToBeBetween, name="small", severity=severity, says="Small", column="value", max_value=9
        ),
    ]
    return Cell("parse", "figures", frame(["value"], rows), suite)


def test_an_offending_row_is_cited() -> None:
    verdict = judge([cell([1, 20, 3])])
    small = next(result for result in verdict.results if result.check_name == "small")
    assert (small.passed, small.evaluated, small.failed, small.severity) == (False, 3, 1, "warning")
    assert [(f.release_id, f.surface, f.message) for f in verdict.findings] == [("r1", "20", "Small; here it does not")]


def test_a_lost_row_is_critical_even_where_every_row_is_fine() -> None:
    verdict = judge([cell([1, 2], expected=3)])
    (lost,) = (result for result in verdict.results if not result.passed)
    assert (lost.check_name, lost.severity, lost.details["expected"], lost.details["observed"]) == (
        "all_there",
        "critical",
        3,
        2,
    )


def test_a_check_that_cannot_be_run_has_failed() -> None:
    broken = Cell(
        "parse", "figures", frame([], [{"release_id": None, "mention_id": None, "surface": "x"}]),
        [holds("nowhere", name="no_column", severity="info", says="Is there")],
    )  # fmt: skip
    (result,) = judge([broken]).results
    assert not result.passed
    assert result.details["error"] == 'Error: The column "nowhere" in BatchData does not exist.'


def test_a_null_is_a_row_that_the_check_does_not_concern() -> None:
    rows = [{"release_id": "r", "mention_id": None, "surface": "x", "fits": value} for value in (True, None)]
    (result,) = judge(
        [Cell("load", "dates", frame(["fits"], rows), [holds("fits", name="fits", severity="info", says="Fits")])]
    ).results
    assert (result.passed, result.evaluated) == (True, 1)


def test_batches_add_up() -> None:
    verdict = merged([judge([cell([1, 20])]), judge([cell([3, 40, 5])])])
    small = next(result for result in verdict.results if result.check_name == "small")
    assert (small.passed, small.evaluated, small.failed) == (False, 5, 2)

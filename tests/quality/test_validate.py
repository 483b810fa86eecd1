"""Each check of the step validate passes on what is right, and is shown failing once."""

from datetime import date
from typing import Any

import pytest

from flows.quality.check import judge
from flows.quality.validate import cells
from tests.quality.builders import BODY, TODAY, parsed_release, release


def failed(expected: int = 1, parsed: dict[str, Any] | None = None, **overrides: Any) -> set[str]:
    pairs = [(release(**overrides), parsed_release(**parsed or {}))]
    return {
        result.check_name for result in judge(cells(pairs, expected=expected, today=TODAY)).results if not result.passed
    }


def test_what_is_right_offends_no_check() -> None:
    assert failed() == set()


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        pytest.param({"expected": 2}, "no_dated_release_lost", id="dates: a release is missing"),
        pytest.param({"released_on": date(2024, 3, 3)}, "release_date_is_the_marker", id="dates: another day"),
        pytest.param({"released_on": date(2024, 3, 6)}, "release_date_has_come", id="dates: tomorrow"),
        pytest.param({"released_on": date(1924, 3, 4)}, "release_date_is_of_our_time", id="dates: a century ago"),
        pytest.param({"expected": 2}, "no_release_with_figures_lost", id="figures: a release is missing"),
        pytest.param({"body": BODY.replace("1,234", "1,243")}, "numbers_are_kept", id="figures: digits swapped"),
        pytest.param(
            {"body": BODY.replace("1,234", "1,23"), "parsed": {"body": BODY.replace("1,234", "1,23")}},
            "numbers_are_well_formed", id="figures: a digit is missing behind the comma",
        ),
        pytest.param({"expected": 2}, "no_release_with_names_lost", id="names: a release is missing"),
        pytest.param({"body": BODY.replace("European", "Europen")}, "names_are_kept", id="names: a letter lost"),
        pytest.param({"body": BODY.replace("Korea", "K\ufffdrea")}, "names_are_decoded", id="names: undecoded"),
        pytest.param({"title": "exports up", "body": "they rose"}, "text_names_something", id="names: none at all"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_reported(changes: dict[str, Any], check: str) -> None:
    assert check in failed(**changes)

"""Each check of the step parse passes on what is right, and is shown failing once."""

from typing import Any

import pytest

from flows.quality.check import judge
from flows.quality.parse import cells
from tests.quality.builders import BODY, TITLE, parsed_release


def failed(*records: dict[str, Any]) -> set[str]:
    parsed = [parsed_release(**overrides) for overrides in records]
    return {result.check_name for result in judge(cells(parsed)).results if not result.passed}


def test_what_is_right_offends_no_check() -> None:
    assert failed({}) == set()


def test_a_repaired_record_is_not_blamed_for_what_was_repaired() -> None:
    raw = f"{TITLE}\n{BODY} date2024-03-04".replace("Korea’s", "Koreaâ€™s").replace("1,234", "1,2\u200b34")
    assert failed({"payload": raw, "repairs": ("mojibake", "zero_width")}) == set()


@pytest.mark.parametrize(
    ("record", "check"),
    [
        pytest.param({"date_marker": "2024-03-05"}, "date_marker_stands_in_the_page", id="dates: another day"),
        pytest.param({"date_marker": None}, "record_has_a_date_marker", id="dates: none"),
        pytest.param(
            {"date_marker": "2024-3-4", "payload": f"{BODY} date2024-3-4"}, "date_marker_is_a_date",
            id="dates: 3 for 03",
        ),
        pytest.param(
            {"payload": f"One date2024-03-01\n{TITLE}\n{BODY} date2024-03-04"}, "record_has_one_date_marker",
            id="dates: two records ran together",
        ),
        pytest.param({"body": BODY.replace("4.8", "8.4")}, "numbers_stand_in_the_page", id="figures: digits swapped"),
        pytest.param({"body": BODY.replace(" 1,234", "")}, "no_number_left_behind", id="figures: a number lost"),
        pytest.param({"body": BODY.replace("European ", "")}, "no_name_left_behind", id="names: a word lost"),
        pytest.param({"body": BODY.replace(". The", ".The")}, "names_are_parted", id="names: glued to a full stop"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_reported(record: dict[str, Any], check: str) -> None:
    assert check in failed(record)


def test_a_record_cut_out_twice_is_reported_for_every_subject() -> None:
    assert failed({}, {}) == {"no_record_twice", "no_record_with_figures_twice", "no_record_with_names_twice"}

"""Each check of the step normalize passes on what is right, and is shown failing once."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from flows.quality.check import Judged, judge
from flows.quality.normalize import DOUBTS, cells
from schemas.finding import Finding
from schemas.reading import Reading
from tests.quality.builders import date_expression, entity, figure, located, mention, reading, release


def judged(read: Reading) -> Judged:
    return judge(cells([release()], read))


def failed(read: Reading) -> set[str]:
    return {result.check_name for result in judged(read).results if not result.passed}


def test_what_is_right_offends_no_check() -> None:
    verdict = judged(reading(figures=(figure(), cars())))
    assert [r.check_name for r in verdict.results if not r.passed] == []
    assert verdict.findings == ()
    assert {(r.step, r.subject) for r in verdict.results} == {
        ("normalize", "dates"), ("normalize", "figures"), ("normalize", "entity_names"),
    }  # fmt: skip


def cars() -> Any:
    return figure(figure_id="f2", kind="count", value=Decimal(1234), unit="car", **located("1,234"))


def test_a_reader_that_leaves_most_numbers_unread_is_reported() -> None:
    assert "most_numbers_are_read" in failed(reading(figures=()))


@pytest.mark.parametrize(
    ("found", "check"),
    [
        pytest.param([date_expression(), date_expression()], "no_date_twice", id="the same date twice"),
        pytest.param([date_expression(surface="January")], "date_stands_at_its_offsets", id="other characters"),
        pytest.param([date_expression(char_end=4000)], "date_stands_at_its_offsets", id="beyond the text"),
        pytest.param([date_expression(end_on=date(2024, 1, 1))], "date_ends_after_it_starts", id="ends too early"),
        pytest.param([date_expression(end_on=date(2024, 4, 1))], "date_is_as_long_as_it_says", id="a long month"),
        pytest.param([date_expression(timex="1924-02")], "date_fits_its_timex", id="another year in its TIMEX"),
        pytest.param(
            [date_expression(start_on=date(1024, 2, 1), end_on=date(1024, 2, 29), timex="1024-02")],
            "date_is_within_the_horizon", id="a thousand years ago",
        ),
    ],
)  # fmt: skip
def test_a_wrong_date_is_reported(found: list[Any], check: str) -> None:
    assert check in failed(reading(dates=tuple(found)))


@pytest.mark.parametrize(
    ("found", "check"),
    [
        pytest.param([figure(), figure()], "no_figure_twice", id="the same figure twice"),
        pytest.param([figure(char_start=0)], "figure_stands_at_its_offsets", id="begins elsewhere"),
        pytest.param([figure(kind="money", unit="dollars")], "money_has_a_currency", id="no ISO code"),
        pytest.param([figure(kind="money", unit=None)], "money_has_a_currency", id="no currency at all"),
        pytest.param([figure(unit="USD")], "unit_fits_the_kind", id="percent in dollars"),
        pytest.param([figure(kind="count", unit=None)], "unit_fits_the_kind", id="a count of nothing"),
        pytest.param([figure(value_high=Decimal("3.1"))], "range_rises", id="the high end is the lower"),
        pytest.param([figure(value=Decimal(48000))], "percent_is_plausible", id="a slipped decimal point"),
    ],
)
def test_a_wrong_figure_is_reported(found: list[Any], check: str) -> None:
    assert check in failed(reading(figures=tuple(found)))


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        pytest.param({"mentions": (mention(), mention())}, "no_name_twice", id="the same mention twice"),
        pytest.param({"mentions": (mention(surface="Union"),)}, "name_stands_at_its_offsets", id="part of it"),
        pytest.param({"mentions": (mention(entity_id="e2"),)}, "mention_has_its_entity", id="nobody's mention"),
        pytest.param({"entities": (entity(entity_type="place"),)}, "mention_has_its_entity", id="of another type"),
        pytest.param(
            {
                "mentions": (mention(**located("cars"), entity_type="person"),),
                "entities": (entity(entity_type="person", name="cars"),),
            },
            "person_is_named",
            id="not a name",
        ),
    ],
)
def test_a_wrong_name_is_reported(changes: dict[str, Any], check: str) -> None:
    assert check in failed(reading(**changes))


@pytest.mark.parametrize("name", DOUBTS)
@pytest.mark.parametrize("mention_id", ["m1", None], ids=["about a mention", "about other words"])
def test_a_doubt_of_the_reader_becomes_a_finding_with_its_own_words(name: str, mention_id: str | None) -> None:
    doubt = Finding(
        finding_id="x", check_name=name, release_id="r1", mention_id=mention_id, surface="Europen Union",
        message="one letter from European Union", suggestion="European Union",
    )  # fmt: skip
    verdict = judged(reading(figures=(figure(), cars()), doubts=(doubt,)))
    (finding,) = (f for f in verdict.findings if f.check_name == name)
    assert (finding.surface, finding.message, finding.suggestion) == (doubt.surface, doubt.message, doubt.suggestion)
    assert (finding.release_id, finding.mention_id) == ("r1", mention_id)
    assert {r.check_name for r in verdict.results if not r.passed} == {name}


def test_the_same_defect_has_the_same_id_tomorrow() -> None:
    wrong = reading(figures=(figure(unit="USD"), cars()))
    assert [f.finding_id for f in judged(wrong).findings] == [f.finding_id for f in judged(wrong).findings] != []


def test_no_releases_at_all_are_judged_too() -> None:
    verdict = judge(cells([], Reading((), (), (), (), ())))
    assert all(result.passed and result.evaluated == 0 for result in verdict.results)

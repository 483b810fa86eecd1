"""One digit of the ministry's own page is broken, and the sum that no longer adds up is reported."""

from datetime import UTC, datetime

import pytest

from flows.normalize.batch import read_release
from flows.parse.page import parse
from flows.quality.check import judge
from flows.quality.normalize import cells
from flows.sources.files import documents
from flows.sources.registry import default_source
from flows.validate.releases import validate
from schemas.finding import Finding
from schemas.release import Release

SUMS = {
    "balance_adds_up", "growth_fits_the_levels", "daily_average_fits", "title_agrees_with_body",
    "parts_make_the_total", "sign_agrees_with_verb", "weekday_fits_the_day",
}  # fmt: skip


def page() -> tuple[Release, ...]:
    """The releases of the page that the project ships."""
    source = default_source()
    (fetched,) = documents(source, None, datetime.now(UTC))
    return validate(
        parse(fetched.document, source.layout, source.categories).releases, datetime.now(UTC).date()
    ).releases


PAGE = page()


def findings(release: Release) -> list[Finding]:
    read = read_release(release, default_source())
    return [finding for finding in judge(cells([release], read)).findings if finding.check_name in SUMS]


@pytest.mark.parametrize("release", PAGE, ids=[release.title[:30] for release in PAGE])
def test_nothing_is_reported_as_published(release: Release) -> None:
    assert findings(release) == []


@pytest.mark.parametrize(
    ("published", "broken", "check", "surface", "suggestion"),
    [
        pytest.param(
            "a surplus of $4.3 billion", "a surplus of $4.8 billion", "balance_adds_up", "$4.8 billion",
            "$4.3 billion", id="a digit of the balance",
        ),
        pytest.param(
            "($2.6 billion)", "($2.2 billion)", "daily_average_fits", "$2.2 billion", "$2.6 billion",
            id="a digit of the daily average",
        ),
        pytest.param(
            "increased 4.8 percent year-on-year to USD", "increased 4.3 percent year-on-year to USD",
            "title_agrees_with_body", "4.8%", "4.3 percent", id="a digit of the body, not of the title",
        ),
        pytest.param(
            "six out of major 15", "five out of major 15", "parts_make_the_total", "five", "6",
            id="six items are named as growing",
        ),
        pytest.param(
            "secondary batteries (6)", "secondary batteries (8)", "parts_make_the_total", "15", "17",
            id="technologies by area in brackets",
        ),
        pytest.param(
            "composed of 13 countries and the EU", "composed of 12 countries and the EU", "parts_make_the_total",
            "14", "13", id="countries and the EU",
        ),
        pytest.param(
            "decreased 13.1 percent to", "decreased +13.1 percent to", "sign_agrees_with_verb", "+13.1 percent",
            "-13.1 percent", id="a sign against its verb",
        ),
        pytest.param(
            "announced on March 1 that", "announced on Monday, March 1, that", "weekday_fits_the_day",
            "Monday, March 1", "Friday", id="a weekday that the day did not have",
        ),
    ],
)  # fmt: skip
def test_one_digit_is_broken(published: str, broken: str, check: str, surface: str, suggestion: str) -> None:
    (release,) = (one for one in PAGE if published in one.body)
    wrong = release.model_copy(update={"body": release.body.replace(published, broken, 1)})
    found = {(finding.check_name, finding.surface, finding.suggestion) for finding in findings(wrong)}
    assert (check, surface, suggestion) in found


def test_a_level_of_the_year_before_is_held_against_the_growth() -> None:
    (release,) = (one for one in PAGE if "six out of major 15" in one.body)
    more = release.body.replace(
        "Imports decreased 13.1 percent to $48.1 billion",
        "Exports stood at $50.0 billion in February 2023. Imports decreased 13.1 percent to $48.1 billion", 1,
    )  # fmt: skip
    assert findings(release.model_copy(update={"body": more})) == []
    wrong = more.replace("increased 4.8 percent", "increased 8.4 percent", 1)
    (first, *_) = findings(release.model_copy(update={"body": wrong}))
    assert first.check_name in ("growth_fits_the_levels", "title_agrees_with_body")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The 14 partners, composed of 13 countries and the EU, met.", id="it adds up"),
        pytest.param("The 14 partners, composed of 9 countries and several others, met.", id="an open list"),
        pytest.param("The 5 firms make chips (3), ships (2) and cars (4) in 9 plants.", id="of other things"),
        pytest.param("Two out of 15 items rose; ships fell 3 percent.", id="a fall is no rise"),
        pytest.param("Exports fell -3 percent and imports rose +2 percent.", id="signs that agree"),
        pytest.param("It opened on Friday, March 1, and closes on Monday.", id="the right weekday, and one alone"),
    ],
)
def test_what_is_in_order(text: str) -> None:
    assert findings(PAGE[0].model_copy(update={"title": "Partners meet", "body": text})) == []

"""The vocabularies of the calendar: every row is a fact that the calendar library bears out."""

from datetime import date

import pytest

from flows.normalize.dates.holidays import calendar_of, holiday, holiday_at, name_of
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.calendar_vocabulary import CalendarRow, HolidayRow


def key(name: str) -> str:
    return name_of(Section("body", name).tokens)


@pytest.mark.parametrize("row", vocabulary("holidays", HolidayRow), ids=lambda row: f"{row.spellings[0]}-{row.country}")
def test_the_library_knows_each_holiday(row: HolidayRow) -> None:
    for spelling in row.spellings:
        start, end = holiday(key(spelling), 2024, row.country)
        assert start <= end
        tokens = Section("body", f"{spelling} fell early").tokens
        assert holiday_at(tokens, 0) >= len(Section("body", spelling).tokens)


def test_a_home_holiday_means_nothing_elsewhere() -> None:
    assert holiday(key("Memorial Day"), 2024, "KOR") == (date(2024, 6, 6), date(2024, 6, 6))
    with pytest.raises(ValueError, match="no such holiday"):
        holiday(key("Republic Day"), 2024, "GBR")


def test_a_year_that_the_library_does_not_know() -> None:
    with pytest.raises(ValueError, match="no such holiday"):
        holiday(key("Chuseok"), 1200, "KOR")


def test_each_country_stands_once() -> None:
    countries = [row.country for row in vocabulary("calendars", CalendarRow)]
    assert len(countries) == len(set(countries))


def test_a_country_that_nobody_wrote_down_counts_as_most_do() -> None:
    calendar = calendar_of("ZZZ")
    assert (calendar.fiscal_start, calendar.numeric_order, calendar.split_year) == (1, "dmy", "calendar")

"""Holidays by name and the habits of countries: what the vocabularies and the calendar library know of a year."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from flows.normalize.text import Section, Token
from flows.normalize.vocabularies import vocabulary
from schemas.calendar_vocabulary import CalendarRow, HolidayRow

_APOSTROPHES = str.maketrans("’‘", "''")
_ELSEWHERE = CalendarRow(
    country="ZZZ", fiscal_start=1, fiscal_named="end", split_year="calendar", numeric_order="dmy", hemisphere="north",
    source="the commonest in seeds/vocabularies/calendars.csv",
)  # fmt: skip


@cache
def _calendars() -> dict[str, CalendarRow]:
    return {row.country: row for row in vocabulary("calendars", CalendarRow)}


def calendar_of(country: str) -> CalendarRow:
    """How the country counts its financial year and writes dates; the commonest way where nobody told."""
    return _calendars().get(country, _ELSEWHERE)


@cache
def _holidays() -> dict[str, tuple[HolidayRow, ...]]:
    """Rows by their spellings, in lower case, straight apostrophes and without blanks."""
    by_name: dict[str, list[HolidayRow]] = defaultdict(list)
    for row in vocabulary("holidays", HolidayRow):
        for spelling in row.spellings:
            by_name[name_of(Section("body", spelling).tokens)].append(row)
    return {name: tuple(rows) for name, rows in by_name.items()}


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """For the first word of each name, how many tokens its names have, the longest first."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for row in vocabulary("holidays", HolidayRow):
        for spelling in row.spellings:
            tokens = Section("body", spelling).tokens
            lengths[tokens[0].lower].add(len(tokens))
    return {word: tuple(sorted(counts, reverse=True)) for word, counts in lengths.items()}


def name_of(words: Sequence[Token]) -> str:
    return "".join(word.lower for word in words).translate(_APOSTROPHES)


def holiday_at(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from `at` name a holiday; 0 where none does."""
    token = tokens[at]
    for count in _lengths().get(token.lower, ()):
        if at + count <= len(tokens) and token.text[0].isupper() and name_of(tokens[at : at + count]) in _holidays():
            return count
    return 0


def first_words_of_holidays() -> frozenset[str]:
    """The first words of all names, in lower case."""
    return frozenset(_lengths())


def holiday(name: str, year: int, country: str) -> tuple[date, date]:
    """First and last day of a holiday in a year, in the calendar of the country that the name means there.

    Raises ValueError where no calendar has it.
    """
    rows = _holidays().get(name, ())
    row = next((row for row in rows if row.country == country), None) or next(
        (row for row in rows if row.reach == "world"), None
    )
    days = sorted(day for day, names in _year(row.country, year).items() if names & {*row.days}) if row else []
    if not days:
        raise ValueError("no such holiday in that year")
    last = days[0]
    while last + timedelta(1) in days:
        last += timedelta(1)
    return days[0], last


@cache
def _year(country: str, year: int) -> dict[date, frozenset[str]]:
    # The import takes a fifth of a second, and most releases name no holiday.
    import holidays

    kind = holidays.country_holidays(country)
    language = "en_US" if "en_US" in kind.supported_languages else None
    found = holidays.country_holidays(country, years=year, language=language, categories=kind.supported_categories)
    return {day: frozenset(names.split("; ")) for day, names in found.items()}

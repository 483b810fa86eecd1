"""The year that a sentence is of as a whole: "For the year, ...", "annual exports", "the forecast for the year"."""

from collections.abc import Sequence
from datetime import date

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.words import FORESEEING

_WHOLES = frozenset(("whole", "full", "entire"))


def opens_with_year(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with the year that is over: "For the year as a whole, exports rose ..." """
    words = [item.text for item in items[:7] if item.kind != "mark"]
    wholes = ["the", "year", "as", "a", "whole"], ["the", "whole", "year"], ["the", "full", "year"]
    return words[:1] in (["for"], ["over"], ["in"]) and any(words[1 : 1 + len(form)] == form for form in wholes)


def year_of(period: Period) -> Period:
    return Period(date(period.end.year, 1, 1), date(period.end.year, 12, 31))


def is_annual(items: Sequence[Item], at: int) -> bool:
    """Whether a value is said to be that of a whole year: "annual exports will reach $7 billion"."""
    for step in range(at - 1, -1, -1):
        if items[step].kind in ("value", "date") or items[step].text in (",", ";", ":"):
            return False
        if items[step].text in ("annual", "yearly", "full-year", "whole-year"):
            return items[step + 1].is_term
    return False


def is_of_year(items: Sequence[Item], at: int) -> bool:
    """Whether a value is told of the whole year.

    told = foreseeing {word} "for the year" {word} value   "raised its forecast for the year: exports of $7 billion"
         | value {word} "for the" ("whole" | "full" | "entire") "year"         "a goal of $7 billion for the whole year"
    """
    seen = False
    for step in range(at - 2):
        seen |= items[step].text in FORESEEING
        if seen and (_is_whole_year(items, step) or [i.text for i in items[step : step + 3]] == ["for", "the", "year"]):
            return True
    return any(_is_whole_year(items, step) for step in range(at + 1, min(at + 4, len(items))))


def _is_whole_year(items: Sequence[Item], at: int) -> bool:
    words = [item.text for item in items[at : at + 4]]
    return words[:2] == ["for", "the"] and words[3:] == ["year"] and words[2] in _WHOLES

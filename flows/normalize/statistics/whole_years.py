"""The year that a sentence is of as a whole: "For the year, ...", "annual exports", "the forecast for the year"."""

from collections.abc import Sequence
from datetime import date

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.words import FORESEEING


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
    """Whether a sentence foresees the whole year: "raised its forecast for the year: exports of $7 billion"."""
    seen = False
    for step in range(at - 2):
        seen |= items[step].text in FORESEEING
        if seen and items[step].text == "for" and items[step + 1].text == "the":
            rest = [item.text for item in items[step + 2 : step + 4]]
            if rest[:1] == ["year"] or (rest[0] in ("whole", "full", "entire") and rest[1:] == ["year"]):
                return True
    return False

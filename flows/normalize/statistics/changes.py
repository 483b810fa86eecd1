"""What a value says of its series: a level, a growth rate, a difference, a share; and what it compares with.

growth = percent of change | change = money, count or points of change | share = percent "of" a whole | level = value
"""

import re
from typing import Literal, NamedTuple

from flows.normalize.statistics.periods import Period, period_before, year_before

Transformation = Literal["level", "growth_yoy", "growth_pop", "growth", "change_yoy", "change_pop", "share"]

_COMPARING = r"\b(?:than|from|over|on|to|with|in)"
_AGAINST = r"\b(?:than|from|over|on|to|with)"  # "in last month" is when
# "the second monthly decline in a row" is no decline on the month
_NO_STREAK = r"(?<!second )(?<!third )(?<!th )(?<!straight )(?<!consecutive )"
_YOY = re.compile(
    r"year[- ](?:on|over|to)[- ]year|\bon[- ]year\b|\byoy\b|\by[-/]o[-/]y\b|\by/y\b|\bannually\b"
    rf"|{_COMPARING} (?:a|the|one) year (?:earlier|ago|before|prior)|\b(?:on|over|in) the year\b"
    r"|(?:a|one) year (?:earlier|ago|before)|year[- ](?:ago|earlier)"
    r"|(?<!in )over (?:a|one) year\b"
    r"|over the (?:past|last|previous) (?:year|12 months|twelve months)|12-month|twelve-month"
    r"|same (?:period|month|quarter|time|half)(?:[- ]\w+)? (?:of |in )?(?:the )?"
    r"(?:last|previous|preceding|prior|a) year"
    r"|(?:corresponding|like|comparable) (?:period|month|quarter|half)|same (?:month|quarter|half)"
    r"|(?<!over the )(?<!during the )(?<!in the )same period"  # "over the same period" is that of the sentence
    r"|\bannual (?:growth|increase|decline|inflation|change|basis|rate of (?:inflation|growth))"
    r"|year(?:ly)? basis|through the year"
    rf"|{_AGAINST} (?:in )?last year|{_COMPARING} the (?:previous|preceding|prior) year"
)
_POP = re.compile(
    r"(?:month|quarter|week)[- ](?:on|over)[- ](?:month|quarter|week)|\bon[- ](?:month|quarter)\b"
    r"|\bmom\b|\bm[-/]o[-/]m\b|\bm/m\b|\bqoq\b|\bq/q\b|\bq[-/]o[-/]q\b"
    r"|(?:a|one) (?:month|quarter|week) (?:earlier|ago|before)|three months (?:earlier|before)"
    r"|\b(?:on|over) the (?:month|quarter|week)\b|in the month\b(?! of)"
    r"|(?:monthly|quarterly) basis|annuali[sz]ed|\bat an? (?:seasonally adjusted )?annual rate"
    r"|(?<!\bin )(?<!that of )(?:the|a) (?:previous|preceding|prior) (?:month|quarter|week|half|three[- ]months|period)"
    rf"|{_AGAINST} (?:in )?last (?:month|quarter|week)|{_NO_STREAK}\bmonthly (?:rate|growth|increase|decline)\b"
)
# One of these stands in whatever the two above find; to look for it costs a twentieth.
_HINTS = {
    _YOY: re.compile(r"year|yoy|y[-/]|annual|12[- ]m|twelve[- ]m|corresponding|same|like|comparable"),
    _POP: re.compile(r"month|mom|m[-/]|quarter|qoq|q[-/]|week|half|period|annual"),
}
_HINT = re.compile("|".join(hint.pattern for hint in _HINTS.values()))
_ADJUSTED = re.compile(r"seasonally[- ]adjusted")


class Change(NamedTuple):
    """A transformation, with the period that it compares with where one is told."""

    transformation: Transformation
    base: Period | None = None


def may_compare(words: str) -> bool:
    """Whether `basis_of` may find anything in these words or in a part of them."""
    return _HINT.search(words) is not None


def basis_of(words: str) -> str:
    """What the words around a change compare with: "yoy", "pop", or nothing."""
    if not words or not may_compare(words):
        return ""
    yoy = _YOY.search(words) if _HINTS[_YOY].search(words) else None
    pop = _POP.search(words) if _HINTS[_POP].search(words) else None
    if yoy and pop:
        return "yoy" if yoy.start() < pop.start() else "pop"
    return "yoy" if yoy else "pop" if pop else ""


def basis_before(words: str) -> str:
    """What the words before a change compare with; "imports in the month fell" only says when."""
    return basis_of(words.replace("in the month", "")) if words else ""


def comparison(lower: str, basis: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the characters [start, end) of a text in lower case say that something is compared so ("yoy", "pop")."""
    pattern = {"yoy": _YOY, "pop": _POP}.get(basis)
    if pattern is None or _HINTS[pattern].search(lower, start, end) is None:
        return []
    return [match.span() for match in pattern.finditer(lower, start, end)]


def is_adjusted(words: str) -> bool:
    """Whether a series is said to be adjusted for the season: it is compared with the period before."""
    return _ADJUSTED.search(words) is not None


def change_of(period: Period, basis: str, base: Period | None, *, is_rate: bool) -> Change:
    """The growth (`is_rate`) or the difference that a movement is."""
    before, last = year_before(period), period_before(period)
    if base is not None and not basis:
        if base == before or (before.is_within(base) and base.months == 12 and period.months < 12):
            basis = "yoy"
        elif base == last:
            basis = "pop"
        elif base.end < period.start or base.start < period.start:
            return Change("growth", base) if is_rate else Change("change_yoy", base)
    if basis == "pop":
        return Change("growth_pop" if is_rate else "change_pop", last)
    return Change("growth_yoy" if is_rate else "change_yoy", before)

"""Lengths of time, and streaks of periods.

duration = number ["-"] {adjective} period        "17 months", "a two-day visit", "3.5 more working days"
streak   = number consecutive period | number period in-a-row | number period "streak"
"""

from decimal import Decimal

from flows.normalize.figures.measure import Measure, behind
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import Line, word_set

PERIODS = {
    form: unit
    for unit, forms in {
        "nanosecond": "nanosecond nanoseconds",
        "microsecond": "microsecond microseconds",
        "millisecond": "millisecond milliseconds",
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks wk wks",
        "fortnight": "fortnight fortnights",
        "month": "month months mth mths",
        "quarter": "quarter quarters",
        "half": "half-year half-years",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for form in forms.split()
}
EVERY = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "yearly": "year",
    "half-yearly": "half",
}
CONSECUTIVE = word_set("consecutive straight successive running uninterrupted unbroken")
_ADJECTIVES = word_set(
    "more full further additional extra whole long working business calendar trading school fiscal financial"
    " solid legal tax"
)
_IN_A_ROW = (("in", "a", "row"), ("in", "succession"), ("running",), ("straight",), ("consecutively",), ("on", "end"))
_STREAK_NOUNS = word_set("streak streaks run string")
# "two years ago" and "a week later" are days, not lengths.
_POINTERS = word_set("ago earlier later hence prior before")
_ONE_AND_A_HALF = Decimal("1.5")
_LONGEST_IN_YEARS = 1000
_EDGES = word_set("first opening initial")
_LAST_EDGES = word_set("last final closing")


def in_a_row(line: Line, at: int) -> int | None:
    """The token behind "in a row", "running", "in succession", if one of them begins at token `at`."""
    for words in _IN_A_ROW:
        if tuple(line.lower[at : at + len(words)]) == words:
            return at + len(words)
    return None


def period_at(line: Line, at: int) -> tuple[str, int] | None:
    """The unit of the period at token `at`, and the token behind it: "month", "quarters", "monthly rise"."""
    word = line.lower[at]
    unit = PERIODS.get(word)
    if unit is not None:
        return unit, at + 1
    unit = EVERY.get(word)
    return None if unit is None else (unit, at + 1 + line.is_word(at + 1))


def points_to_a_day(line: Line, numeral: Numeral, measure: Measure) -> bool:
    """Whether a length of time is part of a date: "two years ago", "the first 20 days of May"."""
    if measure.kind != "duration":
        return False
    after = line.lower[measure.last]
    if after in _POINTERS:
        return not (
            after in ("before", "prior", "later") and line.lower[measure.last + 1] in ("the", "they", "it", "than")
        )
    before = line.lower[numeral.first - 1]
    if before in _EDGES:
        return True
    return before in _LAST_EDGES and after == "of"


def read_duration(line: Line, numeral: Numeral) -> Measure | None:
    """The length of time that a numeral is part of, or the streak where its periods follow each other."""
    first = numeral.first
    if numeral.value == _ONE_AND_A_HALF and line.lower[first] in ("a", "an") and line.lower[first + 1] in PERIODS:
        return Measure("duration", PERIODS[line.lower[first + 1]], first, numeral.last)  # "an hour and a half"
    at = behind(line, numeral.last)
    if numeral.form == "fraction" and line.lower[at] in ("a", "an") and PERIODS.get(line.lower[at + 1]):
        return Measure("duration", PERIODS[line.lower[at + 1]], first, at + 2)  # "half an hour"
    if numeral.form == "fraction" and line.lower[at] not in ("hour", "day"):
        return None  # "a half-year" is a season of the calendar
    streak = False
    while line.lower[at] in _ADJECTIVES or line.lower[at] in CONSECUTIVE:
        streak |= line.lower[at] in CONSECUTIVE
        at = behind(line, at + 1)
    unit = PERIODS.get(line.lower[at])
    if unit is None:
        found = period_at(line, at) if streak else None
        return None if found is None else Measure("streak", found[0], first, at + 1)
    last = at + 1
    if unit == "year" and numeral.value > _LONGEST_IN_YEARS and line.lower[last] in ("on", "over", "-"):
        return None  # "in May 2020 year on year"
    if line.lower[at] in ("hr", "sec", "min") and line.lower[last] == ".":
        last += 1
    row = in_a_row(line, last)
    if row is not None and not streak:
        return Measure("streak", unit, first, row)
    if streak or _is_streak_noun(line, last) or _extends_streak(line, first):
        return Measure("streak", unit, first, last)
    return Measure("duration", unit, first, last)


def _is_streak_noun(line: Line, at: int) -> bool:
    """Whether "streak" or "run" follows within two words: "a five-month winning streak"."""
    at = behind(line, at)
    return any(line.lower[i] in _STREAK_NOUNS for i in range(at, at + 3))


def _extends_streak(line: Line, first: int) -> bool:
    """Whether "streak to" stands before the number: "extended their streak to eight months"."""
    return line.lower[first - 1] in ("to", "of", "at") and line.lower[first - 2] in _STREAK_NOUNS

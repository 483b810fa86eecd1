"""What the small parts of a calendar expression say: its number, its month, its year, how far it is moved."""

from collections.abc import Sequence
from typing import Literal

from flows.normalize.dates.calendar_words import CARDINALS, MONTHS, ORDINALS, WEEKDAYS
from flows.normalize.dates.readings import Between, Part, Reading, Shift
from flows.normalize.text import Token

_SHIFTS: dict[str, tuple[int, Literal["release", "text"]]] = {
    "last": (-1, "release"), "past": (-1, "release"), "this": (0, "release"), "current": (0, "release"),
    "next": (1, "release"), "coming": (1, "release"), "upcoming": (1, "release"),
    "previous": (-1, "text"), "preceding": (-1, "text"), "prior": (-1, "text"),
    "following": (1, "text"), "subsequent": (1, "text"), "ensuing": (1, "text"),
    "same": (0, "text"), "corresponding": (0, "text"), "comparable": (0, "text"), "equivalent": (0, "text"),
    "that": (0, "text"),
}  # fmt: skip
THIRDS: dict[str, Literal["early", "mid", "late"]] = {"early": "early", "mid": "mid", "late": "late"}
DAYTIMES = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}


def shift_of(unit: str, words: Sequence[Token], *, time: str = "") -> Shift:
    """ "last year", "this past month", "the previous quarter": how far, and from where"""
    lowers = {word.lower for word in words}
    decisive = lowers & {"past", "coming", "upcoming"} or lowers
    by, base = next((_SHIFTS[word] for word in decisive if word in _SHIFTS), (0, "release"))
    return Shift(unit, by, base, time=time)


def number_of(words: Sequence[Token]) -> int:
    """The number of "5", "5th", "fifth", "five", "a"."""
    lower = words[0].lower
    return int(lower) if lower.isdigit() else ORDINALS.get(lower) or CARDINALS.get(lower, 0)


def month_of(words: Sequence[Token]) -> int:
    return MONTHS[words[0].lower]


def weekday_of(words: Sequence[Token]) -> int | None:
    return next((WEEKDAYS[word.lower] for word in words if word.lower in WEEKDAYS), None)


def daytime_of(words: Sequence[Token]) -> str:
    return next((DAYTIMES[word.lower] for word in words if word.lower in DAYTIMES), "")


def year_named(words: Sequence[Token]) -> Reading | None:
    """year = [","] ["of" | "in"] (YYYY | "'"YY | YYYY"-"YY | fiscal year | "last year" | "a year earlier" ...)"""
    lowers = [word.lower for word in words]
    for lower in lowers:
        if lower.startswith("fy") or lower in ("fiscal", "financial", "tax"):
            return _fiscal(lowers)
        if lower == "year":
            match lowers[-1]:
                case "earlier" | "before":
                    return Shift("year", -1, "text")
                case "ago":
                    return Shift("year", -1)
                case "later":
                    return Shift("year", 1, "text")
            return shift_of("year", words) if {*lowers} & {*_SHIFTS} else Shift("year", 0, "sentence")
    numbers = [int(lower) for lower in lowers if lower.isdigit()]
    if len(numbers) == 2:
        return _two_years(*numbers)
    return Part("year", numbers[0]) if numbers else None


def _fiscal(lowers: Sequence[str]) -> Reading | None:
    """fiscal = "FY2023" ["-" YY] | ("FY" | "fiscal [year]") YYYY ["-" YY] | "last fiscal year" """
    numbers = [int(digits) for lower in lowers if (digits := lower.removeprefix("fy")).isdigit()]
    if len(numbers) > 1:
        low, high = numbers[:2]
        if high in (low + 1, (low + 1) % 100):
            return Part("fiscal_year_from", low)
        return _two_years(low, high)
    if numbers:
        return Part("fiscal_year", numbers[0])
    by, base = next((_SHIFTS[word] for word in lowers if word in _SHIFTS), (0, "release"))
    return Shift("fiscal_year", by, base)


def _two_years(low: int, high: int) -> Reading | None:
    """years = YYYY ("-" | "/" | "to") (YYYY | YY); "2023-24" and "2023/24" may be one year that spans two"""
    if high < 100:
        high += low // 100 * 100
        if high == low + 1 or (high + 100) == low + 1:
            return Part("split_year", low)
        if high < low and high % 100 in range(1, 13):
            return Part("month", high % 100, Part("year", low))  # "2024-03", as ISO 8601 writes months
    return Between(Part("year", low), Part("year", high)) if high > low else None

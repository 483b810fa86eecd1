"""Spans of time as SDMX writes them, and the spans that a growth rate compares with.

day D 2024-03-05 | month M 2024-02 | quarter Q 2024-Q1 | half S 2024-S1 | year A 2024 | other P start/end
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

Freq = Literal["M", "Q", "S", "A", "D", "P"]
_MONTHS_OF_YEAR = 12
_KEPT = 1024  # answers of each function: a release asks again and again about the few periods that it speaks of
_LENGTHS = {"Q": 3, "S": 6}  # months


class Period(NamedTuple):
    """Days [start, end], both inclusive."""

    start: date
    end: date

    @property
    def months(self) -> int:
        """How many whole months it is, 0 where it is none."""
        return _months_of(self)

    def is_within(self, other: "Period") -> bool:
        """Whether all its days are days of the other."""
        return other.start <= self.start and self.end <= other.end


@lru_cache(_KEPT)
def _months_of(period: Period) -> int:
    start, end = period
    if start.day != 1 or end.day != monthrange(end.year, end.month)[1]:
        return 0
    return (end.year - start.year) * _MONTHS_OF_YEAR + end.month - start.month + 1


@lru_cache(_KEPT)
def coded(period: Period) -> tuple[Freq, str]:
    """The frequency and code of a period (SDMX 3.0, observational time period)."""
    start, end = period
    months = period.months
    match months:
        case 0 if start == end:
            return "D", f"{start}"
        case 0:
            return "P", f"{start}/{end}"
        case 1:
            return "M", f"{start:%Y-%m}"
        case 3 if start.month % 3 == 1:
            return "Q", f"{start.year}-Q{start.month // 3 + 1}"
        case 6 if start.month in (1, 7):
            return "S", f"{start.year}-S{start.month // 6 + 1}"
        case 12 if start.month == 1:
            return "A", f"{start.year}"
        case _ if start.month == 1 and months % _MONTHS_OF_YEAR == 0:
            return "P", f"{start.year}/{end.year}"
    return "P", f"{start:%Y-%m}/{end:%Y-%m}"


@lru_cache(_KEPT)
def decoded(code: str) -> Period:
    """The days that a code of `coded` stands for."""
    first, _, last = code.partition("/")
    return Period(_part(first).start, _part(last or first).end)


def _part(code: str) -> Period:
    year, *rest = code.split("-")
    match rest:
        case [month, day]:
            return Period(date(int(year), int(month), int(day)), date(int(year), int(month), int(day)))
        case [part] if part[0] in _LENGTHS:
            length = _LENGTHS[part[0]]
            last = length * int(part[1:])
            first = last - length + 1
        case [month]:
            first = last = int(month)
        case _:
            first, last = 1, _MONTHS_OF_YEAR
    return Period(date(int(year), first, 1), date(int(year), last, monthrange(int(year), last)[1]))


@lru_cache(_KEPT)
def year_before(period: Period) -> Period:
    """The same span one year earlier; the last of February stays the last."""
    whole = period.months > 0
    end = _moved(period.end, -_MONTHS_OF_YEAR)
    if whole:
        end = end.replace(day=monthrange(end.year, end.month)[1])
    return Period(_moved(period.start, -_MONTHS_OF_YEAR), end)


def in_year(period: Period, year: int) -> Period:
    """The same span in another year."""
    while period.start.year > year:
        period = year_before(period)
    return period


@lru_cache(_KEPT)
def period_before(period: Period) -> Period:
    """The span of the same length right before it; of the first days of a month, the first days of the last."""
    months = period.months
    if months:
        return Period(_moved(period.start, -months), period.start - timedelta(days=1))
    if period.start != period.end and period.start.day == 1 and period.start.month == period.end.month:
        return Period(_moved(period.start, -1), _moved(period.end, -1))
    length = period.end - period.start
    end = period.start - timedelta(days=1)
    return Period(end - length, end)


def _moved(day: date, months: int) -> date:
    year, month = divmod(day.year * _MONTHS_OF_YEAR + day.month - 1 + months, _MONTHS_OF_YEAR)
    year = max(1, year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

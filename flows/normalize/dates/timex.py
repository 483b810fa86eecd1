"""Stretches of the calendar: their first and last day, how precise they are, their TIMEX3 value.

All functions are pure arithmetic. They raise ValueError or OverflowError for what no calendar holds (February 30,
a year outside 1 to 9999); anchor.py turns that into "no date".
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from schemas.date_expression import Granularity

_SEASONS = {1: ("SP", 3), 2: ("SU", 6), 3: ("FA", 9), 4: ("WI", 12)}
_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class Days(NamedTuple):
    """A stretch of days, both ends inclusive."""

    start: date
    end: date
    granularity: Granularity
    timex: str | None


def day(start: date, time: str = "") -> Days:
    """One day; `time` is the TIMEX3 time of day: TMO, TAF, TEV or TNI."""
    return Days(start, start, "day", f"{start.isoformat()}{time}")


def week(within: date) -> Days:
    """The ISO week, Monday to Sunday, that holds the day."""
    monday = within - timedelta(within.weekday())
    year, number, _ = within.isocalendar()
    return Days(monday, monday + timedelta(6), "week", f"{year:04}-W{number:02}")


def weekend(within: date) -> Days:
    """Saturday and Sunday of the ISO week that holds the day."""
    whole = week(within)
    return Days(whole.end - timedelta(1), whole.end, "weekend", f"{whole.timex}-WE")


def month(year: int, number: int) -> Days:
    return Days(
        date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month", f"{year:04}-{number:02}"
    )


def quarter(year: int, number: int) -> Days:
    return Days(*_months(year, 3 * number - 2, 3), "quarter", f"{year:04}-Q{number}")


def half(year: int, number: int) -> Days:
    return Days(*_months(year, 6 * number - 5, 6), "half", f"{year:04}-H{number}")


def season(year: int, number: int, *, southern: bool = False) -> Days:
    """Spring, summer, autumn or winter; the winter of a year begins in its December (June in the south)."""
    code, first = _SEASONS[number]
    if southern:
        first = (first + 5) % 12 + 1
    return Days(*_months(year, first, 3), "season", f"{year:04}-{code}")


def year(number: int) -> Days:
    return Days(date(number, 1, 1), date(number, 12, 31), "year", f"{number:04}")


def fiscal_year(number: int, first_month: int) -> Days:
    """The twelve months from `first_month` of year `number`; TIMEX3 names it after the year in which it ends."""
    if first_month == 1:
        return Days(*_months(number, 1, 12), "year", f"FY{number:04}")
    return Days(*_months(number, first_month, 12), "year", f"FY{number + 1:04}")


def decade(first: int) -> Days:
    return Days(date(first, 1, 1), date(first + 9, 12, 31), "decade", f"{first // 10:03}")


def century(number: int) -> Days:
    """The n-th century: the 21st begins with 2001; TIMEX3 writes the first two digits of its years."""
    return Days(date(number * 100 - 99, 1, 1), date(number * 100, 12, 31), "century", f"{number - 1:02}")


def between(start: date, end: date) -> Days:
    """From the first to the last day, as precise as the ends happen to be."""
    if end < start:
        raise ValueError("the span ends before it starts")
    whole_months = start.day == 1 and (end + timedelta(1)).day == 1
    if whole_months and (start.month, end.month) == (1, 12):
        return Days(start, end, "year_range", None) if end.year > start.year else year(start.year)
    return Days(start, end, "month_range" if whole_months else "day_range", None)


def months_from(year: int, first: int, count: int) -> Days:
    """`count` months from month `first` of the year; `first` may lie outside 1 to 12."""
    start, end = _months(year, first, count)
    return Days(start, end, "month_range", None)


def of_unit(unit: str, within: date) -> Days:
    """The week, month, quarter ... of the calendar that holds the day."""
    match unit:
        case "day":
            return day(within)
        case "week":
            return week(within)
        case "weekend":
            return weekend(within)
        case "month":
            return month(within.year, within.month)
        case "quarter":
            return quarter(within.year, (within.month + 2) // 3)
        case "half":
            return half(within.year, (within.month + 5) // 6)
        case "decade":
            return decade(within.year // 10 * 10)
        case "century":
            return century((within.year + 99) // 100)
    return year(within.year)


def moved(days: Days, unit: str, by: int) -> Days:
    """The same stretch so many units later (earlier where negative): February moved by a year is February."""
    if unit in ("day", "week", "weekend"):
        step = timedelta(by if unit == "day" else 7 * by)
        start, end = days.start + step, days.end + step
    else:
        months = by * {"decade": 120, "century": 1200}.get(unit, _MONTHS_IN.get(unit, 12))
        start, end = _moved(days.start, months), _moved(days.end, months)
        if (days.end + timedelta(1)).day == 1:
            end = end.replace(day=monthrange(end.year, end.month)[1])
    return _like(days, start, end)


def lasts_a_year(days: Days) -> bool:
    """Whether the stretch has twelve months, wherever it starts."""
    return _moved(days.start, 12) == days.end + timedelta(1)


def _like(days: Days, start: date, end: date) -> Days:
    match days.granularity:
        case "day_range" | "month_range" | "year_range":
            return Days(start, end, days.granularity, None)
        case "season":
            return Days(start, end, "season", f"{start.year:04}{(days.timex or '')[4:]}")
        case "week" if start.weekday() != 0:
            return Days(start, end, "week", None)
        case "year" if days.start.month != 1 or (days.timex or "").startswith("FY"):
            return Days(start, end, "year", f"FY{end.year:04}")
        case unit:
            calendar = of_unit(unit, start)
            if unit in ("half", "quarter") and (calendar.start, calendar.end) != (start, end):
                return Days(start, end, unit, None)  # of a financial year
            return calendar


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    year, first = year + (first - 1) // 12, (first - 1) % 12 + 1
    start = date(year, first, 1)
    last = _moved(start, count - 1)
    return start, last.replace(day=monthrange(last.year, last.month)[1])


def _moved(start: date, months: int) -> date:
    total = start.year * 12 + start.month - 1 + months
    year, number = total // 12, total % 12 + 1
    if not 1 <= year <= 9999:
        raise OverflowError("outside the calendar")
    return date(year, number, min(start.day, monthrange(year, number)[1]))

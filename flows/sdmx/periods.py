"""Periods of the warehouse as SDMX writes them.

SDMX has months, quarters, half-years, years and days as the warehouse has them; a span of its own is its first day and
its length: "2023-01/2023-10" is "2023-01-01/P10M".
"""

import calendar
import re
from datetime import date, timedelta

_PERIOD = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-Q(?P<quarter>[1-4])|-S(?P<half>[12]))?")


def sdmx_period(period: str) -> str:
    """A period of the warehouse in SDMX; one that is no period stays as it is."""
    start, slash, end = period.partition("/")
    first, last = _days(start), _days(end)
    if not slash or first is None or last is None:
        return period
    return f"{first[0].isoformat()}/{_length(first[0], last[1])}"


def _days(period: str) -> tuple[date, date] | None:
    """The first and the last day of a month, quarter, half-year, year or day."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        return None
    year = int(found["year"])
    if found["day"]:
        day = date(year, int(found["month"]), int(found["day"]))
        return day, day
    first, months = 1, 12
    for part, length in (("half", 6), ("quarter", 3), ("month", 1)):
        if found[part]:
            first, months = (int(found[part]) - 1) * length + 1, length
    last = first + months - 1
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def _length(first: date, last: date) -> str:
    """The duration from the first day through the last: whole years, whole months or days."""
    after = last + timedelta(days=1)
    months = (after.year - first.year) * 12 + after.month - first.month
    if first.day == after.day == 1 and months > 0:
        return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"
    return f"P{(after - first).days}D"

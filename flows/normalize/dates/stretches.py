"""Stretches cut out of stretches: the first 20 days of May, late August, the three months to March.

Pure arithmetic; raises ValueError for what is not there (the second half of a week).
"""

from datetime import date, timedelta

from flows.normalize.dates import timex
from flows.normalize.dates.calendar_words import WEEKDAYS
from flows.normalize.dates.timex import Days

_HARDLY = 3  # a third of a span


def has_hardly_begun(days: Days, day: date) -> bool:
    """Whether less than a third of a stretch has passed on that day."""
    return (day - days.start) * _HARDLY < days.end - days.start


def cut(whole: Days, unit: str, first: int, count: int) -> Days:
    """`count` units from the first-th of a stretch, or, where `first` is negative, from its end."""
    if unit == "half":
        return _half(whole, first)
    if unit == "weekend":
        return timex.weekend(_nth(5, whole, first))
    if unit in WEEKDAYS:
        return timex.day(_nth(WEEKDAYS[unit], whole, first))
    if unit in ("day", "week"):
        return _days(whole, unit, first, count)
    if unit not in ("month", "quarter", "year", "decade") or whole.start.day != 1:
        raise ValueError("no whole units")
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    total = _months_in(whole)
    skipped = months * (first - 1) if first > 0 else total - months * count
    if skipped < 0 or skipped + months * count > total:
        raise ValueError("outside the whole")
    span = timex.months_from(whole.start.year, whole.start.month + skipped, months * count)
    if count > 1:
        return timex.between(span.start, span.end)
    calendar = timex.of_unit(unit, span.start)
    if (calendar.start, calendar.end) == (span.start, span.end):
        return calendar
    return span._replace(granularity="quarter" if unit == "quarter" else span.granularity)


def _months_in(whole: Days) -> int:
    return (whole.end.year - whole.start.year) * 12 + whole.end.month - whole.start.month + 1


def _days(whole: Days, unit: str, first: int, count: int) -> Days:
    size = 7 if unit == "week" else 1
    length = size * count
    start = whole.start + timedelta(size * (first - 1)) if first > 0 else whole.end - timedelta(length - 1)
    end = min(start + timedelta(length - 1), whole.end)
    if start < whole.start or end < start:
        raise ValueError("outside the whole")
    if count > 1:
        return timex.between(start, end)
    return timex.day(start) if unit == "day" else Days(start, end, "week", None)


def _nth(weekday: int, whole: Days, number: int) -> date:
    """The n-th day of that name in a stretch, from its end where `number` is negative."""
    if number > 0:
        day = whole.start + timedelta((weekday - whole.start.weekday()) % 7 + 7 * (number - 1))
    else:
        day = whole.end - timedelta((whole.end.weekday() - weekday) % 7 - 7 * (number + 1))
    if not whole.start <= day <= whole.end:
        raise ValueError("outside the whole")
    return day


def _half(whole: Days, number: int) -> Days:
    """The first or second half of a month (15 days), a year, a decade."""
    if number not in (1, 2, -1):
        raise ValueError("a whole has two halves")
    if whole.granularity == "month":
        middle = whole.start + timedelta(14)
        return timex.between(whole.start, middle) if number == 1 else timex.between(middle + timedelta(1), whole.end)
    total = _months_in(whole)
    if total % 2 or whole.start.day != 1:
        raise ValueError("no whole months")
    span = timex.months_from(whole.start.year, whole.start.month + (total // 2 if number != 1 else 0), total // 2)
    return timex.between(span.start, span.end)


def third(whole: Days, which: str) -> Days:
    if whole.granularity != "month":
        return whole
    first, last = {"early": (1, 10), "mid": (11, 20), "late": (21, whole.end.day)}[which]
    return Days(whole.start.replace(day=first), whole.start.replace(day=last), "day_range", whole.timex)


def up_to(end: Days, unit: str, count: int) -> Days:
    """`count` units that end with the last day of `end`."""
    if unit in ("day", "week"):
        start = end.end - timedelta(count * (7 if unit == "week" else 1) - 1)
        return Days(start, end.end, "week", None) if unit == "week" and count == 1 else timex.between(start, end.end)
    whole = timex.moved(Days(end.end, end.end, "day_range", None), unit, -count)
    span = timex.between(whole.end + timedelta(1), end.end)
    if count == 1 and span.granularity == "month_range" and unit in ("quarter", "half", "year"):
        calendar = timex.of_unit(unit, span.start)
        return calendar if (calendar.start, calendar.end) == (span.start, span.end) else span
    return span


def week_around(day: date, side: str) -> Days:
    """The ISO week of a day, or the seven days from it, or to it."""
    if side == "of":
        return timex.week(day)
    start = day - timedelta(6) if side == "to" else day
    return Days(start, start + timedelta(6), "week", None)

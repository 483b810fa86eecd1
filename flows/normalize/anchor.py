"""Resolves readings to days: against the release, the tense, and what the text spoke of before.

A day or month without a year is the nearest one that the tense allows. "A year earlier", "the same month", "the
26th" count from what the text spoke of last (view.py).
"""

from datetime import date, timedelta

from flows.normalize import timex
from flows.normalize.date_readings import (
    CLOSED,
    Around,
    Between,
    Festival,
    Near,
    Numeric,
    Part,
    Reading,
    Same,
    Shift,
    Slice,
    Third,
    UpTo,
    Weekday,
    year_is_open,
)
from flows.normalize.date_view import View
from flows.normalize.holidays import holiday
from flows.normalize.stretches import cut, third, up_to, week_around
from flows.normalize.tense import Tense
from flows.normalize.timex import Days

# A verb read wrongly must not throw a day by a year: so near to the release, the near one is meant.
_NEAR, _FAR = timedelta(14), timedelta(200)


def resolve(reading: Reading, tense: Tense | None, view: View) -> Days | None:
    """Return the days of an expression, None where no calendar has them or nothing tells which they are."""
    try:
        return _nearest(reading, tense, view) if year_is_open(reading) else _placed(reading, tense, view)
    except (ValueError, OverflowError):  # February 30, the year 10000, the second half of a week
        return None


def _nearest(reading: Reading, tense: Tense | None, view: View) -> Days:
    """Of the years around the release, the one that the tense, and a weekday beside the day, allow."""
    found = _in_years_around(reading, 1, tense, view)
    weekday = reading.weekday if isinstance(reading, Part) else None
    if weekday is not None:
        found = (
            [days for days in found if days.start.weekday() == weekday]
            or [days for days in _in_years_around(reading, 6, tense, view) if days.start.weekday() == weekday]
            or found
        )
    return _allowed(found or _in_years_around(reading, 8, tense, view), tense, view.released_on)  # 8: February 29


def _in_years_around(reading: Reading, reach: int, tense: Tense | None, view: View) -> list[Days]:
    here = view.released_on.year
    found: list[Days] = []
    for year in range(max(here - reach, 1), min(here + reach, 9998) + 1):
        try:
            found.append(_placed(reading, tense, view, year))
        except (ValueError, OverflowError):  # no such day in that year
            continue
    return found


def _allowed(found: list[Days], tense: Tense | None, released_on: date) -> Days:
    """The nearest of the candidates, given in order, that lies at or before (at or after) the release."""
    if not found:
        raise ValueError("no candidate")
    nearest = min(found, key=lambda days: (_distance(days, released_on), days.start))
    if tense == "past" or tense == "past_perfect":
        allowed = [days for days in found if days.start <= released_on][-1:] or [nearest]
    elif tense == "future":
        allowed = [days for days in found if days.end >= released_on][:1] or [nearest]
    else:
        return nearest
    is_day = nearest.granularity in ("day", "day_range")
    if is_day and _distance(nearest, released_on) <= _NEAR and _distance(allowed[0], released_on) > _FAR:
        return nearest
    return allowed[0]


def _distance(days: Days, released_on: date) -> timedelta:
    return max(days.start - released_on, released_on - days.end, timedelta(0))


def _placed(reading: Reading, tense: Tense | None, view: View, open_year: int | None = None) -> Days:
    """The days of a reading, in `open_year` where its own is open; raises ValueError where there are none."""

    def place(inner: Reading) -> Days:
        return _placed(inner, tense, view, open_year)

    match reading:
        case Part("day", number, None):
            return _day_of_month(number, tense, view)
        case Part("day", number, Part("month", month, None), _, time) if open_year is not None:
            return timex.day(date(open_year, month, number), time)
        case Part("day", number, whole, _, time) if whole is not None:
            return timex.day(place(whole).start.replace(day=number), time)
        case Part(unit, number, None) if unit in CLOSED:
            return _year_like(unit, number, view)
        case Part(unit, number, whole):
            return _part(unit, number, place(whole) if whole is not None else timex.year(open_year or 0), view)
        case Numeric(first, second, year):
            month_first = (view.calendar.numeric_order == "mdy" and first <= 12) or second > 12
            month, number = (first, second) if month_first else (second, first)
            return timex.day(date(_full_year(year, view), month, number))
        case Shift():
            return _shifted(reading, view)
        case Near(unit, number, by):
            return _near(unit, number, by, view)
        case Same(year_named, unit):
            return _same(place(year_named), unit, view)
        case Weekday(number, by, week, time):
            return timex.day(
                _weekday(number, by, tense, view) if week is None else place(week).start + timedelta(number), time
            )
        case Slice(whole, unit, nth, count):
            return cut(place(whole), unit, nth, count)
        case Third(whole, which):
            return third(place(whole), which)
        case Between(low, high):
            return _between(low, high, tense, view, open_year)
        case UpTo(last, unit, length):
            return up_to(place(last), unit, length)
        case Around(day, side):
            return week_around(place(day).end, side)
        case Festival(name, whole):
            year_of_it = open_year if whole is None else place(whole).start.year
            first_day, last_day = holiday(name, year_of_it or view.released_on.year, view.country)
            return timex.between(first_day, last_day) if first_day < last_day else timex.day(first_day)
    raise ValueError("nothing told")


def _year_like(unit: str, number: int, view: View) -> Days:
    match unit:
        case "year":
            return timex.year(_full_year(number, view))
        case "decade":
            return timex.decade(_full_year(number, view) if number < 100 else number)
        case "century":
            return timex.century(number)
        case "split_year":
            first = view.calendar.fiscal_start
            return (
                timex.fiscal_year(number, first)
                if first > 1
                else timex.between(date(number, 1, 1), date(number + 1, 12, 31))
            )
        case "fiscal_year":
            year, first = _full_year(number, view), view.calendar.fiscal_start
            return timex.fiscal_year(year - (first > 1 and view.calendar.fiscal_named == "end"), first)
    raise ValueError(unit)


def _full_year(number: int, view: View) -> int:
    """Of the years that end in these two digits, the one nearest to the release."""
    if number >= 100:
        return number
    here = view.released_on.year
    return min((here // 100 * 100 + number + step for step in (-100, 0, 100)), key=lambda year: abs(year - here))


def _part(unit: str, number: int, whole: Days, view: View) -> Days:
    """The n-th month, quarter, half or season of a year, be it a calendar or a financial one."""
    year, first = whole.start.year, whole.start.month
    if unit == "season":
        return timex.season(year, number, southern=view.calendar.hemisphere == "south")
    if unit == "month":
        return timex.month(year + (number < first), number)
    length = {"quarter": 3, "half": 6}[unit]
    span = timex.months_from(year, first + length * (number - 1), length)
    calendar = timex.of_unit(unit, span.start)
    if (calendar.start, calendar.end) == (span.start, span.end):
        return calendar
    return Days(span.start, span.end, "half" if unit == "half" else "quarter", None)


def _day_of_month(number: int, tense: Tense | None, view: View) -> Days:
    """ "the 26th": of the month of the day named before, else of the month that the tense tells"""
    if view.last_day is not None:
        return timex.day(view.last_day.replace(day=number))
    here = timex.month(view.released_on.year, view.released_on.month)
    found = []
    for by in (-1, 0, 1):
        month = timex.moved(here, "month", by)
        if number <= month.end.day:
            found.append(timex.day(month.start.replace(day=number)))
    return _allowed(found, tense, view.released_on)


def _shifted(shift: Shift, view: View) -> Days:
    unit, by = shift.unit, shift.by
    if shift.like:
        return timex.moved(view.topic_for(unit), unit, by)
    base = view.base_of(unit, shift.base, by)
    if unit == "fiscal_year":
        return _fiscal_around(base, by, view)
    days = timex.moved(timex.of_unit(unit, base), unit, by)
    return timex.day(days.start, shift.time) if unit == "day" else days


def _fiscal_around(day: date, by: int, view: View) -> Days:
    first = view.calendar.fiscal_start
    return timex.fiscal_year(day.year - (day.month < first) + by, first)


def _near(unit: str, number: int, by: int, view: View) -> Days:
    """The last one that was over, or the next one that had not begun, on the day of the release."""
    southern = view.calendar.hemisphere == "south"
    here = view.released_on
    found = [
        timex.month(year, number) if unit == "month" else timex.season(year, number, southern=southern)
        for year in range(max(here.year - 2, 1), here.year + 2)
    ]
    if by < 0:
        return [days for days in found if days.end < here][-1]
    return next(days for days in found if days.start > here)


def _same(year: Days, unit: str, view: View) -> Days:
    """The topic in another year; "last year" is the year before the topic's where the topic is of last year itself."""
    topic = view.topic_for(unit or "period")
    by = year.start.year - topic.start.year
    return timex.moved(topic, "year", by if by else -1)


def _weekday(number: int, by: int | None, tense: Tense | None, view: View) -> date:
    """The last or next one of its name; today's own name is today; without a tense news speaks of what was."""
    here = view.released_on
    back = (here.weekday() - number) % 7
    if by is None:
        return here + timedelta((7 - back) % 7) if tense == "future" else here - timedelta(back)
    return here - timedelta(back or 7) if by < 0 else here + timedelta(7 - back)


def _between(low: Reading, high: Reading, tense: Tense | None, view: View, open_year: int | None) -> Days:
    """From the first day of one end to the last of the other; an end without a year lies next to the other."""
    if year_is_open(low) and not year_is_open(high):
        end = _placed(high, tense, view)
        start = _placed(low, tense, view, end.end.year)
        if start.start > end.end:
            start = _placed(low, tense, view, end.end.year - 1)
    elif year_is_open(high):
        start = _placed(low, tense, view, open_year)
        end = _placed(high, tense, view, start.start.year)
        if end.end < start.start:
            end = _placed(high, tense, view, start.start.year + 1)
    else:
        start, end = _placed(low, tense, view), _placed(high, tense, view)
        if end.end < start.start:  # "from Friday to Monday", "from the 30th to the 2nd"
            end = timex.moved(end, "week" if isinstance(high, Weekday) else "month", 1)
    return timex.between(start.start, end.end)

"""Resolves readings to days: against the release, the tense, and what the text spoke of before.

A day or month without a year is the nearest one that the tense allows. "A year earlier", "the same month", "the
26th" count from what the text spoke of last (view.py).
"""

from datetime import date, timedelta

from flows.normalize.dates import timex
from flows.normalize.dates.counted import elapsed, fiscal_around, near, same, shared, shifted, so_far, weekday
from flows.normalize.dates.holidays import holiday
from flows.normalize.dates.readings import (
    CLOSED,
    Around,
    Between,
    Elapsed,
    Festival,
    Near,
    Numeric,
    Part,
    Reading,
    Same,
    SharedNth,
    Shift,
    Slice,
    SoFar,
    Third,
    UpTo,
    Weekday,
    year_is_open,
)
from flows.normalize.dates.stretches import cut, has_hardly_begun, third, up_to, week_around
from flows.normalize.dates.tense import Tense
from flows.normalize.dates.timex import Days
from flows.normalize.dates.view import View

# A verb read wrongly must not throw a day by a year: so near to the release, the near one is meant.
_NEAR, _FAR = timedelta(31), timedelta(300)
_JUST_OVER = timedelta(100)
_PARTS_OF_A_YEAR = ("quarter", "half", "season")
_THE_YEAR, _THE_MONTH = Shift("year", 0, "sentence"), Shift("month", 0, "sentence")


def resolve(reading: Reading, tense: Tense | None, view: View, *, follows: bool = False) -> Days | None:
    """Return the days of an expression, None where no calendar has them or nothing tells which they are.

    follows: the text tells what came next, so that an open year is the first one after what it named last.
    """
    if tense is None and isinstance(reading, Between) and _is_working_week(reading):
        return None
    try:
        if not year_is_open(reading):
            return _placed(reading, tense, view)
        return (_next_after(reading, tense, view) if follows else None) or _nearest(reading, tense, view)
    except (ValueError, OverflowError):  # February 30, the year 10000, the second half of a week
        return None


def _is_working_week(reading: Between) -> bool:
    """Whether this is "open Monday to Friday", every week."""
    return reading.low == Weekday(0) and reading.high in (Weekday(4), Weekday(5), Weekday(6))


def _next_after(reading: Reading, tense: Tense | None, view: View) -> Days | None:
    """The first one after the last date of the text, if it lies before the release."""
    if view.last is None:
        return None
    for year in (view.last.start.year, view.last.start.year + 1):
        days = _placed(reading, tense, view, year)
        if view.last.start <= days.start <= view.released_on:
            return days
    return None


def _nearest(reading: Reading, tense: Tense | None, view: View) -> Days:
    """Of the years around the release, the one that the tense, and a weekday beside the day, allow."""
    if isinstance(reading, Part) and reading.weekday is None and tense is not None:
        days = _in_the_release_year(reading, tense, view)
        if days is not None:
            return days
    found = _in_years_around(reading, 1, tense, view)
    spoken_of = view.by_unit.get("month")
    if tense == "future" and spoken_of is not None and spoken_of in found:
        return spoken_of  # "expected to be 2 percent in May 2025. Services should have the highest rate in May"
    weekday = reading.weekday if isinstance(reading, Part) else None
    close = [days for days in found if _distance(days, view.released_on) <= _NEAR]
    # "on Wednesday, October 5" of last week is that day, whatever its weekday was: the writer slipped (doubts.py).
    if weekday is not None and not close:
        found = (
            [days for days in found if days.start.weekday() == weekday]
            or [days for days in _in_years_around(reading, 6, tense, view) if days.start.weekday() == weekday]
            or found
        )
    elif weekday is not None:
        found = close
    found = found or _in_years_around(reading, 8, tense, view)  # 8: February 29
    if isinstance(reading, UpTo) and tense != "future":
        found = [days for days in found if days.end <= view.released_on][-1:] or found[:1]
    if isinstance(reading, Between) and tense == "past":
        # "in the first 11 months profits fell", said in January: a span that has hardly begun has no total
        found = [days for days in found if days.end <= view.released_on + _NEAR or _is_day(days)] or found
    if tense == "past" or tense == "past_perfect":
        found = [days for days in found if not _is_too_young(days, view)] or found
    return _allowed(found, tense, view.released_on)


def _in_the_release_year(reading: Part, tense: Tense, view: View) -> Days | None:
    """The part of the release's own year, where it lies beyond doubt on the side that the tense allows: most do."""
    here = view.released_on
    try:
        days = _placed(reading, tense, view, here.year)
    except ValueError:  # February 29
        return None
    allowed = days.end >= here if tense == "future" else days.start <= here and not _is_too_young(days, view)
    return days if allowed and days.end.year == here.year and _distance(days, here) <= _FAR else None


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
        # Without a verb news speaks of the period that is just over.
        over = [days for days in found if days.end <= released_on][-1:]
        if over and not _is_day(nearest) and _distance(over[0], released_on) <= _JUST_OVER:
            return over[0]
        return nearest
    if _is_day(nearest) and _distance(nearest, released_on) <= _NEAR and _distance(allowed[0], released_on) > _FAR:
        return nearest
    return allowed[0]


def _is_too_young(days: Days, view: View) -> bool:
    """Whether the past tells of another such span: "slumped in the first half", said in January or behind "in 2017".

    It has hardly begun, or is not over while the text speaks of a year gone by.
    """
    if days.granularity not in _PARTS_OF_A_YEAR or days.end <= view.released_on:
        return False
    return has_hardly_begun(days, view.released_on) or view.year_gone_by() is not None


def _is_day(days: Days) -> bool:
    return days.granularity in ("day", "day_range", "week")


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
        case Part(unit, number, None) if open_year is not None:
            return _part_of_year(unit, number, open_year, view)
        case Part(unit, number, whole) if whole is not None:
            days = _part(unit, number, place(whole), view)
            return _of_the_year(days, tense, view) if whole == _THE_YEAR else days
        case Numeric(first, second, year, in_order):
            month, number = _month_and_day(first, second, "dmy" if in_order else view.calendar.numeric_order)
            return timex.day(date(_full_year(year, view), month, number))
        case Shift():
            return shifted(reading, tense, view)
        case Near(unit, number, by):
            return near(unit, number, by, view)
        case Same(year_named, unit):
            return same(place(year_named), unit, view, is_named=isinstance(year_named, Part))
        case Weekday(number, by, week, time):
            return timex.day(
                weekday(number, by, tense, view) if week is None else place(week).start + timedelta(number), time
            )
        case Slice(whole, unit, nth, count):
            days = cut(place(whole), unit, nth, count)
            if whole == _THE_MONTH and tense != "future" and days.end > view.released_on:
                return timex.moved(
                    days, "month", -1
                )  # told when the next has begun: "in the first 20 days of the month"
            return _of_the_year(days, tense, view) if whole == _THE_YEAR else days
        case Third(whole, which):
            return third(place(whole), which)
        case Between(low, high):
            return _between(low, high, tense, view, open_year)
        case UpTo(last, unit, length):
            if unit == "fiscal_year":
                end = place(last).end
                return timex.between(fiscal_around(end, 0, view).start, end)
            return up_to(place(last), unit, length)
        case SoFar(unit):
            return so_far(unit, view)
        case SharedNth(nth):
            return shared(nth, view)
        case Elapsed(months):
            return elapsed(months, view)
        case Around(day, side):
            return week_around(place(day).end, side)
        case Festival(name, whole):
            year_of_it = open_year if whole is None else place(whole).start.year
            first_day, last_day = holiday(name, year_of_it or view.released_on.year, view.country)
            return timex.between(first_day, last_day) if first_day < last_day else timex.day(first_day)
    raise ValueError("nothing told")


def _of_the_year(days: Days, tense: Tense | None, view: View) -> Days:
    """The part of "the year", of the one gone by where the past tells of a part that has hardly begun."""
    if tense != "past" and tense != "past_perfect":
        return days
    is_young = has_hardly_begun(days, view.released_on)
    is_of_last_year = days.end > view.released_on and view.year_gone_by() is not None
    return timex.moved(days, "year", -1) if is_young or is_of_last_year else days


def _month_and_day(first: int, second: int, order: str) -> tuple[int, int]:
    """Which of two figures is the month; raises ValueError where the country writes the year first, so has no habit."""
    if first > 12 or second > 12:
        return (second, first) if first > 12 else (first, second)
    if order == "ymd" and first != second:
        raise ValueError("two orders")
    return (first, second) if order == "mdy" else (second, first)


def _year_like(unit: str, number: int, view: View) -> Days:
    match unit:
        case "year":
            return timex.year(_full_year(number, view))
        case "decade":
            first = _full_year(number, view) if number < 100 else number
            # "the '60s" are those that were, though 2060 may be nearer
            return timex.decade(first - 100 if number < 100 and first > view.released_on.year else first)
        case "century":
            return timex.century(number)
        case "split_year" if view.calendar.split_year == "calendar":
            return timex.between(date(number, 1, 1), date(number + 1, 12, 31))
        case "split_year" | "fiscal_year_from":
            return timex.fiscal_year(_full_year(number, view), view.calendar.fiscal_start)
        case "fiscal_year_to":
            first = view.calendar.fiscal_start
            return timex.fiscal_year(_full_year(number, view) - (first > 1), first)
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
    if first == 1:
        return _part_of_year(unit, number, year, view)
    if unit in ("season", "month"):
        return _part_of_year(unit, number, year + (unit == "month" and number < first), view)
    length = {"quarter": 3, "half": 6}[unit]
    span = timex.months_from(year, first + length * (number - 1), length)
    calendar = timex.of_unit(unit, span.start)
    if (calendar.start, calendar.end) == (span.start, span.end):
        return calendar
    return Days(span.start, span.end, "half" if unit == "half" else "quarter", None)


def _part_of_year(unit: str, number: int, year: int, view: View) -> Days:
    match unit:
        case "month":
            return timex.month(year, number)
        case "quarter":
            return timex.quarter(year, number)
        case "half":
            return timex.half(year, number)
        case "fiscal_quarter" | "fiscal_half":
            return _part(
                unit.removeprefix("fiscal_"), number, timex.fiscal_year(year, view.calendar.fiscal_start), view
            )
    return timex.season(year, number, southern=view.calendar.hemisphere == "south")


def _day_of_month(number: int, tense: Tense | None, view: View) -> Days:
    """ "the 26th": of the month of the day named before, else of the month that the tense tells"""
    here = view.last
    if here is not None and here.granularity == "month" and view.last_sentence == view.sentence:
        return timex.day(here.start.replace(day=number))
    if view.last_day is not None and view.sentence - view.last_day_sentence <= 1:
        day = view.last_day.replace(day=number)
        if day < view.last_day and tense in ("past", "future"):
            # "took office on July 21 and arrived on the 1st": the next one, where it can be
            following = timex.moved(timex.month(day.year, day.month), "month", 1).start.replace(day=number)
            day = following if tense == "future" or following <= view.released_on else day
        # "broke off late last month and will resume on the 22nd": the day has another month where the tense says so
        if tense is None or (day >= view.released_on if tense == "future" else day <= view.released_on):
            return timex.day(day)
    here = timex.month(view.released_on.year, view.released_on.month)
    found = []
    for by in (-1, 0, 1):
        month = timex.moved(here, "month", by)
        if number <= month.end.day:
            found.append(timex.day(month.start.replace(day=number)))
    return _allowed(found, tense, view.released_on)


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
        if isinstance(low, Weekday) and isinstance(high, Weekday) and low.week is None and low.by is None:
            low = high._replace(number=low.number)  # "Monday through Wednesday last week"
        start, end = _placed(low, tense, view), _placed(high, tense, view)
        if end.end < start.start:  # "from Friday to Monday", "from the 30th to the 2nd"
            end = timex.moved(end, "week" if isinstance(high, Weekday) else "month", 1)
    return timex.between(start.start, end.end)

"""Resolves what is counted from the release, or from what the text spoke of last."""

from datetime import date, timedelta

from flows.normalize.dates import timex
from flows.normalize.dates.readings import Shift
from flows.normalize.dates.stretches import up_to
from flows.normalize.dates.tense import Tense
from flows.normalize.dates.timex import Days
from flows.normalize.dates.view import View

_QUARTERS, _HALVES = 4, 2
_MONTHS_OF_A_QUARTER = 3


def shifted(shift: Shift, tense: Tense | None, view: View) -> Days:
    unit, by = shift.unit, shift.by
    if shift.like:
        is_quarter = unit == "month" and by % _MONTHS_OF_A_QUARTER == 0 and view.speaks_of_a_quarter()
        topic = view.topic_for("quarter" if is_quarter else unit)  # "three months earlier" than a quarter
        return timex.moved(topic, unit, by)
    if shift.base == "tense":
        by = 0 if tense == "future" else -1
    base = view.base_of(unit, "release" if tense == "future" and shift.base == "sentence" else shift.base, by)
    if unit == "fiscal_year":
        return fiscal_around(base, by, view)
    if unit == "day" and tense == "past" and shift.base in ("text", "near") and base > view.released_on:
        raise ValueError("what happened on a day to come")
    whole = view.topic_whole(unit) if shift.base in ("text", "near") and by else None
    days = timex.moved(whole or timex.of_unit(unit, base), unit, by)
    return timex.day(days.start, shift.time) if unit == "day" else days


def fiscal_around(day: date, by: int, view: View) -> Days:
    first = view.calendar.fiscal_start
    return timex.fiscal_year(day.year - (day.month < first) + by, first)


def near(unit: str, number: int, by: int, view: View) -> Days:
    """The last one that was over, the one of now, or the next one that had not begun, on the day of the release."""
    southern = view.calendar.hemisphere == "south"
    here = view.released_on
    found = [
        timex.month(year, number) if unit == "month" else timex.season(year, number, southern=southern)
        for year in range(max(here.year - 2, 1), here.year + 2)
    ]
    if by == 0:
        # "this winter" may have begun last year
        running = [days for days in found if days.start <= here <= days.end]
        return (running or [days for days in found if days.start.year == here.year])[0]
    found = [days for days in found if (days.end < here if by < 0 else days.start > here)]
    if not found:
        raise ValueError("outside the calendar")
    return found[-1] if by < 0 else found[0]


def same(year: Days, unit: str, view: View, *, is_named: bool) -> Days:
    """The topic in another year; "last year" is the year before the topic's where the topic is of last year itself.

    is_named: by its number: "the 1986 period" may be the topic.
    """
    topic = view.topic_for(unit or "period")
    by = year.start.year - topic.start.year
    return timex.moved(topic, "year", by if by or is_named else -1)


def elapsed(months: int, view: View) -> Days:
    """The months that end with the topic; raises ValueError where that is no quarter."""
    topic = view.topic_for("quarter")
    if topic != view.period:
        raise ValueError("no quarter")
    return up_to(topic, "month", months)


def shared(number: int, view: View) -> Days:
    """The n-th quarter or half beside the one that the sentence named last; raises ValueError where it named none."""
    last = view.last if view.last_sentence == view.sentence else None
    if last is None or last.granularity not in ("quarter", "half") or last.start.month % 3 != 1:
        raise ValueError("the second of what")
    if last.granularity == "quarter" and number <= _QUARTERS:
        return timex.quarter(last.start.year, number)
    if number <= _HALVES:
        return timex.half(last.start.year, number)
    raise ValueError("no such part of a year")


def so_far(unit: str, view: View) -> Days:
    """From the year's first day to the end of the topic; raises ValueError where the text has named no part of one."""
    topic = view.topic_for("period")
    whole = timex.year(topic.end.year) if unit == "year" else fiscal_around(topic.end, 0, view)
    if topic.granularity == "year" or topic.end >= whole.end:
        raise ValueError("no part of a year")
    return timex.between(whole.start, topic.end)


def weekday(number: int, by: int | None, tense: Tense | None, view: View) -> date:
    """The last or next one of its name; today's own name is today; without a tense news speaks of what was."""
    here = view.released_on
    back = (here.weekday() - number) % 7
    if by is None:
        return here + timedelta((7 - back) % 7) if tense == "future" else here - timedelta(back)
    return here - timedelta(back or 7) if by < 0 else here + timedelta(7 - back)

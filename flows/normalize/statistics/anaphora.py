"""Periods that a sentence points back at, as the dates that they stand for.

pointer = preposition ("that" | "the same" | "the") ("month" | "quarter" | "half" | "year" | "period")
                                                            "imports in the month", "over that period", "for the year"
half    = "the first half" in a text of a year that is over: that of this year, which the release is too early for
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from operator import attrgetter

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period, in_year, year_before
from flows.normalize.statistics.timing import is_base, is_period, span
from flows.normalize.statistics.words import FORESEEING
from schemas.date_expression import DateExpression, Granularity

_BACK = "back"  # code of a date item that only points back
_TEXT = attrgetter("text")
_LENGTHS = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12, "period": 0, "time": 0}
_GRANULARITY: dict[int, Granularity] = {1: "month", 3: "quarter", 6: "half", 12: "year"}
_BEFORE = word_set("in over during for within throughout")
_SAME = word_set("that same said reference reporting review")
# Behind the noun: "the month of May", "the year to March", "the year before", "the year as a whole"
_GOING_ON = word_set("of to from ended ending before earlier ago through that when since as until on over last")
_GENITIVES = frozenset(("'", "’", "'s", "’s", "s", "-"))
_ONLY_THE = word_set("in during for")  # "over the month" is what a change compares with
_QUARTER = 3
_YEAR = 12
_YEARS = re.compile(r"\d\d|year|this|next|coming|last|current")  # a date with one of these says of which year it is


def pointed(items: list[Item], lasts: Mapping[int, Period], today: date, told: Period | None) -> list[Item]:
    """The items of a sentence, with dates for what points back at the periods spoken of (`lasts`, by their months).

    `told` is the period that the text is of.
    """
    found = items if _LENGTHS.keys().isdisjoint(map(_TEXT, items)) else _with_pointers(items, lasts)
    if told is not None and told.months == _YEAR and FORESEEING.isdisjoint(map(_TEXT, items)):
        found = [_of_year(item, told, today) for item in found]
    return _of_one_year(found)


def _with_pointers(items: Sequence[Item], lasts: Mapping[int, Period]) -> list[Item]:
    """The items of a sentence, with a date for each pointer that a period is known for."""
    found: list[Item] = []
    for at, item in enumerate(items):
        first = _pointer(items, at) if item.text in _LENGTHS and item.kind == "word" else -1
        months = _LENGTHS.get(item.text, 0)
        period = None
        if first >= 0:
            period = _earlier(items, first, months) or lasts.get(months) or _closed(lasts.get(0), months)
            if months == _YEAR and [one.text for one in items[at + 1 : at + 3]] == ["so", "far"]:
                period = _so_far(lasts.get(1))
        if period is not None:
            del found[len(found) - (at - first) :]
            item = _dated(item, items[first].start, period)
        found.append(item)
    return found


def points_back(items: Sequence[Item], period: Period) -> bool:
    """Whether the first date of a sentence that is this period only points back at it."""
    first = next((item for item in items if item.kind == "date" and span(item) == period), None)
    return first is not None and first.code == _BACK


def _pointer(items: Sequence[Item], at: int) -> int:
    """The first word behind the preposition of a pointer whose noun is item `at`, or -1."""
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is not None and (
        behind.text in _GOING_ON or behind.is_term or behind.kind == "date" or behind.text in _GENITIVES
    ):
        return -1  # "the month of May", "the period January to June", "the year's exports"
    first = at - 1
    is_same = first > 0 and items[first].text in _SAME
    if is_same and items[first].text != "that":
        first -= 1
    if first < 1 or (items[first].text != "the" and not is_same) or items[first - 1].text not in _BEFORE:
        return -1
    if is_same or items[at].text == "period":
        return first
    return first if items[first - 1].text in _ONLY_THE and not _has_moved(items, first) else -1


def _has_moved(items: Sequence[Item], at: int) -> bool:
    """Whether a change stands before, in its clause: "fell 3 per cent in the month" says what that compares with."""
    for item in reversed(items[:at]):
        if item.ends_clause:
            return False
        if item.value is not None and item.value.is_change:
            return True
    return False


def _earlier(items: Sequence[Item], before: int, months: int) -> Period | None:
    """The period of that length that the sentence itself has told of, not one that it only compares with."""
    found: Period | None = None
    for at, item in enumerate(items[:before]):
        if item.kind != "date" or not is_period(item) or is_base(items, at):
            continue
        period = span(item)
        if (not months or period.months == months) and (found is None or period != year_before(found)):
            found = period
    return found


def _closed(last: Period | None, months: int) -> Period | None:
    """The year or quarter that the month told of ends: "in December ... For the year, exports fell" """
    if last is None or last.months != 1 or months not in (_QUARTER, _YEAR) or last.end.month % months:
        return None
    return Period(date(last.end.year, last.end.month - months + 1, 1), last.end)


def _so_far(last: Period | None) -> Period | None:
    """The year up to the month told of last: "in the year so far"."""
    return None if last is None else Period(last.start.replace(month=1), last.end)


def _dated(item: Item, start: int, period: Period) -> Item:
    granularity = _GRANULARITY.get(period.months, "month_range" if period.months else "day_range")
    expression = DateExpression.model_construct(
        date_id="",
        release_id="",
        section="body",
        sentence_no=0,
        char_start=start,
        char_end=item.end,
        surface=item.text,
        start_on=period.start,
        end_on=period.end,
        granularity=granularity,
        timex=None,
    )
    return Item("date", item.text, start, item.end, _BACK, date=expression)


def _of_one_year(items: list[Item]) -> list[Item]:
    """Both halves of a sentence, told in their order, as those of one year: the one that is over."""
    halves = [at for at, item in enumerate(items) if item.date is not None and item.date.granularity == "half"]
    if len(halves) > 1:
        first, second = (items[at] for at in halves[:2])
        last = span(second)
        if span(first).start > last.start and not any(_YEARS.search(item.text) for item in (first, second)):
            items[halves[0]] = _moved(first, in_year(span(first), last.start.year))
    return items


def _of_year(item: Item, told: Period, today: date) -> Item:
    """A half or quarter without a year, which the day of the release puts ahead, as that of the year told of."""
    if item.date is None or item.date.granularity not in ("half", "quarter") or item.date.end_on <= today:
        return item
    if _YEARS.search(item.text) is not None:
        return item
    period = in_year(span(item), told.start.year)
    if not period.is_within(told):
        return item
    return _moved(item, period)


def _moved(item: Item, period: Period) -> Item:
    assert item.date is not None
    return item._replace(date=item.date.model_copy(update={"start_on": period.start, "end_on": period.end}))

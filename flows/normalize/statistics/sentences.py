"""The statements of one sentence after the other: each value with its subject, its period and what it says."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.changes import Change, Transformation, change_of, is_adjusted
from flows.normalize.statistics.clauses import Reader, mentions_series
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Freq, Period, coded
from flows.normalize.statistics.standing import Status, status_of
from flows.normalize.statistics.subjects import Subject
from flows.normalize.statistics.timing import Times, leading, only_period, times_of
from flows.normalize.statistics.values import Measure, basis_at, measure_at, said
from flows.normalize.text import Section

_INDEX = "index"
_TWELVE = re.compile(r"\b(?:12|twelve)[- ]months?\b|\byear (?:to|ending|ended)\b")


class Told(NamedTuple):
    """A statement of a statistic, complete."""

    stated: Stated
    subject: Subject
    freq: Freq
    time_period: str
    measure: Measure | None
    transformation: Transformation
    base_period: str | None
    value: Decimal
    status: Status
    unit: str


class Calendar:
    """The period that the text speaks of: the sentence's, else the last that was current, else the first."""

    __slots__ = ("current", "first")

    def __init__(self, first: Period | None = None) -> None:
        self.first = first
        self.current = first

    def note(self, period: Period, *, leads: bool) -> None:
        """A statement was of this period; a past that is only compared with does not become current."""
        if self.first is None:
            self.first = period
        if leads or self.current is None or period.end >= self.current.end:
            self.current = period


def told_in(items: Sequence[Item], section: Section, reader: Reader, calendar: Calendar) -> list[Told]:
    """The statements of a sentence; the reader's memory and the calendar go on to the next."""
    statings = reader.read(items)
    lead = leading(items)
    adjusted = bool(statings) and is_adjusted(section.lower[items[0].start : items[-1].end])
    told: list[Told] = []
    sentence: Period | None = None
    basis_before = ""
    yearly: Period | None = None
    for stating in statings:
        item = items[stating.at]
        assert item.value is not None
        times = times_of(items, stating.at)
        period = times.period or lead or sentence or calendar.current or only_period(items)
        if period is None:
            continue
        basis = basis_at(items, stating.at, section)
        if not basis and adjusted and period.months in (1, 3) and times.base is None:
            basis = "pop"
        if not basis and times.base is None and item.value.is_change:
            basis = basis_before if basis_before == "pop" and stating.link != "right" else ""
        if stating.link == "from" and times.period is None:
            before = told[-1] if told else None
            period = _compared(before, period, basis or basis_before, times)
        if _TWELVE.search(times.surface) and (item.value.is_change or period == yearly):
            yearly, basis = period, "yoy"
            period = Period(period.end.replace(day=1), period.end)  # prices in the 12 months to May are those of May
        change = said(stating, items, item.value, period, basis, times.base)
        if change is None:
            continue
        if item.value.is_change:
            basis_before = basis or basis_before
        one = _told(stating, item.value, period, change, items)
        if one.measure is None or item.value.figure.kind == "percent":
            one = one._replace(measure=measure_at(items, stating.at, section) or one.measure)
        told.append(one)
        if stating.link != "from" and one.status in ("A", "E"):
            calendar.note(period, leads=lead == period)
            if sentence is None or period.end >= sentence.end:
                sentence = period
    _remember(reader, told)
    if not told and lead is not None and mentions_series(items):
        calendar.note(lead, leads=True)
    return _measured(told, items, statings)


def _remember(reader: Reader, told: Sequence[Told]) -> None:
    if told:
        memory = reader.memory
        memory.carry, memory.age = told[0].subject, 0
        if memory.theme is None:
            memory.theme = told[0].subject._replace(area="", share=False, measure="")


def _compared(before: Told | None, period: Period, basis: str, times: Times) -> Period:
    """The period of "from $6 billion": what the change before it compares with."""
    if times.base is not None:
        return times.base
    change = change_of(period, basis, None, is_rate=True)
    return change.base or period


def _told(stating: Stating, stated: Stated, period: Period, change: Change, items: Sequence[Item]) -> Told:
    freq, code = coded(period)
    figure = stated.figure
    is_fall = stated.is_change and stated.direction < 0 and figure.kind in ("count", "quantity")
    return Told(
        stated,
        stating.subject,
        freq,
        code,
        _measure(stating.subject, stated),
        change.transformation,
        coded(change.base)[1] if change.base is not None else None,
        -figure.value if is_fall else figure.value,
        status_of(items, stating.at),
        figure.unit or _INDEX,
    )


def _measure(subject: Subject, stated: Stated) -> Measure | None:
    if stated.figure.kind == "money":
        return "value"
    if stated.figure.kind in ("count", "quantity"):
        return "volume"
    return subject.measure or None


def _measured(told: list[Told], items: Sequence[Item], statings: Sequence[Stating]) -> list[Told]:
    """A growth rate that led to a level measures what the level does: "rose 3 percent to $5 billion"."""
    for index in range(len(told) - 1):
        here, there = told[index], told[index + 1]
        between = there.stated.figure.char_start - here.stated.figure.char_end
        if (
            here.measure is None
            and there.measure is not None
            and here.transformation.startswith("growth")
            and there.transformation == "level"
            and here.subject == there.subject
            and here.time_period == there.time_period
            and between < _BESIDE
        ):
            told[index] = here._replace(measure=there.measure)
    return told


_BESIDE = 30  # characters between a rate and the level that it led to: " to a record "

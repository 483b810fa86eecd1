"""The statements of one sentence after the other: each value with its subject, its period and what it says."""

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.changes import (
    Change,
    Transformation,
    basis_of,
    change_of,
    has_level,
    is_adjusted,
)
from flows.normalize.statistics.clauses import Reader, mentions_series
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Freq, Period, coded
from flows.normalize.statistics.standing import Status, status_of
from flows.normalize.statistics.subjects import Subject
from flows.normalize.statistics.timing import Times, leading, times_of
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.statistics_vocabulary import IndicatorRow

Measure = Literal["value", "volume"]
# Nouns that count what is made, moved or sold; what counts members or months is no level of a series.
_COUNTED = frozenset(
    ("unit", "vehicle", "car", "truck", "bus", "ship", "vessel", "phone", "piece", "set", "head", "tonne", "ton", "bale",
     "bottle", "case", "carton", "pair", "aircraft", "motorcycle", "tractor", "home", "house", "dwelling", "start",
     "person", "job", "worker", "visitor", "tourist", "passenger", "container", "teu", "bushel", "barrel", "permit",
     "household", "arrival", "claim", "employee", "birth", "death", "two-wheeler", "guest", "night", "application")
)  # fmt: skip
_OF_SOMETHING = frozenset(("price", "market_share", "demand", "supply", "consumption", "sales", "number_of_stores"))
_FLOWS = frozenset(("exports", "imports"))
_INDEX = "index"
_BALANCES = frozenset(("trade_balance", "current_account", "goods_account", "services_account", "primary_income"))


class Told(NamedTuple):
    """A statement of a statistic, complete."""

    stated: Stated
    subject: Subject
    freq: Freq
    time_period: str
    measure: Measure | None
    transformation: Transformation
    base_period: str | None
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


@cache
def units_of() -> dict[str, tuple[str, ...]]:
    """The kinds of levels that each indicator has, by code."""
    return {row.code: row.units for row in vocabulary("indicators", IndicatorRow)}


def told_in(items: Sequence[Item], section: Section, reader: Reader, calendar: Calendar) -> list[Told]:
    """The statements of a sentence; the reader's memory and the calendar go on to the next."""
    statings = reader.read(items)
    lead = leading(items)
    adjusted = bool(statings) and is_adjusted(section.lower[items[0].start : items[-1].end])
    told: list[Told] = []
    sentence: Period | None = None
    basis_before = ""
    for index, stating in enumerate(statings):
        item = items[stating.at]
        assert item.value is not None
        times = times_of(items, stating.at)
        period = times.period or lead or sentence or calendar.current
        if period is None:
            continue
        basis = _basis(items, stating.at, section)
        if not basis and adjusted and period.months in (1, 3) and times.base is None:
            basis = "pop"
        if not basis and times.base is None and item.value.is_change:
            basis = basis_before if basis_before == "pop" and stating.link != "right" else ""
        if stating.link == "from" and times.period is None:
            before = told[-1] if told else None
            period = _compared(before, period, basis or basis_before, times)
        change = _change(stating, item.value, period, basis, times)
        if change is None:
            continue
        if item.value.is_change:
            basis_before = basis or basis_before
        one = _told(stating, item.value, period, change, items, told)
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


def _basis(items: Sequence[Item], at: int, section: Section) -> str:
    """What the words of a value's own stretch say it is compared with: those behind it, else those before it.

    stretch = {word} change value ["to" level] {word}        "rose 3 percent to $5 billion from a year earlier"
    """
    last = at
    while last + 1 < len(items):
        item = items[last + 1]
        if (
            item.kind in ("link", "border", "verb")
            or item.text in (";", ":", "(")
            or (item.kind == "value" and items[last].text != "to")
        ):
            break
        if item.text == "," and not _is_comparing(items, last + 2):
            break
        last += 1
    basis = basis_of(section.lower[items[at].end : items[last].end])
    if basis:
        return basis
    first = at
    while (
        first > 0
        and items[first - 1].kind not in ("value", "border", "link")
        and items[first - 1].text not in (";", ":")
    ):
        first -= 1
    return basis_of(section.lower[items[first].start : items[at].start])


def _is_comparing(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and items[at].text in (
        "compared",
        "from",
        "versus",
        "against",
        "relative",
        "on",
        "year-on-year",
    )


def _change(stating: Stating, stated: Stated, period: Period, basis: str, times: Times) -> Change | None:
    """What a value says of its series, or nothing where it can be no value of it."""
    subject, figure = stating.subject, stated.figure
    if figure.value_high is not None:
        return None  # one value cannot be two
    if subject.indicator in _OF_SOMETHING and not subject.product:
        return None  # the price of what?
    if figure.kind == "quantity" and "/" in (figure.unit or "") and subject.indicator in _FLOWS:
        return None  # barrels a day of what is counted by the barrel
    is_rate = figure.kind == "percent" and figure.unit == "percent"
    units = units_of().get(subject.indicator, ())
    if stating.link == "share" or (subject.share and is_rate and not stated.is_change):
        return Change("share") if figure.kind == "percent" else None
    is_change = stated.is_change or (is_rate and bool(basis) and not has_level(stated, units))
    if is_change and not _is_signed_level(stating, stated, basis):
        if not is_rate and figure.kind != "percent" and not has_level(stated, units):
            return None
        if not is_rate and not _is_counted(stated):
            return None
        return change_of(period, basis, times.base, is_rate=is_rate)
    if figure.kind == "percent" and figure.unit != "percent":
        return None
    if not has_level(stated, units) or not _is_counted(stated):
        return None
    return Change("level")


def _is_signed_level(stating: Stating, stated: Stated, basis: str) -> bool:
    """Whether a minus is that of a balance, not of a movement: "in the red (-$1.6 billion)"."""
    if stating.subject.indicator not in _BALANCES or basis:
        return False
    return stated.figure.kind == "money" and stated.figure.surface[0] in "-−–△▲"


def _is_counted(stated: Stated) -> bool:
    return stated.figure.kind != "count" or stated.figure.unit in _COUNTED


def _told(
    stating: Stating, stated: Stated, period: Period, change: Change, items: Sequence[Item], told: Sequence[Told]
) -> Told:
    freq, code = coded(period)
    figure = stated.figure
    return Told(
        stated,
        stating.subject,
        freq,
        code,
        _measure(stating.subject, stated),
        change.transformation,
        coded(change.base)[1] if change.base is not None else None,
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

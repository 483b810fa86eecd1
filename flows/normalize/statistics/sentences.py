"""The statements of one sentence after the other: each value with its subject, its period and what it says."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.changes import Change, Transformation, basis_of, change_of, is_adjusted
from flows.normalize.statistics.clauses import Reader
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Freq, Period, coded, decoded, period_before, year_before
from flows.normalize.statistics.standing import Status, status_of, was_foreseen
from flows.normalize.statistics.subjects import Subject, is_kind_of, special
from flows.normalize.statistics.timing import base_of_lead, covering, leading, spoken_of, times_of
from flows.normalize.statistics.values import Measure, Moment, basis_at, is_price, is_sum, measure_at, said
from flows.normalize.statistics.words import ANNOUNCED, FORESEEING
from flows.normalize.text import Section

_INDEX = "index"
_NOTE_MARKS = "*※†"
_TWELVE = re.compile(r"\b(?:12|twelve)[- ]months?\b|\byear (?:to|ending|ended)\b")

_YEAR_AGO = re.compile(r"^(?:a|one) year (?:ago|earlier|before)$")
_YEAR = 12
_PAIR = 2  # months


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
    is_assumed: bool = False  # nothing says that it compares with the year before


class Calendar:
    """The period that the text speaks of: the sentence's, else the last that was current, else the first."""

    __slots__ = (
        "basis",
        "brackets_grow",
        "compared",
        "current",
        "first",
        "growth_base",
        "has_yearly",
        "headed",
        "is_moved",
        "is_note",
        "is_yearly",
        "last",
        "line",
        "shares",
        "tells_year",
        "today",
    )  # fmt: skip

    def __init__(
        self, today: date, heading: Period | None = None, *, growth_base: str = "year", brackets_grow: bool = False
    ) -> None:
        self.brackets_grow = brackets_grow  # the text's rates in brackets are of growth, as their signs say
        self.shares: list[Told] = []  # of the last sentence
        self.last: Period | None = None  # of the last statement
        self.growth_base = growth_base  # what the source's growth without a base compares with
        self.today = today  # the day of the release
        self.first: Period | None = None  # that the text told of first
        self.current = heading
        self.tells_year = False  # the paragraph has said that it compares with the year before
        self.is_yearly = False  # the paragraph has told by how much something moved in a year
        self.is_moved = False  # the text has told by how much something moved since the period before
        self.is_note = False  # the line is a footnote
        self.headed: Period | None = None  # a line of its own named this period, for those below it
        self.line = 0
        self.compared = ""  # the series that the paragraph has compared with the period before
        self.has_yearly = False  # something was compared with the year before
        self.basis = ""  # of the paragraph, where a sentence without values says what it compares with

    def turn(self, items: Sequence[Item], section: Section) -> None:
        """A new paragraph is of the release's own period again, until it names one; a heading's stays."""
        line = section.text.count("\n", 0, items[0].start) if items else self.line
        self.is_note = line != self.line and section.text[items[0].start] in _NOTE_MARKS
        if line != self.line:
            self.basis = self.compared = ""
            self.is_yearly = self.tells_year = False
            self.current = self.headed or self.first or self.current
        elif self.first is not None and self.current is not None and _announces(items):
            if self.first != self.current and self.first.is_within(self.current):
                self.current = self.first  # "From January to May, ... By item, ..." are those of the month again
        self.line = line

    def tell(self, items: Sequence[Item], section: Section) -> None:
        """A sentence without values says of which period the next ones are: "In June alone, all of them improved." """
        self.turn(items, section)
        period = leading(items)
        if self.current is None:
            period = period or spoken_of(items)
        elif not any(item.code == "change" for item in items):
            period = None
        if period is not None and period.end <= self.today:
            self.note(period, leads=True)

    @property
    def goes_on_moving(self) -> bool:
        """Whether a movement without a base is one on the period before, as others of the text were."""
        return self.is_moved and not self.is_yearly

    def compare(self, told: Sequence[Told]) -> None:
        """What a paragraph compares a series with goes on, as long as the release has compared with no year before.

        "Exports rose 3 percent from March. Those of gold fell 2 percent, on lower shipments."
        """
        changes = {one.transformation for one in told}
        self.has_yearly |= not changes.isdisjoint(("growth_yoy", "change_yoy"))
        if not self.has_yearly and not changes.isdisjoint(("growth_pop", "change_pop")):
            self.compared = told[0].subject.indicator
        self.is_moved |= "change_pop" in changes
        self.is_yearly |= "change_yoy" in changes

    def head(self, period: Period, *, leads: bool) -> None:
        """A line without values named this period."""
        if self.is_note:
            return
        self.note(period, leads=leads)
        self.headed = period if self.current == period else None

    def note(self, period: Period, *, leads: bool) -> None:
        """A statement was of this period; a past that is only compared with does not become current, nor a footnote's."""
        if self.is_note:
            return
        if self.first is None:
            self.first = period
        if self.first is not None and not period.months and period.is_within(self.first):
            return  # the first days of the month that the text is of
        if self.current is not None and period == year_before(self.current):
            return  # "In May 2019 it had been $20 billion": what the current period is held against
        if leads or self.current is None or period.end >= self.current.end:
            self.current = period


def told_in(items: Sequence[Item], section: Section, reader: Reader, calendar: Calendar) -> list[Told]:
    """The statements of a sentence; the reader's memory and the calendar go on to the next."""
    calendar.turn(items, section)
    statings = reader.read(items)
    spoken = _Spoken(items, section, calendar)
    if statings and statings[0].subject.indicator == calendar.compared:
        spoken.basis = "pop"
    told: list[Told] = []
    prices = {stating.subject for stating in statings if is_price(items, stating.at)}
    for stating in statings:
        item = items[stating.at]
        assert item.value is not None
        if stating.subject in prices and item.value.figure.kind == "money" and is_sum(stating.subject.indicator):
            continue  # what a barrel costs is no value of its imports
        start = told[-1] if told and stating.link == "from" else None
        moment = spoken.moment(stating, item.value, start)
        if moment is None or (start is not None and spoken.is_revised(stating.at)):
            continue
        change = said(stating, items, item.value, moment, brackets_grow=calendar.brackets_grow)
        if change is None and _goes_on_sharing(told or calendar.shares, stating, item.value):
            change = Change("share")
        if start is not None and change is not None and item.value.figure.kind == "percent":
            change = _like(start, moment)
        if change is None:
            continue
        spoken.carry(change)
        one = _told(stating, item.value, moment.period, change, items)
        if one.status == "F" and moment.period.end < calendar.today and not was_foreseen(items, stating.at):
            one = one._replace(status="A")  # what is expected beats what was: "..., beating the $680 billion of 2022"
        if one.measure is None or item.value.figure.kind == "percent":
            one = one._replace(measure=measure_at(items, stating.at, section) or one.measure)
        is_yoy = one.transformation.endswith("_yoy")
        is_assumed = is_yoy and not moment.basis and moment.base is None and not calendar.tells_year
        calendar.tells_year |= is_yoy and not is_assumed
        told.append(one._replace(is_assumed=is_assumed))
        if stating.link != "from" and one.status in ("A", "E") and not stating.is_aside:
            spoken.note(moment.period)
    calendar.compare(told)
    calendar.shares = [one for one in told if one.transformation == "share"]
    _remember(reader, told)
    kinds = {item.kind for item in items} if not told else frozenset[str]()
    if "indicator" in kinds and "value" not in kinds:
        calendar.basis = basis_of(section.lower[items[0].start : items[-1].end])
        period = spoken.lead or (spoken_of(items) if reader.memory.named is not None else None)
        if period is not None:
            calendar.head(period, leads=period == spoken.lead)
    elif "value" in kinds and calendar.current is None and (period := spoken.lead or spoken_of(items)) is not None:
        calendar.note(period, leads=True)  # whatever it is that was not understood, it was then
    if not told and reader.memory.named is None:
        codes = {item.code for item in items if item.kind == "indicator"}
        if len(codes) == 1:
            reader.memory.carry, reader.memory.age = Subject(special(codes.pop(), reader.memory, None)), 0
    return _measured(told)


class _Spoken:
    """The periods and comparisons that a sentence speaks of, one value after the other."""

    __slots__ = ("basis", "calendar", "is_adjusted", "items", "lead", "period", "points_back", "section", "yearly")

    def __init__(self, items: Sequence[Item], section: Section, calendar: Calendar) -> None:
        self.items, self.section, self.calendar = items, section, calendar
        self.lead = leading(items)
        self.points_back = self.lead is None and _points_back(items)
        if self.points_back:
            self.lead = calendar.last
        if self.lead is None and calendar.current is not None and _opens_with_year(items):
            self.lead = _year_of(calendar.current)
        self.is_adjusted = is_adjusted(section.lower[items[0].start : items[-1].end])
        self.period: Period | None = None  # of the last value
        opening = next((item.start for item in items[:8] if item.text == ","), items[0].start)
        told = basis_of(section.lower[items[0].start : opening])  # "Month on month, ..."
        self.basis = told or calendar.basis  # of the last change
        self.yearly: Period | None = None  # the twelve months that the last growth was over

    def note(self, period: Period) -> None:
        """A statement was of this period."""
        self.calendar.note(period, leads=self.lead == period and not self.points_back)
        self.calendar.last = period
        if self.period is None or period.end >= self.period.end:
            self.period = period

    def carry(self, change: Change) -> None:
        """What one change compares with holds for the next: "rose 2 percent from March, imports fell 1 percent"."""
        if change.transformation in ("growth_pop", "change_pop"):
            self.basis = "pop"

    def is_revised(self, at: int) -> bool:
        """Whether what stands before the value says that it is an earlier vintage: "revised up from 1.2 percent"."""
        return any(item.text in ("revised", "revision", "upgraded", "downgraded") for item in self.items[:at])

    def moment(self, stating: Stating, stated: Stated, start: Told | None) -> Moment | None:
        """When a value holds and what it is compared with, or nothing where no period is known."""
        items, at = self.items, stating.at
        times = times_of(items, at)
        period = times.period or self.lead or self.period or covering(items, at) or self.calendar.current
        if period is None:
            period = spoken_of(items[:at])
        if period is None or _is_of_years_ahead(items, at) or _is_of_now(items, at):
            return None
        if times.period is None and (_is_of_year(items, at) or (not stated.is_change and _is_annual(items, at))):
            period = _year_of(period)
        if times.period is not None and _YEAR_AGO.search(times.surface) and period.months == _YEAR:
            current = self.lead or self.period or self.calendar.current
            period = year_before(current) if current is not None else period  # "a deficit of $4 billion a year ago"
        basis, base = basis_at(items, at, self.section), times.base
        if stated.is_change and (ends := _ends_of(items, period)) is not None:
            base, period = ends
        if times.period is None and start is None and _leads_to(items, at):
            period = change_of(period, basis or self.basis, base, is_rate=True).base or period
        if not basis and base is None and stated.is_change and (before := _start(items, at)):
            base = times_of(items, before).period
        if not basis and base is None and (gapped := _gapped(items, at)):
            basis, base = basis_at(items, gapped, self.section), times_of(items, gapped).base
        if not basis and base is None and stated.is_change:
            base = base_of_lead(items, is_led=period == self.lead)
        if not basis and base is None and self.is_adjusted and period.months in (1, 3):
            basis = "pop"
        if not basis and base is None and stated.is_change and stating.link != "right" and self.basis == "pop":
            basis = self.basis
        is_moved = stated.is_change and stated.figure.kind == "money" and period.months == 1
        if not basis and base is None and is_moved and self.calendar.goes_on_moving:
            basis = "pop"  # a paragraph of movements goes on: "Exports decreased $8 billion, imports $9 billion"
        if start is not None and times.period is None:
            period = base or change_of(period, basis or self.basis, None, is_rate=True).base or period
        if _TWELVE.search(times.surface) and (stated.is_change or period == self.yearly):
            self.yearly, basis = period, "yoy"
            period = Period(period.end.replace(day=1), period.end)  # prices in the 12 months to May are those of May
        if stated.is_change:
            self.basis = basis or self.basis
            if not basis and base is None and self.calendar.growth_base == "period" and period.months in (1, 3):
                basis = "pop"
        return Moment(period, basis, base)


def _start(items: Sequence[Item], at: int) -> int:
    """The value that a change started from: "up $3.3 billion from $64.2 billion in December"."""
    for step in range(at + 1, min(at + 6, len(items))):
        item = items[step]
        if item.kind == "value":
            return step if items[step - 1].text == "from" or items[step - 2].text == "from" else 0
        if item.kind in ("verb", "border", "link") or item.text in (",", ";", "("):
            return 0
    return 0


def _goes_on_sharing(told: Sequence[Told], stating: Stating, stated: Stated) -> bool:
    """Whether a bare rate goes on with a share that was told before: "cars made up 9 percent, ships 5 percent"."""
    before = next((one for one in reversed(told) if one.unit == "percent"), None)
    if before is None or before.transformation != "share" or stated.is_change or stated.figure.unit != "percent":
        return False
    subject = stating.subject
    return subject.indicator == before.subject.indicator and bool(subject.product or subject.area)


def _year_of(period: Period) -> Period:
    return Period(date(period.end.year, 1, 1), date(period.end.year, 12, 31))


def _opens_with_year(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with the year that is over: "For the year as a whole, exports rose ..." """
    words = [item.text for item in items[:7] if item.kind != "mark"]
    wholes = ["the", "year", "as", "a", "whole"], ["the", "whole", "year"], ["the", "full", "year"]
    return words[:1] in (["for"], ["over"], ["in"]) and any(words[1 : 1 + len(form)] == form for form in wholes)


def _is_annual(items: Sequence[Item], at: int) -> bool:
    """Whether a value is said to be that of a whole year: "annual exports will reach $7 billion"."""
    for step in range(at - 1, -1, -1):
        if items[step].kind in ("value", "date") or items[step].text in (",", ";", ":"):
            return False
        if items[step].text in ("annual", "yearly", "full-year", "whole-year"):
            return items[step + 1].is_term
    return False


def _is_of_year(items: Sequence[Item], at: int) -> bool:
    """Whether a sentence foresees the whole year: "raised its forecast for the year: exports of $7 billion"."""
    seen = False
    for step in range(at - 2):
        seen |= items[step].text in FORESEEING
        if seen and items[step].text == "for" and items[step + 1].text == "the":
            rest = [item.text for item in items[step + 2 : step + 4]]
            if rest[:1] == ["year"] or (rest[0] in ("whole", "full", "entire") and rest[1:] == ["year"]):
                return True
    return False


def _is_of_now(items: Sequence[Item], at: int) -> bool:
    """Whether a value is that of the day it is told on, beside others of their periods: "from 40 percent at present"."""
    return any(item.text in ("present", "currently", "now") for item in items[at + 1 : at + 3])


def _is_of_years_ahead(items: Sequence[Item], at: int) -> bool:
    """Whether a value is reached in years to come, of which none is named: "by 3 percent over the next ten years"."""
    words = [item.text for item in items[at + 1 : at + 4]]
    return words[:2] in (["over", "the"], ["in", "the"], ["within", "the"]) and words[2:] in (["next"], ["coming"])


def _announces(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with what it is broken down by: "By item, ..." """
    return len(items) > 1 and items[0].text == "by" and items[1].text in ANNOUNCED


def on_the_period(told: Sequence[Told]) -> list[Told]:
    """The statements, their growth without a base that on the period before where it cannot be that of a year.

    "Exports fell 1.6% in May. Compared with May 2022, exports were 10.6% lower." says that the first is a month's.
    """
    growths = [one for one in told if one.transformation.startswith("growth")]
    yearly = [one for one in growths if one.transformation == "growth_yoy" and not one.is_assumed]
    first = growths[0] if growths else None
    if first is None or not first.is_assumed or not any(_is_of_same(first, one) for one in yearly):
        return list(told)
    return [_of_period(one) if one.is_assumed and one.freq in ("M", "Q") else one for one in told]


def _is_of_same(first: Told, other: Told) -> bool:
    """Whether another value is told of one series and period."""
    return first.subject == other.subject and first.time_period == other.time_period and first.value != other.value


def _of_period(told: Told) -> Told:
    base = coded(period_before(decoded(told.time_period)))[1]
    rate: Transformation = "growth_pop" if told.transformation == "growth_yoy" else "change_pop"
    return told._replace(transformation=rate, base_period=base)


def _points_back(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with the period spoken of: "In the same period, imports fell ..." """
    words = [item.text for item in items[:6]]
    if "same" not in words[:3] or words[0] not in ("in", "over", "during", "for"):
        return False
    at = words.index("same") + 1
    return (
        words[at : at + 1] in (["period"], ["month"], ["quarter"], ["time"])
        and items[at].kind == "word"
        and (words[at + 1 : at + 2] not in (["of"], ["last"], ["a"]))
    )


def _ends_of(items: Sequence[Item], period: Period) -> tuple[Period, Period] | None:
    """The two months that a change lies between, where they are told as one span: "Between May and June 2023"."""
    if period.months != _PAIR or not any(item.text == "between" for item in items):
        return None
    first = Period(period.start, period.start.replace(day=monthrange(period.start.year, period.start.month)[1]))
    return first, Period(period.end.replace(day=1), period.end)


def _leads_to(items: Sequence[Item], at: int) -> bool:
    """Whether a value is where a movement began that another ends: "narrowed from $9 billion to $8 billion"."""
    if at < 2 or items[at - 1].text != "from" or items[at - 2].kind not in ("verb", "adverb", "noun", "word"):
        return False
    behind = items[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].text == "to" and behind[1].kind == "value"


def _like(start: Told, moment: Moment) -> Change:
    """What "from 3 percent" says: the same as the value it leads to, of the period compared with."""
    if start.transformation == "share" or start.transformation == "level":
        return Change(start.transformation)
    return change_of(moment.period, "pop" if start.transformation.endswith("pop") else "yoy", None, is_rate=True)


def _gapped(items: Sequence[Item], at: int) -> int:
    """The value that goes on with this one without a verb: "exports fell 4 and imports 3 percent on the month"."""
    has_link = False
    for step in range(at + 1, len(items)):
        item = items[step]
        if item.kind == "value":
            return step if has_link else 0
        if item.kind in ("verb", "border", "date", "adverb") or item.kind == "mark":
            return 0
        has_link |= item.kind == "link"
    return 0


def _remember(reader: Reader, told: Sequence[Told]) -> None:
    """What the sentence spoke of, with a value or none: the next may break it down ("By item, ...")."""
    memory = reader.memory
    subject = told[0].subject if told else memory.named
    if subject is not None:
        memory.carry, memory.age = subject, 0
        if memory.theme is None and told:
            memory.theme = subject._replace(area="", share=False, measure="")
        elif memory.theme is not None and is_kind_of(subject.indicator, memory.theme.indicator):
            memory.theme = memory.theme._replace(indicator=subject.indicator)  # the FDI spoken of is that pledged


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


def _measured(told: list[Told]) -> list[Told]:
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

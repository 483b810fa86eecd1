"""When a value holds, and what it compares with: by the dates of its own, else by what its sentence speaks of."""

import re
from collections.abc import Sequence

from flows.normalize.figures.extract import Stated
from flows.normalize.lines import word_set
from flows.normalize.statistics.anaphora import points_back
from flows.normalize.statistics.between import again, ends_behind, ends_of, gapped, leads_to, start_of, twin
from flows.normalize.statistics.calendar import Calendar
from flows.normalize.statistics.changes import Change, basis_before, change_of, is_adjusted, may_compare
from flows.normalize.statistics.coverage import covering
from flows.normalize.statistics.days import day_of, is_day
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Period, in_year, period_before, year_before
from flows.normalize.statistics.spellings import of_habit
from flows.normalize.statistics.spoken_periods import base_of_lead, leading, spoken_of
from flows.normalize.statistics.timing import Times, is_period, span, times_of
from flows.normalize.statistics.told import Told
from flows.normalize.statistics.values import Moment, basis_at
from flows.normalize.statistics.whole_years import is_annual, is_of_year, opens_with_year, year_of
from flows.normalize.text import Section

_TWELVE = re.compile(r"\b(?:12|twelve)[- ]months?\b|\byear (?:to|ending|ended)\b")
_OF_YEAR = re.compile(r"\bfor the (?:whole |full |entire )?year\b")
_ANNUAL = re.compile(r"\b(?:annual|yearly|full-year|whole-year)\b")
_RELATIVE = re.compile(
    r"(?P<year>(?:a|one) year (?:ago|earlier|before)$)|(?P<same>(?:the )?(?:same|corresponding|comparable|like) )"
    r"|(?:a|one) (?P<length>month|quarter) (?:ago|earlier|before)$"
    r"|the (?:previous|preceding|prior) (?P<unit>month|quarter|year)$"
)
_LENGTHS = {"month": 1, "quarter": 3, "year": 12}
_REVISED = frozenset(("revised", "revision", "upgraded", "downgraded"))
_NOW = frozenset(("present", "currently", "now"))
_WITHIN = frozenset(("over", "in", "within", "during"))
_NEXT = frozenset(("next", "coming"))
_PAST = frozenset(("past", "last", "preceding", "previous", "recent"))
_REACH = 4  # words of "over the past years"
_AIMS = word_set("target targets goal goals outlook forecast projection estimate")
_REACH_OF_AIM = 9  # items: "raised its outlook for this year's exports from"
_SAME_PERIOD = ("the same period", "same period", "the corresponding period", "the comparable period")
_YEAR = 12


class Spoken:
    """The periods and comparisons that a sentence speaks of, one value after the other."""

    __slots__ = (
        "ahead",
        "basis",
        "before",
        "calendar",
        "carried",
        "compares",
        "day",
        "has_annual",
        "has_days",
        "has_spans",
        "has_year",
        "is_adjusted",
        "is_ahead",
        "items",
        "lead",
        "opens_on_period",
        "opens_on_year",
        "period",
        "points_back",
        "revises",
        "section",
        "tells_year",
        "yearly",
    )

    def __init__(self, items: Sequence[Item], section: Section, calendar: Calendar) -> None:
        self.items, self.section, self.calendar = items, section, calendar
        self.lead = leading(items)
        self.points_back = self.lead is not None and points_back(items, self.lead)
        if calendar.current is not None:
            if self.lead is None and opens_with_year(items):
                self.lead = year_of(calendar.current)
            elif self.lead is not None and items[0].kind == "date":  # "A year ago, sales had come to 900 units"
                self.lead = _from(calendar.current, items[0].text, self.lead)
        lower = section.lower[items[0].start : items[-1].end]
        self.is_adjusted = is_adjusted(lower)
        self.has_spans = "the next" in lower or "the coming" in lower
        self.has_days = False
        for at, item in enumerate(items):
            if item.text == "#":
                self.has_spans = True
            elif item.date is not None and is_day(items, at):
                self.has_days = True
        self.compares = may_compare(lower)
        self.revises = "revis" in lower or "graded" in lower
        self.has_year = self.has_annual = False
        if self.compares:  # a year may be meant
            self.has_year, self.has_annual = _OF_YEAR.search(lower) is not None, _ANNUAL.search(lower) is not None
        self.period: Period | None = None  # of the last fact
        self.carried: Period | None = None  # of the sentence before, with which this one goes on
        self.before: Period | None = None  # of the value right before
        self.ahead: Period | None = None  # of the last forecast or plan
        self.is_ahead = False  # the value is one too
        opening = next((item.start for item in items[:8] if item.text == "," or item.kind == "verb"), items[0].start)
        # "Month on month, exports rose", "Annual growth in exports was"
        told = basis_before(section.lower[items[0].start : opening]) if self.compares else ""
        self.opens_on_period, self.basis = told == "pop", told or calendar.compares.paragraph  # of the last change
        self.day: Period | None = None  # of the last value that was of one
        self.opens_on_year = told == "yoy"
        self.tells_year = told == "yoy"  # so are the changes of the sentence said to be
        self.yearly: Period | None = None  # the twelve months that the last growth was over

    @property
    def is_usually_on_the_period(self) -> bool:
        """Whether the source compares with the period before where the text has not said otherwise."""
        return self.calendar.compares.is_usually_on_the_period and not self.tells_year

    def note(self, period: Period, at: int) -> None:
        """A statement, whose value is item `at`, was of this period."""
        leads = self.lead == period and not self.points_back
        self.calendar.note(period, leads=leads, is_past=_is_pluperfect(self.items, at))
        self.calendar.speak(period)
        if self.period is None or period.end >= self.period.end:
            self.period = period

    def carry(self, change: Change) -> None:
        """What one change compares with holds for the next: "rose 2 percent from March, imports fell 1 percent"."""
        if change.transformation in ("growth_pop", "change_pop"):
            self.basis = "pop"

    def is_revised(self, at: int) -> bool:
        """Whether what stands before the value says that it is an earlier vintage: "revised up from 1.2 percent"."""
        return self.revises and any(item.text in _REVISED for item in self.items[:at])

    def moment(self, stating: Stating, stated: Stated, start: Told | None) -> Moment | None:
        """When a value holds and what it is compared with, or nothing where no period is known.

        `start` is the value that a movement led to, where this one is where it began.
        """
        items, at = self.items, stating.at
        times = times_of(items, at)
        # "raised its target from $9 billion to $10 billion": both are of one year
        is_start = leads_to(items, at) and not (self.is_ahead and _is_of_aim(items, at))
        if is_start:
            times = times._replace(period=None)  # the date behind is that of where it led to
        if self.has_days and (day := self._day(stating, times)) is not None:
            times = times._replace(period=day)
        between = ends_behind(items, at) if stated.is_change else None
        period = between[1] if between is not None else self._when(times, stated, at)
        if period is None:
            return None
        if between is not None:
            return Moment(period, "", between[0])
        ends = ends_of(items, period) if stated.is_change else None
        told, period = ends if ends is not None else (_same(times, period), period)
        basis, base = self._against(stating, stated, period, told)
        if stated.is_change and not basis and base is None and _has_moved_since(items, at):
            since = items[: _comma(items)]
            base = next((span(item) for item in since if item.kind == "date" and is_period(item)), None)
            if base is None or base.end >= period.start:
                return None  # since when is not told
        if base is not None and times.period is None and self.lead is None:
            period = self._of_length(base, period)
        if times.period is None and (start is not None or is_start):
            base = base or base_of_lead(items, is_led=period == self.lead)  # "Compared with May, it fell from 3 to 2"
            usual = "pop" if self.is_usually_on_the_period and period.months in (1, 3) else ""
            began = change_of(period, basis or self.basis or usual, base if start is None else None, is_rate=True).base
            period = (base if start is not None else None) or began or period
        if _TWELVE.search(times.surface) and (stated.is_change or period == self.yearly):
            self.yearly, basis = period, "yoy"
            period = Period(period.end.replace(day=1), period.end)  # prices in the 12 months to May are those of May
        if stated.is_change:
            self.basis = basis or self.basis
            is_open = not basis and base is None and not self.calendar.compares.tells_year and not self.tells_year
            if is_open and self._is_on_the_period(stating, period):
                basis = "pop"
        return Moment(period, basis, base)

    def _day(self, stating: Stating, times: Times) -> Period | None:
        """The day that a price, a stock or a peak is of: its own, else that of the one before in the sentence."""
        if stating.subject.indicator not in of_habit("day"):
            return None
        day = day_of(self.items, stating.at)
        if day is None and times.period is None:
            return self.day
        self.day = self.day if day is None or stating.link == "from" else day
        return day

    def _is_on_the_period(self, stating: Stating, period: Period) -> bool:
        """Whether a change without a base compares with the period before: as its source, or its text, is used to."""
        if self.is_usually_on_the_period:
            return period.months in (1, 3) and not self.calendar.compares.is_on_the_year(period)
        if period.start == period.end:
            return True  # "the index fell 1 percent on Friday"
        return self.calendar.compares.is_on_the_period(stating.subject.indicator, period)

    def _when(self, times: Times, stated: Stated, at: int) -> Period | None:
        """The period of the value at item `at`: its own, else the sentence's, else the text's."""
        items = self.items
        current = self.lead or (self.ahead if self.is_ahead else None) or self.period or self.carried
        period = (
            times.period
            or self._apposed(at)
            or current
            or covering(items, at)
            or self.calendar.current
            or spoken_of(items[:at])
        )
        if period is None or _is_of_now(items, at):
            return None
        if self.has_spans and _is_of_years_around(items, at, self.section, is_change=stated.is_change):
            return None
        if times.period is None:
            of_year = self.has_annual and not stated.is_change and is_annual(items, at)
            return year_of(period) if of_year or (self.has_year and is_of_year(items, at)) else period
        anchor = current if current != times.period else self.calendar.current  # "The surplus a year earlier was"
        anchor = anchor or self.calendar.current
        return period if anchor is None else _from(anchor, times.surface, period)

    def _of_length(self, base: Period, period: Period) -> Period:
        """The month told of last for a change on a month: "In the year to date ... Compared with May 2019, ..." """
        if base.months in (period.months, 0) or not period.months or base.is_within(year_before(period)):
            return period
        last = self.calendar.lasts.get(base.months)
        return last if last is not None and last.is_within(period) and last.start > base.start else period

    def _apposed(self, at: int) -> Period | None:
        """The period of the value right before, which this one moved: "$5 billion, up 3 percent", "3 percent less"."""
        items = self.items
        is_moved = at > 2 and items[at - 1].text in ("up", "down") and items[at - 2].text == ","
        if not is_moved and at and items[at - 1].text == ",":
            behind = items[at + 1 : at + 3]
            is_moved = len(behind) > 1 and behind[0].kind == "adverb" and behind[1].text == "than"
        return self.before if is_moved else None

    def _against(
        self, stating: Stating, stated: Stated, period: Period, told: Period | None
    ) -> tuple[str, Period | None]:
        """What a value is compared with: "yoy", "pop" or nothing said, and the period if it is named.

        `told` is the period that a date of its own names for it. A change goes on with what the one before it
        compared with, if that was the period before.
        """
        items, at = self.items, stating.at
        basis = basis_at(items, at, self.section) if self.compares else ""
        if basis or told is not None:
            return basis, told
        if (
            stated.is_change
            and (before := start_of(items, at))
            and (base := times_of(items, before).period) is not None
        ):
            return "", base
        if other := gapped(items, at) or again(items, at) or (twin(items, at) if stated.is_change else 0):
            basis = basis_at(items, other, self.section) if self.compares else ""
            base = times_of(items, other).base
            if basis or base is not None:
                return basis, base
        if stated.is_change and (base := base_of_lead(items, is_led=period == self.lead)) is not None:
            return "", base
        is_short = period.months in (0, 1, 3)  # the months of the year so far have none before them
        current = self.calendar.current
        is_short = is_short and (current is None or period != year_before(current))
        goes_on = stated.is_change and stating.link != "right" and self.basis == "pop" and is_short
        is_moved = stated.is_change and stated.figure.kind == "money" and period.months == 1
        is_adjusted = self.is_adjusted and period.months in (1, 3)
        return "pop" if is_adjusted or goes_on or (is_moved and self.calendar.compares.goes_on_moving) else "", None


def _is_pluperfect(items: Sequence[Item], at: int) -> bool:
    """Whether the clause of a value tells what was before: "in May it had been $20 billion"."""
    for step in range(at - 1, -1, -1):
        item = items[step]
        if item.ends_clause:
            return False
        if item.text == "had" and item.kind == "verb":
            return any(one.kind == "verb" for one in items[step + 1 : min(at, step + 4)])
    return False


def _from(anchor: Period, surface: str, period: Period) -> Period:
    """The period that a date means that only says how far it is from that of its sentence: "a month earlier".

    "The same months of 1986" are three beside a value of the first quarter of 1987.
    """
    told = _RELATIVE.match(surface)
    if told is None or not anchor.months:
        return period
    if told["year"]:
        return year_before(anchor)  # "a deficit of $4 billion a year ago"
    if told["same"]:
        is_longer = anchor.months != period.months and anchor.months < _YEAR and anchor.start.year > period.start.year
        return in_year(anchor, period.start.year) if is_longer else period
    return period_before(anchor) if anchor.months == _LENGTHS[told["length"] or told["unit"]] else period


def _comma(items: Sequence[Item]) -> int:
    return next((at for at, item in enumerate(items) if item.text == ","), 0)


def _has_moved_since(items: Sequence[Item], at: int) -> bool:
    """Whether a change began with what its sentence opens with: "Since duties fell in 2012, it has grown 3 percent"."""
    first = _comma(items) if items[0].text == "since" else 0
    return 0 < first < at and any(item.text in ("has", "have") for item in items[first:at])


def _is_of_aim(items: Sequence[Item], at: int) -> bool:
    """Whether it is an aim or a forecast that moved: the last noun that can before a value is one."""
    return any(item.text in _AIMS for item in items[max(0, at - _REACH_OF_AIM) : at])


def _same(times: Times, period: Period) -> Period | None:
    """The period a value is compared with, "the same period of 2022" as long as the value's own."""
    base = times.base
    is_same = base is not None and times.of_base.startswith(_SAME_PERIOD)
    return in_year(period, base.start.year) if is_same and base is not None else base


def _is_of_now(items: Sequence[Item], at: int) -> bool:
    """Whether a value is that of the day it is told on, beside others of their own: "from 40 percent at present"."""
    return not _NOW.isdisjoint([item.text for item in items[at + 1 : at + 3]])


def _is_of_years_around(items: Sequence[Item], at: int, section: Section, *, is_change: bool) -> bool:
    """Whether a value is of years to come or past, of which none is named.

    span = ("over" | "in" | "within" | "during") "the" ("next" | "past" | ...) number of years
                                            "by 3 percent over the next ten years", "over the past five years, ..."
    """
    if items[0].text in _WITHIN and items[1].text == "#" and items[2].text == ",":
        return True  # "In eight months, exports rose 15 percent"
    if [item.text for item in items[at + 1 : at + 3]] in (["in", "#"], ["within", "#"]) and not is_change:
        return True  # "expects sales to pass 9 million units in five years"
    for step in (at + 1, 0):
        words = [item.text for item in items[step : step + 4]]
        if len(words) < _REACH or words[0] not in _WITHIN or words[1] != "the":
            continue
        if step and words[2] in _NEXT:
            return True
        if words[2] in _PAST and words[3] == "#":
            number = items[step + 3]
            return not (is_change and _TWELVE.search(section.lower, number.start, number.end))
    return False

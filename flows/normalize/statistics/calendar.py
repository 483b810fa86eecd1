"""The period that a text speaks of, from one sentence to the next."""

import re
from collections.abc import Sequence
from datetime import date

from flows.normalize.statistics.comparisons import Comparisons
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Period, decoded, year_before
from flows.normalize.statistics.spoken_periods import leading, spans_of, spoken_of
from flows.normalize.statistics.told import Told
from flows.normalize.statistics.wider import Wider
from flows.normalize.text import Section

_NOTE_MARKS = "*※†"
# Marks of lists within lists, as Korean offices set them.
_RANKS = {mark: rank for rank, marks in enumerate(("□■◆▶►", "ㅇ○o●◦", "-–—·•‣", "*"), 1) for mark in marks}
_LONG_AGO = 300  # days
_YEAR = 12  # months
_STREAK = re.compile(
    r"(?:straight|consecutive|successive|running) months?\b|\bfirst \w+ in \w+ months\b|months? in a row\b"
)


class Calendar:
    """The period that the text speaks of: the sentence's, else the last that was current, else the first."""

    __slots__ = (
        "compares",
        "current",
        "first",
        "headed",
        "inner",
        "is_note",
        "last",
        "lasts",
        "latest",
        "levels",
        "line",
        "opened",
        "opening",
        "rank",
        "said",
        "shares",
        "today",
        "wider",
    )  # fmt: skip

    def __init__(
        self, today: date, heading: Period | None = None, *, growth_base: str = "year", brackets_grow: bool = False
    ) -> None:
        self.shares: list[Told] = []  # of the last sentence
        self.last: Period | None = None  # of the last statement
        self.latest: Period | None = None  # of the statements of the last sentence that stated anything
        self.lasts: dict[int, Period] = {}  # the last of each length in months that was spoken of, 0: of any
        self.compares = Comparisons(growth_base, brackets_grow=brackets_grow)
        self.today = today  # the day of the release
        self.first: Period | None = None  # that the text told of first
        self.current = heading
        self.is_note = False  # the line is a footnote
        self.headed: Period | None = None  # a line of its own named this period, for those below it
        self.line = 0
        self.said: Period | None = None  # of the first statement of the line
        self.rank = 0  # of the mark that its list has
        self.levels: dict[int, Period] = {}  # with which the last line of each rank began
        self.opened: tuple[Period, ...] = ()  # with which the last two lines began
        self.wider = Wider()
        self.opening: Period | None = None  # that the paragraph began with
        self.inner: Period | None = None  # one within it that was told of last, in passing as it seemed

    def speak(self, period: Period) -> None:
        """The text spoke of this period: what points back ("in the month") may mean it."""
        if period is not self.last:
            self.last = self.lasts[0] = self.lasts[period.months] = period

    def hear(self, items: Sequence[Item]) -> None:
        """A sentence without a statement was read: it too speaks of periods."""
        for period in spans_of(items):
            if period.start <= self.today:
                self.speak(period)

    def is_long_ago(self, period: Period) -> bool:
        """Whether a period is one of those that the release's own is held against, rather than that itself."""
        return (self.today - period.end).days > _LONG_AGO

    def turn(self, items: Sequence[Item], section: Section) -> None:
        """A new paragraph is of the release's own period again, until it names one; a heading's stays."""
        line = section.text.count("\n", 0, items[0].start) if items else self.line
        self.is_note = line != self.line and section.text[items[0].start] in _NOTE_MARKS
        if line != self.line:
            self.compares.turn()
            above = self._above(section.text[section.text.rfind("\n", 0, items[0].start) + 1] if items else "")
            self.current = self.headed or above or self.first or self.current
            self.opening = self.inner = self.said = None
            if self.current is not None:
                self.speak(self.current)  # "in the month" of a new paragraph is none that was told of in passing
        elif self.opening is not None and self.current is not None and self.current.is_within(self.opening):
            self.inner = self.current if self.current != self.opening else self.inner
            self.current = self.opening  # "June saw trade of $3 billion": one of the half-year that is told of
        self._turn_to_month(section.lower[items[0].start : items[-1].end] if items else "")
        self.line = line

    def _above(self, mark: str) -> Period | None:
        """The period of the line that a new one with this mark stands below, else that which two lines went on with.

        "○ (By sector) From January to September, ... / - Manufacturing: chemicals (down 29 percent)"
        """
        if self.said is not None:
            self.levels = {rank: period for rank, period in self.levels.items() if rank < self.rank}
            self.levels[self.rank] = self.said
            self.opened = (*self.opened[-1:], self.said)
        self.rank = _RANKS.get(mark, 0)
        above = [rank for rank in self.levels if 0 < rank < self.rank]
        if above:
            return self.levels[max(above)]
        goes_on = len(self.opened) > 1 and self.opened[0] == self.opened[1] and self.rank > 0
        is_wider = goes_on and self.first is not None and self.first.is_within(self.opened[0])
        return self.opened[0] if is_wider else None

    def _turn_to_month(self, lower: str) -> None:
        """In a text of a year, a streak of months says that the last month told of is meant.

        "In December alone, exports rose 3 percent. ... Those to Chile fell for the third straight month."
        """
        current, last = self.current, self.lasts.get(1)
        if current is None or last is None or current.months != _YEAR or last.end != current.end:
            return
        if "month" in lower and _STREAK.search(lower) is not None:
            self.current = self.opening = last

    def follow(self, told: Sequence[Told], lead: Period | None) -> None:
        """What a sentence told: of which series a wider span was, and that it was broken down."""
        self.wider.tell(told, self.current, self.first, leads=lead is not None and lead == self.current)
        if told:
            self.latest = max((decoded(one.time_period) for one in told), key=lambda period: period.end)
        if self.inner is not None and self.wider.tells_part(told, self.inner):
            self.opening = self.current = self.inner  # "In June alone, ... Ships came to $5 billion in June. Cars ..."

    @property
    def is_away(self) -> bool:
        """Whether the period spoken of is another than the one that the text told of first."""
        return self.first is not None and self.current != self.first

    def back(self, items: Sequence[Item]) -> None:
        """A sentence without a statement names the text's first period again: "14 items posted gains in June." """
        if self.first in spans_of(items):
            self.current = self.first

    def turn_to(self, statings: Sequence[Stating], items: Sequence[Item]) -> None:
        """What no longer goes on with a wider span that was told of in passing is of the release's own period.

        "From January to April, output came to 1.3 million units. Domestic sales rose 3 percent." is of April's sales.
        """
        if self.inner is not None and self.current == self.opening and self.wider.has_told(statings[0].subject):
            self.current = self.opening = self.inner  # what the year was told of before is now told of its last month
        first, current = self.first, self.current
        if first is None or current is None or first == current or not first.is_within(current):
            return
        if current == self.headed:
            return
        if not self.wider.goes_on(statings, items, current, is_topic=current == self.opening):
            self.current = first

    def tell(self, items: Sequence[Item], section: Section) -> None:
        """A sentence without values says of which period the next ones are: "In June alone, all of them improved." """
        self.turn(items, section)
        period = leading(items)
        if self.current is None:
            period = period or spoken_of(items)
        elif not any(item.code == "change" for item in items):
            period = None
        self.hear(items)
        if period is not None and any(item.kind == "value" for item in items):
            self.suppose(period)  # "the 25 percent tariffs announced for April"
        elif period is not None and period.end <= self.today:
            self.note(period, leads=True)
            self.opening = self.current
            self.wider.begin()

    def head(self, period: Period, *, leads: bool) -> None:
        """A line without values named this period."""
        if self.is_note:
            return
        self.note(period, leads=leads)
        self.headed = period if self.current == period else None

    def suppose(self, period: Period) -> None:
        """A sentence that was not understood was of this period: so may the next ones be, until one tells another."""
        if not self.is_note and period.start <= self.today and period.start != period.end:
            self.current = period
            self.opening = self.opening or period

    def note(self, period: Period, *, leads: bool, is_past: bool = False) -> None:
        """A statement was of this period; a past that is only compared with does not become current.

        `is_past` where the verb says that it was before what the text tells of: "in May it had been $20 billion".
        """
        if self.is_note or period.start > self.today or period.start == period.end:
            return
        self.said = self.said or period
        if is_past and (self.is_long_ago(period) if self.current is None else period.end < self.current.end):
            return
        is_first = self.first is None
        if self.first is None:
            self.first = period
            if self.current is not None and period.end < self.current.start:
                self.first = self.current  # the title's stands where a text begins with what was long before
        if is_first and self.current is not None and self.current.is_within(period):
            self.current = None  # a title of the second quarter, above a text of the half-year
        if period != self.first and not period.months and period.is_within(self.first):
            return  # the first days of the month that the text is of
        if self.current is not None and period == year_before(self.current):
            return  # "In May 2019 it had been $20 billion": what the current period is held against
        if leads or self.current is None or (period.end >= self.current.end and not self.current.is_within(period)):
            self.current = period  # but "rose 3 percent in May and 5 percent in the year to May" stays with May
        self.opening = self.opening or self.current

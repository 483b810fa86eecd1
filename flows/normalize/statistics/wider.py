"""Which sentences behind a wider span that a text tells of in passing are still of that span.

A release tells of its own period first (May) and adds up what came before somewhere: "From January to May, exports
totalled $300 billion." A sentence behind, with no date of its own, is

the span's       = the same whole                   "... Imports were $280 billion, leaving a surplus of $20 billion."
                 | parts, where the span opens their paragraph or was told of in parts
                                                    "From January to May, exports to China fell. Those to Japan ..."
                 | parts of which the own period has been told
                                                    "Ship exports fell. From January to May, ... Ship exports rose."
                 | what is more than the whole was in the own period, or of a whole told only of the span
                                                    "Pledges were $5 billion, and $13 billion since January. Those in
                                                    services came to $9 billion."
                 | what goes on with one of these
the own period's = all else                         "... Ship exports rose 3 percent."

The whole is what the first statement of the own period told of: a part of it names another product or partner.
"""

from collections.abc import Sequence
from decimal import Decimal

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.memory import Subject
from flows.normalize.statistics.periods import Period, coded
from flows.normalize.statistics.told import Told
from flows.normalize.statistics.values import is_sum

_PAIR = frozenset(("exports", "imports", "trade_balance", "total_trade"))

_Key = tuple[str, str, str]  # indicator, product, area


class Wider:
    """What the own period was told of, and what the span that the text is in was told of."""

    __slots__ = ("kept", "own", "series", "spans", "whole", "wholes")

    def __init__(self) -> None:
        self.whole: tuple[str, str] | None = None  # product and area that the release is about
        self.own: set[_Key] = set()  # told of the own period
        self.wholes: dict[tuple[str, str], Decimal] = {}  # the level of a whole in it, by indicator and unit
        self.series: frozenset[str] = frozenset()  # that the sentence told of which named the span
        self.spans: frozenset[tuple[str, str]] = frozenset()  # the levels of these, by indicator and unit
        self.kept: Period | None = None  # the span, where parts of it have been told

    def tell(self, told: Sequence[Told], current: Period | None, first: Period | None, *, leads: bool) -> None:
        """A sentence told of these; `leads` where it named the current period."""
        if not told or current is None or first is None:
            return
        self._tell_own(told, coded(first)[1])
        if leads:
            self.series = frozenset(one.subject.indicator for one in told)
            levels = [one for one in told if one.transformation == "level"]
            self.spans = frozenset((one.subject.indicator, one.unit) for one in levels)
            self.kept = None
        if current != first and self.tells_part(told, current):
            self.kept = current

    def _tell_own(self, told: Sequence[Told], code: str) -> None:
        for one in told:
            subject = one.subject
            if one.time_period != code or one.status == "F":
                continue
            if self.whole is None:
                self.whole = subject.product, subject.area
            self.own.add((subject.indicator, subject.product, subject.area))
            if one.transformation == "level" and not self._is_part(subject) and is_sum(subject.indicator):
                self.wholes.setdefault((subject.indicator, one.unit), one.value)

    def tells_part(self, told: Sequence[Told], period: Period) -> bool:
        """Whether one of these is of a part of the whole in that period."""
        code = coded(period)[1]
        return any(one.time_period == code and self._is_part(one.subject) for one in told)

    def has_told(self, subject: Subject) -> bool:
        """Whether the own period has been told of this part already."""
        return self._is_part(subject) and (subject.indicator, subject.product, subject.area) in self.own

    def _is_part(self, subject: Subject) -> bool:
        return self.whole is not None and (subject.product, subject.area) != self.whole

    def begin(self) -> None:
        """A sentence without values named the span: whatever follows is of it."""
        self.series = frozenset()

    def goes_on(self, statings: Sequence[Stating], items: Sequence[Item], span: Period, *, is_topic: bool) -> bool:
        """Whether a sentence without a date of its own is still of a wider span, the topic of its paragraph or not."""
        if self.kept == span or not self.own or not self.series:
            return True
        subject = statings[0].subject
        if subject.indicator not in self.series and (subject.indicator not in _PAIR or self.series.isdisjoint(_PAIR)):
            return False
        is_told = (subject.indicator, subject.product, subject.area) in self.own
        return is_topic or is_told or not self._is_part(subject) or any(self._is_beyond(one, items) for one in statings)

    def _is_beyond(self, stating: Stating, items: Sequence[Item]) -> bool:
        """Whether a part is more than the whole was in the own period, or the whole was told only of the span."""
        stated, subject = items[stating.at].value, stating.subject
        if stated is None or stated.is_change or not self._is_part(subject):
            return False
        key = (subject.indicator, stated.figure.unit)
        return stated.figure.value > self.wholes[key] if key in self.wholes else key in self.spans

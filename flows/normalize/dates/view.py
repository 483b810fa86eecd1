"""What a section has spoken of so far: the periods and days that later expressions count from."""

from dataclasses import dataclass, field
from datetime import date

from flows.normalize.dates import timex
from flows.normalize.dates.holidays import calendar_of
from flows.normalize.dates.readings import Base
from flows.normalize.dates.timex import Days
from schemas.calendar_vocabulary import CalendarRow

_FINENESS = {
    "day": 0, "day_range": 0, "week": 1, "weekend": 1, "month": 2, "month_range": 3, "quarter": 3, "season": 3,
    "half": 4, "year": 5, "year_range": 6, "decade": 7, "century": 8, "period": 4,
}  # fmt: skip


_WEEKS_OF_A_QUARTER = (12, 13)
_AFTER_AN_ASIDE = 2  # sentences
_SPOKEN_OF = 3
_RECENT = 400  # days
_LONG_AGO = 2  # years


@dataclass
class View:
    """The release's day and country, and what the text stated something about, latest first in each kind."""

    released_on: date
    country: str
    sentence: int = 0
    period: Days | None = None  # finer than a year
    period_sentence: int = -1
    year: Days | None = None
    year_sentence: int = -1
    by_unit: dict[str, Days] = field(default_factory=dict)  # the latest month, quarter and half
    last: Days | None = None
    last_ends: bool = False  # it is named by its end
    last_sentence: int = -1
    balance: Days | None = None  # the day that amounts stand for: "at February 28"
    balance_sentence: int = -1
    last_day: date | None = None
    last_day_sentence: int = -1
    first: Days | None = None  # that the text stated something about, of more than a day
    own: "tuple[Days | None, Days | None, dict[str, Days]] | None" = None  # what history was told beside
    history_sentence: int = -1

    @property
    def calendar(self) -> CalendarRow:
        return calendar_of(self.country)

    def begin(self, sentence: int, *, is_item: bool) -> None:
        """A sentence begins; the item of a list is of what the text is about again, and history is soon left."""
        self.sentence = sentence
        if self.own is not None and sentence - self.history_sentence > 1:
            (self.period, self.year, self.by_unit), self.own = self.own, None
        if is_item and self.first is not None:
            is_year = _FINENESS[self.first.granularity] >= _FINENESS["year"]
            self.period, self.year = (None, self.first) if is_year else (self.first, self.year)

    def _tells_history(self, days: Days) -> None:
        """Keep what the text is about where it goes back by years: "twice the 64 of 2010", said of last year."""
        topic = self.period or self.year
        if topic is None or (self.released_on - topic.end).days > _RECENT or days.end.year > topic.end.year - _LONG_AGO:
            return
        self.own = self.own or (self.period, self.year, dict(self.by_unit))
        self.history_sentence = self.sentence

    def note(self, days: Days, *, stated: bool, named_by_end: bool = False) -> None:
        """Remember what was resolved.

        stated: the text says something about it, rather than compare with it. named_by_end: "the three months to
        October", which speaks of October too.
        """
        self.last, self.last_sentence, self.last_ends = days, self.sentence, named_by_end
        if stated and days.granularity in ("day", "day_range"):
            self.last_day, self.last_day_sentence = days.end, self.sentence
        if not stated or days.start > self.released_on or days.granularity == "day":
            return
        self.first = self.first or days
        self._tells_history(days)
        if _FINENESS[days.granularity] < 5:
            self.period, self.period_sentence = days, self.sentence
            self.by_unit[days.granularity] = days
            if days.granularity == "month_range":  # "April-June 2024"
                quarter = timex.of_unit("quarter", days.start)
                if days.end == quarter.end and days.start == quarter.start:
                    self.by_unit["quarter"] = quarter
            if named_by_end and _WEEKS_OF_A_QUARTER[0] <= (days.end - days.start).days // 7 <= _WEEKS_OF_A_QUARTER[1]:
                self.by_unit["quarter"] = days  # "the first quarter ended April 28"
            if named_by_end:
                self.by_unit["month"] = timex.of_unit("month", days.end)
        else:
            self.year, self.year_sentence = days, self.sentence

    def topic_for(self, unit: str) -> Days:
        """What "a month earlier" or "the same period" moves: the latest topic no coarser than it bears.

        A topic of the same sentence comes before one of an earlier sentence, and a month before the year around it.
        Raises ValueError where the text has not named any.
        """
        if unit == "day" or unit == "week":
            return timex.of_unit(unit, self._day(unit, -1))
        if unit in ("month", "quarter", "half"):
            if unit not in self.by_unit:
                raise ValueError("no topic")
            return self.by_unit[unit]
        if self.year is not None and self.year_sentence == self.sentence != self.period_sentence and unit == "year":
            return self.year
        if self.balance is not None and self.balance_sentence == self.sentence:
            return self.balance
        if self.period is not None:
            return self._month_within(self.period) or self.period
        if self.year is not None:
            return self.year
        if unit == "year":
            return timex.year(self.released_on.year)
        raise ValueError("no topic")

    def year_gone_by(self) -> Days | None:
        """Last year, where the text speaks of it: "In 2017 exports rose. In the first half they fell", said in May."""
        year = self.year
        if year is None or year.granularity != "year" or year.start.year != self.released_on.year - 1:
            return None
        is_left = self.period is not None and self.period_sentence > self.year_sentence and self.period.end > year.end
        return None if is_left or self.sentence - self.year_sentence > _SPOKEN_OF else year

    def note_balance(self, days: Days) -> None:
        """Remember a day that amounts stand for, in its sentence: "at February 28, against so much a year earlier"."""
        self.balance, self.balance_sentence = days, self.sentence

    def speaks_of_a_quarter(self) -> bool:
        """Whether the latest topic is a quarter."""
        return self.period is not None and self.period == self.by_unit.get("quarter")

    def _month_within(self, period: Days) -> Days | None:
        """The month that the text came back to after a sentence on the year so far: "for January-September" """
        month = self.by_unit.get("month")
        is_so_far = period.granularity in ("month_range", "half") and period.start.month == 1
        if month is None or not is_so_far or self.sentence - self.period_sentence < _AFTER_AN_ASIDE:
            return None
        return month if month.end == period.end else None

    def base_of(self, unit: str, base: Base, by: int) -> date:
        """The day that "the previous year", "the same month", "the end of the year" count from."""
        if base == "release" or base == "tense":
            return self.released_on
        last = self.last if self.last_sentence == self.sentence else None
        if base == "near" and last is not None and last.granularity == unit:
            return last.start
        if base == "sentence":
            # "the end of the year" is this year's, unless the sentence speaks of one other
            here = self.last if self.last_sentence == self.sentence else None
            if here is None and unit == "quarter" and unit in self.by_unit:
                return self.by_unit[unit].start  # "the first two months of the quarter": of the one spoken of
            if here is None or timex.of_unit(unit, here.start) != timex.of_unit(unit, here.end):
                return self.released_on
            return here.start if _FINENESS[here.granularity] >= _FINENESS.get(unit, 5) else self.released_on
        if unit in ("day", "week", "weekend"):
            return self._day(unit, by)
        if unit in ("year", "decade", "fiscal_year"):
            return self.last.start if by == 0 and self.last is not None else self._stated_year()
        if by or (self.period is not None and self.period.granularity == unit):
            return self.topic_for(unit).start
        if self.last is None:
            raise ValueError("no topic")
        return self.last.end if self.last_ends else self.last.start

    def _day(self, unit: str, by: int) -> date:
        """The day named last; raises ValueError where its own sentence has since named something coarser."""
        last = self.last
        if last is not None and unit != "day" and last.granularity in ("week", "weekend"):
            return last.start
        if (
            by
            and last is not None
            and last.granularity not in ("day", "day_range")
            and self.last_sentence == self.sentence
        ):
            raise ValueError("two weeks later than a month is no date")
        if self.last_day is None and by > 0:
            raise ValueError("a week later than what")
        return self.last_day or self.released_on

    def topic_whole(self, unit: str) -> Days | None:
        """The week or year that "the week before", "the previous year" move as it is: no ISO week, a financial year,

        "the year to March".
        """
        if unit == "week":
            return self.last if self.last is not None and self.last.granularity == "week" else None
        if unit == "quarter":
            return self.by_unit.get("quarter")
        if unit != "year":
            return None
        if self.year is not None and self.year.start.month != 1:
            return self.year if self.year.start == self._stated_year() else None
        here = self.last if self.last_sentence == self.sentence else None
        is_span = here is not None and here.granularity in ("month_range", "day_range")
        return here if here is not None and is_span and timex.lasts_a_year(here) else None

    def _stated_year(self) -> date:
        """A day in the year that the text speaks of: of its topic or of the last day it named."""
        if self.year is not None and self.year_sentence == self.sentence != self.period_sentence:
            return self.year.start
        here = self.last if self.last_sentence == self.sentence != self.period_sentence else None
        if here is not None and here.granularity == "day":
            return here.start  # "on Dec. 31, 2024, against 2.8 trillion at the end of the previous year"
        if self.period is not None:
            return self.period.start
        if self.year is not None and self.year_sentence >= self.last_day_sentence:
            return self.year.start  # "in 2023 it grew, the office said on Thursday": the year is spoken of
        return self.last_day or (self.year.start if self.year is not None else self.released_on)

"""What the changes of a text compare with where they do not say it: the year before, or the period before.

A release says so once and then goes on with it. How far it goes on depends on how it was said:

the source   its growth is on the year, on the period, or open             ("growth_base" of the registry)
the text     headlines of the accounts on the quarter; series adjusted for the season
the paragraph  a sentence without values says it; the first change says "from a year earlier"
the series   "Exports rose 3 percent from March. Those of gold fell 2 percent, on lower shipments."
the family   "On a monthly basis, prices rose 2 percent. ... Those of fuel rose 5 percent."
"""

from collections.abc import Sequence

from flows.normalize.statistics.areas import PARTNERED
from flows.normalize.statistics.periods import Period, coded
from flows.normalize.statistics.spellings import family_of, of_habit
from flows.normalize.statistics.told import Told

ACCOUNTS = "national_accounts"  # in indicator_habits.csv
_HEADLINES = frozenset(("gdp", "gni", "gross_domestic_income", "economic_growth"))
_SHORT = (1, 3)  # months of a period that changes are told on the one before of


class Comparisons:
    """What the text has said so far that its changes compare with."""

    __slots__ = (
        "bases", "brackets_grow", "family", "growth_base", "has_moved", "has_yearly", "has_yearly_part", "indicator",
        "is_adjusted", "is_of_accounts", "is_yearly", "leads_with", "paragraph", "tells_period", "tells_year",
    )  # fmt: skip

    def __init__(self, growth_base: str, *, brackets_grow: bool) -> None:
        self.growth_base = growth_base  # what the source's growth without a base compares with
        self.bases: dict[str, set[str]] = {}  # what the changes of each period were said to compare with
        self.brackets_grow = brackets_grow  # the text's rates in brackets are of growth, as their signs say
        self.is_of_accounts: bool | None = None  # a headline of the accounts grew on the quarter, and so do its parts
        self.is_adjusted = False  # the text tells of series adjusted for the season, on the period before
        self.has_yearly = False  # something was compared with the year before
        self.leads_with: str | None = None  # the series whose change the text tells first, on the period before
        self.has_yearly_part = False  # the last change that the paragraph told of was on the year
        self.has_moved = False  # the text has told by how much something moved since the period before
        self.tells_period = False  # the text's changes are on the period before: the first of them was
        self.tells_year = False  # the paragraph has said that it compares with the year before
        self.is_yearly = False  # the paragraph has told by how much something moved in a year
        self.paragraph = ""  # the basis that a sentence of the paragraph without values has said
        self.indicator = ""  # the series whose last change was on the period before, as was said
        self.family = ""  # the series that the last sentences compare with the period before, as one of them said

    def turn(self) -> None:
        """A new paragraph begins."""
        self.paragraph = self.indicator = self.family = ""
        self.is_yearly = self.tells_year = self.has_yearly_part = False

    def basis_of(self, indicator: str, told: str, *, opens_on_period: bool, tells_year: bool) -> str:
        """What the changes of a sentence on a series compare with to begin with: "yoy", "pop" or nothing said.

        `told` is what its own words say, `opens_on_period` where it opens with "Month on month, ...".
        """
        family = family_of(indicator) if indicator else self.family
        basis = "pop" if self._goes_on(indicator, family) and not tells_year else told
        if family != self.family or tells_year:
            self.family = ""
        if basis == "pop" and not self.paragraph and opens_on_period:
            self.family = family
        return "pop" if self.family else basis

    def _goes_on(self, indicator: str, family: str) -> bool:
        """Whether a series is compared as the one before it: the same, or another of the land's own."""
        if not indicator or not self.indicator:
            return False
        is_home = PARTNERED.isdisjoint((family, family_of(self.indicator)))
        return is_home or (indicator == self.indicator and not self.has_yearly)

    @property
    def is_usually_on_the_period(self) -> bool:
        """Whether the source compares with the period before, and the paragraph has not said otherwise."""
        return self.growth_base == "period" and not self.tells_year

    @property
    def goes_on_moving(self) -> bool:
        """Whether a movement without a base is one on the period before, as others of the text were."""
        return self.has_moved and not self.is_yearly

    def is_told_by_year(self, indicator: str) -> bool:
        """Whether the series is one whose parts are compared with the year before, or the paragraph has done so."""
        family = family_of(indicator)
        return family in PARTNERED or family == "prices" or self.has_yearly_part

    def is_on_the_year(self, period: Period) -> bool:
        """Whether all changes told of a period were on the year: "Year to date, it fell 3 percent from 2018"."""
        return self.bases.get(coded(period)[1]) == {"yoy"}

    def is_on_the_period(self, indicator: str, period: Period) -> bool:
        """Whether a series without a base compares with the period before in a text of this kind."""
        if self.is_adjusted and not self.has_yearly and period.months in _SHORT:
            return True
        if self.leads_with == indicator and not self.is_told_by_year(indicator) and period.months in _SHORT:
            return True
        return self.is_of_accounts is True and period.months == 3 and indicator in of_habit(ACCOUNTS)

    def hear_yearly(self) -> None:
        """Something that was not understood was said to be so much above the year before."""
        self.tells_year |= not self.tells_period

    def tell(self, told: Sequence[Told], *, is_adjusted: bool, opens_on_year: bool) -> None:
        """A sentence told of these; `is_adjusted` where it said that they are adjusted for the season.

        `opens_on_year` where it opens with "Year on year, ...": so does its paragraph go on.
        """
        self.tells_year |= opens_on_year and bool(told) and self.growth_base == "period"
        changes = {one.transformation for one in told}
        self.has_yearly |= not changes.isdisjoint(("growth_yoy", "change_yoy"))
        for one in told:
            if _is_change(one) and not one.is_assumed:
                self.bases.setdefault(one.time_period, set()).add(one.transformation.rpartition("_")[2])
        quarterly = next((one for one in told if _is_quarterly(one)), None)
        if quarterly is not None and self.is_of_accounts is None:
            self.is_of_accounts = quarterly.transformation == "growth_pop"
        first = next((one for one in told if _is_change(one)), None)
        if first is not None and not self.tells_year:
            self.tells_period |= first.transformation.endswith("pop")
            self.tells_year = not self.tells_period and first.transformation.endswith("yoy") and not first.is_assumed
        stated = next((one for one in told if _is_change(one) and not one.is_assumed), None)
        if first is not None and self.leads_with is None:
            self.leads_with = first.subject.indicator if first.transformation == "growth_pop" else ""
        if stated is not None:
            self.has_yearly_part = stated.transformation.endswith("yoy")
            is_on_it = stated.transformation.endswith("pop") and not self.tells_year
            self.indicator = stated.subject.indicator if is_on_it else ""
        self.is_adjusted |= is_adjusted and self.indicator != ""
        self.has_moved |= "change_pop" in changes
        self.is_yearly |= "change_yoy" in changes


def _is_change(told: Told) -> bool:
    return told.transformation.startswith(("growth", "change"))


def _is_quarterly(told: Told) -> bool:
    """Whether it is the growth of the gross product in a quarter."""
    return told.subject.indicator in _HEADLINES and told.freq == "Q" and told.transformation.startswith("growth")

"""How exact a printed figure is: to half of its last digit, on both sides.

"$52.4 billion" is anything from 52.35 to 52.45 billion, "200 units" anything from 199.5 to 200.5.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from schemas.figure import Figure

_NUMBER = re.compile(r"\d+(?:,\d{2,3})*(?:\.\d+)?")


class Bounded(NamedTuple):
    """A figure's value with the bounds of what it may be rounded from."""

    low: Decimal
    value: Decimal
    high: Decimal
    figure: Figure

    @property
    def slack(self) -> Decimal:
        """Half of the last printed digit."""
        return self.high - self.value

    def may_be(self, low: Decimal, high: Decimal) -> bool:
        """Whether some value of this figure lies within bounds."""
        return self.low <= high and low <= self.high

    def printed(self, value: Decimal) -> str:
        """Another value, written as this figure is: 42400000000 like "$44.2 billion" is "$42.4 billion"."""
        number = _NUMBER.search(self.figure.surface)
        if number is None:
            return f"{value.normalize():f}"
        decimals = _decimals(number[0])
        unit = 2 * self.slack * 10**decimals
        written = f"{abs(value) / unit:,.{decimals}f}"
        start, end = number.span()
        before, after = self.figure.surface[:start], self.figure.surface[end:]
        is_turned = self.value != 0 and (value < 0) != (self.value < 0)
        return ("-" if is_turned else "") + before.removeprefix("-").removeprefix("−") + written + after


def bounded(figure: Figure) -> Bounded | None:
    """The bounds of a figure; nothing where it is a range, only about right, or written in words."""
    number = _NUMBER.search(figure.surface)
    if number is None or figure.value_high is not None or figure.qualifier != "exact":
        return None
    digits = Decimal(number[0].replace(",", ""))
    if digits == 0:
        return None
    half = abs(figure.value) / digits / 10 ** _decimals(number[0]) / 2
    return Bounded(figure.value - half, figure.value, figure.value + half, figure)


def _decimals(number: str) -> int:
    return len(number.partition(".")[2])


def finest(figures: Sequence[Bounded]) -> Bounded:
    """Of several prints of one value the most exact."""
    return min(figures, key=lambda one: one.slack)

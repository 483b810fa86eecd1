"""What a number measures, as its neighbours say it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from flows.normalize.lines import HYPHENS, Line
from schemas.figure import FigureKind


class Measure(NamedTuple):
    """A reading of a number on tokens [first, last): its kind, its unit, and what its value is multiplied with."""

    kind: FigureKind
    unit: str | None
    first: int
    last: int
    factor: Decimal = Decimal(1)


NO_FIGURE: Final = Measure("count", None, 0, 0)
"""What a rule answers that knows a number to mean nothing: "one of", "the two sides", "two-way trade"."""


class Change(NamedTuple):
    """A direction, and whether the amount is the movement itself or what the movement led to."""

    sign: int
    is_change: bool


@dataclass(slots=True)
class Amount:
    """A figure in the making, on tokens [first, last) of its sentence."""

    kind: FigureKind
    unit: str | None
    first: int
    last: int
    value: Decimal
    high: Decimal | None = None
    sign: int = 1
    direction: int = 1  # which way the words around it point
    is_change: bool = False  # the movement itself, not what it led to
    is_contradicted: bool = False  # by the word beside its sign
    balance: int | None = None  # -1 a deficit or loss, 1 a surplus or profit


def behind(line: Line, last: int) -> int:
    """The token that a unit may stand on behind a number: the next, or the one after a hyphen ("20-member")."""
    return last + 1 if line.lower[last] in HYPHENS and line.glued(last) and line.glued(last + 1) else last

"""Statistics as a release would print them: a figure, and the observation that it states."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any, NamedTuple

from schemas.figure import Figure
from schemas.statistics import Observation

_NUMBERS = count()


class Statement(NamedTuple):
    """A figure with its observation."""

    figure: Figure
    observation: Observation


def stated(surface: str, value: str, *, section: str = "body", qualifier: str = "exact", **overrides: Any) -> Statement:
    """A statement: by default of Korea's exports of February 2024; `overrides` are fields of the observation."""
    is_money = "$" in surface
    is_level = is_money and "transformation" not in overrides
    number = next(_NUMBERS)
    fields: dict[str, Any] = {
        "figure_id": f"f{number}", "release_id": "r1", "ref_area": "KOR", "indicator": "exports", "freq": "M",
        "time_period": "2024-02", "transformation": "level" if is_level else "growth_yoy",
        "base_period": None if is_level else "2023-02",
        "obs_value": Decimal(value), "unit_measure": "USD" if is_money else "percent", "obs_status": "A",
        "released_on": date(2024, 3, 4),
    } | overrides  # fmt: skip
    figure = Figure(
        figure_id=fields["figure_id"], release_id=fields["release_id"], section=section, sentence_no=0,
        char_start=number * 100, char_end=number * 100 + len(surface), surface=surface,
        kind="money" if is_money else "percent", value=Decimal(value), unit=fields["unit_measure"], qualifier=qualifier,
    )  # fmt: skip
    return Statement(figure, Observation(**fields))


def figures(statements: Iterable[Statement]) -> list[Figure]:
    return [statement.figure for statement in statements]


def observations(statements: Iterable[Statement]) -> list[Observation]:
    return [statement.observation for statement in statements]

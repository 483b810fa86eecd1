"""Figures: numbers with a meaning."""

from typing import Literal

from pydantic import Field

from schemas.record import Located, Value

FigureKind = Literal["money", "percent", "count", "quantity", "duration", "streak", "rank", "number"]
Qualifier = Literal["exact", "about", "over", "under", "up_to", "at_least"]


class Figure(Located):
    """One row for each number with a meaning, in title or body."""

    figure_id: str = Field(description="stable key of the figure")
    kind: FigureKind = Field(description="money, percent, count, quantity, duration, streak, rank or number")
    value: Value = Field(description="in base units ($52.4 billion is 52400000000); falls and deficits are negative")
    value_high: Value | None = Field(None, description="the upper end of a range, else NULL")
    unit: str | None = Field(
        None,
        description="ISO 4217 code for money; percent, percentage_point; a UCUM-style code or the singular "
        "lower-case head noun otherwise",
    )
    qualifier: Qualifier = Field("exact", description="exact, about, over, under, up_to or at_least")

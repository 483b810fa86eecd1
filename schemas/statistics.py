"""Statements of statistics in SDMX terms."""

from datetime import date
from typing import Literal

from pydantic import Field

from schemas.record import Located, Record, Value

WORLD = "W0"  # SDMX's code for all areas together, where the statistic is that of the world: "global orders fell"

Dimension = Literal[
    "obs_value", "time_period", "base_period", "indicator", "product", "counterpart_area", "ref_area", "transformation",
]  # fmt: skip


class Observation(Record):
    """One row for each statement of a statistic, with its dimensions, its vintage and the figure it came from."""

    figure_id: str = Field(description="the figure that states the value")
    release_id: str = Field(description="the release that states it")
    ref_area: str = Field(description="whose statistic it is: ISO 3166-1 alpha-3, a bloc's code, or W0 the world")
    counterpart_area: str | None = Field(
        None, description="the partner: ISO 3166-1 alpha-3 or a region's code, NULL for the world"
    )
    indicator: str = Field(description="code of the indicator vocabulary")
    product: str | None = Field(None, description="code of the product vocabulary, NULL for the total")
    freq: Literal["M", "Q", "S", "A", "D", "P"] = Field(
        description="M month, Q quarter, S half-year, A year, D day, P another span"
    )
    time_period: str = Field(description="2024-02, 2024-Q1, 2024-S1, 2024, or start/end")
    measure: Literal["value", "volume"] | None = Field(
        None, description="value (money) or volume (units, weight, energy), NULL where the text does not tell"
    )
    transformation: Literal["level", "growth_yoy", "growth_pop", "growth", "change_yoy", "change_pop", "share"] = Field(
        description="level, growth_yoy, growth_pop (on the period before), growth (on base_period), change_yoy, "
        "change_pop or share"
    )
    base_period: str | None = Field(None, description="what a growth or change compares with, as time_period")
    obs_value: Value = Field(description="as figures.value")
    unit_measure: str = Field(description="as figures.unit")
    obs_status: Literal["A", "E", "F", "P"] = Field(
        description="A stated as fact, E estimated, F forecast, P plan or target"
    )
    released_on: date = Field(description="the vintage: when this value was published")


class ObservationWord(Located):
    """One row for each stretch of text that an observation rests on: its figure, its period, its dimension words.

    What the text leaves to be understood (the reporting country, the period that a paragraph speaks of) has the words
    that said it last; what no words say (a total, the world) has no row.
    """

    figure_id: str = Field(description="the figure of the observation")
    dimension: Dimension = Field(
        description="the column of observations that the words tell: obs_value, time_period, base_period, indicator, "
        "product, counterpart_area, ref_area or transformation"
    )

"""Calendar expressions, resolved against their release."""

from datetime import date
from typing import Literal

from pydantic import Field

from schemas.record import Located

Granularity = Literal[
    "day", "day_range", "week", "weekend", "month", "month_range", "quarter", "half", "season", "year",
    "year_range", "decade", "century",
]  # fmt: skip


class DateExpression(Located):
    """One row for each calendar expression in title or body."""

    date_id: str = Field(description="stable key of the date expression")
    start_on: date = Field(description="first day, inclusive")
    end_on: date = Field(description="last day, inclusive")
    granularity: Granularity = Field(description="how precisely the text speaks: day, day_range, month, quarter, ...")
    timex: str | None = Field(
        None, description="the TIMEX3 value (2024-03-05, 2024-02, 2024-Q1); NULL where that scheme has none"
    )

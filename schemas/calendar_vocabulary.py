"""Rows of the vocabularies of the calendar: holidays by name, and how countries count and write their years."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.name_vocabulary import Alpha3
from schemas.vocabulary import Row, Spellings


class HolidayRow(Row):
    """A holiday as English prose names it, and what the `holidays` library calls its days in a country's calendar."""

    spellings: Spellings = Field(min_length=1, description="names in English prose: Seollal|Lunar New Year")
    country: Alpha3 = Field(description="ISO 3166-1 alpha-3: whose calendar of the library holds it")
    days: Spellings = Field(
        min_length=1, description="the library's English names of its days, substitute days left out"
    )
    reach: Literal["world", "home"] = Field(
        description="world: may be meant anywhere; home: only in releases of that country"
    )


class CalendarRow(Row):
    """How a country counts its financial year and writes a date in figures."""

    country: Alpha3 = Field(description="ISO 3166-1 alpha-3")
    fiscal_start: Annotated[int, Field(ge=1, le=12)] = Field(
        description="month in which the financial year of its government begins"
    )
    fiscal_named: Literal["start", "end"] = Field(
        description="FY2023 is named after the calendar year in which it starts, or ends"
    )
    split_year: Literal["fiscal", "calendar"] = Field(
        description="whether 2023-24 by itself is one financial year, or two calendar years"
    )
    numeric_order: Literal["dmy", "mdy", "ymd"] = Field(
        description="whether 5/3/2024 is 5 March or May 3; ymd: the year comes first, and nothing tells"
    )
    hemisphere: Literal["north", "south"] = Field(description="when it is summer")
    growth_base: Literal["year", "period"] = Field(
        "year",
        description="what a monthly or quarterly growth without a base is on in its statistics office's bulletins",
    )
    offices: Spellings = Field(
        (),
        description="names in organisations.csv of the offices whose releases have that growth_base: the text "
        "names one of them",
    )

"""Rows of the vocabularies of statistics: indicators and products, each with the words of English prose for it."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from schemas.vocabulary import Optional, Row, Spellings

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
_Code = Annotated[Code | None, BeforeValidator(lambda cell: None if cell == "" else cell)]
_Measure = Annotated[Literal["value", "volume"] | None, BeforeValidator(lambda cell: None if cell == "" else cell)]


class IndicatorRow(Row):
    """A series that offices of statistics and ministries publish.

    Spellings are noun phrases in the singular and in lower case, where there is one; plurals are derived.
    """

    code: Code = Field(description="code of observations.indicator")
    name: str = Field(min_length=1, description="name in English, as its publisher writes it")
    spellings: Spellings = Field((), description="noun phrases that name it anywhere: trade balance|trade deficit")
    verbs: Spellings = Field((), description="forms of verbs that state it: exported|shipped")
    short_forms: Spellings = Field(
        (), description="words that name it only where the text names its family in full: pledge|surplus"
    )
    heads: Spellings = Field((), description="nouns that name it only behind a product: order, generation")
    family: Optional = Field(None, description="what its short forms need: another indicator of this family")
    measure: _Measure = Field(None, description="value (money) or volume where the indicator alone tells, else empty")
    units: Spellings = Field((), description="usual kinds of its levels: money|percent|count|quantity|number")


class IndicatorHabitRow(Row):
    """How the values of an indicator are told, where that is not of a span and with a base of their own."""

    code: Code = Field(description="code of observations.indicator")
    habit: Literal["day", "national_accounts", "whole"] = Field(
        description="day: its values hold on a day, as prices and stocks do; national_accounts: its growth is told "
        "beside that of the gross domestic product, and compares as that does; whole: it is not told by item"
    )


class ProductRow(Row):
    """A commodity, item, branch of industry or channel of sale that a series is broken down by."""

    code: Code = Field(description="code of observations.product: the ministry's English item name in snake_case")
    name: str = Field(min_length=1, description="name in English, as a classification writes it")
    spellings: Spellings = Field((), description="noun phrases in the singular where there is one; plurals are derived")
    attributive: Spellings = Field(
        (), description="words that name it only before an indicator: auto (exports), online (sales)"
    )
    parent: _Code = Field(None, description="code of the wider item that it is part of")
    sales: _Code = Field(None, description="for a channel of sale, the indicator that its sales are")

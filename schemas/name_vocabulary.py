"""Rows of the vocabularies of names: countries, regions, places, organisations, agreements, events."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from schemas.vocabulary import Optional, Row, Spellings

Alpha3 = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
_Day = Annotated[date | None, BeforeValidator(lambda cell: None if cell == "" else cell)]
_Country = Annotated[Alpha3 | None, BeforeValidator(lambda cell: None if cell == "" else cell)]


class CountryRow(Row):
    """A country or territory of ISO 3166-1."""

    alpha_3: Alpha3 = Field(description="ISO 3166-1 alpha-3")
    name: str = Field(min_length=1, description="canonical short name in English")
    spellings: Spellings = Field((), description="other names in English prose: U.S.|US|USA|United States of America")
    demonyms: Spellings = Field((), description="adjectives and peoples: Japanese; Dutch|Dutchman ...")


class RegionRow(Row):
    """A bloc or a part of the world."""

    code: str = Field(pattern=r"^[A-Z]+$", description="code for observations: ASEAN, EU, LATAM, MIDEAST ...")
    name: str = Field(min_length=1, description="canonical name")
    spellings: Spellings = Field((), description="other names, acronyms and adjectives (European, Latin American)")
    kind: Literal["bloc", "region"] = Field(description="a bloc of states, or a part of the world")
    bodies: Spellings = Field((), description="the bodies that speak for a bloc, its executive first")


class PlaceRow(Row):
    """A city, province, island, venue, plant or complex."""

    name: str = Field(min_length=1, description="canonical name")
    spellings: Spellings = Field((), description="other spellings")
    country: _Country = Field(None, description="ISO 3166-1 alpha-3, empty for waters of no one country")
    kind: Literal["city", "province", "island", "venue", "complex", "waterway"] = Field(description="what it is")


class OrganisationRow(Row):
    """A ministry, agency, company, association, university, committee, bank or international body."""

    name: str = Field(min_length=1, description="official English name")
    acronyms: Spellings = Field((), description="MOTIE|...")
    spellings: Spellings = Field(
        (),
        description="other names in English prose, not those the grammar derives (X Ministry for Ministry of X)",
    )
    country: _Country = Field(None, description="ISO 3166-1 alpha-3, empty for an international body")
    kind: Literal[
        "ministry",
        "agency",
        "company",
        "association",
        "university",
        "committee",
        "bank",
        "international",
        "other",
    ] = Field(description="what it is")
    subjects: Spellings = Field(
        (), description="for ministries: the subjects of its minister's title: trade|industry|energy"
    )
    succeeds: Optional = Field(None, description="official name of the body that it took over from")
    valid_from: _Day = Field(None, description="first day under this name, where it matters")
    valid_to: _Day = Field(None, description="last day under this name")


class AgreementRow(Row):
    """A treaty, law, initiative, framework, dialogue, partnership or named programme."""

    name: str = Field(min_length=1, description="official English name")
    acronyms: Spellings = Field((), description="DEPA|...")
    spellings: Spellings = Field((), description="other names in English prose")
    kind: Literal["treaty", "law", "initiative", "framework", "dialogue", "partnership", "programme", "plan"] = Field(
        description="what it is"
    )
    country: _Country = Field(None, description="for a law or plan of one country, its ISO 3166-1 alpha-3")


class EventRow(Row):
    """A named series of conferences, meetings or exhibitions; each edition is an event of its own."""

    name: str = Field(min_length=1, description="name of the series")
    acronyms: Spellings = Field((), description="MC|...")
    spellings: Spellings = Field((), description="other names in English prose")
    kind: Literal["summit", "conference", "exhibition", "meeting", "ceremony", "fair"] = Field(description="what it is")

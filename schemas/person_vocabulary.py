"""Rows of the vocabularies that people are read with: surnames, given names, titles, subjects of office."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from schemas.vocabulary import Row, Spellings

Language = Literal["ko", "zh", "vi", "ja"]
TitleKind = Literal["state", "ministry", "public", "body", "company", "mission", "expert", "rank", "honorific"]


class SurnameRow(Row):
    """A surname of a language that puts it first, with the ways it is written in Latin letters."""

    language: Language = Field(description="ISO 639-1 code of the language")
    name: str = Field(min_length=1, description="the usual spelling")
    spellings: Spellings = Field((), description="other spellings in use")


class NameLanguageRow(Row):
    """Where people bear the names of a language."""

    language: Language = Field(description="ISO 639-1 code of the language")
    countries: Spellings = Field(description="ISO 3166-1 alpha-3 codes: KOR|PRK")


class KoreanSyllableRow(Row):
    """A syllable of Korean given names, with the ways it is written in Latin letters."""

    syllable: str = Field(pattern=r"^[a-z]+$", description="revised romanisation")
    spellings: Spellings = Field((), description="other spellings in use")


class GivenNamesRow(Row):
    """Given names of one language or country, in Latin letters without accents."""

    language: str = Field(min_length=2, description="ISO 639-1 code, or the country of a census")
    names: Spellings = Field(description="Anna|Peter|...")


class TitleRow(Row):
    """A word that a title of office ends in, or that stands before one."""

    title: str = Field(pattern=r"^[a-z.' -]+$", description="in lower case: minister")
    plural: str = Field(description="its plural in lower case, empty where none is used")
    kind: TitleKind = Field(
        description="whose title it is: state (president), ministry (minister), public (mayor), "
        "body (secretary-general), company (ceo), mission (ambassador), expert (professor); "
        "rank (deputy) and honorific (mr.) stand before others"
    )


class SubjectsRow(Row):
    """Words that the subjects of ministries and offices are named with."""

    field: str = Field(min_length=1, description="what they have in common")
    words: Spellings = Field(description="in lower case: trade|commerce|...")


class OfficeHolderRow(Row):
    """A head of state or of government, or a minister of trade, industry, energy or the like: prose takes for granted
    whose they are.
    """

    name: str = Field(min_length=1, description="the usual name")
    spellings: Spellings = Field((), description="other spellings that the key of a name does not see through")
    country: str = Field(pattern=r"^(?:[A-Z]{3}|EU)$", description="ISO 3166-1 alpha-3, or the bloc of a commissioner")
    from_year: int = Field(description="the year of taking the office, of several terms the first")
    to_year: Annotated[int | None, BeforeValidator(lambda cell: None if cell == "" else cell)] = Field(
        None, description="the year of leaving it, empty for who holds it"
    )
    office: str = Field(min_length=1, description="the office, in small letters")

"""Rows of the vocabularies of measures: currencies, units, words of change, balances, names of indices."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from schemas.name_vocabulary import Alpha3
from schemas.vocabulary import Row, Spellings

_Sign = Annotated[Literal[1, -1], BeforeValidator(lambda cell: int(cell) if isinstance(cell, str) else cell)]
_Country = Annotated[Alpha3 | None, BeforeValidator(lambda cell: None if cell == "" else cell)]
_Year = Annotated[int | None, BeforeValidator(lambda cell: None if cell == "" else cell)]


class CurrencyRow(Row):
    """A currency of ISO 4217, current or historic; the bare dollar and its cents are none: the source decides."""

    code: str = Field(pattern=r"^[A-Z]{3}$", description="ISO 4217 code")
    name: str = Field(min_length=1, description="name in English")
    country: _Country = Field(None, description="whose it is, where its short name (peso) is another's too: PHL")
    until: _Year = Field(None, description="its last full year, where it is none any more")
    symbols: Spellings = Field((), description="signs printed before an amount, as they are spelled: C$|CA$")
    spellings: Spellings = Field((), description="words printed after an amount, each number of them: euro|euros")
    minor: Spellings = Field((), description="names of its hundredth: pence|penny|p")


class UnitRow(Row):
    """A unit of measurement, from a nanometre to a compensated gross ton."""

    code: str = Field(min_length=1, description="UCUM-style code, or the symbol that the trade prints")
    symbols: Spellings = Field((), description="symbols, where capitals count: nm|NM are two")
    names: Spellings = Field((), description="names in the singular, in any case; the plural is derived")
    dimension: str = Field(min_length=1, description="what it measures")


class ChangeRow(Row):
    """A word that says which way a series moved."""

    lemma: str = Field(min_length=1, description="the word as a dictionary lists it")
    direction: _Sign = Field(description="1 for a rise, -1 for a fall")
    verb: Spellings = Field((), description="forms of the verb: rise|rises|rose|risen|rising")
    noun: Spellings = Field((), description="forms of the noun: rise|rises")
    adjective: Spellings = Field((), description="comparative: higher")
    adverb: Spellings = Field((), description="adverb or preposition: up")


class BalanceRow(Row):
    """A noun, or a phrase, that gives an amount its sign: a deficit is below zero, a surplus above."""

    lemma: str = Field(min_length=1, description="the noun as a dictionary lists it")
    sign: _Sign = Field(description="1 or -1")
    forms: Spellings = Field(min_length=1, description="its forms: deficit|deficits")


class IndexRow(Row):
    """A noun whose value is a bare number: an index, a score, a ratio."""

    name: str = Field(min_length=1, description="what sort of number it is")
    spellings: Spellings = Field(min_length=1, description="words that name it, in lower case")

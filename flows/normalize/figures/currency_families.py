"""Names of money that several countries share: whose francs, pesos or pounds a text speaks of.

    bare name = "pesos" | "francs" | "rupees" | "¥" | ...

It is the currency of the source's own country, else of the one country of the family that the sentence names, or
else the text; where neither names exactly one, the name stands for the currency that its vocabulary row gives it to,
or for none ("dinars").
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from flows.normalize.lines import Line
from flows.normalize.text import Context
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import CurrencyRow
from schemas.name_vocabulary import CountryRow

_FAMILIES = {
    form: family
    for family, forms in {
        "peso": "peso pesos",
        "franc": "franc francs",
        "rupee": "rupee rupees rs rs. re ₨",
        "dinar": "dinar dinars",
        "krone": "krone kroner krona kronor kronur koruna crown crowns",
        "pound": "pound pounds",
        "rial": "rial rials riyal riyals",
        "shilling": "shilling shillings schilling schillings",
        "dirham": "dirham dirhams",
        "lira": "lira liras",
        "kwacha": "kwacha",
        "manat": "manat manats",
        "leu": "leu lei",
        "escudo": "escudo escudos",
        "ruble": "ruble rubles rouble roubles",
        "¥": "¥",
    }.items()
    for form in forms.split()
}


_FAMILY_OF = {"GBP": "pound", "JPY": "¥", "CNY": "¥"}  # whose row's name does not end in the family's


class _Member(NamedTuple):
    code: str
    country: str
    until: int | None
    named: re.Pattern[str]


@cache
def _members() -> dict[str, tuple[_Member, ...]]:
    """The currencies of each family, with the words that name their country."""
    countries = {row.alpha_3: row for row in vocabulary("countries", CountryRow)}
    found: dict[str, list[_Member]] = {}
    for row in vocabulary("currencies", CurrencyRow):
        if row.country is None:
            continue
        country = countries.get(row.country)
        words = {row.name.rsplit(" ", 1)[0]}
        if country is not None:
            words |= {country.name, *country.spellings, *country.demonyms}
        named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})(?!\w)")
        family = _FAMILY_OF.get(row.code) or _FAMILIES[row.name.rsplit(" ", 1)[-1].lower()]
        found.setdefault(family, []).append(_Member(row.code, row.country, row.until, named))
    return {family: tuple(members) for family, members in found.items()}


def is_shared(word: str) -> bool:
    """Whether a word in lower case is the name of several countries' money."""
    return word in _FAMILIES


def whose(line: Line, word: str, context: Context, default: str | None) -> str | None:
    """The code of the currency that a shared name means here, `default` where the text does not tell."""
    members = [m for m in _members()[_FAMILIES[word]] if m.until is None or _was_in_use(m.until, context.released_on)]
    for member in members:
        if member.country == context.reporting_country:
            return member.code
    sentence = line.text[line.tokens[0].start : line.tokens[-1].end]
    for text in (sentence, line.text):
        codes = {member.code for member in members if member.named.search(text)}
        if len(codes) == 1:
            return codes.pop()
        if codes:
            break
    return default


def _was_in_use(until: int, day: date) -> bool:
    return day.year <= until

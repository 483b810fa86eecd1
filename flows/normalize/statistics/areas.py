"""The codes of the countries and regions that a section names, and whose statistic each of them has to do with.

ref_area    = area "'s" {word} indicator | demonym [product] indicator      "Japan's total exports", "Chinese exports"
            | indicator-of-trade ("from" | ...) area                        "exports from Vietnam"
            | other-indicator ... area                                      "inflation in the euro area"
            | area verb                                                     "Iran shipped"
counterpart = any other area that is not the reporting country              "exports to China", "ASEAN (up 4 percent)"
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from flows.normalize.names.named import entity_id
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.entity import EntityMention
from schemas.name_vocabulary import CountryRow, RegionRow


class Area(NamedTuple):
    """Tokens [first, last) name a country or region."""

    code: str
    first: int
    last: int
    is_demonym: bool


@cache
def area_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 or the region's code, by entity_id."""
    countries = {entity_id("country", row.alpha_3): row.alpha_3 for row in vocabulary("countries", CountryRow)}
    return countries | {entity_id("region", row.code): row.code for row in vocabulary("regions", RegionRow)}


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(form for row in vocabulary("countries", CountryRow) for form in row.demonyms) | frozenset(
        form for row in vocabulary("regions", RegionRow) for form in row.spellings if form.endswith(("an", "ern", "ic"))
    )


def areas_in(section: Section, mentions: Iterable[EntityMention]) -> list[Area]:
    """The countries and regions that a section names, in text order, by the tokens that name them."""
    codes = area_codes()
    spans = sorted(
        (mention.char_start, mention.char_end, codes[mention.entity_id], mention.surface in _adjectives())
        for mention in mentions
        if mention.section == section.name and mention.entity_id in codes
    )
    found: list[Area] = []
    at, tokens = 0, section.tokens
    for start, end, code, is_demonym in spans:
        while at < len(tokens) and tokens[at].end <= start:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        found.append(Area(code, at, last, is_demonym))
    return _joined(section, found)


def _joined(section: Section, areas: list[Area]) -> list[Area]:
    """China with Hong Kong named as included is China.

    joined = "China" ["("] ("including" | "incl" ["."] | "with") "Hong Kong" [")"]
    """
    tokens, found = section.tokens, list[Area]()
    for area in areas:
        if found and found[-1].code == "CHN" and area.code == "HKG":
            between = [token.lower for token in tokens[found[-1].last : area.first] if token.text not in "(.,"]
            if between and between[0] in ("including", "incl", "includes", "plus", "with"):
                last = area.last + (area.last < len(tokens) and tokens[area.last].text == ")")
                found[-1] = found[-1]._replace(last=last)
                continue
        found.append(area)
    return found

"""Countries' names that stand for something else: a currency, a state of another country, a town called like one.

currency = demonym unit | country ("dollar" | "cent" | "$")       "Swiss franc", "Taiwan dollars", "US$"
state    = town "," name | name "," country | "state of" name      "Atlanta, Georgia"
town     = country "," state of another country                    "Malta, New York"
"""

from collections.abc import Sequence
from functools import cache

from flows.normalize.lines import word_set
from flows.normalize.names import places
from flows.normalize.names.capitals import Word
from flows.normalize.names.gazetteer import Entry, Hit
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import CurrencyRow

# Units that the plain name of a country stands before: "Hong Kong dollars"; "Korea won" has a verb.
_DOLLARS = word_set("dollar dollars dlr dlrs cent cents $")
_ARTICLES = ("a", "an")


@cache
def _units() -> frozenset[str]:
    """The words for units that follow a demonym: "franc", "krone", "won"."""
    rows = vocabulary("currencies", CurrencyRow)
    names = [name.split() for row in rows for name in (*row.spellings, *row.minor)]
    return frozenset(name[-1].lower() for name in names if name[-1].isalpha() and len(name[-1]) > 2) | _DOLLARS


def is_currency(words: list[Word], hit: Hit) -> bool:
    """Whether a country's name is part of a currency's: "the Swiss franc rose", "US$20"; "a Korean won" has a verb."""
    if hit.last >= len(words):
        return False
    unit, entry = words[hit.last], hit.entries[0]
    if unit.text == "$":
        # "US $ 24.5 million", but "Hong Kong $1.4" in a list of balances.
        return unit.glued or (hit.last + 1 < len(words) and not words[hit.last + 1].glued)
    name = " ".join(word.text for word in words[hit.first : hit.last])
    if name not in entry.demonyms:
        return unit.lower in _DOLLARS
    return unit.lower in _units() and not (hit.first and words[hit.first - 1].lower in _ARTICLES)


def state_of(words: list[Word], hit: Hit, hits: list[Hit]) -> str | None:
    """The other country that a country's name is a state of here, or nothing where it is the country."""
    own = hit.entries[0].key
    others = [place.country for place in hit.entries if place.type == "place" and place.country not in (None, own)]
    if not others:
        return None
    before = {word.lower for word in words[max(0, hit.first - 5) : hit.first]}  # "Governor Brian P. Kemp of Georgia"
    if before & {"state", "governor"} or (hit.last < len(words) and words[hit.last].lower == "state"):
        return others[0]
    if hit.first > 1 and words[hit.first - 1].text == "," and words[hit.first - 2].lower in places.HEADS:
        return others[0]  # "Bartow County, Georgia"
    for other in hits:
        entry = other.entries[0]
        if other.last == hit.first - 1 and words[other.last].text == "," and _is_in(entry, others):
            return entry.country
        if hit.last < other.first <= hit.last + 2 and words[hit.last].text in (",", "(") and entry.key in others:
            return entry.key
    return None


def town_in(words: list[Word], hit: Hit, hits: list[Hit]) -> Entry | None:
    """The state behind a town that is called like a country: "Malta, New York", "Lebanon, Pennsylvania"."""
    if hit.last >= len(words) or words[hit.last].text != "," or not hit.first:
        return None
    if words[hit.first - 1].lower not in places.AT:
        return None
    for other in hits:
        entry = other.entries[0]
        if other.first == hit.last + 1:
            state = next((e for e in other.entries if e.type == "place" and e.kind == "province"), None)
            return state if state is not None and entry.key != hit.entries[0].key else None
    return None


def _is_in(entry: Entry, countries: Sequence[str | None]) -> bool:
    return entry.type == "place" and entry.country in countries

"""Holders of high office, whose country prose takes for granted: "President Reagan told the Japanese"."""

from functools import cache

from rapidfuzz.distance import OSA

from flows.normalize.names.person_names import (
    given_names,
    has_own_names,
    latin_given_names,
    name_parts,
    person_key,
    surname_of,
)
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import OfficeHolderRow

# Of a state or a government: their country goes without saying in every text, a minister's in one of his own only.
_LEADERS = frozenset(
    ("president", "prime minister", "premier", "chancellor", "general secretary", "leader", "paramount leader",
     "crown prince")
)  # fmt: skip


@cache
def _holders() -> dict[str, tuple[OfficeHolderRow, ...]]:
    by_key: dict[str, tuple[OfficeHolderRow, ...]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        for key in {person_key(name) for name in (row.name, *row.spellings)}:
            by_key[key] = (*by_key.get(key, ()), row)
    return by_key


def country_led_by(name: str, year: int) -> str | None:
    """The ISO 3166-1 alpha-3 code of the country that a person of this name led in a year, or nothing."""
    return _country_of(name, year, led=True)


def country_led_by_surname(surname: str, office: str, year: int) -> str | None:
    """The code of the only country whose holder of this office was called so in a year: "President" Trump."""
    rows = _leaders().get((surname.lower(), office), ())
    found = {row.country for row in rows if row.from_year <= year and (row.to_year is None or year <= row.to_year)}
    return found.pop() if len(found) == 1 else None


@cache
def _leaders() -> dict[tuple[str, str], tuple[OfficeHolderRow, ...]]:
    """Leaders by surname and office."""
    found: dict[tuple[str, str], tuple[OfficeHolderRow, ...]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        if row.office in _LEADERS:
            key = ("".join(name_parts(surname_of(row.name))[0]), row.office)
            found[key] = (*found.get(key, ()), row)
    return found


@cache
def has_no_president(country: str) -> bool:
    """Whether a country is led by a prime minister, and no president of it is known."""
    offices = {row.office for row in vocabulary("office_holders", OfficeHolderRow) if row.country == country}
    return "prime minister" in offices and "president" not in offices


def country_served_by(name: str, year: int) -> str | None:
    """The code of the country, or of the bloc, that a person of this name was a minister of in a year, or nothing."""
    return _country_of(name, year, led=False)


def _country_of(name: str, year: int, *, led: bool) -> str | None:
    for row in _holders().get(person_key(name), ()):
        in_office = row.from_year <= year and (row.to_year is None or year <= row.to_year)
        if in_office and (row.office in _LEADERS) == led:
            return row.country
    return None


_SHORTEST = 5  # letters of a word that may be a slip of another
_DOUBLE = 8  # of one that may have two wrong letters, if it begins alike


def holder_meant(name: str, year: int, country: str | None) -> str | None:
    """The holder of an office whose name this can only be with a letter or two wrong: "Katherin Tai", "Gina Raimando".

    Nothing where the name is right, where it is of another country, or where a syllable makes another name.
    """
    words = ["".join(word) for word in name_parts(name)]
    if len(words) < 2 or person_key(name) in _holders():
        return None
    found = set[str]()
    for at, word in enumerate(words):
        rest = (str(at), *words[:at], *words[at + 1 :])
        for right, row in _by_rest().get(rest, ()) if len(word) >= _SHORTEST else ():
            in_office = row.from_year <= year and (row.to_year is None or year <= row.to_year)
            # Another given name makes another person, unless the country that the text says is the holder's.
            own = country == row.country or (country is None and word not in given_names())
            if in_office and own and _is_slip(word, right):
                found.add(row.name)
    return found.pop() if len(found) == 1 else None


def _is_slip(word: str, right: str) -> bool:
    double = min(len(word), len(right)) >= _DOUBLE and word[:3] == right[:3]
    return word.rstrip("s") != right.rstrip("s") and OSA.distance(word, right) <= 1 + double


@cache
def _by_rest() -> dict[tuple[str, ...], tuple[tuple[str, OfficeHolderRow], ...]]:
    """Each word of a holder's name by its place and the words around it."""
    found: dict[tuple[str, ...], tuple[tuple[str, OfficeHolderRow], ...]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        for name in (row.name, *row.spellings):
            words = ["".join(word) for word in name_parts(name)]
            if len(words) < 2 or has_own_names(row.country) or words[0] not in latin_given_names():
                continue
            for at, word in enumerate(words):
                key = (str(at), *words[:at], *words[at + 1 :])
                found[key] = (*found.get(key, ()), (word, row))
    return found

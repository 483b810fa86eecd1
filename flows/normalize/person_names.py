"""Names of people as keys: in either order, with or without hyphens, in any romanisation, one person has one key.

    Korean: surname + given name of one or two syllables, in either order   "Dukgeun Ahn" = "Ahn Duk-geun" = "Ahn Deok Geun"
    others: the words of the name in order of the alphabet, initials and forms of address left out
"""

import re
from functools import cache

from flows.normalize.capitals import fold, word_set
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import GivenNamesRow, KoreanSyllableRow, SurnameRow

_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ADDRESS = word_set("sir dame lord lady dr prof mr mrs ms shri smt hon datuk tan sri dato jr sr")


@cache
def syllables() -> dict[str, str]:
    """Each spelling of a Korean given-name syllable, to its revised romanisation."""
    rows = vocabulary("korean_syllables", KoreanSyllableRow)
    return {spelling: row.syllable for row in rows for spelling in (row.syllable, *row.spellings)}


@cache
def surnames() -> dict[str, dict[str, str]]:
    """For each language, each spelling of a surname in lower case, to the usual one."""
    found: dict[str, dict[str, str]] = {}
    for row in vocabulary("surnames", SurnameRow):
        for spelling in (row.name, *row.spellings):
            found.setdefault(row.language, {}).setdefault(spelling.lower(), row.name.lower())
    return found


@cache
def given_names() -> frozenset[str]:
    """Given names of many languages, in lower case."""
    return frozenset(name.lower() for row in vocabulary("given_names", GivenNamesRow) for name in row.names)


@cache
def any_surname() -> frozenset[str]:
    """Every spelling of a surname of any of the languages."""
    return frozenset(spelling for language in surnames().values() for spelling in language)


@cache
def given_syllables(word: str) -> tuple[str, ...]:
    """The syllables of a Korean given name in lower case ("dukgeun": deok, geun), or nothing where it is none."""
    known = syllables()
    if word in known:
        return (known[word],)
    for cut in range(2, len(word) - 1):
        if word[:cut] in known and word[cut:] in known:
            return known[word[:cut]], known[word[cut:]]
    return ()


def korean(parts: list[list[str]]) -> tuple[str, tuple[str, ...]] | None:
    """Surname and given syllables of a name whose words are lists of hyphenated parts, or nothing where it is not Korean."""
    known = surnames()["ko"]
    for surname, given in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
        if len(surname) == 1 and surname[0] in known and given:
            pieces = [given_syllables(piece) for word in given for piece in word]
            flat = tuple(syllable for piece in pieces for syllable in piece)
            if all(pieces) and len(flat) <= 2 and (len(pieces) == 1 or len(flat) == len(pieces)):
                return known[surname[0]], flat
    return None


@cache
def name_parts(name: str) -> list[list[str]]:
    """The words of a name in lower case, each as its hyphenated parts; initials and forms of address left out."""
    words = [_PART.findall(word) for word in fold(name).lower().split()]
    plain = [parts for parts in words if parts and not (len(parts) == 1 and parts[0] in _ADDRESS)]
    full = [parts for parts in plain if not (len(parts) == 1 and len(parts[0]) == 1)]
    return full if len(full) > 1 else plain or words


def person_key(name: str) -> str:
    """The key of a person: the same for every order, hyphenation and romanisation of the name."""
    parts = name_parts(name)
    if 2 <= len(parts) <= 3 and (read := korean(parts)) is not None:
        return f"{read[0]} {''.join(read[1])}"
    return " ".join(sorted("".join(word) for word in parts)) or fold(name).lower()


def is_plausible(name: str) -> bool:
    """Whether some part of a name is a given name or a surname that a vocabulary knows."""
    return any(piece in any_surname() or piece in given_names() for word in name_parts(name) for piece in word)


def is_personal(name: str) -> bool:
    """Whether capitals without a title name a person: a given name before others, or a Korean or Chinese name."""
    parts = name_parts(name)
    if not 2 <= len(parts) <= 4:
        return False
    first = parts[0][0]
    if (first in given_names() and first not in any_surname()) or (first in given_names() and parts[-1][-1] not in given_names()):
        return True
    if len(parts) > 3 or (read := korean(parts)) is None:
        return False
    return len(read[1]) == 2

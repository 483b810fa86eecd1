"""Names of people as keys: in either order, with or without hyphens, in any romanisation, one person has one key.

Korean: surname + given name of one or two syllables, in either order   "Dukgeun Ahn" = "Ahn Duk-geun" = "Ahn Deok Geun"
others: the words of the name in order of the alphabet, initials and forms of address left out
"""

import re
from functools import cache

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import fold
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import GivenNamesRow, KoreanSyllableRow, NameLanguageRow, SurnameRow

_LATIN = word_set("cs da de en es et fi fr ga hr hu it lt lv nl no pl pt ro sk sl sv us")
_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ADDRESS = word_set("sir dame lord lady dr prof mr mrs ms shri smt hon datuk dato jr sr")
_ADDRESSES = re.compile(r"\b(?:tan|puan|datuk|dato'?) s(?:e|h)?ri\b")  # "Tan Sri" is a form of address, "Tan" a surname


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
def latin_given_names() -> frozenset[str]:
    """Given names of languages written in Latin letters, which English prose takes over as they are."""
    rows = vocabulary("given_names", GivenNamesRow)
    return frozenset(name.lower() for row in rows if row.language in _LATIN for name in row.names)


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
    """Surname and given syllables of a name, given as its words' hyphenated parts; nothing where it is not Korean."""
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
    words = [_PART.findall(word) for word in _ADDRESSES.sub("", fold(name).lower()).split()]
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


# How given names of three languages sound in Latin letters.
_JAPANESE = re.compile(r"(?:(?:[kgsztdnhbpmrwjf]|sh|ch|ts|[kgnhbpmr]y|y)?[aiueo]{1,2}|n(?![aiueoy])){2,5}")
_CHINESE = re.compile(
    r"(?:(?:zh|ch|sh|ts|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|[iu]?an|[iu]?ao|ai|ei|ou|i?ong|[iu]?e?ng|en|in|un|i[ae]|u[aoei]|i?u|[aeiou]|er)){1,2}"
)
_VIETNAMESE = re.compile(r"(?:[bcdghklmnpqrstvx]|ch|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?")


def is_personal(name: str) -> bool:
    """Whether capitals without a title name a person: a given name before others, or a name of the Far East."""
    parts = name_parts(name)
    if not 2 <= len(parts) <= 4:
        return False
    first, last = "".join(parts[0]), "".join(parts[-1])
    acronym = name.split()[0].isupper() and not name.isupper() and "." not in name.split()[0]
    if not acronym and first in given_names() and (first not in any_surname() or last not in given_names()):
        return True
    return language_of(name) is not None


@cache
def language_of(name: str) -> str | None:
    """The language of the Far East that a whole name sounds like, ISO 639-1, or nothing."""
    parts, by_language = name_parts(name), surnames()
    words = ["".join(word) for word in parts]
    if not 2 <= len(parts) <= 4:
        return None
    if len(parts) <= 3 and (read := korean(parts)) is not None and len(read[1]) == 2:
        return "ko"
    if len(parts) == 2:
        for surname, given in (words, words[::-1]):
            if surname in by_language["ja"] and _JAPANESE.fullmatch(given) and len(given) > 3:
                return "ja"
        if all(len(word) > 3 and _JAPANESE.fullmatch(word) for word in words) and words[0] not in latin_given_names():
            return "ja"  # "Gina Raimondo" sounds so, too
        if words[0] in by_language["zh"] and len(words[1]) > 3 and _CHINESE.fullmatch(words[1]):
            return "zh"
    elif words[0] in by_language["vi"] and all(_VIETNAMESE.fullmatch(word) for word in words[1:]):
        return "vi"
    return None


# Where names of other languages are as usual as those of the Far East.
_MIXED = frozenset({"SGP", "MYS"})


@cache
def _homes() -> dict[str, frozenset[str]]:
    return {row.language: frozenset(row.countries) for row in vocabulary("name_languages", NameLanguageRow)}


def can_be_of(name: str, country: str) -> bool:
    """Whether nothing in a name tells that its bearer is of another country.

    A country of the Far East has surnames of its own; a name that sounds wholly like another's is no name of ours.
    """
    sounds = language_of(name)
    if sounds is not None:
        return country in _homes()[sounds]
    own = [language for language, countries in _homes().items() if country in countries]
    words = ["".join(word) for word in name_parts(name)]
    if len(own) != 1 or not has_own_names(country):
        return True
    if own == ["ja"]:
        return any(_JAPANESE.fullmatch(word) for word in words)  # surnames without number
    # At either end: the particles between the words of an Arabic or a Dutch name are surnames elsewhere.
    return any(word in surnames()[own[0]] for word in (words[0], words[-1]))


def sounds_of(name: str, country: str) -> bool:
    """Whether a name is wholly of a language of the Far East that the people of a country have."""
    sounds = language_of(name)
    return sounds is not None and country in _homes()[sounds]


def has_own_names(country: str) -> bool:
    """Whether the people of a country have names that tell it."""
    return country not in _MIXED and any(country in countries for countries in _homes().values())


def surname_of(name: str) -> str:
    """The word of a full name that stands for it: the first of a Far Eastern name in its own order, else the last."""
    words, language = name.split(), language_of(name)
    first = fold(words[0]).lower()
    if language is not None and first in surnames()[language] and len(words) > 1:
        return words[0]
    return words[-1]

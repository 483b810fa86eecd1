"""The words of titles: heads, ranks and subjects, forms of address, and what can be a name as well."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import Word
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import SubjectsRow, TitleRow

# Titles of birth, which stand between an office and a name: "Energy Minister Prince" Abdulaziz.
ROYAL = word_set("prince princess")
# Those of them that are names where another title or a plain form of address comes first.
BIRTH = word_set("king queen sultan emir")
OF_BIRTH = ROYAL | BIRTH
_PLAIN_ADDRESS = word_set("dr mr mrs ms prof")
# Academic ones do the same: "Chief Negotiator Professor" Tommy Koh.
ACADEMIC = word_set("professor")
# Nouns by their ending: "Minister of Productivity", "Commissioner for Competition". No name of a person ends so.
NOUN = re.compile(
    r"\w{2,}(?:tion|tions|sion|ment|ments|ity|ness|ics|ance|ence|ship|logy|graphy|ture|isation|ization|ery|ism|nomics)"
)
_PIECE = re.compile(r"\w+|['.]")


class Titles(NamedTuple):
    """The words that titles are made of."""

    heads: Mapping[str, str]  # singular or plural, to kind
    singular: dict[str, str]  # plural to singular
    ranks: frozenset[str]
    honorifics: frozenset[str]
    addresses: dict[str, tuple[tuple[str, ...], ...]]  # forms of address of several words, by the first: "tan" sri
    phrases: dict[str, tuple[str, ...]]  # what goes on a head, by its first word: "charge" d'affaires, "gov" .
    subjects: frozenset[str]
    forms: frozenset[str]  # words that a form of address can begin with


@cache
def titles() -> Titles:
    """The vocabulary of titles and of their subjects."""
    rows = vocabulary("titles", TitleRow)
    heads = {row.title: row.kind for row in rows if row.kind not in ("rank", "honorific")}
    singular = {row.plural: row.title for row in rows if row.plural}
    addresses: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in rows:
        if row.kind == "honorific" and " " in row.title:
            first, *rest = row.title.split()
            addresses[first] = (*addresses.get(first, ()), tuple(rest))
    phrases = {}
    for name in heads.keys() | singular.keys():
        if " " in name or name.endswith("."):
            first, *rest = _PIECE.findall(name)
            heads[first], phrases[first] = heads[singular.get(name, name)], tuple(rest)
            if name in singular:
                singular[first] = _PIECE.findall(singular[name])[0]
    honorifics = frozenset(row.title for row in rows if row.kind == "honorific" and " " not in row.title)
    return Titles(
        heads | {plural: heads[title] for plural, title in singular.items() if title in heads},
        singular,
        frozenset(row.title for row in rows if row.kind == "rank"),
        honorifics,
        addresses,
        phrases,
        frozenset(word for row in vocabulary("subjects", SubjectsRow) for word in row.words),
        frozenset((*honorifics, *addresses, *(form.rstrip(".") for form in honorifics))),
    )


# Nouns by their ending: "Minister of Productivity", "Commissioner for Competition". No name of a person ends so.


def is_subject(word: Word, known: Titles) -> bool:
    """Whether a word can name what an office is for."""
    return word.lower in known.subjects or (word.kind == "cap" and NOUN.fullmatch(word.lower) is not None)


def address_end(words: list[Word], at: int) -> int:
    """One past the forms of address that begin at a word: "Mr.", "Dato' Seri", "Tan Sri Dr." (but not "Tan" alone)."""
    known = titles()
    while at < len(words) and words[at].lower in known.forms and words[at].kind in ("cap", "init"):
        lower, step = words[at].lower, 0
        for rest in known.addresses.get(lower, ()):
            # The mark that ends "Dato'" stands between the two.
            start = at + 1 + (at + 1 < len(words) and words[at + 1].text in ("'", "."))
            if tuple(word.lower for word in words[start : start + len(rest)]) == rest:
                step = start + len(rest) - at
        dotted = at + 1 < len(words) and words[at + 1].glued and f"{lower}." in known.honorifics  # "Sen." is no "Sen"
        if not step and (lower in known.honorifics or (dotted and words[at + 1].text == ".")):
            step = 1
        if not step:
            break
        at += step
        at += at < len(words) and words[at].glued and words[at].text in (".", "'")
    return at


def is_called_so(words: list[Word], at: int) -> bool:
    """Whether a title of birth is a given name, behind a form of address or another title: "Dr. Sultan Al Jaber"."""
    if words[at].lower not in BIRTH or at < 1:
        return False
    before = words[at - 1 - (at > 1 and words[at - 1].text == ".")]
    return before.kind == "cap" and (before.lower in titles().heads or before.lower in _PLAIN_ADDRESS)

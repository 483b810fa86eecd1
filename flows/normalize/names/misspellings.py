"""Names that a vocabulary knows, written with one letter wrong: "Philipines", "Invest in Canda".

A word that no vocabulary has is put right where exactly one letter is missing, doubled, swapped or another, and where
the words around it then are a known name. One word alone is put right only when it is a country's or a region's,
behind a preposition, with what a land has, or as an item in a list of lands with their values.
"""

import re
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import CALENDAR, COMMON, OPENERS, Prose, Word, fold
from flows.normalize.names.gazetteer import Entry, Gazetteer, Hit
from flows.normalize.names.person_names import any_surname, given_names
from flows.normalize.names.title_words import titles

_SHORT = 4  # letters: shorter words have too many neighbours
_LEAST = 5  # in a name of less than three words
_ALONE = 7  # letters of a word that is a whole name
_LIST = 60  # characters on each side of an item in which another land of its list stands
_LONG = 12  # characters of a name of several words
_LAND = 9  # of a land or a place of several words: "New Delhi"
_DOUBLED = 10  # letters of a word that may double one and lose another: "Phillipines"
# What a land or a place stands behind; a slip alone between other words may be any name.
_BEFORE = word_set("to from in of with for at between by toward towards across")

# What a land owns, and hardly anything else whose name is a letter off.
_OWNED = word_set(
    "exports imports economy government minister ministry president parliament trade ambassador gdp currency border "
    "borders industry market"
)

_VALUE = re.compile(r" ?[:(] ?[-+]?(?:US|USD|KRW|EUR)? ?[$€£¥]?\d")  # an item's value behind its name
_ITEM = re.compile(r"(?:^|[/,;•·◦\n]|[)%] and) ?$")  # what parts the items


class Slip(NamedTuple):
    """A misspelt name: the hit that it should have been, and the right spelling."""

    hit: Hit
    right: str


class _Index(NamedTuple):
    words: frozenset[str]
    near: dict[str, tuple[str, ...]]  # a word, or one without one of its letters, to the words it can come from


@cache
def _index(gazetteer: Gazetteer) -> _Index:
    words: set[str] = set()
    for spelling in gazetteer.by_spelling:
        words.update(part for part in spelling.replace("-", " ").replace("/", " ").split() if part.isalpha())
    near: dict[str, set[str]] = {}
    for word in words:
        if len(word) >= _SHORT and word[:1].isupper() and not word.isupper():
            for form in (word, *_without_one(word)):
                near.setdefault(form, set()).add(word)
    return _Index(frozenset(words), {form: tuple(sorted(found)) for form, found in near.items()})


def _without_one(word: str) -> set[str]:
    return {word[:cut] + word[cut + 1 :] for cut in range(len(word))}


def slips_in(prose: Prose, gazetteer: Gazetteer) -> list[Slip]:
    """The misspelt names of a section."""
    index, found = _index(gazetteer), []
    for at in prose.capitals:
        word = prose.words[at]
        if len(word.text) >= _SHORT and word.text not in index.words and _is_doubtful(word):
            for right in _neighbours(word.text, index):
                slip = _slip(prose, at, right, gazetteer)
                if slip is not None:
                    found.append(slip)
                    break
    return found


def _is_doubtful(word: Word) -> bool:
    """Whether a word is none that a name may hold: no given name, surname, title, month or plain word in capitals."""
    lower = word.lower
    if lower in given_names() or lower in any_surname() or lower in OPENERS or lower in CALENDAR or lower in COMMON:
        return False
    known = titles()
    return (
        lower not in known.heads
        and lower not in known.subjects
        and lower not in known.ranks
        and not word.text.isupper()
    )


def _neighbours(word: str, index: _Index) -> list[str]:
    found = {right for form in (word, *_without_one(word)) for right in index.near.get(form, ())}
    # A plural or a singular is no slip.
    near = [right for right in found if _is_near(word, right) and right.rstrip("s") != word.rstrip("s")]
    return sorted(near, key=lambda right: (OSA.distance(word, right), right))


def _is_near(word: str, right: str) -> bool:
    """Whether one letter parts two words, or, in long ones that begin alike, one doubled and one lost."""
    most = 2 if min(len(word), len(right)) >= _DOUBLED and word[:3] == right[:3] and len(word) == len(right) else 1
    return OSA.distance(word, right) <= most


def _is_led(prose: Prose, at: int) -> bool:
    """Whether a word stands where a land does: behind a preposition, or joined to a land that does."""
    words = prose.words
    while at > 1 and words[at - 1].text in (",", "and", "the"):
        at -= 1 + (words[at - 2].text == "," and words[at - 1].text == "and")
        while at > 1 and words[at - 1].kind == "cap" and words[at].text in (",", "and", "the"):
            at -= 1
    before = words[at - 1] if at else None
    return before is not None and before.lower in _BEFORE


def _owns(prose: Prose, at: int) -> bool:
    """Whether a word owns what a land has: "Veitnam's exports"."""
    behind = prose.words[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].kind == "poss" and behind[1].lower in _OWNED


def _is_listed(prose: Prose, at: int, gazetteer: Gazetteer) -> bool:
    """Whether a word heads an item of a list of lands with their values: "Chile: $3.2 bn / Vietman: $2.1 bn"."""
    word = prose.words[at]
    if _VALUE.match(prose.folded, word.end) is None or _ITEM.search(prose.folded[: word.start]) is None:
        return False
    begin, end = max(0, word.start - _LIST), word.end + _LIST
    return any(
        entries[0].type in ("country", "region") and _VALUE.match(prose.folded, begin + stop) is not None
        for _, stop, entries in gazetteer.spans(prose.folded[begin:end])
    )


def _slip(prose: Prose, at: int, right: str, gazetteer: Gazetteer) -> Slip | None:
    """The known name that words around `at` are once that word is put right."""
    words, word = prose.words, prose.words[at]
    begin, end = max(0, word.start - 80), min(len(prose.folded), word.end + 80)
    shift = len(right) - len(word.text)
    line = prose.folded[begin : word.start] + right + prose.folded[word.end : end]
    best: tuple[int, int, tuple[Entry, ...]] | None = None
    for start, stop, entries in gazetteer.spans(line):
        start, stop = begin + start, begin + stop - shift
        if start <= word.start and word.end <= stop and (best is None or stop - start > best[1] - best[0]):
            best = start, stop, entries
    if best is None or best[0] not in prose.at or best[1] not in prose.until:
        return None
    hit = Hit(prose.at[best[0]], prose.until[best[1]], best[2])
    kind, count = best[2][0].type, hit.last - hit.first
    if kind == "place" and any(words[i].lower in titles().heads for i in range(hit.first, hit.last)):
        return None  # "Director General Santosh" is of no town General Santos
    if count == 1:
        beside = (words[near].kind for near in (at - 1, at + 1) if 0 <= near < len(words))
        alone = not any(kind in ("cap", "hyphen", "init") for kind in beside)
        if (
            len(right) < _ALONE
            or not alone
            or kind not in ("country", "region")
            or not (_is_led(prose, at) or _owns(prose, at) or _is_listed(prose, at, gazetteer))
        ):
            return None
    else:
        least = _LAND if kind in ("country", "region", "place") else _LONG
        if best[1] - best[0] < least or (len(right) < _LEAST and count < 3):
            return None
    return Slip(hit, fold(line[best[0] - begin : best[1] - begin + shift]))

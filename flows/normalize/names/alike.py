"""Whether two entities of a warehouse are one: what they are found by, how alike they are, and why.

Nearly all of this is settled before, by the key that makes an id (named.py, person_names.py): order, case, hyphens,
accents, romanisation, legal forms. Here is what no key can tell: a middle name more, a slip of the pen, a body named
once with its country and once without.

    blocks(entity)     the name, and the name less one word: two entities are compared where they share a block
    compare(a, b)      a score from 0 to 1, the reasons, a verdict

Names that differ by a letter are as a rule two names, so a score alone merges nothing: "same" takes a second thing
that both share. Distances by rapidfuzz.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from flows.normalize.names.named import normal
from flows.normalize.names.person_names import language_of, person_key
from schemas.entity import EntityType
from schemas.resolution import Verdict

SAME = 0.9
DOUBTFUL = 0.75
LONG_WORD = 6  # letters: one letter more or less in a shorter word is another word ("Lee", "Lees")
LONG_NAME = 12
ALIKE = 0.9
WORD_ALIKE = 0.7


class Known(NamedTuple):
    """What the warehouse knows of an entity, and may tell it from another."""

    entity_type: EntityType
    name: str
    country: str | None
    beside: frozenset[str]  # of a person the affiliations, of others the acronyms


class Comparison(NamedTuple):
    """How alike two entities are, 0 to 1, what spoke for and against it, and what follows."""

    score: float
    reasons: tuple[str, ...]
    verdict: Verdict


def blocks(entity_type: EntityType, name: str) -> Iterator[str]:
    """Keys under which an entity is looked for: its words in order of the alphabet, and these less one word each.

    A person's two words are joined by the first letter of the other, because a surname alone is shared by thousands;
    a person of one word has none at all. Countries and regions come from vocabularies and are never compared.
    """
    words = _words(entity_type, name)
    if entity_type in ("country", "region") or (entity_type == "person" and len(words) < 2):
        return
    yield f"{entity_type}:{' '.join(words)}"
    if len(words) < 2:
        return
    for at, word in enumerate(words):
        rest = words[:at] + words[at + 1 :]
        yield f"{entity_type}:{' '.join(rest)}{' ' + word[0] if len(words) == 2 else ''}"


def _words(entity_type: EntityType, name: str) -> list[str]:
    return sorted((person_key(name) if entity_type == "person" else normal(name)).split())


def compare(one: Known, other: Known) -> Comparison:
    """Hold two entities of one type against each other."""
    score, reasons = _names(one, other)
    if one.country and other.country:
        if one.country != other.country and one.entity_type != "event":
            return Comparison(0.0, (*reasons, f"one is of {one.country}, the other of {other.country}"), "different")
        score += 0.05
        reasons += (f"both are of {one.country}",)
    shared = one.beside & other.beside
    if shared:
        reasons += (f"both go with {min(shared)}",)
    elif one.beside and other.beside:
        score -= 0.2
        reasons += (f"one goes with {min(one.beside)}, the other with {min(other.beside)}",)
    score = round(max(0.0, min(1.0, score + 0.1 * bool(shared))), 3)
    if score >= SAME and shared:
        return Comparison(score, reasons, "same")
    return Comparison(score, reasons, "doubtful" if score >= DOUBTFUL and shared else "different")


def _names(one: Known, other: Known) -> tuple[float, tuple[str, ...]]:
    """How alike the names alone are."""
    few, many = sorted((_words(one.entity_type, one.name), _words(other.entity_type, other.name)), key=len)
    if few == many:
        return 0.85, ("the names are the same",)
    if 2 <= len(few) < len(many) and set(few) < set(many) and not _is_another(one, other):
        return 0.85, (f"one name has {' '.join(word for word in many if word not in few)!r} more",)
    odd = [(a, b) for a, b in zip(few, many, strict=False) if a != b]
    if len(few) == len(many) and len(odd) == 1:
        (a, b) = odd[0]
        if any(character.isdigit() for character in a + b):
            return 0.2, (f"{a!r} and {b!r} are two numbers",)
        if min(len(a), len(b)) >= LONG_WORD and OSA.distance(a, b) == 1 and not _is_another(one, other):
            return 0.75, (f"{a!r} and {b!r} differ by a letter",)
    alike = ratio(normal(one.name), normal(other.name)) / 100
    is_long = one.entity_type not in ("person", "event") and len(" ".join(few)) >= LONG_NAME
    if is_long and alike >= ALIKE and not _has_another_word(few, many):
        return 0.7, (f"the names are alike by {alike:.2f}",)
    return round(alike / 2, 3), (f"the names are alike by {alike:.2f} only",)


def _has_another_word(few: list[str], many: list[str]) -> bool:
    """Whether a word of one name is quite another in the other: a Korea-UAE agreement is no India-UAE agreement."""
    ours, theirs = set(few) - set(many), set(many) - set(few)
    return any(all(ratio(word, other) < 100 * WORD_ALIKE for other in theirs) for word in ours)


def _is_another(one: Known, other: Known) -> bool:
    """Whether a letter or a word makes another name: in Korean, Chinese, Japanese and Vietnamese each syllable does."""
    return one.entity_type == "person" and (language_of(one.name) or language_of(other.name)) is not None

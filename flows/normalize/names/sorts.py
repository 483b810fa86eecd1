"""Capitals before a telling noun that tell only of what sort a thing is: "Press Conference", "Loan Agreement"."""

from collections.abc import Container

from flows.normalize.names import agreements, bodies, events, places
from flows.normalize.names.capitals import Word
from flows.normalize.names.lexicon import is_plain
from schemas.entity import EntityType

# Of these plain words before tell the sort, and a land, a number or a word of its own makes the name.
_SORTS = agreements.SORTS | places.SORTS


def is_sort(words: list[Word], first: int, head: int, last: int, kind: EntityType, known: Container[int]) -> bool:
    """Whether words [first, last) with the noun `head` name a sort; words in `known` belong to a vocabulary's name.

    sort = plain+ ("agreement" | "city" ...) | plain ("fair" | "notice" ...) | ("press" | "opening" ...)+ event
    """
    noun = words[head].lower
    held = any(at in known for at in range(first, head))
    if noun in agreements.OF_LANDS:
        joint = last > head + 1 and any(word.lower == "joint" for word in words[first:head])
        return not held and not joint  # "Joint Statement on E-commerce"
    if noun == "letter":
        return [word.lower for word in words[head + 1 : head + 3]] != ["of", "intent"]
    if last > head + 1:
        return noun == "notice" and words[head + 1].lower == "of"  # "Notice of Proposed Rulemaking"
    before = [word for word in words[first:head] if word.kind not in ("hyphen", "mark")]
    if kind == "event" and before and all(word.lower in events.GENERIC for word in before):
        return True
    if noun in _SORTS and not held:
        return not agreements.is_spelled(words, first, last) and all(is_plain(word.text) for word in before)
    if kind == "organisation":
        return noun in bodies.PLAIN_HEADS and 0 < len(before) < 3 and before[-1].lower in bodies.PLAIN_BEFORE
    heads = events.COMMONPLACE if kind == "event" else agreements.COMMONPLACE
    return noun in heads and len(before) == 1 and first not in known and is_plain(before[0].text)

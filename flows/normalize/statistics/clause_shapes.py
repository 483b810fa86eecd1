"""What the words around a value look like: a topic that is announced, an aside, a list of members, what items moved."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.memory import Subject
from flows.normalize.statistics.words import ANNOUNCED, OPENERS, PARTNERS

SUBORDINATE = frozenset(
    ("after", "because", "before", "as", "since", "until", "unless", "if", "when", "where", "while", "although")
)
_TOPICAL = frozenset(("with", "for", "of", "in", "on", "under", "within", "among", "to"))
_RELATIVE = frozenset(("which", "who", "whose"))
_ITEMS = PARTNERS | ANNOUNCED | {"side"}
_BEFORE_PARTICIPLES = frozenset(("after", "having", "before", "since", "following", "despite"))
_CHANGED = 5  # words of "with a sharp decline of"


def is_topical(chunk: Sequence[Item]) -> bool:
    """Whether a phrase before a comma announces what follows: "For displays, ...", "As for imports, ..."

    But no circumstance: "With oil prices lower than a year ago, ..."
    """
    if not chunk or any(item.kind == "adverb" for item in chunk):
        return False
    return chunk[0].text in _TOPICAL or [item.text for item in chunk[:2]] in (["as", "for"], ["as", "regards"])


def is_fronted(items: Sequence[Item], chunks: Sequence[Sequence[Item]], at: int, last: int) -> bool:
    """Whether a value opens its clause, before the subject that it is a value of.

    fronted = ("At" | "With") [adverb] value ","        "At $5 billion, exports were the highest ever"
            | "With" article change-noun "of" value ["to" value] ","
    """
    chunk = chunks[0]
    if len(chunks) > 1 or not chunk or chunk[0].text not in ("at", "with", "to") or last + 2 >= len(items):
        return False
    if chunk[0].text == "to" and (at < 2 or items[at - 2].kind != "value" or len(chunk) > 1):
        return False
    is_moved = chunk[-1].text == "of" and chunk[-2].kind == "noun"
    plain = chunk[1:-2] if is_moved else chunk[1:]
    goes_on = is_moved and items[last + 1].text == "to" and items[last + 2].kind == "value"
    return (goes_on or items[last + 1].text == ",") and all(item.kind in ("word", "adverb") for item in plain)


def flow_of_places(chunk: Sequence[Item]) -> str:
    """The flow whose partners or items a phrase announces: "Of the export regions, ...", "Among import items, ..." """
    for item, behind in pairwise(chunk):
        if item.text in ("export", "import") and behind.text in _ITEMS:
            return f"{item.text}s"
    return ""


def is_number(item: Item) -> bool:
    """Whether a word is a number that no reader made a figure of."""
    return item.kind == "word" and item.text[0].isdigit()


def opens_aside(items: Sequence[Item], at: int) -> bool:
    """Whether a value follows the comma at item `at` as an aside: "while Brazil, with 3,000 visitors, ..." """
    following = items[at + 1 : at + 3]
    return len(following) > 1 and following[0].text in ("with", "at") and following[1].kind == "value"


def leads_to_relative(items: Sequence[Item], at: int) -> bool:
    """Whether a relative clause follows the comma at item `at`: "while imports, which had fallen, rose"."""
    following = items[at + 1 : at + 3]
    return any(item.text in _RELATIVE for item in following[: 1 + (following[0].kind == "prep" if following else 0)])


def goes_on_behind(items: Sequence[Item], at: int) -> bool:
    """Whether a verb behind the comma at item `at` goes on with the clause that a subordinate one broke into.

    "It rose, as demand picked up, climbing 3 percent", "it leapt, because ships were delivered, and made up 6 percent"
    """
    behind = items[at + 1 : at + 3]
    if not behind or behind[0].code == "change":
        return bool(behind)
    return len(behind) > 1 and behind[0].kind == "link" and behind[1].kind == "verb"


def opens_clause(items: Sequence[Item], *, is_inner: bool, is_alone: bool) -> bool:
    """Whether a value without a subject is told before that: "After falling 3 percent in May, exports rose".

    In a bracket (`is_inner`) behind what is compared with: "Compared with last year ($3 billion), sales grew".
    """
    first = next((item for item in items if item.kind != "mark"), items[0])
    if first.text == "compared" and is_inner:
        return True
    return is_alone and (first.text in _BEFORE_PARTICIPLES or (first.kind == "verb" and first.text.endswith("ing")))


def names_members(chunk: Sequence[Item]) -> bool:
    """Whether a phrase opens a list of a bloc's members: "Among Member States, the largest surplus was in ..." """
    words = " ".join(item.text for item in chunk).split()
    return words[:1] == ["among"] and "member" in words and ("states" in words or "countries" in words)


def lifted(items: Sequence[Item]) -> str:
    """The only indicator of a sentence, where its items moved it: "Ships (up 3%) and cars propped up exports".

    Where it names none, the only flow that its items are of: "The main goods of export that grew are tea (3%)".
    """
    flows = {item.text for item in items if item.text in ("export", "import")}
    if len(flows) == 1 and not any(item.kind == "indicator" for item in items):
        return f"{flows.pop()}s"
    at = len(items) - 1
    while at > 0 and items[at].kind != "indicator":
        if items[at].kind in ("value", "border"):
            return ""  # as in most sentences
        at -= 1
    if at < 1 or items[at - 1].kind not in ("word", "verb", "adverb", "prep"):
        return ""
    values = [step for step in range(at) if items[step].kind == "value"]
    codes = {item.code for item in items if item.kind == "indicator"}
    if len(codes) > 1 or not values:
        return ""
    if any(item.kind == "border" or item.text in OPENERS for item in items[values[-1] : at]):
        return ""  # "gained, as hospitals resumed purchases"
    first = next(step for step in range(at + 1) if items[step].kind == "indicator")
    return items[at].code if first > values[-1] else ""


def with_change(items: Sequence[Item], at: int) -> bool:
    """Whether a value only tells more of what its verb says: "suffered a setback, with a decline of 40 percent".

    more = "," ("with" | participle) {word} change-noun "of" value          "..., exhibiting a growth of 9 percent"
    """
    if at < _CHANGED or items[at - 1].text != "of" or items[at - 2].kind != "noun":
        return False
    before = items[at - _CHANGED : at - 2]
    if any(item.text == "with" for item in before):
        return True
    words = [item for item in before if item.text.endswith("ing") and item.kind in ("word", "verb")]
    return bool(words) and not any(item.is_term for item in before)


def is_parted(items: Sequence[Item], at: int) -> bool:
    """Whether a comma parts a relative clause from what it tells of: "exports, which ...", "Malaysia, with which" """
    first = at - (items[at - 1].kind == "prep") if at > 1 else at
    return first > 0 and items[first - 1].text == ","


def whole_before(items: Sequence[Item], wholes: Mapping[int, Subject | None], at: int) -> Subject | None:
    """The whole of a share, of which a relative clause at item `at` tells more.

    "4 percent of exports in May, which came to ...": `wholes` has the series by its last item.
    """
    last = max(wholes, default=at)
    is_near = last < at and all(item.kind in ("prep", "date") or item.text == "," for item in items[last + 1 : at])
    return wholes[last] if is_near else None

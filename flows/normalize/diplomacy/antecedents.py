"""Which agreement "the agreement", "it" or "the negotiations" is.

    again = "its" noun | ("the" | "this") [kind] noun | "it" verb | ["the"] "negotiations" verb | "applied to join"
          | "declared the conclusion"

It is what the sentence itself names before, else the sentence before it, else the title and the first sentences, else
what no name stands for and was told before, else the only one of the release: in each of these the one that the noun
fits, and nothing where two do.
"""

from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from flows.normalize.diplomacy.called import is_kind_of
from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import is_adverb, is_past
from flows.normalize.diplomacy.unnamed import ACRONYMS, NOUNS, described_from
from flows.normalize.lines import word_set
from flows.normalize.names.agreements import agreement_key

CONCLUSION = "conclusion"
JOINING = word_set("join accede")
OF_IT = word_set("entry signing signature ratification")  # "since its entry into force"
TALKS_AGAIN = word_set("negotiation negotiations talks round")
_ORDINALS = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth final last previous latest st nd rd th"
)
_BEEN = word_set("was were took has had ended concluded began opened closed finished")
_AFTER = word_set(
    "was were is are has had have will would entered enters took takes came comes goes went in at on by . , ; after "
    "before and 's as since while when until under within ran began started ended to"
)
OF_TALKS = word_set(
    "launched began begun started commenced resumed concluded completed finalised finalized launch conclusion "
    "completion"
)
_DECLARING = word_set("declared announced proclaimed")
_HAD_BEEN = word_set("were had been have , which first formally officially")
_SAME = word_set("original existing landmark historic modernised modernized upgraded updated revised amended")
_SETTLED = word_set("agreed decided proposed suggested")
_DESCRIPTION = 14  # units
_CLAUSE_ENDS = word_set(", ; and that which of with under on to for in between")
_OTHERS = word_set("on for over under of with between toward towards about regarding concerning")


class Meant:
    """What a release has named when a sentence is read: `lead` in its title and first sentences, `every` at all."""

    def __init__(self, lead: Iterable[str], every: Iterable[str]) -> None:
        self._lead, self._every = frozenset(lead), frozenset(every)
        self.before: Sequence[str] = ()  # in the sentence before
        self.here: Sequence[str] = ()  # in the sentence last read, those spoken of again too
        self.topic: Sequence[str] = ()  # what the sentence last read is about: "It is the first such agreement and ..."
        self.unnamed: dict[str, tuple[str, ...]] = {}  # those that only their kind names, with their parties

    def __bool__(self) -> bool:
        return bool(self._every or self.unnamed)

    def again(self, noun: str, here: Iterable[str], *, near: bool = False) -> str | None:
        """The agreement that a noun means behind those named `here`; a near one is in this sentence or the last."""
        for named in (here, self.before) if near else (here, self.before, self._lead, self.unnamed, self._every):
            fits = {name for name in named if _fits(noun, name)}
            if len(fits) > 1:  # the title's "Korea-Peru trade deal" is the FTA that the text names
                fits -= {name for name in fits if any(is_kind_of(name, other) for other in fits)}
            if fits:
                return fits.pop() if len(fits) == 1 else None
        return None


@lru_cache(maxsize=4096)
def _fits(noun: str, name: str) -> bool:
    described = ACRONYMS.get(noun)
    return described is None or f" {described} " in f" {agreement_key(name)} " or noun == name.lower()


def again_at(units: Sequence[Unit], at: int) -> int | None:
    """Where a noun begins that has nothing to say which agreement it is: "the free trade agreement was signed"."""
    first = described_from(units, at)
    first -= first > 0 and units[first - 1].lower in _SAME
    if first > 1 and units[first - 1].lower == "that" and units[first - 2].lower == "of":
        return first  # "a renegotiation of that pact", not "said that agreement was near"
    if first == 0 or units[first - 1].lower not in ("the", "this"):
        return None
    follows = units[at + 1] if at + 1 < len(units) else None
    if follows is not None and follows.lower == "on" and units[at + 2 : at + 3] and units[at + 2].kind != "date":
        return None  # "the agreement on trade in goods"
    bare = follows is None or follows.lower in _AFTER or follows.kind == "date" or is_past(follows.lower)
    return first if bare else None


def is_talks_again(units: Sequence[Unit], at: int) -> bool:
    """Whether "negotiations" has nothing that says on what: "negotiations were launched", "concluded the talks"."""
    before = units[at - 1] if at > 0 else None
    follows = units[at + 1] if at + 1 < len(units) else None
    if units[at].lower == "round":  # "the second round took place", not "the round table"
        is_told = before is not None and follows is not None and before.lower in _ORDINALS and follows.lower in _BEEN
        return is_told and at < 4
    if units[at].lower == "talks" and not _are_on_it(units, at):
        return False
    if follows is not None and (follows.lower in _OTHERS or follows.kind not in ("word", "mark", "date")):
        behind = units[at + 2] if at + 2 < len(units) else None
        if follows.lower != "on" or behind is None or behind.kind != "date":
            return False
    return (
        before is None
        or before.kind == "mark"
        or (before.lower == "of" and at > 1 and units[at - 2].lower in ("round", "rounds", "conclusion", "launch"))
        or (before.lower == "and" and units[at - 2].lower == ",")  # "applied in 2021, and negotiations were concluded"
        or before.lower in ("the", "these", "those", "formal", "official", "their", ",", "accession", "whose")
        or (before.kind == "word" and is_past(before.lower))
    )


def _are_on_it(units: Sequence[Unit], at: int) -> bool:
    """Whether "the talks" are begun or concluded, as those on an agreement are: "the talks had been launched"."""
    if at > 0 and units[at - 1].lower != "the" and units[at - 1].kind != "mark":
        return False
    ahead = [unit.lower for unit in units[at + 1 : at + 7] if unit.lower not in _HAD_BEEN][:1]
    behind = [unit.lower for unit in units[max(0, at - 3) : at - 1]]
    return not OF_TALKS.isdisjoint((*ahead, *behind))


def is_bare_joining(units: Sequence[Unit], at: int) -> bool:
    """Whether "join" has no object: "applied to join in 2021"."""
    follows = units[at + 1] if at + 1 < len(units) else None
    bare = follows is None or follows.kind == "date" or follows.lower in ("in", "on", ".", ",", ";", "and", "last")
    return bare and at > 1 and units[at - 1].lower == "to"


def is_conclusion(units: Sequence[Unit], at: int) -> bool:
    """Whether "conclusion" is that of talks spoken of: "declared the final conclusion in Busan"."""
    words = [unit.lower for unit in units[max(0, at - 3) : at]]
    follows = units[at + 1].lower if at + 1 < len(units) else ""
    return follows != "of" and "the" in words and not _DECLARING.isdisjoint(words)


def is_topic(units: Sequence[Unit], at: int) -> bool:
    """Whether "it" opens a sentence that says what agreement it is: "It is the first digital trade agreement"."""
    if at > 0 or len(units) < 2 or units[1].lower not in ("is", "was"):
        return False
    words = [unit.lower for unit in units[2:_DESCRIPTION]]
    ends = [index for index, word in enumerate(words) if word in _CLAUSE_ENDS]
    return not NOUNS.isdisjoint(words[: ends[0] if ends else None])


def is_it(units: Sequence[Unit], at: int, verbs: Container[str]) -> bool:
    """Whether "it" is the subject or the object of one of these verbs: "it took effect", "and signed it"."""
    if at > 0 and units[at - 1].lower in verbs and is_past(units[at - 1].lower):
        return True
    if at > 1 and units[at - 1].lower == "to" and units[at - 2].lower == "acceded":
        return True
    at += 1
    while at < len(units) and (units[at].lower in ("was", "has", "had", "been") or is_adverb(units[at].lower)):
        at += 1
    if [unit.lower for unit in units[at + 1 : at + 2]] in (["to"], ["that"], ["on"]) and units[at].lower in _SETTLED:
        return False  # "it was agreed to speed up the talks"
    return at < len(units) and units[at].lower in verbs

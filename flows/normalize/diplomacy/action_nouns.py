"""What was done about agreements, as nouns tell it.

nominal = ("since" | "welcomed" | "announced" ...) noun "of" deal          "since the signing of the MOU"
        | noun "of" deal "was" ("held" | "announced" ...)                   "its conclusion was announced in Lima"
        | noun "of" deal                                                    a headline: "Signing of the MOU"
        | ("following" | "at" | "during") round "of" talks                  "at the fifth round of talks on the FTA"
shared  = nominal ("," deal)* "and" deal                                    "welcomed the signing of A and of B"
        | deed ... ("one" | "another") "between" party "and" party          "signed ten MOUs, one between A and B"
"""

from collections.abc import Iterator, Sequence

from flows.normalize.diplomacy.clauses import NEW_CLAUSES, before_when
from flows.normalize.diplomacy.deals import ONE_MORE, Deal, Deed
from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.stance import is_past, is_supposed, stance_around
from flows.normalize.diplomacy.unnamed import UNNAMED
from flows.normalize.lines import word_set

_PASSED = word_set("approved passed")
_STATEMENTS = word_set("statement declaration communique communiqué document minutes")
_ASSURED = word_set(
    "reached since after following upon despite welcomed marked celebrated witnessed attended announced hailed "
    "declared with at "
    "held commemorate commemorating celebrate celebrating marking mark completed observed welcomes announces announce "
    "noted noting welcoming hailing"
)
_JOINTS = frozenset((",", "and", "both", "of"))
_IN_ROUNDS = word_set("following at during")
_GATHERED = word_set("met reconvened convened gathered assembled sat came")
_GATHERING = 8  # units
_TO_COME = word_set("next upcoming forthcoming planned future each every any")
_OF_TALKS_ONLY = "start"
_COMPLEMENT = 14  # units
_HELD = (("took", "place"), ("was", "held"), ("were", "held"))


def deeds_of_noun(units: Sequence[Unit], deal: Deal, *, headline: bool) -> Iterator[Deed]:
    """The signing, the entry into force: told as done after "since" or "welcomed", or where it was held or announced.

    As a headline it is told as done too: "Signing of the Korea-Kenya EPA".
    """
    before = before_when(units, deal.first) - 1
    while before >= 0 and (
        units[before].lower in ("the", "a", "its", "their", "'s") or units[before].kind == "country"
    ):
        before -= 1
    word = units[before].lower if before >= 0 else ""
    if deal.noun is not None and deal.noun.noun == _OF_TALKS_ONLY and not deal.is_talks:
        return  # "the start of the FTA"
    is_subject = before < 0 or units[before].kind == "mark"
    past = _past_complement(units, deal.last) if is_subject else deal.last
    behind = tuple(unit.lower for unit in units[past : past + 2])
    if behind == (",", "which"):  # "the conclusion of the talks, which was declared in Beijing"
        told = tuple(unit.lower for unit in units[deal.last + 2 : deal.last + 4])
        behind = _HELD[1] if told[:1] in (("was",), ("were",)) and told[1:] and told[1] in _ASSURED else behind
    if behind[:1] in (("was",), ("were",)) and behind[1:] and behind[1] in _ASSURED:
        behind = _HELD[1]
    if word == "of" and before > 0 and units[before - 1].lower == "anniversary":
        word = "since"
    if (
        word == "for"
        and deal.noun is not None
        and deal.noun.action == "signed"
        and before > 0
        and units[before - 1].kind in ("place", "date")
    ):
        word = "at"  # "hosted A in Lima for the signing of the FTA"
    if deal.noun is None:
        if word == "for" and not _GATHERED.isdisjoint(map(LOWER, units[max(0, before - _GATHERING) : before])):
            word = "at"  # "met in Lima for a third round of talks"
        if word in _IN_ROUNDS and _is_held_round(units, deal):
            yield Deed(deal, "negotiated", deal.first, deal.last)
        return
    on_it = word == "on" and before > 0 and units[before - 1].lower in _STATEMENTS
    passed = word in _PASSED and deal.noun.action == "ratified"
    if word in _ASSURED or on_it or passed or behind in _HELD or (headline and before < 0):
        if is_supposed(units, deal.first) or stance_around(units, deal.first) != "held":
            return
        yield Deed(deal, "negotiated" if deal.is_round else deal.noun.action, deal.first, deal.last)


def _past_complement(units: Sequence[Unit], at: int) -> int:
    """The verb of a noun, past its complement: "Signing of the MOU on hydrogen between A and B (took place)"."""
    for index in range(at, min(len(units), at + _COMPLEMENT)):
        word = units[index].lower
        if word in ("was", "were") or (word == "took" and index > at):
            return index
        if word in NEW_CLAUSES or word == "," or (units[index].kind == "word" and is_past(word)):
            break
    return at


def _is_held_round(units: Sequence[Unit], deal: Deal) -> bool:
    """Whether a round of talks is one, and one that is over: "at the fifth round", not "during the rounds to come"."""
    words = {unit.lower for unit in units[deal.first : deal.last]}
    behind = [unit.lower for unit in units[deal.last : deal.last + 4]]
    if words.isdisjoint(("round", "session")) or not words.isdisjoint(_TO_COME) or "to" in behind or "will" in behind:
        return False
    return not is_supposed(units, deal.first) and stance_around(units, deal.first) == "held"


class Shared:
    """What the deals of a sentence share with one told before them."""

    def __init__(self) -> None:
        self._deeds: list[Deed] = []  # of the noun that may go on
        self._waiting: list[Deal] = []  # behind a comma: "the signing of A, B and C"
        self._last = -1
        self._unnamed: Deed | None = None  # the last deed of agreements that only their kind names

    def of(self, units: Sequence[Unit], deal: Deal) -> Iterator[Deed]:
        """What is done about a deal of which nothing else is told."""
        if units[deal.name_at].lower in ONE_MORE:
            if self._unnamed is not None:
                yield Deed(deal, self._unnamed.action, deal.first, deal.last)
            return
        joints = [unit.lower for unit in units[self._last : deal.first]]
        if not self._deeds or self._last > deal.first or not joints or not set(joints) <= _JOINTS:
            self._deeds = []
        elif deal.noun is None and not deal.is_talks and units[deal.last - 1].lower != "'s":
            self._waiting.append(deal)
            self._last = deal.last
            if "and" in joints:
                yield from (
                    one._replace(deal=other, last=max(one.last, other.last))
                    for one in self._deeds
                    for other in self._waiting
                )
                self._deeds = []

    def told(self, deal: Deal, found: Sequence[Deed]) -> None:
        """Keep what has been told of a deal."""
        if found and (deal.name == UNNAMED or deal.name[0].islower()):
            self._unnamed = found[-1]
        if found and deal.noun is not None:
            self._deeds, self._waiting, self._last = list(found), [], deal.last
        elif deal not in self._waiting:
            self._deeds = []

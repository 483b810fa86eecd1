"""What was done about agreements, as nouns tell it.

nominal = ("since" | "welcomed" | "announced" ...) noun "of" deal          "since the signing of the MOU"
        | noun "of" deal "was" ("held" | "announced" ...)                   "its conclusion was announced in Lima"
        | noun "of" deal                                                    a headline: "Signing of the MOU"
"""

from collections.abc import Iterator, Sequence

from flows.normalize.dates.calendar_words import word_set
from flows.normalize.diplomacy.clauses import before_when
from flows.normalize.diplomacy.deals import Deal, Deed
from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import is_supposed, stance_around

_PASSED = word_set("approved passed")
_STATEMENTS = word_set("statement declaration communique communiqué document minutes")
_ASSURED = word_set(
    "reached since after following upon despite welcomed marked celebrated witnessed attended announced hailed "
    "declared with at "
    "held commemorate commemorating celebrate celebrating marking mark completed observed welcomes announces announce"
)
_HELD = (("took", "place"), ("was", "held"), ("were", "held"))


def deeds_of_noun(units: Sequence[Unit], deal: Deal, *, headline: bool) -> Iterator[Deed]:
    """The signing, the entry into force: told as done after "since" or "welcomed", or where it was held or announced.

    As a headline it is told as done too: "Signing of the Korea-Kenya EPA".
    """
    if deal.noun is None:
        return
    before = before_when(units, deal.first) - 1
    while before >= 0 and (
        units[before].lower in ("the", "a", "its", "their", "'s") or units[before].kind == "country"
    ):
        before -= 1
    word = units[before].lower if before >= 0 else ""
    behind = tuple(unit.lower for unit in units[deal.last : deal.last + 2])
    if behind == (",", "which"):  # "the conclusion of the talks, which was declared in Beijing"
        told = tuple(unit.lower for unit in units[deal.last + 2 : deal.last + 4])
        behind = _HELD[1] if told[:1] in (("was",), ("were",)) and told[1:] and told[1] in _ASSURED else behind
    if behind[:1] in (("was",), ("were",)) and behind[1:] and behind[1] in _ASSURED:
        behind = _HELD[1]
    if word == "of" and before > 0 and units[before - 1].lower == "anniversary":
        word = "since"
    if word == "for" and deal.noun.action == "signed" and before > 0 and units[before - 1].kind in ("place", "date"):
        word = "at"  # "hosted A in Lima for the signing of the FTA"
    on_it = word == "on" and before > 0 and units[before - 1].lower in _STATEMENTS
    passed = word in _PASSED and deal.noun.action == "ratified"
    if word in _ASSURED or on_it or passed or behind in _HELD or (headline and before < 0):
        if is_supposed(units, deal.first) or stance_around(units, deal.first) != "held":
            return
        yield Deed(deal, "negotiated" if deal.is_round else deal.noun.action, deal.first, deal.last)

"""The clauses that belong to an agreement: the ways from its name to the verb that is its own.

complement = "between" party "and" party                        "the protocol between Brazil and the United States"
contact    = ("the" "two" | "both" "sides" | party+) verb when   "the MOU the two signed on May 3"
round      = [","] ["the"] [ordinal] talks ("of" | "on") "which" verb    "the FTA, the seventh round of which was held"
           | [","] ("on" | "for") "which" word* talks verb       "the CEPA, on which ten rounds of talks have been held"
in-force   = [","] ("in" "force" [scope] | "effective") "since"         "the FTA, in force for five countries since May"
joined     = deal ("," deal)* "and" deal verb                    "the FTA with A and the CEPA with B took effect"
inverted   = ["Among" word+ | "Also"] participle when "were" deal       "Among the papers signed were an MOU"
gapped     = deal verb when "," "and" deal when                  "the FTA took effect in 2011 and the CEPA in 2012"
proposed   = "proposed" ["to" party] "that" deal "be" verb       "proposed that talks on the FTA be opened"
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import is_adverb, is_past, stance_of_verb
from flows.normalize.diplomacy.words import LODGED, agreement_words
from flows.normalize.lines import word_set
from schemas.diplomacy import Action

_PREPOSITIONS = word_set("of under on for to in with by")
_OF_ITSELF = word_set(
    "phase phases stage version draft text texts leg one both all each some most half rest total number series pair "
    "dozens couple batch package"
)
_PLURAL = word_set("both all each were have")
_LEGISLATURES = word_set("parliament assembly congress senate diet legislature house bundestag bundesrat duma dail")
_PAPERS = word_set("instrument instruments")
_ROUNDS = word_set("round rounds session sessions")
_TALKS = _ROUNDS | {"negotiation", "negotiations", "talks", "consultations", "discussions"}
_TO_JOIN = word_set("join accede accession membership")
_FROM_PAPER = 14  # units from a paper to what was done with it
_INTO = (("into", "force"), ("into", "effect"))
_SIDES = word_set("two sides countries governments parties ministers ministries leaders agencies companies")
_NO_OBJECT = word_set(". , ; in on at last earlier this during")
STUDIES = word_set("study studies research")
NEW_CLAUSES = word_set("; : which that who while when but if")
_INSTRUMENTS: dict[str, Action] = {
    "application": "applied", "request": "applied", "ratification": "ratified", "acceptance": "ratified",
    "accession": "joined", "approval": "ratified",
}  # fmt: skip
PARTIES = ("country", "region", "organisation", "person")


def talks_of_which(units: Sequence[Unit], at: int) -> tuple[int, bool] | None:
    """Where the predicate of the talks on a deal begins, and whether these are a round.

    "the FTA, the seventh round of (talks on) which wrapped up in May"; "the FTA, on which (ten rounds of) negotiations
    were held"; "the FTA, whose negotiations began in May".
    """
    at += units[at].lower == ","
    words = [unit.lower for unit in units[at : at + 9]]
    which = words.index("which") if "which" in words else len(words) if words[:1] == ["whose"] else -1
    if which < 0:
        return None
    if which > 1 and which < len(words):
        talks = _TALKS.intersection(words[:which])
        is_of = words[which - 1] in ("of", "on", "for")
        return (at + which + 1, not _ROUNDS.isdisjoint(talks)) if talks and is_of else None
    if words[0] not in ("on", "for", "over", "whose"):
        return None
    first = at + (1 if words[0] == "whose" else 2)
    said: set[str] = set()
    for index in range(first, min(len(units), first + 8)):
        word = units[index].lower
        if word in _TALKS:
            said.add(word)
        elif said and word != "of":
            return index, not _ROUNDS.isdisjoint(said)
        elif units[index].kind not in ("word", "number") or is_past(word):
            return None
    return None


def in_force_since(units: Sequence[Unit], at: int) -> int | None:
    """One past "since" in ", in force (for five countries) since May", "effective from 2012"."""
    at += at < len(units) and units[at].lower == ","
    if at >= len(units) or units[at].lower not in ("in", "effective"):
        return None
    words = [unit.lower for unit in units[at : at + 8]]
    if words[:1] == ["effective"]:
        past = 3 if words[1:3] == ["as", "of"] else 2
        return at + past if past == 3 or words[1:2] in (["since"], ["from"]) else None
    if words[:2] not in (["in", "force"], ["in", "effect"]):
        return None
    past = next((index for index, word in enumerate(words) if word in ("since", "from")), 0)
    is_scope = past == 2 or words[2] in ("for", "in", "between", "with")
    return at + past + 1 if past and is_scope and "," not in words[2:past] else None


def brought_into_force(units: Sequence[Unit], first: int, last: int) -> int | None:
    """The verb of "brought the FTA into force", "put the CEPA into effect"; units [first, last) are the deal."""
    if tuple(unit.lower for unit in units[last : last + 2]) not in _INTO or first < 1:
        return None
    verb = first - 1
    return verb if units[verb].lower in ("brought", "put") and stance_of_verb(units, verb, "past") == "held" else None


def past_between(units: Sequence[Unit], at: int) -> int | None:
    """One past the two parties that a deal is between: "the protocol between Brazil and the United States"."""
    joint = next((end for end in range(at + 2, min(at + 6, len(units))) if units[end].lower == "and"), None)
    if joint is None:
        return None
    last = joint + 1 + (joint + 1 < len(units) and units[joint + 1].lower == "the")
    both = (units[joint - 1], units[last]) if last < len(units) else ()
    return last + 1 if both and all(unit.kind in PARTIES for unit in both) else None


def contact_clause(units: Sequence[Unit], at: int) -> int | None:
    """The verb of a clause that no "which" opens: "the MOU the two (sides) signed on May 3", "the MOU Peru signed".

    Where the verb has an object of its own, it is not the deal's.
    """
    first = at
    if at < len(units) and units[at].lower in ("the", "both") and _is_side(units, at + 1):
        at += 1
        while _is_side(units, at):
            at += 1
    while at < len(units) and units[at].kind in PARTIES and (at == first or units[at - 1].lower == "and"):
        at += 1 + (at + 2 < len(units) and units[at + 1].lower == "and" and units[at + 2].kind in PARTIES)
    if at == first:
        return None
    while at < len(units) and (units[at].lower in ("have", "has", "had") or is_adverb(units[at].lower)):
        at += 1
    if at >= len(units) or not is_past(units[at].lower):
        return None
    behind = at + 1
    while behind < len(units) and is_adverb(units[behind].lower):
        behind += 1
    is_bare = behind >= len(units) or units[behind].kind == "date" or units[behind].lower in _NO_OBJECT
    return at if is_bare else None


def verb_of_list(units: Sequence[Unit], joint: int) -> int | None:
    """The helping verb behind "and" and one more noun: "23 MOUs and contracts were signed"."""
    for at in range(joint + 2, min(len(units), joint + 4)):
        if units[at].lower in ("was", "were", "have", "has"):
            return at
        if units[at].kind != "word" or is_past(units[at].lower):
            return None
    return None


def inverted_participle(units: Sequence[Unit]) -> tuple[Action, int] | None:
    """What was done with the deals named behind it, and its "were": "Among the papers signed in Lima were an MOU"."""
    if not (units[0].lower in ("among", "also") or is_past(units[0].lower)):
        return None
    verb = next((at for at, unit in enumerate(units[:14]) if unit.lower in ("was", "were")), 0)
    for at in range(verb - 1, -1, -1):
        if units[at].lower == ",":
            return None
        for row in agreement_words().verbs.get(units[at].lower, ()):
            if row.agreement is not None and not row.particles and is_past(units[at].lower):
                return row.agreement, verb
    return None


def is_proposed(units: Sequence[Unit], that: int) -> bool:
    """Whether a clause is what someone proposes: "proposed (to the ministers) that talks on the FTA be opened"."""
    if that < 1 or units[that].lower != "that":
        return False
    for at in range(that - 1, max(-1, that - 9), -1):
        if units[at].lower in ("proposed", "suggested"):
            return stance_of_verb(units, at, "past") == "held"
        if units[at].lower in NEW_CLAUSES or is_past(units[at].lower):
            return False
    return False


def are_joined(units: Sequence[Unit], last: int, first: int) -> bool:
    """Whether one deal ends and the next begins with "and" or a comma alone between them."""
    return last < first and all(unit.lower in (",", "and", "both") for unit in units[last:first])


def is_of_all(units: Sequence[Unit], last: int, verb: int) -> bool:
    """Whether a verb is that of all the deals joined before it.

    "A and B took effect", "A and B, both of which took effect", "which were signed"; "which took effect" may be of the
    last alone.
    """
    words = [unit.lower for unit in units[last:verb]]
    if words[:1] == [","] or "which" in words or "that" in words:
        return not _PLURAL.isdisjoint(words)
    return True


def gapped(units: Sequence[Unit], first: int, last: int) -> bool:
    """Whether a deal takes the verb of the one before: ", and the CEPA in 2012", ending there."""
    if first < 2 or units[first - 1].lower not in ("and", "while", ";"):
        return False
    when = last + (last < len(units) and units[last].lower in ("in", "on"))
    end = units[when + 1] if when + 1 < len(units) else None
    return when < len(units) and units[when].kind == "date" and (end is None or end.kind == "mark")


def is_proposal(units: Sequence[Unit], first: int, name_at: int) -> bool:
    """Whether it is only the proposal of a deal: "accepted the proposal for an FTA"."""
    return any(unit.lower == "proposal" for unit in units[first:name_at])


def is_study(units: Sequence[Unit], first: int, name_at: int) -> bool:
    """Whether it is only a study of a deal: "proposed a joint study on an FTA"."""
    return any(unit.lower in STUDIES for unit in units[first:name_at])


def is_by_legislature(units: Sequence[Unit]) -> bool:
    """Whether a parliament is said to act: what it approves is ratified, what a cabinet approves is not yet."""
    return any(
        not _LEGISLATURES.isdisjoint(unit.lower.split()) for unit in units if unit.kind in ("word", "organisation")
    )


def is_passive(units: Sequence[Unit], at: int) -> bool:
    back = at - 1
    while back > 0 and units[back].lower != "been" and is_adverb(units[back].lower):
        back -= 1
    return back >= 0 and units[back].lower in ("was", "were", "been")


def is_reduced(units: Sequence[Unit], at: int, last: int, *, headline: bool) -> bool:
    """A participle behind its noun, "an MOU signed between A and B", which has no object of its own."""
    if units[at - 1].kind in ("person", "country") and at != last:
        return False
    follows = units[at + 1] if at + 1 < len(units) else None
    if follows is None or follows.kind == "date" or follows.lower in (".", ",", ";"):
        return True
    return follows.lower in (
        "between",
        "by",
        "in",
        "on",
        "at",
        "with",
        "during",
        "among",
        "last",
        "earlier",
        "for",
    ) or (headline and at == last)


def is_without(units: Sequence[Unit], at: int) -> bool:
    """Whether talks ended without a result: "ended the talks without agreement", "were concluded without success"."""
    return at < len(units) and units[at].lower == "without"


def is_of_head(units: Sequence[Unit], first: int, verb: int, end: int) -> bool:
    """Whether a verb is that of the noun that a deal stands with: "the cuts under the FTA took effect", "were signed".

    A participle right behind the deal is its own: "the cuts under the FTA signed in 2011".
    """
    if first < 1 or units[first - 1].lower not in _PREPOSITIONS or (first > 1 and units[first - 2].lower in _OF_ITSELF):
        return False
    return end > verb + 1 or is_passive(units, verb) or units[verb - 1].lower in ("have", "has", "had")


def _is_side(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].lower in _SIDES


def before_when(units: Sequence[Unit], end: int) -> int:
    """The end of what stands before a day or a place: "signed on Friday in Lima the FTA"."""
    while end > 1 and units[end - 1].kind in ("date", "place"):
        end -= 2 if units[end - 2].lower in ("on", "in", "at") else 1
    return end


def lodged_in(units: Sequence[Unit]) -> tuple[Action, int, int] | None:
    """ "submitted the application for ... the Agreement", "deposited its instrument of ratification of": what
    that does, its verb, and one past its words."""
    for at, unit in enumerate(units):
        if unit.lower not in LODGED or stance_of_verb(units, at, "past") != "held":
            continue
        if is_passive(units, at):  # "Peru's application to join the CPTPP was submitted"
            said = {before.lower for before in units[max(0, at - _FROM_PAPER) : at]}
            action = next((action for noun, action in _INSTRUMENTS.items() if noun in said), None)
            if action is not None and not (_TO_JOIN if action == "applied" else _PAPERS).isdisjoint(said):
                return action, at, at + 1
            continue
        for index in range(at + 1, min(at + 10, len(units))):
            action = _INSTRUMENTS.get(units[index].lower)
            if action is not None and (action == "applied" or not _PAPERS.isdisjoint(u.lower for u in units[at:index])):
                return action, at, index + 1
    return None

"""Whether what a verb says has happened, is planned, or neither: wished, denied, supposed.

The helping words to the left of a verb decide; an infinitive of purpose ("visited Seoul to meet") goes with the verb
that it serves.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.words import Form
from flows.normalize.lines import word_set

Stance = Literal["held", "planned"]

_ADVERBS = word_set(
    "also then first again both each all jointly recently finally already just later later, separately respectively "
    "ever once still now together been virtually"
)
_NO_ADVERBS = word_set("italy assembly supply apply reply family ally imply comply multiply monopoly anomaly july")
_PLANS = word_set(
    "plan plans planned planning scheduled expected set due slated intends intend is are was were agreed "
    "agree agrees "
    "decided decides decide poised preparing prepares pledged announced committed arranged"
)
_WISHES = word_set(
    "apply applies applied hope hopes hoped want wants wanted wish wishes wished seek seeks sought ask asks asked "
    "request requests requested "
    "propose proposes proposed call calls called urge urges urged decline declines declined refuse "
    "refuses refused fail "
    "fails failed need needs needed invite invites invited aim aims aimed goal goals effort efforts "
    "able unable ready "
    "willing offer offered offers opportunity chance right push pushing attempt attempts attempted try tried trying "
    "suggest suggests suggested would like encourage encouraged possible necessary likely unlikely "
    "how whether way ways "
    "desire bid eager keen required continue continues continued interest willingness commitment resolve"
)
# nouns that lead to a deed not done yet: "preparations to join", "a task force to negotiate", "the decision to sign"
_LEADING_TO = word_set(
    "preparation preparations decision decisions intention intentions intent step steps process procedures mandate "
    "force team proposal proposals motion bill deadline ambition application applications"
)
_TOGETHER = word_set("joined succeeded participated took")
_TAKEN = word_set("opportunity chance pleasure honour honor privilege")  # "had the opportunity to meet"
_HAD = word_set("had took used")
_COMING = word_set("will shall would ll")
_MAYBE = word_set("may might could can should must cannot")
_UNSURE = _COMING | _MAYBE
_MERE_WISHES = _WISHES - _PLANS
_DENIED = word_set("not never without nor no neither yet")
_CALLED_OFF = word_set(
    "cancel cancels cancelled canceled cancelling canceling postpone postpones postponed postponing "
    "skip skipped decline "
    "declined refuse refused request requests requested requesting propose proposes proposed proposing "
    "seek seeks sought "
    "seeking suspend suspended scrap scrapped reject rejected denied deny urged urge demand demanded ruled boycott "
    "boycotted called-off invited invite"
)
_CONSIDERED = word_set("consideration considered preparation prepared arranged planned discussed discussion")
_CONDITIONS = word_set("after before following until pending")
_PENDING = word_set("upcoming forthcoming planned scheduled expected future possible potential next")
_APPOINTED = _PENDING | {"set", "slated"}
_OPENING = 16  # units
_REACH = 28  # units: a governing verb stands no farther


@lru_cache(maxsize=8192)
def is_adverb(word: str) -> bool:
    """Whether a word can stand between a helping verb and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS and " " not in word)


def stance_of_verb(units: Sequence[Unit], at: int, form: Form, *, headline: bool = False) -> Stance | None:
    """What the verb at a unit says of its doing: that it has happened, that it is planned, or nothing certain."""
    back = _helper(units, at)
    helper = units[back].lower if back >= 0 else ""
    if helper in _DENIED or (back > 0 and units[back - 1].lower in ("not", "never", "neither")):
        return None
    match form:
        case "past" | "participle":
            if helper == "be":
                return stance_of_verb(units, back, "base")
            if helper in _COMING or helper in _MAYBE or (helper == "to" and not units[at].lower.endswith("ed")):
                return _of_base(units, at, back, headline=headline)  # "will put", "to put"
            if helper in ("being", "is", "are", "get", "to", "the", "a", "an", "its", "their"):  # "the signed text"
                return None
            farther = _helper(units, back) if helper == "have" else -1
            if farther >= 0 and units[farther].lower in _UNSURE:
                return None
            if farther > 0 and units[farther].lower == "to" and units[farther - 1].lower in ("was", "were"):
                return None  # "was to have met"
            return None if is_supposed(units, at) else "held"
        case "base":
            return _of_base(units, at, back, headline=headline)
        case "third":
            return None if is_supposed(units, at) else "held"
        case "gerund":
            return _of_gerund(units, at, back, helper)


def past_principle(units: Sequence[Unit], at: int) -> int:
    """The index before "in principle" where that ends at a unit: "agreed in principle to meet"."""
    is_aside = at > 1 and units[at].lower == "principle" and units[at - 1].lower == "in"
    return at - 2 if is_aside else at


def _helper(units: Sequence[Unit], at: int) -> int:
    """The index of the unit before a verb and its adverbs, -1 at the start."""
    back = at - 1
    while back >= 0 and (is_adverb(units[back].lower) or units[back].kind == "date"):
        back -= 1
    return back


def _of_base(units: Sequence[Unit], at: int, back: int, *, headline: bool) -> Stance | None:
    """ "will meet", "plans to meet", "hopes to meet", "visited Seoul to meet", "to visit Seoul and meet"."""
    helper = units[back].lower if back >= 0 else ""
    if helper in _COMING:
        return None if is_supposed(units, at) else "planned"
    if helper in _MAYBE:
        return None
    if helper in ("did", "have", "has", "had"):
        return "held"  # "have come" is spelled as the base
    if helper == "to":
        leads = past_principle(units, _helper(units, back)) if back > 0 else -1
        governor = units[leads].lower if leads >= 0 else ""
        if governor in _TAKEN and not _HAD.isdisjoint(map(LOWER, units[max(0, leads - 4) : leads])):
            return "held"
        if governor in _WISHES or governor in _DENIED or governor in _LEADING_TO:
            return None
        if governor in _PLANS:
            return "planned"
        return _of_purpose(units, back, headline=headline)
    if helper in ("and", ",", "or"):  # "will visit Seoul and meet": the helping verb stands before the first
        for before in range(back - 1, max(-1, back - _REACH), -1):
            word = units[before].lower
            if word in _COMING or word in _MAYBE or word == "to":
                return _of_base(units, at, before, headline=headline)
            if word == ";":
                break
    return "held" if headline else None  # "Ministers meet in Seoul": only a headline speaks so of what is over


def _of_purpose(units: Sequence[Unit], at: int, *, headline: bool) -> Stance | None:
    """An infinitive behind another verb goes with it: "visited Jakarta to hold talks"."""
    for before in range(at - 1, max(-1, at - _REACH), -1):
        word = units[before].lower
        if word == ";":
            break
        if word in _COMING or word in ("plans", "scheduled"):
            return "planned"
        if word in _MAYBE or word in _MERE_WISHES:
            return None
        if units[before].kind == "word" and is_past(word):
            return "held"
    return "planned"  # "Minister to meet", "travels to Washington to meet"


def _of_gerund(units: Sequence[Unit], at: int, back: int, helper: str) -> Stance | None:
    """ "after meeting", "by signing" tell of something done; "before meeting", "for launching" do not."""
    if (
        helper in ("after", "following", "since", "by", "upon", "while", "with", "besides", "'s")
        or units[back].kind == "person"
    ):
        return stance_around(units, at)
    if helper in ("was", "were", "been", "is", "are") or "been" in [unit.lower for unit in units[back + 1 : at]]:
        return "held"
    if helper == "," and back > 0:
        return stance_around(units, at)
    if helper == "in" and back > 0 and not _TOGETHER.isdisjoint(map(LOWER, units[max(0, back - _REACH) : back])):
        return stance_around(units, at)  # "joined ministers of 14 countries in concluding the pact"
    if at == 0 and any(unit.lower == "," for unit in units[2:_OPENING]):
        return stance_around(units, at)  # "Meeting Secretary A in Lima, Minister B raised"
    return None


def stance_around(units: Sequence[Unit], at: int) -> Stance | None:
    """What the sentence around a noun or a participle says: that of its verb before it, else behind it."""
    for behind in range(at + 1, min(len(units), at + _REACH)):
        if units[behind].lower in _CALLED_OFF and units[behind - 1].lower in ("was", "were", "been"):
            return None  # "the meeting that he had asked for was postponed"
        if units[behind].lower in _CONSIDERED and units[behind - 1].lower in ("under", "being"):
            return None
    for before in range(at - 1, max(-1, at - _REACH), -1):
        word = units[before].lower
        if word == ";":
            break
        if word in _CALLED_OFF or word in _DENIED or word in _MAYBE:
            return None
        if word in ("hopes", "hope", "wants", "aims", "seeks"):
            return None
        if word in _COMING and any(unit.lower in _CONDITIONS for unit in units[before:at]):
            return None  # "would be announced after consultations with A"
        if word in _COMING or word in _PENDING or (word in ("plans", "set", "due", "slated") and _leads(units, before)):
            return "planned"
        if units[before].kind == "word" and is_past(word) and units[before - 1].lower != "be":
            return "held"
    for behind in range(at + 1, min(len(units), at + _REACH)):
        word = units[behind].lower
        if word in ("to", "that", "which", "who", ";"):
            if word == ";":
                break
            continue
        if word in _COMING:
            return "planned"
        if units[behind].kind == "word" and is_past(word):
            return "planned" if word in ("scheduled", "planned", "slated") else "held"
        if word in ("is", "are") and behind + 1 < len(units) and units[behind + 1].lower in _APPOINTED:
            return "planned"
    return "held"


def _leads(units: Sequence[Unit], at: int) -> bool:
    """Whether "set", "due" are of something to come: "due to meet", "slated for May", "is due in Lima"."""
    follows = units[at + 1].lower if at + 1 < len(units) else ""
    return follows in ("to", "for") or (units[at].lower == "due" and follows in ("in", "at", "on"))


@lru_cache(maxsize=8192)
def is_past(word: str) -> bool:
    """Whether a word can be the past of a verb."""
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_VERBS)


def is_supposed(units: Sequence[Unit], at: int) -> bool:
    """Whether a clause begins with a word of condition: "once the agreement takes effect"."""
    for before in range(at - 1, max(-1, at - 10), -1):
        word = units[before].lower
        if word in (",", ";"):
            return False
        if word in ("if", "unless", "whether", "once", "until", "till", "before"):
            return True
    return False


_PAST = word_set(
    "was were had did has have held met told took made began went came saw led sought brought gave "
    "kept found sent spoke "
    "wrote sat said drew stood became left got put"
)
_NO_VERBS = word_set(
    "need speed seed indeed exceed proceed succeed hundred united limited advanced related based unprecedented "
    "detailed "
    "continued agreed-upon shared so-called led-by"
)

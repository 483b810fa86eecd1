"""Lists of people and bodies: who follows "with", who stands before a verb.

    list = item ((sep) item)*        sep  = "," | "and" | "as well as" | "along with" | ";" ... ["with" | its own "on"]
         | item "," "whom" clause "," "and" lead item              "called on A, whom he asked for help, and on B"
    item = [words of a group ":"] person | [words of a group] body

A body counts where it is what the words say ("talks with the WTO", "executives of Boeing"), not where it describes
another noun ("14 APEC economies"); the people of an unnamed group are no one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import is_adverb, is_past
from flows.normalize.lines import word_set
from flows.normalize.text import Token

_STOPS = word_set(
    "to on in at about for over during by under through after before via regarding amid amidst against into who whom "
    "which that where when while whereas but or than as is are was were be been has have had will would "
    "; . ? ! ” “ if "
    "because since until within without concerning towards toward across around"
)
_JOINTS = word_set(", and ; & plus")
_JOINT_PHRASES = {"as": ("well", "as"), "along": ("with",), "together": ("with",), "followed": ("by",)}
_APPOSED = 14  # units of an apposition
_UNKNOWN = 8  # units of a name
_CLAUSE = 30  # units of a clause
_NAMING = word_set("including among")
_RELATIVES = word_set("who whom whose")
_CLAUSES = word_set("who whom which that where when while and but ; . : with")
_CLAUSE_ENDS = _CLAUSES - {"and"}
_GROUP_REACH = 16  # units between a preposition and the first name of its list
_NEXT_REACH = 7
_GROUPS = word_set(
    "delegation delegations delegates delegate representatives representative executives executive "
    "officials official "
    "leaders leader members member ceos ceo chiefs chief heads head chairmen chairman chairperson presidents "
    "president "
    "ministers minister counterparts counterpart envoys envoy ambassadors ambassador experts staff management "
    "partners directors director governors governor chairs chair secretaries secretary commissioners commissioner "
    "parliamentarians lawmakers senators businesspeople businessmen personnel figures companies firms"
)
_DETERMINERS = word_set("the a an its their his her our and both")
_NAMED = ("organisation", "agreement", "region", "country")
_HELPERS = word_set("have has had will shall would are is were was to did be been")
_COMPANY = word_set("together along accompanied jointly joined flanked")
_PRONOUNS = word_set("he she they i we")
_REPEATED = word_set("on upon from by to")  # "called on A and on B"


class People(NamedTuple):
    """The units of a list, and one past its last."""

    units: tuple[Unit, ...]
    last: int


def people_at(units: Sequence[Unit], at: int, *, bodies: bool = True) -> People:
    """The people (and bodies) of the list that begins at a unit."""
    found: list[Unit] = []
    last = at
    lead = units[at - 1].lower if at > 0 and units[at - 1].lower in _REPEATED else "with"
    while (item := _item(units, at, is_first=not found, bodies=bodies)) is not None:
        found.append(units[item])
        last = item + 1
        at = _past_clause(units, last, lead) or _past_joint(units, _past_apposition(units, last) or last, lead)
        if at == last:
            break
    return People(tuple(found), last)


def named_of_group(units: Sequence[Unit], at: int) -> People:
    """Who is named of a group behind it: "with the heads of foreign firms in Lima on Monday, including A"."""
    if _GROUPS.isdisjoint(unit.lower for unit in units[at : at + _NEXT_REACH]):
        return People((), at)
    for index in range(at + 1, min(len(units), at + _CLAUSE)):
        word = units[index].lower
        if word == ":" or (word in _NAMING and units[index - 1].lower == ","):
            return people_at(units, index + 1, bodies=False)
        if units[index].kind == "person" or word in _CLAUSE_ENDS or (is_past(word) and "-" not in word):
            break
    return People((), at)


def _past_clause(units: Sequence[Unit], at: int, lead: str) -> int | None:
    """One past ", whom he asked for help, and on" behind a name: the list's own preposition takes it up again."""
    if at + 1 >= len(units) or units[at].lower != "," or units[at + 1].lower not in _RELATIVES:
        return None
    for index in range(at + 2, min(len(units) - 2, at + _CLAUSE)):
        if units[index].lower == "and" and units[index + 1].lower == lead and units[index - 1].lower == ",":
            return index + 2
        if units[index].lower == ";":
            break
    return None


def _past_apposition(units: Sequence[Unit], at: int) -> int | None:
    """One past ", assistant to the president" behind a name, where the list goes on with a person behind it."""
    if at >= len(units) or units[at - 1].kind != "person":
        return None
    if units[at].lower in ("of", "at"):
        return _past_unknown(units, at)
    if units[at].lower != ",":
        return None
    for index in range(at + 1, min(len(units), at + _APPOSED)):
        unit = units[index]
        if unit.lower == "," and index > at + 1:
            behind = _past_joint(units, index)
            goes_on = behind < len(units) and units[behind].kind == "person" and units[index + 1].lower == "and"
            follows = units[behind + 1].lower if behind + 1 < len(units) else ""
            return index if goes_on and not is_past(follows) and not is_adverb(follows) else None
        if unit.kind == "person" or unit.lower in _CLAUSES or is_past(unit.lower) or unit.lower.endswith("ing"):
            return None
    return None


def _past_unknown(units: Sequence[Unit], at: int) -> int | None:
    """One past the body behind a title, where no name of it is known: "Ms. A, Director of Kaffee Nord, and Mr. B"."""
    for index in range(at + 1, min(len(units), at + _UNKNOWN)):
        unit = units[index]
        if unit.lower == "," and index > at + 1:
            behind = _past_joint(units, index)
            follows = units[behind + 1].lower if behind + 1 < len(units) else ""
            is_item = behind < len(units) and units[behind].kind == "person"
            return index if is_item and not is_past(follows) and not is_adverb(follows) else None
        if not (isinstance(unit, Token) and (unit.text[0].isupper() or unit.lower in ("the", "of", "and", "&"))):
            return None
    return None


def _item(units: Sequence[Unit], at: int, *, is_first: bool, bodies: bool) -> int | None:
    """The index of the next person or body of a list."""
    reach = _GROUP_REACH if is_first else _NEXT_REACH
    group = False
    for index in range(at, min(len(units), at + reach)):
        unit = units[index]
        if unit.kind == "person":
            return None if index + 1 < len(units) and units[index + 1].lower == "'s" else index
        if unit.kind == "organisation":
            if index + 1 < len(units) and units[index + 1].lower in ("led", "headed"):
                continue  # "a delegation of the council headed by A"
            if unit.lower.endswith("representative"):
                return None  # "Ambassador A, the US Trade Representative, ..."
            if _is_head(units, index):
                return index if bodies and (group or all(u.lower in _DETERMINERS for u in units[at:index])) else None
            continue
        if unit.kind in ("place", "event", "agreement", "date"):
            return None
        if unit.lower == "by" and group and units[index - 1].lower in ("led", "headed"):
            continue  # "a delegation led by A"
        if unit.lower in ("led", "headed") and group and index + 1 < len(units) and units[index + 1].lower == "by":
            continue
        such = unit.lower == "as" and index > at and units[index - 1].lower == "such"
        if (unit.lower in _STOPS and not such) or (
            unit.kind == "word" and is_past(unit.lower) and not _is_adjective(units, index)
        ):
            return None
        if unit.lower in ("of", "from") and not group:
            return None  # "met the requirements of the Ministry"
        if (not is_first and unit.lower in (",", "and")) or (unit.lower == ":" and index > at and not group):
            return None  # "spoke with reporters: A was wrong"
        group = group or unit.lower in _GROUPS
    return None


def _is_adjective(units: Sequence[Unit], at: int) -> bool:
    """Whether a participle only describes who follows: "newly appointed Minister A", "Japan-based executives"."""
    return "-" in units[at].lower or units[at - 1].lower in ("newly", "recently", "freshly")


def _is_head(units: Sequence[Unit], at: int) -> bool:
    """Whether a body's name is what a phrase is about: in "APEC and IPEF partners" the partners are."""
    while at + 1 < len(units):
        follows = units[at + 1]
        if follows.lower == "and" and at + 2 < len(units) and units[at + 2].kind in _NAMED:
            at += 2
            continue
        return follows.kind == "date" or _ends_phrase(follows)
    return True


def _ends_phrase(unit: Unit) -> bool:
    if unit.kind == "mark":
        return unit.lower not in ("'s", "-", "–", "/", "‐")
    return unit.kind == "word" and (
        unit.lower in _STOPS
        or unit.lower in ("and", "with", "from", "of")
        or is_past(unit.lower)
        or is_adverb(unit.lower)
    )


def _past_joint(units: Sequence[Unit], at: int, lead: str = "with") -> int:
    """One past what joins a list's items: ", and, separately, with", "and on"; the same index where nothing does."""
    start = at
    while at < len(units):
        word = units[at].lower
        if word in _JOINTS or (at > start and (word in ("with", lead) or is_adverb(word))):
            at += 1
            continue
        phrase = _JOINT_PHRASES.get(word, ())
        if not phrase or tuple(unit.lower for unit in units[at + 1 : at + 1 + len(phrase)]) != phrase:
            break
        at += 1 + len(phrase)
    return at


def _is_when(units: Sequence[Unit], at: int) -> bool:
    """Whether a unit only says when or how: "A and B today signed", "A and B on Monday formally signed"."""
    unit = units[at]
    if unit.lower == "on":
        return at + 1 < len(units) and units[at + 1].kind == "date"
    return unit.kind == "date" or is_adverb(unit.lower)


def subject_before(units: Sequence[Unit], verb: int) -> tuple[tuple[Unit, ...], bool]:
    """The people listed right before a verb, and whether a pronoun stands among them."""
    at = verb - 1
    while at >= 0 and (units[at].lower in _HELPERS or units[at].lower == "," or _is_when(units, at)):
        at -= 1
    found: list[Unit] = []
    pronoun = False
    while at >= 0:
        if units[at].kind == "person":
            found.append(units[at])
        elif units[at].lower in _PRONOUNS:
            pronoun = True
        else:
            break
        at -= 1
        joined = at
        while joined >= 0 and units[joined].lower in (",", "and", "both"):
            joined -= 1
        if joined == at or all(unit.lower == "," for unit in units[joined + 1 : at + 1]):
            break
        at = joined
    if len(found) == 1 and at > 0 and units[at].lower in ("with", "by") and units[at - 1].lower in _COMPANY:
        # "Minister A, together with Minister B, met": A is the subject, B is with him
        at -= 2
        at -= at > 0 and units[at].lower == ","
        others, pronoun = subject_before(units, at + 1) if at >= 0 else ((), False)
        return (*others, found[0]), pronoun
    if found and len(found) < 2 and not pronoun:
        return tuple(found), pronoun
    # "A, B and C": further names before a mere comma belong to the list once it has an "and".
    while at > 0 and found and units[at].lower == "," and units[at - 1].kind == "person":
        found.append(units[at - 1])
        at -= 2
    return tuple(reversed(found)), pronoun

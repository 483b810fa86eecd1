"""Agreements that no name stands for: what they are called by their kind and their parties.

    unnamed    = kind [talks] ("with" land | "between" land "and" land) | ("a" | "an" | "their") [adjective] kind
    kind       = "FTA" | "CEPA" | "EPA" | describing-word+ noun              "free trade agreement"
    sort       = ("a" | "an") word* ("agreement" | "pact")      behind a verb of signing: "signed a swap agreement"
    memorandum = "MOU" | "memorandum of understanding" | "letter of intent"

Of two known parties the vocabulary may know the name; else the kind is the name, as "MOU" is.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.normalize.diplomacy.phrases import Name, Unit
from flows.normalize.diplomacy.stance import is_adverb
from flows.normalize.lines import word_set
from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.named import normal
from flows.normalize.text import Token
from schemas.entity import Entity

UNNAMED = "MOU"
NOUNS = word_set("agreement treaty pact accord fta cepa epa deal")
_SHORT = {"mou": "MOU", "mous": "MOU", "moc": "memorandum of cooperation", "mocs": "memorandum of cooperation"}
MEMORANDA = word_set("memorandum memoranda letter letters") | _SHORT.keys()
ACRONYMS = {"fta": "free trade", "cepa": "comprehensive economic partnership", "epa": "economic partnership"}
_MEMORANDA = (
    ("memorandum", "of", "understanding"), ("memorandum", "of", "cooperation"), ("memorandum", "of", "agreement"),
    ("letter", "of", "intent"),
)  # fmt: skip
_PLURALS = {"memorandum": "memoranda", "letter": "letters"}
_DESCRIBING = word_set(
    "free trade free-trade bilateral trilateral economic comprehensive partnership investment protection promotion "
    "digital cooperation strategic regional multilateral services tax taxation customs aviation open skies"
)
_COUNTING = word_set("bilateral trilateral multilateral")  # which say how many the parties are, not what the kind is
_TELLING = word_set("trade free-trade partnership investment")  # which make a kind of an agreement
_SORTS = word_set("agreement treaty pact accord")
_ARTICLES = word_set("a an another")
_SCALES = word_set("$ € £ ¥ billion million trillion")
_SORT = 6  # words of a sort of agreement
_REACH = 14  # units from an agreement to its "was signed"
_SIGNING = word_set("sign signs signed ink inks inked conclude concludes concluded finalise finalize finalized clinch")
_PROPOSING = word_set("propose proposes proposed")
_TALKS = word_set("negotiations negotiation talks")
_LANDS = ("country", "region")
_ONE_OF_MANY = word_set("a an their new sweeping landmark historic broad major ambitious modern long-awaited")


class Words(NamedTuple):
    """Units [first, last) call an agreement so; its parties are named up to `until`, where they are."""

    name: str
    first: int
    last: int
    until: int = 0
    parties: tuple[str, ...] = ()


def unnamed_at(units: Sequence[Unit], at: int, entities: Mapping[str, Entity], home: str) -> Words | None:
    """The unnamed agreement of a sentence whose noun is at a unit."""
    word = units[at].lower
    if word in MEMORANDA:
        return _memorandum(units, at)
    if word not in NOUNS:
        return None
    words = _kind(units, at, entities, home)
    return _signed(units, at, entities) if words is None and word in _SORTS else words


def described_from(units: Sequence[Unit], at: int) -> int:
    """Where the words begin that describe a noun: "free trade agreement"."""
    while at > 0 and (units[at - 1].lower in _DESCRIBING or _is_joint(units, at - 1)):
        at -= 1
    return at


def _is_joint(units: Sequence[Unit], at: int) -> bool:
    """Whether "and" joins two words that describe a noun: "trade and economic partnership agreement"."""
    return at > 0 and units[at].lower == "and" and {units[at - 1].lower, units[at + 1].lower} <= _DESCRIBING


def _memorandum(units: Sequence[Unit], at: int) -> Words | None:
    word = units[at].lower
    if word in _SHORT:
        return Words(_SHORT[word], at, at + 1)
    for noun, *rest in _MEMORANDA:
        last = at + 1 + len(rest)
        if word in (noun, _PLURALS[noun]) and [unit.lower for unit in units[at + 1 : last]] == rest:
            return Words(UNNAMED if rest[-1] == "understanding" else " ".join((noun, *rest)), at, last)
    return None


def _kind(units: Sequence[Unit], at: int, entities: Mapping[str, Entity], home: str) -> Words | None:
    first = described_from(units, at)
    before = units[first - 1].lower if first > 0 else ""
    if units[at].lower not in ACRONYMS and _TELLING.isdisjoint(unit.lower for unit in units[first:at]):
        return None
    if before == "-" or (first > 0 and units[first - 1].kind in _LANDS):
        return None  # "the Korea-Peru FTA"
    if any(unit.kind == "agreement" for unit in units[at + 1 : at + 4]) and units[at + 1].lower == ",":
        return None  # "a free trade pact, the Korea-Peru FTA"
    lands, until = _partners(units, at + 1)
    parties = [entities[unit.mention.entity_id].name for unit in lands] or _with_person(units, at + 1, entities)
    named = _lands(units[:first], entities)
    is_talked = at + 1 < len(units) and units[at + 1].lower in _TALKS
    is_any = before in _ONE_OF_MANY or before in _SIGNING or is_talked
    is_theirs = before == "the" and first > 1 and units[first - 2].lower in _SIGNING
    if not parties and (is_any or is_theirs) and len(named) == 2:
        parties = named
    elif len(parties) == 1:
        at_home = gazetteer().countries.get(home)
        own = at_home.name if at_home is not None else ""
        parties += ([own] if own in named or not named else named)[:1]
    elif not parties and is_talked and before != "'s":
        parties = _with_home(units[:first], entities, home)
    both = tuple(dict.fromkeys(parties))
    if len(both) != 2:
        return None
    told = first + next((index for index, unit in enumerate(units[first:at]) if unit.lower not in _COUNTING), 0)
    kind = " ".join(unit.text if isinstance(unit, Token) else unit.lower.upper() for unit in units[told : at + 1])
    known = known_kind(kind.lower(), both)
    if is_theirs and known is None:
        return None  # "Korea and Peru signed the FTA": the one that they have, else one told before
    return Words(known or kind, first, at + 1, until, both)


def _signed(units: Sequence[Unit], at: int, entities: Mapping[str, Entity]) -> Words | None:
    """An agreement of some sort between lands, which its signing makes one: "Korea and Laos signed a visa agreement".

    What companies sign is a contract.
    """
    first = at
    while first > 0 and at - first < _SORT and units[first - 1].kind == "word":
        if units[first - 1].lower in _ARTICLES or units[first - 1].lower in _SCALES:
            break
        first -= 1
    sort = " ".join(unit.lower for unit in units[first : at + 1])
    while first > 0 and (units[first - 1].kind == "number" or units[first - 1].lower in _SCALES):
        first -= 1  # "a $10 billion swap agreement"
    if first == 0 or units[first - 1].lower not in _ARTICLES or " " not in sort:
        return None
    last = at + 1
    follows = tuple(unit.kind for unit in units[last : last + 3])
    if (last < len(units) and units[last].lower in _TALKS) or (follows[:1] == ("mark",) and "agreement" in follows):
        return None  # "a free trade pact, the Korea-Peru FTA"
    if len(_lands(units, entities)) < 2:
        return None
    before = first - 2
    while before >= 0 and is_adverb(units[before].lower):
        before -= 1
    was_signed = any(
        units[behind].lower == "signed" and units[behind - 1].lower in ("was", "were")
        for behind in range(last + 1, min(len(units), last + _REACH))
    )
    if not (was_signed or (before >= 0 and units[before].lower in _SIGNING | _PROPOSING)):
        return None
    return Words(sort, first, last)


def _partners(units: Sequence[Unit], last: int) -> tuple[list[Name], int]:
    """The lands behind "with" or "between" that follow a kind of agreement, talks in between, and one past them."""
    while last < len(units) and units[last].lower in _TALKS:
        last += 1
    if last >= len(units) or units[last].lower not in ("with", "between"):
        return [], 0
    found: list[Name] = []
    until = last
    for at in range(last + 1, min(len(units), last + 8)):
        unit = units[at]
        if isinstance(unit, Name) and unit.kind in _LANDS:
            found.append(unit)
            until = at + 1
        elif unit.lower not in ("the", "and", ","):
            break
    return (found, until) if len(found) == 1 + (units[last].lower == "between") else ([], 0)


def _with_person(units: Sequence[Unit], last: int, entities: Mapping[str, Entity]) -> list[str]:
    """The land of the one official behind "with": "signed a digital trade agreement with Peru's Minister A"."""
    if last + 1 >= len(units) or units[last].lower != "with":
        return []
    person = units[last + 1]
    return _lands_of(person, entities)[:1] if isinstance(person, Name) and person.kind == "person" else []


def _with_home(units: Iterable[Unit], entities: Mapping[str, Entity], home: str) -> list[str]:
    """Ours and the other where a sentence names people of both: "Minister A met Thai Minister B and ... FTA talks"."""
    people = [unit for unit in units if isinstance(unit, Name) and unit.kind == "person"]
    theirs = [_lands_of(person, entities) for person in people]
    at_home = gazetteer().countries.get(home)
    own = at_home.name if at_home is not None else ""
    abroad = {land for lands in theirs for land in lands} - {own}
    is_ours = any(not lands or own in lands for lands in theirs)
    return [own, abroad.pop()] if own and len(abroad) == 1 and is_ours else []


def _lands_of(person: Name, entities: Mapping[str, Entity]) -> list[str]:
    """The lands that a person's phrase names, or that are the person's affiliation."""
    affiliation = person.mention.affiliation or ""
    entries = gazetteer().by_spelling.get(affiliation, ())
    return _lands((person,), entities) or [entry.name for entry in entries if entry.type in _LANDS][:1]


def _lands(units: Iterable[Unit], entities: Mapping[str, Entity]) -> list[str]:
    """The lands that units name, those of people's titles too."""
    mentions = [mention for unit in units if isinstance(unit, Name) for mention in (unit.mention, *unit.owners)]
    named = [entities[mention.entity_id] for mention in mentions]
    return list(dict.fromkeys(entity.name for entity in named if entity.entity_type in _LANDS))


@lru_cache(maxsize=4096)
def known_kind(kind: str, parties: tuple[str, ...]) -> str | None:
    """The name of the agreement of this kind between these lands, where the vocabulary has it.

    What was called an FTA when its talks began and another thing in the end keeps the name that the text gives it.
    """
    key = f"{' '.join(sorted(map(normal, parties)))} {agreement_key(kind)}"
    entry = gazetteer().by_parties.get(key)
    return entry.name if entry is not None and agreement_key(kind) in agreement_key(entry.name) else None

"""Several agreements of one kind in one breath.

several = pair ("," pair)* "and" named-plural             "the Korea-Chile, Korea-Peru and Korea-Mexico FTAs"
        | [land "'s"] kinds "with" land ("," land)* "and" land              "Korea's FTAs with Chile and Peru"
        | kinds "that" land verb "with" land ("," land)* "and" land        "the FTAs that Korea signed with A and B"
"""

from collections.abc import Mapping, Sequence

from flows.normalize.diplomacy.phrases import Name, Unit
from flows.normalize.diplomacy.stance import is_past
from flows.normalize.diplomacy.unnamed import described_from, known_kind
from flows.normalize.lines import word_set
from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.gazetteer import gazetteer
from schemas.entity import Entity

Several = list[tuple[str, tuple[str, ...]]]  # the names, each with its parties
PLURALS = word_set("agreements ftas epas cepas")
_LANDS = ("country", "region")
_HYPHENS = word_set("- – ‐")
_ENDINGS = {"ftas": "FTA", "epas": "EPA", "cepas": "CEPA", "agreements": "agreement"}


def partners_before(units: Sequence[Unit], at: int, entities: Mapping[str, Entity]) -> Several:
    """The pairs of lands that share the plural noun of the last named: "the Korea-Chile and Korea-Peru FTAs"."""
    plural = units[at].lower.rsplit(" ", 1)[-1]
    if plural not in PLURALS:
        return []
    kind = units[at].lower.partition("-")[2].partition(" ")[2]
    found: Several = []
    at -= 1
    while at > 2 and units[at].lower in (",", "and"):
        at -= 1 + (units[at - 1].lower == ",")
        pair = (units[at - 2], units[at]) if at > 1 and units[at - 1].lower in _HYPHENS else ()
        parties = _names(pair, entities)
        if len(parties) != 2:
            break
        for start in (kind, " ".join(kind.split()[1:])):  # "New Zealand FTAs" leaves a word of the land
            name = known_kind(_singular(start), parties)
            if name is not None:
                found.append((name, parties))
                break
        at -= 3
    return found[::-1]


def kinds_at(units: Sequence[Unit], at: int, entities: Mapping[str, Entity], home: str) -> tuple[int, Several] | None:
    """Agreements of one kind with several lands, and one past the last of these."""
    first = described_from(units, at)
    kind = _singular(" ".join(unit.lower for unit in units[first : at + 1]))
    if " " not in agreement_key(kind):
        return None  # "agreements with Chile and Peru" of no kind
    owner, with_at = _owner(units, first, at, home, entities)
    if with_at >= len(units) or units[with_at].lower != "with":
        return None
    partners: list[Name] = []
    last = with_at + 1
    while last < len(units):
        unit = units[last]
        if isinstance(unit, Name) and unit.kind in _LANDS:
            partners.append(unit)
        elif unit.lower not in (",", "and", "the"):
            break
        last += 1
    if owner is None or len(partners) < 2:
        return None
    pairs = [(owner, name) for name in _names(partners, entities) if name != owner]
    return last, [(known_kind(kind, pair) or kind, pair) for pair in pairs]


def _owner(
    units: Sequence[Unit], first: int, at: int, home: str, entities: Mapping[str, Entity]
) -> tuple[str | None, int]:
    """Whose the agreements are, and where "with" would stand: before them, in "that Korea signed", else ours."""
    behind = at + 1
    if behind + 2 < len(units) and units[behind].lower in ("that", "which") and is_past(units[behind + 2].lower):
        named = _names(units[behind + 1 : behind + 2], entities)
        return (named[0] if named else None), behind + 3
    own = units[first - 2 : first - 1] if first > 1 and units[first - 1].lower == "'s" else ()
    at_home = gazetteer().countries.get(home)
    return next(iter(_names(own, entities)), at_home.name if at_home is not None else None), behind


def _names(units: Sequence[Unit], entities: Mapping[str, Entity]) -> tuple[str, ...]:
    return tuple(entities[u.mention.entity_id].name for u in units if isinstance(u, Name) and u.kind in _LANDS)


def _singular(kind: str) -> str:
    *words, noun = kind.split() or [""]
    return " ".join((*words, _ENDINGS.get(noun, noun)))

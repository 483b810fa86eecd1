"""A sentence as diplomacy reads it: names, dates and words, each person with all titles as one unit.

    person = [owner+] [title] name ["," ["the"] owner* title [link owner+]] [link owner+] ["(" owner ")"]
    owner  = (country | region | organisation) ["'s"]        link = "of" | "at" | "for" | "from" | "in"
    land   = country "(" [title] person ")"                  "the ministers of Canada (Mary Ng) and ..."

Other brackets say nothing about who does what and are left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.text import Section, Sentence
from schemas.date_expression import DateExpression
from schemas.entity import EntityMention

OWNERS = ("country", "region", "organisation")
_LINKS = word_set("of at for from in to")
_POSSESSIVE = "'s"
_APOSTROPHES = ("'", "’", "‘", "´")
_HYPHENS = ("-", "‐", "‑")
_FORMS_OF_ADDRESS = word_set(
    "mr ms mrs dr prof sir dame lord lady h.e h.e. shri smt hon honourable honorable excellency"
)
_BEFORE_TITLES = word_set("the then visiting new newly outgoing incoming former his her its their")
_LEADS = _FORMS_OF_ADDRESS | _BEFORE_TITLES
_LONGEST_BRACKET = 24  # units: what is longer is prose of its own


class Unit(NamedTuple):
    """Characters [start, end) of the section.

    `kind` is "word", "mark", "number", "date" or an entity type; `owners` are the bodies and countries that a person's
    phrase names, `inner` the units of a bracket.
    """

    kind: str
    lower: str
    start: int
    end: int
    mention: EntityMention | None = None
    date: DateExpression | None = None
    owners: tuple[EntityMention, ...] = ()
    inner: tuple["Unit", ...] = ()


Marks = Mapping[int, Unit]
"""The names and dates of a section as units, by the character that they begin at."""


def marks_of(section: Section, mentions: Iterable[EntityMention], dates: Iterable[DateExpression]) -> Marks:
    """The marks of a section; of names that overlap the first and longest stands, and before a date."""
    marks = {
        date.char_start: Unit("date", date.surface.lower(), date.char_start, date.char_end, date=date)
        for date in dates
        if date.section == section.name
    }
    until = -1
    for mention in mentions:  # in text order, the longer first
        start, end = mention.char_start, mention.char_end
        if mention.section == section.name and start >= until:
            marks[start] = Unit(mention.entity_type, mention.surface.lower(), start, end, mention)
            until = end
    return marks


def units_of(section: Section, sentence: Sentence, marks: Marks) -> list[Unit]:
    """The units of a sentence."""
    units = _raw(section, sentence, marks)
    if section.text.find("(", sentence.start, sentence.end) >= 0:
        units = _bracketed(units)
    return _people(units, section.text)


def _raw(section: Section, sentence: Sentence, marks: Marks) -> list[Unit]:
    """Names, dates, words (hyphened ones whole), marks; a possessive ending is one unit."""
    units: list[Unit] = []
    new = tuple.__new__
    until = -1
    hyphen = False  # whether the unit before is a hyphen glued to a word
    for text, lower, start, end, kind, glued in section.tokens[sentence.first : sentence.last]:
        if start < until:
            continue
        if start in marks:
            unit = marks[start]
            until = unit.end
            units.append(unit)
        elif glued and hyphen and kind == "word":
            before = units[-2]
            units[-2:] = [_plain("word", f"{before.lower}-{lower}", before.start, end)]
        elif glued and text in _APOSTROPHES:
            ending = section.text[end : end + 1].lower()
            after = section.text[end + 1 : end + 2]
            until = end + 1 if ending in ("s", "t") and not after.isalnum() else end
            units.append(_plain("mark", "not" if until > end and ending == "t" else _POSSESSIVE, start, until))
        else:
            # As _plain, in place: this line runs for every word of a sentence that is read.
            units.append(new(Unit, (kind, lower, start, end, None, None, (), ())))
            if glued and text in _HYPHENS:
                hyphen = len(units) > 1 and units[-2].kind == "word"
                continue
        hyphen = False
    return units


def _plain(kind: str, lower: str, start: int, end: int) -> Unit:
    return Unit(kind, lower, start, end)


def _bracketed(units: list[Unit]) -> list[Unit]:
    """Each bracket as one unit."""
    folded: list[Unit] = []
    at = 0
    while at < len(units):
        if units[at].lower == "(":
            ends = range(at + 1, min(at + _LONGEST_BRACKET, len(units)))
            close = next((end for end in ends if units[end].lower == ")"), None)
            if close is not None:
                inner = tuple(units[at + 1 : close])
                folded.append(Unit("bracket", "(", units[at].start, units[close].end, inner=inner))
                at = close + 1
                continue
        folded.append(units[at])
        at += 1
    return folded


def _people(units: list[Unit], text: str) -> list[Unit]:
    """Each person's phrase as one unit; brackets go."""
    found: list[Unit] = []
    until = 0
    for at in [at for at, unit in enumerate(units) if unit.kind in ("person", "bracket")]:
        if at < until:
            continue
        found += units[until:at]
        unit, until = units[at], at + 1
        if unit.kind == "person":
            first = _left_edge(found, unit, text)
            until, owners = _right_edge(units, at, text)
            before = [part.mention for part in found[first:] if part.kind in OWNERS and part.mention]
            start = found[first].start if first < len(found) else unit.start
            end = units[until - 1].end
            found[first:] = [Unit("person", unit.lower, start, end, unit.mention, owners=(*before, *owners))]
            continue
        inside = [part for part in unit.inner if part.kind == "person"]
        if len(inside) == 1 and found and found[-1].kind == "country" and found[-1].mention:
            land = found.pop()
            owner = (land.mention,) if land.mention else ()
            found.append(Unit("person", inside[0].lower, land.start, unit.end, inside[0].mention, owners=owner))
    return found + units[until:] if until else units


def _left_edge(found: Sequence[Unit], person: Unit, text: str) -> int:
    """The index in `found` where a person's phrase begins: before the title and whose it is."""
    role = person.mention.role if person.mention else None
    at = len(found)
    behind = at  # "Ambassador of Japan to Korea (Mr.)": what may stand between a title and its name
    while behind > 0 and (
        found[behind - 1].kind in OWNERS
        or found[behind - 1].lower in _LINKS | _FORMS_OF_ADDRESS
        or found[behind - 1].lower in ("the", ".")
    ):
        behind -= 1
    for end in (person.start, found[behind].start) if role and behind < at else (person.start,):
        if role and (start := text.rfind(role, max(0, end - len(role) - 2), end)) >= 0:
            at = next((back for back in range(at - 1, -1, -1) if found[back].start <= start), at)
            break
    while at > 0:
        before, farther = found[at - 1], found[at - 2] if at > 1 else None
        if before.lower in (".", _POSSESSIVE):  # "Mr.", "Chile's"
            if farther is None or not (
                farther.lower in _FORMS_OF_ADDRESS if before.lower == "." else farther.kind in OWNERS
            ):
                break
            at -= 2
        elif before.lower in _LEADS or (before.kind in OWNERS and (farther is None or farther.lower not in _HYPHENS)):
            at -= 1
        else:
            break
    return at


def _right_edge(units: Sequence[Unit], at: int, text: str) -> tuple[int, list[EntityMention]]:
    """One past a person's phrase, and the bodies and countries that its right side names."""
    role = units[at].mention.role if units[at].mention else None  # type: ignore[union-attr]
    last, owners = _bracket(units, at + 1)
    if last < len(units) and units[last].lower == ",":
        behind = last + 1
        while behind < len(units) and (
            units[behind].lower in ("the", "a", "an", _POSSESSIVE) or units[behind].kind in (*OWNERS, "bracket")
        ):
            behind += 1
        if role and behind < len(units) and text.startswith(role, units[behind].start):
            until = units[behind].start + len(role)
            past = next((index for index in range(behind, len(units)) if units[index].start >= until), len(units))
            if all(unit.kind != "person" for unit in units[past : past + 2]):  # else the title of the next of a list
                owners += _owners(units[last:behind])
                last = past
    return _chain(units, last, owners)


def _bracket(units: Sequence[Unit], at: int) -> tuple[int, list[EntityMention]]:
    """One past a bracket that says whose a person is: "Katherine Tai (U.S.)"."""
    if at < len(units) and units[at].kind == "bracket":
        return at + 1, _owners(units[at].inner)
    return at, []


def _chain(units: Sequence[Unit], at: int, owners: list[EntityMention]) -> tuple[int, list[EntityMention]]:
    """One past a chain of owners: "of the Ministry of Science (MOS) of Ruritania"."""
    while at < len(units):
        if units[at].kind == "bracket":
            at += 1
            continue
        if units[at].lower not in _LINKS:
            break
        behind = at + 1
        while behind < len(units) and (units[behind].lower in ("the", _POSSESSIVE) or units[behind].kind in OWNERS):
            behind += 1
        named = _owners(units[at:behind])
        if not named or (units[at].lower in ("in", "to", "for", "from") and owners):
            break
        owners = owners + named
        at = behind
    return at, owners


def _owners(units: Iterable[Unit]) -> list[EntityMention]:
    return [unit.mention for unit in units if unit.kind in OWNERS and unit.mention is not None]

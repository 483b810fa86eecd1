"""Who met whom, and what was done about which agreement.

The body is read before the title, which only says again, and shorter, what the body says.
"""

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from flows.normalize.diplomacy.action_rows import action_rows, read_actions
from flows.normalize.diplomacy.deals import is_pact
from flows.normalize.diplomacy.meeting_rows import Met, Reader, meeting_rows
from flows.normalize.diplomacy.parties import Parties, Party
from flows.normalize.diplomacy.phrases import marks_of, units_of
from flows.normalize.diplomacy.words import agreement_words, meeting_words
from flows.normalize.text import Context, Section
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import Names

_LOWER = attrgetter("lower")
_UNNAMED = re.compile(r"\bM[Oo][Uu]s?\b|\b[Mm]emorand(?:um|a) of [Uu]nderstanding\b")
_BARE = re.compile(r"\b[Tt]h(?:e|is) (?:[Aa]greement|[Tt]reaty|[Pp]act|FTA|CEPA|EPA|deal)\b")


class Diplomacy(NamedTuple):
    """What a release tells of diplomacy."""

    meetings: list[Meeting]
    actions: list[AgreementAction]


def diplomacy_in(
    sections: Sequence[Section], context: Context, dates: Sequence[DateExpression], names: Names
) -> Diplomacy:
    """Return the meetings that a release (its title and body) tells of, and what was done about agreements."""
    parties = Parties(names, context)
    met: list[Met] = []
    done: list[AgreementAction] = []
    for section in sorted(sections, key=lambda section: section.name == "title"):
        _read(section, parties, dates, names, met, done)
    return Diplomacy(meeting_rows(met, context), action_rows(done))


def _read(
    section: Section,
    parties: Parties,
    dates: Sequence[DateExpression],
    names: Names,
    met: list[Met],
    done: list[AgreementAction],
) -> None:
    """Read the sentences of a section that name someone who can meet or something that can be signed."""
    people: dict[int, list[Party]] = {}
    told: set[int] = set()
    bodies: set[int] = set()
    for mention in names.mentions:
        if mention.section != section.name:
            continue
        match mention.entity_type:
            case "person":
                people.setdefault(mention.sentence_no, []).append(parties.of_mention(mention))
            case "organisation":
                if not parties.of_mention(mention).is_ours:
                    bodies.add(mention.sentence_no)
            case "agreement":
                entity = parties.entities[mention.entity_id]
                if is_pact(entity.name, entity.country, abroad=True):
                    told.add(mention.sentence_no)
            case _:  # countries, regions, places and events meet no one
                pass
    sole = _sole(names)
    if "emorand" in section.text or "MOU" in section.text or "MoU" in section.text:
        told.update(section.sentence_no(match.start()) for match in _UNNAMED.finditer(section.text))
    if sole is not None:
        told.update(section.sentence_no(match.start()) for match in _BARE.finditer(section.text))
    if not (people or bodies or told):
        return
    marks = marks_of(section, names.mentions, dates)
    headline = section.name == "title"
    reader = Reader(parties, headline=headline)
    words = meeting_words()
    for number in sorted(told.union(people, bodies)):
        sentence = section.sentences[number]
        named = people.get(number, ())
        # Where all people are ours, only a direct word of meeting can tell of others.
        triggers = words.of_bodies if all(party.is_ours for party in named) else words.of_people
        tokens = section.tokens[sentence.first : sentence.last]
        meets = (number in people or number in bodies) and not triggers.isdisjoint(map(_LOWER, tokens))
        acts = number in told and not agreement_words().all.isdisjoint(map(_LOWER, tokens))
        if meets or acts or reader.listing is not None:
            units = units_of(section, sentence, marks)
            if reader.listing is not None:
                met += reader.read_item(units)
            if reader.listing is None and meets:
                met += reader.read(units)
            if acts:
                done += read_actions(units, parties, sole, headline=headline)
        # "he" and "the talks" of the next sentence are those of the last of ours whom this one names
        reader.host = next((party for party in reversed(named) if party.is_ours), reader.host)


def _sole(names: Names) -> str | None:
    """The only agreement between parties that a release names, which "the agreement" then means."""
    found = {e.name for e in names.entities if e.entity_type == "agreement" and is_pact(e.name, e.country, abroad=True)}
    return found.pop() if len(found) == 1 else None

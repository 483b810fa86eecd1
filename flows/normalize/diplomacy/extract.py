"""Who met whom, and what was done about which agreement.

The body is read before the title, which only says again, and shorter, what the body says.
"""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from flows.normalize.diplomacy.action_rows import action_rows, read_actions
from flows.normalize.diplomacy.antecedents import CONCLUSION, JOINING, OF_TALKS, TALKS_AGAIN, Meant
from flows.normalize.diplomacy.deals import is_pact
from flows.normalize.diplomacy.headings import is_headed
from flows.normalize.diplomacy.meeting_rows import Met, Reader, meeting_rows
from flows.normalize.diplomacy.parties import Parties, Party
from flows.normalize.diplomacy.phrases import Marks, marks_of, units_of
from flows.normalize.diplomacy.unnamed import MEMORANDA, NOUNS
from flows.normalize.diplomacy.words import MeetingWords, agreement_words, meeting_words
from flows.normalize.text import Context, Section, Token
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import EntityMention, Names

_LOWER = itemgetter(Token._fields.index("lower"))


_LEAD = 2  # sentences
_HEADS = NOUNS | MEMORANDA
_AGAIN = (_HEADS | TALKS_AGAIN | JOINING | {CONCLUSION}) - {"talks"}  # of which most are meetings
_BESIDE_ONE = ("with", "he", "she", "they", "see", "by")
_LANDS = ("country", "place")
_VISITS = re.compile(r"\b(?:visit\w*(?: to)?|travel\w* to|trip to|arriv\w+ in|flew to|tour of) (?:the )?$")
_VISITING = 20  # characters
_OF_TWO = frozenset(("two", "both"))


class Diplomacy(NamedTuple):
    """What a release tells of diplomacy."""

    meetings: list[Meeting]
    actions: list[AgreementAction]


def diplomacy_in(
    sections: Sequence[Section], context: Context, dates: Sequence[DateExpression], names: Names
) -> Diplomacy:
    """Return the meetings that a release (its title and body) tells of, and what was done about agreements."""
    parties = Parties(names, context)
    if any(_visits_home(section, names.mentions, parties) for section in sections):
        parties.leave_home()
    pacts = {
        entity.entity_id: entity.name
        for entity in names.entities
        if entity.entity_type == "agreement" and is_pact(entity.name, entity.country, abroad=True)
    }
    met: list[Met] = []
    done: list[AgreementAction] = []
    mentions: dict[str, list[EntityMention]] = {section.name: [] for section in sections}
    for mention in names.mentions:
        mentions[mention.section].append(mention)
    named = {section.name: _named(mentions[section.name], parties, pacts) for section in sections}
    lead = (name for one in named.values() for number, deals in one.deals.items() if number < _LEAD for name in deals)
    meant = Meant(lead, pacts.values())
    for section in sorted(sections, key=lambda section: section.name == "title"):
        marks = marks_of(section, mentions[section.name], dates)
        _read(section, named[section.name], marks, parties, meant, met, done)
    return Diplomacy(meeting_rows(met, context), action_rows(done))


def _visits_home(section: Section, mentions: Iterable[EntityMention], parties: Parties) -> bool:
    """Whether a title or a lead tells of a visit to what seems to be home: "Minister Visits Thailand"."""
    if not parties.is_unsaid_ours:
        return False
    for mention in mentions:
        if mention.section != section.name or mention.sentence_no >= _LEAD or mention.entity_type not in _LANDS:
            continue
        before = section.lower[max(0, mention.char_start - _VISITING) : mention.char_start]
        if parties.entities[mention.entity_id].country == parties.home and _VISITS.search(before):
            return True
    return False


class _Named(NamedTuple):
    """Whom the sentences of a section name, by their number: people, bodies of others, agreements."""

    people: dict[int, list[Party]]
    bodies: set[int]
    deals: dict[int, list[str]]

    @property
    def last(self) -> int:
        """The last sentence that names someone who can be met: behind it no meeting is told."""
        met = (number for number, named in self.people.items() if len(named) > 1 or not named[0].is_ours)
        return max((*met, *self.bodies), default=-1)


def _named(mentions: Iterable[EntityMention], parties: Parties, pacts: Mapping[str, str]) -> _Named:
    named = _Named({}, set(), {})
    for mention in mentions:
        match mention.entity_type:
            case "person":
                named.people.setdefault(mention.sentence_no, []).append(parties.of_mention(mention))
            case "organisation":
                if mention.entity_id not in parties.issuer:
                    named.bodies.add(mention.sentence_no)
            case "agreement":
                if mention.entity_id in pacts:
                    named.deals.setdefault(mention.sentence_no, []).append(pacts[mention.entity_id])
            case _:  # countries, regions, places and events meet no one
                pass
    return named


def _read(
    section: Section,
    named: _Named,
    marks: Marks,
    parties: Parties,
    meant: Meant,
    met: list[Met],
    done: list[AgreementAction],
) -> None:
    """Read the sentences of a section that name someone who can meet or something that can be signed."""
    headline = section.name == "title"
    reader = Reader(parties, headline=headline)
    last = named.last
    words, deeds = meeting_words(), agreement_words().telling
    told = named.bodies.union(named.people, named.deals)
    for number, sentence in enumerate(section.sentences):
        tokens = section.tokens[sentence.first : sentence.last]
        heads = _AGAIN if meant else _HEADS
        speaks = number in told or reader.pair is not None or reader.listing is not None or number - 1 in named.deals
        if not speaks and not meant and heads.isdisjoint(map(_LOWER, tokens)):
            continue
        people = named.people.get(number, ())
        said = set(map(_LOWER, tokens))
        triggers = _triggers(people, parties, words, said)
        names = number <= last and (people or number in named.bodies)
        two = reader.pair is not None and not people and not _OF_TWO.isdisjoint(said)
        meets = (names or two) and not triggers.isdisjoint(said)
        it = "it" in said and (number in named.deals or number - 1 in named.deals)
        talks = meant and "talks" in said and not OF_TALKS.isdisjoint(said)
        acts = (number in named.deals or it or talks or not heads.isdisjoint(said)) and not deeds.isdisjoint(said)
        is_item = number in named.people and ":" in said and is_headed(section, number)
        if meets or acts or is_item or reader.listing is not None:
            units = units_of(section, number, marks)
            if reader.listing is not None:
                met += reader.read_item(units)
            if reader.listing is None and meets:
                met += reader.read(units, said)
            if is_item:
                met += reader.read_headed(units)
            if acts:
                meant.before = named.deals.get(number - 1, ())
                done += read_actions(units, said, parties, meant, headline=headline)
        # "he" and "the talks" of the next sentence are those of the last of ours whom this one names
        if people:
            reader.host = next(filter(parties.may_host, reversed(people)), reader.host)
            reader.pair = parties.pair(people)


def _triggers(people: Sequence[Party], parties: Parties, words: MeetingWords, said: Container[str]) -> frozenset[str]:
    """The words of which one must be said where a sentence that names these people tells of a meeting.

    Where all are surely ours, only a direct word of meeting can tell of others; one alone is beside someone whom a
    pronoun means or stands behind "with".
    """
    if len(people) > 1:
        others = parties.is_unsaid_ours or not all(party.is_ours for party in people)
        return words.of_people if others else words.of_bodies
    alone = not people or people[0].is_ours or all(word not in said for word in _BESIDE_ONE)
    return words.of_bodies if alone else words.of_people

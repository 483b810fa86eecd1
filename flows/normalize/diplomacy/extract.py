"""Who met whom, and what was done about which agreement.

The body is read before the title, which only says again, and shorter, what the body says.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, TypeVar

from flows.normalize.diplomacy.action_rows import Told, action_rows, read_actions
from flows.normalize.diplomacy.antecedents import CONCLUSION, JOINING, OF_IT, OF_TALKS, TALKS_AGAIN, Meant
from flows.normalize.diplomacy.called import as_called
from flows.normalize.diplomacy.deals import is_pact
from flows.normalize.diplomacy.headings import is_headed
from flows.normalize.diplomacy.meeting_rows import Met, Reader, meeting_rows
from flows.normalize.diplomacy.parties import Parties, Party
from flows.normalize.diplomacy.phrases import LOWER, Unit, asides_of, units_of
from flows.normalize.diplomacy.several import PLURALS
from flows.normalize.diplomacy.unnamed import MEMORANDA, NOUNS
from flows.normalize.diplomacy.words import AgreementWords, MeetingWords, agreement_words, meeting_words
from flows.normalize.lines import word_set
from flows.normalize.text import Context, Section
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import EntityMention, Names
from schemas.record import Located

_LEAD = 2  # sentences
_HEADS = NOUNS | PLURALS | MEMORANDA
_AGAIN = (_HEADS | TALKS_AGAIN | JOINING | {CONCLUSION}) - {"talks"}  # of which most are meetings
_TALKED_AGAIN = _AGAIN | {"talks"}
_BESIDE_ONE = word_set("with he she they see by i we")
_RECEIVED = word_set("received welcomed greeted hosted met")  # "the Minister"
_COMPANY = word_set("with between attended had")
_LANDS = ("country", "place")
_VISITS = re.compile(r"\b(?:visit\w*(?: to)?|travel\w* to|trip to|arriv\w+ in|flew to|tour of) (?:the )?$")
_VISITING = 20  # characters
_OF_TWO = frozenset(("two", "both"))
L = TypeVar("L", bound=Located)


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
    done: list[Told] = []
    mentions, dated = _by_sentence(sections, names.mentions), _by_sentence(sections, dates)
    named = {section.name: _named(mentions[section.name], parties, pacts) for section in sections}
    lead = (name for one in named.values() for number, deals in one.deals.items() if number < _LEAD for name in deals)
    meant = Meant(lead, pacts.values())
    for section in sorted(sections, key=lambda section: section.name == "title"):
        marks = _Marks(mentions[section.name], dated[section.name])
        _read(section, named[section.name], marks, parties, meant, met, done)
    return Diplomacy(meeting_rows(met, context), list(as_called(action_rows(done), names)))


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


def _by_sentence(sections: Iterable[Section], located: Iterable[L]) -> dict[str, dict[int, list[L]]]:
    """What is located in each section, by the number of its sentence."""
    found: dict[str, dict[int, list[L]]] = {section.name: {} for section in sections}
    for one in located:
        found[one.section].setdefault(one.sentence_no, []).append(one)
    return found


class _Marks(NamedTuple):
    """The names and dates of a section in text order, by the number of their sentence."""

    names: Mapping[int, Sequence[EntityMention]]
    dates: Mapping[int, Sequence[DateExpression]]


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


def _named(mentions: Mapping[int, Iterable[EntityMention]], parties: Parties, pacts: Mapping[str, str]) -> _Named:
    named = _Named({}, set(), {})
    for number, here in mentions.items():
        for mention in here:  # countries, regions, places and events meet no one
            kind = mention.entity_type
            if kind == "person":
                named.people.setdefault(number, []).append(parties.of_mention(mention))
            elif kind == "organisation":
                if mention.entity_id not in parties.issuer:
                    named.bodies.add(number)
            elif kind == "agreement" and mention.entity_id in pacts:
                named.deals.setdefault(number, []).append(pacts[mention.entity_id])
    return named


def _read(
    section: Section,
    named: _Named,
    marks: _Marks,
    parties: Parties,
    meant: Meant,
    met: list[Met],
    done: list[Told],
) -> None:
    """Read the sentences of a section that name someone who can meet or something that can be signed."""
    headline = section.name == "title"
    reader = Reader(parties, headline=headline)
    last = named.last
    words, deeds = meeting_words(), agreement_words()
    spoken: dict[int, Sequence[str]] = {}  # the agreements that a sentence speaks of, by its number
    topics: dict[int, Sequence[str]] = {}  # the agreement that a sentence is about, where others are named beside it
    told = named.bodies.union(named.people, named.deals)
    knows = bool(meant)
    for number, (_, _, first, end) in enumerate(section.sentences):
        tokens = section.tokens[first:end]
        speaks = (
            number in told
            or tokens[-1].lower == ":"
            or reader.pair is not None
            or reader.listing is not None
            or number - 1 in named.deals
            or number - 1 in spoken
        )
        said = set(map(LOWER, tokens))
        if not speaks and said.isdisjoint(_TALKED_AGAIN if knows else _HEADS):
            continue
        heads = _AGAIN if knows else _HEADS
        people = named.people.get(number, ())
        names = (number <= last or reader.visitor is not None) and (
            people or number in named.bodies or tokens[-1].lower == ":"
        )
        two = reader.pair is not None and not people and not _OF_TWO.isdisjoint(said)
        meets = (names or two) and _can_tell(people, parties, words, said)
        it = ("it" in said or ("its" in said and not OF_IT.isdisjoint(said))) and (
            number in named.deals or (number - 1 in named.deals or number - 1 in spoken)
        )
        talks = knows and "talks" in said and not OF_TALKS.isdisjoint(said)
        acts = (number in named.deals or it or talks or not heads.isdisjoint(said)) and _tells_of_deeds(said, deeds)
        is_item = number in named.people and (":" in said or tokens[0].lower == "|") and is_headed(section, number)
        units: Sequence[Unit] = ()
        if meets or acts or is_item or reader.listing is not None:
            units = units_of(section, number, marks.names.get(number, ()), marks.dates.get(number, ()))
        if units:  # a sentence that is all in brackets has none
            if reader.listing is not None:
                met += reader.read_item(units)
            if reader.listing is None and meets:
                met += reader.read(units, said)
            if is_item:
                met += reader.read_headed(units)
            if acts:
                meant.before = topics.get(number - 1) or named.deals.get(number - 1) or spoken.get(number - 1, ())
                meant.here = ()
                done += read_actions(units, said, parties, meant, headline=headline)
                spoken[number] = meant.here
                if "(" in said and number in named.deals:
                    for aside in asides_of(section, number, marks.names.get(number, ()), marks.dates.get(number, ())):
                        done += read_actions(aside, said, parties, meant, headline=headline)
                knows = bool(meant)
                if meant.topic:
                    topics[number] = meant.topic
        # "he" and "the talks" of the next sentence are those of the last of ours whom this one names
        if people:
            reader.host = next(filter(parties.may_host, reversed(people)), reader.host)
            reader.pair = parties.pair(people)
            alone = len({party.entity_id for party in people}) == 1 and not parties.may_host(people[0])
            reader.visitor = people[0] if alone else None


def _tells_of_deeds(said: AbstractSet[str], deeds: AgreementWords) -> bool:
    """Whether a sentence that says these words can tell of something done about an agreement."""
    return not deeds.telling.isdisjoint(said) or any(
        not verb.isdisjoint(said) and not particle.isdisjoint(said) for verb, particle in deeds.beside
    )


def _can_tell(people: Sequence[Party], parties: Parties, words: MeetingWords, said: AbstractSet[str]) -> bool:
    """Whether a sentence that names these people and says these words can tell of a meeting.

    Where all are surely ours, only a direct word of meeting can tell of others; one alone is beside someone whom a
    pronoun means or stands behind "with".
    """
    if len(people) > 1:
        beside = parties.is_unsaid_ours or not all(party.is_ours for party in people)
    else:
        beside = (
            len(people) == 1
            and not people[0].is_ours
            and not (_BESIDE_ONE.isdisjoint(said) and _RECEIVED.isdisjoint(said))
        )
    if beside:
        return not words.of_people.isdisjoint(said)
    if not words.of_bodies.isdisjoint(said):
        return True
    return not words.of_company.isdisjoint(said) and not _COMPANY.isdisjoint(said)

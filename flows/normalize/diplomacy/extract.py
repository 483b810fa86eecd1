"""Who met whom, and what was done about which agreement.

The body is read before the title, which only says again, and shorter, what the body says.
"""

from collections.abc import Container, Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from flows.normalize.diplomacy.action_rows import action_rows, read_actions
from flows.normalize.diplomacy.deals import HEADS, UNNAMED_HEADS, is_pact
from flows.normalize.diplomacy.headings import is_headed
from flows.normalize.diplomacy.meeting_rows import Met, Reader, meeting_rows
from flows.normalize.diplomacy.parties import Parties, Party
from flows.normalize.diplomacy.phrases import Marks, marks_of, units_of
from flows.normalize.diplomacy.words import agreement_words, meeting_words
from flows.normalize.text import Context, Section, Token
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import EntityMention, Names

_LOWER = itemgetter(Token._fields.index("lower"))


_MEMORANDA = ("emorand", "MOU", "MoU")
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
    pacts = {
        entity.entity_id: entity.name
        for entity in names.entities
        if entity.entity_type == "agreement" and is_pact(entity.name, entity.country, abroad=True)
    }
    # The only agreement between parties that a release names is what "the agreement" means.
    sole = next(iter(pacts.values())) if len(set(pacts.values())) == 1 else None
    met: list[Met] = []
    done: list[AgreementAction] = []
    mentions: dict[str, list[EntityMention]] = {section.name: [] for section in sections}
    for mention in names.mentions:
        mentions[mention.section].append(mention)
    for section in sorted(sections, key=lambda section: section.name == "title"):
        own = mentions[section.name]
        named = _named(own, parties, pacts)
        _read(section, named, marks_of(section, own, dates), parties, sole, met, done)
    return Diplomacy(meeting_rows(met, context), action_rows(done))


class _Named(NamedTuple):
    """Whom the sentences of a section name, by their number: people, bodies of others, agreements."""

    people: dict[int, list[Party]]
    bodies: set[int]
    deals: set[int]

    @property
    def last(self) -> int:
        """The last sentence that names someone who can be met: behind it no meeting is told."""
        met = (number for number, named in self.people.items() if len(named) > 1 or not named[0].is_ours)
        return max((*met, *self.bodies), default=-1)


def _named(mentions: Iterable[EntityMention], parties: Parties, pacts: Container[str]) -> _Named:
    named = _Named({}, set(), set())
    for mention in mentions:
        match mention.entity_type:
            case "person":
                named.people.setdefault(mention.sentence_no, []).append(parties.of_mention(mention))
            case "organisation":
                if mention.entity_id not in parties.issuer:
                    named.bodies.add(mention.sentence_no)
            case "agreement":
                if mention.entity_id in pacts:
                    named.deals.add(mention.sentence_no)
            case _:  # countries, regions, places and events meet no one
                pass
    return named


def _read(
    section: Section,
    named: _Named,
    marks: Marks,
    parties: Parties,
    sole: str | None,
    met: list[Met],
    done: list[AgreementAction],
) -> None:
    """Read the sentences of a section that name someone who can meet or something that can be signed."""
    headline = section.name == "title"
    reader = Reader(parties, headline=headline)
    last = named.last
    words, deeds = meeting_words(), agreement_words().telling
    unnamed = UNNAMED_HEADS if sole is None else HEADS
    everywhere = sole is not None or any(text in section.text for text in _MEMORANDA)
    told = named.deals.union(named.people, named.bodies)
    for number, sentence in enumerate(section.sentences):
        if not (everywhere or number in told or reader.pair is not None):
            continue
        people = named.people.get(number, ())
        said = set(map(_LOWER, section.tokens[sentence.first : sentence.last]))
        # Where all people are ours, only a direct word of meeting can tell of others.
        triggers = words.of_bodies if all(party.is_ours for party in people) else words.of_people
        names = number <= last and (people or number in named.bodies)
        two = reader.pair is not None and not people and not _OF_TWO.isdisjoint(said)
        meets = (names or two) and not triggers.isdisjoint(said)
        acts = (number in named.deals or not unnamed.isdisjoint(said)) and not deeds.isdisjoint(said)
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
                done += read_actions(units, said, parties, sole, headline=headline)
        # "he" and "the talks" of the next sentence are those of the last of ours whom this one names
        if people:
            reader.host = next(filter(parties.may_host, reversed(people)), reader.host)
            reader.pair = parties.pair(people)

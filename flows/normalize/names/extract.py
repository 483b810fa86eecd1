"""Who and what a release names: entities, the places that name them, and what is doubtful about the spelling.

Names are found in this order, each step reading what the ones before it found: the vocabularies and names that end in
a telling noun (reading.py), short forms in brackets (short_forms.py), people beside their titles (people.py), other
capitals (bare.py), and last the shorter mentions of all of these (references.py). The body is read before the title,
because it gives the full names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from flows.normalize.names.bare import bare_in
from flows.normalize.names.checks import findings_in
from flows.normalize.names.counterparts import counterparts_in
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.home import home_of
from flows.normalize.names.named import Named, Person
from flows.normalize.names.people import Reader
from flows.normalize.names.reading import Reading
from flows.normalize.names.references import References
from flows.normalize.names.register import Register
from flows.normalize.names.short_forms import define
from flows.normalize.names.titles import titles_in
from flows.normalize.text import Context, Section
from schemas.entity import Entity, EntityMention, Names
from schemas.identity import stable_id


def names_in(title: Section, body: Section, context: Context) -> Names:
    """The entities, mentions and doubts of a release, read as those of the country whose release the text is."""
    register = Register(gazetteer(), context)
    readings = _readings(title, body, register)
    references = References(register)
    home = home_of(references.reader(readings[0]), references.reader(readings[1]), register)
    abroad = home.country != context.reporting_country
    if abroad or home.publisher != (register.publisher.name if register.publisher else context.publisher):
        context = replace(context, reporting_country=home.country, publisher=home.publisher)
        register = Register(gazetteer(), context, is_told=abroad)
        readings = _readings(title, body, register)
        references = References(register)
    for reading in readings:
        references.introduce(reading)
    for reading in readings:
        references.refer(reading)
    register.join()
    mentions = _mentions(readings, register, context)
    findings = findings_in(readings, register, mentions)
    served = {mention.affiliation for reading in readings for mention in reading.mentions if mention.affiliation}
    served = served if register.is_told else served & references.guessed
    seats = {named.name: named.country for named in served if named.country is not None}
    entities = _entities(mentions, register)
    return Names(entities, tuple(mentions), findings, home.country, home.publisher, seats, register.is_told)


def _readings(title: Section, body: Section, register: Register) -> tuple[Reading, Reading]:
    """The body and the title, with the names, titles and people that each tells by itself."""
    readings = (Reading(body, register), Reading(title, register))
    for reading in readings:
        define(reading, reading.read_names())
        _read_people(reading)
        reading.lower_places()
    return readings


def _read_people(reading: Reading) -> None:
    """Find titles, the people beside them, and what other capitals name."""
    spans = [(m, range(m.first, m.last)) for m in reading.mentions if not reading.is_subject(m)]
    closed = frozenset(index for _, span in spans for index in span)
    lands = frozenset(index for mention, span in spans if mention.named.type in ("country", "region") for index in span)
    reading.titles = titles_in(reading.prose, closed, lands)
    inside = {index for title in reading.titles for index in range(title.first, title.last)}
    for mention in [m for m in reading.mentions if m.first in inside and reading.is_subject(m)]:
        reading.mentions.remove(mention)
        if all(m.named is not mention.named for m in reading.mentions):
            reading.register.forget(mention.named)
    if reading.headline:
        # Where all words stand in capitals a name ends nowhere: one word behind a title is looked up among the known.
        reading.people = [
            Person(t.last, t.last + 1, t, reading.prose.text(t.first, t.last))
            for t in reading.titles
            if reading.is_cap(t.last)
        ]
        return
    reader = Reader(reading)
    reading.people = list(reader.people())
    reading.people += counterparts_in(reader, reading.people)
    people = {index for person in reading.people for index in range(person.first, person.last)}
    reading.mentions = [m for m in reading.mentions if people.isdisjoint(range(m.first, m.last))]
    bare_in(reading)
    reading.mentions.sort(key=lambda mention: mention.first)


def _mentions(readings: Iterable[Reading], register: Register, context: Context) -> list[EntityMention]:
    """The mentions in text order, title first; of one type none overlaps another."""
    records: list[EntityMention] = []
    for reading in readings:
        section, words = reading.prose.section, reading.prose.words
        taken: dict[str, set[int]] = {}
        for mention in (*reading.mentions, *reading.inner):
            named = register.joined(mention.named)
            same, span = taken.setdefault(named.type, set()), range(mention.first, mention.last)
            if not same.isdisjoint(span):
                continue
            same.update(span)
            start, end = words[mention.first].start, words[mention.last - 1].end
            surface = section.text[start:end]
            named.met.setdefault(surface)
            records.append(
                EntityMention(
                    release_id=context.release_id,
                    section=section.name,
                    sentence_no=words[mention.first].sentence,
                    char_start=start,
                    char_end=end,
                    surface=surface,
                    mention_id=stable_id("mention", context.release_id, section.name, start, end, named.type),
                    entity_id=named.id,
                    entity_type=named.type,
                    role=mention.role,
                    affiliation=mention.affiliation.name if mention.affiliation else None,
                )
            )
    records.sort(key=lambda record: (record.section == "body", record.char_start, -record.char_end))
    return records


def _entities(mentions: Sequence[EntityMention], register: Register) -> tuple[Entity, ...]:
    """The entities that are mentioned, in order of their first mention."""
    named = [register.by_id[key] for key in dict.fromkeys(mention.entity_id for mention in mentions)]
    return tuple(map(_entity, named))


def _entity(named: Named) -> Entity:
    aliases = dict.fromkeys((*named.aliases, *named.met))
    aliases.pop(named.name, None)
    return Entity(
        entity_id=named.id,
        entity_type=named.type,
        name=named.name,
        country=named.country,
        aliases=tuple(aliases),
        succeeds=named.succeeds,
    )

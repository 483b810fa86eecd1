"""Who and what a release names: entities, the places that name them, and what is doubtful about the spelling.

Names are found in this order, each step reading what the ones before it found: the vocabularies and names that end in
a telling noun (reading.py), short forms in brackets (short_forms.py), people beside their titles (people.py), other
capitals (bare.py), and last the shorter mentions of all of these (references.py). The body is read before the title,
because it gives the full names.
"""

from collections.abc import Iterable, Sequence

from flows.normalize.bare import bare_in
from flows.normalize.gazetteer import Gazetteer, gazetteer
from flows.normalize.name_checks import findings_in
from flows.normalize.named import Mention, Named
from flows.normalize.people import Reader
from flows.normalize.reading import Reading
from flows.normalize.references import References
from flows.normalize.register import Register
from flows.normalize.short_forms import define
from flows.normalize.text import Context, Section
from flows.normalize.titles import titles_in
from schemas.entity import Entity, EntityMention, Names
from schemas.identity import stable_id


def names_in(title: Section, body: Section, context: Context) -> Names:
    """The entities, mentions and doubts of a release."""
    return names_by(gazetteer(), title, body, context)


def names_by(known: Gazetteer, title: Section, body: Section, context: Context) -> Names:
    """As `names_in`, with a gazetteer of one's own."""
    register = Register(known, context)
    readings = (Reading(body, register), Reading(title, register))
    for reading in readings:
        define(reading, reading.read_names())
        _read_people(reading)
        reading.lower_places()
    references = References(register)
    for reading in readings:
        references.introduce(reading)
    for reading in readings:
        references.refer(reading)
    register.join()
    mentions = _mentions(readings, register, context)
    return Names(_entities(mentions, register), tuple(mentions), findings_in(readings, register, mentions))


def _read_people(reading: Reading) -> None:
    """Find titles, the people beside them, and what other capitals name."""
    closed = {index for mention in reading.mentions for index in range(mention.first, mention.last)}
    reading.titles = titles_in(reading.prose, closed)
    if reading.headline:
        return
    reading.people = list(Reader(reading).people())
    spans = [(person.first, person.last) for person in reading.people]
    reading.mentions = [m for m in reading.mentions if not any(m.first < last and first < m.last for first, last in spans)]
    bare_in(reading)
    reading.mentions.sort(key=lambda mention: mention.first)


def _mentions(readings: Iterable[Reading], register: Register, context: Context) -> list[EntityMention]:
    """The mentions in text order, title first; of one type none overlaps another."""
    records: list[EntityMention] = []
    for reading in readings:
        section, words = reading.prose.section, reading.prose.words
        taken: dict[str, list[tuple[int, int]]] = {}
        for mention in (*reading.mentions, *reading.inner):
            start, end = words[mention.first].start, words[mention.last - 1].end
            named = register.joined(mention.named)
            spans = taken.setdefault(named.type, [])
            if any(start < other_end and other_start < end for other_start, other_end in spans):
                continue
            spans.append((start, end))
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


__all__ = ["Mention", "names_by", "names_in"]

"""Reads a batch of releases: names, then dates, then figures, each reader told what the ones before it took; then what
these say together: observations, meetings, what was done about agreements.

The function is pure and its arguments and result pickle, so it can run in another process.
"""

from collections.abc import Iterable, Sequence

from flows.normalize.dates.extract import dates_in
from flows.normalize.diplomacy.extract import actions_in, meetings_in
from flows.normalize.figures.extract import Stated, stated_in
from flows.normalize.names.extract import names_in
from flows.normalize.statistics.extract import observations_in
from flows.normalize.text import Context, Section, Span
from schemas.date_expression import DateExpression
from schemas.entity import Entity
from schemas.reading import Reading
from schemas.record import Located
from schemas.release import Release
from schemas.source import Source


def read_release(release: Release, source: Source) -> Reading:
    """Read one release; its source says whose statistics these are and which dollar `$` means."""
    context = Context(
        release_id=release.release_id,
        released_on=release.released_on,
        reporting_country=source.reporting_country,
        dollar=source.dollar,
        publisher=source.publisher,
    )
    title, body = Section("title", release.title), Section("body", release.body)
    names = names_in(title, body, context)
    stated: list[Stated] = []
    dates: list[DateExpression] = []
    for section in (title, body):
        named = _spans(section, names.mentions)
        dated = dates_in(section, context, named)
        dates += dated
        stated += stated_in(section, context, [*named, *_spans(section, dated)])
    sections = (title, body)
    return Reading(
        figures=tuple(one.figure for one in stated),
        dates=tuple(dates),
        entities=names.entities,
        mentions=names.mentions,
        observations=tuple(observations_in(sections, context, stated, dates, names)),
        meetings=tuple(meetings_in(sections, context, dates, names)),
        agreement_actions=tuple(actions_in(sections, context, dates, names)),
        doubts=names.findings,
    )


def read_batch(releases: Sequence[Release], source: Source) -> Reading:
    """Read several releases of a source; an entity named in many of them comes once, with all its aliases."""
    return together(read_release(release, source) for release in releases)


def together(readings: Iterable[Reading]) -> Reading:
    """Several readings as one, in their order."""
    parts = list(readings)
    rows = {field: tuple(row for part in parts for row in getattr(part, field)) for field in Reading._fields}
    return Reading(**rows | {"entities": _joined(rows["entities"])})


def _joined(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    by_id: dict[str, Entity] = {}
    for entity in entities:
        known = by_id.get(entity.entity_id)
        if known is None:
            by_id[entity.entity_id] = entity
        elif not set(entity.aliases) <= set(known.aliases):
            aliases = tuple(dict.fromkeys((*known.aliases, *entity.aliases)))
            by_id[entity.entity_id] = known.model_copy(update={"aliases": aliases})
    return tuple(by_id.values())


def _spans(section: Section, records: Sequence[Located]) -> list[Span]:
    return [Span(record.char_start, record.char_end) for record in records if record.section == section.name]

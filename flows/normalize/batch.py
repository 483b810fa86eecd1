"""Reads a batch of releases: names, then dates, then figures, each reader told what the ones before it took; then what
these say together: observations, meetings, what was done about agreements.

The function is pure and its arguments and result pickle, so it can run in another process.
"""

import re
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from flows.normalize.dates.doubts import date_doubts
from flows.normalize.dates.extract import dates_in
from flows.normalize.dates.holidays import calendar_of
from flows.normalize.diplomacy.extract import diplomacy_in
from flows.normalize.figures.dollars import dollar_of
from flows.normalize.figures.extract import Stated, stated_in
from flows.normalize.names.extract import names_in
from flows.normalize.statistics.doubts import figure_doubts
from flows.normalize.statistics.extract import statements_in
from flows.normalize.text import Context, Section, Span
from schemas.date_expression import DateExpression
from schemas.entity import Entity, Names
from schemas.reading import Reading
from schemas.record import Located
from schemas.release import Quarantined, Release
from schemas.source import Source

_BULLETIN = re.compile(r"[,:] (?:[A-Z]\w+ ){1,2}\d{4}$")  # how the title of a statistics office's bulletin ends


def read_release(release: Release, source: Source) -> Reading:
    """Read one release; its source says whose statistics these are and which dollar `$` means."""
    context = Context(
        release_id=release.release_id,
        released_on=release.released_on,
        reporting_country=source.reporting_country,
        dollar=source.dollar,
        publisher=source.publisher,
        growth_base=source.growth_base,
    )
    title, body = Section("title", release.title), Section("body", release.body)
    names = names_in(title, body, context)
    issuer = _issuer_country(release.title, names, source)
    dollar = dollar_of(f"{release.title}\n{release.body}", source.dollar, issuer, names.home)
    at_home = replace(context, reporting_country=names.home, publisher=names.publisher, dollar=dollar)
    if names.home != source.reporting_country and source.growth_base == "year":
        has_habit = calendar_of(issuer or names.home).growth_base == "period" and (
            issuer is not None or _names_office(names)
        )
        at_home = replace(at_home, growth_base="period" if has_habit else "open")
    stated: list[Stated] = []
    dates: list[DateExpression] = []
    for section in (title, body):
        named = _spans(section, names.mentions)
        dated = dates_in(section, at_home, named)
        dates += dated
        stated += stated_in(section, at_home, [*named, *_spans(section, dated)])
    sections = (title, body)
    diplomacy = diplomacy_in(sections, at_home, dates, names)
    observations, words = statements_in(sections, at_home, stated, dates, names)
    doubts = (
        *names.findings,
        *date_doubts(context, dates),
        *figure_doubts(sections, context, stated, names.mentions, observations),
    )
    return Reading(
        figures=tuple(one.figure for one in stated),
        dates=tuple(dates),
        entities=names.entities,
        mentions=names.mentions,
        observations=tuple(observations),
        observation_words=tuple(words),
        meetings=tuple(diplomacy.meetings),
        agreement_actions=tuple(diplomacy.actions),
        doubts=doubts,
    )


def _issuer_country(title: str, names: Names, source: Source) -> str | None:
    """The country whose ministry or statistics office issued a text, where that is not the source's own.

    An office that a text names anywhere has issued it where the title names its country; a text under the title of a
    bulletin ("Canadian international merchandise trade, May 2023") is that of its home's office.
    """
    by_id = {entity.entity_id: entity for entity in names.entities}
    in_title = {by_id[mention.entity_id].country for mention in names.mentions if mention.section == "title"}
    offices = {
        entity.country
        for entity in names.entities
        if entity.entity_type == "organisation" and ("Statisti" in entity.name or "Stats" in entity.name)
    } & {names.home, *in_title}
    is_issued = names.publisher is not None or _BULLETIN.search(title) is not None
    country = names.home if is_issued and names.home != source.reporting_country else None
    country = country or next((office for office in offices if len(offices) == 1), None)
    return None if country == source.reporting_country else country


def _names_office(names: Names) -> bool:
    """Whether a text names an office of its home whose growth compares as the country's does."""
    offices = calendar_of(names.home).offices
    return any(entity.name in offices and entity.country == names.home for entity in names.entities)


def read_batch(releases: Sequence[Release], source: Source) -> Reading:
    """Read several releases of a source; an entity named in many of them comes once, with all its aliases.

    A release that a reader fails on is quarantined with the place in the code, and the others go on.
    """
    return together(_read_or_quarantine(release, source) for release in releases)


def _read_or_quarantine(release: Release, source: Source) -> Reading:
    try:
        return read_release(release, source)
    except Exception as error:  # noqa: BLE001 -- an unattended run must not end for one text; the reason names the bug
        innermost = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{PurePath(innermost.filename).name}:{innermost.lineno}"
        reason = f"a reader failed on this text ({type(error).__name__}: {error}, at {place}): a bug, please report it"
        unread = Quarantined.record(
            reason,
            source=release.source,
            document_id=release.document_id,
            locator=release.locator,
            payload=f"{release.title}\n{release.body}",
        )
        return Reading(unread=(unread,))


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

"""Judges parsed records: which of them are releases, which stand twice, and what is wrong with the others."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from flows.validate.duplicates import unique
from flows.validate.identity import release_key
from flows.validate.titles import title_problem
from schemas.release import ParsedRelease, Quarantined, Release

EARLIEST = date(1900, 1, 1)
"""No press release is older: an earlier date is a slip (0024, 1024) that would stand first in every series."""


class Validated(NamedTuple):
    """What became of a batch: each record stands in exactly one of releases, quarantined and duplicates."""

    releases: tuple[Release, ...]
    parsed: tuple[ParsedRelease, ...]
    """The records that `releases` were made of, in the same order."""
    quarantined: tuple[Quarantined, ...]
    duplicates: tuple[Release, ...]
    """Other texts of releases of this batch, no better than the one kept."""


def validate(parsed: Sequence[ParsedRelease], today: date) -> Validated:
    """Judge each record on its own, then keep one text of each release.

    `today` is the last day a release can be dated, where its source is. A release may have no body: a title alone
    says something.
    """
    judged = [(record, judge(record, today)) for record in parsed]
    valid = [(record, verdict) for record, verdict in judged if isinstance(verdict, Release)]
    kept, duplicates = unique(release for _, release in valid)
    return Validated(
        releases=tuple(release for _, release in kept),
        parsed=tuple(valid[at][0] for at, _ in kept),
        quarantined=tuple(verdict for _, verdict in judged if isinstance(verdict, Quarantined)),
        duplicates=duplicates,
    )


def judge(record: ParsedRelease, today: date) -> Release | Quarantined:
    """The release that a record is, or all that is wrong with it in one reason."""
    day, day_problem = _released_on(record.date_marker, today)
    problems = [problem for problem in (title_problem(record.title), day_problem) if problem]
    if day is None or problems:
        return Quarantined.record(
            ". ".join(problem[0].upper() + problem[1:] for problem in problems),
            source=record.source,
            document_id=record.document_id,
            locator=record.locator,
            payload=record.payload,
        )
    return Release(
        release_id=release_key(day, record.title),
        source=record.source,
        url=record.url,
        category=record.category,
        title=record.title,
        body=record.body,
        released_on=day,
        is_truncated=record.is_truncated,
        repairs=record.repairs,
        document_id=record.document_id,
        locator=record.locator,
    )


def _released_on(marker: str | None, today: date) -> tuple[date | None, str | None]:
    if marker is None:
        return None, "there is no date marker; write 'dateYYYY-MM-DD' at the end of the body"
    try:
        day = date.fromisoformat(marker)
    except ValueError:
        return None, f"the date marker {marker} is no day of the calendar; correct it"
    if day > today:
        return (
            None,
            f"the date marker {marker} lies in the future (today is {today}); correct it, or load it on that day",
        )
    if day < EARLIEST:
        return None, f"the date marker {marker} lies before {EARLIEST}; correct it"
    return day, None

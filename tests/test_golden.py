"""The whole sample page: every figure, date, name and observation that is read in it, with its characters.

Where a reading changes for the better, `python -m tests.test_golden` writes the file anew; read the difference before
it is committed.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flows.normalize.batch import read_release
from flows.parse.page import parse
from flows.sources.files import documents
from flows.sources.registry import default_source
from flows.validate.releases import validate
from schemas.reading import Reading
from schemas.record import Located
from schemas.release import Release

DIMENSIONS = (
    "ref_area", "counterpart_area", "indicator", "product", "freq", "time_period", "measure", "transformation",
    "base_period", "obs_value", "unit_measure", "obs_status",
)  # fmt: skip
GOLDEN = Path(__file__).parent / "cases" / "motie-2024-03-05.json"


def releases() -> tuple[Release, ...]:
    source, now = default_source(), datetime(2024, 3, 6, tzinfo=UTC)
    (fetched,) = documents(source, None, now)
    return validate(parse(fetched.document, source.layout, source.categories).releases, now.date()).releases


def page() -> list[dict[str, Any]]:
    return [facts(release, read_release(release, default_source())) for release in releases()]


def facts(release: Release, reading: Reading) -> dict[str, Any]:
    names = {entity.entity_id: entity.name for entity in reading.entities}

    def lines(records: Sequence[Located], *said: str) -> list[str]:
        ordered = sorted(records, key=lambda record: (record.section != "title", record.char_start, record.char_end))
        return [
            " | ".join(
                [f"{r.section} {r.char_start}-{r.char_end} {r.surface}", *(str(getattr(r, name)) for name in said)]
            )
            for r in ordered
        ]

    surfaces = {figure.figure_id: f"{figure.section} {figure.surface}" for figure in reading.figures}

    return {
        "released_on": str(release.released_on),
        "title": release.title,
        "is_truncated": release.is_truncated,
        "figures": lines(reading.figures, "kind", "value", "value_high", "unit", "qualifier"),
        "dates": lines(reading.dates, "start_on", "end_on", "granularity", "timex"),
        "names": [
            f"{line} | {names[mention.entity_id]}"
            for line, mention in zip(
                lines(reading.mentions, "entity_type", "role", "affiliation"),
                sorted(reading.mentions, key=lambda m: (m.section != "title", m.char_start, m.char_end)),
                strict=True,
            )
        ],
        "observations": [
            " | ".join([surfaces[one.figure_id], *(str(getattr(one, name)) for name in DIMENSIONS)])
            for one in reading.observations
        ],
    }


def test_the_sample_page_is_read_as_before() -> None:
    assert page() == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_every_mention_of_the_sample_page_stands_at_its_offsets() -> None:
    for release in releases():
        reading = read_release(release, default_source())
        texts = {"title": release.title, "body": release.body}
        located: tuple[Located, ...] = (*reading.figures, *reading.dates, *reading.mentions)
        assert [texts[r.section][r.char_start : r.char_end] for r in located] == [r.surface for r in located]


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(page(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

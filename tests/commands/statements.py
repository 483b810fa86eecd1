"""Releases that state values of statistics, each release on its day, in a warehouse of their own."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from tests.warehouse.builders import batch, figure, load_and_publish, observation, record, release


class Statement(NamedTuple):
    """A value of a period, published on a day; `changes` are other columns of the observation."""

    published: str
    period: str
    value: str
    changes: dict[str, Any]


def stated(published: str, period: str, value: str, **changes: Any) -> Statement:
    return Statement(published, period, value, changes)


EXPORTS: list[Statement] = [
    *(
        stated(f"{2023 + month // 12}-{month % 12 + 1:02d}-01", f"2023-{month:02d}", f"{50 + month}.5e9")
        for month in range(1, 13)
    ),
    stated("2024-02-01", "2024-01", "54.7e9"),
    stated("2024-02-15", "2024-01", "54.8e9"),
    stated("2024-02-15", "2023-12", "57.6e9"),
    stated("2024-02-15", "2024", "700e9", freq="A", obs_status="P"),
]


def warehouse_of(file: Path, statements: Iterable[Statement]) -> Path:
    """A warehouse that one run has filled: a release for each day of publication."""
    releases, figures, observations = {}, [], []
    for number, one in enumerate(statements, 1):
        day = date.fromisoformat(one.published)
        key = f"r{one.published}"
        releases[key] = release(1, release_id=key, released_on=day, title=f"Released on {day}")
        shown = f"figure {number}"
        named = {"release_id": key, "figure_id": f"f{number:02d}"}
        figures.append(figure(1, **named, surface=shown, char_start=0, char_end=len(shown), value=Decimal(one.value)))
        fields = {
            "transformation": "level", "measure": "value", "unit_measure": "USD", "time_period": one.period,
            "obs_value": Decimal(one.value), "released_on": day,
        }  # fmt: skip
        observations.append(observation(1, **(fields | named | one.changes)))
    run = record("run-1").model_copy(update={"started_at": datetime(2024, 3, 5, tzinfo=UTC)})
    load_and_publish(file, run, batch(releases=list(releases.values()), figures=figures, observations=observations))
    return file

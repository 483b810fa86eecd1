"""`releases sources`: the source registry, and how fresh each source is."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, Json, Warehouse, console, print_json
from flows.commands.rows import rows
from flows.commands.tables import table

if TYPE_CHECKING:
    from schemas.source import Source

Freshness = Literal["fresh", "stale", "never read"]
_STYLES = {"fresh": "green", "stale": "bold red", "never read": "yellow"}


def sources(warehouse: Warehouse = DEFAULT_WAREHOUSE, as_json: Json = False) -> None:
    """List the registry: each source, its kind, schedule, last success, and whether it is stale.

    A source is stale when its last success is longer ago than its cadence, or
    there was none.

    \b
    Example:
      releases sources --json
    """
    from flows.sources.registry import registry

    read = last_successes(warehouse)
    listed = [_row(source, read.get(source.name), datetime.now(UTC)) for source in registry().values()]
    if as_json:
        print_json([{name: value for name, value in row.items() if name != "freshness"} for row in listed])
        return
    console().print(
        table(
            ("name", "kind", "schedule", "last success", "state", "title"),
            [
                (
                    row["name"],
                    row["kind"],
                    f"{row['schedule']} ({row['time_zone']})",
                    row["last_success"],
                    Text(row["freshness"], _STYLES[row["freshness"]]),
                    row["title"],
                )
                for row in listed
            ],
        )
    )


def last_successes(warehouse: Path) -> Mapping[str, datetime]:
    """When each source was last read by a run that completed; of none where there is no warehouse yet."""
    from warehouse.read import operations
    from warehouse.state import State

    if not warehouse.exists() and not State(warehouse).operations.exists():
        return {}
    with operations(warehouse) as con:
        completed = rows(
            con, "select source, finished_at from pipeline_runs where status = 'completed' order by finished_at"
        )
    return {name: run["finished_at"] for run in completed for name in re.split(r"\s*,\s*", run["source"])}


def freshness(last_success: datetime | None, cadence: timedelta, now: datetime) -> Freshness:
    """Whether a source was read within its cadence."""
    if last_success is None:
        return "never read"
    return "stale" if now - last_success > cadence else "fresh"


def _row(source: "Source", last_success: datetime | None, now: datetime) -> dict[str, Any]:
    state = freshness(last_success, source.cadence, now)
    wanted = {"name", "title", "kind", "location", "schedule", "time_zone", "cadence"}
    return {
        **source.model_dump(mode="json", include=wanted),
        "last_success": last_success,
        "stale": state != "fresh",
        "freshness": state,
    }

"""`releases runs`: what ran, when, and what came of it."""

from pathlib import Path

from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, All, Json, Warehouse, console, print_json
from flows.commands.rows import Row, rows
from flows.commands.tables import print_rows

STATUS_STYLES = {"completed": "green", "failed": "bold red", "crashed": "bold red", "running": "yellow"}
_COLUMNS = "started_at duration run_id status mode source read parsed loaded unchanged revised quarantined"


def runs(warehouse: Warehouse = DEFAULT_WAREHOUSE, whole: All = False, as_json: Json = False) -> None:
    """List the runs, newest first.

    A run that goes on now has the status running, and counts only when it ends.

    \b
    Example:
      releases runs --json
    """
    met = known_runs(warehouse)
    if as_json:
        print_json(met)
        return
    names = _COLUMNS.split()
    print_rows(
        console(),
        [name.replace("_", " ") for name in names],
        [[_cell(run, name) for name in names] for run in met],
        things="runs",
        whole=whole,
    )


def known_runs(warehouse: Path) -> list[Row]:
    """The runs, newest first, each with its `seconds`; one that goes on now comes first."""
    from warehouse.lock import holder
    from warehouse.read import operations
    from warehouse.state import State

    with operations(warehouse) as con:
        met = rows(con, "from pipeline_runs order by started_at desc, run_id desc")
    now = holder(State(warehouse))
    if now and now.run_id not in {run["run_id"] for run in met}:
        met.insert(0, {"run_id": now.run_id, "started_at": now.started_at, "status": "running"})
    return [{**run, "seconds": _seconds(run)} for run in met]


def _seconds(run: Row) -> float | None:
    finished = run.get("finished_at")
    return (finished - run["started_at"]).total_seconds() if finished else None


def duration(seconds: float | None) -> str | None:
    """A length of time as a person reads it: 1:15 is a minute and 15 seconds, 1:00:00 an hour."""
    if seconds is None:
        return None
    hours, minutes = divmod(round(seconds) // 60, 60)
    return f"{hours}:{minutes:02}:{round(seconds) % 60:02}" if hours else f"{minutes}:{round(seconds) % 60:02}"


def _cell(run: Row, name: str) -> object:
    if name == "duration":
        return Text(duration(run["seconds"]) or "", justify="right")
    if name == "status":
        return Text(run["status"], STATUS_STYLES[run["status"]])
    return run.get(name)

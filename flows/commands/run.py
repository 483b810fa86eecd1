"""`releases run`: one run of the flow, from the sources to the published file."""

import signal
from datetime import datetime
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from flows.commands.options import DEFAULT_WAREHOUSE, Json, Warehouse, console, print_json
from schemas.errors import UsageError
from schemas.run import RunParameters, RunSummary, cores

_DAY = ["%Y-%m-%d"]


def run(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH ...", help="Files, folders or globs (.txt, .gz, .zip); - is standard input."),
    ] = None,
    source: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="NAME", help="A source of the registry; with PATHs, what they are read as."),
    ] = None,
    since: Annotated[datetime | None, typer.Option(formats=_DAY, help="Only releases of this day or later.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=_DAY, help="Only releases of this day or earlier.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes normalize at a time.", show_default="the cores")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="A quarantined input fails the run.")] = False,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    as_json: Json = False,
) -> None:
    """Fetch, parse, validate, normalize, load and publish; without PATHs, the sample releases that ship with this.

    \b
    Examples:
      releases run
      releases run pages/*.txt --warehouse trade.duckdb
      zcat page.txt.gz | releases run - --source motie-sample

    Exit code 0: published. 1: a critical check failed, or input was quarantined under --strict; the file published
    before still stands. 2: the call is wrong. 3: another run holds the warehouse.
    """
    try:
        parameters = RunParameters(
            paths=paths or [],
            sources=source or [],
            since=since.date() if since else None,
            until=until.date() if until else None,
            workers=workers or cores(),
            strict=strict,
            warehouse=warehouse,
        )
    except ValidationError as error:
        raise UsageError("; ".join(problem["msg"] for problem in error.errors())) from error
    summary = _run(parameters)
    if as_json:
        print_json(summary.model_dump(mode="json", exclude={"reason"}))
    else:
        _print(summary)
    if summary.status == "failed":
        raise typer.Exit(1)


def _run(parameters: RunParameters) -> RunSummary:
    from flows.environment import configure
    from flows.server import start_temporary_server

    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    wait = start_temporary_server() if configure() == "temporary" else None
    with Console(stderr=True).status("Starting Prefect and Great Expectations"):
        from flows.running import run_flow

        if wait is not None:
            wait()
    return run_flow(parameters)


def _print(summary: RunSummary) -> None:
    out = console()
    mark = "[bold green]completed[/]" if summary.status == "completed" else "[bold red]failed[/]"
    out.print(f"Run {summary.run_id} {mark}" + (f": {escape(summary.reason)}" if summary.reason else ""))
    out.print(
        f"  read {summary.read}, loaded {summary.loaded}, unchanged {summary.unchanged}, "
        f"revised {summary.revised}, quarantined {summary.quarantined}"
    )
    table = Table("checks", "dates", "figures", "entity names", box=None, padding=(0, 2))
    cells = {(cell.step, cell.subject): cell for cell in summary.checks}
    for step in ("parse", "validate", "normalize", "load"):
        row = [cells[step, subject] for subject in ("dates", "figures", "entity_names")]
        table.add_row(step, *(_cell(cell.passed, cell.failed) for cell in row))
    out.print(table)
    out.print(f"  warehouse {summary.warehouse}")
    out.print(f"  report    {summary.report}")


def _cell(passed: int, failed: int) -> str:
    return f"[yellow]{failed} of {passed + failed} failed[/]" if failed else f"[green]{passed} passed[/]"

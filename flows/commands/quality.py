"""`releases quality`: what the checks of a run say, what they found, and how that compares with the runs before."""

import json
import webbrowser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer
from rich.console import Console
from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, All, Json, Warehouse, console, print_json
from flows.commands.rows import Row, key_beginning, rows
from flows.commands.runs import STATUS_STYLES
from flows.commands.tables import print_rows, table
from schemas.errors import UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TREND = 10  # runs

_STYLES = {"critical": "bold red", "warning": "yellow", "info": "blue"}

_CHECKS = """
select step, subject, check_name, severity, passed, evaluated, failed, details, checked_at
from quality_results
where run_id = ?
order by
    list_position(['parse', 'validate', 'normalize', 'load'], step), subject,
    list_position(['critical', 'warning', 'info'], severity), check_name
"""

_FINDINGS = """
select finding.*
from quality_findings as finding
left join (
    select check_name, min(list_position(['critical', 'warning', 'info'], severity)) as place
    from quality_results
    where run_id = $1
    group by check_name
) using (check_name)
where finding.run_id = $1
order by place, check_name, release_id, finding_id
"""

_TREND = """
with failed as (
    select
        run_id,
        count(*) as checks,
        count(*) filter (not passed and severity = 'critical') as failed_critical,
        count(*) filter (not passed and severity = 'warning') as failed_warning,
        count(*) filter (not passed and severity = 'info') as failed_info
    from quality_results
    group by run_id
),
found as (select run_id, count(*) as findings from quality_findings group by run_id)
select
    run_id, started_at, status, coalesce(checks, 0) as checks, failed_critical, failed_warning, failed_info,
    coalesce(findings, 0) as findings
from pipeline_runs
left join failed using (run_id)
left join found using (run_id)
order by started_at desc, run_id desc
limit ?
"""


def quality(
    run: Annotated[
        str | None, typer.Option("--run", metavar="ID", help="Which run; the latest one without it.")
    ] = None,
    open_report: Annotated[bool, typer.Option("--open", help="Open the run's report in a browser.")] = False,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    whole: All = False,
    as_json: Json = False,
) -> None:
    """Print a run's checks by step and subject, its findings, and the trend over runs.

    The latest run counts although it failed and was not published: where a
    critical check fails, the file that was published before still stands.

    \b
    Examples:
      releases quality
      releases quality --run 20240305 --all
      releases quality --open
    """
    from warehouse.read import operations
    from warehouse.state import State

    with operations(warehouse) as con:
        report = report_of(con, run)
    page = State(warehouse).reports / f"{report['run']['run_id']}.html"
    report["report"] = str(page) if page.exists() else None
    if as_json:
        print_json(report)
    else:
        _print(console(), report, whole)
    if open_report:
        _open(page)


def report_of(con: "DuckDBPyConnection", run: str | None) -> dict[str, Any]:
    """The run, its checks, its findings, and the trend up to now."""
    run_id = _latest(con) if run is None else _named(con, run)
    (known,) = rows(con, "from pipeline_runs where run_id = ?", [run_id])
    checks = rows(con, _CHECKS, [run_id])
    return {
        "run": known,
        "checks": [{**check, "details": json.loads(check["details"])} for check in checks],
        "findings": rows(con, _FINDINGS, [run_id]),
        "trend": rows(con, _TREND, [TREND]),
    }


def _latest(con: "DuckDBPyConnection") -> str:
    # A run that was killed judged nothing; the trend shows it, but here it would say nothing.
    newest = rows(
        con,
        "select run_id from pipeline_runs semi join quality_results using (run_id) "
        "order by started_at desc, run_id desc limit 1",
    )
    if not newest:
        raise UsageError("no run has been judged yet; run `releases run`")
    return str(newest[0]["run_id"])


def _named(con: "DuckDBPyConnection", start: str) -> str:
    label = "strftime(started_at, '%Y-%m-%d %H:%M') || '  ' || status"
    return key_beginning(con, start, view="pipeline_runs", key="run_id", label=label, newest="started_at")


def _open(page: Path) -> None:
    if not page.exists():
        raise UsageError(f"the run has no report at {page}; `releases run` writes one")
    if not webbrowser.open(page.resolve().as_uri()):
        raise UsageError(f"no browser could be started; the report is {page}")


def _print(screen: Console, report: dict[str, Any], whole: bool) -> None:
    run = report["run"]
    screen.print(
        Text.assemble(
            (f"Run {run['run_id']} ", "bold"),
            (run["status"], STATUS_STYLES[run["status"]]),
            f", started {run['started_at']:%Y-%m-%d %H:%M:%S}Z",
        )
    )
    screen.print(_matrix(report["checks"]))
    offended = [check for check in report["checks"] if not check["passed"]]
    if offended:
        columns = ("step", "subject", "check", "severity", "failed", "of", "says")
        screen.print(table(columns, [_offended(check) for check in offended], title="Checks that failed"))
    if report["findings"]:
        print_rows(
            screen,
            ("check", "release", "text", "message", "suggestion"),
            [
                [f[name] for name in ("check_name", "release_id", "surface", "message", "suggestion")]
                for f in report["findings"]
            ],
            things="findings",
            whole=whole,
            title=f"Findings ({len(report['findings'])})",
        )
    over_runs = ("started at", "run", "status", "checks", "critical", "warning", "info", "findings")
    screen.print(table(over_runs, [_trend(run) for run in report["trend"]], title="Failed checks over the runs"))
    if report["report"]:
        screen.print(Text(f"The report is {report['report']}; --open opens it.", "dim"), soft_wrap=True)


def _matrix(checks: Sequence[Row]) -> Any:
    from schemas.finding import Step, Subject

    def in_cell(step: str, subject: str) -> Text:
        return _verdict([check for check in checks if (check["step"], check["subject"]) == (step, subject)])

    subjects = get_args(Subject)
    columns = ("step", *(subject.replace("_", " ") for subject in subjects))
    return table(columns, [[step, *(in_cell(step, subject) for subject in subjects)] for step in get_args(Step)])


def _verdict(checks: Sequence[Row]) -> Text:
    if not checks:
        return Text("no checks", "dim")
    failed = Counter(check["severity"] for check in checks if not check["passed"])
    if not failed:
        return Text(f"✓ {len(checks)} passed", "green")
    severities = [severity for severity in _STYLES if failed[severity]]
    told = ", ".join(f"{failed[severity]} {severity}" for severity in severities)
    return Text(f"✗ {failed.total()} of {len(checks)} failed: {told}", _STYLES[severities[0]])


def _offended(check: Row) -> list[object]:
    details = check["details"]
    says = str(details.get("says", ""))
    if "error" in details:
        says += f" (the check broke: {details['error']})"
    elif "observed" in details:
        says += f" (expected {details.get('expected')}, observed {details['observed']})"
    severity = Text(check["severity"], _STYLES[check["severity"]])
    return [
        check["step"],
        check["subject"].replace("_", " "),
        check["check_name"],
        severity,
        check["failed"],
        check["evaluated"],
        says,
    ]


def _trend(run: Row) -> list[object]:
    counts = [
        Text(
            str(run[f"failed_{severity}"] or 0), _STYLES[severity] if run[f"failed_{severity}"] else "", justify="right"
        )
        for severity in _STYLES
    ]
    if not run["checks"]:
        counts = [Text("-", justify="right")] * len(counts)
    status = Text(run["status"], STATUS_STYLES[run["status"]])
    return [run["started_at"], run["run_id"], status, run["checks"], *counts, run["findings"]]

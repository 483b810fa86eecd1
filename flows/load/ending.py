"""Ends a run: its data committed, or rolled back; either way what the run has to say about itself stays."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

import duckdb
import pyarrow as pa

from flows.load.handing import run
from schemas.arrow import table
from schemas.finding import CheckResult, Finding
from schemas.operations import About, PipelineRun, RunStatus
from schemas.run import RunCounts

# What a rejected run leaves: its quarantine, and the documents that the quarantine cites, so that it can be replayed.
_EVIDENCE = {
    "ops.quarantine": "from ops.quarantine where run_id = $run_id",
    "raw.documents": "from raw.documents semi join (from ops.quarantine where run_id = $run_id) using (document_id)",
}
_KEEP_EVIDENCE = {
    "ops.quarantine": "insert into ops.quarantine by name from handed",
    # Some of them were here before the run, and are here still.
    "raw.documents": "insert into raw.documents by name from handed anti join raw.documents using (document_id)",
}


def commit(
    con: duckdb.DuckDBPyConnection,
    record: PipelineRun,
    counts: RunCounts,
    results: Iterable[CheckResult],
    findings: Iterable[Finding],
    about: About,
) -> None:
    """Commit the run's data, and with it the run's record, what the checks said, and what the next file is."""
    _write(con, record, "completed", about.built_at, counts, results, findings)
    run(con, "insert into ops.builds by name from handed", handed=table([about], About))
    con.commit()


# As schemas.identity.stable_id: the parts, parted by the ASCII unit separator, hashed and cut to 16 hex digits.
_HOLD_BACK = """
insert into ops.quarantine by name
with held_back as (
    select
        substr(sha256(concat_ws(chr(31), 'quarantine', document_id, locator, $reason)), 1, 16) as quarantine_id,
        run_id, source, locator, $reason as reason, title || chr(10) || body as payload, $at as quarantined_at,
        document_id
    from core.release_revisions
    where run_id = $run_id
)
from held_back anti join ops.quarantine as held using (quarantine_id)
"""


def hold_back(con: duckdb.DuckDBPyConnection, run: PipelineRun, reason: str) -> None:
    """Quarantine every release that this run was about to load: its data will be rejected, and nothing may be lost."""
    con.execute(_HOLD_BACK, {"run_id": run.run_id, "reason": reason, "at": run.started_at})


def reject(
    con: duckdb.DuckDBPyConnection,
    record: PipelineRun,
    counts: RunCounts,
    results: Iterable[CheckResult],
    findings: Iterable[Finding],
    finished_at: datetime,
) -> None:
    """Roll the run's data back, and commit its record, what the checks said, and its quarantine."""
    kept: dict[str, pa.Table] = {
        name: con.sql(rows, params={"run_id": record.run_id}).to_arrow_table() for name, rows in _EVIDENCE.items()
    }
    con.rollback()
    con.begin()
    for name, rows in kept.items():
        run(con, _KEEP_EVIDENCE[name], handed=rows)
    _write(con, record, "failed", finished_at, counts, results, findings)
    con.commit()


def abandon(con: duckdb.DuckDBPyConnection, record: PipelineRun, finished_at: datetime) -> None:
    """Roll everything back after an error, and say that the run failed.

    What was committed before stays, and the run stays completed: only its publishing failed; the next run mends that.
    """
    # A full disk refuses this too: the error that led here is the one to hear of, and the next run says "crashed".
    with suppress(duckdb.Error):
        con.rollback()
    with suppress(duckdb.Error):
        con.execute(
            "update ops.pipeline_runs set status = 'failed', finished_at = ? where run_id = ? and status = 'running'",
            [finished_at, record.run_id],
        )


def _write(
    con: duckdb.DuckDBPyConnection,
    record: PipelineRun,
    status: RunStatus,
    finished_at: datetime,
    counts: RunCounts,
    results: Iterable[CheckResult],
    findings: Iterable[Finding],
) -> None:
    ended = record.model_copy(update={**counts.model_dump(), "status": status, "finished_at": finished_at})
    run(con, "delete from ops.pipeline_runs where run_id = $run_id", {"run_id": record.run_id})
    run(con, "insert into ops.pipeline_runs by name from handed", handed=table([ended], PipelineRun))
    run(
        con,
        "insert into ops.quality_results by name "
        "select * replace ($run_id as run_id, coalesce(checked_at, $at) as checked_at) from handed",
        {"run_id": record.run_id, "at": finished_at},
        handed=table(results, CheckResult),
    )
    run(
        con,
        "insert into ops.quality_findings by name select * replace ($run_id as run_id) from handed",
        {"run_id": record.run_id},
        handed=table(findings, Finding),
    )

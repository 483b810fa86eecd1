"""The flow `ingest-releases`: fetch, parse, validate, normalize, load, publish, with the checks of every step.

The order of the stages, their retries, batches and artifacts; not one rule of language, and no SQL.
"""

import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from contextvars import ContextVar
from datetime import UTC, datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

import duckdb
from prefect import flow, get_run_logger, runtime, task
from prefect.cache_policies import NO_CACHE

from flows import batch as stages
from flows.artifacts import leave_artifacts
from flows.batch import Batch, Pool, batches
from flows.load.ending import abandon, commit, hold_back, reject
from flows.load.loading import start
from flows.quality.check import Judged, merged
from flows.quality.report import page, verdicts
from flows.sources.files import documents
from flows.sources.registry import default_source, sources_named
from schemas.operations import About, PipelineRun
from schemas.run import RunCounts, RunParameters, RunSummary
from schemas.source import Source
from warehouse.lock import hold
from warehouse.publish import mend_link, publish, publish_operations
from warehouse.state import State, open_working

progress: ContextVar[Callable[[RunCounts], None] | None] = ContextVar("progress", default=None)
"""Told after every batch how the inputs have ended so far, where somebody watches."""


class RunFailed(Exception):  # noqa: N818 -- it is how a run ends, not a fault of the code
    """The run ended without publishing: a critical check failed, or input was quarantined under `strict`."""

    def __init__(self, summary: RunSummary) -> None:
        super().__init__(summary.reason)
        self.summary = summary


def _flow_run_name() -> str:
    given = runtime.flow_run.parameters.get("parameters")
    parameters = RunParameters() if given is None else RunParameters.model_validate(given)
    sources = _sources(parameters)
    day = datetime.now(ZoneInfo(sources[0].time_zone)).date()
    return f"{'+'.join(source.name for source in sources)} {day}"


def _sources(parameters: RunParameters) -> tuple[Source, ...]:
    return sources_named(parameters.sources) if parameters.sources else (default_source(),)


@flow(name="ingest-releases", flow_run_name=_flow_run_name, validate_parameters=True)
def ingest_releases(parameters: RunParameters | None = None) -> RunSummary:
    """Run the releases of some sources through every stage and publish the warehouse.

    Raises RunFailed where the run may not be published, UsageError where it cannot be run as asked, and
    WarehouseHeldError where another run holds the warehouse.
    """
    parameters = parameters or RunParameters()
    sources = _sources(parameters)
    started_at = datetime.now(UTC)
    run = PipelineRun(
        run_id=f"{started_at:%Y%m%dT%H%M%SZ}-{uuid.uuid4().hex[:6]}",
        started_at=started_at,
        mode=_mode(parameters),
        source=",".join(source.name for source in sources),
    )
    state = State(parameters.warehouse)
    with hold(state, run.run_id, started_at), open_working(state) as connection:
        mend_link(connection, state)
        start(connection, run)
        try:
            counts, judged = _through_the_stages(parameters, sources, run, connection)
            return _end(parameters, sources, run, counts, judged, connection, state)
        except RunFailed:
            raise
        except BaseException:
            abandon(connection, run, datetime.now(UTC))
            raise


def _mode(parameters: RunParameters) -> str:
    if runtime.deployment.id is not None:
        return "scheduled"
    return "backfill" if parameters.since or parameters.until else "manual"


def _through_the_stages(
    parameters: RunParameters, sources: tuple[Source, ...], run: PipelineRun, connection: duckdb.DuckDBPyConnection
) -> tuple[RunCounts, Judged]:
    counts, judged = RunCounts(), Judged((), ())
    stream = _stream(parameters, sources, run.started_at)
    with closing(Pool(parameters.workers)) as pool:
        while (batch := fetch(stream)) is not None:
            parse(batch)
            validate(batch, connection, parameters)
            normalize(batch, pool)
            load(batch, connection, run)
            counts += batch.counts
            judged = merged([judged, *batch.judged])
            if (tell := progress.get()) is not None:
                tell(counts)
    return counts, merged([judged, resolve(connection, run)])


def _stream(parameters: RunParameters, sources: tuple[Source, ...], now: datetime) -> Iterator[Batch]:
    for source in sources:
        yield from batches(source, documents(source, parameters.paths or None, now, sys.stdin.buffer))


@task(tags=["releases"], cache_policy=NO_CACHE)
def fetch(stream: Iterator[Batch]) -> Batch | None:
    """Read the next documents; None where there are no more."""
    return next(stream, None)


@task(tags=["releases"], cache_policy=NO_CACHE)
def parse(batch: Batch) -> None:
    """Cut documents into records."""
    stages.parse_batch(batch)
    get_run_logger().info("%d documents hold %d records", len(batch.fetched), len(batch.parsed))


@task(tags=["releases"], cache_policy=NO_CACHE)
def validate(batch: Batch, connection: duckdb.DuckDBPyConnection, parameters: RunParameters) -> None:
    """Keep what is a release, and find what is new."""
    today = datetime.now(ZoneInfo(batch.source.time_zone)).date()
    stages.validate_batch(batch, connection, today=today, since=parameters.since, until=parameters.until)
    get_run_logger().info("%d releases, %d of them new", len(batch.releases), len(batch.fresh))
    for item in batch.quarantined:
        get_run_logger().warning("quarantined %s: %s", item.locator, item.reason)


@task(tags=["releases"], cache_policy=NO_CACHE)
def normalize(batch: Batch, pool: Pool) -> None:
    """Read figures, dates and names."""
    stages.normalize_batch(batch, pool)
    reading = batch.reading
    get_run_logger().info(
        "%d figures, %d dates, %d mentions", len(reading.figures), len(reading.dates), len(reading.mentions)
    )


@task(tags=["releases"], cache_policy=NO_CACHE)
def load(batch: Batch, connection: duckdb.DuckDBPyConnection, run: PipelineRun) -> None:
    """Load into the run's open transaction."""
    stages.load_batch_of(batch, connection, run)
    get_run_logger().info("%d loaded, %d revised", batch.counts.loaded, batch.counts.revised)


@task(tags=["releases"], cache_policy=NO_CACHE)
def resolve(connection: duckdb.DuckDBPyConnection, run: PipelineRun) -> Judged:
    """Find out which entities of the warehouse are one, and obey what people have decided."""
    return stages.resolve_entities(connection, run)


def _end(
    parameters: RunParameters,
    sources: tuple[Source, ...],
    run: PipelineRun,
    counts: RunCounts,
    judged: Judged,
    connection: duckdb.DuckDBPyConnection,
    state: State,
) -> RunSummary:
    reason = why_not_published(judged, counts, strict=parameters.strict)
    finished_at = datetime.now(UTC)
    if reason is None:
        about = About(
            built_at=finished_at,
            run_id=run.run_id,
            code_version=version("release-warehouse"),
            source_attribution="; ".join(dict.fromkeys(source.attribution for source in sources)),
            licence="; ".join(dict.fromkeys(source.licence for source in sources)),
        )
        commit(connection, run, counts, judged.results, judged.findings, about)
        publish_file(connection, state, run.run_id)
    else:
        counts = RunCounts(
            read=counts.read,
            parsed=counts.parsed,
            unchanged=counts.unchanged,
            quarantined=counts.quarantined + counts.loaded + counts.revised,
        )
        hold_back(connection, run, f"the run was not published: {reason}")
        reject(connection, run, counts, judged.results, judged.findings, finished_at)
        publish_operations(connection, state)
    status = "completed" if reason is None else "failed"
    report = state.reports / f"{run.run_id}.html"
    report.write_text(page(run.run_id, status, counts, judged), encoding="utf-8")
    leave_report(run.run_id, status, counts, judged)
    summary = RunSummary(
        **counts.model_dump(),
        run_id=run.run_id,
        status=status,
        reason=reason,
        warehouse=str(state.file),
        report=str(report),
        checks=verdicts(judged.results),
    )
    if reason is not None:
        raise RunFailed(summary)
    return summary


def why_not_published(judged: Judged, counts: RunCounts, *, strict: bool) -> str | None:
    """Why what a run has loaded must not be published, None where it may be."""
    critical = [result for result in judged.results if result.severity == "critical" and not result.passed]
    if critical:
        return "; ".join(f"{r.step} {r.subject}: {r.check_name} failed for {r.failed}" for r in critical)
    if strict and counts.quarantined:
        return f"{counts.quarantined} inputs are quarantined, and the run is strict"
    return None


@task(name="publish", tags=["releases"], cache_policy=NO_CACHE, retries=2, retry_delay_seconds=[1, 5])
def publish_file(connection: duckdb.DuckDBPyConnection, state: State, run_id: str) -> None:
    """Write the new file and swing the link to it."""
    publish(connection, state, run_id)


@task(name="report", tags=["releases"], cache_policy=NO_CACHE, retries=2, retry_delay_seconds=[1, 5])
def leave_report(run_id: str, status: str, counts: RunCounts, judged: Judged) -> None:
    """Leave the artifacts in Prefect's UI."""
    leave_artifacts(run_id, status, counts, judged)

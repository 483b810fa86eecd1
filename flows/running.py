"""Runs the flow once from the command line, quietly, with a progress line where somebody watches."""

from prefect import tags
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from flows.ingest import RunFailed, ingest_releases, progress
from schemas.run import RunCounts, RunParameters, RunSummary


def run_flow(parameters: RunParameters) -> RunSummary:
    """Run `ingest-releases` and return its summary, whether or not it was published.

    UsageError, InputError and WarehouseHeldError of the flow are passed on.
    """
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        line = bar.add_task("Starting the flow")

        def tell(counts: RunCounts) -> None:
            bar.update(
                line, description=f"Read {counts.read}, loaded {counts.loaded}, quarantined {counts.quarantined}"
            )

        token = progress.set(tell)
        try:
            # A synchronous flow waits a second for its heartbeat to stop; a run of the command needs none.
            with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}), tags("releases"):
                return ingest_releases(parameters)
        except RunFailed as failed:
            return failed.summary
        finally:
            progress.reset(token)

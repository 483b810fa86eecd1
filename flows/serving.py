"""Serves the scheduled deployment beside a Prefect server with its UI, until interrupted."""

import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn, cast

from rich.console import Console

from flows.environment import api_url, home_of_server
from flows.server import standing_server
from schemas.errors import UsageError

if TYPE_CHECKING:
    from prefect.deployments.runner import RunnerDeployment

DEPLOYMENT = "daily"


def serve_daily(warehouse: Path, port: int) -> None:
    """Start the server, print where its UI is, and run the deployment on its schedule until interrupted.

    Raises UsageError where the port is taken or the server does not come up.
    """
    if home_of_server(api_url(port)) is not None:
        raise UsageError(f"a Prefect server answers at port {port} already; stop it, or choose another --port")
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGINT, _interrupt)
    try:
        with standing_server(port):
            _serve(warehouse, port)
    except KeyboardInterrupt:
        Console(stderr=True).print("Stopped.")


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _serve(warehouse: Path, port: int) -> None:
    from prefect import serve
    from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
    from prefect.schedules import Cron

    from flows.ingest import ingest_releases
    from flows.sources.registry import default_source

    _tidy()
    source = default_source()
    deployment = ingest_releases.to_deployment(
        name=DEPLOYMENT,
        description=f"{source.title}, on its schedule.",
        schedule=Cron(source.schedule, timezone=source.time_zone),
        parameters={"parameters": {"sources": [source.name], "warehouse": str(warehouse.absolute())}},
        tags=["releases", DEPLOYMENT],
        concurrency_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
    )
    Console().print(
        f"Prefect UI: http://127.0.0.1:{port}\n"
        f"Deployment: ingest-releases/{DEPLOYMENT}, {source.schedule} {source.time_zone}\n"
        "Stop with ctrl-C."
    )
    # From here on both signals go the runner's clean way: it ends the runs in flight before it returns.
    signal.signal(signal.SIGINT, lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    serve(cast("RunnerDeployment", deployment), print_starting_message=False)


def _tidy() -> None:
    """End what a killed server left behind: no scheduled run can be alive before our runner starts.

    A run left as Running would hold its deployment's only place for ever. Runs that were missed are made up for by
    one, since a run reads all that is there.
    """
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import (
        FlowRunFilter,
        FlowRunFilterDeploymentId,
        FlowRunFilterExpectedStartTime,
        FlowRunFilterState,
        FlowRunFilterStateType,
    )
    from prefect.states import Cancelled, Crashed

    with get_client(sync_client=True) as client:

        def left(types: list[str], **narrower: Any) -> Iterator[Any]:
            wanted = FlowRunFilter(
                deployment_id=FlowRunFilterDeploymentId(is_null_=False),
                state=FlowRunFilterState(type=FlowRunFilterStateType(any_=types)),
                **narrower,
            )
            while runs := client.read_flow_runs(flow_run_filter=wanted):
                yield from runs

        for run in left(["RUNNING", "PENDING", "CANCELLING"]):
            client.set_flow_run_state(run.id, Crashed(message="the server was killed"), force=True)
        missed = set()
        for run in left(["SCHEDULED"], expected_start_time=FlowRunFilterExpectedStartTime(before_=datetime.now(UTC))):
            missed.add(run.deployment_id)
            client.set_flow_run_state(run.id, Cancelled(message="missed while the server was down"), force=True)
        for deployment_id in missed:
            client.create_flow_run_from_deployment(deployment_id)

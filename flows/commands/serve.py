"""`releases serve`: a Prefect server with its UI and the scheduled deployment, until interrupted."""

import signal
from typing import Annotated

import typer

from flows.commands.options import DEFAULT_WAREHOUSE, Warehouse
from flows.environment import PORT


def serve(
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    port: Annotated[
        int, typer.Option(min=1, max=65535, help="Port of the UI and the API, on this machine only.")
    ] = PORT,
) -> None:
    """Start a Prefect server with its UI and run the deployment `daily` on its schedule, until interrupted.

    The UI shows every earlier `releases run` of this folder too, and a `releases run` while it is up reports to it.

    \b
    Example:
      releases serve
      releases serve --port 4299
    """
    from flows.environment import configure
    from flows.serving import serve_daily

    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    configure()
    serve_daily(warehouse, port)

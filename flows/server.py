"""Prefect servers in processes of their own: a temporary one for a single run, a standing one with the UI.

Nothing here imports Prefect: the server starts while this process imports Prefect and Great Expectations, since each
of the three takes seconds.
"""

import atexit
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

from flows.environment import SERVED_AT, api_url, prefect_home
from schemas.errors import UsageError

START_SECONDS = 90  # a cold server on a busy machine has taken 25
STOP_SECONDS = 15

Wait = Callable[[], None]


def start_temporary_server() -> Wait:
    """Start Prefect's temporary server, as Prefect itself does for a flow; call what is returned before using it.

    It stops when this process ends, after Prefect has sent its last logs and events: exit handlers run in the reverse
    of the order they were registered in, and Prefect is not imported yet.
    """
    spec = find_spec("prefect")
    if spec is None or not spec.submodule_search_locations:
        raise UsageError("Prefect is not installed; install the project with its dependencies")
    port = _free_port()
    command = [
        "uvicorn", "--app-dir", str(Path(spec.submodule_search_locations[0]).parent),
        "--factory", "prefect.server.api.server:create_app",
        "--host", "127.0.0.1", "--port", str(port), "--log-level", "error", "--lifespan", "on",
    ]  # fmt: skip
    flags = {"PREFECT_UI_ENABLED": "0", "PREFECT__SERVER_EPHEMERAL": "1", "PREFECT__SERVER_FINAL": "1"}
    until_exit = ExitStack()
    atexit.register(until_exit.close)
    wait = until_exit.enter_context(_server(command, flags, api_url(port)))
    os.environ["PREFECT_API_URL"] = api_url(port)
    return wait


@contextmanager
def standing_server(port: int) -> Iterator[None]:
    """A Prefect server with its UI at this port; while it is up, `releases run` finds it by the Prefect home."""
    url = api_url(port)
    served_at = prefect_home() / SERVED_AT
    with _server(["prefect", "server", "start"], {"PREFECT_SERVER_API_PORT": str(port)}, url) as wait:
        wait()
        served_at.write_text(url, encoding="utf-8")
        os.environ["PREFECT_API_URL"] = url
        try:
            yield
        finally:
            served_at.unlink(missing_ok=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _server(command: Sequence[str], flags: Mapping[str, str], url: str) -> Iterator[Wait]:
    environment = os.environ | flags
    environment.pop("PREFECT_API_URL", None)
    log = prefect_home() / "server.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", *command],
            env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
            start_new_session=True,  # ctrl-C must reach the run first, the server after it
        )  # fmt: skip
    try:
        yield lambda: _wait_for(server, url, log)
    finally:
        server.terminate()
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_for(server: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise UsageError(f"the Prefect server stopped at once (its log is {log}); is the port free?")
        try:
            opener.open(f"{url}/health", timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise UsageError(f"the Prefect server did not come up in {START_SECONDS} s; its log is {log}")

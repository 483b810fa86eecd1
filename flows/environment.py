"""Settings of Prefect and Great Expectations that must stand in the environment before either is imported.

Nothing here overrides what the user has set: every value is a default.
"""

import json
import os
import urllib.request
from pathlib import Path
from typing import Literal

HOME = Path(".prefect")  # one Prefect database for `run` and `serve`, apart from a user's own profile
PORT = 4200
SERVED_AT = "releases-serve.url"  # in the Prefect home: where `releases serve` answers while it is up

# The recorder and persister settings keep the temporary server from dropping task runs when it stops.
_SETTINGS = {
    "DO_NOT_TRACK": "1",
    "GX_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "60",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "0.5",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE": "200",
    # A killed run frees its place in a deployment's concurrency limit only where leases outlive the server.
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
    # Logs of a run are read in the UI; what went wrong the command says itself, in one line.
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
}


def api_url(port: int = PORT) -> str:
    """The address of the API of a server on this machine."""
    return f"http://127.0.0.1:{port}/api"


def configure() -> Literal["given", "standing", "temporary"]:
    """Set the environment and say which server runs will report to.

    `given`: the user named one in PREFECT_API_URL; `standing`: `releases serve` is up on the same Prefect home;
    `temporary`: Prefect starts its own for the length of the run. Must be called before Prefect is imported.
    """
    home = prefect_home()
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    if os.environ.get("PREFECT_API_URL"):
        return "given"
    url = served_at(home)
    if home_of_server(url) == home:
        os.environ["PREFECT_API_URL"] = url
        return "standing"
    os.environ.pop("PREFECT_API_URL", None)  # an empty one would send the events, and so the task runs, nowhere
    os.environ["PREFECT_SERVER_EPHEMERAL_ENABLED"] = "true"
    return "temporary"


def prefect_home() -> Path:
    """The folder of Prefect's database: PREFECT_HOME, or `.prefect` in the current folder; made absolute and kept."""
    return Path(os.environ.setdefault("PREFECT_HOME", str(HOME.resolve()))).resolve()


def served_at(home: Path) -> str:
    """The API address that `releases serve` wrote into the Prefect home, or the usual one."""
    try:
        return (home / SERVED_AT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return api_url()


def home_of_server(url: str) -> Path | None:
    """The Prefect home of the server that answers at this address, None where none does."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{url}/admin/settings", timeout=0.5) as answer:
            return Path(json.load(answer)["home"]).resolve()
    except (OSError, ValueError, KeyError, TypeError):
        return None

"""One Prefect server for all tests that run the flow in this process: starting one takes ten seconds."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# The same examples each time, so that what passed here passes there, and no example fails for the time it took.
# `pytest --hypothesis-profile=search` tries others each time.
settings.register_profile("settled", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None)
settings.load_profile("settled")

# Before the first import of Prefect: these tests look at what a run does, not at Prefect's record of its tasks.
for service in ("TASK_RUN_RECORDER", "EVENT_PERSISTER"):
    os.environ[f"PREFECT_SERVER_SERVICES_{service}_ENABLED"] = "false"
os.environ |= {
    "DO_NOT_TRACK": "1",
    "GX_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
}


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[str]:
    """The address of a Prefect server of this test process, which `releases run` finds as one that the user gave."""
    from prefect.settings import PREFECT_API_URL, PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=60), temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        url = PREFECT_API_URL.value()
        os.environ["PREFECT_API_URL"] = url
        yield url
        del os.environ["PREFECT_API_URL"]

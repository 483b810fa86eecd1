"""`releases serve`: a real Prefect server, a run of `daily` that its scheduler makes, artifacts read back."""

import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.command import RELEASES, environment, releases

PATIENCE = 120  # seconds


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `releases run` ran once before anything was served."""
    folder = tmp_path_factory.mktemp("served")
    assert releases(folder, "run").returncode == 0
    return folder


@pytest.fixture(scope="module")
def api(folder: Path) -> Iterator[httpx.Client]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    quick = {"PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "1", "PREFECT_RUNNER_POLL_FREQUENCY": "1"}
    with (
        (folder / "serve.out").open("w") as out,
        subprocess.Popen(
            [str(RELEASES), "serve", "--port", str(port)],
            cwd=folder, env=environment(folder) | quick, stdout=out, stderr=out,
        ) as server,
        httpx.Client(base_url=f"http://127.0.0.1:{port}/api", trust_env=False, timeout=20) as client,
    ):  # fmt: skip
        try:
            wait_for(lambda: deployments(client), "the deployment to be served")
            yield client
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(60)
        assert server.returncode == 0
    said = (folder / "serve.out").read_text()
    assert f"http://127.0.0.1:{port}" in said
    assert "Traceback" not in said


def wait_for(question: Any, what: str) -> Any:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if answer := question():
                return answer
        except httpx.TransportError:
            pass
        time.sleep(0.5)
    pytest.fail(f"waited {PATIENCE} s for {what}")


def deployments(client: httpx.Client) -> list[dict[str, Any]]:
    answer = client.post("/deployments/filter", json={})
    found: list[dict[str, Any]] = answer.json() if answer.is_success else []
    return found


def flow_runs(client: httpx.Client) -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = client.post("/flow_runs/filter", json={"sort": "EXPECTED_START_TIME_DESC"}).json()
    return runs


def test_daily_is_served_on_the_schedule_of_the_registry(api: httpx.Client) -> None:
    (daily,) = deployments(api)
    assert daily["name"] == "daily"
    (schedule,) = daily["schedules"]
    assert (schedule["schedule"]["cron"], schedule["schedule"]["timezone"]) == ("0 6 * * *", "Asia/Seoul")


def test_earlier_runs_of_the_command_are_shown(api: httpx.Client) -> None:
    (run,) = [run for run in flow_runs(api) if run["deployment_id"] is None]
    assert run["state_type"] == "COMPLETED"
    assert run["name"].startswith("motie-sample ")


def test_a_run_while_it_is_up_reports_to_it(api: httpx.Client, folder: Path) -> None:
    before = {run["id"] for run in flow_runs(api)}
    assert releases(folder, "run", "--warehouse", "second.duckdb").returncode == 0
    (new,) = [run for run in flow_runs(api) if run["id"] not in before and run["deployment_id"] is None]
    assert new["state_type"] == "COMPLETED"


def test_a_scheduled_run_of_daily_leaves_its_artifacts(api: httpx.Client) -> None:
    (daily,) = deployments(api)
    soon = [{"active": True, "schedule": {"interval": 20}}]
    api.post(f"/deployments/{daily['id']}/schedules", json=soon).raise_for_status()

    def completed() -> dict[str, Any] | None:
        done = [r for r in flow_runs(api) if r["deployment_id"] == daily["id"] and r["state_type"] == "COMPLETED"]
        return done[0] if done else None

    run = wait_for(completed, "a scheduled run to complete")
    assert run["auto_scheduled"]
    tasks = api.post("/task_runs/filter", json={"flow_runs": {"id": {"any_": [run["id"]]}}}).json()
    assert {task["state_type"] for task in tasks} == {"COMPLETED"}
    filter_ = {"artifacts": {"flow_run_id": {"any_": [run["id"]]}}}
    artifacts = {artifact["key"]: artifact for artifact in api.post("/artifacts/filter", json=filter_).json()}
    assert set(artifacts) == {
        "quality-summary", "quality-findings", "checks-parse", "checks-validate", "checks-normalize", "checks-load",
    }  # fmt: skip
    summary = artifacts["quality-summary"]["data"]
    assert "unchanged 8" in summary
    assert all(f"| {step} |" in summary for step in ("parse", "validate", "normalize", "load"))
    assert '"check": "release_date_is_the_marker"' in artifacts["checks-validate"]["data"]

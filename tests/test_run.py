"""`releases run` in a process of its own, with no server and nothing configured: what a new user does."""

import sqlite3
import subprocess
import time
from pathlib import Path

import duckdb
import pytest

from tests.command import RELEASES, environment, releases

ARTIFACTS = {
    "quality-summary", "quality-findings", "checks-parse", "checks-validate", "checks-normalize", "checks-load",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose Prefect database is made once: a cold start takes ten seconds."""
    return tmp_path_factory.mktemp("runs")


@pytest.fixture(scope="module")
def first(folder: Path) -> "subprocess.CompletedProcess[str]":
    return releases(folder, "run")


def test_the_sample_releases_are_loaded_with_a_summary_for_people(
    folder: Path, first: "subprocess.CompletedProcess[str]"
) -> None:
    assert first.returncode == 0, first.stderr
    assert "read 8, loaded 8, unchanged 0, revised 0, quarantined 0" in first.stdout
    assert "warehouse/releases.duckdb" in first.stdout
    assert first.stderr.strip() == ""
    with duckdb.connect(str(folder / "warehouse/releases.duckdb"), read_only=True) as connection:
        assert connection.sql("select count(*) from releases").fetchall() == [(8,)]
        assert connection.sql("select count(distinct (step, subject)) from quality_results").fetchall() == [(12,)]


def test_every_task_run_is_completed_in_prefects_own_database(
    folder: Path, first: "subprocess.CompletedProcess[str]"
) -> None:
    assert first.returncode == 0
    with sqlite3.connect(folder / "prefect/prefect.db") as database:
        tasks = database.execute("select name, state_type from task_run").fetchall()
        keys = {key for (key,) in database.execute("select key from artifact")}
    assert {state for _, state in tasks} == {"COMPLETED"}
    stages = {"fetch", "parse", "validate", "normalize", "load", "publish"}
    assert {name.rsplit("-", 1)[0] for name, _ in tasks} >= stages
    assert keys == ARTIFACTS


def test_the_second_of_two_runs_at_once_says_which_run_holds_the_warehouse(
    folder: Path, first: "subprocess.CompletedProcess[str]"
) -> None:
    assert first.returncode == 0
    with subprocess.Popen(
        [str(RELEASES), "run", "-"],
        cwd=folder, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        lock = folder / "warehouse/releases.duckdb.d/lock"
        while not lock.read_text():
            assert holder.poll() is None
            time.sleep(0.1)
        second = releases(folder, "run")
        holder.communicate("-\nExports grow in May\nExports grew 4 percent in May.date2023-06-01\n")
    assert second.returncode == 3
    assert f"process {holder.pid}" in second.stderr
    assert len(second.stderr.strip().splitlines()) == 1
    assert holder.returncode == 0

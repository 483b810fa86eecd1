"""`releases sources`: the registry, and how fresh each source is."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.commands.sources import Freshness, freshness, last_successes
from flows.sources.registry import registry
from tests.commands.builders import FIRST_RUN, release, run
from tests.commands.conftest import Call

WEEK = timedelta(days=7)
READ = datetime(2019, 6, 4, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last_success", "now", "state"),
    [
        pytest.param(READ, READ + timedelta(days=1), "fresh", id="within the cadence"),
        pytest.param(READ, READ + WEEK, "fresh", id="to the very end of it"),
        pytest.param(READ, READ + WEEK + timedelta(seconds=1), "stale", id="a second later"),
        pytest.param(None, READ, "never read", id="never"),
    ],
)
def test_freshness(last_success: datetime | None, now: datetime, state: Freshness) -> None:
    assert freshness(last_success, WEEK, now) == state


def test_every_source_of_the_registry_is_listed(call: Call, read_json: Callable[..., Any]) -> None:
    assert [row["name"] for row in read_json("sources")] == list(registry())
    assert all(name in call("sources").stdout for name in registry())


def test_without_a_warehouse_nothing_was_read(call: Call, read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "none.duckdb"
    assert {(row["last_success"], row["stale"]) for row in read_json("sources", file=file)} == {(None, True)}
    assert "never read" in call("sources", file=file).stdout
    assert not file.exists()


def test_the_last_success_is_that_of_the_newest_run_that_completed(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1)], source="motie-sample,other")
    run(file, 1, source="motie-sample")
    run(file, 2, source="motie-sample", succeeds=False)
    ends = FIRST_RUN + timedelta(seconds=75)
    assert last_successes(file) == {"motie-sample": ends + timedelta(days=1), "other": ends}


def test_a_source_that_was_read_long_ago_is_stale(call: Call, read_json: Callable[..., Any]) -> None:
    row = next(row for row in read_json("sources") if row["name"] == "motie-sample")
    assert (row["last_success"], row["stale"]) == ("2019-06-05 06:01:15+00:00", True)
    assert "stale" in call("sources").stdout

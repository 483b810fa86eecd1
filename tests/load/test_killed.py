"""kill -9 at any moment of a load: the old state or the new one, never a half, and the next run completes.

The load runs in a process of its own. At named points it kills itself; at other times it is killed from here.
"""

import random
import signal
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.warehouse.builders import load_and_publish, record, whole
from warehouse.lock import holder
from warehouse.read import connect
from warehouse.state import State

# Loads releases 1 to 40 in eight batches. `die(point)` is where a run may end; inside of publish and of the opening
# the points are the calls that change files, each counted.
LOADING = """
    import os, shutil, signal, sys
    from pathlib import Path

    from flows.load.ending import commit
    from flows.load.loading import load_batch
    from schemas.run import RunCounts
    from tests.warehouse.builders import about, document, opened, quarantined, record, whole
    from warehouse.publish import publish

    file, fatal = Path(sys.argv[1]), sys.argv[2]

    def die(point):
        if point == fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def dying(module, name):
        call, calls = getattr(module, name), iter(range(1, 99))
        def counted(*words, **more):
            number = next(calls)
            die(f"before {name} {number}")
            answer = call(*words, **more)
            die(f"after {name} {number}")
            return answer
        setattr(module, name, counted)

    run = record(sys.argv[3], 2)
    print("began", flush=True)
    with opened(file, run) as (state, con):
        die("started")
        for number in range(1, 41, 5):
            load_batch(
                con, run, whole(*range(number, number + 5)),
                documents=[document(b"page %d" % number)], quarantined=[quarantined(number)],
            )
            die(f"batch {number}")
        commit(con, run, RunCounts(), [], [], about(run))
        die("committed")
        for module, name in ((shutil, "copyfile"), (os, "replace"), (os, "symlink"), (os, "fsync")):
            dying(module, name)
        publish(con, state, run.run_id)
        die("published")
    print("ended", flush=True)
"""
OLD = {"r1", "r2", "r3"}
ALL = {f"r{number}" for number in range(1, 41)}


def loading(file: Path, fatal: str = "never", run_id: str = "run-2") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(LOADING), str(file), fatal, run_id], stdout=subprocess.PIPE, text=True
    )


def releases(file: Path) -> set[str]:
    with closing(connect(file)) as con:
        ids = {release_id for (release_id,) in con.execute("select release_id from releases").fetchall()}
        facts = con.execute("select release_id from figures union from (select release_id from dates)").fetchall()
    assert ids == {release_id for (release_id,) in facts}, "a release without its facts is half a release"
    return ids


def the_next_run_completes(file: Path) -> int:
    """Load all releases again, look whether anything is lost or double, and return how many were here already."""
    assert holder(State(file)) is None
    loaded = load_and_publish(file, record("run-9", 9), whole(*range(1, 41)))
    assert loaded.loaded + loaded.unchanged == 40
    assert releases(file) == ALL
    assert not list(file.parent.rglob("*.tmp*"))
    with closing(connect(file)) as con:
        assert con.execute("select count(*), count(distinct figure_id) from core.figures").fetchall() == [(40, 40)]
        ended = dict(con.execute("select run_id, status from pipeline_runs").fetchall())
        assert con.execute("select count(*), count(distinct document_id) from raw.documents").fetchall() in (
            [(0, 0)],
            [(8, 8)],
        )
    assert ended.pop("run-9") == "completed"
    assert set(ended.values()) <= {"crashed", "completed"}
    return loaded.unchanged


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), whole(1, 2, 3))
    return file


@pytest.mark.parametrize(
    ("point", "seen", "kept"),
    [
        pytest.param("started", OLD, OLD, id="before anything is loaded"),
        pytest.param("batch 16", OLD, OLD, id="between two batches"),
        pytest.param("batch 36", OLD, OLD, id="before the commit"),
        pytest.param("committed", OLD, ALL, id="after the commit"),
        pytest.param("before copyfile 1", OLD, ALL, id="before the new file is written"),
        pytest.param("before fsync 1", OLD, ALL, id="before it is on the disk"),
        pytest.param("before replace 1", OLD, ALL, id="before it has its name"),
        pytest.param("after replace 1", OLD, ALL, id="after it has its name"),
        pytest.param("after symlink 1", OLD, ALL, id="before the link swings"),
        pytest.param("after replace 2", ALL, ALL, id="after the link swings"),
        pytest.param("published", ALL, ALL, id="after all is done"),
    ],
)
def test_killed_at_a_point(file: Path, point: str, seen: set[str], kept: set[str]) -> None:
    with loading(file, point) as killed:
        assert killed.wait(60) == -signal.SIGKILL
    assert releases(file) == seen
    assert the_next_run_completes(file) == len(kept)


def test_killed_while_the_first_file_is_made(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    with loading(file, "started") as killed:
        assert killed.wait(60) == -signal.SIGKILL
    assert not file.exists()
    assert the_next_run_completes(file) == 0


def test_killed_at_random_times_again_and_again(file: Path) -> None:
    chance = random.Random(11)
    with loading(file) as whole_run:
        assert whole_run.stdout is not None
        whole_run.stdout.readline()
        began = time.monotonic()
        assert whole_run.wait(60) == 0
        length = time.monotonic() - began
    for path in (file, *State(file).folder.glob("*.duckdb")):
        path.unlink()
    load_and_publish(file, record("run-1", 1), whole(1, 2, 3))
    for attempt in range(5):
        with loading(file, run_id=f"run-2-{attempt}") as killed:
            assert killed.stdout is not None
            killed.stdout.readline()
            time.sleep(chance.uniform(0, length))
            killed.kill()
            killed.wait(10)
        assert releases(file) in (OLD, ALL)
    the_next_run_completes(file)

"""Publishing: the link always leads to a whole file, whatever happens and whoever reads."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from flows.load.ending import commit
from flows.load.loading import load_batch
from schemas.errors import UsageError
from schemas.run import RunCounts
from tests.warehouse.builders import about, document, load_and_publish, load_and_reject, opened, record, whole
from warehouse.publish import publish
from warehouse.read import connect
from warehouse.state import State


def titles(file: Path) -> list[str]:
    with closing(connect(file)) as con:
        return [title for (title,) in con.execute("select title from releases order by title").fetchall()]


def titles_elsewhere(file: Path) -> list[str]:
    """What an analyst's own process reads through the link."""
    query = f"import duckdb; print(duckdb.connect({str(file)!r}, read_only=True).sql('select count(*) from releases'))"
    said = subprocess.run([sys.executable, "-c", query], capture_output=True, text=True, check=True).stdout
    return said.split()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "w.duckdb"


def test_the_file_is_a_relative_link_to_the_newest_build(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    load_and_publish(file, record("run-2", 2), whole(1, 2))
    assert os.readlink(file) == "w.duckdb.d/published-run-2.duckdb"
    assert len(titles(file)) == 2


def test_a_moved_warehouse_still_reads(file: Path, tmp_path: Path) -> None:
    load_and_publish(file, record(), whole(1))
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    shutil.move(file, moved / file.name)
    shutil.move(State(file).folder, moved / State(file).folder.name)
    assert len(titles(moved / file.name)) == 1


def test_a_build_is_in_the_storage_that_old_readers_know(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    load_and_reject(file, record("run-2", 2), whole(2))
    for path in (file.resolve(), State(file).operations):
        with duckdb.connect() as con:
            con.execute(f"attach '{path}' as built (read_only)")
            tags = con.execute("select tags from duckdb_databases() where database_name = 'built'").fetchall()[0][0]
        assert tags["storage_version"].startswith("v1.2.0")


def test_a_build_needs_nothing_beside_it(file: Path, tmp_path: Path) -> None:
    load_and_publish(file, record(), whole(1))
    assert not file.resolve().with_name(file.resolve().name + ".wal").exists()
    copy = tmp_path / "copy.duckdb"
    shutil.copyfile(file, copy)
    assert len(titles(copy)) == 1


def test_an_open_reader_keeps_the_old_file_and_a_new_process_sees_the_new_one(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    with duckdb.connect(str(file), read_only=True) as reader:
        load_and_publish(file, record("run-2", 2), whole(1, 2))
        assert reader.execute("select count(*) from releases").fetchall() == [(1,)]
        assert "2" in titles_elsewhere(file)
        assert len(titles(file)) == 2, "this process has the old file open, and `connect` reads the new one"
    assert len(titles(file)) == 2


def test_the_last_three_builds_are_kept(file: Path) -> None:
    for day in range(1, 6):
        load_and_publish(file, record(f"run-{day}", day), whole(*range(1, day + 1)))
    kept = {path.name for path in State(file).folder.glob("published-*")}
    assert kept == {f"published-run-{day}.duckdb" for day in (3, 4, 5)}


def test_an_analyst_who_writes_into_an_old_build_disturbs_nobody(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    with duckdb.connect(str(file)) as analyst:
        load_and_publish(file, record("run-2", 2), whole(1, 2))
        analyst.execute("create table mine as select 1 as a")
        assert "2" in titles_elsewhere(file)
    assert len(titles(file)) == 2


@pytest.mark.parametrize(
    ("there", "words"),
    [
        pytest.param("file", "is a file of its own", id="a DuckDB file that somebody put there"),
        pytest.param("folder", "is a folder", id="a folder"),
        pytest.param("link", "which is not in w.duckdb.d", id="a link of somebody's"),
    ],
)
def test_what_is_not_ours_is_not_replaced(file: Path, tmp_path: Path, there: str, words: str) -> None:
    if there == "file":
        duckdb.connect(str(file)).close()
    elif there == "folder":
        file.mkdir()
    else:
        (tmp_path / "mine.duckdb").write_bytes(b"mine")
        file.symlink_to("mine.duckdb")
    before = file.lstat().st_mtime_ns
    with pytest.raises(UsageError, match=words):
        load_and_publish(file, record(), whole(1))
    assert file.lstat().st_mtime_ns == before


def test_a_lost_link_is_made_again(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    file.unlink()
    load_and_reject(file, record("run-2", 2), whole(2))
    assert len(titles(file)) == 1, "though the run that made it published nothing itself"


def test_lost_builds_are_made_again_from_the_working_file(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    file.resolve().unlink()
    load_and_reject(file, record("run-2", 2), whole(2))
    assert len(titles(file)) == 1


def test_a_lost_working_file_starts_from_the_newest_build(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    load_and_publish(file, record("run-2", 2), whole(2))
    State(file).working.unlink()
    loaded = load_and_publish(file, record("run-3", 3), whole(2, 3))
    assert (loaded.loaded, loaded.unchanged) == (1, 1)
    assert len(titles(file)) == 3


def test_a_damaged_working_file_is_said_with_the_mend(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    state = State(file)
    state.working.write_bytes(b"\0" * state.working.stat().st_size)
    with pytest.raises(UsageError, match=r"working\.duckdb cannot be read .*move it away and run again"):
        load_and_publish(file, record("run-2", 2), whole(2))
    assert len(titles(file)) == 1
    state.working.rename(state.working.with_name("damaged"))
    load_and_publish(file, record("run-3", 3), whole(2))
    assert len(titles(file)) == 2


def test_a_working_file_open_elsewhere_is_said(file: Path) -> None:
    load_and_publish(file, record("run-1", 1), whole(1))
    holding = subprocess.Popen(
        [
            sys.executable, "-c",
            f"import duckdb; c = duckdb.connect({str(State(file).working)!r}); print(1, flush=True); input()",
        ],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with holding:
        assert holding.stdout is not None
        holding.stdout.readline()
        with pytest.raises(UsageError, match=rf"is open in another program \(process {holding.pid}\)"):
            load_and_publish(file, record("run-2", 2), whole(2))


def test_a_run_id_that_is_no_file_name_is_refused(file: Path) -> None:
    with pytest.raises(ValueError, match="no file name"):
        State(file).published("../run")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of forty megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(disk)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("only root may mount a small disk")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def noise(megabytes: int) -> bytes:
    return os.urandom(megabytes << 20)  # it does not compress


def test_a_disk_that_fills_while_loading_leaves_the_old_file(small_disk: Path) -> None:
    file = small_disk / "w.duckdb"
    load_and_publish(file, record("run-1", 1), whole(1))
    with pytest.raises(UsageError, match=r"no space left on the disk .*free some space and run again"):
        load_and_publish(file, record("run-2", 2), whole(1, 2), documents=[document(noise(64))])
    assert len(titles(file)) == 1
    loaded = load_and_publish(file, record("run-3", 3), whole(1, 2))
    assert (loaded.loaded, loaded.unchanged) == (1, 1)
    assert len(titles(file)) == 2


def test_a_disk_that_fills_while_publishing_leaves_the_old_file(small_disk: Path) -> None:
    file = small_disk / "w.duckdb"
    load_and_publish(file, record("run-1", 1), whole(1))
    run = record("run-2", 2)
    with opened(file, run) as (state, con):
        load_batch(con, run, whole(1, 2))
        commit(con, run, RunCounts(), [], [], about(run))
        con.execute("checkpoint")
        filler = small_disk / "filler"
        filler.write_bytes(b"\0" * (shutil.disk_usage(small_disk).free - (1 << 20)))
        with pytest.raises(UsageError, match="no space left on the disk"):
            publish(con, state, run.run_id)
    assert len(titles(file)) == 1
    assert not list(State(file).folder.glob("*.tmp*"))
    filler.unlink()
    load_and_reject(file, record("run-3", 3), whole(3))
    assert len(titles(file)) == 2, "what was committed then is published by the next run, whatever becomes of that"

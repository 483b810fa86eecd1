"""`releases run`, whole: the sample page in, a published file out; what is bad ends in quarantine, nothing is lost."""

import random
import sqlite3
import subprocess
from pathlib import Path

import duckdb
import pytest

from tests.command import RELEASES, environment, releases, run_json

ENDED = ("loaded", "unchanged", "revised", "quarantined")


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
    assert first.stderr == ""
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
    assert {name.rsplit("-", 1)[0] for name, _ in tasks} >= {
        "fetch",
        "parse",
        "validate",
        "normalize",
        "load",
        "publish",
    }
    assert keys == {
        "quality-summary", "quality-findings", "checks-parse", "checks-validate", "checks-normalize", "checks-load",
    }  # fmt: skip


def test_a_second_run_loads_nothing(folder: Path, first: "subprocess.CompletedProcess[str]") -> None:
    assert first.returncode == 0
    summary = run_json(folder)
    assert (summary["read"], summary["unchanged"], summary["loaded"]) == (8, 8, 0)
    assert summary["status"] == "completed"
    assert len(summary["checks"]) == 12
    assert (folder / summary["report"]).is_file()


def test_only_the_releases_of_a_span(folder: Path, first: "subprocess.CompletedProcess[str]") -> None:
    assert first.returncode == 0
    summary = run_json(folder, "--since", "2024-03-05", "--warehouse", "span.duckdb")
    assert (summary["read"], summary["loaded"]) == (2, 2)


def test_standard_input_is_read(folder: Path, first: "subprocess.CompletedProcess[str]") -> None:
    assert first.returncode == 0
    page = "-\nExports grow in May\nExports grew 4 percent in May.date2023-06-01\n"
    summary = run_json(folder, "-", "--warehouse", "stdin.duckdb", input=page)
    assert (summary["read"], summary["loaded"]) == (1, 1)


def test_quarantined_input_fails_a_strict_run_and_the_published_file_stands(
    folder: Path, first: "subprocess.CompletedProcess[str]"
) -> None:
    assert first.returncode == 0
    run_json(folder, "--warehouse", "strict.duckdb")
    before = (folder / "strict.duckdb").resolve()
    page = "-\nExports grow in May\nExports grew 4 percent.date2023-06-01\n-\nNo date here\nNor in the body.\n"
    (folder / "page.txt").write_text(page, encoding="utf-8")
    summary = run_json(folder, "page.txt", "--strict", "--warehouse", "strict.duckdb", code=1)
    assert summary["status"] == "failed"
    assert (summary["read"], summary["loaded"], summary["quarantined"]) == (2, 0, 2)
    assert (folder / "strict.duckdb").resolve() == before
    listed = releases(folder, "quarantine", "list", "--json", "--warehouse", "strict.duckdb")
    assert listed.stdout.count("page.txt:") == 2  # the good one too: its run was not published
    again = run_json(folder, "page.txt", "--warehouse", "strict.duckdb")
    assert (again["loaded"], again["quarantined"]) == (1, 1)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["nowhere/*.txt"], "nowhere/*.txt", id="a path that matches nothing"),
        pytest.param(["--source", "motie"], "motie-sample", id="a source that is none, and the one that was meant"),
        pytest.param(["--since", "2024-03-05", "--until", "2024-03-01"], "turn them round", id="a span backwards"),
        pytest.param(["--since", "yesterday"], "--since", id="a day that is none"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(folder: Path, arguments: list[str], says: str) -> None:
    ended = releases(folder, "run", *arguments)
    assert ended.returncode == 2
    assert says in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_the_second_of_two_runs_at_once_says_which_run_holds_the_warehouse(folder: Path) -> None:
    with subprocess.Popen(
        [str(RELEASES), "run", "-", "--warehouse", "held.duckdb"],
        cwd=folder, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        lock = folder / "held.duckdb.d/lock"
        while not (lock.exists() and lock.read_text()):
            assert holder.poll() is None
        second = releases(folder, "run", "--warehouse", "held.duckdb")
        holder.communicate("-\nExports grow in May\nExports grew 4 percent in May.date2023-06-01\n")
    assert second.returncode == 3
    assert str(holder.pid) in second.stderr
    assert "Traceback" not in second.stderr
    assert holder.returncode == 0


def test_200_broken_inputs_end_in_quarantine_or_loaded(folder: Path) -> None:
    inputs = folder / "broken"
    inputs.mkdir()
    dice = random.Random(20240305)
    page = "-\nExports grow in May\nExports grew 4 percent in May, to $5 billion.date2023-06-01\n"
    for number in range(200):
        (inputs / f"{number:03}.txt").write_bytes(_broken(page, dice))
    summary = run_json(folder, "broken", "--warehouse", "broken.duckdb")
    assert summary["read"] == sum(summary[end] for end in ENDED) >= 200
    assert summary["quarantined"] > 0
    with duckdb.connect(str(folder / "broken.duckdb"), read_only=True) as connection:
        (loaded,) = connection.sql("select count(*) from releases").fetchall()[0]
        (kept,) = connection.sql("select count(distinct document_id) from raw.documents").fetchall()[0]
    assert loaded == summary["loaded"]
    assert kept == len({file.read_bytes() for file in inputs.iterdir()})


def _broken(page: str, dice: random.Random) -> bytes:
    content = bytearray(page.encode())
    match dice.randrange(6):
        case 0:
            return dice.randbytes(dice.randrange(400))
        case 1:
            return bytes(content[: dice.randrange(len(content))])
        case 2:
            for _ in range(dice.randrange(1, 20)):
                content[dice.randrange(len(content))] = dice.randrange(256)
            return bytes(content)
        case 3:
            return page.encode(dice.choice(["utf-16", "utf-16-le", "cp949", "utf-8-sig"]))
        case 4:
            return page.replace("2023-06-01", dice.choice(["2023-02-30", "2099-01-01", "", "0000-00-00"])).encode()
        case _:
            pieces = page.split(" ")
            dice.shuffle(pieces)
            return " ".join(pieces).encode()

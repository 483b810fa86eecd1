"""Runs of the flow: every input ends as loaded, unchanged, revised or quarantined, and the counts add up."""

import random
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.normalize.text import Section
from schemas.reading import Reading
from tests.command import Here

ENDED = ("loaded", "unchanged", "revised", "quarantined")
PAGE = "-\nExports grow in May\nExports grew 4 percent in May, to $5 billion.date2023-06-01\n"
UNDATED = "-\nNo date here\nNor in the body.\n"


@pytest.fixture
def run(
    prefect_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Here:
    assert prefect_server
    return Here(tmp_path, monkeypatch, capsys)


def counts(summary: dict[str, Any]) -> dict[str, int]:
    return {name: summary[name] for name in ("read", *ENDED) if summary[name]}


def test_the_sample_page_is_loaded_once(run: Here) -> None:
    first, second = run("run", "--json"), run("run", "--json")
    assert counts(first.summary) == {"read": 8, "loaded": 8}
    assert counts(second.summary) == {"read": 8, "unchanged": 8}
    assert second.code == 0
    assert len(second.summary["checks"]) == 12
    assert (run.folder / second.summary["report"]).is_file()


def test_only_the_releases_of_a_span_are_read(run: Here) -> None:
    assert counts(run("run", "--json", "--since", "2024-03-05").summary) == {"read": 3, "loaded": 3}
    ended = run("run", "--json", "--since", "2024-03-01", "--until", "2024-03-04")
    assert counts(ended.summary) == {"read": 4, "loaded": 4}


def test_standard_input_is_read(run: Here) -> None:
    assert counts(run("run", "-", "--json", stdin=PAGE).summary) == {"read": 1, "loaded": 1}


def test_the_same_release_twice_in_a_run_is_loaded_once(run: Here) -> None:
    (run.folder / "one.txt").write_text(PAGE, encoding="utf-8")
    (run.folder / "two.txt").write_text(PAGE + UNDATED, encoding="utf-8")
    ended = run("run", "one.txt", "two.txt", "--json")
    assert counts(ended.summary) == {"read": 3, "loaded": 1, "unchanged": 1, "quarantined": 1}


def test_a_changed_text_is_a_revision_and_the_views_take_it(run: Here) -> None:
    run("run", "-", stdin=PAGE)
    ended = run("run", "-", "--json", stdin=PAGE.replace("4 percent", "5 percent"))
    assert counts(ended.summary) == {"read": 1, "revised": 1}
    with duckdb.connect(ended.summary["warehouse"], read_only=True) as connection:
        assert connection.sql("select value::int from figures where kind = 'percent'").fetchall() == [(5,)]
        assert connection.sql("select revision from releases").fetchall() == [(2,)]


def test_quarantined_input_fails_a_strict_run_and_the_published_file_stands(run: Here) -> None:
    run("run", "--json")
    link = run.folder / "warehouse/releases.duckdb"
    before = link.resolve()
    failed = run("run", "-", "--strict", "--json", stdin=PAGE + UNDATED)
    assert (failed.code, failed.summary["status"]) == (1, "failed")
    assert counts(failed.summary) == {"read": 2, "quarantined": 2}  # the good one too: its run was not published
    assert link.resolve() == before
    listed = run("quarantine", "list", "--json").out
    assert "no date marker" in listed
    assert "the run was not published" in listed
    again = run("run", "-", "--json", stdin=PAGE + UNDATED)
    assert counts(again.summary) == {"read": 2, "loaded": 1, "quarantined": 1}


def test_a_failed_critical_check_keeps_the_file_that_was_published(run: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows import batch

    run("run", "--json")
    link = run.folder / "warehouse/releases.duckdb"
    before = link.resolve()
    right = batch.read_batch

    def one_off(*arguments: Any) -> Reading:
        """A reader with a fault in it: every figure stands one character further on than it says."""
        read = right(*arguments)
        return read._replace(figures=tuple(f.model_copy(update={"char_start": f.char_start - 1}) for f in read.figures))

    monkeypatch.setattr(batch, "read_batch", one_off)
    failed = run("run", "-", stdin=PAGE)
    assert failed.code == 1
    assert "figure_stands_at_its_offsets" in failed.out
    assert link.resolve() == before
    (newest, *_) = run("runs", "--json").out.split('"status"')[1:]
    assert newest.startswith(': "failed"')
    monkeypatch.setattr(batch, "read_batch", right)
    assert counts(run("run", "-", "--json", stdin=PAGE).summary) == {"read": 1, "loaded": 1}


def test_a_text_that_a_reader_fails_on_is_quarantined_and_the_others_go_on(
    run: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows.normalize import batch

    right = batch.stated_in

    def one_fails(section: Section, *arguments: Any) -> Any:
        if "six out of major 15" in section.text:
            raise IndexError("list index out of range")
        return right(section, *arguments)

    monkeypatch.setattr(batch, "stated_in", one_fails)
    assert counts(run("run", "--json").summary) == {"read": 8, "loaded": 7, "quarantined": 1}
    assert "a reader failed on this text (IndexError" in run("quarantine", "list", "--json").out
    monkeypatch.setattr(batch, "stated_in", right)
    assert counts(run("run", "--json").summary) == {"read": 8, "loaded": 1, "unchanged": 7}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["nowhere/*.txt"], "nowhere/*.txt", id="a path that matches nothing"),
        pytest.param(["--source", "motie"], "motie-sample", id="no such source, and the one that was meant"),
        pytest.param(["--since", "2024-03-05", "--until", "2024-03-01"], "turn them round", id="a span backwards"),
        pytest.param(["--since", "yesterday"], "--since", id="a day that is none"),
        pytest.param(["a.txt", "--source", "a", "--source", "b"], "one --source", id="one page of two sources"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(run: Here, arguments: list[str], says: str) -> None:
    ended = run("run", *arguments)
    assert ended.code == 2
    assert says in ended.err
    assert len(ended.err.strip().splitlines()) == 1
    assert ended.out == ""


def test_200_broken_inputs_end_in_quarantine_or_loaded(run: Here) -> None:
    inputs = run.folder / "broken"
    inputs.mkdir()
    dice = random.Random(20240305)
    for number in range(200):
        (inputs / f"{number:03}.txt").write_bytes(_broken(dice))
    ended = run("run", "broken", "--json")
    summary = ended.summary
    assert ended.code == 0
    assert summary["read"] == sum(summary[end] for end in ENDED) >= 200
    assert min(summary["quarantined"], summary["loaded"], summary["unchanged"]) > 0
    with duckdb.connect(summary["warehouse"], read_only=True) as connection:
        assert connection.sql("select count(*) from releases").fetchall() == [(summary["loaded"],)]
        (kept,) = connection.sql("select count(distinct document_id) from raw.documents").fetchall()[0]
    assert kept == len({file.read_bytes() for file in inputs.iterdir()})


def _broken(dice: random.Random) -> bytes:
    content = bytearray(PAGE.encode())
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
            return PAGE.encode(dice.choice(["utf-16", "utf-16-le", "cp949", "utf-8-sig"]))
        case 4:
            return PAGE.replace("2023-06-01", dice.choice(["2023-02-30", "2099-01-01", "", "0000-00-00"])).encode()
        case _:
            pieces = PAGE.split(" ")
            dice.shuffle(pieces)
            return " ".join(pieces).encode()

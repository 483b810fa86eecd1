"""Loading: what becomes of releases, their facts, documents and quarantine in one run and in the next."""

import itertools
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.load.ending import abandon, commit, hold_back, reject
from flows.load.loading import load_batch, start
from schemas.run import RunCounts
from tests.warehouse.builders import (
    about,
    batch,
    date_expression,
    document,
    figure,
    finding,
    load_and_publish,
    load_and_reject,
    mention,
    observation,
    observation_word,
    opened,
    quarantined,
    record,
    release,
    result,
    started,
    whole,
)
from warehouse.migrate import bring_up
from warehouse.read import connect


def rows(con: duckdb.DuckDBPyConnection, query: str) -> list[tuple[object, ...]]:
    return con.execute(query).fetchall()


def published(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(connect(file)) as con:
        return rows(con, query)


def test_a_second_run_on_the_same_input_loads_nothing(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    first = load_and_publish(file, record("run-1", 1), whole(1, 2))
    second = load_and_publish(file, record("run-2", 2), whole(1, 2))
    assert (first.loaded, first.unchanged) == (2, 0)
    assert (second.loaded, second.revised, second.unchanged) == (0, 0, 2)
    assert second.handed_over == second.arrived == {"figures": 0, "dates": 0, "entity_mentions": 0}
    times = "select revision, first_seen_at, loaded_at, last_checked_at from releases"
    day = [datetime(2024, 3, day, 6, tzinfo=UTC) for day in (1, 2)]
    assert published(file, times) == [(1, day[0], day[0], day[1])] * 2
    assert published(file, "select run_id, loaded, unchanged from pipeline_runs order by run_id") == [
        ("run-1", 2, 0),
        ("run-2", 0, 2),
    ]


def test_a_release_that_was_judged_unchanged_is_only_checked(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), whole(1, 2))
    loaded = load_and_publish(file, record("run-2", 2), {}, unchanged=["r1"])
    assert loaded.unchanged == 1
    checked = "select release_id from releases where last_checked_at > loaded_at"
    assert published(file, checked) == [("r1",)]


def test_a_changed_text_is_the_next_revision_and_takes_the_views(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), whole(1, 2))
    changed = batch(
        releases=[release(1, body="Exports grew 4.9 percent in February.")],
        figures=[figure(1, figure_id="f9", surface="4.9 percent", value=Decimal("4.9"))],
    )
    loaded = load_and_publish(file, record("run-2", 2), changed)
    assert (loaded.loaded, loaded.revised, loaded.unchanged) == (0, 1, 0)
    assert published(file, "select figure_id, value from figures where release_id = 'r1'") == [("f9", Decimal("4.9"))]
    assert published(file, "select count(*) from dates where release_id = 'r1'") == [(0,)]
    assert published(file, "select count(*) from figures") == [(2,)]
    revisions = (
        "select revision, is_current, run_id, body from release_revisions where release_id = 'r1' order by revision"
    )
    assert published(file, revisions) == [
        (1, False, "run-1", "Exports grew 4.8 percent in February."),
        (2, True, "run-2", "Exports grew 4.9 percent in February."),
    ]
    day = [datetime(2024, 3, day, 6, tzinfo=UTC) for day in (1, 2)]
    assert published(file, "select revision, first_seen_at, loaded_at from releases where release_id = 'r1'") == [
        (2, day[0], day[1])
    ]
    assert published(file, "select figure_id, revision from core.figures where release_id = 'r1' order by all") == [
        ("f1", 1),
        ("f9", 2),
    ]


def test_the_words_of_an_observation_are_those_of_the_text_that_counts(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    first = batch(releases=[release(1)], observations=[observation(1)], observation_words=[observation_word(1)])
    load_and_publish(file, record("run-1", 1), first)
    words = "select figure_id, dimension, surface from observation_words"
    assert published(file, words) == [("f1", "indicator", "Exports")]
    changed = batch(
        releases=[release(1, body="In May exports grew 4.8 percent.")],
        observation_words=[observation_word(1, char_start=7, char_end=14, surface="exports")],
    )
    load_and_publish(file, record("run-2", 2), changed)
    assert published(file, words) == [("f1", "indicator", "exports")]


def test_a_cut_text_never_replaces_the_whole_one_and_the_whole_one_always_a_cut_one(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    cut = {"body": "Exports grew 4.8 per", "is_truncated": True}
    assert load_and_publish(file, record("run-1", 1), batch(releases=[release(1, **cut)])).loaded == 1
    assert load_and_publish(file, record("run-2", 2), whole(1)).revised == 1
    assert load_and_publish(file, record("run-3", 3), batch(releases=[release(1, **cut)])).unchanged == 1
    assert published(file, "select is_truncated, revision from releases") == [(False, 2)]
    assert published(file, "select count(*) from figures") == [(1,)]


def test_a_later_batch_of_the_run_meets_what_an_earlier_one_brought(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    again = load_batch(con, run, whole(1))
    revised = load_batch(con, run, whole(1, body="x"))
    assert (again.loaded, again.unchanged, revised.revised) == (0, 1, 1)
    assert again.arrived["figures"] == 0
    assert rows(con, "select revision from releases") == [(2,)]
    assert rows(con, "select count(*) from figures") == [(1,)]


def test_what_arrives_is_counted_apart_from_what_was_handed_over(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    loaded = load_batch(con, run, whole(1, 2, 3))
    assert loaded.handed_over == loaded.arrived == {"figures": 2, "dates": 2, "entity_mentions": 2}


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        pytest.param(
            batch(releases=[release(1), release(1)]), "release r1 stands in one batch twice", id="a release twice"
        ),
        pytest.param(
            batch(releases=[release(1)], figures=[figure(2)]), "figures of release r2, which is not in the batch",
            id="a figure of no release",
        ),
        pytest.param({"numbers": batch(figures=[figure(1)])["figures"]}, "no table 'numbers'", id="an unknown table"),
    ],
)  # fmt: skip
def test_a_batch_that_contradicts_itself_is_refused(con: duckdb.DuckDBPyConnection, tables: dict, words: str) -> None:
    run = started(con)
    with pytest.raises(ValueError, match=words):
        load_batch(con, run, tables)
    assert rows(con, "select count(*) from core.release_revisions") == [(0,)]


def test_a_value_keeps_every_digit(con: duckdb.DuckDBPyConnection) -> None:
    value = Decimal("-12345678901234567890123456789012.654321")
    load_batch(con, started(con), batch(releases=[release(1)], figures=[figure(1, value=value)]))
    assert rows(con, "select value, value_high from figures") == [(value, None)]


def test_a_document_is_kept_once_with_its_bytes(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    page = bytes(range(256))
    load_batch(con, run, {}, documents=[document(page), document(page, locator="copy.txt"), document(b"")])
    load_batch(con, run, {}, documents=[document(page, locator="again.txt")])
    kept = rows(con, "select document_id, content from raw.documents order by octet_length(content)")
    assert kept == [(document(b"").document_id, b""), (document(page).document_id, page)]


def test_the_same_input_quarantined_again_stays_the_row_of_the_first_run(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), {}, quarantined=[quarantined(1), quarantined(1)])
    load_and_publish(file, record("run-2", 2), {}, quarantined=[quarantined(1), quarantined(2)])
    assert published(file, "select quarantine_id, run_id, quarantined_at from quarantine order by all") == [
        ("q1", "run-1", datetime(2024, 3, 1, 6, tzinfo=UTC)),
        ("q2", "run-2", datetime(2024, 3, 2, 6, tzinfo=UTC)),
    ]


def test_a_rejected_run_leaves_only_what_it_has_to_say(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    page, bad, held = document(b"page"), document(b"bad"), document(b"held")
    load_and_publish(file, record("run-1", 1), whole(1), documents=[held])
    cited = [quarantined(1, document_id=bad.document_id), quarantined(2, document_id=held.document_id)]
    load_and_reject(
        file, record("run-2", 2), whole(1, 2, body="x"), documents=[page, bad, held], quarantined=cited
    )  # fmt: skip
    load_and_publish(file, record("run-3", 3), {})
    assert published(file, "select release_id, revision from releases") == [("r1", 1)]
    assert published(file, "select last_checked_at from releases") == [(datetime(2024, 3, 1, 6, tzinfo=UTC),)]
    assert published(file, "select count(*) from core.figures") == [(1,)]
    assert published(file, "select quarantine_id, run_id from quarantine order by all") == [
        ("q1", "run-2"),
        ("q2", "run-2"),
    ]
    assert sorted(published(file, "select content from raw.documents")) == [(b"bad",), (b"held",)]
    assert published(file, "select check_name, passed from quality_results where run_id = 'run-2'") == [
        ("no_figure_lost", False)
    ]
    assert published(file, "select status, finished_at is not null from pipeline_runs order by run_id") == [
        ("completed", True),
        ("failed", True),
        ("completed", True),
    ]


def test_releases_that_are_held_back_wait_in_the_quarantine(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), {}, quarantined=[quarantined(1)])
    for day in (2, 3):
        run = record(f"run-{day}", day)
        with opened(file, run) as (_, con):
            load_batch(con, run, whole(1))
            hold_back(con, run, "no figure may be lost")
            reject(con, run, RunCounts(), [], [], about(run).built_at)
    load_and_publish(file, record("run-4", 4), {})
    held = published(file, "select run_id, source, locator, payload from quarantine where quarantine_id <> 'q1'")
    text = release(1)
    assert held == [("run-2", text.source, text.locator, f"{text.title}\n{text.body}")]


def test_findings_and_results_are_of_the_run_that_has_them(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    for day in (1, 2):
        run = record(f"run-{day}", day)
        with opened(file, run) as (_, con):
            commit(con, run, RunCounts(), [result(), result(subject="dates")], [finding()], about(run))
    load_and_publish(file, record("run-3", 3), {})
    assert published(file, "select finding_id, run_id from quality_findings order by all") == [
        ("x1", "run-1"),
        ("x1", "run-2"),
    ]
    judged = (
        "select run_id, subject, details->>'says', checked_at from quality_results where run_id = 'run-1' order by all"
    )
    at = about(record("run-1", 1)).built_at
    assert published(file, judged) == [
        ("run-1", "dates", "as many as were handed over", at),
        ("run-1", "figures", "as many as were handed over", at),
    ]


def test_about_is_one_row_of_the_last_build(tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    load_and_publish(file, record("run-1", 1), {})
    load_and_publish(file, record("run-2", 2), {})
    assert published(file, "select run_id, built_at, contract_version from about") == [
        ("run-2", about(record("run-2", 2)).built_at, "1.0")
    ]


def test_a_run_that_raises_leaves_nothing_but_its_failure(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1), documents=[document()])
    abandon(con, run, about(run).built_at)
    assert rows(con, "select status, finished_at from pipeline_runs") == [("failed", about(run).built_at)]
    assert rows(con, "select (select count(*) from releases) + (select count(*) from raw.documents)") == [(0,)]


def test_an_error_after_the_commit_does_not_undo_it(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1))
    commit(con, run, RunCounts(), [], [], about(run))
    abandon(con, run, about(run).built_at)
    assert rows(con, "select status from pipeline_runs") == [("completed",)]
    assert rows(con, "select count(*) from releases") == [(1,)]


def test_a_run_that_never_ended_has_crashed(con: duckdb.DuckDBPyConnection) -> None:
    start(con, record("run-1", 1))
    con.rollback()
    start(con, record("run-2", 2))
    assert rows(con, "select run_id, status, finished_at from pipeline_runs order by all") == [
        ("run-1", "crashed", None),
        ("run-2", "running", None),
    ]


def test_a_run_id_is_used_once(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    con.commit()
    with pytest.raises(ValueError, match=run.run_id):
        start(con, run)


def test_the_views_show_the_open_transaction_to_its_checks(con: duckdb.DuckDBPyConnection) -> None:
    run = started(con)
    load_batch(con, run, whole(1, 2))
    other = con.cursor()
    assert rows(con, "select count(*) from figures join releases using (release_id)") == [(2,)]
    assert rows(other, "select count(*) from releases") == [(0,)], "and to nobody else"


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60))
    start_at = draw(st.integers(0, len(text) - 1))
    return text, start_at, draw(st.integers(start_at + 1, len(text)))


EMPTY = duckdb.connect()
bring_up(EMPTY)
NUMBERS = itertools.count()


@settings(max_examples=25, deadline=None)
@given(st.lists(texts_with_spans(), min_size=1, max_size=20))
def test_every_surface_stands_at_its_offsets(spans: list[tuple[str, int, int]]) -> None:
    releases = [release(n, body=text) for n, (text, _, _) in enumerate(spans)]
    located = [(n, {"char_start": a, "char_end": b, "surface": text[a:b]}) for n, (text, a, b) in enumerate(spans)]
    run = record(f"run-{next(NUMBERS)}")
    with closing(EMPTY.cursor()) as con:
        start(con, run)
        load_batch(
            con,
            run,
            batch(
                releases=releases,
                figures=[figure(n, **at) for n, at in located],
                dates=[date_expression(n, **at) for n, at in located],
                entity_mentions=[mention(n, **at) for n, at in located],
            ),
        )
        for view in ("figures", "dates", "entity_mentions"):
            broken = f"""
                select count(*), count(*) filter (substr(body, char_start + 1, char_end - char_start) <> surface)
                from {view} join releases using (release_id)
            """
            assert rows(con, broken) == [(len(spans), 0)]
        con.rollback()

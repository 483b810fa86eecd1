"""Small true records, each field of which a test may override, and whole runs over a warehouse of their own."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from flows.load.ending import commit, reject
from flows.load.loading import LoadCounts, load_batch, start
from schemas.arrow import table
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.document import RawDocument
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.finding import CheckResult, Finding
from schemas.operations import About, PipelineRun
from schemas.record import Record
from schemas.release import Quarantined, Release
from schemas.run import RunCounts
from schemas.statistics import Observation, ObservationWord
from warehouse.lock import hold
from warehouse.publish import mend_link, publish, publish_operations
from warehouse.state import State, open_working

MODELS: dict[str, type[Record]] = {
    "releases": Release,
    "figures": Figure,
    "dates": DateExpression,
    "entities": Entity,
    "entity_mentions": EntityMention,
    "observations": Observation,
    "observation_words": ObservationWord,
    "meetings": Meeting,
    "agreement_actions": AgreementAction,
}
BODY = "Exports grew 4.8 percent in February."


def release(number: int = 1, **overrides: Any) -> Release:
    fields: dict[str, Any] = {
        "release_id": f"r{number}", "source": "sample", "title": f"Exports advance, part {number}", "body": BODY,
        "released_on": date(2024, 3, 4), "is_truncated": False, "document_id": f"d{number}", "locator": "page.txt:2",
    }  # fmt: skip
    return Release(**fields | overrides)


def figure(number: int = 1, **overrides: Any) -> Figure:
    fields: dict[str, Any] = {
        "figure_id": f"f{number}", "release_id": f"r{number}", "section": "body", "sentence_no": 0, "char_start": 13,
        "char_end": 24, "surface": "4.8 percent", "kind": "percent", "value": Decimal("4.8"), "unit": "percent",
    }  # fmt: skip
    return Figure(**fields | overrides)


def date_expression(number: int = 1, **overrides: Any) -> DateExpression:
    fields: dict[str, Any] = {
        "date_id": f"t{number}", "release_id": f"r{number}", "section": "body", "sentence_no": 0, "char_start": 28,
        "char_end": 36, "surface": "February", "start_on": date(2024, 2, 1), "end_on": date(2024, 2, 29),
        "granularity": "month", "timex": "2024-02",
    }  # fmt: skip
    return DateExpression(**fields | overrides)


def entity(**overrides: Any) -> Entity:
    return Entity(**{"entity_id": "e1", "entity_type": "country", "name": "Japan", "country": "JPN"} | overrides)


def mention(number: int = 1, **overrides: Any) -> EntityMention:
    fields: dict[str, Any] = {
        "mention_id": f"m{number}", "release_id": f"r{number}", "section": "body", "sentence_no": 0, "char_start": 0,
        "char_end": 7, "surface": "Exports", "entity_id": "e1", "entity_type": "country",
    }  # fmt: skip
    return EntityMention(**fields | overrides)


def observation(number: int = 1, **overrides: Any) -> Observation:
    fields: dict[str, Any] = {
        "figure_id": f"f{number}", "release_id": f"r{number}", "ref_area": "KOR", "indicator": "exports", "freq": "M",
        "time_period": "2024-02", "transformation": "growth_yoy", "obs_value": Decimal("4.8"),
        "unit_measure": "percent", "obs_status": "A", "released_on": date(2024, 3, 4),
    }  # fmt: skip
    return Observation(**fields | overrides)


def observation_word(number: int = 1, **overrides: Any) -> ObservationWord:
    fields: dict[str, Any] = {
        "figure_id": f"f{number}", "release_id": f"r{number}", "section": "body", "sentence_no": 0, "char_start": 0,
        "char_end": 7, "surface": "Exports", "dimension": "indicator",
    }  # fmt: skip
    return ObservationWord(**fields | overrides)


def document(content: bytes = b"raw", **overrides: Any) -> RawDocument:
    fields: dict[str, Any] = {
        "source": "sample", "locator": "page.txt", "fetched_at": datetime(2024, 3, 5, tzinfo=UTC),
        "content_type": "text/plain", "content": content,
    }  # fmt: skip
    return RawDocument(**fields | overrides)


def quarantined(number: int = 1, **overrides: Any) -> Quarantined:
    fields: dict[str, Any] = {
        "quarantine_id": f"q{number}", "source": "sample", "locator": f"page.txt:{number}",
        "reason": "no date marker; add one", "payload": "lost", "document_id": "d0",
    }  # fmt: skip
    return Quarantined(**fields | overrides)


def result(**overrides: Any) -> CheckResult:
    fields: dict[str, Any] = {
        "step": "load", "subject": "figures", "check_name": "no_figure_lost", "severity": "critical", "passed": True,
        "evaluated": 1, "failed": 0, "details": {"says": "as many as were handed over"},
    }  # fmt: skip
    return CheckResult(**fields | overrides)


def finding(**overrides: Any) -> Finding:
    fields: dict[str, Any] = {
        "finding_id": "x1", "check_name": "no_figure_lost", "release_id": "r1", "surface": "4.8 percent",
        "message": "the figure is gone",
    }  # fmt: skip
    return Finding(**fields | overrides)


def record(run_id: str = "run-1", day: int = 1, **overrides: Any) -> PipelineRun:
    fields = {
        "run_id": run_id,
        "started_at": datetime(2024, 3, day, 6, tzinfo=UTC),
        "mode": "manual",
        "source": "sample",
    }
    return PipelineRun(**fields | overrides)


def about(run: PipelineRun) -> About:
    return About(
        built_at=run.started_at + timedelta(minutes=1), run_id=run.run_id, code_version="0",
        source_attribution="the ministry", licence="open",
    )  # fmt: skip


def batch(**records: Sequence[Record]) -> Mapping[str, pa.Table]:
    """The tables of a batch: batch(releases=[...], figures=[...])."""
    return {name: table(rows, MODELS[name]) for name, rows in records.items()}


def whole(*numbers: int, **overrides: Any) -> Mapping[str, pa.Table]:
    """A batch of complete releases with these numbers; overrides are of the releases."""
    return batch(
        releases=[release(number, **overrides) for number in numbers],
        figures=[figure(number) for number in numbers],
        dates=[date_expression(number) for number in numbers],
        entities=[entity()],
        entity_mentions=[mention(number) for number in numbers],
    )


@contextmanager
def opened(file: Path, run: PipelineRun) -> Iterator[tuple[State, duckdb.DuckDBPyConnection]]:
    """The working file, held for a run that has started."""
    state = State(file)
    with hold(state, run.run_id, run.started_at), open_working(state) as con:
        mend_link(con, state)
        start(con, run)
        yield state, con


def counts(loaded: LoadCounts) -> RunCounts:
    read = loaded.loaded + loaded.revised + loaded.unchanged
    return RunCounts(read=read, parsed=read, loaded=loaded.loaded, unchanged=loaded.unchanged, revised=loaded.revised)


def load_and_publish(file: Path, run: PipelineRun, rows: Mapping[str, pa.Table], **handed: Any) -> LoadCounts:
    """A whole run of one batch."""
    with opened(file, run) as (state, con):
        loaded = load_batch(con, run, rows, **handed)
        commit(con, run, counts(loaded), [result()], [], about(run))
        publish(con, state, run.run_id)
    return loaded


def load_and_reject(file: Path, run: PipelineRun, rows: Mapping[str, pa.Table], **handed: Any) -> None:
    """A whole run of one batch whose checks found something critical."""
    with opened(file, run) as (state, con):
        load_batch(con, run, rows, **handed)
        reject(con, run, RunCounts(), [result(passed=False, failed=1)], [finding()], about(run).built_at)
        publish_operations(con, state)


def started(con: duckdb.DuckDBPyConnection) -> PipelineRun:
    """A run that has begun on this connection."""
    run = record()
    start(con, run)
    return run

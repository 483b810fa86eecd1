"""Loads what a run has read: Arrow tables in, one transaction for the whole run.

    start(con, record)                     the run's row, in a transaction of its own; then the transaction opens
    load_batch(con, record, batch, ...)    as often as there are batches
    commit(con, record, ...)               everything; or
    reject(con, record, ...)               nothing but what the run has to say about itself

Between the last batch and the end, the views show on this connection what would be published: there the checks look.
Times are those of the run's start, so that a load is a function of what it is given.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import duckdb
import pyarrow as pa

from flows.load.handing import run
from flows.load.verdicts import verdicts
from schemas.arrow import table
from schemas.document import RawDocument
from schemas.entity import Entity
from schemas.operations import PipelineRun
from schemas.release import Quarantined, Release

FACTS = (
    "figures", "dates", "entity_mentions", "observations", "observation_words", "meetings", "agreement_actions",
)  # fmt: skip
"""Batch tables whose rows belong to one text of one release."""

_TAKEN = "(select release_id, revision + 1 as revision, text_sha256 from judged where verdict in ('new', 'revised'))"

_KEEP_TEXTS = f"""
insert into core.release_revisions by name
select handed.*, taken.revision, taken.text_sha256, $run_id as run_id, $at as loaded_at
from handed join {_TAKEN} as taken using (release_id)
"""

_KEEP_NEW = """
insert into core.current_revisions by name
select release_id, 1 as revision, text_sha256, is_whole, $at as first_seen_at, $at as last_checked_at
from judged where verdict = 'new'
"""

_TURN_TO_REVISED = """
update core.current_revisions as held
set revision = judged.revision + 1, text_sha256 = judged.text_sha256, is_whole = judged.is_whole
from judged where judged.release_id = held.release_id and judged.verdict = 'revised'
"""

_CHECKED = "update core.current_revisions set last_checked_at = $at where release_id in (select release_id from handed)"

_KEEP_ENTITIES = """
insert into core.entities by name
select distinct on (entity_id) entity_id, entity_type, name, country, succeeds, $run_id as run_id
from handed
where not exists (
    from core.entities as held
    where held.entity_id = handed.entity_id and held.entity_type = handed.entity_type and held.name = handed.name
        and held.country is not distinct from handed.country and held.succeeds is not distinct from handed.succeeds
)
order by entity_id, name
"""

_KEEP_ALIASES = """
insert into core.entity_aliases
select distinct entity_id, unnest(aliases) as alias from handed
except
from core.entity_aliases
"""

_KEEP_DOCUMENTS = """
insert into raw.documents by name
select distinct on (document_id) * from handed anti join raw.documents as held using (document_id)
"""

_KEEP_QUARANTINED = """
insert into ops.quarantine by name
select distinct on (quarantine_id) * replace ($run_id as run_id, coalesce(quarantined_at, $at) as quarantined_at)
from handed anti join ops.quarantine as held using (quarantine_id)
"""


class LoadCounts(NamedTuple):
    """How a batch ended.

    Releases by verdict; for each table of facts the rows handed over with the texts that were taken, and the rows
    that arrived.
    """

    loaded: int
    revised: int
    unchanged: int
    handed_over: dict[str, int]
    arrived: dict[str, int]


def start(con: duckdb.DuckDBPyConnection, record: PipelineRun) -> None:
    """Write the run's row, and open the transaction that its data goes into.

    Runs that never ended are marked as crashed: whoever calls this holds the lock, so they are gone. ValueError where
    a run has had this id: it names the published file too.
    """
    if run(con, "from ops.pipeline_runs where run_id = $run_id", {"run_id": record.run_id}):
        raise ValueError(f"there has been a run {record.run_id}")
    con.execute("update ops.pipeline_runs set status = 'crashed' where status = 'running'")
    run(con, "insert into ops.pipeline_runs by name from handed", handed=table([record], PipelineRun))
    con.begin()


def load_batch(
    con: duckdb.DuckDBPyConnection,
    record: PipelineRun,
    batch: Mapping[str, pa.Table],
    *,
    unchanged: Iterable[str] = (),
    documents: Iterable[RawDocument] = (),
    quarantined: Iterable[Quarantined] = (),
) -> LoadCounts:
    """Load one batch.

    `batch` has `releases`, `entities` and the tables of FACTS, each with the Arrow schema of its model; one may be
    missing where it has no rows. A release stands in it once. It is judged again here, since a batch before may have
    brought it meanwhile; the facts of a text that is not taken are left out. `unchanged` are the ids of releases that
    were judged so before and not read again. ValueError where the batch contradicts itself.
    """
    tables = {"releases": table([], Release), "entities": table([], Entity), **batch}
    if unknown := tables.keys() - {"releases", "entities", *FACTS}:
        raise ValueError(f"a batch has no table {sorted(unknown)[0]!r}")
    releases = tables["releases"]
    judged = verdicts(con, releases)
    facts = {name: tables[name] for name in FACTS if name in tables}
    _refuse_contradictions(con, releases, facts)
    seen = pa.table({"release_id": pa.array(unchanged, pa.string())})
    met = pa.concat_tables([judged.select(["release_id"]), seen])
    words = {"run_id": record.run_id, "at": record.started_at}
    at = {"at": record.started_at}
    run(con, _KEEP_TEXTS, words, handed=releases, judged=judged)
    run(con, _KEEP_NEW, at, judged=judged)
    run(con, _TURN_TO_REVISED, judged=judged)
    run(con, _CHECKED, at, handed=met)
    run(con, _KEEP_ENTITIES, {"run_id": record.run_id}, handed=tables["entities"])
    run(con, _KEEP_ALIASES, handed=tables["entities"])
    handed_over = {name: _handed_over(con, rows, judged) for name, rows in facts.items()}
    arrived = {name: _keep_facts(con, name, rows, judged) for name, rows in facts.items()}
    run(con, _KEEP_DOCUMENTS, handed=_with_ids(tuple(documents)))
    run(con, _KEEP_QUARANTINED, words, handed=table(quarantined, Quarantined))
    ended = judged.column("verdict").to_pylist()
    return LoadCounts(
        ended.count("new"), ended.count("revised"), ended.count("unchanged") + seen.num_rows, handed_over, arrived
    )


def _refuse_contradictions(con: duckdb.DuckDBPyConnection, releases: pa.Table, facts: Mapping[str, pa.Table]) -> None:
    twice = run(con, "select release_id from handed group by all having count(*) > 1 limit 1", handed=releases)
    if twice:
        raise ValueError(f"release {twice[0][0]} stands in one batch twice; hand the later one over in the next batch")
    for name, rows in facts.items():
        stray = run(
            con,
            "select release_id from handed anti join judged using (release_id) limit 1",
            handed=rows,
            judged=releases,
        )
        if stray:
            raise ValueError(f"{name} of release {stray[0][0]}, which is not in the batch")


def _handed_over(con: duckdb.DuckDBPyConnection, rows: pa.Table, judged: pa.Table) -> int:
    counting = f"select count(*) from handed semi join {_TAKEN} as taken using (release_id)"
    return int(run(con, counting, handed=rows, judged=judged)[0][0])


def _keep_facts(con: duckdb.DuckDBPyConnection, name: str, rows: pa.Table, judged: pa.Table) -> int:
    keeping = (
        f"insert into core.{name} by name "
        f"select handed.*, taken.revision from handed join {_TAKEN} as taken using (release_id)"
    )
    return int(run(con, keeping, handed=rows, judged=judged)[0][0])


def _with_ids(documents: tuple[RawDocument, ...]) -> pa.Table:
    ids = pa.array([document.document_id for document in documents], pa.string())
    return table(documents, RawDocument).append_column("document_id", ids)

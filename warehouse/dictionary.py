"""What every table and column means: comments come from the record models, the dictionary from the comments."""

from collections.abc import Iterator
from typing import NamedTuple

import duckdb

from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.document import RawDocument
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.finding import CheckResult, Finding
from schemas.operations import About, PipelineRun
from schemas.record import Record
from schemas.release import Quarantined, ReleaseRevision, StoredRelease
from schemas.resolution import Decision, EntityCandidate
from schemas.statistics import Observation, ObservationWord

VIEWS: dict[str, type[Record]] = {
    "releases": StoredRelease,
    "release_revisions": ReleaseRevision,
    "figures": Figure,
    "dates": DateExpression,
    "entities": Entity,
    "entity_mentions": EntityMention,
    "entity_candidates": EntityCandidate,
    "observations": Observation,
    "observations_latest": Observation,
    "observation_words": ObservationWord,
    "meetings": Meeting,
    "agreement_actions": AgreementAction,
    "about": About,
    "quality_results": CheckResult,
    "quality_findings": Finding,
    "quarantine": Quarantined,
    "pipeline_runs": PipelineRun,
}
"""The views of the contract and our own, in its order, each with the model that defines its columns."""

_OWN_WORDS = {
    "observations_latest": "The newest vintage of each observation's key: one row for each statistic and period.",
    "observations_as_of": "observations_as_of(day): what was known on a day, the newest vintage of each key then.",
}

# Tables behind the views; a column is described by the first model that has it, then by `_BOOKKEEPING`.
_TABLES: dict[str, tuple[str, tuple[type[Record], ...]]] = {
    "raw.documents": ("One row for each document as it was read, byte for byte.", (RawDocument,)),
    "core.release_revisions": ("Every text of every release.", (ReleaseRevision,)),
    "core.current_revisions": (
        "One row for each release: which of its texts counts.",
        (StoredRelease, ReleaseRevision),
    ),
    "core.figures": ("Figures of every text.", (Figure,)),
    "core.dates": ("Calendar expressions of every text.", (DateExpression,)),
    "core.entities": ("Every state of every entity; the newest one counts.", (Entity,)),
    "core.entity_aliases": ("Every spelling that an entity was ever handed over with.", (Entity,)),
    "core.entity_mentions": ("Mentions of every text.", (EntityMention,)),
    "core.entity_blocks": ("Keys that an entity is looked for under.", (Entity,)),
    "core.entity_comparisons": (
        "Entities that were held against each other, and what the score said.",
        (EntityCandidate,),
    ),
    "core.entity_decisions": ("The decisions of people that the last run obeyed.", (Decision, Entity)),
    "core.entity_links": ("Entities that turned out to be another one.", (Entity,)),
    "core._current_entities": ("The newest state of every entity.", (Entity,)),
    "core._renamed_entities": ("Names of entities that turned out to be another one.", (Entity,)),
    "core.observations": ("Observations of every text.", (Observation,)),
    "core._observation_vintages": (
        "Observations of the current texts, with the day that each was superseded.",
        (Observation,),
    ),
    "core.observation_words": ("Words of every text that its observations rest on.", (ObservationWord,)),
    "core.meetings": ("Meetings of every text.", (Meeting,)),
    "core.agreement_actions": ("Agreement actions of every text.", (AgreementAction,)),
    "ops.pipeline_runs": ("The runs.", (PipelineRun,)),
    "ops.quality_results": ("What every check said in every run.", (CheckResult,)),
    "ops.quality_findings": ("What the checks found in every run.", (Finding,)),
    "ops.quarantine": ("What could not be loaded.", (Quarantined,)),
    "ops.builds": ("One row for each run whose data was committed.", (About,)),
    "ops.migrations": ("The migrations that this file has had.", ()),
}
_BOOKKEEPING = {
    "document_id": "SHA-256 of the content, in hex",
    "revision": "the revision of the release that the row was drawn from",
    "run_id": "the run that loaded the row",
    "entry_no": "counts the states of all entities in the order they were loaded",
    "is_whole": "whether the text has a body that its source did not cut",
    "alias": "another spelling of the entity",
    "block": "the words of the name, or all but one of them",
    "other_id": "the entity that the decision tells it from, or joins it with",
    "canonical_id": "the entity that it is",
    "canonical_name": "that one's name",
    "superseded_on": "day from which another observation of the same key counts instead, NULL for the latest",
    "version": "number of the migration, and its place in the order",
    "name": "its file name without number and ending",
    "checksum": "SHA-256 of the file as it was applied",
    "applied_at": "when it was applied",
}


class Entry(NamedTuple):
    """One line of the data dictionary; `column` and `type` are None for a table or macro as a whole."""

    table: str
    column: str | None
    type: str | None
    comment: str


def comment(con: duckdb.DuckDBPyConnection) -> None:
    """Put a comment on every table, view, macro and column; a column without words is an error (KeyError)."""
    columns: dict[str, list[str]] = {}
    for table, column in con.execute(
        "select schema_name || '.' || table_name, column_name from duckdb_columns() "
        "where database_name = current_database() and not internal"
    ).fetchall():
        columns.setdefault(table, []).append(column)
    con.execute(";".join(_statements(columns)))


def _statements(columns: dict[str, list[str]]) -> Iterator[str]:
    models: tuple[type[Record], ...]
    for table, names in columns.items():
        schema, name = table.split(".")
        if schema == "main":
            words, models = _OWN_WORDS.get(name) or _sentence(VIEWS[name]), (VIEWS[name],)
        else:
            words, models = _TABLES[table]
        kind = "view" if schema == "main" or name.startswith("_") else "table"
        yield f"comment on {kind} {table} is {_quoted(words)}"
        for column in names:
            yield f"comment on column {table}.{column} is {_quoted(_description(column, models))}"
    yield f"comment on macro table main.observations_as_of is {_quoted(_OWN_WORDS['observations_as_of'])}"


def _description(column: str, models: tuple[type[Record], ...]) -> str:
    for model in models:
        if column in model.model_fields:
            return model.model_fields[column].description or ""
    return _BOOKKEEPING[column]


def _sentence(model: type[Record]) -> str:
    return (model.__doc__ or "").strip().splitlines()[0]


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def dictionary(con: duckdb.DuckDBPyConnection) -> list[Entry]:
    """Return the data dictionary of the contract's views and macro, in its order, from the comments in the file."""
    of_table = dict(
        con.execute(
            "select view_name, comment from duckdb_views() where schema_name = 'main' and not internal"
        ).fetchall()
    )
    of_columns = con.execute(
        "select table_name, column_name, data_type, comment from duckdb_columns() "
        "where schema_name = 'main' and not internal order by column_index"
    ).fetchall()
    entries = [
        entry
        for table in VIEWS
        for entry in (
            Entry(table, None, None, of_table[table]),
            *(Entry(*row) for row in of_columns if row[0] == table),
        )
    ]
    macros = con.execute(
        "select function_name, comment from duckdb_functions() "
        "where schema_name = 'main' and function_type = 'table_macro' and not internal order by all"
    ).fetchall()
    return entries + [Entry(name, None, None, words) for name, words in macros]

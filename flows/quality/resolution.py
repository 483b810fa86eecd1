"""The checks of what was resolved over the whole warehouse: who may be whom, and whether people's word was followed."""

from collections.abc import Sequence
from typing import Any

import duckdb

from flows.load.resolution import Problem
from flows.quality.check import Cell, Doubt, all_there, holds
from flows.quality.frames import frame
from schemas.operations import PipelineRun
from schemas.resolution import Decision

# What this run compared, with the first place that names the later of the two.
_COMPARED = """
select met.release_id, met.mention_id, met.surface, pair.entity_id, pair.candidate, pair.candidate_id, pair.score,
    pair.reasons, pair.verdict
from entity_candidates as pair
join core.entity_comparisons as held
    on held.entity_id = pair.entity_id and held.candidate_id = pair.candidate_id and held.run_id = ?
join (
    select entity_id, release_id, mention_id, surface from core.entity_mentions
    qualify row_number() over (partition by entity_id order by release_id, section desc, char_start) = 1
) as met on met.entity_id = pair.entity_id
order by met.release_id, met.mention_id, pair.score desc, pair.candidate_id
"""


def cell(
    con: duckdb.DuckDBPyConnection, run: PipelineRun, decisions: Sequence[Decision], problems: Sequence[Problem]
) -> Cell:
    """The cell of what a run resolved: a row for each pair that it compared, and for each decision."""
    cursor = con.execute(_COMPARED, [run.run_id])
    names = [column[0] for column in cursor.description or ()]
    pairs = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    refused = {problem.row: problem.why for problem in problems}
    rows = [
        *({**_keys(pair), "is_told_apart": pair["verdict"] != "doubtful"} for pair in pairs),
        *(_decided(decision, row not in refused) for row, decision in enumerate(decisions)),
    ]
    doubts = {
        ("entity_is_told_from_others", row): _doubt(pair, pairs)
        for row, pair in enumerate(pairs)
        if pair["verdict"] == "doubtful"
    }
    doubts |= {
        ("decision_is_obeyed", len(pairs) + row): Doubt(
            f"{decisions[row].who}'s decision of {decisions[row].decided_on} is not obeyed: {why}",
            "correct or drop the row of seeds/vocabularies/resolutions.csv",
        )
        for row, why in refused.items()
    }
    suite = [
        all_there(len(pairs) + len(decisions), name="no_comparison_lost", says="Every pair and decision is judged"),
        holds(
            "is_told_apart", name="entity_is_told_from_others", severity="warning",
            says="A name that is much like another is known to be the same or another",
        ),
        holds(
            "is_obeyed", name="decision_is_obeyed", severity="warning",
            says="A decision means two entities of the warehouse, and no other one contradicts it",
        ),
    ]  # fmt: skip
    return Cell("load", "entity_names", frame(["is_told_apart", "is_obeyed"], rows), suite, doubts)


def _keys(pair: dict[str, Any]) -> dict[str, Any]:
    return {key: pair[key] for key in ("release_id", "mention_id", "surface")}


def _decided(decision: Decision, is_obeyed: bool) -> dict[str, Any]:
    surface = f"{decision.name} / {decision.other}"
    return {"release_id": None, "mention_id": None, "surface": surface, "is_obeyed": is_obeyed}


def _doubt(pair: dict[str, Any], pairs: Sequence[dict[str, Any]]) -> Doubt:
    others = [
        one["candidate"] for one in pairs if one["entity_id"] == pair["entity_id"] and one["verdict"] == "doubtful"
    ]
    if len(others) > 1:
        return Doubt(f"{pair['surface']!r} may be {' or '.join(map(repr, others))}: they cannot be told apart", None)
    because = "; ".join(pair["reasons"])
    return Doubt(
        f"{pair['surface']!r} may be {pair['candidate']!r} ({pair['score']:.2f}: {because})", pair["candidate"]
    )

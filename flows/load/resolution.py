"""Resolves entities over the whole warehouse: new ones are held against those they may be, people's decisions obeyed.

Blocks find the few that are worth a comparison, so the cost of an entity grows with its namesakes, not with the
warehouse. Links are made anew in each run from the comparisons that are certain and from the decisions; the views
follow them, so that a decision holds for the past too and what it does not concern keeps its id.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa

from flows.load.handing import run
from flows.normalize.names.alike import Comparison, Known, blocks, compare
from schemas.operations import PipelineRun
from schemas.resolution import Decision

NAMESAKES = 50  # a block with more of them tells nothing: the words it is made of are everybody's

_NEW = """
select entity_id, entity_type, name from core._current_entities as newest
anti join core.entity_blocks using (entity_id)
order by entry_no
"""

# Each pair once: the one that was loaded later, and the other.
_PAIRS = """
with shared as (
    select block from core.entity_blocks
    where block in (select block from handed)
    group by block having count(*) between 2 and $namesakes
),
loaded as (select entity_id, min(entry_no) as at from core.entities group by entity_id)
select distinct later.entity_id, earlier.entity_id
from handed as later
join shared using (block)
join core.entity_blocks as earlier using (block)
join loaded as a on a.entity_id = later.entity_id
join loaded as b on b.entity_id = earlier.entity_id
where (b.at, earlier.entity_id) < (a.at, later.entity_id)
order by all
"""

_KNOWN = """
with wanted as (select distinct entity_id from handed),
beside as (
    select entity_id, affiliation as what from core.entity_mentions semi join wanted using (entity_id)
    where affiliation is not null
    union
    select entity_id, alias from core.entity_aliases semi join wanted using (entity_id)
    where regexp_full_match(alias, '[A-Z][A-Z0-9&-]{1,9}')
)
select entity_id, newest.entity_type, newest.name, newest.country, list(what) filter (what is not null)
from core._current_entities as newest
semi join wanted using (entity_id)
left join beside using (entity_id)
group by all
"""

# A decision means an entity by its id, its name, or a spelling of it.
_MEANT = """
with spelled as (
    select entity_id, entity_type, name as spelling from core._current_entities
    union
    select entity_id, entity_type, entity_id from core._current_entities
    union
    select entity_id, entity_type, alias from core.entity_aliases join core._current_entities using (entity_id)
)
select entity_type, spelling, list(entity_id order by entity_id) from spelled
where (entity_type, spelling) in (select (entity_type, spelling) from handed)
group by all
"""

_CERTAIN = "select entity_id, candidate_id from core.entity_comparisons where verdict = 'same' order by all"
_ORDER = "select entity_id, min(entry_no) from core.entities group by entity_id"


_COMPARISONS = pa.schema(
    {
        "entity_id": pa.string(), "candidate_id": pa.string(), "score": pa.float64(),
        "reasons": pa.list_(pa.string()), "verdict": pa.string(),
    }
)  # fmt: skip
_DECISIONS = pa.schema(
    {
        "decision": pa.string(), "entity_id": pa.string(), "other_id": pa.string(), "who": pa.string(),
        "decided_on": pa.date32(), "why": pa.string(),
    }
)  # fmt: skip
_LINKS = pa.schema({"entity_id": pa.string(), "canonical_id": pa.string()})


class Problem(NamedTuple):
    """A decision that is not obeyed: its place among the decisions, and why."""

    row: int
    why: str


class _Meant(NamedTuple):
    """A decision with the two entities that it means."""

    row: int
    decision: Decision
    pair: tuple[str, str]


class _Pair(NamedTuple):
    """Two entities, the later one first, and what came of holding them against each other."""

    entity_id: str
    candidate_id: str
    comparison: Comparison


def resolve(con: duckdb.DuckDBPyConnection, record: PipelineRun, decisions: Sequence[Decision]) -> list[Problem]:
    """Compare the entities that this run brought, and link all that are one; return the decisions not obeyed."""
    _compare_new(con, record)
    meant, problems = _meanings(con, decisions)
    links, contradictions = _links(con, meant)
    refused = {problem.row for problem in contradictions}
    obeyed = [
        one.decision.model_dump(include={"decision", "who", "decided_on", "why"})
        | {"entity_id": one.pair[0], "other_id": one.pair[1]}
        for one in meant
        if one.row not in refused
    ]
    run(con, "delete from core.entity_decisions")
    run(con, "insert into core.entity_decisions by name from handed", handed=_table(obeyed, _DECISIONS))
    run(con, "delete from core.entity_links")
    run(con, "insert into core.entity_links by name from handed", handed=_table(links, _LINKS))
    return sorted((*problems, *contradictions))


def _table(rows: list[dict[str, Any]], schema: pa.Schema) -> pa.Table:
    return pa.Table.from_pylist(rows, schema)


def _compare_new(con: duckdb.DuckDBPyConnection, record: PipelineRun) -> None:
    """Hold each entity that has not been here before against those that share a block with it."""
    found = [
        {"block": block, "entity_id": entity_id}
        for entity_id, entity_type, name in run(con, _NEW)
        for block in dict.fromkeys(blocks(entity_type, name))
    ]
    handed = _table(found, pa.schema({"block": pa.string(), "entity_id": pa.string()}))
    run(con, "insert into core.entity_blocks by name from handed", handed=handed)
    pairs = run(con, _PAIRS, {"namesakes": NAMESAKES}, handed=handed)
    ids = pa.table({"entity_id": pa.array(sorted({key for pair in pairs for key in pair}), pa.string())})
    known = {
        key: Known(entity_type, name, country, frozenset(beside or ()))
        for key, entity_type, name, country, beside in run(con, _KNOWN, handed=ids)
    }
    compared = [_Pair(one, other, compare(known[one], known[other])) for one, other in pairs]
    rows = [
        {"entity_id": pair.entity_id, "candidate_id": pair.candidate_id, **pair.comparison._asdict()}
        for pair in _told_apart(compared)
    ]
    run(
        con,
        "insert into core.entity_comparisons by name select *, $run_id as run_id from handed",
        {"run_id": record.run_id},
        handed=_table(rows, _COMPARISONS),
    )


def _told_apart(pairs: Sequence[_Pair]) -> list[_Pair]:
    """The pairs, doubtful where an entity would be two that are not one: it stays itself until somebody decides."""
    same = {(pair.entity_id, pair.candidate_id) for pair in pairs if pair.comparison.verdict == "same"}
    candidates: dict[str, list[str]] = {}
    for one, other in sorted(same):
        candidates.setdefault(one, []).append(other)
    torn = {
        one
        for one, others in candidates.items()
        if any(same.isdisjoint(((a, b), (b, a))) for a, b in combinations(others, 2))
    }
    return [
        pair._replace(comparison=pair.comparison._replace(verdict="doubtful"))
        if pair.entity_id in torn and pair.comparison.verdict == "same"
        else pair
        for pair in pairs
    ]


def _meanings(con: duckdb.DuckDBPyConnection, decisions: Sequence[Decision]) -> tuple[list[_Meant], list[Problem]]:
    """The entities that each decision means; one that means none, or several, is a problem."""
    wanted = sorted({(d.entity_type, spelling) for d in decisions for spelling in (d.name, d.other)})
    handed = pa.table(
        {
            "entity_type": pa.array([entity_type for entity_type, _ in wanted], pa.string()),
            "spelling": pa.array([spelling for _, spelling in wanted], pa.string()),
        }
    )
    found = {(entity_type, spelling): ids for entity_type, spelling, ids in run(con, _MEANT, handed=handed)}
    meant, problems = [], []
    for row, decision in enumerate(decisions):
        ids = [found.get((decision.entity_type, spelling), []) for spelling in (decision.name, decision.other)]
        for spelling, matches in zip((decision.name, decision.other), ids, strict=True):
            if not matches:
                problems.append(Problem(row, f"no {decision.entity_type} is called {spelling!r}"))
            elif len(matches) > 1:
                several = " and ".join(matches)
                problems.append(Problem(row, f"{spelling!r} may be {several}: write the entity_id"))
        if all(len(matches) == 1 for matches in ids):
            meant.append(_Meant(row, decision, (ids[0][0], ids[1][0])))
    return meant, problems


def _links(con: duckdb.DuckDBPyConnection, meant: Sequence[_Meant]) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Each entity that is another one with that one's id: the one that was loaded first keeps its own.

    Decisions go before scores, and "different" before "same": what would join two that are different is refused.
    """
    apart = [one.pair for one in meant if one.decision.decision == "different"]
    sets = Sets()
    contradictions = []
    for one in meant:
        if one.decision.decision == "same" and not sets.join(*one.pair, apart):
            names = f"{one.decision.name!r} and {one.decision.other!r}"
            contradictions.append(Problem(one.row, f"other decisions keep {names} apart"))
    for entity_id, candidate_id in run(con, _CERTAIN):
        sets.join(entity_id, candidate_id, apart)
    loaded = dict(run(con, _ORDER)) if sets.of else {}
    links = [
        {"entity_id": key, "canonical_id": first}
        for members in sets.all()
        for first in [min(members, key=lambda member: (loaded[member], member))]
        for key in sorted(members - {first})
    ]
    return links, contradictions


class Sets:
    """Entities that are one, as sets of their ids."""

    def __init__(self) -> None:
        self.of: dict[str, set[str]] = {}

    def join(self, one: str, other: str, apart: Iterable[tuple[str, str]]) -> bool:
        """Join the sets of two, unless that would join two that are `apart`."""
        joined = self.of.get(one, {one}) | self.of.get(other, {other})
        if any(joined.issuperset(pair) for pair in apart):
            return False
        self.of |= dict.fromkeys(joined, joined)
        return True

    def all(self) -> list[set[str]]:
        """The sets, each once."""
        return list({id(members): members for members in self.of.values()}.values())

"""The checks of the step load: what was handed over stands in the open transaction, nothing lost, nothing altered.

The queries read the contract's own views, so a view that hides a row is found too.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

import duckdb
import pyarrow as pa
from great_expectations.expectations import ExpectColumnPairValuesToBeEqual, ExpectColumnValuesToBeInSet

from flows.load.handing import run
from flows.quality.check import Cell, Doubt, all_there, check, holds
from flows.quality.frames import frame
from flows.quality.series import CHECKS as SERIES
from flows.quality.series import verdicts
from schemas.finding import Subject
from schemas.reading import Reading
from schemas.release import Release

_SUMS = {
    "dates": "sum(datediff('day', date '1970-01-01', start_on) + datediff('day', date '1970-01-01', end_on))",
    "figures": "sum(value + coalesce(value_high, 0))",
    "entity_mentions": "sum(char_end - char_start)",
}
_STANDING = """
select m.release_id, count(*) as records, {sum} as total, {orphans} as orphans,
       count(*) filter (where substr(case m.section when 'title' then r.title else r.body end,
                                     m.char_start + 1, m.char_end - m.char_start) is distinct from m.surface) as astray
from {view} m join releases r using (release_id)
where m.release_id in (select release_id from handed)
group by m.release_id
"""
_ORPHANS = "count(*) filter (where m.entity_id not in (select entity_id from core.entities))"


def cells(connection: duckdb.DuckDBPyConnection, loaded: Sequence[Release], reading: Reading) -> list[Cell]:
    """The cells of the releases that this batch loaded, read back through the views of the open transaction."""
    ids = pa.table({"release_id": pa.array([release.release_id for release in loaded], pa.string())})
    return [
        _cell(connection, ids, "dates", "dates", loaded, _handed_dates(reading)),
        _cell(connection, ids, "figures", "figures", loaded, _handed_figures(reading)),
        _cell(connection, ids, "entity_names", "entity_mentions", loaded, _handed_mentions(reading)),
        _series(connection, reading),
    ]


def _series(connection: duckdb.DuckDBPyConnection, reading: Reading) -> Cell:
    """The statistics of the batch against what the warehouse knew of them: a row for each comparison."""
    found = verdicts(connection, reading)
    figures = {figure.figure_id: figure for figure in reading.figures}
    rows = [
        {
            "release_id": figures[verdict.figure_id].release_id, "mention_id": verdict.figure_id,
            "surface": figures[verdict.figure_id].surface, verdict.check: verdict.holds,
        }
        for verdict in found
    ]  # fmt: skip
    doubts = {
        (verdict.check, row): Doubt(verdict.message, verdict.suggestion)
        for row, verdict in enumerate(found)
        if not verdict.holds
    }
    suite = [
        all_there(len(found), name="no_comparison_of_series_lost", says="Every comparison with the series is judged"),
        *(holds(name, name=name, severity="warning", says=says) for name, says in SERIES.items()),
    ]
    return Cell("load", "figures", frame(list(SERIES), rows), suite, doubts)


Handed = Iterable[tuple[str, Decimal]]  # release_id and what the record adds to the release's total


def _handed_dates(reading: Reading) -> Handed:
    epoch = 719163  # the ordinal of 1970-01-01
    return ((d.release_id, Decimal(d.start_on.toordinal() + d.end_on.toordinal() - 2 * epoch)) for d in reading.dates)


def _handed_figures(reading: Reading) -> Handed:
    return ((f.release_id, f.value + (f.value_high or 0)) for f in reading.figures)


def _handed_mentions(reading: Reading) -> Handed:
    return ((m.release_id, Decimal(m.char_end - m.char_start)) for m in reading.mentions)


def _cell(
    connection: duckdb.DuckDBPyConnection,
    ids: pa.Table,
    subject: Subject,
    view: str,
    loaded: Sequence[Release],
    handed: Handed,
) -> Cell:
    counts: Counter[str] = Counter()
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for release_id, amount in handed:
        counts[release_id] += 1
        totals[release_id] += amount
    orphans = _ORPHANS if view == "entity_mentions" else "0"
    query = _STANDING.format(view=view, sum=_SUMS[view], orphans=orphans)
    standing = {row[0]: row[1:] for row in run(connection, query, handed=ids)}
    rows = []
    for release in loaded:
        records, total, orphaned, astray = standing.get(release.release_id, (0, 0, 0, 0))
        rows.append(
            {
                "release_id": release.release_id,
                "mention_id": None,
                "surface": release.title,
                "handed_over": counts[release.release_id],
                "in_warehouse": records,
                "total_handed_over": str(totals[release.release_id].normalize() + 0),
                "total_in_warehouse": str(Decimal(total or 0).normalize() + 0),
                "astray": astray,
                "orphans": orphaned,
            }
        )
    noun = {"dates": "date", "figures": "figure", "entity_names": "name"}[subject]
    suite = [
        all_there(len(loaded), name=f"no_release_with_{noun}s_lost", says="Every release that was loaded is judged"),
        check(
            ExpectColumnPairValuesToBeEqual, name=f"no_{noun}_lost", severity="critical",
            says=f"A release has as many {noun}s in the warehouse as were handed over",
            column_A="handed_over", column_B="in_warehouse",
        ),
        check(
            ExpectColumnPairValuesToBeEqual, name=f"{noun}s_unaltered", severity="critical",
            says=f"The {noun}s of a release add up to the same in the warehouse as when they were handed over",
            column_A="total_handed_over", column_B="total_in_warehouse",
        ),
        check(
            ExpectColumnValuesToBeInSet, name=f"{noun}_stands_in_the_text", severity="critical",
            says=f"Every {noun} stands at its offsets in the stored text", column="astray", value_set=[0],
        ),
    ]  # fmt: skip
    if view == "entity_mentions":
        suite.append(
            check(
                ExpectColumnValuesToBeInSet, name="name_has_its_entity", severity="critical",
                says="Every mention belongs to an entity of the warehouse", column="orphans", value_set=[0],
            )
        )  # fmt: skip
    columns = [
        "handed_over", "in_warehouse", "total_handed_over", "total_in_warehouse", "astray", "orphans",
    ]  # fmt: skip
    return Cell("load", subject, frame(columns, rows), suite)

"""Arithmetic across releases: what a release says of a statistic against what the warehouse knew of it before.

    revision           the same statistic published again says the same, within rounding
    growth             level / the base level that another release gave - 1 = growth
    magnitude          a level is of the order of the same series a year, or a period, before

The queries find the few rows that concern the series of a batch; precision and sums are those of arithmetic.py.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import duckdb
import pyarrow as pa

from flows.load.handing import run
from flows.normalize.statistics.periods import coded, decoded, period_before, year_before
from flows.quality.arithmetic import Level, Verdict, growths, levels_of, series_of
from flows.quality.precision import Bounded, bounded
from schemas.arrow import arrow_schema
from schemas.figure import Figure
from schemas.reading import Reading
from schemas.statistics import Observation

CHECKS = {
    "revision_is_rounding": "A statistic that is published again has the value it had, within rounding",
    "growth_fits_earlier_levels": "A growth fits the level of its base period that an earlier release gave",
    "magnitude_fits_the_series": "A level is of the order of its series",
}
LEAP = 8  # times: a level this far from the one before it is more often a slipped scale word than news

_COLUMNS = ", ".join(f"o.{name}" for name in arrow_schema(Observation).names)
_FIGURES = ", ".join(f"f.{name}" for name in arrow_schema(Figure).names if name not in ("figure_id", "release_id"))

# What other releases said of the series of these, exactly and as fact.
_EARLIER = f"""
select {_COLUMNS}, {_FIGURES}
from observations as o
join figures as f using (figure_id)
where o.obs_status = 'A' and f.value_high is null and f.qualifier = 'exact'
    and (o.ref_area, o.indicator) in (select (ref_area, indicator) from handed)
    and o.release_id not in (select release_id from judged)
"""


def verdicts(connection: duckdb.DuckDBPyConnection, reading: Reading) -> list[Verdict]:
    """What the rules say of the observations of a batch that was just loaded."""
    exact = {figure.figure_id: found for figure in reading.figures if (found := bounded(figure)) is not None}
    fresh = [one for one in reading.observations if one.obs_status == "A" and one.figure_id in exact]
    if not fresh:
        return []
    earlier, prints = _earlier(connection, fresh)
    return [
        *_revisions(fresh, exact, earlier, prints),
        *_growths(fresh, exact, earlier, prints),
        *_magnitudes(fresh, exact, earlier, prints),
    ]


def _earlier(
    connection: duckdb.DuckDBPyConnection, fresh: Sequence[Observation]
) -> tuple[list[Observation], dict[str, Bounded]]:
    of_series = pa.Table.from_pylist(
        [{"ref_area": ref_area, "indicator": indicator} for ref_area, indicator in
         sorted({(one.ref_area, one.indicator) for one in fresh})],
        pa.schema({"ref_area": pa.string(), "indicator": pa.string()}),
    )  # fmt: skip
    of_releases = pa.table({"release_id": pa.array(sorted({one.release_id for one in fresh}), pa.string())})
    names = [*arrow_schema(Observation).names]
    others = [name for name in arrow_schema(Figure).names if name not in ("figure_id", "release_id")]
    observations, prints = [], {}
    for row in run(connection, _EARLIER, handed=of_series, judged=of_releases):
        observation = Observation.model_construct(**dict(zip(names, row[: len(names)], strict=True)))
        fields: dict[str, Any] = dict(zip(others, row[len(names) :], strict=True))
        figure = Figure.model_construct(figure_id=observation.figure_id, release_id=observation.release_id, **fields)
        if (found := bounded(figure)) is not None:
            observations.append(observation)
            prints[figure.figure_id] = found
    return observations, prints


def _statistic(observation: Observation) -> tuple[object, ...]:
    return series_of(observation), observation.time_period, observation.transformation, observation.base_period


def _revisions(
    fresh: Sequence[Observation],
    exact: Mapping[str, Bounded],
    earlier: Iterable[Observation],
    prints: Mapping[str, Bounded],
) -> Iterable[Verdict]:
    """The vintage just before, of the same statistic: its bounds and the new ones meet."""
    before: dict[tuple[object, ...], list[Observation]] = defaultdict(list)
    for observation in earlier:
        before[_statistic(observation)].append(observation)
    for observation in fresh:
        vintages = [one for one in before[_statistic(observation)] if one.released_on < observation.released_on]
        if not vintages:
            continue
        newest = max(one.released_on for one in vintages)
        olds = [prints[one.figure_id] for one in vintages if one.released_on == newest]
        new = exact[observation.figure_id]
        yield Verdict(
            "revision_is_rounding",
            observation.figure_id,
            any(new.may_be(old.low, old.high) for old in olds),
            f"{new.figure.surface}: the release of {newest} said {olds[0].figure.surface}",
            None,
        )


def _growths(
    fresh: Sequence[Observation],
    exact: Mapping[str, Bounded],
    earlier: Iterable[Observation],
    prints: Mapping[str, Bounded],
) -> Iterable[Verdict]:
    """growth = level / base - 1, the base from an earlier release, where the release itself gives none."""
    of_release: dict[str, list[Observation]] = defaultdict(list)
    for observation in fresh:
        of_release[observation.release_id].append(observation)
    known = levels_of(earlier, prints)
    for observations in of_release.values():
        own = levels_of(observations, exact)
        moved = [one for one in observations if _lacks_base(one, own)]
        for verdict in growths(moved, exact, known | own):
            yield verdict._replace(check="growth_fits_earlier_levels")


def _lacks_base(observation: Observation, own: Mapping[Level, Bounded]) -> bool:
    base = observation.base_period
    return base is not None and not any(level.time_period == base for level in own)


def _magnitudes(
    fresh: Sequence[Observation],
    exact: Mapping[str, Bounded],
    earlier: Iterable[Observation],
    prints: Mapping[str, Bounded],
) -> Iterable[Verdict]:
    """1 / LEAP < level / level of the period or the year before < LEAP"""
    known = levels_of(earlier, prints)
    for level, new in levels_of(fresh, exact).items():
        days = decoded(level.time_period)
        before = [Level(level.series, coded(move(days))[1]) for move in (period_before, year_before)]
        old = next((known[at] for at in before if at in known), None)
        if old is None or old.value <= 0 or new.value <= 0 or level.series.indicator == "trade_balance":
            continue
        yield Verdict(
            "magnitude_fits_the_series",
            new.figure.figure_id,
            Decimal(1) / LEAP < new.value / old.value < LEAP,
            f"{new.figure.surface} is {new.value / old.value:.3g} times the {old.figure.surface} before it",
            None,
        )

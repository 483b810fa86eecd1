"""Arithmetic that must agree among the statistics of one release.

    balance            exports - imports = balance
    growth             level / level of the base period - 1 = growth; level - level of the base period = change
    daily average      daily average * working days = total
    title              what the title says of a statistic, the body says too

Every print is as exact as its last digit (precision.py); a rule reports only what no values within these bounds mend.
What is only about right, or a range, is never held against anything.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.quality.precision import Bounded, bounded, finest
from flows.quality.working_days import working_days
from schemas.figure import Figure
from schemas.statistics import Observation

CHECKS = {
    "balance_adds_up": "Exports less imports are the balance",
    "growth_fits_the_levels": "A growth or change fits the two levels that it compares",
    "daily_average_fits": "A daily average times the working days is the total",
    "title_agrees_with_body": "The title's figure of a statistic is the body's",
}
_AVERAGES = {"average_daily_exports": "exports", "average_daily_imports": "imports"}
_LARGEST_GROWTH = Decimal(1000)  # percent: behind more stands a base next to nothing, whose rounding tells nothing


class Verdict(NamedTuple):
    """What a rule says of one figure."""

    check: str
    figure_id: str
    holds: bool
    message: str
    suggestion: str | None
    is_slip: bool = False  # what is printed is a slip of the pen away from what would be right


class Series(NamedTuple):
    """What two observations must share to be of one series: "value" goes without saying where the unit is money."""

    ref_area: str
    counterpart_area: str | None
    indicator: str
    product: str | None
    measure: str | None
    unit_measure: str


class Level(NamedTuple):
    """A series at a period."""

    series: Series
    time_period: str


def series_of(observation: Observation, unit: str | None = None) -> Series:
    """The series of an observation; of a growth that of the levels in `unit`."""
    unit = unit or observation.unit_measure
    is_money = len(unit) == 3 and unit.isupper()
    return Series(
        observation.ref_area,
        observation.counterpart_area,
        observation.indicator,
        observation.product,
        None if is_money and observation.measure == "value" else observation.measure,
        unit,
    )


def verdicts(observations: Sequence[Observation], figures: Iterable[Figure]) -> list[Verdict]:
    """What the rules say of the figures of some releases, each release by itself."""
    exact = {figure.figure_id: found for figure in figures if (found := bounded(figure)) is not None}
    by_release: dict[str, list[Observation]] = defaultdict(list)
    for observation in observations:
        if observation.figure_id in exact and observation.obs_status == "A":
            by_release[observation.release_id].append(observation)
    return [verdict for of_one in by_release.values() for verdict in _of_release(of_one, exact)]


def _of_release(observations: Sequence[Observation], exact: Mapping[str, Bounded]) -> Iterator[Verdict]:
    prints = _prints_of(observations, exact)
    levels = levels_of(observations, exact)
    yield from _balances(prints, levels)
    yield from _undisputed(growths(observations, exact, levels), observations)
    yield from _daily_averages(prints, levels)
    yield from _titles(observations, exact)


def levels_of(observations: Iterable[Observation], exact: Mapping[str, Bounded]) -> dict[Level, Bounded]:
    """The levels that are stated, each by its most exact print.

    A level that is printed with two values (first published and revised, or one of them misread) stands for neither.
    """
    return {
        level: finest(found)
        for level, found in _prints_of(observations, exact).items()
        if max(one.low for one in found) <= min(one.high for one in found)
    }


def _prints_of(observations: Iterable[Observation], exact: Mapping[str, Bounded]) -> dict[Level, list[Bounded]]:
    """Every print of every level."""
    prints: dict[Level, list[Bounded]] = defaultdict(list)
    for observation in observations:
        if observation.transformation == "level":
            prints[Level(series_of(observation), observation.time_period)].append(exact[observation.figure_id])
    return prints


def _each(prints: Mapping[Level, list[Bounded]]) -> Iterator[tuple[Level, Bounded]]:
    """The prints to be judged: all where they agree, else those a slip of the pen apart, one digit or two swapped.

    Others that disagree are more often two statistics than one misprint: a part of the whole, an adjusted series.
    """
    for level, found in prints.items():
        agree = max(one.low for one in found) <= min(one.high for one in found)
        for one in found:
            if agree or any(OSA.distance(one.figure.surface, other.figure.surface) == 1 for other in found):
                yield level, one


def _balances(prints: Mapping[Level, list[Bounded]], levels: Mapping[Level, Bounded]) -> Iterator[Verdict]:
    """exports - imports = balance, for each print of the balance.

    Beside one that is right another is more often another statistic (that of a part) than a misprint, unless it is a
    slip of the pen away.
    """
    for (series, period), balance in _each(prints):
        if series.indicator != "trade_balance":
            continue
        exports = levels.get(Level(series._replace(indicator="exports"), period))
        imports = levels.get(Level(series._replace(indicator="imports"), period))
        if exports is None or imports is None:
            continue
        low, high = exports.low - imports.high, exports.high - imports.low
        beside = [one for one in prints[Level(series, period)] if one.figure.section == balance.figure.section]
        right = balance.printed(exports.value - imports.value)
        yield Verdict(
            "balance_adds_up",
            balance.figure.figure_id,
            balance.may_be(low, high) or (not _is_slip(balance, right) and any(b.may_be(low, high) for b in beside)),
            f"exports of {exports.figure.surface} less imports of {imports.figure.surface} are {right}, "
            f"not {balance.figure.surface}",
            right,
        )


def growths(
    observations: Iterable[Observation], exact: Mapping[str, Bounded], levels: Mapping[Level, Bounded]
) -> Iterator[Verdict]:
    """level / base - 1 = growth; level - base = change: for each observation whose two levels are known."""
    units: dict[Series, set[str]] = defaultdict(set)
    for series, _ in levels:
        units[series._replace(unit_measure="", measure=None)].add(series.unit_measure)
    for observation in observations:
        base_period = observation.base_period
        if base_period is None or observation.transformation in ("level", "share"):
            continue
        growth = exact[observation.figure_id]
        for unit in sorted(units[series_of(observation)._replace(unit_measure="", measure=None)]):
            series = series_of(observation, unit)
            level = levels.get(Level(series, observation.time_period))
            base = levels.get(Level(series, base_period))
            if level is not None and base is not None and base.low > 0 and level.low > 0:
                verdict = _growth(observation, growth, level, base)
                if verdict is not None:
                    yield verdict


def _undisputed(verdicts: Iterable[Verdict], observations: Sequence[Observation]) -> Iterator[Verdict]:
    """The verdicts on growths, without those on one beside another of its series that fits: in another currency."""
    of_figure = {one.figure_id: (series_of(one)[:4], one.time_period, one.transformation) for one in observations}
    all_of_them = list(verdicts)
    fitting = {of_figure[verdict.figure_id] for verdict in all_of_them if verdict.holds}
    for verdict in all_of_them:
        if verdict.holds or verdict.is_slip or of_figure[verdict.figure_id] not in fitting:
            yield verdict


def _growth(observation: Observation, growth: Bounded, level: Bounded, base: Bounded) -> Verdict | None:
    if observation.transformation.startswith("growth"):
        if observation.unit_measure != "percent" or abs(growth.value) > _LARGEST_GROWTH:
            return None
        low, high = (level.low / base.high - 1) * 100, (level.high / base.low - 1) * 100
        value = (level.value / base.value - 1) * 100
    else:
        if observation.unit_measure != level.figure.unit:
            return None
        low, high, value = level.low - base.high, level.high - base.low, level.value - base.value
    right = growth.printed(value)
    return Verdict(
        "growth_fits_the_levels",
        growth.figure.figure_id,
        growth.may_be(low, high),
        f"from {base.figure.surface} to {level.figure.surface} it is {right}, not {growth.figure.surface}",
        right,
        _is_slip(growth, right),
    )


def _daily_averages(prints: Mapping[Level, list[Bounded]], levels: Mapping[Level, Bounded]) -> Iterator[Verdict]:
    """daily average * working days = total, for months; half a day is left to what only a country's own rule knows"""
    for (series, period), average in _each(prints):
        total = levels.get(Level(series._replace(indicator=_AVERAGES.get(series.indicator, "")), period))
        if total is None or average.low <= 0 or len(period) != len("2024-02"):
            continue
        days = working_days(period, series.ref_area)
        if days is None:
            continue
        fewest, most = days[0] - Decimal("0.5"), days[1] + Decimal("0.5")
        right = average.printed(total.value / days[1])
        yield Verdict(
            "daily_average_fits",
            average.figure.figure_id,
            total.may_be(average.low * fewest, average.high * most),
            f"{total.figure.surface} over {days[0]} to {days[1]} working days are some {right} a day, "
            f"not {average.figure.surface}",
            right,
        )


def _titles(observations: Sequence[Observation], exact: Mapping[str, Bounded]) -> Iterator[Verdict]:
    """title = body, of the same statistic, or any figure of the body's that says the same"""
    printed = [one for one in exact.values() if one.figure.section == "body"]
    body: dict[tuple[object, ...], list[tuple[str | None, Bounded]]] = defaultdict(list)
    titles: list[tuple[tuple[object, ...], str | None, Bounded]] = []
    for observation in observations:
        series = series_of(observation)
        key: tuple[object, ...] = (
            series._replace(measure=None), observation.time_period, observation.transformation, observation.base_period
        )  # fmt: skip
        found = exact[observation.figure_id]
        if found.figure.section == "body":
            body[key].append((series.measure, found))
        else:
            titles.append((key, series.measure, found))
    for statistic, measure, title in titles:
        # A title is short: where it does not tell cars from dollars, either will do.
        same = [one for of, one in body.get(statistic, ()) if measure is None or of in (measure, None)]
        if same:
            nearest = same[_least([abs(one.value - title.value) for one in same])]
            yield Verdict(
                "title_agrees_with_body",
                title.figure.figure_id,
                any(title.may_be(one.low, one.high) for one in same)
                or (not _is_slip(title, nearest.figure.surface) and _is_printed(title, printed)),
                f"the title says {title.figure.surface}, the body {nearest.figure.surface}",
                nearest.figure.surface,
            )


def _is_slip(found: Bounded, right: str) -> bool:
    """Whether what is printed is a slip of the pen away from what would be right: one digit, or two swapped."""
    digits = (re.sub(r"\D", "", surface) for surface in (found.figure.surface, right))
    return OSA.distance(*digits) <= 1


def _is_printed(title: Bounded, body: Iterable[Bounded]) -> bool:
    """Whether the body of its release prints a title's figure, of whatever it is there."""
    told = title.figure
    return any(
        (one.figure.release_id, one.figure.kind, one.figure.unit) == (told.release_id, told.kind, told.unit)
        and title.may_be(one.low, one.high)
        for one in body
    )


def _least(distances: Sequence[Decimal]) -> int:
    return distances.index(min(distances))

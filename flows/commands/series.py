"""One statistic over time: which series of the published observations is meant, and its points with their vintages.

series = indicator, product, counterpart, each as the user says: one that is not named is the total, the world
       + reporting area, frequency, transformation, measure, unit: as the user says, else those of most periods

A level is preferred to a change or a share where it has at least half as many periods as the longest series. A rate
whose measure the text does not tell belongs to the series of the one measure that the same rates have elsewhere; where
they have two (units and value), it stays a series of its own.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from flows.commands.rows import Row, rows
from flows.normalize.statistics.periods import Period, decoded
from schemas.errors import UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_NEAREST = 4  # codes that an error names
_ORDER = ("level", "growth_yoy", "growth_pop", "growth", "change_yoy", "change_pop", "share")
_CHOSEN = ("ref_area", "freq", "transformation", "measure", "unit_measure")

_GROUPS = """
select
    ref_area, indicator, product, counterpart_area, freq, transformation, measure, unit_measure,
    list(distinct time_period) as periods
from observations
where indicator = $indicator
    and product is not distinct from $product and counterpart_area is not distinct from $counterpart_area
group by all
order by all
"""

# Of several statements of one day the surer status counts, then the figure's key, as in observations_latest.
_POINTS = """
select
    said.time_period, said.obs_value, said.unit_measure, said.measure, said.obs_status, said.base_period,
    said.released_on, said.figure_id, said.release_id, release.title, figure.section, figure.char_start,
    figure.char_end, figure.surface
from observations as said
join releases as release using (release_id)
left join figures as figure using (figure_id, release_id)
where said.ref_area = $ref_area and said.indicator = $indicator and said.product is not distinct from $product
    and said.counterpart_area is not distinct from $counterpart_area and said.freq = $freq
    and said.transformation = $transformation and said.unit_measure = $unit_measure
    and list_contains($measures, coalesce(said.measure, ''))
qualify row_number() over (
    partition by said.time_period, case said.transformation when 'growth' then said.base_period end, said.released_on
    order by list_position(['P', 'F', 'E', 'A'], said.obs_status) desc, said.figure_id
) = 1
order by said.time_period, said.released_on, said.base_period
"""


class Wanted(NamedTuple):
    """A series as a user asks for it; what is None is for us to choose, save a product or counterpart: that is all."""

    indicator: str
    product: str | None = None
    counterpart_area: str | None = None
    ref_area: str | None = None
    freq: str | None = None
    transformation: str | None = None
    measure: str | None = None
    unit_measure: str | None = None


class Series(NamedTuple):
    """A series of the warehouse; `measures` are those of its rows, '' for one that the text does not tell."""

    ref_area: str
    indicator: str
    product: str | None
    counterpart_area: str | None
    freq: str
    transformation: str
    unit_measure: str
    measures: tuple[str, ...]
    periods: int

    @property
    def measure(self) -> str | None:
        """Value or volume, None where no text tells."""
        return next(filter(None, self.measures), None)

    @property
    def document(self) -> Row:
        """Its dimensions by their names in `observations`."""
        *dimensions, _, periods = self
        return dict(zip(self._fields, dimensions, strict=False)) | {"measure": self.measure, "periods": periods}


class Point(NamedTuple):
    """One vintage of one period: the row with its provenance, its days, its number of how many, and the latest row."""

    row: Row
    days: Period
    vintage: int
    vintages: int
    latest: Row

    @property
    def is_latest(self) -> bool:
        """Whether no later release states this period."""
        return self.vintage == self.vintages

    @property
    def is_fact(self) -> bool:
        """Whether it is stated as fact or estimated, not forecast or planned."""
        return self.row["obs_status"] in ("A", "E")

    @property
    def at(self) -> date:
        """The day that it stands at on an axis of time: the first of a period, the last of a span of any length."""
        return self.days.end if "/" in self.row["time_period"] else self.days.start


def wanted(text: str, product: str | None, counterpart: str | None, **chosen: str | None) -> Wanted:
    """What `--series indicator[/product[/counterpart]]` and the options beside it ask for, in the warehouse's codes."""
    parts = [part.strip() for part in text.split("/")]
    if len(parts) > 3 or not parts[0]:
        raise UsageError(f"{text!r} is no series; write INDICATOR, INDICATOR/PRODUCT or INDICATOR/PRODUCT/COUNTERPART")
    named = dict(zip(("product", "counterpart"), [*parts[1:], "", ""], strict=False))
    for name, option in (("product", product), ("counterpart", counterpart)):
        if option and named[name] and option != named[name]:
            raise UsageError(f"--series {text} and --{name} {option} name two; give one of them")
        named[name] = option or named[name]
    return Wanted(
        _code(parts[0]), _code(named["product"]) or None, named["counterpart"].upper() or None, **chosen
    )  # fmt: skip


def _code(words: str) -> str:
    """Words as a code: "Retail sales" is retail_sales."""
    return "_".join(words.lower().replace("-", " ").replace("_", " ").split())


def find(con: "DuckDBPyConnection", asked: Wanted) -> tuple[Series, list[Series]]:
    """The series that is meant, and the others of the same indicator, product and counterpart, longest first."""
    named = {name: getattr(asked, name) for name in ("indicator", "product", "counterpart_area")}
    there = _joined(rows(con, _GROUPS, named))
    if not there:
        raise UsageError(_nothing(con, asked))
    fitting = [series for series in there if all(_fits(asked, series, name) for name in _CHOSEN)]
    if not fitting:
        said = ", ".join(f"{name} {getattr(asked, name)}" for name in _CHOSEN if getattr(asked, name))
        known = "; ".join(told(series) for series in there[:_NEAREST])
        raise UsageError(f"no observations of {_path(asked)} with {said}; there are: {known}")
    longest = max(series.periods for series in fitting)
    levels = [one for one in fitting if one.transformation == "level" and 2 * one.periods >= longest]
    chosen = min(levels or fitting, key=_rank)
    return chosen, [series for series in there if series != chosen]


def _rank(series: Series) -> tuple[int, int, str, str, str]:
    return -series.periods, _ORDER.index(series.transformation), series.ref_area, series.freq, series.unit_measure


def _fits(asked: Wanted, series: Series, name: str) -> bool:
    value = getattr(asked, name)
    return value is None or value == getattr(series, name)


def _joined(groups: Iterable[Row]) -> list[Series]:
    """Groups of one measure as series: those without one join the others where these have only one."""
    alike: dict[tuple[Any, ...], dict[str, set[str]]] = {}
    for group in groups:
        key = tuple(group[name] for name in Series._fields[:-2])
        alike.setdefault(key, {})[group["measure"] or ""] = set(group["periods"])
    found = []
    for key, by_measure in alike.items():
        is_one = sum(map(bool, by_measure)) < 2
        for part in [tuple(sorted(by_measure))] if is_one else [(measure,) for measure in by_measure]:
            periods = set[str]().union(*(by_measure[measure] for measure in part))
            found.append(Series._make((*key, part, len(periods))))
    return sorted(found, key=_rank)


def points(con: "DuckDBPyConnection", series: Series) -> list[Point]:
    """All vintages of the series, by period and then by the day they were published."""
    asked = {name: value for name, value in series._asdict().items() if name != "periods"}
    asked["measures"] = list(series.measures)
    by_period: dict[tuple[str, str | None], list[Row]] = {}
    for row in rows(con, _POINTS, asked):
        base = row["base_period"] if series.transformation == "growth" else None
        by_period.setdefault((row["time_period"], base), []).append(row)
    found = [
        Point(row, decoded(period), number, len(vintages), vintages[-1])
        for (period, _), vintages in by_period.items()
        for number, row in enumerate(vintages, 1)
    ]
    return sorted(found, key=lambda point: (point.days, point.row["base_period"] or "", point.vintage))


def document(series: Series, drawn: Sequence[Point], others: Sequence[Series]) -> dict[str, Any]:
    """The series as one JSON document."""
    return {
        "series": series.document,
        "points": [
            point.row
            | {"start_on": point.days.start, "end_on": point.days.end}
            | {"vintage": point.vintage, "vintages": point.vintages, "is_latest": point.is_latest}
            for point in drawn
        ],
        "others": [other.document for other in others],
    }


def told(series: Series) -> str:
    """What a series can be chosen by: "KOR level USD M value (12)", with the number of its periods."""
    parts = (series.ref_area, series.transformation, series.unit_measure, series.freq, series.measure)
    return f"{' '.join(filter(None, parts))} ({series.periods})"


def _path(asked: Wanted) -> str:
    return "/".join((asked.indicator, asked.product or "", asked.counterpart_area or "")).rstrip("/")


def _nothing(con: "DuckDBPyConnection", asked: Wanted) -> str:
    """Why there is no such series: one of its codes is unknown, or they only stand with others."""
    indicators = _counted(con, "indicator", "true")
    if not indicators:
        return "the warehouse has no observations; `releases run` reads releases that state some"
    if asked.indicator not in indicators:
        return f"no observations of {asked.indicator!r}; the nearest are: {_nearest(asked.indicator, indicators)}"
    for name in ("product", "counterpart_area"):
        code = getattr(asked, name)
        there = _counted(con, name, f"indicator = $indicator and {name} is not null", indicator=asked.indicator)
        if code and code not in there:
            known = f"the nearest are: {_nearest(code, there)}" if there else f"there is none with a {name}"
            return f"no observations of {asked.indicator} with {name} {code!r}; {known}"
    pairs = rows(
        con,
        "select product, counterpart_area, count(*) as times from observations where indicator = $indicator "
        "group by product, counterpart_area "
        "order by product is distinct from $product and counterpart_area is distinct from $area, times desc, "
        "product, counterpart_area limit 4",
        {"indicator": asked.indicator, "product": asked.product, "area": asked.counterpart_area},
    )
    there = [_path(Wanted(asked.indicator, row["product"], row["counterpart_area"])) for row in pairs]
    return f"no observations of {_path(asked)}; there are: {', '.join(there)}"


def _counted(con: "DuckDBPyConnection", column: str, condition: str, **words: str) -> list[str]:
    query = f"select {column} as code from observations where {condition} group by all order by count(*) desc, code"
    return [row["code"] for row in rows(con, query, words)]


def _nearest(code: str, known: Sequence[str]) -> str:
    from rapidfuzz import fuzz, process, utils

    found = process.extract(code, known, scorer=fuzz.WRatio, processor=utils.default_process, limit=_NEAREST)
    return ", ".join(name for name, _, _ in found)

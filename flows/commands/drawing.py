"""A series on a screen of characters: its latest vintages as a line, the earlier ones as crosses.

o  latest, stated as fact or estimated: on the line        f, p  latest, a forecast or a plan: beside it
x  an earlier vintage
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from decimal import Decimal
from math import ceil, floor, log10
from typing import Any

from rich.console import Console
from rich.text import Text

from flows.commands.series import Point, Series

KEY = "o latest   x an earlier vintage   f forecast   p plan"
_LATEST = "o"
_STYLES = {"x": "yellow", "f": "magenta", "p": "magenta", _LATEST: "cyan"}  # what is drawn last stands in front
_ROWS = 14
_MARGIN = 26  # columns beside the drawing: the labels of its axes
_WIDEST = 100
_LABEL = 8  # characters of the word above the axis of values
_FREQUENCIES = {"M": "monthly", "Q": "quarterly", "S": "half-yearly", "A": "yearly", "D": "daily", "P": "spans"}
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand"))
_STEPS = (1, 2, 2.5, 5, 10)


def heading(series: Series) -> str:
    """What a series is, in the order of its dimensions: "KOR exports, semiconductors, CHN: level in USD, monthly"."""
    words = (series.indicator, series.product, series.counterpart_area)
    subject = ", ".join(word.replace("_", " ") if word.islower() else word for word in words if word)
    what = f"{series.transformation} in {series.unit_measure}".replace("_", " ")
    measure = f" ({series.measure})" if series.measure == "volume" else ""
    return f"{series.ref_area} {subject}: {what}{measure}, {_FREQUENCIES[series.freq]}"


def scale_of(values: Iterable[Decimal]) -> tuple[Decimal, str]:
    """The factor and the word that make the largest of these values readable: 10^9 and "billion"."""
    largest = max(map(abs, values), default=Decimal(0))
    return next(((Decimal(10) ** power, word) for power, word in _SCALES if largest >= 10**power), (Decimal(1), ""))


def drawing(screen: Console, series: Series, points: Sequence[Point]) -> Text | None:
    """The series as a drawing as wide as the screen allows; nothing where it has one period only."""
    if len({point.at for point in points}) < 2:
        return None
    import plotille

    factor, word = scale_of(point.row["obs_value"] for point in points)
    figure: Any = plotille.Figure()
    figure.width = max(20, min(screen.width, _WIDEST) - _MARGIN)
    figure.with_colors, figure.origin = False, False  # the colours are ours, since plotille looks at no console
    figure.x_label, figure.y_label = "period", (word or series.unit_measure)[:_LABEL]
    values = [float(point.row["obs_value"] / factor) for point in points]
    low, step, figure.height = rows_of(min(values), max(values))
    figure.set_y_limits(low, low + step * figure.height)
    days = [_moment(point) for point in points]
    margin = (max(days) - min(days)) / figure.width
    figure.set_x_limits(min(days) - margin, max(days) + margin)
    figure.register_label_formatter(float, _value_label)
    figure.register_label_formatter(datetime, _day_labels(series.freq))
    for marker in _STYLES:
        marked = [at for at, point in enumerate(points) if _mark(point) == marker]
        if marked:
            draw = figure.plot if marker == _LATEST else figure.scatter
            draw([days[at] for at in marked], [values[at] for at in marked], marker=marker)
    return _styled(figure.show())


def _styled(drawn: str) -> Text:
    *rows, line, labels = drawn.splitlines()
    styled = Text()
    for row in rows:
        axis, bar, inside = row.partition(" | ")
        marks = Text(inside, _STYLES[_LATEST])
        for marker, style in _STYLES.items():
            marks.highlight_regex(marker, style)
        styled.append_text(Text(axis + bar)).append_text(marks).append("\n")
    return styled.append(f"{line}\n{labels}")


def rows_of(low: float, high: float) -> tuple[float, float, int]:
    """The lowest label of an axis, the round step from row to row, and how many rows they are."""
    exact = (high - low or abs(high) or 1) / _ROWS
    power = 10 ** floor(log10(exact))
    step = next(step * power for step in _STEPS if step * power >= exact * (1 - 1e-9))
    first = floor(low / step + 1e-9) * step
    return first, step, ceil((high - first) / step) + 1


def _mark(point: Point) -> str:
    if not point.is_latest:
        return "x"
    return _LATEST if point.is_fact else str(point.row["obs_status"]).lower()


def _moment(point: Point) -> datetime:
    return datetime.combine(point.at, time())


def _value_label(value: float, chars: int, delta: object, left: bool = False) -> str:
    return f"{round(value, 6):,.10g}".rjust(chars)


def _day_labels(freq: str) -> Callable[..., str]:
    def label(day: datetime, chars: int, delta: object, left: bool = False) -> str:
        match freq:
            case "A":
                return f"{day:%Y}".ljust(chars)
            case "Q":
                return f"{day.year}-Q{(day.month + 2) // 3}".ljust(chars)
            case "D":
                return f"{day:%m-%d}".ljust(chars)
        return f"{day:%Y-%m}".ljust(chars)

    return label

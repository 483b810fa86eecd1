"""A series as a chart in a file: the latest vintages as a line, each earlier one tied to the one that replaced it.

Drawn by Vega-Lite, which vl-convert carries with it: no browser, no network, and the same bytes for the same points.
Each point carries in its label what it is, when it was published, and by which figure of which release.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flows.commands.drawing import heading, scale_of
from flows.commands.series import Point, Series
from flows.commands.tables import number
from schemas.errors import UsageError

ENDINGS = (".svg", ".png")
_LABELLED = 12  # earlier vintages: of more, the days of publication would cover each other
_LATEST, _EARLIER, _PLANNED = "latest vintage", "earlier vintage", "forecast or plan"
_COLOURS = {_LATEST: "#1f5f8b", _EARLIER: "#c8702a", _PLANNED: "#7a4fa3"}


def check_ending(file: Path) -> None:
    """Refuse a file that is neither SVG nor PNG by its ending, or has no folder to stand in: UsageError."""
    if file.suffix.lower() not in ENDINGS:
        raise UsageError(f"{file} is no .svg and no .png; a series is drawn into one of these")
    if not file.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {file.absolute().parent}; make it, or name another file")


def write(file: Path, series: Series, points: Sequence[Point]) -> None:
    """Write the chart; UsageError where the file cannot be written."""
    import vl_convert

    spec = specification(series, points)
    if file.suffix.lower() == ".svg":
        content = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]).encode()
    else:
        content = vl_convert.vegalite_to_png(spec, scale=2, allowed_base_urls=[])
    try:
        file.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}; name another file") from error


def specification(series: Series, points: Sequence[Point]) -> dict[str, Any]:
    """The chart in the terms of Vega-Lite."""
    factor, word = scale_of(point.row["obs_value"] for point in points)
    drawn = [
        {
            "at": point.at.isoformat(),
            "value": float(point.row["obs_value"] / factor),
            "next": float(point.latest["obs_value"] / factor),
            "published": point.row["released_on"].isoformat(),
            "kind": _kind(point),
            "label": _label(point),
        }
        for point in points
    ]
    unit = " ".join(filter(None, (word, series.unit_measure))).replace("_", " ")
    title, _, subtitle = heading(series).partition(": ")
    when = {"field": "at", "type": "temporal", "title": None, "scale": {"type": "utc"}, "axis": {"labelOverlap": True}}
    value = {"field": "value", "type": "quantitative", "title": unit, "scale": {"zero": False, "nice": True}}
    kinds = [kind for kind in _COLOURS if any(one["kind"] == kind for one in drawn)]
    colour = {
        "field": "kind",
        "scale": {"domain": kinds, "range": [_COLOURS[kind] for kind in kinds]},
        "legend": {"title": None, "orient": "bottom"} if len(kinds) > 1 else None,
    }
    dots = {"mark": {"type": "point", "filled": True, "size": 45}, "encoding": {"description": {"field": "label"}}}
    layers: list[dict[str, Any]] = [
        {"transform": [{"filter": f"datum.kind === '{_LATEST}'"}], "mark": {"type": "line"}},
        {
            "transform": [{"filter": f"datum.kind === '{_EARLIER}'"}],
            "mark": {"type": "rule", "strokeDash": [2, 2]},
            "encoding": {"y2": {"field": "next"}},
        },
        dots,
    ]
    if sum(one["kind"] == _EARLIER for one in drawn) <= _LABELLED:
        layers.append(
            {
                "transform": [{"filter": f"datum.kind === '{_EARLIER}'"}],
                "mark": {"type": "text", "align": "left", "dx": 6, "fontSize": 9},
                "encoding": {"text": {"field": "published"}},
            }
        )
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "title": {"text": title, "subtitle": subtitle, "anchor": "start"},
        "width": 760,
        "height": 340,
        "background": "white",
        "data": {"values": drawn},
        "encoding": {"x": when, "y": value, "color": colour},
        "layer": layers,
    }


def _kind(point: Point) -> str:
    if not point.is_latest:
        return _EARLIER
    return _LATEST if point.is_fact else _PLANNED


def _label(point: Point) -> str:
    row = point.row
    return (
        f"{row['time_period']}: {number(row['obs_value'])} {row['unit_measure']}, published {row['released_on']}, "
        f"vintage {point.vintage} of {point.vintages}, release {row['release_id']}, figure {row['figure_id']}"
    )

"""`releases show --series`: one statistic over time, drawn on the screen, in a file, or as points for programs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from flows.commands.chart import check_ending, write
from flows.commands.drawing import KEY, drawing, heading
from flows.commands.options import print_json
from flows.commands.series import Point, Series, Wanted, document, find, points, told
from flows.commands.tables import print_rows, printable
from warehouse.read import connect

_OTHERS = 6  # series that are named below the one that is drawn


def show_series(
    screen: Console, warehouse: Path, asked: Wanted, *, output: Path | None, whole: bool, as_json: bool
) -> None:
    """Draw the series that is asked for; into a file where one is named, else on the screen."""
    if output is not None:
        check_ending(output)
    with connect(warehouse) as con:
        series, others = find(con, asked)
        found = points(con, series)
    if output is not None:
        write(output, series, found)
    if as_json:
        print_json(document(series, found, others))
    elif output is not None:
        screen.print(Text(f"{output}: {heading(series)}; {_counts(series, found)}"), soft_wrap=True)
    else:
        _print(screen, series, found, others, whole)


def _counts(series: Series, found: Sequence[Point]) -> str:
    return f"periods {series.periods}, vintages {len(found)}"


def _print(screen: Console, series: Series, found: Sequence[Point], others: Sequence[Series], whole: bool) -> None:
    screen.print(Text.assemble((heading(series), "bold"), f"; {_counts(series, found)}"), soft_wrap=True)
    drawn = drawing(screen, series, found)
    if drawn is not None:
        screen.print(Text("\n") + drawn, soft_wrap=True)
        screen.print(Text(f"\n{KEY}", "dim"))
    columns = ("period", "value", "unit", "status", "base", "published", "vintage", "written", "release")
    newest_first = [_row(point) for point in reversed(found)]
    kept = [at for at in range(len(columns)) if any(row[at] not in (None, "") for row in newest_first)]
    print_rows(
        screen,
        [columns[at] for at in kept],
        [[row[at] for at in kept] for row in newest_first],
        things="vintages",
        whole=whole,
    )
    if others:
        listed = "; ".join(told(other) for other in others[:_OTHERS]) + ("; ..." if len(others) > _OTHERS else "")
        screen.print(Text(f"Also there: {listed}", "dim"), soft_wrap=True)


def _row(point: Point) -> list[Any]:
    row = point.row
    written = Text(printable(row["surface"] or ""))
    vintage = f"{point.vintage} of {point.vintages}" if point.vintages > 1 else "1"
    return [
        row["time_period"],
        row["obs_value"],
        row["unit_measure"],
        row["obs_status"],
        row["base_period"],
        row["released_on"],
        vintage,
        written,
        row["release_id"],
    ]

"""`releases show`: one release with its facts, or one statistic over time."""

from pathlib import Path
from typing import Annotated, Any

import typer

from flows.commands.options import DEFAULT_WAREHOUSE, All, Json, Warehouse, console
from schemas.errors import UsageError

_OF_SERIES: dict[str, Any] = {"rich_help_panel": "Series", "show_default": False}


def show(
    release_id: Annotated[
        str | None, typer.Argument(help="The key of the release, or enough of its beginning.", show_default=False)
    ] = None,
    series: Annotated[
        str | None,
        typer.Option(
            metavar="SERIES",
            help="Draw a statistic over time: INDICATOR, INDICATOR/PRODUCT or INDICATOR/PRODUCT/COUNTERPART.",
            **_OF_SERIES,
        ),
    ] = None,
    product: Annotated[
        str | None, typer.Option(metavar="CODE", help="Of this product; the total without it.", **_OF_SERIES)
    ] = None,
    counterpart: Annotated[
        str | None, typer.Option(metavar="CODE", help="With this partner; the world without it.", **_OF_SERIES)
    ] = None,
    ref_area: Annotated[str | None, typer.Option(metavar="CODE", help="Whose statistic.", **_OF_SERIES)] = None,
    transformation: Annotated[
        str | None, typer.Option(metavar="CODE", help="level, growth_yoy, growth_pop, share ...", **_OF_SERIES)
    ] = None,
    freq: Annotated[str | None, typer.Option(metavar="CODE", help="M, Q, S, A, D or P.", **_OF_SERIES)] = None,
    measure: Annotated[str | None, typer.Option(metavar="CODE", help="value or volume.", **_OF_SERIES)] = None,
    unit: Annotated[str | None, typer.Option(metavar="CODE", help="USD, percent ...", **_OF_SERIES)] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Draw into this .svg or .png file.", **_OF_SERIES),
    ] = None,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    whole: All = False,
    as_json: Json = False,
) -> None:
    """Print one release with its facts, or draw one statistic over time with its vintages.

    A release: its text with everything that was read in it marked, and the facts
    drawn from it.

    A mark stands in brackets: the characters of the text, a bar, and what they
    were read as. Marks can stand inside each other; of two that cross, the
    second is cut at the border of the first, and … is the reading of its first
    part. On a terminal figures are cyan, dates green, names magenta, and the
    words that observations rest on are underlined.

    \b
    Marks:
      \\[4.8 percent | percent -4.8]
      \\[last May | month 2023-05]
      \\[the WTO | organisation World Trade Organization]

    \b
    Examples:
      releases show 3f5a9c
      releases show 3f5a9c --json
      releases sql "select release_id, title from releases"

    A series: what is not chosen of area, transformation, frequency, measure and
    unit is that of most periods, a level if there are enough. Each period has
    the vintages that releases published of it; the latest counts.

    \b
    Examples:
      releases show --series exports
      releases show --series exports/semiconductors --transformation growth_yoy
      releases show --series imports --product crude_oil --output imports.svg
      releases show --series trade_balance//CHN --json
      releases sql "select distinct indicator, product from observations"
    """
    options = {
        "ref_area": ref_area and ref_area.upper(), "freq": freq and freq.upper(), "transformation": transformation,
        "measure": measure, "unit_measure": unit,
    }  # fmt: skip
    if series is not None:
        if release_id is not None:
            raise UsageError(f"a release ({release_id}) and a series ({series}) are two things; name one of them")
        from flows.commands.over_time import show_series
        from flows.commands.series import wanted

        asked = wanted(series, product, counterpart, **options)
        show_series(console(), warehouse, asked, output=output, whole=whole, as_json=as_json)
        return
    if release_id is None:
        raise UsageError("name a release by its key, or a statistic, as in: releases show --series exports")
    if output or product or counterpart or any(options.values()):
        raise UsageError(f"a release ({release_id}) is shown as text; --output and what chooses a series need --series")
    from flows.commands.one_release import show_release

    show_release(console(), warehouse, release_id, as_json=as_json)

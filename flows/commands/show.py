"""`releases show`: one release as a reader wants it, the text with its marks and the facts drawn from it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import RenderableType
from rich.text import Text

from flows.commands.marks import marked
from flows.commands.options import DEFAULT_WAREHOUSE, All, Json, Warehouse, console, print_json
from flows.commands.readings import GROUNDS, STYLES, amount, grounds, marks, span, underlined
from flows.commands.rows import Row, key_beginning, rows
from flows.commands.tables import listing, printable, table
from schemas.errors import UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_OF_SERIES: dict[str, Any] = {"rich_help_panel": "Series", "show_default": False}
_IN_THE_TEXT = "where release_id = ? order by section = 'body', char_start, char_end desc"

_OF_A_WORD = ("dimension", "section", "sentence_no", "char_start", "char_end", "surface")

# Facts of one release, in the order of the text where they stand in one; the key is the key in --json.
_FACTS = {
    "figures": f"from figures {_IN_THE_TEXT}",
    "dates": f"from dates {_IN_THE_TEXT}",
    "mentions": "select mention.*, entity.name, entity.country from entity_mentions as mention "
    f"left join entities as entity using (entity_id) {_IN_THE_TEXT}",
    "observations": "select observation.* from observations as observation "
    "left join figures as figure using (figure_id, release_id) "
    "where release_id = ? order by figure.section = 'body', figure.char_start, indicator, product",
    "observation_words": f"from observation_words {_IN_THE_TEXT}, dimension",
    "meetings": "from meetings where release_id = ? order by start_on, meeting_id",
    "agreement_actions": "from agreement_actions where release_id = ? order by start_on, agreement, action",
    # A later run that meets the text unchanged does not judge it again, so what counts is all since it was loaded.
    "findings": "select finding.* from quality_findings as finding join pipeline_runs as run using (run_id) "
    "join releases as release using (release_id) "
    "where release_id = ? and run.started_at >= release.loaded_at "
    "qualify row_number() over (partition by finding_id order by run.started_at desc) = 1 "
    "order by check_name, finding_id",
}


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
    from warehouse.read import connect

    options = {
        "ref_area": ref_area, "freq": freq, "transformation": transformation, "measure": measure, "unit_measure": unit,
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
    with connect(warehouse) as con:
        drawn = facts_of(con, release_id)
    if as_json:
        print_json(drawn)
        return
    screen = console()
    for part in _parts(drawn):
        screen.print(part, soft_wrap=isinstance(part, Text) and not screen.is_terminal)


def facts_of(con: "DuckDBPyConnection", start: str) -> dict[str, Any]:
    """The release whose key begins so, and lists of everything drawn from it."""
    release_id = key_beginning(
        con, start, view="releases", key="release_id", label="released_on || '  ' || title", newest="released_on"
    )
    (release,) = rows(con, "from releases where release_id = ?", [release_id])
    drawn = {name: rows(con, query, [release_id]) for name, query in _FACTS.items()}
    of_figure: dict[str, list[Row]] = {}
    for word in drawn.pop("observation_words"):
        of_figure.setdefault(word["figure_id"], []).append({name: word[name] for name in _OF_A_WORD})
    for observation in drawn["observations"]:
        observation["words"] = of_figure.get(observation["figure_id"], [])
    return {"release": release} | drawn


def _parts(drawn: dict[str, Any]) -> Iterator[RenderableType]:
    release: Row = drawn["release"]
    found = drawn["figures"], drawn["dates"], drawn["mentions"]
    yield _heading(release)
    yield Text.assemble("\nRead in the text: ", *_legend(drawn))
    for section, end in (("title", ""), ("body", "\n")):
        lines = underlined(section, drawn["observations"])
        yield Text("\n") + marked(printable(release[section]), marks(section, *found), lines) + end
    for title, columns, facts in _tables(drawn):
        kept = [at for at in range(len(columns)) if any(row[at] not in (None, "") for row in facts)]
        if facts:
            yield table(
                [columns[at] for at in kept],
                [[row[at] for at in kept] for row in facts],
                title=f"{title} ({len(facts)})",
            )


def _heading(release: Row) -> RenderableType:
    return listing(
        (name, value)
        for name, value in (
            ("release", release["release_id"]),
            ("released", release["released_on"]),
            ("source", release["source"]),
            ("category", release["category"]),
            ("url", release["url"]),
            ("read from", release["locator"]),
            ("revision", release["revision"]),
            ("caveat", "text cut by the source" if release["is_truncated"] else None),
        )
        if value is not None
    )


def _legend(drawn: dict[str, Any]) -> Iterator[tuple[str, str] | str]:
    for no, (name, facts) in enumerate(zip(STYLES, ("figures", "dates", "mentions"), strict=True)):
        yield ", " if no else ""
        yield f"{name} {len(drawn[facts])}", STYLES[name]
    yield "."


def _tables(drawn: dict[str, Any]) -> Iterator[tuple[str, Sequence[str], list[list[object]]]]:
    yield (
        "Figures",
        ("in", "text", "kind", "value", "unit", "qualifier"),
        [
            [*_stands(f), f["kind"], Text(amount(f), justify="right"), f["unit"], f["qualifier"]]
            for f in drawn["figures"]
        ],
    )
    yield (
        "Dates",
        ("in", "text", "days", "granularity", "timex"),
        [[*_stands(d), span(d), d["granularity"], d["timex"]] for d in drawn["dates"]],
    )
    yield (
        "Names",
        ("name", "type", "country", "role", "affiliation", "written", "times"),
        [_name(mentions) for mentions in _by_entity(drawn["mentions"])],
    )
    yield _columns(
        "Observations",
        [{**row, "text": grounds(row, "obs_value")} for row in drawn["observations"]],
        text="text",
        indicator="indicator",
        product="product",
        area="ref_area",
        partner="counterpart_area",
        period="time_period",
        transformation="transformation",
        base="base_period",
        measure="measure",
        value="obs_value",
        unit="unit_measure",
        status="obs_status",
    )
    yield (
        "What the observations rest on",
        ("in", "text", *(name for name, _ in GROUNDS)),
        [
            [_place(row), grounds(row, "obs_value"), *(grounds(row, dimension) for _, dimension in GROUNDS)]
            for row in drawn["observations"]
            if row["words"]
        ],
    )
    yield _columns(
        "Meetings",
        [{**row, "days": span(row)} for row in drawn["meetings"]],
        days="days",
        place="place",
        host="host_person",
        role="host_role",
        met="counterpart_person",
        title="counterpart_role",
        of="counterpart_organisation",
        country="counterpart_country",
        status="status",
    )
    yield _columns(
        "Agreements",
        [{**row, "days": span(row)} for row in drawn["agreement_actions"]],
        agreement="agreement",
        action="action",
        parties="parties",
        days="days",
    )
    yield _columns(
        "Findings",
        drawn["findings"],
        check="check_name",
        text="surface",
        message="message",
        suggestion="suggestion",
        run="run_id",
    )


def _by_entity(mentions: Sequence[Row]) -> list[list[Row]]:
    groups: dict[str, list[Row]] = {}
    for mention in mentions:
        groups.setdefault(mention["entity_id"], []).append(mention)
    return list(groups.values())


def _name(mentions: Sequence[Row]) -> list[object]:
    """One entity of the release: what its mentions say of it, and how they write it."""

    def said(column: str) -> str:
        return "; ".join(dict.fromkeys(mention[column] for mention in mentions if mention[column]))

    return [*map(said, ("name", "entity_type", "country", "role", "affiliation", "surface")), len(mentions)]


def _stands(fact: Row) -> tuple[str, str]:
    return f"{fact['section']} {fact['sentence_no']}", fact["surface"]


def _place(observation: Row) -> str:
    word = next(word for word in observation["words"] if word["dimension"] == "obs_value")
    return f"{word['section']} {word['sentence_no']}"


def _columns(heading: str, facts: Sequence[Row], **names: str) -> tuple[str, Sequence[str], list[list[object]]]:
    """A table of these columns, each under another name."""
    return heading, list(names), [[fact[name] for name in names.values()] for fact in facts]

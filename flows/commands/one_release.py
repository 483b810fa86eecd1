"""`releases show RELEASE_ID`: one release as a reader wants it, the text with its marks and the facts drawn from it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console, RenderableType
from rich.text import Text

from flows.commands.marks import marked
from flows.commands.options import print_json
from flows.commands.readings import GROUNDS, STYLES, amount, grounds, marks, span, underlined
from flows.commands.rows import Row, key_beginning, rows
from flows.commands.tables import listing, printable, table
from warehouse.read import connect

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

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


def show_release(screen: Console, warehouse: Path, start: str, *, as_json: bool) -> None:
    """Print the release whose key begins so."""
    with connect(warehouse) as con:
        drawn = facts_of(con, start)
    if as_json:
        print_json(drawn)
        return
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

"""`releases schema`: the data dictionary, from the warehouse's own comments."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, Warehouse, console, print_json
from flows.commands.tables import table
from schemas.errors import UsageError

if TYPE_CHECKING:
    from warehouse.dictionary import Entry

Format = Literal["table", "markdown", "json"]


def schema(
    form: Annotated[Format | None, typer.Option("--format", help="How it is written.", show_default="table")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
) -> None:
    """Print the data dictionary: each table of the published file, its columns, and what they mean.

    \b
    Examples:
      releases schema
      releases schema --format markdown > dictionary.md
    """
    from warehouse.dictionary import dictionary
    from warehouse.read import connect

    if as_json and form not in (None, "json"):
        raise UsageError(f"--json and --format {form} contradict each other; give one of them")
    with connect(warehouse) as con:
        described = _tables(dictionary(con))
    if as_json or form == "json":
        print_json(described)
    elif form == "markdown":
        typer.echo("\n".join(_markdown(described)))
    else:
        _print(described)


def _tables(entries: Sequence["Entry"]) -> list[dict[str, Any]]:
    described = []
    for name, group in groupby(entries, key=lambda entry: entry.table):
        whole, *columns = group
        described.append(
            {
                "table": name,
                "comment": whole.comment,
                "columns": [{"column": c.column, "type": c.type, "comment": c.comment} for c in columns],
            }
        )
    return described


def _markdown(described: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield "# Data dictionary"
    for one in described:
        yield from ("", f"## {one['table']}", "", _escaped(one["comment"]))
        if one["columns"]:
            yield from ("", "| column | type | meaning |", "| --- | --- | --- |")
        for column in one["columns"]:
            yield f"| `{column['column']}` | {column['type']} | {_escaped(column['comment'])} |"


def _escaped(words: str) -> str:
    return words.replace("|", "\\|").replace("<", "&lt;")


def _print(described: Sequence[dict[str, Any]]) -> None:
    screen = console()
    for one in described:
        screen.print(Text.assemble((one["table"], "bold cyan"), "  ", one["comment"]))
        if one["columns"]:
            rows = [(column["column"], Text(column["type"], "dim"), column["comment"]) for column in one["columns"]]
            screen.print(table(("column", "type", "meaning"), rows))
        else:
            screen.print()

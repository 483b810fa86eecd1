"""Options that several subcommands share."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

DEFAULT_WAREHOUSE = Path("warehouse/releases.duckdb")

Warehouse = Annotated[
    Path,
    typer.Option("--warehouse", envvar="RELEASES_WAREHOUSE", metavar="FILE", help="Which DuckDB file is meant."),
]
All = Annotated[bool, typer.Option("--all", help="On a terminal too, print all and not only the beginning.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]


def print_json(document: Any) -> None:
    """Print one JSON document to standard output; dates and decimals as strings in their usual form."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write("\n")


def console() -> Console:
    """The console for people: colour only on a terminal, full width elsewhere so that nothing is cut."""
    return Console() if sys.stdout.isatty() else Console(width=200, highlight=False)

"""`releases quarantine`: what could not be loaded, and why."""

from typing import Annotated

import typer
from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, All, Json, Warehouse, console, print_json
from flows.commands.rows import key_beginning, rows
from flows.commands.tables import listing, print_rows, printable

ON_A_TERMINAL = 40  # lines of a payload

app = typer.Typer(no_args_is_help=True, help="What could not be loaded, and why.")


@app.command("list")
def list_quarantine(warehouse: Warehouse = DEFAULT_WAREHOUSE, whole: All = False, as_json: Json = False) -> None:
    """List what is in quarantine, newest first: where it was read, and what is wrong with it.

    \b
    Example:
      releases quarantine list
    """
    from warehouse.read import operations

    with operations(warehouse) as con:
        held = rows(
            con,
            "select quarantine_id, quarantined_at, run_id, source, locator, reason from quarantine "
            "order by quarantined_at desc, locator, quarantine_id",
        )
    if as_json:
        print_json(held)
    elif not held:
        console().print(Text("Nothing is in quarantine."))
    else:
        columns = ("quarantine_id", "quarantined_at", "source", "locator", "reason")
        print_rows(
            console(),
            [name.replace("_", " ") for name in columns],
            [[row[name] for name in columns] for row in held],
            things="inputs",
            whole=whole,
        )


@app.command("show")
def show_quarantined(
    quarantine_id: Annotated[str, typer.Argument(metavar="ID", help="The key, or enough of its beginning.")],
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    whole: All = False,
    as_json: Json = False,
) -> None:
    """Print one input that could not be loaded: why, where it was read, and the input.

    On a terminal an input stops after 40 lines; --all prints the rest.

    \b
    Example:
      releases quarantine show 3f5a9c
    """
    from warehouse.read import operations

    with operations(warehouse) as con:
        key = key_beginning(
            con,
            quarantine_id,
            view="quarantine",
            key="quarantine_id",
            label="locator || '  ' || reason",
            newest="quarantined_at",
        )
        (held,) = rows(con, "from quarantine where quarantine_id = ?", [key])
    if as_json:
        print_json(held)
        return
    screen = console()
    screen.print(listing((name.replace("_", " "), value) for name, value in held.items() if name != "payload"))
    lines = held["payload"].split("\n")
    shown = lines if whole or not screen.is_terminal else lines[:ON_A_TERMINAL]
    screen.print(Text("\n" + printable("\n".join(shown))), soft_wrap=not screen.is_terminal)
    if len(shown) < len(lines):
        screen.print(Text(f"{len(shown)} of {len(lines)} lines; --all prints the others.", "dim"))

"""Tables for people: how a value stands in a cell, and when a row is better shown as a list."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from rich import box
from rich.console import Console, Group, RenderableType
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

SHORT = 120  # characters of a cell that is cut for a terminal; elsewhere no cell is cut
ON_A_TERMINAL = 30  # rows of a table that is printed with a limit

# What a terminal would take as a command (C0, DEL, C1) is shown as its picture, U+2400 and on; tab and newline stay.
_PICTURES: dict[int, str] = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_PICTURES |= {127: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), "\ufffd")


def printable(text: str) -> str:
    """The text with its control characters made visible, one for one, so that no release can steer a terminal."""
    return text.translate(_PICTURES)


def number(value: Decimal) -> str:
    """A value in full, thousands parted, without the zeros that DECIMAL(38,6) adds: 52,400,000,000 or -13.1."""
    whole, _, places = f"{value:,f}".partition(".")
    places = places.rstrip("0")
    return f"{whole}.{places}" if places else whole


def cell(value: object) -> Text:
    """How a value stands in a cell; NULL is an empty one."""
    match value:
        case Text():
            return value
        case None:
            return Text()
        case bool():
            return Text("yes" if value else "no")
        case Decimal():
            return Text(number(value))
        case datetime():
            return Text(value.isoformat(" ", "seconds").replace("+00:00", "Z"))
        case date():
            return Text(value.isoformat())
        case bytes():
            return Text(value.hex())
        case list() | tuple():
            return Text(", ".join(cell(item).plain for item in value))
        case _:
            return Text(printable(str(value)))


def shortened(whole: Text) -> Text:
    """A cell as one line of at most SHORT characters; an ellipsis shows that something was cut off."""
    if len(whole) <= SHORT and "\n" not in whole.plain:
        return whole
    line = Text(" ".join(whole.plain.split()), whole.style)
    line.truncate(SHORT, overflow="ellipsis")
    return line


def table(
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    title: str | None = None,
    show: Callable[[object], Text] = cell,
) -> Table:
    """A table with a heading over each column; columns of numbers stand to the right."""
    heading = Text(title, "bold") if title else None
    result = Table(box=box.SIMPLE_HEAD, title=heading, title_justify="left", pad_edge=False)
    for at, name in enumerate(columns):
        result.add_column(Text(printable(name)), justify=_side([row[at] for row in rows]), overflow="fold")
    for row in rows:
        result.add_row(*map(show, row))
    return result


def records(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, show: Callable[[object], Text] = cell
) -> Group:
    """Rows too wide for a table: each as a list of its columns, its number above."""
    return Group(*(part for no, row in enumerate(rows, 1) for part in _record(no, columns, map(show, row))))


def _record(no: int, columns: Sequence[str], cells: Iterable[Text]) -> Iterator[RenderableType]:
    yield Text(f"row {no}", "dim")
    yield listing(zip(columns, cells, strict=True))
    yield Text()


def listing(entries: Iterable[tuple[str, object]]) -> Table:
    """A list of names, each with its value beside it."""
    result = Table.grid(padding=(0, 2))
    result.add_column(style="bold", no_wrap=True)
    result.add_column(overflow="fold")
    for name, value in entries:
        result.add_row(Text(printable(name)), cell(value))
    return result


def fits(console: Console, renderable: RenderableType) -> bool:
    """Whether it can be shown on this console without breaking a word."""
    unbounded = console.options.update(max_width=sys.maxsize)  # a measure is never more than what is allowed
    return Measurement.get(console, unbounded, renderable).minimum <= console.width


def _side(values: Iterable[object]) -> Literal["left", "right"]:
    known = [value for value in values if value is not None]
    numbers = [isinstance(value, int | float | Decimal) and not isinstance(value, bool) for value in known]
    return "right" if numbers and all(numbers) else "left"


def print_rows(
    screen: Console,
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    things: str,
    whole: bool,
    title: str | None = None,
) -> None:
    """Print a table; on a terminal, unless the whole is wanted by --all, its beginning and how many more there are."""
    shown = rows if whole or not screen.is_terminal else rows[:ON_A_TERMINAL]
    screen.print(table(columns, shown, title=title))
    if len(shown) < len(rows):
        screen.print(Text(f"{len(shown)} of {len(rows)} {things}; --all prints the others.", "dim"))

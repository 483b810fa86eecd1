"""`releases sql`: a query on the published file, over a connection that can reach nothing else."""

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import typer
from rich.text import Text

from flows.commands.options import DEFAULT_WAREHOUSE, Warehouse, console
from flows.commands.tables import cell, fits, records, shortened, table
from schemas.errors import InputError, Place, UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, Error

Format = Literal["table", "csv", "json", "parquet"]
ON_A_TERMINAL = 100  # rows of a table; elsewhere all of them

_ENDINGS: dict[str, Format] = {".csv": "csv", ".json": "json", ".parquet": "parquet"}
_COPY_OPTIONS = {"csv": "format csv, header", "json": "format json, array", "parquet": "format parquet"}


def sql(
    query: Annotated[
        str | None, typer.Argument(help="The SQL; without it, or with -, it is read from standard input.")
    ] = None,
    form: Annotated[Format | None, typer.Option("--format", help="How the result is written.")] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file; its ending can say the format."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
) -> None:
    """Ask the published file in SQL (DuckDB's), read-only.

    A query reads the warehouse and nothing else of this machine, and writes
    nothing. `releases schema` prints the tables. On a terminal a table shows the
    first 100 rows with long cells cut; elsewhere it is whole. JSON is a list of
    objects: days and times as ISO strings, decimals as numbers with all digits.

    \b
    Examples:
      releases sql "select released_on, title from releases order by all"
      releases sql "from figures where kind = 'money'" --output money.csv
      echo "from observations_latest" | releases sql --format json
    """
    wanted = _format(form, output, as_json)
    if wanted == "parquet" and output is None and sys.stdout.isatty():
        raise UsageError("parquet is no text for a terminal; name a file with --output, or pipe it")
    if wanted == "table" and output is not None:
        raise UsageError("a table is for the screen; say --format csv, json or parquet for a file")
    text = _text(query)
    if wanted == "table":
        _print_table(warehouse, text)
        return
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result"
        _copy(warehouse, text, result, _COPY_OPTIONS[wanted])
        _hand_over(_without_nan(result) if wanted == "json" else result, output)


def _format(form: Format | None, output: Path | None, as_json: bool) -> Format:
    if as_json and form not in (None, "json"):
        raise UsageError(f"--json and --format {form} contradict each other; give one of them")
    if as_json:
        return "json"
    return form or (_ENDINGS.get(output.suffix.lower()) if output else None) or "table"


def _text(query: str | None) -> str:
    if query is not None and query != "-":
        return query
    if sys.stdin.isatty():
        raise UsageError('no query; write one, as in: releases sql "from releases"')
    return sys.stdin.read()


class Statement(NamedTuple):
    """One statement of the text, and where in the text it starts (in characters)."""

    text: str
    start: int


class Rows(NamedTuple):
    """A result, or its beginning."""

    columns: list[str]
    rows: list[tuple[Any, ...]]


class Session(NamedTuple):
    """A connection for SQL that a user wrote, with that SQL: errors come with their place in it."""

    con: "DuckDBPyConnection"
    text: str

    def statements(self) -> list[Statement]:
        """The statements of the text in their order, at least one."""
        import duckdb

        try:
            parsed = self.con.extract_statements(self.text)
        except duckdb.Error as error:
            raise _placed(error, self.text, Statement(self.text, 0)) from error
        if not parsed:
            raise UsageError('the query is empty; write one, as in: releases sql "from releases"')
        found, at = [], 0
        for statement in parsed:
            at = self.text.index(statement.query, at)
            found.append(Statement(statement.query, at))
            at += len(statement.query)
        return found

    def run(self, statement: Statement, *, before: str = "", limit: int | None = None) -> Rows:
        """Run a statement, behind these words; rows beyond the limit are not even computed."""
        import duckdb

        try:
            self.con.execute(before + statement.text)
            rows = self.con.fetchall() if limit is None else self.con.fetchmany(limit)
        except duckdb.Error as error:
            raise _placed(error, self.text, statement, len(before)) from error
        return Rows([column[0] for column in self.con.description or ()], rows)


@contextmanager
def _session(warehouse: Path, text: str, may_write: Path | None = None) -> Iterator[Session]:
    """Open the published file for this SQL; of all other files the connection reaches at most this one."""
    from warehouse.read import connect

    settings = "set errors_as_json = true"
    if may_write:
        settings += f"; set allowed_paths = ['{_quoted(may_write)}']"
    with connect(warehouse, settings=settings) as con:
        yield Session(con, text)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


_MENDS = {
    "Permission": "a query can reach the warehouse and nothing else",
    "Parser": "correct the SQL there",
    "Catalog": "`releases schema` prints what there is",
    "Binder": "`releases schema` prints what there is",
}


def _placed(error: "Error", text: str, statement: Statement, before: int = 0) -> InputError:
    """DuckDB's message as ours: the place in the user's SQL, the problem, the mend.

    With errors_as_json its message ends in an object with `exception_message`, whose further lines are hints, and
    `position` where there is one: in bytes of what was run, which is `before` ASCII characters and the statement.
    """
    kind, _, told = str(error).partition(" Error: ")
    try:
        words = json.loads(told)
    except ValueError:
        words = {"exception_message": told or kind}
    problem, *hints = [line.strip() for line in words["exception_message"].splitlines() if line.strip()] or [kind]
    place = Place("SQL")
    if "position" in words:
        inside = statement.text.encode()[: max(0, int(words["position"]) - before)].decode(errors="ignore")
        head = text[: statement.start] + inside
        place = Place("SQL", head.count("\n") + 1, len(head) - head.rfind("\n"))
    return InputError(problem.rstrip("!."), place=place, mend=" ".join(hints) or _MENDS.get(kind, "change the query"))


def _copy(warehouse: Path, text: str, result: Path, options: str) -> None:
    with _session(warehouse, text, may_write=result) as session:
        *first, last = session.statements()
        for statement in first:
            session.run(statement)
        session.run(last, before="create or replace temp table temp.result as ")
        session.con.execute(f"copy temp.result to '{_quoted(result)}' ({options})")


def _last_rows(warehouse: Path, text: str, limit: int | None) -> Rows:
    with _session(warehouse, text) as session:
        *first, last = session.statements()
        for statement in first:
            session.run(statement)
        return session.run(last, limit=limit)


def _print_table(warehouse: Path, text: str) -> None:
    screen = console()
    if not screen.is_terminal:
        screen.print(table(*_last_rows(warehouse, text, None), show=_cell))
        return
    columns, rows = _last_rows(warehouse, text, ON_A_TERMINAL + 1)
    shown = rows[:ON_A_TERMINAL]
    laid_out = table(columns, shown, show=_short_cell)
    screen.print(laid_out if fits(screen, laid_out) else records(columns, shown, show=_short_cell))
    if len(rows) > ON_A_TERMINAL:
        screen.print(Text(f"The first {ON_A_TERMINAL} rows; --format csv gives all.", "dim"))
    if any(_short_cell(value) != _cell(value) for row in shown for value in row):
        screen.print(Text("Long cells are cut; --format csv gives them whole.", "dim"))


def _cell(value: object) -> Text:
    return Text("NULL", "dim") if value is None else cell(value)  # in SQL an empty string is something else


def _short_cell(value: object) -> Text:
    return shortened(_cell(value))


# A JSON text outside its strings has these words only where a DOUBLE is not finite, for which JSON has no number.
_NOT_FINITE = re.compile(rb'("(?:[^"\\]|\\.)*")|-?Infinity|NaN')


def _without_nan(result: Path) -> Path:
    """The same JSON with null for what is no number in JSON."""
    strict = result.with_suffix(".strict")
    with result.open("rb") as lines, strict.open("wb") as written:
        for line in lines:
            written.write(_NOT_FINITE.sub(lambda match: match[1] or b"null", line))
    return strict


def _hand_over(result: Path, output: Path | None) -> None:
    if output is None:
        with result.open("rb") as written:
            shutil.copyfileobj(written, sys.stdout.buffer)
            sys.stdout.flush()
        return
    try:
        shutil.copyfile(result, output)
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}; name another file") from error

"""`releases export`: the views of the published file as files that other programs read."""

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

from flows.commands.options import DEFAULT_WAREHOUSE, Json, Warehouse, console, print_json
from flows.commands.tables import table
from schemas.errors import UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Format = Literal["parquet", "csv", "sdmx-csv"]
_COPY_OPTIONS = {"parquet": "format parquet, compression zstd", "csv": "format csv, header"}
_AT_A_TIME = 10_000  # rows of observations in memory
T = TypeVar("T")


class Written(NamedTuple):
    """One file, and how many rows it holds; None where it holds none but describes them."""

    file: Path
    rows: int | None


def export(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Where the files are written; made where it is missing.")
    ],
    form: Annotated[Format, typer.Option("--format", help="sdmx-csv: the observations, with their SDMX structure.")] = (
        "parquet"
    ),
    as_of: Annotated[
        datetime | None,
        typer.Option("--as-of", metavar="DAY", formats=["%Y-%m-%d"], help="Only what had been published by this day."),
    ] = None,
    warehouse: Warehouse = DEFAULT_WAREHOUSE,
    as_json: Json = False,
) -> None:
    """Write the views of the published file into a folder, one file each: Parquet, CSV, or SDMX.

    With --as-of DAY, releases of later days and all that was drawn from them
    are left out, and observations_latest (of SDMX, the observations) holds the
    vintage that was known on that day. Checks and runs are told whole.

    --format sdmx-csv writes observations.csv (SDMX-CSV 2.0) and structure.xml
    (SDMX-ML 3.0: data structure definition and codelists). Files of the same
    names are replaced, others in the folder are left alone.

    \b
    Examples:
      releases export out
      releases export out --format csv --as-of 2024-06-30
      releases export out --format sdmx-csv
    """
    from warehouse.read import connect

    day = as_of.date() if as_of else None
    connect(warehouse).close()  # what cannot be read leaves no folder behind
    _make(folder)
    write = _write_sdmx if form == "sdmx-csv" else _write_views
    written = [*write(warehouse, folder, form, day)]
    if as_json:
        print_json({"folder": str(folder), "files": [{"file": one.file.name, "rows": one.rows} for one in written]})
        return
    console().print(table(("file", "rows"), [(str(one.file), one.rows) for one in written]))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be a folder: {error.strerror}; name another one") from error
    if not os.access(folder, os.W_OK):
        raise UsageError(f"{folder} cannot be written to; name another folder")


def _write_views(warehouse: Path, folder: Path, form: Format, day: date | None) -> Iterator[Written]:
    from warehouse.dictionary import VIEWS
    from warehouse.read import connect

    with tempfile.TemporaryDirectory(dir=folder) as beside:
        reach = f"set allowed_directories = ['{_quoted(beside)}']"
        with connect(warehouse, settings=reach) as con:
            columns = _columns(con)
            for view in _tracked([*VIEWS]):
                half = Path(beside) / f"{view}.{form}"
                copied = con.execute(
                    f"copy ({_query(view, columns[view], day)}) to '{_quoted(half)}' ({_COPY_OPTIONS[form]})"
                ).fetchone()
                yield Written(_place(half, folder), copied[0] if copied else 0)


def _query(view: str, columns: Sequence[str], day: date | None) -> str:
    """The rows of a view that were known on a day; a view that knows no release is told whole."""
    if day is None:
        return f"from {view}"
    if view == "observations_latest":
        return f"from observations_as_of(date '{day}')"
    if "released_on" in columns:
        return f"from {view} where released_on <= date '{day}'"
    if "release_id" in columns:
        known = f"select release_id from releases where released_on <= date '{day}'"
        return f"from {view} where release_id is null or release_id in ({known})"
    if view == "entities":
        known = f"select release_id from releases where released_on <= date '{day}'"
        return f"from entities where entity_id in (select entity_id from entity_mentions where release_id in ({known}))"
    return f"from {view}"


def _columns(con: "DuckDBPyConnection") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for view, column in con.execute(
        "select table_name, column_name from duckdb_columns() where schema_name = 'main' and not internal"
    ).fetchall():
        found.setdefault(view, []).append(column)
    return found


def _write_sdmx(warehouse: Path, folder: Path, _: Format, day: date | None) -> Iterator[Written]:
    from flows.sdmx.codelists import codelists
    from flows.sdmx.data import COLUMNS, HEADER, lines
    from flows.sdmx.structure import Prepared, structure
    from warehouse.read import connect

    source = "observations" if day is None else f"observations_as_of(date '{day}')"
    with tempfile.TemporaryDirectory(dir=folder) as beside, connect(warehouse) as con:
        built = con.execute("select run_id, built_at from about").fetchone()
        if built is None:
            raise UsageError(f"{warehouse} holds no build; run `releases run` first")
        coded = codelists({})
        found = {column: _values(con, source, column) for column in coded}
        described = Path(beside) / "structure.xml"
        described.write_bytes(structure(codelists(found), Prepared(*built)))
        data, count = Path(beside) / "observations.csv", 0
        with data.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(HEADER)
            for rows in _tracked(_batches(con, f"select {', '.join(COLUMNS)} from {source} order by all", COLUMNS)):
                writer.writerows(lines(rows))
                count += len(rows)
        yield Written(_place(data, folder), count)
        yield Written(_place(described, folder), None)


def _values(con: "DuckDBPyConnection", source: str, column: str) -> list[str]:
    query = f"select distinct {column} from {source} where {column} is not null"
    return [value for (value,) in con.execute(query).fetchall()]


def _batches(con: "DuckDBPyConnection", query: str, columns: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
    con.execute(query)
    while rows := con.fetchmany(_AT_A_TIME):
        yield [dict(zip(columns, row, strict=True)) for row in rows]


def _tracked(steps: Iterable[T]) -> Iterator[T]:
    """The steps, with a bar on standard error where that is a terminal."""
    screen = Console(stderr=True)
    with Progress(console=screen, transient=True, disable=not screen.is_terminal) as progress:
        yield from progress.track(steps, description="Writing")


def _place(half: Path, folder: Path) -> Path:
    """Move a finished file where it belongs, in place of one of its name."""
    whole = folder / half.name
    try:
        half.replace(whole)
    except OSError as error:
        raise UsageError(f"{whole} cannot be written: {error.strerror}; name another folder") from error
    return whole


def _quoted(path: str | Path) -> str:
    return str(path).replace("'", "''")

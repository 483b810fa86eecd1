"""Reads seeds/vocabularies/*.csv into typed rows; a bad row is refused by file and line."""

import csv
from collections.abc import Iterable
from importlib.resources import files
from typing import TypeVar

from pydantic import ValidationError

from schemas.errors import InputError, Place
from schemas.record import Record

R = TypeVar("R", bound=Record)


def vocabulary(name: str, model: type[R]) -> tuple[R, ...]:
    """The rows of seeds/vocabularies/NAME.csv, in file order.

    Raises InputError at file, line and column of the first cell that the model refuses.
    """
    path = files("seeds") / "vocabularies" / f"{name}.csv"
    return rows(path.read_text(encoding="utf-8"), model, locator=f"seeds/vocabularies/{name}.csv")


def rows(text: str, model: type[R], *, locator: str) -> tuple[R, ...]:
    """As `vocabulary`, from the text of a CSV file with a header."""
    reader = csv.DictReader(text.splitlines(), strict=True)
    expected = list(model.model_fields)
    if sorted(reader.fieldnames or ()) != sorted(expected):
        raise InputError(
            f"the header is {','.join(reader.fieldnames or ())!r}",
            place=Place(locator, 1),
            mend=f"write {','.join(expected)!r}",
        )
    return tuple(_row(cells, model, Place(locator, line)) for line, cells in _numbered(reader, locator))


def _numbered(reader: "csv.DictReader[str]", locator: str) -> Iterable[tuple[int, dict[str, str]]]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(str(error), place=Place(locator, reader.line_num), mend="quote the cell") from error
        yield reader.line_num, cells


def _row(cells: dict[str, str], model: type[R], place: Place) -> R:
    if None in cells or None in cells.values():
        raise InputError(
            "the row has another number of cells than the header", place=place, mend="quote cells with commas"
        )
    try:
        return model.model_validate(cells)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else ""
        column = list(cells).index(name) + 1 if name in cells else None
        raise InputError(
            f"{name} {cells.get(name, '')!r}: {first['msg']}",
            place=Place(*place[:2], column),
            mend="correct the cell",
        ) from error

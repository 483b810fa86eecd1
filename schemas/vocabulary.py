"""What every vocabulary row shares; the rows themselves are defined beside the records they serve."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from schemas.record import Record


def _split(cell: object) -> object:
    return tuple(part.strip() for part in cell.split("|") if part.strip()) if isinstance(cell, str) else cell


def _blank_is_none(cell: object) -> object:
    return None if cell == "" else cell


Spellings = Annotated[tuple[str, ...], BeforeValidator(_split)]
"""Several spellings in one CSV cell, parted by `|`."""

Optional = Annotated[str | None, BeforeValidator(_blank_is_none)]
"""A cell that may stay empty."""


class Row(Record):
    """One fact about the world, with where it can be checked."""

    source: str = Field(min_length=1, description="where this fact can be checked")

"""Observations as lines of SDMX-CSV 2.0."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from flows.sdmx.periods import sdmx_period
from flows.sdmx.structure import ATTRIBUTES, DIMENSIONS, NOTHING, STRUCTURE_ID, TIME, VALUE

COLUMNS = (*DIMENSIONS, TIME, VALUE, *ATTRIBUTES)
HEADER = ("STRUCTURE", "STRUCTURE_ID", "ACTION", *(column.upper() for column in COLUMNS))
_SPANS = (TIME, "base_period")
_INFORMATION = "I"  # the action of data that are handed out, not sent to change what the reader has


def lines(observations: Iterable[Mapping[str, object]]) -> Iterator[tuple[str, ...]]:
    """The cells of each observation, in the order of the header."""
    for row in observations:
        yield ("dataflow", STRUCTURE_ID, _INFORMATION, *(_cell(column, row[column]) for column in COLUMNS))


def _cell(column: str, value: object) -> str:
    if value is None:
        return NOTHING[column]
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return sdmx_period(str(value)) if column in _SPANS else str(value)

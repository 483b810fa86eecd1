"""Rows of the warehouse as dictionaries, and the one row that the beginning of a key means."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from schemas.errors import UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = dict[str, Any]
_A_SLIP = 3  # letters; keys are 16 hexadecimal digits, so another key is never so near by chance


def rows(con: "DuckDBPyConnection", query: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
    """The rows of a query, each column by its name; parameters by their place or by their names."""
    answer = con.execute(query, parameters if isinstance(parameters, Mapping) else list(parameters))
    names = [column[0] for column in answer.description or ()]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def key_beginning(con: "DuckDBPyConnection", start: str, *, view: str, key: str, label: str, newest: str) -> str:
    """The key of the view that is this, or the only one that begins so.

    `label` and `newest` are SQL over the view: what a person knows a row by, and a column to find the newest by.
    UsageError where none or several begin so; it lists the nearest, then the newest.
    """
    begun = [
        row[key] for row in rows(con, f"select {key} from {view} where starts_with({key}, ?) order by all", [start])
    ]
    if start in begun or len(begun) == 1:
        return start if start in begun else begun[0]
    if begun:
        raise UsageError(
            f"{len(begun)} keys of {view} begin with {start!r}: {', '.join(begun[:5])} ...; write more of it"
        )
    others = rows(
        con,
        f"select {key}, {label} as label from {view} "
        f"order by levenshtein({key}, ?) > {_A_SLIP}, {newest} desc, {key} limit 5",
        [start],
    )
    known = "".join(f"\n  {row[key]}  {row['label']}" for row in others) or f"\n  {view} is empty"
    raise UsageError(f"no {key} begins with {start!r}; there are, nearest and newest first:{known}")

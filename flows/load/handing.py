"""Hands Arrow tables to SQL by name, without a copy and without a trace."""

from collections.abc import Mapping
from typing import Any

import duckdb
import pyarrow as pa


def run(
    con: duckdb.DuckDBPyConnection,
    statement: str,
    words: Mapping[str, Any] | None = None,
    *,
    handed: pa.Table | None = None,
    judged: pa.Table | None = None,
) -> list[tuple[Any, ...]]:
    """Execute one statement that may name the tables `handed` and `judged`, and return its rows.

    DuckDB finds them as the variables of this frame. A registered table would do too, but not in the transaction of a
    long run: a view that is dropped there keeps its table, so every batch, in memory until the transaction ends.
    """
    return con.execute(statement, words or {}).fetchall()

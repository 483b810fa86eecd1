"""A warehouse in memory."""

from collections.abc import Iterator

import duckdb
import pytest

from warehouse.migrate import bring_up


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        con.execute("set timezone = 'UTC'")
        bring_up(con)
        yield con

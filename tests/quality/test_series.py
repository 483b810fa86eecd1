"""A batch against the series of earlier releases: revisions, growth on earlier levels, orders of magnitude."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import duckdb
import pytest

from flows.load.loading import load_batch, start
from flows.quality.check import judge
from flows.quality.load import cells
from schemas.reading import Reading
from tests.quality.builders import release
from tests.quality.statements import Statement, figures, observations, stated
from tests.warehouse.builders import batch, record
from warehouse.migrate import bring_up

BEFORE = stated("$50.0 billion", "50000000000", release_id="r0", time_period="2023-02", released_on=date(2023, 3, 1))


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        con.execute("set timezone = 'UTC'")
        bring_up(con)
        start(con, record("run-1"))
        yield con


def load(con: duckdb.DuckDBPyConnection, release_id: str, *statements: Statement) -> dict[str, str]:
    """Load statements as one release, and the findings of the step by check."""
    read = Reading(figures=tuple(figures(statements)), observations=tuple(observations(statements)))
    releases = [release(release_id=release_id, title=release_id)]
    load_batch(
        con, record("run-1"), batch(releases=releases, figures=read.figures, observations=read.observations)
    )  # fmt: skip
    found = judge([cell for cell in cells(con, releases, read) if "revision_is_rounding" in cell.frame.columns])
    return {finding.check_name: finding.message for finding in found.findings}


@pytest.mark.parametrize(
    ("statements", "checks"),
    [
        pytest.param([stated("$52.4 billion", "52400000000"), stated("4.8 percent", "4.8")], set(), id="it fits"),
        pytest.param(
            [stated("$52.4 billion", "52400000000"), stated("8.4 percent", "8.4")], {"growth_fits_earlier_levels"},
            id="a growth that the level of the year before denies",
        ),
        pytest.param(
            [stated("$524 million", "524000000")], {"magnitude_fits_the_series"}, id="a scale word slipped"
        ),
        pytest.param(
            [stated("$50.3 billion", "50300000000", time_period="2023-02")], {"revision_is_rounding"},
            id="a revision of more than rounding",
        ),
        pytest.param(
            [stated("$49.97 billion", "49970000000", time_period="2023-02")], set(), id="a digit more is no revision"
        ),
        pytest.param(
            [stated("$5 billion", "5000000000", product="ships")], set(), id="a product has a series of its own"
        ),
    ],
)  # fmt: skip
def test_a_release_against_an_earlier_one(
    con: duckdb.DuckDBPyConnection, statements: list[Statement], checks: set[str]
) -> None:
    assert load(con, "r0", BEFORE) == {}
    assert load(con, "r1", *statements).keys() == checks


def test_the_message_shows_the_sum(con: duckdb.DuckDBPyConnection) -> None:
    load(con, "r0", BEFORE)
    message = load(con, "r1", stated("$52.4 billion", "52400000000"), stated("8.4 percent", "8.4"))
    assert (
        message["growth_fits_earlier_levels"]
        == "from $50.0 billion to $52.4 billion it is 4.8 percent, not 8.4 percent"
    )


def test_a_revision_is_a_new_vintage(con: duckdb.DuckDBPyConnection) -> None:
    load(con, "r0", BEFORE)
    load(con, "r1", stated("$50.3 billion", "50300000000", time_period="2023-02"))
    latest = con.execute("select obs_value from observations_latest").fetchall()
    known = con.execute("select obs_value from observations_as_of(date '2023-12-31')").fetchall()
    assert (latest, known) == ([(Decimal(50300000000),)], [(Decimal(50000000000),)])

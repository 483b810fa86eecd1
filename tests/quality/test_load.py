"""Each check of the step load passes on what arrived, and is shown failing once by a fault in the open transaction."""

from collections.abc import Iterator, Sequence

import duckdb
import pytest

from flows.load.loading import load_batch, start
from flows.quality.check import judge
from flows.quality.load import cells
from schemas.release import Release
from tests.quality.builders import reading, release
from tests.warehouse.builders import batch, record
from warehouse.migrate import bring_up


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    """A warehouse in whose open transaction one release with a figure, a date and a mention was loaded."""
    with duckdb.connect() as con:
        con.execute("set timezone = 'UTC'")
        bring_up(con)
        run = record("run-1")
        start(con, run)
        read = reading()
        load_batch(
            con,
            run,
            batch(
                releases=[release()], figures=read.figures, dates=read.dates, entities=read.entities,
                entity_mentions=read.mentions,
            ),
        )  # fmt: skip
        yield con


def failed(con: duckdb.DuckDBPyConnection, loaded: Sequence[Release] = (release(),)) -> set[str]:
    return {result.check_name for result in judge(cells(con, loaded, reading())).results if not result.passed}


def test_what_arrived_whole_offends_no_check(con: duckdb.DuckDBPyConnection) -> None:
    assert failed(con) == set()


@pytest.mark.parametrize(
    ("fault", "checks"),
    [
        pytest.param("delete from core.dates", {"no_date_lost", "dates_unaltered"}, id="dates: a row lost"),
        pytest.param(
            "update core.dates set end_on = end_on + 1", {"dates_unaltered"}, id="dates: a day moved"
        ),
        pytest.param(
            "update core.dates set char_start = 0", {"date_stands_in_the_text"}, id="dates: an offset moved"
        ),
        pytest.param("delete from core.figures", {"no_figure_lost", "figures_unaltered"}, id="figures: a row lost"),
        pytest.param("update core.figures set value = -value", {"figures_unaltered"}, id="figures: a sign turned"),
        pytest.param("update core.figures set value = 8.4", {"figures_unaltered"}, id="figures: digits swapped"),
        pytest.param(
            "update core.figures set surface = '4.9 percent'", {"figure_stands_in_the_text"}, id="figures: other text"
        ),
        pytest.param(
            "insert into core.figures from core.figures", {"no_figure_lost", "figures_unaltered"},
            id="figures: a row twice",
        ),
        pytest.param(
            "delete from core.entity_mentions", {"no_name_lost", "names_unaltered"}, id="names: a mention lost"
        ),
        pytest.param("delete from core.entities", {"name_has_its_entity"}, id="names: nobody's mention"),
        pytest.param(
            "update core.entity_mentions set surface = 'Europen Union'", {"name_stands_in_the_text"},
            id="names: a letter lost",
        ),
    ],
)  # fmt: skip
def test_a_fault_in_the_load_is_reported(con: duckdb.DuckDBPyConnection, fault: str, checks: set[str]) -> None:
    con.execute(fault)
    assert failed(con) == checks


def test_a_release_that_was_handed_over_and_is_not_there_is_reported(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("delete from core.current_revisions")
    assert {"no_date_lost", "no_figure_lost", "no_name_lost"} <= failed(con)

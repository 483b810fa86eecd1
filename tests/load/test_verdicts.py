"""Which releases are new, unchanged, revised: told before anything is read out of them."""

from collections.abc import Iterator, Sequence

import duckdb
import pytest

from flows.load.loading import load_batch
from flows.load.verdicts import verdicts
from schemas.arrow import table
from schemas.release import Release
from tests.warehouse.builders import batch, record, release, started
from warehouse.migrate import bring_up

LONG = "The minister’s visit began on March 5.\nIt ends on March 7."


@pytest.fixture
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        con.execute("set timezone = 'UTC'")
        bring_up(con)
        started(con)
        yield con


def judged(con: duckdb.DuckDBPyConnection, releases: Sequence[Release]) -> list[str]:
    return verdicts(con, table(releases, Release)).column("verdict").to_pylist()


@pytest.mark.parametrize(
    ("held", "met", "verdict"),
    [
        pytest.param({}, {}, "unchanged", id="the same text"),
        pytest.param({}, {"category": "Trade"}, "unchanged", id="a category is no text"),
        pytest.param({}, {"url": "https://example.org/1", "locator": "b"}, "unchanged", id="nor is where it stands"),
        pytest.param({}, {"title": "EXPORTS advance, part 1"}, "unchanged", id="another print of the title"),
        pytest.param({"body": LONG}, {"body": LONG + " Also."}, "revised", id="a text that grew"),
        pytest.param({"body": LONG}, {"body": LONG[:38]}, "revised", id="a shorter text that is not cut is a change"),
        pytest.param({"body": LONG}, {"body": LONG[:30], "is_truncated": True}, "unchanged", id="a cut one is none"),
        pytest.param({"body": LONG}, {"body": "", "is_truncated": False}, "unchanged", id="no text at all is none"),
        pytest.param(
            {"body": LONG}, {"body": "The minister's visit  began on…", "is_truncated": True}, "unchanged",
            id="a cut one in another print, with the dots of the cut",
        ),
        pytest.param({"body": LONG}, {"body": LONG.replace("\n", " ")}, "unchanged", id="nor are other line breaks"),
        pytest.param({"body": LONG}, {"body": LONG.replace("’", "'")}, "unchanged", id="nor other quotes"),
        pytest.param({"body": LONG}, {"body": LONG.replace("7", "8")}, "revised", id="one digit is a change"),
        pytest.param(
            {"body": LONG}, {"body": "The visit is off", "is_truncated": True}, "unchanged",
            id="a cut text takes no whole one's place, whatever it says",
        ),
        pytest.param(
            {"body": LONG[:30], "is_truncated": True}, {"body": "The visit is off", "is_truncated": True}, "revised",
            id="but it does a cut one's that begins otherwise",
        ),
        pytest.param(
            {"body": LONG[:30], "is_truncated": True}, {"body": LONG}, "revised", id="the whole one replaces a cut one"
        ),
        pytest.param(
            {"body": LONG[:20], "is_truncated": True}, {"body": LONG[:30], "is_truncated": True}, "revised",
            id="so does one that is cut later",
        ),
        pytest.param(
            {"body": LONG[:30], "is_truncated": True}, {"body": LONG[:20], "is_truncated": True}, "unchanged",
            id="but not one that is cut earlier",
        ),
        pytest.param({"body": ""}, {"body": LONG}, "revised", id="a text where there was none"),
        pytest.param({"title": "a", "body": "bc"}, {"title": "ab", "body": "c"}, "revised", id="title is not body"),
    ],
)  # fmt: skip
def test_a_text_against_the_one_that_is_held(
    con: duckdb.DuckDBPyConnection, held: dict[str, object], met: dict[str, object], verdict: str
) -> None:
    load_batch(con, record(), batch(releases=[release(1, **held)]))
    assert judged(con, [release(1, **met)]) == [verdict]


def test_an_empty_warehouse_knows_none(con: duckdb.DuckDBPyConnection) -> None:
    assert judged(con, [release(2), release(1)]) == ["new", "new"]


def test_the_answer_is_in_the_order_of_the_question(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, record(), batch(releases=[release(1), release(2)]))
    asked = [release(3), release(2, body="x"), release(1)]
    answer = verdicts(con, table(asked, Release))
    assert answer.column("position").to_pylist() == [0, 1, 2]
    assert answer.column("release_id").to_pylist() == ["r3", "r2", "r1"]
    assert answer.column("revision").to_pylist() == [0, 1, 1]
    assert answer.column("verdict").to_pylist() == ["new", "revised", "unchanged"]


def test_the_second_text_of_a_release_in_one_batch_waits_for_the_first(con: duckdb.DuckDBPyConnection) -> None:
    asked = [release(1), release(2), release(1, body="x"), release(1)]
    assert judged(con, asked) == ["new", "new", "later", "unchanged"]


def test_nothing_asked_nothing_answered(con: duckdb.DuckDBPyConnection) -> None:
    assert judged(con, []) == []

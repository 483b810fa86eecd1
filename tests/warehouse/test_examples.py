"""The queries of warehouse/examples, each over the sample page and a later release that revises one of its figures."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.normalize.batch import read_batch
from flows.parse.page import parse
from flows.sources.files import documents
from flows.sources.registry import default_source
from flows.validate.releases import validate
from schemas.release import Release
from tests.warehouse.builders import batch, load_and_publish, record
from warehouse.read import connect

EXAMPLES = Path(__file__).parents[2] / "warehouse" / "examples"
REVISED = (
    "-\nExports grow for the sixth consecutive month in March\n"
    "Korea's exports increased 3.1 percent year-on-year to USD 56.6 billion in March 2024. "
    "In February 2024, Korea's exports amounted to USD 52.5 billion. date2024-04-01\n"
)

ANSWERS: dict[str, tuple[int, list[tuple[Any, ...]]]] = {  # so many rows at least, and some of them
    "agreements_by_party": (
        9,
        [
            (date(2024, 3, 4), "joined", "Minerals Security Partnership", "Estonia"),
            (date(2024, 3, 4), "signed", "Trade and Investment Promotion Framework", "Oman"),
        ],
    ),
    "balance_against_its_parts": (1, [("2024-02", Decimal("52.5"), Decimal("48.1"), Decimal("4.3"), True)]),
    "exports_by_destination": (5, [("2024-02", "LATAM", Decimal("25.1")), ("2024-02", "CHN", Decimal("-2.4"))]),
    "exports_by_month": (
        2,
        [("2024-02", Decimal("52.5"), Decimal("4.8")), ("2024-03", Decimal("56.6"), Decimal("3.1"))],
    ),
    "exports_by_product": (9, [("semiconductors", Decimal("66.7")), ("automobiles", Decimal("-7.8"))]),
    "first_and_latest_vintage": (
        1,
        [
            (
                "exports", None, None, "2024-02", "level", "USD", date(2024, 3, 4), date(2024, 4, 1),
                Decimal(52_400_000_000), Decimal(52_500_000_000), Decimal(100_000_000),
            )
        ],
    ),
    "known_on_a_day": (1, [("2024-02", Decimal(52_400_000_000), date(2024, 3, 4))]),
    "meetings_by_country": (11, [("CAN", "2024-03", 2, "Peob-min Ryu"), ("UZB", "2024-02", 1, "Inkyo Cheong")]),
    "organisations_by_month": (15, [("2024-03", "Ministry of Trade, Industry and Energy", 5, 2)]),
    "who_met_whom": (
        13,
        [
            (
                date(2024, 3, 5), None, "Yang Byeong-nae", "John Neuffer", "Semiconductor Industry Association", "USA",
            ),
            (date(2024, 2, 26), "Abu Dhabi", "Inkyo Cheong", "Mary Ng", "CAN", "CAN"),
        ],
    ),
}  # fmt: skip


def releases_of(*texts: str) -> tuple[Release, ...]:
    """The releases of the sample page, or of these files."""
    source, now = default_source(), datetime(2024, 4, 2, tzinfo=UTC)
    return tuple(
        release
        for fetched in documents(source, texts or None, now)
        for release in validate(parse(fetched.document, source.layout, source.categories).releases, now.date()).releases
    )


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    folder = tmp_path_factory.mktemp("examples")
    (folder / "april.txt").write_text(REVISED, encoding="utf-8")
    file = folder / "w.duckdb"
    for day, releases in enumerate((releases_of(), releases_of(str(folder / "april.txt"))), 1):
        reading = read_batch(releases, default_source())
        rows = batch(
            releases=releases,
            figures=reading.figures,
            dates=reading.dates,
            entities=reading.entities,
            entity_mentions=reading.mentions,
            observations=reading.observations,
            meetings=reading.meetings,
            agreement_actions=reading.agreement_actions,
        )
        load_and_publish(file, record(f"run-{day}", day), rows)
    with closing(connect(file)) as con:
        yield con


def test_each_example_has_its_answer_here() -> None:
    assert sorted(ANSWERS) == sorted(path.stem for path in EXAMPLES.glob("*.sql"))
    assert len(ANSWERS) >= 10


@pytest.mark.parametrize("name", ANSWERS)
def test_an_example_says_what_it_asks_and_is_answered(warehouse: duckdb.DuckDBPyConnection, name: str) -> None:
    query = (EXAMPLES / f"{name}.sql").read_text(encoding="utf-8")
    assert query.startswith("-- ")
    found = warehouse.execute(query).fetchall()
    count, some = ANSWERS[name]
    assert [row for row in some if row not in found] == []
    assert len(found) >= count

"""What stands behind the bar of a mark."""

from datetime import date
from decimal import Decimal

import pytest

from flows.commands.readings import date_reading, figure_reading, name_reading


def figure(
    kind: str, value: str, unit: str | None, high: str | None = None, qualifier: str = "exact"
) -> dict[str, object]:
    return {
        "kind": kind,
        "value": Decimal(value),
        "value_high": None if high is None else Decimal(high),
        "unit": unit,
        "qualifier": qualifier,
    }


@pytest.mark.parametrize(
    ("row", "reading"),
    [
        pytest.param(
            figure("percent", "-13.100000", "percent"), "percent -13.1", id="a unit told by the kind is not said twice"
        ),
        pytest.param(
            figure("percent", "1.5", "percentage_point"), "percent 1.5 percentage_point", id="another unit is"
        ),
        pytest.param(figure("money", "52400000000", "USD"), "money 52,400,000,000 USD", id="thousands are parted"),
        pytest.param(figure("money", "2600", "EUR", "2800"), "money 2,600..2,800 EUR", id="a range has both ends"),
        pytest.param(
            figure("duration", "2", "year", qualifier="over"), "duration over 2 year", id="a qualifier is said"
        ),
        pytest.param(figure("rank", "6", None), "rank 6", id="a rank has no unit"),
        pytest.param(figure("number", "0.666667", "fraction"), "number 0.666667 fraction", id="all places are kept"),
        pytest.param(figure("count", "0.000000", "case"), "count 0 case", id="nought stays nought"),
        pytest.param(figure("count", "1000.000000", "case"), "count 1,000 case", id="noughts of the whole number stay"),
    ],
)
def test_figure_reading(row: dict[str, object], reading: str) -> None:
    assert figure_reading(row) == reading


def dated(granularity: str, timex: str | None, start: date, end: date) -> dict[str, object]:
    return {"granularity": granularity, "timex": timex, "start_on": start, "end_on": end}


@pytest.mark.parametrize(
    ("row", "reading"),
    [
        pytest.param(dated("day", "2024-03-05", date(2024, 3, 5), date(2024, 3, 5)), "day 2024-03-05", id="a day once"),
        pytest.param(
            dated("quarter", "2024-Q1", date(2024, 1, 1), date(2024, 3, 31)), "quarter 2024-Q1", id="a quarter by name"
        ),
        pytest.param(
            dated("half", None, date(2024, 1, 1), date(2024, 6, 30)),
            "half 2024-01-01..2024-06-30",
            id="without a name by its days",
        ),
        pytest.param(
            dated("week", "2024-W10", date(2024, 3, 4), date(2024, 3, 10)),
            "week 2024-03-04..2024-03-10",
            id="nobody knows the days of a week's number",
        ),
    ],
)
def test_date_reading(row: dict[str, object], reading: str) -> None:
    assert date_reading(row) == reading


@pytest.mark.parametrize(
    ("surface", "name", "reading"),
    [
        pytest.param("WTO", "World Trade Organization", "organisation World Trade Organization", id="another name"),
        pytest.param("World Bank", "World Bank", "organisation", id="the same name is not said twice"),
        pytest.param("the Bank", None, "organisation", id="an entity that is missing"),
    ],
)
def test_name_reading(surface: str, name: str | None, reading: str) -> None:
    assert name_reading({"surface": surface, "name": name, "entity_type": "organisation"}) == reading

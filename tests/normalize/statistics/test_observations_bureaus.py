"""What statistics offices and central banks write: index bases, rates a day, totals spoken of again, rankings."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "The index of industrial production stood at 104.2 (2015=100) in January.",
            {},
            ["industrial_production 2024-01 level 104.2 index"],
            id="the year that an index is 100 of is no period",
        ),
        pytest.param(
            "Exports of crude oil averaged 2.4 million barrels per day in January.",
            {"country": "KWT"},
            ["average_daily_exports crude_oil 2024-01 level 2400000 bbl/d"],
            id="barrels a day are daily exports",
        ),
        pytest.param(
            "Imports of crude oil came to 90 million barrels in January, equal to 2.9 million barrels per day.",
            {},
            ["imports crude_oil 2024-01 level 90000000 bbl"],
            id="what a month's imports equal a day is another way to say it",
        ),
        pytest.param(
            "Zinc output came to 90,000 tons in 2023. The ministry has projected output of 24,000 tons for the first"
            " quarter of 2024, 5 percent more than in the same quarter of 2023.",
            {},
            [
                "production zinc 2023 level 90000 t",
                "production zinc 2024-Q1 level 24000 t F",
                "production zinc 2024-Q1 growth_yoy 5 percent F",
            ],
            id="a rate behind a comma is of the period of its level",
        ),
        pytest.param(
            "Export orders came to $20 billion in January. Those from China were $9 billion; Japan followed with $2"
            " billion, up 4 percent.",
            {},
            [
                "export_orders 2024-01 level 20000000000 USD",
                "export_orders > CHN 2024-01 level 9000000000 USD",
                "export_orders > JPN 2024-01 level 2000000000 USD",
                "export_orders > JPN 2024-01 growth_yoy 4 percent",
            ],
            id="followed with is a rank, no comparison",
        ),
        pytest.param(
            "Export orders came to $20 billion in October 2023, 3 percent more than in the same month of last"
            " year. From January to October the total crept up 1 percent to $190 billion. Orders for machinery fell 2"
            " percent.",
            {"on": "2023-11-20"},
            [
                "export_orders 2023-10 level 20000000000 USD",
                "export_orders 2023-10 growth_yoy 3 percent",
                "export_orders 2023-01/2023-10 growth_yoy 1 percent",
                "export_orders 2023-01/2023-10 level 190000000000 USD",
                "export_orders machinery 2023-10 growth_yoy -2 percent",
            ],
            id="the total behind a date, and back to the month",
        ),
        pytest.param(
            "Orders received from abroad by manufacturers in Korea came to $20 billion in January.",
            {},
            ["export_orders 2024-01 level 20000000000 USD"],
            id="by manufacturers is by all",
        ),
        pytest.param(
            "Orders received from abroad by Hyundai came to $20 billion in January.",
            {},
            [],
            id="by one company is not",
        ),
        pytest.param(
            "The general index stood at 124.1. Eleven groups gained ground. None of them is new. Consumer durables fell"
            " 4.8 percent.",
            {"title": "Quick Estimates of Index of Industrial Production for September 2023", "on": "2023-11-10"},
            [
                "industrial_production 2023-09 level 124.1 index",
                "industrial_production durable_goods 2023-09 growth_yoy -4.8 percent",
            ],
            id="what moves far from the last index is still of the index that the release is about",
        ),
        pytest.param(
            "In January, Peru's imports and exports rose 4 percent to $9 billion.",
            {"country": "PER"},
            ["total_trade 2024-01 growth_yoy 4 percent", "total_trade 2024-01 level 9000000000 USD"],
            id="imports and exports are all trade",
        ),
        pytest.param(
            "In January, imports and exports rose 4 percent and 6 percent, respectively.",
            {},
            ["imports 2024-01 growth_yoy 4 percent", "exports 2024-01 growth_yoy 6 percent"],
            id="imports and exports told apart",
        ),
        pytest.param(
            "In January, imports and exports both rose 4 percent.",
            {},
            [],
            id="both of them are not their sum",
        ),
        pytest.param(
            "On a monthly basis, consumer prices rose 0.2 percent in January. Prices of vegetables (-4.7 percent) fell."
            " Consumer prices were 2 percent higher than a year earlier.",
            {},
            [
                "consumer_price_index 2024-01 growth_pop < 2023-12 0.2 percent",
                "price vegetables 2024-01 growth_pop < 2023-12 -4.7 percent",
                "consumer_price_index 2024-01 growth_yoy 2 percent",
            ],
            id="on a monthly basis holds for the next, until a year is named",
        ),
        pytest.param(
            "Exports were firm in January.",
            {"title": "Foreign trade up 3 percent in January"},
            ["total_trade 2024-01 growth_yoy 3 percent"],
            id="trade up",
        ),
    ],
)
def test_observations_of_bureaus(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

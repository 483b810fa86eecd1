"""What a sentence leaves open: the period, the partner, the base and the series that it goes on with."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports in the first half of 2023 came to $300 billion. In June alone, exports were $52 billion. Tea "
            "led the way with $4 billion in June. Rice gained 3 percent.",
            [
                "exports 2023-S1 level 300000000000 USD",
                "exports 2023-06 level 52000000000 USD",
                "exports tea 2023-06 level 4000000000 USD",
                "exports rice 2023-06 growth_yoy 3 percent",
            ],
            id="parts of the last month",
        ),
        pytest.param(
            "Exports came to $600 billion in 2023. Tea exports rose 9 percent. December closed the year with "
            "exports of $52 billion. Tea gained 4 percent.",
            [
                "exports 2023 level 600000000000 USD",
                "exports tea 2023 growth_yoy 9 percent",
                "exports 2023-12 level 52000000000 USD",
                "exports tea 2023-12 growth_yoy 4 percent",
            ],
            id="what the year was told of before",
        ),
        pytest.param(
            "Trade with Chile expanded 8 percent to $9 billion in 2023. Exports of $5 billion were led by cars, "
            "while imports from Chile came to $4 billion.",
            [
                "total_trade > CHL 2023 growth_yoy 8 percent",
                "total_trade > CHL 2023 level 9000000000 USD",
                "exports > CHL 2023 level 5000000000 USD",
                "imports > CHL 2023 level 4000000000 USD",
            ],
            id="trade of two goes on",
        ),
        pytest.param(
            "Trade between Korea and Peru stood at $4 billion in 2023: Korea's car exports were $1 billion, and "
            "its imports from Peru reached $3 billion.",
            [
                "total_trade > PER 2023 level 4000000000 USD",
                "exports automobiles > PER 2023 level 1000000000 USD",
                "imports > PER 2023 level 3000000000 USD",
            ],
            id="its imports are of all goods",
        ),
        pytest.param(
            "Output rose 2 percent in January from December. Retail sales fell 1 percent, whereas facility "
            "investment gained 4 percent.",
            [
                "production 2024-01 growth_pop < 2023-12 2 percent",
                "retail_sales 2024-01 growth_pop < 2023-12 -1 percent",
                "facility_investment 2024-01 growth_pop < 2023-12 4 percent",
            ],
            id="series at home go on on the month",
        ),
        pytest.param(
            "Car sales rose 4 percent in January. Exports totaled 30,000 cars. Canada took 6 percent of the "
            "exports and Chile 3 percent.",
            [
                "sales automobiles 2024-01 growth_yoy 4 percent",
                "exports automobiles 2024-01 level 30000 car",
                "exports automobiles > CAN 2024-01 share 6 percent",
                "exports automobiles > CHL 2024-01 share 3 percent",
            ],
            id="partners of the flow told of last",
        ),
        pytest.param(
            "Exports were 90,000 cars in January, 4 percent fewer than the 94,000 of January 2023.",
            [
                "exports 2024-01 level 90000 car",
                "exports 2024-01 growth_yoy -4 percent",
                "exports 2023-01 level 94000 car",
            ],
            id="a count that is held against",
        ),
        pytest.param(
            "By the daily average, exports in January rose 4 percent, whereas imports fell 2 percent.",
            [
                "average_daily_exports 2024-01 growth_yoy 4 percent",
                "average_daily_imports 2024-01 growth_yoy -2 percent",
            ],
            id="a daily average of the whole sentence",
        ),
        pytest.param(
            "Car sales at home rose 4 percent to 15,000 units in January, including 2,900 hybrids (up 7 percent).",
            [
                "domestic_sales automobiles 2024-01 growth_yoy 4 percent",
                "domestic_sales automobiles 2024-01 level 15000 unit",
                "domestic_sales hybrid_vehicles 2024-01 growth_yoy 7 percent",
            ],
            id="a part that is counted",
        ),
        pytest.param(
            "Pledges of foreign direct investment reached $7 billion in 2023. Japanese companies, which had been "
            "waiting, pledged $2 billion. The ministry kept its target of $9 billion for 2024.",
            [
                "foreign_direct_investment_pledged 2023 level 7000000000 USD",
                "foreign_direct_investment_pledged > JPN 2023 level 2000000000 USD",
                "foreign_direct_investment_pledged 2024 level 9000000000 USD P",
            ],
            id="whose companies, and the aim of all",
        ),
    ],
)
def test_going_on(text: str, observations: list[str]) -> None:
    assert told(text) == observations

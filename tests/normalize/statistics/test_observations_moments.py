"""When a value holds where a sentence looks ahead or back, what records are of, and prices, which are no values."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports fell 3 percent in January. The institute raised its forecast for the year: exports of $690 "
            "billion "
            "and imports of $650 billion.",
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports 2024 level 690000000000 USD F",
                "imports 2024 level 650000000000 USD F",
            ],
            id="a forecast for the year",
        ),
        pytest.param(
            "Exports fell 3 percent in January. The bank now projects for the whole year a trade surplus of $30 "
            "billion.",
            ["exports 2024-01 growth_yoy -3 percent", "trade_balance 2024 level 30000000000 USD F"],
            id="a projection for the whole year",
        ),
        pytest.param(
            "Exports fell 3 percent in January. The bank had expected for the month exports of $52 billion.",
            ["exports 2024-01 growth_yoy -3 percent", "exports 2024-01 level 52000000000 USD F"],
            id="a forecast for the month",
        ),
        pytest.param(
            "Exports rose 3 percent in January. They are to grow by 30 percent over the next ten years.",
            ["exports 2024-01 growth_yoy 3 percent"],
            id="years to come that are not named",
        ),
        pytest.param(
            "Imports of gas came to 4 million tons in January and should reach 60 million tons in the coming decade.",
            ["imports gas 2024-01 level 4000000 t"],
            id="the coming decade",
        ),
        pytest.param(
            "The share of exports to China fell from 25 percent in 2018 to 19 percent at present.",
            ["exports > CHN 2018 share 25 percent"],
            id="at present is no period of statistics",
        ),
        pytest.param(
            "In 2020 the unemployment rate was 4 percent, and it is 3 percent now.",
            ["unemployment_rate 2020 level 4 percent"],
            id="now",
        ),
        pytest.param(
            "Exports came to $50 billion in January 2024. In January 2023 they had been $46 billion. Imports rose 2 "
            "percent.",
            [
                "exports 2024-01 level 50000000000 USD",
                "exports 2023-01 level 46000000000 USD",
                "imports 2024-01 growth_yoy 2 percent",
            ],
            id="a past that is only compared with stays past",
        ),
        pytest.param(
            "In 2023, production of cars was 4.2 million units. In 2022 it had been 3.8 million units. Domestic sales "
            "rose 3 percent.",
            [
                "production automobiles 2023 level 4200000 unit",
                "production automobiles 2022 level 3800000 unit",
                "domestic_sales automobiles 2023 growth_yoy 3 percent",
            ],
            id="a year that is only compared with",
        ),
        pytest.param(
            "In January, exports of doodads gained 9 percent. Imports rose 3 percent.",
            ["imports 2024-01 growth_yoy 3 percent"],
            id="exports of what no vocabulary has tell when",
        ),
        pytest.param(
            "In March 2023, sales of gewgaws came to 30 billion won. Steel production fell 2 percent.",
            ["production steel 2023-03 growth_yoy -2 percent"],
            id="sales of what no vocabulary has tell when",
        ),
        pytest.param(
            "Forty percent of exporters polled since May 2019 had debts. Exports rose 3 percent.",
            [],
            id="since when is no period",
        ),
        pytest.param(
            "In January, doodads gained 9 percent. Exports rose 3 percent.",
            ["exports 2024-01 growth_yoy 3 percent"],
            id="what is not understood tells when",
        ),
        pytest.param(
            "In the third quarter of 2023, 40 percent of shops closed early. Retail sales fell 2 percent.",
            ["retail_sales 2023-Q3 growth_yoy -2 percent"],
            id="what is no statistic tells when",
        ),
        pytest.param(
            "Exports rose 3 percent in January and should grow 2 percent in the next quarter.",
            ["exports 2024-01 growth_yoy 3 percent", "exports 2024-Q2 growth_yoy 2 percent F"],
            id="the next quarter is a period",
            marks=pytest.mark.xfail(strict=True, reason="'in the next' period is taken for years to come"),
        ),
    ],
)
def test_what_lies_ahead_or_behind(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent through September.",
            {"on": "2023-10-05"},
            ["exports 2023-01/2023-09 growth_yoy 3 percent"],
            id="through a month",
        ),
        pytest.param(
            "Car production through the third quarter of 2023 came to 3.1 million units.",
            {"on": "2023-10-25"},
            ["production automobiles 2023-01/2023-09 level 3100000 unit"],
            id="through a quarter",
        ),
        pytest.param(
            "From July through September 2023, exports rose 3 percent.",
            {"on": "2023-10-05"},
            ["exports 2023-Q3 growth_yoy 3 percent"],
            id="from a month through another",
        ),
        pytest.param(
            "Exports through the port of Busan rose 3 percent in September.",
            {"on": "2023-10-05"},
            [],
            id="through a place",
        ),
        pytest.param(
            "Exports hit $50 billion in January, beating the record of $49 billion, set in May 2022.",
            {},
            ["exports 2024-01 level 50000000000 USD", "exports 2022-05 level 49000000000 USD"],
            id="a record, set in a month",
        ),
        pytest.param(
            "Car output was 4 million units in 2023, below the 4.7 million units, posted in 2011.",
            {},
            ["production automobiles 2023 level 4000000 unit", "production automobiles 2011 level 4700000 unit"],
            id="a level, posted in a year",
        ),
        pytest.param(
            "In January, exports hit $50 billion, helped by rules, set in May 2022.",
            {},
            ["exports 2024-01 level 50000000000 USD"],
            id="rules that were set in a month",
        ),
        pytest.param(
            "Imports of crude oil came to 90 million barrels in January, at $79.5 per barrel.",
            {},
            ["imports crude_oil 2024-01 level 90000000 bbl"],
            id="a price per barrel",
        ),
        pytest.param(
            "Coffee exports reached 160,000 tons in January, at an average of $3,100 per ton.",
            {"country": "VNM"},
            ["exports coffee 2024-01 level 160000 t"],
            id="an average price",
        ),
        pytest.param(
            "Rice exports came to $0.4 billion in January as prices rose to $610 per ton.",
            {"country": "THA"},
            ["exports rice 2024-01 level 400000000 USD"],
            id="a price that a reason tells",
        ),
        pytest.param(
            "GDP per capita came to $33,745 in 2023.",
            {},
            ["gdp_per_capita 2023 level 33745 USD"],
            id="what is counted per head is a series",
        ),
        pytest.param(
            "Imports of crude oil came to $7.1 billion in January, or $79 a barrel.",
            {},
            ["imports crude_oil 2024-01 level 7100000000 USD"],
            id="a sum and a price",
        ),
    ],
)
def test_spans_records_and_prices(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

"""Which way a value moves in a statement: what goes on with a change, balances that are taken up, "
"words that move nothing."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, industrial production fell 3 percent from December and 14 percent from a year earlier.",
            {},
            [
                "industrial_production 2024-01 growth_pop < 2023-12 -3 percent",
                "industrial_production 2024-01 growth_yoy -14 percent",
            ],
            id="a fall goes on with the next base",
        ),
        pytest.param(
            "In January, retail sales dropped 1 percent over the month and by 2 percent over the year.",
            {"country": "DEU"},
            ["retail_sales 2024-01 growth_pop < 2023-12 -1 percent", "retail_sales 2024-01 growth_yoy -2 percent"],
            id="a drop goes on with by",
        ),
        pytest.param(
            "In January, car exports fell 3 percent to 115,000 units and ship exports 4 percent.",
            {},
            [
                "exports automobiles 2024-01 growth_yoy -3 percent",
                "exports automobiles 2024-01 level 115000 unit",
                "exports ships 2024-01 growth_yoy -4 percent",
            ],
            id="a fall goes on behind what is counted",
        ),
        pytest.param(
            "Employment fell by 12,000 jobs, or 0.2 percent, in January.",
            {"country": "IRL"},
            ["employment 2024-01 change_yoy -12000 job", "employment 2024-01 growth_yoy -0.2 percent"],
            id="the same fall in percent",
        ),
        pytest.param(
            "Exports fell 3 percent in January, and the share of ships was 4 percent.",
            {},
            ["exports 2024-01 growth_yoy -3 percent", "exports ships 2024-01 share 4 percent"],
            id="a share does not go on with a fall",
        ),
        pytest.param(
            "Exports fell 3 percent in January and came to $50 billion, and imports were $48 billion.",
            {},
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports 2024-01 level 50000000000 USD",
                "imports 2024-01 level 48000000000 USD",
            ],
            id="levels do not go on with a fall",
        ),
        pytest.param(
            "Steel production in January was 5.6 percent down on the year.",
            {"country": "GBR"},
            ["production steel 2024-01 growth_yoy -5.6 percent"],
            id="down on the year",
        ),
        pytest.param(
            "The unemployment rate was 4.1 percent in January, down from 4.3 percent in December.",
            {},
            ["unemployment_rate 2024-01 level 4.1 percent", "unemployment_rate 2023-12 level 4.3 percent"],
            id="a level that came down",
        ),
        pytest.param(
            "In 2023, coal production was 10.1 percent or 7 million tonnes less than in 2022.",
            {"country": "POL"},
            ["production coal 2023 growth_yoy -10.1 percent", "production coal 2023 change_yoy -7000000 t"],
            id="less holds for both",
        ),
        pytest.param(
            "Ships made up 4 percent of exports in January.",
            {},
            ["exports ships 2024-01 share 4 percent"],
            id="made up is no rise",
        ),
        pytest.param(
            "In January, exports added $2 billion.",
            {},
            ["exports 2024-01 change_yoy 2000000000 USD"],
            id="added is one",
        ),
        pytest.param(
            "In July 2023, merchandise exports grew (-)2.0 percent.",
            {"country": "IND", "on": "2023-08-15"},
            ["exports 2023-07 growth_yoy -2 percent"],
            id="a minus in a bracket before the rate",
        ),
        pytest.param(
            "Exports in July 2023 came to $32.2 billion, with growth of (-) 15.9 percent.",
            {"country": "IND", "on": "2023-08-15"},
            ["exports 2023-07 level 32200000000 USD", "exports 2023-07 growth_yoy -15.9 percent"],
            id="a minus in a bracket behind growth",
        ),
        pytest.param(
            "At $50 billion, exports in January were 3 percent down on the year.",
            {},
            ["exports 2024-01 level 50000000000 USD", "exports 2024-01 growth_yoy -3 percent"],
            id="down on the year behind a level",
        ),
        pytest.param(
            "Exports fell for the third straight month, by 2 percent, in January.",
            {},
            ["exports 2024-01 growth_yoy -2 percent"],
            id="a streak between a verb and its rate",
            marks=pytest.mark.xfail(strict=True, reason="a streak between a verb and its rate parts them"),
        ),
        pytest.param(
            "In January, trade added up to $98 billion.",
            {},
            ["total_trade 2024-01 level 98000000000 USD"],
            id="added up to is no rise",
            marks=pytest.mark.xfail(strict=True, reason="'added up to' with bare trade is not read"),
        ),
    ],
)
def test_ways_of_moving(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, the trade deficit with China came to $5 billion, and that with Japan fell to $2 billion.",
            {},
            ["trade_balance > CHN 2024-01 level -5000000000 USD", "trade_balance > JPN 2024-01 level -2000000000 USD"],
            id="that with another is a deficit too",
        ),
        pytest.param(
            "In January, the trade surplus with Vietnam rose to $2 billion, while that with India was $1 billion.",
            {},
            ["trade_balance > VNM 2024-01 level 2000000000 USD", "trade_balance > IND 2024-01 level 1000000000 USD"],
            id="that with another is a surplus too",
        ),
        pytest.param(
            "The trade deficit was $5 billion in January, as against $3 billion a year earlier.",
            {"country": "KEN"},
            ["trade_balance 2024-01 level -5000000000 USD", "trade_balance 2023-01 level -3000000000 USD"],
            id="a deficit as against a year earlier",
        ),
        pytest.param(
            "The trade deficit was $5 billion in January, and exports came to $50 billion.",
            {},
            ["trade_balance 2024-01 level -5000000000 USD", "exports 2024-01 level 50000000000 USD"],
            id="exports beside a deficit",
        ),
        pytest.param(
            "The trade deficit was $5 billion in January, as exports came to $50 billion, against $55 billion of "
            "imports.",
            {},
            [
                "trade_balance 2024-01 level -5000000000 USD",
                "exports 2024-01 level 50000000000 USD",
                "imports 2024-01 level 55000000000 USD",
            ],
            id="a deficit as others came to so much",
        ),
        pytest.param(
            "Exports of $2 billion to $3 billion are expected in March.",
            {},
            [],
            id="a range is not one value",
        ),
        pytest.param(
            "India had imported 7.48 million of 12.07 million tonnes of coal by rail in 2023.",
            {"country": "IND"},
            [],
            id="a part of a quantity is not the whole",
        ),
        pytest.param(
            "The trade deficit was $5 billion in January, as compared with $3 billion in December.",
            {"country": "IND"},
            ["trade_balance 2024-01 level -5000000000 USD", "trade_balance 2023-12 level -3000000000 USD"],
            id="a deficit as compared with another month's",
        ),
        pytest.param(
            "The figures for January show a decrease in the trade deficit of $6.6 billion to $86.6 billion.",
            {"country": "USA"},
            ["trade_balance 2024-01 change_yoy 6600000000 USD", "trade_balance 2024-01 level -86600000000 USD"],
            id="a decrease in a deficit, and where it led",
        ),
        pytest.param(
            "There was an increase in exports of $1.5 billion to $250 billion in January.",
            {"country": "USA"},
            ["exports 2024-01 change_yoy 1500000000 USD", "exports 2024-01 level 250000000000 USD"],
            id="an increase, and where it led",
            marks=pytest.mark.xfail(strict=True, reason="the amount of a noun of change is read as a level"),
        ),
        pytest.param(
            "Exports in December were revised from the originally reported $51.4 billion to $51.9 billion.",
            {},
            ["exports 2023-12 level 51900000000 USD"],
            id="an older vintage is no end of a range",
        ),
    ],
)
def test_balances_and_ranges(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

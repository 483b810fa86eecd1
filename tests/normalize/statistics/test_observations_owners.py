"""Whose a statistic is: balances of others, what they bought of ours, makers, the world's, and "
"money that looks like a country."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, the EU posted a $3 billion trade deficit.",
            {},
            ["EU: trade_balance 2024-01 level -3000000000 USD"],
            id="a bloc posted a deficit",
        ),
        pytest.param(
            "Japan recorded a trade surplus of 500 billion yen in January.",
            {},
            ["JPN: trade_balance 2024-01 level 500000000000 JPY"],
            id="another country recorded a surplus",
        ),
        pytest.param(
            "Korea had a $3 billion trade deficit in January.",
            {},
            ["trade_balance 2024-01 level -3000000000 USD"],
            id="our deficit",
        ),
        pytest.param(
            "In January, Vietnam imported $2 billion worth of Korean steel.",
            {},
            ["exports steel > VNM 2024-01 level 2000000000 USD"],
            id="what another imports of ours is what we export",
        ),
        pytest.param(
            "Australia imported 0.4 million tonnes of Indian rice in January.",
            {"country": "IND"},
            ["exports rice > AUS 2024-01 level 400000 t"],
            id="in weight",
        ),
        pytest.param(
            "In January, Vietnam imported $2 billion worth of Japanese steel.",
            {},
            ["VNM: imports steel > JPN 2024-01 level 2000000000 USD"],
            id="what another imports of a third",
        ),
        pytest.param(
            "In January, Korea imported $2 billion worth of Vietnamese clothes.",
            {},
            ["imports apparel > VNM 2024-01 level 2000000000 USD"],
            id="what we import",
        ),
        pytest.param(
            "The order backlog of Korean shipyards rose 3 percent in January.",
            {},
            ["order_backlog 2024-01 growth_yoy 3 percent"],
            id="the yards of a country are its whole industry",
        ),
        pytest.param(
            "Steel exports of Indian mills fell 3 percent in January.",
            {"country": "IND"},
            ["exports steel 2024-01 growth_yoy -3 percent"],
            id="the mills of a country",
        ),
        pytest.param(
            "In January, car exports by Japanese automakers rose 5 percent.",
            {},
            ["JPN: exports automobiles 2024-01 growth_yoy 5 percent"],
            id="the makers of another country",
        ),
        pytest.param(
            "Worldwide steel production fell 2 percent in January.",
            {},
            ["W0: production steel 2024-01 growth_yoy -2 percent"],
            id="worldwide production",
        ),
        pytest.param(
            "Exports came to US $ 5 billion in January.",
            {"country": "IND"},
            ["exports 2024-01 level 5000000000 USD"],
            id="the letters before a dollar are no partner",
        ),
        pytest.param(
            "In January, imports of wheat fell to US $ 120 million and exports to US $ 90 million.",
            {"country": "KEN"},
            ["imports wheat 2024-01 level 120000000 USD", "exports wheat 2024-01 level 90000000 USD"],
            id="to so many dollars",
        ),
        pytest.param(
            "Exports to the US rose to $5 billion in January.",
            {},
            ["exports > USA 2024-01 level 5000000000 USD"],
            id="the country",
        ),
        pytest.param(
            "Exports by market in January: the US $5 billion, Japan $2 billion.",
            {},
            ["exports > USA 2024-01 level 5000000000 USD", "exports > JPN 2024-01 level 2000000000 USD"],
            id="the country before a sum",
        ),
        pytest.param(
            "With the EU, Korea posted a $3 billion trade deficit in January.",
            {},
            ["trade_balance > EU 2024-01 level -3000000000 USD"],
            id="our deficit with a bloc",
        ),
        pytest.param(
            "Global orders of ships fell 20 percent in January, and exports of ships rose 3 percent.",
            {},
            ["exports ships 2024-01 growth_yoy 3 percent"],
            id="global orders are no country's",
        ),
        pytest.param(
            "Exports to the global market rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="what goes to the global market is ours",
        ),
        pytest.param(
            "In January, Korea's global exports rose 3 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a country's global exports",
        ),
        pytest.param(
            "Steel exports of Korean mills in Vietnam fell 3 percent in January.",
            {},
            [],
            id="mills elsewhere",
            marks=pytest.mark.xfail(strict=True, reason="makers that are not a whole industry are passed over"),
        ),
        pytest.param(
            "Steel exports of three mills fell 3 percent in January.",
            {},
            [],
            id="some mills",
        ),
    ],
)
def test_owners(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Korea generated 180 TWh of nuclear power in 2023.",
            ["electricity_generation nuclear_power 2023 level 180 TWh"],
            id="electricity",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Sales to Vietnam fell 2 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "exports > VNM 2024-01 growth_yoy -2 percent"],
            id="sales to a partner, where exports are spoken of",
        ),
        pytest.param(
            "In January, exports of food rose 3 percent. Sales of ramyeon gained 9 percent and sales of kimchi "
            "fell 2 percent.",
            [
                "exports food 2024-01 growth_yoy 3 percent",
                "exports ramyeon 2024-01 growth_yoy 9 percent",
                "exports kimchi 2024-01 growth_yoy -2 percent",
            ],
            id="sales of products, where exports are spoken of",
        ),
        pytest.param(
            "Retail sales rose 3 percent in January. Sales of cars fell 2 percent.",
            ["retail_sales 2024-01 growth_yoy 3 percent", "retail_sales automobiles 2024-01 growth_yoy -2 percent"],
            id="sales where retail sales are spoken of",
        ),
        pytest.param(
            "Displays generated $30 billion in exports in 2023.",
            ["exports displays 2023 level 30000000000 USD"],
            id="money that a product generates is no electricity",
        ),
        pytest.param(
            "Ships generated $22 billion in 2023, while exports fell 7 percent.",
            ["exports 2023 growth_yoy -7 percent"],
            id="money of what",
        ),
        pytest.param(
            "In January, Korea sold $2 billion of ships abroad.",
            ["exports ships 2024-01 level 2000000000 USD"],
            id="sold abroad",
        ),
        pytest.param(
            "Korea sold 210,000 cars overseas in January.",
            ["exports automobiles 2024-01 level 210000 car"],
            id="sold overseas",
        ),
        pytest.param(
            "In 2023, the farmers of Brazil sold $3 billion of coffee abroad.",
            ["BRA: exports coffee 2023 level 3000000000 USD"],
            id="what the farmers of a country sold abroad",
        ),
        pytest.param(
            "In January, 210,000 cars were sold abroad.",
            ["exports automobiles 2024-01 level 210000 car"],
            id="cars that were sold abroad",
        ),
        pytest.param(
            "In January, 140,000 cars were sold at home.",
            ["domestic_sales automobiles 2024-01 level 140000 car"],
            id="sold at home",
        ),
    ],
)
def test_verbs_of_trade(text: str, observations: list[str]) -> None:
    assert told(text) == observations

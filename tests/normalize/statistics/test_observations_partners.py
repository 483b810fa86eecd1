"""With whom trade is: partners behind values, places that are pointed at, trade of two countries, "
"whose a balance is."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Bilateral trade between Korea and Vietnam reached $80 billion in 2023.",
            {},
            ["total_trade > VNM 2023 level 80000000000 USD"],
            id="between the two by name",
        ),
        pytest.param(
            "Two-way trade with Chile came to $7 billion in 2023, with exports of $2.5 billion and imports of "
            "$4.5 billion.",
            {"country": "IND"},
            [
                "total_trade > CHL 2023 level 7000000000 USD",
                "exports > CHL 2023 level 2500000000 USD",
                "imports > CHL 2023 level 4500000000 USD",
            ],
            id="the parts of a trade are with the same partner",
        ),
        pytest.param(
            "The minister received his colleague from Peru. Trade between the two nations grew 8 percent in 2023.",
            {},
            ["total_trade > PER 2023 growth_yoy 8 percent"],
            id="between the two nations, of which one is at home",
        ),
        pytest.param(
            "Ministers from Peru and Chile met in Lima. Trade between the two nations grew 8 percent in 2023.",
            {},
            [],
            id="between two others",
        ),
        pytest.param(
            "Bilateral trade rose 8 percent in 2023.",
            {},
            [],
            id="bilateral trade with nobody named",
        ),
        pytest.param(
            "Two-way trade with Chile grew 3 percent in 2023. Exports as a whole rose 5 percent.",
            {},
            ["total_trade > CHL 2023 growth_yoy 3 percent", "exports 2023 growth_yoy 5 percent"],
            id="a whole behind a trade of two",
        ),
        pytest.param(
            "Trade with Vietnam: in January, exports came to $4 billion and imports to $2 billion.",
            {},
            ["exports > VNM 2024-01 level 4000000000 USD", "imports > VNM 2024-01 level 2000000000 USD"],
            id="trade with a partner is announced",
        ),
        pytest.param(
            "Vietnam is Korea's partner in these talks. Exports rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a partner is not that of the next sentence",
        ),
        pytest.param(
            "Vietnam was Korea's third-largest trading partner in January, with exports of $4 billion and "
            "imports of $2 billion.",
            {},
            ["exports > VNM 2024-01 level 4000000000 USD", "imports > VNM 2024-01 level 2000000000 USD"],
            id="who is called a partner",
        ),
        pytest.param(
            "The Netherlands was Kenya's main destination in January, with exports up 6 percent.",
            {"country": "KEN"},
            ["exports > NLD 2024-01 growth_yoy 6 percent"],
            id="who is called a destination",
        ),
    ],
)
def test_mutual_trade(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In 2023, India recorded exports of $3 billion to Poland.",
            {"country": "IND"},
            ["exports > POL 2023 level 3000000000 USD"],
            id="the partner behind exports",
        ),
        pytest.param(
            "In January, exports rose $3 billion to the highest level on record.",
            {},
            ["exports 2024-01 change_yoy 3000000000 USD"],
            id="to a level",
        ),
        pytest.param(
            "Imports came to $140 billion from October to December 2023.",
            {},
            ["imports 2023-Q4 level 140000000000 USD"],
            id="from a month",
        ),
        pytest.param(
            "Exports to Vietnam came to $4 billion in January, and imports from it to $2 billion.",
            {},
            ["exports > VNM 2024-01 level 4000000000 USD", "imports > VNM 2024-01 level 2000000000 USD"],
            id="from it",
        ),
        pytest.param(
            "Exports to India fell 3 percent in January. Imports from the country rose 4 percent.",
            {"country": "IDN"},
            ["exports > IND 2024-01 growth_yoy -3 percent", "imports > IND 2024-01 growth_yoy 4 percent"],
            id="from the country",
        ),
        pytest.param(
            "Exports to ASEAN rose 3 percent in January, and imports from those countries fell 2 percent.",
            {},
            ["exports > ASEAN 2024-01 growth_yoy 3 percent", "imports > ASEAN 2024-01 growth_yoy -2 percent"],
            id="from those countries",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Imports from the country fell 4 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="from the country that nobody named",
        ),
        pytest.param(
            "Exports across the country rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="the country at home",
        ),
        pytest.param(
            "Exports to China fell 3 percent in January, while imports rose 4 percent.",
            {},
            ["exports > CHN 2024-01 growth_yoy -3 percent", "imports > CHN 2024-01 growth_yoy 4 percent"],
            id="trade of one partner goes on",
        ),
        pytest.param(
            "In January, imports from Brazil rose to $0.6 billion, exports fell to $0.5 billion and the trade "
            "deficit came to "
            "$0.1 billion.",
            {},
            [
                "imports > BRA 2024-01 level 600000000 USD",
                "exports > BRA 2024-01 level 500000000 USD",
                "trade_balance > BRA 2024-01 level -100000000 USD",
            ],
            id="with the balance",
        ),
        pytest.param(
            "Exports to China fell 3 percent in January, while industrial production rose 4 percent.",
            {},
            ["exports > CHN 2024-01 growth_yoy -3 percent", "industrial_production 2024-01 growth_yoy 4 percent"],
            id="output is no trade",
        ),
        pytest.param(
            "In January, Germany exported goods to the value of 54 billion euros to the EU and imported goods to "
            "the value "
            "of 12 billion euros from China.",
            {"country": "DEU"},
            ["exports > EU 2024-01 level 54000000000 EUR", "imports > CHN 2024-01 level 12000000000 EUR"],
            id="the partner behind the value of goods",
        ),
        pytest.param(
            "Exports to China fell 3 percent in January, while total imports rose 4 percent.",
            {},
            ["exports > CHN 2024-01 growth_yoy -3 percent", "imports 2024-01 growth_yoy 4 percent"],
            id="a total is nobody's",
        ),
    ],
)
def test_partners(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

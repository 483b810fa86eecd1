"""Places in a list, partners told of in other words, and what stands between commas: each value's subject."""

import pytest

from tests.normalize.statistics.reading_observations import told

LEAD = "Exports rose 8 percent in February."


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Among the main items, displays led the way with $3 billion, up 12 percent.",
            [
                "exports displays 2024-02 level 3000000000 USD",
                "exports displays 2024-02 growth_yoy 12 percent",
            ],
            id="what leads has what follows with",
        ),
        pytest.param(
            "Petrochemicals topped the list at $4 billion (up 9 percent), trailed by steel with $2 billion.",
            [
                "exports petrochemicals 2024-02 level 4000000000 USD",
                "exports petrochemicals 2024-02 growth_yoy 9 percent",
                "exports steel 2024-02 level 2000000000 USD",
            ],
            id="what tops a list",
        ),
        pytest.param(
            "Displays ranked first at $3 billion, steel second at $2 billion.",
            [
                "exports displays 2024-02 level 3000000000 USD",
                "exports steel 2024-02 level 2000000000 USD",
            ],
            id="places without a verb",
        ),
        pytest.param(
            "Vietnam came next with $5 billion (up 2 percent) and Japan third with $4 billion.",
            [
                "exports > VNM 2024-02 level 5000000000 USD",
                "exports > VNM 2024-02 growth_yoy 2 percent",
                "exports > JPN 2024-02 level 4000000000 USD",
            ],
            id="partners in their places",
        ),
        pytest.param(
            "India remained the top destination, with shipments there rising 3 percent to $9 billion.",
            [
                "exports > IND 2024-02 growth_yoy 3 percent",
                "exports > IND 2024-02 level 9000000000 USD",
            ],
            id="shipments there",
        ),
        pytest.param(
            "Poland was the biggest buyer of tanks: exports there reached $2 billion.",
            [
                "exports > POL 2024-02 level 2000000000 USD",
            ],
            id="exports there, behind a colon",
        ),
        pytest.param(
            "Brazil-bound shipments slid 4 percent, while U.S.-bound exports grew 6 percent.",
            [
                "exports > BRA 2024-02 growth_yoy -4 percent",
                "exports > USA 2024-02 growth_yoy 6 percent",
            ],
            id="bound for a partner",
        ),
        pytest.param(
            "Shipments bound for Turkey climbed 5 percent; those bound for Egypt fell 2 percent.",
            [
                "exports > TUR 2024-02 growth_yoy 5 percent",
                "exports > EGY 2024-02 growth_yoy -2 percent",
            ],
            id="bound for, behind the noun",
        ),
        pytest.param(
            "Sales grew to Chile (17 percent) and Peru (9 percent), but sank 6 percent to Bolivia.",
            [
                "exports > CHL 2024-02 growth_yoy 17 percent",
                "exports > PER 2024-02 growth_yoy 9 percent",
                "exports > BOL 2024-02 growth_yoy -6 percent",
            ],
            id="partners behind a verb, each with a bracket",
        ),
        pytest.param(
            "Growth was seen in Asia (3 percent).",
            [
                "exports 2024-02 growth_yoy 3 percent",
            ],
            id="where, not with whom",
        ),
        pytest.param(
            "That was 3 percent more than in January.",
            [
                "exports 2024-02 growth_pop < 2024-01 3 percent",
            ],
            id="that alone is what was told of",
        ),
        pytest.param(
            "Korea's surplus with India stood at $3.4 billion, and the one with Peru narrowed by $0.4 billion to "
            "$1.6 billion.",
            [
                "trade_balance > IND 2024-02 level 3400000000 USD",
                "trade_balance > PER 2024-02 change_yoy -400000000 USD",
                "trade_balance > PER 2024-02 level 1600000000 USD",
            ],
            id="the one with",
        ),
        pytest.param(
            "Imports fell 1 percent to $50 billion, and the trade surplus, at $2 billion, was $3 billion larger.",
            [
                "imports 2024-02 growth_yoy -1 percent",
                "imports 2024-02 level 50000000000 USD",
                "trade_balance 2024-02 level 2000000000 USD",
                "trade_balance 2024-02 change_yoy 3000000000 USD",
            ],
            id="a balance between commas behind and",
        ),
        pytest.param(
            "Imports of coal came to $0.9 billion: the volume grew 2 percent to 8 million tons.",
            [
                "imports coal 2024-02 level 900000000 USD",
                "imports coal 2024-02 growth_yoy 2 percent",
                "imports coal 2024-02 level 8000000 t",
            ],
            id="the volume",
        ),
        pytest.param(
            "Growth was driven by displays, which rose 5 percent to $3 billion.",
            [
                "exports displays 2024-02 growth_yoy 5 percent",
                "exports displays 2024-02 level 3000000000 USD",
            ],
            id="what drove growth",
        ),
        pytest.param(
            "Exports included $3 billion in tankers and $2 billion in yarn.",
            [
                "exports tankers 2024-02 level 3000000000 USD",
                "exports yarn 2024-02 level 2000000000 USD",
            ],
            id="money in a product",
        ),
        pytest.param(
            "Exports came to $3 billion in tankers and yarn.",
            [],
            id="in two products together",
        ),
        pytest.param(
            "Rubber and cotton were down 13 percent and 8 percent.",
            [
                "exports rubber 2024-02 growth_yoy -13 percent",
                "exports cotton 2024-02 growth_yoy -8 percent",
            ],
            id="a rate each behind a copula",
        ),
        pytest.param(
            "Rubber, cotton and cocoa grew 5, 6 and 7 percent.",
            [
                "exports rubber 2024-02 growth_yoy 5 percent",
                "exports cotton 2024-02 growth_yoy 6 percent",
                "exports cocoa 2024-02 growth_yoy 7 percent",
            ],
            id="three rates for three",
        ),
        pytest.param(
            "Rubber and cotton went the other way, losing 13 percent and 8 percent.",
            [
                "exports rubber 2024-02 growth_yoy -13 percent",
                "exports cotton 2024-02 growth_yoy -8 percent",
            ],
            id="a rate each behind a participle",
        ),
        pytest.param(
            "Rubber, cotton and cocoa grew 5 and 6 percent.",
            [],
            id="two rates for three",
        ),
        pytest.param(
            "Exports rose 5 percent, down from 8 percent in January.",
            [
                "exports 2024-02 growth_yoy 5 percent",
                "exports 2024-01 growth_yoy 8 percent",
            ],
            id="down from a rate",
        ),
        pytest.param(
            "Production of petrol came to 3 million barrels. Petrol exports totaled 2 million barrels, 66 percent "
            "of production, though in value they dropped 7 percent.",
            [
                "production gasoline 2024-02 level 3000000 bbl",
                "exports gasoline 2024-02 level 2000000 bbl",
                "exports gasoline 2024-02 growth_yoy -7 percent",
            ],
            id="they are what has the share",
        ),
        pytest.param(
            "Production of cars rose 9 percent to 3,000 units. They exported 2,000 units and earned $5 million, "
            "which beats the previous high of $4 million set in March 2014.",
            [
                "production automobiles 2024-02 growth_yoy 9 percent",
                "production automobiles 2024-02 level 3000 unit",
                "exports 2024-02 level 2000 unit",
                "exports 2024-02 level 5000000 USD",
                "exports 2014-03 level 4000000 USD",
            ],
            id="which is what was told last",
        ),
        pytest.param(
            "Tractors did better. Their exports jumped 27 percent.",
            [
                "exports tractors 2024-02 growth_yoy 27 percent",
            ],
            id="their, of what the sentence before only names",
        ),
        pytest.param(
            "Japan, the largest supplier, delivered 300 tons of copper (up 6 percent).",
            [
                "imports copper > JPN 2024-02 level 300 t",
                "imports copper > JPN 2024-02 growth_yoy 6 percent",
            ],
            id="supplied from abroad",
        ),
        pytest.param(
            "Exports of tea to China rose 3 percent. Japan came next with $3 billion.",
            [
                "exports tea > CHN 2024-02 growth_yoy 3 percent",
                "exports tea > JPN 2024-02 level 3000000000 USD",
            ],
            id="partners of one product",
        ),
        pytest.param(
            "The steel industry exported goods worth $21.5 billion.",
            [
                "exports steel_industry 2024-02 level 21500000000 USD",
            ],
            id="goods are what its makers make",
        ),
        pytest.param(
            "Exports soared past $5 billion.",
            [
                "exports 2024-02 level 5000000000 USD",
            ],
            id="past a level",
        ),
        pytest.param(
            "Exports by themselves vaulted 5 percent to $3 billion.",
            [
                "exports 2024-02 growth_yoy 5 percent",
                "exports 2024-02 level 3000000000 USD",
            ],
            id="by themselves",
        ),
        pytest.param(
            "Steel exports near $3 billion.",
            [],
            id="a level not reached",
        ),
    ],
)
def test_subjects(text: str, observations: list[str]) -> None:
    assert told(f"{LEAD} {text}")[1:] == observations

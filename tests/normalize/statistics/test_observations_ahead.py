"""What is planned and foreseen, sums beside prices and rises, and clauses that tell more of a series."""

import pytest

from tests.normalize.statistics.reading_observations import told

LEAD = "Exports rose 8 percent in February."


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "The ministry aims for exports of $740 billion this year.",
            [
                "exports 2024 level 740000000000 USD P",
            ],
            id="a plan behind aims for",
        ),
        pytest.param(
            "The ministry has set a target of $740 billion for exports this year.",
            [
                "exports 2024 level 740000000000 USD P",
            ],
            id="what a target is for",
        ),
        pytest.param(
            "The country is on course for $740 billion in exports this year.",
            [
                "exports 2024 level 740000000000 USD F",
            ],
            id="on course",
        ),
        pytest.param(
            "The bank expects that exports will climb 6 percent to $595 billion this year and imports 8 percent to "
            "$570 billion.",
            [
                "exports 2024 growth_yoy 6 percent F",
                "exports 2024 level 595000000000 USD F",
                "imports 2024 growth_yoy 8 percent F",
                "imports 2024 level 570000000000 USD F",
            ],
            id="two forecasts of one year",
        ),
        pytest.param(
            "The trade surplus came to $2 billion in February. Ships (-12 percent) and steel (+3 percent) followed.",
            [
                "trade_balance 2024-02 level 2000000000 USD",
                "exports ships 2024-02 growth_yoy -12 percent",
                "exports steel 2024-02 growth_yoy 3 percent",
            ],
            id="items behind a balance are exported",
        ),
        pytest.param(
            "Imports went up 36 percent ($8 billion) to $31 billion.",
            [
                "imports 2024-02 growth_yoy 36 percent",
                "imports 2024-02 change_yoy 8000000000 USD",
                "imports 2024-02 level 31000000000 USD",
            ],
            id="a sum in a bracket is that of the rise",
        ),
        pytest.param(
            "Crude oil imports fell 30 percent to $4.9 billion, at $67 a barrel.",
            [
                "imports crude_oil 2024-02 growth_yoy -30 percent",
                "imports crude_oil 2024-02 level 4900000000 USD",
            ],
            id="a sum beside a price",
        ),
        pytest.param(
            "Crude oil imports fell 30 percent, as the price of oil rose to $68 a barrel, even though the volume "
            "edged down 1 percent.",
            [
                "imports crude_oil 2024-02 growth_yoy -30 percent",
                "price crude_oil 2024-02 level 68 USD",
            ],
            id="the volume of a price is none",
        ),
        pytest.param(
            "Hybrids led with exports of 2,000 units, and electric cars followed with 1,000 units.",
            [
                "exports hybrid_vehicles 2024-02 level 2000 unit",
                "exports electric_vehicles 2024-02 level 1000 unit",
            ],
            id="not compared with",
        ),
        pytest.param(
            "Petroleum products rose 4 percent and overtook semiconductors, whose exports slipped 1 percent.",
            [
                "exports petroleum_products 2024-02 growth_yoy 4 percent",
                "exports semiconductors 2024-02 growth_yoy -1 percent",
            ],
            id="whose",
        ),
        pytest.param(
            "Chile bought $7 billion (+17%) and overtook Peru ($6 billion, +1%).",
            [
                "exports > CHL 2024-02 level 7000000000 USD",
                "exports > CHL 2024-02 growth_yoy 17 percent",
                "exports > PER 2024-02 level 6000000000 USD",
                "exports > PER 2024-02 growth_yoy 1 percent",
            ],
            id="who was overtaken",
        ),
        pytest.param(
            "Exports of food, which takes in tea, coffee and the like, provisionally amounted to $6 billion.",
            [
                "exports food 2024-02 level 6000000000 USD",
            ],
            id="what a relative clause lists",
        ),
        pytest.param(
            "Norway was the biggest market for ships: shipments there reached $2 billion. Qatar came next with $1 "
            "billion.",
            [
                "exports ships > NOR 2024-02 level 2000000000 USD",
                "exports ships > QAT 2024-02 level 1000000000 USD",
            ],
            id="a market for one product",
        ),
        pytest.param(
            "Exports to the EU were 7 percent higher, those to Vietnam 5 percent and those to Japan 2 percent.",
            [
                "exports > EU 2024-02 growth_yoy 7 percent",
                "exports > VNM 2024-02 growth_yoy 5 percent",
                "exports > JPN 2024-02 growth_yoy 2 percent",
            ],
            id="higher, and others",
        ),
        pytest.param(
            "Exports to the EU were 7 percent lower, and those to Vietnam 5 percent.",
            [
                "exports > EU 2024-02 growth_yoy -7 percent",
                "exports > VNM 2024-02 growth_yoy -5 percent",
            ],
            id="lower, and another",
        ),
        pytest.param(
            "Shipments to Japan grew by 4 percent in the wake of the January earthquake.",
            [
                "exports > JPN 2024-02 growth_yoy 4 percent",
            ],
            id="what happened in a month is when nothing was",
        ),
        pytest.param(
            "FDI came to $4 billion on a notification basis in February. On an arrival basis, it dropped 8 percent "
            "to $2 billion.",
            [
                "foreign_direct_investment_pledged 2024-02 level 4000000000 USD",
                "foreign_direct_investment_arrived 2024-02 growth_yoy -8 percent",
                "foreign_direct_investment_arrived 2024-02 level 2000000000 USD",
            ],
            id="on the other basis",
        ),
        pytest.param(
            "Sales of tea to China, the biggest buyer with a share of 31 percent, climbed 9 percent, and those to "
            "Vietnam 2 percent.",
            [
                "exports tea > CHN 2024-02 share 31 percent",
                "exports tea > CHN 2024-02 growth_yoy 9 percent",
                "exports tea > VNM 2024-02 growth_yoy 2 percent",
            ],
            id="a share between commas",
        ),
        pytest.param(
            "Imports amounted to $8 billion, which left the country $7 billion in the black.",
            [
                "imports 2024-02 level 8000000000 USD",
                "trade_balance 2024-02 level 7000000000 USD",
            ],
            id="what is left in the black is the balance",
        ),
        pytest.param(
            "Imports amounted to $8 billion, which left a surplus of $7 billion, up $1 billion.",
            [
                "imports 2024-02 level 8000000000 USD",
                "trade_balance 2024-02 level 7000000000 USD",
                "trade_balance 2024-02 change_yoy 1000000000 USD",
            ],
            id="a surplus that is left",
        ),
    ],
)
def test_ahead(text: str, observations: list[str]) -> None:
    assert told(f"{LEAD} {text}")[1:] == observations

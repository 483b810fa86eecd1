"""What a phrase is told of: levels of another time, reasons, wholes of the world, titles that post and lift."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "With rice trading at a third of last year's level, rice exports came to $2 billion in May 2023."
            " Tea (-5 percent) fell.",
            {"title": "Exports in May"},
            [
                "exports rice 2023-05 level 2000000000 USD",
                "exports tea 2023-05 growth_yoy -5 percent",
            ],
            id="a level owns its date",
        ),
        pytest.param(
            "Exports rose 2 percent in May 2023. Exports to Peru fell 4 percent, but less steeply than in "
            "April (-9 percent).",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 2 percent",
                "exports > PER 2023-05 growth_yoy -4 percent",
                "exports > PER 2023-04 growth_yoy -9 percent",
            ],
            id="the pace of another month",
        ),
        pytest.param(
            "Exports rose 2 percent in May 2023. Tea ($3 billion, up 2 percent) gained on higher prices of "
            "leaves, rice ($4 billion, up 5 percent) on a good crop.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 2 percent",
                "exports tea 2023-05 level 3000000000 USD",
                "exports tea 2023-05 growth_yoy 2 percent",
                "exports rice 2023-05 level 4000000000 USD",
                "exports rice 2023-05 growth_yoy 5 percent",
            ],
            id="a reason has no items",
        ),
        pytest.param(
            "Exports rose 2 percent in May 2023. Strikes cost the country $7 billion worth of exports.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 2 percent",
            ],
            id="what strikes cost",
        ),
        pytest.param(
            "Exports rose 2 percent in May 2023. Ships ($2 billion, up 8 percent) gained on the delivery of "
            "12 vessels.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 2 percent",
                "exports ships 2023-05 level 2000000000 USD",
                "exports ships 2023-05 growth_yoy 8 percent",
            ],
            id="what it rose on",
        ),
        pytest.param(
            "In May 2023, Korea had a surplus of $2 billion in its trade with Peru and a deficit of $1 "
            "billion in that with Chile.",
            {"title": "Trade in May"},
            [
                "trade_balance > PER 2023-05 level 2000000000 USD",
                "trade_balance > CHL 2023-05 level -1000000000 USD",
            ],
            id="the surplus in a trade",
        ),
        pytest.param(
            "In May 2023, exports of steel products rose 4 percent to $12 billion. Peru bought $2 billion "
            "(up 3 percent).",
            {"title": "Steel products post $9 bln trade surplus"},
            [
                "trade_balance steel 2023-05 level 9000000000 USD",
                "exports steel 2023-05 growth_yoy 4 percent",
                "exports steel 2023-05 level 12000000000 USD",
                "exports steel > PER 2023-05 level 2000000000 USD",
                "exports steel > PER 2023-05 growth_yoy 3 percent",
            ],
            id="what a title posts",
        ),
        pytest.param(
            "Sales of major retailers rose 4 percent in May 2023. Supermarkets gained 3 percent.",
            {"title": "Online shopping lifts retail sales"},
            [
                "retail_sales 2023-05 growth_yoy 4 percent",
                "retail_sales supermarkets 2023-05 growth_yoy 3 percent",
            ],
            id="what a title lifts",
        ),
        pytest.param(
            "FDI pledges rose to $20 billion in 2022. After a poor first half, in which pledges came to $4 "
            "billion (down 9 percent), they picked up.",
            {"title": "FDI pledges in 2022"},
            [
                "foreign_direct_investment_pledged 2022 level 20000000000 USD",
                "foreign_direct_investment_pledged 2022-S1 level 4000000000 USD",
                "foreign_direct_investment_pledged 2022-S1 growth_yoy -9 percent",
            ],
            id="a half-year in which",
        ),
        pytest.param(
            "Trade with Chile came to $3 billion in 2022. Chile is a large market, with a GDP of $2 trillion in 2022.",
            {"title": "Trade with Chile"},
            [
                "total_trade > CHL 2022 level 3000000000 USD",
                "CHL: gdp 2022 level 2000000000000 USD",
            ],
            id="an economy that has a GDP",
        ),
        pytest.param(
            "Rice exports rose 9 percent in May 2023. In view of the strong first half, the ministry has "
            "raised its outlook for this year's rice exports from $5 billion to $6 billion, 20 percent more "
            "than the $5.5 billion of last year.",
            {"title": "Rice exports up"},
            [
                "exports rice 2023-05 growth_yoy 9 percent",
                "exports rice 2024 level 5000000000 USD F",
                "exports rice 2024 level 6000000000 USD F",
                "exports rice 2024 growth_yoy 20 percent F",
                "exports rice 2023 level 5500000000 USD",
            ],
            id="an outlook that moves",
        ),
        pytest.param(
            "Domestic sales rose 6 percent to 90,000 units in May 2023, of which 70,000 were Korean brands "
            "(up 9 percent).",
            {"title": "Car sales in May"},
            [
                "domestic_sales automobiles 2023-05 growth_yoy 6 percent",
                "domestic_sales automobiles 2023-05 level 90000 unit",
                "domestic_sales domestic_automobiles 2023-05 level 70000 unit",
                "domestic_sales domestic_automobiles 2023-05 growth_yoy 9 percent",
            ],
            id="of which were",
        ),
        pytest.param(
            "Retail sales rose 6 percent in May 2023. The number of supermarkets rose 4 percent to 2,140.",
            {"title": "Retail sales in May"},
            [
                "retail_sales 2023-05 growth_yoy 6 percent",
                "number_of_stores supermarkets 2023-05 growth_yoy 4 percent",
                "number_of_stores supermarkets 2023-05 level 2140 supermarket",
            ],
            id="the number of shops",
        ),
        pytest.param(
            "Retail sales rose 6 percent in May 2023. Supermarkets (down 3 percent) lost. Online retailers "
            "made up 50 percent of total sales. They were followed by supermarkets (20 percent) and "
            "department stores (18 percent).",
            {"title": "Retail sales in May"},
            [
                "retail_sales 2023-05 growth_yoy 6 percent",
                "retail_sales supermarkets 2023-05 growth_yoy -3 percent",
                "retail_sales online_retail 2023-05 share 50 percent",
                "retail_sales supermarkets 2023-05 share 20 percent",
                "retail_sales department_stores 2023-05 share 18 percent",
            ],
            id="who comes next in a share",
        ),
        pytest.param(
            "Korean shipyards won orders for 3 million CGT in May 2023. While global orders dropped 9 "
            "percent, those won by Korea fell 2 percent. China came second with a share of 20 percent.",
            {"title": "Shipbuilding orders"},
            [
                "shipbuilding_orders 2023-05 level 3000000 CGT",
                "W0: shipbuilding_orders 2023-05 growth_yoy -9 percent",
                "shipbuilding_orders 2023-05 growth_yoy -2 percent",
                "shipbuilding_orders > CHN 2023-05 share 20 percent",
            ],
            id="the orders of the world",
        ),
        pytest.param(
            "Korean shipyards won orders for 3 million CGT in May 2023, among them ships of at least 9,000 "
            "TEU. Orders for tankers (90,000 tons or more) rose 3 percent.",
            {"title": "Shipbuilding orders"},
            [
                "shipbuilding_orders 2023-05 level 3000000 CGT",
                "shipbuilding_orders tankers 2023-05 growth_yoy 3 percent",
            ],
            id="how large ships are",
        ),
        pytest.param(
            "Korea's shipbuilding industry secured orders for 3 million CGT in May 2023, or 41 percent of "
            "the global market.",
            {"title": "Shipbuilding orders"},
            [
                "shipbuilding_orders 2023-05 level 3000000 CGT",
                "shipbuilding_orders 2023-05 share 41 percent",
            ],
            id="a branch with its own orders",
        ),
        pytest.param(
            "Rice output came to $9 billion in 2022. Tea made up 9 percent of output ($3 billion, up 2 percent).",
            {"title": "Rice output"},
            [
                "production rice 2022 level 9000000000 USD",
                "production tea 2022 share 9 percent",
                "production tea 2022 level 3000000000 USD",
                "production tea 2022 growth_yoy 2 percent",
            ],
            id="a part in brackets",
        ),
        pytest.param(
            "Rice production rose 4 percent to $9 billion in 2022. Exports of the industry rose 2 percent.",
            {"title": "Rice production"},
            [
                "production rice 2022 growth_yoy 4 percent",
                "production rice 2022 level 9000000000 USD",
                "exports rice 2022 growth_yoy 2 percent",
            ],
            id="the industry's",
        ),
        pytest.param(
            "Rice exports rose 4 percent in May 2023. The ministry keeps its goal of $8 billion for the whole year.",
            {"title": "Rice exports"},
            [
                "exports rice 2023-05 growth_yoy 4 percent",
                "exports rice 2023 level 8000000000 USD P",
            ],
            id="what the year as a whole is to bring",
        ),
        pytest.param(
            "Overseas construction orders won by Korean firms reached $9 billion in 2022. Orders from Peru "
            "came to $3 billion, second only to Chile ($4 billion).",
            {"title": "Construction orders"},
            [
                "construction_orders 2022 level 9000000000 USD",
                "construction_orders > PER 2022 level 3000000000 USD",
                "construction_orders > CHL 2022 level 4000000000 USD",
            ],
            id="second only to",
        ),
        pytest.param(
            "Tea exports during May, 2023 have exhibited a growth of 7 per cent and were valued at $3 billion.",
            {},
            [
                "exports tea 2023-05 growth_yoy 7 percent",
                "exports tea 2023-05 level 3000000000 USD",
            ],
            id="what a series exhibits",
        ),
    ],
)
def test_what_is_meant(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

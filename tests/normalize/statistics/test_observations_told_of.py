"""Which whole a part is of: the partner, the product and the flow that a text has told of before."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Trade with Peru came to $3 billion in 2023. Exports to Peru were $2 billion, including cars "
            "worth $0.4 billion. Imports from Peru were $1 billion, of which copper ($0.3 billion) made up "
            "30 percent. Korea recorded a surplus of $1 billion.",
            {"title": "FTA with Peru takes effect"},
            [
                "total_trade > PER 2023 level 3000000000 USD",
                "exports > PER 2023 level 2000000000 USD",
                "exports automobiles > PER 2023 level 400000000 USD",
                "imports > PER 2023 level 1000000000 USD",
                "imports copper > PER 2023 level 300000000 USD",
                "imports copper > PER 2023 share 30 percent",
                "trade_balance > PER 2023 level 1000000000 USD",
            ],
            id="one partner all through",
        ),
        pytest.param(
            "Exports to Peru were $2 billion in 2022. In 2023, exports rose 4 percent to $2.1 billion.",
            {"title": "FTA with Peru takes effect"},
            [
                "exports > PER 2022 level 2000000000 USD",
                "exports > PER 2023 growth_yoy 4 percent",
                "exports > PER 2023 level 2100000000 USD",
            ],
            id="one partner in another year",
        ),
        pytest.param(
            "Korea exported $3 billion worth of seafood in 2023. Laver came to $0.8 billion. By destination,"
            " Peru was the largest buyer with $0.6 billion.",
            {"title": "Laver exports break a record"},
            [
                "exports seafood 2023 level 3000000000 USD",
                "exports laver 2023 level 800000000 USD",
                "exports seafood > PER 2023 level 600000000 USD",
            ],
            id="the whole of what the title names",
        ),
        pytest.param(
            "In January, car output fell 4 percent to 300,000 units. Exports fell 2 percent to 190,000 units.",
            {"title": "Factories cut output by 4% in January"},
            [
                "production automobiles 2024-01 growth_yoy -4 percent",
                "production automobiles 2024-01 growth_yoy -4 percent",
                "production automobiles 2024-01 level 300000 unit",
                "exports automobiles 2024-01 growth_yoy -2 percent",
                "exports automobiles 2024-01 level 190000 unit",
            ],
            id="the product of what the title leaves open",
        ),
        pytest.param(
            "Exports came to $3 billion in January. Laver, a delicacy by now, stole the show: sales abroad "
            "rose 12 percent.",
            {},
            [
                "exports 2024-01 level 3000000000 USD",
                "exports laver 2024-01 growth_yoy 12 percent",
            ],
            id="an item behind a colon",
        ),
        pytest.param(
            "Exports fell 3 percent in January. New items fared better: shipments of laver, tea and "
            "cosmetics rose 9 percent, 8 percent and 7 percent, respectively.",
            {},
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports laver 2024-01 growth_yoy 9 percent",
                "exports tea 2024-01 growth_yoy 8 percent",
                "exports cosmetics 2024-01 growth_yoy 7 percent",
            ],
            id="a list behind a colon",
        ),
        pytest.param(
            "Exports fell 9 percent in January, when many yards stood still, recovered 4 percent in February"
            " and hardly moved in March (down 0.2 percent).",
            {},
            [
                "exports 2024-01 growth_yoy -9 percent",
                "exports 2024-02 growth_yoy 4 percent",
                "exports 2024-03 growth_yoy -0.2 percent",
            ],
            id="who fell and went on",
        ),
        pytest.param(
            "Employment in the shipbuilding industry was 94,000 in December. Exports of ships, which "
            "lag behind orders, nearly halved: they fell 46 percent in January.",
            {},
            [
                "employment shipbuilding_industry 2023-12 level 94000 person",
                "exports ships 2024-01 growth_yoy -46 percent",
            ],
            id="what a name stands for again",
        ),
        pytest.param(
            "In January, exports of K-Food Plus came to $3 billion, those of agrifood $2 billion. Chile took"
            " agrifood worth $0.5 billion, 8 percent more. Exports to Peru rose 7 percent.",
            {"title": "K-Food Plus exports rise"},
            [
                "exports k_food_plus 2024-01 level 3000000000 USD",
                "exports agrifood 2024-01 level 2000000000 USD",
                "exports agrifood > CHL 2024-01 level 500000000 USD",
                "exports agrifood > CHL 2024-01 growth_yoy 8 percent",
                "exports agrifood > PER 2024-01 growth_yoy 7 percent",
            ],
            id="a part of what the text is about",
        ),
        pytest.param(
            "Exports to Peru were $9 billion in January. Cars, at $3 billion, made up 33 percent of exports to Peru.",
            {},
            [
                "exports > PER 2024-01 level 9000000000 USD",
                "exports automobiles > PER 2024-01 level 3000000000 USD",
                "exports automobiles > PER 2024-01 share 33 percent",
            ],
            id="a partner that a share names",
        ),
        pytest.param(
            "The trade surplus with Peru widened from $4 billion in 2022 to $5 billion in 2023.",
            {},
            [
                "trade_balance > PER 2022 level 4000000000 USD",
                "trade_balance > PER 2023 level 5000000000 USD",
            ],
            id="from one year to another",
        ),
        pytest.param(
            "Retail sales rose 2 percent in January. Sales of clothing turned around from a fall of 4 "
            "percent in December to a rise of 3 percent.",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 2 percent",
                "retail_sales apparel 2023-12 growth_yoy -4 percent",
                "retail_sales apparel 2024-01 growth_yoy 3 percent",
            ],
            id="from a fall to a rise",
        ),
        pytest.param(
            "In January, exports of fuels (up 9 percent) such as diesel (up 8 percent) rose.",
            {"title": "Exports of fuels rise"},
            [
                "exports fuels 2024-01 growth_yoy 9 percent",
                "exports diesel 2024-01 growth_yoy 8 percent",
            ],
            id="examples behind a bracket",
        ),
        pytest.param(
            "In January, exports of farm products such as apples and pears rose 3 percent to $0.2 billion.",
            {},
            [
                "exports agricultural_products 2024-01 growth_yoy 3 percent",
                "exports agricultural_products 2024-01 level 200000000 USD",
            ],
            id="examples before a verb",
        ),
        pytest.param(
            "Exports of food came to $3 billion in January. Peru imported $0.3 billion worth of Korean food,"
            " a rise of 6 percent.",
            {},
            [
                "exports food 2024-01 level 3000000000 USD",
                "exports food > PER 2024-01 level 300000000 USD",
                "exports food > PER 2024-01 growth_yoy 6 percent",
            ],
            id="who imported it is the buyer",
        ),
        pytest.param(
            "In January, imports fell 3 percent. The main goods of export that grew are tea (up 3 percent) "
            "and rice (up 2 percent).",
            {},
            [
                "imports 2024-01 growth_yoy -3 percent",
                "exports tea 2024-01 growth_yoy 3 percent",
                "exports rice 2024-01 growth_yoy 2 percent",
            ],
            id="items of export",
        ),
        pytest.param(
            "In January, exports were estimated at $3 billion, showing a growth of 3 percent over January 2023.",
            {},
            [
                "exports 2024-01 level 3000000000 USD E",
                "exports 2024-01 growth_yoy 3 percent E",
            ],
            id="with a fall",
        ),
        pytest.param(
            "Exports to China and Hong Kong rose by 3 percent in January.",
            {},
            [
                "exports > CHN 2024-01 growth_yoy 3 percent",
            ],
            id="China with Hong Kong",
        ),
        pytest.param(
            "Exports to China and Hong Kong rose by 3 percent and 2 percent in January.",
            {},
            [
                "exports > CHN 2024-01 growth_yoy 3 percent",
                "exports > HKG 2024-01 growth_yoy 2 percent",
            ],
            id="China and Hong Kong apart",
        ),
        pytest.param(
            "FDI pledges came to $9 billion in January. By country, EU $3 billion, U.S. $2 billion, Japan $1 billion.",
            {"title": "FDI pledges rise"},
            [
                "foreign_direct_investment_pledged 2024-01 level 9000000000 USD",
                "foreign_direct_investment_pledged > EU 2024-01 level 3000000000 USD",
                "foreign_direct_investment_pledged > USA 2024-01 level 2000000000 USD",
                "foreign_direct_investment_pledged > JPN 2024-01 level 1000000000 USD",
            ],
            id="the U.S. in a list of dollars",
        ),
        pytest.param(
            "Korea sold $52 billion worth of goods abroad in January and bought goods worth $49 billion, 4 "
            "percent less.",
            {},
            [
                "exports 2024-01 level 52000000000 USD",
                "imports 2024-01 level 49000000000 USD",
                "imports 2024-01 growth_yoy -4 percent",
            ],
            id="what the land bought",
        ),
        pytest.param(
            "In January, ship orders came to 2 million CGT. Korean yards booked 0.3 million CGT in eco-friendly ships.",
            {"title": "Ship orders rise"},
            [
                "shipbuilding_orders 2024-01 level 2000000 CGT",
                "shipbuilding_orders eco_friendly_ships 2024-01 level 300000 CGT",
            ],
            id="what yards booked",
        ),
    ],
)
def test_what_was_told_of(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

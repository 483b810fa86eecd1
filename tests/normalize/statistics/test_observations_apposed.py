"""Items told of between commas, behind others or as what holds a place, and what points back at a place or an item."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports rose 5 percent in January. The exceptions were textiles, down 0.4 percent to $2.4 billion, and "
            "steel, down 1.5 percent.",
            [
                "exports 2024-01 growth_yoy 5 percent",
                "exports textiles 2024-01 growth_yoy -0.4 percent",
                "exports textiles 2024-01 level 2400000000 USD",
                "exports steel 2024-01 growth_yoy -1.5 percent",
            ],
            id="what a copula names",
        ),
        pytest.param(
            "Exports rose 5 percent in January. Only textiles fell, by 3.1 percent, and ships, by 2 percent.",
            [
                "exports 2024-01 growth_yoy 5 percent",
                "exports textiles 2024-01 growth_yoy -3.1 percent",
                "exports ships 2024-01 growth_yoy -2 percent",
            ],
            id="another behind an and",
        ),
        pytest.param(
            "Exports rose 5 percent in January. Displays brought in $2 billion and computers, SSDs in particular, "
            "$1.5 billion.",
            [
                "exports 2024-01 growth_yoy 5 percent",
                "exports displays 2024-01 level 2000000000 USD",
                "exports computers 2024-01 level 1500000000 USD",
            ],
            id="with an example between",
        ),
        pytest.param(
            "Exports rose 5 percent in January. Those to ASEAN, $12.1 billion, and to Japan, $1.2 billion, rose 4 "
            "percent and 2 percent, respectively.",
            [
                "exports 2024-01 growth_yoy 5 percent",
                "exports > ASEAN 2024-01 level 12100000000 USD",
                "exports > JPN 2024-01 level 1200000000 USD",
                "exports > ASEAN 2024-01 growth_yoy 4 percent",
                "exports > JPN 2024-01 growth_yoy 2 percent",
            ],
            id="partners",
        ),
        pytest.param(
            "Exports rose 5 percent in January thanks to ships, to $50 billion.",
            ["exports 2024-01 growth_yoy 5 percent", "exports 2024-01 level 50000000000 USD"],
            id="a reason is no item",
        ),
    ],
)
def test_apposed_items(text: str, observations: list[str]) -> None:
    """An item stands behind the value or the copula and before its own value's comma."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports came to $50 billion in January. Displays remained the top export item with $3.0 billion (up 13.0 "
            "percent), ahead of steel ($2.5 billion, up 11.0 percent).",
            [
                "exports 2024-01 level 50000000000 USD",
                "exports displays 2024-01 level 3000000000 USD",
                "exports displays 2024-01 growth_yoy 13 percent",
                "exports steel 2024-01 level 2500000000 USD",
                "exports steel 2024-01 growth_yoy 11 percent",
            ],
            id="the top item",
        ),
        pytest.param(
            "Exports came to $50 billion in January. Crude oil was the largest import item with $7.1 billion.",
            ["exports 2024-01 level 50000000000 USD", "imports crude_oil 2024-01 level 7100000000 USD"],
            id="of the other flow",
        ),
        pytest.param(
            "Korea's exports came to $50 billion in January. Germany was the largest buyer with turnover of $3.2 "
            "billion, while China was the largest supplier with $8.6 billion.",
            [
                "exports 2024-01 level 50000000000 USD",
                "exports > DEU 2024-01 level 3200000000 USD",
                "imports > CHN 2024-01 level 8600000000 USD",
            ],
            id="partners",
        ),
    ],
)
def test_what_holds_a_place(text: str, observations: list[str]) -> None:
    """The value behind "the largest market with" or "the top item, at" is the partner's or the item's."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports to India rose 4.3 percent in January and imports from there 8.7 percent to $4 billion.",
            [
                "exports > IND 2024-01 growth_yoy 4.3 percent",
                "imports > IND 2024-01 growth_yoy 8.7 percent",
                "imports > IND 2024-01 level 4000000000 USD",
            ],
            id="from there",
        ),
        pytest.param(
            "Exports of tractors fell 3 percent in January. Imports in this category rose 5 percent.",
            [
                "exports tractors 2024-01 growth_yoy -3 percent",
                "imports tractors 2024-01 growth_yoy 5 percent",
            ],
            id="in this category",
        ),
        pytest.param(
            "Exports rose 5 percent in January. Shipments to seven of the nine regions grew. Those to Japan rose 6.7 "
            "percent.",
            ["exports 2024-01 growth_yoy 5 percent", "exports > JPN 2024-01 growth_yoy 6.7 percent"],
            id="those, of what a sentence without a value named",
        ),
        pytest.param(
            "Korea's exports rose 3 percent in January, whereas Japan's fell 2 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "JPN: exports 2024-01 growth_yoy -2 percent"],
            id="a bare genitive",
        ),
        pytest.param(
            "FDI pledges to Korea from the EU rose 3 percent in January. Singapore's grew 10 percent, while Japan's "
            "fell 2 percent.",
            [
                "foreign_direct_investment_pledged > EU 2024-01 growth_yoy 3 percent",
                "foreign_direct_investment_pledged > SGP 2024-01 growth_yoy 10 percent",
                "foreign_direct_investment_pledged > JPN 2024-01 growth_yoy -2 percent",
            ],
            id="what a bare genitive has pledged",
        ),
        pytest.param(
            "FDI pledges fell 5 percent in January. Companies from Germany raised their pledges 16.4 percent to $1.8 "
            "billion, whereas those from France cut theirs 20.1 percent.",
            [
                "foreign_direct_investment_pledged 2024-01 growth_yoy -5 percent",
                "foreign_direct_investment_pledged > DEU 2024-01 growth_yoy 16.4 percent",
                "foreign_direct_investment_pledged > DEU 2024-01 level 1800000000 USD",
                "foreign_direct_investment_pledged > FRA 2024-01 growth_yoy -20.1 percent",
            ],
            id="their pledges, and theirs",
        ),
        pytest.param(
            "Chip exports rose 16.4 percent to $15.8 billion in January and imports 4.2 percent to $9.1 billion, which "
            "left a surplus of $6.7 billion.",
            [
                "exports semiconductors 2024-01 growth_yoy 16.4 percent",
                "exports semiconductors 2024-01 level 15800000000 USD",
                "imports semiconductors 2024-01 growth_yoy 4.2 percent",
                "imports semiconductors 2024-01 level 9100000000 USD",
                "trade_balance semiconductors 2024-01 level 6700000000 USD",
            ],
            id="imports without a verb are of what is exported",
        ),
    ],
)
def test_pointing_back(text: str, observations: list[str]) -> None:
    """A pronoun, a genitive or a gapped clause goes on with what was spoken of."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "title", "observations"),
    [
        pytest.param(
            "K-food exports rose 4 percent in January. Kimchi led the way: sales abroad soared 24 percent to $73 "
            "million.",
            "Statistics",
            [
                "exports agrifood 2024-01 growth_yoy 4 percent",
                "exports kimchi 2024-01 growth_yoy 24 percent",
                "exports kimchi 2024-01 level 73000000 USD",
            ],
            id="what stands before a colon",
        ),
        pytest.param(
            "Korea's exports rose 4 percent in January. Japan was the fastest growing market, with ship "
            "exports up 24.3 "
            "percent.",
            "Statistics",
            ["exports 2024-01 growth_yoy 4 percent", "exports ships > JPN 2024-01 growth_yoy 24.3 percent"],
            id="the market",
        ),
        pytest.param(
            "Exports rose 4 percent in January. Pesticides (up 9 percent) offset a decline of 11.6 percent in "
            "tractors.",
            "Statistics",
            [
                "exports 2024-01 growth_yoy 4 percent",
                "exports pesticides 2024-01 growth_yoy 9 percent",
                "exports tractors 2024-01 growth_yoy -11.6 percent",
            ],
            id="a decline of so much in what",
        ),
        pytest.param(
            "Car exports to the EU jumped 7.6 percent in January and those to Oceania 6.1 percent, whereas "
            "North America "
            "and the Middle East took 9 percent and 13.2 percent less, respectively.",
            "Statistics",
            [
                "exports automobiles > EU 2024-01 growth_yoy 7.6 percent",
                "exports automobiles > OCEANIA 2024-01 growth_yoy 6.1 percent",
                "exports automobiles > NAMERICA 2024-01 growth_yoy -9 percent",
                "exports automobiles > MIDEAST 2024-01 growth_yoy -13.2 percent",
            ],
            id="partners in their order behind others",
        ),
        pytest.param(
            "Combined sales of the 25 major retailers were 15.3 trillion won in January. Online stores sold 5.7 "
            "percent more.",
            "Online sales drive retail growth",
            [
                "retail_sales 2024-01 level 15300000000000 KRW",
                "retail_sales online_retail 2024-01 growth_yoy 5.7 percent",
            ],
            id="all together are more than the title's part",
        ),
        pytest.param(
            "Power generation rose 3 percent in January. Nuclear plants produced 14.9 TWh (down 4.6 percent) and coal "
            "plants 13.8 TWh.",
            "Statistics",
            [
                "electricity_generation 2024-01 growth_yoy 3 percent",
                "electricity_generation nuclear_power 2024-01 level 14.9 TWh",
                "electricity_generation nuclear_power 2024-01 growth_yoy -4.6 percent",
                "electricity_generation coal_power 2024-01 level 13.8 TWh",
            ],
            id="what plants produce",
        ),
        pytest.param(
            "Foreign companies pledged $3.3 billion of direct investment in January.",
            "FDI pledges up",
            ["foreign_direct_investment_pledged 2024-01 level 3300000000 USD"],
            id="who pledges",
        ),
    ],
)
def test_whose_it_is(text: str, title: str, observations: list[str]) -> None:
    """The item, the partner or the maker that stands in another clause, or is the subject of the verb."""
    assert told(text, title=title) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In January, exports fell 3 percent to $40 billion, but on a daily average basis they rose 2 percent to "
            "$2.2 billion.",
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports 2024-01 level 40000000000 USD",
                "average_daily_exports 2024-01 growth_yoy 2 percent",
                "average_daily_exports 2024-01 level 2200000000 USD",
            ],
            id="before the values",
        ),
        pytest.param(
            "Exports fell 3 percent in January and were up 2 percent on a daily average basis.",
            ["exports 2024-01 growth_yoy -3 percent", "average_daily_exports 2024-01 growth_yoy 2 percent"],
            id="behind them",
        ),
        pytest.param(
            "Per working day, exports grew 14 percent in January, while imports fell 2 percent.",
            ["average_daily_exports 2024-01 growth_yoy 14 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="the next clause is another",
        ),
        pytest.param(
            "The price of crude oil was $80 per barrel and exports of gasoline rose 3 percent in January.",
            ["price crude_oil 2024-01 level 80 USD", "exports gasoline 2024-01 growth_yoy 3 percent"],
            id="per barrel is no day",
        ),
    ],
)
def test_on_daily_average(text: str, observations: list[str]) -> None:
    """What is traded on an average day is a series of its own."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Imports rose 4 percent in January. Gains were seen in steel ($0.3 billion) and ships ($0.2 billion).",
            [
                "imports 2024-01 growth_yoy 4 percent",
                "imports steel 2024-01 change_yoy 300000000 USD",
                "imports ships 2024-01 change_yoy 200000000 USD",
            ],
            id="gains in",
        ),
        pytest.param(
            "The January change in imports of goods reflected increases in consumer goods ($2.3 billion) and in "
            "automobiles ($0.9 billion).",
            [
                "imports consumer_goods 2024-01 change_yoy 2300000000 USD",
                "imports automobiles 2024-01 change_yoy 900000000 USD",
            ],
            id="reflected increases in",
        ),
        pytest.param(
            "Trade deficits were recorded with Vietnam of $17.6 billion and Japan of $6.9 billion in January.",
            [
                "trade_balance > VNM 2024-01 level -17600000000 USD",
                "trade_balance > JPN 2024-01 level -6900000000 USD",
            ],
            id="balances with",
        ),
    ],
)
def test_lists_of_movements(text: str, observations: list[str]) -> None:
    """What rose and fell by how much, as the U.S. Census Bureau lists it."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Export growth slowed to 2.1 percent in January from 4 percent in December.",
            ["exports 2024-01 growth_yoy 2.1 percent", "exports 2023-12 growth_yoy 4 percent"],
            id="a compound",
        ),
        pytest.param(
            "Growth in retail sales slowed to 2.1 percent in January.",
            ["retail_sales 2024-01 growth_yoy 2.1 percent"],
            id="in what",
        ),
        pytest.param(
            "Growth of exports to China accelerated to 5 percent in January, and they came to $3 billion.",
            ["exports > CHN 2024-01 growth_yoy 5 percent", "exports > CHN 2024-01 level 3000000000 USD"],
            id="a level behind it",
        ),
        pytest.param(
            "The rise in unemployment slowed. The unemployment rate was 3 percent in January.",
            ["unemployment_rate 2024-01 level 3 percent"],
            id="a rate that is a level",
        ),
    ],
)
def test_what_growth_came_to(text: str, observations: list[str]) -> None:
    """A subject that is itself a growth has growth rates for values."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Euro area annual inflation was 2.6% in January 2024, according to Eurostat. The lowest annual rates were "
            "registered in Latvia (0.5%) and Finland (0.7%), the highest in Romania (5.8%).",
            [
                "inflation 2024-01 level 2.6 percent",
                "LVA: inflation 2024-01 level 0.5 percent",
                "FIN: inflation 2024-01 level 0.7 percent",
                "ROU: inflation 2024-01 level 5.8 percent",
            ],
            id="of what has no partners",
        ),
        pytest.param(
            "EU exports to China grew by 2% in January 2024, according to Eurostat. Among Member States, the largest "
            "surplus was observed in Ireland (+€5.7 bn), followed by Denmark (+€2.1 bn). Spain (-€6.6 bn) had the "
            "largest deficit.",
            [
                "EU: exports > CHN 2024-01 growth_yoy 2 percent",
                "IRL: trade_balance 2024-01 level 5700000000 EUR",
                "DNK: trade_balance 2024-01 level 2100000000 EUR",
                "ESP: trade_balance 2024-01 level -6600000000 EUR",
            ],
            id="of trade where members are told of",
        ),
    ],
)
def test_members_of_a_bloc(text: str, observations: list[str]) -> None:
    """What a bloc's office lists by country is each country's own."""
    assert told(text, country="EA") == observations

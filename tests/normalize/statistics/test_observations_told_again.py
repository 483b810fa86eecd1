"""What goes on with what was told: amounts, records, sectors, wholes, items that moved a series, spans that end."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports of cars came to $6.5 billion in January. The amount is 3.8 percent lower than the $6.8 billion of "
            "January 2023.",
            [
                "exports automobiles 2024-01 level 6500000000 USD",
                "exports automobiles 2024-01 growth_yoy -3.8 percent",
                "exports automobiles 2023-01 level 6800000000 USD",
            ],
            id="the amount",
        ),
        pytest.param(
            "Exports grew to $50.5 billion in January. The previous high was the $46.2 billion reached in June 2022.",
            ["exports 2024-01 level 50500000000 USD", "exports 2022-06 level 46200000000 USD"],
            id="the previous record",
        ),
        pytest.param(
            "Ship exports rose 3 percent in January. The sector's imports fell 2 percent.",
            ["exports ships 2024-01 growth_yoy 3 percent", "imports ships 2024-01 growth_yoy -2 percent"],
            id="the sector's",
        ),
        pytest.param(
            "The number of exported tractors rose 5.1 percent to 4,310 units in January.",
            ["exports tractors 2024-01 growth_yoy 5.1 percent", "exports tractors 2024-01 level 4310 unit"],
            id="what was exported",
        ),
    ],
)
def test_anaphors(text: str, observations: list[str]) -> None:
    """A noun that names nothing new goes on with the series told of."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Imports rose 3 percent in January. Steel (up 5.7 percent) and ships (up 3 percent) propped up exports. By "
            "contrast, textiles fell 4 percent.",
            [
                "imports 2024-01 growth_yoy 3 percent",
                "exports steel 2024-01 growth_yoy 5.7 percent",
                "exports ships 2024-01 growth_yoy 3 percent",
                "exports textiles 2024-01 growth_yoy -4 percent",
            ],
            id="what the items moved",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Ships (up 3 percent) and cars (up 2 percent) grew, while imports fell.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 growth_yoy 3 percent",
                "exports automobiles 2024-01 growth_yoy 2 percent",
            ],
            id="not what another clause tells of",
        ),
        pytest.param(
            "In January, imports of the three energy sources of crude oil ($9 billion), gas ($6 billion) and coal ($2 "
            "billion) came to $17 billion.",
            [
                "imports crude_oil 2024-01 level 9000000000 USD",
                "imports gas 2024-01 level 6000000000 USD",
                "imports coal 2024-01 level 2000000000 USD",
                "imports energy 2024-01 level 17000000000 USD",
            ],
            id="an umbrella and its parts",
        ),
        pytest.param(
            "In January exports went up 14.2 percent to the EU ($310 million), 9.1 percent to the rest of "
            "Europe ($120 "
            "million) and 33 percent to Asia ($95 million).",
            [
                "exports > EU 2024-01 growth_yoy 14.2 percent",
                "exports > EU 2024-01 level 310000000 USD",
                "exports > ASIA 2024-01 growth_yoy 33 percent",
                "exports > ASIA 2024-01 level 95000000 USD",
            ],
            id="a partner that is not understood",
        ),
        pytest.param(
            "Ships made up 46.9 percent of exports to Chile in 2020, which came to $1.5 billion, down 18 "
            "percent from 2019.",
            [
                "exports ships > CHL 2020 share 46.9 percent",
                "exports > CHL 2020 level 1500000000 USD",
                "exports > CHL 2020 growth_yoy -18 percent",
            ],
            id="the whole of a share",
        ),
        pytest.param("Exports to 14 countries rose 3 percent in January.", [], id="countries that are counted only"),
    ],
)
def test_lists_and_wholes(text: str, observations: list[str]) -> None:
    """Items, partners and the wholes that they belong to."""
    assert told(text, title="Korea's trade") == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Car exports rose 2 percent in January. From October to January, car production totaled 1,353,729 units. "
            "Domestic sales advanced 6.7 percent.",
            [
                "exports automobiles 2024-01 growth_yoy 2 percent",
                "production automobiles 2023-10/2024-01 level 1353729 unit",
                "domestic_sales automobiles 2024-01 growth_yoy 6.7 percent",
            ],
            id="another series is the month's",
        ),
        pytest.param(
            "FDI pledges rose 4.9 percent in the fourth quarter of 2023. FDI pledges for the January-December period "
            "reached $12.9 billion. Services drew pledges of $8.7 billion. By country, pledges from Japan rose "
            "3 percent.",
            [
                "foreign_direct_investment_pledged 2023-Q4 growth_yoy 4.9 percent",
                "foreign_direct_investment_pledged 2023 level 12900000000 USD",
                "foreign_direct_investment_pledged services 2023 level 8700000000 USD",
                "foreign_direct_investment_pledged > JPN 2023 growth_yoy 3 percent",
            ],
            id="a span that is broken down goes on",
        ),
        pytest.param(
            "Exports rose 2 percent in January. Steel fell 5.7 percent for the second monthly decline in a row.",
            ["exports 2024-01 growth_yoy 2 percent", "exports steel 2024-01 growth_yoy -5.7 percent"],
            id="a streak of months is no comparison",
        ),
    ],
)
def test_spans_that_end(text: str, observations: list[str]) -> None:
    """A wider span is its own sentence's, unless what follows breaks it down."""
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "country", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent to $60 billion in January, breaking the monthly record of $54.1 billion "
            "set in May 2023. "
            "The full-year figure is likely to beat the all-time high of $605 billion recorded in 2018.",
            "KOR",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2024-01 level 60000000000 USD",
                "exports 2023-05 level 54100000000 USD",
                "exports 2018 level 605000000000 USD",
            ],
            id="records that are broken",
        ),
        pytest.param(
            "Exports to Japan slipped 2.5 percent in January, whereas Peru increased its purchases by 9.7 percent.",
            "KOR",
            ["exports > JPN 2024-01 growth_yoy -2.5 percent", "exports > PER 2024-01 growth_yoy 9.7 percent"],
            id="its purchases",
        ),
        pytest.param(
            "In January 2024 compared with December 2023, seasonally adjusted industrial production rose by "
            "0.8% in the euro "
            "area and by 0.7% in the EU, according to Eurostat.",
            "EA",
            [
                "industrial_production 2024-01 growth_pop < 2023-12 0.8 percent",
                "EU: industrial_production 2024-01 growth_pop < 2023-12 0.7 percent",
            ],
            id="in which area",
        ),
        pytest.param(
            "Exports rose by 5.5 percent in value in January, with a rise of 3 percent over $2 billion in "
            "January 2023.",
            "KOR",
            [
                "exports 2024-01 growth_yoy 5.5 percent",
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2023-01 level 2000000000 USD",
            ],
            id="over the sum of then",
        ),
    ],
)
def test_records_and_areas(text: str, country: str, observations: list[str]) -> None:
    """What is beaten is of its own day, and what is told of an area is that area's."""
    assert told(text, country=country) == observations


@pytest.mark.parametrize(
    ("text", "country", "observations"),
    [
        pytest.param(
            "In December, exports were 3.4% lower than a year earlier; seasonally adjusted, they rose by 0.9% against "
            "November.",
            "KOR",
            ["exports 2023-12 growth_yoy -3.4 percent", "exports 2023-12 growth_pop < 2023-11 0.9 percent"],
            id="lower than a year earlier",
        ),
        pytest.param(
            "The index of industrial production rose 3.8 percent in January 2024. The growth rates in January "
            "2024 over "
            "January 2023 are 6.6% in capital goods and 0.5% in intermediate goods.",
            "IND",
            [
                "industrial_production 2024-01 growth_yoy 3.8 percent",
                "industrial_production capital_goods 2024-01 growth_yoy 6.6 percent",
                "industrial_production intermediate_goods 2024-01 growth_yoy 0.5 percent",
            ],
            id="growth rates in what",
        ),
        pytest.param(
            "Korea's exports rose 3 percent in January. China took $64.8 billion of exports, followed by Japan "
            "with $46.9 "
            "billion.",
            "KOR",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports > CHN 2024-01 level 64800000000 USD",
                "exports > JPN 2024-01 level 46900000000 USD",
            ],
            id="followed by",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Textiles (41.46%) and ships (10.28%) led the growth.",
            "KOR",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports textiles 2024-01 growth_yoy 41.46 percent",
                "exports ships 2024-01 growth_yoy 10.28 percent",
            ],
            id="led the growth",
        ),
        pytest.param(
            "Euro area industrial production rose by 0.8% in January 2024, according to Eurostat. It advanced most in "
            "Hungary (+10.1%) "
            "and Romania (+9.8%).",
            "EA",
            [
                "industrial_production 2024-01 growth_yoy 0.8 percent",
                "HUN: industrial_production 2024-01 growth_yoy 10.1 percent",
                "ROU: industrial_production 2024-01 growth_yoy 9.8 percent",
            ],
            id="most in which country",
        ),
    ],
)
def test_ways_of_comparing(text: str, country: str, observations: list[str]) -> None:
    """Comparisons, growth rates and places as statistics offices write them."""
    assert told(text, country=country) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent in January. Exports from October to January totaled $303 billion. Fourteen "
            "of the 15 "
            "main items posted gains in January. Ships brought in $2 billion.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2023-10/2024-01 level 303000000000 USD",
                "exports ships 2024-01 level 2000000000 USD",
            ],
            id="a sentence without a statement names the month again",
        ),
        pytest.param(
            "The trade surplus was $5 billion in January. From October to January, it came to $17 billion. "
            "Imports of ships increased 4 percent.",
            [
                "trade_balance 2024-01 level 5000000000 USD",
                "trade_balance 2023-10/2024-01 level 17000000000 USD",
                "imports ships 2024-01 growth_yoy 4 percent",
            ],
            id="an item of another series is the month's",
        ),
        pytest.param(
            "Exports in October-January rose 3 percent. Imports fell 2 percent.",
            ["exports 2023-10/2024-01 growth_yoy 3 percent", "imports 2023-10/2024-01 growth_yoy -2 percent"],
            id="the other half of trade is of the same span",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Sales to Vietnam (3 percent) and Taiwan (28.2 percent) expanded.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports > VNM 2024-01 growth_yoy 3 percent",
                "exports > TWN 2024-01 growth_yoy 28.2 percent",
            ],
            id="partners behind brackets",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Shipments were higher, with China taking $13.5 billion.",
            ["exports 2024-01 growth_yoy 3 percent", "exports > CHN 2024-01 level 13500000000 USD"],
            id="with a buyer taking",
        ),
        pytest.param(
            "Korea's foreign exchange reserves declined in January. The reserves came to $412.21 billion, down "
            "$620 million "
            "from a month earlier.",
            [
                "foreign_reserves 2024-01 level 412210000000 USD",
                "foreign_reserves 2024-01 change_pop < 2023-12 -620000000 USD",
            ],
            id="the reserves",
        ),
    ],
)
def test_whose_month_it_is(text: str, observations: list[str]) -> None:
    """A wider span goes on as long as what follows is of it."""
    assert told(text, title="Korea's trade") == observations

"""What changes compare with: a base that leads, a level that is named, movements of a paragraph, where one began."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Compared with December, exports rose 2 percent in January.",
            {},
            ["exports 2024-01 growth_pop < 2023-12 2 percent"],
            id="compared with the month before",
        ),
        pytest.param(
            "Compared with 2019, exports in 2023 were up 20 percent.",
            {"country": "VNM"},
            ["exports 2023 growth < 2019 20 percent"],
            id="compared with a year",
        ),
        pytest.param(
            "Compared with its rivals, Korea did well: exports rose 2 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 2 percent"],
            id="compared with others",
        ),
        pytest.param(
            "Compared with December, trade was calm. In January 2024 exports rose 2 percent on year.",
            {},
            ["exports 2024-01 growth_yoy 2 percent"],
            id="a basis of its own",
        ),
        pytest.param(
            "Exports in January were 3 percent up on the level of exports in January 2019.",
            {},
            ["exports 2024-01 growth < 2019-01 3 percent"],
            id="on the level in a month",
        ),
        pytest.param(
            "Imports in 2023 stood 4 percent above the level recorded in 2019.",
            {"country": "NZL"},
            ["imports 2023 growth < 2019 4 percent"],
            id="above the level of a year",
        ),
        pytest.param(
            "Exports in January rose 3 percent, a rate above that of the previous month.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="the rate of the previous month is no base",
        ),
        pytest.param(
            "Retail sales in January fell 2 percent, twice that of the preceding month.",
            {},
            ["retail_sales 2024-01 growth_yoy -2 percent"],
            id="twice that of the preceding month",
        ),
        pytest.param(
            "Exports in January rose 3 percent from the previous month.",
            {},
            ["exports 2024-01 growth_pop < 2023-12 3 percent"],
            id="from the previous month is a base",
        ),
        pytest.param(
            "Exports rose 3 percent in January on orders placed in 2022.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a reason with a year in it",
        ),
        pytest.param(
            "Retail sales in January were 1 percent lower than those of December.",
            {"country": "DEU"},
            ["retail_sales 2024-01 growth_pop < 2023-12 -1 percent"],
            id="lower than those of a month",
        ),
        pytest.param(
            "In January, exports exceeded those of January 2019 (+9.1 percent).",
            {},
            ["exports 2024-01 growth < 2019-01 9.1 percent"],
            id="a rate in a bracket behind its base",
            marks=pytest.mark.xfail(strict=True, reason="exceeded is no word of comparison"),
        ),
    ],
)
def test_bases(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In January, exports of goods and services fell $0.8 billion from December to $250 billion.\n"
            "Imports of cars increased $1.2 billion. Imports of wine decreased $0.1 billion.",
            [
                "exports goods_and_services 2024-01 change_pop < 2023-12 -800000000 USD",
                "exports goods_and_services 2024-01 level 250000000000 USD",
                "imports automobiles 2024-01 change_pop < 2023-12 1200000000 USD",
                "imports wine 2024-01 change_pop < 2023-12 -100000000 USD",
            ],
            id="movements since the month before go on below",
        ),
        pytest.param(
            "Imports were $3 billion more than in December in January. Exports dropped $2 billion.\n"
            "The trade deficit with Mexico increased $0.4 billion.",
            [
                "imports 2024-01 change_pop < 2023-12 3000000000 USD",
                "exports 2024-01 change_pop < 2023-12 -2000000000 USD",
                "trade_balance > MEX 2024-01 change_pop < 2023-12 -400000000 USD",
            ],
            id="of a balance too",
        ),
        pytest.param(
            "In January, exports fell $0.8 billion from December.\nCompared with a year earlier, imports rose $1.2 "
            "billion. Exports rose $2 billion.",
            [
                "exports 2024-01 change_pop < 2023-12 -800000000 USD",
                "imports 2024-01 change_yoy 1200000000 USD",
                "exports 2024-01 change_yoy 2000000000 USD",
            ],
            id="a paragraph of yearly movements",
        ),
        pytest.param(
            "In January, exports fell $0.8 billion from a year earlier.\nImports of cars increased $1.2 billion.",
            ["exports 2024-01 change_yoy -800000000 USD", "imports automobiles 2024-01 change_yoy 1200000000 USD"],
            id="yearly movements go on too",
        ),
        pytest.param(
            "In January, exports fell $0.8 billion from December.\nIn 2023, imports rose $12 billion.",
            ["exports 2024-01 change_pop < 2023-12 -800000000 USD", "imports 2023 change_yoy 12000000000 USD"],
            id="not those of a year",
        ),
    ],
)
def test_movements_of_paragraphs(text: str, observations: list[str]) -> None:
    assert told(text, country="USA") == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, the trade surplus widened from $3 billion to $4 billion.",
            {},
            ["trade_balance 2023-01 level 3000000000 USD", "trade_balance 2024-01 level 4000000000 USD"],
            id="without a basis it began a year before, as all changes do",
        ),
        pytest.param(
            "Imports fell 2 percent from December in January. Exports slipped from $52 billion to $50 billion over the "
            "month.",
            {"country": "ITA"},
            [
                "imports 2024-01 growth_pop < 2023-12 -2 percent",
                "exports 2023-12 level 52000000000 USD",
                "exports 2024-01 level 50000000000 USD",
            ],
            id="over the month",
        ),
        pytest.param(
            "Car exports grew from 180,000 units in January 2023 to 210,000 units in January 2024.",
            {},
            ["exports automobiles 2023-01 level 180000 unit", "exports automobiles 2024-01 level 210000 unit"],
            id="each with its date",
        ),
        pytest.param(
            "Exports of ships, from $2 billion to $3 billion apiece, rose 4 percent in January.",
            {},
            ["exports ships 2024-01 growth_yoy 4 percent"],
            id="a range of prices is no movement",
        ),
        pytest.param(
            "In January, imports came from 30 countries and rose to $48 billion.",
            {},
            ["imports 2024-01 level 48000000000 USD"],
            id="from whom",
        ),
        pytest.param(
            "Industrial production fell 2 percent in January from December, but rose 1 percent from January 2023.",
            {"country": "ITA"},
            [
                "industrial_production 2024-01 growth_pop < 2023-12 -2 percent",
                "industrial_production 2024-01 growth_yoy 1 percent",
            ],
            id="a verb of its own",
        ),
        pytest.param(
            "Exports of steel fell 3 percent from December in January, with ships making up 14 percent of exports.",
            {},
            ["exports steel 2024-01 growth_pop < 2023-12 -3 percent", "exports ships 2024-01 share 14 percent"],
            id="a share has no base",
        ),
        pytest.param(
            "Exports fell 3 percent from December and 14 percent from a year earlier in January.",
            {},
            ["exports 2024-01 growth_pop < 2023-12 -3 percent", "exports 2024-01 growth_yoy -14 percent"],
            id="a fall goes on with another base",
        ),
        pytest.param(
            "Month on month, exports slipped from $52 billion to $50 billion in January.",
            {},
            ["exports 2023-12 level 52000000000 USD", "exports 2024-01 level 50000000000 USD"],
            id="where a monthly movement began",
            marks=pytest.mark.xfail(
                strict=True, reason="where a movement began is of the base only if the basis stands beside it"
            ),
        ),
        pytest.param(
            "From a year earlier, the trade deficit narrowed from $9 billion to $8 billion in January.",
            {"country": "IND"},
            ["trade_balance 2023-01 level -9000000000 USD", "trade_balance 2024-01 level -8000000000 USD"],
            id="where a yearly movement began",
            marks=pytest.mark.xfail(
                strict=True, reason="where a movement began is of the base only if the basis stands beside it"
            ),
        ),
        pytest.param(
            "In January, exports slipped from $52 billion to $50 billion, month on month.",
            {"country": "CHL"},
            ["exports 2023-12 level 52000000000 USD", "exports 2024-01 level 50000000000 USD"],
            id="the basis comes last",
            marks=pytest.mark.xfail(
                strict=True, reason="where a movement began is of the base only if the basis stands beside it"
            ),
        ),
    ],
)
def test_where_movements_began(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

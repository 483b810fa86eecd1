"""What headings, titles and footnotes say of the lines below them, and what they do not."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, exports came to $50 billion and imports to $45 billion.\n"
            "Imports by item\nCrude oil fell 4 percent and gas 5 percent.",
            {},
            [
                "exports 2024-01 level 50000000000 USD",
                "imports 2024-01 level 45000000000 USD",
                "imports crude_oil 2024-01 growth_yoy -4 percent",
                "imports gas 2024-01 growth_yoy -5 percent",
            ],
            id="items below a heading are of its series",
        ),
        pytest.param(
            "In January, car exports rose 3 percent to 210,000 units.\n2. Domestic sales\n"
            "Hybrids climbed 12 percent to 30,000 units and electric cars fell 20 percent.",
            {},
            [
                "exports automobiles 2024-01 growth_yoy 3 percent",
                "exports automobiles 2024-01 level 210000 unit",
                "domestic_sales hybrid_vehicles 2024-01 growth_yoy 12 percent",
                "domestic_sales hybrid_vehicles 2024-01 level 30000 unit",
                "domestic_sales electric_vehicles 2024-01 growth_yoy -20 percent",
            ],
            id="a numbered heading",
        ),
        pytest.param(
            "In January, exports fell.\nImports by item\nCrude oil fell 4 percent.\nExports by item\nShips rose "
            "9 percent.",
            {},
            ["imports crude_oil 2024-01 growth_yoy -4 percent", "exports ships 2024-01 growth_yoy 9 percent"],
            id="the next heading ends the one before",
        ),
        pytest.param(
            "In January, exports fell.\nExports by item\nShips rose 9 percent, while imports of gas fell 5 percent.",
            {},
            ["exports ships 2024-01 growth_yoy 9 percent", "imports gas 2024-01 growth_yoy -5 percent"],
            id="a series of its own below a heading",
        ),
        pytest.param(
            "In January, imports fell.\nImports by item\nCrude oil fell 4 percent.\nLabour market\n"
            "Employment rose by 90,000.",
            {},
            ["imports crude_oil 2024-01 growth_yoy -4 percent", "employment 2024-01 change_yoy 90000 person"],
            id="a heading of something else ends it too",
        ),
        pytest.param(
            "Trade in February 2024\nExports rose 4 percent to $52 billion.\nTrade in the first two months of 2024\n"
            "Exports rose 9 percent to $107 billion.\nImports fell 1 percent.",
            {},
            [
                "exports 2024-02 growth_yoy 4 percent",
                "exports 2024-02 level 52000000000 USD",
                "exports 2024-01/2024-02 growth_yoy 9 percent",
                "exports 2024-01/2024-02 level 107000000000 USD",
                "imports 2024-01/2024-02 growth_yoy -1 percent",
            ],
            id="a heading dates the paragraphs below it",
        ),
        pytest.param(
            "Fourth quarter of 2023\nRetail sales rose 0.7%.\nIn January 2024 they fell 0.2%.\nConstruction "
            "output rose 1.3%.",
            {"country": "GBR"},
            [
                "retail_sales 2023-Q4 growth_yoy 0.7 percent",
                "retail_sales 2024-01 growth_yoy -0.2 percent",
                "construction_output 2023-Q4 growth_yoy 1.3 percent",
            ],
            id="a heading's period comes back with the next paragraph",
        ),
    ],
)
def test_headings(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, exports reached $17 billion.",
            {"title": "ICT exports mark a record"},
            ["exports ict 2024-01 level 17000000000 USD"],
            id="the title's product",
        ),
        pytest.param(
            "Exports came to 3.2 million tonnes in January.",
            {"title": "Wheat exports defy the drought", "country": "AUS", "dollar": "AUD"},
            ["exports wheat 2024-01 level 3200000 t"],
            id="the title's product before a verb that nobody lists",
        ),
        pytest.param(
            "Exports of ships rose 3 percent. Imports fell 2 percent.",
            {"title": "Exports rise in January"},
            ["exports ships 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="the first product of the text is not that of the title",
        ),
        pytest.param(
            "In January, total trade grew 4 percent. Exports rose 3 percent. Ships gained 9 percent.",
            {"title": "Trade recovers"},
            [
                "total_trade 2024-01 growth_yoy 4 percent",
                "exports 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 growth_yoy 9 percent",
            ],
            id="what is traded is exported or imported",
        ),
        pytest.param(
            "In January, trade grew 4 percent, and exports rose 3 percent.",
            {"title": "Trade recovers"},
            ["total_trade 2024-01 growth_yoy 4 percent", "exports 2024-01 growth_yoy 3 percent"],
            id="bare trade",
        ),
        pytest.param(
            "Exports climbed 3 percent to $50 billion.",
            {"title": "Exports open 2024 with a record"},
            [],
            id="no statistic is of a year that goes on",
        ),
        pytest.param(
            "Output came to 4.2 million units, up 12 percent.",
            {"title": "Car production ended 2023 higher", "on": "2024-01-20"},
            ["production automobiles 2023 level 4200000 unit", "production automobiles 2023 growth_yoy 12 percent"],
            id="the title's year that is over",
        ),
        pytest.param(
            "In February, exports fell 2 percent. Imports rose 1 percent.",
            {"title": "Exports slip after a strong January"},
            ["exports 2024-02 growth_yoy -2 percent", "imports 2024-02 growth_yoy 1 percent"],
            id="the title's period gives way to the text's",
        ),
    ],
)
def test_titles(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent in January.\n* Figures for December 2023 are final.\nImports fell 2 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="a footnote without a value",
        ),
        pytest.param(
            "Steel output fell 4 percent in January.\n※ Steel output in March 2021 was 6.1 million tons.\n"
            "Exports of steel rose 2 percent.",
            [
                "production steel 2024-01 growth_yoy -4 percent",
                "production steel 2021-03 level 6100000 t",
                "exports steel 2024-01 growth_yoy 2 percent",
            ],
            id="a footnote's value has its own period and gives it to nobody",
        ),
        pytest.param(
            "Exports rose 3 percent in January.\nExports in February came to $52 billion.\nImports fell 2 percent.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2024-02 level 52000000000 USD",
                "imports 2024-01 growth_yoy -2 percent",
            ],
            id="a line of its own is of the release's period",
        ),
    ],
)
def test_footnotes(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Retail sales fell 2 percent in the second quarter of 2023. In June alone, business improved. "
            "Retail sales rose 1 percent.",
            ["retail_sales 2023-Q2 growth_yoy -2 percent", "retail_sales 2023-06 growth_yoy 1 percent"],
            id="a sentence without values tells when",
        ),
        pytest.param(
            "Exports fell 7 percent in 2023. In December, the trend reversed and demand rose. Shipments of chips, up 20"
            " percent, led.",
            ["exports 2023 growth_yoy -7 percent", "exports semiconductors 2023-12 growth_yoy 20 percent"],
            id="in other words",
        ),
        pytest.param(
            "Exports rose 3 percent in January. On March 1, the holiday fell on a Friday. Imports fell 4 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -4 percent"],
            id="a day is no period of trade",
        ),
        pytest.param(
            "Exports rose 3 percent in January. In April, demand is to increase. Imports fell 4 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -4 percent"],
            id="what is to come is no period of facts",
        ),
    ],
)
def test_sentences_that_only_tell_when(text: str, observations: list[str]) -> None:
    assert told(text) == observations

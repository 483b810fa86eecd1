"""What titles, footnotes and sentences without values say of the series and the period of others."""

import pytest

from tests.normalize.statistics.reading_observations import told


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
        pytest.param(
            "The index rose 2.2 percent in January. Food prices rose 4 percent.",
            {"title": "Consumer Price Index, Australia", "country": "AUS"},
            ["consumer_price_index 2024-01 growth_yoy 2.2 percent", "food_prices 2024-01 growth_yoy 4 percent"],
            id="the index of the title",
        ),
        pytest.param(
            "Retail sales rose 0.3% in January. Production of cars fell 2%.",
            {"title": "Economic figures, Japan: January 2024"},
            [
                "JPN: retail_sales 2024-01 growth_yoy 0.3 percent",
                "JPN: production automobiles 2024-01 growth_yoy -2 percent",
            ],
            id="whose they are, behind the comma of a title",
        ),
        pytest.param(
            "In January, trade grew 4 percent. Exports rose 3 percent.",
            {"title": "Trade recovers"},
            ["total_trade 2024-01 growth_yoy 4 percent", "exports 2024-01 growth_yoy 3 percent"],
            id="a sentence of bare trade",
            marks=pytest.mark.xfail(strict=True, reason="bare trade is no series that opens a text"),
        ),
        pytest.param(
            "Retail sales rose 0.3% in January. Production of cars fell 2%.",
            {"title": "Minister back from talks in Tokyo, Japan"},
            ["retail_sales 2024-01 growth_yoy 0.3 percent", "production automobiles 2024-01 growth_yoy -2 percent"],
            id="where somebody went, behind the comma of a title",
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

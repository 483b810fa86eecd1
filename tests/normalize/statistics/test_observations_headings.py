"""What headings say of the lines below them, and what they do not."""

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
        pytest.param(
            "Exports came to $33 billion in January.\n<Imports by origin>\n"
            "▲ Australia: $2.1 billion (+3.1%) ▲ Chile: $0.8 billion (-4.0%)",
            {"country": "IND"},
            [
                "exports 2024-01 level 33000000000 USD",
                "imports > AUS 2024-01 level 2100000000 USD",
                "imports > AUS 2024-01 growth_yoy 3.1 percent",
                "imports > CHL 2024-01 level 800000000 USD",
                "imports > CHL 2024-01 growth_yoy -4 percent",
            ],
            id="bullets below a heading",
            marks=pytest.mark.xfail(strict=True, reason="a partner under a heading loses the heading's series"),
        ),
        pytest.param(
            "Exports by item\nIn January, ships rose 9 percent, while imports of gas fell 5 percent.",
            {},
            ["exports ships 2024-01 growth_yoy 9 percent", "imports gas 2024-01 growth_yoy -5 percent"],
            id="a heading that opens the text",
            marks=pytest.mark.xfail(
                strict=True, reason="a heading gives its series only where a statement went before"
            ),
        ),
        pytest.param(
            "In January, exports of ships rose 9 percent. We turn to imports by item.\nSteel fell 2 percent.",
            {},
            ["exports ships 2024-01 growth_yoy 9 percent", "imports steel 2024-01 growth_yoy -2 percent"],
            id="a sentence announces as well",
            marks=pytest.mark.xfail(
                strict=True, reason="only a line of its own announces, a sentence without values does not"
            ),
        ),
        pytest.param(
            "The euro area's exports rose 3% in January.\nEuropean Union\nExports rose 4% and imports 5%.",
            {"country": "EU"},
            [
                "EA: exports 2024-01 growth_yoy 3 percent",
                "exports 2024-01 growth_yoy 4 percent",
                "imports 2024-01 growth_yoy 5 percent",
            ],
            id="whose figures stand below",
            marks=pytest.mark.xfail(strict=True, reason="the bloc of a heading is not that of the lines below"),
        ),
        pytest.param(
            "The EU's industrial production fell 1% in January.\nEuro area\nIndustrial production fell 2%.",
            {"country": "EU"},
            [
                "industrial_production 2024-01 growth_yoy -1 percent",
                "EA: industrial_production 2024-01 growth_yoy -2 percent",
            ],
            id="the euro area below the whole",
            marks=pytest.mark.xfail(strict=True, reason="the bloc of a heading is not that of the lines below"),
        ),
        pytest.param(
            "Korea's exports rose 3 percent in January.\nEuropean Union\nExports rose 4 percent and imports 5 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports > EU 2024-01 growth_yoy 4 percent",
                "imports > EU 2024-01 growth_yoy 5 percent",
            ],
            id="in a release of one country it is with whom the trade is",
            marks=pytest.mark.xfail(strict=True, reason="a heading that only names a partner is not kept"),
        ),
        pytest.param(
            "Euro area\nExports rose 3% in January.\nEuropean Union\nExports rose 4% and imports 5%.",
            {"country": "EU"},
            [
                "EA: exports 2024-01 growth_yoy 3 percent",
                "exports 2024-01 growth_yoy 4 percent",
                "imports 2024-01 growth_yoy 5 percent",
            ],
            id="a heading for each of two blocs",
            marks=pytest.mark.xfail(strict=True, reason="the bloc of a heading is not that of the lines below"),
        ),
    ],
)
def test_headings(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

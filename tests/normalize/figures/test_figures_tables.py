"""Tables run into text: the heading's unit, rows of bare numbers, index values behind labels."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Growth by industry (%, q/q)\nManufacturing 1.2 -0.4\nServices 0.8 0.6\nConstruction -2.1 5.5",
            "percent 1.2 percent; percent -0.4 percent; percent 0.8 percent; percent 0.6 percent; "
            "percent -2.1 percent; percent 5.5 percent",
            id="percent in the heading",
        ),
        pytest.param(
            "Growth by industry (%, q/q)\n2022 2023\nManufacturing 1.2 -0.4",
            "percent 1.2 percent; percent -0.4 percent",
            id="years over the columns",
        ),
        pytest.param(
            "Exports by region (USD million)\nASEAN 10,512\nEU 5,823",
            "money 10512000000 USD; money 5823000000 USD",
            id="money in the heading",
        ),
        pytest.param(
            "Sales (Unit: KRW billion)\nCars 120.5\nShips 80",
            "money 120500000000 KRW; money 80000000000 KRW",
            id="a unit named as such",
        ),
        pytest.param(
            "Output of crude steel (thousand tons)\nJapan 7,231\nIndia 12,010",
            "quantity 7231000 t; quantity 12010000 t",
            id="tons with a scale word",
        ),
        pytest.param(
            "Key figures (in per cent)\n- Inflation: 2.9\n- Unemployment rate: 4.2",
            "percent 2.9 percent; percent 4.2 percent",
            id="labels with a colon",
        ),
        pytest.param(
            "Exports by region (USD million)\nASEAN 10,512\nThe table covers 3 regions.",
            "money 10512000000 USD; count 3 region",
            id="prose below the table",
        ),
        pytest.param(
            "Industrial output (2020 = 100) fell in May.\nShipments: 96.0, down 8.7% m/m\nInventories: "
            "101.6, down 1.7% m/m",
            "number 96; percent -8.7 percent; number 101.6; percent -1.7 percent",
            id="index values behind labels",
        ),
        pytest.param(
            "CPI (General): Oct. 2024 (Prov.) 196.8; Sep. 2024 (Final) 194.2; base 2012=100.",
            "number 196.8; number 194.2",
            id="two periods behind a label",
        ),
        pytest.param(
            "Output (2020 average = 100) fell by 7.5% from May to a seasonally adjusted 97.6, its first"
            " fall this year.",
            "percent -7.5 percent; number 97.6",
            id="an index that a series fell to",
        ),
    ],
)
def test_cells(text: str, figures: str) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Exports (FOB) rose 3 percent.\nImports (CIF) fell 2 percent.",
            "percent 3 percent; percent -2 percent",
            id="a bracket in prose is no heading",
        ),
        pytest.param(
            "Exports rose (5 percent)\nModel 7 of the car",
            "percent 5 percent",
            id="a rise in a bracket is no heading",
        ),
        pytest.param("Exports (Unit: USD 100 million)", "", id="a heading counts nothing"),
        pytest.param(
            "Ratio of 2:1,200 and 3:1,000", "number 0.001667 ratio; number 0.003 ratio", id="no table, a ratio"
        ),
        pytest.param(
            "Offline 3.3\nOnline 4.4",
            "",
            id="no heading, no unit",
        ),
        pytest.param(
            "Shipments: 96.0\nInventories: 101.6",
            "",
            id="no base, no index",
        ),
        pytest.param(
            "Sales growth (%)\nThe ministry named 12 firms in 2023",
            "count 12 firm",
            id="a sentence below a heading",
        ),
        pytest.param(
            "The survey (in thousands)\nwas sent to 12 firms",
            "count 12 firm",
            id="thousands that name nothing",
        ),
    ],
)
def test_no_table(text: str, figures: str) -> None:
    assert told(text) == figures

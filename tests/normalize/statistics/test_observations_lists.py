"""Values given out in an order, and the series of trade offices other than Korea's."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In January, exports of steel, ships and textiles, by contrast, rose 3.1 percent, 4.2 percent and 5.3"
            " percent to $2.1 billion, $1.4 billion and $1.1 billion, respectively.",
            [
                "exports steel 2024-01 growth_yoy 3.1 percent",
                "exports ships 2024-01 growth_yoy 4.2 percent",
                "exports textiles 2024-01 growth_yoy 5.3 percent",
                "exports steel 2024-01 level 2100000000 USD",
                "exports ships 2024-01 level 1400000000 USD",
                "exports textiles 2024-01 level 1100000000 USD",
            ],
            id="two lists of values go to one list of subjects",
        ),
        pytest.param(
            "In January, exports of steel and ships rose 3.1 percent and 4.2 percent, in that order.",
            ["exports steel 2024-01 growth_yoy 3.1 percent", "exports ships 2024-01 growth_yoy 4.2 percent"],
            id="in that order is respectively",
        ),
        pytest.param(
            "In January, exports of steel, ships and textiles rose 3.1 percent and 4.2 percent, in that order.",
            [],
            id="three subjects and two values fit no order",
        ),
        pytest.param(
            "In January, exports of cars rose 3.1 percent in order to meet demand.",
            ["exports automobiles 2024-01 growth_yoy 3.1 percent"],
            id="in order to gives nothing out",
        ),
        pytest.param(
            "Exports to the rest of the world rose 3.1 percent in January.",
            ["exports 2024-01 growth_yoy 3.1 percent"],
            id="the rest of the world is no partner",
        ),
        pytest.param("Exports to the rest of Asia rose 3.1 percent in January.", [], id="the rest of Asia is not Asia"),
        pytest.param(
            "NODX rose 3.1 percent in January.",
            ["non_oil_domestic_exports 2024-01 growth_yoy 3.1 percent"],
            id="an abbreviation of an indicator",
        ),
        pytest.param(
            "The balance on goods and services was a surplus of $3 billion in January.",
            ["trade_balance 2024-01 level 3000000000 USD"],
            id="a balance on goods and services is that of trade",
        ),
        pytest.param(
            "Export turnover stood at $3 billion in January.",
            ["exports 2024-01 level 3000000000 USD"],
            id="export turnover is exports",
        ),
        pytest.param(
            "Exports to the EU and Japan fell 3 percent and 4 percent in January.",
            ["exports > EU 2024-01 growth_yoy -3 percent", "exports > JPN 2024-01 growth_yoy -4 percent"],
            id="two rates for two subjects need no word for the order",
        ),
        pytest.param(
            "Exports to China, the EU and Japan fell 3 percent and 4 percent in January.",
            [],
            id="two rates for three subjects",
        ),
        pytest.param(
            "In January, exports to the U.S. came to $5 billion, and imports from that country fell 3 percent.",
            ["exports > USA 2024-01 level 5000000000 USD", "imports > USA 2024-01 growth_yoy -3 percent"],
            id="that country is the one named last",
        ),
        pytest.param(
            "In January, exports came to $5 billion, and imports from that country fell 3 percent.",
            ["exports 2024-01 level 5000000000 USD"],
            id="that country where none was named",
        ),
        pytest.param(
            "In January, exports rose to $5 billion and imports to $3 billion, which leaves a surplus of $2 billion.",
            [
                "exports 2024-01 level 5000000000 USD",
                "imports 2024-01 level 3000000000 USD",
                "trade_balance 2024-01 level 2000000000 USD",
            ],
            id="what is left of two series",
        ),
        pytest.param(
            "In January, exports came to $9 billion.\n- Vietnam: $3.3 billion, +2.1% / Japan: $2.6 billion, +3.2%",
            [
                "exports 2024-01 level 9000000000 USD",
                "exports > VNM 2024-01 level 3300000000 USD",
                "exports > VNM 2024-01 growth_yoy 2.1 percent",
                "exports > JPN 2024-01 level 2600000000 USD",
                "exports > JPN 2024-01 growth_yoy 3.2 percent",
            ],
            id="a slash between spaces parts two items",
        ),
        pytest.param(
            "Exports of goods and services came to $9 billion in January. Exports of goods rose to $7 billion.",
            ["exports goods_and_services 2024-01 level 9000000000 USD", "exports goods 2024-01 level 7000000000 USD"],
            id="goods are a part where services are counted too",
        ),
        pytest.param(
            "Exports of goods rose to $7 billion in January. Retail sales of goods and services rose 3 percent.",
            [
                "exports 2024-01 level 7000000000 USD",
                "retail_sales goods_and_services 2024-01 growth_yoy 3 percent",
            ],
            id="exports of goods are all exports elsewhere",
        ),
    ],
)
def test_observations_of_lists(text: str, observations: list[str]) -> None:
    """A list of values is given out in its order or not at all."""
    assert told(text) == observations

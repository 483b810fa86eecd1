"""Orders: the ones that the title or the text speaks of, by whom they are placed and where they are won."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("title", "body", "observations"),
    [
        pytest.param(
            "Export orders climb in January",
            "In January, orders for textiles rose 6.1 percent to $3.2 billion. Orders from Brazil fell 2.0 percent.",
            [
                "export_orders textiles 2024-01 growth_yoy 6.1 percent",
                "export_orders textiles 2024-01 level 3200000000 USD",
                "export_orders > BRA 2024-01 growth_yoy -2 percent",
            ],
            id="the orders of the title; from whom they come is a partner",
        ),
        pytest.param(
            "Export orders climb in January",
            "Export orders rose 2 percent in January. Brazil placed orders worth $1.2 billion, 8 percent of the total.",
            [
                "export_orders 2024-01 growth_yoy 2 percent",
                "export_orders > BRA 2024-01 level 1200000000 USD",
                "export_orders > BRA 2024-01 share 8 percent",
            ],
            id="who places orders is a partner",
        ),
        pytest.param(
            "Industry in January",
            "In January, new orders fell 1.2 percent; orders from the euro area rose 2.0 percent.",
            ["new_orders 2024-01 growth_yoy -1.2 percent", "new_orders > EA 2024-01 growth_yoy 2 percent"],
            id="new orders, with no ship in the text",
        ),
        pytest.param(
            "Industry in January",
            "In January, new orders fell 1.2 percent in Germany, and France's new orders rose 3 percent.",
            ["DEU: new_orders 2024-01 growth_yoy -1.2 percent", "FRA: new_orders 2024-01 growth_yoy 3 percent"],
            id="orders in a country are its own",
        ),
        pytest.param(
            "Overseas construction orders slip in 2023",
            "Builders signed overseas contracts worth $30 billion in 2023 and won orders worth $3 billion in Qatar. "
            "Orders from Oman fell 12 percent.",
            [
                "construction_orders 2023 level 30000000000 USD",
                "construction_orders > QAT 2023 level 3000000000 USD",
                "construction_orders > OMN 2023 growth_yoy -12 percent",
            ],
            id="contracts that builders sign",
        ),
        pytest.param(
            "Yards do well",
            "Korean shipyards won orders of 2 million CGT in January. Orders for tankers rose 5 percent.",
            [
                "shipbuilding_orders 2024-01 level 2000000 CGT",
                "shipbuilding_orders tankers 2024-01 growth_yoy 5 percent",
            ],
            id="what shipyards are given orders for is ships",
        ),
        pytest.param("News", "Orders rose 5 percent in January.", [], id="orders of what, nothing tells"),
        pytest.param(
            "Construction orders rise",
            "Construction orders rose 5 percent in January. A bridge in Peru built by a local firm cost $2 billion.",
            ["construction_orders 2024-01 growth_yoy 5 percent"],
            id="what was built by someone is no production",
        ),
    ],
)
def test_orders(title: str, body: str, observations: list[str]) -> None:
    assert told(body, title=title) == observations

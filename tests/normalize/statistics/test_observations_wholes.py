"""Values of a whole, of which others are a part, and of what was made or sold."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Car exports came to $6 billion in January 2024. Hybrids made up 30 percent of the 90,000 units sold "
            "at home, or 27,000 units.",
            [
                "exports automobiles 2024-01 level 6000000000 USD",
                "domestic_sales hybrid_vehicles 2024-01 share 30 percent",
                "domestic_sales automobiles 2024-01 level 90000 unit",
                "domestic_sales hybrid_vehicles 2024-01 level 27000 unit",
            ],
            id="units sold",
        ),
        pytest.param(
            "Korean shipyards won orders for 5 million CGT in January 2024, or 40 percent of the 12.5 million CGT "
            "placed worldwide. In value, they amounted to $9 billion, a share of 42 percent. In LNG carriers, the "
            "Korean share was 71 percent.",
            [
                "shipbuilding_orders 2024-01 level 5000000 CGT",
                "shipbuilding_orders 2024-01 share 40 percent",
                "W0: shipbuilding_orders 2024-01 level 12500000 CGT",
                "shipbuilding_orders 2024-01 level 9000000000 USD",
                "shipbuilding_orders 2024-01 share 42 percent",
                "shipbuilding_orders lng_carriers 2024-01 share 71 percent",
            ],
            id="of what the world ordered",
        ),
        pytest.param(
            "Car output came to 300,000 units in January 2024, while 120,000 were sold at home, a decline of 4 "
            "percent.",
            [
                "production automobiles 2024-01 level 300000 unit",
                "domestic_sales automobiles 2024-01 level 120000 unit",
                "domestic_sales automobiles 2024-01 growth_yoy -4 percent",
            ],
            id="sold without a noun",
        ),
        pytest.param(
            "Exports came to $50 billion in January 2024, and 250,000 cars were built.",
            [
                "exports 2024-01 level 50000000000 USD",
                "production automobiles 2024-01 level 250000 car",
            ],
            id="a verb behind its number",
        ),
        pytest.param(
            "In January 2024, carmakers built 200,000 cars (up 4 percent) and exported 150,000 (up 6 percent).",
            [
                "production automobiles 2024-01 level 200000 car",
                "production automobiles 2024-01 growth_yoy 4 percent",
                "exports automobiles 2024-01 level 150000 car",
                "exports automobiles 2024-01 growth_yoy 6 percent",
            ],
            id="made and exported",
        ),
        pytest.param(
            "Domestic sales of hybrids rose 9 percent to 30,000 units in January 2024, or 21 percent of the "
            "market, and exports 5 percent to 20,000 units.",
            [
                "domestic_sales hybrid_vehicles 2024-01 growth_yoy 9 percent",
                "domestic_sales hybrid_vehicles 2024-01 level 30000 unit",
                "domestic_sales hybrid_vehicles 2024-01 share 21 percent",
                "exports hybrid_vehicles 2024-01 growth_yoy 5 percent",
                "exports hybrid_vehicles 2024-01 level 20000 unit",
            ],
            id="gapped behind a share",
        ),
        pytest.param(
            "Auto exports slipped 2 percent to 180,000 in January 2024.",
            [
                "exports automobiles 2024-01 growth_yoy -2 percent",
                "exports automobiles 2024-01 level 180000 automobile",
            ],
            id="automobiles by their number",
        ),
    ],
)
def test_parts_and_wholes(text: str, observations: list[str]) -> None:
    assert told(text) == observations

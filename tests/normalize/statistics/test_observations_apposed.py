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

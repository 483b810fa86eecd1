"""Verbs that state a value or carry a change, nouns that lead to one, and words that only carry the series named."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports enjoyed a 3 percent rise to $50 billion in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "exports 2024-01 level 50000000000 USD"],
            id="enjoyed a rise, which leads to a level",
        ),
        pytest.param(
            "In January, wheat exports suffered a fall of 12 percent to 3.4 million tonnes.",
            {"country": "AUS"},
            ["exports wheat 2024-01 growth_yoy -12 percent", "exports wheat 2024-01 level 3400000 t"],
            id="suffered a fall",
        ),
        pytest.param(
            "Imports marked a 4 percent decline in January.",
            {"country": "IDN"},
            ["imports 2024-01 growth_yoy -4 percent"],
            id="marked a decline",
        ),
        pytest.param(
            "Ships boasted $2 billion in exports in January.",
            {},
            ["exports ships 2024-01 level 2000000000 USD"],
            id="boasted an amount",
        ),
        pytest.param(
            "January marked the start of exports of arms, with a contract of $2 billion.",
            {},
            [],
            id="marked a start",
        ),
        pytest.param(
            "Visitors enjoyed 30 shows in January, while exports rose 3 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="what visitors enjoyed",
        ),
        pytest.param(
            "In January, demand overseas drove a 5 percent rise in exports of ships.",
            {},
            ["exports ships 2024-01 growth_yoy 5 percent"],
            id="whose rise was driven",
        ),
        pytest.param(
            "The export target for 2024 is $700 billion.",
            {},
            ["exports 2024 level 700000000000 USD P"],
            id="an export target",
        ),
        pytest.param(
            "The export forecast for 2024 was raised to $690 billion.",
            {},
            ["exports 2024 level 690000000000 USD F"],
            id="an export forecast",
        ),
        pytest.param(
            "The goal of a refund for exporters in 2024 is $7 billion, while exports fell 7 percent in 2023.",
            {},
            ["exports 2023 growth_yoy -7 percent"],
            id="a goal of something else",
        ),
        pytest.param(
            "Exports in particular rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="in particular",
        ),
        pytest.param(
            "In January, exports rose 3 percent and the trade surplus came to $1 billion. Ships gained 9 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "trade_balance 2024-01 level 1000000000 USD",
                "exports ships 2024-01 growth_yoy 9 percent",
            ],
            id="an item behind a balance is exported",
        ),
        pytest.param(
            "Exports rose 3 percent in January. The trade deficit was $1 billion. Cars gained 9 percent to $6 billion.",
            {"country": "MEX"},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "trade_balance 2024-01 level -1000000000 USD",
                "exports automobiles 2024-01 growth_yoy 9 percent",
                "exports automobiles 2024-01 level 6000000000 USD",
            ],
            id="an item behind a sentence on the balance",
        ),
        pytest.param(
            "The trade surplus was $1 billion in January. With Vietnam it came to $2 billion.",
            {},
            ["trade_balance 2024-01 level 1000000000 USD", "trade_balance > VNM 2024-01 level 2000000000 USD"],
            id="a partner behind a balance",
        ),
        pytest.param(
            "Exports of ships chalked up $2 billion in January.",
            {},
            ["exports ships 2024-01 level 2000000000 USD"],
            id="chalked up an amount",
        ),
        pytest.param(
            "In January, ships outdid a 5 percent rise in exports.",
            {},
            ["exports 2024-01 growth_yoy 5 percent"],
            id="whose rise was outdone",
            marks=pytest.mark.xfail(strict=True, reason="a subject that only outdid a rise is taken for its product"),
        ),
        pytest.param(
            "Exports of selected items, in particular ships, rose 3 percent in January.",
            {},
            [],
            id="selected items are not all",
        ),
        pytest.param(
            "Department stores were the only channel to grow in January: sales rose 3 percent.",
            {"title": "Retail sales slip"},
            ["retail_sales department_stores 2024-01 growth_yoy 3 percent"],
            id="what a subject is said to be",
            marks=pytest.mark.xfail(
                strict=True, reason="a channel that a copula describes is not the subject behind the colon"
            ),
        ),
    ],
)
def test_words(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

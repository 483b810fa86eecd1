"""Parts that are not the whole: with whom a balance is, what a bracket's own date labels, what had been foreseen."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In December, the trade surplus came to $9 billion, of which $4 billion was with Vietnam.",
            ["trade_balance 2023-12 level 9000000000 USD", "trade_balance > VNM 2023-12 level 4000000000 USD"],
            id="the part of a balance that is with a partner",
        ),
        pytest.param(
            "In December, exports came to $9 billion, of which $4 billion came from new customers.",
            ["exports 2023-12 level 9000000000 USD"],
            id="a part of unknown origin is not the whole",
        ),
        pytest.param(
            "In January, Korea posted a trade surplus of $1.2 billion with Vietnam.",
            ["trade_balance > VNM 2024-01 level 1200000000 USD"],
            id="the partner behind the value",
        ),
        pytest.param(
            "In January, Korea posted a trade surplus of $1.2 billion with the region.",
            [],
            id="a partner that is not named",
        ),
        pytest.param(
            "In January, Korea posted a trade surplus of $1.2 billion with exports rising.",
            ["trade_balance 2024-01 level 1200000000 USD"],
            id="a circumstance is no partner",
        ),
        pytest.param(
            "Imports of LNG fell 12.5% by volume and 41.2% by value in January.",
            ["imports lng 2024-01 growth_yoy -12.5 percent", "imports lng 2024-01 growth_yoy -41.2 percent"],
            id="a fall by volume and by value",
        ),
        pytest.param(
            "The trade surplus in 2023 was $21 billion (2022: $6.9 billion).",
            ["trade_balance 2023 level 21000000000 USD", "trade_balance 2022 level 6900000000 USD"],
            id="a label in a bracket dates what is behind it only",
        ),
        pytest.param(
            "In the first nine months of 2023, exports reached $21 billion (the same period last year: $18 billion).",
            ["exports 2023-01/2023-09 level 21000000000 USD", "exports 2022-01/2022-09 level 18000000000 USD"],
            id="a label of words",
        ),
        pytest.param(
            "The trade surplus was $5 billion in January. Economists had on average forecast a surplus of $4 billion.",
            ["trade_balance 2024-01 level 5000000000 USD", "trade_balance 2024-01 level 4000000000 USD F"],
            id="what had been forecast of a month that is over stays a forecast",
        ),
        pytest.param(
            "Exports rose in January. Exports of new trades, such as bio and ships, rose 9 percent to $8 billion.",
            [],
            id="the last of the examples is not the whole",
        ),
        pytest.param(
            "In January, exports of machinery, such as lathes and pumps, rose 9 percent.",
            ["exports machinery 2024-01 growth_yoy 9 percent"],
            id="examples leave the product what it is",
        ),
        pytest.param(
            "Exports rose in January. These include ships (up 3 percent) and cars (down 2 percent).",
            ["exports ships 2024-01 growth_yoy 3 percent", "exports automobiles 2024-01 growth_yoy -2 percent"],
            id="items of what was spoken of",
        ),
        pytest.param(
            "Exports rose 3 percent in January from December. Exports of ships fell 2 percent, on fewer deliveries.",
            ["exports 2024-01 growth_pop < 2023-12 3 percent", "exports ships 2024-01 growth_pop < 2023-12 -2 percent"],
            id="a part is compared with what the whole was",
        ),
        pytest.param(
            "Exports rose 9 percent on year in January. They rose 3 percent from December. Ships fell 2 percent.",
            [
                "exports 2024-01 growth_yoy 9 percent",
                "exports 2024-01 growth_pop < 2023-12 3 percent",
                "exports ships 2024-01 growth_yoy -2 percent",
            ],
            id="not where the release compares with the year before too",
        ),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    assert told(text) == expected

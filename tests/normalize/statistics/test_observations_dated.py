"""When a value holds: marks of long ago, comparisons in passing, what a paragraph is of."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "It was the largest increase in employment since March 2017 (463,000 persons).\nThe unemployment "
            "rate was 3.0 percent.",
            {"title": "Employment in January 2024"},
            [
                "unemployment_rate 2024-01 level 3 percent",
            ],
            id="a mark of long ago dates nothing",
        ),
        pytest.param(
            "Retail sales rose 8 percent in January, faster than in December (up 5 percent).",
            {"title": "Retail sales in January"},
            [
                "retail_sales 2024-01 growth_yoy 8 percent",
                "retail_sales 2023-12 growth_yoy 5 percent",
            ],
            id="faster than in",
        ),
        pytest.param(
            "The consumer price index rose 6 percent from a year earlier in January, the most since November"
            " 1998 (7 percent).",
            {},
            [
                "consumer_price_index 2024-01 growth_yoy 6 percent",
                "consumer_price_index 1998-11 growth_yoy 7 percent",
            ],
            id="the most since",
        ),
        pytest.param(
            "The current account surplus was $9 billion in January. The surplus a year earlier had been $6 billion.",
            {},
            [
                "current_account 2024-01 level 9000000000 USD",
                "current_account 2023-01 level 6000000000 USD",
            ],
            id="a year earlier",
        ),
        pytest.param(
            "Exports of services to Peru were $3 billion in 2022, an increase of 4 percent over the previous year.",
            {},
            [
                "exports services > PER 2022 level 3000000000 USD",
                "exports services > PER 2022 growth_yoy 4 percent",
            ],
            id="the year of a period",
        ),
        pytest.param(
            "In 2023, trade with Peru came to $3 billion. Exports to Peru were $2 billion in 2022, an "
            "increase of 4 percent over the previous year.",
            {},
            [
                "total_trade > PER 2023 level 3000000000 USD",
                "exports > PER 2022 level 2000000000 USD",
                "exports > PER 2022 growth_yoy 4 percent",
            ],
            id="behind a sentence on trade",
        ),
        pytest.param(
            "Exports came to $33 billion in January, topping the previous high of $31 billion, reached in 2022.",
            {},
            [
                "exports 2024-01 level 33000000000 USD",
                "exports 2022 level 31000000000 USD",
            ],
            id="a high that was reached",
        ),
        pytest.param(
            'The unemployment rate was 3 percent in January. In April 2021 the rate was 4 percent.\n"Youth '
            'unemployment, as in the month before, was low."\nThe employment rate was 61 percent.',
            {},
            [
                "unemployment_rate 2024-01 level 3 percent",
                "employment_rate 2024-01 level 61 percent",
            ],
            id="as in the month before",
        ),
        pytest.param(
            "He asked for relief from the 25 percent tariffs announced for April. Exports to Peru rose 9 "
            "percent to $3 billion in 2023. Cars came to $1 billion.",
            {},
            [
                "exports > PER 2023 growth_yoy 9 percent",
                "exports > PER 2023 level 3000000000 USD",
                "exports automobiles 2023 level 1000000000 USD",
            ],
            id="what is not understood dates no text",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Ships (up 4 percent) surged, and steel (up 1 percent) stayed"
            " on a par with last year.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 growth_yoy 4 percent",
                "exports steel 2024-01 growth_yoy 1 percent",
            ],
            id="on a par with",
        ),
        pytest.param(
            "Exports fell 3 percent in January from December. In comparison with January 2023, imports were "
            "up 2 percent.",
            {},
            [
                "exports 2024-01 growth_pop < 2023-12 -3 percent",
                "imports 2024-01 growth_yoy 2 percent",
            ],
            id="in comparison with",
        ),
        pytest.param(
            "The index of industrial production (2015 average=100) stood at 101.5 in January 2024, down 1.2 "
            "percent from the previous month.",
            {"country": "JPN"},
            [
                "industrial_production 2024-01 level 101.5 index",
                "industrial_production 2024-01 growth_pop < 2023-12 -1.2 percent",
            ],
            id="an index of a year",
        ),
        pytest.param(
            "In January, industrial production rose 4 percent from a year earlier.\nOn a quarter-on-quarter "
            "basis, industrial production rose 1 percent in the fourth quarter of 2023.\nIndustrial "
            "production of food rose 3 percent in January.",
            {},
            [
                "industrial_production 2024-01 growth_yoy 4 percent",
                "industrial_production 2023-Q4 growth_pop < 2023-Q3 1 percent",
                "industrial_production food 2024-01 growth_yoy 3 percent",
            ],
            id="on the quarter in one paragraph",
        ),
    ],
)
def test_dated(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

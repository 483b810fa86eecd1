"""When a value holds, what it is compared with, and whether it is a fact, an estimate, a forecast or a plan."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports in January-August 2023 fell 12.4% from the same period of 2022.",
            ["exports 2023-01/2023-08 growth_yoy -12.4 percent"],
            id="a cumulated span",
        ),
        pytest.param(
            "Exports in the first 20 days of February fell 3.0 percent on-year to $30.7 billion.",
            [
                "exports 2024-02-01/2024-02-20 growth_yoy -3 percent",
                "exports 2024-02-01/2024-02-20 level 30700000000 USD",
            ],
            id="the first days of a month",
        ),
        pytest.param(
            "Exports in the first 20 days of February rose 3.0 percent. Chip exports fell 5.1 percent, while those of "
            "ships doubled. Average daily exports gained 2.4 percent.",
            [
                "exports 2024-02-01/2024-02-20 growth_yoy 3 percent",
                "exports semiconductors 2024-02-01/2024-02-20 growth_yoy -5.1 percent",
                "average_daily_exports 2024-02-01/2024-02-20 growth_yoy 2.4 percent",
            ],
            id="the first days of a month go on in the next sentences",
        ),
        pytest.param(
            "Exports grew 9.1 percent in the first half of 2023.",
            ["exports 2023-S1 growth_yoy 9.1 percent"],
            id="a half",
        ),
        pytest.param(
            "Exports fell 3 percent and imports rose 2 percent in January.",
            ["exports 2024-01 growth_yoy -3 percent", "imports 2024-01 growth_yoy 2 percent"],
            id="a date behind both",
        ),
        pytest.param(
            "Exports rose 3 percent in December and 5 percent in January.",
            ["exports 2023-12 growth_yoy 3 percent", "exports 2024-01 growth_yoy 5 percent"],
            id="a date for each",
        ),
        pytest.param(
            "Exports of semiconductors (up 54.5 percent) and displays (15.8 percent) increased in January.",
            [
                "exports semiconductors 2024-01 growth_yoy 54.5 percent",
                "exports displays 2024-01 growth_yoy 15.8 percent",
            ],
            id="a date behind a list in brackets",
        ),
        pytest.param(
            "Exports rose 3 percent in January, while imports fell 2 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="one clause after the other",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Imports fell 2 percent to $48 billion.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports 2024-01 growth_yoy -2 percent",
                "imports 2024-01 level 48000000000 USD",
            ],
            id="the sentence before",
        ),
        pytest.param(
            "Exports rose from $48 billion in January 2023 to $54 billion in January 2024.",
            ["exports 2023-01 level 48000000000 USD", "exports 2024-01 level 54000000000 USD"],
            id="from and to, each with its date",
        ),
        pytest.param(
            "Exports stood at $54 billion in January, compared with $48 billion a year earlier.",
            ["exports 2024-01 level 54000000000 USD", "exports 2023-01 level 48000000000 USD"],
            id="compared with a year earlier",
        ),
        pytest.param(
            "Exports stood at $54 billion in January, up from $52 billion in December.",
            ["exports 2024-01 level 54000000000 USD", "exports 2023-12 level 52000000000 USD"],
            id="up from the month before",
        ),
        pytest.param(
            "The consumer price index rose 2.7 percent in January, down from 2.9 percent in December.",
            [
                "consumer_price_index 2024-01 growth_yoy 2.7 percent",
                "consumer_price_index 2023-12 growth_yoy 2.9 percent",
            ],
            id="down from a rate is a rate",
        ),
        pytest.param(
            "The share of exports to China in total exports fell to 19.5 percent in 2023 from 22.8 percent in 2022.",
            ["exports > CHN 2023 share 19.5 percent", "exports > CHN 2022 share 22.8 percent"],
            id="from a share is a share",
        ),
        pytest.param(
            "The trade deficit was $67.4 billion in January, up $3.3 billion from $64.2 billion in December.",
            [
                "trade_balance 2024-01 level -67400000000 USD",
                "trade_balance 2024-01 change_pop < 2023-12 -3300000000 USD",
                "trade_balance 2023-12 level -64200000000 USD",
            ],
            id="what a change started from tells its base",
        ),
        pytest.param(
            "In the first half of 2023, ICT exports climbed to $90.9 billion, beating the record of "
            "$85.3 billion (first half of 2015).",
            ["exports ict 2023-S1 level 90900000000 USD", "exports ict 2015-S1 level 85300000000 USD"],
            id="a record that is beaten",
        ),
        pytest.param(
            "Auto exports hit $6.49 billion in January, second only to the $6.79 billion of December.",
            ["exports automobiles 2024-01 level 6490000000 USD", "exports automobiles 2023-12 level 6790000000 USD"],
            id="second only to",
        ),
        pytest.param(
            "In January 2024, chip exports made the steepest climb since October 2017 (up 69.6 percent).",
            ["exports semiconductors 2017-10 growth_yoy 69.6 percent"],
            id="since a month, in a bracket",
        ),
        pytest.param(
            "Retail sales fell 0.2 percent month-on-month in January.",
            ["retail_sales 2024-01 growth_pop < 2023-12 -0.2 percent"],
            id="month-on-month",
        ),
        pytest.param(
            "Exports rose 12.5 percent year-on-year and 12.2 percent month-on-month in January.",
            ["exports 2024-01 growth_yoy 12.5 percent", "exports 2024-01 growth_pop < 2023-12 12.2 percent"],
            id="both bases",
        ),
        pytest.param(
            "On a monthly basis, the CPI rose 0.3 percent in January.",
            ["consumer_price_index 2024-01 growth_pop < 2023-12 0.3 percent"],
            id="on a monthly basis",
        ),
        pytest.param(
            "Industrial production fell 0.1% in January compared with December.",
            ["industrial_production 2024-01 growth_pop < 2023-12 -0.1 percent"],
            id="compared with the month before",
        ),
        pytest.param(
            "Exports fell 4.3% and imports 3.9% in January compared with December.",
            ["exports 2024-01 growth_pop < 2023-12 -4.3 percent", "imports 2024-01 growth_pop < 2023-12 -3.9 percent"],
            id="a base that two share",
        ),
        pytest.param(
            "Exports in 2023 fell 3 percent from 2019.", ["exports 2023 growth < 2019 -3 percent"], id="another base"
        ),
        pytest.param(
            "Seasonally adjusted, retail sales rose 0.3 percent in January.",
            ["retail_sales 2024-01 growth_pop < 2023-12 0.3 percent"],
            id="adjusted for the season",
        ),
        pytest.param(
            "GDP increased at an annual rate of 3.2 percent in the fourth quarter of 2023.",
            ["gdp 2023-Q4 growth_pop < 2023-Q3 3.2 percent"],
            id="an annual rate is of the quarter",
        ),
        pytest.param(
            "The CPI rose by 2.2% in the 12 months to January 2024.",
            ["consumer_price_index 2024-01 growth_yoy 2.2 percent"],
            id="twelve months to a month",
        ),
        pytest.param(
            "The ministry said on February 1 that exports rose 3 percent in January.",
            ["exports 2024-01 growth_yoy 3 percent"],
            id="the day of the announcement is no period",
        ),
        pytest.param(
            "Exports rose 3 percent in January, the most since May 2021.",
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a record to date is none",
        ),
    ],
)
def test_period(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports are expected to grow 8 percent this year.",
            ["exports 2024 growth_yoy 8 percent F"],
            id="a forecast",
        ),
        pytest.param(
            "GDP is forecast to grow 2.6 percent in 2024 and 2.1 percent in 2025.",
            ["gdp 2024 growth_yoy 2.6 percent F", "gdp 2025 growth_yoy 2.1 percent F"],
            id="two years that are foreseen",
        ),
        pytest.param(
            "The ministry has set a target of $700 billion in exports for 2024.",
            ["exports 2024 level 700000000000 USD P"],
            id="a target",
        ),
        pytest.param(
            "The government aims to raise exports to $700 billion in 2024.",
            ["exports 2024 level 700000000000 USD P"],
            id="an aim",
        ),
        pytest.param(
            "Exports are expected to reach $700 billion this year, beating the $683.6 billion of 2022.",
            ["exports 2024 level 700000000000 USD F", "exports 2022 level 683600000000 USD"],
            id="a past beside a forecast",
        ),
        pytest.param(
            "Exports are expected to grow, and imports fell 3 percent in January.",
            ["imports 2024-01 growth_yoy -3 percent"],
            id="a fact after a forecast",
        ),
        pytest.param(
            "Exports reached about $52 billion in February.",
            ["exports 2024-02 level 52000000000 USD E"],
            id="about is an estimate",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023 to $52 billion.",
            ["exports 2023-05 growth_yoy 3 percent", "exports 2023-05 level 52000000000 USD"],
            id="a month named May is no forecast",
        ),
    ],
)
def test_status(text: str, observations: list[str]) -> None:
    assert told(text) == observations

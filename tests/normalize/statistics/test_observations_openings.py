"""What opens a sentence: a partner, a basis, what it is broken down by; and dates that two clauses share."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "With demand weak in China, Korea's exports fell 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy -3 percent"],
            id="with a circumstance",
        ),
        pytest.param(
            "With the EU, Korea signed a pact. Exports rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a partner is not that of the next sentence",
        ),
        pytest.param(
            "Month on month, exports rose 2 percent and imports 1 percent in January.",
            {},
            ["exports 2024-01 growth_pop < 2023-12 2 percent", "imports 2024-01 growth_pop < 2023-12 1 percent"],
            id="a basis for all of the sentence",
        ),
        pytest.param(
            "On a quarterly basis, GDP grew 0.6 percent in the fourth quarter of 2023. Exports rose 4 percent on year.",
            {},
            ["gdp 2023-Q4 growth_pop < 2023-Q3 0.6 percent", "exports 2023-Q4 growth_yoy 4 percent"],
            id="a basis of a quarter",
        ),
        pytest.param(
            "Month on month, exports rose 2 percent in January, but they fell 4 percent from January 2023.",
            {},
            ["exports 2024-01 growth_pop < 2023-12 2 percent", "exports 2024-01 growth_yoy -4 percent"],
            id="a basis gives way to one that is said",
        ),
        pytest.param(
            "Last month, exports rose 2 percent.",
            {},
            ["exports 2024-02 growth_yoy 2 percent"],
            id="last month is when",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023. From January to May, they fell 13 percent. By item, ships "
            "gained 9 percent.",
            {"on": "2023-06-01"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports 2023-01/2023-05 growth_yoy -13 percent",
                "exports ships 2023-05 growth_yoy 9 percent",
            ],
            id="items are of the release's own period again",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023. From January to May, they fell 13 percent. Imports fell 7 percent.",
            {"on": "2023-06-01"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports 2023-01/2023-05 growth_yoy -13 percent",
                "imports 2023-01/2023-05 growth_yoy -7 percent",
            ],
            id="the span goes on where nothing is broken down",
        ),
        pytest.param(
            "Exports rose 3 percent in January. In the first 10 days of January they had fallen 2 percent. "
            "Imports fell 4 "
            "percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2024-01-01/2024-01-10 growth_yoy -2 percent",
                "imports 2024-01 growth_yoy -4 percent",
            ],
            id="the first days of the month that the text is of",
        ),
        pytest.param(
            "Exports rose 3 percent while imports fell 2 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="a date behind two clauses",
        ),
        pytest.param(
            "Car exports came to 210,000 units whereas domestic sales were 140,000 units in January.",
            {"country": "JPN"},
            ["exports automobiles 2024-01 level 210000 unit", "domestic_sales automobiles 2024-01 level 140000 unit"],
            id="a date behind a contrast",
        ),
        pytest.param(
            "Exports rose 3 percent in December while imports fell 2 percent in January.",
            {},
            ["exports 2023-12 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="each clause with its date",
        ),
        pytest.param(
            "Exports came to $50 billion. Growth is expected in April.",
            {},
            [],
            id="no date of its own",
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. With the EU, the country posted a $3 billion trade deficit.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "trade_balance > EU 2024-01 level -3000000000 USD"],
            id="with a partner",
            marks=pytest.mark.xfail(
                strict=True, reason="the partner that opens a sentence is taken for the owner or left out"
            ),
        ),
        pytest.param(
            "With Vietnam, exports of India came to $0.5 billion and imports to $0.7 billion in January.",
            {"country": "IND"},
            ["exports > VNM 2024-01 level 500000000 USD", "imports > VNM 2024-01 level 700000000 USD"],
            id="with a partner, two series",
        ),
        pytest.param(
            "Between May and June 2023, exports increased $2.5 billion and imports 3 percent.",
            {"country": "USA", "on": "2023-08-08"},
            ["exports 2023-06 change_pop < 2023-05 2500000000 USD", "imports 2023-06 growth_pop < 2023-05 3 percent"],
            id="between two months told as one span",
            marks=pytest.mark.xfail(
                strict=True, reason="a bare rate goes on with a movement of money only in its own kind"
            ),
        ),
        pytest.param(
            "In May and June 2023, exports rose 3 percent.",
            {"on": "2023-08-08"},
            ["exports 2023-05/2023-06 growth_yoy 3 percent"],
            id="in two months",
            marks=pytest.mark.xfail(strict=True, reason="two months joined by 'and' are no span"),
        ),
    ],
)
def test_openings(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

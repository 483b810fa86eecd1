"""Whole years and periods that a sentence points back at: "for the year as a whole", "in the same period"."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports in January came to $50 billion. In the same period, imports fell 3 percent.",
            {},
            ["exports 2024-01 level 50000000000 USD", "imports 2024-01 growth_yoy -3 percent"],
            id="in the same period",
        ),
        pytest.param(
            "Car exports rose 9 percent in the first half of 2023 and 2 percent in July. Over the same month, domestic "
            "sales fell 4 percent.",
            {"on": "2023-08-20"},
            [
                "exports automobiles 2023-S1 growth_yoy 9 percent",
                "exports automobiles 2023-07 growth_yoy 2 percent",
                "domestic_sales automobiles 2023-07 growth_yoy -4 percent",
            ],
            id="the same month is the one told last",
        ),
        pytest.param(
            "Exports in 2019 came to $40 billion. During the same time, imports were $38 billion. Exports in "
            "January 2024"
            " rose 3 percent.",
            {"country": "CHL"},
            [
                "exports 2019 level 40000000000 USD",
                "imports 2019 level 38000000000 USD",
                "exports 2024-01 growth_yoy 3 percent",
            ],
            id="during the same time",
        ),
        pytest.param(
            "Exports in January came to $50 billion. In the same period of 2023, imports were $48 billion.",
            {},
            ["exports 2024-01 level 50000000000 USD", "imports 2023-01 level 48000000000 USD"],
            id="the same period of another year",
        ),
        pytest.param(
            "Exports in January came to $50 billion. In the same month last year, they had been $46 billion.",
            {},
            ["exports 2024-01 level 50000000000 USD", "exports 2023-01 level 46000000000 USD"],
            id="the same month last year",
        ),
        pytest.param(
            "Exports rose 5 percent in December 2023. For the year as a whole, they fell 7 percent.",
            {"on": "2024-01-05"},
            ["exports 2023-12 growth_yoy 5 percent", "exports 2023 growth_yoy -7 percent"],
            id="for the year as a whole",
        ),
        pytest.param(
            "Imports fell 3 percent in December 2023. Over the full year, imports fell 12 percent to $642 billion.",
            {"on": "2024-01-05"},
            [
                "imports 2023-12 growth_yoy -3 percent",
                "imports 2023 growth_yoy -12 percent",
                "imports 2023 level 642000000000 USD",
            ],
            id="over the full year",
        ),
        pytest.param(
            "Exports rose 5 percent in November 2023. For the year to date, they fell 7 percent.",
            {"on": "2023-12-05"},
            ["exports 2023-11 growth_yoy 5 percent", "exports 2023-01/2023-11 growth_yoy -7 percent"],
            id="the year to date",
        ),
        pytest.param(
            "Exports rose 5 percent in January. For the third year, ships gained 9 percent.",
            {},
            ["exports 2024-01 growth_yoy 5 percent", "exports ships 2024-01 growth_yoy 9 percent"],
            id="a streak is no year",
        ),
        pytest.param(
            "Crude steel output came to 5.2 million tonnes in December 2023, and annual steel output to 66.7 million.",
            {"on": "2024-01-20", "country": "JPN"},
            ["production crude_steel 2023-12 level 5200000 t", "production steel 2023 level 66700000 t"],
            id="annual output",
        ),
        pytest.param(
            "Exports came to $50 billion in January, and yearly exports are forecast to reach $700 billion.",
            {"on": "2024-02-05"},
            ["exports 2024-01 level 50000000000 USD", "exports 2024 level 700000000000 USD F"],
            id="yearly exports that are foreseen",
        ),
        pytest.param(
            "Annual growth in exports was 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="annual growth is of the month",
        ),
        pytest.param(
            "The annual report shows that exports came to $50 billion in January.",
            {},
            ["exports 2024-01 level 50000000000 USD"],
            id="an annual report",
        ),
    ],
)
def test_years_and_same_periods(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

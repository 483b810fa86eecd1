"""Series that go on: behind the bracket of the one before, behind points, behind who bought."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Rice exports came to $5 billion in 2023. Exports to Peru (up 8 percent to $2 billion) and to "
            "Chile (up 3 percent to $1 billion) rose, but those to Japan fell 2 percent to $0.8 billion.",
            {"title": "Rice exports up in 2023"},
            [
                "exports rice 2023 level 5000000000 USD",
                "exports rice > PER 2023 growth_yoy 8 percent",
                "exports rice > PER 2023 level 2000000000 USD",
                "exports rice > CHL 2023 growth_yoy 3 percent",
                "exports rice > CHL 2023 level 1000000000 USD",
                "exports rice > JPN 2023 growth_yoy -2 percent",
                "exports rice > JPN 2023 level 800000000 USD",
            ],
            id="the next partner of a list in brackets",
        ),
        pytest.param(
            "Rice exports came to $5 billion in 2023. Peru alone imported $2 billion from Korea.",
            {"title": "Rice exports up in 2023"},
            [
                "exports rice 2023 level 5000000000 USD",
                "exports rice > PER 2023 level 2000000000 USD",
            ],
            id="what another imported from Korea",
        ),
        pytest.param(
            "Retail sales rose 3 percent in the first half of 2023. Department stores made up 21.5% of total"
            " retail sales, down 1.2%p from 22.7% a year before, and hypermarkets 11.4%, up 0.3%p. In June "
            "alone, sales rose 2 percent.",
            {"title": "Retail sales in first half of 2023"},
            [
                "retail_sales 2023-S1 growth_yoy 3 percent",
                "retail_sales department_stores 2023-S1 share 21.5 percent",
                "retail_sales department_stores 2023-S1 change_yoy -1.2 percentage_point",
                "retail_sales department_stores 2022-S1 share 22.7 percent",
                "retail_sales hypermarkets 2023-S1 share 11.4 percent",
                "retail_sales hypermarkets 2023-S1 change_yoy 0.3 percentage_point",
                "retail_sales 2023-06 growth_yoy 2 percent",
            ],
            id="points of a share from what it was",
        ),
        pytest.param(
            "Exports fell 4 percent in March 2023 from a year earlier, but picked up 7 percent from the "
            "previous month.",
            {"title": "Exports in March"},
            [
                "exports 2023-03 growth_yoy -4 percent",
                "exports 2023-03 growth_pop < 2023-02 7 percent",
            ],
            id="picked up",
        ),
    ],
)
def test_what_goes_on(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

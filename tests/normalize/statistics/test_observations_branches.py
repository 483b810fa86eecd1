"""Branches: items that go back to the series a release is about, not to one that it mentions in passing."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("title", "body", "observations"),
    [
        pytest.param(
            "Gross domestic product in fourth quarter of 2023",
            "GDP fell 2 percent in the fourth quarter of 2023. Tourist arrivals plunged 40 percent. "
            "The fishing industry lost 5 percent, while construction added 1 percent.",
            [
                "gdp 2023-Q4 growth_yoy -2 percent",
                "tourist_arrivals 2023-Q4 growth_yoy -40 percent",
                "gdp fishing 2023-Q4 growth_yoy -5 percent",
                "gdp construction 2023-Q4 growth_yoy 1 percent",
            ],
            id="a branch of the economy",
        ),
        pytest.param(
            "Gross domestic product in fourth quarter of 2023",
            "GDP rose 2 percent in the fourth quarter of 2023. Employment rose 1 percent. Mining lost 3 percent.",
            [
                "gdp 2023-Q4 growth_yoy 2 percent",
                "employment 2023-Q4 growth_yoy 1 percent",
                "employment mining 2023-Q4 growth_yoy -3 percent",
            ],
            id="employment has branches of its own",
        ),
        pytest.param(
            "Retail sales in January",
            "Retail sales rose 2 percent in January. The number of transactions fell 1 percent. Food gained 5 percent.",
            [
                "retail_sales 2024-01 growth_yoy 2 percent",
                "number_of_transactions 2024-01 growth_yoy -1 percent",
                "retail_sales food 2024-01 growth_yoy 5 percent",
            ],
            id="what is sold",
        ),
        pytest.param(
            "Gross domestic product in fourth quarter of 2023",
            "GDP rose 2 percent in the fourth quarter of 2023. The wholesale and retail trade sector grew 1 percent "
            "and other services industries shrank 2 percent.",
            [
                "gdp 2023-Q4 growth_yoy 2 percent",
                "gdp wholesale_and_retail 2023-Q4 growth_yoy 1 percent",
                "gdp other_services 2023-Q4 growth_yoy -2 percent",
            ],
            id="a branch is called a sector or an industry",
        ),
        pytest.param(
            "Gross domestic product in fourth quarter of 2023",
            "GDP rose 2 percent in the fourth quarter of 2023. The Chilean economy grew 3 percent.",
            ["gdp 2023-Q4 growth_yoy 2 percent", "CHL: gdp 2023-Q4 growth_yoy 3 percent"],
            id="an economy is its country's",
        ),
        pytest.param(
            "Employment in January",
            "Employment rose by 9,000 persons in January. Employment in retail trade fell by 2,000.",
            [
                "employment 2024-01 change_yoy 9000 person",
                "employment retail_trade 2024-01 change_yoy -2000 person",
            ],
            id="retail trade is a branch where jobs are told of",
        ),
        pytest.param(
            "Housing starts in January",
            "Housing starts rose 5.7% in January. Single-family housing starts fell 1.2%. Retail trade rose 3%.",
            [
                "housing_starts 2024-01 growth_yoy 5.7 percent",
                "housing_starts houses 2024-01 growth_yoy -1.2 percent",
                "retail_sales 2024-01 growth_yoy 3 percent",
            ],
            id="and a series alone; houses for one family",
        ),
    ],
)
def test_branches(title: str, body: str, observations: list[str]) -> None:
    read = told(body, title=title)
    assert read == observations

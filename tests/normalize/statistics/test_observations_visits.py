"""Tourists and investors by where they come from, branches of industry, and wholes with what they include."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("title", "body", "observations"),
    [
        pytest.param(
            "Tourist arrivals in January",
            "Tourist arrivals came to 2.4 million in January. Chile was the top country of origin with 810,000 "
            "tourists. Arrivals grew from Peru (4.1%) and Brazil (2.0%). Visitors from Spain fell 3 percent.",
            [
                "tourist_arrivals 2024-01 level 2400000 tourist",
                "tourist_arrivals > CHL 2024-01 level 810000 tourist",
                "tourist_arrivals > PER 2024-01 growth_yoy 4.1 percent",
                "tourist_arrivals > BRA 2024-01 growth_yoy 2 percent",
                "tourist_arrivals > ESP 2024-01 growth_yoy -3 percent",
            ],
            id="where tourists come from",
        ),
        pytest.param(
            "Foreign direct investment in 2023",
            "FDI came to $21 billion in 2023. Implemented capital rose 3 percent to $14 billion. "
            "Qatar ranked first with $7 billion.",
            [
                "foreign_direct_investment 2023 level 21000000000 USD",
                "foreign_direct_investment_arrived 2023 growth_yoy 3 percent",
                "foreign_direct_investment_arrived 2023 level 14000000000 USD",
                "foreign_direct_investment > QAT 2023 level 7000000000 USD",
            ],
            id="who invests, in what the release is about",
        ),
        pytest.param(
            "Foreign direct investment in 2023",
            "FDI came to $21 billion in 2023. Exports of the foreign-invested sector, oil included, rose 5 percent.",
            [
                "foreign_direct_investment 2023 level 21000000000 USD",
                "exports foreign_invested_enterprises 2023 growth_yoy 5 percent",
            ],
            id="what a whole includes is not what is told of",
        ),
        pytest.param(
            "Production in January",
            "In January, production rose 3 percent. The manufacture of furniture fell 3 percent. In the automotive "
            "industry, output was 2 percent lower. Production was 1 percent higher than in December 2023.",
            [
                "production 2024-01 growth_yoy 3 percent",
                "production furniture 2024-01 growth_yoy -3 percent",
                "production automobile_manufacturing 2024-01 growth_yoy -2 percent",
                "production 2024-01 growth_pop < 2023-12 1 percent",
            ],
            id="the manufacture of a thing, and the whole again",
        ),
        pytest.param(
            "Car production in January",
            "Car production fell 3 percent in January. Domestic sales rose 2 percent. Output of tires rose 1 percent.",
            [
                "production automobiles 2024-01 growth_yoy -3 percent",
                "domestic_sales automobiles 2024-01 growth_yoy 2 percent",
                "production tires 2024-01 growth_yoy 1 percent",
            ],
            id="of a release about a product the product stays",
        ),
    ],
)
def test_visits(title: str, body: str, observations: list[str]) -> None:
    assert told(body, title=title) == observations

"""What a sentence takes over from the text around it: labels, topics, clauses that open it."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, ICT exports came to $14 billion.\nㅇ (Displays) Exports slipped 6 percent to $1.3 billion.",
            {"title": "ICT exports rise"},
            [
                "exports ict 2024-01 level 14000000000 USD",
                "exports displays 2024-01 growth_yoy -6 percent",
                "exports displays 2024-01 level 1300000000 USD",
            ],
            id="a letter before a label",
        ),
        pytest.param(
            "Retail sales rose 2 percent in January.\n<Online> Sales of food (up 7 percent) and cosmetics (up"
            " 4 percent) led the way.",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 2 percent",
                "retail_sales food 2024-01 growth_yoy 7 percent",
                "retail_sales cosmetics 2024-01 growth_yoy 4 percent",
            ],
            id="a label in angle brackets",
        ),
        pytest.param(
            "In January, domestic sales reached 130,000 units, up 6 percent. Exports fell 3 percent to 190,000 units.",
            {"title": "Domestic car sales climb 6% in January"},
            [
                "domestic_sales automobiles 2024-01 growth_yoy 6 percent",
                "domestic_sales automobiles 2024-01 level 130000 unit",
                "domestic_sales automobiles 2024-01 growth_yoy 6 percent",
                "exports automobiles 2024-01 growth_yoy -3 percent",
                "exports automobiles 2024-01 level 190000 unit",
            ],
            id="domestic car sales are of all cars",
        ),
        pytest.param(
            "The car industry sold more at home in January. Domestic sales of cars reached 130,000 units, "
            "and exports 190,000 units.",
            {"title": "Car sales climb"},
            [
                "domestic_sales automobiles 2024-01 level 130000 unit",
                "exports automobiles 2024-01 level 190000 unit",
            ],
            id="an industry that sells",
        ),
        pytest.param(
            "Retail sales rose 2 percent in January. The gain was led by department stores, where sales were"
            " up 9 percent.",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 2 percent",
                "retail_sales department_stores 2024-01 growth_yoy 9 percent",
            ],
            id="where a channel's sales",
        ),
        pytest.param(
            "Exports to Chile came to $3 billion in January. Chile overtook Peru, where sales fell 4 percent"
            " to $2 billion.",
            {},
            [
                "exports > CHL 2024-01 level 3000000000 USD",
                "exports > PER 2024-01 growth_yoy -4 percent",
                "exports > PER 2024-01 level 2000000000 USD",
            ],
            id="where a partner's sales",
        ),
        pytest.param(
            "FDI pledges in services came to $3 billion in January (up 4 percent), a share of 61 percent.",
            {},
            [
                "foreign_direct_investment_pledged services 2024-01 level 3000000000 USD",
                "foreign_direct_investment_pledged services 2024-01 growth_yoy 4 percent",
                "foreign_direct_investment_pledged services 2024-01 share 61 percent",
            ],
            id="an apposed share",
        ),
        pytest.param(
            "Exports rose 3 percent in January. With oil prices lower than a year ago, exports of petroleum "
            "products (down 4 percent) and plastics (down 6 percent) fell.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports petroleum_products 2024-01 growth_yoy -4 percent",
                "exports plastics 2024-01 growth_yoy -6 percent",
            ],
            id="a circumstance is no topic",
        ),
        pytest.param(
            "Exports rose 3 percent in January. High oil prices kept weighing on plastics (-6 percent) and "
            "steel (-2 percent). Cosmetics gained 9 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports plastics 2024-01 growth_yoy -6 percent",
                "exports steel 2024-01 growth_yoy -2 percent",
                "exports cosmetics 2024-01 growth_yoy 9 percent",
            ],
            id="prices have no other items",
        ),
        pytest.param(
            "Exports came to $52.0 billion in January. They were up 4.0 percent ($2.0 billion) from a year earlier.",
            {},
            [
                "exports 2024-01 level 52000000000 USD",
                "exports 2024-01 growth_yoy 4 percent",
                "exports 2024-01 change_yoy 2000000000 USD",
            ],
            id="a sum that is a difference",
        ),
        pytest.param(
            "Exports came to $52.0 billion in January. Exports of ships were up 4.0 percent ($2.0 billion).",
            {},
            [
                "exports 2024-01 level 52000000000 USD",
                "exports ships 2024-01 growth_yoy 4 percent",
                "exports ships 2024-01 level 2000000000 USD",
            ],
            id="a sum that is a level",
        ),
        pytest.param(
            "Food exports came to $9 billion in January. Laver exports were $1.2 billion, with shipments to "
            "Chile (up 8 percent) and Peru (up 7 percent) ahead.",
            {"title": "Food exports rise"},
            [
                "exports food 2024-01 level 9000000000 USD",
                "exports laver 2024-01 level 1200000000 USD",
                "exports laver > CHL 2024-01 growth_yoy 8 percent",
                "exports laver > PER 2024-01 growth_yoy 7 percent",
            ],
            id="shipments of what is told of",
        ),
        pytest.param(
            "In January, Chile bought 9 percent more, with cars (up 11 percent) and steel (up 5 percent) ahead.",
            {"title": "Exports rise in January"},
            [
                "exports > CHL 2024-01 growth_yoy 9 percent",
                "exports automobiles > CHL 2024-01 growth_yoy 11 percent",
                "exports steel > CHL 2024-01 growth_yoy 5 percent",
            ],
            id="items with their partner",
        ),
        pytest.param(
            "In January, FDI from the EU rose 4 percent to $3 billion on a notification basis, but its "
            "arrivals fell 2 percent to $1 billion.",
            {"title": "FDI pledges rise"},
            [
                "foreign_direct_investment_pledged > EU 2024-01 growth_yoy 4 percent",
                "foreign_direct_investment_pledged > EU 2024-01 level 3000000000 USD",
                "foreign_direct_investment_arrived > EU 2024-01 growth_yoy -2 percent",
                "foreign_direct_investment_arrived > EU 2024-01 level 1000000000 USD",
            ],
            id="arrivals beside a basis",
        ),
        pytest.param(
            "Exports came to $150 billion in the fourth quarter of 2023. After falling 3 percent to $40 "
            "billion in October 2023, they recovered in November 2023, rising 5 percent to $52 billion.",
            {},
            [
                "exports 2023-Q4 level 150000000000 USD",
                "exports 2023-10 growth_yoy -3 percent",
                "exports 2023-10 level 40000000000 USD",
                "exports 2023-11 growth_yoy 5 percent",
                "exports 2023-11 level 52000000000 USD",
            ],
            id="a clause before its subject",
        ),
        pytest.param(
            "Exports of laver were third in January. With an increase of 12 percent to $66 million, they "
            "broke all records.",
            {},
            [
                "exports laver 2024-01 growth_yoy 12 percent",
                "exports laver 2024-01 level 66000000 USD",
            ],
            id="an increase before its subject",
        ),
        pytest.param(
            "In January, the trade surplus with Chile came to $3 billion, while a deficit of $2 billion was "
            "recorded with Peru.",
            {},
            [
                "trade_balance > CHL 2024-01 level 3000000000 USD",
                "trade_balance > PER 2024-01 level -2000000000 USD",
            ],
            id="a deficit recorded with",
        ),
        pytest.param(
            "In January, exports of the two main items, i.e. ships ($2 billion, 3 percent) and steel ($3 "
            "billion, 4 percent), rose.",
            {},
            [
                "exports ships 2024-01 level 2000000000 USD",
                "exports steel 2024-01 level 3000000000 USD",
            ],
            id="that is",
        ),
        pytest.param(
            "In January, Peru bought $3 billion worth of goods. Its share of the total was 6 percent.",
            {"title": "Exports rise in January"},
            [
                "exports > PER 2024-01 level 3000000000 USD",
                "exports > PER 2024-01 share 6 percent",
            ],
            id="its share of the total",
        ),
        pytest.param(
            "Exports came to $9 billion in January. Peru was the biggest buyer of Korean seafood with $0.4 billion.",
            {"title": "Farm exports rise"},
            [
                "exports agricultural_products 2024-01 level 9000000000 USD",
                "exports seafood > PER 2024-01 level 400000000 USD",
            ],
            id="the biggest buyer of one product",
        ),
        pytest.param(
            "In January 2024, goods to the value of 45 billion euros (-1 percent) were exported to France.",
            {"country": "DEU"},
            [
                "exports > FRA 2024-01 level 45000000000 EUR",
                "exports > FRA 2024-01 growth_yoy -1 percent",
            ],
            id="sold goods behind a bracket",
        ),
        pytest.param(
            "Exports rose 3 percent in January. In December, they had fallen 2 percent.\nAverage daily "
            "exports in the month were $2.4 billion.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2023-12 growth_yoy -2 percent",
                "average_daily_exports 2024-01 level 2400000000 USD",
            ],
            id="the month of a new paragraph",
        ),
        pytest.param(
            "Domestic sales of cars fell 3 percent to 130,000 units in January. A year ago, a tax cut had "
            "lifted sales to 134,000 units.",
            {"title": "Car sales fall"},
            [
                "domestic_sales automobiles 2024-01 growth_yoy -3 percent",
                "domestic_sales automobiles 2024-01 level 130000 unit",
                "domestic_sales automobiles 2023-01 level 134000 unit",
            ],
            id="a year ago,",
        ),
    ],
)
def test_contexts(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

"""How a clause is read past who reports it, past asides and past the order that values are told in."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "The ministry said on March 4, that car exports in January came to $5 billion. First-quarter "
            "exports were $14 billion. Hybrid exports rose 3 percent to $1 billion.",
            {"title": "Car exports rise in January"},
            [
                "exports automobiles 2024-01 level 5000000000 USD",
                "exports automobiles 2024-Q1 level 14000000000 USD",
                "exports hybrid_vehicles 2024-01 growth_yoy 3 percent",
                "exports hybrid_vehicles 2024-01 level 1000000000 USD",
            ],
            id="announced behind a comma",
        ),
        pytest.param(
            "Exports of food, the ministry said on March 4, are put at $7 billion for 2023, up 8 percent "
            "from $6.5 billion in 2022.",
            {},
            [
                "exports food 2023 level 7000000000 USD",
                "exports food 2023 growth_yoy 8 percent",
                "exports food 2022 level 6500000000 USD",
            ],
            id="announced in the middle",
        ),
        pytest.param(
            "In January, ICT exports came to $14 billion.\nㅇ (Displays: $1.3 billion, up 6 percent) Exports "
            "of OLED panels ($0.9 billion) rose.",
            {"title": "ICT exports rise"},
            [
                "exports ict 2024-01 level 14000000000 USD",
                "exports displays 2024-01 level 1300000000 USD",
                "exports displays 2024-01 growth_yoy 6 percent",
                "exports oleds 2024-01 level 900000000 USD",
            ],
            id="a label with its values",
        ),
        pytest.param(
            "Exports rose 3 percent in January.\nㅇ On the import side, ships ($2 billion, up 4 percent) and "
            "steel ($1 billion, up 2 percent) grew.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports ships 2024-01 level 2000000000 USD",
                "imports ships 2024-01 growth_yoy 4 percent",
                "imports steel 2024-01 level 1000000000 USD",
                "imports steel 2024-01 growth_yoy 2 percent",
            ],
            id="on the import side",
        ),
        pytest.param(
            "Daily average ICT exports rose 4 percent to $0.7 billion in January.",
            {},
            [
                "average_daily_exports ict 2024-01 growth_yoy 4 percent",
                "average_daily_exports ict 2024-01 level 700000000 USD",
            ],
            id="an average with its product",
        ),
        pytest.param(
            "In January, ICT exports came to $14 billion. By destination, shipments to China (including Hong"
            " Kong, $6 billion, up 4 percent) and Peru ($2 billion, up 3 percent) rose.",
            {"title": "ICT exports rise"},
            [
                "exports ict 2024-01 level 14000000000 USD",
                "exports ict > CHN 2024-01 level 6000000000 USD",
                "exports ict > CHN 2024-01 growth_yoy 4 percent",
                "exports ict > PER 2024-01 level 2000000000 USD",
                "exports ict > PER 2024-01 growth_yoy 3 percent",
            ],
            id="what China takes in",
        ),
        pytest.param(
            "In January, exports of ships and steel fell 4 percent and 3 percent, respectively, to $2 "
            "billion and $3 billion.",
            {},
            [
                "exports ships 2024-01 growth_yoy -4 percent",
                "exports steel 2024-01 growth_yoy -3 percent",
                "exports ships 2024-01 level 2000000000 USD",
                "exports steel 2024-01 level 3000000000 USD",
            ],
            id="where a list led to",
        ),
        pytest.param(
            "In January, exports fell 3 percent. Ships and steel, which declined 9 percent and 8 percent, "
            "respectively, were the worst.",
            {"title": "Exports fall"},
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports ships 2024-01 growth_yoy -9 percent",
                "exports steel 2024-01 growth_yoy -8 percent",
            ],
            id="a list that which tells of",
        ),
        pytest.param(
            "Exports of the five promising consumer goods came to $3 billion in January.",
            {},
            [
                "exports promising_consumer_goods 2024-01 level 3000000000 USD",
            ],
            id="a name that begins with a number",
        ),
        pytest.param(
            "In January, Peru pledged $0.3 billion of foreign direct investment to Korea.",
            {},
            [
                "foreign_direct_investment_pledged > PER 2024-01 level 300000000 USD",
            ],
            id="who pledged",
        ),
        pytest.param(
            "Retail sales rose 8 percent in January. Offline and online sales went up 6 percent and 9 "
            "percent, respectively.",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 8 percent",
                "retail_sales offline_retail 2024-01 growth_yoy 6 percent",
                "retail_sales online_retail 2024-01 growth_yoy 9 percent",
            ],
            id="adjectives of one series",
        ),
        pytest.param(
            "Retail sales rose 8 percent in January. Sales gained at department stores (up 6 percent) and "
            "hypermarkets (up 5 percent).",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 8 percent",
                "retail_sales department_stores 2024-01 growth_yoy 6 percent",
                "retail_sales hypermarkets 2024-01 growth_yoy 5 percent",
            ],
            id="a gain at stores",
        ),
        pytest.param(
            "In January, retail sales rose 8 percent. Online stores took up 51 percent of all sales, ahead "
            "of department stores (16 percent).",
            {"title": "Retail sales rise"},
            [
                "retail_sales 2024-01 growth_yoy 8 percent",
                "retail_sales online_retail 2024-01 share 51 percent",
                "retail_sales department_stores 2024-01 share 16 percent",
            ],
            id="shares that go on in brackets",
        ),
        pytest.param(
            "In January, exports were $52 billion and imports $49 billion. Korea ran a trade surplus for the"
            " ninth straight month, at $3 billion.",
            {},
            [
                "exports 2024-01 level 52000000000 USD",
                "imports 2024-01 level 49000000000 USD",
                "trade_balance 2024-01 level 3000000000 USD",
            ],
            id="a surplus behind a comma",
        ),
        pytest.param(
            "In January, car exports rose 2 percent. Hybrids served as the main driver, with exports rising "
            "9 percent to $1 billion.",
            {"title": "Car exports rise"},
            [
                "exports automobiles 2024-01 growth_yoy 2 percent",
                "exports hybrid_vehicles 2024-01 growth_yoy 9 percent",
                "exports hybrid_vehicles 2024-01 level 1000000000 USD",
            ],
            id="vans as the driver",
        ),
        pytest.param(
            "In 2023, exports came to $5 billion. It hopes that they will pass $7 billion in three years.",
            {},
            [
                "exports 2023 level 5000000000 USD",
            ],
            id="in two years",
        ),
        pytest.param(
            "In January, exports of farm products such as apples and pears (up 9 percent) rose.",
            {},
            [
                "exports agricultural_products 2024-01 growth_yoy 9 percent",
            ],
            id="examples of what stands in a bracket",
        ),
        pytest.param(
            "In January, exports rose by $2 billion, or 4 percent, from December.",
            {},
            [
                "exports 2024-01 change_pop < 2023-12 2000000000 USD",
                "exports 2024-01 growth_pop < 2023-12 4 percent",
            ],
            id="a rate again, from a month",
        ),
        pytest.param(
            "In January, American investors raised their pledges by 9 percent to $2 billion, and Japanese "
            "investors by 4 percent to $1 billion.",
            {"title": "FDI pledges to Korea rise"},
            [
                "foreign_direct_investment_pledged > USA 2024-01 growth_yoy 9 percent",
                "foreign_direct_investment_pledged > USA 2024-01 level 2000000000 USD",
                "foreign_direct_investment_pledged > JPN 2024-01 growth_yoy 4 percent",
                "foreign_direct_investment_pledged > JPN 2024-01 level 1000000000 USD",
            ],
            id="investors in a list",
        ),
    ],
)
def test_reported(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

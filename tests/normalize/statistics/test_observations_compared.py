"""What a value is held against, announced by, or goes on with."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Imports fell 2 percent in January 2024. Among export items, tea gained 8 percent and rice fell 3 percent.",
            [
                "imports 2024-01 growth_yoy -2 percent",
                "exports tea 2024-01 growth_yoy 8 percent",
                "exports rice 2024-01 growth_yoy -3 percent",
            ],
            id="items announced",
        ),
        pytest.param(
            "Exports came to $50 billion in January 2024 and imports to $45 billion. Coal alone cost $3 billion, "
            "or 7 percent less than a year before.",
            [
                "exports 2024-01 level 50000000000 USD",
                "imports 2024-01 level 45000000000 USD",
                "imports coal 2024-01 level 3000000000 USD",
                "imports coal 2024-01 growth_yoy -7 percent",
            ],
            id="what something cost",
        ),
        pytest.param(
            "Imports of coal rose 6 percent in January 2024; by volume, purchases fell 2 percent to 9 million tons.",
            [
                "imports coal 2024-01 growth_yoy 6 percent",
                "imports coal 2024-01 growth_yoy -2 percent",
                "imports coal 2024-01 level 9000000 t",
            ],
            id="purchases of the same",
        ),
        pytest.param(
            "The trade deficit of $3 billion in January 2024 compares with a shortfall of $2 billion in December "
            "and a surplus of $1 billion in January 2023.",
            [
                "trade_balance 2024-01 level -3000000000 USD",
                "trade_balance 2023-12 level -2000000000 USD",
                "trade_balance 2023-01 level 1000000000 USD",
            ],
            id="deficits compared",
        ),
        pytest.param(
            "Exports came to $60 billion in January 2024. The amount trails only the $62 billion earned in May 2022.",
            [
                "exports 2024-01 level 60000000000 USD",
                "exports 2022-05 level 62000000000 USD",
            ],
            id="what it trails",
        ),
        pytest.param(
            "Exports came to $60 billion in January 2024. That is less than December's $63 billion.",
            [
                "exports 2024-01 level 60000000000 USD",
                "exports 2023-12 level 63000000000 USD",
            ],
            id="a genitive",
        ),
        pytest.param(
            "Exports came to $60 billion in January 2024. The amount is 3 percent higher than that of January 2023 "
            "($58.3 billion).",
            [
                "exports 2024-01 level 60000000000 USD",
                "exports 2024-01 growth_yoy 3 percent",
                "exports 2023-01 level 58300000000 USD",
            ],
            id="that of a year before",
        ),
        pytest.param(
            "Exports rose 3 percent in January 2024. Shipbuilders delivered ships worth $2 billion, twice the "
            "amount of January last year.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 level 2000000000 USD",
            ],
            id="twice the amount",
        ),
        pytest.param(
            "Exports of chips rose 5 percent in January 2024: system chips gained 9 percent to $4 billion, more "
            "than memory chips ($3 billion, down 2 percent).",
            [
                "exports semiconductors 2024-01 growth_yoy 5 percent",
                "exports system_chips 2024-01 growth_yoy 9 percent",
                "exports system_chips 2024-01 level 4000000000 USD",
                "exports memory_chips 2024-01 level 3000000000 USD",
                "exports memory_chips 2024-01 growth_yoy -2 percent",
            ],
            id="more than",
        ),
        pytest.param(
            "Growth in January 2024 came from hybrids, exports of which rose 11 percent to $2 billion.",
            [
                "exports hybrid_vehicles 2024-01 growth_yoy 11 percent",
                "exports hybrid_vehicles 2024-01 level 2000000000 USD",
            ],
            id="exports of which",
        ),
        pytest.param(
            "Exports of computers rose 4 percent in January 2024, and memory chips lost 9 percent, as the price of "
            "an 8-gigabit chip had come down, but ships gained 2 percent.",
            [
                "exports computers 2024-01 growth_yoy 4 percent",
                "exports memory_chips 2024-01 growth_yoy -9 percent",
                "exports ships 2024-01 growth_yoy 2 percent",
            ],
            id="behind a reason",
        ),
        pytest.param(
            "Exports rose 4 percent in January 2024. In the first 20 days of February, exports to Chile rose 6 "
            "percent. The trade deficit with Japan over the same 20 days came to $2 billion.",
            [
                "exports 2024-01 growth_yoy 4 percent",
                "exports > CHL 2024-02-01/2024-02-20 growth_yoy 6 percent",
                "trade_balance > JPN 2024-02-01/2024-02-20 level -2000000000 USD",
            ],
            id="the same days",
        ),
        pytest.param(
            "The ministry published its survey of major retailers for January on February 27. Retail sales rose 6 "
            "percent. The convenience store chains ran 55,000 shops, 4 percent more than a year before.",
            [
                "retail_sales 2024-01 growth_yoy 6 percent",
            ],
            id="a survey",
        ),
        pytest.param(
            "Exports fell in January 2024 and turned round in February, gaining 3 percent to $52 billion.",
            [
                "exports 2024-02 growth_yoy 3 percent",
                "exports 2024-02 level 52000000000 USD",
            ],
            id="a participle behind a date",
        ),
        pytest.param(
            "Retail sales rose 9 percent year-on-year in January 2024. On a seasonally adjusted basis, they fell 1 "
            "percent over the previous month. Food led the gainers with a jump of 12 percent.",
            [
                "retail_sales 2024-01 growth_yoy 9 percent",
                "retail_sales 2024-01 growth_pop < 2023-12 -1 percent",
                "retail_sales food 2024-01 growth_yoy 12 percent",
            ],
            id="back to the year",
        ),
        pytest.param(
            "Retail sales rose 4 percent in January 2024. Hypermarkets grew 3 percent thanks to discounts on fresh "
            "food, department stores 2 percent, and convenience stores 5 percent.",
            [
                "retail_sales 2024-01 growth_yoy 4 percent",
                "retail_sales hypermarkets 2024-01 growth_yoy 3 percent",
                "retail_sales department_stores 2024-01 growth_yoy 2 percent",
                "retail_sales convenience_stores 2024-01 growth_yoy 5 percent",
            ],
            id="behind a motive",
        ),
        pytest.param(
            "Tourist arrivals rose 5 percent in January 2024. Arrivals from Chile reached 30 200, while Peru, with "
            "14 800, stayed behind.",
            [
                "tourist_arrivals 2024-01 growth_yoy 5 percent",
                "tourist_arrivals > CHL 2024-01 level 30200 arrival",
                "tourist_arrivals > PER 2024-01 level 14800 arrival",
            ],
            id="spaces in thousands",
        ),
        pytest.param(
            "FDI pledges fell 18 percent to $20 billion in January 2024, with those of the EU up 9 percent at $4 "
            "billion.",
            [
                "foreign_direct_investment_pledged 2024-01 growth_yoy -18 percent",
                "foreign_direct_investment_pledged 2024-01 level 20000000000 USD",
                "foreign_direct_investment_pledged > EU 2024-01 growth_yoy 9 percent",
                "foreign_direct_investment_pledged > EU 2024-01 level 4000000000 USD",
            ],
            id="those who invest",
        ),
        pytest.param(
            "Exports rose 4 percent in January 2024. Exports to Peru grew fastest (16 percent), ahead of those to "
            "Chile (11 percent to $9 billion).",
            [
                "exports 2024-01 growth_yoy 4 percent",
                "exports > PER 2024-01 growth_yoy 16 percent",
                "exports > CHL 2024-01 growth_yoy 11 percent",
                "exports > CHL 2024-01 level 9000000000 USD",
            ],
            id="rates in brackets that lead to a level",
        ),
        pytest.param(
            "Exports to ASEAN fell 30 percent in January 2024 and those to Chile, under lockdown, by 41 percent.",
            [
                "exports > ASEAN 2024-01 growth_yoy -30 percent",
                "exports > CHL 2024-01 growth_yoy -41 percent",
            ],
            id="an aside behind a pointer",
        ),
        pytest.param(
            "Car exports came to $5 billion in January 2024. Hybrids made much of the difference, as exports of "
            "them rose 50 percent to 54,000 units.",
            [
                "exports automobiles 2024-01 level 5000000000 USD",
                "exports hybrid_vehicles 2024-01 growth_yoy 50 percent",
                "exports hybrid_vehicles 2024-01 level 54000 unit",
            ],
            id="exports of them",
        ),
    ],
)
def test_what_it_is_held_against(text: str, observations: list[str]) -> None:
    assert told(text) == observations

"""What offices of statistics and central banks publish: approvals, vacancies, pay, prices of parts, accounts."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("title", "body", "observations"),
    [
        pytest.param(
            "Dwelling approvals in January",
            "In January, approvals for houses fell 2.0 percent to 8,400, while those for private sector dwellings "
            "excluding houses rose 5.0 percent.",
            [
                "building_permits houses 2024-01 growth_yoy -2 percent",
                "building_permits houses 2024-01 level 8400 approval",
                "building_permits apartments 2024-01 growth_yoy 5 percent",
            ],
            id="approvals of what is built",
        ),
        pytest.param("News", "In January, approvals rose 5.0 percent.", [], id="approvals of what, nothing tells"),
        pytest.param(
            "Labour market",
            "In January, vacancies rose 4.0 percent to 230,000. The number of payrolled employees came to 2.1 million.",
            [
                "job_vacancies 2024-01 growth_yoy 4 percent",
                "job_vacancies 2024-01 level 230000 vacancy",
                "employment 2024-01 level 2100000 employee",
            ],
            id="vacancies and employees are counted",
        ),
        pytest.param(
            "Labour market",
            "In January, total pay rose 4.0 percent; in real terms it was up 1.5 percent. Regular pay, excluding "
            "bonuses, rose 3.5 percent.",
            [
                "wages 2024-01 growth_yoy 4 percent",
                "real_wages 2024-01 growth_yoy 1.5 percent",
                "wages 2024-01 growth_yoy 3.5 percent",
            ],
            id="pay in real terms",
        ),
        pytest.param(
            "Inflation at 3.1 percent",
            "The inflation rate was 3.1 percent in January 2024. Excluding food and energy, inflation was 2.4 percent. "
            "Food cost 4.0 percent more, while energy cost 2.0 percent less.",
            [
                "inflation 2024-01 level 3.1 percent",
                "inflation 2024-01 level 3.1 percent",
                "core_inflation 2024-01 level 2.4 percent",
                "inflation food 2024-01 growth_yoy 4 percent",
                "inflation energy 2024-01 growth_yoy -2 percent",
            ],
            id="what is left out makes the core; what a thing costs",
        ),
        pytest.param(
            "Inflation at 3.1 percent",
            "The inflation rate was 3.1 percent in January 2024. Excluding rents and ships, inflation was 2.4 percent.",
            ["inflation 2024-01 level 3.1 percent", "inflation 2024-01 level 3.1 percent"],
            id="another part left out makes no core",
        ),
        pytest.param(
            "Balance of payments in January",
            "The balance of payments showed a surplus of $1.5 billion in January. The goods account posted a surplus "
            "of $4.0 billion in line with brisk exports. The services deficit was $2.0 billion; secondary income was "
            "in surplus by $0.3 billion.",
            [
                "balance_of_payments 2024-01 level 1500000000 USD",
                "goods_account 2024-01 level 4000000000 USD",
                "services_account 2024-01 level -2000000000 USD",
                "secondary_income 2024-01 level 300000000 USD",
            ],
            id="each account has its balance",
        ),
        pytest.param(
            "Trade of January",
            "The trade deficit was $2 billion in January. The services surplus was $3 billion.",
            ["trade_balance 2024-01 level -2000000000 USD", "trade_balance services 2024-01 level 3000000000 USD"],
            id="where trade is told of, services have a balance of trade",
        ),
        pytest.param(
            "Balance of payments in January",
            "The financial account showed a deficit of $2 billion in January. Direct investment recorded a net inflow "
            "of $1.0 billion, and portfolio investment a net outflow of $3.0 billion.",
            [
                "financial_account 2024-01 level -2000000000 USD",
                "direct_investment 2024-01 level 1000000000 USD",
                "portfolio_investment 2024-01 level -3000000000 USD",
            ],
            id="net flows",
        ),
    ],
)
def test_offices(title: str, body: str, observations: list[str]) -> None:
    assert told(body, title=title) == observations

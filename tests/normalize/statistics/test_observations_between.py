"""What a text goes on with: the partner of an agreement, the half-year around a month, the base of a comparison."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("title", "text", "observations"),
    [
        pytest.param(
            "Korea-Chile FTA upgraded",
            "Two-way trade in 2023 edged up 2 percent to $8 billion.",
            ["total_trade > CHL 2023 growth_yoy 2 percent", "total_trade > CHL 2023 level 8000000000 USD"],
            id="the partner is in the agreement's name",
        ),
        pytest.param(
            "Talks with Peru conclude",
            "Two-way goods and services trade with Peru was $3 billion in 2023.",
            ["total_trade goods_and_services > PER 2023 level 3000000000 USD"],
            id="two-way before goods",
        ),
        pytest.param(
            "Korea and Peru open talks",
            "Trade between the two nations totaled $3 billion in 2023. Korea exported $1 billion and imported $2 "
            "billion.",
            [
                "total_trade > PER 2023 level 3000000000 USD",
                "exports > PER 2023 level 1000000000 USD",
                "imports > PER 2023 level 2000000000 USD",
            ],
            id="what is exported goes to the partner told of",
        ),
        pytest.param(
            "Exports of 2023",
            "Exports rose 3 percent in the second half of 2023. December saw exports of $60 billion. Exports of ships "
            "rose 4 percent.",
            [
                "exports 2023-S2 growth_yoy 3 percent",
                "exports 2023-12 level 60000000000 USD",
                "exports ships 2023-S2 growth_yoy 4 percent",
            ],
            id="a month amid its half-year is one sentence's",
        ),
        pytest.param(
            "Exports of January",
            "Exports rose 3 percent in January, while ships fell 9 percent from the high base of the year before.",
            ["exports 2024-01 growth_yoy 3 percent", "exports ships 2024-01 growth_yoy -9 percent"],
            id="a high base is compared with",
        ),
        pytest.param(
            "Sales of January",
            "Retail sales rose 8 percent in January. Online sales rose 9 percent and accounted for 40 percent of the "
            "total, compared with 38 percent in January 2023.",
            [
                "retail_sales 2024-01 growth_yoy 8 percent",
                "retail_sales online_retail 2024-01 growth_yoy 9 percent",
                "retail_sales online_retail 2024-01 share 40 percent",
                "retail_sales online_retail 2023-01 share 38 percent",
            ],
            id="the period of what is compared with is its own",
        ),
        pytest.param(
            "Trade of January",
            "In January, imports remained nearly unchanged (-0.1%). The balance was +$3 billion, down from December.",
            ["imports 2024-01 growth_yoy -0.1 percent", "trade_balance 2024-01 level 3000000000 USD"],
            id="unchanged by a rate; a balance with its sign",
        ),
        pytest.param(
            "Trade of January",
            "Exports rose 3 percent in January. Compared with December, imports fell from $60 billion to $55 billion.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports 2023-12 level 60000000000 USD",
                "imports 2024-01 level 55000000000 USD",
            ],
            id="where a movement began, as the sentence opens",
        ),
        pytest.param(
            "Japan logs record exports of 107.1 trillion yen in 2023",
            "",
            ["JPN: exports 2023 level 107100000000000 JPY"],
            id="logs that are a verb",
        ),
        pytest.param(
            "Trade of 2023",
            "Korea's exports rose 2 percent in 2023. The United States was the largest market with $9 billion, "
            "and China the largest supplier with $8 billion.",
            [
                "exports 2023 growth_yoy 2 percent",
                "exports > USA 2023 level 9000000000 USD",
                "imports > CHN 2023 level 8000000000 USD",
            ],
            id="the largest market and the largest supplier",
        ),
        pytest.param(
            "Trade of 2023",
            "In 2023, ships to the value of $9 billion were exported to China. Goods worth $8 billion were imported.",
            ["exports ships > CHN 2023 level 9000000000 USD", "imports 2023 level 8000000000 USD"],
            id="goods to the value of",
        ),
        pytest.param(
            "Trade of 2023",
            "In 2023, the trade surplus was $2 billion, against a forecast surplus of $3 billion.",
            ["trade_balance 2023 level 2000000000 USD", "trade_balance 2023 level 3000000000 USD F"],
            id="a surplus that was forecast",
        ),
        pytest.param(
            "GDP of 2023",
            "The economy expanded by 3 percent in 2023, reversing the 1 percent contraction of 2022. Many firms hired. "
            "Wages were paid. Demand was strong. The construction sector grew by 4 percent in 2023.",
            [
                "gdp 2023 growth_yoy 3 percent",
                "gdp 2022 growth_yoy -1 percent",
                "gdp construction 2023 growth_yoy 4 percent",
            ],
            id="what grew is a branch; a contraction that is reversed",
        ),
    ],
)
def test_what_a_text_goes_on_with(title: str, text: str, observations: list[str]) -> None:
    assert told(text, title=title) == observations

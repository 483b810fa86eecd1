"""Which sentences behind a wider span are still of it, and which are of the release's own period again."""

import pytest

from tests.normalize.statistics.reading_observations import told

ON = {"on": "2022-06-20"}


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports rose 2 percent to $40 billion in May. Cumulative exports for January to May came to $190 billion. "
            "Ships gained 9 percent to $3 billion. Exports to Chile fell 4 percent.",
            [
                "exports 2022-05 growth_yoy 2 percent",
                "exports 2022-05 level 40000000000 USD",
                "exports 2022-01/2022-05 level 190000000000 USD",
                "exports ships 2022-05 growth_yoy 9 percent",
                "exports ships 2022-05 level 3000000000 USD",
                "exports > CHL 2022-05 growth_yoy -4 percent",
            ],
            id="a sum in passing",
        ),
        pytest.param(
            "Exports came to $20 billion in the first ten days of June. From January 1 to June 10, they "
            "totaled $280 billion. Steel exports dropped 7 percent.",
            [
                "exports 2022-06-01/2022-06-10 level 20000000000 USD",
                "exports 2022-01-01/2022-06-10 level 280000000000 USD",
                "exports steel 2022-06-01/2022-06-10 growth_yoy -7 percent",
            ],
            id="of the first days of a month",
        ),
        pytest.param(
            "Exports of textiles rose 2 percent to $4 billion in March. In the first quarter as a whole, exports of "
            "textiles were $11 billion. Imports of textiles fell 3 percent. Those from Peru grew 8 percent.",
            [
                "exports textiles 2022-03 growth_yoy 2 percent",
                "exports textiles 2022-03 level 4000000000 USD",
                "exports textiles 2022-Q1 level 11000000000 USD",
                "imports textiles 2022-Q1 growth_yoy -3 percent",
                "imports textiles > PER 2022-03 growth_yoy 8 percent",
            ],
            id="the pair of a series goes on, its parts do not",
        ),
        pytest.param(
            "The trade surplus was $2 billion in May. From January to May, the surplus was $9 billion. Exports per "
            "working day came to $2.1 billion.",
            [
                "trade_balance 2022-05 level 2000000000 USD",
                "trade_balance 2022-01/2022-05 level 9000000000 USD",
                "average_daily_exports 2022-05 level 2100000000 USD",
            ],
            id="a day's average is that of the month",
        ),
        pytest.param(
            "Exports rose 2 percent to $40 billion in May. Tea gained 5 percent. From January to May, exports came to "
            "$190 billion. Tea gained 9 percent and coffee 4 percent.",
            [
                "exports 2022-05 growth_yoy 2 percent",
                "exports 2022-05 level 40000000000 USD",
                "exports tea 2022-05 growth_yoy 5 percent",
                "exports 2022-01/2022-05 level 190000000000 USD",
                "exports tea 2022-01/2022-05 growth_yoy 9 percent",
                "exports coffee 2022-01/2022-05 growth_yoy 4 percent",
            ],
            id="what the month has been told of already is of the span",
        ),
        pytest.param(
            "Exports rose 2 percent to $40 billion in May. From January to May, exports to Chile rose 3 percent. Those "
            "to Peru fell 6 percent.",
            [
                "exports 2022-05 growth_yoy 2 percent",
                "exports 2022-05 level 40000000000 USD",
                "exports > CHL 2022-01/2022-05 growth_yoy 3 percent",
                "exports > PER 2022-01/2022-05 growth_yoy -6 percent",
            ],
            id="a span told of in parts",
        ),
        pytest.param(
            "FDI pledges came to $5 billion in the first quarter. Pledges for the twelve months from April 2021 to "
            "March 2022 reached $21 billion. Services drew $11 billion. Manufacturing fell 3 percent.",
            [
                "foreign_direct_investment_pledged 2022-Q1 level 5000000000 USD",
                "foreign_direct_investment_pledged 2021-04/2022-03 level 21000000000 USD",
                "foreign_direct_investment_pledged services 2021-04/2022-03 level 11000000000 USD",
                "foreign_direct_investment_pledged manufacturing 2021-04/2022-03 growth_yoy -3 percent",
            ],
            id="a part that is more than the whole of the quarter",
        ),
        pytest.param(
            "Exports rose 2 percent to $40 billion in May.\nFrom January to May, exports came to $190 billion. Ships "
            "gained 9 percent.\nSteel exports fell 3 percent.",
            [
                "exports 2022-05 growth_yoy 2 percent",
                "exports 2022-05 level 40000000000 USD",
                "exports 2022-01/2022-05 level 190000000000 USD",
                "exports ships 2022-01/2022-05 growth_yoy 9 percent",
                "exports steel 2022-05 growth_yoy -3 percent",
            ],
            id="the topic of a paragraph",
        ),
        pytest.param(
            "Exports rose 2 percent to $40 billion in May. From January to May, exports came to $190 billion. During "
            "the period, ships gained 9 percent.",
            [
                "exports 2022-05 growth_yoy 2 percent",
                "exports 2022-05 level 40000000000 USD",
                "exports 2022-01/2022-05 level 190000000000 USD",
                "exports ships 2022-01/2022-05 growth_yoy 9 percent",
            ],
            id="what points back at the span",
        ),
    ],
)
def test_behind_a_wider_span(text: str, observations: list[str]) -> None:
    assert told(text, **ON) == observations

"""Statements side by side: no sign, unit, currency, noun or qualifier is borrowed."""

import pytest

from tests.normalize.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Exports rose 5 percent while imports fell 3 percent.",
            "percent 5 percent; percent -3 percent",
            id="the sign of the next clause",
        ),
        pytest.param(
            "Steel fell 3 percent. Growth of 4 percent is expected.",
            "percent -3 percent; percent 4 percent",
            id="the sign of the next sentence",
        ),
        pytest.param(
            "Imports declined, and exports to China were 3 percent of the total.",
            "percent 3 percent",
            id="a level in the next clause",
        ),
        pytest.param(
            "Some 40 percent of respondents said costs fell 10 percent.",
            "percent 40 percent; percent -10 percent",
            id="a respondent's share before a fall",
        ),
        pytest.param(
            "Costs fell 10 percent, 40 percent of respondents said.",
            "percent -10 percent; percent 40 percent",
            id="a fall before a share",
        ),
        pytest.param(
            "Profits fell 3% as revenue of $5bn was up 2%.",
            "percent -3 percent; money 5000000000 USD; percent 2 percent",
            id="a rise between falls",
        ),
        pytest.param(
            "The 3 percent rise in exports followed a 2 percent decline in May and 1 percent growth in April.",
            "percent 3 percent; percent -2 percent; percent 1 percent",
            id="three nouns in a row",
        ),
        pytest.param("The tax of 10 percent cut profits.", "percent 10 percent", id="a tax next to a verb"),
        pytest.param(
            "Exports of $5 billion and a deficit of $2 billion were reported.",
            "money 5000000000 USD; money -2000000000 USD",
            id="the deficit of the neighbour",
        ),
        pytest.param(
            "A deficit of $3.2 billion followed a surplus of $1 billion as exports reached $5 billion.",
            "money -3200000000 USD; money 1000000000 USD; money 5000000000 USD",
            id="the surplus of the neighbour",
        ),
        pytest.param(
            "In 2024 €5 million and 300 people were needed.",
            "money 5000000 EUR; count 300 person",
            id="the currency of the neighbour",
        ),
        pytest.param(
            "The line needs 12 people, 3 MW and 40 km of cable.",
            "count 12 person; quantity 3 MW; quantity 40 km",
            id="the unit of the neighbour",
        ),
        pytest.param(
            "Five firms and 3 banks in 7 cities hold 9 MW.",
            "count 5 firm; count 3 bank; count 7 city; quantity 9 MW",
            id="the noun of the neighbour",
        ),
        pytest.param(
            "Starts were at a rate of 1,321,000, 14.7 percent below May.",
            "count 1321000 start; percent -14.7 percent",
            id="a comma between unlike numbers",
        ),
        pytest.param("On March 5, 20 companies met.", "count 20 company", id="a date beside a count"),
        pytest.param("In 2023, 15 items grew.", "count 15 item", id="a year beside a count"),
        pytest.param("Fines of up to 5 percent were cut.", "percent 5 percent", id="up to is no rise"),
        pytest.param(
            "Unemployment fell by 26,000 to 3.04 million, or 11.1 pct of the workforce.",
            "count 26000 person; count 3040000 person; percent 11.1 percent",
            id="the neighbour's percent",
        ),
        pytest.param(
            "More than 20 firms, 30 banks and about 5 funds came.",
            "count 20 firm; count 30 bank; count 5 fund",
            id="a qualifier of the neighbour",
        ),
        pytest.param(
            "Growth of 2 to 3 percent, 4 percent and 5-6 percent was seen.",
            "percent 2..3 percent; percent 4 percent; percent 5..6 percent",
            id="the range of the neighbour",
        ),
    ],
)
def test_nothing_is_borrowed(text: str, figures: str) -> None:
    assert told(text) == figures

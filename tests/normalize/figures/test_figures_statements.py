"""Neighbouring statements lend each other nothing."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It closed 12 plants, and profit rose 3%.", "count 12 plant; percent 3 percent", id="a rise behind a count"
        ),
        pytest.param(
            "The loss was widely expected, and sales of $3 billion beat forecasts.",
            "money 3000000000 USD",
            id="a loss said before is not of sales",
        ),
        pytest.param(
            "After a $2 billion loss, it has 40 stores.",
            "money -2000000000 USD; count 40 store",
            id="a loss and then stores",
        ),
        pytest.param(
            "Shares rose 3% in Tokyo, where 20 banks reported losses of $2 billion.",
            "percent 3 percent; count 20 bank; money -2000000000 USD",
            id="three statements",
        ),
        pytest.param(
            "More than 40 firms and 30 banks signed.",
            "count 40 firm; count 30 bank",
            id="the qualifier is of the first",
        ),
        pytest.param("About 3% of 500 firms failed.", "percent 3 percent; count 500 firm", id="about is of the rate"),
        pytest.param(
            "The bank lent $3 billion at 5% over 10 years.",
            "money 3000000000 USD; percent 5 percent; duration 10 year",
            id="a loan's sum, rate and time",
        ),
        pytest.param(
            "The 5% cut was followed by a $3 billion plan.",
            "percent -5 percent; money 3000000000 USD",
            id="followed by is no change",
        ),
        pytest.param(
            "Down payments of $5,000 rose 3%.", "money 5000 USD; percent 3 percent", id="down is an adjective"
        ),
        pytest.param("The lower house approved $3 billion.", "money 3000000000 USD", id="lower is an adjective"),
        pytest.param("The Fall River plant made 300 cars.", "count 300 car", id="fall is a name"),
        pytest.param("The falling price hit $30.", "money 30 USD", id="falling is an adjective"),
        pytest.param("Higher education costs $30,000.", "money 30000 USD", id="higher is an adjective"),
        pytest.param(
            "Losses fell 30% to $2 million.",
            "percent -30 percent; money -2000000 USD",
            id="losses that fall stay losses",
        ),
        pytest.param("The loss-making unit has sales of $3 million.", "money 3000000 USD", id="a loss in a compound"),
        pytest.param(
            "It bought 200 acres and 3 farms for 5 million.",
            "quantity 200 acre; count 3 farm",
            id="an area beside a count",
        ),
        pytest.param(
            "Exports of cars ($6.2 billion, +4.5%), ships ($2.1 billion, -12.0%) and steel ($3 billion, 0.0%).",
            "money 6200000000 USD; percent 4.5 percent; money 2100000000 USD; percent -12 percent; money 3000000000 USD"
            "; percent 0 percent",
            id="brackets with a sum and a change, zero unsigned",
        ),
        pytest.param(
            "Sales of homes priced above $1 million rose 8%.",
            "money 1000000 USD; percent 8 percent",
            id="above is of the price",
        ),
        pytest.param(
            "Two-thirds of the 1,500 firms surveyed expect a rise of at least 5%.",
            "number 0.666667 fraction; count 1500 firm; percent 5 percent",
            id="a share, a survey and a bound",
        ),
        pytest.param("Chapter 11 and Rule 10b-5 apply under Section 404.", "", id="articles of law"),
        pytest.param("The M1 and M3 aggregates, the G7, the 747 and the F-16 fighter.", "", id="names with figures"),
        pytest.param("Boeing's 787 flew to Gate 5 at 10 a.m.", "", id="a model and a gate"),
        pytest.param("He won 6-3, 6-4.", "", id="scores of sets"),
        pytest.param("The score was 3-2.", "", id="a score behind its noun"),
        pytest.param("A few dozen firms and several hundred workers met.", "", id="vague numbers"),
        pytest.param("Millions of dollars and thousands of jobs were lost.", "", id="scales without a number"),
        pytest.param("One wonders whether no one will come.", "", id="one as a pronoun before a verb"),
        pytest.param("The half-baked, half-hearted plan failed in the first half.", "", id="half in compounds"),
        pytest.param("World War II ended; Henry VIII died.", "", id="Roman numerals"),
        pytest.param("Windows 95 and Office 2000 sold well.", "", id="products with figures"),
    ],
)
def test_statements(text: str, expected: str) -> None:
    assert told(text) == expected

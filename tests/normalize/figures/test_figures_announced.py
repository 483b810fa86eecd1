"""Units that a sentence announces, and amounts that go on with a balance."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "By product (% year-on-year): copper (12.5), tin (△3.1) and zinc (-0.4) stood out.",
            "percent 12.5 percent; percent -3.1 percent; percent -0.4 percent",
            id="bare numbers in brackets behind the unit in brackets",
        ),
        pytest.param(
            "Imports (in millions of euros): Italy (17.9), Spain (4.0).",
            "money 17900000 EUR; money 4000000 EUR",
            id="a scale and a currency in brackets",
        ),
        pytest.param(
            "Sales were made, in billions of dollars, to Peru $1.2 and to Chile $0.7.",
            "money 1200000000 USD; money 700000000 USD",
            id="a scale for signs without one",
        ),
        pytest.param(
            "Peru paid $1.20 a ton; sales, in billions of dollars, came to $3.5.",
            "money 1.2 USD; money 3500000000 USD",
            id="what stands before the announcement has no scale of it",
        ),
        pytest.param(
            "Sales, in billions of dollars, came to $3.5, or $400 million less.",
            "money 3500000000 USD; money -400000000 USD",
            id="an amount with a scale of its own keeps it",
        ),
        pytest.param(
            "Growth (% year-on-year) was 3.1 in steel. Orders: ships (12).", "", id="not over the sentence's border"
        ),
    ],
)
def test_announced(text: str, figures: str) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "The deficit came to £9 billion, of which £5 billion was with Norway and £4 billion with others.",
            "money -9000000000 GBP; money -5000000000 GBP; money -4000000000 GBP",
            id="what a deficit is made of",
        ),
        pytest.param(
            "The deficits with Peru and Chile were $80 million and $30 million, against a surplus of $12 million.",
            "money -80000000 USD; money -30000000 USD; money 12000000 USD",
            id="two deficits and a surplus",
        ),
        pytest.param(
            "Deficits were seen with Peru $1.7 billion ($2.3 billion) and Chile $6 million.",
            "money -1700000000 USD; money -2300000000 USD; money -6000000 USD",
            id="a list of deficits with the month before in brackets",
        ),
        pytest.param("The account was in the red by $31 million.", "money -31000000 USD", id="a phrase for a deficit"),
        pytest.param(
            "The deficit with Peru, the fourth in a row, came to $9 million.",
            "streak 4; money -9000000 USD",
            id="an apposition behind the deficit",
        ),
        pytest.param("Deliveries passed the 2 million mark.", "", id="a mark that is passed is no money"),
        pytest.param("Output rose by 6,2% in May.", "percent 6.2 percent", id="a decimal comma"),
        pytest.param("The account was $31 million in the red.", "money -31000000 USD", id="so many in the red"),
        pytest.param(
            "Deficits were recorded with Peru ($9 million), the European Union ($8 million) and Chile ($7 million).",
            "money -9000000 USD; money -8000000 USD; money -7000000 USD",
            id="a list of deficits in brackets",
        ),
        pytest.param("There was a net outflow of 3 billion yen.", "money -3000000000 JPY", id="a balance of two words"),
        pytest.param(
            "The firm had a deficit of $5 billion and exports of $7 billion.",
            "money -5000000000 USD; money 7000000000 USD",
            id="another series takes nothing",
        ),
        pytest.param(
            "It ran a deficit of $5 billion (imports $9 billion).",
            "money -5000000000 USD; money 9000000000 USD",
            id="another series in the bracket",
        ),
        pytest.param(
            "The loss was $3 million and revenue $5 million.",
            "money -3000000 USD; money 5000000 USD",
            id="revenue beside a loss",
        ),
    ],
)
def test_parts_of_a_balance(text: str, figures: str) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("Exports rose to €2 277.9 bn.", "money 2277900000000 EUR", id="behind a currency's sign"),
        pytest.param("It cost 12 345 million yen.", "money 12345000000 JPY", id="before a scale"),
        pytest.param("The city has 1 234 567 people.", "count 1234567 person", id="two groups"),
        pytest.param("In group 3 100 firms closed.", "count 100 firm", id="two numbers side by side"),
        pytest.param("The index rose above the 50 mark.", "number 50", id="a mark is no currency"),
        pytest.param(
            "Sales were down 9.1%, accounting for 73.5% of the total.",
            "percent -9.1 percent; percent 73.5 percent",
            id="a share behind a fall",
        ),
        pytest.param(
            "Farms fell 3 percent, i.e. 28.8 percent and 69.1 percent of the whole were mills and mines.",
            "percent -3 percent; percent 28.8 percent; percent 69.1 percent",
            id="two shares behind a fall",
        ),
    ],
)
def test_beside_others(text: str, figures: str) -> None:
    assert told(text) == figures

"""One word of change or of balance that several amounts share; counts whose noun stands elsewhere; ranks by "top"."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chile and Peru bought 4 percent and 9 percent less.",
            "percent -4 percent; percent -9 percent",
            id="a comparative for both",
        ),
        pytest.param(
            "They bought 4 percent, 5 percent and 9 percent more.",
            "percent 4 percent; percent 5 percent; percent 9 percent",
            id="a comparative for three",
        ),
        pytest.param(
            "The share rose to 45 percent and 3 percent less was spent.",
            "percent 45 percent; percent -3 percent",
            id="a level before a comparative",
        ),
        pytest.param(
            "Inflation was 4.5 percent, 0.3 percent lower than in May.",
            "percent 4.5 percent; percent -0.3 percent",
            id="a level and how far it lies below",
        ),
        pytest.param(
            "Tractors sank 12 percent to $90 million because growers wait for rain, and ploughs and seeders 7 percent.",
            "percent -12 percent; money 90000000 USD; percent -7 percent",
            id="gapped behind a reason",
        ),
        pytest.param(
            "Tractors sank 12 percent to $90 million because growers wait for rain, and rates stood at 7 percent.",
            "percent -12 percent; money 90000000 USD; percent 7 percent",
            id="a clause of its own behind a reason",
        ),
        pytest.param(
            "It reflected increases in grain ($3 million), whereas a decrease occurred in timber ($2 million).",
            "money 3000000 USD; money -2000000 USD",
            id="a change of its own in a list of brackets",
        ),
    ],
)
def test_change(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Deficits were recorded with Chile of $5 billion ($4 billion for May), the Andean States of $3 billion "
            "and Peru of $2 billion.",
            "money -5000000000 USD; money -4000000000 USD; money -3000000000 USD; money -2000000000 USD",
            id="a list that goes on behind a bracket",
        ),
        pytest.param(
            "It left a deficit of $8 billion, $2 billion more than the $6 billion of May.",
            "money -8000000000 USD; money -2000000000 USD; money -6000000000 USD",
            id="what a deficit is held against",
        ),
        pytest.param(
            "It left a surplus of $8 billion after sales of more than the $6 billion of May.",
            "money 8000000000 USD; money 6000000000 USD",
            id="another series behind a surplus",
        ),
        pytest.param(
            "Grain sales may reach 46 billion dollars after 39.8 billion last year.",
            "money 46000000000 USD; money 39800000000 USD",
            id="after an amount in billions",
        ),
    ],
)
def test_balance(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The study covers 14 public and 11 private colleges.",
            "count 14 college; count 11 college",
            id="two kinds of one noun",
        ),
        pytest.param("It cost 14 overall and 11 percent more.", "percent 11 percent", id="a rate lends no noun"),
        pytest.param(
            "Of the 20 leading crops 13 gained.", "count 20 crop; count 13 crop", id="of all, without a comma"
        ),
        pytest.param("Of the top ten crops, seven gained.", "rank 10; count 7 crop", id="of the top ten"),
        pytest.param(
            "Among the top 20 crops, 15 recorded gains.", "rank 20; count 15 crop", id="of the top 20, a verb"
        ),
        pytest.param(
            "It is one of the world's top five wheat growers.", "rank 5", id="top with a noun and its modifier"
        ),
        pytest.param("Only the top 5 percent of pupils passed.", "percent 5 percent", id="top of a rate"),
        pytest.param(
            "Aldi and Lidl, the three discount chains in the survey, grew.", "count 3 chain", id="in the survey"
        ),
        pytest.param("The three chains in the survey grew.", "", id="points back"),
        pytest.param("The two of them signed, then the three of them left.", "", id="the two of them"),
    ],
)
def test_noun_left_out(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "May sales rise 4% as copper imports double", "percent 4 percent; number 2 times", id="imports double"
        ),
        pytest.param("Ministers sign double tax treaty", "", id="a double treaty"),
        pytest.param("Firms double tax payments", "", id="an object without an article"),
    ],
)
def test_title(text: str, expected: str) -> None:
    assert told(text, section="title") == expected

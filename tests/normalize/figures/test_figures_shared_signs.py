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
            "Steel imports were 2 percent and copper imports 5 percent lower than in May.",
            "percent -2 percent; percent -5 percent",
            id="a comparative behind two subjects",
        ),
        pytest.param(
            "Imports were 2 percent of GDP and exports 5 percent lower.",
            "percent 2 percent; percent -5 percent",
            id="a share and a comparative",
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
            "Tractors sank 12 percent to $90 million as the rains failed, and analysts expect 7 percent this year.",
            "percent -12 percent; money 90000000 USD; percent 7 percent",
            id="what is expected goes on with nothing",
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
            "The deficit narrowed to 9 billion dollars in May from a revised 13 billion in April and 12 billion "
            "a year ago.",
            "money -9000000000 USD; money -13000000000 USD; money -12000000000 USD",
            id="from one time and another",
        ),
        pytest.param(
            "The gap was a deficit of $5 billion from $4 billion in May and exports of $3 billion.",
            "money -5000000000 USD; money -4000000000 USD; money 3000000000 USD",
            id="and another series",
        ),
        pytest.param(
            "The trade gap was put at 527 million pounds, after 573 million in June.",
            "money -527000000 GBP; money -573000000 GBP",
            id="after that of June",
        ),
        pytest.param(
            "It made a loss of $5 million after $3 million in charges.",
            "money -5000000 USD; money 3000000 USD",
            id="after charges",
        ),
        pytest.param(
            "The deficit widened to $4.3 billion from 3.9.",
            "money -4300000000 USD; money -3900000000 USD",
            id="the scale goes on",
        ),
        pytest.param("Shares fell to $12.5 from 13.", "money 12.5 USD; money 13 USD", id="no scale to go on"),
        pytest.param(
            "It came to 6.8 billion marks, compared with an upwardly revised 5.5 billion.",
            "money 6800000000 DEM; money 5500000000 DEM",
            id="upwardly revised",
        ),
        pytest.param(
            "Reserves reached $50 billion, almost double the 26 billion of a year ago.",
            "money 50000000000 USD; number 2 times; money 26000000000 USD",
            id="double the",
        ),
        pytest.param(
            "The deficits with Chile and the EC, at $26 million and $41 million, grew.",
            "money -26000000 USD; money -41000000 USD",
            id="two partners, one with an article",
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
        pytest.param(
            "It sold 20 planes for $3 billion, 5 more than in May.",
            "count 20 plane; money 3000000000 USD; count 5 plane",
            id="more of what was counted before",
        ),
        pytest.param("Mills shed 21,000 jobs and mines 14,000.", "count 21000 job; count 14000 job", id="gapped"),
        pytest.param(
            "Mills shed 21,000 jobs and paid $14,000.", "count 21000 job; money 14000 USD", id="no job but money"
        ),
        pytest.param(
            "Prices were down a third, and rents a quarter higher than in May.",
            "number 0.333333 fraction; number 0.25 fraction",
            id="a third behind a movement",
        ),
        pytest.param("Rents rose a third time in a third country.", "", id="a third time"),
        pytest.param("It is two-and-a-half times as large.", "number 2.5 times", id="two-and-a-half"),
        pytest.param(
            "Employment in mining was down 12,000, in farming 9,000 and in trade 3,000.",
            "count 12000 person; count 9000 person; count 3000 person",
            id="gapped, by branch",
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

"""What goes on with a change before it, and what only stands behind one; people whose noun is left out."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Exports fell 3 percent from May and 14 percent from a year earlier.",
            "percent -3 percent; percent -14 percent",
            id="two bases",
        ),
        pytest.param(
            "Sales were down 3 percent on the month and 14 percent on the year.",
            "percent -3 percent; percent -14 percent",
            id="on the month and on the year",
        ),
        pytest.param(
            "Output dropped 0.5 percent on the month and 1.2 percent year on year.",
            "percent -0.5 percent; percent -1.2 percent",
            id="a comparison behind the second",
        ),
        pytest.param(
            "Orders fell by 2.1 percent compared with May and by 4 percent compared with June 2023.",
            "percent -2.1 percent; percent -4 percent",
            id="by stands twice",
        ),
        pytest.param(
            "The real is down 8% this year and 14% against the euro.",
            "percent -8 percent; percent -14 percent",
            id="a time without a preposition",
        ),
        pytest.param(
            "Shares fell 3% Monday and 2% Tuesday.", "percent -3 percent; percent -2 percent", id="two weekdays"
        ),
        pytest.param(
            "Sales fell 5% overall, 7% in France and 2% in Spain.",
            "percent -5 percent; percent -7 percent; percent -2 percent",
            id="the whole and its parts",
        ),
        pytest.param(
            "Sales fell 3 percent from May, exports 2 percent.",
            "percent -3 percent; percent -2 percent",
            id="a new subject without a verb",
        ),
        pytest.param(
            "The index fell 508 points, or 22.6 percent, to 1738.74.",
            "number -508 point; percent -22.6 percent; number 1738.74",
            id="points, or percent",
        ),
        pytest.param(
            "The Dow fell 508 points, 22.6 percent, in a day.",
            "number -508 point; percent -22.6 percent",
            id="points, percent",
        ),
        pytest.param(
            "Exports fell 7.7 percent last year and imports 5.5 percent.",
            "percent -7.7 percent; percent -5.5 percent",
            id="a time without a preposition, a new subject",
        ),
        pytest.param(
            "Employment fell by 3,000 jobs, or 0.2 percent.",
            "count 3000 job; percent -0.2 percent",
            id="a counted noun, or percent",
        ),
        pytest.param(
            "Employment fell by 3,000 jobs (0.2 percent).",
            "count 3000 job; percent -0.2 percent",
            id="a counted noun, percent in brackets",
        ),
        pytest.param(
            "Exports dropped for a third straight month, by 12.2 percent to $660 million.",
            "streak 3 month; percent -12.2 percent; money 660000000 USD",
            id="a streak between the verb and by",
        ),
        pytest.param(
            "Emissions were 674 million tonnes, 10.1% or 76 million tonnes less than in 2022.",
            "quantity 674000000 t; percent -10.1 percent; quantity 76000000 t",
            id="one comparative for two measures",
        ),
        pytest.param(
            "It posted a net loss of 12 million euros, or 0.20 euros a share.",
            "money -12000000 EUR; money -0.2 EUR",
            id="a loss, or a loss a share",
        ),
        pytest.param(
            "It had a loss of $20 million, or 50 cents a share, against net income of $10 million, or 25 cents.",
            "money -20000000 USD; money -0.5 USD; money 10000000 USD; money 0.25 USD",
            id="a loss and an income, each a share",
        ),
    ],
)
def test_an_amount_goes_on_with_the_change_before_it(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Shipments dropped to 5,000 units, or 4 percent of the market.",
            "count 5000 unit; percent 4 percent",
            id="a level, or a share",
        ),
        pytest.param(
            "It lost 500 million won, or 3 percent of sales.",
            "money -500000000 KRW; percent 3 percent",
            id="a loss that is a share of sales",
        ),
        pytest.param(
            "Profits decreased 12%, with a margin of 7%.", "percent -12 percent; percent 7 percent", id="a margin"
        ),
        pytest.param(
            "Profit fell 3%, missing forecasts of a 2% rise.",
            "percent -3 percent; percent 2 percent",
            id="a rise that was forecast",
        ),
        pytest.param(
            "Exports fell 3 percent from May and the jobless rate was 4 percent.",
            "percent -3 percent; percent 4 percent",
            id="a level with its own verb",
        ),
        pytest.param(
            "Exports fell 3 percent from May and 45 percent of firms cut jobs.",
            "percent -3 percent; percent 45 percent",
            id="a share",
        ),
        pytest.param(
            "Imports fell 3 percent from May, against a rise of 4 percent in April.",
            "percent -3 percent; percent 4 percent",
            id="a rise in the month before",
        ),
        pytest.param(
            "The EU took 4.3 percent less ($0.8 billion) of them.",
            "percent -4.3 percent; money 800000000 USD",
            id="the level in brackets behind a comparative",
        ),
        pytest.param(
            "Exports fell for a third straight month, while imports rose 3 percent.",
            "streak 3 month; percent 3 percent",
            id="a streak, then another verb",
        ),
    ],
)
def test_an_amount_has_nothing_of_the_change_before_it(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The plant, which employs 250, will close.", "count 250 person", id="employs"),
        pytest.param("The blast killed 40 and injured 120.", "count 40 person; count 120 person", id="killed, injured"),
        pytest.param(
            "At least 56 people were killed and more than 300 injured.",
            "count 56 person; count 300 person",
            id="injured behind the number",
        ),
        pytest.param(
            "The storm left 12 dead and 5,000 homeless.", "count 12 person; count 5000 person", id="dead, homeless"
        ),
        pytest.param("Police killed 4 demonstrators.", "count 4 demonstrator", id="the noun stands there"),
        pytest.param("It employed 20 methods.", "count 20 method", id="what is employed need not be a person"),
        pytest.param("He was killed in 1996.", "", id="a year"),
        pytest.param("The one dead was a guard.", "", id="one"),
    ],
)
def test_people_without_a_noun(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The index fell to 49.2, below the 50 mark.", "number 49.2; number 50", id="the mark of an index"),
        pytest.param("The won fell past the 1,400 won mark.", "money 1400 KRW", id="the mark is money"),
        pytest.param("The 50 exam marks were lost.", "count 50 mark", id="marks are counted"),
        pytest.param(
            "The rate fell 0.1 pts to 66.7%.", "percent -0.1 percentage_point; percent 66.7 percent", id="pts"
        ),
        pytest.param("The index fell 0.1 pts to 66.7.", "number -0.1 point; number 66.7", id="pts of an index"),
    ],
)
def test_marks_and_points(text: str, expected: str) -> None:
    assert told(text) == expected

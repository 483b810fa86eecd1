"""Figures whose sign, noun or place is taken from what stands before them, and those that only look so."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Orders fell in Bavaria (12.5 per cent) and Saxony (4.2 per cent).",
            "percent -12.5 percent; percent -4.2 percent",
            id="rates in brackets behind a verb and a name",
        ),
        pytest.param(
            "Orders rose in Hesse (3 per cent) and fell in Bavaria (2 per cent).",
            "percent 3 percent; percent -2 percent",
            id="each verb has its own",
        ),
        pytest.param("Unemployment fell in Ohio (4.1 percent).", "percent 4.1 percent", id="the level of a rate"),
        pytest.param("Output fell in Perth ($2 billion).", "money 2000000000 USD", id="a sum is what it led to"),
        pytest.param(
            "Sales of the two airlines fell 4.4 percent in May from a year before, and those of the five leading "
            "hotel chains 7.5 percent.",
            "percent -4.4 percent; count 5 chain; percent -7.5 percent",
            id="those of several counted",
        ),
        pytest.param(
            "Sales of the two airlines fell 4.4 percent, and those of the five chains were 7.5 percent of the total.",
            "percent -4.4 percent; percent 7.5 percent",
            id="those that have a verb of their own",
        ),
        pytest.param(
            "The shortfall reached 9 trillion yen, past the previous record of 8 trillion yen.",
            "money -9000000000000 JPY; money -8000000000000 JPY",
            id="a record deficit",
        ),
        pytest.param(
            "The deficit reached 9 trillion yen while exports passed the record of 8 trillion yen.",
            "money -9000000000000 JPY; money 8000000000000 JPY",
            id="a record of another series",
        ),
        pytest.param("It was the fourth month of decline in succession.", "streak 4 month", id="months of decline"),
        pytest.param(
            "It was the fourth quarter of falling orders in a row.", "streak 4 quarter", id="of falling orders"
        ),
        pytest.param("It was the fourth month of the year.", "", id="a month of the year"),
        pytest.param(
            "Kenya was second with $5 billion and Ghana third with $3 billion.",
            "rank 2; money 5000000000 USD; rank 3; money 3000000000 USD",
            id="second with so much",
        ),
        pytest.param("Lima held a second with $5 billion of prizes.", "money 5000000000 USD", id="one more"),
        pytest.param("Kenya was second with regard to tea.", "", id="no amount behind with"),
        pytest.param("The forum drew 300 businesspeople.", "count 300 businessperson", id="businesspeople"),
        pytest.param(
            "Residents of Ghana made 2.4 million trips, those of Kenya 1.9 million and those of Togo 1.2 million.",
            "count 2400000 trip; count 1900000 trip; count 1200000 trip",
            id="those of a land",
        ),
        pytest.param(
            "Air brought 6 million visitors, while 1.5 million came by rail.",
            "count 6000000 visitor; count 1500000 visitor",
            id="those who came",
        ),
    ],
)
def test_what_is_taken_up(text: str, expected: str) -> None:
    assert told(text) == expected

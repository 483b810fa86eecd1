"""Figures that cannot be read yet, each with the reason, so that the day it works is noticed."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Bank bills yielded 3.70/80 pct.", "percent 3.7..3.8 percent", id="a quoted pair whose second end is cut"
        ),
        pytest.param("Wheat closed at $5.72-1/2 a bushel.", "money 5.725 USD", id="a half cent behind its own hyphen"),
        pytest.param(
            "The firm raised 1.2 billion for the plant.", "money 1200000000 USD", id="no currency in the sentence"
        ),
        pytest.param("The herd numbers 27,000.", "count 27000 animal", id="what a herd is made of no word says"),
        pytest.param("The price is 1.234.567 euros.", "money 1234567 EUR", id="points between the thousands"),
        pytest.param("Five dozens of boxes came.", "count 60 box", id="a dozen in the plural"),
        pytest.param(
            "Output fell to 3 million barrels per day while demand hit 5 million.",
            "quantity 3000000 bbl/d; quantity 5000000 bbl/d",
            id="the unit of the clause before",
        ),
        pytest.param(
            "Output halved from the 2.4 million of 2019.", "number 0.5 times; count 2400000 unit", id="the noun is far"
        ),
    ],
)
def test_what_cannot_be_read_yet(text: str, expected: str) -> None:
    assert told(text) == expected

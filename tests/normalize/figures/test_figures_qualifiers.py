"""What softens or bounds an amount, and what only compares it."""

import pytest

from tests.normalize.figures.reading_figures import figures


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        pytest.param("It paid app. $350 million.", ["about"], id="an abbreviation"),
        pytest.param("More than 200 guests came.", ["over"], id="a lower bound that is not reached"),
        pytest.param("A fine of up to $5,000 is due.", ["up_to"], id="an upper bound"),
        pytest.param("At least 40 firms or more took part.", ["at_least"], id="before and behind"),
        pytest.param("Nearly half of the firms agreed.", ["about"], id="a fraction too"),
        pytest.param("Output was 3 percent higher than the 1.8 Mt of 2022.", ["exact"] * 2, id="a comparison"),
        pytest.param("Stocks are 7 points below the 10-year average.", ["exact"] * 2, id="below an average"),
        pytest.param("It lasted over two years.", ["exact"], id="over a time is during it"),
        pytest.param("It lasted well over two years.", ["over"], id="unless an adverb counts it"),
    ],
)
def test_qualifiers(text: str, qualifiers: list[str]) -> None:
    assert [figure.qualifier for figure in figures(text)] == qualifiers

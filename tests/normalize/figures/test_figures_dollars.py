"""Which dollar a bare "$" is."""

import pytest

from flows.normalize.figures.dollars import dollar_of
from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(("text", "issuer", "expected"), [
    pytest.param("Exports rose to $53 billion. All figures are in Canadian dollars.", None, "CAD", id="all figures"),
    pytest.param(
        "Exports rose to $53 billion. The data of this note are on a customs basis, have been adjusted for the season "
        "and the working days, and are told in current Canadian dollars.",
        None,
        "CAD",
        id="a long note on the data",
    ),
    pytest.param("Exports fell to $9 billion. Values are expressed in Australian dollars.", None, "AUD", id="values"),
    pytest.param("Sales rose to $9 billion (all amounts in New Zealand dollars).", None, "NZD", id="in brackets"),
    pytest.param("Data are in millions of current Hong Kong dollars: $300.", None, "HKD", id="millions of current"),
    pytest.param("Exports rose to $53 billion.", "CAN", "CAD", id="an office of Canada issued it"),
    pytest.param("Exports rose to $53 billion (C$72 billion).", "CAN", "USD", id="its own dollar is marked"),
    pytest.param("Sales hit C$9 billion. Wheat brought $2 billion.", "CAN", "CAD", id="marked once, then bare"),
    pytest.param("Sales hit NZ$9 billion, US$6 billion. Milk: $2 billion.", "NZL", "NZD", id="the other one is marked"),
    pytest.param("Wheat brought $2 billion. Sales hit A$9 billion.", "AUS", "USD", id="bare before the mark"),
    pytest.param("Sales hit A$9 billion, wheat $2 billion and wool A$3 billion.", "AUS", "USD", id="bare between"),
    pytest.param("Sales hit A$9 billion ($6 billion). Wool: $1 billion.", "AUS", "USD", id="converted in brackets"),
    pytest.param("Sales hit A$9 billion, or about $6 billion.", "AUS", "USD", id="converted"),
    pytest.param("Exports rose to $53 billion.", "JPN", "USD", id="a country without a dollar"),
    pytest.param("Exports rose to $53 billion.", None, "USD", id="nothing told"),
    pytest.param("The loan is repaid in Canadian dollars, $5 million of it.", None, "USD", id="no word of all figures"),
    pytest.param("The Canadian dollar rose to $0.74.", None, "USD", id="a rate of exchange"),
])  # fmt: skip
def test_the_dollar_of_a_text(text: str, issuer: str | None, expected: str) -> None:
    assert dollar_of(text, "USD", issuer) == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports rose to S$40 billion and imports to $30 billion.", "SGD", id="marked once, then bare"),
    pytest.param("Exports rose to $40 billion.", "USD", id="a news agency may have written it"),
])  # fmt: skip
def test_the_dollar_of_a_home_without_an_office(text: str, expected: str) -> None:
    assert dollar_of(text, "USD", None, "SGP") == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports were US $ 29344.2 million.", "money 29344200000 USD", id="US apart from its sign"),
    pytest.param("He told us $5 million is gone.", "money 5000000 SGD", id="us the pronoun"),
])  # fmt: skip
def test_us_apart_from_its_sign(text: str, expected: str) -> None:
    assert told(text, dollar="SGD") == expected

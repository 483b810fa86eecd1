"""The words of statistics: indicators, products, whose they are and with whom; and what only looks like them."""

import pytest

from tests.normalize.statistics.reading_terms import codes, terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Exports grew 3 percent.", "exports", id="an indicator alone"),
        pytest.param("Chip exports grew 3 percent.", "semiconductors exports", id="a product before its indicator"),
        pytest.param("Exports of petroleum products rose.", "exports petroleum_products", id="a product of two words"),
        pytest.param(
            "Eco friendly cars and eco-friendly cars",
            "eco_friendly_vehicles eco_friendly_vehicles",
            id="hyphen or none",
        ),
        pytest.param("Daily average exports gained.", "average_daily_exports", id="word order is free"),
        pytest.param("The trade deficit with Japan grew.", "trade_balance with:JPN", id="a deficit is a balance"),
        pytest.param(
            "FDI pledges rose, arrivals fell.",
            "foreign_direct_investment_pledged foreign_direct_investment_arrived",
            id="short for an arrival of investment",
        ),
        pytest.param("Domestic sales of cars fell.", "domestic_sales automobiles", id="sales at home"),
        pytest.param("Exports excluding ships rose.", "exports -ships", id="what is left out"),
        pytest.param("Imports other than energy rose.", "imports non_energy", id="the rest has a code of its own"),
        pytest.param("Chip and display exports rose.", "semiconductors displays exports", id="coordinated modifiers"),
        pytest.param(
            "Exports to China (including Hong Kong) rose.", "exports with:CHN", id="China with Hong Kong is China"
        ),
        pytest.param("Chinese exports of steel fell.", "of:CHN exports steel", id="a demonym owns"),
        pytest.param(
            "Imports of Iranian crude oil doubled.", "imports with:IRN crude_oil", id="a demonym is the origin"
        ),
        pytest.param("Inflation in the euro area eased.", "inflation of:EA", id="a series without a partner"),
    ],
)
def test_terms(text: str, found: str) -> None:
    assert codes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The export ban stays.", id="a ban"),
        pytest.param("Export controls on chip makers were eased.", id="controls; makers"),
        pytest.param("An export license is needed.", id="a licence"),
        pytest.param("The import tariff stays.", id="a tariff"),
        pytest.param("A new production facility opened.", id="a facility"),
        pytest.param("The sales manager spoke.", id="a manager"),
        pytest.param("The trade minister spoke.", id="a minister"),
        pytest.param("The auto industry and energy security were discussed.", id="industry; security"),
        pytest.param("Firms want to export more.", id="a verb"),
        pytest.param("The export-oriented economy", id="a hyphen joins"),
        pytest.param("The arrivals hall opened.", id="short forms need their family"),
    ],
)
def test_what_only_looks_like_a_term(text: str) -> None:
    assert codes(text) == ""


def test_offsets_hold() -> None:
    text = "Exports of semiconductors to the U.S. rose 3 percent."
    for term in terms(text):
        assert text[term.char_start : term.char_end]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        pytest.param("The trade surplus grew.", 1, id="a surplus"),
        pytest.param("The trade gap grew.", -1, id="a gap is a deficit"),
        pytest.param("The trade balance improved.", None, id="a balance tells no sign"),
    ],
)
def test_sign(text: str, sign: int | None) -> None:
    assert [term.sign for term in terms(text)] == [sign]

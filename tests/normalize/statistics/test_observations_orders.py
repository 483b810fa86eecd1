"""Items named behind their series, partners behind an aside, values given out to what was named before."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In January, exports of most items rose, among them ships (3 percent) and steel (4 percent).",
            ["exports ships 2024-01 growth_yoy 3 percent", "exports steel 2024-01 growth_yoy 4 percent"],
            id="among them",
        ),
        pytest.param(
            "Imports fell in January. Among them, coal lost 9 percent.",
            ["imports coal 2024-01 growth_yoy -9 percent"],
            id="among them, at the head",
        ),
        pytest.param(
            "In January, Korea recorded trade surpluses, as before, with Vietnam ($2.4 billion) and India ($0.9 "
            "billion).",
            ["trade_balance > VNM 2024-01 level 2400000000 USD", "trade_balance > IND 2024-01 level 900000000 USD"],
            id="partners behind an aside",
        ),
        pytest.param(
            "In January, Korea recorded trade surpluses, and exports to Vietnam ($2.4 billion) rose.",
            ["exports > VNM 2024-01 level 2400000000 USD"],
            id="a new series ends the list",
        ),
        pytest.param(
            "In January, exports of steel, ships and cars grew. Two of them rose 3 percent and 4 percent, "
            "respectively.",
            [],
            id="two of three are not named",
        ),
        pytest.param(
            "Exports by sector, in January: displays up 3 percent, ships down 2 percent.",
            ["exports displays 2024-01 growth_yoy 3 percent", "exports ships 2024-01 growth_yoy -2 percent"],
            id="a date before the colon",
        ),
        pytest.param(
            "In January, the country posted trade deficits, among others, with Japan ($1.6 billion) and Chile "
            "($0.3 billion).",
            ["trade_balance > JPN 2024-01 level -1600000000 USD", "trade_balance > CHL 2024-01 level -300000000 USD"],
            id="deficits behind an aside",
        ),
        pytest.param(
            "In January, exports of steel and ships grew. They came to $2.1 billion and $1.4 billion, respectively.",
            ["exports steel 2024-01 level 2100000000 USD", "exports ships 2024-01 level 1400000000 USD"],
            id="given out to what the sentence before named",
            marks=pytest.mark.xfail(
                strict=True, reason="values are given out only to subjects of their own clause that name the indicator"
            ),
        ),
        pytest.param(
            "Exports to Vietnam and India were weak in January, as they fell 3 percent and 4 percent, respectively.",
            ["exports > VNM 2024-01 growth_yoy -3 percent", "exports > IND 2024-01 growth_yoy -4 percent"],
            id="given out to what the clause before named",
            marks=pytest.mark.xfail(
                strict=True, reason="values are given out only to subjects of their own clause that name the indicator"
            ),
        ),
        pytest.param(
            "In January, coal and gas recorded imports of $1.5 billion and $2.5 billion, respectively.",
            ["imports coal 2024-01 level 1500000000 USD", "imports gas 2024-01 level 2500000000 USD"],
            id="the indicator before the values",
            marks=pytest.mark.xfail(
                strict=True, reason="values are given out only to subjects of their own clause that name the indicator"
            ),
        ),
        pytest.param(
            "Imports by origin, in the first half of 2023: Chile $1.2 billion, Peru $0.8 billion.",
            ["imports > CHL 2023-S1 level 1200000000 USD", "imports > PER 2023-S1 level 800000000 USD"],
            id="a span before the colon",
            marks=pytest.mark.xfail(strict=True, reason="an announced breakdown needs a statement before it"),
        ),
        pytest.param(
            "Exports rose 3 percent in January. Complaints by sector, in January: ships down 2 percent.",
            ["exports 2024-01 growth_yoy 3 percent"],
            id="something else before the colon",
            marks=pytest.mark.xfail(
                strict=True, reason="what is announced and not understood lends no doubt to the items"
            ),
        ),
    ],
)
def test_lists(text: str, observations: list[str]) -> None:
    assert told(text) == observations

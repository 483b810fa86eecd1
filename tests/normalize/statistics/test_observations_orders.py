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
    ],
)
def test_lists(text: str, observations: list[str]) -> None:
    assert told(text) == observations

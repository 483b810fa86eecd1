"""What an office means where it says no base, labels at the head of a line, items parted by semicolons."""

from typing import Any

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "given", "observations"),
    [
        pytest.param(
            "Canada's merchandise imports rose 1.9% in May, Statistics Canada reported.",
            {"title": "Merchandise trade, May 2023", "on": "2023-07-06"},
            ["CAN: imports 2023-05 growth_pop < 2023-04 1.9 percent"],
            id="an office whose growth is on the month",
        ),
        pytest.param(
            "Canada's merchandise imports rose 1.9% from a year earlier in May, Statistics Canada reported.",
            {"title": "Merchandise trade, May 2023", "on": "2023-07-06"},
            ["CAN: imports 2023-05 growth_yoy 1.9 percent"],
            id="the same office with a base",
        ),
        pytest.param(
            "Canada's merchandise imports rose 1.9% in 2022, Statistics Canada reported.",
            {"title": "Merchandise trade, 2022", "on": "2023-02-07"},
            ["CAN: imports 2022 growth_yoy 1.9 percent"],
            id="a year's growth is on the year before anyway",
        ),
        pytest.param(
            "Korea's imports rose 1.9% in May.",
            {"title": "Imports in May 2023", "on": "2023-06-01"},
            ["imports 2023-05 growth_yoy 1.9 percent"],
            id="the source's own habit",
        ),
        pytest.param(
            "Germany's imports fell 1.2% in May. Compared with May 2022, imports were 4.0% lower.",
            {"title": "German imports", "on": "2023-07-06"},
            ["DEU: imports 2023-05 growth_pop < 2023-04 -1.2 percent", "DEU: imports 2023-05 growth_yoy -4 percent"],
            id="two growths of one series: the one without a base is a month's",
        ),
        pytest.param(
            "In May, exports were $50 billion.\n(Production) Carmakers built 300,000 cars in May, up 2 percent.",
            {"on": "2023-06-12"},
            [
                "exports 2023-05 level 50000000000 USD",
                "production automobiles 2023-05 level 300000 car",
                "production automobiles 2023-05 growth_yoy 2 percent",
            ],
            id="a label before a sentence",
        ),
        pytest.param(
            "In May, exports to China rose 3 percent to $7 billion; Vietnam, $2 billion (-2 percent).",
            {"on": "2023-06-12"},
            [
                "exports > CHN 2023-05 growth_yoy 3 percent",
                "exports > CHN 2023-05 level 7000000000 USD",
                "exports > VNM 2023-05 level 2000000000 USD",
                "exports > VNM 2023-05 growth_yoy -2 percent",
            ],
            id="an item behind a semicolon and before a comma",
        ),
        pytest.param(
            "In May, ships made up 4 percent of total exports of $50 billion.",
            {"on": "2023-06-12"},
            ["exports ships 2023-05 share 4 percent", "exports 2023-05 level 50000000000 USD"],
            id="the whole of a share has its own value",
        ),
        pytest.param(
            "In 2022, oil accounted for 50 percent of final energy consumption. Power generation came to 590 TWh.",
            {"on": "2023-06-12"},
            [
                "final_energy_consumption crude_oil 2022 share 50 percent",
                "electricity_generation 2022 level 590 TWh",
            ],
            id="a part is not what the text goes on with",
        ),
    ],
)  # fmt: skip
def test_bulletins(text: str, given: dict[str, Any], observations: list[str]) -> None:
    """What no word says is taken from the office's habit, the label or the whole, and from nothing else."""
    assert told(text, **given) == observations

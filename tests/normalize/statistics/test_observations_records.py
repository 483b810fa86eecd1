"""A period that is only that of a record, and a period that a sentence without a value names, or its streak."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "The trade gap was the widest ever in 2021. The shortfall came to $7 billion, beating the mark of $6 "
            "billion set in 2008. Imports grew 12 percent.",
            ["trade_balance 2021 level -7000000000 USD", "imports 2021 growth_yoy 12 percent"],
            id="the year of the deficit, not that of the record",
        ),
        pytest.param(
            "The bill to change import duties was passed in 2008. Imports grew 12 percent.",
            [],
            id="a year long ago is none that is told of",
        ),
        pytest.param(
            "Import duties announced in 2021 have been lifted. Imports grew 12 percent.",
            [],
            id="the date of a deed",
        ),
        pytest.param(
            "Exports came to $600 billion in 2021. In December alone, they rose 4 percent. Exports to Peru fell 2 "
            "percent, the first drop in five months. Those to Chile gained 9 percent.",
            [
                "exports 2021 level 600000000000 USD",
                "exports 2021-12 growth_yoy 4 percent",
                "exports > PER 2021-12 growth_yoy -2 percent",
                "exports > CHL 2021-12 growth_yoy 9 percent",
            ],
            id="a streak of months is of the month",
        ),
        pytest.param(
            "Exports came to $600 billion in 2021. In December alone, they rose 4 percent. Exports to Peru fell 2 "
            "percent.",
            [
                "exports 2021 level 600000000000 USD",
                "exports 2021-12 growth_yoy 4 percent",
                "exports > PER 2021 growth_yoy -2 percent",
            ],
            id="without one it is the year's",
        ),
        pytest.param(
            "Exports came to $600 billion in 2021. In December alone, they rose 4 percent. Exports to Peru fell 2 "
            "percent, the first drop in five years.",
            [
                "exports 2021 level 600000000000 USD",
                "exports 2021-12 growth_yoy 4 percent",
                "exports > PER 2021 growth_yoy -2 percent",
            ],
            id="a streak of years is of the year",
        ),
    ],
)
def test_records_and_streaks(text: str, observations: list[str]) -> None:
    assert told(text, on="2022-01-20") == observations

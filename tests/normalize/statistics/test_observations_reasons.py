"""Reasons, contrasts and what somebody says: clauses that neither lend nor date anything that is not theirs."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In January, exports of steel fell 12 percent because demand was weak, whereas ships rose 4 percent.",
            ["exports steel 2024-01 growth_yoy -12 percent", "exports ships 2024-01 growth_yoy 4 percent"],
            id="because, whereas",
        ),
        pytest.param(
            "Imports of coal dropped 15 percent in January as the winter was mild, while gas was up 3 percent.",
            ["imports coal 2024-01 growth_yoy -15 percent", "imports gas 2024-01 growth_yoy 3 percent"],
            id="as, while",
        ),
        pytest.param(
            "In January, exports of chips soared 56 percent since memory demand recovered, but phones lost 8 percent.",
            [
                "exports semiconductors 2024-01 growth_yoy 56 percent",
                "exports mobile_phones 2024-01 growth_yoy -8 percent",
            ],
            id="since, but",
        ),
        pytest.param(
            "In January, exports of steel fell 12 percent because freight rates rose 4 percent.",
            ["exports steel 2024-01 growth_yoy -12 percent", "freight_rates 2024-01 growth_yoy 4 percent"],
            id="a reason has its own series",
        ),
        pytest.param(
            "In January, exports of steel fell 12 percent because yards closed, while 30 percent of mills cut shifts.",
            ["exports steel 2024-01 growth_yoy -12 percent"],
            id="a contrast with another subject",
        ),
        pytest.param(
            "Following a fall in December, exports rose 4 percent in January.",
            ["exports 2024-01 growth_yoy 4 percent"],
            id="following a fall",
        ),
        pytest.param(
            "Exports rose in January. Because of the holiday in February 2023, imports fell 4 percent.",
            ["imports 2024-01 growth_yoy -4 percent"],
            id="a reason that opens a sentence does not date it",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Despite the slump of 2023, ships gained 7 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "exports ships 2024-01 growth_yoy 7 percent"],
            id="despite what was",
        ),
        pytest.param(
            "Since exports recovered in December 2023, in January they rose 4 percent.",
            ["exports 2024-01 growth_yoy 4 percent"],
            id="the date behind the reason",
        ),
        pytest.param(
            "Following December 2023, in which exports fell 2 percent, they rose 4 percent in January.",
            ["exports 2023-12 growth_yoy -2 percent", "exports 2024-01 growth_yoy 4 percent"],
            id="a date that a clause tells more of",
        ),
        pytest.param(
            "Exports, after falling 3 percent in December, rose 2 percent in January.",
            ["exports 2023-12 growth_yoy -3 percent", "exports 2024-01 growth_yoy 2 percent"],
            id="after, between commas",
        ),
        pytest.param(
            "Imports, when measured in dollars, fell 8 percent in January.",
            ["imports 2024-01 growth_yoy -8 percent"],
            id="when measured",
        ),
        pytest.param(
            "Exports fell when freight rates rose 3 percent in January.",
            ["freight_rates 2024-01 growth_yoy 3 percent"],
            id="when opens a clause of another series",
        ),
        pytest.param(
            "Exports, when compared with December, rose 2 percent in January.",
            ["exports 2024-01 growth_pop < 2023-12 2 percent"],
            id="when compared",
        ),
    ],
)
def test_reasons_and_contrasts(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Officials in Seoul said that exports of displays rose 4 percent in January.",
            ["exports displays 2024-01 growth_yoy 4 percent"],
            id="officials said that",
        ),
        pytest.param(
            "The yards announced that 30 percent of them expect exports to rise in January.",
            [],
            id="what somebody says of himself",
        ),
        pytest.param(
            "A report of the customs house showed on Monday that in January imports fell 2 percent.",
            ["imports 2024-01 growth_yoy -2 percent"],
            id="a report showed that",
            marks=pytest.mark.xfail(strict=True, reason="'showed ... that' behind a day is not a clause of saying"),
        ),
        pytest.param(
            "The bank said that freight rates rose 3 percent and that exports fell 2 percent in January.",
            ["freight_rates 2024-01 growth_yoy 3 percent", "exports 2024-01 growth_yoy -2 percent"],
            id="two clauses that somebody says",
            marks=pytest.mark.xfail(strict=True, reason="the second 'that' clause takes the place of the first"),
        ),
    ],
)
def test_what_somebody_says(text: str, observations: list[str]) -> None:
    assert told(text) == observations

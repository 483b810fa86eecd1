"""Which period a paragraph is of, and what a change compares with where its own words do not say it."""

import pytest

from tests.normalize.statistics.reading_observations import line, reading, told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports fell 3 percent in January.\nThe base was high: exports in January 2023 had come to $51 billion.\n"
            "Imports fell 4 percent.",
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports 2023-01 level 51000000000 USD",
                "imports 2024-01 growth_yoy -4 percent",
            ],
            id="a base ends with its paragraph",
        ),
        pytest.param(
            "Exports fell 3 percent in January.\nExports rose 2 percent in the whole of 2023. Imports fell 5 percent.",
            [
                "exports 2024-01 growth_yoy -3 percent",
                "exports 2023 growth_yoy 2 percent",
                "imports 2024-01 growth_yoy -5 percent",
            ],
            id="a past that does not lead does not become current",
        ),
        pytest.param(
            "Exports rose 3 percent from December to $50 billion in January, while imports edged down 1 percent.",
            [
                "exports 2024-01 growth_pop < 2023-12 3 percent",
                "exports 2024-01 level 50000000000 USD",
                "imports 2024-01 growth_pop < 2023-12 -1 percent",
            ],
            id="a base holds for the other side of a sentence",
        ),
        pytest.param(
            "Exports rose 3 percent from December in January. Imports fell 1 percent.",
            ["exports 2024-01 growth_pop < 2023-12 3 percent", "imports 2024-01 growth_yoy -1 percent"],
            id="but not for the next sentence",
        ),
        pytest.param(
            "Between November and December 2023, imports increased by $2.5 billion to $50 billion.",
            ["imports 2023-12 change_pop < 2023-11 2500000000 USD", "imports 2023-12 level 50000000000 USD"],
            id="a change lies between two months",
        ),
        pytest.param(
            "Exports fell $0.8 billion from January to February.",
            ["exports 2024-02 change_pop < 2024-01 -800000000 USD"],
            id="from one month to the next",
        ),
        pytest.param(
            "January exports were $1 billion less than December exports of $50 billion.",
            ["exports 2024-01 change_pop < 2023-12 -1000000000 USD", "exports 2023-12 level 50000000000 USD"],
            id="the level compared with is of its own month",
        ),
        pytest.param(
            "Exports rose 3 percent year-on-year in January, after an increase of 1 percent in the previous month.",
            ["exports 2024-01 growth_yoy 3 percent", "exports 2023-12 growth_yoy 1 percent"],
            id="in the previous month is when, not what it is compared with",
        ),
    ],
)
def test_period_and_base(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        pytest.param("Exports rose 3 percent in January.", "exports 2024-01 growth_pop < 2023-12 3 percent", id="none"),
        pytest.param("Exports rose 3 percent in 2023.", "exports 2023 growth_yoy 3 percent", id="of a year"),
        pytest.param("Exports rose 3 percent in January on-year.", "exports 2024-01 growth_yoy 3 percent", id="said"),
    ],
)
def test_a_source_whose_growth_is_on_the_period_before(text: str, observation: str) -> None:
    assert [line(one) for one in reading(text, growth_base="period").observations] == [observation]

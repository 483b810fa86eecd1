"""Of which period a value is that is held against another: what is compared with is not when it was."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Output of zinc rose 1 percent in June 2021. From April to June 2021, output of zinc was 2.4 percent "
            "lower than from January to March 2021.",
            [
                "production zinc 2021-06 growth_yoy 1 percent",
                "production zinc 2021-Q2 growth_pop < 2021-Q1 -2.4 percent",
            ],
            id="lower than from one month to another",
        ),
        pytest.param(
            "Sales are best held against longer spans: from May to June 2021, retail sales rose 3 percent; in July, "
            "they fell 2 percent.",
            [
                "retail_sales 2021-05/2021-06 growth_yoy 3 percent",
                "retail_sales 2021-07 growth_yoy -2 percent",
            ],
            id="a clause opens with its period behind a colon",
        ),
        pytest.param(
            "The unemployment rate was 4 percent in July 2021. The employment rate stood at 61 percent, close to the "
            "level of July 2019.",
            ["unemployment_rate 2021-07 level 4 percent", "employment_rate 2021-07 level 61 percent"],
            id="close to the level of another",
        ),
        pytest.param(
            "Tea exports fell in July 2021. They were 6 percent higher than in July 2019, and they had been 9 percent "
            "higher in June.",
            ["exports tea 2021-07 growth < 2019-07 6 percent", "exports tea 2021-06 growth_yoy 9 percent"],
            id="what had been is no period of what was",
        ),
        pytest.param(
            "Tea exports rose 8 percent and coffee exports 6 percent in July 2021.",
            ["exports tea 2021-07 growth_yoy 8 percent", "exports coffee 2021-07 growth_yoy 6 percent"],
            id="but a pair has one",
        ),
        pytest.param(
            "Exports grew 4 percent in the second quarter of 2021. Exports of tea grew 9 percent and those of wine "
            "7 percent, compared to a rise of 3 percent in the first quarter.",
            [
                "exports 2021-Q2 growth_yoy 4 percent",
                "exports tea 2021-Q2 growth_yoy 9 percent",
                "exports wine 2021-Q2 growth_yoy 7 percent",
                "exports wine 2021-Q1 growth_yoy 3 percent",
            ],
            id="what is compared to something",
        ),
        pytest.param(
            "Exports to Nepal came to $9 billion from April 2019 to March 2020, up from $8 billion in the preceding "
            "year.",
            [
                "exports > NPL 2019-04/2020-03 level 9000000000 USD",
                "exports > NPL 2018-04/2019-03 level 8000000000 USD",
            ],
            id="the year that precedes another than the calendar's",
        ),
        pytest.param(
            "Exports came to $9 billion in July 2021, up from $8 billion in the preceding year.",
            ["exports 2021-07 level 9000000000 USD", "exports 2020 level 8000000000 USD"],
            id="the year before a month is the whole year",
        ),
    ],
)
def test_held_against(text: str, observations: list[str]) -> None:
    assert told(text, on="2021-08-20") == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Australian exports fell 1 percent in June, the Australian Bureau of Statistics said. Annual growth in "
            "coal exports was 4 percent, while iron ore exports rose 6 percent.",
            [
                "AUS: exports 2021-06 growth_pop < 2021-05 -1 percent",
                "AUS: exports coal 2021-06 growth_yoy 4 percent",
                "AUS: exports iron_ore 2021-06 growth_yoy 6 percent",
            ],
            id="annual growth holds for its sentence",
        ),
        pytest.param(
            "Australian exports fell 1 percent in June, the Australian Bureau of Statistics said. Coal exports rose 4 "
            "percent. Iron ore exports rose 6 percent.",
            [
                "AUS: exports 2021-06 growth_pop < 2021-05 -1 percent",
                "AUS: exports coal 2021-06 growth_pop < 2021-05 4 percent",
                "AUS: exports iron_ore 2021-06 growth_pop < 2021-05 6 percent",
            ],
            id="what an office compares with by habit",
        ),
    ],
)
def test_the_basis_of_a_sentence(text: str, observations: list[str]) -> None:
    assert told(text, on="2021-08-05") == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "In July, exports of wine rose 8 percent, less than the 9.5 percent gain forecast by analysts. Imports of "
            "wine fell 3 percent.",
            [
                "exports wine 2021-07 growth_yoy 8 percent",
                "exports wine 2021-07 growth_yoy 9.5 percent F",
                "imports wine 2021-07 growth_yoy -3 percent",
            ],
            id="a forecast of the same month",
        ),
        pytest.param(
            "Exports of wine rose 8 percent in July, more than the 6 percent expected in a survey.",
            ["exports wine 2021-07 growth_yoy 8 percent", "exports wine 2021-07 growth_yoy 6 percent F"],
            id="without a noun",
        ),
        pytest.param(
            "In July, exports of wine rose 8 percent, less than the 9.5 percent gain recorded in June.",
            ["exports wine 2021-07 growth_yoy 8 percent", "exports wine 2021-06 growth_yoy 9.5 percent"],
            id="what was recorded is a fact of its month",
        ),
        pytest.param(
            "Exports of wine came to $8 billion in July. The rise was expected by analysts.",
            ["exports wine 2021-07 level 8000000000 USD"],
            id="a rise that was expected",
        ),
    ],
)
def test_what_was_expected(text: str, observations: list[str]) -> None:
    assert told(text, on="2021-08-20") == observations

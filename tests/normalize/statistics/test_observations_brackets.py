"""Brackets and marks: whose a value in a bracket is, what its sign or arrow says, who comes last."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent in January. Crude oil (-3.1%), gas (-2.4%), and coal (-5.0%) imports fell.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports crude_oil 2024-01 growth_yoy -3.1 percent",
                "imports gas 2024-01 growth_yoy -2.4 percent",
                "imports coal 2024-01 growth_yoy -5 percent",
            ],
            id="the indicator of a list comes last",
        ),
        pytest.param(
            "Imports fell 2 percent in May 2023. Chip (up 3 percent), and display (up 2 percent) exports grew.",
            [
                "imports 2023-05 growth_yoy -2 percent",
                "exports semiconductors 2023-05 growth_yoy 3 percent",
                "exports displays 2023-05 growth_yoy 2 percent",
            ],
            id="the indicator that comes last is not that of the sentence before",
        ),
        pytest.param(
            "In January, crude oil (-3.1%) was cheaper and coal imports fell.",
            [],
            id="a list that a verb ended",
        ),
        pytest.param(
            "Exports of displays (+2.0%) and ships (4.0%) stood out in January.",
            ["exports displays 2024-01 growth_yoy 2 percent", "exports ships 2024-01 growth_yoy 4 percent"],
            id="signs in brackets say that the others grow too",
        ),
        pytest.param(
            "In January, exports of shrimp (up 3.5 percent) and coffee (2.5 percent) did best.",
            ["exports shrimp 2024-01 growth_yoy 3.5 percent", "exports coffee 2024-01 growth_yoy 2.5 percent"],
            id="a word of growth in a bracket",
        ),
        pytest.param(
            "In January, crude oil (-3.1%) and gas (-2.4%) imports fell.",
            ["imports crude_oil 2024-01 growth_yoy -3.1 percent", "imports gas 2024-01 growth_yoy -2.4 percent"],
            id="the indicator of two comes last",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Crude oil (-3.1%) and gas (-2.4%) imports fell.",
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports crude_oil 2024-01 growth_yoy -3.1 percent",
                "imports gas 2024-01 growth_yoy -2.4 percent",
            ],
            id="a list whose indicator comes last is not of the sentence before",
        ),
        pytest.param(
            "In January, exports of ships (+12.0%) rose. Makers of cars (30%) and steel (20%) expect orders.",
            ["exports ships 2024-01 growth_yoy 12 percent"],
            id="what part of the makers",
        ),
        pytest.param(
            "Imports fell 2 percent in May 2023. Cars (up 3 percent) and ships (up 2 percent) were brought in, and "
            "display exports grew.",
            [
                "imports 2023-05 growth_yoy -2 percent",
                "imports automobiles 2023-05 growth_yoy 3 percent",
                "imports ships 2023-05 growth_yoy 2 percent",
            ],
            id="an indicator behind the verb is not the list's",
        ),
        pytest.param(
            "In January, steel (4.2%), textile (9.9%) and automobile (3.0%) exports grew.",
            [
                "exports steel 2024-01 growth_yoy 4.2 percent",
                "exports textiles 2024-01 growth_yoy 9.9 percent",
                "exports automobiles 2024-01 growth_yoy 3 percent",
            ],
            id="the indicator of three comes last",
            marks=pytest.mark.xfail(
                strict=True, reason="a list before its indicator is read only where commas part all of it"
            ),
        ),
        pytest.param(
            "Imports fell 2 percent in May 2023. Steel (4.2%), textile (9.9%) and car (3.0%) exports grew.",
            [
                "imports 2023-05 growth_yoy -2 percent",
                "exports steel 2023-05 growth_yoy 4.2 percent",
                "exports textiles 2023-05 growth_yoy 9.9 percent",
                "exports automobiles 2023-05 growth_yoy 3 percent",
            ],
            id="three of them",
            marks=pytest.mark.xfail(
                strict=True, reason="a list before its indicator is read only where commas part all of it"
            ),
        ),
        pytest.param(
            "In January, exports to Vietnam (+3.0%) rose. The share of ships (4.0%) fell.",
            ["exports > VNM 2024-01 growth_yoy 3 percent", "exports ships 2024-01 share 4 percent"],
            id="a share in a bracket does not grow",
            marks=pytest.mark.xfail(strict=True, reason="'fell' moves the share in the bracket"),
        ),
    ],
)
def test_brackets_that_grow(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, exports to Vietnam ($4.2 billion, +3.1%) and India ($1.5 billion, -2.0%) parted ways.",
            {},
            [
                "exports > VNM 2024-01 level 4200000000 USD",
                "exports > VNM 2024-01 growth_yoy 3.1 percent",
                "exports > IND 2024-01 level 1500000000 USD",
                "exports > IND 2024-01 growth_yoy -2 percent",
            ],
            id="a sum and a signed rate",
        ),
        pytest.param(
            "In January, exports to Vietnam ($4.2 billion, 8.1% of the total) rose.",
            {},
            ["exports > VNM 2024-01 level 4200000000 USD", "exports > VNM 2024-01 share 8.1 percent"],
            id="a sum and a share",
        ),
        pytest.param(
            "In January, display exports were down 1.5 percent ($3.52 billion).",
            {},
            ["exports displays 2024-01 growth_yoy -1.5 percent", "exports displays 2024-01 level 3520000000 USD"],
            id="a sum behind a rate is what it led to",
        ),
        pytest.param(
            "Exports of tea climbed 12 percent ($0.2 billion) in January.",
            {"country": "LKA"},
            ["exports tea 2024-01 growth_yoy 12 percent", "exports tea 2024-01 level 200000000 USD"],
            id="a sum behind a rise",
        ),
        pytest.param(
            "Imports of wheat fell by $0.4 billion (8 percent) in January.",
            {},
            ["imports wheat 2024-01 change_yoy -400000000 USD", "imports wheat 2024-01 growth_yoy -8 percent"],
            id="a rate behind a movement is the same movement",
        ),
        pytest.param(
            "In January, exports of ships (12.4%↑) and steel (3.0%↓) diverged.",
            {},
            ["exports ships 2024-01 growth_yoy 12.4 percent", "exports steel 2024-01 growth_yoy -3 percent"],
            id="arrows",
        ),
        pytest.param(
            "In January, exports came to $50 billion (3.1%↑) and imports to $48 billion (2.0%↓).",
            {},
            [
                "exports 2024-01 level 50000000000 USD",
                "exports 2024-01 growth_yoy 3.1 percent",
                "imports 2024-01 level 48000000000 USD",
                "imports 2024-01 growth_yoy -2 percent",
            ],
            id="arrows behind levels",
        ),
        pytest.param(
            "o Exports rose 3 percent in January.\no Imports of gas fell 2 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports gas 2024-01 growth_yoy -2 percent"],
            id="a letter as a bullet",
        ),
        pytest.param(
            "Exports to China (Hong Kong included) rose 3 percent in January.",
            {},
            ["exports > CHN 2024-01 growth_yoy 3 percent"],
            id="Hong Kong included",
        ),
        pytest.param(
            "Exports to China, Hong Kong included, fell 2 percent in January.",
            {},
            ["exports > CHN 2024-01 growth_yoy -2 percent"],
            id="Hong Kong included, between commas",
        ),
        pytest.param(
            "Exports to China and Hong Kong rose 3 percent and 4 percent in January.",
            {},
            ["exports > CHN 2024-01 growth_yoy 3 percent", "exports > HKG 2024-01 growth_yoy 4 percent"],
            id="China and Hong Kong are two",
        ),
        pytest.param(
            "Imports rose in January, led by copper ($0.8 billion, 5.0%) and wheat ($0.3 billion, 2.2%).",
            {"country": "IDN"},
            [
                "imports copper 2024-01 level 800000000 USD",
                "imports copper 2024-01 growth_yoy 5 percent",
                "imports wheat 2024-01 level 300000000 USD",
                "imports wheat 2024-01 growth_yoy 2.2 percent",
            ],
            id="a sum and a bare rate of what led",
        ),
        pytest.param(
            "In January, imports of copper ($0.8 billion, 5.0%) and wheat ($0.3 billion, 2.2%) rose.",
            {"country": "IDN"},
            [
                "imports copper 2024-01 level 800000000 USD",
                "imports copper 2024-01 growth_yoy 5 percent",
                "imports wheat 2024-01 level 300000000 USD",
                "imports wheat 2024-01 growth_yoy 2.2 percent",
            ],
            id="a sum and a bare rate of what rose",
            marks=pytest.mark.xfail(strict=True, reason="a bare rate behind a sum is not read before the verb"),
        ),
        pytest.param(
            "ICT exports to China, with Hong Kong included, rose 5 percent in January.",
            {},
            ["exports ict > CHN 2024-01 growth_yoy 5 percent"],
            id="with Hong Kong included, between commas",
            marks=pytest.mark.xfail(strict=True, reason="'with Hong Kong included' is not joined to China"),
        ),
        pytest.param(
            "Chip exports to China (with Hong Kong included) fell 2 percent in January.",
            {},
            ["exports semiconductors > CHN 2024-01 growth_yoy -2 percent"],
            id="with Hong Kong included, in a bracket",
            marks=pytest.mark.xfail(strict=True, reason="'with Hong Kong included' is not joined to China"),
        ),
    ],
)
def test_brackets_and_marks(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

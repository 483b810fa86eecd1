"""What is told between commas: relative clauses, values beside their subject, examples."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports to Vietnam, which had fallen 5 percent in December, rose 4 percent in January.",
            {},
            ["exports > VNM 2023-12 growth_yoy -5 percent", "exports > VNM 2024-01 growth_yoy 4 percent"],
            id="a clause between commas is of what stands before it, and the main clause goes on",
        ),
        pytest.param(
            "Car output, which came to 347,000 units in January, is to recover in the spring.",
            {"country": "DEU"},
            ["production automobiles 2024-01 level 347000 unit"],
            id="the only value is told between commas",
        ),
        pytest.param(
            "Exports of copper, which in May 2023 had come to $4 billion, were $3 billion in January. Exports of "
            "lithium fell 9 percent.",
            {"country": "CHL"},
            [
                "exports copper 2023-05 level 4000000000 USD",
                "exports copper 2024-01 level 3000000000 USD",
                "exports lithium 2024-01 growth_yoy -9 percent",
            ],
            id="what is told between commas dates nothing else",
        ),
        pytest.param(
            "In January, exports rose 2 percent. Imports of gas, which in March 2021 had reached $5 billion, fell. "
            "Imports of coal dropped 6 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 2 percent",
                "imports gas 2021-03 level 5000000000 USD",
                "imports coal 2024-01 growth_yoy -6 percent",
            ],
            id="nor the next sentence",
        ),
        pytest.param(
            "Exports in January, which has 31 days, rose 3 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a clause that tells of the month",
        ),
        pytest.param(
            "Malaysia, with which trade grew 8 percent in January, bought more machines.",
            {"country": "IND"},
            ["total_trade > MYS 2024-01 growth_yoy 8 percent"],
            id="with which",
            marks=pytest.mark.xfail(
                strict=True, reason="the preposition before 'which' does not say what the country is to the trade"
            ),
        ),
        pytest.param(
            "China, to which exports fell 3 percent in January, remains the largest market.",
            {},
            ["exports > CHN 2024-01 growth_yoy -3 percent"],
            id="to which",
            marks=pytest.mark.xfail(
                strict=True, reason="the preposition before 'which' does not say what the country is to the trade"
            ),
        ),
        pytest.param(
            "Exports to Peru, whose economy grew 2.7 percent in 2022, fell 6 percent in 2023.",
            {"country": "CHL"},
            ["PER: gdp 2022 growth_yoy 2.7 percent", "exports > PER 2023 growth_yoy -6 percent"],
            id="a clause of the partner's own",
            marks=pytest.mark.xfail(strict=True, reason="a genitive 'whose' is not followed"),
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. Vietnam, from which imports grew 8 percent, sold more phones.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports > VNM 2024-01 growth_yoy 8 percent"],
            id="from which",
            marks=pytest.mark.xfail(
                strict=True, reason="the preposition before 'which' does not say what the country is to the trade"
            ),
        ),
    ],
)
def test_relative_clauses(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports to China, Korea's largest market for 20 years, rose 3 percent in January.",
            {},
            ["exports > CHN 2024-01 growth_yoy 3 percent"],
            id="a length of time between commas",
        ),
        pytest.param(
            "In January, exports rose 3 percent. Exports of cars, at $5 billion, were up 9 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports automobiles 2024-01 level 5000000000 USD",
                "exports automobiles 2024-01 growth_yoy 9 percent",
            ],
            id="at a sum, and then a rate",
        ),
        pytest.param(
            "Imports of copper, worth $0.5 billion in January, were down 9 percent.",
            {"country": "IND"},
            ["imports copper 2024-01 level 500000000 USD", "imports copper 2024-01 growth_yoy -9 percent"],
            id="worth a sum in a month",
        ),
        pytest.param(
            "In January, demand for ships, at 30 yards in the south, led exports to a rise of 3 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="at a number of places",
        ),
        pytest.param(
            "Exports of ships, at $2 billion, were the highest on record in January.",
            {},
            ["exports ships 2024-01 level 2000000000 USD"],
            id="at a sum",
        ),
        pytest.param(
            "Imports from Brazil, worth $1.1 billion, fell 4 percent in January.",
            {},
            ["imports > BRA 2024-01 level 1100000000 USD", "imports > BRA 2024-01 growth_yoy -4 percent"],
            id="worth a sum",
        ),
        pytest.param(
            "Wheat exports, up 12 percent on the year, reached 3.4 million tonnes in January.",
            {"country": "AUS"},
            ["exports wheat 2024-01 growth_yoy 12 percent", "exports wheat 2024-01 level 3400000 t"],
            id="up by a rate",
        ),
        pytest.param(
            "Exports of ships, with freight rates down 12 percent, rose 3 percent in January.",
            {},
            ["freight_rates 2024-01 growth_yoy -12 percent", "exports ships 2024-01 growth_yoy 3 percent"],
            id="an aside with a series of its own",
            marks=pytest.mark.xfail(strict=True, reason="an aside opened by 'with' takes the main clause's place"),
        ),
        pytest.param(
            "In January, exports of ships, with 30 yards at work, rose 3 percent.",
            {},
            ["exports ships 2024-01 growth_yoy 3 percent"],
            id="what is counted is no number of ships",
            marks=pytest.mark.xfail(strict=True, reason="an aside opened by 'with' takes the main clause's place"),
        ),
    ],
)
def test_values_between_commas(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports of machinery, including lathes and pumps, rose 9 percent in January.",
            ["exports machinery 2024-01 growth_yoy 9 percent"],
            id="including",
        ),
        pytest.param(
            "Imports of grain, mainly wheat and corn, fell 7 percent in January.",
            ["imports grains 2024-01 growth_yoy -7 percent"],
            id="mainly",
        ),
        pytest.param(
            "Energy imports, notably crude oil, dropped 6 percent in January.",
            ["imports energy 2024-01 growth_yoy -6 percent"],
            id="notably",
        ),
        pytest.param(
            "In January, imports rose 2 percent. Energy, such as oil and gas, rose 6 percent.",
            ["imports 2024-01 growth_yoy 2 percent", "imports energy 2024-01 growth_yoy 6 percent"],
            id="such as, behind a bare item",
        ),
        pytest.param(
            "Exports of novel goods, especially ships, rose 9 percent in January.",
            [],
            id="the example is not the whole",
        ),
        pytest.param(
            "Exports of ships rose 9 percent in January, mainly on orders from Greece.",
            ["exports ships 2024-01 growth_yoy 9 percent"],
            id="mainly on",
        ),
        pytest.param(
            "Exports grew in January, particularly exports of ships, which rose 9 percent.",
            ["exports ships 2024-01 growth_yoy 9 percent"],
            id="an example with its own clause",
        ),
    ],
)
def test_examples(text: str, observations: list[str]) -> None:
    assert told(text) == observations

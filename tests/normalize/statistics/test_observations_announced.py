"""What is announced: "as for", "on the import side", what a sentence without values spoke of, where "
"something happened."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent in January. As for imports, crude oil fell 4 percent and gas 5 percent.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "imports crude_oil 2024-01 growth_yoy -4 percent",
                "imports gas 2024-01 growth_yoy -5 percent",
            ],
            id="as for imports",
        ),
        pytest.param(
            "Exports rose 3 percent in January. As for imports, they came to $45 billion. Ships were delivered.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 level 45000000000 USD"],
            id="as for, and a pronoun",
        ),
        pytest.param(
            "Exports rose 3 percent in January. As for the outlook, steel imports may stay weak.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="as for the outlook",
        ),
        pytest.param(
            "Imports rose 2 percent in January, as for the third time steel imports grew, by 4 percent.",
            {},
            ["imports 2024-01 growth_yoy 2 percent", "imports steel 2024-01 growth_yoy 4 percent"],
            id="as, and for, that announce nothing",
        ),
        pytest.param(
            "In January, exports rose 3 percent. On the import side, gas fell 5 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports gas 2024-01 growth_yoy -5 percent"],
            id="on the import side",
        ),
        pytest.param(
            "Imports fell 2 percent in January. On the whole, gas lost 4 percent.",
            {},
            ["imports 2024-01 growth_yoy -2 percent", "imports gas 2024-01 growth_yoy -4 percent"],
            id="on the whole",
        ),
        pytest.param(
            "Exports rose 3 percent in January. On imports of gas, a tax of 5 percent is to be levied.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="what is levied on imports",
        ),
        pytest.param(
            "Imports fell 2 percent in January. As regards exports, coffee gained 9 percent.",
            {"country": "ETH"},
            ["imports 2024-01 growth_yoy -2 percent", "exports coffee 2024-01 growth_yoy 9 percent"],
            id="as regards exports",
        ),
        pytest.param(
            "In January, exports rose 3 percent. As for ships, they gained 9 percent to $2 billion.",
            {},
            [
                "exports 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 growth_yoy 9 percent",
                "exports ships 2024-01 level 2000000000 USD",
            ],
            id="as for a product",
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. As for Vietnam, exports fell 4 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "exports > VNM 2024-01 growth_yoy -4 percent"],
            id="as for a partner",
        ),
        pytest.param(
            "Imports fell 2 percent in January. On the export front, tea gained 4 percent, while rubber lost 3 "
            "percent.",
            {"country": "LKA"},
            [
                "imports 2024-01 growth_yoy -2 percent",
                "exports tea 2024-01 growth_yoy 4 percent",
                "exports rubber 2024-01 growth_yoy -3 percent",
            ],
            id="on the export front",
        ),
    ],
)
def test_announced(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "The import figures of January are out. It rained. It rained again. It poured. Ships gained 30 percent.",
            {},
            [],
            id="too far away",
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. In Vietnam, sales of phones began.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="where no value is told",
        ),
        pytest.param(
            "Car exports rose 3 percent in January. For domestic sales, eco-friendly cars gained 9 percent.",
            {},
            [
                "exports automobiles 2024-01 growth_yoy 3 percent",
                "domestic_sales eco_friendly_vehicles 2024-01 growth_yoy 9 percent",
            ],
            id="for another series",
        ),
        pytest.param(
            "Exports rose 3 percent in January. For the first time, imports of gas fell 4 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports gas 2024-01 growth_yoy -4 percent"],
            id="for the first time",
        ),
        pytest.param(
            "The customs house has released the import figures of January. Crude oil fell 4 percent.",
            {},
            ["imports crude_oil 2024-01 growth_yoy -4 percent"],
            id="the only series of a sentence without values",
            marks=pytest.mark.xfail(
                strict=True, reason="a sentence with a date and an indicator only is not remembered"
            ),
        ),
        pytest.param(
            "Here are the figures for car production in 2023. Electric cars gained 30 percent.",
            {"country": "DEU"},
            ["production electric_vehicles 2023 growth_yoy 30 percent"],
            id="with a product",
        ),
        pytest.param(
            "The figures for exports and imports in January are out. Ships gained 30 percent.",
            {},
            [],
            id="one of two series",
            marks=pytest.mark.xfail(strict=True, reason="of two series the last is taken"),
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. In Vietnam, industrial production rose 4 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "VNM: industrial_production 2024-01 growth_yoy 4 percent"],
            id="where something was made",
        ),
        pytest.param(
            "Exports by item in January were mixed. For displays, the rise was 3 percent and for ships 4 percent.",
            {},
            ["exports displays 2024-01 growth_yoy 3 percent", "exports ships 2024-01 growth_yoy 4 percent"],
            id="for one and for the other",
            marks=pytest.mark.xfail(strict=True, reason="an announced breakdown needs a statement before it"),
        ),
    ],
)
def test_spoken_of(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

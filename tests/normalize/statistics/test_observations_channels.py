"""Channels and labels that stand for a series, what one country bought of another, blocs beside their members."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In January, sales at department stores fell 2 percent and those at convenience stores rose 4 percent.",
            {"title": "Retail sales edge up in January"},
            [
                "retail_sales department_stores 2024-01 growth_yoy -2 percent",
                "retail_sales convenience_stores 2024-01 growth_yoy 4 percent",
            ],
            id="sales at a channel",
        ),
        pytest.param(
            "Retail sales rose 3 percent in January. Workers at supermarkets got 2 percent more pay.",
            {},
            ["retail_sales 2024-01 growth_yoy 3 percent"],
            id="workers at a channel",
        ),
        pytest.param(
            "In January, exports by item:\n(Displays) $1.2 billion, up 3 percent\n(Ships) $2.0 billion, down 4 percent",
            {},
            [
                "exports displays 2024-01 level 1200000000 USD",
                "exports displays 2024-01 growth_yoy 3 percent",
                "exports ships 2024-01 level 2000000000 USD",
                "exports ships 2024-01 growth_yoy -4 percent",
            ],
            id="labels in brackets",
        ),
        pytest.param(
            "Korea's exports came to $9 billion in January.\n(Vietnam) Exports rose 3 percent.\n(Japan) Exports "
            "fell 4 percent.",
            {},
            [
                "exports 2024-01 level 9000000000 USD",
                "exports > VNM 2024-01 growth_yoy 3 percent",
                "exports > JPN 2024-01 growth_yoy -4 percent",
            ],
            id="partners as labels",
        ),
        pytest.param(
            "Exports (see table 3) rose 3 percent in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a bracket that points elsewhere",
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. Vietnam bought $2 billion of Korean goods.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "exports > VNM 2024-01 level 2000000000 USD"],
            id="what a partner bought",
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. Firms bought $2 billion of Korean bonds.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="bonds are no goods",
        ),
        pytest.param(
            "In January, Korea's exports to the EU rose 3 percent.",
            {},
            ["exports > EU 2024-01 growth_yoy 3 percent"],
            id="exports to the EU",
        ),
        pytest.param(
            "Exports of goods and services came to $250 billion in January. Exports to Mexico fell to $27 billion.",
            {"country": "USA"},
            [
                "exports goods_and_services 2024-01 level 250000000000 USD",
                "exports > MEX 2024-01 level 27000000000 USD",
            ],
            id="with one partner goods are counted",
        ),
        pytest.param(
            "The goods and services deficit was $67 billion in January. With Vietnam the deficit was $9 billion.",
            {"country": "USA"},
            [
                "trade_balance 2024-01 level -67000000000 USD",
                "trade_balance > VNM 2024-01 level -9000000000 USD",
            ],
            id="balances with one partner",
        ),
        pytest.param(
            "In January, the services surplus was $24 billion.",
            {"country": "USA"},
            ["trade_balance services 2024-01 level 24000000000 USD"],
            id="the services surplus is one of trade",
        ),
        pytest.param(
            "The budget surplus was $24 billion in January, and exports of services rose 3 percent.",
            {"country": "USA"},
            ["budget_balance 2024-01 level 24000000000 USD", "exports services 2024-01 growth_yoy 3 percent"],
            id="a surplus of the budget is none of trade",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Tax credits rose 9 percent.",
            {"country": "AUS"},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="credits of a tax",
        ),
        pytest.param(
            "Exports of goods and services to Mexico came to $30 billion in January.",
            {"country": "USA"},
            ["exports goods_and_services > MEX 2024-01 level 30000000000 USD"],
            id="goods and services with one partner, where the text says so",
        ),
        pytest.param(
            "Retail sales rose 3 percent in January. Offline edged down 1 percent, while online rose 9 percent.",
            {},
            [
                "retail_sales 2024-01 growth_yoy 3 percent",
                "retail_sales offline_retail 2024-01 growth_yoy -1 percent",
                "retail_sales online_retail 2024-01 growth_yoy 9 percent",
            ],
            id="channels stand for their sales",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Firms that went online rose 9 percent in number.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="who goes online",
            marks=pytest.mark.xfail(strict=True, reason="'went online' is read as a channel"),
        ),
        pytest.param(
            "Exports rose 3 percent in January. It rose 9 percent in December.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "exports 2023-12 growth_yoy 9 percent"],
            id="the pronoun is no technology",
        ),
        pytest.param(
            "In 2023, Poland purchased $0.9 billion worth of Indian steel.",
            {"country": "IND"},
            ["exports steel > POL 2023 level 900000000 USD"],
            id="what a partner purchased",
            marks=pytest.mark.xfail(strict=True, reason="worth of goods that a partner purchased"),
        ),
        pytest.param(
            "In January, Korea's exports rose 3 percent. Vietnam bought $2 billion of Japanese goods.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "VNM: imports > JPN 2024-01 level 2000000000 USD"],
            id="what another bought of a third",
            marks=pytest.mark.xfail(strict=True, reason="what another country bought of a third is read as ours"),
        ),
        pytest.param(
            "Extra-EU exports of goods rose 3 percent in January, and extra-EU imports fell 2 percent.",
            {"country": "EU"},
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="extra-EU exports are all that leave the EU",
        ),
        pytest.param(
            "The euro area's extra-EA exports rose 3 percent in January.",
            {"country": "EU"},
            ["EA: exports 2024-01 growth_yoy 3 percent"],
            id="extra-EA exports are the euro area's",
            marks=pytest.mark.xfail(strict=True, reason="exports that leave a bloc are not read as its own"),
        ),
        pytest.param(
            "In January, the trade balance in services showed a surplus of $24 billion.",
            {"country": "USA"},
            ["trade_balance services 2024-01 level 24000000000 USD"],
            id="the balance of services is one of trade",
            marks=pytest.mark.xfail(strict=True, reason="'in services' behind a balance is not read"),
        ),
    ],
)
def test_channels(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

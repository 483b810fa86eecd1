"""Investment from abroad: pledged or arrived, by whom, on which basis."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "FDI pledges came to $32.7 billion in 2023. Investment from the EU rose 9 percent and investment in "
            "services "
            "fell 2 percent.",
            {},
            [
                "foreign_direct_investment_pledged 2023 level 32700000000 USD",
                "foreign_direct_investment_pledged > EU 2023 growth_yoy 9 percent",
                "foreign_direct_investment_pledged services 2023 growth_yoy -2 percent",
            ],
            id="investment is the one spoken of: pledges",
        ),
        pytest.param(
            "FDI arrivals came to $18.8 billion in 2023. Foreign direct investment from Japan fell 4 percent to "
            "$1.2 billion.",
            {},
            [
                "foreign_direct_investment_arrived 2023 level 18800000000 USD",
                "foreign_direct_investment_arrived > JPN 2023 growth_yoy -4 percent",
                "foreign_direct_investment_arrived > JPN 2023 level 1200000000 USD",
            ],
            id="investment is the one spoken of: arrivals",
        ),
        pytest.param(
            "Foreign direct investment rose 5 percent in 2023. FDI pledges were $32 billion. Investment from "
            "Japan was $1.3 "
            "billion.",
            {},
            [
                "foreign_direct_investment 2023 growth_yoy 5 percent",
                "foreign_direct_investment_pledged 2023 level 32000000000 USD",
                "foreign_direct_investment_pledged > JPN 2023 level 1300000000 USD",
            ],
            id="what the text says later which it is",
        ),
        pytest.param(
            "Exports came to $632 billion in 2023. Foreign direct investment rose 7 percent.",
            {},
            ["exports 2023 level 632000000000 USD", "foreign_direct_investment 2023 growth_yoy 7 percent"],
            id="investment where no pledges were spoken of",
        ),
        pytest.param(
            "FDI pledges rose 7 percent in 2023. Facility investment fell 2 percent.",
            {},
            [
                "foreign_direct_investment_pledged 2023 growth_yoy 7 percent",
                "facility_investment 2023 growth_yoy -2 percent",
            ],
            id="investment at home is another series",
        ),
        pytest.param(
            "FDI came to $32.7 billion in 2023 on a notification basis.",
            {},
            ["foreign_direct_investment_pledged 2023 level 32700000000 USD"],
            id="a basis behind the value",
        ),
        pytest.param(
            "On an arrival basis, foreign direct investment fell 3 percent in 2023.",
            {},
            ["foreign_direct_investment_arrived 2023 growth_yoy -3 percent"],
            id="a basis that opens the sentence",
        ),
        pytest.param(
            "In 2023, foreign investment rose 7 percent on a pledge basis and fell 3 percent on an arrival basis.",
            {},
            [
                "foreign_direct_investment_pledged 2023 growth_yoy 7 percent",
                "foreign_direct_investment_arrived 2023 growth_yoy -3 percent",
            ],
            id="each value before its basis",
        ),
        pytest.param(
            "Exports rose 3 percent in 2023, and FDI fell 4 percent on an arrival basis.",
            {},
            ["exports 2023 growth_yoy 3 percent", "foreign_direct_investment_arrived 2023 growth_yoy -4 percent"],
            id="exports have no such basis",
        ),
        pytest.param(
            "Exports rose 3 percent on a customs clearance basis in January.",
            {},
            ["exports 2024-01 growth_yoy 3 percent"],
            id="a basis of customs",
        ),
        pytest.param(
            "Foreign direct investment came to $9 billion ($6 billion on an arrival basis) in the first half of 2023.",
            {},
            [
                "foreign_direct_investment 2023-S1 level 9000000000 USD",
                "foreign_direct_investment_arrived 2023-S1 level 6000000000 USD",
            ],
            id="a basis in a bracket holds there only",
            marks=pytest.mark.xfail(strict=True, reason="the basis in a bracket is given to what stands before it"),
        ),
    ],
)
def test_which_investment(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "FDI pledges to Korea came to $32 billion in 2023. Japan's pledges rose 5 percent.",
            {},
            [
                "foreign_direct_investment_pledged 2023 level 32000000000 USD",
                "foreign_direct_investment_pledged > JPN 2023 growth_yoy 5 percent",
            ],
            id="whose pledges are from there",
        ),
        pytest.param(
            "Arrived FDI in Thailand came to $8 billion in the first half of 2023. Singapore's arrivals fell 9 "
            "percent to $1.1 billion.",
            {"country": "THA"},
            [
                "foreign_direct_investment_arrived 2023-S1 level 8000000000 USD",
                "foreign_direct_investment_arrived > SGP 2023-S1 growth_yoy -9 percent",
                "foreign_direct_investment_arrived > SGP 2023-S1 level 1100000000 USD",
            ],
            id="whose arrivals",
        ),
        pytest.param(
            "FDI pledges to Korea came to $32 billion in 2023. Japan's exports rose 5 percent.",
            {},
            ["foreign_direct_investment_pledged 2023 level 32000000000 USD", "JPN: exports 2023 growth_yoy 5 percent"],
            id="another series of the same country",
        ),
        pytest.param(
            "In 2023, FDI pledges from the EU fell 17 percent, but arrivals rose 6 percent.",
            {},
            [
                "foreign_direct_investment_pledged > EU 2023 growth_yoy -17 percent",
                "foreign_direct_investment_arrived > EU 2023 growth_yoy 6 percent",
            ],
            id="arrivals of the same partner",
        ),
        pytest.param(
            "FDI pledges from Japan rose 3 percent in 2023 and arrivals came to $0.9 billion.",
            {},
            [
                "foreign_direct_investment_pledged > JPN 2023 growth_yoy 3 percent",
                "foreign_direct_investment_arrived > JPN 2023 level 900000000 USD",
            ],
            id="pledges and arrivals",
        ),
        pytest.param(
            "FDI pledges from Japan rose 3 percent in 2023, while tourist arrivals rose 9 percent.",
            {},
            [
                "foreign_direct_investment_pledged > JPN 2023 growth_yoy 3 percent",
                "tourist_arrivals 2023 growth_yoy 9 percent",
            ],
            id="arrivals of tourists",
        ),
        pytest.param(
            "Pledges to cut tariffs helped exports, which rose 3 percent in 2023.",
            {},
            ["exports 2023 growth_yoy 3 percent"],
            id="a pledge that is no investment",
        ),
        pytest.param(
            "FDI pledges to Korea came to $32 billion in 2023. Japan's FDI abroad rose 5 percent.",
            {},
            ["foreign_direct_investment_pledged 2023 level 32000000000 USD"],
            id="what another invests elsewhere",
            marks=pytest.mark.xfail(strict=True, reason="'abroad' does not part investment there from that here"),
        ),
        pytest.param(
            "FDI pledges from Japan rose 3 percent in 2023, while total arrivals came to $18.8 billion.",
            {},
            [
                "foreign_direct_investment_pledged > JPN 2023 growth_yoy 3 percent",
                "foreign_direct_investment_arrived 2023 level 18800000000 USD",
            ],
            id="total arrivals are nobody's",
        ),
    ],
)
def test_who_invests(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

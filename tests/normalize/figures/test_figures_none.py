"""Numbers that measure nothing."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("The G20, the G7 and the Group of Seven met.", "", id="groups of states"),
        pytest.param(
            "The 13th Ministerial Conference (MC13) and the 49th Committee met.",
            "",
            id="numbers of meetings",
        ),
        pytest.param("APEC 2025 and Expo 2030 come next.", "", id="names with a year"),
        pytest.param("The 4th Industrial Revolution brings 5G and 3D printing.", "", id="generations"),
        pytest.param("COVID-19 delayed the KF-21.", "", id="names with a hyphen"),
        pytest.param("The Galaxy S24 and the Boeing 737 were shown.", "", id="models"),
        pytest.param("Under Article 53, Annex 24 and Section 232 it is banned.", "", id="articles of laws"),
        pytest.param("The plates are HSK 7219.21 and 7219.22.", "", id="tariff lines"),
        pytest.param("Phase 2 of the plan begins.", "", id="phases"),
        pytest.param("One of the members left.", "", id="one of"),
        pytest.param("This one differs from that one and from one another.", "", id="one as pronoun"),
        pytest.param("The two countries and the three ministers agreed.", "", id="what points back"),
        pytest.param(
            "The first country to join hosted the sixth round and the 3rd edition.",
            "",
            id="ordinals that do not rank",
        ),
        pytest.param("They meet on March 3, 4 and 5, from May 14-16, and on 6 June.", "", id="days"),
        pytest.param("In 2015, since 2017, from 2021 to 2025 and by 2030.", "", id="years"),
        pytest.param("The 2008 global financial crisis hit in the 1990s.", "", id="a crisis has a year"),
        pytest.param("In FY 2023-24 and 2022/23.", "", id="financial years"),
        pytest.param("On 5/12/2024 and 2024-03-05 at 10:30 or 6 p.m.", "", id="days and times in digits"),
        pytest.param("Call 044-203-4850 or +82-2-6009-1234.", "", id="telephone numbers"),
        pytest.param("1) new orders 2) finance 3) research", "", id="list marks"),
        pytest.param("Aims: (1) growth (2) stability.", "", id="list marks in parentheses"),
        pytest.param("See the table [3].", "", id="footnotes"),
        pytest.param("The office is open 24/7.", "", id="always open"),
        pytest.param("It began two years ago and ended three weeks later.", "", id="relative days"),
        pytest.param("In the first 20 days of May trade grew.", "", id="the first days of a month"),
        pytest.param("Two-way trade and one-stop service in a four-wheel drive.", "", id="two-way"),
        pytest.param("Double-digit growth and double taxation.", "", id="double"),
        pytest.param("In the first half and in the half-year report.", "", id="halves of a year"),
        pytest.param("In the first quarter and a quarter earlier.", "", id="quarters"),
        pytest.param("It meets twice a year.", "", id="twice a year"),
        pytest.param("Law No. 12 and Unit No. 3.", "", id="laws by number"),
        pytest.param("Version 2.0.1 at 10.0.0.1.", "", id="versions and addresses"),
        pytest.param("It meets ISO 9001.", "", id="standards"),
        pytest.param("With 2020=100 as base.", "", id="base years"),
        pytest.param("The largest and the most.", "", id="superlatives alone"),
        pytest.param("ASEAN Plus Three met.", "", id="plus three"),
        pytest.param("Exports grew.", "", id="no number at all"),
        pytest.param("The rate of people aged 16 to 64 and aged 65 and over.", "", id="ages"),
        pytest.param("The stock split 3-for-2.", "", id="splits of shares"),
    ],
)
def test_what_is_no_figure(text: str, figures: str) -> None:
    assert told(text) == figures

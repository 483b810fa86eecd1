"""Counts: the head noun, wherever it stands."""

import pytest

from tests.normalize.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "The talks brought together 14 countries.",
            "count 14 country",
            id="the head noun in the singular",
        ),
        pytest.param(
            "It designated 31 national core technologies.",
            "count 31 technology",
            id="the last noun of the phrase",
        ),
        pytest.param(
            "Six out of major 15 export items grew.",
            "count 6 item; count 15 item",
            id="part and whole share the noun",
        ),
        pytest.param("About 101 of the exhibitors came from abroad.", "count 101 exhibitor", id="a part of a phrase"),
        pytest.param(
            "Two of the more than 20 side events looked at batteries.",
            "count 2 event; count 20 event",
            id="a whole inside the phrase",
        ),
        pytest.param("Thirteen of them are online retailers.", "count 13 retailer", id="the predicate tells"),
        pytest.param(
            "A 20-member delegation from a 12-nation bloc came.",
            "count 20 member; count 12 nation",
            id="a hyphenated member",
        ),
        pytest.param("The list gets 243 more items.", "count 243 item", id="more of them"),
        pytest.param("He spoke for the 15,000 or so Korean companies there.", "count 15000 company", id="guesses"),
        pytest.param(
            "A dozen companies and half a dozen banks took part.",
            "count 12 company; count 6 bank",
            id="a dozen",
        ),
        pytest.param("They signed nine supply contracts and MOUs.", "count 9 contract", id="nouns with and"),
        pytest.param(
            "Both signed 26 MOUs, including 17 between firms and 8 with agencies.",
            "count 26 mou; count 17 mou; count 8 mou",
            id="initials in the plural",
        ),
        pytest.param(
            "About 1,300 small and medium-sized enterprises applied.",
            "count 1300 enterprise",
            id="adjectives with and",
        ),
        pytest.param("Some 2,400 people came.", "count 2400 person", id="people are persons"),
        pytest.param(
            "The plant builds 1.3 million units and 1.14 crore farmers benefit.",
            "count 1300000 unit; count 11400000 farmer",
            id="scaled counts",
        ),
        pytest.param("They held five trade ministers’ meetings.", "count 5 meeting", id="a possessor is no head"),
        pytest.param("It should create 1,060 to 1,200 jobs.", "count 1060..1200 job", id="a range of counts"),
        pytest.param(
            "The number of items rose from 1,159 to 1,402.",
            "count 1159 item; count 1402 item",
            id="two counts",
        ),
        pytest.param(
            "The number of stores rose 3.9 percent to 39,378.",
            "percent 3.9 percent; count 39378 store",
            id="the number of",
        ),
        pytest.param(
            "Employment rose by 41,000 to 20,500,000.",
            "count 41000 person; count 20500000 person",
            id="employment counts persons",
        ),
        pytest.param("Car sales fell to 139,288.", "count 139288 car", id="car sales count cars"),
        pytest.param(
            "Job gains were in health (+72,000) and losses in mining (-3,000).",
            "count 72000 job; count 3000 job",
            id="signed counts are positive",
        ),
        pytest.param(
            "The board received 10 petitions in 2024 and seven from January to May.",
            "count 10 petition; count 7 petition",
            id="understood from before",
        ),
        pytest.param(
            "The survey covers 2,000 firms, of which 1,200 replied.",
            "count 2000 firm; count 1200 firm",
            id="which counts what stood before",
        ),
        pytest.param(
            "It will supply 1,000 chargers by 2025 and 20,000 more by 2030.",
            "count 1000 charger; count 20000 charger",
            id="more of the same",
        ),
        pytest.param(
            "It approved 15 technologies in chips (3), displays (2) and biotechnology (1).",
            "count 15 technology; count 3 technology; count 2 technology; count 1 technology",
            id="a breakdown in parentheses",
        ),
        pytest.param("Some 2000 firms joined.", "count 2000 firm", id="round thousands without a comma"),
        pytest.param(
            "It has 300+ suppliers and 1,200-plus staff.",
            "count 300 supplier; count 1200 staff",
            id="plus",
        ),
        pytest.param(
            "Two firms and one university joined.",
            "count 2 firm; count 1 university",
            id="one with a noun",
        ),
        pytest.param("The ministers met five times last year.", "count 5 time", id="times that are occasions"),
    ],
)
def test_counts(text: str, figures: str) -> None:
    assert told(text) == figures

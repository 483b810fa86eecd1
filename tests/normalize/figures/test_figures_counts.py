"""Counts: the head noun, wherever it stands."""

import pytest

from tests.normalize.figures.reading_figures import told


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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Staff were cut by 12 percent, from 5,000 to 4,400, and branches by 8 percent, from 51 to 47.",
            "percent -12 percent; count 5000 staff; count 4400 staff; percent -8 percent; count 51 "
            "branch; count 47 branch",
            id="what changed is what is counted",
        ),
        pytest.param(
            "Prices rose by 4 percent, from 120 to 125.",
            "percent 4 percent",
            id="prices are not counted",
        ),
        pytest.param(
            "An application takes 30 days where it took 45 before and needs two forms where it needed five.",
            "duration 30 day; duration 45 day; count 2 form; count 5 form",
            id="where it took",
        ),
        pytest.param(
            "An application takes 30 days where it took five officials.",
            "duration 30 day; count 5 official",
            id="took another noun",
        ),
        pytest.param(
            "Seven of the ten ASEAN states joined; twelve of the thirteen regions grew.",
            "count 7 state; count 10 state; count 12 region; count 13 region",
            id="part of a described whole",
        ),
        pytest.param(
            "One of the ten states joined.",
            "",
            id="one of the whole",
        ),
        pytest.param(
            "Perth was dearest among the eight capital cities.",
            "count 8 city",
            id="a described set of four or more",
        ),
        pytest.param(
            "The two neighbouring countries and the three sides met.",
            "",
            id="a set of two points back",
        ),
        pytest.param(
            "Loans were repaid (12 of the 40); companies in the sample (9 of 20) closed.",
            "count 12 loan; count 9 company; count 20 company",
            id="a part in brackets",
        ),
        pytest.param(
            "Of 14 sectors, nine expanded and five contracted.",
            "count 14 sector; count 9 sector; count 5 sector",
            id="a number as subject",
        ),
        pytest.param(
            "Prices fell in two regions, remained stable in six and rose in nineteen.",
            "count 2 region; count 6 region; count 19 region",
            id="a number in another state",
        ),
        pytest.param(
            "One in five planned to cut staff.",
            "number 0.2 fraction",
            id="one in five acts",
        ),
        pytest.param(
            "It happens one in five years.",
            "duration 5 year",
            id="one in five years",
        ),
        pytest.param(
            "Box 1.2 looks at trade, Chart 3 shows exports.",
            "",
            id="a chart that shows",
        ),
        pytest.param(
            "Figure 2.1 gives details. Table 4 lists firms.",
            "",
            id="a section that sets",
        ),
        pytest.param(
            "Order 500 units at once.",
            "count 500 unit",
            id="an order of units",
        ),
        pytest.param(
            "The loan is paid in four tranches.",
            "count 4 tranche",
            id="tranches",
        ),
        pytest.param(
            "Hours worked rose by 1.5 million.",
            "duration 1500000 hour",
            id="hours are time",
        ),
        pytest.param(
            "A five-to-seven-year period and a two- to three-week delay.",
            "duration 5..7 year; duration 2..3 week",
            id="a length with two ends",
        ),
        pytest.param(
            "A two-way road and a three-to-one vote.",
            "",
            id="no two ends",
        ),
        pytest.param(
            "Korea came No. 1 in sales and finished No. 3 in exports; Law No. 12 applies.",
            "rank 1; rank 3",
            id="a rank that came",
        ),
        pytest.param(
            "Housing starts fell 0.6%, the fifth in a row.",
            "percent -0.6 percent; streak 5",
            id="fifth in a row",
        ),
        pytest.param(
            "The fifth item in a list.",
            "",
            id="fifth in a list",
        ),
        pytest.param(
            "Displays were down by nearly a quarter, steel by a fifth, and firms by a third to 1,200.",
            "number 0.25 fraction; number 0.2 fraction; number 0.333333 fraction; count 1200 firm",
            id="part of an amount",
        ),
        pytest.param(
            "It is a third country, a quarter ago.",
            "",
            id="no part",
        ),
        pytest.param(
            "Wheat was up 3/4 cent, a pipe measures 5/8 inch, 3/4 of firms agreed.",
            "money 0.0075 USD; quantity 0.625 in; number 0.75 fraction",
            id="fractions of a unit",
        ),
        pytest.param(
            "The deal adds 27,500 Mega Volt-Amperes and 10,750 circuit kilometres (ckm) of lines.",
            "quantity 27500 MVA; quantity 10750 ckm",
            id="units of the grid",
        ),
        pytest.param(
            "Demand is cut by 107 tb/d to 1.8 mb/d.",
            "quantity 107 tbbl/d; quantity 1.8 mbbl/d",
            id="oil flows",
        ),
        pytest.param(
            "The Nifty shed 1.2% or 290.45 points to close at 23,959.",
            "percent -1.2 percent; number -290.45 point; number 23959",
            id="an index that closes",
        ),
        pytest.param(
            "Housing starts: 1,311,000, up from 1,280,000.",
            "count 1311000 start; count 1280000 start",
            id="a label and its count",
        ),
        pytest.param(
            "Of the three ministers, two signed and one declined.",
            "",
            id="one that acts",
        ),
        pytest.param(
            "A 5-4 decision, a 2-1 win, and a 50-50 split.",
            "",
            id="scores and splits",
        ),
        pytest.param(
            "A cut of 3-5 percent and 10-20 firms.",
            "percent -3..-5 percent; count 10..20 firm",
            id="a range of units",
        ),
        pytest.param(
            "The indices of output, shipments and stocks were 102.9 (up 3.0%), 101.2 (up 2.5%) and 101.3 (unchanged).",
            "number 102.9; percent 3 percent; number 101.2; percent 2.5 percent; number 101.3",
            id="indices in a row",
        ),
    ],
)
def test_understood_from_the_sentence(text: str, figures: str) -> None:
    assert told(text) == figures

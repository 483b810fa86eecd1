"""Statements side by side: no sign, unit, currency, noun or qualifier is borrowed."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Exports rose 5 percent while imports fell 3 percent.",
            "percent 5 percent; percent -3 percent",
            id="the sign of the next clause",
        ),
        pytest.param(
            "Steel fell 3 percent. Growth of 4 percent is expected.",
            "percent -3 percent; percent 4 percent",
            id="the sign of the next sentence",
        ),
        pytest.param(
            "Imports declined, and exports to China were 3 percent of the total.",
            "percent 3 percent",
            id="a level in the next clause",
        ),
        pytest.param(
            "Some 40 percent of respondents said costs fell 10 percent.",
            "percent 40 percent; percent -10 percent",
            id="a respondent's share before a fall",
        ),
        pytest.param(
            "Costs fell 10 percent, 40 percent of respondents said.",
            "percent -10 percent; percent 40 percent",
            id="a fall before a share",
        ),
        pytest.param(
            "Profits fell 3% as revenue of $5bn was up 2%.",
            "percent -3 percent; money 5000000000 USD; percent 2 percent",
            id="a rise between falls",
        ),
        pytest.param(
            "The 3 percent rise in exports followed a 2 percent decline in May and 1 percent growth in April.",
            "percent 3 percent; percent -2 percent; percent 1 percent",
            id="three nouns in a row",
        ),
        pytest.param("The tax of 10 percent cut profits.", "percent 10 percent", id="a tax next to a verb"),
        pytest.param(
            "Exports of $5 billion and a deficit of $2 billion were reported.",
            "money 5000000000 USD; money -2000000000 USD",
            id="the deficit of the neighbour",
        ),
        pytest.param(
            "A deficit of $3.2 billion followed a surplus of $1 billion as exports reached $5 billion.",
            "money -3200000000 USD; money 1000000000 USD; money 5000000000 USD",
            id="the surplus of the neighbour",
        ),
        pytest.param(
            "In 2024 €5 million and 300 people were needed.",
            "money 5000000 EUR; count 300 person",
            id="the currency of the neighbour",
        ),
        pytest.param(
            "The line needs 12 people, 3 MW and 40 km of cable.",
            "count 12 person; quantity 3 MW; quantity 40 km",
            id="the unit of the neighbour",
        ),
        pytest.param(
            "Five firms and 3 banks in 7 cities hold 9 MW.",
            "count 5 firm; count 3 bank; count 7 city; quantity 9 MW",
            id="the noun of the neighbour",
        ),
        pytest.param(
            "Starts were at a rate of 1,321,000, 14.7 percent below May.",
            "count 1321000 start; percent -14.7 percent",
            id="a comma between unlike numbers",
        ),
        pytest.param("On March 5, 20 companies met.", "count 20 company", id="a date beside a count"),
        pytest.param("In 2023, 15 items grew.", "count 15 item", id="a year beside a count"),
        pytest.param("Fines of up to 5 percent were cut.", "percent 5 percent", id="up to is no rise"),
        pytest.param(
            "Unemployment fell by 26,000 to 3.04 million, or 11.1 pct of the workforce.",
            "count 26000 person; count 3040000 person; percent 11.1 percent",
            id="the neighbour's percent",
        ),
        pytest.param(
            "More than 20 firms, 30 banks and about 5 funds came.",
            "count 20 firm; count 30 bank; count 5 fund",
            id="a qualifier of the neighbour",
        ),
        pytest.param(
            "Growth of 2 to 3 percent, 4 percent and 5-6 percent was seen.",
            "percent 2..3 percent; percent 4 percent; percent 5..6 percent",
            id="the range of the neighbour",
        ),
    ],
)
def test_nothing_is_borrowed(text: str, figures: str) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Steel exports dropped 6 percent after mills closed on the eve of the long holiday in early"
            " October, those of ships 11 percent.",
            "percent -6 percent; percent -11 percent",
            id="gapping behind a long aside",
        ),
        pytest.param(
            "Steel exports dropped 6 percent after mills closed on the eve of the long holiday in early"
            " October, those of ships made up 11 percent of the total.",
            "percent -6 percent; percent 11 percent",
            id="no gapping where a verb stands",
        ),
        pytest.param(
            "Exports fell 2.9% (-3.4% seasonally adjusted) and imports 1.1% (+0.2%).",
            "percent -2.9 percent; percent -3.4 percent; percent -1.1 percent; percent 0.2 percent",
            id="goes on past a bracket",
        ),
        pytest.param(
            "Exports rose 2.9% (against a fall of 3% in May), imports 1.1%.",
            "percent 2.9 percent; percent -3 percent; percent 1.1 percent",
            id="goes on past a bracket with a fall",
        ),
        pytest.param(
            "Exports (-2%) and imports (-5%) missed forecasts of 1% and 2%.",
            "percent -2 percent; percent -5 percent; percent 1 percent; percent 2 percent",
            id="levels in a row do not go on with a change",
        ),
        pytest.param(
            "Production was 1.5% below the level of January and 3.0% above that of 2019.",
            "percent -1.5 percent; percent 3 percent",
            id="below a level",
        ),
        pytest.param(
            "The margin stood at 3 percent, up from 2 percent, and above 1 percent.",
            "percent 3 percent; percent 2 percent; percent 1 percent",
            id="below a bound, no change",
        ),
        pytest.param(
            "Exports were 0.4% short of the record.",
            "percent -0.4 percent",
            id="short of a record",
        ),
        pytest.param(
            "Sales were at a rate of 610,000 houses, which is 17.3 percent (±9.1 percent) below the rate of May.",
            "count 610000 house; percent -17.3 percent; percent 9.1 percent",
            id="a margin of error before the comparison",
        ),
        pytest.param(
            "Wine worth more than $5 falls under the lower tariff.",
            "money 5 USD",
            id="a verb after more than",
        ),
        pytest.param(
            "A more than 5 percent drop in sales was seen.",
            "percent -5 percent",
            id="a noun after more than",
        ),
        pytest.param(
            "Sales saw 3 percent falls in May and June.",
            "percent -3 percent",
            id="nouns in the plural",
        ),
        pytest.param(
            "The cut in tariffs from 15 percent to 8 percent saves time.",
            "percent 15 percent; percent 8 percent",
            id="a cut from a level",
        ),
        pytest.param(
            "The decline eased to 3 percent.",
            "percent -3 percent",
            id="a decline that eased",
        ),
        pytest.param(
            "Some 120 of 450 applicants were turned down, a rejection rate of 26.7%.",
            "count 120 applicant; count 450 applicant; percent 26.7 percent",
            id="a rejection rate behind turned down",
        ),
        pytest.param(
            "Output fell at a rate of 2 percent a year.",
            "percent -2 percent",
            id="at a rate of",
        ),
        pytest.param(
            "The jobless rate was 4.8%, down from 5.1% and 0.3 points lower than in June.",
            "percent 4.8 percent; percent 5.1 percent; percent -0.3 percentage_point",
            id="points of a rate",
        ),
        pytest.param(
            "The PMI rose 0.5 points to 51.2 and was 0.3 points below the level of May.",
            "number 0.5 point; number 51.2; number -0.3 point",
            id="points of an index",
        ),
        pytest.param(
            "Imports (△3.2%), exports (▲1.0%p)",
            "percent -3.2 percent; percent -1 percentage_point",
            id="triangles of bookkeeping",
        ),
        pytest.param(
            "Cars (▲3.2%), steel (▼0.5%)",
            "percent 3.2 percent; percent -0.5 percent",
            id="triangles that point both ways",
        ),
        pytest.param(
            "▲ Exports rose 3.2% in May",
            "percent 3.2 percent",
            id="a triangle as a bullet",
        ),
        pytest.param(
            "Wages grew 5.2% (+$1.55 to $31.14) on the year.",
            "percent 5.2 percent; money 1.55 USD; money 31.14 USD",
            id="a change and its level in a bracket",
        ),
        pytest.param(
            "Growth is put at +1 to +2 percent.",
            "percent 1..2 percent",
            id="a signed range",
        ),
        pytest.param(
            "The trade deficit, excluding gold, widened by £3.4 billion to £10.0 billion.",
            "money -3400000000 GBP; money -10000000000 GBP",
            id="an aside in the subject of a deficit",
        ),
        pytest.param(
            "The trade deficit, seasonally adjusted, narrowed by $1.2 billion to $4.5 billion.",
            "money 1200000000 USD; money -4500000000 USD",
            id="an adjusted deficit",
        ),
        pytest.param(
            "The deficit, exports, and sales of $5 billion were noted.",
            "money 5000000000 USD",
            id="no balance beyond a list",
        ),
        pytest.param(
            "The ratio of debt to GDP fell 1.2 points to 97.3 percent, from 98.5.",
            "number -1.2 point; percent 97.3 percent; percent 98.5 percent",
            id="a ratio goes on with percent",
        ),
        pytest.param(
            "Output fell 3 percent, from 98.5.",
            "percent -3 percent",
            id="an index is no percent",
        ),
        pytest.param(
            "Copper closed at 9,120 dollars, down 45.",
            "money 9120 USD; money -45 USD",
            id="a close and its step",
        ),
        pytest.param(
            "Imports came to $4 billion, down 2.",
            "money 4000000000 USD",
            id="no step of scaled money",
        ),
        pytest.param(
            "They raised 45 billion won, 20 billion less.",
            "money 45000000000 KRW; money -20000000000 KRW",
            id="scaled money less than before",
        ),
        pytest.param(
            "Turnover was 203.4 mln stg (198.7 mln).",
            "money 203400000 GBP; money 198700000 GBP",
            id="the year before in brackets",
        ),
        pytest.param(
            "Consumption, spending and investment contributed 0.2, 0.0 and -0.2 percentage points.",
            "percent 0.2 percentage_point; percent 0 percentage_point; percent -0.2 percentage_point",
            id="a series with a minus",
        ),
        pytest.param(
            "Crude stocks rose 2.1 mln barrels, gasoline stocks fell 1.9 mln.",
            "quantity 2100000 bbl; quantity 1900000 bbl",
            id="stocks of the same",
        ),
        pytest.param(
            "Fund assets of $5 million rose; employment fell 1.9 million in all.",
            "money 5000000 USD; count 1900000 person",
            id="people and no money",
        ),
        pytest.param(
            "Saudi Arabia's quota is 4.133 mln bpd, Iran's 2.255 mln and Iraq's 1.466 mln.",
            "quantity 4133000 bbl/d; quantity 2255000 bbl/d; quantity 1466000 bbl/d",
            id="quotas of others",
        ),
        pytest.param(
            "The profit was $3 million, its chairman's 2.1 million shares were sold.",
            "money 3000000 USD; count 2100000 share",
            id="shares and no money",
        ),
        pytest.param(
            "Supply rose 1.9 billion dlrs to 738 billion, versus forecasts of a 1.5 to 2.0 billion rise.",
            "money 1900000000 USD; money 738000000000 USD; money 1500000000..2000000000 USD",
            id="a range without its currency",
        ),
        pytest.param(
            "Emissions were 790 million tonnes, 2.6% down on the 811 million of 2019.",
            "quantity 790000000 t; percent -2.6 percent; quantity 811000000 t",
            id="a level on a year before",
        ),
        pytest.param(
            "Rents were 3.1 percent (±11.9 percent)* below the level of May.",
            "percent -3.1 percent; percent 11.9 percent",
            id="a star behind the margin",
        ),
        pytest.param(
            "Output is seen below 3 percent and above 1 percent.",
            "percent 3 percent; percent 1 percent",
            id="two bounds",
        ),
        pytest.param(
            "Turnover declined to 4.1 from 4.4 billion euros and EBIT to 310 from 405 million.",
            "money 4100000000 EUR; money 4400000000 EUR; money 310000000 EUR; money 405000000 EUR",
            id="to and from share a scale twice",
        ),
        pytest.param(
            "Turnover declined to 4.1 from 4.4 billion euros.",
            "money 4100000000 EUR; money 4400000000 EUR",
            id="to and from share a scale",
        ),
    ],
)
def test_what_goes_on(text: str, figures: str) -> None:
    assert told(text) == figures

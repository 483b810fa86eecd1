"""Statistics offices and ministries of many countries: levels, changes, revisions, scales and units of their own."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Real GDP grew by 0.3% in the second quarter, following a 0.2% contraction in the first.",
            "percent 0.3 percent; percent -0.2 percent",
            id="a rise following a contraction",
        ),
        pytest.param(
            "The UK employment rate was estimated at 75.8%, 0.1 percentage points lower than a year earlier.",
            "percent 75.8 percent; percent -0.1 percentage_point",
            id="lower than a year earlier",
        ),
        pytest.param(
            "Canada's merchandise trade deficit narrowed from $1.3 billion in September to $924 million in October.",
            "money -1300000000 USD; money -924000000 USD",
            id="a deficit at two dates",
        ),
        pytest.param(
            "Average hourly earnings rose by 13 cents, or 0.4 percent, to $35.61.",
            "money 0.13 USD; percent 0.4 percent; money 35.61 USD",
            id="cents, percent and the level",
        ),
        pytest.param(
            "The average workweek edged up by 0.1 hour to 34.3 hours.",
            "duration 0.1 hour; duration 34.3 hour",
            id="hours that edge up",
        ),
        pytest.param(
            "The number of unemployed persons, at 7.1 million, was little changed.",
            "count 7100000 person",
            id="at so many",
        ),
        pytest.param(
            "GST revenue collection stood at ₹1,82,269 crore.", "money 1822690000000 INR", id="lakh with Indian commas"
        ),
        pytest.param("Rs 2.5 lakh crore was released to States.", "money 2500000000000 INR", id="two Indian scales"),
        pytest.param("As many as 1.25 lakh villages were covered.", "count 125000 village", id="a lakh counts"),
        pytest.param("India's forex reserves rose to USD 640.3 Bn.", "money 640300000000 USD", id="Bn with a capital"),
        pytest.param("The scheme benefits 81.35 crore persons.", "count 813500000 person", id="a crore counts"),
        pytest.param(
            "The highest increases were recorded in Ireland (+5.7%), Belgium (+2.0%) and Greece (+1.4%).",
            "percent 5.7 percent; percent 2 percent; percent 1.4 percent",
            id="signs in brackets",
        ),
        pytest.param(
            "Decreases were observed in Germany (-1.3%), Croatia (–0.9%) and Malta (−0.2%).",
            "percent -1.3 percent; percent -0.9 percent; percent -0.2 percent",
            id="three sorts of minus",
        ),
        pytest.param(
            "The inflation rate in Germany stood at +2.2% in November.", "percent 2.2 percent", id="a plus sign"
        ),
        pytest.param(
            "That was 2.8% less than in the same month a year earlier.", "percent -2.8 percent", id="less than"
        ),
        pytest.param(
            "Japan's exports rose 3.1 percent to 9.43 trillion yen.",
            "percent 3.1 percent; money 9430000000000 JPY",
            id="yen in trillions",
        ),
        pytest.param(
            "The trade deficit stood at 461.2 billion yen, the fourth straight month of red ink.",
            "money -461200000000 JPY; streak 4 month",
            id="a streak beside a deficit",
        ),
        pytest.param(
            "The diffusion index for large manufacturers was plus 14, up one point from the previous survey.",
            "number 14; number 1 point",
            id="plus as a word before an index",
        ),
        pytest.param("The index came to minus 9.", "number -9", id="minus as a word before an index"),
        pytest.param(
            "Export orders reached US$52.74 billion, an increase of 3.3% from a year ago.",
            "money 52740000000 USD; percent 3.3 percent",
            id="an increase of",
        ),
        pytest.param(
            "The unemployment rate was 3.36%, down by 0.05 percentage points.",
            "percent 3.36 percent; percent -0.05 percentage_point",
            id="down by percentage points",
        ),
        pytest.param(
            "Grain output should reach 322.6 million tonnes, 8.2% up on last year.",
            "quantity 322600000 t; percent 8.2 percent",
            id="up behind the amount",
        ),
        pytest.param(
            "Non-oil exports decreased by 4.6 per cent, extending the 4.7 per cent decline of the month before.",
            "percent -4.6 percent; percent -4.7 percent",
            id="extending a decline",
        ),
        pytest.param(
            "The Consumer Price Index is forecast to average 2.5 to 3.5 per cent.",
            "percent 2.5..3.5 percent",
            id="a forecast range",
        ),
        pytest.param(
            "More than 1.8 million low-paid workers will get a 6.7% pay rise.",
            "count 1800000 worker; percent 6.7 percent",
            id="a participle with a hyphen",
        ),
        pytest.param(
            "Emissions fell 53% between 1990 and 2023 to 384 million tonnes of carbon dioxide equivalent.",
            "percent -53 percent; quantity 384000000 tCO2eq",
            id="tonnes of carbon dioxide equivalent",
        ),
        pytest.param(
            "The antidumping rates range from 0.00 to 271.28 percent.",
            "percent 0..271.28 percent",
            id="a range of rates",
        ),
        pytest.param(
            "Year-to-date, the deficit increased $85.5 billion, or 12.3 percent.",
            "money -85500000000 USD; percent 12.3 percent",
            id="a deficit that increases",
        ),
        pytest.param(
            "Of the 38 OECD countries, 29 recorded a decline.",
            "count 38 country; count 29 country",
            id="of all of them in figures",
        ),
        pytest.param(
            "Around 1 in 6 (17%) businesses reported a decrease.",
            "number 0.166667 fraction; percent 17 percent",
            id="a share said twice",
        ),
        pytest.param(
            "Exports amounted to 128.2 billion euros, 1.7% (-2.1 billion euros) less than in July.",
            "money 128200000000 EUR; percent -1.7 percent; money -2100000000 EUR",
            id="less behind a bracket",
        ),
        pytest.param(
            "The Index of Industrial Production stands at 146.7 against 141.3 in October.",
            "number 146.7; number 141.3",
            id="against the year before",
        ),
        pytest.param(
            "Visitor arrivals topped 3 million for the first time in 5 years.",
            "count 3000000 visitor; duration 5 year",
            id="the verb bounds and states",
        ),
        pytest.param(
            "Vacancies fell by 31,000 (3.6%) to 831,000.",
            "count 31000 vacancy; percent -3.6 percent; count 831000 vacancy",
            id="a count, its change and its level",
        ),
        pytest.param("There were 1,500 fewer jobs than in May.", "count 1500 job", id="fewer counts"),
        pytest.param(
            "Exports to the EU fell by £0.4 billion (2.9%), while those to others rose by £0.1 billion (0.6%).",
            "money -400000000 GBP; percent -2.9 percent; money 100000000 GBP; percent 0.6 percent",
            id="money and percent of one change",
        ),
        pytest.param(
            "The goods deficit widened by £3.1 billion to £51.7 billion.",
            "money -3100000000 GBP; money -51700000000 GBP",
            id="a deficit widens to",
        ),
        pytest.param(
            "Employment rose in 15 of the 20 sectors.", "count 15 sector; count 20 sector", id="fifteen of the twenty"
        ),
        pytest.param(
            "The number of dwellings approved rose 4.2 per cent to 15,498.",
            "percent 4.2 percent; count 15498 dwelling",
            id="the number of what rose",
        ),
        pytest.param(
            "Unemployment decreased by 26 thousand in the EU and by 29 thousand in the euro area.",
            "count 26000 person; count 29000 person",
            id="a bare scale counts people",
        ),
        pytest.param(
            "Per capita income grew 8.6 percent to Rs 1.85 lakh.",
            "percent 8.6 percent; money 185000 INR",
            id="a lakh of rupees",
        ),
        pytest.param(
            "As on 31st March, 14.15 crore LPG connections were given.",
            "count 141500000 connection",
            id="a day and crores",
        ),
        pytest.param(
            'The monitoring indicator flashed "yellow-red" with 32 points, 2 points less than last month.',
            "number 32 point; number -2 point",
            id="points of an indicator",
        ),
        pytest.param(
            "Vietnam welcomed 12.7 million foreign visitors in nine months, 1.4-fold higher.",
            "count 12700000 visitor; duration 9 month; number 1.4 times",
            id="1.4-fold",
        ),
        pytest.param(
            "Total employment grew by 22,300, or 0.6%.",
            "count 22300 person; percent 0.6 percent",
            id="a mass noun counts people",
        ),
        pytest.param(
            "COE premiums ended at S$103,799, up S$2,000.",
            "money 103799 SGD; money 2000 SGD",
            id="dollars of Singapore",
        ),
        pytest.param(
            "A 99-year lease plot of 12,500 sq m was sold for S$1,250 psf.",
            "duration 99 year; quantity 12500 m2; money 1250 SGD",
            id="a lease, an area and a price for each foot",
        ),
        pytest.param(
            "The 25-basis-point cut brings the rate to 4.50%.",
            "percent -0.25 percentage_point; percent 4.5 percent",
            id="basis points as a modifier",
        ),
        pytest.param(
            "It was 1.4 percentage points below the 6% goal.",
            "percent -1.4 percentage_point; percent 6 percent",
            id="below a goal",
        ),
        pytest.param(
            "The 10-megawatt, 40-megawatt-hour battery cost $12m.",
            "quantity 10 MW; quantity 40 MWh; money 12000000 USD",
            id="two measures before a noun",
        ),
        pytest.param(
            "The estimated rate was 4.3% (95% confidence interval: 4.1% to 4.5%).",
            "percent 4.3 percent; percent 95 percent; percent 4.1..4.5 percent",
            id="a confidence interval",
        ),
        pytest.param(
            "UK employers had 34,000 fewer payrolled employees, a fall of 0.1%.",
            "count 34000 employee; percent -0.1 percent",
            id="fewer, then a fall of",
        ),
    ],
)
def test_offices(text: str, expected: str) -> None:
    assert told(text) == expected

"""Business newswire of any decade: shares, bonds, exchange rates, commodities, and what the reporter counts."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Net income rose to $125.4 million, or $1.25 a share, from $98.1 million, or 96 cents a share.",
            "money 125400000 USD; money 1.25 USD; money 98100000 USD; money 0.96 USD",
            id="cents a share beside the whole",
        ),
        pytest.param(
            "The Dow Jones Industrial Average tumbled 190.58 points to 2569.26.",
            "number -190.58 point; number 2569.26",
            id="an index falls by points to its level",
        ),
        pytest.param(
            "Shares fell 1 1/4 to 23 3/8 in heavy trading.",
            "number -1.25; number 23.375",
            id="a share price in eighths",
        ),
        pytest.param(
            "Stocks rose 2 7/8 to 45 1/8.", "number 2.875; number 45.125", id="mixed fractions on both sides of to"
        ),
        pytest.param(
            "The benchmark 30-year bond fell 12/32 to 98 16/32 to yield 8.14%.",
            "duration 30 year; number -0.375; number 98.5; percent 8.14 percent",
            id="a bond's ticks, its price and its yield",
        ),
        pytest.param(
            "The 8 1/2% bonds due in 2019 were quoted at 101 19/32.",
            "percent 8.5 percent; number 101.59375",
            id="a coupon and a price in thirty-seconds",
        ),
        pytest.param(
            "The bonds are priced at 99.75 to yield 9.12%.",
            "number 99.75; percent 9.12 percent",
            id="a price before its yield",
        ),
        pytest.param(
            "The company will pay a quarterly dividend of 12 1/2 cents a share.",
            "money 0.125 USD",
            id="half a cent is no count",
        ),
        pytest.param(
            "Soybeans rose 6 3/4 cents to $5.61 a bushel.",
            "money 0.0675 USD; money 5.61 USD",
            id="a fraction of a cent",
        ),
        pytest.param(
            "The dollar was quoted at 141.85 yen, up from 141.45.",
            "money 141.85 JPY; money 141.45 JPY",
            id="compared with a bare rate",
        ),
        pytest.param(
            "The yen strengthened to 142.20 a dollar.", "money 142.2 JPY", id="the dollar's price in another currency"
        ),
        pytest.param(
            "The won dropped 0.5 percent to 1,128.35 versus the dollar.",
            "percent -0.5 percent; money 1128.35 KRW",
            id="a rate versus the dollar",
        ),
        pytest.param("The lira slid to 1,385 to the dollar.", "money 1385 TRY", id="so many to the dollar"),
        pytest.param(
            "The bank sold $1.2 billion-plus of mortgages.", "money 1200000000 USD", id="a hyphenated plus bounds money"
        ),
        pytest.param(
            "It operates 500-plus stores in 30 states.",
            "count 500 store; count 30 state",
            id="a hyphenated plus bounds a count",
        ),
        pytest.param(
            "The airline ordered 20 Boeing 737-400 jets valued at $800 million.",
            "count 20 jet; money 800000000 USD",
            id="a model number before the noun",
        ),
        pytest.param(
            "The well flowed at 2,400 barrels of oil and 3.1 million cubic feet of gas a day.",
            "quantity 2400 bbl; quantity 3100000 ft3/d",
            id="a daily flow behind what flows",
        ),
        pytest.param(
            "Average yield is put at 119.3 bushels an acre.",
            "quantity 119.3 bushel/acre",
            id="a yield over a unit's name",
        ),
        pytest.param(
            "Initial claims for jobless benefits rose by 12,000 to 345,000.",
            "count 12000 claim; count 345000 claim",
            id="the subject counts, not the object of a preposition",
        ),
        pytest.param(
            "Trading totaled 1.2 billion shares, compared with 900 million Monday.",
            "count 1200000000 share; count 900000000 share",
            id="a scaled count lends its noun",
        ),
        pytest.param("One out of four said no.", "number 0.25 fraction", id="one out of a number is a share"),
        pytest.param(
            "The trade gap narrowed to $7.9 billion from $8.2 billion.",
            "money -7900000000 USD; money -8200000000 USD",
            id="a trade gap is a deficit",
        ),
        pytest.param(
            "The rate on three-month Treasury bills fell to 7.63% from 7.84%.",
            "duration 3 month; percent 7.63 percent; percent 7.84 percent",
            id="a maturity, a rate and where it came from",
        ),
        pytest.param("The Fed raised rates by a quarter point.", "percent 0.25 percentage_point", id="a quarter point"),
        pytest.param(
            "Yields fell by 12 basis points to 4.31%.",
            "percent -0.12 percentage_point; percent 4.31 percent",
            id="basis points are hundredths",
        ),
        pytest.param(
            "The FTSE 100 closed 25.1 points lower at 2,142.6.",
            "number -25.1 point; number 2142.6",
            id="points lower and the level",
        ),
        pytest.param(
            "The S&P 500 gained 1.2 percent to 2,743.15.",
            "percent 1.2 percent; number 2743.15",
            id="an index named by signs",
        ),
        pytest.param(
            "The Nikkei index shed 260.25 points to 35,486.38.",
            "number -260.25 point; number 35486.38",
            id="an index sheds points",
        ),
        pytest.param(
            "Under the plan, holders would receive $21 in cash and one-half share of new stock.",
            "money 21 USD; number 0.5 fraction",
            id="a fraction of a share",
        ),
        pytest.param(
            "The thrift lost $63.2 million, or $3.14 a share, in the quarter.",
            "money -63200000 USD; money -3.14 USD",
            id="lost money twice",
        ),
        pytest.param(
            "A year earlier, it had a profit of $14.5 million, or 72 cents a share.",
            "money 14500000 USD; money 0.72 USD",
            id="a profit is positive",
        ),
        pytest.param(
            "Holders of 86% of the 1.2 million shares tendered.",
            "percent 86 percent; count 1200000 share",
            id="a share of shares",
        ),
        pytest.param("The shares trade at 14 times earnings.", "number 14 times", id="times earnings are a multiple"),
        pytest.param(
            "A unit of 100 shares costs $20.", "count 100 share; money 20 USD", id="a verb in s behind a plural"
        ),
        pytest.param("He got five-plus years.", "duration 5 year", id="plus inside a length of time"),
        pytest.param(
            "Three-month copper rose $45 to $6,120 a metric ton.",
            "duration 3 month; money 45 USD; money 6120 USD",
            id="a maturity is no price",
        ),
        pytest.param(
            "Ten-year yields climbed five basis points, or 0.05 percentage point, to 2.35 percent.",
            "duration 10 year; percent 0.05 percentage_point; percent 0.05 percentage_point; percent 2.35 percent",
            id="a change said twice",
        ),
        pytest.param(
            "It earned 12 million kronor ($1.9 million), compared with 9 million kronor a year earlier.",
            "money 12000000 SEK; money 1900000 USD; money 9000000 SEK",
            id="another currency in brackets, then the year before",
        ),
        pytest.param(
            "He expects full-year earnings of $2.05 to $2.10 a share.", "money 2.05..2.1 USD", id="a range a share"
        ),
        pytest.param("Milk output reached 18.9 billion pounds.", "quantity 18900000000 lb", id="pounds that weigh"),
        pytest.param("It paid 3 million pounds for the plant.", "money 3000000 GBP", id="pounds that pay"),
        pytest.param(
            "Cattle on feed totaled 11.9 million head.",
            "quantity 11900000 head",
            id="head of cattle without the cattle",
        ),
        pytest.param("The group sold 6.9 million ADRs.", "count 6900000 adr", id="initials in the plural"),
        pytest.param(
            "The court fined it 30 million won ($25,000).", "money 30000000 KRW; money 25000 USD", id="two currencies"
        ),
        pytest.param(
            "Growth slowed by 0.3 points to 2.1%.",
            "percent -0.3 percentage_point; percent 2.1 percent",
            id="points of a rate that follows",
        ),
        pytest.param(
            "The index fell 3.2 points to 97.1, or 2.1%.",
            "number -3.2 point; number 97.1; percent -2.1 percent",
            id="or percent behind the level it led to",
        ),
        pytest.param("Twenty-one point five percent said yes.", "percent 21.5 percent", id="a decimal in words"),
        pytest.param("It fell by one-tenth of 1 percent.", "percent -0.1 percent", id="a tenth of one percent"),
        pytest.param(
            "Factories shipped 40,000 300mm wafers.",
            "count 40000 wafer; quantity 300 mm",
            id="a measure modifies the noun",
        ),
        pytest.param(
            "The firm built two 500-megawatt units.",
            "count 2 unit; quantity 500 MW",
            id="a number in words before a measured noun",
        ),
        pytest.param(
            "They ordered three 12-car trains.", "count 3 train; count 12 car", id="a count modifies the noun"
        ),
        pytest.param(
            "The offshore wind farm will power 1.4m homes.",
            "count 1400000 home",
            id="a letter for millions before a noun",
        ),
        pytest.param("Some 3,000 demonstrators marched.", "count 3000 demonstrator", id="some is about"),
    ],
)
def test_newswire(text: str, expected: str) -> None:
    assert told(text) == expected

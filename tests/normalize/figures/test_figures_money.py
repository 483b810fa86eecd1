"""Money: currencies, scales, ranges, and the sign of deficits and falls."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Foreign investors pledged $12.4 billion last year.",
            "money 12400000000 USD",
            id="scale words multiply",
        ),
        pytest.param("The plant will cost USD 1.25 billion.", "money 1250000000 USD", id="a code before the amount"),
        pytest.param(
            "Sales reached KRW1.3 trillion and USD1.2bn.",
            "money 1300000000000 KRW; money 1200000000 USD",
            id="a code glued to the amount",
        ),
        pytest.param(
            "It borrowed C$1.2 billion, A$35 million, S$2.1b, HK$300m and NT$45 billion.",
            "money 1200000000 CAD; money 35000000 AUD; money 2100000000 SGD; money 300000000 HKD; "
            "money 45000000000 TWD",
            id="a sign with letters",
        ),
        pytest.param(
            "Turnover was £5.6m, the fleet 5 m long.",
            "money 5600000 GBP; quantity 5 m",
            id="letters behind the amount scale money only",
        ),
        pytest.param(
            "The fund holds 300 billion won and 500 million yen.",
            "money 300000000000 KRW; money 500000000 JPY",
            id="a name behind the amount",
        ),
        pytest.param(
            "It cost 20 million Swiss francs and 1.2 billion Canadian dollars.",
            "money 20000000 CHF; money 1200000000 CAD",
            id="an adjective makes another franc",
        ),
        pytest.param(
            "Dividends were 34 cts, 35.5p and 45 paise a share.",
            "money 0.34 USD; money 0.355 GBP; money 0.45 INR",
            id="hundredths",
        ),
        pytest.param(
            "The Cabinet approved ₹1.2 lakh crore, of which Rs. 500 crore goes to roads.",
            "money 1200000000000 INR; money 5000000000 INR",
            id="lakh and crore",
        ),
        pytest.param("A sum of Rs 1,20,000 crore was set aside.", "money 1200000000000 INR", id="Indian grouping"),
        pytest.param(
            "The budget is KRW 1 trillion 250 billion.",
            "money 1250000000000 KRW",
            id="a compound of scales",
        ),
        pytest.param(
            "It will invest KRW 1.3 trillion (USD 950 million).",
            "money 1300000000000 KRW; money 950000000 USD",
            id="two currencies are two figures",
        ),
        pytest.param(
            "Costs of $2.6 to $2.8 billion, €5–6 million or $1.10-$1.20 a share.",
            "money 2600000000..2800000000 USD; money 5000000..6000000 EUR; money 1.1..1.2 USD",
            id="a range shares sign and scale",
        ),
        pytest.param(
            "It will cost between 5 and 6 billion won.",
            "money 5000000000..6000000000 KRW",
            id="between makes a range",
        ),
        pytest.param(
            "Sales rose from $33.7 billion to 44.4 billion.",
            "money 33700000000 USD; money 44400000000 USD",
            id="from and to are two amounts",
        ),
        pytest.param(
            "Net rose to 4.5 mln dlrs, or 34 cts a share, from 4.0 mln dlrs.",
            "money 4500000 USD; money 0.34 USD; money 4000000 USD",
            id="abbreviations of the wires",
        ),
        pytest.param(
            "Turnover was 120.5 mln stg, up 23 pct from 98 mln.",
            "money 120500000 GBP; percent 23 percent; money 98000000 GBP",
            id="the currency of the amount before",
        ),
        pytest.param("The trade deficit stood at $3.2 billion.", "money -3200000000 USD", id="a deficit is negative"),
        pytest.param(
            "The trade balance posted a surplus of $4.3 billion.",
            "money 4300000000 USD",
            id="a surplus is positive",
        ),
        pytest.param(
            "The current account posted a US$5.6bn shortfall.",
            "money -5600000000 USD",
            id="a deficit behind the amount",
        ),
        pytest.param(
            "The deficit with China was $21.9 billion and the surplus with the Netherlands $4.5 billion.",
            "money -21900000000 USD; money 4500000000 USD",
            id="each balance has its own sign",
        ),
        pytest.param(
            "The balance went from a deficit of $619 million to a surplus of $1.4 billion.",
            "money -619000000 USD; money 1400000000 USD",
            id="from a deficit to a surplus",
        ),
        pytest.param(
            "The deficit narrowed from $5 billion to $3 billion.",
            "money -5000000000 USD; money -3000000000 USD",
            id="what a deficit is compared with is one",
        ),
        pytest.param(
            "The goods deficit was $68.9 billion, up $1.3 billion from $67.6 billion, revised.",
            "money -68900000000 USD; money -1300000000 USD; money -67600000000 USD",
            id="a growing deficit moves the balance down",
        ),
        pytest.param(
            "The services deficit decreased $2.5 billion.",
            "money 2500000000 USD",
            id="a narrowing deficit moves it up",
        ),
        pytest.param(
            "The deficit narrowed by 9.3% to USD 240 billion, as against USD 264 billion a year ago.",
            "percent -9.3 percent; money -240000000000 USD; money -264000000000 USD",
            id="a percent between deficit and level",
        ),
        pytest.param(
            "Qtr net profit of 34 cts vs loss of 12 cts.",
            "money 0.34 USD; money -0.12 USD",
            id="profit and loss of the wires",
        ),
        pytest.param(
            "The balance stood at -$1.97 billion, against +$0.5 billion.",
            "money -1970000000 USD; money 500000000 USD",
            id="an explicit minus",
        ),
        pytest.param(
            "Borrowing was £11.9 billion, £3.4 billion less than in March.",
            "money 11900000000 GBP; money -3400000000 GBP",
            id="a fall of money",
        ),
        pytest.param(
            "UK exports fell £2.3 billion (3.1%) to £71.4 billion.",
            "money -2300000000 GBP; percent -3.1 percent; money 71400000000 GBP",
            id="a change and its level",
        ),
        pytest.param("Imports fell to $48.1 billion.", "money 48100000000 USD", id="what fell to is a level"),
        pytest.param(
            "The deficit widened to $5 billion, while exports rose to $40 billion.",
            "money -5000000000 USD; money 40000000000 USD",
            id="exports beside a deficit keep their sign",
        ),
        pytest.param("Oil averaged $43.2 a barrel.", "money 43.2 USD", id="a fare per unit is money"),
    ],
)
def test_money(text: str, figures: str) -> None:
    assert told(text) == figures

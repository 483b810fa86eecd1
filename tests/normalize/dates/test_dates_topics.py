"""What an expression counts from: the topic of the text, not what is only told in passing; and its neighbours."""

import pytest

from tests.normalize.dates.date_cases import days


@pytest.mark.parametrize(("released_on", "country", "text", "expected"), [
    pytest.param("2024-04-01", "KOR", "Exports rose 3.1 percent from a year earlier to $56.6 billion in March.",
                 ["2023-03-01/2023-03-31", "2024-03-01/2024-03-31"], id="a year earlier than the month that follows"),
    pytest.param("2024-04-01", "KOR", "Prices rose 0.3% from the previous month and 2% from a year earlier in March.",
                 ["2024-02-01/2024-02-29", "2023-03-01/2023-03-31", "2024-03-01/2024-03-31"],
                 id="two that wait for one month"),
    pytest.param("2024-05-01", "KOR", "Exports rose from a year earlier after they had fallen in March.",
                 ["2023-01-01/2023-12-31", "2024-03-01/2024-03-31"], id="the month of another clause"),
    pytest.param("2024-05-01", "KOR", "Output rose in March. It was 2% up from a year earlier, against 3% in February.",
                 ["2024-03-01/2024-03-31", "2023-03-01/2023-03-31", "2024-02-01/2024-02-29"],
                 id="what is compared with is waited for not"),
    pytest.param("2024-11-07", "KOR",
                 "In October it came to $17 billion. It topped the previous high, $16 billion, recorded in September. "
                 "Sales were better than a year before.",
                 ["2024-10-01/2024-10-31", "2024-09-01/2024-09-30", "2023-10-01/2023-10-31"],
                 id="the month of a record is no topic"),
    pytest.param("2024-07-28", "KOR",
                 "In the first half sales gained 9%. Channels grew after the rules were lifted in April. It was more "
                 "than a year earlier.",
                 ["2024-01-01/2024-06-30", "2024-04-01/2024-04-30", "2023-01-01/2023-06-30"],
                 id="the month of an event is no topic"),
    pytest.param("2008-11-03", "KOR",
                 "In October the surplus of $1.2 billion compares with a shortfall of $1.9 billion in September. Sales "
                 "were lower than a month earlier.",
                 ["2008-10-01/2008-10-31", "2008-09-01/2008-09-30", "2008-09-01/2008-09-30"],
                 id="the month of a shortfall that is compared with"),
    pytest.param("2024-03-05", "KOR", "Sales fell last year from $3 billion in 2021 and $2 billion the year before.",
                 ["2023-01-01/2023-12-31", "2021-01-01/2021-12-31", "2020-01-01/2020-12-31"],
                 id="the year before one that is only compared with"),
    pytest.param("2024-06-05", "KOR", "In May 2024 sales rose 4%, against 3% in May 2023 and up from the month before.",
                 ["2024-05-01/2024-05-31", "2023-05-01/2023-05-31", "2024-04-01/2024-04-30"],
                 id="from the month before the topic"),
    pytest.param("2023-12-14", "BRA", "In October sales fell; they had fallen in August before rising the month after.",
                 ["2023-10-01/2023-10-31", "2023-08-01/2023-08-31", "2023-09-01/2023-09-30"],
                 id="the month after the nearest"),
    pytest.param("2020-05-08", "CAN", "In April jobs fell. Results for May will be published on June 5. A year earlier "
                 "there had been more.",
                 ["2020-04-01/2020-04-30", "2020-05-01/2020-05-31", "2020-06-05", "2019-04-01/2019-04-30"],
                 id="a month that is only announced is no topic"),
    pytest.param("2015-10-30", "DEU", "At the end of the second quarter it was solvent. Over the first nine months of "
                 "2015, it lost more than in the same period of 2014.",
                 ["2015-04-01/2015-06-30", "2015-01-01/2015-09-30", "2014-01-01/2014-09-30"],
                 id="over so many months states a topic"),
    pytest.param("2015-10-30", "DEU", "It posted a third-quarter loss, against a profit in the prior-year quarter.",
                 ["2015-07-01/2015-09-30", "2014-07-01/2014-09-30"], id="the prior-year quarter"),
    pytest.param("1996-10-09", "GBR", "In the third quarter they numbered 85,000, a rise on a year ago.",
                 ["1996-07-01/1996-09-30", "1995-07-01/1995-09-30"], id="a rise on a year ago"),
    pytest.param("1996-10-09", "GBR", "In the third quarter they numbered 85,000. It was founded a year ago.",
                 ["1996-07-01/1996-09-30", "1995-01-01/1995-12-31"], id="founded a year ago"),
    pytest.param("2024-01-19", "NLD", "In the first three quarters of the year GDP shrank.",
                 ["2023-01-01/2023-09-30"], id="quarters of the year that is over"),
    pytest.param("2024-05-19", "NLD", "In the first half of the year GDP shrank.",
                 ["2024-01-01/2024-06-30"], id="a half that has nearly passed"),
    pytest.param("1989-10-30", "USA", "In the third quarter it earned $3 million. For the nine months, net rose 5% "
                 "from that of the 1988 period.",
                 ["1989-07-01/1989-09-30", "1989-01-01/1989-09-30", "1988-01-01/1988-09-30"],
                 id="the nine months that end with the quarter"),
    pytest.param("1989-10-30", "USA", "In the nine months of the war, and for the six months, it grew.", [],
                 id="months of no quarter"),
    pytest.param("2025-02-13", "GBR", "GDP rose in Quarter 4 2024, following no growth in Quarter 3 2024. It was above "
                 "the same quarter a year ago.",
                 ["2024-10-01/2024-12-31", "2024-07-01/2024-09-30", "2023-10-01/2023-12-31"],
                 id="no growth is a base of comparison"),
    pytest.param("2013-05-03", "USA", "They expect growth to slow to 2 percent from 2.5 percent in January-March.",
                 ["2013-01-01/2013-03-31"], id="what growth slows from is known"),
    pytest.param("2013-05-03", "USA", "They expect the plant to run from January.", ["2014-01-01/2014-01-31"],
                 id="from a month to come"),
    pytest.param("2001-11-15", "USA", "The rate may have reached 20 percent in October.", ["2001-10-01/2001-10-31"],
                 id="what may have been"),
    pytest.param("2001-11-15", "USA", "The rate may reach 20 percent in October.", ["2002-10-01/2002-10-31"],
                 id="what may be"),
    pytest.param("2024-07-26", "JPN", "It was the longest slump since the 2008-09 financial crisis.",
                 ["2008-01-01/2009-12-31"], id="the years of a crisis"),
    pytest.param("2023-08-31", "IND", "Estimates for the April-June quarter (Q1) of 2023-24 are out.",
                 ["2023-04-01/2023-06-30", "2023-04-01/2023-06-30"], id="letters in brackets before their year"),
    pytest.param("2024-05-14", "CHN", "Exports rose in April after falling 7.5 percent in March. The surplus widened "
                 "from that of the month before.",
                 ["2024-04-01/2024-04-30", "2024-03-01/2024-03-31", "2024-03-01/2024-03-31"],
                 id="what came after falling is the topic"),
    pytest.param("2021-03-01", "KOR", "The Bank of Korea will release fourth-quarter GDP on March 4.",
                 ["2020-10-01/2020-12-31", "2021-03-04"], id="the quarter of a statistic to be released"),
    pytest.param("2021-03-01", "KOR", "The bank will release fourth-quarter staff in December.",
                 ["2021-10-01/2021-12-31", "2021-12-01/2021-12-31"], id="released, and no statistic"),
    pytest.param("1998-08-08", "USA", "They had asked for money to move as recently as April.",
                 ["1998-04-01/1998-04-30"], id="as recently as"),
    pytest.param("2010-04-22", "GBR", "Some 28,000 flights were due on Thursday, as against 22,653 on Wednesday and "
                 "5,204 on Sunday.", ["2010-04-22", "2010-04-21", "2010-04-18"], id="two days compared with"),
    pytest.param("2010-04-22", "GBR", "Ministers will meet on May 4. He made a U-turn the same day.",
                 ["2010-05-04"], id="nothing happened on a day to come"),
    pytest.param("2010-04-22", "GBR", "Ministers met on April 4. He made a U-turn the same day.",
                 ["2010-04-04", "2010-04-04"], id="the same day"),
    pytest.param("2024-07-28", "KOR", "Sales recorded in June $3 billion. A year earlier they were $2 billion.",
                 ["2024-06-01/2024-06-30", "2023-06-01/2023-06-30"], id="recorded without a record states a topic"),
    pytest.param("2023-07-16", "GBR", "The talks began in February 2021 and were concluded on 31 March.",
                 ["2021-02-01/2021-02-28", "2023-03-31"], id="a day is not the next of a month"),
    pytest.param("2023-07-16", "GBR", "The talks began on 3 May 2021 and were concluded on 31 August.",
                 ["2021-05-03", "2021-08-31"], id="a day is the next of a day"),
    pytest.param("2023-07-16", "GBR", "In the year to the end of March 2023 trade rose 2% on the previous year.",
                 ["2022-04-01/2023-03-31", "2021-04-01/2022-03-31"], id="the year before twelve months"),
    pytest.param("2023-07-16", "GBR", "In the three months to March 2023 trade was above that of the previous year.",
                 ["2023-01-01/2023-03-31", "2022-01-01/2022-12-31"], id="the year before three months is a whole one"),
    pytest.param("2024-10-15", "GBR", "Employees decreased by 15,000 between August and September 2024.",
                 ["2024-08-01/2024-08-31", "2024-09-01/2024-09-30"], id="a change between two months"),
    pytest.param("2024-10-15", "GBR", "Employees rose by 113,000 between September 2023 and September 2024.",
                 ["2023-09-01/2023-09-30", "2024-09-01/2024-09-30"], id="a change between two years"),
    pytest.param("2024-10-15", "GBR", "Between August and September 2024, 300 people were interviewed.",
                 ["2024-08-01/2024-09-30"], id="between two months without a change"),
    pytest.param("2024-06-27", "CAN", "From May 2023 to May 2024, wages rose 5.1%.",
                 ["2023-05-01/2023-05-31", "2024-05-01/2024-05-31"], id="from to at the head, a year apart"),
    pytest.param("2024-06-27", "CAN", "He served from May 2023 to May 2024, and wages rose.",
                 ["2023-05-01/2024-05-31"], id="a term of office"),
])  # fmt: skip
def test_topics(released_on: str, country: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on, country) == expected


@pytest.mark.parametrize(("released_on", "country", "text", "expected"), [
    pytest.param("2024-09-12", "KOR", "They discussed the presidential election in November.",
                 ["2024-11-01/2024-11-30"], id="an event that is talked of"),
    pytest.param("2025-09-12", "KOR", "He asked for support for the APEC Summit in Gyeongju in October.",
                 ["2025-10-01/2025-10-31"], id="a place between event and month"),
    pytest.param("2024-09-12", "KOR", "They touched on the plan proposed by Japan and the G20 Summit in November.",
                 ["2024-11-01/2024-11-30"], id="a participle with by is no verb of the clause"),
    pytest.param("2024-09-12", "KOR", "They discussed the results of the meeting in July.",
                 ["2024-07-01/2024-07-31"], id="talked of, and over"),
    pytest.param("2024-09-12", "KOR", "They signed an accord at the summit in November.",
                 ["2023-11-01/2023-11-30"], id="what happened there happened"),
    pytest.param("2024-09-12", "KOR", "They discussed the accord they had signed at the summit in November.",
                 ["2023-11-01/2023-11-30"], id="another past verb before the event"),
    pytest.param("2023-07-16", "GBR", "On Tuesday she flies to Japan.", ["2023-07-18"], id="the present behind a day"),
    pytest.param("2023-07-16", "GBR", "On Tuesday she flew to Japan.", ["2023-07-11"], id="the past behind a day"),
    pytest.param("2019-03-28", "KOR", "Sales fell in February as the holiday comes early.",
                 ["2019-02-01/2019-02-28"], id="a present of another clause"),
    pytest.param("1989-11-02", "USA", "The March contract rose.", ["1990-03-01/1990-03-31"], id="a contract due"),
    pytest.param("1989-11-02", "USA", "The contract signed in March rose in value.",
                 ["1989-03-01/1989-03-31"], id="a contract of the past"),
    pytest.param("1989-11-02", "USA", "July wheat imports fell.", ["1989-07-01/1989-07-31"], id="wheat that came"),
    pytest.param("1987-10-20", "USA", "November crude was up 35 cents.", ["1987-11-01/1987-11-30"],
                 id="crude in a month's contract"),
    pytest.param("2015-08-10", "KOR", "The tax cut will run from August 27 to the end of the year.",
                 ["2015-08-27/2015-12-31"], id="from a day to the end of a year"),
    pytest.param("2015-08-10", "KOR", "Sales rose from August 2014 to the end of June this year.",
                 ["2014-08-01/2015-06-30"], id="from a month to the end of another"),
    pytest.param("2015-08-10", "KOR", "Stocks fell from 30 tons in July to 20 at the end of the month.",
                 ["2015-07-01/2015-07-31", "2015-07-01/2015-07-31"], id="an amount at the end is no range"),
])  # fmt: skip
def test_the_side_of_the_release(released_on: str, country: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on, country) == expected


@pytest.mark.parametrize(("released_on", "text", "expected"), [
    pytest.param("2008-11-03", "Trade account returns to the black in October", ["2008-10-01/2008-10-31"],
                 id="the present of a headline tells what was"),
    pytest.param("2024-05-20", "Book fair opens in June", ["2024-06-01/2024-06-30"], id="and what is near to come"),
    pytest.param("2024-05-20", "Trade talks to open in February", ["2025-02-01/2025-02-28"], id="to is to come"),
])  # fmt: skip
def test_headlines(released_on: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on, section="title") == expected


@pytest.mark.parametrize(("released_on", "country", "text", "expected"), [
    pytest.param("2025-01-31", "USA", "Results for its fiscal 2025 first quarter ended December 28, 2024, are out.",
                 ["2024-09-29/2024-12-28"], id="a financial year before the quarter and its end"),
    pytest.param("2025-01-31", "USA", "Its fiscal 2025 first quarter was strong.", ["2024-10-01/2024-12-31"],
                 id="a financial year before the quarter"),
    pytest.param("2025-01-31", "USA", "In the December quarter of 2023, it was $119.6 billion.",
                 ["2023-10-01/2023-12-31"], id="a month's quarter of a year"),
    pytest.param("1987-06-01", "USA", "In the third quarter, ended April 4, it lost $3 million.",
                 ["1987-01-05/1987-04-04"], id="a quarter, then its end between commas"),
    pytest.param("2024-12-11", "IND", "FDI was USD 42.1 billion in the first half of the current fiscal.",
                 ["2024-04-01/2024-09-30"], id="half of the current fiscal"),
    pytest.param("2024-12-11", "IND", "The current fiscal half is over, and so is the current fiscal deficit.", [],
                 id="fiscal as an adjective"),
    pytest.param("2024-11-07", "NZL", "Spending in the December 2023 year was $108 billion.",
                 ["2023-01-01/2023-12-31"], id="a year that ends with a month"),
    pytest.param("2024-11-07", "NZL", "Spending in December 2023 year on year rose.", ["2023-12-01/2023-12-31"],
                 id="year on year is no year"),
    pytest.param("1987-04-09", "JPN", "Output was 96.4 mln tonnes in 1986/87.", ["1986-04-01/1987-03-31"],
                 id="a financial year of Japan in two halves"),
    pytest.param("2024-03-14", "DEU", "Output was lower than in the three months before.", [],
                 id="as many months before is no month"),
    pytest.param("1989-11-02", "USA", "In May 14 and 15 companies moved.", ["1989-05-01/1989-05-31"],
                 id="numbers of companies"),
])  # fmt: skip
def test_periods_with_their_year(released_on: str, country: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on, country) == expected

"""What looks like a date and is none: names, numbers, durations, vague and repeated times."""

import pytest

from flows.normalize.text import Span
from tests.normalize.dates.date_cases import days, found


@pytest.mark.parametrize("text", [
    pytest.param("PDAC Convention 2024 drew crowds.", id="year behind an event's name"),
    pytest.param("The 2023 APEC Summit drew crowds.", id="year before an event's name"),
    pytest.param("Horizon 2020 ended.", id="a programme"),
    pytest.param("The Companies Act, 2013 applies.", id="a law with a comma"),
    pytest.param("The CHIPS Act of 2022 applies.", id="a law with of"),
    pytest.param("under Regulation (EU) No. 2019/881", id="a numbered regulation"),
    pytest.param("Article 2019 of the Code", id="an article"),
    pytest.param("Call 02-2110-2023 or +82-44-203-2024.", id="phone numbers"),
    pytest.param("Regulation 2019/2020 applies.", id="two numbers of a regulation"),
    pytest.param("KS-2024 is the standard.", id="a standard"),
    pytest.param("A total of 2023 companies took part.", id="a count"),
    pytest.param("It costs $2024.", id="an amount"),
    pytest.param("a 2010 MW plant", id="a quantity"),
    pytest.param("In all, 2015 deaths were reported.", id="a count of deaths"),
    pytest.param("Decision 2024/2350 and Regulation 2023/956 apply.", id="numbers of decisions"),
    pytest.param("Korea Hosts 2025 APEC Summit", id="an event in a headline"),
    pytest.param("Korea Unveils 2025 Trade Plan", id="a plan in a headline"),
    pytest.param("CES 2025 Results", id="results of an event in a headline"),
    pytest.param("The 2024 Fall Economic Statement is out.", id="a statement named by its season"),
    pytest.param("The Bharatiya Nyaya Sanhita, 2023 applies.", id="a law of India by its Hindi name"),
    pytest.param("It took 2024 days.", id="a count of days"),
])  # fmt: skip
def test_a_number_that_is_no_year(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", [
    pytest.param("Prices may rise.", id="may"),
    pytest.param("They march on.", id="march"),
    pytest.param("Prime Minister Theresa May spoke.", id="Theresa May"),
    pytest.param("Fredric March won the prize.", id="Fredric March"),
    pytest.param("Jan Tinbergen won the prize.", id="Jan"),
    pytest.param("Sun Pharma and Mar del Plata", id="Sun and Mar"),
    pytest.param("Black Friday sales were strong.", id="Black Friday"),
    pytest.param("a fall of 3 percent", id="a fall"),
    pytest.param("Spring onions were dear.", id="spring"),
    pytest.param("The fall in exports slowed.", id="the fall in"),
])  # fmt: skip
def test_a_word_that_is_no_month_day_or_season(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", [
    pytest.param("over the past five years", id="past years"),
    pytest.param("in the last two weeks", id="last weeks"),
    pytest.param("in the last year", id="the last year is twelve months"),
    pytest.param("over the next three years", id="next years"),
    pytest.param("for the first time in 17 months", id="first time in"),
    pytest.param("within two years of its entry into force", id="within"),
    pytest.param("a two-day visit", id="two-day"),
    pytest.param("the fifth consecutive month", id="a streak"),
    pytest.param("for the third straight year", id="a streak of years"),
    pytest.param("a week-long fair", id="week-long"),
    pytest.param("recently, currently, now, soon", id="vague words"),
    pytest.param("in recent years", id="recent years"),
    pytest.param("year-on-year and month-on-month", id="kinds of comparison"),
    pytest.param("a few years ago, some days later", id="vague counts"),
    pytest.param("a month after the war had begun", id="after an event"),
    pytest.param("the day before the vote", id="before an event"),
    pytest.param("three quarters of all firms", id="fractions"),
    pytest.param("in the second half of the match", id="half of something else"),
    pytest.param("people in their 50s", id="ages"),
    pytest.param("24/7 service at a ratio of 1:4", id="24/7"),
    pytest.param("every June and each Monday", id="repeated"),
    pytest.param("on the last Friday of every month", id="repeated weekday of a month"),
    pytest.param("on Mondays", id="repeated weekday"),
    pytest.param("twice a year, once a month", id="rates"),
    pytest.param("the highest for a first quarter", id="any first quarter"),
    pytest.param("at 6 p.m. and 10:30 a.m.", id="times of day"),
    pytest.param("in the latest quarter, for the current period", id="latest is vague"),
    pytest.param("at the turn of the year", id="the turn of the year is vague"),
    pytest.param("overnight, the overnight rate", id="overnight"),
    pytest.param("open Monday to Friday", id="opening hours"),
    pytest.param("from June 1 to July 1 each year", id="each year"),
    pytest.param("the current fiscal deficit, last fiscal quarter's", id="fiscal as an adjective"),
    pytest.param("A week later, they met again.", id="a week later than what"),
    pytest.param("Year to date, exports are up.", id="a year to date of no period"),
    pytest.param("in the same 2022 period", id="a period that nothing named"),
    pytest.param("Dated 05/03/2024.", id="two orders where the country writes the year first"),
    pytest.param("the last days of the war", id="days of an event"),
    pytest.param("in the mid-30s", id="a temperature"),
    pytest.param("the week of talks", id="a week of no day"),
    pytest.param("the year before the war", id="a year before an event"),
    pytest.param("following week-long talks", id="following as a preposition"),
])  # fmt: skip
def test_no_date(text: str) -> None:
    assert days(text) == []


def test_impossible_days_are_left_out() -> None:
    assert days("On February 30, 2023 and on June 31, on 31/31/2023, it rained.") == []


def test_what_a_name_has_taken_is_no_date() -> None:
    text = "The Seoul Dialogue on May 2030 opened on March 4."
    assert days(text) == ["2030-05-01/2030-05-31", "2024-03-04"]
    assert days(text, taken=[Span(4, 30)]) == ["2024-03-04"]


def test_an_expression_does_not_cross_a_sentence() -> None:
    assert [one.surface for one in found("It rose in March. 5 firms left.")] == ["March"]


def test_surfaces_and_sentences() -> None:
    text = "It rose in Feb. last year.\nBy the end of this year, it will fall."
    assert [(one.surface, one.sentence_no) for one in found(text)] == [
        ("Feb. last year", 0), ("the end of this year", 1),
    ]  # fmt: skip


@pytest.mark.xfail(
    strict=True, reason="a period counted from an event of the text, which only a reader of events can date"
)
def test_counted_from_an_event() -> None:
    assert days("A month after the FTA took effect on March 15, 2012, exports rose.")[0] == "2012-04-01/2012-04-30"


UNREAD = [
    pytest.param("2024-03-05", "KOR", "Since the Sept. 11 attacks, rules are strict.", ["2001-09-11"],
                 id="the day of an event that the world knows by it"),
    pytest.param("2024-03-05", "KOR", "Compared with 12 months earlier, sales rose 2% in January.",
                 ["2023-01-01/2023-01-31", "2024-01-01/2024-01-31"], id="what it counts from comes later"),
    pytest.param("1998-02-25", "USA", "The games end on Sunday.", ["1998-03-01"],
                 id="a plural verb that may be a noun"),
    pytest.param("2024-05-03", "JPN", "Travel surged during Golden Week.", ["2024-04-27/2024-05-06"],
                 id="a holiday week that no calendar library names"),
    pytest.param("2024-05-03", "JPN", "It began in Reiwa 5.", ["2023-01-01/2023-12-31"], id="years of eras"),
    pytest.param("2024-03-05", "KOR", "March 1st Movement Day was marked.", [],
                 id="a name that holds a day, unless the name reader takes it"),
]  # fmt: skip


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("released_on", "country", "text", "expected"), UNREAD)
def test_unread(released_on: str, country: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on, country) == expected

"""Weeks, months, quarters, halves, seasons, years and more; slices of them; spans named by their end."""

import pytest

from tests.normalize.dates.date_cases import days, found


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports rose in October 2021.", ["2021-10-01/2021-10-31"], id="month year"),
    pytest.param("Exports rose in October of 2021.", ["2021-10-01/2021-10-31"], id="of a year"),
    pytest.param("Exports rose in October, 2021.", ["2021-10-01/2021-10-31"], id="comma"),
    pytest.param("the most since October in 2021", ["2021-10-01/2021-10-31"], id="in a year, as the ministry writes"),
    pytest.param("Exports rose in October last year.", ["2023-10-01/2023-10-31"], id="last year is part of it"),
    pytest.param("Exports rose in October of the year before.", ["2023-10-01/2023-10-31"], id="of the year before"),
    pytest.param("Exports rose in 2021-03.", ["2021-03-01/2021-03-31"], id="ISO month"),
    pytest.param("Exports rose in Oct. 2021.", ["2021-10-01/2021-10-31"], id="abbreviation"),
    pytest.param("Exports rose in October ’21.", ["2021-10-01/2021-10-31"], id="two digits"),
    pytest.param("Exports rose from January to October 2021.", ["2021-01-01/2021-10-31"], id="range"),
    pytest.param("The January–October 2021 total", ["2021-01-01/2021-10-31"], id="range with a dash"),
    pytest.param("From November to January 2024, it snowed.", ["2023-11-01/2024-01-31"], id="over New Year"),
    pytest.param("from November 2022 to January", ["2022-11-01/2023-01-31"], id="the year of the first end"),
    pytest.param("In March and April 2022, ports closed.", ["2022-03-01/2022-03-31", "2022-04-01/2022-04-30"],
                 id="one year for both months of a list"),
    pytest.param("It peaked in mid-May 2022.", ["2022-05-11/2022-05-20"], id="mid-"),
    pytest.param("It peaked in late February 2022.", ["2022-02-21/2022-02-28"], id="late, to the month's end"),
    pytest.param("It peaked in early May 2022.", ["2022-05-01/2022-05-10"], id="early"),
    pytest.param("It peaked early in May 2022.", ["2022-05-01/2022-05-10"], id="early in"),
    pytest.param("It peaked in mid to late May 2022.", ["2022-05-11/2022-05-31"], id="mid to late"),
    pytest.param("By the end of May 2022, it was over.", ["2022-05-01/2022-05-31"], id="the end stands for the month"),
    pytest.param("At end-May 2022, reserves were $4 billion.", ["2022-05-01/2022-05-31"], id="end-May"),
])  # fmt: skip
def test_month(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("in the third quarter of 2022", ["2022-07-01/2022-09-30"], id="quarter of a year"),
    pytest.param("in the third quarter 2022", ["2022-07-01/2022-09-30"], id="without of"),
    pytest.param("third-quarter 2022 earnings", ["2022-07-01/2022-09-30"], id="hyphen"),
    pytest.param("in 3Q22", ["2022-07-01/2022-09-30"], id="3Q22"),
    pytest.param("in Q3 2022", ["2022-07-01/2022-09-30"], id="Q3 2022"),
    pytest.param("in Q3 (Jul to Sep) 2022", ["2022-07-01/2022-09-30"], id="the months in brackets are part of it"),
    pytest.param("in 2022-Q3", ["2022-07-01/2022-09-30"], id="ISO-like"),
    pytest.param("in Quarter 3 2022", ["2022-07-01/2022-09-30"], id="Quarter 3"),
    pytest.param("last year’s third quarter", ["2023-07-01/2023-09-30"], id="the year owns it"),
    pytest.param("the last quarter of 2022", ["2022-10-01/2022-12-31"], id="last quarter of a year"),
    pytest.param("in the June quarter 2022", ["2022-04-01/2022-06-30"], id="a quarter named by its last month"),
    pytest.param("the first and second quarters of 2022", ["2022-01-01/2022-03-31", "2022-04-01/2022-06-30"],
                 id="two quarters share head and year"),
    pytest.param("from the fourth quarter of 2021 to the second quarter of 2022", ["2021-10-01/2022-06-30"],
                 id="range of quarters"),
    pytest.param("the first half of this year", ["2024-01-01/2024-06-30"], id="half of this year"),
    pytest.param("H2 2022", ["2022-07-01/2022-12-31"], id="H2"),
    pytest.param("the second half of May 2022", ["2022-05-16/2022-05-31"], id="half of a month"),
    pytest.param("the first three quarters of 2022", ["2022-01-01/2022-09-30"], id="three quarters of a year"),
    pytest.param("The first nine months of last year were good.", ["2023-01-01/2023-09-30"], id="first nine months"),
    pytest.param("the last two months of 2022", ["2022-11-01/2022-12-31"], id="last two months"),
    pytest.param("the first 20 days of May 2022", ["2022-05-01/2022-05-20"], id="first 20 days"),
    pytest.param("on the last day of February 2024", ["2024-02-29"], id="last day"),
    pytest.param("in the second week of May 2022", ["2022-05-08/2022-05-14"], id="n-th week of a month"),
    pytest.param("on the first weekend of May 2022", ["2022-05-07/2022-05-08"], id="n-th weekend"),
    pytest.param("on the last weekend of May 2022", ["2022-05-28/2022-05-29"], id="last weekend"),
    pytest.param("on the sixth weekend of May 2022", [], id="there is no sixth one"),
    pytest.param("the October-December quarter of 2022", ["2022-10-01/2022-12-31"], id="named by its months"),
    pytest.param("from the third quarter of 2021 through the first quarter of 2022", ["2021-07-01/2022-03-31"],
                 id="two full quarters"),
    pytest.param("the winter of 1978-79", ["1978-12-01/1979-02-28"], id="winter spans two years"),
    pytest.param("in the spring of 2022", ["2022-03-01/2022-05-31"], id="season"),
    pytest.param("in winter 2022", ["2022-12-01/2023-02-28"], id="winter begins in December"),
])  # fmt: skip
def test_part_of_a_year(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("By 2035, output is to double.", ["2035-01-01/2035-12-31"], id="year"),
    pytest.param("The plan (2023) names ten fields.", ["2023-01-01/2023-12-31"], id="in brackets"),
    pytest.param("After the 2008 financial crisis, orders fell.", ["2008-01-01/2008-12-31"], id="it describes"),
    pytest.param("from 2021 to 2024", ["2021-01-01/2024-12-31"], id="from to is one range"),
    pytest.param("between 2021 and 2024", ["2021-01-01/2024-12-31"], id="between"),
    pytest.param("the 2021-2025 plan", ["2021-01-01/2025-12-31"], id="hyphen"),
    pytest.param("over 2021–25", ["2021-01-01/2025-12-31"], id="second year short"),
    pytest.param("in 2021 and 2022", ["2021-01-01/2021-12-31", "2022-01-01/2022-12-31"], id="two years"),
    pytest.param("late in 2022 and in early 2023", ["2022-01-01/2022-12-31", "2023-01-01/2023-12-31"],
                 id="late and early of a year stand for the year"),
    pytest.param("in the 1990s", ["1990-01-01/1999-12-31"], id="decade"),
    pytest.param("in the ’80s", ["1980-01-01/1989-12-31"], id="decade of two digits"),
    pytest.param("since the late 1980s", ["1980-01-01/1989-12-31"], id="late decade"),
    pytest.param("by the end of this decade", ["2020-01-01/2029-12-31"], id="this decade"),
    pytest.param("in the 20th century", ["1901-01-01/2000-12-31"], id="century"),
])  # fmt: skip
def test_year_and_more(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("country", "text", "expected"), [
    pytest.param("IND", "in FY 2023-24", "2023-04-01/2024-03-31", id="India, in full"),
    pytest.param("IND", "in FY24", "2023-04-01/2024-03-31", id="India names it after its end"),
    pytest.param("IND", "in 2023-24", "2023-04-01/2024-03-31", id="India, without a word"),
    pytest.param("IND", "in Q1 2023-24", "2023-04-01/2023-06-30", id="first quarter of a financial year"),
    pytest.param("GBR", "in the financial year 2023 to 2024", "2023-04-01/2024-03-31", id="Britain"),
    pytest.param("GBR", "in 2023/24", "2023-04-01/2024-03-31", id="Britain, slash"),
    pytest.param("GBR", "in the financial year to June 2023", "2023-04-01/2023-06-30", id="so far"),
    pytest.param("AUS", "in the 2023-24 financial year", "2023-07-01/2024-06-30", id="Australia"),
    pytest.param("USA", "in fiscal year 2024", "2023-10-01/2024-09-30", id="United States"),
    pytest.param("JPN", "in fiscal 2023", "2023-04-01/2024-03-31", id="Japan names it after its start"),
    pytest.param("KOR", "in FY2023", "2023-01-01/2023-12-31", id="Korea: the calendar year"),
    pytest.param("KOR", "over 2023-24", "2023-01-01/2024-12-31", id="Korea: two years"),
    pytest.param("USA", "last fiscal year", "2022-10-01/2023-09-30", id="relative"),
])  # fmt: skip
def test_financial_year(country: str, text: str, expected: str) -> None:
    assert days(text, country=country) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Prices rose 2% in the year to March 2023.", ["2022-04-01/2023-03-31"], id="the year to"),
    pytest.param("Prices rose 2% in the 12 months to March 2023.", ["2022-04-01/2023-03-31"], id="12 months to"),
    pytest.param("Output grew in the three months to May 2023.", ["2023-03-01/2023-05-31"], id="three months to"),
    pytest.param("in the year to the end of March 2023", ["2022-04-01/2023-03-31"], id="to the end of"),
    pytest.param("in the four quarters to the end of Q1 2023", ["2022-04-01/2023-03-31"], id="four quarters to"),
    pytest.param("in the half year to 30 September 2023", ["2023-04-01/2023-09-30"], id="half year to"),
    pytest.param("for the year ended 31 March 2023", ["2022-04-01/2023-03-31"], id="year ended, with the day"),
    pytest.param("for the six months ended June 30, 2023", ["2023-01-01/2023-06-30"], id="months ended"),
    pytest.param("in the week ending 8 March 2023", ["2023-03-02/2023-03-08"], id="week ending"),
    pytest.param("in the week of March 4, 2024", ["2024-03-04/2024-03-10"], id="the week that holds a day"),
    pytest.param("For the three months ended Dec. 31, profit fell.", ["2023-10-01/2023-12-31"], id="over"),
])  # fmt: skip
def test_span_named_by_its_end(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("text", "released_on", "expected"), [
    pytest.param("Shops closed during Chuseok.", "2023-10-10", ["2023-09-28/2023-09-30"], id="its days of that year"),
    pytest.param("Before Seollal 2022, prices rose.", "2024-03-05", ["2022-01-31/2022-02-02"], id="with its year"),
    pytest.param("Ahead of Lunar New Year, shops will open.", "2025-01-20", ["2025-01-28/2025-01-30"], id="ahead of"),
    pytest.param("Offices are closed on Christmas Day.", "2024-12-20", ["2024-12-25"], id="Christmas"),
    pytest.param("This year’s Chuseok falls early.", "2022-08-01", ["2022-09-09/2022-09-11"], id="this year’s"),
    pytest.param("Sales fell due to the Seollal holidays.", "2024-03-05", [], id="a cause is an event, no date"),
    pytest.param("Trade was affected by the Spring Festival holiday.", "2024-03-05", [], id="nor is an agent"),
    pytest.param("Chuseok gift sets sold well.", "2023-10-10", [], id="nor is a kind of thing"),
    pytest.param("Visitors to Christmas Island increased.", "2024-03-05", [], id="nor is a place"),
])  # fmt: skip
def test_holiday(text: str, released_on: str, expected: list[str]) -> None:
    assert days(text, released_on) == expected


@pytest.mark.parametrize(("country", "expected"), [
    pytest.param("USA", "2023-11-23", id="fourth Thursday of November"),
    pytest.param("CAN", "2023-10-09", id="second Monday of October in Canada"),
])  # fmt: skip
def test_a_holiday_is_the_one_of_the_country(country: str, expected: str) -> None:
    assert days("It snowed on Thanksgiving.", "2023-12-01", country) == [expected]


def test_granularity_and_timex() -> None:
    text = (
        "In 2022, in Q3 2022, in H1 2022, in May 2022, in spring 2022, in the 1990s, on May 3, 2022, last week, "
        "from May 3 to 5, 2022, last weekend, from May to June 2022, from 2021 to 2022, in the 21st century."
    )
    assert [(one.granularity, one.timex) for one in found(text)] == [
        ("year", "2022"), ("quarter", "2022-Q3"), ("half", "2022-H1"), ("month", "2022-05"), ("season", "2022-SP"),
        ("decade", "199"), ("day", "2022-05-03"), ("week", "2024-W09"), ("day_range", None), ("weekend", "2024-W09-WE"),
        ("month_range", None), ("year_range", None), ("century", "20"),
    ]  # fmt: skip

"""Days, ranges and lists of days, weekdays, numeric dates."""

import pytest

from tests.normalize.dates.date_cases import days, found


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("The talks opened on May 6, 2023.", ["2023-05-06"], id="month day, year"),
    pytest.param("The talks opened on 6 May 2023.", ["2023-05-06"], id="day month year"),
    pytest.param("The talks opened on May 6th, 2023.", ["2023-05-06"], id="ordinal figure"),
    pytest.param("The talks opened on the 6th of May, 2023.", ["2023-05-06"], id="the n-th of a month"),
    pytest.param("The talks opened on the sixth of May 2023.", ["2023-05-06"], id="ordinal word"),
    pytest.param("It was signed on 1st July 2022.", ["2022-07-01"], id="first, though St opens a holiday's name"),
    pytest.param("Signed on Saturday, May 6, 2023, in Seoul.", ["2023-05-06"], id="weekday before, one expression"),
    pytest.param("Signed on Saturday 6 May 2023 in London.", ["2023-05-06"], id="weekday without comma"),
    pytest.param("Signed on Saturday (May 6, 2023).", ["2023-05-06"], id="day in brackets behind its weekday"),
    pytest.param("Signed on May 6, 2023 (Sat.), in Seoul.", ["2023-05-06"], id="weekday in brackets behind the day"),
    pytest.param("Shipments resumed on Oct. 26.", ["2023-10-26"], id="abbreviation with its full stop"),
    pytest.param("Shipments resumed on 26 Oct 2023.", ["2023-10-26"], id="abbreviation without"),
    pytest.param("Shipments resumed Sept. 13.", ["2023-09-13"], id="no preposition, as newspapers write"),
    pytest.param("The order dates from 2023-11-25.", ["2023-11-25"], id="ISO"),
    pytest.param("The order dates from 2023/11/25.", ["2023-11-25"], id="year first with slashes"),
    pytest.param("The order dates from 2023.11.5.", ["2023-11-05"], id="year first with full stops"),
    pytest.param("The order dates from 05.03.2023.", ["2023-03-05"], id="full stops are day first everywhere"),
    pytest.param("The order dates from 25/11/2023.", ["2023-11-25"], id="only one order is possible"),
    pytest.param("It was ratified on July 27, 1953.", ["1953-07-27"], id="long ago"),
    pytest.param("On March 14, 2025 Minister Ahn will travel there.", ["2025-03-14"], id="a name behind it"),
])  # fmt: skip
def test_day(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("country", "expected"), [
    pytest.param("USA", "2023-05-03", id="month first in the United States"),
    pytest.param("GBR", "2023-03-05", id="day first in Britain"),
    pytest.param("IND", "2023-03-05", id="day first in India"),
])  # fmt: skip
def test_the_country_tells_the_order_of_figures(country: str, expected: str) -> None:
    assert days("Dated 5/3/2023.", country=country) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("He visited Hanoi from January 9-12.", ["2024-01-09/2024-01-12"], id="hyphen"),
    pytest.param("He visited Hanoi on January 9–12, 2022.", ["2022-01-09/2022-01-12"], id="dash and year"),
    pytest.param("He visited Hanoi from January 9 to 12.", ["2024-01-09/2024-01-12"], id="to"),
    pytest.param("He visited Hanoi from January 9 through January 12.", ["2024-01-09/2024-01-12"], id="month twice"),
    pytest.param("He visited Hanoi from 9 to 12 January.", ["2024-01-09/2024-01-12"], id="month behind both"),
    pytest.param("He visited Hanoi on 9-12 January 2022.", ["2022-01-09/2022-01-12"], id="month behind, with year"),
    pytest.param("He was away between January 9 and 12.", ["2024-01-09/2024-01-12"], id="between, month once"),
    pytest.param("He was away between 9 January and 2 February.", ["2024-01-09/2024-02-02"], id="between two months"),
    pytest.param("The fair ran from January 28 to February 2.", ["2024-01-28/2024-02-02"], id="over a month's end"),
    pytest.param("The fair ran from December 28 to January 2.", ["2023-12-28/2024-01-02"], id="over a year's end"),
    pytest.param("The fair ran from Dec. 28, 2022 to Jan. 2, 2023.", ["2022-12-28/2023-01-02"], id="two years"),
    pytest.param("He stayed from the 1st to the 3rd.", ["2024-03-01/2024-03-03"], id="bare ordinals"),
    pytest.param("Open Monday through Wednesday last week.", ["2024-02-26/2024-02-28"], id="weekdays of a week"),
    pytest.param("In March 25 firms joined.", ["2024-03-01/2024-03-31"], id="in March: the number counts firms"),
    pytest.param("On January 9 and 10, experts met.", ["2024-01-09", "2024-01-10"], id="a list is two days"),
    pytest.param("On 9 and 10 January, experts met.", ["2024-01-09", "2024-01-10"], id="a list, month behind"),
    pytest.param("Hearings were held on January 9, 10 and 16, 2023.", ["2023-01-09", "2023-01-10", "2023-01-16"],
                 id="three days share month and year"),
    pytest.param("Hearings will be held on June 4 and July 2.", ["2024-06-04", "2024-07-02"], id="two full days"),
])  # fmt: skip
def test_days(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("The forum opened on February 27. On the 28th, ministers met.", ["2024-02-27", "2024-02-28"],
                 id="of the month named before"),
    pytest.param("He arrived on the 4th.", ["2024-03-04"], id="of the release's month"),
    pytest.param("He arrived on the 28th.", ["2024-02-28"], id="past and later in the month: of the month before"),
    pytest.param("The contest will close on the 2nd.", ["2024-04-02"], id="to come and earlier: of the next month"),
    pytest.param("It opens on June 3 and lasts until the 7th.", ["2024-06-03", "2024-06-07"], id="until the n-th"),
    pytest.param("It is due on the 15th of next month.", ["2024-04-15"], id="of next month"),
    pytest.param("the 26th meeting of the Committee", [], id="a numbered meeting is no day"),
    pytest.param("It climbed from the 7th to the 5th place.", [], id="a rank is no day"),
    pytest.param("It was the 3rd quarter in a row.", [], id="a counted quarter is no day"),
])  # fmt: skip
def test_bare_day(text: str, expected: list[str]) -> None:
    assert days(text) == expected


# 2024-03-05 is a Tuesday
@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("The Bank said on Tuesday that rates stay.", "2024-03-05", id="today's own name"),
    pytest.param("The Bank said on Friday that rates stay.", "2024-03-01", id="past: the last one"),
    pytest.param("The Bank will decide on Friday.", "2024-03-08", id="to come: the next one"),
    pytest.param("The Bank met last Friday.", "2024-03-01", id="last Friday"),
    pytest.param("The Bank met last Tuesday.", "2024-02-27", id="last Tuesday is not today"),
    pytest.param("The Bank will meet next Friday.", "2024-03-08", id="next Friday is the one that comes"),
    pytest.param("The Bank will meet this coming Friday.", "2024-03-08", id="this coming Friday"),
    pytest.param("The Bank will meet on Friday next week.", "2024-03-15", id="Friday next week"),
    pytest.param("The Bank met on Friday (March 1).", "2024-03-01", id="its date in brackets"),
    pytest.param("The Bank met on Thursday of last week.", "2024-02-29", id="Thursday of last week"),
    pytest.param("The fair opened on the last Friday in January.", "2024-01-26", id="last weekday of a month"),
    pytest.param("The fair opened on the second Friday of May 2022.", "2022-05-13", id="second weekday of a month"),
    pytest.param("Talks begin this Thursday.", "2024-03-07", id="this Thursday, of this week"),
])  # fmt: skip
def test_weekday(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Sunday, February 1", "2026-02-01", id="the weekday picks the year 2026"),
    pytest.param("Thursday, February 1", "2024-02-01", id="and here 2024"),
])  # fmt: skip
def test_the_weekday_beside_a_day_tells_its_year(text: str, expected: str) -> None:
    assert days(f"It was announced on {text}.", "2026-02-02" if "Sunday" in text else "2024-03-05") == [expected]


def test_time_of_day_goes_into_the_timex() -> None:
    assert [one.timex for one in found("He spoke yesterday morning, last night and on Friday afternoon.")] == [
        "2024-03-04TMO", "2024-03-04TNI", "2024-03-01TAF",
    ]  # fmt: skip

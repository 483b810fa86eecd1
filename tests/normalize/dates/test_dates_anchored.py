"""Dates that the release, the tense or the text before must complete."""

import pytest

from tests.normalize.dates.date_cases import days


# released on 2024-03-05
@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports fell in October.", "2023-10-01/2023-10-31", id="past: the last October"),
    pytest.param("Exports will fall in October.", "2024-10-01/2024-10-31", id="to come: the next October"),
    pytest.param("In October, the leaders met.", "2023-10-01/2023-10-31", id="the verb behind an opening date"),
    pytest.param("In October, the leaders will meet.", "2024-10-01/2024-10-31", id="the same, to come"),
    pytest.param("Exports rose in March.", "2024-03-01/2024-03-31", id="the release's own month"),
    pytest.param("The fund was set up in the second half.", "2023-07-01/2023-12-31", id="half, past"),
    pytest.param("The fund is due in the second half.", "2024-07-01/2024-12-31", id="half, to come"),
    pytest.param("They plan to meet in the second quarter.", "2024-04-01/2024-06-30", id="plan to"),
    pytest.param("They agreed to meet in June.", "2024-06-01/2024-06-30", id="agreed to meet: the nearer verb"),
    pytest.param("The plant to be built in June costs $2 billion.", "2024-06-01/2024-06-30", id="to be built"),
    pytest.param("The plant built in June cost $2 billion.", "2023-06-01/2023-06-30", id="built"),
    pytest.param("The tariff has been in force since June.", "2023-06-01/2023-06-30", id="since is past"),
    pytest.param("The fair runs until June 12.", "2024-06-12", id="until is to come"),
    pytest.param("The fair opens on June 12.", "2024-06-12", id="the present of a timetable"),
    pytest.param("He arrived on Monday and leaves on Thursday.", "2024-03-07", id="leaves, of a timetable"),
    pytest.param("Analysts had expected June sales to fall.", "2023-06-01/2023-06-30", id="had expected is past"),
    pytest.param("It will release February data soon.", "2024-02-01/2024-02-29", id="data of a month are of the past"),
    pytest.param("The fair scheduled for June 12 draws crowds.", "2024-06-12", id="scheduled"),
    pytest.param("Growth fell in June due to floods.", "2023-06-01/2023-06-30", id="due to is no plan"),
    pytest.param("Growth was lower than expected in June.", "2023-06-01/2023-06-30", id="than expected is no plan"),
    pytest.param("Data for February will follow.", "2024-02-01/2024-02-29", id="data for a month: it is over"),
    pytest.param("He attended the talks on March 6.", "2024-03-06", id="a day off, not a year"),
    pytest.param("A review will be held on March 1.", "2024-03-01", id="nor here"),
    pytest.param("It was opened on February 29.", "2024-02-29", id="a leap day"),
    pytest.param("Output is estimated to have fallen in May.", "2023-05-01/2023-05-31", id="to have fallen is past"),
    pytest.param("It is thought to have opened in June.", "2023-06-01/2023-06-30", id="to have opened is past"),
    pytest.param("He wants to have finished by June.", "2024-06-01/2024-06-30", id="wants to have is to come"),
    pytest.param("They will have finished by June.", "2024-06-01/2024-06-30", id="will have is to come"),
    pytest.param("The pre-agreed cuts start in May.", "2024-05-01/2024-05-31", id="pre-agreed is no verb"),
    pytest.param("Fixed-rate sales in December will be cut.", "2024-12-01/2024-12-31", id="fixed-rate is no verb"),
    pytest.param("Exports to Italy rose in June.", "2023-06-01/2023-06-30", id="Italy is no adverb"),
    pytest.param("Data on trade for January will be released soon.", "2024-01-01/2024-01-31", id="data on, for"),
    pytest.param("The January trade data will be out soon.", "2024-01-01/2024-01-31", id="a month's data"),
    pytest.param("January exports will be published soon.", "2024-01-01/2024-01-31", id="what is published is over"),
    pytest.param("The January data will be collected by then.", "2024-01-01/2024-01-31", id="data are of a past month"),
    pytest.param("The winners of the January draw will be announced.", "2025-01-01/2025-01-31",
                 id="a draw is no statistic"),
    pytest.param("He is to report at the meeting in January.", "2025-01-01/2025-01-31", id="to report is a verb"),
    pytest.param("Copper for May delivery fell.", "2024-05-01/2024-05-31", id="delivery is to come"),
    pytest.param("Delivery of the ship in May was late.", "2023-05-01/2023-05-31", id="a delivery that was"),
    pytest.param("The target set in May last year stands.", "2023-05-01/2023-05-31", id="May the month"),
])  # fmt: skip
def test_the_tense_tells_the_year(text: str, expected: str) -> None:
    assert days(text)[-1:] == [expected]


@pytest.mark.parametrize(("text", "released_on", "expected"), [
    pytest.param("at the summit last September", "2024-03-05", "2023-09-01/2023-09-30", id="last September"),
    pytest.param("the visit last May", "2024-05-20", "2023-05-01/2023-05-31", id="in May, last May is a year ago"),
    pytest.param("the visit next May", "2024-05-20", "2025-05-01/2025-05-31", id="next May"),
    pytest.param("it starts this May", "2024-03-05", "2024-05-01/2024-05-31", id="this May"),
    pytest.param("last summer", "2024-03-05", "2023-06-01/2023-08-31", id="last summer"),
    pytest.param("this month", "2024-03-05", "2024-03-01/2024-03-31", id="this month"),
    pytest.param("last month", "2024-01-05", "2023-12-01/2023-12-31", id="last month"),
    pytest.param("next quarter", "2024-11-05", "2025-01-01/2025-03-31", id="next quarter"),
    pytest.param("last week", "2024-03-05", "2024-02-26/2024-03-03", id="last week, Monday to Sunday"),
    pytest.param("within the year", "2024-03-05", "2024-01-01/2024-12-31", id="within the year"),
    pytest.param("by the end of the year", "2024-03-05", "2024-01-01/2024-12-31", id="the end of the year"),
    pytest.param("later this year", "2024-03-05", "2024-01-01/2024-12-31", id="later this year"),
    pytest.param("by year-end", "2024-03-05", "2024-01-01/2024-12-31", id="year-end"),
    pytest.param("early next year", "2024-03-05", "2025-01-01/2025-12-31", id="early next year"),
    pytest.param("late this month", "2024-03-05", "2024-03-21/2024-03-31", id="late this month"),
    pytest.param("two years ago", "2024-03-05", "2022-01-01/2022-12-31", id="two years ago"),
    pytest.param("three months ago", "2024-03-05", "2023-12-01/2023-12-31", id="three months ago"),
    pytest.param("two weeks ago", "2024-03-05", "2024-02-19/2024-02-25", id="two weeks ago"),
    pytest.param("ten days ago", "2024-03-05", "2024-02-24", id="ten days ago"),
    pytest.param("today", "2024-03-05", "2024-03-05", id="today"),
    pytest.param("yesterday", "2024-03-01", "2024-02-29", id="yesterday"),
    pytest.param("the day after tomorrow", "2024-03-05", "2024-03-07", id="the day after tomorrow"),
    pytest.param("the day before yesterday", "2024-03-05", "2024-03-03", id="the day before yesterday"),
    pytest.param("over the weekend", "2024-03-05", "2024-03-02/2024-03-03", id="over the weekend"),
])  # fmt: skip
def test_counted_from_the_release(text: str, released_on: str, expected: str) -> None:
    assert days(f"They spoke {text}.", released_on) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("In July, exports rose from a month earlier.", "2023-06-01/2023-06-30", id="a month earlier"),
    pytest.param("In July, exports rose from a year earlier.", "2022-07-01/2022-07-31", id="a year earlier"),
    pytest.param("In July, exports rose from the previous month.", "2023-06-01/2023-06-30", id="previous month"),
    pytest.param("In July, exports rose from a year ago.", "2022-07-01/2022-07-31", id="compared: a year ago"),
    pytest.param("In the third quarter, it grew faster than in the previous quarter.", "2023-04-01/2023-06-30",
                 id="the previous quarter"),
    pytest.param("In 2021, output fell from the previous year.", "2020-01-01/2020-12-31", id="the previous year"),
    pytest.param("In December, sales beat the same month last year.", "2022-12-01/2022-12-31",
                 id="of December 2023, last year is 2022"),
    pytest.param("In January, sales beat the same month last year.", "2023-01-01/2023-01-31", id="the same month"),
    pytest.param("From January 1 to 20, sales beat the same period of 2022.", "2022-01-01/2022-01-20",
                 id="the same period"),
    pytest.param("In the first quarter of 2023, it grew; the year-earlier quarter was weak.", "2022-01-01/2022-03-31",
                 id="year-earlier"),
    pytest.param("Put off in 2022, it began in the following year.", "2023-01-01/2023-12-31", id="the year after"),
    pytest.param("It was signed on May 3, 2022; the day before, talks had ended.", "2022-05-02", id="the day before"),
    pytest.param("It was signed on May 3, 2022 and took effect in January.", "2023-01-01/2023-01-31",
                 id="a tale goes on from its first date"),
    pytest.param("Signed on May 3, 2022, it was reviewed that year.", "2022-01-01/2022-12-31", id="that year"),
])  # fmt: skip
def test_counted_from_the_text(text: str, expected: str) -> None:
    assert days(text)[-1] == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports rose in February. They had peaked in May 2022. They were 4% higher than a year earlier.",
                 "2023-02-01/2023-02-28", id="what had been is background"),
    pytest.param("Exports rose in February, the most since May 2022, and beat those of a year earlier.",
                 "2023-02-01/2023-02-28", id="a base of comparison is no topic"),
    pytest.param("Exports rose in February. The Ministry said so on March 1. Imports fell from a year earlier.",
                 "2023-02-01/2023-02-28", id="the day of the announcement is no topic"),
    pytest.param("Exports rose 3% in February after a fall of 1% in January. A year earlier they fell.",
                 "2023-02-01/2023-02-28", id="after a fall"),
    pytest.param("Exports rose 3% in February, against 5.5% in January. A year earlier they fell.",
                 "2023-02-01/2023-02-28", id="against a figure"),
    pytest.param("Exports rose 3% in February (5% in January). A year earlier they fell.",
                 "2023-02-01/2023-02-28", id="a figure in brackets"),
    pytest.param("Exports rose 3% in February, compared with a rise of 1% in January 2022. A year earlier they fell.",
                 "2023-02-01/2023-02-28", id="compared with a rise"),
    pytest.param("The won fell against the dollar in February. A year earlier it rose.",
                 "2023-02-01/2023-02-28", id="against the dollar is no comparison of periods"),
    pytest.param("Imports from China in February fell. A year earlier they rose.",
                 "2023-02-01/2023-02-28", id="from China is no comparison of periods"),
    pytest.param("More than 5 million cars in February were sold. A year earlier it was less.",
                 "2023-02-01/2023-02-28", id="more than a number is no comparison of periods"),
    pytest.param("Exports rose to $52 billion in February. A year earlier they fell.",
                 "2023-02-01/2023-02-28", id="to a figure is the statement"),
    pytest.param("In the three months to January prices rose. They beat the same month last year.",
                 "2023-01-01/2023-01-31", id="the end of a span is its month"),
    pytest.param("In the fourth quarter it grew. In February it slowed. The previous quarter was better.",
                 "2023-07-01/2023-09-30", id="a quarter counts from a quarter, not from the month between"),
    pytest.param("In 2022 it sold 3 million units. In 2023 it sold more than a year earlier.",
                 "2022-01-01/2022-12-31", id="a year is a topic where no month is near"),
])  # fmt: skip
def test_the_topic_is_what_the_text_makes_a_statement_about(text: str, expected: str) -> None:
    assert days(text)[-1] == expected


def test_neighbours_keep_their_own_year() -> None:
    text = "The fund opened in June 2021. In June, it was closed. A new one will open in June."
    assert days(text) == ["2021-06-01/2021-06-30", "2023-06-01/2023-06-30", "2024-06-01/2024-06-30"]


def test_brackets_belong_to_the_year_before_them() -> None:
    assert days("It rose from $2 billion in 2021 to $3 billion last year (January-October).") == [
        "2021-01-01/2021-12-31", "2023-01-01/2023-12-31", "2023-01-01/2023-10-31",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Exports rose in October. Year to date, they are up 3 percent.", "2024-01-01/2024-10-31", id="month"),
    pytest.param("It lost money in the third quarter and year-to-date.", "2024-01-01/2024-09-30", id="quarter"),
    pytest.param("It rose in the three months to August, and in the year to date.", "2024-01-01/2024-08-31", id="span"),
])  # fmt: skip
def test_the_year_so_far_ends_with_the_last_period(text: str, expected: str) -> None:
    assert days(text, "2024-11-05")[1] == expected

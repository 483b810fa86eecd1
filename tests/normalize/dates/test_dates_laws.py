"""Laws of the date reader: what is printed is read back, offsets hold, nothing raises, nothing overlaps."""

from calendar import month_abbr, month_name
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from flows.normalize.dates.calendar_words import MONTHS, WEEKDAYS
from flows.normalize.dates.calendar_words import WORDS as WORDS_OF_THE_CALENDAR
from flows.normalize.dates.extract import dates_in
from flows.normalize.text import Context, Section, Span
from flows.normalize.vocabularies import vocabulary
from schemas.calendar_vocabulary import CalendarRow
from tests.normalize.dates.date_cases import days, found

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
RELEASES = st.dates(date(1950, 1, 1), date(2060, 12, 31))


def ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def short(month: int) -> str:
    return month_abbr[month] if month == 5 else f"{month_abbr[month]}."


STYLES: dict[str, Callable[[date], str]] = {
    "May 6, 2024": lambda d: f"{month_name[d.month]} {d.day}, {d.year}",
    "May 6 2024": lambda d: f"{month_name[d.month]} {d.day} {d.year}",
    "May 6th, 2024": lambda d: f"{month_name[d.month]} {ordinal(d.day)}, {d.year}",
    "6 May 2024": lambda d: f"{d.day} {month_name[d.month]} {d.year}",
    "6 May, 2024": lambda d: f"{d.day} {month_name[d.month]}, {d.year}",
    "6th May 2024": lambda d: f"{ordinal(d.day)} {month_name[d.month]} {d.year}",
    "6th of May 2024": lambda d: f"the {ordinal(d.day)} of {month_name[d.month]} {d.year}",
    "6th of May, 2024": lambda d: f"the {ordinal(d.day)} of {month_name[d.month]}, {d.year}",
    "May the 6th, 2024": lambda d: f"{month_name[d.month]} the {ordinal(d.day)}, {d.year}",
    "Oct. 6, 2024": lambda d: f"{short(d.month)} {d.day}, {d.year}",
    "6 Oct 2024": lambda d: f"{d.day} {month_abbr[d.month]} {d.year}",
    "6 Oct. 2024": lambda d: f"{d.day} {short(d.month)} {d.year}",
    "Monday, May 6, 2024": lambda d: f"{d:%A}, {month_name[d.month]} {d.day}, {d.year}",
    "Monday 6 May 2024": lambda d: f"{d:%A} {d.day} {month_name[d.month]} {d.year}",
    "Monday, 6 May 2024": lambda d: f"{d:%A}, {d.day} {month_name[d.month]} {d.year}",
    "Mon., May 6, 2024": lambda d: f"{d:%a}., {month_name[d.month]} {d.day}, {d.year}",
    "Monday (May 6, 2024)": lambda d: f"{d:%A} ({month_name[d.month]} {d.day}, {d.year})",
    "May 6, 2024 (Mon.)": lambda d: f"{month_name[d.month]} {d.day}, {d.year} ({d:%a}.)",
    "2024-05-06": lambda d: d.isoformat(),
    "2024/5/6": lambda d: f"{d.year}/{d.month}/{d.day}",
    "2024.5.6": lambda d: f"{d.year}.{d.month}.{d.day}",
    "06.05.2024": lambda d: f"{d:%d.%m.%Y}",
}  # fmt: skip
FRAMES = ("It was signed on {} in Seoul.", "On {}, the two sides met.", "The plan ({}) was dropped.", "as of {}")


@pytest.mark.parametrize("style", STYLES)
@given(day=DAYS, released_on=RELEASES, frame=st.sampled_from(FRAMES))
def test_a_printed_day_is_read_back(style: str, day: date, released_on: date, frame: str) -> None:
    assert days(frame.format(STYLES[style](day)), released_on.isoformat()) == [day.isoformat()]


@given(day=DAYS, month_first=st.booleans())
def test_figures_are_read_in_the_order_of_the_country(day: date, month_first: bool) -> None:
    text = f"{day.month}/{day.day}/{day.year}" if month_first else f"{day.day}/{day.month}/{day.year}"
    assert days(f"Dated {text}.", country="USA" if month_first else "AUS") == [day.isoformat()]


RANGES: dict[str, Callable[[date, date], str]] = {
    "from May 6, 2024 to June 2, 2024": lambda a, b: (
        f"from {month_name[a.month]} {a.day}, {a.year} to {month_name[b.month]} {b.day}, {b.year}"
    ),
    "6 May 2024 – 2 June 2024": lambda a, b: (
        f"{a.day} {month_name[a.month]} {a.year} – {b.day} {month_name[b.month]} {b.year}"
    ),
    "between 6 May and 2 June 2024": lambda a, b: (
        f"between {a.day} {month_name[a.month]} and {b.day} {month_name[b.month]} {b.year}"
    ),
    "May 6 through June 2, 2024": lambda a, b: (
        f"{month_name[a.month]} {a.day} through {month_name[b.month]} {b.day}, {b.year}"
    ),
}


@pytest.mark.parametrize("style", RANGES)
@given(start=DAYS, length=st.integers(1, 300))
def test_a_printed_range_is_read_back(style: str, start: date, length: int) -> None:
    end = start + timedelta(length)
    assert days(f"It ran {RANGES[style](start, end)}.") == [f"{start}/{end}"]


@given(year=st.integers(1950, 2090), quarter=st.integers(1, 4), style=st.integers(0, 5))
def test_a_printed_quarter_is_read_back(year: int, quarter: int, style: int) -> None:
    word = ("first", "second", "third", "fourth")[quarter - 1]
    text = (
        f"the {word} quarter of {year}", f"{word}-quarter {year}", f"Q{quarter} {year}", f"{quarter}Q {year}",
        f"{year}-Q{quarter}", f"the {ordinal(quarter)} quarter of {year}",
    )[style]  # fmt: skip
    first = 3 * quarter - 2
    end = date(year + quarter // 4, (first + 3) % 12, 1) - timedelta(1)
    assert days(f"Output fell in {text} to a low.") == [f"{date(year, first, 1)}/{end}"]


MONTHS_IN_STYLES: dict[str, Callable[[date], str]] = {
    "May 2024": lambda d: f"{month_name[d.month]} {d.year}",
    "May, 2024": lambda d: f"{month_name[d.month]}, {d.year}",
    "May of 2024": lambda d: f"{month_name[d.month]} of {d.year}",
    "Oct. 2024": lambda d: f"{short(d.month)} {d.year}",
    "Oct 2024": lambda d: f"{month_abbr[d.month]} {d.year}",
    "the month of May 2024": lambda d: f"the month of {month_name[d.month]} {d.year}",
    "the end of May 2024": lambda d: f"the end of {month_name[d.month]} {d.year}",
}


def whole_month(day: date) -> tuple[date, date]:
    return day.replace(day=1), (day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)


@pytest.mark.parametrize("style", MONTHS_IN_STYLES)
@given(day=DAYS, released_on=RELEASES)
def test_a_printed_month_is_read_back(style: str, day: date, released_on: date) -> None:
    start, end = whole_month(day)
    text = f"Exports rose in {MONTHS_IN_STYLES[style](day)} to $3 billion."
    assert days(text, released_on.isoformat()) == [f"{start}/{end}"]


@given(day=DAYS, months=st.integers(2, 12))
def test_a_span_named_by_its_end_has_its_length(day: date, months: int) -> None:
    (one,) = found(f"Prices rose in the {months} months to {month_name[day.month]} {day.year}.")
    assert one.end_on == whole_month(day)[1]
    assert one.start_on.day == 1
    assert (one.end_on.year - one.start_on.year) * 12 + one.end_on.month - one.start_on.month + 1 == months


@given(topic=st.dates(date(1960, 1, 1), date(2049, 12, 31)), base=DAYS, comparing=st.sampled_from((
    "after a fall of 3% in", "against 3% in", "compared with a rise of 3% in", "from 3% in", "since", "than in",
)))  # fmt: skip
def test_what_is_compared_with_is_no_topic(topic: date, base: date, comparing: str) -> None:
    start, end = whole_month(topic.replace(year=topic.year - 1, day=1))
    text = (
        f"Exports rose 5% in {month_name[topic.month]} {topic.year}, {comparing} {month_name[base.month]} {base.year}. "
        "They were above those of a year earlier."
    )
    assert days(text, "2050-03-05")[-1] == f"{start}/{end}"


@given(day=DAYS, style=st.sampled_from(sorted(STYLES)), filler=st.lists(st.sampled_from((
    "The ministry said so.", "Prices may rise.", "It hosts 14 firms and 2,300 guests.", "Officials march on.",
)), max_size=4))  # fmt: skip
def test_sentences_without_a_date_change_nothing(day: date, style: str, filler: list[str]) -> None:
    text = f"It was signed on {STYLES[style](day)} in Seoul."
    before = " ".join([*filler, ""])
    (alone,), (behind,) = found(text), found(before + text)
    assert (behind.start_on, behind.end_on) == (alone.start_on, alone.end_on)
    assert (behind.char_start, behind.char_end) == (alone.char_start + len(before), alone.char_end + len(before))


@given(day=st.dates(date(1951, 1, 1), date(2099, 12, 31)), count=st.integers(2, 30))
def test_days_ago_are_counted(day: date, count: int) -> None:
    assert days(f"It was signed {count} days ago.", day.isoformat()) == [f"{day - timedelta(count)}"]


@given(released_on=RELEASES, month=st.integers(1, 12))
def test_an_open_month_lies_on_the_side_that_the_tense_tells(released_on: date, month: int) -> None:
    past, coming = (
        dates_in(Section("body", text), Context("r", released_on))[0]
        for text in (f"It fell in {month_name[month]}.", f"It will fall in {month_name[month]}.")
    )
    assert past.start_on <= released_on <= coming.end_on
    assert released_on - past.start_on < timedelta(366)
    assert coming.end_on - released_on < timedelta(397)


COUNTRIES = ["ZZZ", *(row.country for row in vocabulary("calendars", CalendarRow))]
WORDS = st.sampled_from(sorted({
    *WORDS_OF_THE_CALENDAR, *MONTHS, *WEEKDAYS, "March", "May", "Sun", "Mon.", "Jan.", "Feb", "1", "5", "31", "32",
    "24", "2024", "2030", "1999", "'24", "1990s", "Q4", "4Q24", "FY24", "FY2023-24", "2023-24", ".", "5th", "26th",
    "Christmas", "Chuseok", "St.", "Patrick", "'s", "Day", "was", "will", "0", "00", "9999", "10000", "1000", "2200",
    "5/3/2024", "Q3FY25", "FYE", "qtr", "date", "*", "2023/956", "pre", "2024-02-30", "31.12.9999", "１２", "²", "\n",
}))  # fmt: skip


@given(
    words=st.lists(WORDS, max_size=25),
    glue=st.sampled_from(["", " "]),
    released_on=st.dates(),
    country=st.sampled_from(COUNTRIES),
)
def test_no_sequence_of_calendar_words_breaks_it(words: list[str], glue: str, released_on: date, country: str) -> None:
    assert_lawful(glue.join(words), released_on, country)


@given(text=st.text(max_size=200), released_on=st.dates())
def test_no_text_breaks_it(text: str, released_on: date) -> None:
    assert_lawful(text, released_on, "KOR")


def assert_lawful(text: str, released_on: date, country: str) -> None:
    section = Section("body", text)
    found = dates_in(section, Context("r", released_on, reporting_country=country))
    for one in found:
        assert text[one.char_start : one.char_end] == one.surface
        assert one.start_on <= one.end_on
        sentence = section.sentences[one.sentence_no]
        assert sentence.start <= one.char_start < one.char_end <= sentence.end
    assert all(left.char_end <= right.char_start for left, right in pairwise(found))
    assert len({one.date_id for one in found}) == len(found)


@given(words=st.lists(WORDS, max_size=25), start=st.integers(0, 80), length=st.integers(1, 40))
def test_nothing_reaches_into_what_is_taken(words: list[str], start: int, length: int) -> None:
    text, span = " ".join(words), Span(start, start + length)
    assume(text[start : start + length].strip())  # no name is a blank
    for one in dates_in(Section("body", text), Context("r", date(2024, 3, 5)), [span]):
        assert one.char_end <= span.start or span.end <= one.char_start

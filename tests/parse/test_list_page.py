"""Records of list pages: where they begin and end, and what is category, title and body."""

import pytest

from flows.parse.lines import Record, read_lines
from flows.parse.list_page import is_list_page, list_records

BODY = "Exports rose 5.2 percent to $48 billion. Imports fell for the third month."


def records(page: str, *categories: str) -> list[Record]:
    return list(list_records(read_lines(page.split("\n")), categories))


def summary(page: str, *categories: str) -> list[tuple[str | None, str, str, str | None]]:
    return [(each.category, each.title, each.body, each.date_marker) for each in records(page, *categories)]


@pytest.mark.parametrize(
    "marker, date_marker",
    [
        pytest.param(" date2024-05-01", "2024-05-01", id="behind a space"),
        pytest.param("date2024-05-01", "2024-05-01", id="glued"),
        pytest.param("\ndate2024-05-01", "2024-05-01", id="on a line of its own"),
        pytest.param(" date2024-02-30", "2024-02-30", id="no day of the calendar: a marker all the same"),
        pytest.param(" date2024.5.1", "2024-05-01", id="with dots and without zeros"),
        pytest.param("", None, id="none"),
        pytest.param(" date2024-05", None, id="half of one"),
    ],
)
def test_date_markers(marker: str, date_marker: str | None) -> None:
    (record,) = records(f"-\nExports rise\n{BODY}{marker}\n")
    assert record.date_marker == date_marker
    if date_marker:
        assert record.body == BODY


def test_a_marker_glued_to_half_a_word_leaves_the_half() -> None:
    assert summary("Exports rise\nIt is up to update2024-05-01")[0][2:] == ("It is up to up", "2024-05-01")


@pytest.mark.parametrize(
    "category, title",
    [
        pytest.param("Industry", "Exports of ships rise to a record", id="one word"),
        pytest.param("FTA/Economic Cooperation", "Korea and Chile resume their talks", id="a slash"),
        pytest.param("Research & Development", "Ten projects on batteries begin", id="an ampersand"),
        pytest.param("Standards and Technology", "Korea to host the ISO in 2025", id="a small connecting word"),
        pytest.param("Energy", "Wind power doubles in the U.S.", id="a title that ends with initials"),
        pytest.param("Energy", "Will prices fall?", id="a title that asks"),
    ],
)
def test_a_category_is_told_by_its_shape(category: str, title: str) -> None:
    assert summary(f"-\n{category}\n{title}\n{BODY} date2024-05-01") == [(category, title, BODY, "2024-05-01")]


@pytest.mark.parametrize(
    "title, body",
    [
        pytest.param("Exports rise", BODY, id="a short title and its body"),
        pytest.param(
            "Minister Visits Hanoi", f"The visit lasts two days.\n{BODY}", id="a sentence below it is no title"
        ),
        pytest.param("Exports Rise 5 Percent", f"Trade in brief by region\n{BODY}", id="a category has no digits"),
        pytest.param(
            "Korea, Chile and Peru Sign Agreement", f"Trade in brief\n{BODY}", id="a title longer than what follows"
        ),
        pytest.param("Exports by region rise", f"Asia and Oceania in particular\n{BODY}", id="words in small letters"),
        pytest.param(
            "Investment Pledges", f"ㅇ By sector, manufacturing leads\n{BODY}", id="an item below it is no title"
        ),
    ],
)
def test_a_title_is_no_category(title: str, body: str) -> None:
    assert summary(f"-\n{title}\n{body} date2024-05-01") == [(None, title, body, "2024-05-01")]


def test_a_known_category_is_one_even_above_a_title_without_body_or_with_a_full_stop() -> None:
    assert summary("-\nEnergy\nOil stocks releaseddate2024-05-01", "Energy") == [
        ("Energy", "Oil stocks released", "", "2024-05-01")
    ]
    assert summary(f"-\nEnergy\nOil stocks released.\n{BODY} date2024-05-01", "Energy")[0][:2] == (
        "Energy",
        "Oil stocks released.",
    )
    assert summary(f"-\nEnergy\n{BODY} date2024-05-01", "Energy")[0][:2] == (None, "Energy")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{BODY}\n-\nThe results follow in August.", id="a sentence goes on"),
        pytest.param(f"{BODY}\n-\n- EU: $1 billion\n- U.S.: $2 billion\nThe rest is small.", id="items go on"),
        pytest.param(f"{BODY}\n-\nand the rest of the sentence\nends here.", id="the sentence goes on"),
        pytest.param(f"{BODY}\n-\nEU: $1 billion\n-\nThe rest is small.", id="a bare bullet before each item"),
        pytest.param(f"{BODY}\n-\n-\nThe rest is small.", id="two bare bullets"),
    ],
)
def test_a_dash_alone_inside_a_body_parts_nothing(body: str) -> None:
    page = f"-\nExports rise\n{body} date2024-05-01\n-\nImports fall\n{BODY} date2024-04-30\n"
    assert summary(page) == [
        (None, "Exports rise", body, "2024-05-01"),
        (None, "Imports fall", BODY, "2024-04-30"),
    ]


@pytest.mark.parametrize(
    "undated",
    [
        pytest.param(f"Exports rise\n{BODY}", id="title and body"),
        pytest.param("Exports rise", id="title only"),
        pytest.param(f"Energy\nExports of oil rise to a record\n{BODY}", id="category, title and body"),
        pytest.param("Exports rise\nExports rose by more than the", id="a body cut short"),
    ],
)
def test_a_record_without_marker_does_not_swallow_the_next(undated: str) -> None:
    first, second = summary(f"-\n{undated}\n-\nImports fall\n{BODY} date2024-04-30\n")
    assert first[3] is None
    assert second == (None, "Imports fall", BODY, "2024-04-30")


def test_a_marker_ends_its_record_where_the_separator_is_missing() -> None:
    page = f"Exports rise\n{BODY} date2024-05-01\nImports fall\n{BODY} date2024-04-30"
    assert [each.title for each in records(page)] == ["Exports rise", "Imports fall"]


@pytest.mark.parametrize(
    "page, title, body",
    [
        pytest.param(f"-\n{BODY} date2024-05-01", "", BODY, id="sentences alone are a body"),
        pytest.param(f"-\n{BODY * 5}\nMore. date2024-05-01", "", f"{BODY * 5}\nMore.", id="no title is so long"),
        pytest.param("-\nExports rise date2024-05-01", "Exports rise", "", id="a line alone is a title"),
        pytest.param("-\ndate2024-05-01", "", "", id="a marker alone has neither"),
    ],
)
def test_what_is_missing_is_empty(page: str, title: str, body: str) -> None:
    assert summary(page) == [(None, title, body, "2024-05-01")]


def test_paragraphs_stay_parted() -> None:
    (record,) = records("-\nTitle\n\n\nOne.\nTwo.\n\n\n\nThree. date2024-05-01")
    assert record.body == "One.\nTwo.\n\nThree."


@pytest.mark.parametrize(
    "page, expected",
    [
        pytest.param("-\nTitle\nBody.", True, id="a separator opens it"),
        pytest.param("Title\nBody. date2024-05-01", True, id="a marker ends it"),
        pytest.param("Menu\nTitle 2024-05-01\nBody.", False, id="a view page"),
        pytest.param("Menu\nTitle\nRegistration date 2024-05-01\nBody.", False, id="its date line is no marker"),
        pytest.param("Menu\nTitle\nRegistration date2024-05-01\nBody.", False, id="run together neither"),
        pytest.param("Minutes\n-\nNothing.", False, id="a dash somewhere is no separator"),
    ],
)
def test_which_page_is_a_list(page: str, expected: bool) -> None:
    assert is_list_page(read_lines(page.split("\n"))) is expected

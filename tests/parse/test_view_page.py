"""View pages: the title with its date, and what of the lines around the text belongs to the site."""

import pytest

from flows.parse.lines import read_lines
from flows.parse.navigation import is_attachment, is_meta, is_navigation
from flows.parse.view_page import view_record


def read(page: str) -> tuple[str, str, str] | None:
    record = view_record(read_lines(page.split("\n")))
    return (record.title, record.body, record.date_marker or "") if record else None


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Korea and Chile sign MOU 2024-05-01", id="the date behind the title"),
        pytest.param("Korea and Chile sign MOU\n2024-05-01", id="the date on its own line"),
        pytest.param("Korea and Chile sign MOU\nRegistration date 2024-05-01", id="with its label"),
        pytest.param("Korea and Chile sign MOU\nRegistration date : 2024.05.01", id="with a colon and dots"),
        pytest.param("Korea and Chile sign MOU\nDate: 2024-05-01 09:30", id="with the time"),
        pytest.param("Korea and Chile sign MOU Registration date 2024-05-01", id="label and date behind the title"),
        pytest.param("Korea and Chile sign MOU\n• Print\nmou.pdf\nPosted on 2024-5-1", id="buttons between"),
        pytest.param("Korea and Chile sign MOU\nRegistration date2024-05-01", id="label and date run together"),
        pytest.param("Korea and Chile sign MOU\nRegistration date\n2024-05-01", id="the label on a line of its own"),
        pytest.param("Korea and Chile sign MOU 2024-05-01\nPosted on 2024-05-01", id="the date twice"),
    ],
)
def test_title_and_date(heading: str) -> None:
    assert read(f"Skip Menu\n\n{heading}\n\nThe MOU covers lithium.\n") == (
        "Korea and Chile sign MOU",
        "The MOU covers lithium.",
        "2024-05-01",
    )


def test_the_frame_is_left_out_and_the_text_kept() -> None:
    above = "Skip Menu\nhome TOPICS구분선 Energy\n  • Print\n"
    heading = "Coal mine closes 2024-05-01\n(240501)mine.JPG 1\nnotice.hwp [31 KB]\nHits: 1,024\n\n"
    text = "The mine closed.\nList of what follows:\n- a park\n* Short version"
    assert read(f"{above}{heading}{text}\nmap.pdf\nList\nTop\n") == ("Coal mine closes", text, "2024-05-01")


@pytest.mark.parametrize(
    "foot",
    [
        pytest.param("List", id="a button"),
        pytest.param("Prev Coal mine opens 2023-04-30\nNext Gas stocks released 2024-05-02\nList", id="neighbours"),
        pytest.param(
            "• List\n402 Hannuri-daero, Sejong\nTEL 82-44-200-1234\n© 2024. All rights reserved.", id="an address"
        ),
    ],
)
def test_the_foot_of_the_page_is_left_out(foot: str) -> None:
    page = (
        f"Coal mine closes 2024-05-01\n\nThe mine closed.\n\nNext\nThe park opens in May.\n- free of charge\n\n{foot}\n"
    )
    assert read(page) == (
        "Coal mine closes",
        "The mine closed.\n\nNext\nThe park opens in May.\n- free of charge",
        "2024-05-01",
    )


def test_a_page_without_attachment_or_frame() -> None:
    assert read("Coal mine closes 2024-05-01\nThe mine closed.") == (
        "Coal mine closes",
        "The mine closed.",
        "2024-05-01",
    )


def test_a_page_of_a_title_alone() -> None:
    assert read("Print\nCoal mine closes 2024-05-01") == ("Coal mine closes", "", "2024-05-01")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "Skip Menu\nCoal mine closes\nThe mine closed on 2024-05-01, a year late.", id="a date in a sentence"
        ),
        pytest.param("Skip Menu\nCoal mine closes\nThe mine closed.", id="no date"),
        pytest.param("x" * 2000 + " 2024-05-01", id="a whole text before the date"),
    ],
)
def test_no_title_with_a_date(page: str) -> None:
    assert read(page) is None


def test_a_date_without_a_title_above_leaves_the_title_empty() -> None:
    assert read("Skip Menu\n• Print\nRegistration date 2024-05-01\nThe mine closed.") == (
        "",
        "The mine closed.",
        "2024-05-01",
    )


@pytest.mark.parametrize(
    "line, expected",
    [
        pytest.param("Skip Menu", True, id="a menu"),
        pytest.param("  • Print", True, id="a button with its bullet"),
        pytest.param(
            "home PRESS CENTER구분선 Press Releases", True, id="a breadcrumb with the hidden name of its sign"
        ),
        pytest.param("Home > News", True, id="a breadcrumb"),
        pytest.param("Copyright 2024 by the ministry", True, id="a notice of copyright"),
        pytest.param("Home appliance exports rise", False, id="a title about homes"),
        pytest.param("Print media to receive support", False, id="a title about print"),
        pytest.param("News from the trade talks in Geneva", False, id="a title about news"),
        pytest.param("Next steps", False, id="a heading"),
    ],
)
def test_navigation(line: str, expected: bool) -> None:
    assert is_navigation(line) is expected


@pytest.mark.parametrize(
    "line, expected",
    [
        pytest.param("(18.12.07)무역의 날.JPG 1", True, id="a number behind it"),
        pytest.param("report.pdf [1.2 MB] Download Preview", True, id="size and buttons"),
        pytest.param("보도자료.hwpx", True, id="a Korean name"),
        pytest.param("The report is out as a PDF.", False, id="a sentence"),
        pytest.param("The report: https://example.org/report.pdf", False, id="an address is text"),
        pytest.param("U.S. doc 5", False, id="no ending"),
    ],
)
def test_attachments(line: str, expected: bool) -> None:
    assert is_attachment(line) is expected


@pytest.mark.parametrize(
    "line, expected",
    [
        pytest.param("Hits 1,204", True, id="a counter"),
        pytest.param("Department: Trade Policy", True, id="a label"),
        pytest.param("Views on trade differ", False, id="a heading"),
        pytest.param("Contact the ministry for more.", False, id="a sentence"),
    ],
)
def test_meta(line: str, expected: bool) -> None:
    assert is_meta(line) is expected

"""A title that is not a title is refused with the reason; a title in doubt is one."""

import pytest

from flows.validate.titles import title_problem


@pytest.mark.parametrize(
    "title, reason",
    [
        pytest.param("", "there is no title", id="nothing"),
        pytest.param("2024-06-01", "holds no word", id="digits"),
        pytest.param("***", "holds no word", id="signs"),
        pytest.param("June 1, 2024", "is a date", id="a date in words"),
        pytest.param("1 June 2024", "is a date", id="a date in British words"),
        pytest.param("date2024-06-01", "is a date", id="a marker"),
        pytest.param("x" * 301, "has 301 characters", id="too long"),
        pytest.param("Skip Menu", "is a menu", id="a menu"),
        pytest.param("• Print", "is a menu", id="a button"),
        pytest.param("notice.hwp 1", "is a menu or a file", id="an attachment"),
        pytest.param("and agreed to meet again. The talks go on", "end of a sentence", id="the rest of a sentence"),
        pytest.param("of the third quarter.", "end of a sentence", id="the end of one"),
    ],
)
def test_no_title(title: str, reason: str) -> None:
    problem = title_problem(title)
    assert problem is not None
    assert reason in problem


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Korea's exports advance 4.8% in February", id="a headline"),
        pytest.param("eco-friendly cars lead exports", id="a small letter"),
        pytest.param(
            "Cabinet approves the scheme. It will run for five years.", id="whole sentences, as some print them"
        ),
        pytest.param("4월 수출 증가", id="Korean"),
        pytest.param("May exports rise", id="the name of a month in a headline"),
        pytest.param("March 2024 exports", id="a month and a year in a headline"),
        pytest.param("2nd Vice Minister visits Ulsan", id="a number first"),
        pytest.param("News of the talks in Geneva", id="a word of menus in a headline"),
        pytest.param("x" * 300, id="long"),
    ],
)
def test_a_title(title: str) -> None:
    assert title_problem(title) is None

"""One release is one key, and a cut text is known by its beginning."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.validate import is_cut_of, is_same_text, release_key

DAY = date(2024, 6, 1)
BODY = "Korea’s exports rose. “Root” industries led – by far.\n\nImports fell."


@pytest.mark.parametrize(
    "one, other",
    [
        pytest.param("Korea's exports rise", "KOREA’S EXPORTS RISE", id="case and quotes"),
        pytest.param("“Root” industries", '"Root" industries', id="double quotes"),
        pytest.param("Korea-UK talks", "Korea–UK talks", id="dashes"),
        pytest.param("  Exports   rise\n", "Exports rise", id="white space"),
        pytest.param("Ｇ２０ meets", "G20 meets", id="full width"),
    ],
)
def test_one_release(one: str, other: str) -> None:
    assert release_key(DAY, one) == release_key(DAY, other)


@pytest.mark.parametrize(
    "one, other",
    [
        pytest.param("Exports rise 4.8%", "Exports rise 48%", id="a figure"),
        pytest.param("Exports rise", "Imports rise", id="a word"),
        pytest.param("Exports up", "Export sup", id="where the words part"),
    ],
)
def test_two_releases(one: str, other: str) -> None:
    assert release_key(DAY, one) != release_key(DAY, other)


def test_the_day_is_part_of_the_key() -> None:
    assert release_key(DAY, "Exports rise") != release_key(date(2024, 6, 2), "Exports rise")


def test_a_key_never_changes() -> None:
    assert release_key(DAY, "Exports rise") == "19ae52949ee99ca8"


@pytest.mark.parametrize(
    "short, long, expected",
    [
        pytest.param('Korea\'s exports rose. "Root" ind', BODY, True, id="cut in a word, with straight quotes"),
        pytest.param(
            "Korea’s exports rose. “Root” industries led – by far. Imp", BODY, True, id="paragraphs run together"
        ),
        pytest.param("Korea’s exports rose...", BODY, True, id="with the sign of the cut"),
        pytest.param("Korea’s exports rose. * Short version", BODY, True, id="with a note"),
        pytest.param("", BODY, True, id="no body is the beginning of any"),
        pytest.param(BODY, BODY, False, id="the whole is no cut of itself"),
        pytest.param(BODY, f"{BODY} * Short version", False, id="a note is no text"),
        pytest.param(BODY, "Korea’s exports rose.", False, id="the longer of the shorter"),
        pytest.param("Korea’s exports fell", BODY, False, id="another beginning"),
    ],
)
def test_beginnings(short: str, long: str, expected: bool) -> None:
    assert is_cut_of(short, long) is expected


def test_a_correction_of_a_letter_is_another_text() -> None:
    assert is_same_text(BODY, BODY.replace("’", "'").replace("\n\n", " "))
    assert not is_same_text(BODY, BODY.replace("Korea", "korea"))


@given(st.text(), st.text())
def test_no_text_is_both_same_and_cut_and_none_is_cut_both_ways(one: str, other: str) -> None:
    assert is_same_text(one, one)
    assert is_cut_of(one, other) + is_cut_of(other, one) + is_same_text(one, other) <= 1

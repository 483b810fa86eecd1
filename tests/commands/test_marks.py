"""The notation of `releases show`: every mark in its place, nested and crossing ones too."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.commands.marks import Mark, marked


def mark(text: str, surface: str, reading: str) -> Mark:
    start = text.index(surface)
    return Mark(start, start + len(surface), reading, "bold")


@pytest.mark.parametrize(
    ("text", "readings", "expected"),
    [
        pytest.param("No figure.", {}, "No figure.", id="a text without marks stays as it is"),
        pytest.param(
            "Exports fell 4.8 percent.",
            {"4.8 percent": "percent -4.8"},
            "Exports fell [4.8 percent | percent -4.8].",
            id="a mark in the middle",
        ),
        pytest.param("Ulsan", {"Ulsan": "place"}, "[Ulsan | place]", id="a mark is the whole text"),
        pytest.param(
            "the Korea-Japan Forum in May",
            {"Korea": "country", "Korea-Japan Forum": "event", "Japan": "country", "May": "month 2023-05"},
            "the [[Korea | country]-[Japan | country] Forum | event] in [May | month 2023-05]",
            id="countries inside the name of an event",
        ),
        pytest.param(
            "in the first half of 2023",
            {"first half of": "a", "half of 2023": "b"},
            "in the [first [half of | …] | a][ 2023 | b]",
            id="crossing marks are cut at the border and say so",
        ),
        pytest.param(
            "[Photo] 3 ships",
            {"3 ships": "count 3 ship"},
            "[Photo] [3 ships | count 3 ship]",
            id="brackets of the text stay",
        ),
    ],
)
def test_marked(text: str, readings: dict[str, str], expected: str) -> None:
    marks = [mark(text, surface, reading) for surface, reading in readings.items()]
    assert marked(text, marks).plain == expected
    assert marked(text, reversed(marks)).plain == expected


def test_two_readings_of_one_stretch_are_one_mark() -> None:
    marks = [Mark(0, 4, "number 2024", "a"), Mark(0, 4, "year 2024", "b")]
    assert marked("2024", marks).plain == "[2024 | number 2024; year 2024]"


def test_the_marked_characters_carry_the_style() -> None:
    text = marked("fell 4 percent", [Mark(5, 14, "percent -4", "bold cyan")])
    assert [(text.plain[a:b], style) for a, b, style in text.spans] == [
        ("[", "dim"),
        ("4 percent", "bold cyan"),
        (" | percent -4]", "dim"),
    ]


@st.composite
def texts_with_marks(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet="abc ", min_size=1, max_size=30))
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    spans = draw(st.lists(ends.filter(lambda span: span[0] < span[1]), max_size=8))
    return text, [Mark(start, end, f"{number}", "bold") for number, (start, end) in enumerate(spans)]


@given(texts_with_marks())
def test_without_its_notation_the_text_is_whole_and_no_reading_is_lost(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    plain = marked(text, marks).plain
    assert re.sub(r" \| [^\]]*\]|\[", "", plain) == text
    readings = {reading for group in re.findall(r" \| ([^\]]*)\]", plain) for reading in group.split("; ")}
    assert readings - {"…"} == {one.reading for one in marks}
    assert plain.count("[") == plain.count("]")


@pytest.mark.parametrize(
    ("underlined", "expected"),
    [
        pytest.param([], "", id="nothing"),
        pytest.param([(0, 7)], "Exports", id="outside of marks"),
        pytest.param([(13, 24)], "4.8 percent", id="a whole mark, without its brackets"),
        pytest.param([(8, 16)], "fell 4.8", id="across the border of a mark"),
        pytest.param([(0, 7), (0, 7), (5, 10)], "Exports fe", id="one stretch for several, and overlapping ones"),
    ],
)
def test_underlined(underlined: list[tuple[int, int]], expected: str) -> None:
    text = "Exports fell 4.8 percent."
    shown = marked(text, [mark(text, "4.8 percent", "percent -4.8")], underlined)
    assert shown.plain == "Exports fell [4.8 percent | percent -4.8]."
    drawn = [shown.plain[span.start : span.end] for span in shown.spans if span.style == "underline"]
    assert "".join(drawn) == expected

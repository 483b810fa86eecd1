"""Encoding and white space are repaired and named; everything else stays as published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.parse.repair import repair_line, split_lines


@pytest.mark.parametrize(
    "damaged, text, repairs",
    [
        pytest.param("Koreaâ€™s exports", "Korea’s exports", ("mojibake",), id="UTF-8 read as Windows-1252"),
        pytest.param("a 5â€“6 percent rise", "a 5–6 percent rise", ("mojibake",), id="a dash read so"),
        pytest.param("Korea\x92s", "Korea’s", ("mojibake",), id="Windows-1252 read as Latin-1"),
        pytest.param("ìˆ˜ì¶œ ì¦\x9dê°€", "수출 증가", ("mojibake",), id="Korean read as Windows-1252"),
        pytest.param("R&amp;D in S&#227;o Paulo", "R&D in São Paulo", ("html_entities",), id="entities left from HTML"),
        pytest.param("up\xa05\u2009percent", "up 5 percent", ("nbsp",), id="no-break and thin spaces"),
        pytest.param("semi\xadcon\u200bductors", "semiconductors", ("zero_width",), id="soft hyphen, zero-width space"),
        pytest.param("a\x00b \x1b[1mbold\x1b[0m", "ab bold", ("control",), id="control characters, terminal colours"),
        pytest.param("Que\u0301bec", "Québec", ("nfc",), id="a letter in two characters"),
        pytest.param("  up \t 5   percent ", "up 5 percent", ("spaces",), id="runs of spaces and tabs"),
        pytest.param("Koreaâ€™s\xa0 exports", "Korea’s exports", ("mojibake", "nbsp", "spaces"), id="several at once"),
    ],
)
def test_damage_is_repaired_and_named(damaged: str, text: str, repairs: tuple[str, ...]) -> None:
    assert repair_line(damaged) == (text, repairs)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Korea’s “root” industries – 2024—25", id="curly quotes and dashes"),
        pytest.param("São Paulo, Québec, Zürich, Ærø", id="accents that are meant"),
        pytest.param("ㅇ 수출 ▲ 5% ① 반도체", id="Korean and its bullets"),
        pytest.param("Ａ４ ﬁ ½ m² 10³", id="full width, ligatures and raised figures"),
        pytest.param("£5, €6, ₩7, ₹1.2 lakh crore, 5°C", id="signs of money and measure"),
        pytest.param("AT&T; R&D & more", id="an ampersand that is one"),
        pytest.param("क्‍ष and 👩‍🔬", id="joiners that a script needs"),
    ],
)
def test_what_is_published_stays(text: str) -> None:
    assert repair_line(text) == (text, ())


@given(st.text(st.characters(blacklist_characters="\n")))
def test_a_repaired_line_needs_no_other_repair_of_space(line: str) -> None:
    text = repair_line(line).text
    assert text == text.strip()
    assert "  " not in text
    assert not set(text) & set("\x00\t\xa0\u200b\ufeff\x7f")


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_plain_ascii_loses_only_spaces_and_entities(line: str) -> None:
    if "&" not in line:
        assert "".join(repair_line(line).text.split()) == "".join(line.split())


def test_lines_are_parted_by_whatever_breaks_them() -> None:
    assert split_lines("a\r\nb\rc\x0bd\u2028e\nf") == (["a", "b", "c", "d", "e", "f"], ("crlf",))
    assert split_lines("a\nb") == (["a", "b"], ())


def test_mojibake_in_a_very_long_line_is_repaired_to_its_end() -> None:
    assert repair_line("Koreaâ€™s exports rose. " * 5_000).text == ("Korea’s exports rose. " * 5_000).strip()

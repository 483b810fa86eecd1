"""The grammar of numbers, apart from what they measure."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.figures.numerals import Numeral, numerals_in
from flows.normalize.lines import Line
from flows.normalize.text import Section


def numerals(text: str) -> list[Numeral]:
    section = Section("body", text)
    return [
        numeral
        for sentence in section.sentences
        for numeral in numerals_in(Line(section, sentence, frozenset({"KRW", "Rs"})))
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("2,400", "2400", id="thousands"),
        pytest.param("1,20,000", "120000", id="Indian grouping"),
        pytest.param("1\u202f250\u202f000", "1250000", id="thin spaces"),
        pytest.param("12.75", "12.75", id="decimals"),
        pytest.param(".5", "0.5", id="no digit before the point"),
        pytest.param("KRW1.3", "1.3", id="letters of a currency glued"),
        pytest.param("1.3 million", "1300000", id="digits and a scale"),
        pytest.param("5bn", "5000000000", id="a scale glued"),
        pytest.param("2-million", "2000000", id="a scale behind a hyphen"),
        pytest.param("1.2 lakh crore", "1200000000000", id="scales multiply"),
        pytest.param("3 hundred thousand", "300000", id="hundred thousand"),
        pytest.param("1 trillion 250 billion", "1250000000000", id="scales add where they fall"),
        pytest.param("seven", "7", id="a word"),
        pytest.param("twenty-five", "25", id="tens and ones"),
        pytest.param("two hundred and five", "205", id="and behind hundred"),
        pytest.param("thirty-five thousand six hundred and twelve", "35612", id="thousands in words"),
        pytest.param("five hundred million", "500000000", id="hundred million"),
        pytest.param("a million", "1000000", id="a scale with an article"),
        pytest.param("a dozen", "12", id="a dozen"),
        pytest.param("two dozen", "24", id="two dozen"),
        pytest.param("half a million", "500000", id="half a scale"),
        pytest.param("two and a half", "2.5", id="and a half"),
        pytest.param("two and a half million", "2500000", id="and a half with a scale"),
        pytest.param("15-3/4", "15.75", id="a mixed fraction with a hyphen"),
        pytest.param("5 1/2", "5.5", id="a mixed fraction with a space"),
        pytest.param("2½ million", "2500000", id="a glyph"),
    ],
)
def test_cardinals(text: str, value: str) -> None:
    [numeral] = numerals(text)
    assert (numeral.value, numeral.form) == (Decimal(value), "cardinal")


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        pytest.param("11th", "11", "ordinal", id="digits with an ending"),
        pytest.param("twenty-first", "21", "ordinal", id="tens and an ordinal"),
        pytest.param("one-third", str(1 / Decimal(3)), "fraction", id="one third"),
        pytest.param("two-thirds", str(2 / Decimal(3)), "fraction", id="two thirds"),
        pytest.param("three quarters of", "0.75", "fraction", id="quarters of something"),
        pytest.param("three quarters", "3", "cardinal", id="quarters of a year are counted"),
        pytest.param("a quarter of", "0.25", "fraction", id="a quarter of"),
        pytest.param("a third country", "3", "ordinal", id="a third with a noun is an ordinal"),
        pytest.param("3/4 of", "0.75", "fraction", id="a fraction in digits"),
        pytest.param("24/7", "0", "code", id="a slash that divides nothing"),
        pytest.param("threefold", "3", "multiple", id="threefold"),
        pytest.param("two-fold", "2", "multiple", id="fold behind a hyphen"),
        pytest.param("3-fold", "3", "multiple", id="fold behind digits"),
        pytest.param("1:4", "0.25", "pair", id="a ratio"),
        pytest.param("044-203-4850", "0", "code", id="a telephone number"),
        pytest.param("2024-03-05", "0", "code", id="a day in digits"),
        pytest.param("2023/24", "0", "code", id="a financial year"),
    ],
)
def test_other_forms(text: str, value: str, form: str) -> None:
    [numeral] = numerals(text)
    assert (numeral.value, numeral.form) == (Decimal(value), form)


@pytest.mark.parametrize(
    "text", ["several hundred", "millions of", "tens of thousands", "MC13", "tCO2eq", "no numbers"]
)
def test_words_that_state_no_number(text: str) -> None:
    assert numerals(text) == []


_SMALL_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_SMALL = _SMALL_WORDS.split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelled(number: int) -> str:
    """A whole number in English words, by the rule of the schoolbook and not by ours."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        return _TENS[number // 10 - 2] + (f"-{_SMALL[number % 10]}" if number % 10 else "")
    for scale, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            link = " and " if 0 < rest < 100 else " "
            return f"{spelled(number // scale)} {name}" + (link + spelled(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(0, 10**12 - 1))
def test_a_number_in_words_is_read_back(number: int) -> None:
    [numeral] = numerals(spelled(number))
    assert numeral.value == number


@given(st.decimals(0, 10**15, places=4), st.sampled_from(["{:,}", "{}", "{:,.2f}", "{:.1f}"]))
def test_a_number_in_digits_is_read_back(number: Decimal, style: str) -> None:
    printed = style.format(number)
    [numeral] = numerals(printed)
    assert numeral.value == Decimal(printed.replace(",", ""))


@given(
    st.decimals("0.1", 999, places=1),
    st.sampled_from(
        [("thousand", 3), ("lakh", 5), ("mln", 6), ("million", 6), ("crore", 7), ("bn", 9), ("trillion", 12)]
    ),
    st.sampled_from([" ", "-", ""]),
)
def test_a_scale_multiplies(number: Decimal, scale: tuple[str, int], joint: str) -> None:
    [numeral] = numerals(f"{number}{joint}{scale[0]}")
    assert numeral.value == number * 10 ** scale[1]

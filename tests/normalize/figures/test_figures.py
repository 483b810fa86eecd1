"""The laws of the reader: offsets, order, titles, what others have taken, and values as they were printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.figures.extract import figures_in
from flows.normalize.text import Section, Span
from schemas.figure import Qualifier
from schemas.identity import stable_id
from tests.normalize.figures.reading_figures import context, figures, told

PAGE = (
    "Exports rose 4.8 percent to $52.4 billion in February, the fifth consecutive month of growth. Six of 15 items"
    " grew, among them chips (up 66.7%) and ships (down 3.1%). The deficit with Japan was -$1.6 billion."
)


def test_surfaces_are_the_exact_characters() -> None:
    assert [figure.surface for figure in figures(PAGE)] == [
        "4.8 percent",
        "$52.4 billion",
        "fifth consecutive month",
        "Six",
        "15",
        "66.7%",
        "3.1%",
        "-$1.6 billion",
    ]


def test_a_figure_says_where_it_stands() -> None:
    figure = figures(PAGE)[-1]
    assert (figure.sentence_no, figure.section, figure.release_id) == (2, "body", "r")
    assert figure.figure_id == stable_id("figure", "r", "body", figure.char_start, figure.char_end)


def test_a_span_that_another_reader_took_is_no_figure() -> None:
    text = "The Vision 5 Million Homes plan costs $3 billion."
    span = Span(text.index("Vision"), text.index(" plan"))
    assert [figure.surface for figure in figures_in(Section("body", text), context(), [span])] == ["$3 billion"]


def test_a_span_beside_a_figure_takes_nothing() -> None:
    text = "In May, 20 firms met."
    assert len(figures_in(Section("body", text), context(), [Span(3, 6)])) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Exports Up 4.8% in February", "percent 4.8 percent", id="an adverb"),
        pytest.param("Korea, U.S. Sign Three MOUs", "count 3 mou", id="a word with a capital counts in a title"),
        pytest.param("Minister Meets 14 Trade Ministers", "count 14 minister", id="a capital before the number"),
        pytest.param("Imports fall 2.3 pct to $40 bln", "percent -2.3 percent; money 40000000000 USD", id="wires"),
        pytest.param("MC13 Opens in Abu Dhabi on Feb. 26", "", id="no figure"),
    ],
)
def test_titles(text: str, expected: str) -> None:
    assert told(text, section="title") == expected


@pytest.mark.parametrize(
    ("text", "dollar", "expected"),
    [
        pytest.param("It cost $3 million.", "AUD", "money 3000000 AUD", id="a bare sign"),
        pytest.param("It cost 3 million dollars and 5 cents.", "CAD", "money 3000000 CAD; money 0.05 CAD", id="words"),
        pytest.param("It cost US$3 million.", "AUD", "money 3000000 USD", id="a sign with letters is sure"),
    ],
)
def test_the_dollar_of_the_source(text: str, dollar: str, expected: str) -> None:
    assert told(text, dollar=dollar) == expected


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        pytest.param("GBR", "money 3000000 GBP", id="money there"),
        pytest.param("USA", "quantity 3000000 lb", id="weight"),
    ],
)
def test_pounds_of_something(country: str, expected: str) -> None:
    assert told("It gave 3 million pounds of aid.", country=country) == expected


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        pytest.param("It drew 20 firms.", "exact", id="nothing said"),
        pytest.param("It drew about 20 firms.", "about", id="about"),
        pytest.param("It cost app. $350 million.", "about", id="an abbreviation"),
        pytest.param("It drew nearly 20 firms.", "about", id="nearly"),
        pytest.param("It drew 20 or so firms.", "about", id="behind the number"),
        pytest.param("It drew more than 20 firms.", "over", id="more than"),
        pytest.param("It drew more than a record 20 firms.", "over", id="an adjective between"),
        pytest.param("It drew less than 20 firms.", "under", id="less than"),
        pytest.param("It drew up to 20 firms.", "up_to", id="up to"),
        pytest.param("It costs no more than KRW 5 million.", "up_to", id="no more than"),
        pytest.param("It drew at least 20 firms.", "at_least", id="at least"),
        pytest.param("Plants of 50 MW or more count.", "at_least", id="or more"),
        pytest.param("It must open within two years.", "up_to", id="within a time"),
        pytest.param("It grew over three years.", "exact", id="over a time is during it"),
        pytest.param("It has run for over three years.", "over", id="longer than"),
        pytest.param("More than half left, and 20 firms stayed.", "over", id="not the neighbour's"),
    ],
)
def test_qualifiers(text: str, qualifier: Qualifier) -> None:
    assert figures(text)[0].qualifier == qualifier


@pytest.mark.xfail(strict=True, reason="the noun that a pronoun of another clause counts is not looked for ahead")
def test_a_count_before_its_noun() -> None:
    assert told("Of the items, 20 fell and 12 rose.") == "count 20 item; count 12 item"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Net 807,000 vs 2,858,000", "money 807000 USD; money 2858000 USD", id="no currency is named"),
        pytest.param("Oper net loss 3.2 mln vs profit 1.1 mln", "money -3200000 USD; money 1100000 USD", id="a loss"),
        pytest.param("Net migration was 685,000.", "count 685000 person", id="a sentence is no table"),
    ],
)
def test_a_table_of_the_wires(text: str, expected: str) -> None:
    assert told(text) == expected


def test_an_exchange_rate() -> None:
    assert told("The won fell to 1,300 per dollar.") == "money 1300 KRW"


_WORDS = (
    "one two three half a the of in to from by and or - – / : . , ( ) $ € % percent points 5 2.5 1,000 1/2 2024 0"
    " billion million bn m k lakh won cents p rose fell fall deficit up down more less than months consecutive third st"
    " th No top ranked twice doubled fold companies items them other basis barrels per day km °C ½ May 15 KRW1 minus +"
    " times quarter every row out"
    " magnitude pesos dinars ¥ Rs hour an plus fewer yield dollar head 12/32 -plus 99999999999999999999999999999999 \n"
)
_PIECES = st.sampled_from(_WORDS.split(" "))
_TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", " "])), max_size=30).map(
        lambda pieces: "".join(piece + space for piece, space in pieces)
    ),
)


@given(_TEXTS, st.sampled_from(["title", "body"]))
def test_offsets_hold_and_nothing_overlaps_on_any_text(text: str, name: str) -> None:
    until = 0
    for figure in figures_in(Section("title" if name == "title" else "body", text), context()):
        assert text[figure.char_start : figure.char_end] == figure.surface
        assert until <= figure.char_start < figure.char_end
        assert figure.value_high is None or abs(figure.value_high) > abs(figure.value)
        until = figure.char_end


_AMOUNTS = st.decimals("0.01", "99999.99", places=2)


@given(
    _AMOUNTS,
    st.sampled_from([("million", 6), ("bn", 9), ("trillion", 12)]),
    st.sampled_from(["${} {}", "KRW {} {}", "{} {} yen"]),
)
def test_printed_money_is_read_back(amount: Decimal, scale: tuple[str, int], style: str) -> None:
    [figure] = figures(f"The plant cost {style.format(f'{amount:,}', scale[0])} in all.")
    assert figure.kind == "money"
    assert figure.value == amount * 10 ** scale[1]


@given(
    st.decimals("0.1", "999.9", places=1),
    st.sampled_from(["%", " percent", " per cent", " pct", " percentage points", "%p"]),
    st.sampled_from([("rose by", 1), ("fell", -1), ("were down", -1), ("were up", 1), ("dropped sharply by", -1)]),
)
def test_a_printed_change_is_read_back(rate: Decimal, unit: str, verb: tuple[str, int]) -> None:
    [figure] = figures(f"Exports {verb[0]} {rate}{unit}.")
    assert figure.kind == "percent"
    assert figure.value == verb[1] * rate


@given(st.integers(2, 10**9), st.sampled_from(["firms", "new plants", "Korean companies", "export items"]))
def test_a_printed_count_is_read_back(number: int, phrase: str) -> None:
    [figure] = figures(f"It counted {number:,} {phrase} there.")
    assert figure.kind == "count"
    assert figure.value == number


@given(
    st.integers(1, 99), st.sampled_from([(1, 2), (3, 4), (5, 8), (7, 16), (19, 32)]), st.sampled_from(["fell", "rose"])
)
def test_a_printed_share_price_is_read_back(whole: int, part: tuple[int, int], verb: str) -> None:
    step, level = figures(f"Shares {verb} {part[0]}/{part[1]} to {whole} {part[0]}/{part[1]}.")
    fraction = Decimal(part[0]) / part[1]
    assert (step.value, level.value) == (fraction if verb == "rose" else -fraction, whole + fraction)


@given(
    st.decimals("0.1", "49.9", places=1),
    st.decimals("50", "99.9", places=1),
    st.sampled_from(["{} to {} percent", "{}% to {}%", "between {} and {} percent", "{}-{} per cent", "{}–{}%"]),
)
def test_a_printed_range_is_read_back(low: Decimal, high: Decimal, style: str) -> None:
    [figure] = figures(f"The rate is expected to be {style.format(low, high)} in all.")
    assert (figure.value, figure.value_high) == (low, high)


@given(st.integers(10**5, 10**9), st.sampled_from(["₹", "Rs ", "INR "]))
def test_indian_commas_are_read_back(number: int, sign: str) -> None:
    head, tail = str(number)[:-3], str(number)[-3:]
    pairs = [head[max(0, at - 2) : at] for at in range(len(head), 0, -2)][::-1]
    [figure] = figures(f"It paid {sign}{','.join([*pairs, tail])} to them.")
    assert (figure.value, figure.unit) == (number, "INR")


@given(
    st.lists(st.decimals("0.1", "99.9", places=1), min_size=2, max_size=4), st.sampled_from([("rose", 1), ("fell", -1)])
)
def test_a_printed_series_is_read_back(rates: list[Decimal], verb: tuple[str, int]) -> None:
    printed = ", ".join(map(str, rates[:-1])) + f" and {rates[-1]} percent"
    found = figures(f"Exports, imports and output {verb[0]} {printed}, respectively.")
    assert [figure.value for figure in found] == [verb[1] * rate for rate in rates]


@given(st.sampled_from(["exactly", "about", "over", "under", "up_to", "at_least"]), st.integers(2, 10**6))
def test_a_printed_bound_is_read_back(qualifier: str, number: int) -> None:
    bounds = {
        "about": "about ",
        "over": "more than ",
        "under": "fewer than ",
        "up_to": "up to ",
        "at_least": "at least ",
    }
    [figure] = figures(f"It trained {bounds.get(qualifier, '')}{number:,} engineers there.")
    assert figure.qualifier == ("exact" if qualifier == "exactly" else qualifier)

"""Multiples, fractions and bare numbers: what an index stands at, how often a series has grown.

number = multiple | fraction | ratio | index ... number
"""

from functools import cache

from flows.normalize.figures.change_words import moves
from flows.normalize.figures.head_nouns import STOP, head_after, is_plural
from flows.normalize.figures.measure import Measure
from flows.normalize.figures.numerals import Numeral, read_numeral
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.figures.spans_of_time import PERIODS
from flows.normalize.lines import Line, word_set
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import IndexRow

_OBJECTS = word_set("the that what its their this last those these our his in by from since as compared over")
_BEFORE_VERB = word_set("to will would could can may might should must")
_BEFORE_DOUBLE = word_set("than nearly almost about roughly at around virtually")
_BEFORE_HALF = word_set("by in than nearly almost about roughly over around to at")
_HALVES_OF_TIME = word_set("first second latter other last next previous early late opening earlier 1st 2nd former")
_BEHIND_HALF = word_set("of the its their all that those our his as")
_TWICE = word_set("as the that what its their this last more those")


def read_multiple(line: Line, numeral: Numeral) -> Measure | None:
    """number = "doubled" | "threefold" | "twice" ("as" | "the") | "double" ("the" | end) | ...

    "double-digit growth", "double taxation" and "twice a year" are no multiples.
    """
    word, after = line.lower[numeral.first], line.lower[numeral.last]
    measure = Measure("number", "times", numeral.first, numeral.last)
    if not numeral.in_words:
        return measure
    if word in ("twice", "thrice"):
        return measure if after in _TWICE else None
    if word.endswith(("ed", "ing", "fold", "bles", "ples")) or numeral.last > numeral.first + 1:
        if word.endswith("ing") and line.is_word(numeral.last) and after not in _OBJECTS:
            return None
        return None if word == "doubled" and after == "-" else measure
    if line.is_hyphen(numeral.last):
        return None
    if after in _OBJECTS:
        return measure
    before = line.lower[numeral.first - 1]
    if word in ("double", "triple", "treble", "quadruple") and line.is_title and is_plural(before):
        return measure if not line.is_word(numeral.last) or after in STOP else None  # "as car exports double"
    is_verb = before in _BEFORE_VERB and after not in ("digit", "digits")  # "will double output by 2030"
    return measure if is_verb or (before in _BEFORE_DOUBLE and not line.is_word(numeral.last)) else None


def read_fraction(line: Line, numeral: Numeral) -> Measure | None:
    """number = fraction | "half" ("of" | "the" | ...) | ("by" | "than" | ...) "half"

    "the first half of the year" and "half-year" are spans of time, "half-price" is a word.
    """
    measure = Measure("number", "fraction", numeral.first, numeral.last)
    if line.lower[numeral.first] != "half":
        if numeral.in_words:
            return measure
        return measure if line.lower[numeral.last] == "of" else None
    before, after = line.lower[numeral.first - 1], line.lower[numeral.last]
    if before in _HALVES_OF_TIME or line.is_hyphen(numeral.first - 1) or line.is_hyphen(numeral.last):
        return None
    if before == "a" and line.lower[numeral.first - 2] == "and":
        return None
    if after in _BEHIND_HALF:
        if after == "of" and line.is_number(numeral.last + 1) and len(line.lower[numeral.last + 1]) == 4:
            return None  # "half of 2024"
        return measure
    return measure if before in _BEFORE_HALF and (not line.is_word(numeral.last) or after in STOP) else None


_LARGEST_PART = 10
_TEN = 10
_LARGEST_WHOLE = 1000  # "1 in 100 children"
_RATIO_WORDS = word_set("ratio ratios odds rate competition split matching leverage gearing proportion")


def read_ratio(line: Line, numeral: Numeral) -> Measure | None:
    """number = ("ratio" | "odds" | ...) {word} integer ":" integer        else a clock time or a verse"""
    near = range(max(0, numeral.first - 6), min(line.size, numeral.last + 4))
    if any(line.lower[at] in _RATIO_WORDS for at in near):
        return Measure("number", "ratio", numeral.first, numeral.last)
    return None


def read_odds(line: Line, numeral: Numeral) -> Measure | None:
    """number = ("ratio" | "odds" | ...) {word} number "to" "1"        "a competition rate of 3.5 to 1" """
    if line.lower[numeral.last] != "to" or line.lower[numeral.last + 1] not in ("1", "one"):
        return None
    if any(line.lower[at] in _RATIO_WORDS for at in range(max(0, numeral.first - 6), numeral.first)):
        return Measure("number", "ratio", numeral.first, numeral.last + 2)
    return None


def read_one_in(line: Line, numeral: Numeral) -> tuple[Numeral, Measure] | None:
    """A share said by an example.

    fraction = number "in" ["every"] number noun              "one in five people", "nine in 10 firms"
             | number ["out"] "of" "every" number             "two of every three", "one out of every four homes"
             | "one" "out" "of" number                        "one out of four said no"
             | number-word "out" "of" number-word             "nine out of ten agree"; with a noun both are counts
    """
    at = numeral.last
    link = line.lower[at]
    if link not in ("in", "out", "of") or not 0 < numeral.value < _LARGEST_PART:
        return None
    at += 2 if line.lower[at : at + 2] == ["out", "of"] else 1
    has_every = line.lower[at] == "every"
    at += has_every
    whole = read_numeral(line, at) if line.is_number(at) or line.is_word(at) else None
    largest = _LARGEST_WHOLE if numeral.value == 1 else _LARGEST_PART
    if whole is None or whole.form != "cardinal" or not numeral.value < whole.value <= largest:
        return None
    noun = head_after(line, whole.last)
    if noun in PERIODS or line.lower[whole.last] in PERIODS:
        return None  # "one in five years"
    in_words = numeral.in_words and whole.in_words
    is_repeated = line.lower[whole.last] == "(" and line.lower[whole.last + 2] in ("%", "percent")  # "1 in 6 (17%)"
    acts = whole.value == _TEN and line.lower[whole.last] in STOP  # "three in 10 did not reply"
    if link == "in" and noun is None and not in_words and not is_repeated and not acts:
        return None
    is_alone = link == "out" and (numeral.value == 1 or (noun is None and in_words))
    if link != "in" and not has_every and not is_alone:
        return None
    fraction = numeral._replace(last=whole.last, value=numeral.value / whole.value, form="fraction")
    return fraction, Measure("number", "fraction", numeral.first, whole.last)


@cache
def _index_names() -> frozenset[str]:
    return frozenset(name for row in vocabulary("index_names", IndexRow) for name in row.spellings)


_STATES = word_set(
    "to at of from was were is stood reached hit averaged registered recorded posted scored and than with be been"
    " after topping topped passing passed breaking broke crossing crossed breaching breached through"
    " remained totaled against climbed rose fell dropped slipped edged up down by exceeding above below around about"
)


_MARKS = word_set("mark threshold barrier")


def names_index(line: Line) -> bool:
    """Whether a sentence names an index; "points" alone is the step of an index or of a rate."""
    names = _index_names()
    return any(word in names and word not in ("points", "rating") for word in line.lower) or any(
        word == "&" and "".join(line.lower[at - 1 : at + 2]) in names for at, word in enumerate(line.lower)
    )


def read_index(line: Line, numeral: Numeral, *, has_index: bool, has_base: bool = False) -> Measure | None:
    """number = index {...} state number        "the index stood at 98.7", "a PMI of 52.3", "fell 1.2 points to 98.5"

    `has_index` where one stands before in the sentence: "98.7 (98.2 in May), 99.1" goes on with it; `has_base` where
    the text names the base of one ("2020 = 100"): then a bare decimal that a series fell to is its index.
    """
    if numeral.in_words or numeral.scale != 1:
        return None
    if line.lower[numeral.last] in _MARKS and line.lower[numeral.first - 1] in ("the", "its"):
        return Measure("number", None, numeral.first, numeral.last)  # "below the 50 mark"
    if line.is_hyphen(numeral.last) and line.is_number(numeral.last + 1) and numeral.value >= 1 and numeral.is_whole:
        return None  # "the score was 3-2"
    at = left_edge(line, numeral.first) - 1
    while line.lower[at] in ("-", "−", "+", "(", "plus", "minus"):
        at -= 1
    goes_on = has_index and (
        line.lower[numeral.first - 1] == "("
        or (line.lower[at] in (",", "and") and line.is_number(numeral.first) and not line.is_word(numeral.last))
    )
    if line.lower[at] not in _STATES and not moves(line.lower[at]) and not goes_on:
        return None
    if has_base and "." in line.tokens[numeral.first].text and not line.is_word(numeral.last):
        return Measure("number", None, numeral.first, numeral.last)
    names = _index_names()
    for i in range(numeral.first - 1, max(-1, numeral.first - 40), -1):
        if line.lower[i] in names or (line.lower[i] == "&" and "".join(line.lower[i - 1 : i + 2]) in names):
            return Measure("number", None, numeral.first, numeral.last)
        if line.lower[i] in (";",):
            break
    return None

"""The grammar of numbers: digits, words, both mixed, fractions, ordinals and multiples.

    numeral  = cardinal | ordinal | fraction | multiple | pair | code
    cardinal = (digits | words) {scale}            "1.3 million", "two hundred and five", "1.2 lakh crore"

A numeral has no meaning yet: what it counts, and whether it is a figure at all, its neighbours say.
"""

from collections.abc import Iterator
from decimal import Decimal

from flows.normalize.figures.digits import GLYPHS, read_digits
from flows.normalize.figures.number_words import HALVED, MULTIPLES, ONES, ORDINALS, SCALES, TENS
from flows.normalize.figures.scales import Numeral
from flows.normalize.figures.spelled_numbers import read_spelled
from flows.normalize.lines import Line

__all__ = ["TRIGGERS", "Numeral", "numerals_in", "read_numeral"]

_ABBREVIATIONS = {"mn", "mln", "tn", "bn", "bln", "trn", "trln", "mio"}  # they only follow digits
TRIGGERS = (
    frozenset(
        ONES.keys()
        | TENS.keys()
        | SCALES.keys()
        | ORDINALS.keys()
        | MULTIPLES.keys()
        | HALVED
        | GLYPHS.keys()
        | {"hundred", "half", "dozen", "quarter"}
    )
    - _ABBREVIATIONS
)
"""Words that a numeral may begin with; the digits of a number token are the other way."""


def numerals_in(line: Line) -> Iterator[Numeral]:
    """All numerals of a sentence, from left to right, none inside another."""
    last = 0
    for at, (token, word) in enumerate(zip(line.tokens, line.lower, strict=False)):
        if (token.kind == "number" or word in TRIGGERS) and at >= last:
            numeral = read_numeral(line, at)
            if numeral is not None:
                yield numeral
                last = numeral.last


def read_numeral(line: Line, at: int) -> Numeral | None:
    """The numeral that begins at token `at`, or nothing."""
    word = line.lower[at]
    if line.tokens[at].kind == "number":
        return read_digits(line, at)
    if word in GLYPHS:
        return Numeral(at, at + 1, GLYPHS[word], "fraction")
    if word in MULTIPLES:
        return Numeral(at, at + 1, MULTIPLES[word], "multiple", in_words=True)
    if word in HALVED:
        return Numeral(at, at + 1, Decimal("0.5"), "fraction", in_words=True)
    return read_spelled(line, at)

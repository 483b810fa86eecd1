"""What may stand between a number and the noun that it counts, and holds a number itself.

modifier = number ["-"] unit {"-" word} | number "-" word {"-" word}     "40,000 300mm wafers", "two 12-car trains"
letter   = glued ("m" | "k")                                             "1.4m homes", "20k jobs", "3m tonnes"
"""

from decimal import Decimal

from flows.normalize.figures.head_nouns import head_at, singular
from flows.normalize.figures.measure import Measure, behind
from flows.normalize.figures.number_words import MONEY_SCALES, ONES, TENS
from flows.normalize.figures.numerals import Numeral, read_numeral
from flows.normalize.figures.spans_of_time import PERIODS
from flows.normalize.figures.units import unit_at
from flows.normalize.lines import Line, word_set

_EXTENTS = word_set("wide long high tall deep thick above below")
_NEAR = 3  # words between the letter and the plural that it counts


def skip_modifier(line: Line, at: int) -> int:
    """The token behind a measured modifier that begins at token `at`, or `at` itself."""
    word = line.lower[at]
    if not line.is_number(at) and word not in ONES and word not in TENS:
        return at
    inner = read_numeral(line, at)
    if inner is None or inner.form not in ("cardinal", "fraction"):
        return at
    joint = behind(line, inner.last)
    is_joined = line.glued(joint)
    unit = unit_at(line, joint) if is_joined or not inner.in_words else None
    last = unit[1] if unit is not None else joint + 1
    if unit is None and (joint == inner.last or not line.is_word(joint)):
        return at
    while line.is_hyphen(last) and line.is_word(last + 1):
        last += 2
    return last


def read_lettered(line: Line, numeral: Numeral) -> Measure | None:
    """count = number glued ("m" | "k") phrase; quantity = the same with a unit

    "1.4m homes" are millions; "a 1.4m fence" and "1.4m high waves" are metres.
    """
    at = numeral.last
    letter = line.lower[at]
    if numeral.in_words or numeral.scale != 1 or letter not in ("m", "k") or not line.glued(at):
        return None
    if line.tokens[at].text == "K" or not line.is_word(at + 1) or line.lower[at + 1] in _EXTENTS:
        return None
    factor: Decimal = MONEY_SCALES[letter]
    unit = unit_at(line, at + 1)
    if unit is not None and len(line.lower[at + 1]) > 1:
        return Measure("quantity", unit[0], numeral.first, unit[1], factor)
    head = head_at(line, at + 1)
    if head is None or head > at + _NEAR or line.lower[head] in PERIODS:
        return None
    return Measure("count", singular(line.lower[head]), numeral.first, at + 1, factor)

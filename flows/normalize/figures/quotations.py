"""Prices as the markets quote them, and values on a scale, which name no unit behind the number.

price    = (move | "to" | "at" | "from") mixed-number             "fell 1 1/4 to 23 3/8", "lost 12/32"
         | number ["," ] ("to" "yield" | "yielding")               "priced at 99.75 to yield 9.12%"
rate     = Currency {word} number ("to" | "per" | "against") ["the"] currency     "the lira slid to 1,385 to the dollar"
on-scale = number "on" "the" {word} "scale" | "magnitude" ["of"] number | number ["-"] "magnitude"
"""

from flows.normalize.figures.change_words import moves
from flows.normalize.figures.measure import Measure
from flows.normalize.figures.money import currency_named
from flows.normalize.figures.numerals import Numeral
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.lines import Line, word_set
from flows.normalize.text import Context

_TICKS = word_set("2 4 8 16 32 64")
_BEFORE_PRICE = word_set("to at from off")
_AGAINST = word_set("to per against for a versus vs")
_BASES = word_set("dollar greenback euro pound")
_STATES = word_set("to at from of was is stood traded closed around about near below above past through")
_DETERMINERS = word_set("the a one each us u.s. american")


def read_quotation(line: Line, numeral: Numeral, context: Context) -> Measure | None:
    """The price, exchange rate or value on a scale that a bare number is, or nothing."""
    return _read_price(line, numeral) or _read_rate(line, numeral, context) or _read_on_scale(line, numeral)


def _read_price(line: Line, numeral: Numeral) -> Measure | None:
    """price = (move | "to" | "at" | "from") mixed-number | number [","] ("to" "yield" | "yielding")"""
    first, last, lower = numeral.first, numeral.last, line.lower
    if (lower[last] == "to" and lower[last + 1] == "yield") or lower[last + (lower[last] == ",")] == "yielding":
        return Measure("number", None, first, last)
    if numeral.in_words or numeral.scale != 1 or lower[last - 2] != "/" or lower[last - 1] not in _TICKS:
        return None
    before = lower[left_edge(line, first) - 1]
    if (before not in _BEFORE_PRICE and not moves(before)) or lower[last] == "of":
        return None
    return Measure("number", None, first, last)


def _read_rate(line: Line, numeral: Numeral, context: Context) -> Measure | None:
    """rate = Currency {word} state number ("to" | "per" | "against") {determiner} currency"""
    at = numeral.last
    if numeral.in_words or line.lower[at] not in _AGAINST:
        return None
    at += 1
    while line.lower[at] in _DETERMINERS:
        at += 1
    if line.lower[at] not in _BASES:
        return None
    before = line.lower[left_edge(line, numeral.first) - 1]
    if before not in _STATES and not moves(before):
        return None
    for step in range(numeral.first - 1, -1, -1):
        code = currency_named(line, step, context)
        if code is not None:
            return Measure("money", code, numeral.first, numeral.last)
    return None


def _read_on_scale(line: Line, numeral: Numeral) -> Measure | None:
    """on-scale = number "on" "the" {word} "scale" | "magnitude" ["of"] number | number ["-"] "magnitude" """
    lower, last = line.lower, numeral.last
    if lower[last] == "on" and lower[last + 1] == "the" and "scale" in lower[last + 2 : last + 6]:
        return Measure("number", None, numeral.first, last)
    before = numeral.first - 1 - (lower[numeral.first - 1] in ("of", "-"))
    if lower[before] != "magnitude" and lower[last] != "magnitude":
        return None
    return Measure("number", None, numeral.first, last)

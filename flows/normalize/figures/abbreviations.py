"""Units that a text abbreviates itself: after "997 million tonnes (MT)" an MT is a million tonnes."""

from decimal import Decimal

from flows.normalize.figures.measure import Measure
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import Line

Abbreviations = dict[str, tuple[Decimal, Measure]]


def define(line: Line, numeral: Numeral, measure: Measure, known: Abbreviations) -> None:
    """Note what a text defines in parentheses, where the letters are the initials of scale and unit.

    definition = digits scale unit "(" initials ")"        "million barrels per day (bpd)" leaves out the million
    """
    at = measure.last
    if numeral.scale == 1 or line.lower[at] != "(" or line.lower[at + 2] != ")" or not line.is_word(at + 1):
        return
    words = [line.lower[i] for i in range(numeral.first, measure.last) if line.is_word(i)]
    if "".join(word[0] for word in words) == line.lower[at + 1]:
        known[line.tokens[at + 1].text] = numeral.scale, measure


def abbreviated(line: Line, numeral: Numeral, known: Abbreviations) -> tuple[Numeral, Measure] | None:
    """The number and its measure, where an abbreviation of this text stands behind it."""
    if not known or not line.is_word(numeral.last) or numeral.scale != 1:
        return None
    found = known.get(line.tokens[numeral.last].text)
    if found is None:
        return None
    scale, measure = found
    scaled = numeral._replace(value=numeral.value * scale, scale=scale)
    return scaled, measure._replace(first=numeral.first, last=numeral.last + 1)

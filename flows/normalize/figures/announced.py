"""Units that a sentence announces for the bare amounts behind them.

    announced = "in" scale "of" currency-name                       "in billions of dollars: China 17.9, Japan $6.8"
              | "(" ["in"] unit {comparison} ")" ":"                "By item (% year-on-year): ships (155.8)"
    bare      = currency-sign number, without a scale               "$17.9"
              | "(" [sign] number ")"                               "(△4.2)"
          | Name number ("(" | "," | ";")                       "North America 1,451 (down 5.5%)"
    carried   = announced; the next sentence of the paragraph that holds two or more bare sums goes on with it

The unit is read by the rules that read any amount (tables.py).
"""

from decimal import Decimal
from typing import NamedTuple

from flows.normalize.figures.change_words import skip_comparison
from flows.normalize.figures.measure import Measure
from flows.normalize.figures.number_words import SCALES
from flows.normalize.figures.numerals import Numeral
from flows.normalize.figures.tables import unit_of
from flows.normalize.lines import Line, word_set
from flows.normalize.text import Context

_SCALED = word_set("million billion trillion mln bln bn m b thousand a per")
_IN_SCALES = ("billions", "millions", "thousands", "trillions", "hundreds", "crores", "lakhs", "billion", "million")
_SUMS = 2
_LONGEST = 6  # words of a unit
_SIGNS = word_set("+ - − – △ ▲ ▽ ▼")


class Announced(NamedTuple):
    """What one of a bare amount is worth from token `after` on."""

    after: int
    measure: Measure
    end: int = 0  # the character behind the sentence that it stands in


def announced_for(line: Line, context: Context, before: Announced | None) -> Announced | None:
    """The unit that a sentence announces, or the one that the sentence before did where this only goes on with it."""
    found = announced_in(line, context)
    end = line.tokens[-1].end if line.size else 0
    if found is not None:
        return found._replace(end=end)
    if before is None or not line.size or "\n" in line.text[before.end : line.tokens[0].start]:
        return None
    bare = [at for at in range(line.size) if line.lower[at] in ("$", "€", "£", "¥") and line.is_number(at + 1)]
    goes_on = len(bare) >= _SUMS and not any(line.lower[at + 2] in _SCALED for at in bare)
    return before._replace(after=0, end=end) if goes_on else None


def announced_in(line: Line, context: Context) -> Announced | None:
    """The first unit that a sentence announces, or nothing."""
    if ":" not in line.lower and not any(scale in line.lower for scale in _IN_SCALES):
        return None
    for at, word in enumerate(line.lower[: line.size]):
        if word == "in" and line.lower[at + 2] == "of" and line.lower[at + 1].rstrip("s") in SCALES:
            phrase = _phrase(line, at + 1, 2)
            found = next((m for size in range(len(phrase), 2, -1) if (m := _scaled(phrase[:size], context))), None)
            if found is not None:
                return Announced(at, found)
        elif word == "(" and not line.is_number(at + 1):
            close = next((i for i in range(at + 1, min(at + 12, line.size)) if line.lower[i] == ")"), 0)
            if close and line.lower[close + 1] == ":":
                first = at + 1 + (line.lower[at + 1] == "in")
                last = next((i for i in range(first, close) if skip_comparison(line, i) > i), close)
                last -= line.lower[last - 1] == ","
                text = line.text[line.tokens[first].start : line.tokens[last - 1].end] if first < last else ""
                measure = unit_of(text, context) if text else None
                if measure is not None:
                    return Announced(close, measure)
    return None


def _phrase(line: Line, first: int, least: int) -> list[str]:
    last = first
    while last < min(first + _LONGEST, line.size) and (line.is_word(last) or line.lower[last] == "$"):
        last += 1
    return [token.text for token in line.tokens[first:last]] if last - first > least else []


def _scaled(words: list[str], context: Context) -> Measure | None:
    """ "billions of US dollars" as "billion US dollars"."""
    return unit_of(" ".join([words[0].removesuffix("s"), *words[2:]]), context)


def with_scale(line: Line, numeral: Numeral, measure: Measure, announced: Announced | None) -> Measure:
    """An amount of money that says no scale has the one announced: "in billions of dollars, with China $17.9"."""
    if (
        announced is None
        or numeral.first < announced.after
        or measure.kind != announced.measure.kind
        or measure.unit != announced.measure.unit
        or measure.factor != 1
        or numeral.scale != 1
    ):
        return measure
    return measure._replace(factor=announced.measure.factor)


def read_bare(line: Line, numeral: Numeral, announced: Announced | None) -> Measure | None:
    """A bare number behind the announcement that stands alone in brackets, or between a name and a bracket or comma."""
    if announced is None or numeral.first < announced.after or numeral.in_words or numeral.scale != Decimal(1):
        return None
    opening = numeral.first - 1 - (line.lower[numeral.first - 1] in _SIGNS)
    is_alone = line.lower[opening] == "(" and line.lower[numeral.last] == ")"
    is_listed = line.is_capital(numeral.first - 1) and line.lower[numeral.last] in ("(", ",", ";", ".", "")
    if not is_alone and not is_listed:
        return None
    return announced.measure._replace(first=numeral.first, last=numeral.last)

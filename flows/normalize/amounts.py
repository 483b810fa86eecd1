"""Amounts of a sentence: each number with what it measures; a range is one amount with two ends.

range  = amount ("to" | "-" | "or") amount | "between" amount "and" amount
series = number {("," | "and" | "or") number} unit        "3.1 and 4.2 percent": each has the unit of the last
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.normalize.change import moves
from flows.normalize.counts import read_count
from flows.normalize.lines import HYPHENS, Line, word_set
from flows.normalize.measure import NO_FIGURE, Amount, Measure
from flows.normalize.money import read_money
from flows.normalize.multiples import read_fraction, read_index, read_multiple, read_odds, read_ratio
from flows.normalize.not_figures import reason_against
from flows.normalize.numerals import Numeral, numerals_in
from flows.normalize.percents import read_percent
from flows.normalize.qualifiers import left_edge
from flows.normalize.ranks import read_numbered_rank, read_ordinal
from flows.normalize.spans_of_time import points_to_a_day, read_duration
from flows.normalize.text import Context
from flows.normalize.understood_nouns import understood_count
from flows.normalize.units import read_quantity


@dataclass(slots=True)
class _Reading:
    numeral: Numeral
    measure: Measure | None = None
    is_open: bool = False  # a number without a measure yet, which its neighbours may give it
    has_own: bool = True  # whether the measure stands beside this very number


_SCALED_ALONE = 1000
_FAR = 5  # "rose by 41,000 to 20.5 million": the ends of a range are nearer to each other
_UNTIL = frozenset({"to", "or", "~", "through"}) | HYPHENS
_SHARED = word_set("percent money quantity duration count")
_RANGED = word_set("ranging range ranges ranged anywhere varying varies")


def amounts_in(line: Line, context: Context, nouns: list[str]) -> list[Amount]:
    """The amounts of a sentence in their order, without signs yet.

    `nouns` are the nouns counted so far in the section; what this sentence counts is added.
    """
    readings: list[_Reading] = []
    counted: str | None = None
    for numeral in numerals_in(line):
        reading = _read(line, numeral, context, nouns, counted)
        readings.append(reading)
        if reading.measure is not None and reading.measure.kind == "count" and reading.measure.unit is not None:
            counted = reading.measure.unit
            nouns.append(counted)
    _give_units_to_the_left(line, readings)
    _give_units_to_the_right(line, readings)
    return list(_joined(line, readings))


def _read(line: Line, numeral: Numeral, context: Context, nouns: list[str], counted: str | None) -> _Reading:
    """One number by the first rule that knows it."""
    measure: Measure | None = None
    match numeral.form:
        case "ordinal":
            measure = read_ordinal(line, numeral)
        case "multiple":
            measure = read_multiple(line, numeral)
        case "pair":
            measure = read_ratio(line, numeral)
        case "fraction":
            measure = read_percent(line, numeral) or read_duration(line, numeral) or read_fraction(line, numeral)
        case "cardinal":
            return _read_cardinal(line, numeral, context, nouns, counted)
        case "code":
            pass
    return _Reading(numeral, measure)


def _read_cardinal(line: Line, numeral: Numeral, context: Context, nouns: list[str], counted: str | None) -> _Reading:
    measure = read_percent(line, numeral) or read_money(line, numeral, context)
    if measure is None:
        measure = read_duration(line, numeral)
        if measure is not None and measure.kind == "duration" and points_to_a_day(line, numeral, measure.last):
            return _Reading(numeral)
    measure = measure or read_quantity(line, numeral) or read_odds(line, numeral)
    if measure is not None:
        return _Reading(numeral, measure)
    if reason_against(line, numeral) is not None:
        rank = read_numbered_rank(line, numeral)
        return _Reading(numeral, rank)
    measure = read_count(line, numeral, nouns, counted) or read_numbered_rank(line, numeral)
    if measure is None:
        return _Reading(numeral, is_open=True, has_own=False)
    if measure is NO_FIGURE:
        return _Reading(numeral)
    return _Reading(numeral, measure)


def _give_units_to_the_left(line: Line, readings: Sequence[_Reading]) -> None:
    """series = number {("," | "and" | "or" | "to" | "-") number} unit: the unit behind the last covers all."""
    for left, right in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        measure = right.measure
        if not left.is_open or measure is None or measure.kind not in _SHARED or measure.first != right.numeral.first:
            continue
        between = line.lower[left.numeral.last : right.numeral.first]
        if between in (["and"], ["or"], ["to"], [","], [",", "and"], ["&"], ["~"]) or (
            len(between) == 1 and between[0] in HYPHENS
        ):
            left.measure = Measure(measure.kind, measure.unit, left.numeral.first, left.numeral.last, measure.factor)
            left.is_open = False
            scale = right.numeral.scale
            if (
                scale > 1
                and left.numeral.scale == 1
                and (between[0] in _UNTIL or between[0] == "and")
                and left.numeral.value < scale
                and left.numeral.value * scale <= right.numeral.value
            ):
                left.numeral = left.numeral._replace(value=left.numeral.value * scale, scale=scale)


def _give_units_to_the_right(line: Line, readings: Sequence[_Reading]) -> None:
    """What an open number inherits from the amount before it: "$2.6 to 2.8 billion", "from 40 percent to 50"."""
    before: _Reading | None = None
    index_value: Decimal | None = None
    counted: str | None = None
    for reading in readings:
        if reading.is_open:
            measure = _inherited(line, reading.numeral, before) or understood_count(line, reading.numeral, counted)
            if measure is None:
                measure = read_index(line, reading.numeral, index_value)
                index_value = reading.numeral.value if measure is not None else index_value
            reading.measure, reading.is_open = measure, False
        if reading.measure is not None:
            before = reading
            counted = reading.measure.unit if reading.measure.kind == "count" else counted


def _inherited(line: Line, numeral: Numeral, before: _Reading | None) -> Measure | None:
    """The measure of the amount before, where only a link stands between, or the number is scaled as money is.

    inherited = money link number | measured link number end
    link      = "to" | "-" | "and" | "or" | "vs" | "from" ...
    """
    if before is None or before.measure is None or before.measure.kind not in _SHARED:
        return None
    measure = before.measure
    between = line.lower[measure.last : numeral.first]
    edge = line.lower[measure.last : left_edge(line, numeral.first)]
    measured = Measure(measure.kind, measure.unit, numeral.first, numeral.last)
    if numeral.scale >= _SCALED_ALONE and measure.kind == "money":
        if (
            edge
            and edge[-1]
            in ("to", "from", "of", "vs", "versus", "against", "than", "with", "and", "at", "by", "or", "reached")
        ) or (between and len(between) == 1 and between[0] in HYPHENS):
            return measured
        return None
    if measure.kind == "count" or (line.is_word(numeral.last) and line.lower[numeral.last] not in _PLAIN_FOLLOWERS):
        return None
    if len(between) == 1 and between[0] in HYPHENS and line.glued(numeral.first):
        if measure.first < before.numeral.first:  # "$5-10"
            return measured._replace(factor=measure.factor)
        return None
    if edge == ["to"]:
        return measured._replace(factor=measure.factor) if _opens_a_span(line, before) else None
    if edge in (["from"], ["vs"], ["versus"], ["and"], ["or"], ["against"]):
        return measured._replace(factor=measure.factor)
    return None


def _opens_a_span(line: Line, reading: _Reading) -> bool:
    """Whether "from" stands before: in "rose 3.9 percent to 39,378" what follows "to" is of another kind."""
    measure = reading.measure
    return measure is not None and line.lower[left_edge(line, measure.first) - 1] == "from"


_PLAIN_FOLLOWERS = word_set("in from by for on at over and or as this last during compared with while but")


def _joined(line: Line, readings: Sequence[_Reading]) -> list[Amount]:
    amounts: list[Amount] = []
    for reading in readings:
        measure = reading.measure
        if measure is None:
            continue
        amount = Amount(measure.kind, measure.unit, measure.first, measure.last, reading.numeral.value * measure.factor)
        if amounts and (joined := _range(line, amounts[-1], amount)):
            amounts[-1] = joined
        else:
            amounts.append(amount)
    return amounts


def _range(line: Line, low: Amount, high: Amount) -> Amount | None:
    """range = amount ("to" | "-" | "or") amount | "between" amount "and" amount

    "from 10 to 80 percent" and "rose 3 percent to 45 percent" are two figures; a scale behind the high end covers both.
    """
    if (
        low.kind != high.kind
        or low.unit != high.unit
        or low.kind in ("rank", "streak", "number")
        or low.high is not None
    ):
        return None
    between = line.lower[low.last : high.first]
    if len(between) != 1 or low.value >= high.value:
        return None
    edge = left_edge(line, low.first)
    before = line.lower[edge - 1]
    link = between[0]
    if link == "and":
        if before != "between":
            return None
    elif link not in _UNTIL:
        return None
    elif link in ("to", "through"):
        if before == "from" and line.lower[edge - 2] not in _RANGED:
            return None
        if _governs(line, edge) and (_is_complete(low) or high.value > _FAR * low.value):
            return None
    return Amount(low.kind, low.unit, low.first, high.last, low.value, high.value)


def _is_complete(amount: Amount) -> bool:
    """Whether the low end has its own unit, so that it can stand alone: "3 percent to 45 percent"."""
    return amount.last - amount.first > 1


def _governs(line: Line, edge: int) -> bool:
    """Whether a verb of change or "by" stands right before: "rose 3 percent to", "by 3 percent to"."""
    return line.lower[edge - 1] == "by" or moves(line.lower[edge - 1])

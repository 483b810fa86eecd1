"""Amounts of a sentence: each number, asked of one rule after the other what it measures."""

from dataclasses import dataclass, field

from flows.normalize.figures.abbreviations import Abbreviations, abbreviated, define
from flows.normalize.figures.announced import Announced, announced_for, read_bare, with_scale
from flows.normalize.figures.calendar_numbers import is_day
from flows.normalize.figures.counts import read_count
from flows.normalize.figures.earnings_lines import read_earnings_line
from flows.normalize.figures.head_nouns import head_after
from flows.normalize.figures.measure import NO_FIGURE, Amount, Measure
from flows.normalize.figures.measured_modifiers import read_lettered
from flows.normalize.figures.money import read_money
from flows.normalize.figures.multiples import (
    names_index,
    read_fraction,
    read_index,
    read_multiple,
    read_odds,
    read_one_in,
    read_ratio,
)
from flows.normalize.figures.not_figures import reason_against
from flows.normalize.figures.numerals import Numeral, numerals_in
from flows.normalize.figures.percents import read_percent
from flows.normalize.figures.quotations import read_quotation
from flows.normalize.figures.ranks import read_numbered_rank, read_ordinal, read_top
from flows.normalize.figures.series import Reading, given_by_the_left, joined, share_scales, share_to_the_left
from flows.normalize.figures.spans_of_time import points_to_a_day, read_duration
from flows.normalize.figures.tables import NO_TABLES, Tables, read_cell, states_unit
from flows.normalize.figures.understood_nouns import understood_count
from flows.normalize.figures.units import read_quantity
from flows.normalize.lines import Line
from flows.normalize.text import Context

_LARGEST_STEP = 20  # a rate seldom moves by more points than these


@dataclass(slots=True)
class Heard:
    """What the section has said so far that a later sentence may lean on; nothing else reaches over its border."""

    nouns: list[str] = field(default_factory=list)  # what was counted, the last one last
    abbreviations: Abbreviations = field(default_factory=dict)
    tables: Tables = NO_TABLES
    announced: Announced | None = None  # by this sentence, or by the one before that this goes on with


def amounts_in(line: Line, context: Context, heard: Heard) -> list[Amount]:
    """The amounts of a sentence in their order, without signs yet."""
    readings: list[Reading] = []
    counted: str | None = None
    heard.announced = announced_for(line, context, heard.announced)
    for numeral in numerals_in(line):
        reading = _read(line, numeral, context, heard, counted)
        readings.append(reading)
        measure = reading.measure
        if measure is not None and measure.unit == "point" and _is_of_a_rate(line, readings):
            measure = reading.measure = _of_rate(measure)
        if measure is not None and measure.unit == "percent" and _follows_points(line, readings):
            readings[-2].measure = _of_rate(readings[-2].measure)
        if (noun := _counted_noun(line, numeral, measure)) is not None:
            counted = noun
            heard.nouns.append(noun)
        elif measure is not None and measure.kind == "quantity":
            define(line, numeral, measure, heard.abbreviations)
    share_to_the_left(line, readings)
    _close(line, readings, has_base=heard.tables.has_base)
    share_scales(line, readings)
    return joined(line, readings)


def _counted_noun(line: Line, numeral: Numeral, measure: Measure | None) -> str | None:
    """What a count counts; of "the top 10 items", which ranks, the items: those that "seven grew" means."""
    if measure is None:
        return None
    if measure.kind == "rank" and numeral.form == "cardinal":
        return head_after(line, numeral.last)
    return measure.unit if measure.kind == "count" else None


def _is_of_a_rate(line: Line, readings: list[Reading]) -> bool:
    """Whether bare points are percentage points: a rate stands before them, and no index in the sentence."""
    return (
        any(reading.measure is not None and reading.measure.kind == "percent" for reading in readings[:-1])
        and readings[-1].numeral.value < _LARGEST_STEP
        and not names_index(line)
    )


def _of_rate(points: Measure | None) -> Measure | None:
    return points and points._replace(kind="percent", unit="percentage_point", last=points.last + 1)


def _follows_points(line: Line, readings: list[Reading]) -> bool:
    """Whether the rate read last is what the points before it led to: "slowed by 0.3 points to 2.1 percent" """
    if len(readings) < 2 or readings[-2].measure is None or readings[-2].measure.unit != "point":
        return False
    between = line.lower[readings[-2].numeral.last + 1 : readings[-1].numeral.first]
    return between in (["to"], ["from"]) and not names_index(line)


def _read(line: Line, numeral: Numeral, context: Context, heard: Heard, counted: str | None) -> Reading:
    """One number by the first rule of its form that knows it."""
    match numeral.form:
        case "cardinal":
            return _read_cardinal(line, numeral, context, heard, counted)
        case "ordinal":
            return Reading(numeral, read_ordinal(line, numeral))
        case "multiple":
            return Reading(numeral, read_multiple(line, numeral))
        case "pair":
            return Reading(numeral, read_ratio(line, numeral))
        case "fraction":
            measure = read_percent(line, numeral) or read_duration(line, numeral)
            if measure is None and not numeral.in_words:  # "3/4 cent", "5/8 inch"
                measure = read_money(line, numeral, context) or read_quantity(line, numeral)
                measure = measure or read_quotation(line, numeral, context)
            measure = measure or read_fraction(line, numeral)
            return Reading(numeral, measure)
        case "code":
            return Reading(numeral)


def _read_cardinal(line: Line, numeral: Numeral, context: Context, heard: Heard, counted: str | None) -> Reading:
    """A cardinal: first by what claims it beyond doubt (percent, currency, unit), then as a count.

    Between the two stands the question whether it is a date or a name, which look like counts.
    """
    defined = abbreviated(line, numeral, heard.abbreviations) or read_one_in(line, numeral)
    if defined is not None:
        return Reading(*defined)
    if states_unit(line, numeral):
        return Reading(numeral)
    measure = read_percent(line, numeral) or read_money(line, numeral, context)
    if measure is not None:
        measure = with_scale(line, numeral, measure, heard.announced)
    else:
        measure = read_bare(line, numeral, heard.announced)
    if measure is None:
        measure = read_duration(line, numeral)
        if measure is not None and (points_to_a_day(line, numeral, measure) or is_day(line, numeral)):
            return Reading(numeral)
    measure = measure or read_lettered(line, numeral) or read_quantity(line, numeral) or read_odds(line, numeral)
    measure = measure or read_earnings_line(line, numeral, context)
    if measure is None:
        reason = reason_against(line, numeral)
        if reason in (None, "name") and heard.tables is not NO_TABLES:
            measure = read_cell(line, numeral, heard.tables)
        if measure is None and reason is not None:
            return Reading(numeral, read_numbered_rank(line, numeral))
    measure = (
        measure
        or read_top(line, numeral)
        or read_count(line, numeral, heard.nouns, counted)
        or read_numbered_rank(line, numeral)
    )
    measure = measure or read_quotation(line, numeral, context)
    if measure is NO_FIGURE:
        return Reading(numeral)
    return Reading(numeral, measure, is_open=measure is None)


def _close(line: Line, readings: list[Reading], *, has_base: bool) -> None:
    """Give an open number what stands to its left: an amount, a noun counted before, the name of an index."""
    read: list[Reading] = []
    counted: str | None = None
    has_index = False
    for reading in readings:
        if reading.is_open:
            numeral = reading.numeral
            reading.measure = (
                given_by_the_left(line, numeral, read)
                or understood_count(line, numeral, counted)
                or read_index(line, numeral, has_index=has_index, has_base=has_base)
            )
            reading.is_open, reading.is_given = False, True
            has_index |= reading.measure is not None and reading.measure.kind == "number"
        if reading.measure is not None:
            read.append(reading)
            counted = _counted_noun(line, reading.numeral, reading.measure) or counted
    # What was understood lends its unit in turn: "forecasts of a 1.5 to 2.0 billion rise".
    unread = [reading for reading in readings if reading.is_given and reading.measure is None]
    if unread and len(read) > 1:
        for reading in unread:
            reading.is_open = True
        share_to_the_left(line, readings)

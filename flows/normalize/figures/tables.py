"""Tables that were run into text: a heading names the unit, the lines below it hold bare numbers.

    heading = words "(" unit ["," words] ")"            "Sales growth (%, YoY)", "Exports by region (USD million)"
    row     = label {cell}                              "Online 4.4 9.1 12.6"
    cell    = number | noun number                      "change 1.34", the noun that the heading gives the unit to
    index   = label ":" number {";" ... number}         "Shipments: 96.0", where the text names a base ("2020 = 100")

The unit of a heading is read by the rules that read any amount: "(USD million)" as "USD 1 million".
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.normalize.figures.calendar_numbers import is_day, is_year
from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Measure
from flows.normalize.figures.money import glued_prefixes, read_money
from flows.normalize.figures.numerals import Numeral, read_numeral
from flows.normalize.figures.percents import read_percent
from flows.normalize.figures.units import read_quantity
from flows.normalize.lines import Line, word_set
from flows.normalize.text import Context, Section

_LINES = re.compile(r"[^\n]+")
_HEADING = re.compile(
    r"(?P<noun>[^\W\d_]+)?\s*\((?:units?\s*:\s*|in\s+)?(?P<unit>[^()\d,;]{1,30})(?:[,;][^()]*)?\)\W*$", re.IGNORECASE
)
_BASE = re.compile(r"=\s*100\b")
_PROSE = re.compile(r"[a-z]{3,}[.!?]\s*$")
_LONGEST_ROW = 100  # characters
_LONGEST_LABEL = 8  # words
_LABEL_WORDS = word_set("of and the to in on for")
_CELL_WORDS = word_set("p r e f n a na nil")


class Heading(NamedTuple):
    """What the cells in characters [start, end) measure, and the noun that the heading says it of."""

    start: int
    end: int
    noun: str
    measure: Measure


class Tables(NamedTuple):
    """The headings of a section, and whether it names the base of an index."""

    headings: tuple[Heading, ...]
    has_base: bool


NO_TABLES: Final = Tables((), has_base=False)


def tables_in(section: Section, context: Context) -> Tables:
    """The tables of a section; most sections have none."""
    text = section.text
    has_base = "=" in text and _BASE.search(text) is not None
    headings = tuple(_headings(text, context)) if "\n" in text else ()
    return Tables(headings, has_base) if headings or has_base else NO_TABLES


def _headings(text: str, context: Context) -> Iterator[Heading]:
    rows = [(line.start(), line.end()) for line in _LINES.finditer(text)]
    for at, (start, end) in enumerate(rows[:-1]):
        if end - start > _LONGEST_ROW or "(" not in text[start:end]:
            continue
        found = _HEADING.search(text[start:end])
        measure = None if found is None else unit_of(found["unit"].strip(), context)
        if found is None or measure is None:
            continue
        last = at + 1
        while last < len(rows) and rows[last][1] - rows[last][0] <= _LONGEST_ROW:
            if _PROSE.search(text, *rows[last]):
                break
            last += 1
        yield Heading(end, rows[last - 1][1], (found["noun"] or "").lower(), measure)


def unit_of(phrase: str, context: Context) -> Measure | None:
    """What one of a unit without a number is, its factor with the scale: "%", "USD million", "thousand tons"."""
    first, _, rest = phrase.partition(" ")
    for sample in (f"1 {phrase}", f"{first} 1 {rest}"):
        section = Section("body", sample)
        line = Line(section, section.sentences[0], glued_prefixes())
        at = next((at for at in range(line.size) if line.is_number(at)), None)
        numeral = None if at is None or len(section.sentences) > 1 else read_numeral(line, at)
        if numeral is None:
            continue
        measure = read_percent(line, numeral) or read_money(line, numeral, context) or read_quantity(line, numeral)
        if measure is not None and measure.first == 0 and measure.last == line.size:
            return measure._replace(factor=measure.factor * numeral.value)
    return None


def states_unit(line: Line, numeral: Numeral) -> bool:
    """Whether a number is part of what a heading counts in: "(Unit: USD 100 million)" """
    before = line.lower[max(0, numeral.first - 4) : numeral.first]
    return ":" in before and ("unit" in before or "units" in before)


def read_cell(line: Line, numeral: Numeral, tables: Tables) -> Measure | None:
    """What a bare number measures in a row, or behind a label in a text that names the base of an index."""
    if numeral.in_words or numeral.scale != 1 or is_year(line, numeral) or is_day(line, numeral):
        return None
    start = line.tokens[0].start
    heading = next((h for h in tables.headings if h.start <= start < h.end), None)
    if heading is not None and (line.lower[numeral.first - 1] == heading.noun or _is_cell(line, numeral.first)):
        return heading.measure._replace(first=numeral.first, last=numeral.last)
    if tables.has_base and "." in line.tokens[numeral.first].text and _is_labelled(line, numeral.first):
        return Measure("number", None, numeral.first, numeral.last)
    return None


def _is_cell(line: Line, at: int) -> bool:
    """Whether a line is a label and cells (words first, then nothing but numbers and marks), one of them at `at`."""
    first = next((at for at in range(line.size) if line.is_number(at) and not _is_in_label(line, at)), line.size)
    if at < first:
        return False
    label = [line.lower[at] for at in range(first) if line.is_word(at)]
    if len(label) > _LONGEST_LABEL or any(word in STOP and word not in _LABEL_WORDS for word in label):
        return False
    return all(not line.is_word(at) or line.lower[at] in _CELL_WORDS for at in range(first, line.size))


def _is_in_label(line: Line, at: int) -> bool:
    """Whether words stand behind a number, so that it belongs to the label: "Jan. 2024 3.3", "SITC 5 goods 1.2"."""
    return line.is_word(at + 1) and line.lower[at + 1] not in _CELL_WORDS


def _is_labelled(line: Line, first: int) -> bool:
    """Whether only a label with its colon, dates and other such numbers stand before token `first`.

    label = words ":" {words number ";"}
    """
    colon = next((at for at in range(first) if line.lower[at] == ":"), None)
    if colon is None or colon > _LONGEST_LABEL:
        return False
    return not any(line.lower[at] in STOP or line.lower[at] in (",", "%") for at in range(colon + 1, first))

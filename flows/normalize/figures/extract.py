"""Every number with a meaning in a section, as figures with their exact characters.

The grammar lies in the modules beside this one: numerals (numbers), money, percents, units, spans_of_time, counts,
understood_nouns, ranks and multiples (what they measure), calendar_numbers and not_figures (what measures nothing),
amounts and series (series and ranges), tables (cells that a heading explains), change and balances (signs),
qualifiers. This one goes sentence by sentence.

The surface of a figure is the number with its sign, currency, scale and unit ("-$1.97 billion", "17 months",
"2.2 percentage points"), of a count the number alone ("14"), of a streak and a rank the words that make it one
("fifth consecutive month", "third-largest", "No. 1"); in a series each but the last is its bare number.
"""

import decimal
import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from flows.normalize.figures.amounts import Heard, amounts_in
from flows.normalize.figures.balances import balance_sign
from flows.normalize.figures.change import change_of, contradicts
from flows.normalize.figures.change_words import sign_mark
from flows.normalize.figures.measure import Amount
from flows.normalize.figures.money import glued_prefixes
from flows.normalize.figures.numerals import TRIGGERS
from flows.normalize.figures.qualifiers import qualifier_of
from flows.normalize.figures.tables import tables_in
from flows.normalize.lines import Line, word_set
from flows.normalize.text import Context, Section, Span
from schemas.figure import Figure
from schemas.identity import stable_id
from schemas.record import EXPONENT

_EXACT = decimal.Context(prec=60)  # the default of 28 digits does not hold a DECIMAL(38,6)
_LARGEST = Decimal(10) ** 32  # DECIMAL(38,6) has room for 32 digits before the point

_DIGIT = re.compile(r"\d")
_POINTING = word_set("percent money number count quantity")
_SIGNED = word_set("percent money number")
_SIGNLESS = word_set("times fraction ratio")


class Stated(NamedTuple):
    """A figure, and whether it is the movement itself or what the movement led to: "rose 3 percent to $5 billion"."""

    figure: Figure
    is_change: bool
    direction: int = 1  # which way the words around it point, of a count too, whose value has no sign
    is_contradicted: bool = False  # the words beside it point another way than its own sign


def figures_in(section: Section, context: Context, taken: Sequence[Span] = ()) -> list[Figure]:
    """The figures of a section, in order, no two overlapping; none whose number stands in a `taken` span."""
    return [stated.figure for stated in stated_in(section, context, taken)]


def stated_in(section: Section, context: Context, taken: Sequence[Span] = ()) -> list[Stated]:
    """As `figures_in`, each figure with what the readers of statistics ask of it."""
    spans = sorted(taken)
    starts = [span[0] for span in spans]
    figures: list[Stated] = []
    heard = Heard(tables=tables_in(section, context))
    for number, sentence in enumerate(section.sentences):
        tokens = section.tokens[sentence.first : sentence.last]
        has_digit = _DIGIT.search(section.text, sentence.start, sentence.end)
        if not has_digit and TRIGGERS.isdisjoint([token.lower for token in tokens]):
            continue
        line = Line(section, sentence, glued_prefixes())
        amounts = amounts_in(line, context, heard)
        for index in range(len(amounts)):
            _sign(line, amounts, index)
        for amount in amounts:
            figure = _figure(line, amount, section, context, number)
            if figure is None or (figures and figure.char_start < figures[-1].figure.char_end):
                continue
            if not spans or not _stands_in(figure, spans, starts):
                figures.append(Stated(figure, amount.is_change, amount.direction, amount.is_contradicted))
    return figures


def _sign(line: Line, amounts: list[Amount], index: int) -> None:
    """Give amounts[index] its sign: by its own mark, by the change it states, by the balance it is."""
    amount = amounts[index]
    if amount.kind not in _POINTING or amount.unit in _SIGNLESS:
        return
    marked = sign_mark(line, amount.first)
    if marked is not None:
        amount.direction, amount.first = marked
        amount.is_change = True
        amount.is_contradicted = contradicts(line, amounts, index)
    else:
        amount.direction, amount.is_change = change_of(line, amounts, index)
    if amount.kind not in _SIGNED:
        return  # a count is positive, though what goes with it may fall: "fell by 36,000 (0.2 percent)"
    amount.sign = amount.direction
    if amount.kind == "money" and marked is None:
        amount.balance = balance_sign(line, amounts, index)
        if amount.balance is not None:
            # A deficit that narrows by two billion moves the balance up by two billion.
            amount.sign = amount.direction * amount.balance if amount.is_change else amount.balance


def _figure(line: Line, amount: Amount, section: Section, context: Context, sentence_no: int) -> Figure | None:
    start, end = line.tokens[amount.first].start, line.tokens[amount.last - 1].end
    if abs(amount.value) >= _LARGEST or (amount.high is not None and abs(amount.high) >= _LARGEST):
        return None
    value = (amount.sign * amount.value).quantize(EXPONENT, context=_EXACT) + 0  # no "-0" beside what fell
    high = None if amount.high is None else (amount.sign * amount.high).quantize(EXPONENT, context=_EXACT)
    return Figure(
        figure_id=stable_id("figure", context.release_id, section.name, start, end),
        release_id=context.release_id,
        section=section.name,
        sentence_no=sentence_no,
        char_start=start,
        char_end=end,
        surface=section.text[start:end],
        kind=amount.kind,
        value=value,
        value_high=high,
        unit=amount.unit,
        qualifier=qualifier_of(line, amount.first, amount.last, is_duration=amount.kind == "duration"),
    )


def _stands_in(figure: Figure, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    """Whether a name or date that another reader found covers the figure."""
    at = bisect_right(starts, figure.char_start) - 1
    return any(
        start < figure.char_end and figure.char_start < end and start <= figure.char_start and figure.char_end <= end
        for start, end in spans[max(0, at - 4) : at + 1]
    )

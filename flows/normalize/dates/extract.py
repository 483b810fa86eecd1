"""Reads the dates of a section: the grammar finds them, the anchor resolves them in the order of the text."""

from collections.abc import Sequence

from flows.normalize.dates.anchor import resolve
from flows.normalize.dates.calendar_symbols import symbols_of
from flows.normalize.dates.compared import parted
from flows.normalize.dates.grammar import Expression, expressions_in
from flows.normalize.dates.ordered import ordered
from flows.normalize.dates.readings import Part, Reading, Shift, UpTo, with_year, year_is_open, year_of
from flows.normalize.dates.stated import is_compared, is_day_in_passing, is_stated
from flows.normalize.dates.tense import tense_at
from flows.normalize.dates.tense_of_things import is_measured
from flows.normalize.dates.timex import Days
from flows.normalize.dates.view import View
from flows.normalize.lines import BULLETS, word_set
from flows.normalize.text import Context, Section, Sentence, Span, Token
from schemas.date_expression import DateExpression
from schemas.identity import stable_id

_ITEM_MARKS = BULLETS | frozenset("ㅇ-–*ㆍ·")  # those that begin an item only where they open a line
_OPENING = 4  # tokens before a year that opens a sentence: "For all of"
# They begin another clause, a comparison, or tell who says so and when.
_OF_ANOTHER = word_set(
    ", ; : ( ) but while whereas and or which that who when than from since by until against to before after as said"
    " says announced reported report told published released showed shows showed according added data figures"
)
_ASIDE = word_set("which that who where when while than compared from since ; ( )")


def dates_in(section: Section, context: Context, taken: Sequence[Span] = ()) -> list[DateExpression]:
    """Return the calendar expressions of a section in order, resolved against the release, none overlapping.

    taken: spans of names; no expression reaches into one, so that the year of a named convention is no date.
    """
    tokens, symbols = section.tokens, symbols_of(section, taken)
    view = View(context.released_on, context.reporting_country)
    found: list[DateExpression] = []
    for number, sentence in enumerate(section.sentences):
        view.begin(number, is_item=tokens[sentence.first].text in _ITEM_MARKS)
        before: Expression | None = None
        last: Expression | None = None
        expressions = expressions_in(sentence, tokens, symbols)
        parts = [part for whole in expressions for part in parted(tokens, sentence, whole)]
        in_order = ordered(tokens, sentence, parts) if len(parts) > 1 else parts
        for expression in in_order:
            if _comes_round(tokens, sentence, expression):
                continue
            tense = tense_at(tokens, sentence, expression.first, expression.last, is_title=section.name == "title")
            if tense == "future" and is_compared(tokens, sentence, expression):
                tense = None  # "is to slow from 2.5 percent in January": what lies behind is known
            stated = tense != "past_perfect" and is_stated(tokens, sentence, expression)
            if view.last_day_sentence == number and is_day_in_passing(tokens, sentence, expression):
                stated = False  # "met on Saturday, 11 days after he took office on May 10": Saturday is spoken of
            stated = stated and not (tense is None and _is_yet_to_come_out(tokens, sentence, expression))
            goes_on = before is not None and tense == "past" and _goes_on(tokens, before, expression)
            if last is not None and view.last is not None and _stands_in_that_year(tokens, sentence, last, expression):
                year = Part("year", view.last.start.year)
                expression = expression._replace(reading=with_year(expression.reading, year))
            days = resolve(expression.reading, tense, view, follows=goes_on)
            before = expression if stated else None
            last = expression if days is not None else None
            if days is not None:
                view.note(days, stated=stated, named_by_end=isinstance(expression.reading, UpTo))
                if days.granularity == "day" and _is_of_a_balance(tokens, sentence, expression):
                    view.note_balance(days)
                found.append(_record(section, context, number, expression, days))
        if in_order != parts:
            found.sort(key=lambda one: one.char_start)
    return found


def _comes_round(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether "each year", "annually" behind it makes the expression one of many."""
    at = expression.last
    if at >= sentence.last or tokens[at].lower not in ("each", "every", "annually"):
        return False
    is_again = tokens[at].lower == "annually" or (at + 1 < sentence.last and tokens[at + 1].lower == "year")
    return is_again and year_is_open(expression.reading)


def _goes_on(tokens: Sequence[Token], before: Expression, expression: Expression) -> bool:
    """Whether one sentence tells what came next: "signed on 26 May 2022 and came into force in October".

    A day after a month of another year is no next one: "applied in February 2021 and concluded on 31 March".
    """
    if isinstance(before.reading, Part) and before.reading.unit != "day" and _is_day(expression.reading):
        return False
    between = {token.lower for token in tokens[before.last : expression.first]}
    return "and" in between and not between & _ASIDE and isinstance(year_of(before.reading), Part)


def _stands_in_that_year(tokens: Sequence[Token], sentence: Sentence, last: Expression, expression: Expression) -> bool:
    """Whether an expression stands in the clause of the year before it, and so in that year.

    clause = year [","] "when" {word} expression     "above 2016, when it was cut in the first half"
           | ["In"] year [","] {word} expression     "Last year, a plant was opened in May": at a sentence's beginning
    """
    if not _is_year(last.reading) or not year_is_open(expression.reading) or _is_day(expression.reading):
        return False
    between = [token.lower for token in tokens[last.last : expression.first]]
    words = between[1:] if between[:1] == [","] else between
    if words[:1] == ["when"]:
        return ";" not in words
    opening = [token.lower for token in tokens[sentence.first : last.first]]
    return len(opening) < _OPENING and _OF_ANOTHER.isdisjoint(opening) and _OF_ANOTHER.isdisjoint(words)


def _is_year(reading: Reading) -> bool:
    """Whether an expression is a year gone by, or one with its number: "2016", "last year", "the year before"."""
    match reading:
        case Part("year", _, None) | Shift("year", -1):
            return True
    return False


def _is_of_a_balance(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether "at" or "as of" stands before a day: the day of a balance sheet."""
    if expression.first - 1 < sentence.first:
        return False
    before = tokens[expression.first - 1].lower
    return before == "at" or (before in ("of", "on") and tokens[expression.first - 2].lower == "as")


def _is_yet_to_come_out(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether only an announcement names the period: "results for May will be published on June 5"."""
    first, last = expression.first, expression.last
    if not is_measured(tokens, sentence, first, last):
        return False
    return tense_at(tokens, sentence, first, last, of_clause=True) == "future"


def _is_day(reading: Reading) -> bool:
    return isinstance(reading, Part) and reading.unit == "day"


def _record(section: Section, context: Context, sentence_no: int, expression: Expression, days: Days) -> DateExpression:
    start, end = section.tokens[expression.first].start, section.tokens[expression.last - 1].end
    return DateExpression(
        date_id=stable_id("date", context.release_id, section.name, start, end),
        release_id=context.release_id,
        section=section.name,
        sentence_no=sentence_no,
        char_start=start,
        char_end=end,
        surface=section.text[start:end],
        start_on=days.start,
        end_on=days.end,
        granularity=days.granularity,
        timex=days.timex,
    )

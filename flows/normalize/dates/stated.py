"""Which expressions a sentence makes a statement about, rather than compares with.

"Exports rose to $52 billion in February from $50 billion in January" speaks of February; a later "a year earlier"
counts from there.

    base = comparing ["in" | "during" | ...] expression       "than in June", "since June", "up from June"
         | comparing figure ["in" | "for"] expression         "from 2.3% in April", "after a fall of 0.1% in September"
         | "(" figure ["in" | "for"] expression               "(4.3% in June)"
"""

from collections.abc import Sequence

from flows.normalize.dates.calendar_words import MONTHS, WEEKDAYS
from flows.normalize.dates.grammar import Expression
from flows.normalize.dates.readings import Between, Numeric, Part, Reading, Same, Shift, Slice, UpTo, Weekday
from flows.normalize.dates.tense_words import is_past
from flows.normalize.dates.year_doubts import COUNTED, CURRENCY
from flows.normalize.figures.change_words import moves
from flows.normalize.lines import word_set
from flows.normalize.text import Sentence, Token

_COMPARING = word_set("than from since over against versus vs with to as on")
# A span may open with "from" or lie "over" months without being compared with.
_COMPARING_SPANS = word_set("than against versus vs")
_BEFORE_FIGURES = word_set("than from against versus vs after following extending reversing matching exceeding beating")
_BEFORE_THE_FIGURES = word_set("on above below over under to")  # "an improvement on the 4.0 percent growth of April"
_COMPARED = word_set("compared comparison relative compare compares comparing similar equal next")
_SKIPPED = word_set("in the during for of on")
# What a figure that is compared with is written of, besides digits: "after a revised fall of 0.1 percent".
_FIGURE = (
    COUNTED
    | CURRENCY
    | word_set(
        "a an the of in for during at - − + – . no revised recorded seen reported registered posted annual monthly "
        "shortfall gap loss profit revenue sales exports imports pace reading output net gross "
        "quarterly rise fall drop decline increase decrease gain loss growth expansion contraction level surplus "
        "deficit figure rate average low high record total advance dip jump slump gains declines increases us m b k "
        "year-on-year month-on-month upwardly downwardly sharp slight small modest similar"
    )
)
_FIGURES = word_set("no zero unchanged figure level")
_RECORDED = word_set("recorded set posted registered seen marked logged reached achieved")
_RECORDS = word_set("high record peak low level highest lowest")
_CAUSES = word_set("owing due because thanks amid despite")
_COORDINATED = frozenset(("and", ",", "on", *MONTHS, *WEEKDAYS))
_REACH = 14


def is_stated(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether the sentence speaks about the period: not "than in June", "since June", "from 2.3% in June"."""
    reading = expression.reading
    if isinstance(reading, Same) or (isinstance(reading, Shift) and reading.base in ("text", "near")):
        return False
    is_span = isinstance(reading, Between | UpTo | Slice)
    at = expression.first - 1
    while at >= sentence.first and tokens[at].lower in _SKIPPED:
        if tokens[at].lower == "on" and not is_span:  # "on May 3" is a day, "an improvement on May" a base
            return _is_day(reading)
        at -= 1
    if at - 1 > sentence.first and tokens[at - 1].lower in ("a", "an") and tokens[at].text[0].islower():
        at -= 2  # "against a strong May last year"
    if at < sentence.first:
        return True
    word = tokens[at].lower
    if word in ("with", "to") and is_span:
        return at == sentence.first or tokens[at - 1].lower not in _COMPARED
    if word in (_COMPARING_SPANS if is_span else _COMPARING):
        return False
    if _is_base_of_a_figure(tokens, sentence, at):
        return False
    if _is_day(reading):
        return True
    is_passed = _dates_a_record(tokens, sentence, at) or _is_told_in_passing(tokens, sentence, at)
    return not is_passed and not (_is_part_of_the_year(reading) and _is_of_a_cause(tokens, sentence, at))


def is_compared(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether a figure of the period is what another is compared with: "from 2.5 percent in January", "than in May"."""
    at = expression.first - 1
    while at >= sentence.first and tokens[at].lower in _SKIPPED:
        at -= 1
    if at < sentence.first:
        return False
    return tokens[at].lower in _COMPARING_SPANS or _is_base_of_a_figure(tokens, sentence, at)


def _is_day(reading: Reading) -> bool:
    match reading:
        case Part(unit) | Shift(unit):
            return unit == "day"
    return isinstance(reading, Weekday | Numeric)


def is_day_in_passing(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    """Whether a day is that of an event which the sentence's own statement follows: "met 11 days after the 10th"."""
    return _is_day(expression.reading) and _is_told_in_passing(tokens, sentence, expression.first - 1)


def _is_moving(word: str) -> bool:
    return word.endswith("ing") and moves(word)  # "after falling 7.5 percent in March"


def _dates_a_record(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether the period is the one of a record that something is held against: "the high recorded in September" """
    if tokens[at].lower not in _RECORDED:
        return False
    return any(token.lower in _RECORDS for token in tokens[max(sentence.first, at - _REACH) : at])


def _is_told_in_passing(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether the period is that of an event which the sentence's own statement follows: "after it was lifted in April"

    event = "after" {word} past-verb {word}, no comma in between
    """
    has_verb = False
    for back in range(at, max(sentence.first, at - _REACH), -1):
        token = tokens[back]
        if token.lower == "after":
            return has_verb
        if token.text in ",;":
            return False
        has_verb |= is_past(token)
    return False


def _is_part_of_the_year(reading: Reading) -> bool:
    return isinstance(reading, Part | Slice) and reading.whole == Shift("year", 0, "sentence")


def _is_of_a_cause(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether a cause that the statement has holds the period: "fell on the year owing to strikes in its second half"

    cause = ("owing to" | "because of" | "amid" | ...) {word}, no comma and no past verb in between
    """
    for back in range(at, max(sentence.first, at - _REACH), -1):
        token = tokens[back]
        if token.lower in _CAUSES:
            return True
        if token.text in ",;" or is_past(token):
            return False
    return False


def _is_base_of_a_figure(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether a figure stands before the expression that something is compared with, or that is set in brackets."""
    has_figure = False
    for back in range(at, max(sentence.first, at - _REACH) - 1, -1):
        token = tokens[back]
        if token.kind == "number" or token.lower in _FIGURES:
            has_figure = True
        elif token.text == "(":
            return has_figure
        elif token.lower in _BEFORE_FIGURES:
            # "more than 5 million in June" bounds the figure, "above the 5 million of June" and "from 5%" compare
            return has_figure and (token.lower != "than" or tokens[back + 1].kind == "word")
        elif token.lower in _BEFORE_THE_FIGURES and has_figure and tokens[back + 1].lower == "the":
            return True
        elif token.lower in ("with", "to"):
            return has_figure and back > sentence.first and tokens[back - 1].lower in _COMPARED
        elif not (token.lower in _FIGURE or token.lower in _COORDINATED or _is_moving(token.lower)):
            return False  # "against 5 on Monday and 3 on Tuesday": both days are compared with
    return False

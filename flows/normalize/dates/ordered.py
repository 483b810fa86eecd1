"""The order in which the expressions of a sentence are resolved: what counts from a later one waits for it.

waiting = ("a year earlier" | "the previous month" | "the same month last year") {word} preposition period
                                            "rose 3 percent from a year earlier to $5 billion in March"
"""

from collections.abc import Sequence

from flows.normalize.dates.grammar import Expression
from flows.normalize.dates.readings import Between, Part, Same, Shift, UpTo
from flows.normalize.dates.stated import is_stated
from flows.normalize.dates.tense_words import is_past
from flows.normalize.lines import word_set
from flows.normalize.text import Sentence, Token

_UNITS = word_set("month quarter half year")
_BEFORE_TOPIC = word_set("in for during")
_OTHER_CLAUSE = word_set("; that which who where when while than compared since after following as because but if")
_REACH = 18  # tokens


def ordered(tokens: Sequence[Token], sentence: Sentence, expressions: Sequence[Expression]) -> list[Expression]:
    """The expressions, each that waits right behind the one it waits for."""
    done: list[Expression] = []
    waiting: list[Expression] = []
    for at, expression in enumerate(expressions):
        untold = not any(_is_period(one) for one in done)
        if untold and _counts_back(expression) and _topic_behind(tokens, sentence, expressions, at):
            waiting.append(expression)
            continue
        done.append(expression)
        done += waiting
        waiting = []
    return done + waiting


def _counts_back(expression: Expression) -> bool:
    match expression.reading:
        case Shift(unit, by, "text"):
            return by < 0 and unit in _UNITS
        case Same(Shift("year", by, "text")):
            return by < 0
    return False


def _is_period(expression: Expression) -> bool:
    match expression.reading:
        case Part(unit):
            return unit in ("month", "quarter", "half")
    return isinstance(expression.reading, Between | UpTo)


def _topic_behind(
    tokens: Sequence[Token], sentence: Sentence, expressions: Sequence[Expression], at: int
) -> Expression | None:
    """The period that the same clause states behind expressions[at]."""
    first = expressions[at].last
    for following in expressions[at + 1 :]:
        if _counts_back(following):
            continue
        between = tokens[first : following.first]
        if not _is_period(following) or not between or len(between) > _REACH or between[-1].lower not in _BEFORE_TOPIC:
            return None
        if any(token.lower in _OTHER_CLAUSE or is_past(token) for token in between):
            return None
        return following if is_stated(tokens, sentence, following) else None
    return None

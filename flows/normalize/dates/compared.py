"""Two periods that a change compares, told from the span between them.

    compared = change {word} ("from" | "between") period "to" next-period    "fell $0.8 billion from February to March"
             | "the" period "to" next-period change                           "the August to September increase"
             | ("from" | "between") period "and" next-period {word} change    "between Q3 and Q4 2018 imports increased"

Periods that follow each other, or a year apart, are two points of a series where something moved; without a word of
change, or further apart, they are the ends of a span ("from January to August exports were ...").
"""

from collections.abc import Sequence

from flows.normalize.dates.grammar import Expression
from flows.normalize.dates.readings import Between, Part, Reading
from flows.normalize.figures.change_words import moves
from flows.normalize.text import Sentence, Token

_REACH = 8  # tokens between the word of change and "from"
_REACH_BEHIND = 14
_UNITS = ("month", "quarter")


def parted(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> tuple[Expression, ...]:
    """The expression, or the two that it compares."""
    match expression.reading:
        case Between(Part(unit) as low, Part() as high) if unit in _UNITS and high.unit == unit:
            split = _split(tokens, expression)
            if split is None or not _follow(low, high) or not _moved(tokens, sentence, expression):
                return (expression,)
            first: Reading = low if low.whole is not None else low._replace(whole=high.whole)
            return (Expression(expression.first, split, first), Expression(split + 1, expression.last, high))
    return (expression,)


def _split(tokens: Sequence[Token], expression: Expression) -> int | None:
    links = [at for at in range(expression.first, expression.last) if tokens[at].lower in ("to", "and")]
    return links[-1] if links and links[-1] > expression.first else None


def _follow(low: Part, high: Part) -> bool:
    years_differ = low.whole is not None and high.whole is not None and low.whole != high.whole
    return high.number == low.number if years_differ else high.number == low.number + 1


def _moved(tokens: Sequence[Token], sentence: Sentence, expression: Expression) -> bool:
    first = expression.first
    opening = tokens[first].lower if tokens[first].lower in ("from", "between") else tokens[first - 1].lower
    if opening not in ("from", "between"):
        word = tokens[expression.last].lower if expression.last < sentence.last else ""
        return moves(word) or word in ("change", "changes")
    for token in reversed(tokens[max(sentence.first, first - _REACH) : first]):
        if token.text in ",;" or moves(token.lower):
            if token.text not in ",;":
                return True
            break
    opens = opening == "between" or first - 1 <= sentence.first
    behind = tokens[expression.last : min(sentence.last, expression.last + _REACH_BEHIND)]
    return opens and any(moves(token.lower) for token in behind)

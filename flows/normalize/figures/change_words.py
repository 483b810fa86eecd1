"""Words of change, comparisons like "year-on-year" and signs: what the grammar of directions is made of."""

from functools import cache
from typing import NamedTuple

from flows.normalize.lines import Line, word_set
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import ChangeRow

_MINUS = word_set("- − – ‐ ‑")
_UPWARD = word_set("△ ▲")
_TRIANGLES = word_set("△ ▲ ▽ ▼")
_COMPARISONS = (
    ("year", "-", "on", "-", "year"),
    ("month", "-", "on", "-", "month"),
    ("quarter", "-", "on", "-", "quarter"),
    ("week", "-", "on", "-", "week"),
    ("year", "-", "over", "-", "year"),
    ("month", "-", "over", "-", "month"),
    ("quarter", "-", "over", "-", "quarter"),
    ("year", "on", "year"),
    ("month", "on", "month"),
    ("quarter", "on", "quarter"),
    ("year", "over", "year"),
    ("month", "over", "month"),
    ("on", "-", "year"),
    ("on", "-", "month"),
    ("on", "-", "quarter"),
    ("y", "/", "y"),
    ("m", "/", "m"),
    ("q", "/", "q"),
    ("yoy",),
    ("mom",),
    ("qoq",),
)
_COMPARED_FIRST = frozenset(phrase[0] for phrase in _COMPARISONS)
_COMPARED_LAST = frozenset(phrase[-1] for phrase in _COMPARISONS)
# How verbs of passing a mark begin, with the way that they point: "exceeded May's by 7 percent".
PASSING = {"exceed": 1, "outstrip": 1, "surpass": 1, "outdo": 1, "outdid": 1, "bettered": 1, "undershot": -1}


class ChangeWords(NamedTuple):
    """Directions by word in lower case, for each part of speech."""

    verbs: dict[str, int]
    nouns: dict[str, int]
    comparatives: dict[str, int]
    adverbs: dict[str, int]
    moves: dict[str, int]  # verbs, nouns and adverbs together


@cache
def change_words() -> ChangeWords:
    """The vocabulary of change, compiled once."""
    rows = vocabulary("change_words", ChangeRow)
    verbs = {form: int(row.direction) for row in rows for form in row.verb}
    nouns = {form: int(row.direction) for row in rows for form in row.noun}
    comparatives = {form: int(row.direction) for row in rows for form in row.adjective}
    adverbs = {form: int(row.direction) for row in rows for form in row.adverb}
    return ChangeWords(verbs, nouns, comparatives, adverbs, adverbs | nouns | verbs)


def moves(word: str) -> bool:
    """Whether a word in lower case says that something rose or fell."""
    return word in change_words().moves


def is_comparative(word: str) -> bool:
    """Whether a word in lower case compares an amount: more, less, higher, lower."""
    return word in change_words().comparatives


def sign_mark(line: Line, first: int) -> tuple[int, int] | None:
    """An explicit sign before an amount, and the token it begins on.

    sign = ("-" | "−" | "+") glued amount | ("minus" | "negative") amount | triangle glued amount | "(" amount ")%"
         | "(-)" amount, as Indian offices write

    A triangle is the minus of Korean and Japanese bookkeeping; where a text also points triangles down, it points.

    A hyphen joins where a word or number is glued to its left: "10-20 percent" has no sign.
    """
    at = first - 1
    mark = line.lower[at]
    if mark == "(" and line.lower[first + 1] == ")" and line.lower[first + 2] == "%" and line.glued(first + 2):
        return -1, at
    if mark == ")" and line.lower[at - 1] in _MINUS and line.lower[at - 2] == "(" and line.glued(at):
        return -1, at - 2
    if mark in ("minus", "negative"):
        return None if line.lower[at - 1] == "or" else (-1, at)  # "plus or minus 3 points" is a margin
    if mark in _TRIANGLES and line.glued(first):
        is_up = mark in _UPWARD and any(down in line.text for down in _TRIANGLES - _UPWARD)
        return (1 if is_up else -1), at
    if mark == "+" and line.glued(first):
        return 1, at
    if (
        mark in _MINUS
        and line.glued(first)
        and (not line.glued(at) or line.lower[at - 1] in ("(", "[", "~", "$", "/", '"', "“"))
    ):
        return -1, at
    return None


def skip_comparison(line: Line, at: int) -> int:
    """The token behind "year-on-year" and its like, or `at` itself."""
    for phrase in _COMPARISONS if line.lower[at] in _COMPARED_FIRST else ():
        if tuple(line.lower[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return at


def skip_comparison_left(line: Line, at: int) -> int:
    """The first token of a comparison that ends before token `at`, or `at` itself."""
    for phrase in _COMPARISONS if line.lower[at - 1] in _COMPARED_LAST else ():
        if at >= len(phrase) and tuple(line.lower[at - len(phrase) : at]) == phrase:
            return at - len(phrase)
    return at

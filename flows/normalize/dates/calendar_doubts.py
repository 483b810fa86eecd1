"""Months and weekdays: words that belong to the calendar only among the right neighbours.

"May" the month and Theresa May, "Sun" the day and Sun Pharma; numbers and years are in year_doubts.py. Each function
looks a few tokens to the left and to the right, never further.
"""

from collections.abc import Sequence

from flows.normalize.dates.calendar_words import MONTHS, WEEKDAYS
from flows.normalize.lines import word_set
from flows.normalize.text import Token

# Before a month or a year: prepositions of time and what ties two dates together.
BEFORE_TIME = word_set(
    "in of on since by until till from for to during through throughout thru last next this past coming "
    "previous early late mid before after than between and or over around about circa versus vs against into "
    "within under compared with as at every each any first end start beginning following both the - – — ~ / ( "
    ", ' ’"
)
_HONORIFICS = word_set("mr mrs ms dr sir lady dame minister president secretary chancellor judge theresa")
_FEASTS = word_set("black good easter cyber ash maundy super bloody palm giving shrove whit")
_PRONOUNS = word_set("i we you he she it they this the a all god peace not there")
_ORDINAL_TAILS = word_set("st nd rd th of")
_STARTERS = word_set("the he she it in on at a an but they we his her their this that")  # of the next sentence
_TIES = word_set("- – — ~ / to and through or")


def is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word names the month: not "Theresa May", "they may", "to march", "Jan Tinbergen"."""
    token, lower = tokens[at], tokens[at].lower
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    titled = before if before is None or before.text != "." or at < 2 else tokens[at - 2]
    if titled is not None and titled.lower in _HONORIFICS:
        return False
    if len(lower) > 4 and lower not in ("march", "august"):
        return True
    if token.text[0].islower() or lower in ("june", "july"):
        return lower in ("june", "july")
    if (after is not None and after.kind == "number" and len(after.text) in (1, 2, 4)) or (
        before is not None and ((before.kind == "number" and len(before.text) < 3) or before.lower in _ORDINAL_TAILS)
    ):
        return True
    if lower not in ("may", "march", "august"):
        return _is_abbreviated_month(tokens, at)
    if before is None or (before.kind == "mark" and before.text not in "-–—/(,'’"):
        return after is None or after.lower not in _PRONOUNS
    return (
        before.lower in BEFORE_TIME
        or not before.text[0].isupper()
        or before.lower in MONTHS
        or before.lower in WEEKDAYS
    )


def _is_abbreviated_month(tokens: Sequence[Token], at: int) -> bool:
    """An abbreviation stands by a number, after a word of time, or in a range of months."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    beyond = tokens[at + 2] if at + 2 < len(tokens) else None
    if after is not None and after.text == "." and after.glued:
        if before is not None and before.lower in BEFORE_TIME:
            return True
        if before is not None and (before.lower in MONTHS or (before.text == "." and tokens[at - 2].lower in MONTHS)):
            return True  # "Apr. May Jun.", as tables are headed
        if beyond is not None and beyond.kind == "word" and beyond.lower not in _STARTERS:
            return True  # "Dec. Shipments Up", in a headline
        return beyond is not None and (
            beyond.kind == "number" or beyond.text in "-–—~" or beyond.text[0].islower() or beyond.lower in MONTHS
        )
    if after is not None and after.lower in _TIES and beyond is not None and beyond.lower in MONTHS:
        return True
    if before is None:
        return False
    if before.lower in _TIES and at > 1:
        return tokens[at - 2].lower in MONTHS or tokens[at - 2].text == "."
    return before.lower in ("in", "since", "last", "until", "by", "next")


def is_weekday(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word names the day: not "Black Friday", "Sun Pharma"."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    if before is not None and before.lower in _FEASTS and before.text[0].isupper():
        return False
    if token.lower.endswith("day"):
        return True
    nearby = tokens[at + 1 : at + 4]
    if token.text[0].islower() or not nearby:
        return False
    if before is not None and before.text == "(":
        return nearby[0].text in ").,"
    if nearby[0].text not in ".,":
        return nearby[0].lower in MONTHS
    return any(other.lower in MONTHS or other.lower in WEEKDAYS or other.kind == "number" for other in nearby)

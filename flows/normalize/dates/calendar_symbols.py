"""A sentence as a string of calendar classes: one character for each token, a blank for a word of no calendar.

The regular expressions of the grammar run over this string, so that a match counts tokens and not characters.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from itertools import repeat
from operator import attrgetter

from flows.normalize.dates.calendar_doubts import is_month, is_weekday
from flows.normalize.dates.calendar_words import BLANK, LETTER_PERIODS, MONTHS, TERMINALS, WEEKDAYS, WORDS
from flows.normalize.dates.holidays import first_words_of_holidays, holiday_at
from flows.normalize.dates.year_doubts import counts, is_year
from flows.normalize.text import Section, Span, Token

# 2024-03-05, 2024/3/5, 2024.3.5, 5/3/2024, 05.03.2024, 10/26/89. It begins with a digit, so that the search is quick.
_NUMERIC = re.compile(r"(\d{1,4})([-/.])\d\d?\2(\d{1,4})(?![\w/-]|\.\d)")
_NUMBER_BEFORE = re.compile(r"[\w.,/-]$")


def symbols_of(section: Section, taken: Sequence[Span] = ()) -> str:
    """Return one character for each token of the section; tokens inside a taken span are blank."""
    tokens, number = section.tokens, _DOUBTS["number"]
    symbols = list(map(_classes().get, map(_LOWER, tokens), repeat(BLANK)))
    for at, token in enumerate(tokens):
        if token.kind == "number":
            symbols[at] = number
    for match in _IN_DOUBT.finditer("".join(symbols)):
        at = match.start()
        if symbols[at] == match[0]:  # not yet settled as the rest of a longer name
            symbols[at] = _SETTLE[match[0]](tokens, at, symbols)
    for match in _NUMERIC.finditer(section.text):
        if _is_numeric_date(match):
            _mark(symbols, _tokens_within(section, *match.span()), "NUMERIC")
    for span in taken:
        for at in _tokens_within(section, *span):
            symbols[at] = BLANK
    return "".join(symbols)


def _is_numeric_date(match: "re.Match[str]") -> bool:
    """Whether the figures are year, month, day or end with a year, and are not the tail of a longer number."""
    first, mark, last = match.groups()
    if match.start() and _NUMBER_BEFORE.match(match.string[match.start() - 1]):
        return False
    if len(first) == 4:
        return len(last) < 3 and "18" <= first[:2] <= "21"
    return len(first) < 3 and ((len(last) == 4 and "18" <= last[:2] <= "21") or (len(last) == 2 and mark == "/"))


def _mark(symbols: list[str], stretch: range, terminal: str) -> None:
    for at in stretch:
        symbols[at] = TERMINALS[terminal] if at == stretch.start else TERMINALS["CONTINUED"]


def _tokens_within(section: Section, start: int, end: int) -> range:
    """The numbers of the tokens that share a character with [start, end)."""
    first = bisect_left(section.tokens, start + 1, key=lambda token: token.end)
    return range(first, bisect_left(section.tokens, end, lo=first, key=lambda token: token.start))


# ---- what hangs on the neighbours


def _month(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    return TERMINALS["MONTH"] if is_month(tokens, at) else BLANK


def _weekday(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    return TERMINALS["WEEKDAY"] if is_weekday(tokens, at) else BLANK


def _number(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    """A number of two digits may be a day, of four a year; a decimal or a long one is neither."""
    text = tokens[at].text
    if len(text) > 4 or not (text.isascii() and text.isdigit()) or counts(tokens, at):
        return BLANK
    if len(text) == 4:
        behind_holiday = at > 0 and symbols[at - 1] in (TERMINALS["FESTIVAL"], TERMINALS["CONTINUED"])
        is_one = 1000 <= int(text) <= 2200 and (behind_holiday or is_year(tokens, at))
        return TERMINALS["YEAR"] if is_one else BLANK
    return TERMINALS["DAY"] if 1 <= int(text) <= 31 else TERMINALS["NUMBER"]


def _tail(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    """The rest of "5th", "1990s", "year's", "4Q" and "4Q24"."""
    token = tokens[at]
    if not token.glued or at == 0:
        return BLANK
    if token.lower == "s":
        return TERMINALS["PLURAL"]
    if tokens[at - 1].kind != "number":
        return BLANK
    return TERMINALS["TH"] if token.lower in ("st", "nd", "rd", "th") else TERMINALS["LETTER_PERIOD"]


def _stop(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    """The full stop of "Feb." and "Tue.", not the one that ends a sentence with "May"."""
    if not at or not tokens[at].glued or symbols[at - 1] not in (TERMINALS["MONTH"], TERMINALS["WEEKDAY"]):
        return BLANK
    lower = tokens[at - 1].lower
    short = len(lower) <= 5 and lower not in ("may", "june", "july", "march", "april") and not lower.endswith("day")
    return TERMINALS["DOT"] if short else BLANK


def _holiday(tokens: Sequence[Token], at: int, symbols: list[str]) -> str:
    count = holiday_at(tokens, at)
    if count:
        _mark(symbols, range(at, at + count), "FESTIVAL")
        return symbols[at]
    symbol = _without_holidays().get(tokens[at].lower, BLANK)
    return _SETTLE[symbol](tokens, at, symbols) if symbol in _SETTLE else symbol


_DOUBTS = dict(zip(("month", "weekday", "number", "tail", "stop", "holiday"), "\1\2\3\4\5\6", strict=True))
_SETTLE: dict[str, Callable[[Sequence[Token], int, list[str]], str]] = {
    _DOUBTS["month"]: _month,
    _DOUBTS["weekday"]: _weekday,
    _DOUBTS["number"]: _number,
    _DOUBTS["tail"]: _tail,
    _DOUBTS["stop"]: _stop,
    _DOUBTS["holiday"]: _holiday,
}
_LOWER = attrgetter("lower")
_IN_DOUBT = re.compile("[\1-\6]")
_TWO_DIGITS = [f"{number:02}" for number in range(100)]
_SHORT_YEARS = [*_TWO_DIGITS, *(str(number) for number in range(1950, 2101))]


@cache
def _classes() -> dict[str, str]:
    """The class of each word, or a mark where the words around it decide."""
    return _without_holidays() | dict.fromkeys(first_words_of_holidays(), _DOUBTS["holiday"])


@cache
def _without_holidays() -> dict[str, str]:
    known = {word: TERMINALS[terminal] for word, terminal in WORDS.items()}
    known |= {f"fy{year}": TERMINALS["FISCAL_YEAR"] for year in _SHORT_YEARS}
    known |= {f"{period}fy{year}": TERMINALS["LETTER_PERIOD"] for period in LETTER_PERIODS for year in _SHORT_YEARS}
    for doubt, words in (
        ("month", MONTHS),
        ("weekday", WEEKDAYS),
        ("tail", ["s", "st", "nd", "rd", "th", "q", "h", *(letter + year for letter in "qh" for year in _SHORT_YEARS)]),
        ("stop", ["."]),
    ):
        known |= {word: _DOUBTS[doubt] for word in words if word not in known}
    return known

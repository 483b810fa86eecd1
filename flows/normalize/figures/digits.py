"""Numbers written in digits, and digits that are no number.

cardinal = ["."] digits [glyph] {scale} | integer ["-"] fraction
ordinal  = digits ("st" | "nd" | "rd" | "th")
pair     = number ":" number
code     = telephone and version numbers, days like 5/12/2024, times, years like 2023/24
"""

import unicodedata
from decimal import Decimal

from flows.normalize.figures.number_words import ORDINAL_ENDINGS
from flows.normalize.figures.scales import Numeral, digit_group, scaled
from flows.normalize.lines import HYPHENS, Line

_RATES = frozenset({"percent", "pct", "per", "percentage", "pp", "bp", "basis"})
GLYPHS = {character: Decimal(round(unicodedata.numeric(character) * 120)) / 120 for character in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}


def read_digits(line: Line, at: int) -> Numeral | None:
    """The numeral that begins with the digits at token `at`, by the first rule that knows it."""
    if not line.glued(at + 1) and not line.is_number(at + 1):
        return _read_cardinal(line, at)  # nothing is joined to it
    return (
        _read_code(line, at)
        or _read_digit_ordinal(line, at)
        or _read_slashed(line, at)
        or _read_digit_fold(line, at)
        or _read_cardinal(line, at)
    )


def _read_code(line: Line, at: int) -> Numeral | None:
    """Digits that are no number: telephone and version numbers, days like 5/12/2024, times, years like 2023/24.

    code = number glued-mark number glued-mark number {...} | "0" digits "-" number | year "/" 2-digits
         | score                                          its first number is not the smaller: "5-4", "737-400"
    pair = number ":" number
    """
    last, marks = at + 1, ""
    while (
        line.glued(last) and line.lower[last] in "-–—/.:‐‑" and line.is_number(last + 1) and line.tokens[last + 1].glued
    ):
        marks += line.lower[last]
        last += 2
    if not marks:
        return None
    text = line.tokens[at].text
    if len(marks) == 1:
        following = line.tokens[at + 2].text.replace(",", "")
        if marks == ":":
            if text.isdigit() and Decimal(following) != 0:
                return Numeral(at, last, Decimal(text) / Decimal(following), "pair")
            return Numeral(at, last, Decimal(0), "code")
        if marks == "/":
            return None if len(text) < 4 else Numeral(at, last, Decimal(0), "code")
        if (marks in HYPHENS and text.startswith("0") and text.isdigit() and len(text) > 1) or marks == ".":
            return Numeral(at, last, Decimal(0), "code")
        is_score = text.isdigit() and following.isdigit() and len(text) <= 3 and int(text) >= int(following)
        if is_score and (line.is_word(last) or line.is_hyphen(last)) and line.lower[last] not in _RATES:
            return Numeral(at, last, Decimal(0), "code")  # "a 5-4 decision", "a 50-50 split", "Boeing 737-400 jets"
        return None
    if len(marks) == 2 and marks[0] in HYPHENS and marks[1] == "/":
        return None  # "15-3/4" is a mixed fraction
    return Numeral(at, last, Decimal(0), "code")


def _read_digit_ordinal(line: Line, at: int) -> Numeral | None:
    """ordinal = digits glued ("st" | "nd" | "rd" | "th")"""
    if line.lower[at + 1] in ORDINAL_ENDINGS and line.glued(at + 1):
        return Numeral(at, at + 2, Decimal(line.tokens[at].text.replace(",", "")), "ordinal")
    return None


def _read_digit_fold(line: Line, at: int) -> Numeral | None:
    """multiple = digits ["-"] "fold" """
    word_at = at + 2 if line.is_hyphen(at + 1) else at + 1
    if line.lower[word_at] == "fold" and line.glued(word_at):
        return Numeral(at, word_at + 1, Decimal(line.tokens[at].text.replace(",", "")), "multiple")
    return None


def _slashed(line: Line, at: int) -> Decimal | None:
    """number "/" number with no white space, as a proper fraction: 3/4, 5/16."""
    if not (line.lower[at + 1] == "/" and line.glued(at + 1) and line.is_number(at) and line.is_number(at + 2)):
        return None
    over, under = line.tokens[at].text, line.tokens[at + 2].text
    if not (line.tokens[at + 2].glued and over.isdigit() and under.isdigit() and len(under) <= 2):
        return None
    return Decimal(over) / Decimal(under) if 0 < int(over) < int(under) else None


def _read_slashed(line: Line, at: int) -> Numeral | None:
    """A fraction in digits, alone or behind a whole number.

    mixed    = integer ("-" | white-space) fraction     "15-3/4", "5 1/2"
    fraction = integer "/" integer                      "24/7" and "50/50" are codes
    """
    if line.lower[at + 1] == "/" and line.glued(at + 1) and line.is_number(at + 2) and line.glued(at + 2):
        value = _slashed(line, at)
        if value is None:
            return Numeral(at, at + 3, Decimal(0), "code")
        return scaled(line, at, at + 3, value, "fraction")
    if not line.tokens[at].text.isdigit():
        return None
    fraction_at = at + 2 if line.lower[at + 1] in HYPHENS and line.glued(at + 1) else at + 1
    if fraction_at == at + 1 and line.glued(at + 1):
        return None
    value = _slashed(line, fraction_at) if line.is_number(fraction_at) else None
    if value is None:
        return None
    return scaled(line, at, fraction_at + 3, Decimal(line.tokens[at].text) + value, "cardinal")


def _read_cardinal(line: Line, at: int) -> Numeral | None:
    """cardinal = ["."] digits [glyph | "and" "a" "half"] {scale} {digits scale}     "1 trillion 250 billion", "2½" """
    value, last = digit_group(line, at)
    first = at
    has_point = "." in line.tokens[at].text
    if (
        line.lower[at - 1] == "."
        and line.glued(at)
        and not has_point
        and (not line.glued(at - 1) or line.lower[at - 2] in "$£€(-+")
    ):
        value, first = Decimal("0." + line.tokens[at].text.replace(",", "")), at - 1
    if line.lower[last] in GLYPHS:
        value, last = value + GLYPHS[line.lower[last]], last + 1
    if line.lower[last : last + 3] == ["and", "a", "half"] and line.lower[last + 3] not in ("of", "the", "-"):
        value, last = value + Decimal("0.5"), last + 3  # "3 and a half years"
    return scaled(line, first, last, value, "cardinal")

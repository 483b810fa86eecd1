"""The grammar of numbers: digits, words, both mixed, fractions, ordinals and multiples.

    numeral  = cardinal | ordinal | fraction | multiple | pair | code
    cardinal = (digits | words) {scale}            "1.3 million", "two hundred and five", "1.2 lakh crore"

A numeral has no meaning yet: what it counts, and whether it is a figure at all, its neighbours say.
"""

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from flows.normalize.lines import HYPHENS, Line, word_set
from flows.normalize.number_words import (
    DENOMINATORS,
    DOZEN,
    HALVED,
    HUNDRED,
    MULTIPLES,
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    SCALES,
    TENS,
)

Form = Literal["cardinal", "ordinal", "fraction", "multiple", "pair", "code"]
_ONE = Decimal(1)
_THIN_SPACES = frozenset("\u00a0\u2009\u202f")
_GLYPHS = {character: Decimal(round(unicodedata.numeric(character) * 120)) / 120 for character in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_SINGULAR_SCALES = word_set("hundred thousand lakh million crore billion trillion")
_WORD_SCALES = SCALES.keys() | {"hundred"}


class Numeral(NamedTuple):
    """A number on tokens [first, last): "pair" is a ratio "1:4", "code" digits that are no number."""

    first: int
    last: int
    value: Decimal
    form: Form
    scale: Decimal = _ONE  # the largest scale word in it
    in_words: bool = False


def numerals_in(line: Line) -> Iterator[Numeral]:
    """All numerals of a sentence, from left to right, none inside another."""
    at, lower, tokens = 0, line.lower, line.tokens
    while at < line.size:
        if tokens[at].kind == "number" or lower[at] in TRIGGERS:
            numeral = read_numeral(line, at)
            if numeral is not None:
                yield numeral
                at = numeral.last
                continue
        at += 1


def read_numeral(line: Line, at: int) -> Numeral | None:
    """The numeral that begins at token `at`, or nothing."""
    word = line.lower[at]
    if line.tokens[at].kind == "number":
        return (
            _read_code(line, at) or _read_digit_ordinal(line, at) or _read_slashed(line, at) or _read_digits(line, at)
        )
    if word in _GLYPHS:
        return Numeral(at, at + 1, _GLYPHS[word], "fraction")
    if word in MULTIPLES:
        return Numeral(at, at + 1, MULTIPLES[word], "multiple", in_words=True)
    if word in HALVED:
        return Numeral(at, at + 1, Decimal("0.5"), "fraction", in_words=True)
    return (
        _read_half(line, at)
        or _read_article_fraction(line, at)
        or _read_article_scale(line, at)
        or _read_words(line, at)
    )


def _digits(line: Line, at: int) -> tuple[Decimal, int]:
    """The value of a number token, and the token behind it: thin spaces may part its thousands.

    group = number {thin-space 3-digits}
    """
    token = line.tokens[at]
    text, last = token.text.replace(",", ""), at + 1
    while (
        len(token.text) <= 3
        and line.is_number(last)
        and len(line.tokens[last].text.split(".")[0]) == 3
        and line.text[line.tokens[last - 1].end : line.tokens[last].start] in _THIN_SPACES
    ):
        text += line.tokens[last].text
        last += 1
    return Decimal(text), last


def _read_code(line: Line, at: int) -> Numeral | None:
    """Digits that are no number: telephone and version numbers, days like 5/12/2024, times, years like 2023/24.

    code = number glued-mark number glued-mark number {...} | "0" digits "-" number | year "/" 2-digits
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
        following = line.tokens[at + 2].text
        if marks == ":":
            if text.isdigit() and Decimal(following) != 0:
                return Numeral(at, last, Decimal(text) / Decimal(following), "pair")
            return Numeral(at, last, Decimal(0), "code")
        if marks == "/":
            return None if len(text) < 4 else Numeral(at, last, Decimal(0), "code")
        if (marks in HYPHENS and text.startswith("0") and text.isdigit() and len(text) > 1) or marks == ".":
            return Numeral(at, last, Decimal(0), "code")
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
        return _scaled(line, at, at + 3, value, "fraction")
    if not line.tokens[at].text.isdigit():
        return None
    fraction_at = at + 2 if line.lower[at + 1] in HYPHENS and line.glued(at + 1) else at + 1
    if fraction_at == at + 1 and line.glued(at + 1):
        return None
    value = _slashed(line, fraction_at) if line.is_number(fraction_at) else None
    if value is None:
        return None
    return _scaled(line, at, fraction_at + 3, Decimal(line.tokens[at].text) + value, "cardinal")


def _read_digits(line: Line, at: int) -> Numeral | None:
    """cardinal = ["."] digits [glyph] {scale} {digits scale}     "1 trillion 250 billion", "2½ million", ".5" """
    value, last = _digits(line, at)
    first = at
    if line.lower[at - 1] == "." and line.glued(at) and (not line.glued(at - 1) or line.lower[at - 2] in "$£€(-+"):
        value, first = Decimal("0." + line.tokens[at].text.replace(",", "")), at - 1
    if line.lower[last] in _GLYPHS:
        value, last = value + _GLYPHS[line.lower[last]], last + 1
    return _scaled(line, first, last, value, "cardinal")


def _scaled(line: Line, first: int, last: int, value: Decimal, form: Form) -> Numeral:
    """Multiply by the scale words that follow, and add what a smaller scale adds to a larger one.

    scaled = value {["-"] scale} {digits scale}     "2-million", "1.2 lakh crore", "1 trillion 250 billion"
    """
    scale, last = _scale_after(line, last)
    if scale == 1:
        return Numeral(first, last, value, form)
    total, smallest = value * scale, scale
    while line.is_number(last):
        part, part_last = _digits(line, last)
        part_scale, part_last = _scale_after(line, part_last)
        if not 1 < part_scale < smallest or part * part_scale >= smallest:
            break
        total, smallest, last = total + part * part_scale, part_scale, part_last
    return Numeral(first, last, total, "cardinal", scale)


def _scale_after(line: Line, at: int) -> tuple[Decimal, int]:
    scale, last = _ONE, at
    while True:
        word_at = last + 1 if line.is_hyphen(last) else last
        word = line.lower[word_at]
        if word == "hundred":
            scale *= HUNDRED
        elif word in SCALES and (scale == 1 or SCALES[word] >= scale or scale == HUNDRED):
            scale *= SCALES[word]
        else:
            return scale, last
        last = word_at + 1


def _read_half(line: Line, at: int) -> Numeral | None:
    """fraction = "half"; cardinal = "half" "a" scale      "half a million", "half a dozen" """
    if line.lower[at] != "half":
        return None
    word = line.lower[at + 2]
    if line.lower[at + 1] == "a" and (word in _SINGULAR_SCALES or word == "dozen"):
        scale = DOZEN if word == "dozen" else HUNDRED if word == "hundred" else SCALES[word]
        return Numeral(at, at + 3, scale / 2, "cardinal", scale, in_words=True)
    return Numeral(at, at + 1, Decimal("0.5"), "fraction", in_words=True)


def _read_article_fraction(line: Line, at: int) -> Numeral | None:
    """fraction = "a" denominator ["of"]       "a third of", "by a quarter"; "a third country" is none"""
    word = line.lower[at]
    if line.lower[at - 1] != "a" or word not in DENOMINATORS or word.endswith("s"):
        return None
    if line.lower[at + 1] == "of" or (line.lower[at - 2] == "by" and not line.is_word(at + 1)):
        return Numeral(at - 1, at + 1, 1 / DENOMINATORS[word], "fraction", in_words=True)
    return None


def _read_article_scale(line: Line, at: int) -> Numeral | None:
    """cardinal = "a" scale {scale}      "a million", "a dozen"; "several hundred" is none"""
    word = line.lower[at]
    if word not in _SINGULAR_SCALES and word != "dozen":
        return None
    before = line.lower[at - 1]
    if before != "a" or line.lower[at - 2] == "half" or line.lower[at - 2] == "of":
        return None
    if word == "dozen":
        return Numeral(at - 1, at + 1, DOZEN, "cardinal", DOZEN, in_words=True)
    scale, last = _scale_after(line, at)
    return Numeral(at - 1, last, scale, "cardinal", scale, in_words=True)


def _read_words(line: Line, at: int) -> Numeral | None:
    """A number in words.

    words    = group {scale ["and"] group} | whole "and" "a" fraction [scale]
    group    = [ones "hundred" ["and"]] (tens ["-"] ones | tens | ones)
    ordinal  = [tens ["-"]] ordinal-word
    fraction = ones ["-"] denominator          "two-thirds"; "three quarters" only before "of"
    """
    lower = line.lower
    total = group = Decimal(0)
    scale, last_kind, last = _ONE, "", at
    while True:
        word_at = last
        if last_kind and line.is_hyphen(last):
            word_at += 1
        word = lower[word_at]
        if (
            word == "and"
            and last_kind in ("hundred", "scale")
            and (lower[word_at + 1] in ONES or lower[word_at + 1] in TENS)
        ):
            word_at += 1
            word = lower[word_at]
        if word in ONES and last_kind in ("", "hundred", "scale", "tens"):
            if last_kind == "tens" and not 0 < ONES[word] < 10:
                break
            group, last_kind = group + ONES[word], "ones"
        elif word in TENS and last_kind in ("", "hundred", "scale"):
            group, last_kind = group + TENS[word], "tens"
        elif word == "hundred" and last_kind in ("ones", "tens"):
            group, scale, last_kind = group * HUNDRED, max(scale, HUNDRED), "hundred"
        elif word == "dozen" and last_kind == "ones":
            return Numeral(at, word_at + 1, group * DOZEN, "cardinal", DOZEN, in_words=True)
        elif word in SCALES and last_kind in ("ones", "tens", "hundred"):
            total, group, last_kind = total + group * SCALES[word], Decimal(0), "scale"
            scale = max(scale, SCALES[word])
        elif word in SCALES and last_kind == "scale" and not group and SCALES[word] >= scale:
            total, scale = total * SCALES[word], scale * SCALES[word]
        elif (
            word in ORDINALS
            and last_kind in ("", "tens", "hundred")
            and not (last_kind == "tens" and ORDINALS[word] > 9)
        ):
            return Numeral(at, word_at + 1, group + ORDINALS[word], "ordinal", in_words=True)
        else:
            break
        last = word_at + 1
    if not last_kind:
        return None
    value = total + group
    return (
        _read_denominator(line, at, last, value)
        or _read_fold(line, at, last, value)
        or _read_and_a_half(line, at, last, value)
        or Numeral(at, last, value, "cardinal", scale, in_words=True)
    )


def _read_denominator(line: Line, at: int, last: int, over: Decimal) -> Numeral | None:
    hyphen = line.is_hyphen(last)
    word_at = last + 1 if hyphen else last
    word = line.lower[word_at]
    under = DENOMINATORS.get(word)
    if under is None or not 0 < over < under or word.endswith(("s", "ves")) is (over == 1):
        return None
    if under == 4 and not hyphen and line.lower[word_at + 1] != "of":
        return None  # "for three quarters": a length of time
    return Numeral(at, word_at + 1, over / under, "fraction", in_words=True)


def _read_fold(line: Line, at: int, last: int, value: Decimal) -> Numeral | None:
    if line.is_hyphen(last) and line.lower[last + 1] == "fold":
        return Numeral(at, last + 2, value, "multiple", in_words=True)
    return None


def _read_and_a_half(line: Line, at: int, last: int, whole: Decimal) -> Numeral | None:
    """cardinal = words "and" ("a" | "one") ("half" | "quarter" | "third") {scale}     "two and a half million" """
    under = DENOMINATORS.get(line.lower[last + 2])
    if line.lower[last] != "and" or line.lower[last + 1] not in ("a", "one") or under not in (2, 3, 4):
        return None
    assert under is not None
    return _scaled(line, at, last + 3, whole + 1 / under, "cardinal")._replace(in_words=True)


TRIGGERS = frozenset(
    ONES.keys()
    | TENS.keys()
    | _WORD_SCALES
    | ORDINALS.keys()
    | MULTIPLES.keys()
    | HALVED
    | {"half", "dozen", "quarter"}
    | _GLYPHS.keys()
) - {"mn", "mln", "tn", "bn", "bln", "trn", "trln", "mio"}
"""Words that a numeral may begin with; the digits of a number token are the other way."""

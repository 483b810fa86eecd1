"""What a number is, and how scale words multiply it.

scaled = value {["-"] scale} {digits scale}     "2-million", "1.2 lakh crore", "1 trillion 250 billion"
"""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from flows.normalize.figures.number_words import HUNDRED, SCALES
from flows.normalize.lines import Line, word_set

Form = Literal["cardinal", "ordinal", "fraction", "multiple", "pair", "code"]
_ONE = Decimal(1)
_THOUSAND = Decimal(1000)
_RATES = frozenset(("%", "percent", "pct"))
_THIN_SPACES = frozenset("\u00a0\u2009\u202f")
_SPACES = _THIN_SPACES | {" "}
_CURRENCY_SIGNS = frozenset("$€£¥₩₹")
_THOUSANDS = re.compile(r"[a-z] [1-9]\d{0,2} \d{3}(?!\d)")
_COUNTERS = word_set(
    "top first last next past another page pages article section resolution no number and or to group phase step stage"
    " table figure chart annex note line size"
)
SINGULAR_SCALES = word_set("hundred thousand lakh million crore billion trillion")


class Numeral(NamedTuple):
    """A number on tokens [first, last): "pair" is a ratio "1:4", "code" digits that are no number."""

    first: int
    last: int
    value: Decimal
    form: Form
    scale: Decimal = _ONE  # the largest scale word in it
    in_words: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it is an integer, of any size."""
        return self.value == self.value.to_integral_value()


def digit_group(line: Line, at: int) -> tuple[Decimal, int]:
    """The value of a number token, and the token behind it: spaces may part its thousands, as ISO 80000-1 writes them.

    group = number {thin-space 3-digits} | currency-sign number {space 3-digits} | number {space 3-digits} scale
          | number space 3-digits space 3-digits {space 3-digits} | number "," (1-digit | 2-digits) ("%" | scale)
          | (small-word | "(") 1-to-3-digits space 3-digits               "received 412 300 tourists", not "May 3 150"
    """
    if line.glued(at + 1) and line.lower[at + 1] == "," and _is_decimal_comma(line, at):
        return Decimal(f"{line.tokens[at].text}.{line.tokens[at + 2].text}"), at + 3
    token = line.tokens[at]
    text, last = token.text.replace(",", ""), at + 1
    if len(token.text) > 3 or not line.is_number(last):
        return Decimal(text), last
    end = last
    while (
        line.is_number(end) and len(line.tokens[end].text.split(".")[0]) == 3 and "." not in line.tokens[end - 1].text
    ):
        end += 1
    spaces = {line.text[line.tokens[i - 1].end : line.tokens[i].start] for i in range(last, end)}
    is_signed = line.glued(at) and line.lower[at - 1] in _CURRENCY_SIGNS
    is_alone = is_signed or end - at > 2 or line.lower[end] in SCALES or _opens_thousands(line, at, end)
    if spaces <= _THIN_SPACES or (spaces <= _SPACES and is_alone):
        return Decimal("".join(t.text for t in line.tokens[at:end]).replace(",", "")), end
    return Decimal(text), last


def _opens_thousands(line: Line, at: int, end: int) -> bool:
    """Whether two numbers are one whose thousands a space parts.

    A day or a name would have a capital before it, save in a line that parts thousands so elsewhere.
    """
    if end - at != 2 or not line.tokens[at].text.isdigit() or line.tokens[at].text[0] == "0":
        return False
    before = line.lower[at - 1]
    is_led = before == "(" or (line.is_word(at - 1) and before not in _COUNTERS)
    return is_led and (not line.is_capital(at - 1) or _THOUSANDS.search(line.text) is not None)


def _is_decimal_comma(line: Line, at: int) -> bool:
    """Whether a comma parts the decimals of a rate or a sum, as South African offices write them: "3,4%"."""
    if not (line.is_number(at + 2) and line.glued(at + 2) and line.tokens[at].text.isdigit()):
        return False
    decimals = line.tokens[at + 2].text
    return decimals.isdigit() and len(decimals) < 3 and (line.lower[at + 3] in _RATES or line.lower[at + 3] in SCALES)


def scaled(line: Line, first: int, last: int, value: Decimal, form: Form) -> Numeral:
    """Multiply by the scale words that follow, and add what a smaller scale adds to a larger one.

    scaled = value {["-"] scale} {digits scale} [digits]     "2-million", "1.2 lakh crore", "1 trillion 250 billion"
    """
    scale, last = scale_after(line, last)
    if scale == 1:
        return Numeral(first, last, value, form)
    total, smallest = value * scale, scale
    while line.is_number(last):
        part, part_last = digit_group(line, last)
        part_scale, part_last = scale_after(line, part_last)
        is_rest = part_scale == 1 and smallest == _THOUSAND and "." not in line.tokens[last].text
        is_rest = is_rest and not line.is_hyphen(part_last)  # "13 thousand 110", as Turkish offices write
        if not (1 < part_scale < smallest or is_rest) or part * part_scale >= smallest:
            break
        total, smallest, last = total + part * part_scale, part_scale, part_last
    return Numeral(first, last, total, "cardinal", scale)


def scale_after(line: Line, at: int) -> tuple[Decimal, int]:
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

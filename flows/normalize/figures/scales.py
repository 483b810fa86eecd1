"""What a number is, and how scale words multiply it.

scaled = value {["-"] scale} {digits scale}     "2-million", "1.2 lakh crore", "1 trillion 250 billion"
"""

from decimal import Decimal
from typing import Literal, NamedTuple

from flows.normalize.figures.number_words import HUNDRED, SCALES
from flows.normalize.lines import Line, word_set

Form = Literal["cardinal", "ordinal", "fraction", "multiple", "pair", "code"]
_ONE = Decimal(1)
_THIN_SPACES = frozenset("\u00a0\u2009\u202f")
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


def scaled(line: Line, first: int, last: int, value: Decimal, form: Form) -> Numeral:
    """Multiply by the scale words that follow, and add what a smaller scale adds to a larger one.

    scaled = value {["-"] scale} {digits scale}     "2-million", "1.2 lakh crore", "1 trillion 250 billion"
    """
    scale, last = scale_after(line, last)
    if scale == 1:
        return Numeral(first, last, value, form)
    total, smallest = value * scale, scale
    while line.is_number(last):
        part, part_last = digit_group(line, last)
        part_scale, part_last = scale_after(line, part_last)
        if not 1 < part_scale < smallest or part * part_scale >= smallest:
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

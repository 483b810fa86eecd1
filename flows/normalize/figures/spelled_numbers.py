"""Numbers written in words: "two hundred and five", "half a million", "twenty-first", "two-thirds"."""

from decimal import Decimal

from flows.normalize.figures.change_words import is_comparative, moves
from flows.normalize.figures.number_words import DENOMINATORS, DOZEN, HUNDRED, ONES, ORDINALS, SCALES, TENS
from flows.normalize.figures.scales import SINGULAR_SCALES, Numeral, scale_after, scaled
from flows.normalize.lines import Line

_ABOUT = frozenset({"nearly", "almost", "about", "around", "roughly", "over", "more", "than", "less", "some"})
_BEHIND_PART = frozenset({"and", "to", "in", "on", "from", "since", "but", "while", "or", "during", "over", "compared"})
_ONE = Decimal(1)


def read_spelled(line: Line, at: int) -> Numeral | None:
    """The numeral that begins with the word at token `at`, by the first rule that knows it."""
    return (
        _read_half(line, at)
        or _read_article_fraction(line, at)
        or _read_article_scale(line, at)
        or _read_words(line, at)
    )


def _read_half(line: Line, at: int) -> Numeral | None:
    """fraction = "half"; cardinal = "half" "a" scale | ("a" | "an") word "and" "a" "half"

    "half a million", "half a dozen"; "an hour and a half" is one and a half of what stands in it.
    """
    if line.lower[at] != "half":
        return None
    if line.lower[at - 2 : at] == ["and", "a"] and line.lower[at - 4] in ("a", "an") and at >= 4:
        return Numeral(at - 4, at + 1, Decimal("1.5"), "cardinal", in_words=True)
    word = line.lower[at + 2]
    if line.lower[at + 1] == "a" and (word in SINGULAR_SCALES or word == "dozen"):
        scale = DOZEN if word == "dozen" else HUNDRED if word == "hundred" else SCALES[word]
        return Numeral(at, at + 3, scale / 2, "cardinal", scale, in_words=True)
    return Numeral(at, at + 1, Decimal("0.5"), "fraction", in_words=True)


def _read_article_fraction(line: Line, at: int) -> Numeral | None:
    """fraction = "a" denominator ["of"]       "a third of", "fell a third", "a third more"; "a third party" is none"""
    word = line.lower[at]
    if line.lower[at - 1] != "a" or word not in DENOMINATORS or word.endswith("s"):
        return None
    behind = line.lower[at + 2] if line.is_hyphen(at + 1) else line.lower[at + 1]
    before = next((i for i in range(at - 2, at - 5, -1) if line.lower[i] not in _ABOUT), at - 2)
    is_moved = line.lower[before] in ("by", "than") or moves(line.lower[before])  # "fell a third to $5 billion"
    is_part = is_moved and (not line.is_word(at + 1) or behind in _BEHIND_PART)
    is_compared = is_comparative(behind) and (line.lower[at + 2] == "than" or not line.is_word(at + 2))
    if behind in ("of", "point", "percentage", "percent") or is_part or is_compared:
        return Numeral(at - 1, at + 1, 1 / DENOMINATORS[word], "fraction", in_words=True)
    return None


def _read_article_scale(line: Line, at: int) -> Numeral | None:
    """cardinal = "a" scale {scale}      "a million", "a dozen"; "several hundred" is none"""
    word = line.lower[at]
    if word not in SINGULAR_SCALES and word != "dozen":
        return None
    before = line.lower[at - 1]
    if before != "a" or line.lower[at - 2] == "half" or line.lower[at - 2] == "of":
        return None
    if word == "dozen":
        return Numeral(at - 1, at + 1, DOZEN, "cardinal", DOZEN, in_words=True)
    scale, last = scale_after(line, at)
    return Numeral(at - 1, last, scale, "cardinal", scale, in_words=True)


def _read_words(line: Line, at: int) -> Numeral | None:
    """A number in words.

    words    = group {scale ["and"] group} | whole "and" "a" fraction [scale] | whole "point" ones {ones} [scale]
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
        or _read_point(line, at, last, value)
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


def _read_point(line: Line, at: int, last: int, whole: Decimal) -> Numeral | None:
    """cardinal = words "point" ones {ones} {scale}     "two point five million"; "in one point one may" has no digit"""
    if line.lower[last] != "point":
        return None
    end = last + 1
    while (digit := ONES.get(line.lower[end])) is not None and digit < 10:
        end += 1
    if end == last + 1:
        return None
    digits = "".join(str(ONES[word]) for word in line.lower[last + 1 : end])
    return scaled(line, at, end, whole + Decimal(f"0.{digits}"), "cardinal")._replace(in_words=True)


def _read_and_a_half(line: Line, at: int, last: int, whole: Decimal) -> Numeral | None:
    """cardinal = words "and" ("a" | "one") ("half" | "quarter" | "third") {scale}     "two and a half million"

    Hyphens may join them: "two-and-a-half times".
    """
    link, article, part = (last + 1, last + 3, last + 5) if line.is_hyphen(last) else (last, last + 1, last + 2)
    under = DENOMINATORS.get(line.lower[part])
    if line.lower[link] != "and" or line.lower[article] not in ("a", "one") or under not in (2, 3, 4):
        return None
    assert under is not None
    return scaled(line, at, part + 1, whole + 1 / under, "cardinal")._replace(in_words=True)

"""Rates, shares and changes in percent, percentage points and basis points."""

from decimal import Decimal

from flows.normalize.figures.measure import Measure, behind
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import Line, word_set

_PERCENT = word_set("% percent pct ％ percents p.c.")
_POINT = word_set("point points pt pts")
_POINT_SIGNS = word_set("pp ppt ppts p.p. pps")
_BASIS = word_set("bp bps")
_BASIS_POINT = Decimal("0.01")  # a hundredth of a percentage point


def read_percent(line: Line, numeral: Numeral) -> Measure | None:
    """The rate that a numeral is part of, or nothing.

    percent          = number ["-"] ("%" | "percent" | "pct" | "per" "cent")
    percentage-point = number ["-"] ("percent" | "percentage") ["-"] "point" | number "%" glued "p" | number "pp"
                     | number "basis" ["-"] "point"
    half-percent     = fraction ["of"] ["a" | "one" | "1"] (percent | "point")    "a quarter point", "a tenth of 1%"
    """
    at = behind(line, numeral.last)
    if numeral.form == "fraction" and line.lower[at] in ("a", "of", "one"):
        at += 1 + (line.lower[at + 1] in ("a", "one", "1"))
    word = line.lower[at]
    if numeral.form == "fraction" and word in ("point", "points"):
        return _points(numeral, at + 1)  # "a half-point cut", "a quarter point"
    if word == ")" and line.lower[at + 1] in _PERCENT and line.lower[numeral.first - 1] == "(" and line.glued(at + 1):
        return _percent(numeral, at + 2)  # "(4.5)%"
    if word in _PERCENT or (word == "pc" and line.glued(at)):
        last = at + 1
        if line.lower[last] in ("p", "pt", "pts") and line.glued(last) and word in ("%", "％"):
            return _points(numeral, last + 1)
        point = behind(line, last)
        return _points(numeral, point + 1) if line.lower[point] in _POINT else _percent(numeral, last)
    if word == "per":
        cent = behind(line, at + 1)
        if line.lower[cent] != "cent":
            return None
        point = behind(line, cent + 1)
        return _points(numeral, point + 1) if line.lower[point] in _POINT else _percent(numeral, cent + 1)
    if word == "percentage":
        point = behind(line, at + 1)
        return _points(numeral, point + 1) if line.lower[point] in _POINT else None
    if word in _POINT_SIGNS:
        return _points(numeral, at + 1)
    if word in _BASIS:
        return _points(numeral, at + 1)._replace(factor=_BASIS_POINT)
    if word == "basis":
        point = behind(line, at + 1)
        return _points(numeral, point + 1)._replace(factor=_BASIS_POINT) if line.lower[point] in _POINT else None
    return None


def _percent(numeral: Numeral, last: int) -> Measure:
    return Measure("percent", "percent", numeral.first, last)


def _points(numeral: Numeral, last: int) -> Measure:
    return Measure("percent", "percentage_point", numeral.first, last)

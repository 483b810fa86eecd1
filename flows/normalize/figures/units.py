"""Physical amounts: a number with a unit of measurement behind it.

    quantity    = number ["-"] unit [rate] | number unit "of" {word} rate
    rate        = ("/" | "per") unit | ("a" | "an") (clock-unit | unit-name)

A daily or faster flow is a unit of its own ("barrels a day", "km per hour"); a yearly amount is an amount, so that
"1 GWh a year" stays GWh. Values are never converted.
"""

from collections import defaultdict
from functools import cache

from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Measure, behind
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import HYPHENS, Line
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import UnitRow

_FLOWS = {
    "day": "d",
    "hour": "h",
    "hr": "h",
    "h": "h",
    "minute": "min",
    "min": "min",
    "second": "s",
    "sec": "s",
    "s": "s",
    "d": "d",
}
_IRREGULAR = {"foot": "feet", "inch": "inches", "hertz": "hertz", "lux": "lux", "horsepower": "horsepower"}
# A symbol of one letter needs the number glued to it, or a decimal: "Category 3 K" is no temperature.
_Entry = tuple[tuple[str, ...], str, bool]


def _plural(name: str) -> str:
    """The plural of a unit's name: its head is the word before "of" or "per", else the last."""
    words = name.split()
    head = next(
        (
            i - 1
            for i, word in enumerate(words)
            if i and word in ("of", "per", "Celsius", "centigrade", "Fahrenheit", "C", "F")
        ),
        -1,
    )
    word = words[head]
    words[head] = _IRREGULAR.get(word) or (
        word if word.endswith(("s", "feet", "hertz", "horsepower", "tonnage")) else word + "s"
    )
    return " ".join(words)


@cache
def _units() -> dict[str, list[_Entry]]:
    """Spellings by their first token in lower case, longest first: (tokens, code, whether capitals count)."""
    units: dict[str, set[_Entry]] = defaultdict(set)
    for row in vocabulary("units", UnitRow):
        for symbol in row.symbols:
            tokens = tuple(token.text for token in Section("body", symbol).tokens)
            units[tokens[0].lower()].add((tokens, row.code, True))
        for name in row.names:
            for form in (name, _plural(name)):
                tokens = tuple(token.lower for token in Section("body", form).tokens)
                units[tokens[0]].add((tokens, row.code, False))
    return {key: sorted(entries, key=lambda entry: (-len(entry[0]), entry[2])) for key, entries in units.items()}


def read_quantity(line: Line, numeral: Numeral) -> Measure | None:
    """The physical amount that a numeral is part of, or nothing."""
    at = behind(line, numeral.last)
    found = unit_at(line, at)
    if found is None:
        return None
    code, last = found
    if line.is_hyphen(last) and not line.is_word(last + 1):
        return None
    text = line.tokens[at].text
    if (
        len(text) == 1
        and last == at + 1
        and text.isalpha()
        and not line.glued(at)
        and line.is_word(last)
        and line.is_capital(last)
    ):
        return None  # "Category 3 A Company": a letter of a name
    rate, last = _rate(line, last)
    rate = rate or _flow_behind(line, last)
    return Measure("quantity", code + rate, numeral.first, last)


def unit_at(line: Line, at: int) -> tuple[str, int] | None:
    """The code of the unit that begins at token `at`, and the token behind it; hyphens may join its words."""
    for tokens, code, cased in _units().get(line.lower[at], ()):
        last = _behind_spelling(line, at, tokens, cased=cased)
        if last is not None:
            return code, last
    return None


def _behind_spelling(line: Line, at: int, tokens: tuple[str, ...], *, cased: bool) -> int | None:
    for index, token in enumerate(tokens):
        if index and line.is_hyphen(at) and token not in HYPHENS:
            at += 1
        if at >= line.size or (line.tokens[at].text if cased else line.lower[at]) != token:
            return None
        at += 1
    return at


def _rate(line: Line, at: int) -> tuple[str, int]:
    """rate = ("/" | "per") unit | ("a" | "an" | "per" | "each") clock-unit | ("a" | "an") unit-name"""
    word = line.lower[at]
    if word in ("per", "a", "an", "each") or (word == "/" and line.glued(at)):
        flow = _FLOWS.get(line.lower[at + 1])
        if flow is not None and (word in ("/", "per") or len(line.lower[at + 1]) > 2):
            return f"/{flow}", at + 2
        is_named = word in ("a", "an") and len(line.lower[at + 1]) > 2  # "bushels an acre", "miles a gallon"
        if (word in ("/", "per") or is_named) and (unit := unit_at(line, at + 1)) is not None:
            return f"/{unit[0]}", unit[1]
    return "", at


def _flow_behind(line: Line, at: int) -> str:
    """The rate that stands behind what flows: "cubic feet of natural gas a day" """
    if line.lower[at] != "of":
        return ""
    for step in (at + 2, at + 3):
        if line.lower[step] in ("a", "per") and (flow := _FLOWS.get(line.lower[step + 1])) is not None:
            return f"/{flow}"
        if not line.is_word(step) or line.lower[step] in STOP:
            return ""
    return ""

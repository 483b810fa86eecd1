"""Amounts of money: a currency's sign or code before the number, its name or code behind.

    money = sign number [scale-letter] | code number | number [-] name | number code

A bare "$", "dollars" and "cents" are the dollar of the source.
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from flows.normalize.figures.currency_families import is_shared, whose
from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import NO_FIGURE, Measure, behind
from flows.normalize.figures.number_words import MONEY_SCALES
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import Line, has_bare_dollar, word_set
from flows.normalize.text import Context, Section
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import CurrencyRow

_DOLLARS = {
    "dollar": Decimal(1),
    "dollars": Decimal(1),
    "bucks": Decimal(1),
    "dlr": Decimal(1),
    "dlrs": Decimal(1),
    "cent": Decimal("0.01"),
    "cents": Decimal("0.01"),
    "ct": Decimal("0.01"),
    "cts": Decimal("0.01"),
    "¢": Decimal("0.01"),
}
# Codes and names that are English words too: they need a scale word, decimals or digits beside them.
_CODES_LIKE_WORDS = word_set("ALL AMD BAM COP CUP GEL LAK MAD MOP NAD PEN RON SOS STN TOP TRY")
_NAMES_LIKE_WORDS = word_set("won mark marks real reals sum som leu lev lari sol soles p sen dong kip mun")
_SCALED = 1000
_WEIGHED = word_set("of per")
_WEIGHTS = word_set(
    "weigh weighs weighed weighing weight crop crops harvest harvested milk beef pork poultry broiler cotton tobacco"
    " cheese butter meat catch landings uranium payload cargo ounces ounce bushels tons"
)


class _Currencies(NamedTuple):
    before: dict[tuple[str, ...], str]  # by the tokens of a sign or code, as they are spelled
    last: frozenset[str]  # the last tokens of these, and the bare dollar
    after: dict[str, list[tuple[tuple[str, ...], str, Decimal]]]  # by the first word of a name, longest first
    codes: frozenset[str]


def _spelled(spelling: str) -> tuple[str, ...]:
    return tuple(token.text for token in Section("body", spelling).tokens)


@cache
def _currencies() -> _Currencies:
    rows = vocabulary("currencies", CurrencyRow)
    before = {_spelled(symbol): row.code for row in rows for symbol in (*row.symbols, row.code)}
    after = defaultdict(list)
    for row in rows:
        for spellings, factor in ((row.spellings, Decimal(1)), (row.minor, Decimal("0.01"))):
            for spelling in spellings:
                name = tuple(word.lower() for word in _spelled(spelling))
                after[name[0]].append((name, row.code, factor))
    for entries in after.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    last = frozenset(spelled[-1] for spelled in before) | {"$"}
    return _Currencies(before, last, dict(after), frozenset(row.code for row in rows))


@cache
def glued_prefixes() -> frozenset[str]:
    """Letters that may be glued to an amount: "KRW1.3 trillion", "Rs500", "RM5"."""
    return frozenset(spelled[0] for spelled in _currencies().before if len(spelled) == 1 and spelled[0].isalpha())


def read_money(line: Line, numeral: Numeral, context: Context) -> Measure | None:
    """The amount of money that a numeral is part of, or nothing."""
    first = numeral.first
    if line.lower[first - 1] in ("-", "−") and line.lower[first - 2] and not line.is_word(first - 2):
        first -= 1  # "$-5": the sign stands between
    found = _before(line, first, numeral, context)
    found = found or _name_before(line, first, numeral, context)
    if found is not None:
        code, start = found
        factor, last = _scale_letter(line, numeral)
        last = _skip_name(line, last, code)
        return Measure("money", code, start, last, factor)
    return _after(line, numeral, context)


def _before(line: Line, first: int, numeral: Numeral, context: Context) -> tuple[str, int] | None:
    """currency-before = [letters] "$" | sign | code, its tokens glued to each other, the longest | "US" "$" """
    tokens, currencies = line.tokens, _currencies()
    if first < 1 or tokens[first - 1].text not in currencies.last:
        return None
    longest = first - 1
    while longest > max(0, first - 3) and tokens[longest].glued:
        longest -= 1
    before = currencies.before
    for start in range(longest, first):
        code = before.get(tuple(token.text for token in tokens[start:first]))
        if code is not None and (start < first - 1 or _is_sure(line, numeral, tokens[start].text, first)):
            sign = line.lower[start] if start == first - 1 or line.lower[first - 1] == "." else ""
            return (whose(line, sign, context, code) or code if is_shared(sign) else code), start
    if line.lower[first - 1] != "$":
        return None
    # "exports to the US $5 billion", "EU $6 billion, U.S. $5 billion"
    is_country = line.lower[first - 3] == "the" or has_bare_dollar(line.section, line.sentence)
    if line.lower[first - 2] in ("us", "u.s.") and line.is_capital(first - 2) and not is_country:
        return "USD", first - 2  # "US $ 29 million"
    return context.dollar, first - 1


def _name_before(line: Line, first: int, numeral: Numeral, context: Context) -> tuple[str, int] | None:
    """currency-before = Name scaled-number        "Rupees 500 crore", "Turkish lira 45 million"; no noun behind"""
    if numeral.in_words or numeral.scale < _SCALED or not line.is_word(first - 1):
        return None
    if line.is_word(numeral.last) and line.lower[numeral.last] not in STOP:
        return None
    for start in range(max(0, first - 3), first):
        if not line.is_capital(start) or line.lower[start] in _NAMES_LIKE_WORDS:
            continue
        words = tuple(line.lower[start:first])
        code = next((code for name, code, factor in _named(words[0]) if name == words and factor == 1), None)
        if code is not None:
            return (whose(line, words[0], context, code) or code if is_shared(words[0]) else code), start
    return None


def _is_sure(line: Line, numeral: Numeral, text: str, first: int) -> bool:
    """Whether letters before a number are a currency: "TOP 5" and "SR 71" are none, "RM5" and "ALL 3 billion" are."""
    if not text.isalpha():
        return True
    if text not in _CODES_LIKE_WORDS and (len(text) > 2 or not text.isupper()):
        return True
    return line.glued(first) or numeral.scale >= 1000


def _scale_letter(line: Line, numeral: Numeral) -> tuple[Decimal, int]:
    """scale-letter = glued ("k" | "m" | "b" | "t") | "m" | "cr"        "$5m", "£3.4b", "Rs 500 cr" """
    last = numeral.last
    letter = line.lower[last]
    if (
        numeral.scale == 1
        and letter in MONEY_SCALES
        and (line.glued(last) or letter in ("m", "cr", "mil") or not line.is_word(last + 1))
    ):
        return MONEY_SCALES[letter], last + 1
    return Decimal(1), last


def _skip_name(line: Line, last: int, code: str) -> int:
    """The end of "$5 million dollars" and "Rs 500 crore rupees": the name says again what the sign said."""
    for words, name_code, factor in _currencies().after.get(line.lower[last], ()):
        if name_code == code and factor == 1 and tuple(line.lower[last : last + len(words)]) == words:
            return last + len(words)
    return last


def currency_named(line: Line, at: int, context: Context) -> str | None:
    """The code of the currency whose name of one word stands at token `at`, unless it is a dollar."""
    word = line.lower[at]
    code = next((code for name, code, factor in _named(word) if len(name) == 1 and factor == 1), None)
    return whose(line, word, context, code) if is_shared(word) else code


def _weighs(line: Line, last: int) -> bool:
    """Whether pounds are a weight: "3 million pounds of beef", "milk output reached 18.9 billion pounds"."""
    if line.lower[last] in _WEIGHED or (line.is_hyphen(last) and line.lower[last + 1] in ("foot", "feet", "force")):
        return True
    words = line.lower[: line.size]
    return not _WEIGHTS.isdisjoint(words) and "£" not in line.text and "sterling" not in words


def _is_milestone(line: Line, numeral: Numeral, at: int) -> bool:
    """Whether a mark is a point that is passed: "above the 50 mark", "the 2 million mark"; many would be marks."""
    return line.lower[numeral.first - 1] == "the" or (numeral.scale == 1 and at == numeral.last)


def _named(word: str) -> Sequence[tuple[tuple[str, ...], str | None, Decimal]]:
    """What a currency's name that begins with a word may be, the longest first; a shared one may stand for none."""
    return _currencies().after.get(word) or ([((word,), None, Decimal(1))] if is_shared(word) else ())


def _after(line: Line, numeral: Numeral, context: Context) -> Measure | None:
    """currency-after = ["-"] name | code | sign"""
    at = behind(line, numeral.last)
    word = line.lower[at]
    if not word:
        return None
    if word in MONEY_SCALES and line.glued(at) and numeral.scale == 1:
        inner = _after(line, numeral._replace(last=at + 1, scale=MONEY_SCALES[word]), context)
        return (
            inner if inner is None or inner is NO_FIGURE else inner._replace(factor=inner.factor * MONEY_SCALES[word])
        )
    if word in _DOLLARS:
        return Measure("money", context.dollar, numeral.first, at + 1, _DOLLARS[word])
    for words, name_code, factor in _named(word):
        if tuple(line.lower[at : at + len(words)]) != words:
            continue
        last = at + len(words)
        if words == ("p",) and not line.glued(at):
            continue
        if words == ("mark",) and numeral.value != 1 and _is_milestone(line, numeral, at):
            continue
        if words[-1] in _NAMES_LIKE_WORDS and numeral.in_words and numeral.scale < 1000:
            continue  # "the two won medals"
        if word in ("pound", "pounds") and context.reporting_country != "GBR" and _weighs(line, last):
            continue
        code = whose(line, word, context, name_code) if is_shared(word) and len(words) == 1 else name_code
        return NO_FIGURE if code is None else Measure("money", code, numeral.first, last, factor)  # whose dinars?
    text = line.tokens[at].text
    if line.is_number(at + 1):
        return None  # "in 2024 €5 million": the sign is the next amount's
    if text in _currencies().codes and (text not in _CODES_LIKE_WORDS or numeral.scale >= 1000):
        return Measure("money", text, numeral.first, at + 1)
    sign = None if text.isalnum() else _currencies().before.get((text,))
    return None if sign is None else Measure("money", sign, numeral.first, at + 1)

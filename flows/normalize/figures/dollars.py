"""Which dollar a bare "$" is, where the text says so or an office of another country issued it.

    stated = ("figures" | "values" | "amounts" | ...) {word} "in" name "dollars"    "figures are in Canadian dollars"

A statistics office or ministry writes the dollar of its own country bare; a text that also marks it ("C$", "A$")
means another one where it does not, unless the marks come first and bare ones only behind them.
"""

import re
from functools import cache
from typing import NamedTuple

from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import CurrencyRow
from schemas.name_vocabulary import CountryRow

_BARE = re.compile(r"(?<![A-Za-z.])(?<!US )(?<!U\.S\. )\$")
# Behind the amount that it converts: "A$7 billion ($5 billion)", "A$7 billion, or about $5 billion".
_CONVERTED = re.compile(r"(?:\(|\bor |\bequal to |\bequivalent to )(?:\w+ )?\$\Z")


class _Dollar(NamedTuple):
    code: str
    mark: re.Pattern[str]  # what marks it among other dollars: "C$", "CAD", "Canadian dollars"


@cache
def _dollars() -> dict[str, _Dollar]:
    """The dollars by the words before "dollars" in their names."""
    found: dict[str, _Dollar] = {}
    for row in vocabulary("currencies", CurrencyRow):
        if row.name.endswith(" dollar"):
            marks = [*row.symbols, *(name for name in row.spellings if name.endswith("s"))]
            mark = re.compile(rf"(?<!\w)(?:{row.code}\b|{'|'.join(map(re.escape, marks))})")
            for name in {row.name, *row.spellings}:
                if name.endswith((" dollar", " dollars")):
                    found[name.rsplit(" ", 1)[0]] = _Dollar(row.code, mark)
    return found


@cache
def _dollar_of_country() -> dict[str, _Dollar]:
    dollars = _dollars()
    return {
        row.alpha_3: dollars[name]
        for row in vocabulary("countries", CountryRow)
        for name in (row.name, *row.demonyms)
        if name in dollars
    }


@cache
def _stated() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_dollars(), key=len, reverse=True)))
    return re.compile(
        r"\b(?:figures|values|amounts|data|prices|sums|numbers|statistics|estimates)\b[^.;\n$]{0,160}?"
        rf"\bin (?:\w+ of )?(?:current )?({names}) dollars\b",
        re.IGNORECASE,
    )


def dollar_of(text: str, dollar: str, issuer_country: str | None, home: str | None = None) -> str:
    """The ISO 4217 code of the bare dollar of a text.

    dollar: the source's; issuer_country: whose office issued the text, None where that is the source's own; home: whose
    text it is, where no office did.
    """
    if "$" not in text and "dollar" not in text:
        return dollar
    if "dollars" in text and (stated := _stated().search(text)) is not None:
        return next(known.code for name, known in _dollars().items() if name.lower() == stated[1].lower())
    own = _dollar_of_country().get(issuer_country or home or "")
    if own is None:
        return dollar
    marks = [match.end() for match in own.mark.finditer(text)]
    if not marks:
        return own.code if issuer_country is not None else dollar
    bare = _BARE.search(text)
    # "A$297 billion ... imports of $275 billion" goes on in its own; "$5 bln ... A$7 bln", "A$7 bln ($5 bln)" do not.
    goes_on = bare is not None and marks[-1] < bare.start() and not _CONVERTED.search(text, marks[0], bare.end())
    return own.code if goes_on else dollar

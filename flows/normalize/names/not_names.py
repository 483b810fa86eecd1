"""What a vocabulary's name names that is none here: a debt, a unit, one of many papers, a thing called after a city."""

from collections.abc import Sequence
from functools import cache

from flows.normalize.figures.scales import SINGULAR_SCALES
from flows.normalize.lines import word_set
from flows.normalize.names.capitals import Word
from flows.normalize.names.gazetteer import Hit
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import UnitRow

_DEBTS = word_set("bond bonds bill bills note notes yield yields securities stock market prices auction")
_BEHIND_ONE = word_set("on for with between of in to and , . ;")


def is_no_body(words: Sequence[Word], hit: Hit) -> bool:
    """Whether an organisation's name names none: "Treasury bonds", "10.9 million CGT", "signed an MOC on"."""
    return _is_bond(words, hit) or _is_measure(words, hit) or _is_one(words, hit)


@cache
def _symbols() -> frozenset[str]:
    return frozenset(symbol for row in vocabulary("units", UnitRow) for symbol in row.symbols)


def _is_bond(words: Sequence[Word], hit: Hit) -> bool:
    """Whether a treasury's name is that of its debt: "Treasury bonds"."""
    alone = hit.last - hit.first == 1 and words[hit.first].lower == "treasury" and hit.last < len(words)
    return alone and words[hit.last].lower in _DEBTS


def _is_one(words: Sequence[Word], hit: Hit) -> bool:
    """Whether letters have an article as one of a kind: "signed an MOC on hydrogen", which is no ministry."""
    alone = hit.first > 0 and hit.last - hit.first == 1 and words[hit.first].text.isupper()
    if not alone or words[hit.first - 1].lower not in ("a", "an") or hit.last >= len(words):
        return False
    return words[hit.last].lower in _BEHIND_ONE


def _is_measure(words: Sequence[Word], hit: Hit) -> bool:
    """Whether an acronym is a unit of what is counted before it: "10.9 million CGT"."""
    alone = hit.first > 0 and hit.last - hit.first == 1 and words[hit.first].text in _symbols()
    return alone and (words[hit.first - 1].text[0].isdigit() or words[hit.first - 1].lower in SINGULAR_SCALES)


def is_model(words: Sequence[Word], hit: Hit) -> bool:
    """Whether a city with an article of its own is a thing called after it: "the Tucson and the Sorento"."""
    if not hit.first or words[hit.first - 1].text != "the" or hit.last >= len(words):
        return False
    return words[hit.last].text in (",", ".", ";", "and", "or")

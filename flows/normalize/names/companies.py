"""Companies whose name begins with one that a vocabulary holds.

    longer = company "-" capital | company (company | country | region)      "Daimler-Benz", "GM Daewoo", "BMW Korea"

Each is a body of its own: the Korean sales company is not its parent.
"""

from collections.abc import Mapping

from flows.normalize.names.capitals import Word
from flows.normalize.names.gazetteer import Hit
from flows.normalize.names.title_words import titles

_KINDS = ("company", "bank")
_LANDS = ("country", "region")


def company_end(words: list[Word], hit: Hit, starts: Mapping[int, Hit]) -> int:
    """One past the longer name that a company's begins, or past the company's own where it begins none.

    `starts` finds the hit that begins at a word. Capitals throughout behind it tell nothing: "Samsung US sales".
    """
    last = hit.last
    if hit.entries[0].kind not in _KINDS or last + 1 >= len(words):
        return last
    after = words[last]
    if after.kind == "hyphen":
        return last + 2 if words[last + 1].kind == "cap" and last + 1 not in starts else last
    second = starts.get(last)
    if after.kind != "cap" or second is None:
        return last
    titled = second.last < len(words) and words[second.last].lower in titles().heads  # "Samsung Vietnam President"
    if _goes_on(words, second.last) and not titled:
        return last
    entry = second.entries[0]
    joins = entry.kind in _KINDS or (entry.type in _LANDS and not after.text.isupper())
    if entry.type in _LANDS and joins:
        name = " ".join(word.text for word in words[last : second.last])
        region = entry.type == "region"  # "North American" is one of its spellings
        joins = name.replace("-", " ") == entry.name.replace("-", " ") if region else name not in entry.demonyms
    return second.last if joins else last


def _goes_on(words: list[Word], at: int) -> bool:
    return at < len(words) and words[at].kind in ("hyphen", "cap")

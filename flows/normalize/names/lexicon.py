"""Which words are plain English, so that their capitals come from a heading, not from a name."""

import re
from functools import cache, lru_cache

import simplemma

from flows.normalize.lines import word_set
from flows.normalize.vocabularies import vocabulary
from schemas.statistics_vocabulary import ProductRow

_FOREIGN = word_set("banco banca")  # in bodies' names of other tongues
# Roman numerals number things; the list of words has some of them only.
_ROMAN = word_set("ii iii iv vi vii viii ix xi xii xiii xiv xv")
# Prefixes and ends of words that any writer makes anew: "nonfarm", "agrifood", "carmakers".
_MADE = re.compile(r"(?:non|multi|agri|inter|sub|micro|mega)(\w{4,})|(\w{3,})makers?")


@lru_cache(maxsize=20_000)
def is_plain(word: str) -> bool:
    """Whether a word is a common one: "Systems", "Renewable", not "Hyundai" or "Boston".

    The list of words is simplemma's English one (181,612 forms); what it knows by a capital lemma is a name
    (`boston`: Boston). Capitals throughout are an acronym, and no word.
    """
    lower = word.lower()
    if lower in _ROMAN or lower in _FOREIGN or (word.isupper() and len(word) > 1):
        return lower in _ROMAN
    if not simplemma.is_known(lower, lang="en"):
        made = _MADE.fullmatch(lower)
        return lower in _goods() or (made is not None and is_plain(made[1] or made[2]))
    return simplemma.lemmatize(lower, lang="en")[:1].islower()


@cache
def _goods() -> frozenset[str]:
    """Names of goods that the list of words lacks, as the product vocabulary spells them: "ramyeon", "webtoon"."""
    spelled = (spelling for row in vocabulary("products", ProductRow) for spelling in row.spellings)
    single = [spelling for spelling in spelled if spelling.isalpha()]
    return frozenset((*single, *(f"{spelling}s" for spelling in single)))

"""What an unnamed memorandum is about: two on other subjects are two.

    subject = ("a" | "an" | "another") [word+] memorandum ["on" | "for" word+]   "an MOU on low-carbon hydrogen"

"The MOU" is one told of before, whatever words tell of it, and has no subject here but that of its own noun phrase.
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.deals import Deal
from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.lines import word_set

_LINKS = word_set("on for in to concerning regarding")
_ENDS = word_set(", ; . : with between by during at and which that who signed")
_COMMON = word_set(
    "the a an its their of on in for to joint mutual bilateral new cooperation co-operation cooperate partnership "
    "strategic promote promoting strengthen strengthening expand expanding enhance enhancing field fields area areas"
)
_DETERMINERS = word_set("the a an this another their its")
_REACH = 8  # units


def subject_of(units: Sequence[Unit], deal: Deal) -> frozenset[str]:
    """The words for what a memorandum is about; none where "the MOU" has none before its noun."""
    first = deal.name_at
    while first > 0 and deal.name_at - first < _REACH and units[first - 1].kind == "word":
        if units[first - 1].lower in _DETERMINERS:
            break
        first -= 1
    else:
        first = deal.name_at
    is_told_again = first > 0 and units[first - 1].lower in ("the", "this")
    words = [unit.lower for unit in units[first : deal.name_at]]
    at = deal.last
    if not is_told_again and at < len(units) and units[at].lower in _LINKS:
        for unit in units[at + 1 : at + _REACH]:
            if unit.lower in _ENDS or unit.kind == "date":
                break
            words.append(unit.lower)
    return frozenset(word for word in words if word not in _COMMON and word.isalpha())

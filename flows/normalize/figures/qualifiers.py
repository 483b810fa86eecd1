"""Words that soften or bound an amount: about, over, under, up to, at least."""

from collections import defaultdict

from flows.normalize.lines import Line, word_set
from schemas.figure import Qualifier

_BEFORE: dict[Qualifier, str] = {
    "about": "about|around|approximately|approx|approx.|app|app.|roughly|some|nearly|almost|close to|near|circa|ca|ca."
    "|~|≈|an estimated|estimated|in the region of|in the neighborhood of|in the order of|on the order of|nearing"
    "|approaching|virtually",
    "over": "top|tops|over|more than|above|in excess of|exceeding|exceeds|exceeded|exceed|upwards of|upward of"
    "|surpassing|surpassed|surpass|topping|topped|beyond|greater than|higher than|larger than|>",
    "under": "under|less than|below|fewer than|lower than|smaller than|shy of|just shy of|short of|<",
    "up_to": "up to|as much as|as many as|no more than|not more than|at most|a maximum of|maximum of|within"
    "|not exceeding|no later than|≤",
    "at_least": "at least|no less than|no fewer than|not less than|a minimum of|minimum of|as few as|as little as|≥",
}
_AFTER: dict[Qualifier, str] = {
    "at_least": "or more|or above|or higher|or over|or longer|or larger|and over|and above|+|plus",
    "up_to": "or less|or fewer|or below|or under|or lower",
    "about": "or so|or thereabouts",
}
# They say nothing of the amount and may stand between it and what does.
_TRANSPARENT = word_set(
    "only just even still another further a an the additional total combined cumulative record mere whopping"
    " slight modest robust strong sharp full net revised seasonally adjusted annualised annualized annual average"
    " well slightly somewhat far little roughly more-or-less estimated preliminary provisional solid hefty steep"
    " massive staggering modestly real nominal monthly quarterly yearly significant substantial marginal"
    " marginally upwardly downwardly"
)


_OF_MONEY = ("top", "tops")  # "exports top $6 billion"


def _entries(table: dict[Qualifier, str], end: int) -> dict[str, list[tuple[tuple[str, ...], Qualifier]]]:
    entries: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = defaultdict(list)
    for qualifier, spellings in table.items():
        for spelling in spellings.split("|"):
            words = tuple(
                spelling.replace("approx.", "approx .").replace("app.", "app .").replace("ca.", "ca .").split()
            )
            entries[words[end]].append((words, qualifier))
    for spelled in entries.values():
        spelled.sort(key=lambda entry: -len(entry[0]))
    return dict(entries)


_RATES = frozenset(("%", "percent", "pct", "cent"))
_BY_LAST = _entries(_BEFORE, -1)
_BY_FIRST = _entries(_AFTER, 0)


def qualifier_of(line: Line, first: int, last: int, *, is_duration: bool = False) -> Qualifier:
    """The qualifier of an amount on tokens [first, last).

        qualifier = before {transparent} amount | amount (after | "-plus")   "more than a record 5", "15,000 or so"

    Before a length of time "over" means during, unless an adverb says that it counts ("well over five years").
    """
    for words, qualifier in _BY_FIRST.get(line.lower[last], ()):
        behind = last + len(words)
        if tuple(line.lower[last:behind]) != words or (words == ("plus",) and line.is_word(behind)):
            continue
        if not (words[0] in ("and", "or") and line.is_number(behind)):  # "below 3 and above 1 percent"
            return qualifier
    if line.is_hyphen(last) and line.lower[last + 1] == "plus":
        return "at_least"  # "$1.2 billion-plus", "500-plus stores"
    if is_duration and any(line.lower[at] in ("+", "plus") and line.glued(at) for at in range(first + 1, last)):
        return "at_least"  # "5+ years", "five-plus years"
    at = first
    while at > 0 and at > first - 4:
        for words, qualifier in _BY_LAST.get(line.lower[at - 1], ()):
            if at >= len(words) and tuple(line.lower[at - len(words) : at]) == words:
                if words[0] in _OF_MONEY and line.is_number(at):
                    continue  # "the top 10" have no more than ten
                if (
                    is_duration
                    and words == ("over",)
                    and line.lower[at - 2] not in ("well", "just", "for", "than", "of")
                ):
                    return "exact"
                if words == ("over",) and at > 1 and line.lower[at - 2] in _RATES:
                    return "exact"  # "an increase of 5 percent over $2 billion in May": compared with it
                # "3 percent higher than the 1.83 Mt of 2022", "below the 10-year average": compared with what is known
                return "exact" if qualifier in ("over", "under") and "the" in line.lower[at:first] else qualifier
        if line.lower[at - 1] not in _TRANSPARENT:
            break
        at -= 1
    return "exact"


def left_edge(line: Line, first: int) -> int:
    """The first token of the phrase around an amount: its qualifiers and articles stand inside."""
    at = first
    while at > 0:
        for words, _ in _BY_LAST.get(line.lower[at - 1], ()):
            if at >= len(words) and tuple(line.lower[at - len(words) : at]) == words:
                at -= len(words)
                break
        else:
            if line.lower[at - 1] not in _TRANSPARENT:
                return at
            at -= 1
    return at

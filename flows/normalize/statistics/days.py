"""The single day that a value holds on, for what is not of a span: prices, rates, stocks, peaks.

day = value {word} ("on" | "of" | "at" | "as of") day [","] ["," participle]     "97.1 GW on August 20", "set on May 3"
    | ("on" | "as of") day {word} value                                      "on August 20, demand reached 97.1 GW"

A day that someone told something on is no day of a value: "the ministry said on May 3 that ..."
"""

from collections.abc import Sequence

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.timing import TOLD_OF, span

_TELLING = word_set(
    "said says announced announces reported reports released releases published unveiled showed shows disclosed"
    " revealed told stated data held met signed forecast predicted expects projected warned added"
)
_BEFORE = word_set("on of at")
_REACH = 12


def day_of(items: Sequence[Item], at: int) -> Period | None:
    """The day that the value at item `at` holds on, where its own words name one."""
    return _behind(items, at) or _before(items, at)


def is_day(items: Sequence[Item], at: int) -> bool:
    """Whether an item is a day with a preposition that makes it a time: "on August 20", "as of May 31"."""
    item = items[at]
    if item.date is None or item.date.granularity != "day" or at < 1:
        return False
    return items[at - 1].text in _BEFORE


def _behind(items: Sequence[Item], at: int) -> Period | None:
    for step in range(at + 1, min(at + 1 + _REACH, len(items))):
        item = items[step]
        if is_day(items, step):
            return span(item)
        if item.kind in ("value", "border", "link", "date") or item.text in (";", ":", "("):
            return None
        following = items[step + 1] if step + 1 < len(items) else item
        if item.text == "," and following.text not in TOLD_OF:
            return None
        if (item.kind == "verb" and item.text not in TOLD_OF) or item.text in _TELLING:
            return None
    return None


def _before(items: Sequence[Item], at: int) -> Period | None:
    for step in range(at - 1, 0, -1):
        item = items[step]
        if is_day(items, step):
            return None if _is_told_on(items, step) else span(item)
        if item.text == "(" and step == at - 1 and is_day(items, step - 1):
            continue  # "was highest on August 20 (94 GW)"
        if item.kind in ("value", "border", "link", "date") or item.text in (";", ":", "(") or item.text in _TELLING:
            return None
        if item.text == "," and not (step > 1 and _opens(items, step - 1)):
            return None
    return None


def _opens(items: Sequence[Item], at: int) -> bool:
    """Whether a date opens its sentence: "On August 20, ..." """
    return (at < 4 or items[at - 2].text in (";", ":")) and is_day(items, at)


def _is_told_on(items: Sequence[Item], at: int) -> bool:
    """Whether a day is that of the telling: "the ministry said on May 3 that"."""
    return any(item.text in _TELLING for item in items[:at])

"""Which periods a whole sentence speaks of: what it opens with, what it names, what its changes start from.

lead = ["in" | "for"] date [","] ...                   "In May, exports rose"
     | subject {word} date verb                        "Exports in May rose"
base = ("between" | "compared with" | "from") date ...      "Compared with May, exports rose"
"""

from collections.abc import Sequence

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.timing import TOLD_OF, is_base, is_period, opens_span, span

_CIRCUMSTANCES = word_set("following after since amid despite given because as owing thanks")
_SIGHTS = word_set("view light spite response consideration anticipation")  # "In view of the strong first half"
_CONDITIONS = word_set("should if unless were")
_DATA = word_set(
    "survey surveys statistics figures data results estimates estimate accounts bulletin trends performance"
)
_MARKS = word_set("record high peak low mark")


def leading(items: Sequence[Item]) -> Period | None:
    """The period that a sentence opens with or names in its first subject; not that of a reason it opens with."""
    first = 0
    is_reason = items[1:] and items[0].text in _CIRCUMSTANCES and items[1].kind != "date" and items[1].text != "for"
    is_reason = is_reason or (len(items) > 2 and items[0].text == "in" and items[1].text in _SIGHTS)
    if is_reason or (items and (items[0].text == "compared" or items[0].text in _CONDITIONS)):
        first = next((at for at, item in enumerate(items) if item.text == ","), 0)
    elif items and items[0].text in ("at", "with"):  # "At $5 billion, exports in May were the highest ever"
        first = next((at for at in range(min(4, len(items))) if items[at].kind == "value"), -1) + 1
    for at, item in enumerate(items[first:], first):
        if item.kind in ("value",) or (item.kind == "verb" and at):
            return None
        if item.kind == "date" and is_period(item) and not is_base(items, at):
            return span(item)
    return None


def base_of_lead(items: Sequence[Item], *, is_led: bool) -> Period | None:
    """The period that a sentence's changes start from: "Between May and June, ...", "Compared with May, ..." """
    is_compared = _starts_from(items)
    for at, item in enumerate(items):
        if item.kind == "value":
            return None
        is_compared = item.text in ("compared", "comparison") or (is_compared and item.text != ",")
        if item.text in ("below", "above") and _is_level(items, at):
            is_compared = True  # "remained below their May 2019 levels: exports were 9 percent lower"
        if item.kind == "date" and is_period(item) and (is_compared or (is_led and opens_span(items, at))):
            return span(item)
    return None


def _is_level(items: Sequence[Item], at: int) -> bool:
    """Whether the level of a period stands behind item `at`, and a colon behind that."""
    words = [item.text for item in items[at + 1 : at + 6]]
    return any(word in ("level", "levels") and words[step + 1 :][:1] == [":"] for step, word in enumerate(words))


def _starts_from(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with what its changes start from: "From July, orders were up 9 percent." """
    return len(items) > 2 and items[0].text == "from" and items[1].kind == "date" and items[2].text == ","


def spoken_of(items: Sequence[Item]) -> Period | None:
    """The first period that a sentence without values speaks of: "Exports rose in January." """
    for at, item in enumerate(items):
        is_told = item.kind == "date" and is_period(item) and not is_base(items, at)
        if is_told and items[at - 1].text not in ("by", "until") and not _is_of_mark(items, at):
            return span(item)
    return None


def _is_of_mark(items: Sequence[Item], at: int) -> bool:
    """Whether a date is that of a mark that something is held against: "topping the $8 billion record set in 2014".

    mark = verb ... (value | noun) ("set" | "posted" | "recorded" | ...) "in" date
    """
    if at < 3 or items[at - 1].kind != "prep" or items[at - 2].text not in TOLD_OF:
        return False
    if items[at - 3].kind != "value" and items[at - 3].text not in _MARKS:
        return False  # "announced the revenues achieved for September"
    return any(item.kind == "verb" for item in items[: at - 2])


def names_data(items: Sequence[Item]) -> bool:
    """Whether a sentence speaks of the statistics of a period: "the provisional trade statistics for January"."""
    words = [item.text for item in items]
    return not _DATA.isdisjoint(words) and any(
        item.kind == "date" and is_period(item) and items[at - 1].text in ("for", "of", "in", "during", ",", ":")
        for at, item in enumerate(items[1:], 1)
    )


def spans_of(items: Sequence[Item]) -> list[Period]:
    """The periods that a sentence speaks of, but for what it compares with."""
    return [
        span(item)
        for at, item in enumerate(items)
        if item.kind == "date" and is_period(item) and not is_base(items, at)
    ]

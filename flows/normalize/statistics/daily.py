"""What is told of a day on the average: "on a daily average basis, exports rose 2 percent", "imports per working day".

daily = ["on" "a"] ("daily" "average" | "average" "daily" | "per" "day" | "per" "working" "day") ["basis"]

One that opens its clause is said of all values behind it, up to the next clause; one behind its values, of those that
no link parts from it.
"""

from collections.abc import Sequence

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating

_DAILY = {
    "exports": "average_daily_exports", "imports": "average_daily_imports", "total_trade": "average_daily_trade",
}  # fmt: skip
_OPENING = 4  # items of "By the daily average,", which is said of the whole sentence
_FIRST = ("daily", "average", "per")
_ORDERS = (["daily", "average"], ["average", "daily"], ["daily", "basis"])
_DAYS = (["per", "day"], ["per", "working", "day"], ["per", "business", "day"], ["per", "-", "day"])


def on_daily_average(items: Sequence[Item], found: Sequence[Stating]) -> list[Stating]:
    """The statements of a sentence, those of what was traded on an average day as such."""
    found = [_by_unit(items, one) for one in found]
    told = [at for at, item in enumerate(items) if item.text in _FIRST] if found else []
    if told:
        words = [item.text for item in items]
        told = [at for at in told if _is_daily(words, at)]
    if not told:
        return found
    of_day: set[int] = set()
    for at in told:
        is_topic = at < _OPENING and words[at] != "per" and any(item.text == "," for item in items[at : at + _OPENING])
        ends = [] if is_topic else [step for step in range(at, len(items)) if items[step].ends_clause]
        end = ends[0] if ends else len(items)
        behind = {one.at for one in found if at < one.at < end}
        begin = max((step for step in range(at) if items[step].ends_clause or items[step].kind == "link"), default=0)
        of_day |= behind or {one.at for one in found if begin <= one.at < at}
    return [
        one._replace(subject=one.subject._replace(indicator=_DAILY[one.subject.indicator]))
        if one.at in of_day and one.subject.indicator in _DAILY
        else one
        for one in found
    ]


def _by_unit(items: Sequence[Item], one: Stating) -> Stating:
    """A statement whose own unit is one a day: "exports averaged 3 million barrels per day", not what it "equals"."""
    value = items[one.at].value
    if any(item.text.startswith("equ") or item.text == "or" for item in items[max(0, one.at - 3) : one.at]):
        return one
    if value is None or not (value.figure.unit or "").endswith("/d") or one.subject.indicator not in _DAILY:
        return one
    return one._replace(subject=one.subject._replace(indicator=_DAILY[one.subject.indicator]))


def _is_daily(words: Sequence[str], at: int) -> bool:
    return words[at : at + 2] in _ORDERS or any(words[at : at + len(days)] == days for days in _DAYS)

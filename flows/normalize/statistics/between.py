"""What a change lies between, and which other value tells that: where it started, led to, or is told again.

between = change "from" level ["in"] date "to" level ["in"] date      "grew 4 percent from $24 in 2022 to $25 in 2023"
        | change "from" level ["in"] date                             "up $3.3 billion from $64.2 billion in December"
        | change link value date                                    "exports fell 4 and imports 3 percent on the month"
"""

from calendar import monthrange
from collections.abc import Sequence

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.timing import is_period, span
from flows.normalize.statistics.whole_years import year_of

_PAIR = 2  # months
_AVERAGED = frozenset(("average", "averaged", "averaging", "annual", "annually", "yearly", "year", "cagr", "compound"))
_FROM = frozenset(("from", "over", "against", "than", "above", "below"))
_YEAR = 12


def start_of(items: Sequence[Item], at: int) -> int:
    """The value that a change started from: "up $3.3 billion from $64.2 billion in December", "over $9 billion in"."""
    for step in range(at + 1, min(at + 7, len(items))):
        item = items[step]
        if item.kind == "value" and items[step - 1].text == "to":
            continue
        if item.kind == "value":
            return step if any(one.text in _FROM for one in items[at + 1 : step]) else 0
        if item.kind in ("verb", "border", "link") or item.text in (",", ";", "("):
            return 0
    return 0


def gapped(items: Sequence[Item], at: int) -> int:
    """The value that goes on with this one without a verb: "exports fell 4 and imports 3 percent on the month"."""
    has_link = False
    for step in range(at + 1, len(items)):
        item = items[step]
        if item.kind == "value":
            return step if has_link else 0
        if item.kind in ("verb", "border", "date", "adverb") or item.kind == "mark":
            return 0
        has_link |= item.kind == "link"
    return 0


def again(items: Sequence[Item], at: int) -> int:
    """The value that tells a change again: "rose by $2 billion, or 4 percent, from December"."""
    words = [item.text for item in items[at + 1 : at + 3]]
    return at + 3 if words == [",", "or"] and items[at + 3 : at + 4] and items[at + 3].kind == "value" else 0


def twin(items: Sequence[Item], at: int) -> int:
    """The change that another series makes behind this one, both told of together: "exports rose 3 and imports fell 2".

    twin = value "and" indicator change-verb ["by"] value
    """
    words = [step for step in range(at + 1, min(at + 7, len(items))) if items[step].text != "by"]
    if len(words) < 4 or items[words[0]].text != "and" or items[words[1]].kind != "indicator":
        return 0
    is_verb = items[words[2]].code == "change" and items[words[3]].kind == "value"
    return words[3] if is_verb else 0


def leads_to(items: Sequence[Item], at: int) -> bool:
    """Whether a value is where a movement began that another ends: "narrowed from $9 billion to $8 billion"."""
    if at < 2 or items[at - 1].text != "from" or items[at - 2].kind not in ("verb", "adverb", "noun", "word"):
        return False
    behind = items[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].text == "to" and behind[1].kind == "value"


def ends_of(items: Sequence[Item], period: Period) -> tuple[Period, Period] | None:
    """What a change lies between, where that is told as one span: "Between May and June 2023", "from 2019 to 2023"."""
    if period.months == _PAIR and any(item.text == "between" for item in items):
        first = Period(period.start, period.start.replace(day=monthrange(period.start.year, period.start.month)[1]))
        return first, Period(period.end.replace(day=1), period.end)
    at = next((at for at, item in enumerate(items) if item.kind == "date" and span(item) == period), 0)
    dated = items[at].date if at else None
    if dated is None or dated.granularity != "year_range" or period.months <= _YEAR:
        return None
    is_between = items[at - 1].text in ("from", "between") and not _AVERAGED.intersection(item.text for item in items)
    return (year_of(Period(period.start, period.start)), year_of(period)) if is_between else None


def ends_behind(items: Sequence[Item], at: int) -> tuple[Period, Period] | None:
    """The periods that a change lies between, told with both levels: "grew 4% from $24 in 2022 to $25 in 2023"."""
    spans: list[Period] = []
    step = at + 1
    for word in ("from", "to"):
        if step + 1 >= len(items) or items[step].text != word or items[step + 1].value is None:
            return None
        step += 2
        step += step < len(items) and items[step].kind == "prep"
        if step >= len(items) or items[step].kind != "date" or not is_period(items[step]):
            return None
        spans.append(span(items[step]))
        step += 1
    return spans[0], spans[1]

"""The date behind a later value or verb that holds for one before it: "it rose 3 and imports 2 percent in July"."""

from collections.abc import Sequence

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.timing import is_base, is_period, span
from flows.normalize.statistics.words import FORESEEING

_WILL = word_set("will would expected projected forecast predicted likely")
_AGAINST = word_set("with from than against versus vs")
_ASIDE = 6  # words of an aside on either side of its value


def covering(items: Sequence[Item], at: int) -> Period | None:
    """The date behind a later value or verb that holds for this one too.

    covered = value link {word} value ["in"] date        "exports rose 3 percent and imports fell 2 percent in July"
            | "(" value ")" verb ["in"] date             "exports to China (up 3 percent) increased in July"
    """
    passed = linked = is_aside(items, at)
    contrasted = compared = False
    depth = 0
    for step in range(at + 1, len(items)):
        item = items[step]
        if item.text == "(":
            depth += 1
        elif item.text == ")":
            depth -= 1
            passed |= depth < 0
            depth = max(0, depth)
        elif depth:
            continue
        elif item.kind == "date":
            if is_period(item):
                if is_base(items, step):
                    continue
                return span(item) if passed else None
        elif item.text == "but" and step + 1 < len(items) and items[step + 1].kind == "verb":
            linked = True  # "rose in value but fell in volume in May"
        elif item.text == "had" and item.kind == "verb":
            return None  # "it was 3 percent higher, and it had been 4 percent higher in May"
        elif item.text in ("while", "whereas"):
            linked = contrasted = True  # "exports rose 3 percent while imports fell 2 percent in July"
        elif item.text in _WILL and passed:
            continue  # "chips (up 5 percent) are projected to lead this year"
        elif item.kind == "border" or item.text in (";", ":") or item.text in FORESEEING:
            return None
        if item.kind == "value" and not depth and (not linked or (contrasted and passed)):
            return None
        is_start = items[step - 1].text == "of" and any(one.text == "from" for one in items[step - 4 : step])
        if item.kind == "value" and (compared or is_start or items[step - 1].text in _AGAINST):
            return None  # "made up 47 percent, compared with 45 percent in 2020": that was then
        linked |= item.kind == "link"
        passed |= item.kind == "value"
        compared |= item.text == "compared"
    return None


def is_aside(items: Sequence[Item], at: int) -> bool:
    """Whether a value stands between commas before the verb of its clause: "exports, worth $2 billion, fell in May"."""
    before = [item for item in items[max(0, at - _ASIDE) : at] if _parts(item)]
    behind = [step for step in range(at + 1, min(at + 1 + _ASIDE, len(items) - 1)) if _parts(items[step])]
    if not before or not behind or before[-1].text != "," or items[behind[0]].text != ",":
        return False
    return items[behind[0] + 1].kind == "verb"


def _parts(item: Item) -> bool:
    return item.kind in ("verb", "value", "border", "link") or item.text in (",", ";", ":", "(", ")")

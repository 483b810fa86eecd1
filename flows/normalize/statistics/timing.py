"""When a value holds and what it is compared with: the dates that govern it in its clause.

period = value {word} ["in" | "of" | "for" | "("] date              "$6.3 billion in 2022", "$85 billion (May 2015)"
       | date {word} value                                    "in May exports rose 3 percent", "exports in May rose"
       | date ":" value                                       "$6.3 billion (2021: $5.9 billion)"
       | date "(" value | date "when" {word} value        "since October 2017 (up 70 percent)"
base   = ("than" | "from" | "on" | "over" | "compared" "with" | ...) ["in"] date

What has no date of its own holds for the period that its sentence, then its paragraph speaks of.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.normalize.figures.change_words import PASSING
from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.words import CHANGE_HEADS

_PERIODS = frozenset(
    ("month", "month_range", "quarter", "half", "year", "year_range", "day_range", "season", "week", "decade")
)
_INNER = word_set(
    "in the of for during a an same that what figure level those posted recorded seen revised estimate estimates rate"
    " reading preliminary total amount value volume sum average base basis mark high low peak trough relatively"
    " unusually"
)
_RELATIVE = word_set("earlier ago previous preceding before prior last same corresponding year-earlier previously")
_REASONS = word_set("following after despite amid given owing due because thanks before wake aftermath face ahead")
_AGAINST = word_set("with from than against versus vs")
_PASSING = tuple(PASSING)
_STARTS = word_set("from against versus")
_ENDS = word_set("to through until till and -")
_PACES = frozenset(
    (pace, "than")
    for pace in ("faster", "slower", "better", "worse", "steeper", "smaller", "larger", "bigger", "steeply", "sharply")
)
_WITHIN = frozenset(("in", "during"))
_MOST = frozenset(
    ("highest", "lowest", "largest", "biggest", "smallest", "most", "steepest", "sharpest", "best", "worst")
)
_SPANS = frozenset(("year", "month", "quarter", "half"))
_FROM = frozenset(("from", "over", "on", "than", "against"))
_LED = 6  # items from the date of where a movement began to where it led: "in May to a rise of 9 percent"
_REACH = 9
_ADJECTIVES = 3  # between an article and its date
TOLD_OF = word_set(
    "compared recorded set posted registered marked achieved logged earned reached"
)  # behind a value and its comma
_COMPARED = word_set("compared relative comparison contrast compares up down as par")
_COMPARED_TO = _COMPARED | word_set(
    "close near equal similar identical equivalent"
)  # "close to the level of a year ago"


class Times(NamedTuple):
    """The period a value has of its own, if any, how it has it, and the period it is compared with, if said."""

    period: Period | None
    base: Period | None
    surface: str = ""  # of the period's date
    of_base: str = ""  # the words of the date of the period compared with


def is_period(item: Item) -> bool:
    """Whether a date is a span that a statistic can be of; a day is the day of an event."""
    return item.date is not None and item.date.granularity in _PERIODS


def span(item: Item) -> Period:
    """The days of a date."""
    assert item.date is not None
    return Period(item.date.start_on, item.date.end_on)


def is_base(items: Sequence[Item], at: int) -> bool:
    """Whether the date at item `at` is what something is compared with, rather than when it was."""
    if at and items[at - 1].text == "from" and not _ENDS.isdisjoint(items[at].text.split()):
        at -= 1  # "from January to August" is one span, compared with where "than" stands before it
    elif opens_span(items, at) or _is_of_level(items, at):
        return True
    if at > 2 and items[at - 1].text == "of" and items[at - 2].text in _SPANS:
        article = next((s for s in range(at - 3, max(-1, at - 7), -1) if items[s].text in ("the", "a")), 0)
        if article and items[article - 1].text in _FROM:
            return True  # "recovered 9 percent from the pandemic year of 2020"
    step = _of_kind(items, at) - 1
    while step >= 0 and at - step <= _REACH and _is_inner(items, step):
        step -= 1
    if step < 0:
        return False
    before = items[step]
    text = before.text
    if text in ("than", "versus", "vs", "vis", "against", "above", "below", "exceeding", "beyond", "short") or (
        text == "since" and before.kind != "date"
    ):
        return True
    if before.kind == "verb" and text.startswith(_PASSING):
        return True  # "exceeded December's by 7 percent"
    if text == "#" and items[step + 1].text == "the":
        return True  # "twice the amount of May"
    if before.kind == "value" and any(item.text in ("level", "levels") for item in items[step:at]):
        return True  # "equal to 98 percent of the level of May"
    if text in ("with", "to"):
        return step > 0 and items[step - 1].text in (_COMPARED if text == "with" else _COMPARED_TO)
    if text in ("from", "over", "on"):
        words = set(items[at].text.split())
        if text == "from":
            return True
        return (
            bool(words & _RELATIVE) or text == "on" or (step > 0 and items[step - 1].kind in ("value", "noun", "date"))
        )
    return False


def _is_of_level(items: Sequence[Item], at: int) -> bool:
    """Whether a date owns the level that something is held against: "with oil at half of last year's level"."""
    behind = [item.text for item in items[at + 1 : at + 4]]
    return len(behind) > 2 and behind[1] == "s" and behind[2] in ("level", "levels")


def _is_inner(items: Sequence[Item], at: int) -> bool:
    """Whether an item may stand between a word of comparison and its date: "on the surplus in" May."""
    item = items[at]
    if item.text == "#" or (item.kind == "word" and item.text[0].isdigit()):
        return at > 0 and items[at - 1].text in ("the", "than")  # "fewer than the 109 of April 2018"
    if item.kind == "indicator":
        before = items[at - 1].text if at else ""
        return before in ("the", "than", "with", "from") or (before == "of" and at > 1 and items[at - 2].text in _INNER)
    return item.kind in ("word", "prep", "mark", "verb", "noun", "pron") and item.text in _INNER


def _of_kind(items: Sequence[Item], at: int) -> int:
    """The article of a date that adjectives describe, else the date itself: "against a strong May"."""
    step = at - 1
    while step > 0 and at - step <= _ADJECTIVES and items[step].kind == "word" and items[step].text not in ("a", "an"):
        step -= 1
    return step if step < at - 1 and items[step].text in ("a", "an") else at


def opens_span(items: Sequence[Item], at: int) -> bool:
    """Whether a date is the first of two that a change lies between.

    span = "between" date "and" date | "from" date "to" date            "from June 2004 to June 2005, exports were up"
         | date "to" date change                                        "the May to June change in imports"
    """
    if at == 0 or at + 2 >= len(items) or items[at + 2].kind != "date" or not is_period(items[at + 2]):
        return False
    link, before = items[at + 1].text, items[at - 1].text
    if link == "to" and at + 3 < len(items):
        return before == "from" or (items[at + 3].kind == "noun" or items[at + 3].text in CHANGE_HEADS)
    return before == "between" and link == "and"


def is_relative(item: Item) -> bool:
    """Whether a date only says how long before: "a year earlier", "the previous month"."""
    return not _RELATIVE.isdisjoint(item.text.split())


def times_of(items: Sequence[Item], at: int) -> Times:
    """The dates that govern the value at item `at`."""
    after, base = _behind(items, at)
    period = after or _before(items, at)
    of_base = next((i.text for i in items[at:] if i.kind == "date" and span(i) == base), "") if base is not None else ""
    if period is None:
        return Times(None, base, "", of_base)
    near = items[at:] if after is not None else items[at::-1]
    surface = next((item.text for item in near if item.kind == "date" and span(item) == period), "")
    return Times(period, base, surface, of_base)


def _behind(items: Sequence[Item], at: int) -> tuple[Period | None, Period | None]:
    """The period behind a value and the period it is compared with, as far as its own stretch goes."""
    period: Period | None = None
    base: Period | None = None
    depth, bracket = 0, -1
    is_subject = _is_subject(items, at)
    for step in range(at + 1, min(at + 1 + 2 * _REACH, len(items))):
        item = items[step]
        if item.text == "(":
            depth, bracket = depth + 1, step
        elif item.text == ")":
            depth -= 1
            if depth < 0:
                break
        elif item.kind == "date" and is_period(item) and (not depth or bracket == step - 1):
            if _labels(items, step):
                break
            if is_subject and items[step - 1].text in ("by", "until", "before"):
                break  # "orders of $2 billion are to be placed by June"
            is_beside = step == at + 1 or bracket == step - 1
            if not is_beside and is_base(items, step):
                base = base or (None if _is_mark_since(items, step) else span(item))
            elif not is_beside and is_relative(item) and items[step - 1].kind == "value" and not _is_recent(item):
                break
            else:
                period = period or span(item)
        elif not depth and (item.text in _REASONS or _ends_stretch(items, at, step, is_subject=is_subject)):
            break  # "fell 10 percent after last autumn's poor harvest": that was before
    return period, base


def _is_mark_since(items: Sequence[Item], at: int) -> bool:
    """Whether a date is only since when nothing has been higher: "rose 24 percent to the highest level since 2014"."""
    if items[at - 1].text != "since":
        return False
    return any(item.text in _MOST for item in items[max(0, at - 6) : at - 1])


def _is_recent(item: Item) -> bool:
    """Whether a date is the last of its kind: "fell 16 percent to $8.7 billion last month" is all of last month."""
    return item.text.startswith("last ")


def _labels(items: Sequence[Item], at: int) -> bool:
    """Whether a date is the label of the value behind it, not that of the one before: "(2021: $5.9 billion)"."""
    if at + 2 >= len(items) or items[at + 1].text != ":" or not is_period(items[at]):
        return False
    return items[at + 2].kind == "value"


def _ends_stretch(items: Sequence[Item], at: int, step: int, *, is_subject: bool) -> bool:
    """Whether what item `step` begins is no longer said of the value at item `at`."""
    item = items[step]
    following = items[step + 1] if step + 1 < len(items) else None
    match item.kind:
        case "value":
            is_next = items[step - 1].text == "to" and items[step - 2].text != "compared"
            if items[step - 1].text in _STARTS and any(one.kind == "value" for one in items[at + 1 : step]):
                return True  # "rose 18 percent to $256 billion from $217 billion in May 2022"
            return not is_next and not _is_led_to(items, at, step)
        case "mark":
            is_again = items[at - 1].text == "or" and following is not None and following.text in ("from", "over")
            return item.text in (",", ";", ":") and not (
                is_again or (following is not None and following.text in TOLD_OF)
            )  # "by $6 billion, or 12%, from May"
        case "link" | "border":
            return True
        case "verb":
            is_participle = item.text.endswith(("ed", "sold", "made", "set")) and following is not None
            is_dated = following is not None and following.kind in ("prep", "date")
            return not is_subject and not (is_participle and is_dated)
    return False


def _is_subject(items: Sequence[Item], at: int) -> bool:
    """Whether a value opens its clause, so that the verb behind it is its own: "141,000 cars were sold in May"."""
    for item in reversed(items[:at]):
        if item.kind in ("verb", "value") or item.text == "(":
            return False
        if item.ends_clause:
            return True
    return True


def _is_led_to(items: Sequence[Item], at: int, step: int) -> bool:
    between = [item.text for item in items[at + 1 : step] if item.kind != "date"]
    if not between or len(between) >= _REACH or "compared" in between:
        return False
    return "to" in between and "," not in between


def _before(items: Sequence[Item], at: int) -> Period | None:
    depth = 0
    for step in range(at - 1, -1, -1):
        item = items[step]
        if item.kind == "mark" and item.text == ")":
            depth += 1
        elif item.kind == "mark" and item.text == "(":
            if depth:
                depth -= 1
                continue
            behind = items[step - 1] if step else None
            if behind is not None and behind.kind == "date" and is_period(behind):
                stated = items[at].value
                moved = stated is not None and stated.is_change
                before = [one.text for one in items[max(0, step - 4) : step]]
                # "faster than in July (up 5 percent)"
                is_since = "since" in before or any(pair in _PACES for pair in pairwise(before))
                return None if moved and is_base(items, step - 1) and not is_since else span(behind)
            if behind is not None and behind.kind == "value":
                return times_of(items, step - 1).period  # of the value that the bracket stands behind
        elif depth:
            continue
        elif item.kind == "value":
            return None
        elif item.kind == "date" and is_period(item):
            if at - step <= _LED and items[step + 1].text == "to" and _dates_start(items, step):
                return None
            if not is_base(items, step) or _is_estimate(items, step, at) or _has_genitive(items, step, at):
                return span(item)
        elif item.kind == "border":
            return _when(items, step)
        elif item.text == ":" and step == at - 1 and step and _labels(items, step - 1):
            return span(items[step - 1])
        elif item.kind == "link" or (item.kind == "mark" and item.text in ",;:"):
            return _of_clause(items, step) or _of_main(items, step) if item.text == "," else None
    return None


def _dates_start(items: Sequence[Item], date: int) -> bool:
    """Whether a date is that of where a movement began: "widened from $44 billion in 2023 to $56 billion".

    start = "from" [article change-noun "of"] value ["in"] date
    """
    value = date - 2 if items[date - 1].kind == "prep" else date - 1
    if value < 1 or items[value].kind != "value":
        return False
    return items[value - 1].text == "from" or (
        items[value - 1].text == "of" and any(item.text == "from" for item in items[max(0, value - 4) : value - 1])
    )


def _of_clause(items: Sequence[Item], comma: int) -> Period | None:
    """The period that a clause opens with behind a colon or semicolon: "the comparison is: in May, exports fell" """
    first = comma - 1
    if first < 2 or items[first].kind != "date" or not is_period(items[first]) or is_base(items, first):
        return None
    return span(items[first]) if items[first - 1].kind == "prep" and items[first - 2].text in (":", ";") else None


def _of_main(items: Sequence[Item], comma: int) -> Period | None:
    """The period before a participle that goes on with its clause: "they turned round in May, growing 3 percent"."""
    date, verb = items[comma - 1], items[comma + 1]
    is_participle = verb.kind == "verb" and verb.text.endswith("ing")
    if not is_participle or date.kind != "date" or not is_period(date) or is_base(items, comma - 1):
        return None
    first = next((at for at in range(comma - 1, 0, -1) if items[at].ends_clause or items[at].text == ","), 0)
    return None if any(item.kind == "value" for item in items[first:comma]) else span(date)


def _has_genitive(items: Sequence[Item], date: int, at: int) -> bool:
    """Whether a value is told right behind the genitive of its period: "less than August's $9 billion"."""
    return at == date + 3 and items[at - 1].text == "s" and items[at - 2].kind == "mark"


def _is_estimate(items: Sequence[Item], date: int, at: int) -> bool:
    """Whether a value is that of the period it is compared with: "above the January estimate of 1.3 million"."""
    between = items[date + 1 : at]
    told = ("word", "prep", "mark", "indicator", "product")
    return bool(between) and between[-1].text == "of" and all(item.kind in told for item in between)


def _when(items: Sequence[Item], border: int) -> Period | None:
    """The period that a clause tells more of: "in January 2025, when it stood at $2 billion".

    period = date [","] ("when" | "where" | ("in" | "during") "which") clause
    """
    step = border - 1
    if items[border].text == "which" and step >= 0 and items[step].text in _WITHIN:
        step -= 1
    elif items[border].text not in ("when", "where"):
        return None
    if step >= 0 and items[step].text == ",":
        step -= 1
    return span(items[step]) if step >= 0 and items[step].kind == "date" and is_period(items[step]) else None

"""What a value says of its series, and whether it can be a value of it at all.

level  = money | count | quantity | number, of the kinds that the vocabulary gives the indicator
growth = percent of change | percent beside a comparison | percent in a bracket of a list that grew
change = a movement of money, things or points
share  = percent "of" the whole
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.figures.head_nouns import singular
from flows.normalize.lines import word_set
from flows.normalize.statistics.changes import Change, basis_before, basis_of, change_of
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.periods import Period
from flows.normalize.statistics.spellings import families, names, units_of
from flows.normalize.statistics.words import COPULAS, COUNTED, SHARES
from flows.normalize.text import Section

Measure = Literal["value", "volume"]
_LEVELS = {"money": ("money",), "count": ("count", "quantity"), "quantity": ("count", "quantity")}
_OF_SOMETHING = frozenset(("price", "market_share", "demand", "supply", "consumption", "sales", "number_of_stores"))
_SUMS = frozenset(("trade", "fdi", "sales", "orders"))  # families of series that add up
_FLOWS = frozenset(("exports", "imports"))
_BALANCES = frozenset(
    ("trade_balance", "current_account", "goods_account", "services_account", "primary_income", "fiscal_balance")
)
_RISES = word_set(
    "growth increase increases rise rises gain gains grew rose increased gained climbed advanced expanded"
)
_OUTDOING = word_set("outpaced outperformed outgrew outstripped")
_MANY = 100  # from which a bare number is one of a series
_THINGS = word_set("ship vessel unit vehicle car automobile")
_LEADS = word_set("led lead drove drive posted recorded registered showed exhibited witnessed saw")
_LARGER = word_set("more larger bigger above over greater longer")
_MEASURE = re.compile(
    r"(?: (?:year[- ]on[- ]year|on[- ]year|from a year earlier))?,? (?:in|by|in terms of)(?: the)? "
    r"(?:(?P<value>(?:dollar |won |money )?value\b|(?:dollar|value) terms)"
    r"|volume\b|quantity\b|volume terms|units?\b|tonnage\b|weight\b|real terms)"
)
_PIECES = COUNTED | word_set("pound kilogram kilo ounce gallon litre liter hectare mmbtu share head")
_COMPARED = word_set("compared from versus against relative on year-on-year vis")


class Moment(NamedTuple):
    """When a value holds; what a change compares with: "yoy", "pop" or nothing said, and the period if it is named."""

    period: Period
    basis: str
    base: Period | None


def said(
    stating: Stating, items: Sequence[Item], stated: Stated, moment: Moment, *, brackets_grow: bool
) -> Change | None:
    """What a value says of its series, or nothing where it can be no value of it."""
    subject, figure, (period, basis, base), link = stating.subject, stated.figure, moment, stating.link
    if figure.value_high is not None:
        return None  # one value cannot be two
    if figure.kind == "money" and _is_missed_mark(items, stating.at):
        return None
    if figure.kind in ("quantity", "count") and _is_size(items, stating.at):
        return None
    if subject.indicator in _OF_SOMETHING and not subject.product:
        return None  # the price of what?
    if figure.kind == "quantity" and (
        _is_rate_unit(figure.unit, subject.indicator) or "-" in figure.surface.lstrip("-")
    ):
        return None
    if figure.kind == "count" and families().get(subject.indicator) == "labour" and figure.unit in _THINGS:
        return None  # "have 140 ships ordered"
    is_rate = figure.kind == "percent" and figure.unit == "percent"
    units = units_of().get(subject.indicator, ())
    if stating.link == "ratio":
        return Change("level" if "percent" in units else "share")
    if stating.link == "share" or (subject.share and is_rate and not stated.is_change):
        return Change("share") if figure.kind == "percent" else None
    is_output = is_rate and subject.indicator == "gdp"  # "Construction slowed to 2 percent": no percent is its level
    if is_rate and (subject.grows or (is_output and not stated.is_change)):
        return change_of(period, basis, None, is_rate=True)  # "export growth slowed to 2 percent from 4 percent in May"
    is_change = stated.is_change or (
        is_rate
        and not has_level(stated, units)
        and (bool(basis) or _is_listed_growth(items, stating.at, brackets_grow=brackets_grow))
    )
    before = items[stating.at - 1].text if stating.at else ""
    if before == "(" and stating.at > 1 and items[stating.at - 2].kind == "area":
        link = "item"
    is_change |= is_rate and _is_rate_of_change(items, stating.at)
    is_change |= figure.kind == "money" and _is_by_how_much(items, stating.at)
    is_listed = families().get(subject.indicator) == "labour" and _is_listed_change(items, stating.at)
    is_signed = families().get(subject.indicator) == "labour" and figure.surface[0] in "+-−–" and before == "("
    if figure.kind == "number" and (is_listed or is_signed):
        return change_of(period, basis, base, is_rate=False)  # "(-73 thousand, -1.6%)": persons
    is_change |= is_listed
    if is_change and not _is_signed_level(subject.indicator, stated, basis, link, before):
        if figure.kind != "percent" and not (has_level(stated, units) and _is_counted(stated)):
            return None
        return change_of(period, basis, base, is_rate=is_rate)
    if figure.kind == "percent" and figure.unit != "percent":
        return None
    if figure.kind == "number" and counted_by(subject.indicator) and not stated.is_change and figure.value >= _MANY:
        return Change("level")  # "the number of exporting companies rose to 94,635"
    is_counted = _is_counted(stated) or counted_by(subject.indicator) != ""
    return Change("level") if has_level(stated, units) and is_counted else None


@cache
def counted_by(indicator: str) -> str:
    """What an indicator that is a number of things counts, as its name says: "Number of stores" counts a store."""
    name = names().get(indicator, "").lower()
    return singular(name.rpartition(" ")[2]) if name.startswith("number of ") else ""


def _is_missed_mark(items: Sequence[Item], at: int) -> bool:
    """Whether a round sum is a mark that the series did not reach: "below the $1 trillion mark"."""
    before = [item.text for item in items[max(0, at - 2) : at] if item.text != "the"]
    behind = items[at + 1].text if at + 1 < len(items) else ""
    return bool(before) and before[-1] in ("below", "under", "beneath") and behind in ("mark", "threshold", "line")


def _is_size(items: Sequence[Item], at: int) -> bool:
    """Whether an amount tells how large the things are that were counted.

    size = ("(" | "of" | "with") amount "or" ("more" | "larger" | "above" | ...)     "tankers (90,000 tons or more)"
         | product "of" ("over" | "at least" | "more than") amount                   "vessels of at least 8,000 TEU"
    """
    before, behind = [item.text for item in items[max(0, at - 3) : at]], [item.text for item in items[at + 1 : at + 3]]
    if behind[:1] == ["or"] and behind[1:] and behind[1] in _LARGER:
        return bool(before) and before[-1] in ("(", "of", "with")
    if before[-2:] not in (["at", "least"], ["more", "than"]) and before[-1:] != ["over"]:
        return False
    of = at - (2 if before[-1] == "over" else 3)
    return of > 0 and items[of].text == "of" and items[of - 1].kind == "product"


def _is_by_how_much(items: Sequence[Item], at: int) -> bool:
    """Whether a sum in a bracket says again by how much something moved: "rose 36 percent ($8 billion) to $31 billion".

    moved = rate "(" sum ")" "to" sum
    """
    rate = items[at - 2].value if at > 1 and items[at - 1].text == "(" else None
    if rate is None or not rate.is_change:
        return False
    behind = items[at + 1 : at + 4]
    return [item.text for item in behind[:2]] == [")", "to"] and behind[-1].kind == "value"


def is_sum(indicator: str) -> bool:
    """Whether an indicator adds up, so that no price is a value of it."""
    return families().get(indicator) in _SUMS


def is_price(items: Sequence[Item], at: int) -> bool:
    """Whether a sum is that of one piece: "$43.8 per barrel", "$3 a bushel"."""
    stated = items[at].value
    if stated is None or stated.figure.kind != "money" or at + 2 >= len(items):
        return False
    link, piece = items[at + 1], items[at + 2]
    is_glued = link.text == "/" and link.start == items[at].end
    return link.text == "per" or is_glued or (link.text == "a" and piece.text in _PIECES)


def has_level(stated: Stated, units: tuple[str, ...]) -> bool:
    """Whether a figure can be a level of an indicator with these kinds of levels; any amount where none is told."""
    kind = stated.figure.kind
    if not units:
        return kind in _LEVELS
    if kind == "percent":
        return "percent" in units and stated.figure.unit == "percent"
    if kind == "number":
        return "number" in units and stated.figure.value > Decimal(0)
    return any(unit in units for unit in _LEVELS.get(kind, ()))


def _is_rate_unit(unit: str | None, indicator: str) -> bool:
    """Whether an amount is one a day of a series that is counted whole: barrels a day are no imports."""
    return "/" in (unit or "") and indicator in _FLOWS


def _is_signed_level(indicator: str, stated: Stated, basis: str, link: str, before: str) -> bool:
    """Whether a minus is that of a balance, not of a movement: "in the red (-$1.6 billion)"."""
    if indicator not in _BALANCES:
        return False
    if stated.figure.kind == "money" and before in COPULAS and stated.figure.surface[0] == "+":
        return True  # "the balance was +€8.0 billion, down from May"
    if basis:
        return False
    if link == "phrase" and stated.figure.surface[0] == "+":
        return True  # "the trade balance +$8.0 billion"
    if stated.figure.kind == "money" and before in ("with", "against", "versus") and stated.figure.surface[0] == "+":
        return True  # "a surplus of $8 billion, compared with +$7 billion in May"
    if link == "item" and stated.figure.kind == "money":
        return True  # "the largest surplus was observed in Ireland (+€5.7 bn)"
    return stated.figure.kind == "money" and stated.figure.surface[0] in "-−–△▲"


def _is_listed_growth(items: Sequence[Item], at: int, *, brackets_grow: bool) -> bool:
    """Whether a bare rate in a bracket is one of a list that grew: "growth was seen in steel (3.1%) and cars (2%)".

    In a text whose rates in brackets have signs ("ships (-3%)") one without a sign is a growth too.
    """
    if not at or at + 1 >= len(items) or items[at + 1].text not in (")", ",", "to"):
        return False
    if items[at - 1].text != "(" and not (at > 2 and items[at - 1].text == "," and items[at - 3].text == "("):
        return False
    texts = [item.text for item in items[:at] if item.kind in ("verb", "noun", "word")]
    if not SHARES.isdisjoint(texts) or any(text.startswith("account") for text in texts[-6:]):
        return False
    is_going_on = items[0].text in ("these", "they") and items[1].text.startswith("include")  # of "22 items grew"
    if any(item.text in _OUTDOING for item in items[at:]) or not _OUTDOING.isdisjoint(texts):
        return True  # "Supermarkets (5.7 percent) outpaced department stores (3.1 percent)"
    return brackets_grow or is_going_on or not _RISES.isdisjoint(texts) or _led_growth(items, at)


def _is_rate_of_change(items: Sequence[Item], at: int) -> bool:
    """Whether a rate is that of a change by the words right before it.

    rate = "by" value | change-noun ("with" | "at") value         "fuels by 35 percent", "the largest increase with 9"
    """
    before = [item.text for item in items[max(0, at - 2) : at]]
    if before[-1:] == ["by"]:
        return not any(item.text in ("accounted", "followed") for item in items[max(0, at - 3) : at])
    return at > 1 and items[at - 2].kind == "noun" and before[-1] in ("with", "at")


def _is_listed_change(items: Sequence[Item], at: int) -> bool:
    """Whether a bracket tells by how many and at what rate an item of a list moved.

    moved = item "(" count "," rate ")"                     "'Construction' (92 thousand persons, 4.7%) went up"
    """
    first = next((step for step in range(at, -1, -1) if items[step].text == "("), -1)
    last = next((step for step in range(at, len(items)) if items[step].text == ")"), len(items))
    kinds = [item.value.figure.kind for item in items[first + 1 : last] if item.value is not None]
    if first < 0 or kinds not in (["count", "percent"], ["number", "percent"]):
        return False
    outside = [*items[:first], *items[last:]]
    return any(item.code == "change" or item.kind == "noun" or item.text == "went" for item in outside)


def _led_growth(items: Sequence[Item], at: int) -> bool:
    """Whether a list is of what grew, as its verb says behind it: "ships (3%) and cars (2%) led the growth"."""
    leads = next((step for step in range(at, len(items)) if items[step].text in _LEADS), 0)
    return leads > 0 and any(item.text in _RISES for item in items[leads + 1 : leads + 4])


def _is_counted(stated: Stated) -> bool:
    return stated.figure.kind != "count" or stated.figure.unit in COUNTED


def basis_at(items: Sequence[Item], at: int, section: Section) -> str:
    """What the words of a value's own stretch say it is compared with: those behind it, else those before it.

    stretch = {word} change value ["to" level] {word}        "rose 3 percent to $5 billion from a year earlier"
    """
    last = at
    while last + 1 < len(items):
        item = items[last + 1]
        if (
            item.kind in ("link", "border", "verb")
            or item.text in (";", ":", "(")
            or (item.kind == "value" and items[last].text != "to")
        ):
            break
        if item.text == "," and not _is_comparing(items, last + 2):
            break
        last += 1
    basis = basis_of(section.lower[items[at].end : items[last].end])
    if basis:
        return basis
    first = at
    while (
        first > 0
        and items[first - 1].kind not in ("value", "border", "link")
        and items[first - 1].text not in (";", ":")
    ):
        first -= 1
    return basis_before(section.lower[items[first].start : items[at].start])


def _is_comparing(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and items[at].text in _COMPARED


def measure_at(items: Sequence[Item], at: int, section: Section) -> Measure | None:
    """What the words right behind a value say that it measures: "rose 3 percent in value"."""
    told = _MEASURE.match(section.lower, items[at].end)
    return None if told is None else "value" if told["value"] else "volume"

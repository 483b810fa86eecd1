"""Numbers that share what stands beside one of them, and the two ends of a range.

series = number {("," | "and" | "or" | "to" | "-") number} unit     "3.1 and 4.2 percent": the unit covers all
       | number "of" number unit                                    "7.48 million of 12.07 million tons"
       | currency number ("to" | "-" | "vs" | ...) number           "$2.6 to 2.8 billion": so do sign and scale
range  = amount ("to" | "-" | "or") amount | "between" amount "and" amount
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.normalize.figures.change_words import is_comparative, moves, sign_mark
from flows.normalize.figures.measure import Amount, Measure
from flows.normalize.figures.numerals import Numeral
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.lines import HYPHENS, Line, word_set

_SHARED = word_set("percent money quantity duration count")
_SIGNS = word_set("+ - −")
_UNTIL = word_set("to or ~ through") | HYPHENS
_LINKS = word_set("and or to & ~ vs versus from against")
_SCALED_LINKS = word_set(
    "double twice triple to from after of on s vs versus against than with and at by or reached which"
)
_COMPARED = word_set("from with than versus vs against")
_PLAIN_FOLLOWERS = word_set("in from by for on at over and or as this last during compared with while but a per")
_RANGED = word_set("ranging range ranges ranged anywhere varying varies")
_REPEATED = word_set("took takes needed had has lasted used")  # "15 days where it took five"
_SCALED_ALONE = 1000
_LARGEST_RATE = 1000  # "3.04 million, or 11.1 percent of the workforce": no rate has millions
# What is foreseen to grow "by 4 percent to 7 percent" grows by something between them.
_FORESEEN = word_set("expects expect expected projects project projected forecasts forecast will likely may could")
_CENT = Decimal("0.01")
_COUNTED_IN_CENTS = 100_000  # nobody adds cents to millions
_NEAR = 20  # "$2.6 to $2.8 billion" share their scale, "$100 to $1 million" do not
_DATED = 4  # words of a date between two amounts
_FAR = 5  # "rose by 41,000 to 20.5 million" is no range: its ends would be nearer to each other


@dataclass(slots=True)
class Reading:
    """A number with the measure read so far; open while its neighbours may still give it one."""

    numeral: Numeral
    measure: Measure | None = None
    is_open: bool = False
    is_given: bool = False  # the measure is a neighbour's


def share_to_the_left(line: Line, readings: Sequence[Reading]) -> None:
    """Give an open number the unit behind the number that it is linked to: "10 to 80 percent", "34 and 41 firms".

    A comma links only inside a series that ends in "and" or "or": in "an annual rate of 1,321,000, 14.7 percent below"
    there is none.
    """
    for left, right in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        measure = right.measure
        if measure is None or measure.kind not in _SHARED:
            continue
        between = _plain(line.lower[left.numeral.last : right.numeral.first])
        is_rate = measure.kind == "percent" and left.numeral.value >= _LARGEST_RATE
        if left.is_open and measure.first == right.numeral.first and not is_rate and _links(between, right):
            # "a loss of 1.1 mln or 21 cts": nobody has millions of cents
            is_large = measure.factor == _CENT and (left.numeral.scale > 1 or left.numeral.value >= _SCALED_ALONE)
            factor = Decimal(1) if is_large else measure.factor
            left.measure = Measure(measure.kind, measure.unit, left.numeral.first, left.numeral.last, factor)
            left.is_open, left.is_given = False, True


def _plain(between: Sequence[str]) -> Sequence[str]:
    """A link without hyphens and signs: "five-to-seven-year", "two- to three-week", "+1 to +2" link as "to" does."""
    if len(between) == 2 and between[1] in _SIGNS:
        return between[:1]
    if len(between) in (2, 3) and between[0] in HYPHENS and between[1] in ("to", "or", "and"):
        return between[1:2] if between[-1] in HYPHENS or len(between) == 2 else between
    return between


def _links(between: Sequence[str], right: Reading) -> bool:
    if len(between) == 1:
        return (
            between[0] in HYPHENS
            or between[0] in ("and", "or", "to", "&", "~", "from")
            or (between[0] == "," and right.is_given)
            or (between[0] == "of" and right.measure is not None and right.measure.kind == "quantity")
        )
    return between == [",", "and"]


def share_scales(line: Line, readings: Sequence[Reading]) -> None:
    """Give a number the scale word behind the next, where both measure the same: "$2.6 to $2.8 billion"."""
    for left, right in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        low, high = left.numeral, right.numeral
        if low.scale != 1 or high.scale < _SCALED_ALONE or left.measure is None or right.measure is None:
            continue
        if (left.measure.kind, left.measure.unit) != (right.measure.kind, right.measure.unit):
            continue
        between = line.lower[left.measure.last : right.measure.first]
        if len(between) != 1 or not (between[0] in _UNTIL or between[0] in ("and", "from")):
            continue
        is_near = high.value <= low.value * high.scale * _NEAR <= high.value * _NEAR**2
        if left.measure.last == low.last and is_near:
            left.numeral = low._replace(value=low.value * high.scale, scale=high.scale)


def given_by_the_left(line: Line, numeral: Numeral, read: Sequence[Reading]) -> Measure | None:
    """The measure that an open number takes from an amount before it in the sentence.

    given = amount link number                           "$5-10", "$2.6 to 2.8 billion", "from 40 percent to 50"
          | amount "," comparison number                 "141.85 yen, up from 141.45"
          | scaled-amount {word} link scaled-number      "15.8 mln dlrs, up 23 pct from 12.1 mln"
    """
    measure = read[-1].measure if read else None
    if measure is None:
        return None
    between = line.lower[measure.last : numeral.first]
    given = Measure(measure.kind, measure.unit, numeral.first, numeral.last, measure.factor)
    if len(between) == 1 and measure.first < read[-1].numeral.first and measure.kind == "money":
        if between[0] in HYPHENS and line.glued(numeral.first):
            return given
        if between[0] in _UNTIL and numeral.scale >= _SCALED_ALONE:
            return given
    if measure.kind in ("count", "duration") and (
        not line.is_word(numeral.last) or line.lower[numeral.last] in ("before", "previously", "until")
    ):
        word = line.lower[numeral.first - 1]
        if word in _REPEATED or (word == "of" and line.lower[numeral.first - 2] == "instead"):
            return given
    grouped = "," in line.tokens[numeral.first].text  # "471,000 tonnes in 1986 from 511,000 in 1985"
    if numeral.scale >= _SCALED_ALONE:
        return _given_scaled(line, numeral, read)
    if measure.kind in ("quantity", "money") and between[-1:] == ["from"] and len(between) <= _DATED and grouped:
        return given if not line.is_word(numeral.last) or line.lower[numeral.last] in _PLAIN_FOLLOWERS else None
    if measure.kind not in _SHARED or measure.kind == "count" or "," in line.tokens[numeral.first].text:
        return None
    if line.is_word(numeral.last) and line.lower[numeral.last] not in _PLAIN_FOLLOWERS:
        return None
    edge = line.lower[measure.last : left_edge(line, numeral.first)]
    if edge[:1] == [","] and measure.kind == "money" and read[-1].numeral.scale == 1 and _is_step(edge[1:]):
        return given  # "closed at 12,350 yen, up 150"
    if edge == [",", "from"] and measure.kind == "percent" and line.lower[left_edge(line, measure.first) - 1] == "to":
        return given  # "fell to 97.3 percent, from 98.5"
    if edge[:1] == [","] and _is_comparison(edge[1:]) and numeral.scale == read[-1].numeral.scale == 1:
        is_near = (
            measure.factor == 1 and read[-1].numeral.value <= numeral.value * _NEAR <= read[-1].numeral.value * _NEAR**2
        )
        return given if is_near else None  # "quoted at 141.85 yen, up from 141.45"
    if len(edge) != 1 or edge[0] not in _LINKS:
        return None
    # "rose 3.9 percent to 39,378": only after "from" does "to" lead to the same kind.
    if edge[0] == "to" and line.lower[left_edge(line, measure.first) - 1] != "from":
        return None
    scale = read[-1].numeral.scale
    if edge[0] in _COMPARED and scale >= _SCALED_ALONE and numeral.scale == 1:
        # "widened to $4.3 billion from 3.9": the scale goes on, where the two are of one size
        is_near = read[-1].numeral.value <= numeral.value * scale * _NEAR <= read[-1].numeral.value * _NEAR**2
        return given._replace(factor=measure.factor * scale) if is_near else given
    return given


def _is_comparison(words: Sequence[str]) -> bool:
    """Whether words say only what an amount is compared with: "up from", "compared with", "against"."""
    match words:
        case ["compared" | "compares", "with" | "to"] | ["versus" | "vs" | "against"]:
            return True
        case [step, "from"]:
            return moves(step) or is_comparative(step) or step == "unchanged"
    return False


def _is_step(words: Sequence[str]) -> bool:
    """Whether words say only that something moved: "up", "down", "a gain of"."""
    return any(moves(word) for word in words) and all(moves(word) or word in ("a", "an", "of", "by") for word in words)


def _given_scaled(line: Line, numeral: Numeral, read: Sequence[Reading]) -> Measure | None:
    """given = scaled-amount {word} link scaled-number: the last amount in millions lends its currency or unit"""
    for reading in reversed(read):
        measure = reading.measure
        if measure is None or reading.numeral.scale < _SCALED_ALONE:
            continue
        edge = left_edge(line, numeral.first)
        link = line.lower[edge - 1]
        if measure.kind == "count" and not (link in _COMPARED and line.lower[measure.last : edge].count(",") < 3):
            return None
        if measure.kind not in ("money", "quantity", "count"):
            continue
        beside = edge == measure.last + 1 and (link in HYPHENS or link == "(")  # "203 mln (198 mln)"
        is_compared = link == "," and is_comparative(line.lower[numeral.last])  # "28 mln tonnes, two mln more than"
        # "crude stocks rose 2.1 mln barrels, gasoline stocks fell 1.9 mln"
        same = moves(link) and line.is_word(edge - 2) and line.lower[edge - 2] in line.lower[: measure.first]
        if edge == measure.last or link in _SCALED_LINKS or beside or is_compared or same:
            return Measure(measure.kind, measure.unit, numeral.first, numeral.last)
        return None
    return None


def joined(line: Line, readings: Sequence[Reading]) -> list[Amount]:
    """The amounts that the readings state, the two ends of a range as one."""
    amounts: list[Amount] = []
    for reading in readings:
        measure = reading.measure
        if measure is None:
            continue
        value = reading.numeral.value * measure.factor
        amount = Amount(measure.kind, measure.unit, measure.first, measure.last, value)
        span = _range(line, amounts[-1], amount) if amounts else None
        if span is not None:
            amounts[-1] = span
        elif amounts and measure.factor == _CENT and _is_change_money(line, amounts[-1], amount):
            amounts[-1].value += amount.value
            amounts[-1].last = amount.last
        elif not amounts or amount.first >= amounts[-1].last:
            amounts.append(amount)
    return amounts


def _is_change_money(line: Line, whole: Amount, cents: Amount) -> bool:
    """money = dollars ["and"] cents        "ten dollars and fifty cents", the cents less than a dollar"""
    return (
        whole.kind == cents.kind == "money"
        and whole.unit == cents.unit
        and whole.high is None
        and whole.value == whole.value.to_integral_value()
        and cents.value < 1 <= whole.value < _COUNTED_IN_CENTS
        and line.is_word(whole.last - 1)
        and line.lower[whole.last : cents.first] in (["and"], [])
    )


def _sign_of(line: Line, amount: Amount) -> int:
    marked = sign_mark(line, amount.first)
    return 0 if marked is None else marked[0]


def _opened_by_from(line: Line, edge: int) -> bool:
    """Whether "from" opens the phrase that ends at token `edge`: "from the originally reported $51.4 billion" """
    at = edge - 1
    while at > edge - 4 and (line.lower[at].endswith(("ly", "ed")) or line.lower[at] in ("the", "a", "an")):
        at -= 1
    return line.lower[at] == "from" and line.lower[at - 1] not in _RANGED


def _range(line: Line, low: Amount, high: Amount) -> Amount | None:
    """range = amount ("to" | "-" | "or") amount | "between" amount "and" amount

    "from 10 to 80 percent" and "rose 3 percent to 45 percent" are two figures; only "ranging from" makes one of two.
    """
    if (low.kind, low.unit) != (high.kind, high.unit) or low.kind not in _SHARED or low.high is not None:
        return None
    between = _plain(line.lower[low.last : high.first])
    if len(between) != 1 or low.value >= high.value:
        return None
    if _sign_of(line, low) != _sign_of(line, high):
        return None  # "(+$1.55 to $31.14)": a change and the level it led to
    edge = left_edge(line, low.first)
    before = line.lower[edge - 1]
    match between[0]:
        case "and":
            is_range = before == "between"
        case "to" | "through":
            is_complete = low.last - low.first > 1  # it has a unit of its own and could stand alone
            is_far = high.value > _FAR * low.value
            is_from = _opened_by_from(line, edge)
            is_moved = before == "by" or moves(before)
            # "a decrease in the deficit of $6.6 billion to $86.6 billion"
            is_led = before == "of" and is_complete and is_far and any(map(moves, line.lower[edge - 8 : edge - 1]))
            is_foreseen = before == "by" and not is_far and not _FORESEEN.isdisjoint(line.lower[: low.first])
            is_range = not is_from and not (is_led or (is_moved and (is_complete or is_far) and not is_foreseen))
        case link:
            is_range = link in _UNTIL
    return Amount(low.kind, low.unit, low.first, high.last, low.value, high.value) if is_range else None

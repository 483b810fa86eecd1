"""A statement of a statistic, complete, and what several of them tell of each other."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.changes import Transformation
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.memory import Subject
from flows.normalize.statistics.periods import Freq, coded, decoded, period_before
from flows.normalize.statistics.standing import Status
from flows.normalize.statistics.values import Measure

_ROUNDED = Decimal("0.02")
_ROUNDED_RATE = Decimal("0.0006")  # half of the last digit of a rate with one decimal
_BESIDE = 30  # characters between a rate and the level that it led to: " to a record "


class Told(NamedTuple):
    """A statement of a statistic, complete."""

    stated: Stated
    subject: Subject
    freq: Freq
    time_period: str
    measure: Measure | None
    transformation: Transformation
    base_period: str | None
    value: Decimal
    status: Status
    unit: str
    is_assumed: bool = False  # nothing says that it compares with the year before


def measured(told: list[Told]) -> list[Told]:
    """A growth rate that led to a level measures what the level does: "rose 3 percent to $5 billion"."""
    for index in range(len(told) - 1):
        here, there = told[index], told[index + 1]
        between = there.stated.figure.char_start - here.stated.figure.char_end
        if (
            here.measure is None
            and there.measure is not None
            and here.transformation.startswith("growth")
            and there.transformation == "level"
            and here.subject == there.subject
            and here.time_period == there.time_period
            and between < _BESIDE
        ):
            told[index] = here._replace(measure=there.measure)
    return told


def goes_on_sharing(earlier: Sequence[Told], told: Sequence[Told], stating: Stating, stated: Stated) -> bool:
    """Whether a bare rate goes on with a share that was told before: "cars made up 9 percent, ships 5 percent".

    `earlier` are the shares of the sentence before, `told` the statements of its own.
    """
    before = next((one for one in reversed([*earlier, *told]) if one.unit == "percent"), None)
    if before is None or before.transformation != "share" or stated.is_change or stated.figure.unit != "percent":
        return False
    subject = stating.subject
    return subject.indicator == before.subject.indicator and bool(subject.product or subject.area)


def moved_by(told: Sequence[Told]) -> list[Told]:
    """The statements, a sum behind a rate as how much that is where the level elsewhere says so.

    "Exports came to $33.4 billion ... increased by 3.9% ($1.25 billion)": 33.4 less 33.4 / 1.039 is 1.25.
    """
    levels: dict[tuple[Subject, str], list[Decimal]] = {}
    for one in told:
        if one.transformation == "level" and one.measure == "value":
            levels.setdefault((one.subject._replace(measure=""), one.time_period), []).append(one.value)
    found = list(told)
    for at, (rate, sum_) in enumerate(pairwise(told)):
        if rate.unit != "percent" or not rate.transformation.startswith("growth") or sum_.transformation != "level":
            continue
        if rate.subject != sum_.subject or rate.time_period != sum_.time_period or rate.base_period is None:
            continue
        wholes = levels.get((sum_.subject._replace(measure=""), sum_.time_period), ())
        if any(_is_difference(sum_.value, whole, rate.value) for whole in wholes):
            change: Transformation = "change_pop" if rate.transformation == "growth_pop" else "change_yoy"
            value = -sum_.value if rate.value < 0 else sum_.value
            found[at + 1] = sum_._replace(transformation=change, base_period=rate.base_period, value=value)
    return found


def _is_difference(sum_: Decimal, whole: Decimal, rate: Decimal) -> bool:
    """Whether a sum is by how much a level moved at a rate in percent, as far as all three are rounded."""
    expected = abs(whole * rate / (100 + rate)) if rate != -100 else Decimal(0)
    return whole > sum_ > 0 and abs(sum_ - expected) <= _ROUNDED * expected + _ROUNDED_RATE * whole


def on_the_period(told: Sequence[Told]) -> list[Told]:
    """The statements, their growth without a base that on the period before where it cannot be that of a year.

    "Exports fell 1.6% in May. Compared with May 2022, exports were 10.6% lower." says that the first is a month's.
    """
    body = [one for one in told if one.stated.figure.section == "body"]
    growths = [one for one in body if one.transformation.startswith("growth")]
    yearly = [one for one in growths if one.transformation == "growth_yoy" and not one.is_assumed]
    first = growths[0] if growths else None
    if first is None or not first.is_assumed or not any(_is_of_same(first, one) for one in yearly):
        return list(told)
    return [_of_period(one) if one.is_assumed and one.freq in ("M", "Q") else one for one in told]


def as_in_body(heads: Sequence[Told], told: Sequence[Told]) -> list[Told]:
    """The statements of a title, each change without a base with that of the same value in the body."""
    bases = {(one.subject, one.time_period, one.value, one.unit): one for one in reversed(told) if not one.is_assumed}
    found: list[Told] = []
    for head in heads:
        same = bases.get((head.subject, head.time_period, head.value, head.unit)) if head.is_assumed else None
        is_change = same is not None and same.transformation.startswith(head.transformation.partition("_")[0])
        if same is not None and is_change:
            head = head._replace(transformation=same.transformation, base_period=same.base_period, is_assumed=False)
        found.append(head)
    return found


def _is_of_same(first: Told, other: Told) -> bool:
    """Whether another value is told of one series and period."""
    return first.subject == other.subject and first.time_period == other.time_period and first.value != other.value


def _of_period(told: Told) -> Told:
    base = coded(period_before(decoded(told.time_period)))[1]
    rate: Transformation = "growth_pop" if told.transformation == "growth_yoy" else "change_pop"
    return told._replace(transformation=rate, base_period=base)

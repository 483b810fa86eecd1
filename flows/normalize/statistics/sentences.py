"""The statements of one sentence after the other: each value with its subject, its period and what it says."""

from collections.abc import Sequence
from itertools import repeat

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.anaphora import pointed
from flows.normalize.statistics.calendar import Calendar
from flows.normalize.statistics.changes import Change, Transformation, basis_before, basis_of, change_of
from flows.normalize.statistics.clauses import Reader
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.memory import Subject, is_kind_of, is_wider, special
from flows.normalize.statistics.moments import Spoken
from flows.normalize.statistics.periods import Period, coded
from flows.normalize.statistics.spellings import families
from flows.normalize.statistics.spoken_periods import names_data, spoken_of
from flows.normalize.statistics.standing import Status, is_expected, status_of, tells_status, was_foreseen
from flows.normalize.statistics.timing import is_relative, span
from flows.normalize.statistics.told import Told, goes_on_sharing, measured
from flows.normalize.statistics.values import Measure, Moment, counted_by, is_price, is_sum, measure_at, said
from flows.normalize.text import Section
from schemas.statistics import WORLD

_INDEX = "index"
_PERSON = "person"  # what employment counts, where its noun is left out
_NEXT = 9  # items from "followed by" to the value
_BESIDE = 3  # items
_DEAREST = 100_000  # what a piece costs is told without a scale word


def told_in(words: list[Item], section: Section, reader: Reader, calendar: Calendar) -> list[Told]:
    """The statements of a sentence; the reader's memory and the calendar go on to the next."""
    calendar.turn(words, section)
    items = pointed(words, calendar.lasts, calendar.today, calendar.first)
    statings = reader.read(items)
    if statings:
        calendar.turn_to(statings, items)
    spoken = Spoken(items, section, calendar)
    compares = calendar.compares
    spoken.basis = compares.basis_of(
        statings[0].subject.indicator if statings else "",
        spoken.basis,
        opens_on_period=spoken.opens_on_period,
        tells_year=spoken.tells_year,
    )
    partner = reader.memory.trade_with
    if partner and spoken.lead is None and statings and statings[0].subject.area == partner:
        spoken.carried = calendar.latest  # "Trade with Peru came to $3 billion last year. Exports were $2 billion."
    told: list[Told] = []
    is_told = bool(statings) and tells_status(items)
    is_next = any(item.text == "followed" for item in items)  # "They were followed by supermarkets (9 percent)"
    prices = {stating.subject for stating in statings if is_price(items, stating.at)}
    for stating in statings:
        item = items[stating.at]
        assert item.value is not None
        figure = item.value.figure
        is_money = figure.kind == "money" and figure.value < _DEAREST
        if stating.subject in prices and is_money and is_sum(stating.subject.indicator):
            continue  # what a barrel costs is no value of its imports
        start = told[-1] if told and stating.link == "from" else None
        # "than the 3 percent rise expected by banks" is of the same month
        is_rival = start is not None and is_told and is_expected(items, stating.at)
        status = status_of(items, stating.at, is_told=is_told)
        spoken.is_ahead = status in ("F", "P")
        moment = spoken.moment(stating, item.value, None if is_rival else start)
        if moment is None or (spoken.is_revised(stating.at) and (start is not None or _is_from(items, stating.at))):
            continue
        change = said(stating, items, item.value, moment, brackets_grow=compares.brackets_grow)
        # "followed by chain stores with 17 percent", "ahead of supermarkets (15 percent)"
        is_ranked = items[stating.at - 1].text == "with" or (
            items[stating.at - 1].text == "(" and (any(one.transformation == "share" for one in told) or is_next)
        )
        is_ranked |= bool(calendar.shares) and _is_beside_level(items, stating.at)
        if (change is None or is_ranked) and goes_on_sharing(calendar.shares, told, stating, item.value):
            change = Change("share")
        if start is not None and item.value.figure.unit == "percent" and (point := _of_point(told)) is not None:
            change = Change(point)  # "made up 9 percent, up 2 percentage points from 7 percent in April"
        if start is not None and item.value.figure.unit == start.unit == "percent":
            change = _like(start, moment)  # "rose 5 percent, down from 8 percent in April"
        if change is not None and change.transformation == "level" and _is_record(items, stating, told):
            change = _like(told[-1], moment)  # "rose 9 percent, the most since May 1998 (8 percent)"
        if change is not None and change.transformation == "level" and _is_next_rate(items, stating.at, told):
            change = _like(told[-1], moment)  # "the greatest rise with 9 percent, followed by food with 8 percent"
        if change is None or (change.transformation == "level" and _is_moved_then(items, stating.at)):
            continue
        spoken.carry(change)
        one = _told(stating, item.value, moment.period, change, status)
        if one.status == "F" and moment.period.end < calendar.today and not was_foreseen(items, stating.at):
            one = one._replace(status="A")  # what is expected beats what was: "..., beating the $680 billion of 2022"
        if one.measure is None or item.value.figure.kind == "percent":
            measure = measure_at(items, stating.at, section)
            one = one._replace(measure=measure) if measure else one
        is_yoy = one.transformation.endswith("_yoy")
        is_assumed = is_yoy and not moment.basis and moment.base is None and not compares.tells_year
        spoken.tells_year |= is_yoy and not is_assumed
        if is_yoy and compares.family:
            spoken.basis = compares.family = ""
        spoken.before = moment.period
        if one.status in ("F", "P"):
            spoken.ahead = moment.period
        told.append(one._replace(is_assumed=True) if is_assumed else one)
        is_past = _is_of_mark(items, stating.at) or _is_start(items, stating.at)
        if stating.link != "from" and one.status in ("A", "E") and not (stating.is_aside or is_past):
            spoken.note(moment.period, stating.at)
    compares.tell(told, is_adjusted=spoken.is_adjusted, opens_on_year=spoken.opens_on_year)
    calendar.follow(told, spoken.lead)
    calendar.shares = [one for one in told if one.transformation == "share"]
    _remember(reader, told)
    if not told:
        calendar.hear(items)
        text = section.lower[items[0].start : items[-1].end]
        if any(item.value is not None and item.value.is_change for item in items) and basis_of(text) == "yoy":
            compares.hear_yearly()
    kinds = {item.kind for item in items} if not told else frozenset[str]()
    is_of_series = "indicator" in kinds or (not told and any(item.kind == "verb" and item.term for item in items))
    if is_of_series and "value" not in kinds:
        compares.paragraph = basis_before(section.lower[items[0].start : items[-1].end])
        lead = None if any(map(_is_lead_relative, items, repeat(spoken.lead))) else spoken.lead
        period = lead or (_named_in(items) if reader.memory.named is not None else None)
        if period is not None and (period == lead or period.end <= calendar.today):
            calendar.head(period, leads=period == lead)
        elif calendar.current is None and (period := _when(items)) is not None and not calendar.is_long_ago(period):
            calendar.suppose(period)
    elif "value" in kinds and calendar.current is None and (period := spoken.lead or spoken_of(items)) is not None:
        calendar.suppose(period)  # whatever it is that was not understood, it was then
    elif calendar.current is None and (period := _of_data(items)) is not None and period.end <= calendar.today:
        calendar.note(period, leads=True)  # "the survey of major retailers for May"
    if not told and reader.memory.named is None:
        codes = {item.code for item in items if item.kind == "indicator"}
        if len(codes) == 1:
            reader.memory.carry, reader.memory.age = Subject(special(codes.pop(), reader.memory, None)), 0
    return measured(told)


def _is_beside_level(items: Sequence[Item], at: int) -> bool:
    """Whether a rate without a sign is told beside a sum: "$3 billion (9 percent)", "$3 billion, or 9 percent"."""
    if at < _BESIDE or at + 1 >= len(items):
        return False
    is_bracket = items[at - 1].text == "(" and items[at + 1].text == ")"
    is_again = items[at - 1].text == "or" and items[at - 2].text == ","
    level = items[at - 2 if is_bracket else at - 3].value if is_bracket or is_again else None
    return level is not None and level.figure.kind == "money" and not level.is_change


def _is_next_rate(items: Sequence[Item], at: int, told: Sequence[Told]) -> bool:
    """Whether a rate is that of the next of a list of what grew, the one before it being told: "followed by X with"."""
    value = items[at].value
    if value is None or value.figure.unit != "percent" or not told or not told[-1].transformation.startswith("growth"):
        return False
    words = [item.text for item in items[max(0, at - _NEXT) : at]]
    return words[-1:] == ["with"] and "followed" in words


def _is_lead_relative(item: Item, lead: Period | None) -> bool:
    return item.kind == "date" and span(item) == lead and is_relative(item)


def _named_in(items: Sequence[Item]) -> Period | None:
    """The period that a sentence speaks of by a name of its own: not "as in the month before"."""
    return spoken_of([item for item in items if item.kind != "date" or not is_relative(item)])


def _of_data(items: Sequence[Item]) -> Period | None:
    """The period of the statistics that a sentence speaks of."""
    return spoken_of(items) if names_data(items) else None


def _when(items: Sequence[Item]) -> Period | None:
    """The period that a sentence is of, but no deed in it: "the biggest deficit in 2022", not "announced in 2022"."""
    period = spoken_of(items)
    at = next((at for at, item in enumerate(items) if item.kind == "date" and span(item) == period), 0)
    is_when = at > 1 and items[at - 1].text in ("in", "for", "during") and not items[at - 2].text.endswith("ed")
    return period if is_when else None


def _is_from(items: Sequence[Item], at: int) -> bool:
    """Whether "from" stands right before a value: it is what another comes from."""
    return any(item.text == "from" for item in items[max(0, at - 4) : at])


def _is_start(items: Sequence[Item], at: int) -> bool:
    """Whether a value is where a movement began: "from a fall of 4 percent in May to a rise of 3 percent"."""
    if at < 3 or items[at - 1].text != "of" or items[at - 2].kind != "noun":
        return at > 0 and items[at - 1].text == "from"
    return any(item.text == "from" for item in items[max(0, at - 4) : at - 2])


def _is_of_mark(items: Sequence[Item], at: int) -> bool:
    """Whether a value in a bracket is that of the date before it, which others are held against: "since May (8%)"."""
    if at < 3 or items[at - 1].text != "(" or items[at - 2].kind != "date":
        return False
    return any(item.text in ("since", "than") for item in items[max(0, at - 5) : at - 2])


def _is_moved_then(items: Sequence[Item], at: int) -> bool:
    """Whether a mark is that of a movement, which its own words do not tell: "the largest increase since May (3)"."""
    return _is_of_mark(items, at) and any(item.kind == "noun" for item in items[max(0, at - 9) : at])


def _is_record(items: Sequence[Item], stating: Stating, told: Sequence[Told]) -> bool:
    """Whether a rate in a bracket behind a date is that of the growth before it then: "the most since May (8%)"."""
    before = told[-1] if told else None
    if before is None or before.subject != stating.subject or not before.transformation.startswith("growth"):
        return False
    at, value = stating.at, items[stating.at].value
    is_rate = value is not None and value.figure.unit == "percent"
    return is_rate and at > 1 and items[at - 1].text == "(" and items[at - 2].kind == "date"


def _of_point(told: Sequence[Told]) -> Transformation | None:
    """What has moved by points, where the last statement says by how many: a share or a rate told before."""
    *before, last = told
    if last.unit != "percentage_point":
        return None
    rates = (one for one in reversed(before) if one.unit == "percent" and one.subject[:3] == last.subject[:3])
    rate = next(rates, None)
    return rate.transformation if rate is not None and rate.transformation in ("share", "level") else None


def _like(start: Told, moment: Moment) -> Change:
    """What "from 3 percent" says: the same as the value it leads to, of the period compared with."""
    if start.transformation == "share" or start.transformation == "level":
        return Change(start.transformation)
    return change_of(moment.period, "pop" if start.transformation.endswith("pop") else "yoy", None, is_rate=True)


def _remember(reader: Reader, told: Sequence[Told]) -> None:
    """What the sentence spoke of, with a value or none: the next may break it down ("By item, ...")."""
    memory = reader.memory
    subject = next((one.subject for one in told if one.subject.owner != WORLD), None) if told else memory.named
    if subject is not None:
        subject = subject._replace(grows=False)
        memory.carry, memory.age = subject, 0
        if memory.theme is None and told:
            # "Oil made up 50 percent of consumption": of consumption it tells
            is_part = told[0].transformation == "share"
            product = "" if is_part else subject.product
            memory.theme = subject._replace(area="", share=False, measure="", product=product)
        elif memory.theme is not None and is_kind_of(subject.indicator, memory.theme.indicator):
            memory.theme = memory.theme._replace(indicator=subject.indicator)  # the FDI spoken of is that pledged
        elif memory.theme is not None and told and memory.is_first and is_wider(subject, memory.theme):
            memory.theme = memory.theme._replace(product=subject.product)
        memory.is_first &= not told


def _told(stating: Stating, stated: Stated, period: Period, change: Change, status: Status) -> Told:
    freq, code = coded(period)
    figure = stated.figure
    is_fall = stated.is_change and stated.direction < 0 and figure.kind in ("count", "quantity")
    return Told(
        stated,
        stating.subject,
        freq,
        code,
        _measure(stating.subject, stated),
        change.transformation,
        coded(change.base)[1] if change.base is not None else None,
        -figure.value if is_fall else figure.value,
        status,
        figure.unit or _counted(stating.subject.indicator),
    )


def _counted(indicator: str) -> str:
    """What a number without a unit counts: persons of employment, stores of their number, else points of an index."""
    return _PERSON if families().get(indicator) == "labour" else counted_by(indicator) or _INDEX


def _measure(subject: Subject, stated: Stated) -> Measure | None:
    if stated.figure.kind == "money":
        return "value"
    if stated.figure.kind in ("count", "quantity"):
        return "volume"
    return subject.measure or None

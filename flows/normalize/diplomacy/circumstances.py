"""When and where something was done: the date and the place that stand with its verb in the clause.

right = verb list ... date      nothing between them but what the verb governs: no other finished deed, no "which"
left  = ["On"] date "," ... verb        at the start of the sentence
"""

from collections.abc import Sequence
from typing import NamedTuple

from flows.normalize.diplomacy.phrases import KIND, Day, Name, Unit, found_at
from flows.normalize.diplomacy.stance import Stance, is_past
from flows.normalize.diplomacy.words import JOURNEYS
from flows.normalize.lines import word_set
from schemas.date_expression import DateExpression

_BARRIERS = word_set(
    "which that who whom when where while whereas since ; as if although because will would shall is are"
)
_OPENING = 8  # units in which a sentence may open with its day
_DAYS = ("day", "day_range")
_DATED = frozenset(("date", "place"))
_LOCAL = word_set("in at on near")
_NOT_WHEN = word_set("since by until of the before")
_TOOK_PLACE = {("took", "place"), ("was", "held"), ("were", "held")}
_TIMES_OF_DAY = word_set("night morning afternoon evening")
_NEAR = 3  # words behind the objects within which a month or a year is when it was
_SMALL = word_set("and the of in on at by with between its for")
_NOUNS = word_set("meeting meetings morning evening during according following")


class Circumstances(NamedTuple):
    """The date, if the text gives one, and the unit of the place."""

    date: DateExpression | None
    place: Name | None


_UNTOLD = Circumstances(None, None)


def circumstances(units: Sequence[Unit], verb: int, last: int, told: Sequence[int] | None = None) -> Circumstances:
    """The date and place of what a verb says whose objects end before `last`; `told` are all dates and places."""
    told = dates_and_places(units) if told is None else told
    if not told:
        return _UNTOLD
    dates: list[DateExpression] = []
    places: list[Name] = []
    for at in range(verb + 1, told[-1] + 1):
        unit = units[at]
        if at >= last and _is_barrier(units, at):
            break
        if at >= last and isinstance(unit, Day) and at + 1 < len(units) and units[at + 1].kind == "person":
            break  # "met A, on Tuesday B": another's day
        if isinstance(unit, Day) and _is_when(units, at):
            # "the visit in April" among what was discussed is no day of the talk
            if unit.date.granularity in _DAYS or sum(map(_is_content, units[last:at])) < _NEAR:
                dates.append(unit.date)
        elif isinstance(unit, Name) and unit.kind == "place" and _is_local(units, at):
            places.append(unit)
    for at in range(min(verb, _OPENING) if told[0] < verb else 0):
        unit = units[at]
        if _is_barrier(units, at):
            break
        if isinstance(unit, Day) and _is_when(units, at):
            dates.append(unit.date)
        elif isinstance(unit, Name) and unit.kind == "place" and _is_local(units, at):
            places.append(unit)
    exact = [date for date in dates if date.granularity in _DAYS]
    return Circumstances(next(iter(exact or dates), None), next(iter(places), None))


def dates_and_places(units: Sequence[Unit]) -> list[int]:
    """The indices of the dates and places of a sentence."""
    return found_at(units, _DATED, KIND)


def _is_content(unit: Unit) -> bool:
    """Whether a unit is more than a party, a comma or a small word of a list of parties."""
    return unit.kind == "word" and unit.lower not in _SMALL


def _is_when(units: Sequence[Unit], at: int) -> bool:
    """Whether a date is not one of something else: "since May 3", "the agreement of May 3"; "the night of May 3" is."""
    before = units[at - 1].lower if at > 0 else ""
    return before not in _NOT_WHEN or (before == "of" and at > 1 and units[at - 2].lower in _TIMES_OF_DAY)


def journey_in(units: Sequence[Unit]) -> tuple[Stance, Circumstances] | None:
    """The days and the city of a journey: "visited Jakarta, Indonesia, from March 3 to 5"."""
    verb = next(iter(found_at(units, JOURNEYS)), None)
    if verb is None or units[verb].kind != "word" or "person" not in map(KIND, units[:verb]):
        return None
    found = circumstances(units, verb, verb + 1)
    behind = next(
        (unit for unit in units[verb + 1 : verb + 4] if isinstance(unit, Name) and unit.kind == "place"), None
    )
    if not (found.date or found.place or behind):
        return None
    stance: Stance = "planned" if units[verb - 1].lower in ("will", "to") else "held"
    return stance, Circumstances(found.date, found.place or behind)


def _is_barrier(units: Sequence[Unit], at: int) -> bool:
    """Whether another clause begins at a unit, except that of an event: "on the margins of MC13, held in Abu Dhabi"."""
    unit = units[at]
    word = unit.lower
    if not (word in _BARRIERS or (unit.kind == "word" and (is_past(word) or _is_gerund(word)))):
        return False
    before = units[at - 1].lower if at > 0 else ""
    after = units[at + 1].lower if at + 1 < len(units) else ""
    if (word, after) in _TOOK_PLACE or (before, word) in _TOOK_PLACE:
        return False
    if word == "held" and any(unit.kind == "event" for unit in units[max(0, at - 2) : at]):
        return False
    return not (word == "that" and before in ("to", "in", "on", "at", "of"))


def _is_gerund(word: str) -> bool:
    return word.endswith("ing") and len(word) > 6 and word not in _NOUNS


def _is_local(units: Sequence[Unit], at: int) -> bool:
    before = units[at - 1].lower if at > 0 else ""
    return before in _LOCAL or (before == "the" and at > 1 and units[at - 2].lower in _LOCAL)

"""Whom someone saw, where that is a meeting and no mere sight.

due  = subject ("scheduled to" | "will") "see" list          "is due to see Minister A on Monday"
     | subject journey word* "to see" list                   "will be back in Lima to see Minister A again"
saw  = subject "saw" list                                    "she also saw Minister A in Lima"

No verb follows: "saw Minister A sign the accord" is a sight. "Set to see" foresees.
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.frames import Frame
from flows.normalize.diplomacy.further import ends_there
from flows.normalize.diplomacy.lists import People, people_at, subject_before
from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.stance import stance_of_verb
from flows.normalize.diplomacy.words import JOURNEYS
from flows.normalize.lines import word_set

_APPOINTED = word_set("scheduled due slated plans plan")
_GOING = JOURNEYS | word_set(
    "back go goes going return returns returning returned fly flies flying flew come comes came"
)
_REACH = 12  # units from a journey to what it is for


def frame_of_seeing(units: Sequence[Unit], at: int) -> Frame | None:
    """The meeting that "see" or "saw" tells of."""
    people = people_at(units, at + 1, bodies=False)
    if not people.units or not ends_there(units, people.last):
        return None
    return _saw(units, at, people) if units[at].lower == "saw" else _appointed(units, at, people)


def _saw(units: Sequence[Unit], at: int, people: People) -> Frame | None:
    subjects, pronoun = subject_before(units, at)
    stance = stance_of_verb(units, at, "past")
    if not (subjects or pronoun) or stance is None:
        return None
    return Frame(at, people.last, people.units, subjects, pronoun, stance)


def _appointed(units: Sequence[Unit], at: int, people: People) -> Frame | None:
    comes = at > 1 and units[at - 1].lower == "will"
    if not comes and (at < 3 or units[at - 1].lower != "to"):
        return None
    if not comes and units[at - 2].lower not in _APPOINTED and not _is_journey(units, at - 1):
        return None
    stance = stance_of_verb(units, at, "base")
    subjects, pronoun = subject_before(units, at - 1 if comes else at - 2)
    return Frame(at, people.last, people.units, subjects, pronoun, stance) if stance is not None else None


def _is_journey(units: Sequence[Unit], at: int) -> bool:
    """Whether someone goes somewhere "to see": "flew to Lima on Friday to see Minister A"."""
    return not _GOING.isdisjoint(map(LOWER, units[max(0, at - _REACH) : at]))

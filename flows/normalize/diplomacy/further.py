"""Whom the verb of a meeting goes on to name behind its first list: elsewhere, on another day, on another topic.

more  = frame adverbial+ "and" list           "met A in Ottawa on Monday and B in Lima on Friday"
      | frame "," when list | frame when "," list when  "will meet A on Monday, B on Tuesday and, on Friday, C"
      | frame topic "and with" list               "met with A on gas, and with B on steel"
      | frame topic "," "and" person topic        "plans to meet A to explain the bill, and B to discuss gas"
      | frame word* ";" ["and"] ["with"] list     "sat down with A, on gas; with B; and with C, on steel"
topic = ("on" | "about" | "to" ...) word*

No verb follows such a list, of which it would be the subject.
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.adverbials import LOCAL, past_adverbials
from flows.normalize.diplomacy.frames import Frame
from flows.normalize.diplomacy.lists import people_at
from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.stance import is_past
from flows.normalize.lines import word_set

_GOES_ON = word_set("and , ;")
_TO_WITH = 12  # units back from the end of a list to its "with"
_TOPIC = 24  # units of what was talked about
_CLAUSE = 45  # units to a semicolon
_OF_TOPIC = word_set("on about of for the regarding over")
_NO_TOPIC = word_set("; . : who whom which that where while when but")
_ASKED = word_set("where how when")  # "to explain where the bill stands"
_TOPICAL = word_set("on about over to regarding concerning")
_AFTER_SEEING = LOCAL | {"before", "again"}


def further(units: Sequence[Unit], frame: Frame) -> Frame | None:
    """Those met besides whom a sentence names behind a list."""
    if frame.last + 2 >= len(units) or _GOES_ON.isdisjoint(map(LOWER, units[frame.last :])):
        return None
    return _behind_topic(units, frame) or _on_another_day(units, frame) or _behind_semicolon(units, frame)


def _on_another_day(units: Sequence[Unit], frame: Frame) -> Frame | None:
    """ "met A in Ottawa on Monday and B in Lima on Friday", "on Monday she will meet A, on Tuesday B"."""
    here = past_adverbials(units, frame.last)
    joint = here
    while joint < len(units) and units[joint].lower in (",", "and"):
        joint += 1
    if joint == here:
        return None
    first = past_adverbials(units, joint)
    is_dated = first > joint and units[joint].lower == "on"  # "and, on Tuesday, B"
    if here == frame.last and not is_dated:
        return None
    first += first < len(units) and units[first].lower == ","
    people = people_at(units, first, bodies=False)
    if not people.units or not ends_there(units, people.last):
        return None
    is_joined = "and" in map(LOWER, units[here:joint])
    if not is_joined and not is_dated and past_adverbials(units, people.last) == people.last:
        return None
    return Frame(joint, people.last, people.units, frame.subjects, frame.pronoun, frame.stance)


def _behind_topic(units: Sequence[Unit], frame: Frame) -> Frame | None:
    """ "met with A, on gas, and with B, on steel", "to meet A to explain the bill, and B to discuss gas"."""
    is_with = "with" in map(LOWER, units[max(0, frame.last - _TO_WITH) : frame.last])
    is_topic = units[frame.last].lower in _TOPICAL
    if not is_with and not is_topic:
        return None
    for joint in range(frame.last, min(len(units) - 2, frame.last + _TOPIC)):
        word = units[joint].lower
        if units[joint].kind == "person" or (word in _NO_TOPIC and not (is_topic and word in _ASKED)):
            return None
        if units[joint].kind == "word" and is_past(word) and units[joint - 1].lower not in _OF_TOPIC:
            return None  # not "on liquefied gas"
        if word != "and":
            continue
        if is_with and units[joint + 1].lower == "with":
            people = people_at(units, joint + 2, bodies=False)
            is_last = ends_there(units, people.last) or units[people.last].lower in _TOPICAL | {"for"}
        elif is_topic and units[joint - 1].lower == "," and units[joint + 1].kind == "person":
            people = people_at(units, joint + 1, bodies=False)
            is_last = people.last < len(units) and units[people.last].lower in _TOPICAL
        else:
            continue
        if not people.units or not is_last:
            return None
        return Frame(joint, people.last, people.units, frame.subjects, frame.pronoun, frame.stance)
    return None


def _behind_semicolon(units: Sequence[Unit], frame: Frame) -> Frame | None:
    """ "sat down with A, on gas; with B; and with C": the verb of the first clause goes on."""
    until = min(len(units) - 1, frame.last + _CLAUSE)
    at = next((at for at in range(frame.last, until) if units[at].lower == ";"), None)
    if at is None:
        return None
    first = at + 1 + (units[at + 1].lower == "and")
    is_with = first < len(units) and units[first].lower == "with"
    people = people_at(units, first + is_with, bodies=False)
    if not people.units or (not is_with and (units[first].kind != "person" or not _is_verbless(units, people.last))):
        return None
    is_told = bool(frame.subjects) or frame.pronoun  # else whoever stands before the verb is the subject
    return Frame(at if is_told else frame.verb, people.last, people.units, frame.subjects, frame.pronoun, frame.stance)


def _is_verbless(units: Sequence[Unit], at: int) -> bool:
    """Whether a list ends with its clause or has only a topic behind it: not "; B, the host, said"."""
    end = next((index for index in range(at, len(units)) if units[index].lower == ";"), len(units))
    if at < end and not (units[at].kind == "mark" or units[at].lower in _TOPICAL):
        return False
    return not any(unit.kind == "word" and is_past(unit.lower) for unit in units[at:end])


def ends_there(units: Sequence[Unit], at: int) -> bool:
    """Whether no verb follows, of which a list would be the subject."""
    if at >= len(units):
        return True
    return units[at].kind in ("mark", "date") or units[at].lower in _AFTER_SEEING

"""Who met whom, as nouns of meeting tell it: "held talks on March 5 with A", "a courtesy call from A".

noun   = meeting-noun [when, where] ("with" | "from" | "on") list | meeting-noun "between" list
       | meeting-noun "was held" [when, where] "between" list | meeting-noun "was attended by" list
opened = ("At" | "In") meeting-noun [when, where] "," list verb list    "At a meeting in Lima, A told B"
       | ("At" | "In") meeting-noun [when, where] "," list verb         "In talks in Lima, A and B took up tariffs"
told   = list verb list ... "at" meeting-noun                           "A told B at a meeting in Lima that ..."
hosted = meeting-noun ("hosted" | "given") "by" list                    "attended a reception hosted by A"
joint  = list "had a" meeting-noun
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.adverbials import LOCAL, past_adverbials
from flows.normalize.diplomacy.frames import Frame
from flows.normalize.diplomacy.lists import People, named_of_group, people_at, subject_before
from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.stance import Stance, is_adverb, is_past, stance_around, stance_of_verb
from flows.normalize.diplomacy.words import meeting_words
from flows.normalize.lines import word_set

_RECEIVERS = word_set("courtesy phone telephone video")
_TAKING = word_set("took takes received fielded answered")
_HAVING = word_set("had")
_SHARED = word_set("session sessions meeting meetings talks discussion discussions conversation lunch dinner breakfast")
_ADJECTIVES = word_set("a an separate brief short long private further bilateral working another frank fruitful")
_BEHIND = LOCAL | word_set("about before after to that where which yesterday today earlier as while")
_BEFORE_ATTENDED = word_set(", was were also which attended")
_AT = word_set("at in during")
_WITH = word_set("with between among")
_TELLING = word_set("told asked urged thanked assured briefed informed")
_HOSTED = word_set("hosted given")
_APPOINTED = word_set("lined scheduled planned slated arranged")
_HAS = word_set("has have")
_FAR = 14  # units
_OPENING = 6  # units in which a sentence opens with a meeting
_TOOK_PLACE = (("were", "held"), ("was", "held"), ("took", "place"))


def frame_of_noun(units: Sequence[Unit], at: int) -> Frame | None:
    """ "held talks on March 5 with A", "in his meeting with A", "a courtesy call from A", "talks between A and B"."""
    row = meeting_words().nouns[units[at].lower]
    before = units[at - 1].lower if at > 0 else ""
    if before == "to" and units[at].lower in ("talk", "visit", "call", "lunch"):
        return None  # the verb
    is_told = tuple(map(LOWER, units[at + 1 : at + 3])) in _TOOK_PLACE  # "Talks were held in Lima between A and B"
    here = past_adverbials(units, at + (3 if is_told else 1))
    is_appointed = here < len(units) and units[here].lower in _APPOINTED
    if is_appointed:  # "has meetings lined up in Lima with A"
        here = past_adverbials(units, here + 1 + (units[here + 1 : here + 2] != [] and units[here + 1].lower == "up"))
    if here < len(units) and units[here].lower == "and" and here + 1 < len(units):
        return None  # "meetings and talks with": the last noun of the pair has the people
    preposition = units[here].lower if here < len(units) else ""
    if preposition in _BEFORE_ATTENDED and (attended := _past_attended(units, here)) is not None:
        people = people_at(units, attended, bodies=False)
        stance = _stance_of_noun(units, at)
        return Frame(at, people.last, people.units, (), False, stance) if people.units and stance is not None else None
    if preposition in _HOSTED and "for" in row.prepositions and (people := _by_host(units, here)).units:
        stance = _stance_of_noun(units, at)
        return Frame(at, people.last, people.units, (), False, stance) if stance is not None else None
    if preposition not in row.prepositions:
        return _opened(units, at) or _told_there(units, at) or (None if preposition == "," else _joint(units, at))
    is_taken = preposition == "from" and units[max(0, at - 2)].lower in _TAKING
    is_plea = preposition in ("from", "on", "upon", "to") and before not in _RECEIVERS and not is_taken
    if row.noun == "call" and is_plea:
        return None
    people = people_at(units, here + 1, bodies=preposition == "with")
    if not people.units and preposition == "with":
        people = named_of_group(units, here + 1)
    if before == "panel":
        return None  # "a panel discussion with A"
    if preposition in ("between", "of") and len(people.units) < 2:
        return None
    stance = _stance_of_noun(units, at)
    if stance is None:
        return None
    verb = _governor(units, at)
    if is_appointed and not _HAS.isdisjoint(map(LOWER, units[max(0, at - 4) : at])):
        stance = "planned"
    subjects, pronoun = subject_before(units, verb)
    if not people.units:
        is_him = bool(subjects) and here + 1 < len(units) and units[here + 1].lower in ("him", "her", "them")
        return Frame(verb, people.last, subjects if is_him else (), (), is_him, stance)  # "gave a dinner for him"
    return Frame(verb, people.last, people.units, subjects, pronoun, stance)


def _by_host(units: Sequence[Unit], at: int) -> People:
    """Who gave a reception or a dinner: "hosted by Ambassador A"."""
    is_by = at + 1 < len(units) and units[at + 1].lower == "by"
    return people_at(units, at + 2, bodies=False) if is_by else People((), at)


def _told_there(units: Sequence[Unit], at: int) -> Frame | None:
    """ "A told B at a meeting in Ottawa that ...": the one spoken to was there."""
    first = at - 1
    while first > 0 and at - first < 5 and units[first].kind == "word" and units[first].lower not in _AT:
        first -= 1
    if first < 2 or units[first].lower not in _AT:
        return None
    for back in range(first - 1, max(0, first - _FAR), -1):
        word = units[back].lower
        if word in _TELLING and units[back + 1].kind == "person":
            objects = people_at(units, back + 1, bodies=False)
            subjects, pronoun = subject_before(units, back)
            stance = stance_of_verb(units, back, "past")
            if not objects.units or not (subjects or pronoun) or stance is None:
                return None
            return Frame(back, at + 1, objects.units, subjects, pronoun, stance)
        if word in (";", "that", "which", "who"):
            break
    return None


def _opened(units: Sequence[Unit], at: int) -> Frame | None:
    """ "At a meeting in Ottawa on May 3, A told B", "In talks before the forum, A and B took up tariffs"."""
    if at > _OPENING or units[0].lower not in _AT:
        return None
    comma = next((end for end in range(at + 1, min(len(units), at + _FAR)) if units[end].lower == ","), None)
    while comma is not None and comma + 1 < len(units) and units[comma + 1].kind in ("date", "place", "country"):
        comma = next((end for end in range(comma + 1, min(len(units), comma + 6)) if units[end].lower == ","), None)
    if (
        comma is None
        or units[at + 1].lower == "of"
        or any(unit.kind == "person" or unit.lower in _WITH for unit in units[at:comma])
    ):
        return None
    subjects = people_at(units, comma + 1, bodies=False)
    verb = subjects.last
    while verb < len(units) and is_adverb(units[verb].lower):
        verb += 1
    if not subjects.units or verb >= len(units) or not is_past(units[verb].lower):
        return None
    if len(subjects.units) > 1 and at < 3:
        return Frame(verb, comma, (), subjects.units, False, "held")
    if verb + 1 >= len(units) or units[verb + 1].kind != "person":
        return None
    objects = people_at(units, verb + 1, bodies=False)
    return Frame(at, comma, objects.units, subjects.units, False, "held") if objects.units else None


def _joint(units: Sequence[Unit], at: int) -> Frame | None:
    """ "A and B had a separate session on butter"; "had separate talks" may be talks with others."""
    verb = next((back for back in range(at - 1, max(-1, at - 5), -1) if units[back].lower in _HAVING), None)
    if verb is None or not all(unit.lower in _ADJECTIVES for unit in units[verb + 1 : at]):
        return None
    words = [unit.lower for unit in units[verb + 1 : at]]
    if units[at].lower not in _SHARED or ("separate" in words and words[0] != "a"):
        return None
    after = units[at + 1] if at + 1 < len(units) else None
    if after is not None and after.kind == "word" and after.lower not in _BEHIND and not is_adverb(after.lower):
        return None  # "had lunch vouchers"
    subjects, pronoun = subject_before(units, verb)
    if not subjects or len(subjects) + pronoun < 2:
        return None
    stance = _stance_of_noun(units, at)
    return Frame(verb, at + 1, (), subjects, pronoun, stance) if stance is not None else None


def _past_attended(units: Sequence[Unit], at: int) -> int | None:
    """One past "(which) was attended by" behind a noun of meeting and its apposition."""
    if at < len(units) and units[at].lower == ",":
        close = next((end for end in range(at + 1, min(len(units), at + 14)) if units[end].lower in (",", ";")), None)
        apposed = units[at + 1].lower in ("chaired", "held", "hosted", "presided") if at + 1 < len(units) else False
        at = close + 1 if apposed and close is not None else at + 1
    while at < len(units) and units[at].lower in ("was", "were", "also", "which"):
        at += 1
    words = [unit.lower for unit in units[at : at + 2]]
    return at + 2 if words == ["attended", "by"] else None


def _governor(units: Sequence[Unit], at: int) -> int:
    """The index of the verb that a noun of meeting is the object of, or of the noun itself."""
    for before in range(at - 1, max(-1, at - 10), -1):
        unit = units[before]
        if unit.kind in ("person", "organisation") or unit.lower in (";", "in", "during", "after", "before"):
            break
        if unit.kind == "word" and (is_past(unit.lower) or unit.lower in ("hold", "have", "holds", "holding", "had")):
            return before
    return at


def _stance_of_noun(units: Sequence[Unit], at: int) -> Stance | None:
    verb = _governor(units, at)
    word = units[verb].lower
    if word in ("hold", "have") and verb != at:
        return stance_of_verb(units, verb, "base")
    if word == "held" and verb > 0 and units[verb - 1].lower == "be":
        return stance_of_verb(units, verb - 1, "base")
    return stance_around(units, at)

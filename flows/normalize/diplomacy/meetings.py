"""Who met whom: the grammar of meeting.

    held   = subject meets ["with"] list | subject receives list | subject verb "with" list        "met", "called on"
           | subject "was" receives "by" list
    noun   = meeting-noun [when, where] ("with" | "from" | "on") list | meeting-noun "between" list
    with   = "With" list "," subject talks | subject talks ... "with" list | "; with" list ","      "discussed"
    due    = subject "scheduled to see" list
    joint  = list talks | list "had a" meeting-noun        where the list names people of both sides

Whoever of these is not of the issuing side is a counterpart, on whichever side of the verb.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flows.normalize.dates.calendar_words import word_set
from flows.normalize.diplomacy.lists import people_at, subject_before
from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import Stance, is_adverb, is_past, stance_around, stance_of_verb
from flows.normalize.diplomacy.words import ATTENDING, SEEING, form_of, meeting_words, past_particle
from schemas.diplomacy_vocabulary import MeetingVerbRow

_REACH = 45  # units from a verb of talking to its "with"
_SPEAKING = ("speak", "talk", "confer", "consult")  # "spoke at a forum with X in the audience"
_MEDIA = word_set("phone telephone video videoconference videolink teleconference zoom conference link call")
_LOCALITIES = _MEDIA | {"sidelines", "margins", "person"}
_LOCAL = word_set("in at on by via over during")
_AFTER_SEEING = _LOCAL | {"before", "again"}
_RECEIVERS = word_set("courtesy phone telephone video")
_ENDS = word_set("; . which who whom that where")
_HAVING = word_set("had")
_SHARED = word_set("session sessions meeting meetings talks discussion discussions conversation lunch dinner breakfast")
_ADJECTIVES = word_set("a an separate brief short long private further bilateral working another frank fruitful")
_BEHIND = _LOCAL | word_set("about before after to that where which yesterday today earlier as while")
_OPENING = 6  # units in which a sentence opens with a meeting
_BEFORE_VERBS = word_set("to will would shall may can could should must did and or , who which that he she they i we")
_TOOK_PLACE = (("were", "held"), ("was", "held"), ("took", "place"))
_CHAIRING = ("co-chair", "chair")
_TOGETHER = ("co-chair", "chair", "sign", "ink", "initial")
_APPOINTED = word_set("scheduled due slated")  # "set to see" foresees: "set to see Minister A go"
_OBJECTLESS = word_set(", and along together agreement consultation cooperation compared associated line accordance")


class Frame(NamedTuple):
    """People who met: those that the verb's object names, those that its subject names, and what the verb says of it.

    Where it is a group that nobody names, there are neither, but the day and the place still stand beside it.
    """

    verb: int
    last: int
    objects: tuple[Unit, ...]
    subjects: tuple[Unit, ...]
    pronoun: bool
    stance: Stance


def frames_in(units: Sequence[Unit], *, headline: bool) -> Iterator[Frame]:
    """The meetings that a sentence tells of."""
    verbs, nouns, telling, *_ = meeting_words()
    comitative: Frame | None = None
    told = [at for at, unit in enumerate(units) if unit.lower in telling]
    last_with = max((at for at in told if units[at].lower == "with"), default=-1)
    first_person = next((at for at, unit in enumerate(units) if unit.kind == "person"), len(units))
    for at in told:
        unit = units[at]
        if unit.kind != "word":
            if unit.lower == ";" and comitative is not None and (more := _gapped(units, at, comitative)) is not None:
                yield more
            continue
        if unit.lower == "with" and (fronted := _fronted(units, at, headline=headline)) is not None:
            comitative = fronted
            yield fronted
        if unit.lower in nouns and (frame := _of_noun(units, at)) is not None:
            yield frame
        if unit.lower in ATTENDING and at < 2 and (frame := _listed(units, at)) is not None:
            yield frame
        if unit.lower == SEEING and (frame := _appointed(units, at)) is not None:
            yield frame
        for row in verbs.get(unit.lower, ()):
            if row.frame == "talks" and last_with < at < first_person and not _is_by(units, at + 1):
                continue  # nobody before it, no "with" behind it
            yield from _of_verb(units, at, row, last_with, headline=headline)


def _is_by(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].lower == "by"


# ---------------------------------------------------------------- verbs


def _of_verb(units: Sequence[Unit], at: int, row: MeetingVerbRow, last_with: int, *, headline: bool) -> Iterator[Frame]:
    form = form_of(row, units[at].lower)
    if form in ("base", "third") and units[at].lower in meeting_words().nouns and _is_noun(units, at):
        return
    if row.frame == "meets" and (whom := _whom(units, at)) is not None:
        stance = stance_of_verb(units, at, form, headline=headline)
        if stance is not None:
            yield Frame(at, at + 1, (units[whom],), (), True, stance)
        return
    if row.frame != "talks":
        yield from _direct(units, at, row, headline=headline)
    if row.frame in ("talks", "meets"):
        behind = past_particle(row, units, at)
        if behind is None or (row.lemma == "attend" and not _is_the_meeting(units, behind)):
            return
        if row.lemma in _TOGETHER and (frame := _by_both(units, at, row, behind)) is not None:
            yield frame
        if row.lemma == "hold" and not _holds_talks(units, at):
            return
        subjects, pronoun = subject_before(units, at)
        is_joint = len(subjects) > 1 or (bool(subjects) and pronoun)
        topic = at + 1 < len(units) and units[at + 1].lower in ("about", "on", "over")
        alone = row.frame == "meets" or (row.lemma in _SPEAKING and not topic)
        found = None if alone or last_with < at else _with_behind(units, at)
        if not is_joint and found is None:
            return
        stance = stance_of_verb(units, at, form, headline=headline)
        if stance is not None and is_joint:
            yield Frame(at, at + 1, (), subjects, pronoun, stance)
        if stance is not None and found is not None:
            yield Frame(at, found[1], found[0], subjects, pronoun, stance)


def _is_noun(units: Sequence[Unit], at: int) -> bool:
    """Whether "talks", "visit" or "call" is the noun: nothing that can be its subject or its helping verb precedes."""
    before = units[at - 1] if at > 0 else None
    return (
        before is not None
        and before.kind in ("word", "mark")
        and not (before.lower in _BEFORE_VERBS or is_adverb(before.lower))
    )


def _whom(units: Sequence[Unit], at: int) -> int | None:
    """The person of "A, whom he had met in Lima"."""
    words = [unit.lower for unit in units[max(0, at - 5) : at]]
    if "whom" not in words:
        return None
    whom = at - len(words) + words.index("whom")
    person = whom - 1 - (whom > 0 and units[whom - 1].lower == ",")
    rest = units[whom + 1 : at]
    alone = all(unit.lower in ("he", "she", "they", "had", "has", "have") or is_adverb(unit.lower) for unit in rest)
    return person if alone and person >= 0 and units[person].kind == "person" else None


def _by_both(units: Sequence[Unit], at: int, row: MeetingVerbRow, behind: int) -> Frame | None:
    """Those who did together what the passive tells: "was co-chaired by A and B"."""
    is_passive = units[at - 1].lower in ("was", "were", "been")
    is_reduced = row.lemma in _CHAIRING and (units[at - 1].lower == "," or units[at - 1].lower in meeting_words().nouns)
    if not _is_by(units, behind) or not (is_passive or is_reduced):
        return None
    people = people_at(units, behind + 1, bodies=False)
    stance = stance_of_verb(units, at, form_of(row, units[at].lower))
    return Frame(at, people.last, (), people.units, False, stance) if len(people.units) > 1 and stance else None


def _is_the_meeting(units: Sequence[Unit], at: int) -> bool:
    """Whether "the meeting" follows, that of those who attend it, and no more of it is said."""
    nouns = meeting_words().nouns
    end = next((index for index in range(at + 1, min(len(units), at + 4)) if units[index].lower in nouns), None)
    if end is None or units[at].lower not in ("the", "this", "their") or any(u.kind != "word" for u in units[at:end]):
        return False
    return end + 1 == len(units) or units[end + 1].kind in ("mark", "date") or units[end + 1].lower in _LOCAL


def _listed(units: Sequence[Unit], at: int) -> Frame | None:
    """ "Attending were A and B": those who sat together."""
    if at + 1 >= len(units) or units[at + 1].lower not in ("were", "was"):
        return None
    people = people_at(units, at + 2, bodies=False)
    return Frame(at, people.last, (), people.units, False, "held") if len(people.units) > 1 else None


def _direct(units: Sequence[Unit], at: int, row: MeetingVerbRow, *, headline: bool) -> Iterator[Frame]:
    """The object of a verb of meeting, before which "with", "in Seoul" or "by phone" may stand."""
    behind = past_particle(row, units, at)
    if row.frame == "with" and behind is None:
        moved = _past_adverbials(units, at + 1)
        behind = moved + 1 if moved < len(units) and units[moved].lower in row.particles else None
    if behind is None:
        return
    passive = row.frame == "receives" and behind < len(units) and units[behind].lower == "by"
    stance = stance_of_verb(units, at, form_of(row, units[at].lower), headline=headline)
    if stance is None:
        return
    if passive:
        if at == 0 or units[at - 1].lower not in ("was", "were", "been", "be"):
            return
        behind += 1
    elif row.frame == "receives" and at > 0 and units[at - 1].lower in ("was", "were", "been", "be"):
        return
    bodies = row.frame != "receives" and not passive
    moved = _past_adverbials(units, behind) if row.frame == "meets" else len(units)
    if moved < len(units) and units[moved].lower == "with":
        direct = people_at(units, moved + 1)
    else:
        direct = people_at(units, behind, bodies=bodies and row.lemma != "speak")
    if row.frame == "receives" and (not direct.units or _is_urged(units, row, direct.last)):
        return
    subjects, pronoun = subject_before(units, at) if direct.units else ((), False)
    yield Frame(at, direct.last, direct.units, subjects, pronoun, stance)


def _appointed(units: Sequence[Unit], at: int) -> Frame | None:
    """ "is scheduled to see Minister A on Monday", "will see her again", not "to see Minister A sign the accord"."""
    comes = at > 1 and units[at - 1].lower == "will"
    if not comes and (at < 3 or units[at - 1].lower != "to" or units[at - 2].lower not in _APPOINTED):
        return None
    people = people_at(units, at + 1, bodies=False)
    after = units[people.last] if people.last < len(units) else None
    if not people.units or (after is not None and after.kind == "word" and after.lower not in _AFTER_SEEING):
        return None
    stance = stance_of_verb(units, at, "base")
    subjects, pronoun = subject_before(units, at - 1 if comes else at - 2)
    return Frame(at, people.last, people.units, subjects, pronoun, stance) if stance is not None else None


def _is_urged(units: Sequence[Unit], row: MeetingVerbRow, last: int) -> bool:
    """ "called on Minister X to lift the ban" is no visit, "called on Minister X to discuss" is one."""
    if not row.lemma.startswith("call") or last + 1 >= len(units) or units[last].lower != "to":
        return False
    return all(verb.frame != "talks" for verb in meeting_words().verbs.get(units[last + 1].lower, ()))


def _past_adverbials(units: Sequence[Unit], at: int) -> int:
    """Past what may stand between a verb of meeting and "with": "today", "in Seoul on May 3", "by phone"."""
    until = min(len(units), at + 14)
    while at < until:
        unit = units[at]
        if unit.kind in ("date", "place") or is_adverb(unit.lower) or unit.lower == "one-on-one":
            at += 1
        elif at + 1 < until and (
            (unit.lower == "for" and units[at + 1].lower in meeting_words().nouns)
            or (unit.lower == "," and is_adverb(units[at + 1].lower))
            or (unit.lower == "," and units[at + 1].kind in ("place", "country"))
        ):
            at += 2
        elif unit.lower == "," and is_adverb(units[at - 1].lower):
            at += 1  # "held talks, respectively, with"
        elif unit.lower == "face" or unit.lower == "face-to-face":
            at += 3 if unit.lower == "face" else 1
        elif unit.lower in _LOCAL and (end := _past_local(units, at + 1)) is not None:
            at = end
        else:
            break
    return at


def _past_local(units: Sequence[Unit], at: int) -> int | None:
    """One past the name, date or medium behind "in", "at", "on", "by"."""
    for index in range(at, min(len(units), at + 6)):
        unit = units[index]
        if unit.kind in ("date", "place", "event", "country", "organisation") or unit.lower in _LOCALITIES:
            follows = units[index + 1] if index + 1 < len(units) else None
            if follows is not None and (follows.lower in ("of", "the") or follows.lower in _MEDIA):
                continue
            return index + 1
        if unit.kind not in ("word", "number") or unit.lower == "with":
            return None
    return None


def _holds_talks(units: Sequence[Unit], at: int) -> bool:
    """Whether "hold" has talks as its object, not a ceremony or a stake."""
    return any(unit.lower in meeting_words().nouns for unit in units[at + 1 : at + 7])


def _with_behind(units: Sequence[Unit], at: int) -> tuple[tuple[Unit, ...], int] | None:
    """The people behind the "with" of a verb of talking: "discussed tariffs with Minister X"."""
    for index in range(at + 1, min(len(units), at + _REACH)):
        word = units[index].lower
        if word in _ENDS:
            return None
        if word == "with" and units[index - 1].lower not in _OBJECTLESS:
            if units[index - 1].lower in meeting_words().nouns:
                return None  # its own frame
            people = people_at(units, index + 1, bodies=False)
            if people.units:
                return people.units, people.last
    return None


# ---------------------------------------------------------------- nouns


def _of_noun(units: Sequence[Unit], at: int) -> Frame | None:
    """ "held talks on March 5 with A", "in his meeting with A", "a courtesy call from A", "talks between A and B"."""
    row = meeting_words().nouns[units[at].lower]
    before = units[at - 1].lower if at > 0 else ""
    if before == "to" and units[at].lower in ("talk", "visit", "call", "lunch"):
        return None  # the verb
    here = _past_adverbials(units, at + 1)
    if tuple(unit.lower for unit in units[at + 1 : at + 3]) in _TOOK_PLACE:  # "Talks were held in Lima between A and B"
        here = _past_adverbials(units, at + 3)
    if here < len(units) and units[here].lower == "and" and here + 1 < len(units):
        return None  # "meetings and talks with": the last noun of the pair has the people
    preposition = units[here].lower if here < len(units) else ""
    if (attended := _past_attended(units, here)) is not None:
        people = people_at(units, attended, bodies=False)
        stance = _stance_of_noun(units, at)
        return Frame(at, people.last, people.units, (), False, stance) if people.units and stance is not None else None
    if preposition not in row.prepositions:
        return _opened(units, at, here) if preposition == "," else _joint(units, at)
    if preposition in ("from", "on", "upon", "to") and row.noun == "call" and before not in _RECEIVERS:
        return None
    people = people_at(units, here + 1, bodies=preposition == "with")
    if preposition in ("between", "of") and len(people.units) < 2:
        return None
    stance = _stance_of_noun(units, at)
    if stance is None:
        return None
    verb = _governor(units, at)
    if not people.units:
        return Frame(verb, people.last, (), (), False, stance)
    subjects, pronoun = subject_before(units, verb)
    return Frame(verb, people.last, people.units, subjects, pronoun, stance)


def _opened(units: Sequence[Unit], at: int, comma: int) -> Frame | None:
    """ "At a meeting in Ottawa on May 3, A told B": what one said to the other there."""
    if at > _OPENING or units[0].lower not in ("at", "in", "during"):
        return None
    subjects = people_at(units, comma + 1, bodies=False)
    verb = subjects.last
    while verb < len(units) and is_adverb(units[verb].lower):
        verb += 1
    if not subjects.units or verb >= len(units) or not (is_past(units[verb].lower) or units[verb].lower == "told"):
        return None
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


# ---------------------------------------------------------------- with


def _fronted(units: Sequence[Unit], at: int, *, headline: bool) -> Frame | None:
    """ "With A, Minister B discussed tariffs", "and with A he spoke about lithium"."""
    if at > 0 and units[at - 1].lower not in (",", ";", "and", "also", "moreover", "meanwhile", "finally", "“"):
        return None
    people = people_at(units, at + 1, bodies=False)
    if not people.units:
        return None
    verbs = meeting_words().verbs
    for index in range(people.last, min(len(units), people.last + 24)):
        word = units[index].lower
        if word in (";", "."):
            return None
        rows = (
            [row for row in verbs.get(word, ()) if row.frame in ("talks", "with")]
            if units[index].kind == "word"
            else []
        )
        for row in rows:
            subjects, pronoun = subject_before(units, index)
            stance = stance_of_verb(units, index, form_of(row, word), headline=headline)
            # The list runs on into the subject: "With A, Minister B discussed".
            objects = tuple(unit for unit in people.units if unit not in subjects)
            if stance is not None and objects and (subjects or pronoun):
                return Frame(index, index + 1, objects, subjects, pronoun, stance)
    return None


def _gapped(units: Sequence[Unit], at: int, before: Frame) -> Frame | None:
    """ "...; with A, rare earths; and with B, hydrogen": the verb of the first clause goes on."""
    at += 1
    at += at < len(units) and units[at].lower == "and"
    if at >= len(units) or units[at].lower != "with":
        return None
    people = people_at(units, at + 1, bodies=False)
    if not people.units:
        return None
    return Frame(before.verb, people.last, people.units, before.subjects, before.pronoun, before.stance)

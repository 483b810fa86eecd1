"""Who met whom: the grammar of meeting; its nouns stand in meeting_nouns.py, "saw" in seeing.py.

What comes behind a first list stands in further.py.

    held   = subject meets ["with"] list | subject receives list | subject verb "with" list        "met", "called on"
           | subject "was" receives "by" list | verb "by" list                     "was co-chaired by A and B"
           | list "," "whom" pronoun meets | "Attending were" list
    with   = "With" list "," subject talks | subject talks ... "with" list | "with" list ","      "discussed"
    joint  = list talks                            where the list names people of both sides

Whoever of these is not of the issuing side is a counterpart, on whichever side of the verb.
"""

from collections.abc import Iterator, Sequence

from flows.normalize.diplomacy.adverbials import LOCAL, past_adverbials
from flows.normalize.diplomacy.frames import Frame
from flows.normalize.diplomacy.further import ends_there, further
from flows.normalize.diplomacy.lists import People, named_of_group, people_at, subject_before
from flows.normalize.diplomacy.meeting_nouns import frame_of_noun
from flows.normalize.diplomacy.phrases import LOWER, Unit, found_at
from flows.normalize.diplomacy.seeing import frame_of_seeing
from flows.normalize.diplomacy.stance import is_adverb, stance_of_verb
from flows.normalize.diplomacy.words import ATTENDING, SEEING, form_of, meeting_words, past_particle
from flows.normalize.lines import word_set
from schemas.diplomacy_vocabulary import MeetingVerbRow

_REACH = 45  # units from a verb of talking to its "with"
_SPEAKING = ("speak", "talk", "confer", "consult")  # "spoke at a forum with X in the audience"
_ENDS = word_set("; . which who whom that where")
_BEFORE_VERBS = word_set("to will would shall may can could should must did and or , who which that he she they i we")
_CHAIRING = ("co-chair", "chair", "preside over")
_TOGETHER = (*_CHAIRING, "sign", "ink", "initial", "lead", "head", "issue", "announce", "launch")
_ONE_SIDED = ("raise", "voice", "broach")  # "A and B raised concerns" at a forum: alone they tell of no talk
_WHOM_HE = word_set("he she they i we and had has have will is to")
_HIM = word_set("him her them")
_WHOM = 8  # units from "whom" to its verb
_LED_REACH = 10  # units from who leads one side to who leads the other
_LEADING = word_set("the led headed")
_LED = word_set("delegation delegations delegates talks negotiations sides teams negotiators")
_TITLES = word_set(
    "minister secretary commissioner president premier chancellor governor chairman director-general ambassador"
)
_LETTERS = word_set("letters messages greetings correspondence")
_OBJECTLESS = word_set(", and along together agreement consultation cooperation compared associated line accordance")


def frames_in(units: Sequence[Unit], *, headline: bool) -> Iterator[Frame]:
    """The meetings that a sentence tells of."""
    for frame in _frames(units, headline=headline):
        yield frame
        while frame.objects and (more := further(units, frame)) is not None:
            frame = more
            yield frame


def _frames(units: Sequence[Unit], *, headline: bool) -> Iterator[Frame]:
    verbs, nouns, telling, *_ = meeting_words()
    comitative: Frame | None = None
    told = found_at(units, telling)
    last_with = next((at for at in reversed(told) if units[at].lower == "with"), -1)
    last_whom = next((at for at in reversed(told) if units[at].lower == "whom"), len(units))
    for at in told:
        unit = units[at]
        if unit.kind != "word":
            continue
        if unit.lower == "with" and (fronted := _fronted(units, at, headline=headline)) is not None:
            comitative = fronted
            yield fronted
        elif unit.lower == "with" and comitative is not None and units[at - 1].lower == "and":
            people = people_at(units, at + 1, bodies=False)
            if people.units and units[people.last : people.last + 1] and units[people.last].lower == ",":
                yield comitative._replace(last=people.last, objects=people.units)  # "and with B, lithium"
        if unit.lower in nouns and (frame := frame_of_noun(units, at)) is not None:
            yield frame
        if unit.lower in ATTENDING and at < 2 and (frame := _listed(units, at)) is not None:
            yield frame
        if unit.lower in SEEING and (frame := frame_of_seeing(units, at)) is not None:
            yield frame
        for row in verbs.get(unit.lower, ()):
            is_alone = row.frame == "talks" and last_with < at and row.lemma not in _TOGETHER
            if last_whom < at and (frame := _with_whom(units, at, row)) is not None:
                yield frame
                break
            if is_alone and not _are_joint(*subject_before(units, at)):
                continue  # no "with" behind it, and no two before it
            yield from _of_verb(units, at, row, last_with, headline=headline)


def _is_by(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].lower == "by"


# ---------------------------------------------------------------- verbs


def _of_verb(units: Sequence[Unit], at: int, row: MeetingVerbRow, last_with: int, *, headline: bool) -> Iterator[Frame]:
    form = form_of(row, units[at].lower)
    if units[at].lower in meeting_words().nouns and form in ("base", "third") and _is_noun(units, at):
        return
    if row.frame != "talks":
        yield from _direct(units, at, row, headline=headline)
    if row.frame in ("talks", "meets"):
        behind = past_particle(row, units, at)
        if behind is None or not _has_object(units, row, behind):
            return
        if row.lemma == "lead" and (frame := _led_by_each(units, at)) is not None:
            yield frame
        if row.lemma in _TOGETHER and (frame := _by_both(units, at, row, behind)) is not None:
            yield frame
        subjects, pronoun = subject_before(units, at)
        is_joint = _are_joint(subjects, pronoun) and row.lemma not in _ONE_SIDED
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


def _are_joint(subjects: Sequence[Unit], pronoun: bool) -> bool:
    return len(subjects) > 1 or (bool(subjects) and pronoun)


def _has_object(units: Sequence[Unit], row: MeetingVerbRow, at: int) -> bool:
    """Whether a verb that may be of anything is one of meeting by its object: "hold talks", not "hold a stake"."""
    match row.lemma:
        case "hold":
            heads = (unit.lower.rpartition(" ")[2] for unit in units[at : at + 6])  # "the 9th Finance Dialogue"
            return not meeting_words().nouns.keys().isdisjoint(heads)
        case "attend":
            return _is_the_meeting(units, at)
        case "lead" | "head":
            return _is_by(units, at) or not _LED.isdisjoint(map(LOWER, units[at : at + 4]))
        case "exchange":
            return _LETTERS.isdisjoint(map(LOWER, units[at : at + 3]))
        case _:
            return True


def _is_noun(units: Sequence[Unit], at: int) -> bool:
    """Whether "talks", "visit" or "call" is the noun: nothing that can be its subject or its helping verb precedes."""
    before = units[at - 1] if at > 0 else None
    return (
        before is not None
        and before.kind in ("word", "mark")
        and not (before.lower in _BEFORE_VERBS or is_adverb(before.lower))
    )


def _with_whom(units: Sequence[Unit], at: int, row: MeetingVerbRow) -> Frame | None:
    """ "A, whom he had met in Lima", "A, with whom she (and Minister B) also discussed tariffs"."""
    whom = next((back for back in range(at - 1, max(0, at - _WHOM), -1) if units[back].lower == "whom"), 0)
    person = whom - 1
    is_with = person > 0 and units[person].lower == "with"
    if row.frame not in ("meets", "talks", "with") or (not is_with and row.frame != "meets"):
        return None
    person -= is_with
    person -= person > 0 and units[person].lower == ","
    if person < 0 or units[person].kind != "person":
        return None
    rest = units[whom + 1 : at]
    if not all(unit.lower in _WHOM_HE or unit.kind in ("person", "date") or is_adverb(unit.lower) for unit in rest):
        return None
    stance = stance_of_verb(units, at, form_of(row, units[at].lower))
    subjects, pronoun = subject_before(units, at) if any(unit.kind == "person" for unit in rest) else ((), True)
    return Frame(at, at + 1, (units[person],), subjects, pronoun, stance) if stance is not None else None


def _led_by_each(units: Sequence[Unit], at: int) -> Frame | None:
    """ "A led the Korean delegation and B the American one", "A led Korea's team, while B headed the American side"."""
    subjects, _ = subject_before(units, at)
    for index in range(at + 2, min(len(units) - 3, at + _LED_REACH)):
        if units[index].lower in ("and", "while") and units[index + 1].kind == "person":
            verb = index + 2 + (units[index + 2].lower == ",")
            if not subjects or units[verb].lower not in _LEADING:
                return None
            return Frame(at, index + 2, (), (*subjects, units[index + 1]), False, "held")
    return None


def _by_each(units: Sequence[Unit], at: int) -> People:
    """Who led the other side too: "was led by A, and the Thai side by B"."""
    for index in range(at, min(len(units) - 1, at + _LED_REACH)):
        if units[index].lower == "by":
            return people_at(units, index + 1, bodies=False)
        if units[index].kind == "person" or units[index].lower in _ENDS:
            break
    return People((), at)


def _by_both(units: Sequence[Unit], at: int, row: MeetingVerbRow, behind: int) -> Frame | None:
    """Those who did together what the passive tells: "was co-chaired by A and B"."""
    behind = past_adverbials(units, behind) if row.lemma in _CHAIRING else behind
    is_passive = units[at - 1].lower in ("was", "were", "been")
    is_reduced = row.lemma in _CHAIRING and (units[at - 1].lower == "," or units[at - 1].lower in meeting_words().nouns)
    if not _is_by(units, behind) or not (is_passive or is_reduced):
        return None
    people = people_at(units, behind + 1, bodies=False)
    if len(people.units) == 1 and row.lemma in ("lead", "head"):
        other = _by_each(units, people.last)
        people = People((*people.units, *other.units), other.last)
    stance = stance_of_verb(units, at, form_of(row, units[at].lower))
    return Frame(at, people.last, (), people.units, False, stance) if len(people.units) > 1 and stance else None


def _is_the_meeting(units: Sequence[Unit], at: int) -> bool:
    """Whether "the meeting" follows, that of those who attend it, and no more of it is said."""
    nouns = meeting_words().nouns
    end = next((index for index in range(at + 1, min(len(units), at + 4)) if units[index].lower in nouns), None)
    if end is None or units[at].lower not in ("the", "this", "their") or any(u.kind != "word" for u in units[at:end]):
        return False
    return end + 1 == len(units) or units[end + 1].kind in ("mark", "date") or units[end + 1].lower in LOCAL


def _listed(units: Sequence[Unit], at: int) -> Frame | None:
    """ "Attending were A and B": those who sat together."""
    verb = next((back for back in range(at + 1, min(len(units), at + 8)) if units[back].lower in ("were", "was")), None)
    if verb is None or any(unit.kind == "mark" or unit.kind == "person" for unit in units[at:verb]):
        return None
    if verb > at + 1 and units[at + 1].lower not in ("at", "in"):
        return None
    people = people_at(units, verb + 1, bodies=False)
    return Frame(at, people.last, (), people.units, False, "held") if len(people.units) > 1 else None


def _direct(units: Sequence[Unit], at: int, row: MeetingVerbRow, *, headline: bool) -> Iterator[Frame]:
    """The object of a verb of meeting, before which "with", "in Seoul" or "by phone" may stand."""
    behind = past_particle(row, units, at)
    if row.frame == "with" and behind is None:
        moved = past_adverbials(units, at + 1)
        behind = moved + 1 if moved < len(units) and units[moved].lower in row.particles else None
    if behind is None:
        return
    passive = row.frame == "receives" and _is_by(units, behind)
    stance = stance_of_verb(units, at, form_of(row, units[at].lower), headline=headline)
    if stance is None:
        return
    if passive:
        if at == 0 or units[at - 1].lower not in ("was", "were", "been", "be"):
            return
        behind += 1
    elif row.frame == "receives" and at > 0 and units[at - 1].lower in ("was", "were", "been", "be"):
        return
    if row.frame == "receives" and not passive and not row.particles:
        behind = _past_where(units, behind)  # "welcomed to Lima today Minister A"
    bodies = row.frame != "receives" and not passive
    moved = past_adverbials(units, behind) if row.frame == "meets" else len(units)
    if moved < len(units) and units[moved].lower == "with":
        direct = people_at(units, moved + 1)
    else:
        direct = people_at(units, behind, bodies=bodies and row.lemma != "speak")
    if not direct.units and row.frame != "receives":
        direct = named_of_group(units, max(moved, behind) if moved < len(units) else behind)
    if not direct.units and not passive and (him := _past_him(units, behind)) is not None:
        subjects, _ = subject_before(units, at)  # "where Ambassador A welcomed him", not "welcomed her decision"
        if subjects and ends_there(units, him):
            yield Frame(at, him, subjects, (), True, stance)
        return
    if row.frame == "receives" and (not direct.units or _is_urged(units, row, direct.last)):
        return
    subjects, pronoun = subject_before(units, at) if direct.units else ((), False)
    yield Frame(at, direct.last, direct.units, subjects, pronoun, stance)


def _past_where(units: Sequence[Unit], at: int) -> int:
    """Past where and when a guest was welcomed, where the guest follows: "to Lima today", "in Bern on Monday"."""
    is_to = at + 1 < len(units) and units[at].lower == "to" and units[at + 1].kind in ("place", "country")
    past = past_adverbials(units, at + 2 if is_to else at)
    return past if past < len(units) and units[past].kind == "person" else at


def _past_him(units: Sequence[Unit], at: int) -> int | None:
    """One past "him", or past the title alone of who is spoken of: "received the Minister"."""
    if at < len(units) and units[at].lower in _HIM:
        return at + 1
    is_titled = at + 1 < len(units) and units[at].lower == "the" and units[at + 1].lower in _TITLES
    return at + 2 if is_titled else None


def _is_urged(units: Sequence[Unit], row: MeetingVerbRow, last: int) -> bool:
    """ "called on Minister X to lift the ban" is no visit, "called on Minister X to discuss" is one."""
    if not row.lemma.startswith("call") or last + 1 >= len(units) or units[last].lower != "to":
        return False
    return all(verb.frame != "talks" for verb in meeting_words().verbs.get(units[last + 1].lower, ()))


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
            if subjects and all(unit.lower in _TITLES for unit in subjects):
                subjects, pronoun = (), True  # "With A, the Minister discussed": whoever names takes him for
            # The list runs on into the subject: "With A, Minister B discussed".
            objects = tuple(unit for unit in people.units if unit not in subjects and unit.lower not in _TITLES)
            if stance is not None and objects and (subjects or pronoun or _is_his_title(units, index)):
                return Frame(index, index + 1, objects, subjects, pronoun, stance)
    return None


def _is_his_title(units: Sequence[Unit], verb: int) -> bool:
    """Whether the subject is a person by the title alone: "With A, the Minister (also) discussed"."""
    at = verb - 1
    while at > 0 and is_adverb(units[at].lower):
        at -= 1
    return at > 0 and units[at].lower in _TITLES and units[at - 1].lower in ("the", "our")

"""What a comma, a colon or a bullet does to a clause: it ends it, parts its stretches, or announces what follows.

topic = phrase ":" | ("For" | "Of" | "In") phrase ","            "EU: pledges of $2 billion", "For displays, ..."
"""

from flows.normalize.lines import BULLETS
from flows.normalize.statistics.clause_shapes import flow_of_places, is_topical, names_members
from flows.normalize.statistics.frames import Frame, phrase_of
from flows.normalize.statistics.memory import Memory
from flows.normalize.statistics.phrases import Phrase, is_item, read_phrase
from flows.normalize.statistics.subjects import resolve
from flows.normalize.statistics.words import EXCLUDING

PARTNERSHIP = frozenset(("partner", "destination", "supplier", "market", "buyer"))
_WITH_PARTNER = ("with", "as", "to")


def pause(memory: Memory, frame: Frame, mark: str) -> Frame:
    """The clause behind a comma, a dash, a semicolon, a colon or a bullet."""
    if mark in BULLETS:
        memory.last = memory.named = None
        memory.topic = memory.heading
        return Frame()
    if mark == "/":
        memory.topic = memory.heading  # "Vietnam: $3 billion / Japan: $2 billion": each announces its own
        return Frame()
    if mark == ";":
        return Frame(frame.subject)
    if mark == ":" and frame.waits:
        _announce(memory, frame)
        frame.clear()
        return frame
    _set_scene(memory, frame)
    if mark == ":":
        _tell_item(memory, frame)
        return Frame(None)
    frame.part(mark)
    return frame


def _announce(memory: Memory, frame: Frame) -> None:
    """What stands before a colon without a verb is the topic: "EU: pledges of $2 billion"."""
    phrase = phrase_of(frame)
    if not phrase.has_content and len(frame.chunks) > 1:
        phrase = read_phrase(frame.chunks[-2])  # "Exports by sector, in October: ..."
    if _is_topic(phrase):
        heading = memory.heading
        if heading is not None and not phrase.indicator:  # "Imports by origin", "Australia: $2 billion"
            phrase = phrase._replace(indicator=heading.indicator, product=phrase.product or heading.product)
        memory.topic = phrase
        frame.subject = resolve(phrase, memory, None)
        frame.unknown = frame.subject is None
    elif len(frame.chunks) > 1 and is_item(named := read_phrase(frame.chunks[0])):
        memory.topic = named  # "Laver, a local speciality, stole the show: sales abroad rose"


def _set_scene(memory: Memory, frame: Frame) -> None:
    """What an aside before a comma says of the sentence: its topic, what it leaves out, whose members it lists."""
    first = frame.chunks[0]
    if frame.waits and first and first[0].text in EXCLUDING:
        memory.leave_out(item.term for chunk in frame.chunks for item in chunk)
    if not frame.waits or len(frame.chunks) > 1:
        return
    if names_members(first):
        memory.is_of_members = True
    if is_topical([item for item in first if item.kind != "mark"]):
        flow = flow_of_places(first)
        phrase = Phrase(indicator=flow, has_content=True) if flow else phrase_of(frame)
        if _is_topic(phrase):
            open_topic(memory, phrase, is_partner=any(item.text in _WITH_PARTNER for item in first[:2]))


def _tell_item(memory: Memory, frame: Frame) -> None:
    """Let the item that a clause before a colon tells of be the topic of what follows."""
    named, told = phrase_of(frame), frame.phrase
    if told.indicator and told.is_known and named.is_aside and named.area and not frame.has_value:
        memory.topic = told._replace(area=named.area)  # "Most exports went to Chile: at $3 billion, they were up"
        return
    if frame.is_copular and named.product and any(item.text in PARTNERSHIP for item in frame.chunks[-1]):
        memory.topic = Phrase(product=named.product, has_content=True)
        # "China was the largest market for ships: exports there rose"
    elif told.product and not told.indicator and told.is_known and not frame.has_value:
        memory.topic = Phrase(product=memory.product_of(told), has_content=True)  # "Ships led the way: exports rose"


def _is_topic(phrase: Phrase) -> bool:
    return phrase.is_known and phrase.has_terms and not phrase.pronoun and not phrase.is_cut


def open_topic(memory: Memory, phrase: Phrase, *, is_partner: bool) -> None:
    """An aside that opens a sentence: "For displays, ...", "Of imports, ...", "In the EU, it rose" is the EU's."""
    if phrase.has_series:
        memory.topic = phrase
        memory.name(phrase)
    elif is_partner:
        memory.mutual = phrase.area or phrase.owner  # "With the EU, Korea posted a deficit"
    else:
        memory.place = phrase.area or phrase.owner

"""Subjects that stand between commas before their values: "Ships, at $2 billion, fell", "and to Chile, $3 billion"."""

from collections.abc import Sequence

from flows.normalize.lines import word_set
from flows.normalize.statistics.attribution import resolve_in
from flows.normalize.statistics.frames import Frame, is_example
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.memory import Memory, Subject
from flows.normalize.statistics.phrases import Phrase, read_phrase
from flows.normalize.statistics.subjects import resolve

_WITH_TOPIC = 3  # stretches: a topic, a phrase, and what stands behind its comma
_SPANS = word_set("month months quarter quarters year years week weeks day days time times straight consecutive")


def take_aside(memory: Memory, frame: Frame) -> None:
    """A value behind its subject's comma: "Exports of ships, at $2 billion, were ...", "; Vietnam, $2 billion" """
    chunks = frame.chunks
    if len(chunks) > _WITH_TOPIC - 1 and not read_phrase(chunks[0]).has_terms:
        chunks = chunks[1:]  # "By destination, shipments to Chile, at $2 billion, ..."
    phrase = read_phrase(chunks[0])
    behind = chunks[-1]
    # "China, with a gain of 15 percent, was the exception"
    is_held = len(behind) > 1 and behind[0].text == "with" and behind[-2].kind == "noun" and behind[-1].text == "of"
    named = phrase.has_series if behind and not is_held else phrase.product or phrase.area
    if [item.text for item in behind] in (["with"], ["at"]):
        named = phrase.has_series or phrase.area  # "Chile, with $2 billion, ..."
    if len(chunks) == 2 and named and not phrase.is_aside:
        frame.subject, frame.phrase = resolve_in(memory, phrase, None), phrase
        frame.unknown = frame.subject is None


def take_apposed(memory: Memory, frame: Frame) -> None:
    """An item behind whose comma a value tells of it, with others told of before it or what it is.

    apposed = (copula | value link) item {"," example} "," [adverb] value
                            "The exceptions were ships, down 4 percent, and steel, by 2 percent", "and to Chile, $2"
    """
    chunks = frame.chunks
    at = len(chunks) - 2
    while at > 0 and (is_example(chunks[at]) or _is_circumstance(chunks[at])):
        at -= 1  # "computers, laptops in particular, $2 billion"
    if at < 0 or frame.links[at + 1] != "," or not chunks[at] or any(item.kind == "date" for item in chunks[at]):
        return
    phrase = read_phrase(chunks[at])
    is_pointer = phrase.pronoun == "pointer" and at < len(chunks) - 2  # "and those to Chile, under lockdown, by 9"
    if not phrase.is_known or (phrase.pronoun and not is_pointer) or not (phrase.has_series or phrase.area):
        return
    if phrase.indicator and (phrase.is_aside or frame.links[at] != "and"):
        return  # but "..., and the surplus, at $3 billion, grew"
    if phrase.is_aside and not (frame.is_moving and frame.is_copular):  # "the largest rise was in ships, at 3 percent"
        before = memory.last
        if frame.links[at] != "and" or phrase.product or before is None or not before.area:
            return
    elif frame.has_value and frame.links[at] not in ("and", ","):
        return
    memory.last = resolve(phrase, memory, memory.last or frame.subject)
    frame.subject, frame.unknown = memory.last, memory.last is None


def take_object(memory: Memory, frame: Frame) -> None:
    """The series that a verb has for its object, where its value comes behind a comma: "ran a surplus, at $4"."""
    phrase = read_phrase(frame.chunks[0])
    if phrase.indicator and phrase.is_known and not phrase.is_aside and frame.links[-1] == ",":
        frame.subject, frame.unknown = resolve_in(memory, phrase, None), False


def _is_circumstance(chunk: Sequence[Item]) -> bool:
    """Whether a stretch only tells how it was, with nothing of a series: "under lockdown"."""
    return len(chunk) > 1 and chunk[0].kind == "prep" and not any(item.is_term for item in chunk)


def member_of(items: Sequence[Item], memory: Memory, phrase: Phrase, frame: Frame) -> Subject | None:
    """The series of an area of its own that a phrase ends in: "the lowest rates were in Poland (3 percent)"."""
    if not frame.chunks[-1] or frame.chunks[-1][-1].kind != "area" or phrase.indicator or phrase.product:
        return None
    bare = phrase._replace(area=phrase.area or phrase.owner, owner="")
    subject = resolve(bare, memory, frame.subject)
    if subject is None or subject.area or not subject.owner:
        return None
    told = {item.code for item in items if item.kind == "indicator"}
    return subject._replace(indicator=told.pop()) if len(told) == 1 else subject  # "Spain (-€6 bn) had a deficit"


def is_of_count(frame: Frame) -> bool:
    """Whether a value behind a comma is of a count that its verb has for its object: "ran 800 shops, 5 percent more".

    The count is of no statistic, or a value would have come before this one.
    """
    if not frame.has_verb or frame.has_value or len(frame.chunks) != 2 or frame.links[-1] != ",":
        return False
    if any(item.text not in ("up", "down") for item in frame.chunks[-1]):
        return False
    words = [item.text for item in frame.chunks[0]]
    return len(words) > 1 and words[0] == "#" and _SPANS.isdisjoint(words)

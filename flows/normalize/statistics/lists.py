"""Values given out to several subjects in their order: "displays and ships rose 3 and 4 percent, respectively".

list = {phrase link} verb value {link value} [","] "respectively"
     | {phrase value} link value {link value} "of" phrase "," "respectively"
"""

from collections.abc import Sequence
from typing import NamedTuple

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.phrases import read_phrase
from flows.normalize.statistics.subjects import Memory, Subject, resolve
from flows.normalize.statistics.words import SAYING


class Stating(NamedTuple):
    """A value at its item, with the subject it is a value of; `link` is how it came to it.

    link: clause, phrase, right, share, verb, list; "from" for what a change started from.
    """

    at: int
    subject: Subject
    link: str


def distribute(items: Sequence[Item], found: list[Stating], memory: Memory) -> list[Stating]:
    """The statements of a sentence, those before "respectively" given to the subjects before them in their order."""
    end = next((at for at, item in enumerate(items) if item.text == "respectively"), 0)
    group = _group(items, end)
    if len(group) < 2:
        return found
    subjects = _listed(items, found, group[0], len(group), memory)
    kept = [stating for stating in found if stating.at not in group]
    if len(subjects) == len(group):
        is_share = any(item.text == "of" for item in items[group[-1] : end])
        link = "share" if is_share else "list"
        kept += [Stating(at, subject, link) for at, subject in zip(group, subjects, strict=True)]
    return sorted(kept)


def _group(items: Sequence[Item], end: int) -> list[int]:
    """The values of one kind that stand in a row before item `end`."""
    group: list[int] = []
    kind = ""
    for at in range(end - 1, -1, -1):
        item = items[at]
        if item.value is not None:
            if group and item.value.figure.kind != kind:
                break
            kind = item.value.figure.kind
            group.insert(0, at)
        elif (group and item.kind not in ("link", "adverb") and item.text not in (",", "by")) or (
            not group and item.kind in ("verb", "border")
        ):
            break
    return group


def _listed(items: Sequence[Item], found: Sequence[Stating], first: int, size: int, memory: Memory) -> list[Subject]:
    """The last `size` subjects before item `first`: listed before its verb, or stated with values of their own."""
    chunks: list[list[Item]] = [[]]
    for item in items[:first]:
        if item.kind == "link" or item.text in (",", ";", ":"):
            chunks.append([])
        elif item.kind in ("value", "border") or (item.kind == "verb" and item.text in SAYING):
            chunks = [[]]
        elif item.kind != "verb":
            chunks[-1].append(item)
    listed: list[Subject] = []
    memory.last = None
    for chunk in chunks:
        phrase = read_phrase(chunk)
        if not phrase.has_terms or (phrase.is_aside and not phrase.indicator):
            continue
        subject = resolve(phrase, memory, listed[-1] if listed else None)
        if subject is None:
            listed = []
            break
        memory.last = subject
        listed.append(subject)
    if len(listed) == size:
        return listed
    earlier = list(dict.fromkeys(one.subject for one in found if one.at < first))
    return earlier[-size:] if len(earlier) >= size else []

"""Values given out to several subjects in their order: "displays and ships rose 3 and 4 percent, respectively".

list = {phrase link} verb value {link value} [","] "respectively"
     | {phrase value} link value {link value} "of" phrase "," "respectively"
"""

from collections.abc import Sequence
from typing import NamedTuple

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.memory import Memory, Subject
from flows.normalize.statistics.phrases import read_phrase
from flows.normalize.statistics.subjects import on_basis, resolve
from flows.normalize.statistics.words import COPULAS, SAYING


class Stating(NamedTuple):
    """A value at its item, with the subject it is a value of; `link` is how it came to it.

    link: clause, phrase, right, share, verb, list; "from" for what a change started from.
    """

    at: int
    subject: Subject
    link: str
    is_aside: bool = False  # told between commas: "exports, which had come to $3 billion in May, ..."


def on_bases(items: Sequence[Item], found: list[Stating]) -> list[Stating]:
    """The statements of a sentence, investment counted on the basis that is told nearest: "on a notification basis"."""
    bases = [at for at, item in enumerate(items) if item.kind == "indicator" and item.text.endswith("basis")]
    if not bases:
        return found
    told: list[Stating] = []
    for one in found:
        nearest = min(bases, key=lambda at: (at < one.at, abs(at - one.at)))
        between = [item.code for item in items[nearest + 1 : one.at] if item.kind in ("indicator", "verb")]
        is_other = one.subject.indicator in between  # "$3 billion as notified, but its arrivals were $2 billion"
        told.append(one if is_other else one._replace(subject=on_basis(one.subject, items[nearest].code)))
    return told


_NEAR = 9  # items: "their shares of total sales came to"
_ALL_OF_THEM = (["the"], ["these"], ["they"], ["both"])
_ORDERS = frozenset(("respectively", "each", "in", "and"))


def distribute(items: Sequence[Item], found: list[Stating], memory: Memory) -> list[Stating]:
    """The statements of a sentence, those before "respectively" given to the subjects before them in their order."""
    told = [at for at, item in enumerate(items) if item.text in _ORDERS]
    orders = [at for at in told if _is_order(items, at)]
    for end in orders:
        found = _given_out(items, end, found, memory)
    if orders:
        return found
    for at in told:
        if items[at].text == "and" and _ends_pair(items, at + 1):
            found = _given_out(items, at + 2, found, memory)
    return found


def _ends_pair(items: Sequence[Item], at: int) -> bool:
    """Whether a second value ends "A and B fell 3 percent and 2 percent", where no word speaks of the order.

    pair = phrase {"," phrase} link phrase (verb | copula "down") rate {"," rate} link rate
         | phrase link phrase verb {word} "," participle rate link rate   "A and B did worse, losing 3 and 2 percent"

    One rate for each, where none has one of its own.
    """
    group = _group(items, at + 1) if at < len(items) and items[at].kind == "value" else []
    if len(group) < 2 or _kind(items[at]) != "percent":
        return False
    before = group[0] - 1 - (items[group[0] - 1].text == "by")
    if before < 3 or items[before].code != "change":
        if items[before].kind != "adverb" or items[before - 1].text not in COPULAS:
            return False
        before -= 1  # "were down 3 and 2 percent"
    if items[before - 1].text == "," and items[before].text.endswith("ing"):
        before = next((step for step in range(before - 2, 0, -1) if items[step].kind == "verb"), 0)
    links = 0
    for item in reversed(items[:before]):
        if item.kind in ("verb", "border", "value") or item.text in (";", ":", "("):
            break
        if item.text == ",":
            if len(group) == links + 1:
                break
            links += 1
        links += item.text == "and"
    return links == len(group) - 1


def _kind(item: Item) -> str:
    return item.value.figure.kind if item.value is not None else ""


def _is_order(items: Sequence[Item], at: int) -> bool:
    """Whether item `at` says that values go to subjects in their order: "respectively", "in that order"."""
    if items[at].text == "respectively":
        return True
    if items[at].text == "each":  # "fell 3 percent and 4 percent each"
        return items[at - 1].value is not None and all(item.kind in ("mark", "link") for item in items[at + 1 : at + 2])
    if items[at].text != "in" or at + 2 >= len(items):
        return False
    return items[at + 1].text in ("that", "this", "the") and items[at + 2].text == "order"


def _given_out(items: Sequence[Item], end: int, found: list[Stating], memory: Memory) -> list[Stating]:
    """Give the values before item `end` to the subjects before them.

    list = {phrase link} verb {value link} ["to" {value link}] order     "rose 3 and 4 percent to $2 and $5 billion"
    """
    groups = [_group(items, end)]
    while len(groups[0]) > 1 and (earlier := _group_before(items, groups[0][0])):
        groups.insert(0, earlier)
    size = len(groups[-1])
    if size < 2:
        return found
    if any(len(group) != size for group in groups):
        groups = groups[-1:]
    if (further := _group_behind(items, end)) and len(further) == size:
        groups.append(further)
    subjects = _listed(items, found, groups[0][0], size, memory)
    every = {at for group in groups for at in group}
    kept = [stating for stating in found if stating.at not in every]
    if len(subjects) == size:
        for group in groups:
            before = items[max(0, groups[0][0] - _NEAR) : groups[0][0]]
            is_share = any(item.text == "of" for item in items[group[-1] : end])
            is_share |= any(
                item.text in ("share", "shares") for item in before
            )  # "their shares came to 9 and 8 percent"
            link = "share" if is_share else "list"
            kept += [Stating(at, subject, link) for at, subject in zip(group, subjects, strict=True)]
    return sorted(kept)


def _group_behind(items: Sequence[Item], order: int) -> list[int]:
    """Where a list led to, behind its order: "fell 4 and 3 percent, respectively, to $2 billion and $5 billion"."""
    first = order + 1 + (items[order + 1 : order + 2] != [] and items[order + 1].text == ",")
    if first >= len(items) or items[first].text != "to":
        return []
    last = next((at for at in range(len(items) - 1, first, -1) if items[at].kind == "value"), 0)
    group = _group(items[: last + 1], last + 1) if last else []
    return group if group and group[0] == first + 1 else []


def _group_before(items: Sequence[Item], first: int) -> list[int]:
    """The list of values that "to" or "and" joins to the one that begins at item `first`: "3 and 4 percent to ..."."""
    if first < 2 or items[first - 1].text != "to" or items[first - 2].value is None:
        return []
    return _group(items, first - 1)


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
    flow = ""
    for item in items[:first]:
        if item.text in (";", ":"):
            chunks = [[]]
        elif item.kind == "link" or item.text == ",":
            chunks.append([])
        elif item.kind == "border" and item.text in ("which", "whose"):
            if chunks[-1] and chunks[-1][-1].text == "of":
                flow = read_phrase(chunks.pop()[:-1]).indicator  # "displays and cosmetics, exports of which rose"
            chunks.append([])  # "computers and drives, which fell 3 and 2 percent"
        elif item.kind in ("value", "border") or (item.kind == "verb" and item.text in SAYING):
            chunks = [[]]
        elif item.kind != "verb":
            chunks[-1].append(item)
        elif not any(one.is_term for one in chunks[-1]):
            chunks[-1] = []  # "Among the bright spots were displays and cosmetics"
        elif any(one.kind in ("product", "indicator") for one in chunks[-1]):
            chunks.append([])  # "Ships and steel went the other way": what is behind the verb is no part of them
    listed: list[Subject] = []
    stated = [one.subject for one in found if one.at < first]
    memory.last = stated[-1] if stated else None
    for chunk in chunks:
        phrase = read_phrase(chunk)
        if not phrase.has_terms or (phrase.is_aside and not phrase.indicator):
            continue
        subject = resolve(phrase._replace(indicator=phrase.indicator or flow), memory, listed[-1] if listed else None)
        if subject is None:
            return []
        memory.last = subject
        listed.append(subject)
    if len(listed) == size:
        return listed
    earlier = list(dict.fromkeys(stated))
    if not earlier and len(memory.listed) == size and [item.text for item in items[:1]] in _ALL_OF_THEM:
        return list(memory.listed)  # "The two sectors made up 29 percent and 69 percent, respectively"
    return earlier[-size:] if len(earlier) >= size else []

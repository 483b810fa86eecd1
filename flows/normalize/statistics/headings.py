"""Headings: short lines that say what the lines below them are of: "Exports by item", "3. Domestic sales", "[Online]".

heading = [mark | number] ["<" | "["] phrase [">" | "]" | ":"]          alone in its line, without a verb or a value
"""

from collections.abc import Sequence

from flows.normalize.statistics.items import Item
from flows.normalize.statistics.phrases import NOTHING, Phrase, read_phrase
from flows.normalize.text import Section, Sentence

_LONGEST = 60  # characters of a heading


def is_heading(section: Section, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own that no full stop ends."""
    text, end = section.text, sentence.end
    if end - sentence.start > _LONGEST or text[end - 1] in ".,;!?":
        return False
    mark = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    return not any(map(str.isalpha, mark)) and text[end:].lstrip(" ")[:1] == "\n"


def announced(items: Sequence[Item]) -> Phrase:
    """The phrase that a heading is, or nothing where it is a sentence."""
    chunk = [item for item in items if item.kind != "mark" and not item.text.isdigit()]
    if any(item.kind in ("verb", "value", "border") for item in chunk):
        return NOTHING
    return read_phrase(chunk)

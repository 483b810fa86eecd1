"""Phrases that are completed by what stands before them: by what is held against, named, or has them.

"fared better than Peru (down 8 percent)", "showed surpluses with Australia ($2)", "cars, exports of which rose"
"""

from collections.abc import Sequence

from flows.normalize.statistics.frames import Frame, phrase_of
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.phrases import NOTHING, Phrase, read_phrase

_NAMING = frozenset(("i.e.", "i.e", "namely"))


def compared(chunk: Sequence[Item], phrase: Phrase) -> Phrase:
    """The phrase before a bracket; one behind "than" is no aside there: "fared better than Peru (down 8 percent)"."""
    if phrase.opening != "than":
        return phrase
    first = next(at for at, item in enumerate(chunk) if item.text == "than") + 1
    held = read_phrase(chunk[first:])
    return held if held.product and not held.indicator else phrase._replace(is_aside=False)


def with_antecedent(frame: Frame) -> Phrase:
    """The phrase before a relative pronoun, of what a comma parts it from: "cars, exports of which rose"."""
    phrase = phrase_of(frame)
    if not phrase.indicator or phrase.product or phrase.area or len(frame.chunks) == 1:
        return phrase
    before = read_phrase(frame.chunks[-2])
    if frame.chunks[-1][-1].text != "of" or not before.product or before.indicator:
        return phrase
    return phrase._replace(product=before.product)


def with_whole(frame: Frame, phrase: Phrase) -> Phrase:
    """An item behind the series that a verb has for its object: "showed surpluses, in dollars, with Australia $0.8".

    Or behind one whose items are named: "exports of the main items, namely ships ($3 billion), ..."
    """
    is_list = any(chunk and chunk[0].text in _NAMING for chunk in frame.chunks)
    if phrase.indicator or not phrase.has_terms or not (frame.has_verb or is_list):
        return phrase
    named = (read_phrase(chunk) for chunk in reversed(frame.chunks[:-1]))
    # "rebounded on higher prices of oil, ships ($2 billion) on ...": a reason has no items
    whole = next((one for one in named if one.indicator and one.is_known and one.opening != "on"), NOTHING)
    if not whole.indicator:
        return phrase
    product = phrase.product or whole.product
    return phrase._replace(indicator=whole.indicator, product=product, opening=phrase.opening or whole.opening)


def held(frame: Frame, left: Phrase) -> Phrase:
    """The series that the subject is said to have, behind words that name none: "took the lead with imports of $3"."""
    chunk = frame.chunks[-1]
    last = next((at for at, item in enumerate(chunk) if item.text == "with"), 0)
    if left.is_known or not last or not frame.has_verb or frame.has_value or not frame.phrase.has_terms:
        return left
    if any(item.is_term for item in chunk[:last]):
        return left
    held = read_phrase(chunk[last + 1 :])
    return held if held.indicator and held.is_known and not (held.product or held.area) else left

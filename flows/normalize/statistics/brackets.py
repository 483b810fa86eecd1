"""The clause inside a bracket: whose the values in it are.

bracket = item "(" value {value} ")"             "displays (up 20.2 percent to $1 billion)": the item before it
        | value "(" value ")"                    "fell by 3,000 (2 percent)": what the value before it is of
        | ... "than" item "(" value ")"          "fared better than Peru (down 8 percent)"
"""

from collections.abc import Sequence

from flows.normalize.statistics.apposed import member_of
from flows.normalize.statistics.attribution import is_partner_of, resolve_in
from flows.normalize.statistics.clause_shapes import is_number
from flows.normalize.statistics.completed import compared, with_whole
from flows.normalize.statistics.frames import Frame, is_umbrella, phrase_of
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.memory import Memory, Subject
from flows.normalize.statistics.phrases import Phrase, read_phrase
from flows.normalize.statistics.subjects import OPEN, resolve

_WITHIN = frozenset(("at", "in", "on", "by", "to"))  # "rose on the back of chips (up 9 percent)", "thanks to ships"


def is_bare_item(frame: Frame) -> bool:
    """Whether a bracket stands behind a product whose indicator may follow: "oil (3%), gas (2%) imports"."""
    phrase = phrase_of(frame)
    return bool(phrase.product) and not phrase.indicator and not frame.has_verb and not frame.has_value


def tells_part(items: Sequence[Item], at: int) -> bool:
    """Whether the bracket at item `at`, behind a share, tells of the part: its level and how that moved.

    "making up 9 percent of output ($3 billion, up 2 percent)", but "9 percent of total exports ($44 billion)"
    """
    close = next((step for step in range(at, len(items)) if items[step].text == ")"), at)
    return sum(item.kind == "value" for item in items[at:close]) > 1


def _ends_in_product(chunk: Sequence[Item]) -> bool:
    """Whether the last word of a stretch is a product, in quotes or without."""
    return next((item.kind for item in reversed(chunk) if item.kind != "mark"), "") == "product"


def _example(frame: Frame, items: Sequence[Item], at: int) -> Phrase | None:
    """The product that a bracket at item `at` stands behind, where examples of another are given.

    It is the example's where the other has had its own: "fuels (up 9%) such as diesel (up 8%)", but "rice such as
    frozen rolls and cakes (up 9%)".
    """
    such = next((step for step in range(at - 1, 0, -1) if items[step].text == "such"), 0)
    if not such or items[such + 1].text != "as" or any(item.kind == "value" for item in items[such:at]):
        return None
    if items[such - 1].text == ")":
        phrase = read_phrase(items[such + 2 : at])
    else:
        chunks = (chunk for chunk in reversed(frame.chunks) if any(item.text == "such" for item in chunk))
        phrase = read_phrase(next(chunks, []))
    return phrase if phrase.product and phrase.is_known else None


def _moved(chunk: Sequence[Item], items: Sequence[Item], at: int) -> Sequence[Item]:
    """What a movement or a rate in the bracket at item `at` is of, where the words before it are not understood.

    moved = change-noun "in" phrase "("                     "offsetting part of the fall in vans (down 62 percent)"
          | word preposition product "(" [adverb] rate          "weighing on steel (-9 percent)"
    """
    noun = next((step for step in range(len(chunk) - 2, -1, -1) if chunk[step].kind == "noun"), -1)
    if noun >= 0 and chunk[noun + 1].text == "in":
        return chunk[noun + 1 :]
    rate = next((item.value for item in items[at + 1 : at + 3] if item.value is not None), None)
    last = next((step for step in range(len(chunk) - 1, -1, -1) if chunk[step].kind == "prep"), 0)
    is_rate = rate is not None and rate.figure.unit == "percent"
    if not is_rate or not last or chunk[-1].kind != "product" or any(item.is_term for item in chunk[:last]):
        return ()
    return chunk[last + 1 :]


def _is_next(frame: Frame, items: Sequence[Item], at: int) -> bool:
    """Whether the bracket at item `at` is behind the next of a list, each with its own: "to A (3%) and to B (2%)"."""
    before = at - len(frame.chunks[-1]) - 1  # the link or the comma
    return frame.waits and frame.subject is None and before > 0 and items[before - 1].text == ")"


def open_bracket(memory: Memory, items: Sequence[Item], frame: Frame, at: int) -> Frame:
    """The clause inside the bracket at item `at`: its subject is the phrase before it, or that of the last value."""
    phrase = with_whole(frame, compared(frame.chunks[-1], _example(frame, items, at) or phrase_of(frame)))
    if not phrase.is_known and (moved := _moved(frame.chunks[-1], items, at)):
        phrase = with_whole(frame, read_phrase(moved))  # "offsetting part of the fall in vans (down 62 percent)"
    if is_umbrella(frame.chunks[-1]):
        phrase = phrase._replace(product=frame.chunks[-1][-1].code)  # "imports of the energy sources of oil ($9)"
    # "Gains were seen in steel ($0.3 billion)", "reflected an increase in steel"
    frame.is_moving |= phrase.is_aside and any(item.kind == "noun" for item in frame.chunks[-1])
    is_bare = phrase.is_aside or not phrase.has_terms or memory.is_of_members
    member = member_of(items, memory, phrase, frame) if is_bare else None
    # "rose to Japan (3 percent)", "exports to Peru (3 percent) and to Japan (4 percent)"
    whole = memory.last if _is_next(frame, items, at) else frame.subject
    is_partner = whole is not None and is_partner_of(phrase, whole)
    # "sales gained at department stores (up 3 percent)", "mainly in steel ($2 billion)"
    is_item_of = bool(phrase.product) and phrase.opening in _WITHIN and _ends_in_product(frame.chunks[-1])
    # "second only to Chile ($3 billion)", "the largest market after Chile (9 percent)"
    words = [item.text for item in frame.chunks[-1]]
    ahead = read_phrase(frame.chunks[-1][2:]) if words[:2] == ["ahead", "of"] else phrase
    if ahead is not phrase and (ahead.area or ahead.owner) and not ahead.has_series:
        phrase = ahead._replace(area=ahead.area or ahead.owner, owner="", is_aside=True, opening="after")
    is_rank = phrase.is_aside and bool(phrase.area) and not phrase.has_series
    is_rank = is_rank and (
        phrase.opening in ("behind", "after") or ["only", "to"] in [words[at : at + 2] for at in range(len(words))]
    )
    is_part = member is not None or is_partner or is_rank or (phrase.is_aside and (frame.is_moving or is_item_of))
    is_same = phrase.pronoun == "pointer" and not (phrase.has_series or phrase.area or phrase.owner)
    is_same = is_same and frame.chunks[-1][-1].kind == "date"  # "higher than that of 2024 ($600 billion)"
    is_named = member is not None or (phrase.has_terms and not is_same)
    if is_named and not (phrase.is_aside and frame.has_verb and not phrase.indicator and not is_part):
        subject = member or (resolve(phrase, memory, whole) if is_rank else resolve_in(memory, phrase, whole))
        if subject is None and is_bare_item(frame) and phrase.is_known:
            return Frame(Subject(OPEN, phrase.product))
        if subject is not None and not frame.has_verb:
            memory.last = subject
    elif phrase.has_content and not (phrase.is_aside or is_same) and frame.chunks[-1][-1].kind != "date":
        subject = None
    elif frame.has_verb and frame.chunks[-1] and is_number(frame.chunks[-1][-1]):
        subject = None  # behind a number that was not understood: "built 900 cars and exported 400 (+3 percent)"
    else:
        subject = memory.last if frame.has_value else frame.subject
    return Frame(subject, unknown=subject is None)

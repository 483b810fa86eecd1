"""Positions in an order, and the n-th period of a streak.

    rank   = ordinal ["-"] superlative | rank-verb ordinal | ordinal place | "No." number | "top" number
    streak = ordinal {("," | "and") ordinal} consecutive period | ordinal period in-a-row

Every other ordinal (the sixth round, the 3rd edition, the first country to join) is no figure.
"""

from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Measure, behind
from flows.normalize.figures.numerals import Numeral, read_numeral
from flows.normalize.figures.spans_of_time import CONSECUTIVE, in_a_row, period_at
from flows.normalize.lines import Line, word_set

_NO_SUPERLATIVES = word_set(
    "interest request forest invest harvest guest west test quest digest contest protest honest modest nest rest"
    " arrest suggest manifest conquest midwest northwest southwest latest east est priest chest earliest"
)
_SUPERLATIVES = word_set("most least best worst leading top")
_RANK_VERBS = word_set(
    "rank ranks ranked ranking place placed places finish finished finishes came come comes coming stood stand"
    " stands standing rated listed positioned seeded"
)
_MOVES = word_set(
    "climbed climbing climb climbs rose rise rises rising moved move moves moving jumped jumps jump slipped slips"
    " slip fell fall falls falling dropped drop drops up down advanced advance soared leapt leaped tumbled slid"
    " sank improved improve vaulted ascended descended retained retain kept keep maintained maintain held hold"
    " remained remain is was are were be being became become takes took taking occupies occupied occupying from to"
    " of"
)
_PLACES = word_set("place places position spot rank globally worldwide overall nationally")
_OVER = (
    ("in", "the", "world"),
    ("in", "the", "ranking"),
    ("in", "the", "rankings"),
    ("in", "the", "order"),
    ("in", "the", "list"),
    ("in", "asia"),
    ("in", "europe"),
)
_ENTRIES = (("among",), ("out", "of"), ("behind",), ("after",), ("only", "to"))
_LIGHT = word_set(
    "around about only at in from to the a an as just nearly roughly up down place places spot spots notch"
    " notches position positions one two three four five six seven eight nine ten rung rungs joint equal ranking"
    " world globally"
)
_MOVED = word_set("climbed moved jumped slipped dropped rose fell up down")
_BEFORE_NUMBERED = word_set("'s s ’ ' the a at as its their is was to our from remained still currently")
_BEING = word_set("was were is are")
_NO_RANK_ABOVE = 1000


def _is_superlative(word: str) -> bool:
    return word in _SUPERLATIVES or (len(word) > 4 and word.endswith("est") and word not in _NO_SUPERLATIVES)


def read_ordinal(line: Line, numeral: Numeral) -> Measure | None:
    """The rank or streak that an ordinal states, or nothing."""
    return _read_streak(line, numeral) or _read_superlative(line, numeral) or _read_position(line, numeral)


def _read_streak(line: Line, numeral: Numeral) -> Measure | None:
    """streak = ordinal {("," | "and" | "or") ordinal} consecutive period | ordinal period in-a-row"""
    at = numeral.last
    first_last = at
    while line.lower[at] in (",", "and", "or"):
        at += 1 + (line.lower[at] == "," and line.lower[at + 1] in ("and", "or"))
        following = _ordinal_at(line, at)
        if following is None:
            return None
        at = following
    own = at == first_last
    word_at = behind(line, at)
    if line.lower[word_at] in CONSECUTIVE:
        found = period_at(line, word_at + 1)
        unit, last = found if found is not None else (None, word_at + 2)
        if found is None and not line.is_word(word_at + 1):
            last = word_at + 1
        return Measure("streak", unit, numeral.first, last if own else numeral.last)
    if (row := in_a_row(line, at)) is not None:
        return Measure("streak", None, numeral.first, row if own else numeral.last)  # "the fifth in a row"
    found = period_at(line, word_at)
    if found is None and line.lower[word_at] in ("time", "session", "meeting"):
        found = line.lower[word_at], word_at + 1
    if found is not None:
        row = in_a_row(line, _past_what(line, found[1]))
        if row is not None:
            return Measure("streak", found[0], numeral.first, row if own else numeral.last)
    return None


def _past_what(line: Line, at: int) -> int:
    """The token behind what a period is one of: "the fifth month of (falling) sales (in a row)"."""
    if line.lower[at] != "of":
        return at
    return next((end for end in range(at + 2, at + 4) if in_a_row(line, end) is not None), at)


def _ordinal_at(line: Line, at: int) -> int | None:
    if at >= line.size:
        return None
    if not (line.is_number(at) or line.is_word(at)):
        return None
    numeral = read_numeral(line, at)
    return numeral.last if numeral is not None and numeral.form == "ordinal" else None


def _read_superlative(line: Line, numeral: Numeral) -> Measure | None:
    """rank = ordinal ["-"] superlative        "third-largest", "second highest" """
    at = behind(line, numeral.last)
    if not _is_superlative(line.lower[at]):
        return None
    return Measure("rank", None, numeral.first, at + 1)


def _read_position(line: Line, numeral: Numeral) -> Measure | None:
    """rank = rank-verb {light} ordinal | move {light} ordinal ["place"] | ordinal place | ordinal "in the world"

    "ranked fifth", "climbed one place to fifth (6th in 2022)", "the world's sixth"; an ordinal with a noun of its
    own behind it ("ranked in the second group") is none.
    """
    first, last, lower = numeral.first, numeral.last, line.lower
    after = lower[last]
    place_at = behind(line, last)
    if lower[place_at] in _PLACES or any(tuple(lower[last : last + len(words)]) == words for words in _OVER):
        return Measure(
            "rank", None, first, place_at + 1 if lower[place_at] in ("place", "position", "spot", "rank") else last
        )
    if line.is_word(last) and after not in STOP:
        return None
    if after in ("of",) and line.is_word(last + 1):
        return None
    if any(tuple(lower[last : last + len(words)]) == words for words in _ENTRIES) and lower[first - 1] not in ("the",):
        return Measure("rank", None, first, last)
    if after == "with" and _comes_with(line, first, last):
        return Measure("rank", None, first, last)
    at = first - 1
    steps = 0
    if lower[at] == "(":  # "fifth (6th in 2022)"
        return (
            Measure("rank", None, first, last)
            if _ends_in_ordinal(line, at) and after in ("in", "a", "last", ")")
            else None
        )
    moved = False
    while at >= 0 and steps < 8:
        word = lower[at]
        if word in _RANK_VERBS:
            return Measure("rank", None, first, last)
        if word in _MOVES or word in _LIGHT or _is_ordinal_part(line, at):
            moved |= word in _MOVED
        else:
            break
        at -= 1
        steps += 1
    if moved and lower[first - 1] in ("to", "from", "at", "in"):
        return Measure("rank", None, first, last)
    return None


def _comes_with(line: Line, first: int, last: int) -> bool:
    """rank = (name | "was" | ",") ordinal "with" amount        "Japan was second with $5 billion, Peru third with" """
    at = next((at for at in range(last + 1, last + 4) if line.is_number(at)), 0)
    before = line.lower[first - 1]
    is_told = before in _BEING or before in _RANK_VERBS or (line.is_capital(first - 1) and not line.opens(first - 1))
    return at > 0 and is_told


def _is_ordinal_part(line: Line, at: int) -> bool:
    return (
        line.is_number(at)
        or line.lower[at] in ("st", "nd", "rd", "th", "in", "last", "year")
        or line.lower[at].endswith("th")
    )


def _ends_in_ordinal(line: Line, at: int) -> bool:
    """Whether an ordinal stands right before token `at`."""
    word = line.lower[at - 1]
    return word in ("st", "nd", "rd", "th", "place", "first", "second", "third") or word.endswith("th")


def read_numbered_rank(line: Line, numeral: Numeral) -> Measure | None:
    """rank = possessor "No." number | "the" "No." number noun | "number one" | "top" number

    "world's No. 1", "ranked No. 3", "the No. 2 exporter"; "Law No. 12" and "Nos. 1160 to 1402" are names.
    """
    first, lower = numeral.first, line.lower
    if numeral.scale != 1 or not 0 < numeral.value < _NO_RANK_ABOVE or not numeral.is_whole:
        return None
    start = first - 1
    if lower[start] == "." and lower[start - 1] == "no":
        start -= 1
    elif lower[start] not in ("no", "number", "#"):
        return read_top(line, numeral)
    if line.is_hyphen(numeral.last) or (start > 0 and line.is_capital(start - 1) and not line.opens(start - 1)):
        return None
    before = lower[start - 1]
    if before in _RANK_VERBS or before in _BEFORE_NUMBERED:
        return Measure("rank", None, start, numeral.last)
    return None


def read_top(line: Line, numeral: Numeral) -> Measure | None:
    """rank = "top" ["-"] number        "in the top 8", "the top four suppliers" """
    first = numeral.first
    start = first - 2 if line.is_hyphen(first - 1) else first - 1
    if line.lower[start] != "top":
        return None
    return Measure("rank", None, start, numeral.last)

"""Counts of things, with the noun that is counted.

count = number phrase | number ["out"] "of" [number] phrase | number "-" noun | noun "(" number ")"
"""

from collections.abc import Sequence

from flows.normalize.figures.change_words import is_comparative, moves
from flows.normalize.figures.head_nouns import STOP, head_after, head_at, is_plural, singular
from flows.normalize.figures.measure import NO_FIGURE, Measure, behind
from flows.normalize.figures.measured_modifiers import skip_modifier
from flows.normalize.figures.number_words import ONES
from flows.normalize.figures.numerals import Numeral, read_numeral
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.figures.spans_of_time import PERIODS
from flows.normalize.figures.units import unit_at
from flows.normalize.lines import Line, word_set

_BACK = word_set("the these those both our between")
_REST = word_set("other remaining rest others")
_DETERMINERS = word_set(
    "the its their our his her these those all a an some more than major top other about over nearly around total"
    " largest leading main key s"
)
_PRONOUNS = word_set("them which whom these those us")
_BE = word_set("are were is was being be")
_PLAIN_COMPOUNDS = word_set(
    "member nation country person man people seat bed room unit storey story state company firm item team city"
    " province vehicle ship household bedroom passenger delegate student employee worker judge night"
)
_NO_COMPOUNDS = word_set(
    "way wheel wheeler wheeled dimensional star time stop track step fold tier tiered sided side pronged hand off"
    " on part piece ply digit point term phase party shot sum grade class level game set hole and or to by in nil all"
    " old long degree axis cylinder stroke speed pack based plus minus strength"
)
_DESCRIBED = 4
_COMPARED = word_set(
    "earnings book sales revenue revenues cash ebitda profits gdp oversubscribed subscribed"
    " the as that what its their those more higher larger bigger greater faster better lower stronger heavier"
)
_RECORDED = word_set("recorded posted registered reported showed saw enjoyed suffered marked expanded achieved")
_FORECASTERS = word_set("economists analysts forecasters traders experts")
_FORESEE = word_set("expected expecting forecast forecasting predicted projected estimated")
_RANKED = word_set("major main largest biggest leading key top principal")
_ABOLISHED = word_set("tariffs tariff duties duty emissions taxes rates quotas")  # "zero tariffs" are none
_NO_ONE = word_set("more another day thing hand side s way time such")
_NOT_BEFORE_ONE = word_set("the this that no any each every another which as it number day good new")


def read_count(line: Line, numeral: Numeral, nouns: Sequence[str], counted: str | None) -> Measure | None:
    """The count that a numeral states, with the head noun as its unit, or nothing.

    `nouns` are the nouns counted before in the section, the last one last: what "them" and "the other 13" mean;
    `counted` is the one that this very sentence counted last.
    """
    return (
        _read_compound(line, numeral)
        or _read_part(line, numeral, nouns)
        or _read_subject(line, numeral, counted)
        or _read_phrase(line, numeral, nouns)
        or _read_parenthesis(line, numeral, counted)
        or _read_rest(line, numeral, nouns)
    )


def count_of(numeral: Numeral, noun: str | None) -> Measure:
    """A numeral as the count of a noun in the singular."""
    return Measure("duration" if noun in PERIODS else "count", noun, numeral.first, numeral.last)


def _read_subject(line: Line, numeral: Numeral, counted: str | None) -> Measure | None:
    """count = "of" count "," number verb        "Of the 15 items, 10 recorded increases": what it counted before"""
    if counted is None or line.lower[numeral.first - 1] != "," or line.lower[numeral.last] not in _RECORDED:
        return None
    opening = next((word for word in line.lower if word.isascii()), "")
    return count_of(numeral, counted) if opening in ("of", "among", "out") else None


def _read_phrase(line: Line, numeral: Numeral, nouns: Sequence[str]) -> Measure | None:
    """count = number ["+" | "-plus" | "or so"] [modifier] phrase     "15,000 or so firms", "40,000 300mm wafers"

    The head tells whether the phrase is a length of time, a multiple, an amount of a unit, or a count.
    """
    at = _skip_plus(line, numeral.last)
    if line.glued(at) and at == numeral.last:
        return None
    if line.lower[at] == "or" and line.lower[at + 1] in ("so", "more", "fewer"):
        at += 2
    modified = at
    if not line.glued(at):
        at = skip_modifier(line, at)
    one = numeral.value == 1 and at == modified
    if one and numeral.in_words and not _one_counts(line, numeral):
        return None
    if line.lower[at] == "head" and (not line.is_word(at + 1) or line.lower[at + 1] in STOP):
        return Measure("quantity", "head", numeral.first, at + 1)  # "11.9 million head"
    if line.lower[at] == "point" and not numeral.in_words:
        return Measure("number", "point", numeral.first, numeral.last)  # "up 0.01 point"
    head = head_at(line, at, one=one)
    if head is None or (at > modified and head > at + 2):
        return None
    if line.lower[at] == "times":
        head = at  # "14 times earnings"
    word = line.lower[head]
    foreseen = word in _FORECASTERS and not _FORESEE.isdisjoint(line.lower[head + 1 : head + 4])
    if foreseen and line.lower[numeral.first - 1] == "the":
        return None if not nouns else count_of(numeral, nouns[-1])  # "above the 190,000 economists had forecast"
    if one and numeral.in_words and (is_comparative(word) or (is_plural(word) and singular(word) != word)):
        return None  # "one wonders": what one counts has no ending; "one less than a year ago"
    if word in PERIODS:
        return Measure("duration", PERIODS[word], numeral.first, head + 1)
    if word == "times":
        return _read_times(line, numeral, head)
    if word in ("points", "point", "pts"):
        return Measure("number", "point", numeral.first, numeral.last)
    if head > at and (unit := unit_at(line, head)) is not None and unit[1] == head + 1:
        return Measure("quantity", unit[0], numeral.first, head + 1)
    if _points_back(line, numeral, head) or (numeral.value == 0 and numeral.in_words and word in _ABOLISHED):
        return NO_FIGURE
    noun = "think tank" if word.startswith("tank") and line.lower[head - 1] == "think" else singular(word)
    return count_of(numeral, noun)


def _skip_plus(line: Line, at: int) -> int:
    """The token behind "+" or "-plus": "300+ suppliers", "1,200-plus staff"."""
    if line.lower[at] == "+" and line.glued(at):
        return at + 1
    return at + 2 if line.is_hyphen(at) and line.lower[at + 1] == "plus" else at


def _points_back(line: Line, numeral: Numeral, head: int) -> bool:
    """Whether "the two countries" only points at what the reader knows: a small number behind a definite article.

    A set of four or more that its own words describe is counted: "among the eight capital cities".
    """
    before = line.lower[numeral.first - 1]
    if before in _REST and line.lower[numeral.first - 2] == "the":
        before = "the"
    if before == "the" and line.lower[numeral.first - 2] == "of" and _is_cardinal(line, numeral.first - 3):
        return False  # "seven of the ten ASEAN states"
    if before == "the" and head > numeral.last and numeral.value >= _DESCRIBED:
        return False
    if before == "the" and numeral.value > 2 and (line.lower[head + 1] == "of" or line.lower[numeral.last] in _RANKED):
        return False  # "each of the four pillars of the framework", "one of the three largest makers"
    is_within = head > numeral.last and line.lower[head + 1 : head + 3] == ["in", "the"]
    if before == "the" and numeral.value > 2 and is_within:
        return False  # "the three discount chains in the survey"
    return before in _BACK and 2 <= numeral.value <= (10 if numeral.in_words else 3)


def _is_cardinal(line: Line, at: int) -> bool:
    """Whether a number above one ends at token `at`, or at the one before "out"."""
    at -= line.lower[at] == "out"
    return line.is_number(at) or (line.lower[at] in ONES and line.lower[at] not in ("one", "zero"))


def _one_counts(line: Line, numeral: Numeral) -> bool:
    """Whether "one" is a number and no pronoun: "one of", "this one", "one another", "one day" are none."""
    after, before = line.lower[numeral.last], line.lower[numeral.first - 1]
    if line.is_hyphen(numeral.first - 1) or not line.is_word(numeral.last):
        return False
    if after in STOP or after in _NO_ONE or before in _NOT_BEFORE_ONE:
        return False
    return before not in ("in", "at", "on", "to") or line.is_word(numeral.last + 1)  # "pull in one direction"


def _read_times(line: Line, numeral: Numeral, head: int) -> Measure:
    """number = number "times" ("the" | "as" | "more" | ...) | "by" number "times"; else count = number "times"

    "four times as much", "rose 3.2 times" and "five times last year's" are multiples; "met five times" counts.
    """
    after = line.lower[head + 1]
    owned = after in ("this", "last") and line.lower[head + 3] in ("'", "’")
    before = line.lower[left_edge(line, numeral.first) - 1]
    grown = moves(before) and after not in ("this", "last", "in", "since", "during", "over")
    if after in _COMPARED or owned or grown or before in ("by", "to") or not numeral.is_whole:
        return Measure("number", "times", numeral.first, head + 1)
    return count_of(numeral, "time")


def _read_compound(line: Line, numeral: Numeral) -> Measure | None:
    """count = number "-" noun        "20-member delegation", "12-nation bloc"; "two-way trade" is none"""
    at = behind(line, numeral.last)
    if at == numeral.last or not line.is_word(at) or line.lower[at] == "plus":
        return None
    word = line.lower[at]
    if word == "magnitude":
        return Measure("number", None, numeral.first, numeral.last)
    if word in ("to", "or") and line.is_hyphen(at + 3) and line.lower[at + 4] in PERIODS:
        return None  # "a five-to-seven-year period"
    if numeral.value == 1 or (line.is_capital(at) and not line.is_title):
        return NO_FIGURE
    if word in PERIODS or word in STOP or word in _NO_COMPOUNDS or (numeral.in_words and word not in _PLAIN_COMPOUNDS):
        return NO_FIGURE
    return count_of(numeral, "person" if word == "strong" else singular(word))


def _read_part(line: Line, numeral: Numeral, nouns: Sequence[str]) -> Measure | None:
    """count = number ["out"] "of" {determiner} [number] phrase | number "of" pronoun [be phrase]

    "six out of major 15 export items": both count items. "Thirteen of them are online retailers": the predicate tells.
    """
    lower, at = line.lower, numeral.last
    if lower[at] == "out" and lower[at + 1] == "of":
        at += 2
    elif lower[at] == "of":
        at += 1
    else:
        return None
    if numeral.value == 1 and numeral.in_words:
        return NO_FIGURE  # "one of"
    if lower[at] in _PRONOUNS and lower[numeral.first - 1] == "the":
        return NO_FIGURE  # "the two of them signed"
    if lower[at] in _PRONOUNS and (not line.is_word(at + 1) or lower[at + 1] in STOP or lower[at] in ("them", "whom")):
        return count_of(numeral, _predicate(line, at + 1) or _last(nouns))
    whole = _number_within(line, at)
    if whole is not None and (unit := unit_at(line, whole.last)) is not None:
        return Measure("quantity", unit[0], numeral.first, numeral.last)  # "7.48 million of 12.07 million tons"
    if whole is not None:
        noun = head_after(line, whole.last)
        return Measure("duration" if noun in PERIODS else "count", noun, numeral.first, numeral.last)
    while lower[at] in _DETERMINERS:
        at += 1
    noun = head_after(line, at)
    if noun is None:
        return None
    if noun in PERIODS:  # "three of the last four months"
        return Measure("duration", noun, numeral.first, numeral.last)
    return count_of(numeral, noun)


def _number_within(line: Line, at: int) -> Numeral | None:
    """The number that a phrase holds, where a noun follows it: "the world's top 10 companies"."""
    for step in range(at, min(at + 7, line.size)):
        word = line.lower[step]
        if line.is_number(step) or (line.is_word(step) and word not in STOP):
            inner = read_numeral(line, step)
            if inner is not None and inner.form == "cardinal":
                return inner if head_after(line, inner.last) is not None else None
        if line.is_word(step):
            if word in STOP and word not in _DETERMINERS:
                return None
        elif word not in ("'", "’", "-"):
            return None
    return None


def _predicate(line: Line, at: int) -> str | None:
    """The noun behind a form of "be": "are brick-and-mortar retailers"."""
    return head_after(line, at + 1) if line.lower[at] in _BE else None


def _last(nouns: Sequence[str]) -> str | None:
    return nouns[-1] if nouns else None


def _read_rest(line: Line, numeral: Numeral, nouns: Sequence[str]) -> Measure | None:
    """count = "the" ("other" | "remaining") number [be phrase]        "the other 13 are online retailers" """
    if line.lower[numeral.first - 1] not in _REST or line.lower[numeral.first - 2] not in ("the", "its", "their"):
        return None
    if numeral.in_words and numeral.value < 3:
        return None
    noun = _predicate(line, numeral.last) or _last(nouns)
    return None if noun is None else count_of(numeral, noun)


def _read_parenthesis(line: Line, numeral: Numeral, counted: str | None) -> Measure | None:
    """count = noun "(" integer ")", one of several in the sentence        "semiconductors (3), displays (2)"

    Such a list breaks down what was counted before it ("15 technologies in ..."), else it counts its own nouns.
    """
    first, last, lower = numeral.first, numeral.last, line.lower
    if not (lower[first - 1] == "(" and lower[last] == ")" and line.is_word(first - 2)) or line.glued(first - 1):
        return None
    if not numeral.is_whole or lower[last + 1] not in (",", ";", ".", "and", ""):
        return None
    pairs = sum(
        lower[at] == "(" and line.is_number(at + 1) and lower[at + 2] == ")" and len(lower[at + 1]) < 4
        for at in range(line.size - 2)
    )
    if pairs < 2:
        return None
    return count_of(numeral, counted or singular(lower[first - 2]))

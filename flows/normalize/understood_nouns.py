"""Counts whose noun does not stand behind the number but is understood from what stands before.

count = count {...} link number                         "10 petitions in 2024 and seven from January to May"
      | "number of" phrase {...} state number           "the number of stores rose 3.9 percent to 39,378"
      | subject {...} state large-number                "employment rose by 41,000", "car sales fell to 139,288"
"""

from flows.normalize.counts import count_of
from flows.normalize.head_nouns import STOP, head_after, is_plural, singular
from flows.normalize.lines import Line, word_set
from flows.normalize.measure import Measure
from flows.normalize.numerals import Numeral
from flows.normalize.qualifiers import left_edge

# What a mass noun counts when it is counted.
_COUNTED = {
    "employment": "person",
    "unemployment": "person",
    "population": "person",
    "workforce": "person",
    "attendance": "person",
    "headcount": "person",
    "migration": "person",
    "payrolls": "job",
    "payroll": "job",
    "enrolment": "student",
    "enrollment": "student",
}
_FLOWS = word_set(
    "sales exports imports production output shipments registrations deliveries orders purchases arrivals"
)
_PLAIN_MODIFIERS = word_set(
    "domestic retail total monthly annual overseas net global new average daily its their the overall car-and-truck"
    " online offline export import combined quarterly weekly home local foreign unit gross"
)
_LINKS = word_set("and , or from to than versus vs against with plus but")
_STATES = word_set(
    "to from at of by was were reached reaching totaled totalled totaling totalling averaged hit is be been numbered"
    " exceeded exceed topped surpassed fell rose increased decreased declined grew jumped climbed dropped added gained"
    " lost up down and than"
)
_PREPOSITIONS = word_set("in of from to for at on with by for among across between")
_LARGE = 1000


def understood_count(line: Line, numeral: Numeral, counted: str | None) -> Measure | None:
    """The count of a number with no noun behind it; `counted` is the noun counted before it in the sentence."""
    if numeral.value % 1 or (line.is_word(numeral.last) and line.lower[numeral.last] not in STOP):
        return None
    before = line.lower[left_edge(line, numeral.first) - 1]
    grouped = "," in line.tokens[numeral.first].text
    if counted is not None and before in _LINKS and (numeral.in_words or grouped or before != ","):
        return count_of(numeral, counted)
    if before not in _STATES:
        return None
    noun = _numbered_noun(line, numeral.first)
    if noun is not None:
        return count_of(numeral, noun)
    if numeral.scale >= _LARGE or (grouped and numeral.value >= _LARGE):
        return count_of(numeral, _subject(line, numeral.first))
    return None


def _numbered_noun(line: Line, until: int) -> str | None:
    """The head noun of "the number of stores" before token `until`."""
    for at in range(until - 1, 0, -1):
        if line.lower[at] == "of" and line.lower[at - 1] in ("number", "numbers"):
            start = at + 1
            while line.lower[start] in ("the", "its", "their", "all"):
                start += 1
            return head_after(line, start)
    return None


def _subject(line: Line, until: int) -> str | None:
    """The nearest noun on the left that can be counted and is no object: in "sales of cars" the sales."""
    for at in range(until - 1, -1, -1):
        word, before = line.lower[at], line.lower[at - 1]
        if word in _COUNTED:
            return _COUNTED[word]
        if not line.is_word(at) or word in STOP or not is_plural(word) or before in _PREPOSITIONS:
            continue
        if word in _FLOWS and line.is_word(at - 1) and before not in STOP and before not in _PLAIN_MODIFIERS:
            return singular(before)
        return singular(word)
    return None

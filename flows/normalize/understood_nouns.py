"""Counts whose noun does not stand behind the number but is understood from what stands before.

count = count {...} link number                         "10 petitions in 2024 and seven from January to May"
      | "number of" phrase {...} state number           "the number of stores rose 3.9 percent to 39,378"
      | subject {...} state large-number                "employment rose by 41,000", "car sales fell to 139,288"
"""

from flows.normalize.change_words import sign_mark
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
    "sales exports imports production output shipments registrations deliveries orders purchases arrivals gains losses"
    " increases decreases declines additions"
)
_PLAIN_MODIFIERS = word_set(
    "domestic retail total monthly annual overseas net global new average daily its their the overall car-and-truck"
    " online offline export import combined quarterly weekly home local foreign unit gross"
)
_LINKS = word_set("and , or from to than versus vs against with plus but including")
_MORE = word_set("more others other fewer")
_PRONOUNS = word_set("them these those which whom")
_STATES = word_set(
    "to from at of by was were reached reaching totaled totalled totaling totalling averaged hit is be been numbered"
    " exceeded exceed topped surpassed fell rose increased decreased declined grew jumped climbed dropped added gained"
    " lost up down and than"
)
_PREPOSITIONS = word_set("in of from to for at on with by for among across between")
_LARGE = 1000


def understood_count(line: Line, numeral: Numeral, counted: str | None) -> Measure | None:
    """The count of a number with no noun behind it; `counted` is the noun counted before it in the sentence."""
    marked = sign_mark(line, numeral.first)
    first = numeral.first if marked is None else marked[1]
    before = line.lower[left_edge(line, first) - 1]
    if counted is not None and numeral.is_whole and before in _PRONOUNS:
        return count_of(numeral, counted)  # "of which 1,200 replied"
    behind = numeral.last + (line.lower[numeral.last] in _MORE)
    if not numeral.is_whole or (line.is_word(behind) and line.lower[behind] not in STOP):
        return None
    grouped = "," in line.tokens[numeral.first].text
    is_part = before == "," and line.lower[first - 2] in _PRONOUNS  # "of these, 20 were closed"
    if counted is not None and before in _LINKS and (numeral.in_words or grouped or before != "," or is_part):
        return count_of(numeral, counted)
    if before not in _STATES and not (before == "(" and marked is not None):
        return None
    noun = _numbered_noun(line, numeral.first)
    if noun is not None:
        return count_of(numeral, noun)
    if numeral.scale >= _LARGE or (grouped and numeral.value >= _LARGE):
        noun = _subject(line, numeral.first, counted)
    return None if noun is None else count_of(numeral, noun)


def _numbered_noun(line: Line, until: int) -> str | None:
    """The head noun of "the number of stores" before token `until`."""
    for at in range(until - 1, 0, -1):
        if line.lower[at] == "of" and line.lower[at - 1] in ("number", "numbers"):
            start = at + 1
            while line.lower[start] in ("the", "its", "their", "all"):
                start += 1
            return head_after(line, start)
    return None


def _subject(line: Line, until: int, counted: str | None) -> str | None:
    """The nearest noun on the left that can be counted and is no object: in "sales of cars" the sales.

    What flows counts what it carries: "car sales" cars, and "exports" what the sentence counted before.
    """
    for at in range(until - 1, -1, -1):
        word, before = line.lower[at], line.lower[at - 1]
        if word in _COUNTED:
            return _COUNTED[word]
        if not line.is_word(at) or word in STOP or not is_plural(word) or before in _PREPOSITIONS:
            continue
        if word not in _FLOWS:
            return singular(word)
        if line.is_word(at - 1) and before not in STOP and before not in _PLAIN_MODIFIERS:
            return _COUNTED.get(before, singular(before))
        return counted or singular(word)
    return None

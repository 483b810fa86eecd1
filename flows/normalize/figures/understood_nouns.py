"""Counts whose noun does not stand behind the number but is understood from what stands before.

count = count {...} link number                         "10 petitions in 2024 and seven from January to May"
      | "number of" phrase {...} state number           "the number of stores rose 3.9 percent to 39,378"
      | subject {...} state large-number                "employment rose by 41,000", "car sales fell to 139,288"
      | verb-of-people number | number state-of-people  "employs 250", "killing 40", "and more than 300 injured"
"""

from flows.normalize.figures.change_words import change_words, sign_mark
from flows.normalize.figures.counts import count_of
from flows.normalize.figures.head_nouns import STOP, head_after, is_plural, singular
from flows.normalize.figures.measure import Measure
from flows.normalize.figures.numerals import Numeral
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.figures.units import unit_at
from flows.normalize.lines import Line, word_set

# What a mass noun counts when it is counted.
_COUNTED = {
    "employment": "person",
    "unemployment": "person",
    "unemployed": "person",
    "jobless": "person",
    "population": "person",
    "workforce": "person",
    "attendance": "person",
    "headcount": "person",
    "migration": "person",
    "payrolls": "job",
    "payroll": "job",
    "enrolment": "student",
    "enrollment": "student",
    "auto": "automobile",
}
_SPANS = word_set("days weeks months quarters years decades")  # "over three months, their number fell by 2,000"
_TOTALS = word_set("total figure count number rolls")
_FLOWS = word_set(
    "sales exports imports production output shipments registrations deliveries orders purchases arrivals gains losses"
    " increases decreases declines additions"
)
_FLOWS_OF_UNITS = word_set("sales exports imports production output")
_PLAIN_MODIFIERS = word_set(
    "domestic retail total monthly annual overseas net global new average daily its their the overall car-and-truck"
    " online offline export import combined quarterly weekly home local foreign unit gross"
)
_LINKS = word_set("and , or from to than versus vs against with plus but including")
_MORE = word_set("more others other fewer")
_PRONOUNS = word_set("them these those which whom")
_STATES = word_set(
    "to from at of by was were reach reached reaching totaled totalled totaling totalling averaged hit is be been"
    " numbered exceeded exceed topped surpassed fell rose increased decreased declined grew jumped climbed dropped"
    " shed cut created added gained lost marked recorded registered posted up down and than :"
)
_AGAINST = word_set("than below above over against from versus on with")
_OF_WHEN = word_set("of in a recorded registered posted seen sold made produced exported reported logged")
_PASSED = word_set("topped exceeded surpassed exceeding surpassing topping")
_PREPOSITIONS = word_set("in of from to for at on with by for among across between")
_LISTING = word_set(", and while but whereas")
_REPORTED = word_set("posted reported recorded showed registered expanded saw were had have are said remained stayed")
_CHANGED_BY = word_set("from to by , ( ) % percent per cent pct")
_UNCOUNTED = word_set(
    "prices rates costs wages earnings revenues yields margins duties tariffs fees taxes profits indices indexes"
)
_CLAUSE_ENDS = word_set(", ; . and but while") | {""}
# What is done to people alone, with their number for an object.
_OF_PEOPLE = word_set(
    "employs employing employed killed killing injured injuring wounded wounding evacuated arrested detained displaced"
    " displacing"
)
# What number of people is in a state, without a noun: "and more than 300 injured".
_STATES_OF_PEOPLE = word_set(
    "dead hurt injured wounded killed missing homeless hospitalised hospitalized arrested stranded"
)
# What those who are counted do, without an object: "while 1.8 million came by road".
_COMING = word_set("came come arrived arrive travelled traveled travel went stayed flew live lived work worked chose")
_LONGEST_NAME = 5
_FAR_TOLL = 16
_MADE = word_set("exported imported built produced made sold shipped registered delivered")
_NO_NOUN = word_set("( , . ; and but while whereas in to at abroad overseas") | {""}
_FEW = 100
_LARGE = 1000


def understood_count(line: Line, numeral: Numeral, counted: str | None) -> Measure | None:
    """The count of a number with no noun behind it; `counted` is the noun counted before it in the sentence."""
    marked = sign_mark(line, numeral.first)
    first = numeral.first if marked is None else marked[1]
    before = line.lower[left_edge(line, first) - 1]
    if counted is not None and numeral.is_whole and before in _PRONOUNS:
        return count_of(numeral, counted)  # "of which 1,200 replied"
    if counted is not None and line.lower[first - 1] == "of" and line.is_number(first - 2):
        return count_of(numeral, counted)  # "9 of 20"; "13 of the 25" points back
    is_listed = before == "in" and numeral.in_words and 1 < numeral.value <= _FEW
    if counted is not None and is_listed and line.lower[numeral.last] in _CLAUSE_ENDS:
        return count_of(numeral, counted)  # "fell in two member states, rose in nineteen"
    # "Of the 38 countries, 29 recorded a decline", a bullet before it or not
    is_behind = before == "," or (counted is not None and before != counted and singular(before) == counted)
    is_of_all = is_behind and next((word for word in line.lower if word.isascii()), "") in ("of", "among", "out")
    acts = _acts(line, numeral.last)
    if is_of_all:  # "63 went to", "11 fared better"
        acts |= line.lower[numeral.last] in STOP or line.lower[numeral.last].endswith("ed")
    is_large = numeral.scale >= _LARGE or numeral.value >= _LARGE
    if counted is not None and before in _LISTING and is_large and line.lower[numeral.last] in _COMING:
        return count_of(numeral, counted)  # "while 1.8 million came by road"
    is_passive = line.lower[numeral.last] in ("were", "was") and line.lower[numeral.last + 1] in _MADE
    if counted is not None and before in _LISTING and is_large and is_passive:
        return count_of(numeral, counted)  # "while 1.7 million were sold at home"
    if counted is not None and before in _MADE and is_large and line.lower[numeral.last] in _NO_NOUN:
        return count_of(numeral, counted)  # "built 4,000 cars and exported 3,000 (+2 percent)"
    is_held_against = line.lower[first - 1] == "the" and line.lower[first - 2] in _AGAINST
    if counted is not None and is_large and is_held_against and line.lower[numeral.last] in _OF_WHEN:
        return count_of(numeral, counted)  # "10 percent fewer than the 94,000 of April 2018"
    if counted is not None and is_large and line.is_capital(first - 1) and _are_those(line, first):
        return count_of(numeral, counted)  # "those of Germany 6.4 million"
    if counted is not None and (before in _LISTING or is_of_all) and (numeral.in_words or is_of_all) and acts:
        return count_of(numeral, counted)
    if (unit := _unit_ahead(line)) is not None and before in _STATES and numeral.scale >= _LARGE:
        return Measure("quantity", unit, numeral.first, numeral.last)
    if before == "(" and numeral.scale >= _LARGE and line.lower[numeral.last] in (",", ")"):
        # "Employment rose in construction (124 thousand, 6.0%)"
        people = next((_COUNTED[word] for word in line.lower[:first] if word in _COUNTED), None)
        return count_of(numeral, people or counted) if people or counted else None
    if _counts_people(line, numeral, before):
        return count_of(numeral, "person")
    behind = numeral.last + (line.lower[numeral.last] in _MORE)
    if not numeral.is_whole or (line.is_word(behind) and line.lower[behind] not in STOP):
        return None
    if counted is not None and before == "," and behind > numeral.last and line.lower[behind] == "than":
        return count_of(numeral, counted)  # "drilled 2,084 wells, 400 more than in 1996"
    is_spaced = numeral.first + 1 < numeral.last and line.is_number(numeral.first + 1)
    grouped = is_spaced or "," in line.tokens[numeral.first].text
    is_part = before == "," and line.lower[first - 2] in _PRONOUNS  # "of these, 20 were closed"
    if before in ("from", "to") and (noun := _own_noun(line, left_edge(line, first) - 1)) is not None:
        return count_of(numeral, noun)
    if before == "(" and line.lower[numeral.last] == "of":  # "firms in the panel (13 of the 25)"
        noun = _subject(line, numeral.first, counted)
        return None if noun is None else count_of(numeral, noun)
    if counted is not None and before in _LINKS and (numeral.in_words or grouped or before != "," or is_part):
        return count_of(numeral, counted)
    is_gapped = line.lower[first - 2] == "in" or (is_plural(before) and line.lower[first - 2] in ("and", ","))
    if counted is not None and grouped and is_gapped and line.is_word(first - 1) and before not in STOP:
        return count_of(numeral, counted)  # "cut 23,000 jobs and builders 11,000", "in mining 9,000"
    if before not in _STATES and line.lower[first - 1] not in _PASSED and not (before == "(" and marked is not None):
        return None
    noun = _numbered_noun(line, numeral.first)
    if noun is not None:
        return count_of(numeral, noun)
    if numeral.scale >= _LARGE or (grouped and numeral.value >= _LARGE):
        noun = _subject(line, numeral.first, counted)
    return None if noun is None else count_of(numeral, noun)


def _are_those(line: Line, first: int) -> bool:
    """Whether "those of" a name alone stands before a number: what was counted before is counted again."""
    at = first - 1
    while first - at < _LONGEST_NAME and line.is_capital(at):
        at -= 1
    at -= line.lower[at] == "the"
    return line.lower[at] in _PREPOSITIONS and line.lower[at - 1] in ("those", "that")


def _unit_ahead(line: Line) -> str | None:
    """The unit that opens a sentence for the numbers in it: "In tonnes, shipments reached 5.6 million"."""
    found = unit_at(line, 1) if line.lower[0] == "in" else None
    return found[0] if found is not None and line.lower[found[1]] == "," else None


def _counts_people(line: Line, numeral: Numeral, before: str) -> bool:
    """Whether the verb before or the state behind a number without a noun says that it counts people."""
    at = numeral.last + (line.lower[numeral.last] in ("more", "others"))
    if not numeral.is_whole or (numeral.in_words and numeral.value == 1):
        return False
    if line.lower[at] in ("were", "was") and line.lower[at + 1] in _STATES_OF_PEOPLE:
        return line.lower[numeral.first - 1] != "of"  # "3,700 were hurt"
    if before in _STATES and "toll" in line.lower[max(0, numeral.first - _FAR_TOLL) : numeral.first]:
        return not line.is_word(at) or line.lower[at] in STOP  # "the death toll rose to 63"
    if line.lower[at] in _STATES_OF_PEOPLE:
        return not line.is_word(at + 1) or line.lower[at + 1] in STOP
    return before in _OF_PEOPLE and (not line.is_word(at) or line.lower[at] in STOP)


def _acts(line: Line, at: int) -> bool:
    """Whether the verb of a number that is a subject stands at token `at`: "of 14 sectors, nine expanded" """
    word = line.lower[at]
    return (word in change_words().verbs or word in _REPORTED) and not is_plural(line.lower[at + 1])


def _own_noun(line: Line, link: int) -> str | None:
    """The plural that changed "by" an amount right before the link: "docks by 23 percent, from 31 to 24" """
    at, has_by = link, False
    while line.is_number(at) or line.lower[at] in _CHANGED_BY:
        has_by |= line.lower[at] == "by"
        at -= 1
    word = line.lower[at]
    return singular(word) if has_by and is_plural(word) and word not in _UNCOUNTED else None


def _numbered_noun(line: Line, until: int) -> str | None:
    """The head noun of "the number of stores" before token `until`."""
    for at in range(until - 1, 0, -1):
        if line.lower[at] == "of" and line.lower[at - 1] in ("number", "numbers", "shortage"):
            start = at + 1
            while line.lower[start] in ("the", "its", "their", "all"):
                start += 1
            return head_after(line, start)
    return None


def _is_object(line: Line, at: int) -> bool:
    """Whether the noun at token `at` stands behind a preposition: "claims for new jobless benefits" count claims."""
    before = at - 1
    while (line.is_word(before) and line.lower[before] not in STOP and not line.is_capital(before)) or line.lower[
        before
    ] in ("and", ","):
        before -= 1  # "in professional and business services"
    return line.lower[before] in _PREPOSITIONS and (before == at - 1 or not line.opens(before))


def _subject(line: Line, until: int, counted: str | None) -> str | None:
    """The nearest noun on the left that can be counted and is no object: in "sales of cars" the sales.

    What flows counts what it carries: "car sales" cars, and "exports" what the sentence counted before.
    """
    for at in range(until - 1, -1, -1):
        word, before = line.lower[at], line.lower[at - 1]
        if word in _COUNTED and not (word == "jobless" and line.lower[at + 1] not in _TOTALS):
            return _COUNTED[word]
        if not line.is_word(at) or word in STOP or not is_plural(word) or word in _SPANS or _is_object(line, at):
            continue
        if at and line.is_capital(at) and not line.is_title:
            continue  # "hit the Carolinas"
        if word == "points":
            return None  # of an index
        if word not in _FLOWS:
            return None if unit_at(line, at) is not None else singular(word)
        if line.is_word(at - 1) and before not in STOP and before not in _PLAIN_MODIFIERS:
            return _COUNTED.get(before, singular(before))
        return counted or ("unit" if word in _FLOWS_OF_UNITS else singular(word))
    return None

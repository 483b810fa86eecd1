"""Numbers that name a day, a year or an hour: a figure never has them.

date = month ["."] days | days ["of"] month
days = day {("-" | "and" | "," | "to") day}
"""

from flows.normalize.figures.head_nouns import is_plural
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import HYPHENS, Line, word_set

_MONTHS = word_set(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october"
    " nov november dec december"
)
_CLOCK = word_set("a.m p.m a.m. p.m. am pm o'clock o noon gmt utc kst jst est bst ist hrs h")
_YEAR_MARKS = word_set(
    "in of since from until till by during before after for to through and fiscal fy year years the late early"
    " mid end january february march april may june july august september october november december spring summer"
    " autumn fall winter than calendar cy on or versus vs over compared with around circa between beyond"
)
_APPROXIMATELY = word_set("about some nearly almost approximately roughly least total")
_DAY_LINKS = word_set("and to & ~ or .") | HYPHENS
_ENDINGS = word_set("st nd rd th")
_ROUND = 100


def counts_behind(line: Line, at: int) -> bool:
    """Whether a plural noun stands within the two words from token `at` on: then the number before it counts."""
    return any(line.is_word(i) and is_plural(line.lower[i]) for i in (at, at + 1))


def is_day(line: Line, numeral: Numeral) -> bool:
    """Whether a number is the day of a month: "Feb. 26-29", "March 3, 4 and 5", "6 May"."""
    if numeral.value > 31 or not numeral.is_whole or numeral.in_words:
        return False
    return _month_before(line, numeral) or _month_behind(line, numeral)


def _is_month(line: Line, at: int) -> bool:
    """Whether a month stands at token `at`; at the head of a sentence "May" and "March" may be a verb."""
    if line.lower[at] not in _MONTHS or not line.is_capital(at):
        return False
    return line.lower[at] not in ("may", "march") or not line.opens(at) or line.is_number(at + 1)


def _month_before(line: Line, numeral: Numeral) -> bool:
    """date = month ["."] days: "and" and a comma go on with days only where no noun says what they count."""
    lower, at = line.lower, numeral.first - 1
    counts = counts_behind(line, numeral.last)
    goes_on = lower[numeral.last] in ("and", ",", "&", "") or line.is_number(numeral.last + 1)
    while at >= 0:
        if _is_month(line, at):
            return True
        word = lower[at]
        if word in ("and", "to", "or") and counts:
            return False
        is_comma = word == "," and line.is_number(at - 1) and goes_on and not counts
        is_number = line.is_number(at) and len(word) <= 2
        if not (is_comma or is_number or word in _DAY_LINKS or word in _ENDINGS):
            return False
        at -= 1
    return False


def _month_behind(line: Line, numeral: Numeral) -> bool:
    """date = days ["of"] month: "15-16 May", "3, 4 and 5 June" """
    lower, at = line.lower, numeral.last
    if lower[at] == "of":
        return _is_month(line, at + 1)
    while at < min(line.size, numeral.last + 8):
        if _is_month(line, at):
            return line.is_number(at - 1) and not line.glued(at)
        is_number = line.is_number(at) and len(lower[at]) <= 2
        if not (is_number or lower[at] == "," or lower[at] in _DAY_LINKS):
            return False
        at += 1
    return False


def is_clock(line: Line, numeral: Numeral) -> bool:
    """clock = number ("a.m." | "p.m." | "GMT" | "o’clock")"""
    at = numeral.last
    word = line.lower[at]
    if word == "o":
        return line.lower[at + 1] in ("'", "’")
    return word in _CLOCK and (word != "h" or line.glued(at))


def is_year(line: Line, numeral: Numeral) -> bool:
    """Whether four digits are a year: they count where they are round or guessed ("2000 people", "some 1990 firms")."""
    if (
        numeral.last != numeral.first + 1
        or len(line.tokens[numeral.first].text) != 4
        or not 1700 <= numeral.value <= 2199
    ):
        return False
    before = line.lower[numeral.first - 1]
    counts = counts_behind(line, numeral.last)
    if counts and before in _APPROXIMATELY:
        return False
    return not (counts and numeral.value % _ROUND == 0 and before not in _YEAR_MARKS)

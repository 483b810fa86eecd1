"""Reads the calendar expressions of a sentence: the rules, and what belongs to all of them.

"the end of" and "late" may stand before any expression; ranges and lists tie two of them:

    range = expression ("to" | "-" | "through") expression | "between" expression "and" expression
    list  = expression {"," expression} ("and" | "or") expression year     the year belongs to all
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flows.normalize.dates.calendar_words import BLANK, LETTER_PERIODS, TERMINALS
from flows.normalize.dates.day_rules import BARE_DAY_RULES, DAY_RULES
from flows.normalize.dates.patterns import Phrase, Rule, plain
from flows.normalize.dates.period_rules import PART_RULES, YEAR_RULES
from flows.normalize.dates.readings import (
    Between,
    Near,
    Numeric,
    Part,
    Reading,
    Shift,
    Slice,
    Third,
    Weekday,
    with_year,
    year_is_open,
    year_of,
)
from flows.normalize.dates.relative_rules import DEFINITE_RULES, RELATIVE_RULES
from flows.normalize.dates.span_rules import SPAN_RULES
from flows.normalize.dates.words import THIRDS
from flows.normalize.text import Sentence, Token

_RULES: tuple[Rule, ...] = (*DAY_RULES, *SPAN_RULES, *PART_RULES, *RELATIVE_RULES, *YEAR_RULES, *BARE_DAY_RULES)
_PREFIX = plain("THE? END OF | THE? EARLY DASH? (IN|ON)? | END DASH | SIDE (IN|ON)?")
_START = plain("OF|IN|ON|AND|OR|COMMA|DOT|TO|DASH|OPEN|CLOSE|SLASH|TH|PLURAL|BEFORE|AFTER|AGO|PERIOD|DAYTIME|CONTINUED")
_THE = TERMINALS["THE"]
# A branch for each rule, two for one that may begin with "the": a branch that begins with a character is passed over
# at once. The prefix is group 1; an empty group at the end of a branch tells which one matched.
_BRANCHES = [
    (branch, rule)
    for rule in _RULES
    for branch in (
        (f"{_THE}(?:{rule.plain[2:]})", f"(?:{rule.plain[2:]})") if rule.plain.startswith(f"{_THE}?") else (rule.plain,)
    )
]
_RULE_OF = (None, None, *(rule for _, rule in _BRANCHES))  # by the number of the empty group
_ANY = re.compile(f"(?!{BLANK}|{_START})({_PREFIX})?(?:{'|'.join(f'{branch}()' for branch, _ in _BRANCHES)})")
# A stretch without blanks can only hold a date if one of its words is more than glue: most are "of the" or ", and".
_GLUE = plain(
    "[THE OF IN ON AND OR COMMA DOT TO DASH APOSTROPHE OPEN CLOSE SLASH A DAY NUMBER CARDINAL PLURAL THAT BEFORE"
    " AFTER END SIDE EARLY PAST LAST THIS NEXT PREVIOUS FOLLOWING SAME COMING FIRST ORDINAL PERIOD WITHIN COURSE"
    " CONTINUED ENDED STARTED AGO]"
)
_YOUNG = [plain("APOSTROPHE (DAY|NUMBER)"), plain("(DAY|NUMBER) PLURAL"), plain("THE EARLY DASH NUMBER PLURAL")]
_YOUNG.append(plain("(?<=IN|\\x20) THE (FIRST|ORDINAL)"))  # "in the first quarter and 2 percent in the second"
_ISLAND = re.compile(  # the young: "'24", "90s", "the mid-90s"
    f"{_GLUE}{{0,30}}[^{BLANK}{_GLUE[1:-1]}][^{BLANK}]*|" + "|".join(f"{young}[^{BLANK}]*" for young in _YOUNG)
)
_TIE = re.compile(plain("COMMA? TO THE? | DASH"))
_LIST = re.compile(plain("COMMA? (AND|OR) | COMMA | SLASH"))
_FOOTNOTES = frozenset("*†‡#")
_AND, _OPEN, _END = TERMINALS["AND"], TERMINALS["OPEN"], TERMINALS["END"]
_SMALL_NUMBERS = frozenset((TERMINALS["DAY"], TERMINALS["FIRST"], TERMINALS["ORDINAL"]))
_TH = TERMINALS["TH"]


class Expression(NamedTuple):
    """A reading and its tokens [first, last) in the section."""

    first: int
    last: int
    reading: Reading


def expressions_in(sentence: Sentence, tokens: Sequence[Token], symbols: str) -> list[Expression]:
    """Return the calendar expressions of a sentence, in order, apart from each other."""
    found = [
        atom
        for island in _ISLAND.finditer(symbols, sentence.first, sentence.last)
        for atom in _atoms(tokens, symbols, *island.span())
    ]
    return _of_the_fiscal_year(_tied(found, tokens, symbols), tokens) if len(found) > 1 else found


def _atoms(tokens: Sequence[Token], symbols: str, at: int, last: int) -> Iterator[Expression]:
    while (match := _ANY.search(symbols, at, last)) is not None:
        end, readings = match.end(), _build(match, tokens, symbols)
        if not readings:
            end, readings = _build_shorter(match, tokens, symbols, last)
        if len(readings) == 1:
            yield Expression(match.start(), end, readings[0])
        elif readings:
            yield from _shares(match.start(), end, readings, symbols)
        at = end if readings else max(match.start() + 1, match.end(1))


def _build_shorter(match: re.Match[str], tokens: Sequence[Token], symbols: str, last: int) -> tuple[int, list[Reading]]:
    """What is left where a longer one has refused: of "2021 - 25 firms" 2021, of "the end of the month after 12" """
    for rule in DEFINITE_RULES:
        named = rule.named.match(symbols, match.start(), last)
        if named is not None and match.start(1) >= 0 and (readings := _made(rule, named, match, tokens, symbols)):
            return named.end(), readings
    for rule in YEAR_RULES:
        named = rule.named.match(symbols, _behind_prefix(match), last)
        if named is not None and (readings := _made(rule, named, match, tokens, symbols)):
            return named.end(), readings
    return match.end(), []


def _build(match: re.Match[str], tokens: Sequence[Token], symbols: str) -> list[Reading]:
    rule = _RULE_OF[match.lastindex or 0]
    # The named pattern sees the whole string: it looks ahead as the plain one did.
    named = rule.named.match(symbols, _behind_prefix(match)) if rule is not None else None
    if rule is None or named is None or named.end() != match.end():
        return []
    return _made(rule, named, match, tokens, symbols)


def _behind_prefix(match: re.Match[str]) -> int:
    return match.end(1) if match.start(1) >= 0 else match.start()


def _made(
    rule: Rule, named: re.Match[str], match: re.Match[str], tokens: Sequence[Token], symbols: str
) -> list[Reading]:
    """What the rule makes of its match; `match` holds the prefix: "late", "the end of"."""

    def read(first: int, last: int) -> Reading | None:
        inner = _ANY.fullmatch(symbols, first, last)
        readings = _build(inner, tokens, symbols) if inner is not None else []
        return readings[0] if len(readings) == 1 else None

    built = rule.build(Phrase(tokens, named, read))
    readings = [] if built is None else built if isinstance(built, list) else [built]
    words = tokens[match.start(1) : match.end(1)] if match.start(1) >= 0 else ()
    third = next((THIRDS[word.lower] for word in words if word.lower in THIRDS), None)
    return readings if third is None else [Third(reading, third) for reading in readings]


def _shares(first: int, end: int, readings: Sequence[Reading], symbols: str) -> Iterator[Expression]:
    """Give each reading of "May 14 and 15" its tokens: the month goes with the number beside it."""
    numbers = [at for at in range(first, end) if symbols[at] in _SMALL_NUMBERS]
    for index, reading in enumerate(readings):
        start = numbers[index] if index else first
        stop = numbers[index] + 1 if index < len(readings) - 1 else end
        yield Expression(start, stop + (symbols[stop : stop + 1] == _TH and stop < end), reading)


def _tied(found: Sequence[Expression], tokens: Sequence[Token], symbols: str) -> list[Expression]:
    """Join the ends of ranges, and give "January and February 2024" its year twice; from the last to the first."""
    done: list[Expression] = [found[-1]]
    for left in reversed(found[:-1]):
        right = done[-1]
        gap_from = left.last
        while gap_from < right.first and tokens[gap_from].text in _FOOTNOTES:
            gap_from += 1  # "FY 2022-23* (April-March)"
        gap = symbols[gap_from : right.first]
        between = gap == _AND and left.first > 0 and tokens[left.first - 1].lower == "between"
        fits = _fit(left.reading, right.reading) or (
            _END in symbols[right.first : right.first + 2] and _fineness(left.reading) and _fineness(right.reading)
        )  # "from August 27 to the end of the year"
        if (between or _TIE.fullmatch(gap)) and fits:
            done[-1] = Expression(left.first, right.last, Between(left.reading, right.reading))
            continue
        if gap == _OPEN and year_is_open(right.reading) and _fineness(left.reading) == "year":
            # "this year (January-October)"
            done[-1] = right._replace(reading=with_year(right.reading, left.reading))
        if isinstance(right.reading, Weekday) and isinstance(left.reading, Weekday) and _LIST.fullmatch(gap):
            done[-1] = right._replace(reading=_of_the_same_week(left.reading, right.reading))
        if year_is_open(left.reading) and not year_is_open(right.reading) and _LIST.fullmatch(gap):
            year = year_of(right.reading)
            if year is not None and _fit(left.reading, right.reading):
                left = left._replace(reading=with_year(left.reading, year))
        done.append(left)
    return done[::-1]


def _of_the_fiscal_year(found: list[Expression], tokens: Sequence[Token]) -> list[Expression]:
    """Give bare letters the financial year that the sentence names: "7.8% in Q4, 8.2% in FY24" """
    year = next((one.reading for one in found if _is_fiscal(one.reading)), None)
    if year is None:
        return found
    return [
        one._replace(reading=with_year(one.reading, year))
        if tokens[one.first].lower in LETTER_PERIODS and year_is_open(one.reading)
        else one
        for one in found
    ]


def _is_fiscal(reading: Reading) -> bool:
    return isinstance(reading, Part) and reading.unit in ("fiscal_year", "fiscal_year_from")


def _of_the_same_week(left: Weekday, right: Weekday) -> Weekday:
    """ "next Tuesday and Wednesday": the second is as far away as the first"""
    return right._replace(by=left.by, week=left.week) if right.by is None and right.week is None else right


def _fit(low: Reading, high: Reading) -> bool:
    """Whether two expressions can be the ends of one span: days with days, months with months."""
    return (fine := _fineness(low)) != "" and fine == _fineness(high)


def _fineness(reading: Reading) -> str:
    match reading:
        case Part("fiscal_year" | "fiscal_year_from" | "split_year"):
            return "year"
        case Part(unit) | Shift(unit, _, _, False):
            return unit
        case Weekday() | Numeric():
            return "day"
        case Near(unit) | Slice(_, unit):
            return unit
        case Third(whole):
            return _fineness(whole)
    return ""

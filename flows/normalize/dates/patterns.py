"""The notation of the date grammar: names of calendar classes, read as a regular expression over symbols.

pattern = the syntax of regular expressions, with names in capitals for classes and nonterminals;
          "day:DATE_DAY" names a part; blanks mean nothing
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from flows.normalize.dates.calendar_words import TERMINALS, UNITS
from flows.normalize.dates.readings import Reading, Shift
from flows.normalize.text import Token

_NAME = re.compile(r"(?:([a-z_]+):)?\b([A-Z][A-Z_0-9]*)\b")

# Defined in terms of the classes and of those above them.
NONTERMINALS = {
    "NUMERIC_DATE": "NUMERIC CONTINUED*",
    "HOLIDAY": "FESTIVAL CONTINUED*",
    "NTH": "FIRST | ORDINAL | DAY TH",
    "WORD_NTH": "FIRST | ORDINAL",
    "DAY_NUMBER": "DAY TH?",
    "COUNT": "CARDINAL | DAY | NUMBER | A",
    "SOME": "CARDINAL | DAY | NUMBER",
    "MONTH_NAME": "MONTH DOT?",
    "DAY_NAME": "WEEKDAY DOT? DAYTIME?",
    "IN_BRACKETS": "OPEN WEEKDAY DOT? CLOSE",
    "PLAIN_YEAR": "YEAR | APOSTROPHE (DAY|NUMBER)",
    "NEAR": "(?<!THE) (LAST|NEXT) | THE? THIS | THAT | THE? (PREVIOUS|SAME) | THE FOLLOWING",
    "NEAR_YEAR": "NEAR YEAR_UNIT | A YEAR_UNIT (SIDE|AGO|BEFORE) | THE YEAR_UNIT BEFORE",
    "TWO_YEARS": "YEAR (DASH|SLASH) (DAY|NUMBER|YEAR) (?!TH|PLURAL) | YEAR TO YEAR (?!PLURAL)",
    "FISCAL_WORDS": "(FISCAL|TAX) DASH? YEAR_UNIT",
    "FISCAL_NAME": "FISCAL_YEAR ((DASH|SLASH) (DAY|NUMBER|YEAR|FISCAL_YEAR))?"
    " | NEAR FISCAL_WORDS COMMA? (TWO_YEARS | YEAR)"
    " | THE? (FY DASH? | FISCAL | FISCAL_WORDS) (TWO_YEARS | YEAR | DAY | NUMBER | PLAIN_YEAR)"
    " | THE? (TWO_YEARS | YEAR) FISCAL_WORDS",
    "NEAR_FISCAL": "NEAR FISCAL_WORDS | (?<=OF) NEAR FISCAL (?!YEAR_UNIT|QUARTER_UNIT|HALF_UNIT)",
    "ANY_YEAR": "FISCAL_NAME | NEAR_FISCAL | NEAR_YEAR | TWO_YEARS | PLAIN_YEAR",
    "YEAR_TAIL": "COMMA? PLAIN_YEAR | (OF|IN)? (FISCAL_NAME|NEAR_FISCAL|NEAR_YEAR) | COMMA? (OF|IN) PLAIN_YEAR",
    "OF_YEAR": "(OF|IN)? TWO_YEARS | YEAR_TAIL | (OF|IN) THE YEAR_UNIT",
    "TIED": "TO | DASH",
    "UNIT": "DAY_UNIT|WEEK_UNIT|WEEKEND|MONTH_UNIT|QUARTER_UNIT|YEAR_UNIT|DECADE_UNIT|CENTURY_UNIT",
    "UNITS": "DAYS|WEEKS|MONTHS|QUARTERS|YEARS",
    "MONTH_AND_YEAR": "MONTH_NAME YEAR_TAIL?",
    "DATED": "MONTH_NAME DAY_NUMBER (COMMA? PLAIN_YEAR)? | DAY_NUMBER MONTH_NAME PLAIN_YEAR?",
    "DECADE_YEARS": "THE? YEAR PLURAL | THE? APOSTROPHE (DAY|NUMBER) PLURAL | THE (NUMBER PLURAL | DECADE_NAME)"
    " | (?<=THE EARLY) DECADE_NAME | (?<=THE EARLY DASH) (NUMBER PLURAL | DECADE_NAME)",
    "BARE_QUARTER": "THE? NTH DASH? QUARTER_UNIT | LETTER_PERIOD | DAY LETTER_PERIOD",
    "UP_TO_END": "(THE? END OF | END DASH?)?",
    "MONTH_OR_SO": "MONTH_AND_YEAR | NEAR (MONTH_UNIT|QUARTER_UNIT|WEEK_UNIT|DECADE_UNIT)"
    " | BARE_QUARTER OF_YEAR? | DECADE_YEARS | THE (MONTH_UNIT|QUARTER_UNIT|WEEK_UNIT)",
    "WHOLE": "MONTH_OR_SO | ANY_YEAR | THE YEAR_UNIT",
    "TH_DAY": "DAY TH",
    "ANY_NTH": "NTH | LAST",
    "ANY_UNIT": "UNIT | UNITS",
    "LONG_UNITS": "MONTHS | QUARTERS",
    "PART_UNIT": "QUARTER_UNIT | QUARTERS | HALF_UNIT | HALVES",
    "SAME_UNIT": "UNIT | UNITS | HALF_UNIT | PERIOD",
    "LETTERS": "LETTER_PERIOD | DAY LETTER_PERIOD",
    "ITS_MONTHS": "OPEN MONTH_NAME (TO|DASH) MONTH_NAME CLOSE",
    "OWNER_YEAR": "(NEAR_YEAR | YEAR) APOSTROPHE PLURAL",
    "OWNER_OF_LETTERS": "YEAR | FISCAL_NAME",
    "FISCAL_PART": "QUARTER_UNIT | HALF_UNIT",
    "OWNER": "OWNER_YEAR | (?<=THE) YEAR | FISCAL_NAME",
    "OF_FISCAL": "FISCAL_NAME | FISCAL",
    "ENDED_UNIT": "YEAR_UNIT | QUARTER_UNIT | MONTH_UNIT",
    "YEARLY_UNIT": "QUARTER_UNIT | HALF_UNIT | MONTH_UNIT | PERIOD",
    "UNTIL": "TO | THAT? ENDED (OPEN ENDED_LETTERS CLOSE)? (IN|ON)?",
    "NEAR_ANY": "NEAR | THE? COMING | THIS (COMING|PAST)",
    "NEAR_DAYTIME": "THIS | LAST",
    "SIDE_WORD": "BEFORE | AFTER",
    "COUNTED_SIDE": "AGO | SIDE | BEFORE",
    "WEEK_SIDE": "OF | STARTED | ENDED | TO | END",
    "MONTH_QUARTER": "MONTH_NAME YEAR? QUARTER_UNIT (OF? YEAR)?",
    "SPAN_MONTH": "THE? MONTH_QUARTER | DATED | MONTH_AND_YEAR",
    "SPAN_END": "MONTH_QUARTER | BARE_QUARTER OF? YEAR | DATED | MONTH_AND_YEAR | YEAR",
    "DAY_LIST": "DAY_NUMBER (COMMA DAY_NUMBER){0,9} COMMA? AND DAY_NUMBER",
}


class Phrase:
    """A match of one rule: the tokens of its named parts."""

    __slots__ = ("_match", "_read", "tokens")

    def __init__(
        self, tokens: Sequence[Token], match: re.Match[str], read: "Callable[[int, int], Reading | None]"
    ) -> None:
        self.tokens = tokens
        self._match = match
        self._read = read

    def words(self, name: str) -> Sequence[Token]:
        """The tokens of a part, none where it is absent or the rule has no such part."""
        if name not in self._match.re.groupindex:
            return ()
        start, end = self._match.span(name)
        return self.tokens[start:end] if start >= 0 else ()

    def word(self, name: str) -> str:
        """The first word of a part in lower case, empty where it is absent."""
        words = self.words(name)
        return words[0].lower if words else ""

    def reading(self, name: str) -> Reading | None:
        """What a part says by itself, None where it is absent."""
        start, end = self._match.span(name)
        if end - start == 2 and self.tokens[start].lower == "the" and self.tokens[start + 1].lower in UNITS:
            return Shift(UNITS[self.tokens[start + 1].lower], 0, "sentence")
        return self._read(start, end) if start >= 0 else None

    def preceding(self, count: int) -> str:
        """The count-th word before the match, in lower case."""
        at = self._match.start() - count
        return self.tokens[at].lower if at >= 0 else ""

    @property
    def before(self) -> str:
        """The word before the match, in lower case."""
        return self.preceding(1)

    def following(self, count: int) -> str:
        """The count-th word behind the match, in lower case."""
        at = self._match.end() + count - 1
        return self.tokens[at].lower if at < len(self.tokens) else ""

    @property
    def after(self) -> Token | None:
        """The token after the match."""
        end = self._match.end()
        return self.tokens[end] if end < len(self.tokens) else None


Build = Callable[[Phrase], "Reading | list[Reading] | None"]


class Rule(NamedTuple):
    """A pattern with named parts, the same without names, and what to make of a match."""

    named: re.Pattern[str]
    plain: str
    build: Build


def _compact(pattern: str) -> str:
    """Drop the blanks; parentheses only group."""
    return re.sub(r"\((?!\?)", "(?:", "".join(pattern.split()))


def _plain_forms() -> dict[str, str]:
    forms = dict(TERMINALS)
    for name, pattern in NONTERMINALS.items():
        body = _compact(_NAME.sub(lambda m: forms[m[2]], pattern))
        forms[name] = f"(?:{body})"
    return forms


_PLAIN = _plain_forms()


def plain(pattern: str) -> str:
    """The regular expression of a pattern, without groups."""
    return _compact(_NAME.sub(lambda m: _PLAIN[m[2]], pattern))


def rule(pattern: str, build: Build) -> Rule:
    """Compile a pattern; its names become groups."""
    named = _NAME.sub(lambda m: f"(?P<{m[1]}>{_PLAIN[m[2]]})" if m[1] else _PLAIN[m[2]], pattern)
    return Rule(re.compile(_compact(named)), plain(pattern), build)

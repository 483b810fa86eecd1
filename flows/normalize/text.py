"""Sentences, tokens and offsets of a section, computed once; every extractor reads from here.

Offsets are 0-based, half-open, in Unicode code points of the section's text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from schemas.record import SectionName


class Token(NamedTuple):
    """A word, a number or a single other character; `glued` where no white space parts it from the token before."""

    text: str
    lower: str
    start: int
    end: int
    kind: str  # "word", "number" or "mark"
    glued: bool


class Sentence(NamedTuple):
    """Characters [start, end) of the section, tokens [first, last) of its token list."""

    start: int
    end: int
    first: int
    last: int


class Span(NamedTuple):
    """Characters [start, end) that some reader has taken."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader must know of the release: nothing else of the world changes a reading."""

    release_id: str
    released_on: date
    reporting_country: str = "KOR"
    dollar: str = "USD"
    publisher: str | None = None  # official name of the issuing body, as in the organisation vocabulary
    # What growth without a base compares with; "open" where the text is another office's: a year, unless it tells.
    growth_base: Literal["year", "period", "open"] = "year"


# A number keeps its thousands separators (comma, thin or no-break space) and its decimals; a word may hold
# digits after its first letter ("tCO2eq", "MC13"); initials keep their full stops ("U.S.", "p.m.").
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_](?:\w*[^\W_])?)"
    r"|(?P<mark>\S)"
)

# Full stops after these do not end a sentence. A language fact, not a vocabulary: closed lists of English.
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Gov|Sen|Rep|Hon|Messrs|Amb|No|Nos|Art|Sec|Fig|Vol|App|app|approx|vs|cf|etc|incl|est"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
    "|Co|Corp|Inc|Ltd|Bros|Dept|Univ|Mt|Ave|Blvd|Rd|bn|mn|mln|bln|tn|Rs|NRs|SLRs|Rp|Tk|Dh|Dhs|Ksh|SFr"
)
_BOUNDARY = re.compile(
    r"(?:"
    r"(?P<stop>[.!?]+[\"'”’)\]]*)(?=\s+[\"'“‘(\[]*[A-Z0-9$€£¥₩\u2460-\u24ff\uac00-\ud7a3*•ㅇ○▲□-]|\s*$)"
    r"|(?P<line>\s*\n\s*)"
    r")"
)
# Of them those that may end one, before a word that can only begin the next; and scales, before any word.
_CLOSER = re.compile(r"(?<![^\W\d_])(?:Co|Corp|Inc|Ltd|Bros|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$")
_SCALE = re.compile(r"\d ?(?:bn|mn|mln|bln|tn)\.$")
_WORD = re.compile(r"\s+[\"'“‘(\[]*[A-Z]")
_NO_STOP = re.compile(
    rf"(?:(?<![^\W\d_])(?:{_ABBREVIATIONS})|(?<![^\W_])(?<!\w&)(?<!%)(?:[^\W\d_]\.)*[^\W\d_]|\([^\W\d_]{{2,}})\.$"
)
_STARTER = re.compile(
    r"\s+[\"'“‘(\[]*(?:The|This|That|These|Those|It|In|On|At|As|He|She|They|We|His|Her|Its|Their|By|For|From|With|While|When"
    r"|If|To|A|An|Also|And|But|However|Meanwhile|Moreover|Furthermore|After|Before|During|Since|Both|Such|Of"
    r"|Under(?!\s+Secretar))\b"
)
# "... to the U.S. Cars rose": a clause of its own behind a land that no name of a body goes on with.
_LAND = re.compile(r"\bthe (?:[A-Z]\.){2,}$")
_CLAUSE = re.compile(
    r"\s+(?:[A-Z][a-z]+[a-rt-z]s (?:[a-z]+ly )?(?:was|were|went|came|led|\w{3,}ed)"
    r"|[A-Z][a-z]+ (?:[a-z]+ly )?(?:rose|fell|grew|gained|increased|decreased|declined|dropped|jumped|surged|soared)"
    r"|(?:Exports|Imports|Shipments|Sales|Pledges) (?:of|to|from))\b"
)


def _sentence_ends(text: str) -> Iterator[int]:
    for match in _BOUNDARY.finditer(text):
        if match["line"] is not None:
            yield match.start()
            continue
        until = match.start() + 1
        held = _NO_STOP.search(text, max(0, until - 24), until) if match["stop"].startswith(".") else None
        if held and not _may_end(text, held, match.end()):
            continue
        yield match.end()
    yield len(text)


def _may_end(text: str, held: re.Match[str], end: int) -> bool:
    """Whether an abbreviation ends its sentence: "in the U.S. The ministry", "Kia Corp. It", "$2 bn. Exports" """
    if _LAND.search(text, max(0, held.start() - 4), held.end()) and _CLAUSE.match(text, end):
        return True
    if _SCALE.search(text, max(0, held.start() - 2), held.end()):
        return _WORD.match(text, end) is not None
    is_closer = "." in held[0][:-1] or held[0][-2].isupper() or _CLOSER.match(text, held.start(), held.end())
    return bool(is_closer) and _STARTER.match(text, end) is not None


def _cut(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _sentence_ends(text):
        while start < end and text[start].isspace():
            start += 1
        stop = end
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop > start:
            yield start, stop
        start = end


class Section:
    """The text of a title or a body with its tokens and sentences."""

    def __init__(self, name: SectionName, text: str) -> None:
        self.name: SectionName = name
        self.text = text
        self.tokens = tuple(_tokens(text))
        self.sentences = tuple(self._sentences())
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def _sentences(self) -> Iterator[Sentence]:
        first = 0
        for start, end in _cut(self.text):
            last = first
            while last < len(self.tokens) and self.tokens[last].start < end:
                last += 1
            yield Sentence(start, end, first, last)
            first = last

    @cached_property
    def lower(self) -> str:
        """The text in lower case, with the same offsets (a character whose lower case is longer stays as it is)."""
        lowered = self.text.lower()
        if len(lowered) == len(self.text):
            return lowered
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    def sentence_no(self, at: int) -> int:
        """The 0-based number of the sentence that character `at` stands in."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)


def _tokens(text: str) -> list[Token]:
    tokens = []
    end = -1
    for match in _TOKEN.finditer(text):
        surface, (start, stop) = match[0], match.span()
        # Token(...) by its shortest way: this line runs for every word of every release.
        tokens.append(tuple.__new__(Token, (surface, surface.lower(), start, stop, match.lastgroup, start == end)))
        end = stop
    return tokens

"""The words of a section as names are read from them: capitals, initials, hyphens and possessives told apart.

Text is folded first, one character for one (accents off, quotes and dashes plain), so every offset holds in the
text as stored.
"""

import re
import unicodedata
from typing import NamedTuple

from flows.normalize.text import Section

_ODD = {
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
    "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ı": "i", "İ": "I", "ß": "s", "Æ": "A", "æ": "a", "Œ": "O",
    "œ": "o", "Ð": "D", "ð": "d", "Þ": "T", "þ": "t", "ə": "a", "Ə": "A", "（": "(", "）": ")", "＆": "&",
}  # fmt: skip


def _plain(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[0]
    return base if base.isascii() and base.isalpha() else character


_FOLD = str.maketrans({chr(c): _plain(chr(c)) for c in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))} | _ODD)


def fold(text: str) -> str:
    """The text without accents, with plain quotes, dashes and spaces; as long as before."""
    return text if text.isascii() else text.translate(_FOLD)


class Word(NamedTuple):
    """A word, number, possessive mark, inner hyphen or other mark.

    `kind` is cap, init (initials with full stops), num, low, poss, hyphen or mark.
    """

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool
    sentence: int
    opens: bool  # first word of its sentence, where a capital tells nothing


_LEX = re.compile(
    r"(?P<init>(?:[A-Z]\.)+)(?!\w)"
    r"|(?P<cap>[A-Z]\w*(?:'(?!s\b)[A-Za-z]\w*)*(?:\+\d\b)?)"
    r"|(?P<num>\d+(?:[.,]\d+)*(?:st|nd|rd|th|[A-Za-z]\w*)?)"
    r"|(?P<low>[^\W\d_]\w*(?:'(?!s\b)[a-z]\w*)*)"
    r"|(?P<poss>(?<=\w|\)|\.)'(?:[sS]\b)?)"
    r"|(?P<hyphen>(?<=[\w.)])-(?=\w))"
    r"|(?P<mark>\S)"
)


class Prose:
    """A section with its words; `at` finds the word that starts, and `until` the one that ends, at a character."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.folded = fold(section.text)
        self.words = _words(self.folded, section)
        self.at = {word.start: index for index, word in enumerate(self.words)}
        self.until = {word.end: index + 1 for index, word in enumerate(self.words)}

    def text(self, first: int, last: int) -> str:
        """The stored text of words [first, last)."""
        return self.section.text[self.words[first].start : self.words[last - 1].end]

    def is_headline(self) -> bool:
        """Whether nearly every longer word stands in capitals, so that capitals tell nothing."""
        longer = [word for word in self.words if len(word.text) > 3 and word.kind in ("cap", "low")]
        low = sum(word.kind == "low" for word in longer)
        return len(longer) > 2 and low * 4 < len(longer)


def _words(folded: str, section: Section) -> list[Word]:
    words = []
    ends = iter(sentence.end for sentence in section.sentences)
    number, end, before, opened = 0, next(ends, len(folded)), -1, False
    for match in _LEX.finditer(folded):
        start, kind = match.start(), match.lastgroup or "mark"
        while start >= end:
            number, end, opened = number + 1, next(ends, len(folded) + 1), False
        text = match[0]
        opens = not opened and kind in ("cap", "low", "init", "num")
        opened = opened or opens
        words.append(Word(text, text.lower(), start, match.end(), kind, start == before, number, opens))
        before = match.end()
    return words


def word_set(words: str) -> frozenset[str]:
    """A set of words, written as a line of prose."""
    return frozenset(words.split())


# Capitals that begin a sentence or stand by rule of spelling, and are no part of a name.
CALENDAR = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct "
    "nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
OPENERS = word_set(
    "a about above accordingly across according additionally after afterwards again against all along already also although amid among "
    "an and another any apart are as at based because been before behind being below besides between both but by can concerning "
    "consequently considering could despite did do does due during each earlier either especially even every except few finally first "
    "following for former fourth from further furthermore given had has have having he hence her here his how however if in including "
    "indeed instead into is it its last lastly later latest led like many meanwhile moreover more most much my nearly neither "
    "nevertheless next no nonetheless nor not notably noting now of off on once one only onto or other others our out over overall own "
    "part particularly per please previously rather recently regarding respectively second separately several she should similarly "
    "since so some soon speaking specifically still subsequently such than thanks that the their them then there thereby therefore "
    "these they third this those though through throughout thus to today together tomorrow tonight too total toward towards two three "
    "four five six seven eight nine ten under unless unlike until up upon us various via was we were what whatever when where whereas "
    "whether which while who whose why will with within without would yes yesterday yet you your aside details exports imports "
    "participants members partners officials experts companies mr mrs ms"
)
# Words that stand in capitals but name nothing: parts of documents, abbreviations of things and of offices.
COMMON = word_set(
    "annex annexes article articles section sections table tables figure figures chapter appendix paragraph phase step part page photo "
    "note version item items no nos q1 q2 q3 q4 h1 h2 internet web covid-19 covid ai ict it iot r d gdp gnp gni cpi ppi fdi m&a ceo "
    "ceos cfo cto ev evs suv suvs phev hev fcev lng lpg lcd led oled dram nand ssd ssds pc pcs tv ott pr ir ip ipr esg rps smr smrs ccs "
    "ccus sme smes ngo ngos usd eur krw jpy gbp cny hs hsk yoy mom qoq bpd mou mous fta ftas nda kpi qr gps usb api am pm "
    "revolution war crisis era age holiday holidays pandemic price prices index rate english"
)

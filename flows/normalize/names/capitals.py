"""The words of a section as names are read from them: capitals, initials, hyphens and possessives told apart.

Text is folded first, one character for one (accents off, quotes and dashes plain), so every offset holds in the
text as stored.
"""

import re
import unicodedata
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.text import Section

_ODD = {
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
    "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ı": "i", "İ": "I", "ß": "s",
    "Æ": "A", "æ": "a", "Œ": "O", "œ": "o", "Ð": "D", "ð": "d", "Þ": "T", "þ": "t", "ə": "a", "Ə": "A",
    "（": "(", "）": ")", "＆": "&",
}  # fmt: skip


def _plain(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[0]
    return base if base.isascii() and base.isalpha() else character


_FOLD = {chr(c): _plain(chr(c)) for c in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))} | _ODD


def fold(text: str) -> str:
    """The text without accents, with plain quotes, dashes and spaces; as long as before."""
    if not text.isascii():
        # A release has few odd characters, each many times: replacing them one by one beats str.translate tenfold.
        for character in set(text):
            if character > "\x7f" and character in _FOLD:
                text = text.replace(character, _FOLD[character])
    return text


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
    r"|(?P<cap>[A-Z]\w*(?:'(?![sS]\b)[A-Za-z]\w*)*(?:\+\d\b|\+(?![\w+]))?)"
    r"|(?P<num>\d+(?:[.,]\d+)*(?:st|nd|rd|th|[A-Za-z]\w*)?)"
    r"|(?P<low>[^\W\d_]\w*)"
    r"|(?P<poss>(?<=\w|\)|\.)'(?:[sS]\b)?)"
    r"|(?P<hyphen>(?<=[\w.)])-(?=\w))"
    r"|(?P<mark>\S)"
)


_OPENING = ("cap", "low", "init", "num")


class Prose:
    """A section with its words; `at` finds the word that starts, and `until` the one that ends, at a character."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.folded = fold(section.text)
        self.words: list[Word] = []
        self.at: dict[int, int] = {}
        self.until: dict[int, int] = {}
        self.capitals: list[int] = []  # words of kind cap
        self._read()
        low = {word.sentence for word in self.words if word.kind == "low"}
        self.shouted = {self.words[index].sentence for index in self.capitals} - low  # sentences all in capitals

    def _read(self) -> None:
        ends = iter([sentence.end for sentence in self.section.sentences])
        number, end, before, opened = 0, next(ends, len(self.folded)), -1, False
        new, words, at, until = tuple.__new__, self.words, self.at, self.until  # the hot loop of this room
        for index, match in enumerate(_LEX.finditer(self.folded)):
            start, stop = match.span()
            while start >= end:
                number, end, opened = number + 1, next(ends, len(self.folded) + 1), False
            text, kind = match[0], match.lastgroup
            opens = not opened and kind in _OPENING
            opened = opened or opens
            words.append(new(Word, (text, text.lower(), start, stop, kind, start == before, number, opens)))
            at[start], until[stop] = index, index + 1
            if kind == "cap":
                self.capitals.append(index)
            before = stop

    def text(self, first: int, last: int) -> str:
        """The stored text of words [first, last)."""
        return self.section.text[self.words[first].start : self.words[last - 1].end]

    def is_headline(self) -> bool:
        """Whether every longer word stands in capitals, so that capitals tell nothing."""
        longer = [word for word in self.words if len(word.text) > 3 and word.kind in ("cap", "low")]
        return len(longer) > 2 and not any(word.kind == "low" and word.lower not in OPENERS for word in longer)


# Capitals that begin a sentence or stand by rule of spelling, and are no part of a name.
CALENDAR = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu "
    "thur thurs fri sat sun"
)
OPENERS = word_set(
    "a about above accordingly across according additionally after afterwards again against all along already "
    "also although amid among an and another any apart are as at based because been before behind being below "
    "besides between both but by can concerning consequently considering could despite did do does due during "
    "each earlier either especially even every except few finally first following for former fourth from further "
    "furthermore given had has have having he hence her here his how however if in including indeed instead into "
    "is it its last lastly later latest led like many meanwhile moreover more most much my nearly neither "
    "nevertheless next no nonetheless nor not notably noting now of off on once one only onto or other others our "
    "out over overall own part particularly per please previously rather recently regarding respectively second "
    "separately several she should similarly since so some soon speaking specifically still subsequently such "
    "than thanks that the their them then there thereby therefore these they third this those though through "
    "throughout thus to today together tomorrow tonight too total toward towards two three four five six seven "
    "eight nine ten under unless unlike until up upon us various via was we were what whatever when where whereas "
    "whether which while who whose why will with within without would yes yesterday yet you your aside details "
    "exports imports participants members partners officials experts companies mr mrs ms see read visit click contact "
    "follow watch download learn find"
)
# Words that stand in capitals but name nothing: parts of documents, abbreviations of things and of offices.
COMMON = word_set(
    "annex annexes article articles section sections table tables figure figures chapter appendix paragraph phase "
    "step part page photo note version item items no nos q1 q2 q3 q4 h1 h2 internet web covid-19 covid ai ict it "
    "iot r d gdp gnp gni cpi ppi fdi m&a ceo ceos cfo cto ev evs suv suvs phev hev fcev lng lpg lcd led oled dram "
    "nand ssd ssds pc pcs tv ott pr ir ip ipr esg rps smr smrs ccs ccus sme smes ngo ngos usd eur krw jpy gbp cny "
    "hs hsk yoy mom qoq bpd mou mous moc mocs fta ftas nda kpi qr gps usb api am pm requirements criteria revolution "
    "war "
    "crisis pmi dax ftse nikkei kospi kosdaq topix sensex cac era age holiday holidays pandemic list year eve budget "
    "average price prices index rate english"
)
_ARTICLES = word_set("the a an")


def is_opener(word: Word) -> bool:
    """Whether a capital tells nothing: an article, a month, a plain word at the head of its sentence."""
    return word.lower in _ARTICLES or word.lower in CALENDAR or (word.opens and word.lower in OPENERS)


def past_bracket(words: list[Word], at: int) -> int:
    """One past the bracket that opens at a word, or the word itself where no short one does."""
    if at < len(words) and words[at].text == "(":
        return next((index + 1 for index in range(at, min(at + 8, len(words))) if words[index].text == ")"), at)
    return at

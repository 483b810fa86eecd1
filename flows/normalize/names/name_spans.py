"""The names of people as spans of words: where one begins and ends, read to the right or to the left.

    name = unit+ ; unit = capital ["-" part] | initials | particle capital | "(" name ")"

"Suhail bin Mohammed Al Mazrouei", "JK (Jung-Kwan) Kim", "Ursula von der Leyen".
"""

from flows.normalize.lines import word_set
from flows.normalize.names import places
from flows.normalize.names.capitals import CALENDAR, OPENERS, Word
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.named import Mention
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.person_names import any_surname, given_names, surnames
from flows.normalize.names.reading import Reading
from flows.normalize.names.surnames import PARTICLES
from flows.normalize.names.title_words import BIRTH, ROYAL, address_end, is_called_so, is_subject, titles

# Titles that are surnames too: "Governor Mervyn King".
_SURNAMES_TOO = word_set("king prince pope bishop judge dean marshal major lord abbot sheriff constable provost")
# Letters behind a name: of honours, of parliaments, of degrees.
_LETTERS = word_set(
    "mp mep msp mla td mlc mpp cbe obe mbe kbe dbe kcb cb kc qc sc am ao ac frs phd md mba cpa cfa jr sr ii iii iv"
)
# Those that are no numbers and no part of the name.
LETTERS = _LETTERS - word_set("jr sr ii iii iv")
_THINGS = places.HEADS | word_set("award prize medal chair lecture act report commission centre center causeway")
_MOST = 6


def units(words: list[Word], first: int, last: int) -> int:
    """How many words a name has, hyphenated ones counted once; "al-Falih" is a word of its own."""
    return sum(
        word.kind in ("cap", "init")
        and not (i > first and words[i - 1].kind == "hyphen" and words[i - 2].kind == "cap")
        for i, word in enumerate(words[first:last], first)
    )


class NameReader:
    """Reads the names of people in one section, given what its other names are."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.prose, self.words = reading, reading.prose, reading.prose.words
        self.titles = reading.titles
        self.title_ends = {title.last for title in reading.titles}
        self.starts: dict[int, Mention] = {mention.first: mention for mention in reading.mentions}
        self.ends: dict[int, Mention] = {mention.last: mention for mention in reading.mentions}
        self.cover = {index: mention for mention in reading.mentions for index in range(mention.first, mention.last)}
        self.known = titles()

    def name(self, at: int, *, least: int = 1) -> int:
        """One past the name that begins at a word; the word itself where no name of at least so many units does."""
        words, found, start, end = self.words, 0, at, at
        while at < len(words) and found < _MOST:
            word = words[at]
            follows = words[at + 1] if at + 1 < len(words) else None
            if word.text.isupper() and word.lower in LETTERS and found > 1:
                break
            if word.kind == "init" and (not found or len(word.text) <= 4):
                at += 1
            elif word.kind == "cap" and not (found and word.opens) and self._can_name(at, found):
                at += 1
                while at + 1 < len(words) and words[at].kind == "hyphen" and words[at + 1].kind in ("cap", "low"):
                    at += 2
                found += 1
                end = at
            elif (
                word.lower in PARTICLES
                and found
                and follows is not None
                and (follows.kind in ("cap", "hyphen") or follows.lower in PARTICLES)
            ):
                at += 1 + (follows.kind == "hyphen")
            elif word.text == "(" and found and (close := self._nickname(at)):
                at = close
            else:
                break
        named = found >= least and not (
            # "King Fahd Airport": a thing that is called after a person.
            end < len(words) and words[end].kind == "cap" and not words[end].opens and words[end].lower in _THINGS
        )
        return end if named else start

    def _nickname(self, at: int) -> int:
        """One past a bracket inside a name, "JK (Jung-Kwan) Kim", or 0."""
        words = self.words
        close = next((i for i in range(at + 1, min(at + 5, len(words))) if words[i].text == ")"), None)
        inside = (
            close is not None
            and close + 1 < len(words)
            and words[close + 1].kind == "cap"
            and words[at + 1].kind == "cap"
        )
        return close + 1 if close is not None and inside and not words[at + 1].text.isupper() else 0

    def _can_name(self, at: int, found: int) -> bool:
        """Whether a capital can be a word of a name of which so many words are read."""
        word, covering = self.words[at], self.cover.get(at)
        if covering is not None:
            # A city or a country can be a surname or a given name, but only between other words of the name.
            if covering.last - covering.first > 1:
                return False
            if covering.named.type == "organisation" and found == 1 and not word.text.isupper():
                # "Hans Krupp": a company that is called after its founder.
                return covering.named.kind == "company" and self.words[at - 1].lower in given_names()
            if covering.named.type not in ("place", "country"):
                return False
            follows = self.words[at + 1] if at + 1 < len(self.words) else None
            if found and covering.named.type == "country":
                return False
            if not found and not (follows is not None and follows.kind == "cap" and at + 1 not in self.cover):
                return False
        if word.lower in OPENERS and word.lower not in any_surname() and not self._is_given(at):
            return False
        if word.lower in CALENDAR and not found and not self._is_given(at):
            return False
        if address_end(self.words, at) > at and not self._is_syllable(at, found):
            return False
        if not found and (is_called_so(self.words, at) or (word.lower in BIRTH and at in self.title_ends)):
            return True
        if word.lower in self.known.heads or word.lower in self.known.ranks:
            surname = found == 1 and word.lower in _SURNAMES_TOO and self.words[at - 1].lower in given_names()
            return surname or word.lower in any_surname() or word.lower in given_names()
        if word.lower in HEADS:
            return (
                word.lower in any_surname()
                or word.lower in given_names()
                or (found > 0 and word.lower in ("law", "day", "hall", "lake", "street"))
            )
        if (
            not found
            and is_subject(word, self.known)
            and word.lower not in any_surname()
            and word.lower not in given_names()
        ):
            return False
        if len(word.text) > 3 and word.text.isupper():
            # "MUTO Yoji", "Dukgeun AHN": a surname in capitals stands beside a given name that is not.
            beside = self.words[at + 1 : at + 2] if not found else self.words[at - 1 : at]
            return (
                bool(beside)
                and beside[0].kind == "cap"
                and not beside[0].text.isupper()
                and self.cover.get(at + 1) is None
            )
        return True

    def _is_syllable(self, at: int, found: int) -> bool:
        """Whether a form of address is a part of a name behind a surname: "Tran Tuan Anh", no "Tuan" Anh."""
        before = self.words[at - 1] if found and at else None
        return before is not None and before.kind == "cap" and before.lower in surnames()["vi"]

    def _is_given(self, at: int) -> bool:
        """Whether a plain word or a month is a given name inside a sentence: "Commissioner Will Roe", "Jan Roe"."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        known = after is not None and after.kind == "cap" and self.words[at].lower in given_names()
        return known and not self.words[at].opens

    def skip_address(self, at: int) -> int:
        """Past "(Mr.)" and other forms of address."""
        words = self.words
        while at < len(words):
            if words[at].text == "(" and at + 1 < len(words) and words[at + 1].lower in self.known.honorifics:
                close = next((i for i in range(at + 1, min(at + 5, len(words))) if words[i].text == ")"), None)
                if close is None:
                    break
                at = close + 1
            elif (end := address_end(words, at)) > at:
                at = end
            elif words[at].lower in ROYAL and words[at].kind == "cap":
                at += 1
            else:
                break
        return at

    def name_before(self, last: int) -> tuple[int, int] | None:
        """The name of two units or more that ends before a word, without the letters behind it, or nothing."""
        words = self.words
        while last > 0 and words[last - 1].lower in _LETTERS and words[last - 1].kind == "cap":
            last -= 1
        at = last - 1
        while at >= 0 and last - at <= 9 and words[at].sentence == words[last - 1].sentence and self._is_part(at):
            at -= 1
        starts = [i for i in (last - 2, last - 3) if i >= 0 and not self._is_syllable(i, i)]
        if any(address_end(words, i) == last - 1 for i in starts):
            return (last - 1, last) if self.name(last - 1) == last else None  # "Mr. Vinken is chairman"
        begin = max(
            [
                at + 1,
                *(
                    e
                    for i in range(max(0, at - 2), last - 1)
                    if (e := address_end(words, i)) > i and not self._is_syllable(i, i)
                ),
            ]
        )
        for first in range(begin, last - 1):
            opens = words[first].opens and words[first].lower in OPENERS
            if words[first].kind in ("cap", "init") and not opens and self.name(first, least=2) == last:
                return first, last
        return None

    def _is_part(self, at: int) -> bool:
        """Whether a word can be part of a name that is read leftwards."""
        word, covering = self.words[at], self.cover.get(at)
        if covering is not None and (covering.named.type != "place" or covering.last - covering.first > 1):
            return False
        if word.kind == "low":
            return at > 0 and (word.lower in PARTICLES or self.words[at - 1].kind == "hyphen")
        return word.kind in ("cap", "init", "hyphen")

    def _is_all_plain(self, first: int, last: int) -> bool:
        """Whether all capitals of a run are plain words: "Blue Origin"."""
        return all(is_plain(word.text) for word in self.words[first:last] if word.kind == "cap")

    def _is_plain(self, first: int, last: int) -> bool:
        """Whether a run holds a word that is no name's: "Trade Justice", "DKC"."""
        return any(
            word.kind == "cap" and (is_plain(word.text) or word.text.isupper() or word.lower in HEADS)
            for word in self.words[first:last]
        )

"""What stands behind the head noun of a name: its complement, its parties, its year.

complement = preposition ["the"] unit+ ((", " | "and" | "&") unit+)*         "Association of Canada"
parties    = "between" party (", " | "and") party [("for" | "on" | "concerning") complement]
"""

import re

from flows.normalize.lines import word_set
from flows.normalize.names import agreements, bodies
from flows.normalize.names.capitals import CALENDAR, Word
from flows.normalize.names.gazetteer import Hit
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.person_names import any_surname
from flows.normalize.names.title_words import Titles, is_subject, titles
from schemas.entity import EntityType

_PREPOSITIONS: dict[EntityType, frozenset[str]] = {
    "organisation": word_set("of for on against to"),
    "agreement": word_set("of for on to against concerning"),
    "event": word_set("on of for"),
    "place": frozenset(("of",)),
}
_ARTICLES: dict[EntityType, frozenset[str]] = {
    **dict.fromkeys(_PREPOSITIONS, frozenset(("the",))),
    "agreement": word_set("the a an"),  # "Agreement between Korea and Japan for an Economic Partnership"
}
_PARTIES = ("country", "region", "organisation")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_capital(word: Word) -> bool:
    """Whether a word is written as part of a name."""
    return word.kind in ("cap", "init") and word.lower not in CALENDAR


class Complements:
    """Reads names rightwards from their heads."""

    def __init__(self, words: list[Word], hits: list[Hit]) -> None:
        self.words = words
        self.cover = {index: hit for hit in hits for index in range(hit.first, hit.last)}
        self.known: Titles = titles()

    def is_title(self, at: int) -> bool:
        """Whether a word is one person's title, and no part of "Chief Delegates Meeting" or "Executive Dialogue"."""
        word = self.words[at]
        if word.lower not in self.known.heads or word.lower in HEADS or word.lower in self.known.singular:
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if after is None or after.kind != "cap":
            return True
        if word.lower == "executive" and is_subject(after, self.known):
            return False  # "Executive Affairs Authority"
        return word.lower != "chief" and (after.lower not in HEADS or after.lower in any_surname())

    def right(self, head: int, kind: EntityType) -> int:
        """One past the name's last word: the complement, and a year for events and agreements."""
        words, limit = self.words, len(self.words)
        last = max(head + 1, self.cover[head].last if head in self.cover else 0)
        if (
            kind == "place"
            and (hit := self.cover.get(last)) is not None
            and hit.entries[0].type == "place"
            and words[last].kind == "cap"
        ):
            return hit.last  # "Government Complex Sejong"
        if kind == "organisation" and last > head + 1 and words[head].lower in bodies.LISTING:
            last = self._second_subject(last)
        while last + 1 < limit and words[head].lower not in bodies.CLOSED:
            if kind == "agreement" and words[last].lower in agreements.BETWEEN and (end := self._parties(last + 1)):
                last = end
                continue
            if kind == "agreement" and (behind := self._past_short(last)) > last:
                last = behind
            if words[last].lower not in _PREPOSITIONS[kind]:
                break
            if words[last].lower == "to" and kind == "organisation" and words[head].lower not in bodies.ACCREDITED:
                break  # "Ambassador of the European Union to Korea"
            at = last + 1 + (words[last + 1].lower in _ARTICLES[kind])
            end = self._complement(at, head, kind)
            if end == at:
                break
            last = end
            if kind == "agreement" and self._is_field(last):
                last = self._complement(last + 1, head, kind)  # "Agreement on Cooperation in Science and Technology"
            if kind == "agreement" and last + 1 < limit and words[last].lower == "the" and self._is_gerund(last - 1):
                last = self._complement(last + 1, head, kind)  # "Act on Strengthening the Competitiveness of"
        if last < limit and kind in ("event", "agreement") and _YEAR.fullmatch(words[last].text):
            last += 1
            if kind == "agreement" and last + 1 < limit and words[last].kind == "hyphen":
                last += 2 * (_YEAR.fullmatch(words[last + 1].text) is not None)  # "Export Strategy 2025-2030"
            held = self.cover.get(last)  # "Expo 2020 Dubai"
            if kind == "event" and held is not None and held.entries[0].type == "place" and words[last].kind == "cap":
                last = held.last
        return last

    def _past_short(self, at: int) -> int:
        """One past a short form in brackets that a complement follows: "Memorandum of Understanding (MOU) on Steel"."""
        words = self.words
        close = at + 3
        if close + 1 >= len(words) or words[at].text != "(" or words[at + 2].text != ")":
            return at
        short = words[at + 1].text.isupper() and words[close].lower in ("on", "for", "concerning", "between")
        behind = close + 1 + (words[close + 1].lower in _ARTICLES["agreement"])
        return close if short and behind < len(words) and is_capital(words[behind]) else at

    def _is_field(self, at: int) -> bool:
        """Whether an "in" leads to what is agreed on, and to no place, land or month where it was."""
        words = self.words
        if at + 1 >= len(words) or words[at].lower != "in" or at + 1 in self.cover:
            return False
        return is_capital(words[at + 1]) and is_plain(words[at + 1].text)

    def _second_subject(self, last: int) -> int:
        """One past the subject that an "and" joins to a known name: "Ministry of Economics" "and Technology"."""
        words = self.words
        if last + 1 >= len(words) or words[last].text not in ("and", "&") or last in self.cover:
            return last
        if last + 1 in self.cover or not is_subject(words[last + 1], self.known) or not self._second(last + 1):
            return last
        end = self._item(last + 1, last, "organisation", inner=True)
        led = end < len(words) and (self.is_title(end) or words[end].lower in HEADS)
        return last if led else end

    def _parties(self, at: int) -> int:
        """One past a list of two parties or more, or 0: "the Government of Korea and the Government of Japan"."""
        words, found, end = self.words, 0, 0
        while at < len(words):
            at += words[at].lower == "the"
            if [word.lower.rstrip("s") for word in words[at : at + 2]] == ["government", "of"]:
                at += 2 + (words[at + 2 : at + 3] != [] and words[at + 2].lower == "the")
            hit = self.cover.get(at)
            if hit is None or hit.first != at or hit.entries[0].type not in _PARTIES:
                break
            found, end = found + 1, hit.last
            at = end + (end < len(words) and words[end].text == ",")
            at += at < len(words) and words[at].text == "and"
            if at == end:
                break
        return end if found > 1 else 0

    def _is_gerund(self, at: int) -> bool:
        return self.words[at].kind == "cap" and self.words[at].lower.endswith("ing")

    def _complement(self, at: int, head: int, kind: EntityType) -> int:
        """One past the complement that begins at a word, or the word itself where none does."""
        words, limit, end = self.words, len(self.words), at
        lists = words[head].lower in bodies.LISTING
        while (item := self._item(at, head, kind, inner=at > end)) > at:
            end = joint = item
            if joint < limit and words[joint].text == "," and (lists or kind == "agreement"):
                joint += 1
                if joint < limit and words[joint].text == "and":
                    joint += 1
                if joint >= limit or not self._closes(joint, kind):
                    break
            elif joint < limit and words[joint].text in ("and", "&"):
                joint += 1
                if joint >= limit or not self._second(joint):
                    break
            else:
                break
            at = joint + (joint < limit and words[joint].lower == "the")
        return end

    def _item(self, at: int, head: int, kind: EntityType, *, inner: bool) -> int:
        """One past the capitals that begin at a word."""
        words, item = self.words, at
        while item < len(words):
            word, hit = words[item], self.cover.get(item)
            if word.opens:
                break
            if hit is not None and hit.first == item:
                what = hit.entries[0].type
                if what in ("country", "region") and (
                    words[head].lower in bodies.GOVERNMENT or (kind == "event" and not inner and item == at)
                ):
                    break
                if item > at and what in ("organisation", "agreement", "event"):
                    break
                item = hit.last
            elif (is_capital(word) and (word.lower in self.known.subjects or not self.is_title(item))) or (
                item > at and (word.kind == "hyphen" or word.text == "/" or words[item - 1].kind == "hyphen")
            ):
                item += 1
            else:
                break
        return item

    def _second(self, at: int) -> bool:
        """Whether the capital after an "and" belongs to the complement, and begins no name of its own."""
        word, hit = self.words[at], self.cover.get(at)
        if not is_capital(word) or word.lower in HEADS or self.is_title(at) or word.lower in self.known.ranks:
            return False
        if hit is not None and hit.first == at and hit.entries[0].type != "place":
            return False
        return not (word.text.isupper() and len(word.text) > 2 and word.lower not in self.known.subjects)

    def _closes(self, at: int, kind: EntityType) -> bool:
        """Whether an "and" closes the list that goes on at a word: of subjects, or of what an act is on."""
        words, closed, start = self.words, self.words[at - 1].text == "and", at
        while at < len(words) and (words[at].text in (",", "and", "&") or self._listed(at, kind)):
            closed = closed or words[at].text in ("and", "&")
            at += 1
        return closed and at > start and self._listed(start, kind)

    def _listed(self, at: int, kind: EntityType) -> bool:
        word = self.words[at]
        if kind == "agreement":
            return is_capital(word) and at not in self.cover and not self.is_title(at)
        return is_subject(word, self.known)

"""Titles of office in running text: what they end in, their ranks and subjects, and where they begin and end.

    title      = [premodifier] head ["General" | "Officer"] [complement] [("and" | "/") title]
    premodifier= (rank | subject) ((", " | "and" | "&") subject)*     "Trade, Industry and Energy 2nd Vice" Minister
    complement = ("of" | "for" | "in charge of") ["the"] subject ((", " | "and") subject)* [complement]

"Minister for Trade", "2nd Vice Minister", "Under Secretary of State for Economic Growth, Energy, and the Environment".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.bodies import COMPANY_WORDS, LEAGUES
from flows.normalize.names.capitals import OPENERS, Prose, Word, is_opener
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.person_names import any_surname, given_names
from flows.normalize.names.title_words import (
    ACADEMIC,
    BIRTH,
    NOUN,
    OF_BIRTH,
    address_end,
    is_called_so,
    is_subject,
    titles,
)


class Title(NamedTuple):
    """Words [first, last) are a title; `head` is its last head word, `subjects` its subject words in lower case."""

    first: int
    last: int
    head: int
    head_word: str  # in lower case
    kind: str
    subjects: frozenset[str]
    ranks: frozenset[str]
    plural: bool
    capital: bool


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
# Who serves the holder of a higher office.
_ATTENDING = word_set("adviser advisor aide secretary assistant envoy representative")
_REACH = 6  # words
# What a title stands before with a comma: whose the office is.
_SEATS = word_set("government department ministry office division bureau")
# Second words of a title whose first is its head: "Director General".
_SECOND = word_set("general elect")
# Bodies called by their kind before a title in small letters: "council member", "company spokesman".
_OWNERS = word_set("board council committee cabinet company bank ministry government party union club team police")
# Heads before which any capital is a subject.
_OF_SUBJECTS = word_set("minister secretary commissioner")
# "Directorate General of Electricity" where only a person's title can stand: read as one, and doubted.
MISNOMER = "misnomer"
_MISNOMERS = word_set("directorate secretariat presidency chairmanship")
# A word after which a capital begins a new thing and not the name of the title's holder.
JOINTS = (",", "and", "&")


def titles_in(prose: Prose, closed: frozenset[int], lands: frozenset[int]) -> list[Title]:
    """The titles of a section in text order.

    Words in `closed` belong to other names and are left alone, save that a land (words in `lands`) can be the subject
    of a title: "Special Advisor on Middle East Affairs".
    """
    return list(_Reader(prose.words, closed, lands).titles())


class _Reader:
    """Reads titles from their heads, first leftwards, then rightwards."""

    def __init__(self, words: list[Word], closed: frozenset[int], lands: frozenset[int]) -> None:
        self.words, self.closed, self.lands = words, closed, lands
        self.known = titles()

    def titles(self) -> Iterator[Title]:
        """The titles, none overlapping another."""
        floor, heads = 0, self.known.heads
        for index, word in enumerate(self.words):
            if word.lower not in heads and word.lower not in _MISNOMERS:
                continue
            if index < floor or index in self.closed or word.kind not in ("cap", "low"):
                continue
            if (index == floor > 0 and (word.lower in ACADEMIC or word.lower in BIRTH)) or is_called_so(
                self.words, index
            ):
                continue
            if word.lower in heads or (index > 1 and self.words[index - 1].text == ","):
                title = self._title(index, floor)
                if title is not None:
                    yield title
                    floor = title.last

    def _title(self, head: int, floor: int) -> Title | None:
        words, heads = self.words, self.known.heads
        capital = words[head].kind == "cap"
        if words[head].lower in self.known.ranks and self._is_followed(head):
            return None  # "Executive Vice President": the head is still to come
        first, subjects, ranks = self._premodifier(head, floor)
        last, end = self._head_end(head)
        rest = self.known.phrases.get(words[head].lower)
        if rest is not None:
            if tuple(word.lower for word in words[last : last + len(rest)]) != rest:
                return None
            last += len(rest)
        ranks |= {word.lower for word in words[head:end] if word.kind != "hyphen"}
        head = end
        word = words[head].lower
        plural = word in self.known.singular and word not in self.known.singular.values()
        last, of_subjects = self._complement(self._attended(last, word), capital)
        subjects |= of_subjects
        kind = MISNOMER if word in _MISNOMERS else heads[word]
        joined = self._joined(last, capital)
        if joined is not None:
            last = joined.last
            subjects |= joined.subjects
            if (word == "president" and joined.kind in ("company", "ministry")) or joined.kind == "company":
                kind = joined.kind  # "Chairman and CEO"
        return Title(first, last, head, word, kind, frozenset(subjects), frozenset(ranks), plural, capital)

    def _is_followed(self, head: int) -> bool:
        """Whether the head of the title is still to come behind a word that can be a rank."""
        at = head + 1
        if at in self.lands and at + 1 < len(self.words) and self.words[at + 1].lower in self.known.heads:
            return self._is_field(at, at + 1)
        after = self.words[at] if at < len(self.words) else None
        if after is not None and after.kind == self.words[head].kind and after.lower in self.known.subjects:
            # "chief planning officer", "Chief Business Economist"
            behind = self.words[at + 1] if at + 1 < len(self.words) else None
            return behind is not None and behind.kind == after.kind and behind.lower in self.known.heads
        return (
            after is not None
            and after.kind == self.words[head].kind
            and self._is_rank(after)
            and after.lower not in self.known.heads
        )

    def _is_rank(self, word: Word) -> bool:
        return word.lower in self.known.ranks or (word.kind == "num" and _ORDINAL.fullmatch(word.text) is not None)

    # ---------------------------------------------------------------- leftwards

    def _premodifier(self, head: int, floor: int) -> tuple[int, set[str], set[str]]:
        """Where the ranks and subjects before a head begin, and they: "Trade, Industry and Energy Vice" Minister."""
        words = self.words
        first, at, capital = head, head - 1, words[head].kind == "cap"
        subjects: set[str] = set()
        ranks: set[str] = set()
        while at >= floor and (at not in self.closed or self._is_field(at, first)):
            word = words[at]
            if word.kind == "hyphen" and at > floor and first == at + 1:
                at -= 1  # "Vice-President"
            elif word.text in JOINTS:
                item = self._item_before(at, floor, first, head)
                if item is None:
                    break
                at = item
            elif word.kind == "low" and capital:
                break
            elif at in self.closed:
                at -= 1  # "chief Australia economist": the rank before it takes it in
            elif word.lower in _OWNERS and word.kind == "low" and not capital:
                first, at = at, at - 1
            elif word.lower == "central" and first == at + 1 and words[first].lower == "bank":
                first, at = at, at - 1  # "Central bank governor": the bank is one
            elif is_subject(word, self.known):
                subjects.add(word.lower)
                first, at = at, at - 1
            elif self._is_rank(word):
                ranks.add(word.lower)
                first, at = at, at - 1
            elif words[head].lower in _OF_SUBJECTS and first == at + 1 and self._can_be_subject(word):
                subjects.add(word.lower)  # whatever stands there in capitals: "Farm Minister"
                first, at = at, at - 1
            else:
                break
        return first, subjects, ranks

    def _is_field(self, at: int, first: int) -> bool:
        """Whether a land is what an office deals with: it stands between a rank and the head, "chief Europe economist".

        "Deputy Korea Minister" is no title, "deputy U.S. trade representative" has the country before a subject.
        """
        before = self.words[at - 1] if at else None
        return (
            at in self.lands
            and first == at + 1
            and before is not None
            and before.kind == self.words[first].kind
            and before.lower in ("chief", "senior", "lead", "deputy", "assistant", "head")
        )

    def _can_be_subject(self, word: Word) -> bool:
        acronym = word.text.isupper() and len(word.text) > 1
        opener = is_opener(word) or word.lower in OPENERS
        return word.kind == "cap" and not acronym and not opener and word.lower not in self.known.honorifics

    def _item_before(self, joint: int, floor: int, first: int, head: int) -> int | None:
        """The last word of the subject that a comma or an "and" joins to those read, or nothing where it joins others.

        A comma joins subjects only where an "and" closes their list: "Trade, Industry and Energy Minister".
        """
        words, subjects = self.words, self.known.subjects
        item = joint - 1 - (words[joint].text != "," and joint > floor and words[joint - 1].text == ",")
        if item < floor or first != joint + 1 or words[first].lower not in subjects:
            return None
        if words[item].lower not in subjects or (words[item].kind == "cap") != (words[head].kind == "cap"):
            return None
        if item > floor and address_end(words, item - 1) == item:
            return None  # "Lord Price and Business Secretary"
        closed = words[joint].text != "," or any(word.text in ("and", "&") for word in words[first:head])
        return item if closed else None

    # ---------------------------------------------------------------- rightwards

    def _head_end(self, head: int) -> tuple[int, int]:
        """One past the head, and the head: "Director General", "Secretary-General", "Chief Executive Officer"."""
        words, last = self.words, head + 1
        while last < len(words) and last not in self.closed:
            step = last + 1 if words[last].kind == "hyphen" and last + 1 < len(words) else last
            word = words[step]
            second = word.lower in _SECOND
            if (
                word.kind != words[head].kind
                or word.lower in OF_BIRTH
                or word.lower in ACADEMIC
                or not (second or (word.lower in self.known.heads and step == last))
            ):
                break
            head = head if second else step
            last = step + 1
        return last, head

    def _complement(self, last: int, capital: bool) -> tuple[int, set[str]]:
        """One past what an office is for, and its words: "of State for Foreign Trade", "on Middle East Affairs"."""
        words, subjects = self.words, set[str]()
        if words[last : last + 1] and words[last].kind == "hyphen" and self._is_in_charge(last):
            last += 4  # "Minister-in-charge of Trade"
        while last + 1 < len(words) and words[last].lower in ("of", "for", "on", "in"):
            joint, at = words[last].lower, last + 1
            if joint == "in":
                if [word.lower for word in words[at : at + 2]] != ["charge", "of"]:
                    break
                at += 2
            at += at < len(words) and words[at].lower == "the"
            if at == len(words):
                break
            # "head of Labour Market Statistics", "Head of prices": capitals may begin or end with "of".
            high = words[at].kind == "cap" if words[at].kind in ("cap", "low") else capital
            end, found = self._subjects(at, high, lands=joint in ("for", "on"))
            if end == at or (high and not capital and (self._goes_on(end) or not self._is_plain(at))):
                break
            subjects |= found
            last = end
        return last, subjects

    def _is_in_charge(self, at: int) -> bool:
        """Whether "-in-charge" goes on a head."""
        said = [word.lower for word in self.words[at + 1 : at + 5]]
        return said[:1] == ["in"] and said[2:] == ["charge", "of"]

    def _attended(self, last: int, head: str) -> int:
        """One past the holder of a higher office whom one serves: Adviser "to the Prime Minister" on Trade."""
        words = self.words
        if head not in _ATTENDING or [word.lower for word in words[last : last + 2]] != ["to", "the"]:
            return last
        at = last + 2
        while at < len(words) and words[at].kind == "cap" and words[at].lower in self.known.ranks:
            at += 1
        served = at < len(words) and words[at].kind == "cap" and words[at].lower in self.known.heads
        return at + 1 if served and at not in self.closed else last

    def _is_plain(self, at: int) -> bool:
        at += self.words[at].lower == "the"
        return is_subject(self.words[at], self.known)

    def _goes_on(self, at: int) -> bool:
        """Whether capitals go on that are no person's: "president of Energy Quxwell Partners" is of a body."""
        word = self.words[at] if at < len(self.words) else None
        return word is not None and word.kind == "cap" and not word.opens and word.lower not in given_names()

    def _subjects(self, at: int, capital: bool, *, lands: bool) -> tuple[int, set[str]]:
        """One past the subjects that begin at a word, and they: "Investments and Foreign Economic Relations"."""
        words, kind = self.words, "cap" if capital else "low"
        end, found = at, set[str]()
        while (item := self._subject(at, kind, lands)) > at:
            ahead = words[item] if item < len(words) else None
            if found and ahead is not None and ahead.kind == kind and ahead.lower in self.known.heads:
                break  # "Minister for Trade, Industry Minister": the next title
            if found and words[at].lower in _SEATS and words[at - 1].text == ",":
                break  # "Minister of Commerce, Government of India"
            found |= {word.lower for word in words[at:item] if word.kind == kind}
            end = at = item
            at += at < len(words) and words[at].text == ","
            at += at < len(words) and words[at].text in ("and", "&")
            if at == end:
                break
            at += at < len(words) and words[at].lower == "the"
        return end, found

    def _subject(self, at: int, kind: str, lands: bool) -> int:
        """One past the subject words that begin at a word; of a body in small letters one is no minister."""
        item = at
        if kind == "low" and self._is_body(at):
            return at  # "manager of the chemical industry association VCI"
        while item < len(self.words):
            word = self.words[item]
            after = self.words[item + 1] if item + 1 < len(self.words) else None
            if word.text.isupper() and after is not None and after.kind == kind and is_subject(after, self.known):
                pass  # "for FTA Negotiations", "for WTO Affairs"
            elif item in self.closed:
                is_owner = after is not None and after.kind == "poss"  # "for Trade, and Canada's Minister"
                if not (lands and item in self.lands) or is_owner:
                    break
            elif word.kind == "hyphen":
                if item == at:
                    break
            elif (
                word.kind != kind
                or address_end(self.words, item) > item
                or not (
                    is_subject(word, self.known)
                    or self._leads(word, after)
                    or NOUN.fullmatch(word.lower)
                    or (item > at and self._ends(item))
                )
            ):
                break
            item += 1
        return item

    def _is_body(self, at: int) -> bool:
        """Whether small words lead to a noun for bodies and the name of one: "steel company Quxwell"."""
        words, end = self.words, at
        while end < len(words) and end - at < _REACH and words[end].kind in ("low", "hyphen"):
            end += 1
        told = end > at and (words[end - 1].lower in COMPANY_WORDS or words[end - 1].lower in LEAGUES)
        return told and end < len(words) and words[end].kind == "cap"

    def _ends(self, at: int) -> bool:
        """Whether an unknown capital behind a subject ends what an office is for: "State Assets", "Foreign Debt"."""
        word, after = self.words[at], self.words[at + 1] if at + 1 < len(self.words) else None
        alone = after is None or after.kind not in ("cap", "init", "hyphen") or after.opens
        alone = alone or (after is not None and after.lower in given_names())  # "State Assets Jacek Sasin"
        named = word.lower in given_names() or word.lower in any_surname()
        return alone and not named and len(word.text) > 3 and is_plain(word.text)

    def _leads(self, word: Word, after: Word | None) -> bool:
        """Whether an unknown capital before a subject is part of it: "Hydrocarbon Resources", "Livable Cities"."""
        plain = word.kind == "cap" and word.lower not in given_names() and word.lower not in any_surname()
        return plain and after is not None and after.kind == "cap" and after.lower in self.known.subjects

    def _joined(self, last: int, capital: bool) -> Title | None:
        """A second title held by the same person: "President and CEO", "Minister of Energy and Minister of Mining"."""
        words = self.words
        if last + 1 >= len(words) or words[last].text not in ("and", "&", "/"):
            return None
        for head in range(last + 1, min(last + 6, len(words))):
            if head in self.closed or words[head].kind not in ("cap", "low", "hyphen"):
                return None
            fits = (words[head].kind == "cap") == capital or words[head].text.isupper()  # "founder and CEO"
            if fits and words[head].lower in self.known.heads:
                title = self._title(head, last + 1)
                return title if title is not None and title.first == last + 1 and not title.plural else None
        return None

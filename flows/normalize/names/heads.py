"""Names that end in a noun which says what they are: the grammar of capitals, `of`, `for`, `and`, numbers, brackets.

    name       = [ordinal | year] unit* head [complement] [year]
    unit       = capital | capital "-" capital | capital "'" | unit "(" acronym ")" | unit ("&" | "/") unit
               | unit ("and" | "for" | "of" | "on") unit

What stands behind the head, complements.py reads. "13th World Trade Organization (WTO) Ministerial Conference",
"Prospectors & Developers Association of Canada", "Coalition of Trade Ministers on Climate".
"""

import re
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names import agreements, bodies, events, places
from flows.normalize.names.capitals import OPENERS, Prose, Word, is_opener
from flows.normalize.names.complements import Complements, is_capital
from flows.normalize.names.gazetteer import Hit
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.person_names import any_surname, given_names
from flows.normalize.names.sorts import is_sort
from flows.normalize.names.title_words import is_subject
from schemas.entity import EntityType

# Where one is at an event, in the capitals of a title.
_AT_EVENTS = word_set("sidelines margins sideline occasion eve")
_INNER = word_set("of for on")
_LANDS = ("country", "region", "place")
_OFFICES = word_set("minister secretary")  # whose fields are written as a plan's are
_DONE = word_set("made make invest study assemble design")
_RANKS = word_set("cabinet union")  # that officers have, too
_SMALL_PARTS = word_set("level tech speed track")  # in small letters behind a hyphen: "High-level Consultation"
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
# Plurals without "s", whose possessive is no single owner's.
_PEOPLE = re.compile(r"\w*men|children|people")


class Headed(NamedTuple):
    """Words [first, last) are a name of this type; its head noun is word `head`."""

    first: int
    last: int
    head: int
    type: EntityType


def headed_in(prose: Prose, hits: list[Hit]) -> list[Headed]:
    """The names of a section that end in a head noun, in text order."""
    phrases = _Phrases(prose.words, hits)
    found: list[Headed] = []
    for index in prose.capitals:
        if prose.words[index].lower not in HEADS or index < phrases.floor:
            continue
        if not phrases.is_surname(index) and not phrases.is_given_name(index) and not phrases.goes_on(index):
            name = phrases.name(index)
            if name is not None:
                found.append(name)
                phrases.floor = name.last
    return found


def office_of(name: Headed, words: list[Word], hits: list[Hit]) -> tuple[Hit, Hit] | None:
    """The office and its department, where both are known: "Census Bureau of the U.S. Department of Commerce"."""
    if name.type != "organisation" or name.last <= name.head + 2:
        return None
    inner = [hit for hit in hits if name.first <= hit.first and hit.last <= name.last]
    if len(inner) != 2 or any(hit.entries[0].kind not in ("agency", "ministry") for hit in inner):
        return None
    office, whole = inner
    joint = [word.lower for word in words[office.last : whole.first]]
    covered = office.first == name.first and whole.last == name.last
    return (office, whole) if covered and joint in (["of"], ["of", "the"]) else None


class _Phrases(Complements):
    """Reads names leftwards and rightwards from their heads; nothing reaches left of `floor`."""

    def __init__(self, words: list[Word], hits: list[Hit]) -> None:
        super().__init__(words, hits)
        self.floor = 0

    def name(self, head: int) -> Headed | None:
        """The name that ends in a head noun; nothing where the noun stands alone or a vocabulary has the whole name."""
        words = self.words
        kind = HEADS[words[head].lower]
        last = self.right(head, kind)
        if words[head].lower == "convention" and not (
            last > head + 1 and words[head + 1].lower in ("on", "for", "against")
        ):
            kind = "event"
        first = self._left(head, kind)
        if words[head].lower == "congress" and first < head and self._gathers(first, last):
            kind = "event"
            first = self._left(head, kind)
        if words[head].lower == "mission" and first < head and self._is_programme(head, last):
            kind = "agreement"
        if (number := agreements.number_end(words, head)) is not None:
            return Headed(first, max(last, number), head, "agreement")
        owner = self.cover.get(first)
        if words[head].lower in places.CENTERS and words[head - 1].lower in places.OF_CENTERS and first < head:
            kind = kind if owner is not None and owner.entries[0].type == "organisation" else "place"
        inner = self.cover.get(head)
        if inner is not None and inner.first <= first and last <= inner.last:
            return None
        alone = first == head and (last == head + 1 or kind in ("event", "place"))
        alone = alone and not (words[head].lower in events.SINGLE and last > head + 1)
        alone = alone and not self._is_parliament(head)
        if alone or is_sort(words, first, head, last, kind, self.cover) or self._is_modifier(head, last, kind):
            return None
        if (kind == "agreement" or words[head].lower in bodies.CLOSED) and self._is_of_title(first):
            return None  # "Minister for Primary Industries"
        if words[head].lower in _RANKS and any(word.lower in _OFFICES for word in words[last : last + 2]):
            return None  # "Chief Cabinet Secretary", "Union Commerce Minister"
        return Headed(first, last, head, kind)

    def _is_parliament(self, at: int) -> bool:
        """Whether a noun alone names the one body of its land that it can: "goes to Parliament"."""
        return self.words[at].lower == "parliament"

    def _gathers(self, first: int, last: int) -> bool:
        """Whether a congress is an event: "12th Rubber Congress", "World Congress of Engineering", "Congress 2024"."""
        words = self.words
        counted = first > self.floor and words[first - 1].kind == "num"
        return counted or words[last - 1].kind == "num" or words[first].lower in events.GATHERED

    def _is_programme(self, head: int, last: int) -> bool:
        """Whether a mission is what a state sets itself, and none that travels or stays: "Smart Cities Mission"."""
        before, after = self.words[head - 1], self.words[last : last + 1]
        sent = before.lower in events.TRAVELLING or self._is_land(head - 1) or before.kind != "cap"
        return not sent and last == head + 1 and not (after and after[0].lower in ("to", "of", "in"))

    def _is_modifier(self, head: int, last: int, kind: EntityType) -> bool:
        """Whether a head only stands before the noun that says what is named: "National Dialogue Quartet".

        Of bodies only some do: "Labour Force Survey", "Foreign Exchange Receipts", not "Ottawa Group Ministerial".
        """
        is_plain_body = kind == "organisation" and self.words[head].lower in bodies.MODIFIERS
        if not (is_plain_body or kind in ("agreement", "event")):
            return False
        if last > head + 1 or last >= len(self.words) or last in self.cover:
            return False
        word = self.words[last]
        return word.kind == "cap" and not word.opens and not self.is_title(last) and is_plain(word.text)

    def _is_of_title(self, first: int) -> bool:
        """Whether a name goes on a title: "Secretary of State for Energy and Industrial Strategy"."""
        words, at = self.words, first - 1
        while at > self.floor and (words[at].lower in ("of", "for", "and") or words[at].text == ","):
            at -= 1
            if words[at].lower in self.known.singular or words[at].lower in self.known.heads:
                return words[at + 1].lower in ("of", "for") and words[at].lower in _OFFICES
            at -= words[at].kind == "cap" and words[at + 1].lower in ("of", "for", "and")
        return False

    def is_surname(self, at: int) -> bool:
        """Whether a noun is a surname here: "Park Jong-won", not "Park Avenue"."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        surname = self.words[at].lower in any_surname() and agreements.number_end(self.words, at) is None
        return surname and after is not None and after.kind == "cap" and after.lower not in HEADS and not after.opens

    def is_given_name(self, at: int) -> bool:
        """Whether a noun is a given name here: "President Bill Roe", not "Finance Bill"."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if self.words[at].lower not in given_names() or after is None or after.kind != "cap" or after.opens:
            return False
        before = self.words[at - 1] if at else None
        if after.lower in HEADS:
            return False
        if before is not None and before.kind == "cap":
            return before.lower in self.known.heads
        return not is_plain(after.text)

    def goes_on(self, head: int) -> bool:
        """Whether further capitals follow that end in a head: "Partnership Agreement", "Agency (KOTRA) Forum"."""
        words, at = self.words, head + 1
        while at < len(words):
            word, hit = words[at], self.cover.get(at)
            if word.kind == "hyphen" or word.text in ("&", "'"):
                at += 1
            elif word.text == "(" and at + 2 < len(words) and words[at + 2].text == ")" and words[at + 1].kind == "cap":
                at += 3
            elif _YEAR.fullmatch(word.text) and at + 1 < len(words) and words[at + 1].kind == "cap":
                at += 1  # "Vision 2030 Committee"
            elif not is_capital(word) or word.opens or self.is_title(at):
                return False
            elif word.lower in HEADS:
                return hit is None or hit.first <= head or hit.last - hit.first == 1
            elif hit is not None and hit.first > head and hit.entries[0].type in ("country", "organisation"):
                return False
            else:
                at += 1
        return False

    # ---------------------------------------------------------------- leftwards

    def _left(self, head: int, kind: EntityType) -> int:
        first = head
        if head in self.cover and self.cover[head].first >= self.floor:
            first = self.cover[head].first
        while (step := self._further(first, head, kind)) is not None:
            first = step
        if kind in ("event", "agreement") and first > self.floor:
            number = self.words[first - 1]
            if _ORDINAL.fullmatch(number.text) or (kind == "event" and _YEAR.fullmatch(number.text)):
                return first - 1
        words = self.words
        while first < head and words[first].opens and self._only_opens(first):
            first += 1
        return first

    def _only_opens(self, at: int) -> bool:
        """Whether the first word of a sentence is no part of the name: "Joining Acme Corp.", "Rival Intel Corp."."""
        word, after = self.words[at], self.words[at + 1]
        if after.kind == "hyphen":
            return False  # "One-Stop Service"
        if word.lower in OPENERS or re.fullmatch(r"\w+(?:ing|ed)", word.lower):
            return True
        hit = self.cover.get(at + 1)
        return at not in self.cover and hit is not None and hit.entries[0].kind == "company" and is_plain(word.text)

    def _further(self, first: int, head: int, kind: EntityType) -> int | None:
        """Where the name begins with one more unit on its left, or nothing where it ends here."""
        before = first - 1
        if before < self.floor or self.words[first].opens:
            return None
        word = self.words[before]
        if word.kind in ("cap", "init"):
            return self._unit(before, head)
        if before - 1 < self.floor:
            return None
        if word.kind == "hyphen":
            if self.words[before - 1].text == ")":
                return self._bracket(before - 1, head)
            return self._unit(before - 1, head)
        if word.lower in _SMALL_PARTS and self.words[before - 1].kind == "hyphen" and before - 2 >= self.floor:
            return self._unit(before - 2, head)
        if word.text == "-" and self._is_land(before - 1) and self._is_land(first):
            return self._unit(before - 1, head)  # "New Zealand - United Arab Emirates Agreement"
        if word.text == ")":
            return self._bracket(before, head)
        if word.text == "'" and word.kind == "poss":
            owner = self.cover.get(before - 1)
            return None if owner is not None and owner.entries[0].type in _LANDS else self._unit(before - 1, head)
        if word.kind == "poss" and _PEOPLE.fullmatch(self.words[before - 1].lower):
            return self._unit(before - 1, head)  # "National Cattlemen's Beef Association"
        if word.text == "/" or (_YEAR.fullmatch(word.text) and is_capital(self.words[before - 1])):
            return self._unit(before - 1, head)
        if word.text in ("and", "&"):
            return self._list(before, head)
        if word.lower == "in" and self.words[before - 1].lower in _DONE and kind == "agreement":
            return before - 1  # "Make in India Programme"
        if self.words[before - 1].lower in _AT_EVENTS:
            return None  # "on Sidelines of World Quxwell Congress"
        if word.lower in _INNER and kind in ("event", "agreement") and first > before:
            # "Ministers Responsible for Trade (MRT) Meeting": no article, and capitals on both sides.
            owner = self.cover.get(before - 1)
            return (
                None
                if owner is not None and owner.entries[0].type in (*_LANDS, "organisation")
                else self._unit(before - 1, head)
            )
        return None

    def _is_land(self, at: int) -> bool:
        hit = self.cover.get(at)
        return hit is not None and hit.entries[0].type in ("country", "region")

    def _unit(self, at: int, head: int) -> int | None:
        """Where the capital, or the vocabulary's name, that ends with a word begins."""
        word, hit = self.words[at], self.cover.get(at)
        if not is_capital(word) or is_opener(word) or self.is_title(at):
            return None
        if hit is None:
            return at
        if hit.first < self.floor or (
            self.words[head].lower in bodies.GOVERNMENT and hit.entries[0].type in ("country", "region")
        ):
            return None
        return hit.first

    def _bracket(self, close: int, head: int) -> int | None:
        """Past a short form in brackets: "World Trade Organization (WTO)" before "Ministerial Conference"."""
        words = self.words
        if (
            close - 3 < self.floor
            or words[close - 2].text != "("
            or words[close - 1].text.upper() != words[close - 1].text
        ):
            return None
        return self._unit(close - 3, head)

    def _list(self, joint: int, head: int) -> int | None:
        """Where a list of units that an "and" closes begins, or nothing where the "and" joins two names."""
        words, left = self.words, joint - 1 - (self.words[joint - 1].text == ",")
        if left < self.floor or (start := self._unit(left, head)) is None:
            return None
        hit = self.cover.get(left)
        while start - 1 >= self.floor and (step := self._further_in_list(start, head)) is not None:
            start = step
        core = start  # behind the lands whose dialogue it is: "Japan-Australia Energy and Resources Dialogue"
        while core < left and (self._is_land(core) or words[core].kind == "hyphen"):
            core += 1
        if all(self._is_listed(word) for word in words[core:head]):
            return start
        if words[joint].text == "&":
            return start
        if words[left].lower in HEADS or (hit is not None and hit.entries[0].type != "organisation"):
            return None
        # "the Standardization and Industrial Services Policy Agency": one article for both parts.
        return start if start - 1 >= 0 and words[start - 1].lower == "the" and words[left + 1].text != "," else None

    def _is_listed(self, word: Word) -> bool:
        """Whether a word can stand in a list of subjects: "Economic and Trade Ministers" Meeting."""
        return is_subject(word, self.known) or word.text in (",", "and", "&") or word.lower in self.known.singular

    def _further_in_list(self, start: int, head: int) -> int | None:
        words, before = self.words, start - 1
        if words[before].kind == "cap" and not is_opener(words[before]):
            return self._unit(before, head)
        if words[before].kind == "hyphen" and before - 1 >= self.floor:
            return self._unit(before - 1, head)
        if words[before].text == "," and before - 1 >= self.floor and words[before - 1].kind == "cap":
            return (
                before - 1
                if words[before - 1].lower in self.known.subjects and words[start].lower in self.known.subjects
                else None
            )
        return None

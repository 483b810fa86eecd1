"""Capitals that neither a vocabulary nor a telling noun explains: what they name, told by how they are written.

    event         = run year                                "InterBattery 2023"
    organisation  = run suffix | inner capitals | run of two words or more
    person        = given name, surname | Korean name
    place         = ("in" | "near") run | run "," place
"""

import re

from flows.normalize.bodies import COMPANY_WORDS, PREFIXES, SUFFIXES
from flows.normalize.capitals import CALENDAR, COMMON, OPENERS, Prose, Word
from flows.normalize.heads import HEADS
from flows.normalize.named import Mention, Named, Person
from flows.normalize.person_names import is_personal
from flows.normalize.reading import Reading
from flows.normalize.titles import titles

_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*")
_YEAR = re.compile(r"(?:19|20)\d\d")


def bare_in(reading: Reading) -> None:
    """Add the names and the people that stand in capitals where nothing else was found."""
    runs = _Runs(reading)
    at = 0
    while at < len(runs.words):
        if runs.begins(at):
            last = runs.end(at)
            runs.judge(at, last)
            at = last
        else:
            at += 1


class _Runs:
    """Runs of capitals of a section, and what is known around them."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.register = reading, reading.register
        self.prose: Prose = reading.prose
        self.words: list[Word] = reading.prose.words
        self.starts = {mention.first: mention for mention in reading.mentions}
        self.ends = {mention.last: mention for mention in reading.mentions}
        spans = [*reading.mentions, *reading.people, *reading.titles]
        self.taken = {index for span in spans for index in range(span.first, span.last)}
        self.inside = {word.text for word in self.words if word.kind == "cap" and not word.opens}

    def begins(self, at: int) -> bool:
        """Whether a run begins at a word; the first word of a sentence begins none where its capital tells nothing."""
        word = self.words[at]
        if at in self.taken or word.kind != "cap" or word.lower in CALENDAR or word.lower in COMMON:
            return False
        if at and self.words[at - 1].kind == "hyphen":
            return False
        return not word.opens or (word.lower not in OPENERS and self._is_name(at))

    def _is_name(self, at: int) -> bool:
        """Whether the first word of a sentence is a name: it stands in capitals elsewhere, has capitals inside, or is personal."""
        word, after = self.words[at], self.words[at + 1 : at + 2]
        if word.text in self.inside or _CAMEL.fullmatch(word.text) or (word.text.isupper() and len(word.text) > 1):
            return True
        if bool(after) and after[0].kind in ("cap", "init") and at + 1 not in self.taken:
            return is_personal(self.prose.text(at, self.end(at))) or not re.fullmatch(r"\w+(?:ing|ed|ly)", word.lower)
        return False

    def end(self, at: int) -> int:
        """One past the run that begins at a word."""
        words, end = self.words, at + 1
        while end < len(words) and end not in self.taken:
            word = words[end]
            joins = end + 1 < len(words) and end + 1 not in self.taken
            if (word.kind == "cap" and word.lower not in CALENDAR and not word.opens) or word.kind == "init":
                end += 1
            elif joins and word.kind == "hyphen" and words[end + 1].kind in ("cap", "low", "num"):
                end += 2
            elif joins and word.text == "&" and words[end + 1].kind == "cap":
                end += 2
            else:
                break
        return end

    def judge(self, first: int, last: int) -> None:
        """Add what a run names, if it names anything."""
        words, prose, register = self.words, self.prose, self.register
        whole = self._with_owner(first, last)
        text = prose.text(first, last)
        capitals = [word for word in words[first:last] if word.kind == "cap"]
        if last < len(words) and _YEAR.fullmatch(words[last].text) and not words[last].glued and len(prose.text(whole, last)) > 3:
            self._name(whole, last + 1, register.event(prose.text(whole, last + 1)))
        elif (suffix := self._suffix(first, last)) is not None:
            self._name(whole, suffix, register.body(prose.text(whole, suffix), None, ()))
        elif is_personal(text) and not any(word.lower in HEADS for word in capitals[:-1]):
            self.reading.people.append(Person(first, last))
        elif text in register.plain or text in register.shorts or any(word.lower in COMMON for word in capitals):
            return
        elif words[last - 1].kind == "low" and any(word.kind == "hyphen" for word in words[first:last]):
            return  # "Seoul-based", "Second-tier"
        elif (place := self._place(first, last, capitals)) is not None:
            self._name(first, last, place)
        elif len(capitals) > 1 or whole < first:
            if capitals[-1].lower not in HEADS and not any(word.lower in titles().heads for word in capitals):
                self._name(whole, last, register.body(prose.text(whole, last), None, ()))
        elif self._single(first, last):
            self._name(first, last, register.body(text, None, ()))

    def _name(self, first: int, last: int, named: Named) -> None:
        mention = Mention(first, last, named)
        self.reading.replace(mention)
        self.starts[first] = self.ends[last] = mention

    def _with_owner(self, first: int, last: int) -> int:
        """Where a run begins with the body or the country right before it: "LG Innotek", "Korea Zinc"."""
        owner = self.ends.get(first)
        if owner is None or self.words[first - 1].sentence != self.words[first].sentence or owner.named.type not in ("organisation", "country"):
            return first
        entry, surface = owner.named.entry, self.prose.text(owner.first, owner.last)
        if owner.last - owner.first > 2 or is_personal(self.prose.text(first, last)) or (entry is not None and surface in entry.demonyms):
            return first
        return owner.first if owner.named.type == "organisation" or self.words[owner.first].kind == "cap" else first

    def _place(self, first: int, last: int, capitals: list[Word]) -> Named | None:
        """A place by the words around it: "in Detroit", "Paju, Korea"."""
        words, text = self.words, self.prose.text(first, last)
        country = self.starts.get(last + 1)
        if len(capitals) > 3 or any(word.text.isupper() or word.lower in HEADS for word in capitals):
            return None
        if last < len(words) and words[last].text == "," and country is not None and country.named.type in ("country", "place"):
            return self.register.place(text, country.named.country)
        before = words[first - 1].lower if first else ""
        if before in ("in", "near") and not words[first].opens and not (last < len(words) and words[last].kind in ("poss", "num")):
            return self.register.place(text, None)
        return None

    def _single(self, first: int, last: int) -> bool:
        """Whether one capital word is a body: capitals inside, a company in apposition, or in a list of bodies."""
        words, word = self.words, self.words[first]
        if word.lower in HEADS or word.lower in titles().heads:
            return False
        if _CAMEL.fullmatch(word.text) and not word.text.endswith("s") and len(word.text) > 3:
            return True
        behind = words[last : last + 7]
        if behind and behind[0].text == "," and any(near.lower in COMPANY_WORDS for near in behind) and behind[1:2] and behind[1].lower in ("a", "an", "the"):
            return True
        if word.opens or last - first > 1:
            return False
        listed = self.ends.get(first - 1) if words[first - 1].text in (",", "and") else None
        follows = self.starts.get(last + 1) if behind and behind[0].text in (",", "and") else None
        return any(near is not None and near.named.type == "organisation" for near in (listed, follows)) and word.lower not in titles().subjects

    def _suffix(self, first: int, last: int) -> int | None:
        """One past the company suffix behind a run: "Co., Ltd.", ", Inc.", "GmbH"."""
        words, end = self.words, last
        found = last - first > 1 and (words[last - 1].lower in SUFFIXES or words[first].lower in PREFIXES)
        while end < len(words):
            step = end + (words[end].text in (",", "."))
            if step < len(words) and words[step].kind == "cap" and words[step].lower in SUFFIXES:
                end, found = step + 1, True
            else:
                break
        if found and end + 1 < len(words) and words[end].text == "." and words[end].glued and not words[end + 1].opens:
            end += 1
        return end if found else None

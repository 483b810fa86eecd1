"""Capitals that neither a vocabulary nor a telling noun explains: what they name, told by how they are written.

    event         = run year                                          "InterBattery 2023"
    organisation  = run suffix | inner capitals | run of two words or more
    person        = given name, surname | name of the Far East | "Mr." run
    place         = ("in" | "near") run | run "," place

A run is a row of capitals, hyphens and "&" that nothing else has taken. One of plain words alone ("Quick Facts", "Key
Source Data") is a heading or a term, and names a body only where it acts as one does.
"""

import re

from flows.normalize.names.bodies import (
    ACTS,
    COMPANY_WORDS,
    FAMILY,
    KINDS,
    PREFIXES,
    SUFFIXES,
    TRADES,
    acts,
    suffix_end,
)
from flows.normalize.names.capitals import CALENDAR, COMMON, Prose, Word, is_opener, word_set
from flows.normalize.names.heads import HEADS
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.name_spans import LETTERS, units
from flows.normalize.names.named import Mention, Named, Person
from flows.normalize.names.person_names import any_surname, given_names, is_personal
from flows.normalize.names.places import AT
from flows.normalize.names.reading import Reading
from flows.normalize.names.titles import address_end, titles

_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*")
# What only people are: "who", an age between commas; "pianist", "politician", "member".
_HUMAN_BEHIND = re.compile(r"(?:who|told)\b|, \d\d ,")
_HUMAN_BEFORE = re.compile(r"[a-z]{2,}(?:ist|ician|woman)|member")
# Particles between the capitals of one name, in persons and in bodies: "Quxwell do Brasil".
_LINKS = word_set("de da do dos das del della di du von van der den la bin ibn al el ul")
# Kinds of titles that a body's people have, and what only companies have.
_HIRED = ("company", "expert")
_OF_COMPANIES = word_set("sales stores outlets brands plants bonds stockholders shareholders")
# What a hyphen and an "&" inside a name join to it.
_JOINED = {"-": ("cap", "low", "num"), "&": ("cap",)}
# Verbs that take one to a place.
_MOVES = word_set("flew fly flies travelled traveled travel travels headed departed moved returned drove sailed arrive")
# Bodies that own no companies: "USTR Katherine Tai" is a person.
_OFFICIAL = ("ministry", "agency", "committee", "international")
# Storms and the like have names that are nobody's: "Hurricane Katrina".
_CALAMITIES = word_set("hurricane typhoon cyclone storm operation")
_YEAR = re.compile(r"(?:19|20)\d\d")


def bare_in(reading: Reading) -> None:
    """Add the names and the people that stand in capitals where nothing else was found."""
    runs, floor = _Runs(reading), 0
    for at in reading.prose.capitals:
        if at >= floor and (past := address_end(reading.prose.words, at)) > at:
            floor = past
            runs.addressed.add(past)
        elif at >= floor and runs.begins(at):
            floor = runs.end(at)
            runs.judge(at, floor)


class _Runs:
    """Runs of capitals of a section, and what is known around them."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.register = reading, reading.register
        self.prose: Prose = reading.prose
        self.words: list[Word] = reading.prose.words
        self.starts = {mention.first: mention for mention in reading.mentions}
        self.ends = {mention.last: mention for mention in reading.mentions}
        spans = [(m.first, m.last) for m in reading.mentions]
        spans += [(p.first, p.last) for p in reading.people] + [(t.first, t.last) for t in reading.titles]
        self.taken = {index for first, last in spans for index in range(first, last)}
        self.titled = {p.title.first: p.title.kind for p in reading.people if p.title is not None}
        # Whose people are: what stands behind their titles, "chief economist at".
        self.employers = {p.title.last + 1 for p in reading.people if p.title is not None and p.title.kind in _HIRED}
        self.addressed: set[int] = set()  # one past each form of address
        self.inside = {word.text for word in self.words if word.kind == "cap" and not word.opens}

    def begins(self, at: int) -> bool:
        """Whether a run begins at a word; the first word of a sentence begins none where its capital tells nothing."""
        word = self.words[at]
        if word.sentence in self.prose.shouted and word.text.isupper():
            return word.opens and at not in self.taken and self._is_dateline(self.end(at))
        if at and word.glued and self.words[at - 1].text in ("@", "#"):
            return False
        if at in self.taken or word.lower in CALENDAR or word.lower in COMMON:
            return False
        if at and self.words[at - 1].kind == "hyphen":
            return False
        if is_opener(word) and not (at + 1 < len(self.words) and self.words[at + 1].text == "&"):
            return False
        if word.lower in SUFFIXES:
            return False
        return not word.opens or self._is_name(at)

    def _is_name(self, at: int) -> bool:
        """Whether the first word of a sentence is a name: in capitals elsewhere too, capitals inside, or a person's."""
        word, after = self.words[at], self.words[at + 1 : at + 2]
        if (
            self._is_dateline(self.end(at))
            or word.text in self.inside
            or _CAMEL.fullmatch(word.text)
            or (word.text.isupper() and len(word.text) > 1)
        ):
            return True
        if after and (after[0].lower in ACTS or after[0].text == "&"):
            return not is_plain(word.text) or after[0].text == "&"
        if after and after[0].kind == "low" and not is_plain(word.text) and self._speaks_of_itself(at + 1):
            return True
        if after and after[0].kind in ("cap", "init") and at + 1 not in self.taken:
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
            elif joins and words[end + 1].kind in _JOINED.get(word.text, ()):
                end += 2
            elif word.kind == "low" and word.lower in _LINKS and (behind := self._past_links(end)):
                end = behind
            else:
                break
        return end

    def _past_links(self, at: int) -> int:
        """One past the capital behind the particles that begin at a word, or 0: Salinas "de Gortari"."""
        words, start = self.words, at
        while at < len(words) and words[at].kind == "low" and words[at].lower in _LINKS and at - start < 2:
            at += 1
        return at + 1 if at < len(words) and words[at].kind == "cap" and at not in self.taken else 0

    def judge(self, first: int, last: int) -> None:
        """Add what a run names, if it names anything."""
        words, prose, register = self.words, self.prose, self.register
        last = self._without_letters(first, last)
        whole = self._with_owner(first, last)
        if (land := self._of_land(first, last)) is not None:
            self._name(whole, land.last, register.body(prose.text(whole, land.last), None, ()))
            return
        text = prose.text(first, last)
        capitals = [word for word in words[first:last] if word.kind == "cap"]
        if self._has_year(whole, last):
            self._name(whole, last + 1, register.event(prose.text(whole, last + 1)))
        elif (suffix := self._suffix(first, last)) is not None:
            self._name(whole, suffix, register.body(prose.text(whole, suffix), None, ()))
        elif first in self.addressed or self._is_person(text, first, last):
            self.reading.people.append(Person(first, last))
        elif first in self.employers and words[first - 1].lower in ("at", "of", "with", "for"):
            self._name(whole, last, register.body(prose.text(whole, last), None, ()))
        elif words[first].opens and self._is_dateline(last):
            self._name(first, last, register.place(text, None))
        elif words[last - 1].lower in _CALAMITIES or words[first].lower in _CALAMITIES:
            return
        elif self._is_told_kind(first, last):
            self._name(first, last, register.body(text, None, ()))
        elif (land := self._land_behind(first, last, capitals)) is not None:
            self._name(first, last, register.place(text, land.named.country))
        elif text in register.plain or text in register.shorts or self._is_term(capitals, whole < first, last):
            return
        elif words[last - 1].kind == "low" and any(word.kind == "hyphen" for word in words[first:last]):
            return  # "Seoul-based", "Second-tier"
        elif (place := self._place(first, last, capitals)) is not None:
            self._name(first, last, place)
        elif self._is_human(first, last):
            self.reading.people.append(Person(first, last))
        elif sum(len(word.text) > 1 for word in capitals) > 1 or whole < first:
            # A telling noun would have made a name of the run, had it been one; its plural names a kind.
            ending = {capitals[-1].lower, capitals[-1].lower.removesuffix("s")}
            if ending.isdisjoint(HEADS) and not any(word.lower in titles().heads for word in capitals):
                self._name(whole, last, register.body(prose.text(whole, last), None, ()))
        elif self._single(first, last):
            self._name(first, last, register.body(text, None, ()))

    def _is_dateline(self, last: int) -> bool:
        """Whether what ends before a word and begins its line is where a report was written.

            dateline = capitals throughout ("," month digits | year "-" digits | "," land ... )

        "AL-KHOBAR, March 5 (Reuters) -", "KITWIMBA 1996-08-22".
        """
        words, at = self.words, last
        if at + 1 >= len(words) or not words[at - 1].text.isupper() or len(words[at - 1].text) < 3:
            return False
        if words[at].text == ",":
            at += 1
            land = self.starts.get(at)
            if land is not None and land.named.type in ("country", "place") and land.last < len(words):
                at = land.last + (words[land.last].text == ",")
        if at + 1 >= len(words):
            return False
        iso = _YEAR.fullmatch(words[at].text) is not None and words[at + 1].kind == "hyphen"
        return iso or (words[at].lower in CALENDAR and words[at + 1].text in (".", *map(str, range(1, 32))))

    def _of_land(self, first: int, last: int) -> Mention | None:
        """The country that a body's name ends in: "Meat & Livestock Australia", "Basketball Ireland said"."""
        words, land = self.words, self.starts.get(last)
        if land is None or land.named.type != "country" or words[first].opens or last - first < 1:
            return None
        if words[last].text.isupper() or words[last].kind != "cap" or self._leads_no_name(land):
            return None
        joined = any(word.text == "&" for word in words[first:last])
        return land if joined or acts(words, land.last) else None

    def _leads_no_name(self, land: Mention) -> bool:
        entry = land.named.entry
        return entry is None or self.prose.text(land.first, land.last) in entry.demonyms

    def _is_told_kind(self, first: int, last: int) -> bool:
        """Whether a small noun behind says what a run with its article is: "the Teamsters union"."""
        words = self.words
        told = last < len(words) and words[last].lower in KINDS
        return told and first > 0 and words[first - 1].lower == "the" and not words[first].text.isupper()

    def _is_term(self, capitals: list[Word], owned: bool, last: int) -> bool:
        """Whether a run is of words that name things, or of plain ones alone: "Quick Facts", "Big Data".

        Plain words name a body only where they act, have a title, or are an owner's trade: "Consumer Focus said",
        "Doosan Mobility Innovation". "DKC" is no plain word.
        """
        if any(word.lower in COMMON for word in capitals):
            return True
        if acts(self.words, last) or last in self.titled or (owned and capitals[-1].lower in TRADES):
            return False
        return all(is_plain(word.text) for word in capitals)

    def _is_person(self, text: str, first: int, last: int) -> bool:
        """Whether a run is a person's name, and nothing around it makes a body of it.

        A body has analysts and chairmen ("Quxwell Lynch analyst Jane Roe") and what only companies have.
        """
        words = self.words
        if not is_personal(text) or self.titled.get(last) in _HIRED:
            return False
        if is_plain(words[last - 1].text) and words[last - 1].lower not in any_surname():
            return False  # "Job Openings"
        inner = [word.lower for word in words[first : last - 1] if word.kind == "cap" and word.lower in HEADS]
        if inner and not (inner == [words[first].lower] and last - first == 2 and inner[0] in given_names()):
            return False  # "Bill Roe" has a given name, "Bill Committee" and "Law School" have none
        return not (last < len(words) and words[last].lower in _OF_COMPANIES)

    def _without_letters(self, first: int, last: int) -> int:
        """Where a run ends without the letters of honours and degrees behind a name: "Jane Roe MP"."""
        end = last
        while end - first > 2 and self.words[end - 1].text.isupper() and self.words[end - 1].lower in LETTERS:
            end -= 1
        return end if end < last and is_personal(self.prose.text(first, end)) else last

    def _is_human(self, first: int, last: int) -> bool:
        """Whether the words around a run of two or three words speak of a person: "pianist", "who", "told", ", 45,"."""
        words = self.words
        if units(words, first, last) not in (2, 3) or any(
            w.text.isupper() and len(w.text) > 2 for w in words[first:last]
        ):
            return False
        behind = " ".join(word.lower for word in words[last : last + 3])
        before = words[first - 1].text if first else ""
        return _HUMAN_BEHIND.match(behind) is not None or _HUMAN_BEFORE.fullmatch(before) is not None

    def _has_year(self, first: int, last: int) -> bool:
        """Whether a year makes an event of a run: "InterBattery 2023"; a date is no such year: "1996-08-22"."""
        words = self.words
        if last >= len(words) or not _YEAR.fullmatch(words[last].text) or words[last].glued:
            return False
        dated = last + 1 < len(words) and words[last + 1].kind == "hyphen"
        work = all(is_plain(word.text) for word in words[first:last] if word.kind == "cap")  # "Spending Review 2023"
        return not dated and not work and len(self.prose.text(first, last)) > 3

    def _name(self, first: int, last: int, named: Named) -> None:
        mention = Mention(first, last, named)
        if self.taken.isdisjoint(range(first, last)):
            self.reading.mentions.append(mention)
        else:
            self.reading.replace(mention)
        self.starts[first] = self.ends[last] = mention

    def _with_owner(self, first: int, last: int) -> int:
        """Where a run begins with the bodies or the country right before it: "LG Innotek", "Korea Zinc"."""
        if is_personal(self.prose.text(first, last)):
            return first
        start = first
        while (owner := self.ends.get(start)) is not None and self._leads(owner, start):
            start = owner.first
        return start

    def _leads(self, owner: Mention, at: int) -> bool:
        """Whether a name right before a run begins a longer one: a body, or a country that is no adjective."""
        words, named = self.words, owner.named
        if named.type not in ("organisation", "country") or owner.last - owner.first > 2 or named.kind in _OFFICIAL:
            return False
        if words[owner.last - 1].kind != "cap" or words[at - 1].sentence != words[at].sentence:
            return False
        return named.entry is None or self.prose.text(owner.first, owner.last) not in named.entry.demonyms

    def _land_behind(self, first: int, last: int, capitals: list[Word]) -> Mention | None:
        """The land behind a place and a comma: "Paju, Korea"; plain words need a preposition: "in Old Bay, Cuba"."""
        words, land = self.words, self.starts.get(last + 1)
        if land is None or words[last].text != "," or land.named.type not in ("country", "place"):
            return None
        if not self._can_be_place(capitals):
            return None
        told = words[first - 1].lower in AT if first else True
        return land if told or not all(is_plain(word.text) for word in capitals) else None

    def _can_be_place(self, capitals: list[Word]) -> bool:
        return len(capitals) <= 3 and not any(word.text.isupper() or word.lower in HEADS for word in capitals)

    def _place(self, first: int, last: int, capitals: list[Word]) -> Named | None:
        """A place by the words before it: "in Detroit", "flew to Hobart"."""
        words = self.words
        if not first or words[first].opens or not self._can_be_place(capitals):
            return None
        if last < len(words) and words[last].kind in ("poss", "num"):
            return None
        before, moves = words[first - 1].lower, first > 1 and words[first - 2].lower in _MOVES
        if before in ("in", "near") or (before in ("to", "for", "from") and moves):
            return self.register.place(self.prose.text(first, last), None)
        return None

    def _single(self, first: int, last: int) -> bool:
        """Whether one capital word is a body: capitals inside, a company in apposition, or in a list of bodies."""
        words, word = self.words, self.words[first]
        if word.lower in HEADS or word.lower in titles().heads or len(word.text) == 1:
            return False
        if _CAMEL.fullmatch(word.text) and not word.text.endswith("s") and len(word.text) > 3:
            return True
        if last in self.titled and word.lower not in titles().subjects:
            return True  # "NFU President": whose title it is
        behind = words[last : last + 7]
        apposed = [near.lower for near in behind[:2]] in ([",", "a"], [",", "an"], [",", "the"])
        if apposed and any(near.lower in COMPANY_WORDS for near in behind):
            return True
        if last - first > 1 or is_plain(word.text):
            return False
        if behind and behind[0].lower in ACTS and not word.lower.endswith("s"):
            return True
        if behind and behind[0].kind == "low" and self._speaks_of_itself(last):
            return True
        if word.opens:
            return False
        listed = self.ends.get(first - 1) if words[first - 1].text in (",", "and") else None
        follows = self.starts.get(last + 1) if behind and behind[0].text in (",", "and") else None
        return any(near is not None and near.named.type == "organisation" for near in (listed, follows))

    def _speaks_of_itself(self, last: int) -> bool:
        """Whether "its" follows soon: "Lumentia cut its forecast" tells of a body, "Fischler cut his trip" does not."""
        for near in self.words[last : last + 6]:
            if near.kind != "low":
                return False
            if near.lower == "its":
                return True
        return False

    def _ends_in_form(self, first: int, last: int) -> bool:
        """Whether a run ends in a legal form or in partners: "Volkswagen AG", "Baker & Sons"."""
        words, ending = self.words, self.words[last - 1].lower
        return last - first > 1 and (ending in SUFFIXES or (ending in FAMILY and words[last - 2].text == "&"))

    def _suffix(self, first: int, last: int) -> int | None:
        """One past a company's name with its legal form: "Volkswagen AG", "PT Freeport Indonesia"."""
        words, end = self.words, suffix_end(self.words, last)
        if words[first].lower in PREFIXES:
            country = self.starts.get(end)
            if country is not None and country.named.type == "country":
                return country.last
            return end if end - first > 1 else None
        return end if end > last or (self._ends_in_form(first, last)) else None

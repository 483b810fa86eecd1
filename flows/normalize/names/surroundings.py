"""What the words around a run of capitals tell of it: a legal form, an owner, a land, a preposition, a verb.

organisation = run form | owner run | run "&" run country | "the" run ("union" | "party" | "industry association")
place        = ("in" | "near") run | run "," land | dateline
event        = run year
"""

import re

from flows.normalize.lines import word_set
from flows.normalize.names.bodies import (
    ACTS,
    COMPANY_WORDS,
    DEEDS,
    FAMILY,
    KINDS,
    LEAGUES,
    PARTS,
    PREFIXES,
    SUFFIXES,
    TEAMS,
    THINGS,
    TRADES,
    acts,
    suffix_end,
)
from flows.normalize.names.capitals import CALENDAR, OPENERS, Prose, Word
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.named import Mention, Named
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.person_names import is_personal
from flows.normalize.names.places import AROUND, AT, HOTELS, SITES
from flows.normalize.names.reading import Reading
from flows.normalize.names.title_words import titles

CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*")
# Verbs that take one to a place.
_MOVES = word_set("flew fly flies travelled traveled travel travels headed departed moved returned drove sailed arrive")
# What is held of a company, and who speaks or reckons for it.
_HELD = word_set("share shares stock stake stakes holding")
_STAFF = word_set("analyst analysts economist economists strategist strategists spokesman spokeswoman spokesperson")
# Bodies that own no companies: "USTR Katherine Tai" is a person.
_OFFICIAL = ("ministry", "agency", "committee", "international")
# Particles between a body and its land: "Telefonos de Mexico", "Banco do Brasil".
_LINKS = word_set("de do da del di du")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LYING = SITES | AROUND
_MODEL = re.compile(r"[A-Z]{1,2}\d{1,3}")


class Surroundings:
    """A section with the names found in it so far, by where they start and end."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.register = reading, reading.register
        self.prose: Prose = reading.prose
        self.words: list[Word] = reading.prose.words
        self.starts = {mention.first: mention for mention in reading.mentions}
        self.ends = {mention.last: mention for mention in reading.mentions}
        spans = [(m.first, m.last) for m in reading.mentions]
        spans += [(p.first, p.last) for p in reading.people] + [(t.first, t.last) for t in reading.titles]
        self.taken = {index for first, last in spans for index in range(first, last)} | reading.spent
        self.titled = {p.title.first: p.title.kind for p in reading.people if p.title is not None}

    def has_year(self, first: int, last: int) -> bool:
        """Whether a year makes an event of a run: "InterBattery 2023"; a date is no such year: "1996-08-22"."""
        words = self.words
        if last >= len(words) or not _YEAR.fullmatch(words[last].text) or words[last].glued:
            return False
        dated = last + 1 < len(words) and words[last + 1].kind == "hyphen"
        work = all(is_plain(word.text) for word in words[first:last] if word.kind == "cap")  # "Spending Review 2023"
        return not dated and not work and len(self.prose.text(first, last)) > 3

    def edition_in(self, first: int, last: int) -> int | None:
        """One past the year of a fair's edition in a land, or nothing: "Semicon Korea 2024"."""
        land = self.starts.get(last)
        if land is None or land.named.type not in ("country", "region", "place") or self.words[first].opens:
            return None
        return land.last + 1 if not self._leads_no_name(land) and self.has_year(first, land.last) else None

    def is_dateline(self, last: int) -> bool:
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

    def of_land(self, first: int, last: int) -> Mention | None:
        """The country that a body's name ends in: "Meat & Livestock Australia", "Basketball Ireland said"."""
        words, linked = self.words, last < len(self.words) and self.words[last].lower in _LINKS
        land = self.starts.get(last + linked)
        joined = any(word.text == "&" for word in words[first:last])
        if land is None or land.named.type != "country" or (words[first].opens and not (linked or joined)):
            return None
        last = land.first
        if words[last].text.isupper() or words[last].kind != "cap" or self._leads_no_name(land):
            return None
        return land if joined or linked or acts(words, land.last) else None

    def _leads_no_name(self, land: Mention) -> bool:
        entry = land.named.entry
        return entry is None or self.prose.text(land.first, land.last) in entry.demonyms

    def of_company(self, first: int, last: int) -> Mention | None:
        """The company that a longer name ends in: "Aker BP"; a plain word or a sentence's first only stands there."""
        words, tail = self.words, self.starts.get(last)
        if tail is None or tail.named.kind != "company" or words[last].kind != "cap" or words[first].opens:
            return None
        if is_plain(words[last - 1].text) or is_personal(self.prose.text(first, last)) or last - first > 1:
            return None
        return tail

    def is_thing(self, last: int) -> bool:
        """Whether a small noun behind a run says that it names a thing: "the Quentar rig", no "Quentar phone maker"."""
        words = self.words
        if words[last - 1].lower in THINGS or words[last - 1].lower in PARTS:
            return True  # "Nobel Peace Prize", "EPC Contractor"
        if _MODEL.fullmatch(words[last - 1].text) and words[last - 2 : last - 1] and words[last - 2].kind == "cap":
            return True  # "Galaxy S21"
        if last >= len(words) or words[last].lower not in THINGS:
            return False
        return not (last + 1 < len(words) and words[last + 1].lower in COMPANY_WORDS)

    def is_site(self, first: int, last: int, capitals: list[Word]) -> int | None:
        """One past the small noun that makes a place of a run: "the Nghi Son refinery", "its Everett plant"."""
        words = self.words
        if last >= len(words) or words[last].lower not in _LYING or not first or words[first].opens:
            return None
        held = words[first - 1].lower in ("the", "its", "at") or words[first - 1].kind == "poss"
        uncommon = self._can_be_place(capitals) and not all(is_plain(word.text) for word in capitals)
        around = words[last].lower in AROUND  # the place itself: "the Boseong area"
        return last + (not around) if held and uncommon else None

    def is_told_kind(self, first: int, last: int) -> bool:
        """Whether a small noun behind says what a run with its article is: "the Teamsters union"."""
        words = self.words
        if not first or words[first - 1].lower != "the":
            return False
        kinds = [near.lower for near in words[last : last + 2] if near.kind == "low"]
        told = kinds[:1] and (kinds[0] in KINDS or kinds[0] in LEAGUES)
        return bool(told and not words[first].text.isupper()) or any(kind in LEAGUES for kind in kinds)

    def with_owner(self, first: int, last: int) -> int:
        """Where a run begins with the bodies or the country right before it: "LG Innotek", "Korea Zinc"."""
        if is_personal(self.prose.text(first, last)):
            return first
        start = first
        while (owner := self.ends.get(start)) is not None and self._leads(owner, start):
            start = owner.first
        home = self.ends.get(start)
        if home is not None and home.named.type == "place" and self._is_team(home, first, last):
            start = home.first
        return start

    def _is_team(self, home: Mention, first: int, last: int) -> bool:
        """Whether a run makes a body of the city before it: "New York Yankees", "Leeds United", "Oxford Economics".

        A plain word that is no team's and no trade's does not: "Dubai Crude", "London Eye".
        """
        words, entry, ending = self.words, home.named.entry, self.words[last - 1]
        if (
            entry is None
            or entry.kind not in ("city", "province")
            or words[first].opens
            or words[first - 1].kind != "cap"
        ):
            return False
        if ending.kind != "cap" or words[first - 1].sentence != words[first].sentence or ending.text.isupper():
            return False
        many = ending.lower.endswith("s") and ending.lower not in titles().subjects
        return many or ending.lower in TEAMS or ending.lower in TRADES or not is_plain(ending.text)

    def _leads(self, owner: Mention, at: int) -> bool:
        """Whether a name right before a run begins a longer one: a body, or a country that is no adjective."""
        words, named = self.words, owner.named
        if named.type not in ("organisation", "country") or owner.last - owner.first > 2 or named.kind in _OFFICIAL:
            return False
        if words[owner.last - 1].kind not in ("cap", "init") or words[at - 1].sentence != words[at].sentence:
            return False
        if words[owner.last - 1].kind == "init" and not (at + 1 < len(words) and words[at + 1].kind == "cap"):
            return False  # "U.S. Wheat Associates", no "U.S. Beef"
        return named.entry is None or self.prose.text(owner.first, owner.last) not in named.entry.demonyms

    def land_behind(self, first: int, last: int, capitals: list[Word]) -> Mention | None:
        """The land behind a place and a comma: "Paju, Korea"; plain words need a preposition: "in Old Bay, Cuba"."""
        words, land = self.words, self.starts.get(last + 1)
        if land is None or words[last].text != "," or land.named.type not in ("country", "place"):
            return None
        if not self._can_be_place(capitals) or (first and words[first - 1].lower == "the"):
            return None  # "Among the States, Rajasthan leads"
        entry = land.named.entry
        told = not first or words[first - 1].lower in AT or (entry is not None and entry.kind == "province")
        return land if told or not all(is_plain(word.text) for word in capitals) else None

    def _can_be_place(self, capitals: list[Word]) -> bool:
        return len(capitals) <= 3 and not any(word.text.isupper() or word.lower in HEADS for word in capitals)

    def place(self, first: int, last: int, capitals: list[Word]) -> Named | None:
        """A place by the words before it: "in Detroit", "flew to Hobart"."""
        words = self.words
        if not first or words[first].opens or not self._can_be_place(capitals):
            return None
        if last < len(words) and words[last].kind in ("poss", "num"):
            return None
        if any(word.lower in HOTELS for word in capitals):
            return self.register.place(self.prose.text(first, last), None)
        before, moves = words[first - 1].lower, first > 1 and words[first - 2].lower in _MOVES
        if first > 1 and words[first - 2].lower in _HELD:
            return None  # "stock in Northrop"
        if before in ("in", "near") or (before in ("to", "for", "from") and moves):
            return self.register.place(self.prose.text(first, last), None)
        return None

    def is_single_body(self, first: int, last: int) -> bool:
        """Whether one capital word is a body: capitals inside, a company in apposition, or in a list of bodies."""
        words, word = self.words, self.words[first]
        if word.lower in HEADS or word.lower in titles().heads or word.lower in OPENERS or len(word.text) == 1:
            return False
        if CAMEL.fullmatch(word.text) and not word.text.endswith("s") and len(word.text) > 3:
            return True
        if last in self.titled and word.lower not in titles().subjects:
            return True  # "NFU President": whose title it is
        behind = words[last : last + 7]
        if self.is_apposed_company(last):
            return True
        if last - first > 1 or is_plain(word.text):
            return False
        if first and words[first - 1].lower in COMPANY_WORDS and words[first - 1].kind == "low":
            return True  # "the power company EUAS"
        if self._is_listed_share(first, last):
            return True
        if behind and (behind[0].lower in ACTS or behind[0].lower in DEEDS) and not word.lower.endswith("s"):
            return True
        if behind and behind[0].kind == "low" and self.speaks_of_itself(last):
            return True
        return self.listed(first, last) == "organisation"

    def is_apposed_company(self, last: int) -> bool:
        """Whether an apposition behind a word says that it is a company: ", the Spanish steelmaker,"."""
        behind = self.words[last : last + 7]
        apposed = [near.lower for near in behind[:2]] in ([",", "a"], [",", "an"], [",", "the"])
        return apposed and any(near.lower in COMPANY_WORDS or near.lower in LEAGUES for near in behind)

    def _is_listed_share(self, first: int, last: int) -> bool:
        """Whether what stands around a word speaks of its shares or its people: "shares of X", "analysts at X"."""
        words = self.words
        held = first > 1 and words[first - 2].lower in _HELD and words[first - 1].lower in ("of", "in")
        staff = first > 1 and words[first - 2].lower in _STAFF and words[first - 1].lower in ("at", "for")
        shares = last < len(words) and words[last].lower in ("shares", "stock")
        return held or staff or shares

    def listed(self, first: int, last: int) -> str | None:
        """The type of the names that a run stands in a list with, or nothing: "Warri and Kaduna", "Akbank, Garanti"."""
        words = self.words
        before = self.ends.get(first - 1) if first and words[first - 1].text in (",", "and") else None
        behind = self.starts.get(last + 1) if last < len(words) and words[last].text in (",", "and") else None
        kinds = {near.named.type for near in (before, behind) if near is not None and self._is_by_name(near)}
        return kinds.pop() if len(kinds) == 1 else None

    def _is_by_name(self, mention: Mention) -> bool:
        """Whether a mention is a name and no adjective, which stands in lists of other things."""
        entry = mention.named.entry
        return entry is None or self.prose.text(mention.first, mention.last) not in entry.demonyms

    def speaks_of_itself(self, last: int) -> bool:
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

    def with_suffix(self, first: int, last: int) -> int | None:
        """One past a company's name with its legal form: "Volkswagen AG", "PT Freeport Indonesia"."""
        words, end = self.words, suffix_end(self.words, last)
        if words[first].lower in PREFIXES:
            country = self.starts.get(end)
            if country is not None and country.named.type == "country":
                return country.last
            return end if end - first > 1 else None
        return end if end > last or (self._ends_in_form(first, last)) else None

"""Capitals that neither a vocabulary nor a telling noun explains: what they name, told by how they are written.

    name = event | organisation | person | place              by what stands around a run: surroundings.py
    organisation | person                                     else, by the words of the run itself

A run is a row of capitals, hyphens and "&" that nothing else has taken. One of plain words alone ("Quick Facts", "Key
Source Data") is a heading or a term, and names a body only where it acts as one does.
"""

import re
from functools import cache

from flows.normalize.lines import word_set
from flows.normalize.names.bodies import ACTS, DEEDS, SUFFIXES, TRADES, acts, suffix_end
from flows.normalize.names.capitals import CALENDAR, COMMON, Word, is_opener
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.name_spans import LETTERS, units
from flows.normalize.names.named import Mention, Named, Person
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.person_names import any_surname, given_names, is_personal, is_plausible
from flows.normalize.names.reading import Reading
from flows.normalize.names.surroundings import CAMEL, Surroundings
from flows.normalize.names.title_words import address_end, titles
from flows.normalize.vocabularies import vocabulary
from schemas.statistics_vocabulary import IndicatorRow

# What only people are: "who", an age between commas; "pianist", "politician", "member".
_HUMAN_BEHIND = re.compile(r"(?:who|told|spoke|thanked|chaired|presided)\b|, \d\d ,")
_HUMAN_BEFORE = re.compile(
    r"[a-z]{2,}(?:ist|ician|woman)|member|analyst|scholar|winner|lawyer|broker|trader|dealer|driver|author|singer|"
    r"champion|skipper|captain|coach|striker|midfielder|defender|goalkeeper|batsman|bowler|golfer|swimmer|resident"
)
# Particles between the capitals of one name, in persons and in bodies: "Quxwell do Brasil".
_LINKS = word_set("de da do dos das del della di du von van der den la bin ibn al el ul")
# Kinds of titles that a body's people have, and what only companies have.
_HIRED = ("company", "expert")
_OF_COMPANIES = word_set("sales stores outlets brands plants bonds stockholders shareholders")
# What a hyphen and an "&" inside a name join to it.
_JOINED = {"-": ("cap", "low", "num"), "&": ("cap",)}
# Storms and the like have names that are nobody's: "Hurricane Katrina".
_CALAMITIES = word_set("hurricane typhoon cyclone storm operation")


@cache
def _series() -> frozenset[str]:
    """The names of statistics that are one word, in lower case: "Electronic NODX" is no body."""
    rows = vocabulary("indicators", IndicatorRow)
    return frozenset(word for row in rows for word in row.spellings if " " not in word)


def bare_in(reading: Reading) -> None:
    """Add the names and the people that stand in capitals where nothing else was found."""
    runs, floor = _Runs(reading), 0
    for at in reading.prose.capitals:
        if at >= floor and at in runs.addresses:
            floor = runs.addresses[at]
        elif at >= floor and runs.begins(at):
            floor = runs.end(at)
            runs.judge(at, floor)
        elif at >= floor and runs.may_be_listed(at):
            runs.waiting.append(at)
    runs.judge_waiting()


class _Runs(Surroundings):
    """Runs of capitals of a section: where they begin and end, and what they name."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        # Whose people are: what stands behind their titles, "chief economist at".
        hired = (p.title for p in reading.people if p.title is not None and p.title.kind in (*_HIRED, "body"))
        self.employers = {title.last + 1 for title in hired}
        self.bracketed = {p.title.last for p in reading.people if p.after and p.title is not None}
        # Forms of address with one past each, and the surnames behind them: "Mr. Roe" makes "Quentia Roe" a person.
        forms = titles().forms
        initials = [at for at, word in enumerate(self.words) if word.kind == "init" and word.lower in forms]  # "H.E."
        led = [at for at in self.prose.capitals if self.words[at].lower in forms]
        found = ((at, address_end(self.words, at)) for at in (*led, *initials))
        self.addresses = {at: past for at, past in found if past > at}
        self.addressed = set(self.addresses.values())
        self.surnames = {self.words[at].text for at in self.addressed if at < len(self.words)}
        self.waiting: list[int] = []  # capitals that name something if what follows them in a list does
        self.inside = {word.text for word in self.words if word.kind == "cap" and not word.opens}

    def begins(self, at: int) -> bool:
        """Whether a run begins at a word; the first word of a sentence begins none where its capital tells nothing."""
        word = self.words[at]
        if word.sentence in self.prose.shouted and word.text.isupper():
            return word.opens and at not in self.taken and self.is_dateline(self.end(at))
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
            self.is_dateline(self.end(at))
            or word.text in self.inside
            or CAMEL.fullmatch(word.text)
            or (word.text.isupper() and len(word.text) > 1)
        ):
            return True
        if after and (after[0].lower in ACTS or after[0].lower in DEEDS or after[0].text == "&"):
            return not is_plain(word.text) or after[0].text == "&"
        if after and after[0].kind == "low" and not is_plain(word.text) and self.speaks_of_itself(at + 1):
            return True
        if after and after[0].lower in _LINKS and not is_plain(word.text) and self.end(at) > at + 1:
            return True  # "Banco do Brasil"
        if after and after[0].text in (",", "and") and not is_plain(word.text) and self.listed(at, at + 1):
            return True
        if after and after[0].text == "," and not is_plain(word.text) and self.is_apposed_company(at + 1):
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

    def may_be_listed(self, at: int) -> bool:
        """Whether the first word of a sentence could begin a list of bodies: "Lunit, Vuno and Osstem Implant"."""
        words, word = self.words, self.words[at]
        if not word.opens or at in self.taken or at + 2 >= len(words) or words[at + 1].text not in (",", "and"):
            return False
        return (
            words[at + 2].kind == "cap" and not word.text.isupper() and not is_opener(word) and not is_plain(word.text)
        )

    def judge_waiting(self) -> None:
        """Name the bodies of a list whose last name alone tells what they are."""
        for at in reversed(self.waiting):
            if at not in self.taken and at not in self.starts and self.listed(at, at + 1) == "organisation":
                self._name(at, at + 1, self.register.body(self.words[at].text, None, ()))

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
        whole = self.with_owner(first, last)
        if (tail := self.of_land(first, last) or self.of_company(first, last)) is not None:
            end = suffix_end(words, tail.last)
            self._name(whole, end, register.body(prose.text(whole, end), None, ()))
            return
        text = prose.text(first, last)
        capitals = [word for word in words[first:last] if word.kind == "cap"]
        if self.has_year(whole, last):
            self._name(whole, last + 1, register.event(prose.text(whole, last + 1)))
        elif (abroad := self.edition_in(first, last)) is not None:
            self._name(first, abroad, register.event(prose.text(first, abroad)))
        elif (suffix := self.with_suffix(first, last)) is not None:
            self._name(whole, suffix, register.body(prose.text(whole, suffix), None, ()))
            self.reading.shorten(prose.text(whole, suffix), self.starts[whole].named)
        elif (named := self._addressed_within(first, last)) is not None:
            self.reading.people.append(Person(named, last))
        elif first in self.addressed or self._is_person(text, first, last):
            if first and words[first - 1].lower == "the" and first not in self.addressed:
                return  # "the Emma Maersk": what is called after a person has an article
            while (
                first not in self.addressed
                and first
                and words[first - 1].kind == "init"
                and first - 1 not in self.taken
            ):
                first -= 1
            self.reading.people.append(Person(first, last))
        elif (first in self.employers and words[first - 1].lower in ("at", "of", "with", "for")) or (
            first in self.bracketed and last < len(words) and words[last].text == ")"
        ):
            self._name(whole, last, register.body(prose.text(whole, last), None, ()))
        elif words[first].opens and self.is_dateline(last):
            self._name(first, last, register.place(text, None))
        elif words[last - 1].lower in _CALAMITIES or words[first].lower in _CALAMITIES or self.is_thing(last):
            return
        elif (site := self.is_site(first, last, capitals)) is not None:
            self._name(first, site, register.place(prose.text(first, site), None))
        elif self.is_told_kind(first, last):
            self._name(first, last, register.body(text, None, ()))
        elif (land := self.land_behind(first, last, capitals)) is not None:
            self._name(first, last, register.place(text, land.named.country))
        elif text in register.plain or text in register.shorts or self._is_term(capitals, whole < first, first, last):
            return
        elif words[last - 1].kind == "low" and any(word.kind == "hyphen" for word in words[first:last]):
            return  # "Seoul-based", "Second-tier"
        elif (place := self.place(first, last, capitals)) is not None:
            self._name(first, last, place)
        elif self._is_human(first, last):
            self.reading.people.append(Person(first, last))
        elif sum(len(word.text) > 1 for word in capitals) > 1 or whole < first:
            # A telling noun would have made a name of the run, had it been one; its plural names a kind.
            ending = {capitals[-1].lower, capitals[-1].lower.removesuffix("s")}
            if ending.isdisjoint(HEADS) and not any(word.lower in titles().heads for word in capitals):
                self._name(whole, last, register.body(prose.text(whole, last), None, ()))
        elif self.is_single_body(first, last):
            self._name(first, last, register.body(text, None, ()))
        elif not is_plain(text) and not words[first].opens and self.listed(first, last) == "place":
            self._name(first, last, register.place(text, None))
        elif last - first == 1 and not is_plain(text) and not words[first].text.isupper():
            self.waiting.append(first)

    def _is_term(self, capitals: list[Word], owned: bool, first: int, last: int) -> bool:
        """Whether a run is of words that name things, or of plain ones alone: "Quick Facts", "Big Data".

        Plain words name a body only where they act, have a title, or are an owner's trade: "Consumer Focus said",
        "Doosan Mobility Innovation". "DKC" is no plain word.
        """
        if any(word.lower in COMMON or (word.text.isupper() and word.lower in _series()) for word in capitals):
            return True
        if acts(self.words, last) or last in self.titled:
            return False
        if owned and (home := self.ends.get(first)) is not None and home.named.type == "place":
            return False  # with_owner has judged
        if capitals[-1].lower in TRADES and (
            owned or (len(capitals) > 1 and self.listed(first, last) == "organisation")
        ):
            return False
        if len(capitals) > 1 and all(word.text.isupper() for word in capitals):
            return all(is_plain(word.lower) for word in capitals)  # a heading: "BY DESTINATION"
        return all(is_plain(word.text) for word in capitals)

    def _is_person(self, text: str, first: int, last: int) -> bool:
        """Whether a run is a person's name, and nothing around it makes a body of it.

        A body has analysts and chairmen ("Quxwell Lynch analyst Jane Roe") and what only companies have.
        """
        words = self.words
        tail = last - 1 - (words[last - 1].lower in ("jr", "sr", "ii", "iii"))
        named = words[tail].text in self.surnames and tail > first and units(words, first, last) < 5
        if not (named or is_personal(text)) or self.titled.get(last) in _HIRED:
            return False
        if all(is_plain(word.text) for word in words[first:last]) and words[last - 1].lower not in any_surname():
            return acts(words, last)  # "Job Openings", but "Bill Gates said"
        inner = [word.lower for word in words[first : last - 1] if word.kind == "cap" and word.lower in HEADS]
        if inner and not (inner == [words[first].lower] and last - first == 2 and inner[0] in given_names()):
            return False  # "Bill Roe" has a given name, "Bill Committee" and "Law School" have none
        return not (last < len(words) and words[last].lower in _OF_COMPANIES)

    def _addressed_within(self, first: int, last: int) -> int | None:
        """Where a name begins behind a form of address inside a run: "Bangabandhu Sheikh Mujibur Rahman"."""
        past = next((self.addresses[at] for at in range(first + 1, last) if at in self.addresses), last)
        return past if past < last and self.words[past].kind == "cap" and past in self.addressed else None

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
        told = _HUMAN_BEHIND.match(behind) is not None or _HUMAN_BEFORE.fullmatch(before) is not None
        return told or self._is_among_people(first, last) or self._is_one_of_several(first, last)

    def _is_one_of_several(self, first: int, last: int) -> bool:
        """Whether a run that can be a name is one of the officials of lands of whom its sentence speaks.

        "The ministers present were Jane Roe of Peru and Ito Ken of Japan."
        """
        words = self.words
        of_land = last + 1 < len(words) and words[last].lower == "of" and last + 1 in self.starts
        if (
            not of_land
            or self.starts[last + 1].named.type != "country"
            or not is_plausible(self.prose.text(first, last))
        ):
            return False
        if all(is_plain(word.text) for word in words[first:last]):
            return False
        several = (t for t in self.reading.titles if t.plural and t.kind in ("state", "ministry") and t.last <= first)
        return any(words[title.first].sentence == words[first].sentence for title in several)

    def _is_among_people(self, first: int, last: int) -> bool:
        """Whether a run of no plain word stands in a list beside a person: "Jane Roe and Thabo Mbeki"."""
        words, people = self.words, self.reading.people
        before = first > 0 and words[first - 1].text in (",", "and") and any(p.last == first - 1 for p in people)
        behind = last < len(words) and words[last].text in (",", "and") and any(p.first == last + 1 for p in people)
        return (before or behind) and not any(is_plain(word.text) for word in words[first:last])

    def _name(self, first: int, last: int, named: Named) -> None:
        mention = Mention(first, last, named)
        if self.taken.isdisjoint(range(first, last)):
            self.reading.mentions.append(mention)
        else:
            self.reading.replace(mention)
        self.starts[first] = self.ends[last] = mention

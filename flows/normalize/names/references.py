"""Shorter mentions of what a release named in full: title and surname, a title alone, short forms, names met again."""

import re
from bisect import bisect_left, insort
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.normalize.names.capitals import OPENERS, fold, word_set
from flows.normalize.names.heads import HEADS
from flows.normalize.names.name_spans import units
from flows.normalize.names.named import Mention, Named, Person, normal
from flows.normalize.names.offices import affiliation, foreign
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import name_parts, surname_of
from flows.normalize.names.reading import Reading
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title, titles

# Words that stand for the head of an office: "trade chief" for the minister for trade.
_CHIEFS = word_set("chief leader head boss")

# Offices that one person of a country holds.
_SINGLE = word_set("president premier chancellor king queen emperor minister secretary")


class Known(NamedTuple):
    """A person that the release names in full."""

    named: Named
    person: Person
    name: str
    affiliation: Named | None


class References:
    """The people of a release, and what refers to them and to its other names."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.people: list[Known] = []
        self._readers: dict[Reading, Reader] = {}
        self._offices: dict[tuple[str, frozenset[str], frozenset[str]], str] = {}  # who holds an office of our own

    def _reader(self, reading: Reading) -> Reader:
        if reading not in self._readers:
            self._readers[reading] = Reader(reading)
        return self._readers[reading]

    def introduce(self, reading: Reading) -> None:
        """Add the people whose full name a section gives."""
        reader = self._reader(reading)
        for person in reading.people:
            if units(reading.prose.words, person.first, person.last) > 1:
                name = reading.prose.text(person.first, person.last)
                named = self.register.person(name)
                body = self._unless_held(person, named, reader)
                self.people.append(Known(named, person, name, body))
                reading.mentions.append(Mention(person.first, person.last, named, person.role, body))

    def _unless_held(self, person: Person, named: Named, reader: Reader) -> Named | None:
        """The affiliation, unless only the title tells it and another person holds that office.

        A second prime minister is another country's: of the one that the release names, or nobody knows whose.
        """
        body = affiliation(person, reader, self.register)
        single = person.title is not None and person.title.head_word in _SINGLE and person.title.ranks <= {"prime"}
        if not body.is_guessed or person.title is None or not single:
            return body.named
        office = (person.title.head_word, person.title.ranks, person.title.subjects)
        if self._offices.setdefault(office, named.id) == named.id:
            return body.named
        return foreign(person, reader, self.register)

    def refer(self, reading: Reading) -> None:
        """Add the shorter mentions of a section."""
        self._surnames(reading)
        self._titles_alone(reading)
        self._again(reading)
        self._families(reading)
        self._heads_alone(reading)

    # ---------------------------------------------------------------- titles

    def _surnames(self, reading: Reading) -> None:
        """A title with one word of a name: "Minister Ahn", "Minister Zafrul"."""
        reader, words = self._reader(reading), reading.prose.words
        for person in reading.people:
            if units(words, person.first, person.last) == 1:
                name = reading.prose.text(person.first, person.last)
                known = self._named(name, person.title)
                if known is None and reading.headline:
                    continue
                if known is not None:
                    mention = Mention(person.first, person.last, known.named, person.role, known.affiliation)
                else:
                    body = affiliation(person, reader, self.register).named
                    named = self.register.person(name, body.key if body is not None else "")
                    mention = Mention(person.first, person.last, named, person.role, body)
                reading.mentions.append(mention)

    def _named(self, name: str, title: Title | None) -> Known | None:
        """The person whose name has this word; of several the one whose title agrees; else one a letter away."""
        wanted = fold(name).lower().replace("-", "")
        fits = [known for known in self.people if wanted in _words(known.name)]
        if len({known.named.id for known in fits}) > 1:
            fits = [known for known in fits if title is not None and _agree(title, known)] or fits
        if not fits and len(wanted) > 5 and title is not None:
            near = [
                known
                for known in self.people
                if any(OSA.distance(wanted, word) == 1 for word in _words(known.name) if len(word) > 5)
            ]
            fits = [known for known in near if _agree(title, known)]
            fits = fits if len({known.named.id for known in fits}) == 1 else []
        return fits[0] if fits else None

    def _titles_alone(self, reading: Reading) -> None:
        """A title with its article that can mean only one person of the release: "the Deputy Trade Minister"."""
        words, reader = reading.prose.words, self._reader(reading)
        used = {person.title for person in reading.people}
        for title in reading.titles:
            if title in used or title.plural or not self.people:
                continue
            definite = title.first > 0 and words[title.first - 1].lower == "the"
            owner = reader.owner(title.first) if title.first > 0 else None
            first = title.first == 0 and reading.prose.section.name == "title"
            hyphened = title.last < len(words) and words[title.last].kind == "hyphen"
            if hyphened or not (definite or first or owner is not None):
                continue
            fits = [known for known in self.people if _agree(title, known) and _belongs(known, owner)]
            if owner is None and len({known.named.id for known in fits}) > 1:
                home = self.register.publisher
                fits = [known for known in fits if known.affiliation is not None and known.affiliation.entry is home]
            if len({known.named.id for known in fits}) == 1:
                role = reading.prose.text(title.first, title.last)
                reading.replace(Mention(title.first, title.last, fits[0].named, role, fits[0].affiliation))

    # ---------------------------------------------------------------- names met again

    def _again(self, reading: Reading) -> None:
        """Every further place where a name or a short form of the release stands."""
        prose, register = reading.prose, self.register
        surfaces = self._surfaces
        taken = sorted((mention.first, mention.last) for mention in reading.mentions)
        for surface in sorted(surfaces, key=len, reverse=True):
            start = prose.folded.find(surface)
            while start >= 0:
                first, last = prose.at.get(start), prose.until.get(start + len(surface))
                if first is not None and last is not None:
                    over = _overlapping(first, last, taken)
                    if not over:
                        mention = surfaces[surface]
                        reading.mentions.append(Mention(first, last, mention.named, mention.role, mention.affiliation))
                        insort(taken, (first, last))
                    elif surface in register.shorts and over == [(first, last)]:
                        # The release's own definition beats the vocabulary's.
                        reading.replace(Mention(first, last, register.shorts[surface]))
                start = prose.folded.find(surface, start + 1)

    def _families(self, reading: Reading) -> None:
        """A surname alone, of the person so called who was named last: "Fischler", "Kim"."""
        families: dict[str, list[Known]] = {}
        for known in self.people:
            family = surname_of(known.name)
            if len(family) > 2 and not _is_plain(family.lower()):
                families.setdefault(fold(family), []).append(known)
        taken = {i for m in reading.mentions for i in range(m.first, m.last)}
        named_at = sorted((m.first, m.named.id) for m in reading.mentions if m.named.type == "person")
        words = reading.prose.words
        for at in reading.prose.capitals if families else ():
            word = words[at]
            bearers = families.get(word.text)
            if bearers is None or at in taken or (at + 1 < len(words) and words[at + 1].kind in ("cap", "hyphen")):
                continue
            if at and words[at - 1].kind in ("cap", "hyphen", "init") and not words[at].opens:
                continue
            ids = [key for first, key in named_at if first < at]
            latest = max(
                bearers, key=lambda known: max((i for i, key in enumerate(ids) if key == known.named.id), default=-1)
            )
            reading.mentions.append(Mention(at, at + 1, latest.named, None, latest.affiliation))

    def _heads_alone(self, reading: Reading) -> None:
        """A telling noun with its article that one name only ends in: "the Commission" after the European one."""
        words, taken = reading.prose.words, {i for m in reading.mentions for i in range(m.first, m.last)}
        for at in reading.prose.capitals:
            word = words[at]
            if word.lower not in HEADS or at in taken or not at or words[at - 1].lower != "the":
                continue
            if at + 1 < len(words) and (words[at + 1].kind in ("cap", "hyphen") or words[at + 1].lower == "of"):
                continue
            kind = HEADS[word.lower]
            named = {
                mention.named.id: mention.named
                for mention in reading.mentions
                if mention.named.type == kind
                and word.lower in normal(mention.named.name).split()[:1] + normal(mention.named.name).split()[-1:]
            }
            if len(named) == 1 and kind in ("organisation", "agreement"):
                reading.mentions.append(Mention(at, at + 1, next(iter(named.values()))))

    @cached_property
    def _surfaces(self) -> dict[str, Mention]:
        surfaces: dict[str, Mention] = {}
        for known in self.people:
            surfaces[fold(known.name)] = Mention(0, 0, known.named, known.person.role, known.affiliation)
        for short, named in self.register.shorts.items():
            surfaces[fold(short)] = Mention(0, 0, named)
        for named in self.register.by_id.values():
            if named.entry is None and named.type != "person" and re.search(r".[ A-Z]", named.name):
                surfaces.setdefault(fold(named.name), Mention(0, 0, named))
        return {surface: mention for surface, mention in surfaces.items() if surface[:1].isupper() and len(surface) > 1}


def _is_plain(word: str) -> bool:
    known = titles()
    return word in OPENERS or word in known.subjects or word in known.heads


def _words(name: str) -> list[str]:
    return ["".join(word) for word in name_parts(name)]


def _agree(short: Title, known: Known) -> bool:
    """Whether a shorter title can be the title of a person: its head, ranks and subjects are among the full one's."""
    full = known.person.title
    if full is None:
        return False
    same_head = short.head_word == full.head_word or short.head_word in _CHIEFS
    return (
        same_head
        and short.subjects <= full.subjects
        and short.ranks - {"2nd", "second"} == full.ranks - {"2nd", "second"}
    )


def _belongs(known: Known, owner: Mention | None) -> bool:
    if owner is None:
        return True
    body = known.affiliation
    return body is not None and (
        body.id == owner.named.id or (owner.named.type == "country" and body.country == owner.named.country)
    )


def _overlapping(first: int, last: int, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spot = bisect_left(taken, (last, 0))
    return [(a, b) for a, b in taken[max(0, spot - 3) : spot] if a < last and first < b]

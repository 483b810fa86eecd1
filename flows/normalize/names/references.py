"""Shorter mentions of what a release named in full: title and surname, a title alone, short forms, names met again."""

import re
from bisect import bisect_left, insort
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import Word, fold
from flows.normalize.names.name_spans import units
from flows.normalize.names.named import Mention, Named, Person, normal
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.offices import affiliation, foreign, serves_a_minister
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import language_of, name_parts
from flows.normalize.names.reading import Reading
from flows.normalize.names.register import Register
from flows.normalize.names.surnames import PARTICLES, Form, begins_at, forms_of, is_surname
from flows.normalize.names.title_words import address_end
from flows.normalize.names.titles import Title

_COUNTED = re.compile(r"^\d+(?:st|nd|rd|th) ")
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
    words: frozenset[str]  # what the person can be called by, in small letters


class References:
    """The people of a release, and what refers to them and to its other names."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.people: list[Known] = []
        self.guessed: set[Named] = set()  # affiliations that the titles tell, and no word beside them
        self._single: dict[str, list[Mention]] = {}  # people by the one name that is given, in small letters
        self._readers: dict[Reading, Reader] = {}
        self._offices: dict[tuple[str, frozenset[str], frozenset[str]], str] = {}  # who holds an office of our own

    def reader(self, reading: Reading) -> Reader:
        """The reader of the people of a section."""
        if reading not in self._readers:
            self._readers[reading] = Reader(reading)
        return self._readers[reading]

    def introduce(self, reading: Reading) -> None:
        """Add the people whose full name a section gives."""
        reader = self.reader(reading)
        for person in reading.people:
            name = reading.prose.text(person.first, person.last)
            if units(reading.prose.words, person.first, person.last) > 1 and not is_surname(name):
                named = self._longer(name) or self.register.person(name)
                body = self._unless_held(person, named, reader)
                words = {"".join(form.words).replace("-", "") for form in forms_of(name)} | set(_words(name))
                self.people.append(Known(named, person, name, body, frozenset(words)))
                reading.mentions.append(Mention(person.first, person.last, named, person.role, body))

    def _longer(self, name: str) -> Named | None:
        """The person already named with a middle name more or less: "Jane Roe" and "Jane Quentia Roe"."""
        words = _words(name)
        for known in self.people:
            theirs = _words(known.name)
            few, many = sorted((words, theirs), key=len)
            ends = len(few) > 1 and few[0] == many[0] and few[-1] == many[-1]
            if ends and len(few) < len(many) and set(few) <= set(many) and language_of(known.name) is None:
                return known.named
        return None

    def _unless_held(self, person: Person, named: Named, reader: Reader) -> Named | None:
        """The affiliation, unless only the title tells it and another person holds that office.

        A second prime minister is another country's: of the one that the release names, or nobody knows whose.
        """
        body = affiliation(person, reader, self.register)
        if body.is_guessed and body.named is not None:
            served = self._ministry_of_the_minister(person, body.named)
            if served is not None:
                return served
            self.guessed.add(body.named)
        single = person.title is not None and person.title.head_word in _SINGLE and person.title.ranks <= {"prime"}
        if not body.is_guessed or person.title is None or not single:
            return body.named
        office = (person.title.head_word, person.title.ranks, person.title.subjects)
        if self._offices.setdefault(office, named.id) == named.id:
            return body.named
        return foreign(person, reader, self.register)

    def _ministry_of_the_minister(self, person: Person, land: Named) -> Named | None:
        """Of a vice-minister whose title tells no ministry, that of the one minister whom the text has named."""
        if land.type != "country" or person.title is None or not serves_a_minister(person.title):
            return None
        bodies = {known.affiliation for known in self.people} - {None}
        found = [body for body in bodies if body and body.kind == "ministry" and body.country == land.country]
        return found[0] if len(found) == 1 else None

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
        reader, words = self.reader(reading), reading.prose.words
        for person in reading.people:
            name = reading.prose.text(person.first, person.last)
            if units(words, person.first, person.last) == 1 or is_surname(name):
                known = self._named(name, person, reader)
                if known is None and reading.headline:
                    continue
                again = self._met(name, person, known)
                if again is not None:
                    mention = Mention(person.first, person.last, again.named, person.role, again.affiliation)
                elif known is not None:
                    mention = Mention(person.first, person.last, known.named, person.role, known.affiliation)
                else:
                    held = self.register.person(name)
                    self.register.forget(held)
                    body = self._unless_held(person, held, reader)
                    named = self.register.person(name, body.key if body is not None else "")
                    mention = Mention(person.first, person.last, named, person.role, body)
                    self._single.setdefault(fold(name).lower(), []).append(mention)
                reading.mentions.append(mention)

    def _met(self, name: str, person: Person, known: Known | None) -> Mention | None:
        """The person of whom the release gives one name only, met again: by the same title or by none."""
        for mention in self._single.get(fold(name).lower(), ()):
            same_title = person.title is not None and person.title.head_word in (mention.role or "").lower()
            other = known is not None and (person.title is None or _agree(person.title, known))
            if (same_title and not other) or (known is None and (person.title is None or mention.role is None)):
                return mention
        return None

    def _named(self, name: str, person: Person, reader: Reader) -> Known | None:
        """The person whose name has this word; of several the one whose title agrees; else one a letter away.

        A body beside the shorter mention that is not the known person's tells another person: "LG Chairman Kim".
        """
        title = person.title
        wanted = fold(name).lower().replace("-", "").replace(" ", "")
        fits = [known for known in self.people if wanted in known.words and not self._is_other(known, person, reader)]
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

    def _is_other(self, known: Known, person: Person, reader: Reader) -> bool:
        """Whether title and body both differ from the known person's."""
        if person.title is None or known.affiliation is None or _agree(person.title, known):
            return False
        body = affiliation(person, reader, self.register)
        if body.named is None or body.is_guessed or body.named.type != "organisation":
            return False
        if person.title.head_word in (known.person.role or "").lower():
            return False
        return body.named is not known.affiliation and known.affiliation.type == "organisation"

    def _titles_alone(self, reading: Reading) -> None:
        """A title with its article that can mean only one person of the release: "the Deputy Trade Minister"."""
        words, reader = reading.prose.words, self.reader(reading)
        used = {person.title.first for person in reading.people if person.title is not None}
        for title in reading.titles:
            if title.first in used or title.plural or not self.people:
                continue
            definite = title.first > 0 and words[title.first - 1].lower == "the"
            owner = reader.owner(title.first) if title.first > 0 else None
            first = title.first == 0 and reading.prose.section.name == "title"
            hyphened = title.last < len(words) and words[title.last].kind == "hyphen"
            if hyphened or not (definite or first or owner is not None):
                continue
            fits = [known for known in self.people if _agree(title, known) and _belongs(known, owner)]
            if owner is None and definite and not title.subjects:
                # "the Minister" has been named before, in the body or in its title.
                here = {id(person): person.first for person in reading.people}
                fits = [known for known in fits if here.get(id(known.person), -1) < title.first]
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
                    elif " " in surface and all(first <= a and b <= last and b - a < last - first for a, b in over):
                        # The name that the release gives in full elsewhere beats the shorter ones inside it.
                        mention = surfaces[surface]
                        reading.replace(Mention(first, last, mention.named, mention.role, mention.affiliation))
                        taken = sorted([span for span in taken if span not in over] + [(first, last)])
                start = prose.folded.find(surface, start + 1)

    def _families(self, reading: Reading) -> None:
        """A surname alone, of the person so called who was named last: "Fischler", "Kim", "Von der Leyen".

        Of two whom the same sentence named last it is nobody's. A capital that was taken for a body, for want of a
        better reading, is the person's: "Saddam said".
        """
        forms = self._forms
        if not forms:
            return
        words, loose = reading.prose.words, _Loose(reading)
        taken = {i for m in reading.mentions if m not in loose for i in range(m.first, m.last)}
        named_at = sorted((m.first, m.named.id) for m in reading.mentions if m.named.type == "person")
        for at in reading.prose.capitals:
            if words[at].lower not in forms or at in taken or _goes_on(words, at + 1):
                continue
            found = [
                (known, first)
                for known, form in forms[words[at].lower]
                if (first := begins_at(form, words, at)) is not None
                and taken.isdisjoint(range(first, at))
                and not _is_led(words, first)
                and (not form.weak or loose.at(at) is not None)
            ]
            longest = min((first for _, first in found), default=at)
            bearer = self._last_named([known for known, first in found if first == longest], named_at, longest, words)
            if bearer is not None:
                over = loose.at(at)
                if over is not None:
                    reading.mentions.remove(over)
                reading.mentions.append(Mention(longest, at + 1, bearer.named, None, bearer.affiliation))

    @cached_property
    def _forms(self) -> dict[str, list[tuple[Known, Form]]]:
        """The shorter names of the people, by their last word."""
        forms: dict[str, list[tuple[Known, Form]]] = {}
        for known in self.people:
            for form in forms_of(known.name):
                forms.setdefault(form.words[-1], []).append((known, form))
        return forms

    @staticmethod
    def _last_named(bearers: list[Known], named_at: list[tuple[int, str]], at: int, words: list[Word]) -> Known | None:
        """The bearer of a name who was named last before a word; nobody where one sentence names two of them last."""
        by_id = {known.named.id: known for known in bearers}
        if len(by_id) < 2:
            return bearers[0] if bearers else None
        met = [(first, key) for first, key in named_at if first < at and key in by_id]
        if not met:
            return None
        last, key = met[-1]
        others = {other for first, other in met if words[first].sentence == words[last].sentence}
        return by_id[key] if len(others) == 1 else None

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
            if not named and kind == "organisation" and (organ := self._organ(word)) is not None:
                named = {organ.id: organ}
            if len(named) == 1 and kind in ("organisation", "agreement"):
                reading.mentions.append(Mention(at, at + 1, next(iter(named.values()))))

    def _organ(self, word: Word) -> Named | None:
        """The organ of the bloc whose release the text is that a telling noun names: "the Council" of the EU."""
        begun = [name for name in self._organs if name.split()[0].lower() == word.lower]
        ended = [name for name in self._organs if name.split()[-1].lower() == word.lower]
        for name in (*begun, *ended):  # the Council of the European Union before the European Council
            if (entry := self.register.gazetteer.by_name.get(("organisation", name))) is not None:
                return self.register.known(entry)
        return None

    @cached_property
    def _organs(self) -> tuple[str, ...]:
        gazetteer, home = self.register.gazetteer, self.register.context.reporting_country
        blocs = gazetteer.entries if home in gazetteer.executives else ()
        return next((entry.bodies for entry in blocs if entry.kind == "bloc" and entry.key == home), ())

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
                bare = _COUNTED.sub("", fold(named.name))  # "18th World Roe Congress", whose noun alone is a body's
                if named.type == "event" and HEADS.get(bare.split()[-1].lower()) == "organisation" and " " in bare:
                    surfaces.setdefault(bare, Mention(0, 0, named))
        return {surface: mention for surface, mention in surfaces.items() if surface[:1].isupper() and len(surface) > 1}


class _Loose:
    """The bodies that nothing but a verb or a capital speaks for: of no vocabulary, without a telling noun."""

    def __init__(self, reading: Reading) -> None:
        self._by_last = {
            mention.last - 1: mention
            for mention in reading.mentions
            if mention.named.type == "organisation" and mention.named.entry is None and self._is_bare(mention)
        }

    @staticmethod
    def _is_bare(mention: Mention) -> bool:
        words = mention.named.name.lower().replace("-", " ").split()
        return sum(word not in PARTICLES for word in words) < 3

    def __contains__(self, mention: Mention) -> bool:
        return self._by_last.get(mention.last - 1) is mention

    def at(self, last: int) -> Mention | None:
        """The one that ends with a word."""
        return self._by_last.get(last)


def _is_led(words: list[Word], at: int) -> bool:
    """Whether a word goes on with a longer name: capitals stand before it that are no form of address."""
    before = words[at - 1] if at and not words[at].opens else None
    return before is not None and before.kind in ("cap", "hyphen", "init") and address_end(words, at - 1) != at


def _goes_on(words: list[Word], at: int) -> bool:
    return at < len(words) and words[at].kind in ("cap", "hyphen")


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

"""Shorter mentions of what a release named in full: a title with a surname, a title alone, short forms, names met again."""

from bisect import bisect_left, insort
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.normalize.capitals import OPENERS, fold, word_set
from flows.normalize.named import Mention, Named, Person
from flows.normalize.offices import affiliation
from flows.normalize.people import Reader, units
from flows.normalize.person_names import any_surname, name_parts
from flows.normalize.reading import Reading
from flows.normalize.register import Register
from flows.normalize.titles import Title, titles

# Words that stand for the head of an office: "trade chief" for the minister for trade.
_CHIEFS = word_set("chief leader head boss")


class Known(NamedTuple):
    """A person that the release names in full."""

    named: Named
    person: Person
    name: str
    head: str  # the last word of the title
    affiliation: Named | None


class References:
    """The people of a release, and what refers to them and to its other names."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.people: list[Known] = []

    def introduce(self, reading: Reading) -> None:
        """Add the people whose full name a section gives."""
        reader = Reader(reading)
        for person in reading.people:
            if units(reading.prose.words, person.first, person.last) > 1:
                name = reading.prose.text(person.first, person.last)
                named = self.register.person(name)
                body = affiliation(person, reader, self.register)
                head = reading.prose.words[person.title.head].lower if person.title is not None else ""
                self.people.append(Known(named, person, name, head, body))
                reading.mentions.append(Mention(person.first, person.last, named, person.role, body))

    def refer(self, reading: Reading) -> None:
        """Add the shorter mentions of a section."""
        self._surnames(reading)
        self._titles_alone(reading)
        self._again(reading)

    # ---------------------------------------------------------------- titles

    def _surnames(self, reading: Reading) -> None:
        """A title with one word of a name: "Minister Ahn", "Minister Zafrul"."""
        reader, words = Reader(reading), reading.prose.words
        for person in reading.people:
            if units(words, person.first, person.last) == 1:
                name = reading.prose.text(person.first, person.last)
                known = self._named(name, person.title, words[person.title.head].lower if person.title else "")
                if known is not None:
                    mention = Mention(person.first, person.last, known.named, person.role, known.affiliation)
                else:
                    body = affiliation(person, reader, self.register)
                    named = self.register.person(name, body.key if body is not None else "")
                    mention = Mention(person.first, person.last, named, person.role, body)
                reading.mentions.append(mention)

    def _named(self, name: str, title: Title | None, head: str) -> Known | None:
        """The person whose name has this word; of several the one whose title agrees; else one whose name differs by a letter."""
        wanted = fold(name).lower().replace("-", "")
        fits = [known for known in self.people if wanted in _words(known.name)]
        if len({known.named.id for known in fits}) > 1:
            fits = [known for known in fits if title is not None and _agree(title, head, known)] or fits
        if not fits and len(wanted) > 5 and title is not None:
            near = [known for known in self.people if any(OSA.distance(wanted, word) == 1 for word in _words(known.name) if len(word) > 5)]
            fits = [known for known in near if _agree(title, head, known)]
            fits = fits if len({known.named.id for known in fits}) == 1 else []
        return fits[0] if fits else None

    def _titles_alone(self, reading: Reading) -> None:
        """A title with its article that can mean only one person of the release: "the Deputy Trade Minister"."""
        words, reader = reading.prose.words, Reader(reading)
        used = {id(person.title) for person in reading.people}
        for title in reading.titles:
            if id(title) in used or title.plural or not self.people:
                continue
            definite = title.first > 0 and words[title.first - 1].lower == "the"
            owner = reader.owner(title.first) if title.first > 0 else None
            first = title.first == 0 and reading.prose.section.name == "title"
            if not (definite or first or owner is not None) or (title.last < len(words) and words[title.last].kind == "hyphen"):
                continue
            fits = [known for known in self.people if _agree(title, words[title.head].lower, known) and _belongs(known, owner)]
            if owner is None and len({known.named.id for known in fits}) > 1:
                home = self.register.publisher
                fits = [k for k in fits if k.affiliation is not None and home is not None and k.affiliation.name == home.name]
            if len({known.named.id for known in fits}) == 1:
                role = reading.prose.text(title.first, title.last)
                reading.replace(Mention(title.first, title.last, fits[0].named, role, fits[0].affiliation))

    # ---------------------------------------------------------------- names met again

    def _again(self, reading: Reading) -> None:
        """Every further place where a name or a short form of the release stands."""
        prose, register = reading.prose, self.register
        surfaces = self._surfaces()
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

    def _surfaces(self) -> dict[str, Mention]:
        surfaces: dict[str, Mention] = {}
        for known in self.people:
            surfaces[fold(known.name)] = Mention(0, 0, known.named, known.person.role, known.affiliation)
            family = known.name.split()[-1]
            if len(family) > 3 and "-" not in family[:2] and family.lower() not in OPENERS | titles().subjects:
                surfaces.setdefault(fold(family), Mention(0, 0, known.named, None, known.affiliation))
            elif known.name.split()[0].lower() in any_surname() and len(known.name.split()[0]) > 2:
                surfaces.setdefault(fold(known.name.split()[0]), Mention(0, 0, known.named, None, known.affiliation))
        for short, named in self.register.shorts.items():
            surfaces[fold(short)] = Mention(0, 0, named)
        for named in self.register.by_id.values():
            if named.entry is None and named.type != "person" and " " in named.name or any(c.isupper() for c in named.name[1:]):
                surfaces.setdefault(fold(named.name), Mention(0, 0, named))
        return {surface: mention for surface, mention in surfaces.items() if surface[:1].isupper() and len(surface) > 1}


def _words(name: str) -> list[str]:
    return ["".join(word) for word in name_parts(name)]


def _agree(short: Title, head: str, known: Known) -> bool:
    """Whether a shorter title can be the title of a person: its head, ranks and subjects are among the full one's."""
    full = known.person.title
    if full is None:
        return False
    same_head = head == known.head or head in _CHIEFS
    return same_head and short.subjects <= full.subjects and short.ranks - {"2nd", "second"} == full.ranks - {"2nd", "second"}


def _belongs(known: Known, owner: Mention | None) -> bool:
    if owner is None:
        return True
    body = known.affiliation
    return body is not None and (body.id == owner.named.id or (owner.named.type == "country" and body.country == owner.named.country))


def _overlapping(first: int, last: int, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spot = bisect_left(taken, (last, 0))
    return [(a, b) for a, b in taken[max(0, spot - 3) : spot] if a < last and first < b]

"""The vocabularies of names, compiled into one automaton that finds every spelling in one pass.

A hit begins and ends at a word's border, capitals count, and of overlapping hits the leftmost and longest stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

import ahocorasick_rs

from flows.normalize.lines import word_set
from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.bodies import without_suffix
from flows.normalize.names.capitals import Prose, Word, fold
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.named import body_key, normal
from flows.normalize.names.title_words import titles
from flows.normalize.vocabularies import vocabulary
from schemas.entity import EntityType
from schemas.name_vocabulary import AgreementRow, CountryRow, EventRow, OrganisationRow, PlaceRow, RegionRow


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A vocabulary row as names are looked up by."""

    type: EntityType
    name: str
    key: str
    country: str | None = None
    kind: str = ""
    aliases: tuple[str, ...] = ()
    demonyms: frozenset[str] = frozenset()
    acronyms: tuple[str, ...] = ()
    subjects: frozenset[str] = frozenset()
    succeeds: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    bodies: tuple[str, ...] = ()  # that speak for a bloc


class Hit(NamedTuple):
    """Words [first, last) are a spelling of these entries (several where it is ambiguous)."""

    first: int
    last: int
    entries: tuple[Entry, ...]


# Of entries with one spelling, the wider known stands: Singapore is the country before it is the city.
_ORDER: dict[EntityType, int] = {
    "country": 0, "region": 1, "organisation": 2, "agreement": 3, "event": 4, "place": 5, "person": 6,
}  # fmt: skip

_SMALL = word_set("de del da do la las los and of the")
_MINISTRY = re.compile(r"(Ministry|Department) (?:of|for) (?:the )?(.+)")
_BRITISH = (
    ("Organization", "Organisation"), ("Center", "Centre"), ("Program ", "Programme "), ("Defense", "Defence"),
    ("Labor", "Labour"), ("Cooperation", "Co-operation"), ("Standardization", "Standardisation"),
)  # fmt: skip


def _written(spelling: str) -> Iterator[str]:
    """The ways of writing one spelling: `and` or `&`, the serial comma or none, American or British."""
    forms = {spelling}
    for plain, other in (*_BRITISH, (" and ", " & ")):
        forms |= {form.replace(plain, other) for form in forms} | {form.replace(other, plain) for form in forms}
    for form in forms:
        yield form
        for joint in (" and ", " & "):
            if ", " in form and joint in form:
                head, _, tail = form.rpartition(joint)
                yield f"{head.rstrip(',')}{joint}{tail}"
                yield f"{head.rstrip(',')},{joint}{tail}"


def spellings_of(entry: Entry) -> set[str]:
    """Every way of writing an entry's name, acronym or other name, folded."""
    names = {entry.name, *entry.aliases, *entry.demonyms}
    for name in tuple(names):
        if entry.type == "organisation" and (ministry := _MINISTRY.fullmatch(name)):
            names.add(f"{ministry[2]} {ministry[1]}")
    if entry.kind == "company" and (short := without_suffix(entry.name)) != entry.name:
        names |= {short} if " " in short or not is_plain(short) else set()
    bare = {name.removeprefix("The ").removeprefix("the ") for name in names}
    if entry.type == "organisation":
        # "U.S. Trade Representative" is the title of the one who holds the office: people.py reads it.
        bare = {name for name in bare if " of " in name or name.split()[-1].lower() not in titles().heads}
    return {fold(form) for name in bare for form in _written(name)}


def entries() -> Iterator[Entry]:
    """Each row of the six vocabularies of names."""
    for country in vocabulary("countries", CountryRow):
        names = (country.name, *country.spellings)
        yield Entry(
            "country", country.name, country.alpha_3, country.alpha_3, "country", names, frozenset(country.demonyms)
        )
    for region in vocabulary("regions", RegionRow):
        yield Entry("region", region.name, region.code, None, region.kind, region.spellings, bodies=region.bodies)
    for place in vocabulary("places", PlaceRow):
        key = f"{normal(place.name)}|{place.country}"
        yield Entry("place", place.name, key, place.country, place.kind, place.spellings)
    for body in vocabulary("organisations", OrganisationRow):
        yield Entry(
            "organisation", body.name, body_key(body.name, body.country), body.country, body.kind,
            (*body.acronyms, *body.spellings), frozenset(), body.acronyms,
            frozenset(subject.lower() for subject in body.subjects), body.succeeds, body.valid_from, body.valid_to,
        )  # fmt: skip
    for deal in vocabulary("agreements", AgreementRow):
        names = (*deal.acronyms, *deal.spellings)
        yield Entry(
            "agreement", deal.name, normal(deal.name), deal.country, deal.kind, names, frozenset(), deal.acronyms
        )
    for series in vocabulary("events", EventRow):
        names = (*series.acronyms, *series.spellings)
        yield Entry("event", series.name, normal(series.name), None, series.kind, names, frozenset(), series.acronyms)


class Gazetteer:
    """All spellings of some entries in one automaton."""

    def __init__(self, rows: Iterable[Entry]) -> None:
        self.entries = tuple(rows)
        by_spelling: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for spelling in spellings_of(entry):
                by_spelling.setdefault(spelling, []).append(entry)
        self.by_spelling = {
            spelling: tuple(sorted(named, key=lambda entry: _ORDER[entry.type]))
            for spelling, named in by_spelling.items()
        }
        self.by_normal: dict[str, tuple[Entry, ...]] = {}
        for spelling, named in self.by_spelling.items():
            form = normal(spelling)
            self.by_normal[form] = tuple(dict.fromkeys((*self.by_normal.get(form, ()), *named)))
        self.by_parties = self._by_parties()
        self.countries = {entry.key: entry for entry in self.entries if entry.type == "country"}
        self.by_name = {(entry.type, entry.name): entry for entry in self.entries}
        self._patterns = tuple(self.by_spelling)
        self._automaton = ahocorasick_rs.AhoCorasick(self._patterns, store_patterns=False)

    @cached_property
    def titled(self) -> dict[str, Entry]:
        """The agencies that are called as their heads are: "U.S. Trade Representative"."""
        heads, agencies = titles().heads, [entry for entry in self.entries if entry.kind == "agency"]
        return {normal(name): body for body in agencies for name in body.aliases if name.split()[-1].lower() in heads}

    def _by_parties(self) -> dict[str, Entry]:
        """Agreements by the key that `Reading` makes: parties in order of the alphabet, then the rest of the name."""
        found: dict[str, Entry] = {}
        for spelling, named in self.by_spelling.items():
            if named[0].type == "agreement" and "-" in spelling:
                before, _, rest = spelling.rpartition("-")
                for cut in range(len(rest) + 1):
                    if cut == len(rest) or rest[cut] == " ":
                        parties = [self.by_spelling.get(party, ()) for party in (*before.split("-"), rest[:cut])]
                        if all(party and party[0].type in ("country", "region") for party in parties):
                            names = sorted(normal(party[0].name) for party in parties)
                            found.setdefault(f"{' '.join(names)} {agreement_key(rest[cut:])}", named[0])
        return found

    def spans(self, folded: str) -> Iterator[tuple[int, int, tuple[Entry, ...]]]:
        """Where each spelling stands in a folded text, overlapping ones and parts of words too."""
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            yield start, end, self.by_spelling[self._patterns[index]]

    def hits(self, prose: Prose) -> list[Hit]:
        """The spellings in a section, in text order, none overlapping another."""
        at, until = prose.at, prose.until
        found = [
            Hit(at[start], until[end], entries)
            for start, end, entries in self.spans(prose.folded)
            if start in at and end in until
        ]
        return leftmost([*found, *self._shouted(prose)])

    def _shouted(self, prose: Prose) -> Iterator[Hit]:
        """Lands in capitals throughout, as datelines and old headlines write them: "BRUSSELS", "NEW YORK"."""
        words = prose.words
        for index in prose.capitals:
            if len(words[index].text) > 2 and words[index].text.isupper():
                for last in (index + 3, index + 2, index + 1):
                    if last <= len(words) and words[last - 1].text.isupper() and len(words[last - 1].text) > 2:
                        entries = self.by_spelling.get(_unshouted(words[index:last]), ())
                        if entries and entries[0].type in ("country", "region", "place"):
                            yield Hit(index, last, entries)
                            break

    def ministry(self, subjects: frozenset[str], country: str | None, on: date) -> Entry | None:
        """The ministry of a country that these words of its minister's title fit, or nothing where not one does."""
        fits = [
            (words, entry)
            for words, entry in self._ministries.get(country or "", ())
            if subjects <= words and in_force(entry, on)
        ]
        if len(fits) > 1:
            before = {entry.succeeds for _, entry in fits}
            fits = [(words, entry) for words, entry in fits if words == subjects] or [
                (words, entry) for words, entry in fits if entry.name not in before
            ]
        return fits[0][1] if len(fits) == 1 else None

    @staticmethod
    def fields(ministry: Entry) -> frozenset[str]:
        """The words of what a ministry is for."""
        return frozenset(word for subject in ministry.subjects for word in subject.split())

    def has_departments(self, country: str) -> bool:
        """Whether the ministries of a country are called departments, and its ministers secretaries."""
        return any(entry.name.startswith("Department") for _, entry in self._ministries.get(country, ()))

    def names_its_land(self, entry: Entry, name: str) -> bool:
        """Whether a name of a body says whose it is: "Statistics Canada", "Australian Bureau of Statistics"."""
        land = self.countries.get(entry.country or "")
        return land is not None and any(form in name for form in (land.name, *land.aliases, *land.demonyms))

    def land_of(self, entry: Entry) -> str | None:
        """The country of an entry, or the code of the bloc that it is or speaks for."""
        return entry.country or (entry.key if entry.kind == "bloc" else self._of_blocs.get(entry.name))

    def heirs(self, entry: Entry) -> Iterator[Entry]:
        """The bodies that took over from one, one after the other."""
        seen = {entry.name}
        while (heir := self._successors.get((entry.name, entry.country))) is not None and heir.name not in seen:
            seen.add(heir.name)
            yield heir
            entry = heir

    def forebears(self, entry: Entry) -> Iterator[Entry]:
        """The bodies that one took over from, one before the other."""
        seen = {entry.name}
        while entry.succeeds is not None and entry.succeeds not in seen:
            bodies = self.by_spelling.get(entry.succeeds, ())
            before = next(
                (body for body in bodies if body.name == entry.succeeds and body.country == entry.country), None
            )
            if before is None:
                return
            seen.add(before.name)
            yield before
            entry = before

    @cached_property
    def executives(self) -> dict[str, Entry]:
        """The body that speaks for a bloc, by the bloc's code: the European Commission."""
        blocs = [entry for entry in self.entries if entry.kind == "bloc" and entry.bodies]
        found = {entry.key: self.by_name.get(("organisation", entry.bodies[0])) for entry in blocs}
        return {code: body for code, body in found.items() if body is not None}

    @cached_property
    def _of_blocs(self) -> dict[str, str]:
        return {body: entry.key for entry in self.entries if entry.kind == "bloc" for body in entry.bodies}

    @cached_property
    def _successors(self) -> dict[tuple[str, str | None], Entry]:
        return {(entry.succeeds, entry.country): entry for entry in self.entries if entry.succeeds is not None}

    @cached_property
    def _ministries(self) -> dict[str, list[tuple[frozenset[str], Entry]]]:
        found: dict[str, list[tuple[frozenset[str], Entry]]] = {}
        for entry in self.entries:
            if entry.subjects and entry.country:
                found.setdefault(entry.country, []).append((self.fields(entry), entry))
        return found


def _unshouted(words: Sequence[Word]) -> str:
    """Capitals throughout as a land is written: "RIO DE JANEIRO" is "Rio de Janeiro"."""
    return " ".join(word.lower if word.lower in _SMALL else word.text.title() for word in words)


def leftmost(hits: list[Hit]) -> list[Hit]:
    """Of overlapping hits the leftmost and longest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        if not kept or hit.first >= kept[-1].last:
            kept.append(hit)
    return kept


def in_force(entry: Entry, on: date) -> bool:
    """Whether a body bears this name on a day."""
    return (entry.valid_from is None or entry.valid_from <= on) and (entry.valid_to is None or on <= entry.valid_to)


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of seeds/vocabularies, compiled once in a process."""
    return Gazetteer(entries())

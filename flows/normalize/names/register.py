"""What a release names so far: each entity once, and the short forms that the release defines."""

from collections import Counter
from collections.abc import Iterable

from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.bodies import without_suffix
from flows.normalize.names.capitals import fold
from flows.normalize.names.events import edition
from flows.normalize.names.gazetteer import Entry, Gazetteer, in_force
from flows.normalize.names.named import Named, body_key, normal
from flows.normalize.names.person_names import person_key
from flows.normalize.text import Context
from schemas.entity import EntityType


class Register:
    """The entities of one release, by id, and its short forms, by surface."""

    def __init__(self, gazetteer: Gazetteer, context: Context, *, is_told: bool = False) -> None:
        self.gazetteer = gazetteer
        self.is_told = is_told  # the text itself says whose it is
        self.context = context
        self.by_id: dict[str, Named] = {}
        self.shorts: dict[str, Named] = {}
        self.lands: set[str] = set()  # the countries of what the vocabularies know in the release
        self.plain: set[str] = set()  # acronyms that the release spells out as no name
        self.spelled: set[str] = set()  # of these the ones spelled in small letters, whatever a vocabulary knows
        self._known: dict[tuple[Entry, str], Named] = {}
        self._joined: dict[str, Named] = {}
        self.publisher = self._publisher()

    def _publisher(self) -> Entry | None:
        entries = self.gazetteer.by_spelling.get(fold(self.context.publisher or ""), ())
        entry = self.choose(entries, ())
        if entry is None or in_force(entry, self.context.released_on):
            return entry
        # The body that issued the release goes by its newer name since, or by an older one then: MOTIR, MKE for MOTIE.
        others = (*self.gazetteer.heirs(entry), *self.gazetteer.forebears(entry))
        return next((other for other in others if in_force(other, self.context.released_on)), entry)

    def keep(self, named: Named) -> Named:
        """The one record of this entity in the release."""
        return self.by_id.setdefault(named.id, named)

    def forget(self, named: Named) -> None:
        """Take back an entity whose only place turned out to be part of another name or title."""
        self.by_id.pop(named.id, None)

    # ---------------------------------------------------------------- vocabularies

    def known(self, entry: Entry, name: str | None = None, edition: str = "") -> Named:
        """A vocabulary row's entity; of a series of events the edition, under the name that the text gives it."""
        if (named := self._known.get((entry, edition))) is not None:
            return self.keep(named)
        key = f"{entry.key}|{edition}" if entry.type == "event" else entry.key
        shown = name if name is not None and edition else entry.name
        aliases = () if shown != entry.name else (*entry.aliases, *sorted(entry.demonyms))
        succeeds = None
        if entry.succeeds:
            succeeds = Named(entry.type, entry.succeeds, body_key(entry.succeeds, entry.country)).id
        named = Named(entry.type, shown, key, entry.country, entry.kind, aliases, entry.subjects, succeeds, entry)
        self._known[entry, edition] = self.keep(named)
        return self._known[entry, edition]

    def choose(
        self, entries: tuple[Entry, ...], near: tuple[str, ...], *, sure: str | None = None, name: str = ""
    ) -> Entry | None:
        """The entry that an ambiguous spelling means.

        Of bodies with one name it is that of the country which the text puts beside it (`sure`), of one named `near`
        before, of the reporting country, of the whole world, of one that the release speaks of, in this order; none
        where `sure` has no such body, or where several have one and the release speaks of none of them. A country
        that has no ministry of this `name` may have one that is called so for short: India's "Commerce Ministry".
        Where the text itself says whose it is, a body of a kind that every country has is that country's own.
        """
        fields = self._fields(name)
        if not fields and (not entries or entries[0].type != "organisation"):
            return entries[0] if entries else None
        bodies = [entry for entry in entries if entry.type == "organisation"]
        if sure is not None:
            of_country = self._today([entry for entry in bodies if entry.country == sure])
            body = self._for_short(fields, sure)
            return next(iter(of_country), body if body is not None and self._is_so_called(body, name) else None)
        bodies, countries = self._today(bodies), {entry.country for entry in bodies}
        for country in (*near, self.context.reporting_country, None):
            if of_country := [entry for entry in bodies if entry.country == country]:
                return of_country[0]
            if (body := self._for_short(fields, country)) is not None and self._is_so_called(body, name):
                return body
        if len(countries) > 1 and (exact := [body for body in bodies if name in (body.name, *body.aliases)]):
            # "Census and Statistics Department" is Hong Kong's, though others' could be written so.
            bodies, countries = exact, {entry.country for entry in exact}
        own = self.is_told and any(self._is_everywhere(entry) for entry in bodies)
        if len(countries) == 1 and not (own and bodies[0].country not in self.lands):
            return bodies[0]
        return None if own else next((entry for entry in bodies if entry.country in self.lands), None)

    def _for_short(self, fields: frozenset[str], country: str | None) -> Entry | None:
        return self.gazetteer.ministry(fields, country, self.context.released_on) if fields and country else None

    @staticmethod
    def _fields(name: str) -> frozenset[str]:
        """What a ministry called for short is for: "Trade and Industry Ministry"."""
        head, _, last = name.lower().rpartition(" ")
        short = head and last in ("ministry", "department")
        return frozenset(normal(head).split()) - {"and"} if short else frozenset()

    @staticmethod
    def _is_so_called(body: Entry, name: str) -> bool:
        """Whether a ministry can be called so: a department is called one, whatever else may be a "Trade Ministry"."""
        return name.endswith("inistry") or "Department" in body.name

    def _is_everywhere(self, entry: Entry) -> bool:
        """Whether a body is of a kind that each country has, and its name says nothing of which."""
        kind = entry.kind == "ministry" or (entry.kind == "agency" and "Statistic" in entry.name)
        return kind and not self.gazetteer.names_its_land(entry, entry.name)

    def _today(self, entries: list[Entry]) -> list[Entry]:
        """Those that bear the name on the day of the release, or all where none does any more."""
        return [entry for entry in entries if in_force(entry, self.context.released_on)] or entries

    # ---------------------------------------------------------------- names as the text gives them

    def make(self, entity_type: EntityType, name: str) -> Named:
        """An entity of this type by the name that the text gives it."""
        match entity_type:
            case "agreement":
                return self.agreement(name)
            case "event":
                return self.event(name)
            case "place":
                return self.place(name, None)
            case "person":
                return self.person(name)
            case _:
                return self.body(name, None, ())

    def countries(self) -> list[str]:
        """The countries that the release names, in order."""
        return [named.key for named in self.by_id.values() if named.type == "country"]

    def land(self, named: Named) -> str | None:
        """The country of an entity, or the code of the bloc that it is or speaks for."""
        return named.country or (self.gazetteer.land_of(named.entry) if named.entry is not None else None)

    def home(self) -> Named | None:
        """The reporting country, or the executive of the reporting bloc."""
        code = self.context.reporting_country
        entry = self.gazetteer.countries.get(code) or self.gazetteer.executives.get(code)
        return self.known(entry) if entry is not None else None

    def is_at_home(self) -> bool:
        """Whether the release speaks of the reporting country: it names it or a body of it, or no land at all."""
        if self.is_told:
            return True
        home = self.context.reporting_country
        lands = {named.country for named in self.by_id.values() if named.country is not None}
        return home in lands or not lands

    def is_alone(self) -> bool:
        """Whether the reporting country is the only one that the release names, by itself or by a body or a place."""
        home = self.context.reporting_country
        return {named.country for named in self.by_id.values() if named.country is not None} == {home}

    def host(self) -> str | None:
        """The country that most of what a release names belongs to, where it names its own nowhere."""
        if self.is_at_home():
            return None
        counts = Counter(named.country for named in self.by_id.values() if named.country is not None)
        (first, most), *others = counts.most_common(2)
        alone = not others or others[0][1] < most
        return first if alone and first in self.countries() else None

    def foreign_country(self, before: Iterable[Named]) -> Named | None:
        """The one country besides the reporting one that the release names; of several the last in `before`."""
        home = self.context.reporting_country
        abroad = [key for key in self.countries() if key != home]
        if len(abroad) != 1:
            abroad = [named.country for named in before if named.country not in (None, home)][-1:]
        if not abroad and (host := self.host()) is not None:
            abroad = [host]
        entry = self.gazetteer.countries.get(abroad[0] or "") if abroad else None
        return self.known(entry) if entry is not None else None

    def spelled_out(self, name: str) -> str:
        """A name with its acronyms in full, as the release or a vocabulary has them: the same name in every release."""
        return " ".join(self._in_full(word) if word.isupper() and len(word) > 1 else word for word in name.split())

    def _in_full(self, acronym: str) -> str:
        if (named := self.shorts.get(acronym)) is not None:
            return named.name
        bodies = [
            entry
            for entry in self.gazetteer.by_spelling.get(acronym, ())
            if acronym in entry.acronyms or entry.type == "region"
        ]
        return bodies[0].name if len(bodies) == 1 else acronym

    def body(self, name: str, country: str | None, near: tuple[str, ...]) -> Named:
        """An organisation."""
        by_normal, plain = self.gazetteer.by_normal, without_suffix(name)
        found = by_normal.get(normal(name)) or by_normal.get(normal(plain), ())
        if not found and plain.endswith(" Group"):  # "A.P. Moller-Maersk Group" where a vocabulary has no such group
            found = tuple(
                entry for entry in by_normal.get(normal(plain.removesuffix(" Group")), ()) if entry.kind == "company"
            )
        entries = tuple(entry for entry in found if entry.type in ("organisation", "region"))
        ministry = (entries and entries[0].kind == "ministry") or name.endswith((" Ministry", " Department"))
        entry = self.choose(entries, near, sure=country if ministry else None, name=name)
        if entry is not None:
            return self.known(entry)
        if country is None and self.is_told and any(map(self._is_everywhere, entries)):
            country = self.context.reporting_country
        words, official = name.split(), name
        if words[-1] in ("Ministry", "Department") and len(words) > 1:
            official = f"{words[-1]} of {' '.join(words[:-1])}"
        aliases = (name,) if name != official else ()
        key = body_key(self.spelled_out(without_suffix(official)), country)
        return self.keep(Named("organisation", official, key, country, aliases=aliases))

    def agreement(self, name: str, key: str | None = None) -> Named:
        """An agreement; `key` where its parties tell more than its name."""
        entries = [entry for entry in self.gazetteer.by_normal.get(normal(name), ()) if entry.type == "agreement"]
        if not entries and key is not None and key in self.gazetteer.by_parties:
            entries = [self.gazetteer.by_parties[key]]
        if entries:
            return self.known(entries[0])
        return self.keep(Named("agreement", name, key or agreement_key(self.spelled_out(name))))

    def event(self, name: str, series: Entry | None = None, number: str = "") -> Named:
        """One edition of an event."""
        plain, found = edition(name)
        if series is None:
            series = next((e for e in self.gazetteer.by_normal.get(plain, ()) if e.type == "event"), None)
        if series is not None:
            return self.known(series, name, number or found)
        return self.keep(Named("event", name, f"{edition(self.spelled_out(name))[0]}|{number or found}"))

    def place(self, name: str, country: str | None) -> Named:
        """A place."""
        entries = [entry for entry in self.gazetteer.by_normal.get(normal(name), ()) if entry.type == "place"]
        entry = next((e for e in entries if e.country == country), next(iter(entries), None))
        if entry is not None:
            return self.known(entry)
        return self.keep(Named("place", name, f"{normal(name)}|{country or ''}", country))

    def person(self, name: str, beside: str = "") -> Named:
        """A person by the full name, or by a single name and what it stands beside."""
        key = person_key(name)
        # "MUTO Yoji": a surname in capitals is written so by house rule, not by its bearer.
        name = " ".join(word.title() if word.isupper() and len(word) > 3 else word for word in name.split())
        return self.keep(Named("person", name, f"{key}|{beside}" if beside else key))

    # ---------------------------------------------------------------- one thing under two names

    def join(self) -> None:
        """Find the shortened names: "MRT Meeting" beside "2025 APEC MRT Meeting", "Trade Commission" beside Korea's."""
        loose = [named for named in self.by_id.values() if self._is_loose(named)]
        for short in loose:
            for full in self.by_id.values():
                if (
                    full is not short
                    and full.type == short.type
                    and full.id not in self._joined
                    and self._shortens(short, full)
                ):
                    self._joined[short.id] = full
                    break

    def _shortens(self, short: Named, full: Named) -> bool:
        """Whether a name without its edition or its first words is the other."""
        if full.type == "event" and short.key[:-1] == full.key.rpartition("|")[0]:
            return short.key != full.key
        few = _singular(self.spelled_out(short.name))
        many = _singular(self.spelled_out(edition(full.name)[0] if full.type == "event" else full.name))
        return 2 <= len(few) <= len(many) and many[-len(few) :] == few

    @staticmethod
    def _is_loose(named: Named) -> bool:
        if named.type == "event":
            return named.key.endswith("|")
        return named.entry is None and named.type in ("organisation", "agreement", "place")

    def joined(self, named: Named) -> Named:
        """The entity that this one turned out to be."""
        return self._joined.get(named.id, named)


def _singular(name: str) -> list[str]:
    """The words of a name, without the "s" that one writer puts and another leaves out: "Chief Delegates Meeting"."""
    return [word.rstrip("s") for word in normal(name).split()]

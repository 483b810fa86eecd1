"""Whose a person or a body is: the issuing side's, or the other's, and of which country."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.normalize.diplomacy.phrases import Name, Unit
from flows.normalize.lines import word_set
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.text import Context
from schemas.entity import Entity, EntityMention, Names

_OF_LAND = re.compile(r" of (?:the )?([A-Z][\w. ]+)$")  # "Central Bank of the UAE"
_MINISTRIES = word_set("ministry department office commission cabinet")


class Party(NamedTuple):
    """Someone who can meet: a person, or a body where no person is named."""

    entity_id: str
    person: str | None
    role: str | None
    organisation: str | None
    country: str | None
    is_ours: bool
    is_official: bool


class Parties:
    """The people and bodies of one release, each with its side."""

    def __init__(self, names: Names, context: Context) -> None:
        self.context = context
        self._seats = names.seats
        self.entities: Mapping[str, Entity] = {entity.entity_id: entity for entity in names.entities}
        self._by_name = {e.name: e for e in names.entities if e.entity_type in ("organisation", "country", "region")}
        self._full: dict[str, EntityMention] = {}  # the mention of each person that tells most
        for mention in names.mentions:
            if mention.entity_type == "person":
                known = self._full.get(mention.entity_id)
                if known is None or _telling(mention) > _telling(known):
                    self._full[mention.entity_id] = mention
        self._met: dict[tuple[str, str | None], Party] = {}
        self.issuer = {entity.entity_id for entity in names.entities if entity.name == context.publisher}
        self.home: str | None = context.reporting_country
        # Another ministry's text need not say whose its own officials are; the source's own has their ministry.
        self.is_unsaid_ours = names.is_told or context.publisher is None or _country_of(context.publisher) != self.home
        officials = [party for mention in self._full.values() if (party := self.of_mention(mention)).is_official]
        self.has_hosts = any(party.is_ours for party in officials)
        if officials and not (self.has_hosts or self.is_unsaid_ours):
            # Nobody is at home: the text is of the country of the first one that it names.
            self.home, self.is_unsaid_ours = officials[0].country, True
            self._met.clear()

    def leave_home(self) -> None:
        """Give up a home that the text's own officials only visit, if there are some without a country."""
        if any(is_unsaid(self.of_mention(mention)) for mention in self._full.values()):
            self.home, self.has_hosts, self.is_unsaid_ours = None, False, True
            self._met.clear()

    def may_host(self, party: Party) -> bool:
        """Whether someone is of the issuing side, or may be for all that the text says."""
        return party.is_ours or (self.is_unsaid_ours and is_unsaid(party))

    def pair(self, people: Iterable[Party]) -> tuple[Party, Party] | None:
        """Ours and the other, where just two are named."""
        both = {party.entity_id: party for party in people}
        if len(both) != 2:
            return None
        one, other = both.values()
        if self.may_host(one) == self.may_host(other):
            return None
        return (one, other) if self.may_host(one) else (other, one)

    def of(self, unit: Unit) -> Party | None:
        """The party that a unit names, or nothing."""
        if not isinstance(unit, Name) or unit.kind not in ("person", "organisation"):
            return None
        return self.of_mention(unit.mention, unit.owners)

    def of_mention(self, mention: EntityMention, owners: Sequence[EntityMention] = ()) -> Party:
        """The party that a mention names; `owners` are the bodies and countries that stand beside it."""
        key = (mention.mention_id, None) if owners else (mention.entity_id, mention.affiliation)
        party = self._met.get(key)
        if party is None:
            party = self._met[key] = self._party(mention, owners)
        return party

    def _party(self, mention: EntityMention, owners: Sequence[EntityMention]) -> Party:
        entity = self.entities[mention.entity_id]
        if entity.entity_type == "organisation":
            ours = entity.name == self.context.publisher or (
                self.is_unsaid_ours and entity.country == self.home is not None and _is_ministry(entity.name)
            )
            return Party(entity.entity_id, None, None, entity.name, entity.country, ours, ours)
        full = self._full[entity.entity_id]
        affiliation = full.affiliation or mention.affiliation
        body = None if affiliation is None or _is_land(affiliation) else affiliation
        country = entity.country or self._country_of(affiliation) or self._named_beside(owners)
        if body is None:
            bodies = [self.entities[owner.entity_id] for owner in owners if owner.entity_type == "organisation"]
            body = bodies[-1].name if bodies and not _is_ministry(bodies[-1].name) else None
        official = body is None or _is_ministry(body)
        ours = official and (
            (country is not None and country == self.home)
            or (affiliation is not None and affiliation == self.context.publisher)
        )
        return Party(entity.entity_id, entity.name, full.role, body, country, ours, official)

    def names_of(self, units: Iterable[Unit]) -> list[str]:
        """The canonical names of countries, regions and bodies, and of the country or body of each person."""
        found: dict[str, None] = {}
        for unit in units:
            if not isinstance(unit, Name):
                continue
            if unit.kind in ("country", "region", "organisation"):
                found.setdefault(self.entities[unit.mention.entity_id].name)
            elif (party := self.of(unit)) is not None and (name := self._side_of(party)) is not None:
                found.setdefault(name)
        return list(found)

    def _side_of(self, party: Party) -> str | None:
        """Whom a person signs for: an official for the country, another for the organisation."""
        if not party.is_official:
            return party.organisation
        country = gazetteer().countries.get(party.country or "")
        return country.name if country is not None else party.organisation

    def _country_of(self, affiliation: str | None) -> str | None:
        """The country of an affiliation, by the release's own names and else by the vocabularies."""
        if affiliation is None:
            return None
        if affiliation in self._seats:
            return self._seats[affiliation]
        entity = self._by_name.get(affiliation)
        if entity is not None and entity.country is not None:
            return entity.country
        return _country_of(affiliation)

    def _named_beside(self, owners: Sequence[EntityMention]) -> str | None:
        """The country of the bodies in a person's phrase, where they have one: "Head of X of Ruritania's Y"."""
        found = {self.entities[owner.entity_id].country for owner in owners} - {None}
        return found.pop() if len(found) == 1 else None


def _telling(mention: EntityMention) -> int:
    return 2 * (mention.affiliation is not None) + len(mention.role or "") // 8


def is_unsaid(party: Party) -> bool:
    """Whether a text leaves open whose official someone is."""
    return party.person is not None and party.country is None and party.organisation is None


@lru_cache(maxsize=4096)
def _is_ministry(body: str) -> bool:
    return not _MINISTRIES.isdisjoint(body.lower().split())


@lru_cache(maxsize=4096)
def _is_land(affiliation: str) -> bool:
    """Whether an affiliation is a country or a part of the world, no organisation or bloc."""
    return any(entry.kind in ("country", "region") for entry in gazetteer().by_spelling.get(affiliation, ()))


@lru_cache(maxsize=4096)
def _country_of(affiliation: str) -> str | None:
    """The country that a name is or that its organisations are of, by the vocabularies."""
    entries = gazetteer().by_spelling.get(affiliation, ())
    country = next((entry.country for entry in entries if entry.type == "country"), None)
    found = {entry.country for entry in entries if entry.type == "organisation"}
    if country is None and len(found) == 1:
        country = found.pop()
    if country is None and (land := _OF_LAND.search(affiliation)) is not None:
        country = next((e.country for e in gazetteer().by_spelling.get(land[1], ()) if e.type == "country"), None)
    return country

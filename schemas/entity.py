"""Who and what: entities, and the places in the text that name them."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from pydantic import Field

from schemas.finding import Finding
from schemas.record import Located, Record

EntityType = Literal["person", "organisation", "country", "region", "place", "agreement", "event"]


class Entity(Record):
    """One row for each person, organisation, country, region, place, agreement or event of the warehouse."""

    entity_id: str = Field(description="stable key: one for each entity in the whole warehouse")
    entity_type: EntityType = Field(description="person, organisation, country, region, place, agreement or event")
    name: str = Field(min_length=1, description="the canonical name")
    country: str | None = Field(
        None, description="ISO 3166-1 alpha-3 code of the country it belongs to, NULL where none"
    )
    aliases: tuple[str, ...] = Field((), description="other spellings: of the vocabulary and as met in releases")
    succeeds: str | None = Field(
        None, description="entity_id of the body that this one took over from, NULL where none"
    )


class EntityMention(Located):
    """One row for each place in a text that names an entity."""

    mention_id: str = Field(description="stable key of the mention")
    entity_id: str = Field(description="the entity that is named")
    entity_type: EntityType = Field(description="as entities.entity_type")
    role: str | None = Field(None, description="for people, the title as published")
    affiliation: str | None = Field(
        None, description="for people, the canonical name of their organisation, or of their country"
    )


class Names(NamedTuple):
    """What a release names: the entities, their mentions, and what is doubtful about how they are written."""

    entities: tuple[Entity, ...]
    mentions: tuple[EntityMention, ...]
    findings: tuple[Finding, ...]
    home: str  # the country whose release the text is, ISO 3166-1 alpha-3 or the code of a bloc
    publisher: str | None  # the body that issued it
    seats: Mapping[str, str]  # the countries of affiliations, by their names; of home's own text, of those titles tell
    is_told: bool  # the text is not of the source's country

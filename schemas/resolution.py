"""Which entities may be one: what was compared, what came of it, and what a person decided."""

from datetime import date
from typing import Literal

from pydantic import Field

from schemas.entity import EntityType
from schemas.record import Record

Verdict = Literal["same", "doubtful", "different"]


class EntityCandidate(Record):
    """One row for each pair of entities that were held against each other because their names are alike."""

    entity_id: str = Field(description="the entity that came later")
    candidate_id: str = Field(description="the entity that it may be")
    entity_type: EntityType = Field(description="as entities.entity_type")
    name: str = Field(description="name of the one")
    candidate: str = Field(description="name of the other")
    score: float = Field(ge=0, le=1, description="how alike they are, 0 to 1")
    reasons: tuple[str, ...] = Field(description="what spoke for and against it, in words")
    verdict: Verdict = Field(
        description="same: one entity under the candidate's id; doubtful: a finding; different: rejected"
    )
    decided_by: str | None = Field(None, description="who decided, in resolutions.csv, NULL where the score did")


class Decision(Record):
    """One row of seeds/vocabularies/resolutions.csv: a person's word on two names, obeyed from the next run on."""

    decision: Literal["same", "different"] = Field(description="whether the two are one")
    entity_type: EntityType = Field(description="as entities.entity_type")
    name: str = Field(min_length=1, description="a name, an alias or an entity_id")
    other: str = Field(min_length=1, description="the other's")
    who: str = Field(min_length=1, description="who decided")
    decided_on: date = Field(description="when, ISO 8601")
    why: str = Field(min_length=1, description="why, in a sentence")

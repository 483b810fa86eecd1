"""Meetings and agreements."""

from datetime import date
from typing import Literal

from pydantic import Field

from schemas.record import Record

Action = Literal[
    "signed", "negotiated", "concluded", "proposed", "launched", "entered_into_force", "applied", "joined", "ratified",
    "discussed",
]  # fmt: skip


class Meeting(Record):
    """One row for each person met, or for each organisation where no person is named."""

    meeting_id: str = Field(description="stable key of the row")
    release_id: str = Field(description="the release that reports it")
    start_on: date | None = Field(None, description="first day, as precisely as the text says")
    end_on: date | None = Field(None, description="last day")
    place: str | None = Field(None, description="where, as the entity's canonical name")
    host_person: str | None = Field(None, description="the issuing side's person, canonical name")
    host_role: str | None = Field(None, description="their title as published")
    counterpart_person: str | None = Field(None, description="the person met, canonical name")
    counterpart_role: str | None = Field(None, description="their title as published")
    counterpart_organisation: str | None = Field(None, description="their organisation, canonical name")
    counterpart_country: str | None = Field(
        None, description="ISO 3166-1 alpha-3, the organisation's where the text names only that"
    )
    status: Literal["held", "planned"] = Field(description="held or planned")


class AgreementAction(Record):
    """One row for each thing done about an agreement."""

    release_id: str = Field(description="the release that reports it")
    agreement: str = Field(
        description="the agreement's canonical name, or the release's own where it names the parties in another order; "
        "MOU for an unnamed one"
    )
    action: Action = Field(
        description="signed, negotiated, concluded, proposed, launched, entered_into_force, applied, joined, "
        "ratified or discussed"
    )
    parties: tuple[str, ...] = Field((), description="the parties, canonical names")
    start_on: date | None = Field(None, description="first day, as precisely as the text says")
    end_on: date | None = Field(None, description="last day")

"""Rows of the vocabularies of diplomacy: verbs and nouns of meeting, and of what is done about agreements."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from schemas.diplomacy import Action
from schemas.vocabulary import Row, Spellings

_Action = Annotated[Action | None, BeforeValidator(lambda cell: None if cell == "" else cell)]


class VerbRow(Row):
    """A verb with its five forms."""

    lemma: str = Field(min_length=1, description="the verb as a dictionary lists it, with its particle: call on")
    forms: Spellings = Field(
        min_length=5, max_length=5, description="base|third person|past|participle|gerund, without the particle"
    )
    particles: Spellings = Field((), description="what must follow, one of these: on; down with|down")


class MeetingVerbRow(VerbRow):
    """A verb that says that people met."""

    frame: Literal["meets", "receives", "with", "talks"] = Field(
        description="meets: the person follows, with or without `with`; receives: follows directly; with: follows its "
        "particle; talks: what people do who are together (discuss): they are named beside it or after `with`"
    )


class MeetingNounRow(Row):
    """A noun for people coming together."""

    noun: str = Field(min_length=1, description="the noun: meeting")
    forms: Spellings = Field(min_length=1, description="its forms: meeting|meetings")
    prepositions: Spellings = Field(min_length=1, description="what stands before the person met: with|between")


class AgreementVerbRow(VerbRow):
    """A verb that says what was done about an agreement or about the talks on one."""

    agreement: _Action = Field(None, description="the action where an agreement is its object: sign the FTA")
    talks: _Action = Field(None, description="the action where talks on one are its object: launch FTA talks")
    agreement_subject: _Action = Field(None, description="the action where one is its subject: the FTA took effect")
    talks_subject: _Action = Field(None, description="the action where talks are its subject: FTA talks ended")


class AgreementNounRow(Row):
    """A noun for something that is done about an agreement."""

    noun: str = Field(min_length=1, description="the noun: signing")
    forms: Spellings = Field(min_length=1, description="its forms: signing|signings")
    prepositions: Spellings = Field(min_length=1, description="what stands before the agreement: of|for")
    action: Action = Field(description="what is done")

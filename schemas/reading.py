"""What the step normalize hands on."""

from typing import NamedTuple

from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.finding import Finding
from schemas.release import Quarantined
from schemas.statistics import Observation, ObservationWord


class Reading(NamedTuple):
    """All that was read out of some releases."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[EntityMention, ...] = ()
    observations: tuple[Observation, ...] = ()
    observation_words: tuple[ObservationWord, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreement_actions: tuple[AgreementAction, ...] = ()
    doubts: tuple[Finding, ...] = ()
    unread: tuple[Quarantined, ...] = ()
    """Releases that a reader failed on."""

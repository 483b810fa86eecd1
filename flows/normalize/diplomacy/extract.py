"""Who met whom, and what was done about which agreement."""

import re
from collections.abc import Sequence

from flows.normalize.diplomacy.action_rows import action_rows, read_actions
from flows.normalize.diplomacy.circumstances import JOURNEYS
from flows.normalize.diplomacy.meeting_rows import Met, Reader, meeting_rows
from flows.normalize.diplomacy.parties import Parties
from flows.normalize.diplomacy.phrases import Unit, marks_of, units_of
from flows.normalize.diplomacy.words import meeting_words
from flows.normalize.text import Context, Section
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import Names

_UNNAMED = re.compile(r"\bMOUs?\b|\b[Mm]emorand(?:um|a) of [Uu]nderstanding\b")


def meetings_in(
    sections: Sequence[Section], context: Context, dates: Sequence[DateExpression], names: Names
) -> list[Meeting]:
    """Return the meetings that a release (its title and body) reports or announces.

    The body is read before the title, which only says again, and shorter, what the body says.
    """
    parties = Parties(names, context)
    verbs, nouns = meeting_words()
    triggers = verbs.keys() | nouns.keys() | JOURNEYS | {"with"}
    found: list[Met] = []
    for section in sorted(sections, key=lambda section: section.name == "title"):
        named: dict[int, list[Unit]] = {}
        for mention in names.mentions:
            if mention.section == section.name and mention.entity_type in ("person", "organisation"):
                unit = Unit(mention.entity_type, "", mention.char_start, mention.char_end, mention)
                named.setdefault(mention.sentence_no, []).append(unit)
        marks = marks_of(section, names.mentions, dates)
        reader = Reader(parties, headline=section.name == "title")
        for number in sorted(named):
            sentence = section.sentences[number]
            words = {token.lower for token in section.tokens[sentence.first : sentence.last]}
            if not words.isdisjoint(triggers):
                found += reader.read(units_of(section, sentence, marks))
            ours = [party for unit in named[number] if (party := parties.of(unit)) and party.is_ours and party.person]
            reader.host = ours[-1] if ours else reader.host
    return meeting_rows(found, context)


def actions_in(
    sections: Sequence[Section], context: Context, dates: Sequence[DateExpression], names: Names
) -> list[AgreementAction]:
    """Return what a release says was done about agreements, from the body and then from the title."""
    parties = Parties(names, context)
    found: list[AgreementAction] = []
    for section in sorted(sections, key=lambda section: section.name == "title"):
        told = {m.sentence_no for m in names.mentions if m.section == section.name and m.entity_type == "agreement"}
        told |= {section.sentence_no(match.start()) for match in _UNNAMED.finditer(section.text)}
        marks = marks_of(section, names.mentions, dates) if told else None
        for number in sorted(told):
            if marks is not None:
                units = units_of(section, section.sentences[number], marks)
                found += read_actions(units, parties, headline=section.name == "title")
    return action_rows(found)

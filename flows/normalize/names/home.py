"""Whose release a text is: the country that it speaks of where it names none.

    issuer  = official body of a country, beside a verb of publishing      "Statistics Canada reported", "the ABS said"
    owner   = country or bloc at the head of the title, or of the first sentence        "India's exports", "UK trade"

The source's own country stands unless the text has an issuer of another, or an owner and no word of home. A news
agency's text on Japan read with other texts is Japan's; a ministry's text on its talks with Japan is the ministry's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from flows.normalize.names.named import entity_id
from flows.normalize.text import Context, Section
from flows.normalize.vocabularies import vocabulary
from schemas.entity import Entity, EntityMention, Names
from schemas.name_vocabulary import RegionRow

_OFFICIAL = re.compile(
    r"\b(?:Ministry|Department|Bureau|Statisti\w+|Census|Offices?|Bank|Customs|Authority|Agency|Commission"
    r"|Administration|Treasury|Corporation|Council|Board)\b"
)
_PUBLISHES = re.compile(
    r"\b(?:sa(?:id|ys)|report(?:s|ed)|announc(?:es|ed)|according to|estimat(?:es|ed)|releas(?:es|ed)|publish(?:es|ed)"
    r"|show(?:s|ed)|unveil(?:s|ed)|figures|data|statistics)\b"
)
_NEAR = 90  # characters between a body and its verb, apposition and all
_LEAD = 2  # sentences
# Before the other side of a trade, who is no owner: "Exports to China rose", "Imports of Iranian oil".
_PARTNER = re.compile(r"\b(?:to|from|with|for|into|against|imports? of)\b")
_HEAD = 12  # characters before the owner: "The ", "Growth of "


def home_of(sections: Sequence[Section], context: Context, names: Names) -> str:
    """The country whose release this is: ISO 3166-1 alpha-3, or the code of a bloc."""
    title, body = sections
    entities = {entity.entity_id: entity for entity in names.entities}
    mentions = [(mention, entities[mention.entity_id]) for mention in names.mentions]
    lead = [pair for pair in mentions if pair[0].section == "body" and pair[0].sentence_no < _LEAD]
    for mention, entity in lead:
        if entity.entity_type == "organisation" and entity.country and _issues(body, mention, entity):
            return entity.country
    if any(mention.affiliation == context.publisher for mention, _ in mentions if mention.affiliation):
        return context.reporting_country  # its own people are at work
    heading = [pair for pair in mentions if pair[0].section == "title"]
    spoken_of = {entity.country for _, entity in (*heading, *lead)}
    if context.reporting_country in spoken_of:
        return context.reporting_country
    owners = (*_at_the_head(title, heading), *_at_the_head(body, lead))
    return next((country for country in owners if country), context.reporting_country)


def _issues(body: Section, mention: EntityMention, entity: Entity) -> bool:
    if not _OFFICIAL.search(entity.name):
        return False
    sentence = body.sentences[mention.sentence_no]
    start, end = max(sentence.start, mention.char_start - _NEAR), min(sentence.end, mention.char_end + _NEAR)
    return _PUBLISHES.search(body.lower, start, end) is not None


def _at_the_head(section: Section, mentions: Sequence[tuple[EntityMention, Entity]]) -> Iterator[str | None]:
    for mention, entity in mentions:
        start = section.sentences[mention.sentence_no].start
        before = section.lower[start : mention.char_start]
        is_partner = _PARTNER.search(before) is not None or section.text[mention.char_end : mention.char_end + 1] == ":"
        if mention.char_start - start <= _HEAD and not is_partner:
            if entity.entity_type == "country":
                yield entity.country
            elif entity.entity_type == "region":
                yield _blocs().get(entity.entity_id)


@cache
def _blocs() -> dict[str, str]:
    """Codes of the blocs that publish as one, by entity_id: the European Union, the euro area."""
    return {entity_id("region", row.code): row.code for row in vocabulary("regions", RegionRow) if row.kind == "bloc"}

"""Whose people are whose: the affiliation of a person, from the clause that names them.

The body beside the title or the name counts first, then the country beside it, then the issuing ministry for titles
that are its own.
"""

from typing import NamedTuple

from flows.normalize.names.capitals import word_set
from flows.normalize.names.named import Named, Person
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import can_be_of
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title

_OF = word_set("of at for from in")
_NEAR = 7  # words
_AFFILIATES = ("organisation", "country", "region")


class Affiliation(NamedTuple):
    """Whose a person is, and whether the text does not say so but the title alone."""

    named: Named | None
    is_guessed: bool


def affiliation(person: Person, reader: Reader, register: Register) -> Affiliation:
    """The organisation or country that the text gives a person, or the one that the title makes certain."""
    title, said = person.title, list[Named | None]()
    if title is not None:
        said += [_following(title.last, reader), _beside(title, reader)]
    if not person.after:
        said += [_following(person.last, reader), _second(person.last, reader)]
    found = [named for named in said if named is not None]
    for named in found:
        if named.type == "organisation":
            return Affiliation(named, False)
    if found and found[0].country != register.context.reporting_country:
        return Affiliation(found[0], False)
    name = reader.prose.text(person.first, person.last)
    if person.title is not None and (found or can_be_of(name, register.context.reporting_country)):
        if (own := _own(person.title, register)) is not None:
            return Affiliation(own, not found)
    elif person.title is not None and person.title.capital and person.title.kind in ("state", "ministry"):
        return Affiliation(foreign(person, reader, register), False)
    if found:
        return Affiliation(found[0], False)
    if person.title is not None and person.title.kind in ("company", "body"):
        return Affiliation(_named_before(person.title.first, reader), False)
    return Affiliation(None, False)


def _second(at: int, reader: Reader) -> Named | None:
    """What a second title in apposition says: "Economy Minister Robert Habeck, Vice-Chancellor of Germany"."""
    if at >= len(reader.words) or reader.words[at].text != ",":
        return None
    title = next((title for title in reader.titles if title.first > at), None)
    if title is None or reader.left_edge(title) != at + 1 or reader.name(title.last, least=2) > title.last:
        return None
    return _following(title.last, reader) or _beside(title, reader)


def foreign(person: Person, reader: Reader, register: Register) -> Named | None:
    """Whose an official is who cannot be ours: of the one other country, or of the land before it in the sentence."""
    words, sentence = reader.words, reader.words[person.first].sentence
    before = [at for at in sorted(reader.starts) if at < person.first and words[at].sentence == sentence]
    return register.foreign_country(reader.starts[at].named for at in before)


def _named_before(at: int, reader: Reader) -> Named | None:
    """The body that the same clause names just before: "Austrade, led by CEO" Paul Grimes."""
    words = reader.words
    for before in range(at - 1, max(at - _NEAR, -1), -1):
        if (
            words[before].text in (".", ";")
            or words[before].sentence != words[at].sentence
            or words[before].lower in ("and", "met", "with")
        ):
            return None
        mention = reader.cover.get(before)
        if mention is not None and mention.named.type == "organisation":
            return mention.named
    return None


def _is_of_a_state(title: Title) -> bool:
    return title.head_word == "minister" and "chief" in title.ranks  # of a state of India


def _following(at: int, reader: Reader) -> Named | None:
    """ "of the Ministry of Science", "at Indonesia's Ministry of Energy": the last of a chain of owners."""
    words = reader.words
    if at >= len(words) or words[at].lower not in _OF:
        return None
    at += 1
    if at < len(words) and words[at].lower in ("the", "a", "an"):
        at += 1
    mention = reader.starts.get(at)
    if mention is None or mention.named.type not in _AFFILIATES:
        return None
    chained = reader.starts.get(mention.last + (mention.last < len(words) and words[mention.last].kind == "poss"))
    return chained.named if chained is not None and chained.named.type == "organisation" else mention.named


def _beside(title: Title, reader: Reader) -> Named | None:
    """The body, or else the country, directly before a title: "METI Director General", "Chile's Minister"."""
    at, country = title.first, None
    while at > 0 and (mention := reader.owner(at)) is not None:
        if mention.named.type == "organisation":
            return mention.named
        if mention.named.type in ("country", "region") and country is None:
            country = mention.named
        at = mention.first
    return country


def _own(title: Title, register: Register) -> Named | None:
    """The issuing ministry for its own titles, another ministry for that one's, the state for its head's."""
    context, gazetteer = register.context, register.gazetteer
    if not title.capital:
        return None
    state = gazetteer.countries.get(context.reporting_country)
    if (title.kind == "state" and not title.ranks) or "prime" in title.ranks:
        return register.known(state) if state is not None else None
    publisher = register.publisher
    if title.kind not in ("ministry", "public") or publisher is None:
        return None
    ours = {word for subject in publisher.subjects for word in subject.split()}
    if title.subjects and not title.subjects <= ours:
        for country in (context.reporting_country, *register.countries()):
            other = gazetteer.ministry(title.subjects, country, context.released_on)
            if other is not None and (country == context.reporting_country or len(title.subjects) > 1):
                return register.known(other)
    if title.kind == "public" or title.ranks & {"under", "parliamentary"} or _is_of_a_state(title):
        # A mayor or a senator is none of the ministry's own; a commissioner for its very subject is.
        return register.known(publisher) if title.subjects and title.subjects & ours else None
    return register.known(publisher)

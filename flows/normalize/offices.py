"""Whose people are whose: the affiliation of a person, from the clause that names them.

The body beside the title or the name counts first, then the country beside it, then the issuing ministry for titles
that are its own.
"""

from flows.normalize.capitals import word_set
from flows.normalize.named import Named, Person
from flows.normalize.people import Reader
from flows.normalize.register import Register
from flows.normalize.titles import Title

_OF = word_set("of at for from in with")
_AFFILIATES = ("organisation", "country", "region", "agreement")


def affiliation(person: Person, reader: Reader, register: Register) -> Named | None:
    """The organisation or country that the text gives a person, or the one that the title makes certain."""
    found = [_following(person.last, reader)] if not person.after else []
    if person.title is not None:
        found += [_following(person.title.last, reader), _beside(person.title, reader)]
    named = [each for each in found if each is not None]
    for body in named:
        if body.type in ("organisation", "agreement"):
            return body
    home = register.context.reporting_country
    if named and named[0].country != home:
        return named[0]
    own = _own(person.title, register) if person.title is not None else None
    return own or next(iter(named), None)


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
    """The issuing ministry for a title of its own, another ministry of its country for that one's, the state for its head's."""
    context, gazetteer = register.context, register.gazetteer
    if not title.capital:
        return None
    if title.kind == "state" or "prime" in title.ranks:
        state = gazetteer.countries.get(context.reporting_country)
        return register.known(state) if state is not None else None
    publisher = register.publisher
    if title.kind != "ministry" or publisher is None or title.ranks & {"under", "parliamentary"}:
        return None
    if title.subjects and not title.subjects & {word for subject in publisher.subjects for word in subject.split()}:
        other = gazetteer.ministry(title.subjects, context.reporting_country, context.released_on)
        if other is not None:
            return register.known(other)
    return register.known(publisher)

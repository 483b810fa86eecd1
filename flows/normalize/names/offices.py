"""Whose people are whose: the affiliation of a person, from the clause that names them.

The body beside the title or the name counts first, then the country beside it, then the issuing ministry for titles
that are its own.
"""

from typing import NamedTuple

from flows.normalize.names.bodies import COMPANY_WORDS, LEAGUES
from flows.normalize.names.capitals import past_bracket, word_set
from flows.normalize.names.named import Named, Person, normal
from flows.normalize.names.office_holders import country_led_by, country_led_by_surname, country_served_by
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import can_be_of, has_own_names, sounds_of
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title

_OF = word_set("of at for from in with")
_BODY_WORDS = word_set("ministry department agency bank office bureau commission")
_HEADS_OF_STATE = word_set("president premier chancellor taoiseach tanaiste")
_DEPUTIES = word_set("vice deputy acting interim caretaker")
_NEAR_TO_LEADERS = word_set("cabinet presidential")  # "Chief Cabinet Secretary", "Presidential Envoy"
_MINISTERS = word_set("minister secretary treasurer")
_OF_STATES = ("state", "ministry", "public")
_STATE_BODIES = ("", "ministry", "agency", "international")
_DIVISIONS = word_set("division bureau department office team")
_UNDER = word_set("vice deputy assistant under senior permanent parliamentary additional joint")
_OF_PROVINCES = word_set(
    "governor senator premier representative congressman congresswoman lawmaker senators representatives"
)
_OF_CAPITALS = word_set("minister negotiator premier president chancellor envoy")
_POINTING = word_set("that the this")
_NEAR = 7  # words
_AFFILIATES = ("organisation", "country", "region")


class Affiliation(NamedTuple):
    """Whose a person is, and whether the text does not say so but the title alone."""

    named: Named | None
    is_guessed: bool


def affiliation(person: Person, reader: Reader, register: Register) -> Affiliation:
    """The organisation or country of a person: as the text says, as the title makes certain, as the world knows."""
    found = _affiliation(person, reader, register)
    if found.named is None or found.is_guessed:
        served = _served(person, reader, register)
        if served is not None and (found.named is None or found.named.country != served.country):
            return Affiliation(served, False)
    return found


def _served(person: Person, reader: Reader, register: Register) -> Named | None:
    """The country that a holder of high office served on the day; a minister needs the title of one."""
    name, year, title = reader.prose.text(person.first, person.last), register.context.released_on.year, person.title
    if (person.role or "").lower().startswith(("former", "ex-", "then")):
        return None
    code = country_led_by(name, year)
    if code is None and title is not None and " " not in name and _leads(title):
        code = country_led_by_surname(name, f"{'prime ' * ('prime' in title.ranks)}{title.head_word}", year)
    if code is None and title is not None and title.kind in (*_OF_STATES, "mission"):
        code = country_served_by(name, year)
    land = register.gazetteer.countries.get(code or "") or register.gazetteer.executives.get(code or "")
    return register.known(land) if land is not None else None


def _affiliation(person: Person, reader: Reader, register: Register) -> Affiliation:
    if person.body is not None:
        return Affiliation(person.body, False)
    title, found = person.title, said(person, reader, register)
    for named in found:
        if named.type == "organisation":
            return Affiliation(named, False)
    if found and found[0].type == "region" and title is not None and title.head_word == "commissioner":
        found = [register.body("European Commission", None, ()) if found[0].name == "Europe" else found[0]]
    if found and (found[0].country != register.context.reporting_country or register.is_told):
        return Affiliation(found[0], False)
    name = reader.prose.text(person.first, person.last)
    if title is not None and (found or can_be_of(name, register.context.reporting_country)):
        sure = bool(found) or sounds_of(name, register.context.reporting_country)
        if (own := _own(title, register, sure=sure)) is not None:
            return Affiliation(own, not found)
    if found:
        return Affiliation(found[0], False)
    away = not can_be_of(name, register.context.reporting_country) or not register.is_at_home()
    if title is not None and title.capital and title.kind in ("state", "ministry") and away:
        return Affiliation(foreign(person, reader, register), True)
    if title is not None and title.kind in ("company", "body"):
        return Affiliation(_named_before(title.first, reader), False)
    return Affiliation(None, False)


def said(person: Person, reader: Reader, register: Register) -> list[Named]:
    """What the clause of a person says, in the order in which it counts."""
    title, found = person.title, list[Named | None]()
    if title is not None:
        found += [_following(title.last, reader), _bracketed(title.last, reader), _beside(title, reader, register)]
        found += [_first(title, reader, register), _pointed_at(title, reader)]
        if person.after and reader.is_bracketed(title) and (body := reader.starts.get(title.last)) is not None:
            found.append(body.named if body.named.type in _AFFILIATES else None)  # "Jane Roe (chair Quxwell)"
        found.append(_the_ministry(title.last, reader, register))
    else:
        found.append(_possessor(person, reader))
    if person.after and title is not None:
        found.append(_behind_comma(title, reader))
    if not person.after:
        found += [_following(person.last, reader), _second(person.last, reader, register)]
    if title is not None and title.head_word in _OF_PROVINCES:
        found.append(_province(person, title, reader, register))
    bracketed = _bracketed(person.last, reader)
    if bracketed is None or title is None or title.kind not in _OF_STATES or bracketed.kind in _STATE_BODIES:
        found.append(bracketed)  # of a minister a party may stand in brackets
    return [_seat(named, register) for named in found if named is not None]


def _province(person: Person, title: Title, reader: Reader, register: Register) -> Named | None:
    """The country of the province beside a title of one: "Texas Governor Jane Roe", "Senator Jane Roe of Maine"."""
    places = [title.last, person.last]
    behind = [at + 1 for at in places if at < len(reader.words) and reader.words[at].lower in _OF]
    around = [reader.owner(title.first) if title.first else None, *map(reader.starts.get, behind)]
    for mention in around:
        if mention is not None and mention.named.entry is not None and mention.named.entry.kind == "province":
            land = register.gazetteer.countries.get(mention.named.country or "")
            return register.known(land) if land is not None else None
    return None


def _possessor(person: Person, reader: Reader) -> Named | None:
    """The body or land whose a person without a title is called: "Australia's Jane Roe"."""
    at = person.first
    mention = reader.owner(at) if at and reader.words[at - 1].kind == "poss" else None
    return mention.named if mention is not None and mention.named.type in _AFFILIATES else None


def _behind_comma(title: Title, reader: Reader) -> Named | None:
    """The body behind a title without article and a comma, "Jane Roe, Governor, Reserve Bank of India".

    Of several it is the first that a vocabulary knows: "Head of Prices, Economic Division, Office for National
    Statistics". A body that an "and" joins to the next is one of a list of others: "the chairman, Samsung and LG".
    """
    words, at, found = reader.words, title.last, list[Named]()
    if reader.left_edge(title) != title.first:
        return None
    while at + 1 < len(words) and words[at].text == ",":
        mention = reader.starts.get(at + 1 + (words[at + 1].lower == "the"))
        if mention is None or mention.named.type not in _AFFILIATES:
            break
        at = past_bracket(words, mention.last)
        if at < len(words) and words[at].lower in ("and", "&"):
            break
        found.append(mention.named)
    return next((named for named in found if named.entry is not None), next(iter(found), None))


def _bracketed(at: int, reader: Reader) -> Named | None:
    """The body or land in brackets behind a name: "Jane Roe (Quxwell Corp.)"."""
    words = reader.words
    if at + 1 >= len(words) or words[at].text != "(":
        return None
    mention = reader.starts.get(at + 1)
    closed = mention is not None and past_bracket(words, at) in (mention.last + 1, mention.last + 2)
    return mention.named if mention is not None and closed and mention.named.type in _AFFILIATES else None


def _the_ministry(at: int, reader: Reader, register: Register) -> Named | None:
    """The issuing body, called by its kind alone: "director-general for trade policy at the ministry"."""
    words, publisher = reader.words, register.publisher
    if publisher is None or at + 2 >= len(words) or words[at].lower not in _OF or words[at + 1].lower != "the":
        return None
    kinds = {publisher.kind, *publisher.name.lower().split()} & _BODY_WORDS
    alone = words[at + 2].lower in kinds and not (at + 3 < len(words) and words[at + 3].lower in ("of", "for"))
    return register.known(publisher) if alone and register.is_at_home() else None


def _second(at: int, reader: Reader, register: Register) -> Named | None:
    """What a second title in apposition says: "Economy Minister Robert Habeck, Vice-Chancellor of Germany"."""
    if at >= len(reader.words) or reader.words[at].text != ",":
        return None
    title = next((title for title in reader.titles if title.first > at), None)
    if title is None or reader.left_edge(title) != at + 1 or reader.name(title.last, least=2) > title.last:
        return None
    return _following(title.last, reader) or _beside(title, reader, register)


def _first(title: Title, reader: Reader, register: Register) -> Named | None:
    """What a first title in apposition says: "the U.S. Trade Representative, Ambassador Robert Zoellick"."""
    if title.first < 2 or reader.words[title.first - 1].text != ",":
        return None
    before = next((other for other in reader.titles if other.last == title.first - 1), None)
    if before is None or before.plural:
        return None
    edge = reader.left_edge(before)
    alone = edge == 0 or reader.words[edge - 1].text != ","  # else it stands in apposition to the name before it
    return _beside(before, reader, register) if alone else None


def foreign(person: Person, reader: Reader, register: Register) -> Named | None:
    """Whose an official is who cannot be ours: of the one other country, or of the land before it in the sentence.

    Nobody's where the name tells of a third country: "President Hu Jintao" where only the United States is named.
    """
    words, sentence = reader.words, reader.words[person.first].sentence
    name = reader.prose.text(person.first, person.last)
    homes = [key for key in register.countries() if sounds_of(name, key)]
    if len(homes) == 1:
        return register.known(register.gazetteer.countries[homes[0]])
    before = [at for at in sorted(reader.starts) if at < person.first and words[at].sentence == sentence]
    land = register.foreign_country(reader.starts[at].named for at in before)
    return land if land is None or land.country is None or can_be_of(name, land.country) else None


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


def _departments(title: Title, register: Register) -> Named | None:
    """The department of a secretary, of the one country named that has one so called where home has none at all."""
    if title.head_word != "secretary" or not register.is_told:
        return None
    gazetteer, home, on = register.gazetteer, register.context.reporting_country, register.context.released_on
    found = [body for key in register.countries() if (body := gazetteer.ministry(title.subjects, key, on)) is not None]
    fits = [body for body in found if body.name.startswith("Department")]
    return register.known(fits[0]) if len(fits) == 1 and not gazetteer.has_departments(home) else None


def _leads(title: Title) -> bool:
    """Whether a title is of the head of a state or a government, or of a deputy of one who is no company's."""
    ranks = title.ranks - (_DEPUTIES if title.head_word != "president" else frozenset())
    return (title.head_word in _HEADS_OF_STATE and not ranks) or "prime" in title.ranks


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
    if mention is None:
        return _maker(at, reader)
    if mention.named.type not in _AFFILIATES:
        return None
    if mention.named.type == "country" and (maker := _maker(mention.last, reader)) is not None:
        return maker
    chained = reader.starts.get(mention.last + (mention.last < len(words) and words[mention.last].kind == "poss"))
    if chained is None or chained.named.type != "organisation":
        return mention.named
    # "of the ECB's Executive Board" is of the bank, "at Indonesia's Ministry of Energy" of the ministry.
    organ = mention.named.type == "organisation" and mention.named.entry is not None and chained.named.entry is None
    return mention.named if organ else chained.named


def _maker(at: int, reader: Reader) -> Named | None:
    """The body that small words lead to, perhaps behind a land: "Danish wind turbine maker Vestas"."""
    words, end = reader.words, at
    while end < len(words) and end - at < _NEAR and (words[end].kind in ("low", "hyphen")):
        end += 1
    told = end > at and (words[end - 1].lower in COMPANY_WORDS or words[end - 1].lower in LEAGUES)
    body = reader.starts.get(end) if told else None
    return body.named if body is not None and body.named.type == "organisation" else None


def _seat(named: Named, register: Register) -> Named:
    """The known body inside a longer name: "Trade Office of the Ministry of Commerce"."""
    if named.entry is not None or named.type != "organisation":
        return named
    _, joint, whole = named.name.rpartition(" of the ")
    for part in (whole if joint else "", named.name.partition(" for ")[0]):
        known = [e for e in register.gazetteer.by_normal.get(normal(part), ()) if e.type == "organisation"]
        if part and (entry := register.choose(tuple(known), ())) is not None and part != named.name:
            return register.known(entry)
    return named


def _beside(title: Title, reader: Reader, register: Register) -> Named | None:
    """The body, or else the country, directly before a title: "METI Director General", "Chile's Minister"."""
    at, country = title.first, None
    if title.kind in ("public", "ministry"):  # "Deputy US Trade Representative"
        inside = (reader.starts.get(index) for index in range(title.first, title.head))
        country = next((mention.named for mention in inside if mention and mention.named.type == "country"), None)
    while at > 0 and (mention := reader.owner(at)) is not None:
        if reader.words[mention.first].sentence != reader.words[title.first].sentence:
            break  # "by PIB Delhi" on the line above
        if mention.named.type == "organisation":
            return mention.named
        if mention.named.type in ("country", "region") and country is None:
            country = mention.named
        at = mention.first
    return country or _of_capital(title, reader, register)


def _of_capital(title: Title, reader: Reader, register: Register) -> Named | None:
    """The country of a city whose minister or negotiator one is: "Tokyo's chief negotiator", no "Tokyo's mayor"."""
    city = reader.owner(title.first) if title.first and reader.words[title.first - 1].kind == "poss" else None
    if city is None or city.named.entry is None or city.named.entry.kind != "city":
        return None
    if title.kind not in ("state", "ministry") or title.head_word not in _OF_CAPITALS:
        return None
    land = register.gazetteer.countries.get(city.named.country or "")
    return register.known(land) if land is not None else None


def _pointed_at(title: Title, reader: Reader) -> Named | None:
    """What "that country's" or "the company's" before a title points back to: the last one that the text named."""
    words, edge = reader.words, reader.left_edge(title)
    if words[edge].lower == "its" and title.kind in ("company", "body", "state"):
        return _owner_of_its(edge, reader)
    if edge + 2 >= title.first + 1 or words[edge].lower not in _POINTING or words[edge + 2].kind != "poss":
        return None
    noun = words[edge + 1].lower
    before = sorted((at for at in reader.starts if at < edge), reverse=True)
    named = [reader.starts[at].named for at in before]
    found = [one for one in named if _is_called(one, noun)]
    if not found and noun in COMPANY_WORDS:
        found = [one for one in named if one.type == "organisation" and one.kind in ("", "company")]
    return found[0] if found else None


def _owner_of_its(at: int, reader: Reader) -> Named | None:
    """The one body that a sentence names before "its": "Quxwell Corp. said its chief executive" Jane Roe would go."""
    sentence = reader.words[at].sentence
    before = {
        mention.named.id: mention.named
        for first, mention in reader.starts.items()
        if first < at and reader.words[first].sentence == sentence and mention.named.type == "organisation"
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _is_called(named: Named, noun: str) -> bool:
    """Whether a small noun is in a name, or a country's: "the bank" for the Bank of Ghana."""
    if named.type == "country":
        return noun in ("country", "nation")
    return named.type == "organisation" and noun in named.name.lower()


def _own(title: Title, register: Register, *, sure: bool) -> Named | None:
    """The issuing ministry for its own titles, another ministry for that one's, the state for its head's.

    `sure`: the country stands beside the title, or the name is of its language. Where it could be and is not, a release
    that names other countries and never its own tells nothing of whose its officials are.
    """
    context, gazetteer, publisher = register.context, register.gazetteer, register.publisher
    ours = {word for subject in publisher.subjects for word in subject.split()} if publisher is not None else set()
    named_so = has_own_names(context.reporting_country)
    if not (sure or register.is_at_home() or not named_so):
        return None
    if not (title.capital or title.subjects & ours or (register.is_told and title.subjects)):
        return None
    home = register.home()
    if _leads(title) or title.ranks & _NEAR_TO_LEADERS:
        return home
    if home is not None and home.type == "organisation" and title.kind in _OF_STATES:
        return home  # a bloc's president, commissioners and directors-general are its executive's
    told = register.is_told and title.kind == "mission"
    if title.kind not in ("ministry", "public") and not (title.kind == "body" and title.subjects & _DIVISIONS):
        return home if told else None
    if publisher is None and not (sure or named_so or register.is_told or register.is_alone()):
        return None
    if title.subjects and not title.subjects <= ours:
        for country in (context.reporting_country, *register.countries()):
            other = gazetteer.ministry(title.subjects, country, context.released_on)
            exact = other is not None and 1 < len(title.subjects) == len(gazetteer.fields(other))
            if other is not None and (country == context.reporting_country or exact):
                return register.known(other)
        if title.head_word in _MINISTERS and not title.ranks & _UNDER:
            return _departments(title, register) or home  # a minister of ours, of whatever ministry
    if publisher is None or (publisher.kind != "ministry" and title.head_word in _MINISTERS):
        # A text that is told to be a country's calls that country's officials so, even where no ministry issued it.
        of_state = title.kind == "ministry" or title.head_word in _MINISTERS or bool(title.subjects)
        return home if register.is_told and of_state else None
    if title.kind == "public" or title.ranks & {"under", "parliamentary"} or _is_of_a_state(title):
        # A mayor or a senator is none of the ministry's own; a commissioner for its very subject is.
        return register.known(publisher) if title.subjects and title.subjects & ours else None
    return register.known(publisher)

"""Whose people are whose: the affiliation of a person, from the clause that names them.

The body beside the title or the name counts first, then the country beside it (beside.py), then the issuing ministry
for titles that are its own.
"""

from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.beside import named_before, of_the_one_before, said
from flows.normalize.names.chiefs import body_headed
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.named import Named, Person
from flows.normalize.names.office_holders import (
    country_led_by,
    country_led_by_surname,
    country_served_by,
    has_no_president,
)
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import can_be_of, has_own_names, sounds_of
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title
from flows.normalize.names.visitors import lands_visited

_HEADS_OF_STATE = word_set("president premier chancellor taoiseach tanaiste")
_DEPUTIES = word_set("vice deputy acting interim caretaker")
_NEAR_TO_LEADERS = word_set("cabinet presidential")  # "Chief Cabinet Secretary", "Presidential Envoy"
_MINISTERS = word_set("minister secretary treasurer")
_OF_STATES = ("state", "ministry", "public")
_DIVISIONS = word_set("division bureau department office team")
_UNDER = word_set("vice deputy assistant under senior permanent parliamentary additional joint")


class Affiliation(NamedTuple):
    """Whose a person is, and whether the text does not say so but the title alone."""

    named: Named | None
    is_guessed: bool


def affiliation(person: Person, reader: Reader, register: Register) -> Affiliation:
    """The organisation or country of a person: as the text says, as the title makes certain, as the world knows."""
    found = _affiliation(person, reader, register)
    if found.is_guessed and found.named is not None and found.named.country in lands_visited(person, reader, register):
        found = Affiliation(None, True)  # "Minister Jane Roe met her Danish counterpart": none of Denmark
    if found.named is None or found.is_guessed:
        served = _served(person, reader, register)
        if served is not None and (found.named is None or found.named.country != served.country):
            return Affiliation(served, False)
        if served is None and (land := of_the_one_before(person, reader, register)) is not None:
            context, name = register.context, reader.prose.text(person.first, person.last)
            home = context.reporting_country
            ours = sounds_of(name, home) or country_served_by(name, context.released_on.year) == home
            if land.country != home and not ours:
                return Affiliation(land, False)
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
    if not found and (body := body_headed(person, reader, register)) is not None:
        return Affiliation(body, False)
    if found and found[0].type == "region" and title is not None and title.head_word == "commissioner":
        found = [register.body("European Commission", None, ()) if found[0].name == "Europe" else found[0]]
    if found and (found[0].country != register.context.reporting_country or register.is_told):
        return Affiliation(found[0], False)
    name = reader.prose.text(person.first, person.last)
    if title is not None and not found and _is_of_another(title, reader):
        return Affiliation(None, False)
    if title is not None and (found or can_be_of(name, register.context.reporting_country)):
        sure = bool(found) or sounds_of(name, register.context.reporting_country)
        if (own := _own(title, register, sure=sure)) is not None:
            return Affiliation(own, not found)
    if found:
        return Affiliation(found[0], False)
    away = not can_be_of(name, register.context.reporting_country) or not register.is_at_home()
    if title is not None and not away and title.head_word == "president" and title.kind == "state":
        # "Vice President Jane Roe" in a text of a land that has no president is the guest's or the host's.
        land = foreign(person, reader, register) if has_no_president(register.context.reporting_country) else None
        words, sentence = reader.words, reader.words[person.first].sentence
        told = any(m.named is land and words[at].sentence == sentence for at, m in reader.starts.items())
        if title.capital and land is not None and told:
            return Affiliation(land, True)
    if title is not None and title.capital and title.kind in ("state", "ministry") and away:
        return Affiliation(foreign(person, reader, register), True)
    if title is not None and title.kind in ("company", "body"):
        return Affiliation(named_before(title.first, reader), False)
    return Affiliation(None, False)


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
    if land is None and (person.after or not before) and _goes_on(person, reader):
        land = _land_of_the_sentence(sentence - 1, reader, register)
    return land if land is None or land.country is None or can_be_of(name, land.country) else None


def _is_of_another(title: Title, reader: Reader) -> bool:
    """Whether a title is of a body that writes itself in small letters: "President of quxwell"."""
    after = reader.words[title.last : title.last + 2]
    return len(after) == 2 and after[0].lower == "of" and after[1].kind == "low" and not is_plain(after[1].text)


def _goes_on(person: Person, reader: Reader) -> bool:
    """Whether a sentence tells more of what the one before it told: "He also met Jane Roe, Minister of Energy"."""
    words, at = reader.words, person.first - 1
    while at >= 0 and words[at].sentence == words[person.first].sentence:
        if words[at].lower in ("also", "addition"):
            return True
        at -= 1
    return False


def _land_of_the_sentence(number: int, reader: Reader, register: Register) -> Named | None:
    """The one country besides home that a sentence speaks of, by its name, its places and its bodies."""
    named = [mention.named for first, mention in reader.starts.items() if reader.words[first].sentence == number]
    lands = {one.country for one in named} - {None, register.context.reporting_country}
    entry = register.gazetteer.countries.get(lands.pop() or "") if len(lands) == 1 else None
    return register.known(entry) if entry is not None else None


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


def serves_a_minister(title: Title) -> bool:
    """Whether a title is of one who serves under a minister, and no minister's own: "Vice-Minister for Trade"."""
    return title.head_word == "minister" and bool(title.ranks & _UNDER) and not _leads(title)


def _is_of_a_state(title: Title) -> bool:
    return title.head_word == "minister" and "chief" in title.ranks  # of a state of India


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

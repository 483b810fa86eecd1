"""Whose release a text is: the country that it speaks of where it names none.

    issuer  = official body of a country, beside a verb of publishing      issuers.py
    at work = official called by the title alone, as one's own are         "Trade Minister Andrew Robb said"
    owner   = country, bloc or body at the head of the title, or of the first sentence     owners.py
    seat    = country of the place where the report was written            "TAIPEI, April 7 -"

The source's own country stands unless the text has an issuer of another, officials at work who cannot be the source's,
or an owner or a seat and no word of home. A news agency's text on Japan read with other texts is Japan's; a ministry's
text on its talks with Japan is the ministry's. An issuer that several countries have, or whose country nothing else in
the text names, tells less than owner and seat: "the Finance Ministry", "the Central Bureau of Statistics".
"""

from collections import Counter
from collections.abc import Iterable, Set
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.beside import said
from flows.normalize.names.datelines import dateline_end
from flows.normalize.names.issuers import (
    is_sure,
    issuers_in,
    lands_of_money,
    names_office,
    offices_by_acronym,
    spoke_in,
)
from flows.normalize.names.named import Mention, Named
from flows.normalize.names.office_holders import country_led_by, country_served_by
from flows.normalize.names.owners import at_the_head, of_officials, owned_in, set_off
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import (
    can_be_of,
    given_names,
    has_own_names,
    name_parts,
    person_key,
    sounds_of,
)
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title
from flows.normalize.names.visitors import lands_visited

_LEAD = 2  # sentences
_OWN = ("owner", "first")
_PAST = word_set("former then ex outgoing")


class Home(NamedTuple):
    """The country whose release a text is, ISO 3166-1 alpha-3 or the code of a bloc, and the body that issued it."""

    country: str
    publisher: str | None


def home_of(body: Reader, title: Reader, register: Register) -> Home:
    """The home of a text whose names and titles are read."""
    publisher = register.publisher.name if register.publisher is not None else register.context.publisher
    source = Home(register.context.reporting_country, publisher)
    begins = dateline_end(body.words)
    last = body.words[begins].sentence + _LEAD if begins < len(body.words) else 0
    mentions = (mention for mention in body.reading.mentions if mention.first >= begins)
    lead = [mention for mention in mentions if body.words[mention.first].sentence < last]
    seat = _seat(body, begins, register)
    # Behind a dateline the first sentence alone tells more than it: "SEOUL - Exports rose. China bought more chips."
    first = [mention for mention in lead if not seat or body.words[mention.first].sentence == last - _LEAD]
    titled = (*at_the_head(title, title.reading.mentions, register),)
    opening = (*at_the_head(body, first, register, begins),)
    heads = (*titled, *opening, *((land, "owner") for land in set_off(title, register)))
    # Whose title and first sentence it is, it stays, whoever else is named: "Canada's exports fell, as those to Korea"
    is_told_twice = not {one for one in titled if one[1] in _OWN}.isdisjoint(opening)
    told = [*(land for land, role in titled if role in _OWN), *seat]
    found, blocs, is_unknown = _issuer((body, title), lead, told, source, register)
    if found is not None and found != source:
        return found
    if _names_its_publisher((title, body), register):
        return source
    if found is not None:
        return _sister((body, title), lead, source, register)
    ours, strangers, ministers, leaders = _at_work((body, title), register)
    if ours:
        return source
    owners = [land for land, role in heads if role in _OWN or (role == "of officials" and not strangers)]
    parties = [land for land, role in heads if role == "party"]
    if strangers:
        # Strangers at work are of a country, or the commissioners of a bloc that has some.
        abroad = _abroad(body, register) | _abroad(title, register)
        owners, ministers, leaders, seat, parties = (
            [land for land in lands if land not in abroad] for lands in (owners, ministers, leaders, seat, parties)
        )
        owners = [land for land in owners if land in _lands_that_issue(register)]
        if len(set(ministers)) == 1 and (source.country, "owner") not in heads:
            owners = ministers
        owners = owners or [land for land in _served(strangers, (body, title), register) if land not in abroad] or seat
        owners = owners or leaders or parties or _most_named((body, title), register)
        if not abroad.isdisjoint(owners):
            return source
    elif _is_home_named(title, title.reading.mentions, source) or (
        not is_told_twice and _is_home_named(body, lead, source)
    ):
        return source
    lands = [*owners, *parties, *blocs] or _around((body, title), last, is_unknown, register) or seat
    lands = lands or offices_by_acronym(body, last)
    return _home(lands[0], None, source, register) if lands else source


def _issuer(
    readers: tuple[Reader, Reader], lead: Iterable[Mention], told: list[str], source: Home, register: Register
) -> tuple[Home | None, list[str], bool]:
    """The home that an issuer tells, where one does; else the blocs of offices, and whether others are nobody's yet.

    told: the lands that own the title or are the seat of the report.
    """
    body, begins = readers[0], dateline_end(readers[0].words)
    blocs, is_unknown = list[str](), False
    for issuer in issuers_in(body, lead, begins, register):
        named, land = issuer.mention.named, issuer.land
        if register.publisher is not None and named.entry is register.publisher:
            break
        if land is None:
            is_unknown = is_unknown or named.entry is None
        elif named.entry is not None and named.country is None:
            blocs.append(land)  # "Eurostat said" may tell of the euro area
        elif not issuer.is_told_of or land in told:
            if land not in told and not is_sure(issuer.mention, readers, register):
                others = told or (spoke_in(body, register) if land != source.country else [])
                if others and land not in others:
                    return _home(others[0], None, source, register), [], False
            # A news agency quotes a ministry: its report is not the ministry's own.
            return _home(land, None if begins else named, source, register), [], False
    return None, blocs, is_unknown


def _sister(readers: tuple[Reader, Reader], lead: Iterable[Mention], source: Home, register: Register) -> Home:
    """The home of a text that names another ministry of the source's country as its issuer, and its publisher never.

    Not where a dateline stands, nor where an official is called by a title that is the publisher's own.
    """
    body, publisher = readers[0], register.publisher
    begins = dateline_end(body.words)
    if publisher is None or begins:
        return source
    titles = [person.title for reader in readers for person in reader.reading.people if person.title is not None]
    ours = {word for subject in publisher.subjects for word in subject.split()}
    if any(title.subjects and title.subjects <= ours for title in titles):
        return source
    issuers = [issuer for issuer in issuers_in(body, lead, begins, register) if not issuer.is_told_of]
    for issuer in issuers:
        named = issuer.mention.named
        if named.kind == "ministry" and named.country == source.country and named.entry is not publisher:
            return Home(source.country, named.name)
    return source


def _around(readers: tuple[Reader, Reader], last: int, is_unknown: bool, register: Register) -> list[str]:
    """Whose an office of no known country is, where what stands about it tells of one.

    "The Federal Customs Administration announced in Bern", "the customs said in Hanoi"; `last` is the lead's last
    sentence, and is_unknown whether the lead names such an office as issuer.
    """
    body, title = readers
    if not is_unknown and not names_office(body, last):
        return []
    found = spoke_in(body, register) or [*owned_in(title, register)] or lands_of_money(body.prose.folded)
    return found if len(found) == 1 else []


def _seat(body: Reader, begins: int, register: Register) -> list[str]:
    """The country of the place that a text's dateline, the words before `begins`, names."""
    lands = [register.land(mention.named) for mention in body.reading.mentions if mention.first < begins]
    return [land for land in lands if land in register.gazetteer.countries][:1]


def _is_home_named(reader: Reader, mentions: Iterable[Mention], source: Home) -> bool:
    """Whether the source's country is named, but not as the other side of somebody's trade: "exports to Korea"."""
    own = [mention for mention in mentions if mention.named.country == source.country]
    return any(not reader.reading.is_partner(mention.first) for mention in own)


def _home(country: str, issuer: Named | None, source: Home, register: Register) -> Home:
    """The home with its publisher: the source's own, or of another country the ministry that issued the text."""
    if country == source.country:
        return source
    bloc = register.gazetteer.executives.get(country)
    if bloc is not None:
        return Home(country, bloc.name)
    return Home(country, issuer.name if issuer is not None and issuer.kind == "ministry" else None)


def _names_its_publisher(readers: Iterable[Reader], register: Register) -> bool:
    """Whether a text calls the source's own publisher by its name alone, where another's would say whose it is."""
    publisher = register.publisher
    for reader in readers:
        for mention in reader.reading.mentions if publisher is not None else ():
            if mention.named.entry is publisher:
                owner = reader.owner(mention.first) if mention.first else None
                behind = reader.words[mention.last : mention.last + 1]
                return owner is None and not (behind and behind[0].lower == "of")
    return False


def _at_work(readers: Iterable[Reader], register: Register) -> tuple[bool, list[Title], list[str], list[str]]:
    """Officials called by their titles alone: whether some can be the source's, the titles of those who cannot.

    Of a person named again only the first mention counts. A head of state needs no country anywhere; the countries of
    those who are given none come last, before them those of ministers whose country is known.
    """
    ours, strangers, ministers, leaders, met = False, list[Title](), list[str](), list[str](), set[str]()
    country, year = register.context.reporting_country, register.context.released_on.year
    for reader in readers:
        for person in reader.reading.people:
            name, title = reader.prose.text(person.first, person.last), person.title
            words = {"".join(word) for word in name_parts(name)}
            again = person_key(name) in met or (len(words) == 1 and words <= met)
            met |= {person_key(name), *words}
            if title is None or again or person.body is not None or not _is_office(title):
                continue
            if said(person, reader, register):
                continue
            if (led := country_led_by(name, year)) is not None:
                leaders.append(led)
            elif (served := country_served_by(name, year)) is not None and served != country:
                ministers.append(served)
                strangers.append(title)
            elif not can_be_of(name, country):
                strangers.append(title)
            elif len(words) == 1 or sounds_of(name, country) or not has_own_names(country):
                ours = ours or has_own_names(country) or register.is_at_home()
            elif not words.isdisjoint(given_names()):
                strangers.append(title)  # "George Yeo" could be a Korean, and hardly is one
    return ours, strangers, ministers, leaders


def _is_office(title: Title) -> bool:
    """Whether a title is of a state: of a minister or one of a ministry, of whom an office deals with something."""
    held = title.kind in ("state", "ministry") or (title.kind == "public" and bool(title.subjects))
    return held and title.capital and not title.ranks & _PAST


def _abroad(body: Reader, register: Register) -> frozenset[str]:
    """Where the first official of a text is a guest, if nothing says whose he is: "Minister Roe left for Rome"."""
    people = sorted(body.reading.people, key=lambda person: person.first)
    first = next((person for person in people if person.title is not None and _is_office(person.title)), None)
    if first is None or first.body is not None or said(first, body, register):
        return frozenset()
    return lands_visited(first, body, register)


def _lands_that_issue(register: Register) -> Set[str]:
    """The countries, and the blocs that have an executive to issue releases."""
    return register.gazetteer.countries.keys() | register.gazetteer.executives.keys()


def _served(strangers: Iterable[Title], readers: Iterable[Reader], register: Register) -> list[str]:
    """The country of officials at work: of those named, the one whose ministry a title fits as it fits no other's."""
    lands, on = _named(readers, register), register.context.released_on
    for title in strangers:
        if len(title.subjects) < 2:
            continue  # "Trade Minister" fits many a country's ministry, "Minister for Trade and Industry" tells one
        fits = {land: body for land in lands if (body := register.gazetteer.ministry(title.subjects, land, on))}
        exact = [land for land, body in fits.items() if len(title.subjects) == len(register.gazetteer.fields(body))]
        if len(exact or fits) == 1:
            return exact or [*fits]
    return []


def _most_named(readers: Iterable[Reader], register: Register) -> list[str]:
    """The country that a text names most, by its own name before its places and bodies; none of two alike."""
    found = _named(readers, register).most_common(3)
    if len(found) > 1:
        needed = found[1][1] if len(found) == 2 else 2 * found[1][1]  # where several are named, by far
        return [found[0][0]] if found[0][1] > needed else []
    return [land for land, _ in found]


def _named(readers: Iterable[Reader], register: Register) -> Counter[str]:
    """The countries other than the source's that a text names, and how often; an official's last."""
    found, others, issuers = Counter[str](), Counter[str](), _lands_that_issue(register)
    for reader in readers:
        theirs = of_officials(reader)
        for mention in reader.reading.mentions:
            land = register.land(mention.named)
            if land is not None and land in issuers and land != register.context.reporting_country:
                (others if mention.first in theirs else found)[land] += 2 if mention.named.type == "country" else 1
    return found or others

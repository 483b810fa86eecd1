"""What the clause that names a person says of whose they are: the bodies and the lands beside the name and the title.

said = title ("of" | "at" | "from") body | title "(" body ")" | body title | land "'s" title | name "(" body ")"
"""

import re

from flows.normalize.lines import word_set
from flows.normalize.names.bodies import COMPANY_WORDS, LEAGUES
from flows.normalize.names.capitals import past_bracket
from flows.normalize.names.named import Named, Person, normal
from flows.normalize.names.people import Reader
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title

_OF = word_set("of at for from in with")
_BODY_WORDS = word_set("ministry department agency bank office bureau commission")
_OF_STATES = ("state", "ministry", "public")
_STATE_BODIES = ("", "ministry", "agency", "international")
_OF_PROVINCES = word_set(
    "governor gov senator premier representative congressman congresswoman lawmaker senators representatives"
)
_OF_CAPITALS = word_set("minister negotiator premier president chancellor envoy")
_POINTING = word_set("that the this")
_NEAR = 7  # words
# A part of a body and the body: "Communications Office of Quxwell Steel".
_DIVIDED = re.compile(r"[^,()]*\b(?:Department|Division|Directorate|Section|Team|Office) of (?P<whole>[^,()]+)")
_AFFILIATES = ("organisation", "country", "region")


def said(person: Person, reader: Reader, register: Register) -> list[Named]:
    """What the clause of a person says, in the order in which it counts."""
    title, found = person.title, list[Named | None]()
    if title is not None:
        found += [
            _following(title.last, reader),
            _bracketed(title.last, reader),
            _called_after(title, reader, register),
        ]
        found.append(_beside(title, reader, register))
        found += [_first(title, reader, register), _pointed_at(title, reader)]
        if person.after and reader.is_bracketed(title) and (body := reader.starts.get(title.last)) is not None:
            found.append(body.named if body.named.type in _AFFILIATES else None)  # "Jane Roe (chair Quxwell)"
        found.append(_the_ministry(title.last, reader, register))
        if not person.after:
            found.append(_headed(title, reader))
    else:
        found.append(_possessor(person, reader))
    if person.after and title is not None:
        found.append(_behind_comma(title, reader))
    if not person.after:
        where = _following(person.last, reader)
        land = next((named for named in found if named is not None and named.type == "country"), None)
        if land is None or where is None or where.country in (None, land.country):
            found.append(where)  # but "the Japanese Minister Jane Roe at the U.S. Treasury" was only there
        found.append(_second(person.last, reader, register))
    if title is not None and title.head_word in _OF_PROVINCES:
        found.append(_province(person, title, reader, register))
    bracketed = _bracketed(person.last, reader)
    if bracketed is None or title is None or title.kind not in _OF_STATES or bracketed.kind in _STATE_BODIES:
        found.append(bracketed)  # of a minister a party may stand in brackets
    return [_seat(named, register) for named in found if named is not None]


def of_the_one_before(person: Person, reader: Reader, register: Register) -> Named | None:
    """The land of the minister right before whom a list goes on with one whose land is not said again.

    "Peru's Minister of Mines Jane Roe and Ana Poe, Minister of Energy", "Jane Roe, Minister of Mines of Peru, and ..."
    """
    if not person.after or not person.first or not _is_minister(person):
        return None
    words = reader.words
    before = [one for one in reader.reading.people if one.last <= person.first and _is_minister(one)]
    last = max(before, key=lambda one: one.last, default=None)
    if last is None or last.title is None or words[last.first].sentence != words[person.first].sentence:
        return None
    lands = [named for named in said(last, reader, register) if named.type == "country"]
    end = last.title.last if last.after else last.last
    if end + 1 < person.first and words[end].lower == "of":
        at = end + 1 + (words[end + 1].lower == "the")
        end = reader.starts[at].last if at in reader.starts else end
    end += words[end].text == ","
    joined = words[end].lower == "and" and reader.skip_address(end + 1) == person.first
    return lands[0] if lands and joined else None


def _is_minister(person: Person) -> bool:
    return person.title is not None and person.title.head_word in ("minister", "delegate") and person.title.capital


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


def _headed(title: Title, reader: Reader) -> Named | None:
    """The body whose head its bracket names: "the Ministry of Science (MOS, Minister Jane Roe)"."""
    words, at = reader.words, title.first - 1
    mention = reader.cover.get(at - 1) if at > 1 and words[at].text in (",", "(") else None
    if mention is None or (words[at].text == "," and words[mention.first - 1].text != "("):
        return None
    return mention.named if mention.named.type == "organisation" else None


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


def named_before(at: int, reader: Reader) -> Named | None:
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
    """The known body inside a longer name: "Trade Office of the Ministry of Commerce", "Team of Quxbank"."""
    if named.entry is not None or named.type != "organisation":
        return named
    _, joint, whole = named.name.rpartition(" of the ")
    divided = _DIVIDED.match(named.name)
    inner = whole if joint else divided["whole"] if divided is not None else ""
    for part in (inner, named.name.partition(" for ")[0]):
        known = [e for e in register.gazetteer.by_normal.get(normal(part), ()) if e.type == "organisation"]
        if part and (entry := register.choose(tuple(known), ())) is not None and part != named.name:
            return register.known(entry)
    return named


def _called_after(title: Title, reader: Reader, register: Register) -> Named | None:
    """The agency of the text's own country that is called as its head is, land and all: "U.S. Trade Representative"."""
    mention = reader.starts.get(title.first) or (reader.owner(title.first) if title.first else None)
    if not title.subjects or mention is None or mention.named.type != "country" or title.kind != "public":
        return None
    entry = register.gazetteer.titled.get(normal(reader.prose.text(mention.first, title.last)))
    ours = entry is not None and register.is_told and entry.country == register.context.reporting_country
    return register.known(entry) if entry is not None and ours else None


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
    """The one body that a sentence names before "its": "Quxwell Corp. said its chief executive" Jane Roe would go.

    Where it names none, as a quotation does not, that of the sentence before.
    """
    sentence, before = reader.words[at].sentence, dict[int, dict[str, Named]]()
    for first, mention in reader.starts.items():
        if first < at and reader.words[first].sentence > sentence - 3 and mention.named.type == "organisation":
            before.setdefault(reader.words[first].sentence, {})[mention.named.id] = mention.named
    found = before.get(sentence) or before.get(sentence - 1) or {}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_called(named: Named, noun: str) -> bool:
    """Whether a small noun is in a name, or a country's: "the bank" for the Bank of Ghana."""
    if named.type == "country":
        return noun in ("country", "nation")
    return named.type == "organisation" and noun in named.name.lower()

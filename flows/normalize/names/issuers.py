"""The body that issued a text: an official one beside a verb of publishing, and whose it is.

    issuer = [owner "'s"] body ... verb | verb ... body      "Statistics Canada reported", "according to the ABS"
           | land "customs" ... verb                         "French Customs said"

Whose a body is, its vocabulary row tells, or a land in its name ("Central Bank of Chile"); where neither does, what
stands about it: the owner in the title, where it spoke ("said in Bern"), the currency that the amounts are in.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from flows.normalize.names.named import Mention, normal
from flows.normalize.names.people import Reader
from flows.normalize.names.register import Register
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import CurrencyRow
from schemas.name_vocabulary import CountryRow

_OFFICIAL = re.compile(
    r"\b(?:Ministry|Department|Bureau|Statisti\w+|Stats|Eurostat|Census|Offices?|Bank|Federal Reserve|Customs|Authority"
    r"|Agency|Commission|Administration|Treasury|Secretariat|Corporation|Council|Board|Service)\b"
)
_PUBLISHES = re.compile(
    r"\b(?:sa(?:id|ys)|report(?:s|ed)|announc(?:es|ed)|according to|estimat(?:es|ed)|releas(?:es|ed)|publish(?:es|ed)"
    r"|show(?:s|ed)|unveil(?:s|ed)|figures|data|statistics)\b"
)
_SAYS = re.compile(
    r" (?:also |today )?(?:said|says|reported|reports|announced|estimates|estimated|published|released)\b"
)
_SAID_BY = re.compile(r"\b(?:published|released|compiled|issued|reported|announced|produced) by (?:the )?$")
_SPOKE_IN = re.compile(r"\b(?:said|announced|reported|released|published)(?: \w+){0,2} in (?:the )?$")
_COUNTS = re.compile(r"(?:'s)? (?:customs|census|statistic\w*|treasury|central bank)\b")
_COUNTING = re.compile(r"Statisti|Stats|Census")
# An office in small letters: "the customs said in Beijing".
_SMALL = re.compile(r"\b(?:customs|central bank|statistic\w*)(?: \w+){0,3}? (?:said|reported|announced)\b")
_OF_THE_WORLD = ("USD", "EUR")  # the currencies that any country counts its trade in
_NEAR = 90  # characters between a body and its verb, apposition and all


class Issuer(NamedTuple):
    """A body that a text says reported it, or the land whose customs did; `land` is whose it is, where that is known.

    It is only told of where it comes later, and its land is another or it opens that sentence:
    "as China's National Bureau of Statistics reported", "The Bank of Japan said that it would keep rates low."
    """

    mention: Mention
    land: str | None
    is_told_of: bool


def issuers_in(body: Reader, lead: Iterable[Mention], begins: int, register: Register) -> Iterator[Issuer]:
    """The official bodies of a lead that stand beside a verb of publishing; the text begins at word `begins`."""
    lower, words, mentions = body.prose.section.lower, body.words, list(lead)
    for mention in mentions:
        named = mention.named
        if named.type == "country":
            is_official = _COUNTS.match(lower, words[mention.last - 1].end) is not None
        else:
            surface = body.prose.text(mention.first, mention.last)
            agency = named.entry if named.kind == "agency" else None
            is_official = named.type == "organisation" and (
                _OFFICIAL.search(f"{named.name} {surface}") is not None
                or (agency is not None and register.gazetteer.names_its_land(agency, surface))
            )
        if is_official and _is_beside_verb(body, mention):
            is_later = words[mention.first].sentence > words[begins].sentence
            told_of = is_later and (named.type == "country" or _is_told_of(body, mention, mentions, register))
            yield Issuer(mention, _land(body, mention, register), told_of)


def _is_told_of(body: Reader, issuer: Mention, lead: Iterable[Mention], register: Register) -> bool:
    """Whether an issuer is another's ("China's"), of a partner ("exports to the United States"), or opens a sentence.

    Opening a later sentence, a bank tells of its policy, and a ministry with its land before its name is a foreign one.
    """
    words, first, named = body.words, issuer.first, issuer.named
    partners = {other.named.country for other in lead if body.reading.is_partner(other.first)}
    if (named.country is not None and named.country in partners) or (first and body.owner(first) is not None):
        return True
    opens = words[first].opens or (first > 0 and words[first - 1].opens and words[first - 1].lower == "the")
    if not opens or _COUNTING.search(named.name):
        return False
    surface = body.prose.folded[words[first].start : words[issuer.last - 1].end]
    land = register.gazetteer.countries.get(named.country or "")
    return named.kind == "bank" or (
        land is not None and surface.startswith((land.name, *land.aliases, *sorted(land.demonyms)))
    )


def _is_beside_verb(body: Reader, mention: Mention) -> bool:
    words, sentence = body.words, body.prose.section.sentences[body.words[mention.first].sentence]
    start = max(sentence.start, words[mention.first].start - _NEAR)
    end = min(sentence.end, words[mention.last - 1].end + _NEAR)
    return _PUBLISHES.search(body.prose.section.lower, start, end) is not None


def _land(body: Reader, mention: Mention, register: Register) -> str | None:
    """Whose a body is: as its vocabulary row has it, or the land in its name: "Central Bank of Chile"."""
    if (land := register.land(mention.named)) is not None or mention.named.entry is not None:
        return land
    for hit in body.reading.hits:
        if mention.first <= hit.first and hit.last <= mention.last:
            entry, surface = hit.entries[0], body.prose.text(hit.first, hit.last)
            if entry.type == "country" or register.gazetteer.names_its_land(entry, surface):
                return entry.country
    return None


def is_sure(issuer: Mention, readers: tuple[Reader, Reader], register: Register) -> bool:
    """Whether an issuer's country is its own for certain: its name is one country's, which something else names too.

    readers: of the body, where the issuer stands, and of the title.
    """
    entry, surface = issuer.named.entry, readers[0].prose.text(issuer.first, issuer.last)
    spelled = register.gazetteer.by_normal.get(normal(issuer.named.name), ())
    if entry is None or len({other.country for other in spelled if other.type == "organisation"}) > 1:
        return entry is None
    if "Statistic" in surface and not register.gazetteer.names_its_land(entry, surface):
        return False  # "the Statistics Bureau"
    country = issuer.named.country
    others = (mention.named for reader in readers for mention in reader.reading.mentions)
    named = any(other.country == country and other is not issuer.named for other in others)
    return named or register.gazetteer.names_its_land(entry, surface)


def offices_by_acronym(body: Reader, last: int) -> list[str]:
    """The countries whose statistics offices report by acronym before sentence `last`: "Istat reported"."""
    found: list[str] = []
    for hit in body.reading.hits:
        if body.words[hit.first].sentence >= last:
            break
        entry = hit.entries[0]
        if entry.type == "organisation" and hit.last == hit.first + 1 and len(hit.entries) == 1 and entry.country:
            is_office = "tatisti" in entry.name and body.words[hit.first].text in entry.acronyms
            lower, first = body.prose.section.lower, body.words[hit.first].start
            is_source = _SAYS.match(lower, body.words[hit.last - 1].end) or _SAID_BY.search(lower, 0, first)
            if is_office and is_source:
                found.append(entry.country)
    return found


def names_office(body: Reader, last: int) -> bool:
    """Whether an office of customs, of statistics or a central bank speaks before sentence `last`, in small letters."""
    end = max((sentence.end for sentence in body.prose.section.sentences[:last]), default=0)
    return _SMALL.search(body.prose.section.lower, 0, end) is not None


def spoke_in(body: Reader, register: Register) -> list[str]:
    """The country of the place where a body said what it said: "announced in Bern", "said Tuesday in Tokyo"."""
    lower = body.prose.section.lower
    for mention in body.reading.mentions:
        start = body.words[mention.first].start
        if mention.named.type in ("place", "country") and _SPOKE_IN.search(lower, max(0, start - 40), start):
            land = register.land(mention.named)
            return [land] if land is not None else []
    return []


class _Money(NamedTuple):
    pattern: re.Pattern[str]
    lands: dict[str, str]  # by what is written


@cache
def _money() -> _Money:
    """The currencies that one country has, as they stand beside amounts: "RM64", "CZK 191", "48 trillion yuan"."""
    before, behind, lands = list[str](), list[str](), dict[str, str]()
    demonyms = {name: row.alpha_3 for row in vocabulary("countries", CountryRow) for name in (row.name, *row.demonyms)}
    for row in vocabulary("currencies", CurrencyRow):
        land = row.country or demonyms.get(row.name.rpartition(" ")[0])
        if land is None or row.code in _OF_THE_WORLD:
            continue
        marks = [mark for mark in (row.code, *row.symbols) if mark != "$"]
        before += marks
        behind += row.spellings
        for written in (*marks, *row.spellings):
            lands.setdefault(written, land)
    ahead = "|".join(map(re.escape, sorted(before, key=len, reverse=True)))
    after = "|".join(map(re.escape, sorted(behind, key=len, reverse=True)))
    amount = rf"(?<![\w$])({ahead}) ?\d|\d(?: (?:thousand|million|billion|trillion|bn|mln|bln))? ({after})\b"
    return _Money(re.compile(amount), lands)


def lands_of_money(text: str) -> list[str]:
    """The countries whose own currency a text gives amounts in."""
    money = _money()
    return list(dict.fromkeys(money.lands[match[1] or match[2]] for match in money.pattern.finditer(text)))

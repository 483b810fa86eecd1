"""The countries and regions that a section names, and whether they are whose statistic it is or with whom.

    ref_area    = area "'s" {word} indicator | demonym [product] indicator    "Japan's total exports", "Chinese exports"
                | outward ("from" | "by") area | inward ("to" | "into" | "in") area         "exports from Vietnam"
                | indicator-of-no-partner {word} area                           "inflation in the euro area"
                | area verb                                                     "Iran shipped"
    counterpart = any other area that is not the reporting country            "exports to China", "ASEAN (up 4 percent)"

The reporting country is a counterpart only where another country's statistic is told: "Vietnam's imports from Korea".
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from flows.normalize.lines import HYPHENS, has_bare_dollar, word_set
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.named import entity_id
from flows.normalize.names.parties import parties_in_name
from flows.normalize.statistics.heads import heads_before, is_function
from flows.normalize.statistics.nouns import Term
from flows.normalize.statistics.spellings import APOSTROPHES, families
from flows.normalize.text import Section, Token
from flows.normalize.vocabularies import vocabulary
from schemas.entity import EntityMention, Names
from schemas.name_vocabulary import CountryRow, RegionRow

PARTNERED = frozenset({"trade", "fdi", "tourism", "orders"})  # families of series between two areas
_OUTWARD = frozenset({"exports", "average_daily_exports", "re_exports", "outward_direct_investment"})
_INWARD = frozenset(
    {
        "imports", "average_daily_imports", "foreign_direct_investment", "foreign_direct_investment_pledged",
        "foreign_direct_investment_arrived", "fdi_stock", "tourist_arrivals", "tourism_receipts",
    }
)  # fmt: skip
_PARTS_OF_CHINA = frozenset(("HKG", "MAC", "TWN"))
_ABROAD = frozenset({"construction_orders", "overseas_plant_orders"})  # orders that are won where the work is done
_AWAY = word_set("from by")  # before the area that an outward flow leaves
_HOMEWARD = word_set("to into in")  # before the area that an inward flow reaches
_TOWARDS = word_set("to with toward towards")  # whatever is sold to an area is not its own
_LINKS = word_set("and or the both")
# Words that leave a series whose it is: "Japan's seasonally adjusted exports", "U.S. total imports".
_QUALIFIERS = word_set(
    "total overall combined seasonally adjusted unadjusted annual annualized monthly quarterly average real nominal"
    " weekly record provisional preliminary gross net"
)
_OWNED = 7
_SENTENCE = 16  # tokens in which a list says that its values are told apart
_APART = word_set("respectively each both")
_BRACKET = 12  # tokens of the longest one between two areas of a list


class Area(NamedTuple):
    """Tokens [first, last) name a country or region."""

    code: str
    first: int
    last: int
    is_demonym: bool


@cache
def area_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 or the region's code, by entity_id."""
    countries = {entity_id("country", row.alpha_3): row.alpha_3 for row in vocabulary("countries", CountryRow)}
    return countries | {entity_id("region", row.code): row.code for row in vocabulary("regions", RegionRow)}


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(form for row in vocabulary("countries", CountryRow) for form in row.demonyms) | frozenset(
        form for row in vocabulary("regions", RegionRow) for form in row.spellings if form.endswith(("an", "ern", "ic"))
    )


def areas_in(section: Section, mentions: Iterable[EntityMention]) -> list[Area]:
    """The countries and regions that a section names, in text order, by the tokens that name them."""
    codes = area_codes()
    spans = sorted(
        (mention.char_start, mention.char_end, codes[mention.entity_id], mention.surface in _adjectives())
        for mention in mentions
        if mention.section == section.name and mention.entity_id in codes
    )
    found: list[Area] = []
    at, tokens = 0, section.tokens
    for start, end, code, is_demonym in spans:
        while at < len(tokens) and tokens[at].end <= start:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        is_dollar = code == "USA" and last < len(tokens) and tokens[last].text == "$"
        sentence = section.sentences[section.sentence_no(start)] if is_dollar else None
        is_money = sentence is not None and not has_bare_dollar(section, sentence)
        if is_money and (not at or tokens[at - 1].lower != "the"):
            continue  # "US $ 5 billion" is money; "exports to the US $5 billion" are not, nor "EU $6, U.S. $5 billion"
        found.append(Area(code, at, last, is_demonym))
    return _joined(section, found)


def _joined(section: Section, areas: list[Area]) -> list[Area]:
    """China with Hong Kong named as included is China.

    joined = "China" ["("] ("including" | "incl" ["."] | "with") "Hong Kong" [")"]
           | "China and Hong Kong", of which each is not told apart
    """
    tokens, found = section.tokens, list[Area]()
    for area in areas:
        if found and found[-1].code in _PARTS_OF_CHINA and area.code == "CHN":
            between = [token.lower for token in tokens[found[-1].last : area.first]]
            if between[-1:] == ["("] and between[:-1] in ([], ["sar"], [","]):
                continue  # "Hong Kong (China)", as the United Nations names it
        if found and found[-1].code == "CHN" and area.code == "HKG":
            between = [token.lower for token in tokens[found[-1].last : area.first] if token.text not in "(.,"]
            is_summed = between == ["and"] and not _are_told_apart(tokens[area.last : area.last + _SENTENCE])
            is_included = not between and area.last < len(tokens) and tokens[area.last].lower == "included"
            if (
                is_included
                or is_summed
                or (between and between[0] in ("including", "incl", "includes", "plus", "with"))
            ):
                if area.last < len(tokens) and tokens[area.last].text in ";:":
                    continue  # "to China (including Hong Kong; $7 billion)": the bracket tells more
                area = area._replace(last=area.last + is_included)
                last = area.last + (area.last < len(tokens) and tokens[area.last].text == ")")
                found[-1] = found[-1]._replace(last=last)
                continue
        found.append(area)
    return found


def _are_told_apart(behind: Sequence[Token]) -> bool:
    """Whether what stands behind two areas gives each a value: "rose 3 percent and 4 percent", "respectively"."""
    end = next((at for at, token in enumerate(behind) if token.text in ";."), len(behind))
    words = behind[:end]
    if any(token.lower in _APART for token in words):
        return True
    return any(one.lower == "and" and after.kind == "number" for one, after in pairwise(words))


def agreed_with(section: Section, names: Names, home: str) -> str:
    """The one country with which the agreements that a section names are: "Korea-Malaysia FTA concluded"."""
    named = {m.entity_id for m in names.mentions if m.section == section.name and m.entity_type == "agreement"}
    countries = gazetteer().by_name
    codes = {
        countries["country", party].key
        for entity in names.entities
        if entity.entity_id in named
        for party in parties_in_name(entity.name)
        if ("country", party) in countries
    }
    codes.discard(home)
    return codes.pop() if len(codes) == 1 else ""


def areas_of(
    section: Section, mentions: Iterable[EntityMention], terms: Sequence[Term], home: str
) -> tuple[list[Term], list[Term]]:
    """The areas that a section names as terms, and the other terms: what is shipped to another country is exported."""
    found: list[Term] = []
    told = list(terms)
    for area in areas_in(section, mentions):
        sentence = section.sentences[section.sentence_no(section.tokens[area.first].start)]
        before = [at for at, t in enumerate(told) if t.kind == "indicator" and sentence.first <= t.first < area.first]
        if before and told[before[-1]].code == "shipments" and _preposition(section, area, sentence.first) == "to":
            told[before[-1]] = told[before[-1]]._replace(code="exports", measure=None)
        code = told[before[-1]].code if before else None
        owners = [t for t in found if t.kind == "ref_area" and t.first >= sentence.first and t.code != area.code]
        if area.code == home and not (owners and families().get(code or "") in PARTNERED):
            is_own = True
        else:
            is_beside = any(term.first == area.last and term.kind == "indicator" for term in told)
            is_own = _is_owner(section, area, told)
            is_own |= not is_beside and _is_scene(section, area, code, sentence.first)
        tokens, last = section.tokens, area.last
        is_own |= area.first > 1 and tokens[area.first - 2].lower == "extra"  # "extra-EU exports" are all that leave it
        is_own &= last + 1 >= len(tokens) or tokens[last + 1].lower != "bound"  # "China-bound shipments"
        kind: Literal["counterpart", "ref_area"] = "ref_area" if is_own else "counterpart"
        found.append(Term(kind, area.code, area.first, last, tokens[area.first].start, tokens[last - 1].end))
    return found, told


def _is_owner(section: Section, area: Area, terms: Sequence[Term]) -> bool:
    """Whether an indicator is this area's own.

    owner = area ("'s" | "'") {word} indicator | area {word} ! imports-of-a-product | area verb
    """
    tokens, at = section.tokens, area.last
    is_possessive = at < len(tokens) and tokens[at].text in APOSTROPHES
    if is_possessive:
        at += 2 if at + 1 < len(tokens) and tokens[at + 1].lower == "s" else 1
    starting = {term.first: term for term in terms if at <= term.first <= at + _OWNED}
    has_product = False
    for here in range(at, min(at + _OWNED, len(tokens))):
        term, word = starting.get(here), tokens[here].lower
        if term is not None and term.kind == "indicator" and term.form != "verb":
            is_inward = has_product or families().get(term.code) == "tourism"  # "Chinese tourists" come from there
            return is_possessive or not (is_inward and term.code in _INWARD)
        if term is not None and term.kind == "product":
            has_product = True
        elif not _goes_on(word, tokens[here], starting.get(here + 1), is_possessive=is_possessive):
            return term is not None and term.form == "verb" and not is_possessive
    return False


def _goes_on(word: str, token: Token, behind: Term | None, *, is_possessive: bool) -> bool:
    """Whether a word can stand between an area and what it owns: "Norway's oil and gas output", "U.S. net exports"."""
    if word in _QUALIFIERS or token.text in HYPHENS:
        return True
    if word == "and" or token.text == ",":
        return behind is not None and (is_possessive or word == "and")  # "As for Vietnam, exports fell"
    if token.kind == "mark":
        return False
    return not (is_function(word) if is_possessive else heads_before(word))


def is_held_in(indicator: str) -> bool:
    """Whether an area that a series is "in" is the one that has it: output and new orders, but no exports."""
    family = families().get(indicator)
    return family not in PARTNERED or (family == "orders" and indicator not in _ABROAD)


def _is_scene(section: Section, area: Area, code: str | None, start: int) -> bool:
    """Whether the words before an area make it the one whose statistic this is: "exports from", "inflation in"."""
    if code is None:
        return False
    preposition = _preposition(section, area, start)
    if families().get(code) not in PARTNERED:
        return preposition not in _TOWARDS
    if code in _OUTWARD and preposition in _AWAY:
        return True
    if preposition in _HOMEWARD and (code in _INWARD or is_held_in(code)):
        return True
    return preposition == "of" and not area.is_demonym


def _preposition(section: Section, area: Area, start: int) -> str:
    """The word before an area and those named with it: "to" of "to China, Japan and the U.S."."""
    tokens, at = section.tokens, area.first - 1
    while at > start:
        if tokens[at].text == ")":  # "sales to Vietnam (3 percent) and Taiwan"
            at = next((step for step in range(at, max(start, at - _BRACKET), -1) if tokens[step].text == "("), start)
        elif tokens[at].lower == "of" and tokens[at - 1].lower in ("states", "members") and at - start > 1:
            at -= 1  # "exports to the Member States of the EU"
        elif tokens[at].text != "," and tokens[at].lower not in _LINKS and not tokens[at].text[0].isupper():
            break
        at -= 1
    if at > start and tokens[at].lower == "by" and tokens[at - 1].lower == "followed":
        return ""  # "exports to China, followed by Japan" are not by it
    return tokens[at].lower if at >= start else ""

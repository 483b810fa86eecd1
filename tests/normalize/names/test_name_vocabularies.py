"""The vocabularies of names: valid, unambiguous where they can be, and broad enough."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pycountry
import pytest

from flows.normalize.vocabularies import vocabulary
from schemas.name_vocabulary import (
    AgreementRow,
    CountryRow,
    EventRow,
    OrganisationRow,
    PlaceRow,
    RegionRow,
)
from schemas.vocabulary import Row

MODELS: dict[str, type[Row]] = {
    "countries": CountryRow,
    "regions": RegionRow,
    "places": PlaceRow,
    "organisations": OrganisationRow,
    "agreements": AgreementRow,
    "events": EventRow,
}
COUNTRIES = vocabulary("countries", CountryRow)
REGIONS = vocabulary("regions", RegionRow)
PLACES = vocabulary("places", PlaceRow)
ORGANISATIONS = vocabulary("organisations", OrganisationRow)
AGREEMENTS = vocabulary("agreements", AgreementRow)
EVENTS = vocabulary("events", EventRow)

# ISO 3166-3: states of the past that older releases and newswires name.
PAST = {"CSK", "DDR", "SUN", "YUG"}
# ISO 3166-1 leaves XKX to its users; the European Commission uses it for Kosovo.
ISO = {country.alpha_3 for country in pycountry.countries} | {"XKX"}

# One spelling, two rows of a type: both are true, and only the text can tell which is meant.
AMBIGUOUS = {
    "countries": {"Congo", "Congolese", "Dominican", "Dominicans"},
    "regions": set[str](),
    "places": {"San Jose", "Victoria"},
    "organisations": {
        # of bodies in different countries, or of an international one and a national one
        "ABS", "BIS", "EMA", "FSB", "ISA", "ITC", "KEI", "KPC", "MCA", "MHI", "MOL", "NEA", "PIF", "SEC", "TCS",
        "MOE",  # Korea: the Ministry of Education; the Ministry of Environment until 2025
    },
    "agreements": {"CKFTA", "Companies Act", "Income Tax Act"},
    "events": set[str](),
}  # fmt: skip

G20 = {
    "ARG", "AUS", "BRA", "CAN", "CHN", "DEU", "FRA", "GBR", "IDN", "IND", "ITA", "JPN", "KOR", "MEX", "RUS", "SAU",
    "TUR", "USA", "ZAF",
}  # fmt: skip
ASEAN = {"BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM"}

# One spelling in two vocabularies.
OF_TWO_TYPES = {
    "CRA", "EEC", "EGA", "Georgia", "IBC", "ISM", "ITA", "KSA", "MFA", "MSC", "PDAC",
}  # fmt: skip

# Published with small letters, against the habit of acronyms.
AS_A_WORD = {"Acas", "Austrade", "Corfo", "Defra", "Istat", "K-eco", "aT", "worldsteel"}

# Kinds whose full name is often the same in many countries (`Ministry of Finance`): the country tells them apart.
PUBLIC = {"ministry", "agency", "bank", "committee"}


def _spellings(row: Row) -> tuple[str, ...]:
    """The canonical name of a row and every other name that it lists."""
    others = (getattr(row, field, ()) for field in ("acronyms", "spellings", "demonyms"))
    return (str(getattr(row, "name")), *(name for names in others for name in names))  # noqa: B009


def _rows() -> Iterator[tuple[str, Row]]:
    for name, model in MODELS.items():
        for row in vocabulary(name, model):
            yield name, row


def _shared(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The spellings that stand in several rows, with those rows."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for spelling in set(_spellings(row)):
            found[spelling].append(row)
    return {spelling: named for spelling, named in found.items() if len(named) > 1}


def _told_apart(rows: list[Row]) -> bool:
    """Whether the rows are public bodies, or laws, each of another country; of one country each of another time."""
    public = all(getattr(row, "kind", "") in PUBLIC for row in rows)
    countries = {getattr(row, "country", None) for row in rows}
    if None in countries or not (public or len(countries) == 1):
        return False
    for country in countries:
        spans = [
            (getattr(row, "valid_from", None) or date.min, getattr(row, "valid_to", None) or date.max)
            for row in rows
            if getattr(row, "country", None) == country
        ]
        if any(later[0] <= before[1] for before, later in pairwise(sorted(spans))):
            return False
    return True


@pytest.mark.parametrize(("name", "model"), MODELS.items(), ids=MODELS)
def test_the_header_is_the_model(name: str, model: type[Row]) -> None:
    text = (files("seeds") / "vocabularies" / f"{name}.csv").read_text(encoding="utf-8")
    assert next(csv.reader(text.splitlines())) == list(model.model_fields)


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("countries", 250), ("regions", 70), ("places", 1500),
        ("organisations", 1500), ("agreements", 400), ("events", 200),
    ],
)  # fmt: skip
def test_every_row_is_valid_and_there_are_many(name: str, floor: int) -> None:
    assert len(vocabulary(name, MODELS[name])) >= floor


@pytest.mark.parametrize("name", MODELS)
def test_spellings_are_clean(name: str) -> None:
    rows = vocabulary(name, MODELS[name])
    for row in rows:
        names = _spellings(row)
        assert all(spelling == " ".join(spelling.split()) for spelling in names), f"{names}: white space"
        assert not any(re.search("[’‘“”;|]", spelling) for spelling in names), f"{names}: quotes or marks"
        listed = [*getattr(row, "acronyms", ()), *getattr(row, "spellings", ())]
        assert len(listed) == len(set(listed)), f"{names}: a spelling twice"
        assert names[0] not in listed, f"{names}: the name among its spellings"


@pytest.mark.parametrize("name", MODELS)
def test_no_two_rows_are_one(name: str) -> None:
    keys = [(getattr(row, "name", ""), getattr(row, "country", None)) for row in vocabulary(name, MODELS[name])]
    assert sorted({key[0] for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize("name", MODELS)
def test_a_spelling_means_one_row_unless_known(name: str) -> None:
    shared = _shared(vocabulary(name, MODELS[name]))
    doubtful = {spelling for spelling, rows in shared.items() if not _told_apart(rows)}
    assert doubtful == AMBIGUOUS[name]


def test_a_spelling_has_one_type_unless_known() -> None:
    types: dict[str, set[str]] = defaultdict(set)
    for name, row in _rows():
        for spelling in _spellings(row):
            types[spelling].add(name)
    assert {spelling for spelling, names in types.items() if len(names) > 1} == OF_TWO_TYPES


def test_all_countries_of_iso_3166_and_no_other() -> None:
    assert sorted(row.alpha_3 for row in COUNTRIES) == sorted(ISO | PAST)
    assert {country.alpha_3 for country in pycountry.historic_countries} >= PAST


@pytest.mark.parametrize("name", ["places", "organisations", "agreements"])
def test_a_country_cell_is_a_country(name: str) -> None:
    codes = {getattr(row, "country", None) for row in vocabulary(name, MODELS[name])}
    assert codes - {None} <= ISO


def test_only_waters_lie_in_no_country() -> None:
    assert {row.kind for row in PLACES if row.country is None} == {"waterway"}


@pytest.mark.parametrize(
    ("spelling", "alpha_3"),
    [
        pytest.param("U.S.", "USA", id="full stops"),
        pytest.param("America", "USA", id="the short name of speech"),
        pytest.param("Republic of Korea", "KOR", id="the official name"),
        pytest.param("Korea", "KOR", id="Korea alone is the South"),
        pytest.param("North Korean", "PRK", id="a demonym of two words"),
        pytest.param("Turkey", "TUR", id="the former name"),
        pytest.param("Czech Republic", "CZE", id="the long name"),
        pytest.param("Viet Nam", "VNM", id="the UN's spelling"),
        pytest.param("Emirati", "ARE", id="a demonym unlike the name"),
        pytest.param("Dutch", "NLD", id="a demonym of another root"),
        pytest.param("Filipino", "PHL", id="a people unlike the adjective"),
        pytest.param("Kazakhstani", "KAZ", id="the citizen"),
        pytest.param("Kazakh", "KAZ", id="the nation"),
        pytest.param("Burma", "MMR", id="the former name of Myanmar"),
        pytest.param("Nigerien", "NER", id="of Niger"),
        pytest.param("Nigerian", "NGA", id="of Nigeria, one letter off"),
    ],
)
def test_a_spelling_of_a_country(spelling: str, alpha_3: str) -> None:
    assert [row.alpha_3 for row in COUNTRIES if spelling in _spellings(row)] == [alpha_3]


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("English", id="a language of many countries"),
        pytest.param("Male", id="a common word before it is a capital"),
        pytest.param("Finn", id="a first name"),
        pytest.param("Mobile", id="a city that is a common word"),
        pytest.param("Nice", id="a city that is a common word"),
        pytest.param("Reading", id="a city that is a common word"),
        pytest.param("Sharp", id="a company that is a common word"),
        pytest.param("MOU", id="an acronym that is a memorandum first"),
        pytest.param("ICE", id="an acronym that is an engine first"),
    ],
)
def test_a_common_word_is_no_name(word: str) -> None:
    assert [row for _, row in _rows() if word in _spellings(row)] == []


def test_the_regions_of_the_contract_and_their_codes() -> None:
    codes = [row.code for row in REGIONS]
    assert {
        "ASEAN", "EU", "EA", "LATAM", "MIDEAST", "CIS", "AFRICA", "NAMERICA", "EUROPE", "ASIA", "OCEANIA",
    } <= set(codes)  # fmt: skip
    assert len(codes) == len(set(codes))
    assert ISO.isdisjoint(codes), "a region's code must not be read as a country's"


def test_a_body_succeeds_one_that_is_there_and_after_it() -> None:
    by_name = {(row.name, row.country): row for row in ORGANISATIONS}
    successors = [row for row in ORGANISATIONS if row.succeeds]
    assert len(successors) >= 20
    for row in successors:
        before = by_name.get((row.succeeds or "", row.country))
        assert before is not None, f"{row.name} succeeds {row.succeeds!r}, which is no row"
        assert before is not row
        if before.valid_to and row.valid_from:
            assert before.valid_to + timedelta(days=1) == row.valid_from, f"a gap before {row.name}"


def test_a_chain_of_successors_ends() -> None:
    by_name = {(row.name, row.country): row for row in ORGANISATIONS}
    for row in ORGANISATIONS:
        met = {row.name}
        while row.succeeds:
            assert row.succeeds not in met, f"{row.name} succeeds itself"
            met.add(row.succeeds)
            row = by_name[row.succeeds, row.country]


def test_a_name_ends_after_it_began() -> None:
    spans = [(row.valid_from, row.valid_to) for row in ORGANISATIONS if row.valid_from and row.valid_to]
    assert spans
    assert all(first <= last for first, last in spans)


@pytest.mark.parametrize("name", ["organisations", "agreements", "events"])
def test_an_acronym_is_in_capitals_or_as_published(name: str) -> None:
    acronyms = {acronym for row in vocabulary(name, MODELS[name]) for acronym in getattr(row, "acronyms", ())}
    assert len(acronyms) > 20
    odd = {acronym for acronym in acronyms if acronym != acronym.upper() and sum(map(str.isupper, acronym)) < 2}
    assert not any(" " in acronym for acronym in acronyms)
    assert odd <= AS_A_WORD


def test_only_a_public_body_has_the_subjects_of_a_minister() -> None:
    assert {row.kind for row in ORGANISATIONS if row.subjects} <= {"ministry", "agency"}


@pytest.mark.parametrize("subject", ["Trade|Commerce|Econom", "Energy|Petroleum", "Industr|Enterprise|Econom"])
@pytest.mark.parametrize("country", sorted(G20 | ASEAN))
def test_trade_energy_and_industry_of_the_g20_and_asean(country: str, subject: str) -> None:
    bodies = [row for row in ORGANISATIONS if row.country == country and row.kind in ("ministry", "agency")]
    if (country, subject) == ("VNM", "Energy|Petroleum"):  # the Ministry of Industry and Trade has energy too
        subject = "Industry and Trade"
    assert any(re.search(subject, name) for row in bodies for name in _spellings(row))


@pytest.mark.parametrize("country", sorted(G20))
def test_the_g20_has_its_central_banks(country: str) -> None:
    assert [row for row in ORGANISATIONS if row.country == country and row.kind == "bank"]


@pytest.mark.parametrize(
    ("what", "count", "floor"),
    [
        ("Korea's ministries", sum(row.country == "KOR" and row.kind == "ministry" for row in ORGANISATIONS), 25),
        ("Korea's agencies", sum(row.country == "KOR" and row.kind == "agency" for row in ORGANISATIONS), 60),
        ("Korea's companies", sum(row.country == "KOR" and row.kind == "company" for row in ORGANISATIONS), 120),
        ("companies of the world", sum(row.country != "KOR" and row.kind == "company" for row in ORGANISATIONS), 300),
        ("international bodies", sum(row.kind == "international" for row in ORGANISATIONS), 100),
        ("treaties", sum(row.kind == "treaty" for row in AGREEMENTS), 120),
        ("laws", sum(row.kind == "law" for row in AGREEMENTS), 120),
        ("cities", sum(row.kind == "city" for row in PLACES), 1000),
        ("Korea's places", sum(row.country == "KOR" for row in PLACES), 200),
        ("exhibitions", sum(row.kind == "exhibition" for row in EVENTS), 80),
    ],
)  # fmt: skip
def test_breadth(what: str, count: int, floor: int) -> None:
    assert count >= floor, what

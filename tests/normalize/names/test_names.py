"""Organisations, countries, places, agreements and events: found, typed, and one id for one thing."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section
from schemas.entity import Entity, EntityMention, Names


def read(
    body: str, title: str = "", *, on: str = "2024-03-05", home: str = "KOR", publisher: str | None = None
) -> Names:
    context = Context("release", date.fromisoformat(on), home, publisher=publisher)
    return names_in(Section("title", title), Section("body", body), context)


def entity_of(names: Names, mention: EntityMention) -> Entity:
    return next(entity for entity in names.entities if entity.entity_id == mention.entity_id)


def surfaces(names: Names, kind: str) -> set[str]:
    return {mention.surface for mention in names.mentions if mention.entity_type == kind}


def ids(names: Names, surface: str) -> set[str]:
    return {mention.entity_id for mention in names.mentions if mention.surface == surface}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param(
            "The Ministry of Science and ICT will lead.",
            "organisation",
            {"Ministry of Science and ICT"},
            id="ministry of a list",
        ),
        pytest.param(
            "Officials of the Ministry of Trade, Industry and Energy and the Ministry of Environment met.",
            "organisation",
            {"Ministry of Trade, Industry and Energy", "Ministry of Environment"},
            id="the list of one ministry ends before the next",
        ),
        pytest.param(
            "He works at the Institute for Tidal Flat Ecology and Coastal Engineering.",
            "organisation",
            {"Institute for Tidal Flat Ecology and Coastal Engineering"},
            id="an institute that no vocabulary has",
        ),
        pytest.param(
            "It joined the Alliance for Affordable Internet Access.",
            "organisation",
            {"Alliance for Affordable Internet Access"},
            id="for after the head",
        ),
        pytest.param(
            "Shares of Quxwell Instruments Co., Ltd. rose.",
            "organisation",
            {"Quxwell Instruments Co., Ltd."},
            id="company suffixes",
        ),
        pytest.param(
            "A plant of PT Mekar Jaya Abadi opened.",
            "organisation",
            {"PT Mekar Jaya Abadi"},
            id="a prefix of companies",
        ),
        pytest.param("Software by OrbitWeave is used.", "organisation", {"OrbitWeave"}, id="capitals inside a word"),
        pytest.param(
            "GDP, LNG and AI were on the agenda.", "organisation", set(), id="abbreviations of things are no bodies"
        ),
        pytest.param(
            "Meanwhile, Exports fell. However, Imports rose.", "organisation", set(), id="first words of sentences"
        ),
        pytest.param("The Committee will meet in May.", "organisation", set(), id="a head alone that nothing defined"),
        pytest.param("In January and on Monday shipments rose.", "place", set(), id="months and days"),
        pytest.param(
            "The delegation flew to Toronto and Busan.", "place", {"Toronto", "Busan"}, id="cities of the vocabulary"
        ),
        pytest.param(
            "It runs a mine in Kitwimba near the border.", "place", {"Kitwimba"}, id="in before an unknown capital"
        ),
        pytest.param(
            "A wharf in Old Harrow, Jamaica, opened.", "place", {"Old Harrow"}, id="a place before its country"
        ),
        pytest.param(
            "Workers of Gangwon province cheered.",
            "place",
            {"Gangwon province"},
            id="a small noun belongs to the place",
        ),
        pytest.param(
            "He spoke in Atlanta, Georgia, on Tuesday.", "place", {"Atlanta", "Georgia"}, id="Georgia the state"
        ),
        pytest.param("Korea and Georgia concluded talks.", "place", set(), id="Georgia the country"),
        pytest.param("The Foreign Trade Act was amended.", "agreement", {"Foreign Trade Act"}, id="an act"),
        pytest.param("They act on trade and plan a visit.", "agreement", set(), id="verbs are no agreements"),
        pytest.param(
            "The Partnership for Coastal Resilience Initiative was launched.",
            "agreement",
            {"Partnership for Coastal Resilience Initiative"},
            id="an initiative with for inside",
        ),
        pytest.param(
            "Negotiations on a free trade agreement go on.", "agreement", set(), id="a kind of agreement is none"
        ),
        pytest.param(
            "The Free Trade Agreement was discussed.", "agreement", set(), id="a kind in capitals is none either"
        ),
        pytest.param(
            "Both sides signed the Korea-Peru memorandum of understanding on mining.",
            "agreement",
            {"Korea-Peru memorandum of understanding"},
            id="parties make an agreement of a small noun",
        ),
        pytest.param(
            "The 7th Seoul Tidal Energy Forum opened.",
            "event",
            {"7th Seoul Tidal Energy Forum"},
            id="an ordinal is part of an event",
        ),
        pytest.param("TidalTech 2023 drew a crowd.", "event", {"TidalTech 2023"}, id="a year makes an event of a name"),
        pytest.param("The next meeting and summit will follow.", "event", set(), id="plain nouns are no events"),
        pytest.param("Ministers met at COP28.", "event", {"COP28"}, id="an acronym of a series with its number"),
        pytest.param(
            "Growth in Latin America and the Middle East slowed.",
            "region",
            {"Latin America", "Middle East"},
            id="regions",
        ),
        pytest.param("European and ASEAN buyers came.", "region", {"European", "ASEAN"}, id="adjectives of regions"),
    ],
)
def test_names_are_found_by_type(text: str, kind: str, expected: set[str]) -> None:
    assert surfaces(read(text), kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Korea, Japan and the U.S. agreed.", {"KOR", "JPN", "USA"}, id="a list"),
        pytest.param("The Korea-U.S.-Japan ties grew.", {"KOR", "USA", "JPN"}, id="hyphens part countries"),
        pytest.param("Japanese and Dutch firms came.", {"JPN", "NLD"}, id="demonyms are their country"),
        pytest.param("The Korea International Trade Association met.", set(), id="no country inside a body's name"),
        pytest.param("The Korea-EU FTA helps.", set(), id="no country inside an agreement's name"),
        pytest.param("He likes turkey and china.", set(), id="small letters are no countries"),
        pytest.param("The Republic of Korea and Viet Nam signed.", {"KOR", "VNM"}, id="official names"),
        pytest.param("JAPAN BEATS CHINA", {"JPN", "CHN"}, id="capitals throughout"),
        pytest.param("Indiana and Nigerians", {"NGA"}, id="a country inside a longer word is none"),
    ],
)
def test_countries(text: str, expected: set[str]) -> None:
    names = read(text)
    assert {entity.country for entity in names.entities if entity.entity_type == "country"} == expected


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        pytest.param(
            "The Tidal Flat Agency (TFA) said so. The TFA is new.",
            "Tidal Flat Agency",
            "TFA",
            id="acronym behind the name",
        ),
        pytest.param(
            "The Coastal Review Committee (“Committee”) met. The Committee agreed.",
            "Coastal Review Committee",
            "Committee",
            id="a catchword in quotes",
        ),
        pytest.param(
            "The Coastal Review Commission (CRC, hereinafter “the Commission”) met. The Commission agreed.",
            "Coastal Review Commission",
            "Commission",
            id="two short forms in one bracket",
        ),
        pytest.param(
            "The European Commission met. The Commission agreed.",
            "European Commission",
            "Commission",
            id="its head alone",
        ),
        pytest.param(
            "Tidal Orbit Systems (TOS) won. TOS is small.",
            "Tidal Orbit Systems",
            "TOS",
            id="letters spell a name without a head",
        ),
        pytest.param(
            "The Export-Import Bank of India (EXIM Bank) lent. EXIM Bank grew.",
            "Export-Import Bank of India",
            "EXIM Bank",
            id="an acronym with a word",
        ),
    ],
)
def test_a_short_form_is_the_same_entity(text: str, full: str, short: str) -> None:
    names = read(text)
    assert ids(names, full) == ids(names, short) != set()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Prices of liquefied natural gas (LNG) fell. LNG is dear.", id="small letters spelled out"),
        pytest.param("They use organic light-emitting diode (OLED) panels. OLED panels sell.", id="a thing"),
        pytest.param("The leaders (second from left) met.", id="a bracket without a short form"),
    ],
)
def test_an_acronym_of_a_thing_is_no_name(text: str) -> None:
    assert read(text).mentions == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "the Ministry of Trade, Industry and Energy met",
            "the Trade, Industry, and Energy Ministry met",
            id="ministry in either order",
        ),
        pytest.param("the Korea-UK FTA", "the Korea–UK Free Trade Agreement (FTA)", id="FTA spelled out, long dash"),
        pytest.param(
            "the Korea-Peru Fisheries Agreement", "the Peru-Korea Fisheries Agreement", id="parties in either order"
        ),
        pytest.param("talks at MC13", "the 13th WTO Ministerial Conference", id="acronym and ordinal of one edition"),
        pytest.param("the World Trade Organization", "the WTO", id="acronym of the vocabulary"),
        pytest.param("Quxwell Corp. rose", "Quxwell Corporation rose", id="legal forms of a company"),
        pytest.param("in Busan", "in Pusan", id="spellings of a city"),
        pytest.param("Japanese firms", "in Japan", id="demonym"),
    ],
)
def test_one_thing_has_one_id(one: str, other: str) -> None:
    first, second = read(one), read(other)
    assert {e.entity_id for e in first.entities} & {e.entity_id for e in second.entities}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("at MC12", "at MC13", id="editions are events of their own"),
        pytest.param("InterBattery 2023", "InterBattery 2024", id="years are editions"),
        pytest.param(
            "Chile's Ministry of Energy", "Saudi Arabia's Ministry of Energy", id="ministries of two countries"
        ),
        pytest.param("the Korea-Peru Fisheries Agreement", "the Korea-Chile Fisheries Agreement", id="other parties"),
    ],
)
def test_two_things_have_two_ids(one: str, other: str) -> None:
    kinds = ("event", "organisation", "agreement")
    first, second = read(one), read(other)
    assert not {e.entity_id for e in first.entities if e.entity_type in kinds} & {
        e.entity_id for e in second.entities if e.entity_type in kinds
    }


def test_a_foreign_ministry_is_its_countrys() -> None:
    names = read("Japan's Ministry of Foreign Affairs and Indonesia’s Trade Ministry took part.")
    bodies = {(e.name, e.country) for e in names.entities if e.entity_type == "organisation"}
    assert bodies == {("Ministry of Foreign Affairs", "JPN"), ("Ministry of Trade", "IDN")}


def test_a_renamed_body_succeeds_the_former_one() -> None:
    old = read("the Ministry of Trade, Industry and Energy", on="2025-09-01").entities[0]
    new = read("the Ministry of Trade, Industry and Resources", on="2025-11-01").entities[0]
    assert new.succeeds == old.entity_id
    assert new.entity_id != old.entity_id


def test_a_numbered_committee_is_a_body_and_its_meeting_an_event() -> None:
    names = read("He chaired the 12th Coastal Planning Committee meeting in Seoul.")
    assert surfaces(names, "organisation") == {"Coastal Planning Committee"}
    assert surfaces(names, "event") == {"12th Coastal Planning Committee meeting"}


def test_a_meeting_keeps_its_id_when_shortened() -> None:
    names = read(
        "The 2025 APEC Ministers Responsible for Trade (MRT) Meeting opened. The MRT Meeting ends today.",
        on="2025-05-16",
    )
    assert len({m.entity_id for m in names.mentions if m.entity_type == "event"}) == 1


def test_a_possessive_in_capitals_ends_a_name() -> None:
    assert surfaces(read("Exports rose.", "INDIA'S FOREIGN TRADE: MAY, 2013"), "country") == {"INDIA"}


def test_a_headline_in_capitals_is_read_with_the_body() -> None:
    names = read(
        "Talks with Quxwell Instruments Ltd. ended.", "Government Unveils Quxwell Instruments Ltd. Deal in Busan"
    )
    title = {m.surface for m in names.mentions if m.section == "title"}
    assert title == {"Quxwell Instruments Ltd.", "Busan"}


@pytest.mark.xfail(strict=True, reason="one capital that begins its sentence, and nothing tells what it names")
def test_a_company_that_begins_a_sentence_and_is_named_once() -> None:
    assert surfaces(read("Lumentia grew by a third."), "organisation") == {"Lumentia"}

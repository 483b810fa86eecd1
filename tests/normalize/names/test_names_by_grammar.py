"""Agreements, events and bodies that no vocabulary holds, found by how their names are made."""

import pytest

from tests.normalize.names.test_names import ids, read, surfaces
from tests.normalize.names.test_names_people import people
from tests.normalize.names.test_names_people import read as read_people

MOTIE = "Ministry of Trade, Industry and Energy"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They signed a Letter of Intent on Tides.", {"Letter of Intent on Tides"}, id="a letter"),
        pytest.param("They signed a letter of intent on tidal power.", set(), id="a letter in small letters"),
        pytest.param("He sent an Open Letter to farmers. The Letter of Credit expired.", set(), id="other letters"),
        pytest.param(
            "They issued a Joint Statement on Tidal Power and a Joint Ministerial Statement on E-commerce.",
            {"Joint Statement on Tidal Power", "Joint Ministerial Statement on E-commerce"}, id="joint statements",
        ),
        pytest.param("They made a Joint Statement. A Statement on Prices came.", set(), id="statements without either"),
        pytest.param("It ratified ILO Convention 98 on collective bargaining.", {"ILO Convention 98"}, id="numbered"),
        pytest.param("It ratified ILO Convention No. 138.", {"ILO Convention No. 138"}, id="numbered with a mark"),
        pytest.param("The Quxwell Convention 2024 opens.", set(), id="a convention with a year is an event"),
        pytest.param(
            "They signed the Agreement between the Government of Peru and the Government of Japan for an Economic "
            "Partnership.",
            {"Agreement between the Government of Peru and the Government of Japan for an Economic Partnership"},
            id="parties behind, then what it is for",
        ),
        pytest.param(
            "The Free Trade Agreement between Chile and Turkey is old.",
            {"Free Trade Agreement between Chile and Turkey"}, id="parties behind a name that many have",
        ),
        pytest.param("It was the 11th FTA.", set(), id="a number before a name that many have"),
        pytest.param("The Quxton Agreement between them is old.", {"Quxton Agreement"}, id="no parties behind"),
        pytest.param(
            "They launched the New Zealand – Gulf Cooperation Council Tidal Agreement.",
            {"New Zealand – Gulf Cooperation Council Tidal Agreement"}, id="parties joined by a dash with spaces",
        ),
        pytest.param("In Chile - Quxton Agreement is near.", {"Quxton Agreement"}, id="a dash that joins nothing"),
    ],
)  # fmt: skip
def test_agreements(text: str, expected: set[str]) -> None:
    assert surfaces(read(text), "agreement") == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Free Trade Agreement between Chile and Turkey", "Turkey-Chile FTA", id="in either order"),
        pytest.param(
            "Agreement between Peru and Japan for an Economic Partnership", "Peru-Japan Economic Partnership Agreement",
            id="what it is for, behind or before",
        ),
    ],
)  # fmt: skip
def test_an_agreement_with_its_parties_behind_is_the_one_with_them_before(one: str, other: str) -> None:
    names = read(f"They praised the {one}. They praised the {other}.")
    assert ids(names, one) == ids(names, other)


def test_agreements_of_other_parties_are_others() -> None:
    one, other = "Free Trade Agreement between Chile and Turkey", "Free Trade Agreement between Chile and Japan"
    names = read(f"They praised the {one}. They praised the {other}.")
    assert ids(names, one).isdisjoint(ids(names, other))


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param("The 5th Japan-Chile Energy and Resources Dialogue took place.", "agreement",
                     {"5th Japan-Chile Energy and Resources Dialogue"}, id="lands before a list of subjects"),
        pytest.param("The 7th Korea-Peru High-level Economic Consultation took place.", "event",
                     {"7th Korea-Peru High-level Economic Consultation"}, id="a small word behind a hyphen"),
        pytest.param("The Korea-Peru Nuclear and Advanced Industry Night drew guests.", "event",
                     {"Korea-Peru Nuclear and Advanced Industry Night"}, id="a night"),
        pytest.param("The Gala Night and the Welcome Reception were full.", "event", set(), id="nights of no name"),
        pytest.param("The Clean Energy Ministerial met.", "event", {"Clean Energy Ministerial"}, id="a ministerial"),
        pytest.param("The Tidal Ministerial Declaration is out.", "event", set(), id="an adjective"),
        pytest.param("He opened Quxcon Korea 2024.", "event", {"Quxcon Korea 2024"}, id="an edition in a land"),
        pytest.param("He left Quxcon Korean 2024 times.", "event", set(), id="a demonym before a number"),
        pytest.param("The power company QUXAS and the chipmaker Quxwell agreed.", "organisation", {"QUXAS", "Quxwell"},
                     id="what it is stands before the name"),
        pytest.param("The company Monday closed.", "organisation", set(), id="no name before a company's noun"),
        pytest.param("Shares of Quxwell fell, and stock in Quxton rose.", "organisation", {"Quxwell", "Quxton"},
                     id="what is held of it"),
        pytest.param("Quxwell shares fell, said analysts at Quxton.", "organisation", {"Quxton"},
                     id="its analysts; at the head of a sentence shares tell nothing"),
        pytest.param("On Monday Quxwell shares fell.", "organisation", {"Quxwell"}, id="its shares"),
        pytest.param("A share of Renewables in Europe grew.", "organisation", set(), id="a share of a plain word"),
        pytest.param("Quxinox, the Spanish steelmaker, built it.", "organisation", {"Quxinox"},
                     id="an apposition behind the first word"),
        pytest.param("The APEC summit and the G20 summit were held.", "event", {"APEC summit", "G20 summit"},
                     id="the summit of a body of the world"),
        pytest.param("The POSCO summit was held.", "event", set(), id="no company's"),
        pytest.param("The Federal Ministry of Economics and Technology (BMWi) said so.", "organisation",
                     {"Federal Ministry of Economics and Technology", "BMWi"}, id="one subject more than a known name"),
        pytest.param("The Ministry of Finance and Trade Minister Yeo agreed.", "organisation",
                     {"Ministry of Finance"}, id="a title behind a known name"),
        pytest.param("EXPORTS BY DESTINATION (original basis)", "organisation", set(), id="a heading in capitals"),
        pytest.param("It sold the Galaxy S21 and the Quxwell X9.", "organisation", set(), id="models with a number"),
        pytest.param("CANQUX, the steel chamber, welcomed it.", "organisation", {"CANQUX"}, id="an apposed chamber"),
        pytest.param("The deal goes to Parliament.", "organisation", {"Parliament"}, id="a parliament"),
        pytest.param("Two special sessions of the KORUS FTA Joint Committee were held.", "organisation",
                     {"KORUS FTA Joint Committee"}, id="a committee and no event"),
        pytest.param("He saw Toyota Motor North America and sales of Ford in Europe.", "organisation",
                     {"Toyota Motor North America", "Ford"}, id="a company's regional house"),
        pytest.param("Toyota North American sales rose.", "organisation", {"Toyota"}, id="an adjective behind it"),
        pytest.param("Prices are in Canadian dollars.", "place", set(), id="a currency names no place"),
        pytest.param("SUVs such as the Tucson and the Sorento sold well.", "place", set(), id="a car"),
        pytest.param("They met in Tucson and saw the Busan port.", "place", {"Tucson", "Busan port"}, id="the city"),
    ],
)  # fmt: skip
def test_events_and_bodies(text: str, kind: str, expected: set[str]) -> None:
    assert surfaces(read(text), kind) == expected


def test_an_acronym_spelled_in_small_letters_is_no_body_in_the_whole_release() -> None:
    names = read("Yards won 9 million compensated gross tons (CGT). The CGT fell.", "CGT orders up")
    assert surfaces(names, "organisation") == set()
    assert surfaces(read("The CGT, a French union, struck."), "organisation") == {"CGT"}


@pytest.mark.parametrize(
    ("on", "affiliation"),
    [
        pytest.param("2010-05-05", "Ministry of Knowledge Economy", id="the forebear"),
        pytest.param("2005-05-05", "Ministry of Commerce, Industry and Energy", id="the one before"),
        pytest.param("2015-05-05", MOTIE, id="itself"),
        pytest.param("2026-05-05", "Ministry of Trade, Industry and Resources", id="the heir"),
    ],
)
def test_an_official_belongs_to_the_issuing_body_as_it_was_called_then(on: str, affiliation: str) -> None:
    names = read_people("Vice Minister Lim Chae-min spoke.", on=on)
    assert [mention.affiliation for mention in people(names)] == [affiliation]


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        pytest.param(
            "USTR said so. He met the US Trade Representative, Ambassador Robert Mosbacher.", "United States",
            id="what a first title says",
        ),
        pytest.param(
            "Singapore exports rise. Minister George Yeo saw US buyers and Commerce Secretary Robert Mosbacher.",
            "Department of Commerce", id="secretaries where home has ministers only",
        ),
        pytest.param(
            "UK exports rise. Minister Brian Wilson saw US buyers and Trade Secretary Robert Mosbacher.",
            "Department of Trade and Industry", id="secretaries where home has its own",
        ),
    ],
)  # fmt: skip
def test_whose_a_secretary_is(text: str, affiliation: str) -> None:
    names = read_people(text, on="2003-05-06", publisher=None)
    assert {m.affiliation for m in people(names) if m.surface == "Robert Mosbacher"} == {affiliation}


def test_a_stranger_is_of_the_country_that_his_name_sounds_of() -> None:
    names = read_people("The EU said so. The EU and Vietnam met. Minister Nguyen Chi Dung signed with Canada.")
    assert [mention.affiliation for mention in people(names)] == ["Vietnam"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("The Ministry of Commerce met buyers from Islamabad.", "PAK", id="of the one land spoken of"),
        pytest.param("The Ministry of Commerce met buyers.", None, id="of many, and none is spoken of"),
    ],
)
def test_a_ministry_that_many_have_is_of_a_land_that_the_text_speaks_of(text: str, country: str | None) -> None:
    names = read(text, home="EST")
    assert [e.country for e in names.entities if e.entity_type == "organisation"] == [country]


def test_a_meeting_of_ministers_for_a_list_of_subjects() -> None:
    text = "She attended the 14th Economic and Trade Ministers Meeting of the Shanghai Cooperation Organization."
    assert surfaces(read(text), "event") == {
        "14th Economic and Trade Ministers Meeting of the Shanghai Cooperation Organization"
    }


@pytest.mark.parametrize(
    ("text", "on", "affiliation"),
    [
        pytest.param(
            "Doosan Heavy CEO Park Geewon said so. Doosan Heavy Industries President Lee Min-ho agreed.", "2014-05-06",
            "Doosan Heavy Industries & Construction", id="a company by the name of its day",
        ),
        pytest.param(
            "Doosan Enerbility President Lee Min-ho agreed.", "2024-05-06", "Doosan Enerbility",
            id="by its new name",
        ),
        pytest.param(
            "HHI President Lee Min-ho agreed.", "2016-05-06", "Hyundai Heavy Industries",
            id="letters that stayed",
        ),
        pytest.param(
            "HHI President Lee Min-ho agreed.", "2024-05-06", "HD Hyundai Heavy Industries",
            id="and stand for another",
        ),
        pytest.param("Statoil President Lee Min-ho agreed.", "2010-05-06", "Statoil", id="a company elsewhere"),
        pytest.param(
            "Finance Minister Lee Min-ho agreed.", "1988-05-06", "Ministry of Finance",
            id="a ministry of its day",
        ),
        pytest.param(
            "Finance Minister Lee Min-ho agreed.", "2023-05-06", "Ministry of Economy and Finance", id="and its heir's"
        ),
    ],
)  # fmt: skip
def test_a_body_goes_by_the_name_of_its_day(text: str, on: str, affiliation: str) -> None:
    names = read_people(text, on=on, publisher="Ministry of Trade, Industry and Energy")
    assert {m.affiliation for m in people(names) if m.surface == "Lee Min-ho"} == {affiliation}

"""People in the prose of other ministries, of companies and of the newswire: tests/cases/people.json says who.

A row gives the reporting country and the issuing body, and each mention of a person with role and affiliation; rows
without people are sentences whose capitals and titles are nobody's.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.normalize.names.test_names_people import people, read

CASES = json.loads((Path(__file__).parents[2] / "cases" / "people.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["why"]) for case in CASES])
def test_people_elsewhere(case: dict[str, Any]) -> None:
    names = read(case["text"], home=case["home"], publisher=case["publisher"])
    assert [[m.surface, m.role, m.affiliation] for m in people(names)] == case["people"]


def test_every_case_says_why_it_exists() -> None:
    reasons = [case["why"] for case in CASES]
    assert len(reasons) == len(set(reasons))


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        pytest.param("Australia's Andrew Robb spoke.", "Australia", id="a land"),
        pytest.param("Reserve Bank of India's Jane Roe spoke.", "Reserve Bank of India", id="a body"),
        pytest.param("Australia's deal pleased Andrew Robb.", None, id="whose deal, not whose man"),
        pytest.param("Sydney's Andrew Robb spoke.", None, id="a city is no affiliation"),
    ],
)
def test_whose_a_person_without_a_title_is(text: str, affiliation: str | None) -> None:
    names = read(text, home="KOR", publisher="Ministry of Trade, Industry and Energy")
    assert [mention.affiliation for mention in people(names)] == [affiliation]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param(
            "Jane Roe, Australia's Minister-in-charge of Water Affairs, spoke.",
            "Minister-in-charge of Water Affairs",
            id="in charge, hyphened",
        ),
        pytest.param(
            "Jane Roe, Australia's Minister in charge of Water, spoke.", "Minister in charge of Water", id="in charge"
        ),
    ],
)
def test_what_a_minister_is_in_charge_of_is_of_the_title(text: str, role: str) -> None:
    names = read(text, home="KOR", publisher="Ministry of Trade, Industry and Energy")
    assert [mention.role for mention in people(names)] == [role]


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        pytest.param("Talks with the United States went on. President Hu Jintao agreed.", None, id="of a third land"),
        pytest.param("Talks with China went on. President Hu Jintao agreed.", "China", id="of the land"),
        pytest.param("Talks with France went on. President Emmanuel Macron agreed.", "France", id="no name of its own"),
    ],
)
def test_a_name_of_a_third_country_is_not_the_only_other_ones(text: str, affiliation: str | None) -> None:
    names = read(text, home="KOR", publisher="Ministry of Trade, Industry and Energy")
    assert [mention.affiliation for mention in people(names)] == [affiliation]


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        pytest.param("President Emmanuel Macron told the Germans so.", "France", id="whose he is goes without saying"),
        pytest.param("Chancellor Angela Merkel agreed.", None, id="not in her office on that day"),
        pytest.param("Former President Emmanuel Macron agreed.", None, id="no longer in office by the text"),
        pytest.param(
            "Emmanuel Macron, chairman of Acme Holdings, agreed.", "Acme Holdings", id="the text knows better"
        ),
    ],
)
def test_a_head_of_state_is_his_countrys(text: str, affiliation: str | None) -> None:
    names = read(text, home="KOR", publisher="Ministry of Trade, Industry and Energy")
    assert [mention.affiliation for mention in people(names)] == [affiliation]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("President Bill Quexley spoke.", ["Bill Quexley"], id="behind a title"),
        pytest.param("The Finance Bill passed.", [], id="behind a subject"),
        pytest.param("The Energy Bill Amendment Act passed.", [], id="before a plain word"),
    ],
)
def test_a_bill_that_is_a_man(text: str, who: list[str]) -> None:
    assert [mention.surface for mention in people(read(text, home="KOR", publisher=None))] == who


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        pytest.param(
            "The ministers came from afar: Ito Ken of Japan, Ana Roe of Peru and Thabo Ngcobo of Ghana.", "CHL",
            {"Ito Ken": "Japan", "Ana Roe": "Peru", "Thabo Ngcobo": "Ghana"}, id="officials of lands in a list",
        ),
        pytest.param(
            "The visitors saw the Blue Lagoon of Iceland and Salar Grande of Chile.", "DNK", {}, id="sights of lands"
        ),
        pytest.param(
            "Ministers saw the Great Barrier of Chile.", "DNK", {}, id="plain words, whoever is there",
        ),
        pytest.param(
            "He met ministers of his partners: Ana Roe of Peru and Thabo Ngcobo of Ghana.", "CHL",
            {"Ana Roe": "Peru", "Thabo Ngcobo": "Ghana"}, id="whose ministers they are is no office",
        ),
        pytest.param(
            "He met Malta's Minister of Mines Ana Roe and Luis Poe, Minister of Energy.", "CHL",
            {"Ana Roe": "Malta", "Luis Poe": "Malta"}, id="a list of ministers goes on with the same land",
        ),
        pytest.param(
            "He met Ms. Ana Roe, Minister of Mines of Peru, and Mr. Luis Poe, Minister of Energy.", "CHL",
            {"Ana Roe": "Peru", "Luis Poe": "Peru"}, id="with the land behind the first",
        ),
        pytest.param(
            "Ana Roe, Minister of Mines of Peru, was there. Luis Poe, Minister of Energy, was not.", "CHL",
            {"Ana Roe": "Peru", "Luis Poe": None}, id="another sentence is no list",
        ),
        pytest.param(
            "He met Peru's Minister of Mines Ana Roe and Park Min-ho, Minister of Energy.", "KOR",
            {"Ana Roe": "Peru", "Park Min-ho": "Ministry of Trade, Industry and Energy"}, id="one of ours comes last",
        ),
        pytest.param(
            "He saw the U.S. Trade Representative (USTR) Ana Roe.", "KOR",
            {"Ana Roe": "Office of the United States Trade Representative"}, id="a short form behind the title",
        ),
    ],
)  # fmt: skip
def test_people_in_lists(text: str, home: str, expected: dict[str, str | None]) -> None:
    names = read(text, home=home, publisher="Ministry of Trade, Industry and Energy" if home == "KOR" else None)
    assert {mention.surface: mention.affiliation for mention in people(names)} == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("The Minister spoke. Later Minister Ana Roe came.", ["Ana Roe"], id="who comes later"),
        pytest.param(
            "Minister Ana Roe came. The Minister spoke.", ["Ana Roe", "Minister"], id="who came before is"
        ),
    ],
)  # fmt: skip
def test_the_minister_alone(text: str, who: list[str]) -> None:
    assert [mention.surface for mention in people(read(text, home="CHL", publisher=None))] == who


def test_the_organs_of_a_bloc_in_its_own_text() -> None:
    names = read("The Commission will put it to the Council.", home="EU", publisher="European Commission")
    assert [entity.name for entity in names.entities] == ["European Commission", "Council of the European Union"]
    names = read("The Commission will put it to the Council.", home="CHL", publisher=None)
    assert [entity.name for entity in names.entities] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Ministry of Environment (ME, Minister Han Wha-jin) announced it.",
            [("Minister", "Ministry of Environment")],
            id="behind the letters",
        ),
        pytest.param(
            "The Ministry of Environment (Minister Han Wha-jin) announced it.",
            [("Minister", "Ministry of Environment")],
            id="alone in the bracket",
        ),
        pytest.param(
            "He met Japan's Minister for Trade and Industry Ken Saito and Peru's Production Minister Sergio Gonzalez.",
            [("Minister for Trade and Industry", "Japan"), ("Production Minister", "Peru")],
            id="the next one's land is no subject of the first",
        ),
    ],
)
def test_heads_in_brackets_and_lists(text: str, expected: list[tuple[str, str]]) -> None:
    names = read(text, home="KOR", publisher="Ministry of Trade, Industry and Energy")
    assert [(mention.role, mention.affiliation) for mention in people(names)] == expected

"""Capitals of headings, terms, products and abbreviations: no entities, where a body written alike is one."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section


def read(body: str, kind: str, *, on: str = "2024-03-05", home: str = "KOR") -> set[str]:
    names = names_in(Section("title", ""), Section("body", body), Context("release", date.fromisoformat(on), home))
    return {mention.surface for mention in names.mentions if mention.entity_type == kind}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "For more details, see the Technical Note and the Key Source Data file.", id="parts of a document"
        ),
        pytest.param("Sales rose, and Nonresidential Fixed Investment fell.", id="an item of the accounts"),
        pytest.param("Quick Facts: the pool holds 27 million litres.", id="a heading with a colon"),
        pytest.param("Media Enquiries should go to the press office.", id="a heading in a sentence"),
        pytest.param("The ministry named 12 firms as Root Companies and Leading Companies.", id="a label of a scheme"),
        pytest.param("Services for Big Data, Cloud and Digital Twin grow.", id="terms of the trade"),
        pytest.param("The Seasonally Adjusted Unemployment Rate was 4.2%.", id="a rate"),
        pytest.param("The Workforce Exchange Survey and the Labour Force Survey differ.", id="a survey of a force"),
        pytest.param("It keeps Foreign Exchange Earnings at home.", id="earnings of exchange"),
        pytest.param("The tax on Wholesale Trade will stay.", id="a branch"),
        pytest.param("He described Dual Circulation as the aim.", id="a policy without a name of its own"),
        pytest.param(
            "The plant ships Energy Storage Systems (ESS). ESS prices fell.", id="a thing in capitals, defined"
        ),
        pytest.param("Spending on Research and Development (R&D) rose.", id="two nouns, defined"),
        pytest.param("Capacity reached 27,500 Mega Volt-Amperes (MVA).", id="a unit behind its number"),
        pytest.param("Grants for small and medium-sized enterprises (SMEs) grow.", id="a kind of firm"),
        pytest.param("Foreign Direct Investment (FDI) and artificial intelligence (AI) led.", id="two abbreviations"),
        pytest.param("It is a Generation III reactor with a Fast Track licence.", id="numerals and a label"),
        pytest.param("The Spending Review 2023 was published.", id="a work with its year is no event"),
    ],
)
def test_a_term_in_capitals_is_no_body_and_no_event(text: str) -> None:
    assert read(text, "organisation") | read(text, "event") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Consumer Focus said prices were too high.", {"Consumer Focus"}, id="plain words that speak"),
        pytest.param("Northern Harvest of Iceland intends to build a port.", {"Northern Harvest"}, id="that intend"),
        pytest.param("Bright Lantern Chairman Kim Min-ho left.", {"Bright Lantern"}, id="that have a chairman"),
        pytest.param("Tidal Orbit Systems (TOS) won the bid.", {"Tidal Orbit Systems", "TOS"}, id="defined, and win"),
        pytest.param("A plant of Quxwell Lantern opened.", {"Quxwell Lantern"}, id="one word that is no word"),
        pytest.param("Doosan Quantum Robotics showed an arm.", {"Doosan Quantum Robotics"}, id="an owner's trade"),
        pytest.param("The Samsung Kettle sells well.", {"Samsung"}, id="an owner's product"),
        pytest.param("Lumentia cut its forecast.", {"Lumentia"}, id="one word, no word, and speaks of itself"),
        pytest.param("Sterling cut its losses.", set(), id="one plain word at the head of its sentence"),
        pytest.param("Quxwell & Co. lent money to Baker & Sons.", {"Quxwell & Co.", "Baker & Sons"}, id="partners"),
        pytest.param("Shares of Merrill Lynch & Co. fell.", {"Merrill Lynch & Co."}, id="partners of a known house"),
    ],
)
def test_a_body_of_plain_words_acts(text: str, expected: set[str]) -> None:
    assert read(text, "organisation") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A quay in Old Harrow, Jamaica, opened.", {"Old Harrow"}, id="plain words before a land"),
        pytest.param("The crew flew to Kitwimba on Friday.", {"Kitwimba"}, id="where one flies"),
        pytest.param("The Division in Charge will reply.", set(), id="in before a plain word"),
        pytest.param("Jobs rose in Professional and Business Services.", set(), id="in before a branch"),
        pytest.param("He referred it to Kitwimba on Friday.", set(), id="to without a move"),
    ],
)
def test_places_that_no_vocabulary_has(text: str, expected: set[str]) -> None:
    assert read(text, "place") == expected

"""Whom a sentence goes on to name behind those first met, and whom it only calls by a title or a pronoun."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import met, read

HOST = "Trade Minister Kim Min-su"
PERU = "Peru's Foreign Trade Minister Ana Torres"
CHILE = "Chile's Mining Minister Jose Vega"
SPAIN = "Spain's Industry Minister Luis Rojas"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{HOST} met separately with {PERU}, on ports; with {CHILE}; and with {SPAIN}, on rail.",
            ["Ana Torres PER held", "Jose Vega CHL held", "Luis Rojas ESP held"],
            id="the preposition taken up behind semicolons",
        ),
        pytest.param(
            f"{HOST} received {PERU} on ports; {CHILE}, on copper; and {SPAIN}, on rail.",
            ["Ana Torres PER held", "Jose Vega CHL held", "Luis Rojas ESP held"],
            id="names alone behind semicolons",
        ),
        pytest.param(
            f"{HOST} met {PERU} on ports; {CHILE}, the host of the forum, said that copper was dear.",
            ["Ana Torres PER held"],
            id="the subject of another clause",
        ),
        pytest.param(
            f"{HOST} plans to meet {PERU} to explain where the ferry bill stands, and {CHILE} to discuss copper.",
            ["Ana Torres PER planned", "Jose Vega CHL planned"],
            id="each met for a purpose",
        ),
        pytest.param(
            f"{HOST} met {PERU} to discuss the plans of {CHILE} and {SPAIN} on rail.",
            ["Ana Torres PER held"],
            id="those spoken about",
        ),
        pytest.param(
            f"{HOST} met {PERU} to discuss the ports, and {CHILE} praised the talks.",
            ["Ana Torres PER held"],
            id="a clause behind the purpose",
        ),
        pytest.param(
            f"On May 13 {HOST} will meet {PERU}, on May 14 {CHILE}, and on May 15 {SPAIN}.",
            ["Ana Torres PER planned", "Jose Vega CHL planned", "Luis Rojas ESP planned"],
            id="each on a day of its own, told first",
        ),
        pytest.param(
            f"{HOST} will meet {PERU} on May 13, {CHILE} on May 14 and {SPAIN} on May 15.",
            ["Ana Torres PER planned", "Jose Vega CHL planned", "Luis Rojas ESP planned"],
            id="each on a day of its own, told last",
        ),
        pytest.param(
            f"{HOST} met {PERU}, and on May 3 {CHILE} signed the pact.",
            ["Ana Torres PER held"],
            id="a day opens another clause",
        ),
        pytest.param(
            f"{HOST} held talks with Ms. Ana Torres, Minister of Economy, Peru; Mr. Jose Vega, Minister of Mines, "
            "Chile; and H.E. Gen. Luis Rojas, Minister of Defence, Spain.",
            ["Ana Torres PER held", "Jose Vega CHL held", "Luis Rojas ESP held"],
            id="the country behind a title",
        ),
    ],
)
def test_others_are_met_too(text: str, expected: list[str]) -> None:
    assert met(text) == expected


def test_each_of_several_has_the_day_told_with_it() -> None:
    text = f"On May 13 {HOST} will meet {PERU}, on May 14 {CHILE}, and, on May 15, {SPAIN}."
    assert [row.start_on.day for row in read(text).meetings if row.start_on] == [13, 14, 15]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{HOST} also saw {PERU} and {CHILE}.", ["Ana Torres PER held", "Jose Vega CHL held"], id="saw"),
        pytest.param(f"{HOST} saw {PERU} in Lima on May 3.", ["Ana Torres PER held"], id="saw somewhere"),
        pytest.param(f"{HOST} saw {PERU} sign the accord.", [], id="saw someone do"),
        pytest.param(f"The ceremony saw {PERU} and {CHILE}.", [], id="no person saw them"),
        pytest.param(
            f"{HOST} will be back in Lima in June to see {PERU} again.", ["Ana Torres PER planned"], id="back to see"
        ),
        pytest.param(f"{HOST} flew to Lima on May 3 to see {PERU}.", ["Ana Torres PER held"], id="flew to see"),
        pytest.param(f"{HOST} was glad to see {PERU}.", [], id="glad to see"),
        pytest.param(f"{HOST} sat across the table from {PERU}.", ["Ana Torres PER held"], id="across the table"),
        pytest.param(f"{HOST} met up with {PERU}.", ["Ana Torres PER held"], id="met up"),
        pytest.param(
            f"{HOST} had the opportunity to meet with {PERU}.", ["Ana Torres PER held"], id="had the opportunity"
        ),
        pytest.param(f"{HOST} has the opportunity to meet {PERU}.", [], id="has the opportunity"),
        pytest.param(f"{HOST} sought an opportunity to meet {PERU}.", [], id="sought an opportunity"),
        pytest.param(
            f"{HOST} has meetings lined up in Lima with {PERU} and {CHILE}.",
            ["Ana Torres PER planned", "Jose Vega CHL planned"],
            id="lined up",
        ),
        pytest.param(f"{HOST} welcomed to Seoul today {PERU}.", ["Ana Torres PER held"], id="welcomed to a city"),
        pytest.param(f"{HOST} welcomed to Seoul {PERU}'s trade mission.", [], id="her mission is welcomed"),
        pytest.param(f"Meeting {PERU} in Lima, {HOST} raised ports.", ["Ana Torres PER held"], id="meeting opens"),
        pytest.param(
            f"{HOST} was joined by {PERU}, with whom he also discussed ports.", ["Ana Torres PER held"], id="with whom"
        ),
        pytest.param(
            f"{HOST} praised {PERU}, with whom the unions discussed ports.", [], id="others discussed with her"
        ),
        pytest.param(
            f"{HOST} arrived in Lima. {PERU} received the Minister on May 3.",
            ["Ana Torres PER held"],
            id="the minister is received",
        ),
        pytest.param(
            f"{HOST} arrived in Lima. {PERU} received the minister's letter.", [], id="a letter of his is received"
        ),
        pytest.param(
            f"{HOST} spoke first. He and {PERU} launched a study, and in talks with {CHILE} he raised copper.",
            ["Ana Torres PER held", "Jose Vega CHL held"],
            id="who was met is not the next one's host",
        ),
    ],
)
def test_ways_of_seeing_and_receiving(text: str, expected: list[str]) -> None:
    assert met(text) == expected


def test_a_pronoun_behind_a_semicolon_is_the_subject_before_it() -> None:
    text = f"{HOST} met {PERU}; separately, he spoke by phone to {CHILE}."
    assert [row.host_person for row in read(text).meetings] == ["Kim Min-su", "Kim Min-su"]

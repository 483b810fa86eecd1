"""Programmes, sites, ships, chains and short forms in brackets: what they name, and what names nothing."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "The National Quinoa Mission grew.",
{"agreement": ["National Quinoa Mission"]},
id="a mission of a state",
        ),
        pytest.param("The Quinoa Trade Mission left.", {"event": ["Quinoa Trade Mission"]}, id="one that travels"),
        pytest.param(
            "The Quinoa Growers Mission to Peru left.",
{"event": ["Quinoa Growers Mission"], "country": ["Peru"]},
id="and goes somewhere",
        ),
        pytest.param("The Gram Quxwa Yojana grew.", {"agreement": ["Gram Quxwa Yojana"]}, id="a scheme by its noun"),
        pytest.param(
            "Peru and Chile signed a Digital Trade Agreement (DTA).",
            {"country": ["Peru", "Chile"], "agreement": ["Digital Trade Agreement", "DTA"]},
            id="a sort of agreement with its own letters",
        ),
        pytest.param(
            "They met on Sidelines of World Quxwell Congress.",
            {"event": ["World Quxwell Congress"]},
            id="sidelines are no part of an event's name",
        ),
        pytest.param("Parliament will vote.", {"organisation": ["Parliament"]}, id="a parliament begins a sentence"),
        pytest.param(
            "They signed the Agreement on Cooperation in Customs Data.",
            {"agreement": ["Agreement on Cooperation in Customs Data"]},
            id="what is agreed on, with an in",
        ),
        pytest.param(
            "They signed the Agreement on Cooperation in Lima.",
            {"agreement": ["Agreement on Cooperation"], "place": ["Lima"]},
            id="where it was signed",
        ),
        pytest.param(
            "They signed the Agreement on Cooperation in March.",
            {"agreement": ["Agreement on Cooperation"]},
            id="when it was",
        ),
        pytest.param(
            "They signed the Memorandum of Understanding (MOU) on Green Steel.",
            {"agreement": ["Memorandum of Understanding (MOU) on Green Steel"]},
            id="its subject behind the short form",
        ),
        pytest.param(
            "They signed a Memorandum of Cooperation (MOC) on steel. The MOC is new.",
{},
id="letters that are no ministry",
        ),
        pytest.param(
            "Quxwell Steel Works Co. (QSW) said so. QSW sold mills.",
            {"organisation": ["Quxwell Steel Works Co.", "QSW", "QSW"]},
            id="letters that leave the legal form out",
        ),
        pytest.param(
            "They praised the Make in Ruritania Programme and the Export Strategy 2021-2030.",
            {"agreement": ["Make in Ruritania Programme", "Export Strategy 2021-2030"]},
            id="what a programme is to do, and its years",
        ),
        pytest.param(
            "LS Cable Co., KG Mobility and Quxwell AG, Bonn, came.",
            {"organisation": ["LS Cable Co.", "KG Mobility", "Quxwell AG"], "place": ["Bonn"]},
            id="letters that begin the next name",
        ),
        pytest.param(
            "RIO DE JANEIRO, May 3 - Baosteel Group and Kia Motors Group bid.",
            {"place": ["RIO DE JANEIRO"], "organisation": ["Baosteel Group", "Kia Motors Group"]},
            id="a dateline of three words",
        ),
        pytest.param("They mine the Quentar basin.", {"place": ["Quentar"]}, id="a basin"),
        pytest.param("They mine the Grand area.", {}, id="a plain word is none"),
        pytest.param("It is longer than the Anna Roe was.", {}, id="a ship called after a person"),
        pytest.param("It was told by Anna Roe again.", {"person": ["Anna Roe"]}, id="a person without an article"),
        pytest.param("Of all the States, Bihar leads.", {"place": ["Bihar"]}, id="states before a comma"),
        pytest.param(
            "The Trade Council of the Paris Agreement (PA) met.",
            {"organisation": ["Trade Council of the Paris Agreement"], "agreement": ["Paris Agreement", "PA"]},
            id="an agreement inside a body",
        ),
        pytest.param(
            "Chile and Ghana agreed on a Comprehensive Trade Agreement (CTA). The CTA is in force.",
            {"country": ["Chile", "Ghana"], "agreement": ["Comprehensive Trade Agreement", "CTA", "CTA"]},
            id="a sort of agreement between two lands, whose letters follow",
        ),
        pytest.param(
            "Farmers want an Investment Yearly Agreement (IYA).", {}, id="a sort of agreement between nobody",
        ),
        pytest.param(
            "Chile and Ghana signed a Loan Agreement.", {"country": ["Chile", "Ghana"]}, id="another sort",
        ),
        pytest.param(
            "The Census Bureau of the U.S. Department of Commerce counts.",
            {"organisation": ["Census Bureau", "U.S. Department of Commerce"]},
            id="an office and its department",
        ),
        pytest.param(
            "The Senior Officials Meeting of the Paris Agreement was long.",
            {
                "event": ["Senior Officials Meeting of the Paris Agreement"],
                "agreement": ["Paris Agreement"],
            },
            id="the agreement that a meeting is of",
        ),
    ],
)  # fmt: skip
def test_things(text: str, found: dict[str, list[str]]) -> None:
    names = names_in(Section("title", "Report"), Section("body", text), Context("r", date(2024, 3, 5)))
    read: dict[str, list[str]] = {}
    for mention in names.mentions:
        read.setdefault(mention.entity_type, []).append(mention.surface)
    assert read == found


def test_a_headline_names_the_event_without_its_number() -> None:
    title = Section("title", "Minister Roe Sees Peers at World Quxwell Congress")
    body = Section("body", "Minister Jane Roe attended the 18th World Quxwell Congress.")
    names = names_in(title, body, Context("r", date(2024, 3, 5)))
    events = [mention for mention in names.mentions if mention.entity_type == "event"]
    assert len(events) == 2
    assert len({event.entity_id for event in events}) == 1
    assert not any(mention.surface == "Congress" for mention in names.mentions)


def test_the_director_general_is_of_no_town() -> None:
    body = Section("body", "Director General Santosh Roe came.")
    names = names_in(Section("title", "Report"), body, Context("r", date(2024, 3, 5)))
    assert [(m.surface, m.role) for m in names.mentions] == [("Santosh Roe", "Director General")]

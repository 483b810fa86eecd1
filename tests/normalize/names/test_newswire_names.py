"""Names as newswires write them: datelines, legal forms, subsidiaries, states, clubs, and currencies that are none."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section


def read(body: str, kind: str, *, on: str = "2024-03-05", home: str = "KOR") -> set[str]:
    names = names_in(Section("title", ""), Section("body", body), Context("release", date.fromisoformat(on), home))
    return {mention.surface for mention in names.mentions if mention.entity_type == kind}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Swiss franc and the Japanese yen rose.", set(), id="a demonym before its unit"),
        pytest.param("It cost US$20 or 30 Canadian dollars.", set(), id="a sign, and dollars"),
        pytest.param("It cost US $ 24.5 million.", set(), id="a sign with spaces on both sides"),
        pytest.param("Deficits were with China $28.1 and Mexico $5.4.", {"China", "Mexico"}, id="a balance with each"),
        pytest.param("The Taiwan dollar and the Hong Kong dollar fell.", set(), id="a country before dollars"),
        pytest.param("The South African rand and Mexican pesos fell.", set(), id="units of two countries"),
        pytest.param("The U.S. dollar hit 94 US cents.", set(), id="cents"),
        pytest.param("Korea won the bid, and Japan lost it.", {"Korea", "Japan"}, id="won is a verb behind a country"),
        pytest.param("A Korean won the race.", {"Korean"}, id="and behind a person"),
        pytest.param("Swiss exports and Canadian wheat sold.", {"Swiss", "Canadian"}, id="demonyms of other things"),
        pytest.param("They met Thomas Jordan in Jordan.", {"Jordan"}, id="a surname is no country"),
    ],
)
def test_a_currency_is_no_country(text: str, expected: set[str]) -> None:
    assert read(text, "country") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("AL-KHUWAR, March 5 - Oil rose.", {"AL-KHUWAR"}, id="a dateline with a day"),
        pytest.param("KITWIMBA 1996-08-22\nOil rose.", {"KITWIMBA"}, id="a dateline with an ISO date"),
        pytest.param("OPEC, March 5, said so. OIL 20 dollars.", set(), id="a known body, and a heading"),
        pytest.param("It opened in Malden, Mass., and Bartow County, Georgia.",
                     {"Malden", "Mass.", "Bartow County", "Georgia"}, id="abbreviated and spelled states"),
        pytest.param("A wharf in Peru, Indiana, burned.", {"Peru", "Indiana"}, id="a town called like a country"),
        pytest.param("Ships left Warri and Lagos.", {"Warri", "Lagos"}, id="a list with a known city"),
        pytest.param("It closed the Nghi Lo refinery and its Everard plant.", {"Nghi Lo refinery", "Everard plant"},
                     id="what is built there"),
        pytest.param("It closed the Solar plant and the Samsung plant.", set(), id="a plain word's, a company's"),
        pytest.param("A Smart City needs a Power Plant.", set(), id="sorts of places"),
        pytest.param("They met at the Hilton Quentara and in Paju Book City.", {"Hilton Quentara", "Paju Book City"},
                     id="a hotel, and a city of its own"),
        pytest.param("Chris Gent flew to Ghent.", {"Ghent"}, id="a surname is no city"),
        pytest.param("He praised the London Eye.", {"London"}, id="a plain word behind a city makes no body"),
    ],
)  # fmt: skip
def test_where_a_report_comes_from(text: str, expected: set[str]) -> None:
    assert read(text, "place") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Shares of Daimler-Benz AG rose.", {"Daimler-Benz AG"}, id="a hyphen makes a longer name"),
        pytest.param("The Samsung-made chip sold.", {"Samsung"}, id="a hyphen before a small word does not"),
        pytest.param("A plant of BMW Korea opened.", {"BMW Korea"}, id="a subsidiary"),
        pytest.param("Sales of BMW in Korea fell. BMW U.S. sales rose.", {"BMW"}, id="a company in a country"),
        pytest.param("It is owned by Quxor BP.", {"Quxor BP"}, id="a name before a company's"),
        pytest.param("Rival Intel Corp. cut prices.", {"Intel Corp."}, id="a plain word that opens the sentence"),
        pytest.param("Profit at Enroma Corp. fell. Enroma sank.", {"Enroma Corp.", "Enroma"}, id="shortened"),
        pytest.param("Banco do Brasil lent to Telefonos de Mexico SA.", {"Banco do Brasil", "Telefonos de Mexico SA"},
                     id="particles"),
        pytest.param("The New York Yankees met Leeds United.", {"New York Yankees", "Leeds United"}, id="clubs"),
        pytest.param("Analysts at Oxford Economics met.", {"Oxford Economics"}, id="a firm named for its city"),
        pytest.param("Members of the Boilermakers union struck.", {"Boilermakers"}, id="what a small noun tells"),
        pytest.param("Follow us @tradehall and #MadeHere.", set(), id="handles and tags"),
        pytest.param("Hurricane Katrina and Typhoon Maemi hit.", set(), id="storms"),
        pytest.param("Meat & Fleece Australia met.", {"Meat & Fleece Australia"}, id="a body that ends in its country"),
        pytest.param("Lunet, Vumo and Quxwell Implant Ltd. met.", {"Lunet", "Vumo", "Quxwell Implant Ltd."},
                     id="a list whose last name tells what it is of"),
        pytest.param("Lunet, Vumo and Kim Min-ho met.", set(), id="a list of nobody knows what"),
        pytest.param("Quentbank lends money.", {"Quentbank"}, id="one word that does what companies do"),
        pytest.param("Barley sells well.", set(), id="one plain word that does"),
        pytest.param("The Quentar Deep rig sank.", set(), id="a small noun behind tells of a thing"),
        pytest.param("The Quentar Deep phone maker grew.", {"Quentar Deep"}, id="unless it is of a maker"),
        pytest.param("He won the Quentar Peace Prize.", set(), id="a prize"),
        pytest.param("EPC Contractor Doosan Enerbility met.", {"Doosan Enerbility"}, id="a part that one plays"),
        pytest.param("It sold Treasury bonds.", set(), id="debts are not their treasury"),
        pytest.param("Shares of Quarry Group plc rose.", {"Quarry Group plc"}, id="a legal form in small letters"),
        pytest.param("In 1997 President Gerald Ford spoke.", set(), id="a president is no carmaker"),
    ],
)  # fmt: skip
def test_companies_and_clubs(text: str, expected: set[str]) -> None:
    assert read(text, "organisation") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        pytest.param("Regulation (EU) 2016/7 applies.", "agreement", {"Regulation (EU) 2016/7"}, id="a bloc's act"),
        pytest.param("See Directive 2009/28/EC and Law No. 12.", "agreement", {"Directive 2009/28/EC", "Law No. 12"},
                     id="numbers of acts"),
        pytest.param("The Law 50 members passed. Act 3 follows.", "agreement", set(), id="numbers that are none"),
        pytest.param("The 10th Basic Plan for Tidal Power was set.", "agreement", {"10th Basic Plan for Tidal Power"},
                     id="an ordinal belongs to a plan"),
        pytest.param("Read our Privacy Notice and the Draft Agenda.", "agreement", set(), id="sorts of papers"),
        pytest.param("Leaders backed the Hiroshima Action Statement.", "agreement", {"Hiroshima Action Statement"},
                     id="a statement with a place"),
        pytest.param("See the Autumn Statement and Income Statement.", "agreement", set(), id="statements without one"),
        pytest.param("The Bangkok Pledge and the Kelp Compact stand.", "agreement", {"Bangkok Pledge", "Kelp Compact"},
                     id="pledges"),
        pytest.param("Minister of State for Kelp and Tidal Strategy Kim.", "agreement", set(), id="a title's field"),
        pytest.param("They signed a Loan Agreement and a Power Purchase Agreement (PPA).", "agreement", set(),
                     id="sorts of contracts"),
        pytest.param("The Quentar Agreement stands.", "agreement", {"Quentar Agreement"}, id="a contract of its own"),
        pytest.param("Submit a Notice of Proposed Rulemaking.", "agreement", set(), id="a step of a procedure"),
        pytest.param("Project Overview\nProject Name: Tidal Mill", "agreement", set(), id="a line's end ends a name"),
        pytest.param("The National Dialogue Room is open.", "agreement", set(), id="a head that only stands before"),
        pytest.param("He held a Press Conference and a Job Fair.", "event", set(), id="sorts of meetings"),
        pytest.param("The Kelp Mobility Fair and the 5th Kelp Day opened.", "event",
                     {"Kelp Mobility Fair", "5th Kelp Day"}, id="a fair and a day of their own"),
        pytest.param("The World Congress of Kelp met.", "event", {"World Congress of Kelp"}, id="a gathering"),
        pytest.param("Expo 2020 Dubai was full.", "event", {"Expo 2020 Dubai"}, id="an exhibition with year and place"),
        pytest.param("The Mobility+ Show 2020 opened.", "event", {"Mobility+ Show 2020"}, id="a plus sign in a name"),
        pytest.param("The 49th session of the Codex Committee met.", "event", {"49th session of the Codex Committee"},
                     id="a session that an ordinal counts"),
        pytest.param("A session of the Codex Committee met.", "event", set(), id="a session that nothing counts"),
    ],
)  # fmt: skip
def test_acts_and_meetings(text: str, kind: str, expected: set[str]) -> None:
    assert read(text, kind) == expected


def test_an_acronym_may_take_the_beginning_of_a_word() -> None:
    assert read("The Quxwell Trade Network (QTNET) opened. QTNET is new.", "organisation") == {
        "Quxwell Trade Network", "QTNET",
    }  # fmt: skip


def test_a_longer_name_of_the_release_beats_what_its_words_name() -> None:
    names = names_in(
        Section("title", "Leaders Praise Seoul Kelp Summit"),
        Section("body", "The Seoul Kelp Summit opened. It ends today."),
        Context("release", date(2024, 3, 5), "KOR"),
    )
    assert [(m.entity_type, m.surface) for m in names.mentions] == [("event", "Seoul Kelp Summit")] * 2

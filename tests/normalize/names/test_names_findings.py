"""Names checked: what is doubtful is said with its characters and what would be right, and hardly ever falsely."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section
from schemas.finding import Finding

MOTIE = "Ministry of Trade, Industry and Energy"


def doubts(body: str, *, on: str = "2024-03-05") -> list[Finding]:
    context = Context("release", date.fromisoformat(on), publisher=MOTIE)
    return list(names_in(Section("title", ""), Section("body", body), context).findings)


@pytest.mark.parametrize(
    ("text", "check", "surface", "suggestion"),
    [
        pytest.param("Exports to Malaisia grew.", "known_name_misspelt", "Malaisia", "Malaysia", id="another letter"),
        pytest.param(
            "Exports to Singapor grew.", "known_name_misspelt", "Singapor", "Singapore", id="a letter missing"
        ),
        pytest.param(
            "Exports to Argetnina grew.", "known_name_misspelt", "Argetnina", "Argentina", id="letters swapped"
        ),
        pytest.param(
            "The Korea Gas Corporaton grew.",
            "known_name_misspelt",
            "Korea Gas Corporaton",
            "Korea Gas Corporation",
            id="a word of a longer name",
        ),
        pytest.param(
            "WTO Director-General Ngozi Okonjo-Iweala came. Director-General Okonjo-Iwela left.",
            "one_name_two_spellings",
            "Okonjo-Iwela",
            "Ngozi Okonjo-Iweala",
            id="a surname in two spellings",
        ),
        pytest.param(
            "Minister Ahn Duk-geun came. Minister Ahn Deok-geun left.",
            "one_name_two_spellings",
            "Ahn Deok-geun",
            "Ahn Duk-geun",
            id="two romanisations of one person",
        ),
        pytest.param(
            "U.S. Trade Representative Katherin Tai spoke.",
            "known_name_misspelt",
            "Katherin Tai",
            "Katherine Tai",
            id="an office holder's given name",
        ),
        pytest.param(
            "He met Gina Raimando, U.S. Secretary of Commerce.",
            "known_name_misspelt",
            "Gina Raimando",
            "Gina Raimondo",
            id="an office holder's surname",
        ),
        pytest.param(
            "EU Commissioner Valdis Dombrovksis spoke.",
            "known_name_misspelt",
            "Valdis Dombrovksis",
            "Valdis Dombrovskis",
            id="two letters swapped",
        ),
        pytest.param(
            "Veitnam's exports rose.",
            "known_name_misspelt",
            "Veitnam",
            "Vietnam",
            id="with what a land has",
        ),
        pytest.param(
            "The World Trade Organization (WOT) met.",
            "acronym_does_not_fit",
            "WOT",
            "WTO",
            id="letters of an acronym swapped",
        ),
        pytest.param(
            "Fatih Birol, Directorate General of Electricity at the Ministry of Energy, came.",
            "title_is_no_title",
            "Directorate General of Electricity",
            "Director General of Electricity",
            id="an office for its holder",
        ),
        pytest.param(
            "Exports to the Phillipines rose.",
            "known_name_misspelt",
            "Phillipines",
            "Philippines",
            id="one letter doubled, one lost",
        ),
        pytest.param(
            "Officials met in New Dehli.",
            "known_name_misspelt",
            "New Dehli",
            "New Delhi",
            id="a city of two short words",
        ),
        pytest.param(
            "The International Monetary Fond met.",
            "known_name_misspelt",
            "International Monetary Fond",
            "International Monetary Fund",
            id="a short word of a long name",
        ),
        pytest.param(
            "President Emmanuel Macron came. President Emanuel Macron left.",
            "one_name_two_spellings",
            "Emanuel Macron",
            "Emmanuel Macron",
            id="one office, two given names a letter apart",
        ),
        pytest.param(
            "The Free Trade Agreement (FTA) and the Foreign Trade Association (FTA) differ.",
            "acronym_two_meanings",
            "FTA",
            "Foreign Trade Association (FTA)",
            id="an acronym defined twice",
        ),
    ],
)
def test_a_doubt_is_found(text: str, check: str, surface: str, suggestion: str) -> None:
    assert (check, surface, suggestion) in {(d.check_name, d.surface, d.suggestion) for d in doubts(text)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("U.S. Trade Representative Katherine Tai and Gina Raimondo spoke.", id="the right names"),
        pytest.param("Katherin Tai spoke to the press.", id="no title"),
        pytest.param("Veitnam's singer spoke.", id="with what anybody has"),
        pytest.param("Peru's Minister Gina Raimando spoke.", id="of another country"),
        pytest.param("U.S. Secretary Gino Raimondo spoke.", id="another given name"),
        pytest.param("Chinese Premier Li Qeng spoke.", id="a syllable more or less is another name"),
        pytest.param("U.S. Secretary Chris Wrigt and Penny Pritzger spoke.", id="out of office, and too short a word"),
    ],
)
def test_an_office_holder_is_not_doubted(text: str) -> None:
    assert doubts(text) == []


def test_a_former_name_is_doubted_after_the_renaming_only() -> None:
    text = f"The {MOTIE} said so."
    assert doubts(text, on="2025-09-01") == []
    (doubt,) = doubts(text, on="2025-12-01")
    assert (doubt.check_name, doubt.suggestion) == ("former_name_used", "Ministry of Trade, Industry and Resources")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Exports to Austria and Australia, Niger and Nigeria grew.", id="names that are near each other"),
        pytest.param("The Koreas and the Americas met.", id="plurals"),
        pytest.param("Minister Paik Un-gyu met Ungyu Paik's family.", id="either order of a name"),
        pytest.param("Minister Ahn Duk-geun and Dukgeun Ahn's staff came.", id="hyphen or none"),
        pytest.param("Jose W. Fernandez met staff. Jose Fernandez left.", id="initial or none"),
        pytest.param("The Korea Trade-Investment Promotion Agency (KOTRA) met.", id="an acronym of more than initials"),
        pytest.param("The Korea Hydro & Nuclear Power (KHNP) met.", id="an acronym that fits"),
        pytest.param("Bob Carlin lives in Wester Ross near Brasilia.", id="other names"),
        pytest.param("Vice Minister Kim Yong-rae met Minister Kim Hyun-chong.", id="two people of one surname"),
        pytest.param("The then Ministry of Knowledge Economy began it.", id="a former name that is called so"),
        pytest.param("Directorate General of Electricity of Indonesia said so.", id="an office that is meant"),
        pytest.param("The firm Australis grew.", id="a neighbour of a country where no country can stand"),
        pytest.param("Ministers Kim Jung-kwan and Kim Jong-kwan met.", id="Korean names differ by a letter"),
        pytest.param("John Smith and Jon Smyth met.", id="short names differ by a letter"),
        pytest.param(
            "A regional trade agreement (RTA) and Regional Trade Agreements (RTA) differ little.", id="a plural defined"
        ),
        pytest.param("The Ministry of Knowledge Economy began it in 2010.", id="a former name in its own year"),
        pytest.param("British Columbia and Columbia University cooperate.", id="a name that holds another's neighbour"),
    ],
)
def test_no_doubt(text: str) -> None:
    assert doubts(text) == []


def test_a_doubt_keeps_its_id() -> None:
    assert doubts("Exports to Malaisia grew.")[0].finding_id == doubts("Exports to Malaisia grew.")[0].finding_id

"""What was done about agreements: each action, each way of saying it."""

from datetime import date

import pytest

from tests.normalize.diplomacy.reading_diplomacy import INDIA, done, read

PERU = "Korea-Peru Free Trade Agreement"
CHILE = "Korea-Chile Free Trade Agreement"
CPTPP = "Comprehensive and Progressive Agreement for Trans-Pacific Partnership"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Korea and Peru signed the Korea-Peru FTA.", [f"signed {PERU}"], id="signed"),
        pytest.param("The two ministers inked the Korea-Peru FTA.", [f"signed {PERU}"], id="inked"),
        pytest.param(
            "Both ministers put their names to the Korea-Peru FTA.", [f"signed {PERU}"], id="a verb of three words"
        ),
        pytest.param("The Korea-Peru FTA was signed in Lima.", [f"signed {PERU}"], id="passive"),
        pytest.param(
            "Minister Kim has signed Korea's accession protocol to the CPTPP in Lima.",
            [f"signed {CPTPP}"],
            id="a protocol of accession is signed, not yet a joining",
        ),
        pytest.param(
            "Korea signed its protocol of accession to the CPTPP.", [f"signed {CPTPP}"], id="the same with of"
        ),
        pytest.param(
            "The ministers put their signatures to the Korea-Peru FTA.", [f"signed {PERU}"], id="put signatures to"
        ),
        pytest.param(
            "The Korea-Peru FTA, which has been in force since August 2011, covers beef.",
            [f"entered_into_force {PERU}"],
            id="in force since",
        ),
        pytest.param(
            "They referred to the Korea-Peru FTA signed in Lima in 2011.", [f"signed {PERU}"], id="a participle behind"
        ),
        pytest.param(
            "It rests on the Korea-Peru FTA that the two countries signed in 2011.",
            [f"signed {PERU}"],
            id="a relative clause with its own subject",
        ),
        pytest.param(
            "The signing ceremony for the Korea-Peru FTA was held in Lima.", [f"signed {PERU}"], id="a ceremony held"
        ),
        pytest.param(
            "Minister Kim attended the signing ceremony of the Korea-Peru FTA.",
            [f"signed {PERU}"],
            id="a ceremony attended",
        ),
        pytest.param(
            "The minister praised the MOU entered between Samsung Electronics and ASML.",
            ["signed MOU"],
            id="entered between",
        ),
        pytest.param(
            "Samsung Electronics and ASML entered into an MOU on chips.", ["signed MOU"], id="entered into, unnamed"
        ),
        pytest.param("KOTRA and Boeing signed a memorandum of understanding.", ["signed MOU"], id="an MOU in words"),
        pytest.param(
            "An MOU on reopening the shipyard was signed on May 3.", ["signed MOU"], id="a complement before the verb"
        ),
        pytest.param(
            "Korea and Peru wrapped up negotiations on the Korea-Peru FTA.", [f"concluded {PERU}"], id="wrapped up"
        ),
        pytest.param(
            "The talks to upgrade the Korea-Peru FTA have come to a close.",
            [f"concluded {PERU}"],
            id="talks as the subject",
        ),
        pytest.param(
            "Negotiations on the Korea-Peru FTA were concluded in 2010.", [f"concluded {PERU}"], id="talks, passive"
        ),
        pytest.param(
            "Negotiations on the Korea-Peru FTA, which began in 2009, were concluded in 2010.",
            [f"launched {PERU}", f"concluded {PERU}"],
            id="a clause between",
        ),
        pytest.param(
            "Korea and Peru completed the fourth round of negotiations for the Korea-Peru FTA.",
            [f"negotiated {PERU}"],
            id="the end of a round is not the end of the talks",
        ),
        pytest.param(
            "The second round of Korea-Peru FTA negotiations took place in Lima.", [f"negotiated {PERU}"], id="a round"
        ),
        pytest.param(
            "Korea and Peru resumed negotiations on the upgrade of the Korea-Peru FTA.",
            [f"negotiated {PERU}"],
            id="resumed",
        ),
        pytest.param("Korea is negotiating the Korea-Peru FTA.", [f"negotiated {PERU}"], id="is negotiating"),
        pytest.param(
            "Korea and Peru launched negotiations on the Korea-Peru FTA.", [f"launched {PERU}"], id="talks launched"
        ),
        pytest.param(
            "The Korea-Peru FTA, which took effect in 2011, lowered tariffs.",
            [f"entered_into_force {PERU}"],
            id="which took effect",
        ),
        pytest.param(
            "The Korea-Peru FTA entered into force on August 1, 2011.", [f"entered_into_force {PERU}"], id="into force"
        ),
        pytest.param(
            "Since the entry into force of the Korea-Peru FTA in 2011, trade has doubled.",
            [f"entered_into_force {PERU}"],
            id="since the entry into force",
        ),
        pytest.param("The United Kingdom acceded to the CPTPP in 2023.", [f"joined {CPTPP}"], id="acceded"),
        pytest.param(
            "Canada welcomes the United Kingdom's accession to the CPTPP.",
            [f"joined {CPTPP}"],
            id="an accession welcomed",
        ),
        pytest.param("Costa Rica applied to join the CPTPP.", [f"applied {CPTPP}"], id="applied to join"),
        pytest.param(
            "Costa Rica submitted its application for accession to the CPTPP.", [f"applied {CPTPP}"], id="application"
        ),
        pytest.param("Peru ratified the CPTPP in 2021.", [f"ratified {CPTPP}"], id="ratified"),
        pytest.param(
            "Chile deposited its instrument of ratification of the CPTPP.", [f"ratified {CPTPP}"], id="an instrument"
        ),
        pytest.param("Minister Kim proposed a Korea-Peru FTA upgrade.", [f"proposed {PERU}"], id="proposed"),
        pytest.param(
            "Korea proposed to launch negotiations on the Korea-Peru FTA.",
            [f"proposed {PERU}"],
            id="proposed to launch",
        ),
        pytest.param(
            "The two sides agreed to launch negotiations on the Korea-Peru FTA.",
            [f"discussed {PERU}"],
            id="an agreement to do it is a talk about it",
        ),
        pytest.param(
            "Minister Kim discussed chips, as well as Korea-Peru FTA negotiations.",
            [f"discussed {PERU}"],
            id="the last of what was discussed",
        ),
        pytest.param(
            "They exchanged views on the implementation of the Korea-Peru FTA.", [f"discussed {PERU}"], id="views"
        ),
    ],
)
def test_actions(text: str, expected: list[str]) -> None:
    assert done(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Korea-Peru FTA Signed in Lima", [f"signed {PERU}"], id="a headline's participle"),
        pytest.param("Korea, Peru sign Korea-Peru FTA", [f"signed {PERU}"], id="a headline's present"),
        pytest.param("Korea, Peru to sign Korea-Peru FTA", [], id="a headline's plan"),
    ],
)
def test_titles(title: str, expected: list[str]) -> None:
    assert done("No details were given.", title) == expected


def test_parties_and_days() -> None:
    (row,) = read("Samsung Electronics and ASML signed an MOU on chips in Suwon on May 3.").actions
    assert row.parties == ("Samsung Electronics", "ASML")
    assert (row.start_on, row.end_on) == (date(2024, 5, 3), date(2024, 5, 3))


def test_the_parties_of_a_named_agreement_are_in_its_name() -> None:
    (row,) = read("The two sides signed the Korea-Peru FTA.").actions
    assert row.parties == ("South Korea", "Peru")


def test_the_two_countries_are_ours_and_the_one_named() -> None:
    text = "Canada's Trade Minister Mary Clark spoke of the MOU on minerals that the two countries signed on May 3."
    (row,) = read(text).actions
    assert row.parties == ("South Korea", "Canada")


def test_india_spells_mou_in_its_own_way() -> None:
    assert done("An MoU was exchanged between KOTRA and Invest India.", issuer=INDIA) == ["signed MOU"]


def test_body_and_title_are_one_row() -> None:
    assert done("Korea and Peru signed the Korea-Peru FTA on May 3.", "Korea, Peru sign FTA") == [f"signed {PERU}"]


def test_two_unnamed_mous_of_other_parties_are_two() -> None:
    text = "KOTRA and Boeing signed an MOU. Samsung Electronics and ASML signed an MOU, too."
    assert done(text) == ["signed MOU", "signed MOU"]

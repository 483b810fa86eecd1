"""The clauses between an agreement and its verb, the agreement that a sentence is about, and what is no deed there."""

from datetime import date

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done, read

MEXICO = "Korea-Mexico Free Trade Agreement"
PERU = "Korea-Peru Free Trade Agreement"
SIGNED = "Korea and Peru signed the Korea-Peru FTA."
VIETNAM = "Korea-Vietnam Free Trade Agreement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The MOU between Korea and Peru was signed in May 2020.", ["signed MOU"], id="between A and B"),
        pytest.param(
            "The MOU between Korea and the United States, which was signed in 2020, helped.",
            ["signed MOU"],
            id="between A and the B, which",
        ),
        pytest.param("They welcomed the MOU the two signed on May 3.", ["signed MOU"], id="the two signed"),
        pytest.param("They welcomed the MOU both sides signed in April.", ["signed MOU"], id="both sides signed"),
        pytest.param("They welcomed the MOU Korea and Peru signed in April.", ["signed MOU"], id="A and B signed"),
        pytest.param(
            "They welcomed the MOU the two governments had jointly signed in April.", ["signed MOU"], id="had signed"
        ),
        pytest.param("Under the MOU the two sides launched a fund in May.", [], id="the verb has its own object"),
        pytest.param("Under the MOU Korea signed a contract.", [], id="a party with its own object"),
        pytest.param(
            "Minister Kim spoke of the Korea-Mexico FTA, the fifth round of which took place in May.",
            [f"negotiated {MEXICO}"],
            id="the round of which",
        ),
        pytest.param(
            "Minister Kim spoke of the Korea-Mexico FTA, the opponents of which began a march in May.",
            [],
            id="no round",
        ),
        pytest.param(
            "Minister Kim proposed that the Korea-Mexico FTA be signed soon.", [f"proposed {MEXICO}"], id="that it be"
        ),
        pytest.param("Minister Kim knows that the Korea-Mexico FTA may be signed.", [], id="knows that it may be"),
        pytest.param(
            "Minister Kim plans to propose that the Korea-Mexico FTA be signed.", [], id="plans to propose that"
        ),
        pytest.param(
            "The ministers welcomed progress in negotiations on the Korea-Mexico FTA.",
            [f"negotiated {MEXICO}"],
            id="progress in talks",
        ),
        pytest.param(
            "The ministers took stock of the Korea-Mexico FTA negotiations.", [f"discussed {MEXICO}"], id="stock"
        ),
        pytest.param("They welcomed progress in trade under the Korea-Mexico FTA.", [], id="progress in trade"),
        pytest.param("They welcomed the Korea-Mexico FTA.", [], id="welcomed without progress"),
        pytest.param(
            "Japan joined the negotiations on the TPP in July 2013.",
            ["negotiated Trans-Pacific Partnership"],
            id="joined talks, not the agreement",
        ),
        pytest.param(
            "Peru proposed to join the TPP negotiations.", ["proposed Trans-Pacific Partnership"], id="proposed to join"
        ),
        pytest.param(
            "They exchanged views on a dialogue between the EU and the CPTPP.", [], id="one of those who would talk"
        ),
        pytest.param("They exchanged views on fisheries and the CPTPP.", [
            "discussed Comprehensive and Progressive Agreement for Trans-Pacific Partnership"
        ], id="views are no papers"),
        pytest.param(
            "Groups on sanitary and phytosanitary (SPS) measures and on TBT concluded their chapters with Peru.",
            [],
            id="a subject is no agreement",
        ),
    ],
)  # fmt: skip
def test_clauses_of_a_deal(text: str, expected: list[str]) -> None:
    assert done(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The EU and Singapore signed the EU-Singapore Digital Trade Agreement. It is the first digital trade "
            "agreement of its kind and complements the EU-Singapore Free Trade Agreement, which took effect in 2019. "
            "Negotiations were launched in July 2023.",
            "launched EU-Singapore Digital Trade Agreement",
            id="it is an agreement, beside another",
        ),
        pytest.param(
            "Korea and Vietnam held talks on a bilateral free trade agreement. Both sides drafted texts. They launched "
            "the negotiations in August 2012. Vietnam is a party to the Korea-ASEAN FTA.",
            f"launched {VIETNAM}",
            id="told before, not named behind",
        ),
    ],
)
def test_which_agreement_is_meant(text: str, expected: str) -> None:
    launched = [deed for deed in done(text) if deed.startswith("launched")]
    assert launched == [expected]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        pytest.param("The MOU between Korea and Peru was signed in 2020.", ("South Korea", "Peru"), id="between"),
        pytest.param("The Korea-Türkiye FTA was signed in 2012.", ("South Korea", "Türkiye"), id="accents"),
        pytest.param(
            "The Protocol on Customs between Brazil and the United States was signed in 2020.",
            ("Brazil", "United States"),
            id="a name that ends in its parties",
        ),
        pytest.param(
            "Minister Ahn met Minister Champagne of Canada and the two signed an MOU.",
            ("South Korea", "Canada"),
            id="the two",
        ),
    ],
)
def test_parties(text: str, parties: tuple[str, ...]) -> None:
    (row,) = read(text).actions
    assert row.parties == parties


def test_a_day_to_come_is_not_that_of_the_participle_before_it() -> None:
    (row,) = read("The Korea-Peru FTA, signed in October 2020, will take effect on August 2.", on="2024-05-10").actions
    assert (row.action, row.start_on) == ("signed", date(2020, 10, 1))


def test_the_letter_of_r_and_d_ends_a_sentence() -> None:
    (row,) = read(
        "KOTRA and KEPCO signed an MOU on joint R&D. President Yoon Suk Yeol is to visit from June 1."
    ).actions
    assert (row.action, row.start_on) == ("signed", None)


@pytest.mark.parametrize(
    ("body", "title", "count"),
    [
        pytest.param(SIGNED, "Korea and Peru sign landmark Free Trade Agreement", 1, id="a kind of its parties"),
        pytest.param(SIGNED, "Chile and Peru sign landmark Free Trade Agreement", 2, id="other parties"),
    ],
)
def test_a_kind_is_the_agreement_that_its_parties_name(body: str, title: str, count: int) -> None:
    assert len(done(body, title)) == count

"""What was done about agreements, in turns that ministries of several countries use."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done, read

FTA = "Korea-Peru Free Trade Agreement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Korea-Peru FTA talks have yielded a draft chapter.", [f"negotiated {FTA}"], id="yielded"),
        pytest.param("The Korea-Peru FTA has yielded many orders.", [], id="an agreement in force yields too"),
        pytest.param(
            "Minister Kim joined colleagues from 14 states in concluding the Korea-Peru FTA.",
            [f"concluded {FTA}"],
            id="joined others in doing",
        ),
        pytest.param(
            "The Korea-Peru FTA follows the Korea-Chile FTA, which took effect in April 2004.",
            ["entered_into_force Korea-Chile Free Trade Agreement"],
            id="another agreement's clause",
        ),
        pytest.param("A study suggests that the Korea-Peru FTA will create jobs.", [], id="a study suggests"),
        pytest.param("Minister Kim has an interest in concluding the Korea-Peru FTA.", [], id="an interest in doing"),
        pytest.param(
            "Minister Kim praised the Korea-Peru FTA and concluded the renegotiation of that pact in May.",
            [f"concluded {FTA}"],
            id="of that pact",
        ),
        pytest.param(
            "Korea and Peru brought the Korea-Peru FTA into force in May 2011.",
            [f"entered_into_force {FTA}"],
            id="brought into force",
        ),
        pytest.param("Korea wants to put the Korea-Peru FTA into effect.", [], id="wants to put into effect"),
        pytest.param(
            "Korea and Peru launched the Korea-Peru FTA talks. The second round was held in Lima in April.",
            [f"launched {FTA}", f"negotiated {FTA}"],
            id="a round spoken of next",
        ),
        pytest.param(
            "Korea and Peru launched the Korea-Peru FTA talks. The second round will be held in Lima in June.",
            [f"launched {FTA}"],
            id="a round to come",
        ),
        pytest.param(
            "Korea and Peru held the third round under the Korea-Peru FTA in Lima.",
            [f"negotiated {FTA}"],
            id="a round under an agreement",
        ),
        pytest.param(
            "Negotiators met in Lima for a third round of talks on the Korea-Peru FTA.",
            [f"negotiated {FTA}"],
            id="met for a round",
        ),
        pytest.param(
            "Negotiators will be in Lima in June for a third round of talks on the Korea-Peru FTA.",
            [],
            id="will be there",
        ),
        pytest.param(
            "Peru's Congress gave its consent to the Korea-Peru FTA in May.",
            [f"ratified {FTA}"],
            id="a parliament consents",
        ),
        pytest.param("The Cabinet gave its consent to the Korea-Peru FTA in May.", [], id="a cabinet consents"),
        pytest.param(
            "Korea deposited with the government of Peru its instrument of ratification of the Korea-Peru FTA in May.",
            [f"ratified {FTA}"],
            id="an instrument farther behind its verb",
        ),
    ],
)  # fmt: skip
def test_actions(text: str, expected: list[str]) -> None:
    assert done(text) == expected


def test_talks_that_had_been_concluded_have_their_own_day() -> None:
    text = "Chile and Peru today signed a free trade agreement, on which talks had been completed on 3 March 2023."
    assert [(row.action, str(row.start_on)) for row in read(text).actions] == [
        ("signed", "2024-05-10"),
        ("concluded", "2023-03-03"),
    ]


def test_the_official_it_was_signed_with_tells_the_party() -> None:
    text = "Minister Kim of Korea signed a Digital Trade Agreement with Peru's Minister Ana Torres."
    assert [row.parties for row in read(text).actions] == [("Peru", "South Korea")]

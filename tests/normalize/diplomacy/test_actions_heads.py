"""Whose verb it is: that of an agreement, or that of the noun an agreement stands with."""

from datetime import date

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done, read

PERU = "Korea-Peru Free Trade Agreement"
CHINA = "Korea-China Free Trade Agreement"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The tariff cuts under the Korea-Peru FTA took effect in July 2023.", id="under"),
        pytest.param("The third-year cuts of the Korea-Peru FTA entered into force on January 1.", id="of"),
        pytest.param("The Act on the implementation of the Korea-Peru FTA entered into force.", id="on"),
        pytest.param("The contracts under the MOU were signed in Seoul.", id="a passive"),
        pytest.param("The changes to the Korea-Peru FTA have taken effect.", id="to"),
        pytest.param("Under the Korea-Peru FTA tariff cuts took effect in May.", id="at the head of the sentence"),
        pytest.param("The ministry held a briefing session on the Korea-Peru FTA.", id="a session for firms"),
        pytest.param("The minister reviewed exports after the Korea-Peru FTA.", id="after"),
        pytest.param("The ministers discussed prices amid the Korea-Peru FTA.", id="amid"),
    ],
)
def test_the_verb_of_another_noun(text: str) -> None:
    assert done(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The final text of the Korea-Peru FTA was signed in 2011.", f"signed {PERU}", id="its text"),
        pytest.param(
            "The second phase of the Korea-China FTA talks was launched in 2018.", f"launched {CHINA}", id="phase"
        ),
        pytest.param("One of the MOUs was signed in Seoul.", "signed MOU", id="one of them"),
        pytest.param("A total of 15 MOUs were signed in Seoul.", "signed MOU", id="a number of them"),
        pytest.param(
            "The cuts under the Korea-Peru FTA, which took effect in 2011, were welcomed.",
            f"entered_into_force {PERU}",
            id="which",
        ),
        pytest.param("The benefits of the Korea-Peru FTA signed in 2011 are clear.", f"signed {PERU}", id="participle"),
        pytest.param("In Lima on Friday the Korea-Peru FTA was signed.", f"signed {PERU}", id="a day before it"),
        pytest.param(
            "Both exchanged the instruments of ratification of the Korea-Peru FTA.", f"ratified {PERU}", id="papers"
        ),
        pytest.param("Both held a session on the Korea-Peru FTA.", f"negotiated {PERU}", id="a session of talks"),
    ],
)  # fmt: skip
def test_its_own_verb(text: str, expected: str) -> None:
    assert done(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ministry began preparations to join the CPTPP.", [], id="preparations"),
        pytest.param("Minister Ahn welcomed Peru's decision to join the CPTPP.", [], id="a decision"),
        pytest.param("Korea launched a task force to negotiate the Korea-Peru FTA.", [], id="a task force"),
        pytest.param("Minister Ahn visited Lima to sign the Korea-Peru FTA.", [f"signed {PERU}"], id="a purpose"),
        pytest.param("They exchanged requests on the ratification of the Korea-Peru FTA.", [], id="no instruments"),
        pytest.param("Neither side discussed the Korea-Peru FTA.", [], id="neither side"),
        pytest.param("Each side discussed the Korea-Peru FTA.", [f"discussed {PERU}"], id="each side"),
        pytest.param("The Korea-Peru FTA talks ended without result.", [f"negotiated {PERU}"], id="without result"),
        pytest.param("Both ended the Korea-Peru FTA talks without success.", [f"negotiated {PERU}"], id="object"),
        pytest.param("The Korea-Peru FTA talks ended in May.", [f"concluded {PERU}"], id="with a result"),
    ],
)  # fmt: skip
def test_what_is_not_done_yet_or_not_at_all(text: str, expected: list[str]) -> None:
    assert done(text) == expected


def test_the_day_of_what_is_proposed_is_not_that_of_the_proposal() -> None:
    text = "Minister Ahn proposed that talks on the Korea-Mexico FTA, which began in 2022, be concluded next year."
    found = {row.action: row.start_on for row in read(text).actions}
    assert found == {"proposed": None, "launched": date(2022, 1, 1)}

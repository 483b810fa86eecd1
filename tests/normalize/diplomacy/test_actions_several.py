"""Several agreements in one breath, memoranda on other subjects, what a bracket says, and what is only agreed."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done, read

CHILE, PERU = "Korea-Chile Free Trade Agreement", "Korea-Peru Free Trade Agreement"
MEXICO = "Korea-Mexico Free Trade Agreement"
BOTH = [f"entered_into_force {CHILE}", f"entered_into_force {PERU}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Korea-Chile and Korea-Peru FTAs took effect.", BOTH, id="pairs"),
        pytest.param("Korea's FTAs with Chile and Peru took effect in 2011.", BOTH, id="with, of an owner"),
        pytest.param("The free trade agreements with Chile and Peru took effect in 2011.", BOTH, id="with, ours"),
        pytest.param("The FTAs that Korea signed with Chile and Peru took effect.", BOTH, id="that Korea signed"),
        pytest.param("The FTAs with Chile and Peru will take effect next year.", [], id="to come"),
        pytest.param("The agreements with Chile and Peru took effect in 2011.", [], id="of no kind"),
        pytest.param("Exports to Chile and Peru grew after FTAs took effect.", [], id="lands that are no partners"),
        pytest.param("Korea's FTA partners met with Chile and Peru.", [], id="partners"),
    ],
)  # fmt: skip
def test_several_of_one_kind(text: str, expected: list[str]) -> None:
    assert done(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("KOTRA and Boeing signed an MOU on fuel. KEPCO and Boeing signed an MOU on drones.", 2, id="two"),
        pytest.param(
            "Minister Ahn and Minister Ng signed the minerals MOU. In Ottawa they signed an MOU on robots.", 2,
            id="a subject before the noun",
        ),
        pytest.param(
            "Korea and Canada signed an MOU on critical minerals. The MOU on supply was signed by Minister Ahn.", 1,
            id="the MOU, told again",
        ),
        pytest.param(
            "Korea and Canada signed an MOU on critical minerals. Minister Ahn signed an MOU for minerals supply.", 1,
            id="the same subject",
        ),
        pytest.param("Korea and Canada signed an MOU. Minister Ahn signed an MOU on minerals.", 1, id="no subject"),
    ],
)  # fmt: skip
def test_memoranda_on_other_subjects_are_others(text: str, count: int) -> None:
    assert done(text) == ["signed MOU"] * count


def test_a_title_only_says_again() -> None:
    assert done("Korea and Canada signed an MOU on minerals.", "Korea, Canada ink MOU for supply chains") == [
        "signed MOU"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister Ahn met Minister Ng (use of the Korea-Peru FTA, which took effect in 2011).",
            [f"entered_into_force {PERU}"],
            id="a clause",
        ),
        pytest.param("They praised the pact (the Korea-Peru FTA).", [], id="only a name"),
        pytest.param(
            "Minister Ahn met Minister Ng (text of the Korea-Peru FTA, which will be signed in June).", [], id="to come"
        ),
        pytest.param("They signed the Korea-Peru FTA (see the annex).", [f"signed {PERU}"], id="nothing of it"),
    ],
)
def test_what_a_bracket_says(text: str, expected: list[str]) -> None:
    assert done(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They agreed to speed up the Korea-Mexico FTA talks.", [f"discussed {MEXICO}"], id="speed"),
        pytest.param("It was agreed to expedite Korea-Mexico FTA talks.", [f"discussed {MEXICO}"], id="it was"),
        pytest.param("It was agreed to give new life to the Korea-Mexico FTA.", [], id="it is no agreement"),
        pytest.param(
            "The ministers shared the view that talks on the Korea-Mexico FTA would help.",
            [f"discussed {MEXICO}"],
            id="a shared view",
        ),
        pytest.param("Minister Ahn said that talks on the Korea-Mexico FTA would help.", [], id="what one says"),
        pytest.param("Firms shared the costs of the Korea-Mexico FTA.", [], id="no view"),
    ],
)  # fmt: skip
def test_what_is_agreed_about_a_deal(text: str, expected: list[str]) -> None:
    assert done(text) == expected


def test_each_has_its_own_parties() -> None:
    assert [row.parties for row in read("Korea's FTAs with Chile and Peru took effect in 2011.").actions] == [
        ("South Korea", "Chile"),
        ("South Korea", "Peru"),
    ]

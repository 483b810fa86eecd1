"""Agreements named before, and agreements that only their kind and their parties name."""

from datetime import date

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done, read

PERU = "Korea-Peru Free Trade Agreement"
CPTPP = "Comprehensive and Progressive Agreement for Trans-Pacific Partnership"
SIGNED = "Korea and Peru signed the Korea-Peru FTA."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{SIGNED} The agreement took effect in 2011.", ["signed", "entered_into_force"], id="the agreement"
        ),
        pytest.param(f"{SIGNED} It took effect in 2011.", ["signed", "entered_into_force"], id="it"),
        pytest.param(
            "Since it took effect in 2011, the Korea-Peru FTA has lifted trade.",
            ["entered_into_force"],
            id="it before the name",
        ),
        pytest.param(
            f"{SIGNED} Negotiations were launched in 2009 and concluded in August 2010.",
            ["signed", "launched", "concluded"],
            id="negotiations, two predicates with one helping verb",
        ),
        pytest.param(
            f"{SIGNED} The official conclusion of the negotiations, which was declared in Lima in 2010, was hailed.",
            ["signed", "concluded"],
            id="a conclusion that was declared",
        ),
        pytest.param(
            f"{SIGNED} The two sides declared the final conclusion in August 2010.",
            ["signed", "concluded"],
            id="a conclusion without its talks",
        ),
        pytest.param(
            "The Korea-Peru FTA was initialled in 2010 and ratified by the Assembly in 2011.",
            ["concluded", "ratified"],
            id="two passives",
        ),
        pytest.param(
            "The Korea-Peru FTA was signed on March 21, 2011, and entered into force in August 2011.",
            ["signed", "entered_into_force"],
            id="a passive and a verb of its own",
        ),
        pytest.param(
            "The Korea-Peru FTA, which Korea, Chile and Peru signed in 2011, entered into force in August 2011.",
            ["signed", "entered_into_force"],
            id="a list of parties between",
        ),
        pytest.param("The two ministers signed the revised Korea-Peru FTA.", ["signed"], id="a participle before it"),
        pytest.param(
            "Korea and Peru entered the third round of talks on the Korea-Peru FTA.", ["negotiated"], id="enter"
        ),
        pytest.param(
            "The ministers signed a joint declaration on the conclusion of the Korea-Peru FTA negotiations.",
            ["concluded"],
            id="a declaration on its conclusion",
        ),
        pytest.param(
            f"{SIGNED} The talks had been launched in 2009.",
            ["signed", "launched"],
            id="the talks, of what is launched",
        ),
        pytest.param(
            f"{SIGNED} On April 2, 2010, the two sides announced in Lima the conclusion of the talks.",
            ["signed", "concluded"],
            id="a place between the verb and its object",
        ),
        pytest.param(
            "The original Korea-Peru FTA took provisional effect in 2011.", ["entered_into_force"], id="provisional"
        ),
        pytest.param(
            "Ministers held talks on the Korea-Peru FTA, which has been in force since 2011.",
            ["negotiated", "entered_into_force"],
            id="which is the agreement, not the talks",
        ),
        pytest.param("The Korea-Peru FTA has been ratified.", ["ratified"], id="has been"),
        pytest.param(
            "The Assembly passed the ratification bill for the Korea-Peru FTA.", ["ratified"], id="a bill passed"
        ),
        pytest.param(
            "Korea and Peru have been negotiating the Korea-Peru FTA.", ["negotiated"], id="have been negotiating"
        ),
        pytest.param(
            "The Korea-Peru FTA, in force since 2011, covers beef.", ["entered_into_force"], id="in force since"
        ),
        pytest.param(
            "Peru concluded the Korea-Peru FTA and signed it in Lima.", ["concluded", "signed"], id="signed it"
        ),
        pytest.param(
            "Launched in 2011, the Korea-Peru FTA has lifted trade.", ["launched"], id="a participle that opens"
        ),
        pytest.param("Korea and Peru are in talks on the Korea-Peru FTA.", ["negotiated"], id="are in talks"),
        pytest.param(
            f"{SIGNED}\n• Negotiations were launched in 2009 and concluded in 2010.",
            ["signed", "launched", "concluded"],
            id="behind a bullet",
        ),
        pytest.param(
            "The Korea-Peru FTA, whose negotiations were concluded in 2010, covers beef.",
            ["concluded"],
            id="whose talks",
        ),
        pytest.param(
            f"{SIGNED} The two sides reached a substantive conclusion of negotiations in 2010.",
            ["signed", "concluded"],
            id="reached a conclusion of negotiations",
        ),
        pytest.param(
            f"{SIGNED} It received royal assent, and the National Assembly ratified it on December 2, 2010.",
            ["signed", "ratified"],
            id="it as an object, behind an assembly, which is no adverb",
        ),
        pytest.param(
            "In June the Korea-Peru FTA was praised. The ministers signed the agreement in Lima. It took effect.",
            ["signed", "entered_into_force"],
            id="it is the agreement spoken of again",
        ),
        pytest.param("Italy signed the Korea-Peru FTA.", ["signed"], id="Italy is no adverb"),
        pytest.param("The Senate approved the ratification of the Korea-Peru FTA.", ["ratified"], id="approved"),
    ],
)
def test_what_is_named_before(text: str, expected: list[str]) -> None:
    assert done(text) == [f"{action} {PERU}" for action in expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The agreement took effect in 2011. It lifted trade.", id="nothing is named"),
        pytest.param(
            "Firms use the Korea-Peru FTA and the Korea-Chile FTA. The agreement took effect in 2011.",
            id="two are named",
        ),
        pytest.param("Firms use the Korea-Peru FTA. The CEPA took effect in 2011.", id="another kind"),
        pytest.param("Firms use the Korea-Peru FTA. Exports rose. It took effect in 2011.", id="it means what is near"),
        pytest.param(
            "Firms use the Korea-Peru FTA. Wage negotiations on pay were concluded.", id="talks on other things"
        ),
        pytest.param("Firms use the Korea-Peru FTA. The agreement will take effect in 2025.", id="planned"),
        pytest.param("The Korea-Peru FTA was to be signed and ratified in 2030.", id="two plans"),
        pytest.param("Peru requested the Korea-Peru FTA's review.", id="not accession"),
        pytest.param("The Korea-Peru FTA has not been ratified.", id="has not been"),
        pytest.param("The government submitted the ratification bill for the Korea-Peru FTA.", id="a bill submitted"),
        pytest.param("The cabinet approved the launch of negotiations on the Korea-Peru FTA.", id="a launch approved"),
        pytest.param("Japan hosted members of the CPTPP.", id="members hosted"),
        pytest.param(
            "Firms use the Korea-Peru FTA. The talks between the unions were concluded.", id="talks between others"
        ),
        pytest.param("Members of the CPTPP agreed in May to meet.", id="members agree, not the agreement"),
    ],
)
def test_what_is_not_named_before(text: str) -> None:
    assert done(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The UK signed the CPTPP. It had applied to join in February 2021.", f"applied {CPTPP}", id="to join"
        ),
        pytest.param("The UK became the 12th member of the CPTPP.", f"joined {CPTPP}", id="became a member"),
        pytest.param("Ukraine requested accession to the CPTPP in May 2023.", f"applied {CPTPP}", id="requested"),
    ],
)
def test_applications(text: str, expected: str) -> None:
    assert expected in done(text)


@pytest.mark.parametrize(
    ("text", "expected", "parties"),
    [
        pytest.param(
            "Korea signed an FTA with Vietnam in Hanoi.",
            "Korea-Vietnam Free Trade Agreement",
            {"South Korea", "Vietnam"},
            id="known by its parties",
        ),
        pytest.param(
            "Canada and Kenya signed a sweeping trade agreement.",
            "trade agreement",
            {"Canada", "Kenya"},
            id="unknown: its kind",
        ),
        pytest.param(
            "A free trade agreement between Canada and Kenya was signed.",
            "free trade agreement",
            {"Canada", "Kenya"},
            id="between",
        ),
    ],
)
def test_unnamed_agreements(text: str, expected: str, parties: set[str]) -> None:
    (row,) = read(text).actions
    assert (row.action, row.agreement, set(row.parties)) == ("signed", expected, parties)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("KOGAS and Boeing signed an agreement on LNG supply.", id="a contract"),
        pytest.param("Canada will sign an FTA with Kenya.", id="a plan"),
        pytest.param("Korea signed FTAs with many countries.", id="many"),
        pytest.param("Canada signed a trade agreement.", id="with whom is not said"),
    ],
)
def test_no_unnamed_agreement(text: str) -> None:
    assert done(text) == []


def test_negotiations_are_those_of_the_unnamed_agreement_before() -> None:
    text = "Canada and Kenya signed a free trade agreement. Negotiations were concluded in June 2022."
    rows = read(text).actions
    assert [(row.action, row.agreement, len(row.parties)) for row in rows] == [
        ("signed", "free trade agreement", 2),
        ("concluded", "free trade agreement", 2),
    ]


def test_an_apposition_names_it() -> None:
    assert done("Korea and Peru signed a free trade pact, the Korea-Peru FTA.") == [f"signed {PERU}"]


def test_each_predicate_has_its_day() -> None:
    rows = read("The Korea-Peru FTA was signed on March 21, 2011, and entered into force on August 1, 2011.").actions
    assert [row.start_on for row in rows] == [date(2011, 3, 21), date(2011, 8, 1)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("KOTRA concluded an MOU with Boeing.", id="a memorandum is concluded by signing"),
        pytest.param("KOTRA and Boeing renewed their MOU.", id="renewed"),
        pytest.param("A total of 23 MOUs and contracts were signed during the visit.", id="with contracts"),
    ],
)
def test_memoranda(text: str) -> None:
    assert done(text) == ["signed MOU"]


def test_what_was_an_fta_when_its_talks_began_is_not_named_by_what_it_became() -> None:
    assert done("India and the UK have launched negotiations for a free trade agreement.") == [
        "launched free trade agreement"
    ]

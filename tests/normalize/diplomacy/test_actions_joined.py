"""What is said of several agreements at once, in an aside, as a noun, of an agreement that only its sort names."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done

PERU = "Korea-Peru Free Trade Agreement"
CHILE = "Korea-Chile Free Trade Agreement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Korea-Chile FTA and the Korea-Peru FTA both took effect long ago.",
            {f"entered_into_force {CHILE}", f"entered_into_force {PERU}"},
            id="both took effect",
        ),
        pytest.param(
            "Exports grew under the Korea-Chile FTA and the Korea-Peru FTA, both of which took effect long ago.",
            {f"entered_into_force {CHILE}", f"entered_into_force {PERU}"},
            id="both of which",
        ),
        pytest.param(
            "Exports grew under the Korea-Chile FTA and the Korea-Peru FTA, which took effect in 2011.",
            {f"entered_into_force {PERU}"},
            id="which may be the last",
        ),
        pytest.param(
            "The Korea-Chile FTA took effect in 2004, and the Korea-Peru FTA in 2011.",
            {f"entered_into_force {CHILE}", f"entered_into_force {PERU}"},
            id="the verb of the first goes on",
        ),
        pytest.param(
            "The Korea-Chile FTA took effect in 2004, and the Korea-Peru FTA in 2011 brought tariffs down.",
            {f"entered_into_force {CHILE}"},
            id="another verb of its own",
        ),
        pytest.param(
            "Negotiations on the Korea-Peru FTA, launched in 2009, were concluded in August 2010.",
            {f"launched {PERU}", f"concluded {PERU}"},
            id="the verb behind an aside",
        ),
        pytest.param(
            "The substantial conclusion of the Korea-Peru FTA negotiations was announced in Lima in August 2010.",
            {f"concluded {PERU}"},
            id="a conclusion announced",
        ),
        pytest.param("The conclusion of the Korea-Peru FTA will be announced in June.", set(), id="to be announced"),
        pytest.param(
            "The two sides reached an agreement in principle on the Korea-Peru FTA.",
            {f"concluded {PERU}"},
            id="an agreement in principle",
        ),
        pytest.param(
            "Korea and Peru ended two days of talks on the Korea-Peru FTA.", {f"negotiated {PERU}"}, id="days of talks"
        ),
        pytest.param(
            "Under the Korea-Peru FTA, which entered its tenth year, trade has grown.", set(), id="entered a year"
        ),
        pytest.param(
            "Since its entry into force in 2011, the Korea-Peru FTA has lifted trade.",
            {f"entered_into_force {PERU}"},
            id="its entry into force",
        ),
        pytest.param(
            "Before its entry into force, the Korea-Peru FTA needs the assent of parliament.", set(), id="before it"
        ),
        pytest.param(
            "Both sides marked the tenth anniversary of the entry into force of the Korea-Peru FTA.",
            {f"entered_into_force {PERU}"},
            id="an anniversary of it",
        ),
        pytest.param("Parliament approved the Korea-Peru FTA.", {f"ratified {PERU}"}, id="a parliament approves"),
        pytest.param("The Cabinet approved the Korea-Peru FTA.", set(), id="a cabinet approves"),
        pytest.param("Peru accepted the proposal for the Korea-Peru FTA.", set(), id="a proposal accepted"),
        pytest.param(
            "Korea and Peru signed the Korea-Peru FTA electronically.", {f"signed {PERU}"}, id="an adverb behind it"
        ),
        pytest.param(
            "Korea and Laos signed a social security agreement.",
            {"signed social security agreement"},
            id="a sort between lands",
        ),
        pytest.param(
            "Korea and Japan inked a $10 billion currency swap agreement.",
            {"signed currency swap agreement"},
            id="a sort with an amount",
        ),
        pytest.param("Hanwha signed a joint development agreement with Airbus.", set(), id="what companies sign"),
        pytest.param("Korea and Laos praised a social security agreement.", set(), id="a sort not signed"),
        pytest.param(
            "After eight rounds, Korea and Peru signed the FTA.", {f"signed {PERU}"}, id="the FTA of both lands"
        ),
        pytest.param(
            "The agreement on fisheries, signed in 2019, is older than the Korea-Peru FTA.", set(), id="another one"
        ),
        pytest.param("Chile signed on to the Artemis Accords.", {"joined Artemis Accords"}, id="signed on to"),
        pytest.param(
            "The resumption of the Korea-Peru FTA negotiations was announced.", {f"negotiated {PERU}"}, id="resumed"
        ),
    ],
)
def test_actions_joined(text: str, expected: set[str]) -> None:
    assert set(done(text)) == expected


def test_headlines() -> None:
    assert done("Ministers met.", "Korea, Peru sign FTA") == [f"signed {PERU}"]
    assert done("Ministers met.", "Signing of the Korea-Peru FTA") == [f"signed {PERU}"]
    assert done("Ministers met.", "Signing of the Korea-Peru FTA scheduled for June") == []
    assert done("Ministers met.", "Korea, Peru to sign FTA") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"The {PERU} is old. The modernised agreement was signed in Lima.", {f"signed {PERU}"}, id="modernised"
        ),
        pytest.param(f"The {PERU} is old. Chile acceded to it in 2015.", {f"joined {PERU}"}, id="acceded to it"),
        pytest.param(
            f"The {PERU} is old. Talks under the mining dialogue were concluded.", set(), id="talks under another"
        ),
        pytest.param(
            f"Korea and Peru signed the {PERU}. The talks, which were first launched in 2009, had been hard.",
            {f"signed {PERU}", f"launched {PERU}"},
            id="the talks, which were launched",
        ),
        pytest.param(f"The {PERU} is old. Chile has applied to accede.", {f"applied {PERU}"}, id="applied to accede"),
        pytest.param(
            f"Korea and Peru agreed in principle to restart negotiations on the {PERU}.",
            {f"discussed {PERU}"},
            id="agreed in principle to",
        ),
        pytest.param(f"The minister tabled the {PERU} in Parliament.", set(), id="tabled in parliament"),
        pytest.param(f"Korea tabled the {PERU} in Lima.", {f"proposed {PERU}"}, id="tabled at talks"),
        pytest.param(
            f"The minister went to Lima on May 3 for the signing of the {PERU}.",
            {f"signed {PERU}"},
            id="for its signing",
        ),
        pytest.param(f"The minister will go to Lima for the signing of the {PERU}.", set(), id="a signing to come"),
        pytest.param(f"The minister asked Peru for the signing of the {PERU}.", set(), id="a signing asked for"),
    ],
)
def test_agreements_spoken_of(text: str, expected: set[str]) -> None:
    assert set(done(text)) == expected

"""What is shared with a deal told before, the talks that a relative clause tells of, studies, rounds, memoranda."""

import pytest

from flows.normalize.diplomacy.called import is_kind_of
from tests.normalize.diplomacy.reading_diplomacy import INDIA, KOREA, done, read

PERU = "Korea-Peru Free Trade Agreement"
CHILE = "Korea-Chile Free Trade Agreement"
KENYA = "Korea-Kenya Economic Partnership Agreement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Both welcomed the signing of the Korea-Peru FTA and the Korea-Chile FTA in Lima.",
            {f"signed {PERU}", f"signed {CHILE}"},
            id="the signing of two",
        ),
        pytest.param(
            "They hailed the conclusion of talks on the Korea-Peru FTA, the Korea-Chile FTA and the Korea-Kenya EPA.",
            {f"concluded {PERU}", f"concluded {CHILE}", f"concluded {KENYA}"},
            id="the conclusion of three",
        ),
        pytest.param(
            "Following the signing of the Korea-Peru FTA, the Korea-Chile FTA took effect.",
            {f"signed {PERU}", f"entered_into_force {CHILE}"},
            id="the next is the subject",
        ),
        pytest.param(
            "They welcomed the signing of the Korea-Peru FTA and the Korea-Chile FTA's effect on trade.",
            {f"signed {PERU}"},
            id="the effect of the other",
        ),
        pytest.param(
            "The CPTPP, in force in eight countries since 2018, covers data.",
            {"entered_into_force Comprehensive and Progressive Agreement for Trans-Pacific Partnership"},
            id="in force where since when",
        ),
        pytest.param(
            "Exports grew under the Korea-Peru FTA, effective from August 2011.",
            {f"entered_into_force {PERU}"},
            id="effective from",
        ),
        pytest.param("The Korea-Peru FTA is effective from 2030.", set(), id="effective from a day to come"),
        pytest.param("The Korea-Peru FTA is effective for firms.", set(), id="effective otherwise"),
        pytest.param(
            "This follows the Korea-Kenya EPA, on which negotiations were concluded in March.",
            {f"concluded {KENYA}"},
            id="on which negotiations were concluded",
        ),
        pytest.param(
            "He called for a better Korea-Kenya EPA, on which six rounds of talks have been held.",
            {f"negotiated {KENYA}"},
            id="on which rounds have been held",
        ),
        pytest.param(
            "The Korea-Kenya EPA, whose negotiations began in March, covers goods.",
            {f"launched {KENYA}"},
            id="whose negotiations began",
        ),
        pytest.param(
            "The Korea-Kenya EPA, on which talks will be concluded in May, covers goods.", set(), id="will be concluded"
        ),
        pytest.param("The Korea-Kenya EPA, on which opinions were exchanged, covers goods.", set(), id="no talks"),
        pytest.param(
            "Korea and Kenya held the 4th round of EPA negotiations in Nairobi.",
            {f"negotiated {KENYA}"},
            id="a numbered round of talks on a kind",
        ),
        pytest.param(
            "During the sixth round of negotiations on the Korea-Kenya EPA, both sides settled the chapter on customs.",
            {f"negotiated {KENYA}"},
            id="during the round",
        ),
        pytest.param(
            "During the next round of negotiations on the Korea-Kenya EPA, customs will be settled.",
            set(),
            id="during the next round",
        ),
        pytest.param(
            "The conclusion in principle of the Korea-Kenya EPA was announced on May 2.",
            {f"concluded {KENYA}"},
            id="the conclusion in principle",
        ),
        pytest.param(
            "The ratification of the Korea-Peru FTA by the National Assembly was completed in June 2011.",
            {f"ratified {PERU}"},
            id="it is the ratification that was completed",
        ),
        pytest.param(
            "Minister Kim proposed a joint feasibility study on the Korea-Kenya EPA.",
            {f"proposed {KENYA}"},
            id="a study is proposed",
        ),
        pytest.param(
            "Korea and Kenya agreed to launch a joint study on the Korea-Kenya EPA.",
            {f"discussed {KENYA}"},
            id="agreed to launch a study",
        ),
        pytest.param("They launched a joint study on the Korea-Kenya EPA.", set(), id="a study is no talks"),
        pytest.param("The study on the Korea-Kenya EPA was concluded in May.", set(), id="a study was concluded"),
        pytest.param("Korea is reviewing joining the CPTPP.", set(), id="one side thinks of joining"),
        pytest.param(
            "KOTRA and Masdar concluded an MOU on May 2.", {"signed MOU"}, id="a memorandum is concluded by signing"
        ),
        pytest.param(
            "An MOU was concluded between KOTRA and Masdar.", {"signed MOU"}, id="a memorandum was concluded"
        ),
    ],
)  # fmt: skip
def test_shared(text: str, expected: set[str]) -> None:
    assert set(done(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Firms of both sides signed ten MOUs, among them one between KOTRA and Masdar on trade and another between "
            "KEPCO and PTSC on wind power.",
            [
                {"Korea Trade-Investment Promotion Agency", "Masdar"},
                {"Korea Electric Power Corporation", "PTSC"},
            ],
            id="one between, another between",
        ),
        pytest.param(
            "Among the papers signed in Hanoi were an MOU between KEPCO and PTSC and one between KOTRA and Masdar.",
            [
                {"Korea Electric Power Corporation", "PTSC"},
                {"Korea Trade-Investment Promotion Agency", "Masdar"},
            ],
            id="among the papers signed were",
        ),
        pytest.param(
            "The MOU between KOTRA and the Vietnam Chamber of Commerce and Industry was signed on May 2.",
            [{"Korea Trade-Investment Promotion Agency", "Vietnam Chamber of Commerce and Industry"}],
            id="the parties in its name",
        ),
        pytest.param(
            "Firms plan to sign ten MOUs, among them one between KOTRA and Masdar.", [], id="none has been signed"
        ),
        pytest.param(
            "KOTRA held two meetings, one between KEPCO and PTSC and another between Masdar and POSCO.",
            [],
            id="no memoranda",
        ),
    ],
)  # fmt: skip
def test_memoranda(text: str, expected: list[set[str]]) -> None:
    rows = read(text).actions
    assert {(row.action, row.agreement) for row in rows} <= {("signed", "MOU")}
    assert [set(row.parties) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("MOTIE signs hydrogen MOU with Masdar", ["signed MOU"], id="a topic before the memorandum"),
        pytest.param("KEPCO signed smart grid MOUs with Masdar.", ["signed MOU"], id="a topic of two words"),
        pytest.param("KOTRA signed up for MOU training.", [], id="signed up for training"),
        pytest.param(
            "Signing of MOU on hydrogen between KOTRA and Masdar took place in Berlin.",
            ["signed MOU"],
            id="the signing took place, behind its parties",
        ),
        pytest.param(
            "The signing of the MOU on hydrogen between KOTRA and Masdar will take place in Berlin.",
            [],
            id="the signing will take place",
        ),
        pytest.param(
            "The Korea-Chile FTA, signed in 2003 and effective since April 2004, covers goods.",
            [f"signed {CHILE}", f"entered_into_force {CHILE}"],
            id="signed in 2003 and effective since",
        ),
        pytest.param(
            "Costa Rica's application to join the CPTPP was submitted on May 2.",
            ["applied Comprehensive and Progressive Agreement for Trans-Pacific Partnership"],
            id="the application was submitted",
        ),
        pytest.param(
            "Costa Rica's application to join the CPTPP will be submitted on May 20.", [], id="will be submitted"
        ),
        pytest.param("A report on the CPTPP was submitted on May 2.", [], id="a report was submitted"),
        pytest.param(
            "An application for a certificate under the Korea-Chile FTA was submitted on May 2.",
            [],
            id="an application for something else",
        ),
        pytest.param("Firms signed a total of 23 MOUs in Hanoi.", ["signed MOU"], id="a total of"),
        pytest.param("Firms signed contracts and MOUs worth $9 billion.", ["signed MOU"], id="contracts and MOUs"),
        pytest.param(
            "Korea and Kenya announced the start of negotiations on the Korea-Kenya EPA.",
            [f"launched {KENYA}"],
            id="the start of negotiations",
        ),
        pytest.param("Since the start of the Korea-Chile FTA exports rose.", [], id="the start of an agreement"),
        pytest.param("Korea-Kenya EPA negotiations start in May.", [], id="negotiations are to start"),
        pytest.param(
            "The ministers noted the conclusion of the Korea-Kenya EPA.", [f"concluded {KENYA}"], id="noted it"
        ),
        pytest.param(
            "Minister of Trade Ahn Dukgeun met with Thai Commerce Minister Phumtham Wechayachai and discussed ways to "
            "accelerate FTA negotiations.",
            ["discussed FTA"],
            id="talks of the two",
        ),
        pytest.param(
            "Thai Commerce Minister Phumtham Wechayachai said that FTA negotiations were concluded.",
            [],
            id="talks of one with nobody knows whom",
        ),
    ],
)  # fmt: skip
def test_plain(text: str, expected: list[str]) -> None:
    assert done(text) == expected


def test_a_title_is_a_topic() -> None:
    assert done("The ministry announced it.", "Korea, Chile sign lithium supply MOU") == ["signed MOU"]


@pytest.mark.parametrize(
    ("title", "text", "issuer", "expected"),
    [
        pytest.param(
            "",
            "The India-Korea CEPA entered into force in 2010.",
            INDIA,
            ["entered_into_force India-Korea CEPA"],
            id="the order of the release",
        ),
        pytest.param(
            "",
            "The Korea-India CEPA entered into force in 2010.",
            KOREA,
            ["entered_into_force Korea-India Comprehensive Economic Partnership Agreement"],
            id="the canonical name, the kind in short",
        ),
        pytest.param(
            "",
            "The India-Korea CEPA (or Korea-India CEPA) entered into force in 2010.",
            KOREA,
            ["entered_into_force Korea-India Comprehensive Economic Partnership Agreement"],
            id="both orders",
        ),
        pytest.param(
            "",
            "Korea and India concluded talks on a CEPA in March.",
            KOREA,
            ["concluded Korea-India Comprehensive Economic Partnership Agreement"],
            id="by its kind alone, of ours first",
        ),
        pytest.param(
            "",
            "India and Korea concluded talks on a CEPA in March.",
            INDIA,
            ["concluded India-Korea Comprehensive Economic Partnership Agreement"],
            id="by its kind alone, of the other's release",
        ),
        pytest.param(
            "",
            "The Korea-Ecuador SECA was signed in March.",
            KOREA,
            ["signed Korea-Ecuador Strategic Economic Cooperation Agreement"],
            id="an acronym of the kind",
        ),
        pytest.param(
            "", "The Korea-Ecuador FTA was signed in March.", KOREA, ["signed Korea-Ecuador FTA"], id="another kind"
        ),
        pytest.param(
            "", "KORUS entered into force in 2012.", KOREA,
            ["entered_into_force Korea-U.S. Free Trade Agreement"],
            id="an acronym of the whole",
        ),
        pytest.param(
            "Signing of Korea-Peru trade deal",
            "The ministers signed the Korea-Peru FTA on May 2. The negotiations were concluded in August last year.",
            KOREA,
            [f"signed {PERU}", f"concluded {PERU}"],
            id="what the title calls a trade deal",
        ),
    ],
)  # fmt: skip
def test_called(title: str, text: str, issuer: tuple[str, str], expected: list[str]) -> None:
    assert done(text, title, issuer=issuer) == expected


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        pytest.param("Korea-Peru trade deal", PERU, True, id="a trade deal"),
        pytest.param("Peru-Korea trade agreement", PERU, True, id="the parties in another order"),
        pytest.param("Korea-Peru free trade agreement", PERU, False, id="the name itself"),
        pytest.param(PERU, "Korea-Peru Digital Trade Agreement", False, id="two agreements of two kinds"),
        pytest.param("Korea-Chile trade agreement", PERU, False, id="of others"),
        pytest.param("trade agreement", PERU, False, id="of nobody"),
    ],
)
def test_is_kind_of(name: str, other: str, expected: bool) -> None:
    assert is_kind_of(name, other) is expected

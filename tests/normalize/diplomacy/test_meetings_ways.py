"""Who met whom, in turns that lists, openings, groups and both sides' delegations bring; the officials are invented."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import met

HOST = "Trade Minister Kim Min-su"
PERU = "Peru's Foreign Trade Minister Ana Torres"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{HOST} called on {PERU}, whom he briefed on ports, and on Peru's Energy Minister Luis Rojas.",
            ["Ana Torres PER held", "Luis Rojas PER held"],
            id="the list goes on behind a clause",
        ),
        pytest.param(
            f"{HOST} met {PERU}, who praised the ports, and Peru's Energy Minister Luis Rojas stayed away.",
            ["Ana Torres PER held"],
            id="behind a clause only the list's own preposition goes on",
        ),
        pytest.param(
            f"{HOST} met Ms. Ana Torres, Chairwoman of Cafetal Sur, and Mr. Luis Rojas, CEO of Codelco, on Friday.",
            ["Ana Torres - held", "Luis Rojas CHL held"],
            id="a body of no known name ends no list",
        ),
        pytest.param(
            f"{HOST} held a luncheon with executives of mining firms in Lima on May 3, including Codelco CEO Luis "
            "Rojas.",
            ["Luis Rojas CHL held"],
            id="who is named of a group",
        ),
        pytest.param(
            f"In talks ahead of the fair, {HOST} and {PERU} also weighed a port project.",
            ["Ana Torres PER held"],
            id="talks open the sentence",
        ),
        pytest.param(
            f"In a speech at the fair, {HOST} and {PERU} weighed a port project.", [], id="a speech opens the sentence"
        ),
        pytest.param(
            f"{HOST} told {PERU} at a meeting in Lima on May 3 that ports mattered.",
            ["Ana Torres PER held"],
            id="told there",
        ),
        pytest.param(
            f"{HOST} asked {PERU} to attend a meeting in Busan.", [], id="a meeting that one is asked to attend"
        ),
        pytest.param(
            f"{HOST} urged {PERU} to open the ports when the two met in Lima on May 3.",
            ["Ana Torres PER held"],
            id="the two of the sentence",
        ),
        pytest.param(
            f"{HOST} met {PERU} in Lima on May 3, and the two plan to meet again in Busan in September.",
            ["Ana Torres PER held", "Ana Torres PER planned"],
            id="the two plan to meet again",
        ),
        pytest.param(
            f"{HOST} and {PERU} praised the two ports before work ended.", [], id="two other things are not the two"
        ),
        pytest.param(
            f"{HOST} attended a dinner hosted by Peruvian Ambassador Ana Torres.",
            ["Ana Torres PER held"],
            id="a dinner hosted by one",
        ),
        pytest.param(f"{HOST} took a call from {PERU}.", ["Ana Torres PER held"], id="took a call from"),
        pytest.param(f"A call from {PERU} for open ports was heeded.", [], id="a call for something"),
        pytest.param(
            f"{HOST} is visiting Lima. He brought up the ports with {PERU}.",
            ["Ana Torres PER held"],
            id="brought up with",
        ),
        pytest.param(f"{HOST} and {PERU} raised concerns about ports.", [], id="both raised, not with each other"),
        pytest.param(
            f"{HOST} led Korea's delegation, while {PERU} headed the other side.",
            ["Ana Torres PER held"],
            id="each leads a side",
        ),
        pytest.param(
            "The Korean side was led by Deputy Minister Kim Min-su, and the Peruvian side by Vice Minister Ana Torres "
            "of Peru.",
            ["Ana Torres PER held"],
            id="each side was led by",
        ),
        pytest.param(
            f"The committee was co-chaired on May 3 in Lima by {HOST} and {PERU}.",
            ["Ana Torres PER held"],
            id="day and place before by",
        ),
        pytest.param(f"{HOST} presided over the committee with {PERU}.", ["Ana Torres PER held"], id="presided over"),
        pytest.param(
            f"Present at the signing were {HOST} and {PERU}.", ["Ana Torres PER held"], id="present at it were"
        ),
        pytest.param(
            f"{HOST} and Ana Torres, his Peruvian counterpart, agreed on May 3 to open ports.",
            ["Ana Torres PER held"],
            id="the counterpart behind the name",
        ),
        pytest.param(
            f"{HOST} and Japanese Trade Minister Sato Ken, together with {PERU}, held a three-way meeting in Lima.",
            ["Sato Ken JPN held", "Ana Torres PER held"],
            id="together with a third",
        ),
        pytest.param(
            f"{HOST}, joined by Ambassador Lee Su-bin, had lunch with {PERU}.",
            ["Ana Torres PER held"],
            id="who joined is not who met",
        ),
        pytest.param(
            f"{HOST} wrote to {PERU}, whom he will meet in Lima in June.",
            ["Ana Torres PER planned"],
            id="whom he will meet",
        ),
        pytest.param(
            f"{PERU} arrived in Seoul on May 6, where she will meet {HOST}.",
            ["Ana Torres PER planned"],
            id="the visitor is the other side",
        ),
        pytest.param(
            f"{HOST} visited Lima on May 3, where {PERU} received him.", ["Ana Torres PER held"], id="received him"
        ),
        pytest.param(f"{HOST} told reporters that {PERU} welcomed his plan.", [], id="welcomed his plan"),
        pytest.param(
            f"{PERU} is due in Seoul on Friday for talks with {HOST}.", ["Ana Torres PER planned"], id="due in a city"
        ),
        pytest.param(
            "Deputy Minister Kim Min-su spoke after the third round with his Peruvian counterpart, Ana Torres.",
            ["Ana Torres PER held"],
            id="a round with one",
        ),
    ],
)
def test_ways_of_meeting(text: str, expected: list[str]) -> None:
    assert met(text) == expected


def test_a_heading_in_the_line_of_its_first_item() -> None:
    body = (
        f"{HOST} went to Lima on May 3. Bilateral meetings: 1) Ms. Ana Torres, Minister of Mines of Peru: Both looked "
        "at copper. 2) Mr. Juan Vega, Minister of Trade of Chile: They praised wine."
    )
    assert met(body) == ["Ana Torres PER held", "Juan Vega CHL held"]
    assert met(body.replace("Bilateral meetings", "Panel speakers")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{PERU} landed in Busan on May 6. She will meet {HOST} on Monday.",
            ["Ana Torres PER planned"],
            id="who alone was named before",
        ),
        pytest.param(
            f"{PERU} and Chile's Trade Minister Juan Vega landed in Busan. They lauded {HOST}.",
            [],
            id="no meeting told",
        ),
        pytest.param(
            "Deputy Minister Kim Min-su and Vice Minister Ana Torres of Peru served as chief negotiators.",
            ["Ana Torres PER held"],
            id="chief negotiators",
        ),
        pytest.param(f"{HOST} served as co-chairs do.", [], id="one alone"),
        pytest.param(
            f"In a phone call with {HOST} on May 6, {PERU} praised the ports.", ["Ana Torres PER held"], id="the caller"
        ),
        pytest.param(
            f"{HOST} flew to Lima, where {PERU} gave a dinner for him.", ["Ana Torres PER held"], id="a dinner for him"
        ),
        pytest.param(
            f"{HOST} will meet with the following officials in Lima on May 20: {PERU} and Chile's Trade Minister Juan "
            "Vega.",
            ["Ana Torres PER planned", "Juan Vega CHL planned"],
            id="a group named behind a colon",
        ),
        pytest.param(f"{HOST} spoke with reporters: {PERU}, he said, was right.", [], id="what was said to reporters"),
        pytest.param(
            f"{HOST} held a meeting with newly appointed Peruvian Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="newly appointed",
        ),
        pytest.param(
            f"{HOST} welcomed a delegation of the Confederation of Indian Industry headed by Codelco CEO Luis Rojas.",
            ["Luis Rojas CHL held"],
            id="a body's delegation headed by one",
        ),
        pytest.param(f"{HOST} joined a panel discussion with {PERU}.", [], id="a panel"),
        pytest.param(f"{HOST} was to have met {PERU}, but the trip fell through.", [], id="was to have met"),
    ],
)
def test_the_other_side(text: str, expected: list[str]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister of Trade Ahn Dukgeun met with Japan's Energy Minister Ken Saito on liquefied gas, and with "
            "Indonesian Trade Minister Zulkifli Hasan on nickel.",
            ["Ken Saito JPN held", "Zulkifli Hasan IDN held"],
            id="with A on a topic and with B on another",
        ),
        pytest.param(
            "Minister of Trade Ahn Dukgeun met with Japan's Energy Minister Ken Saito on gas and with Indonesian Trade "
            "Minister Zulkifli Hasan signed a paper.",
            ["Ken Saito JPN held"],
            id="with B he signed",
        ),
        pytest.param(
            "Minister of Trade Ahn Dukgeun met with Japan's Energy Minister Ken Saito, who spoke of gas and with "
            "Indonesian Trade Minister Zulkifli Hasan agreed on nickel.",
            ["Ken Saito JPN held"],
            id="what A did with B",
        ),
        pytest.param(
            "In his interaction with Indonesian Trade Minister Zulkifli Hasan, Minister of Trade Ahn Dukgeun raised "
            "nickel exports.",
            ["Zulkifli Hasan IDN held"],
            id="an interaction",
        ),
        pytest.param(
            "Minister of Trade Ahn Dukgeun flew to Bali. With Indonesian Trade Minister Zulkifli Hasan, the Minister "
            "discussed nickel.",
            ["Zulkifli Hasan IDN held"],
            id="with A, the minister of whom the sentence before spoke",
        ),
        pytest.param(
            "Minister of Trade Ahn Dukgeun, who met U.S. Trade Representative (USTR) Jamieson Greer in Gyeongju on "
            "May 3, will meet U.S. Ambassador Greer again in June.",
            ["Jamieson Greer USA held", "Jamieson Greer USA planned"],
            id="the country that is told of one is that of the other",
        ),
    ],
)  # fmt: skip
def test_with_others(text: str, expected: list[str]) -> None:
    assert met(text) == expected

"""What is no meeting, though its words are those of one."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import met

HOST = "Trade Minister Kim Min-su"
GUEST = "Peru's Foreign Trade Minister Ana Torres"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The plant met the requirements of the Ministry of Environment, {HOST} said.", id="met a rule"),
        pytest.param(f"Samsung Electronics met demand from Boeing, {HOST} said.", id="met demand"),
        pytest.param(
            f"{HOST} spoke first. Chile's Trade Minister Jose Vega met Peru's Trade Minister Ana Torres.",
            id="others meet in the ministry's own release",
        ),
        pytest.param(f"{HOST} and {GUEST} had separate talks on copper.", id="each with others"),
        pytest.param(f"{HOST} and {GUEST} had praised the talks.", id="talks are what was praised"),
        pytest.param(f"{HOST} and {GUEST} had lunch vouchers.", id="lunch is part of another noun"),
        pytest.param(f"{HOST} is due to see {GUEST} sign the accord.", id="to see someone do"),
        pytest.param(f"{HOST} was glad to see {GUEST} on the panel.", id="to see, not appointed"),
        pytest.param(f"{HOST} met with CEOs of chip makers.", id="an unnamed group"),
        pytest.param(f"{HOST} met with the trade ministers of 14 countries.", id="so many ministers"),
        pytest.param(f"{HOST} held talks with his counterparts from Canada and Peru.", id="counterparts unnamed"),
        pytest.param(f"{HOST} met with delegates of 21 APEC economies.", id="a body that only describes"),
        pytest.param(f"{HOST} held talks with APEC and ASEAN partners.", id="two bodies that only describe"),
        pytest.param(f"{HOST} held talks with Peru.", id="a country is no person or body"),
        pytest.param(f"{HOST} and {GUEST} attended the ceremony.", id="joint attendance"),
        pytest.param(f"{HOST} spoke at a forum with {GUEST} in the audience.", id="in the audience"),
        pytest.param(f"{HOST} congratulated {GUEST} on her election.", id="congratulated"),
        pytest.param(f"{HOST} thanked {GUEST} for her support.", id="thanked"),
        pytest.param(f"{HOST} sent a letter to {GUEST}.", id="a letter"),
        pytest.param(f"{HOST} received a letter from {GUEST}.", id="a letter received"),
        pytest.param(f"{HOST} received the medal from {GUEST}.", id="a medal received"),
        pytest.param(f"{HOST} welcomed {GUEST}'s decision.", id="a decision is welcomed, not its maker"),
        pytest.param(f"{HOST} called on {GUEST} to lift the ban.", id="called on to do"),
        pytest.param(f"{HOST} did not meet {GUEST}.", id="denied"),
        pytest.param(f"{HOST} cancelled a meeting with {GUEST}.", id="cancelled"),
        pytest.param(f"A meeting with {GUEST} that {HOST} had asked for was postponed.", id="postponed, passive"),
        pytest.param(f"{HOST} declined to meet {GUEST}.", id="declined"),
        pytest.param(f"{HOST} hopes to meet {GUEST} soon.", id="hoped"),
        pytest.param(f"{HOST} asked to meet {GUEST}.", id="asked"),
        pytest.param(f"{HOST} proposed a meeting with {GUEST}.", id="proposed"),
        pytest.param(f"{HOST} may meet {GUEST} in June.", id="may"),
        pytest.param(f"If {HOST} meets {GUEST}, copper will be discussed.", id="supposed"),
        pytest.param(f"{HOST} disagreed with {GUEST}.", id="disagreed with"),
        pytest.param(f"{HOST} met the deadline set by {GUEST}.", id="met a deadline"),
        pytest.param(f"{HOST} works in line with {GUEST}.", id="in line with"),
        pytest.param(f"{HOST} and Finance Minister Park Jun discussed the budget.", id="two of the own side"),
        pytest.param(f"{HOST} signed the pact. {GUEST} praised it.", id="two sentences"),
        pytest.param(
            "U.S. Trade Representative Jane Miller met China's Commerce Minister Wang Lei in Geneva. "
            f"{HOST} of the Ministry of Trade, Industry and Energy commented on it.",
            id="third parties in a release that has hosts",
        ),
        pytest.param(f"{HOST} had 40 meetings with Korean exporters.", id="exporters"),
        pytest.param("The two ministers met last year.", id="nobody is named"),
    ],
)
def test_no_meeting(text: str) -> None:
    assert met(text) == []

"""What is no action on an agreement: plans, wishes, denials, laws, and agreements that are only mentioned."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import done


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Korea will sign the Korea-Peru FTA next month.", id="will"),
        pytest.param("Korea plans to apply to join the CPTPP.", id="plans to apply"),
        pytest.param("The Korea-Peru FTA is expected to enter into force this year.", id="expected"),
        pytest.param("The Korea-Peru FTA is to be signed in June.", id="is to be"),
        pytest.param("Once the Korea-Peru FTA takes effect, tariffs will fall.", id="once"),
        pytest.param("The Korea-Peru FTA takes effect on July 1.", id="a present that is to come"),
        pytest.param("Korea has not signed the CPTPP.", id="denied"),
        pytest.param("Korea hopes to conclude the Korea-Peru FTA.", id="hoped"),
        pytest.param("Korea should ratify the CPTPP.", id="should"),
        pytest.param("If Korea joins the CPTPP, exports may rise.", id="supposed"),
        pytest.param("Minister Kim asked for support for Korea's accession to the CPTPP.", id="support for accession"),
        pytest.param("Prior to the signing of the Korea-Peru FTA, both sides rested.", id="prior to the signing"),
        pytest.param("The goal of concluding the Korea-Peru FTA is clear.", id="a goal"),
        pytest.param("Peru asked Korea to ratify the Korea-Peru FTA.", id="asked to"),
        pytest.param("Exports under the Korea-Peru FTA rose 3 percent.", id="under"),
        pytest.param("Firms used the Korea-Peru FTA to lower costs.", id="used"),
        pytest.param("Minister Kim explained how firms can benefit from the Korea-Peru FTA.", id="benefit from"),
        pytest.param("They discussed ways to expand trade based on the Korea-Peru FTA.", id="based on"),
        pytest.param("They discussed cooperation under the Korea-Peru FTA.", id="cooperation under"),
        pytest.param("They discussed minerals with CPTPP members.", id="members of it"),
        pytest.param("Under the proposed Korea-Peru FTA, tariffs would fall.", id="a proposed agreement"),
        pytest.param("The signed MOU is on file.", id="a signed paper"),
        pytest.param("The National Assembly passed the Hydrogen Act in January.", id="a law"),
        pytest.param("The Inflation Reduction Act took effect in January 2023.", id="a law takes effect"),
        pytest.param("The ministry launched the Hydrogen Economy Roadmap.", id="a plan of one country"),
        pytest.param("Korea and Peru signed a joint statement.", id="a statement is no named agreement"),
        pytest.param("Samsung Electronics signed a supply contract with Boeing.", id="a contract"),
        pytest.param("ASML signed the guest book. The MOU is ready.", id="two sentences"),
        pytest.param("The CPTPP Commission met in Vancouver.", id="a body of an agreement met"),
        pytest.param("Trade ended the year higher under the CPTPP.", id="another thing ended"),
        pytest.param("The MOU will be signed on May 20.", id="will be"),
        pytest.param("Korea's accession protocol to the CPTPP will be signed in June.", id="a protocol to be signed"),
        pytest.param("The Korea-Peru FTA has not been in force since 2011.", id="not in force"),
        pytest.param("The Korea-Peru FTA will be in force from 2030.", id="in force from a day to come"),
        pytest.param("The MOU, signed or not, helps.", id="signed or not"),
    ],
)  # fmt: skip
def test_no_action(text: str) -> None:
    assert done(text) == []

"""Heads and spokesmen called by their titles alone, and officials whose body their text does not say."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section

MOTIE = "Ministry of Trade, Industry and Energy"


@pytest.mark.parametrize(
    ("body", "who", "affiliation"),
    [
        pytest.param("The Bank of Ghana kept its rate at 29 percent. Governor Ama Roe said so.", "Ama Roe",
                     "Bank of Ghana", id="a governor is of the bank named before"),
        pytest.param("OSLO, May 3 - Norges Bank kept its rate. Governor Ida Roe spoke.", "Ida Roe", "Norges Bank",
                     id="a bank that has the noun last"),
        pytest.param("MANILA, May 3 - Prices rose. BSP Gov. Eli Roe spoke. The Bangko Sentral ng Pilipinas (BSP) met.",
                     "Eli Roe", "Bangko Sentral ng Pilipinas", id="the short title with its bank"),
        pytest.param("The Bank of Mexico met in Peru. Texas Governor Jane Roe spoke.", "Jane Roe", "United States",
                     id="a governor of a state is of no bank"),
        pytest.param("The Development Bank of Japan lent to Lima. Governor Jane Roe spoke.", "Jane Roe", None,
                     id="no central bank"),
        pytest.param("Prices rose, Statistics Norway reported. Director General Geir Roe spoke.", "Geir Roe",
                     "Statistics Norway", id="the head of the office that reported"),
        pytest.param("Sales rose, Statistics South Africa said. Statistician-General Pia Roe spoke.", "Pia Roe",
                     "Statistics South Africa", id="a statistician is of no other office"),
        pytest.param("Prices rose, Statistics Norway reported. President Geir Roe spoke.", "Geir Roe", "Norway",
                     id="a head of state is none of the office's"),
        pytest.param("Trade Minister Ahn Duk-geun of Korea cited Statistics Korea. Director General Ryu Min-ho spoke.",
                     "Ryu Min-ho", MOTIE, id="the issuing ministry's own official"),
        pytest.param("Peru's Ministry of Mines met in Lima. Ministry spokesman Juan Roe spoke.", "Juan Roe",
                     "Ministry of Mines", id="a spokesman of the noun before him"),
        pytest.param("Peru's Ministry of Mines met in Lima. Company spokesman Juan Roe spoke.", "Juan Roe", "Peru",
                     id="no noun of the body's name"),
        pytest.param("The Wool Board of Peru (WBP), headed by Governor Ana Roe, met.", "Ana Roe", "Wool Board of Peru",
                     id="headed by"),
        pytest.param("Head Ana Roe of the Communication Department of Bank Indonesia spoke in Jakarta.", "Ana Roe",
                     "Bank Indonesia", id="a department is its body's"),
        pytest.param('Steel maker Quxwell Corp. of Peru grew. "We grow on," said its chief executive, Robert Roe.',
                     "Robert Roe", "Quxwell Corp.", id="a quotation tells of no body, the sentence before does"),
        pytest.param('Acme Corp. beat Quxwell Corp. in Peru. "We grow on," said its chief executive, Robert Roe.',
                     "Robert Roe", None, id="of two bodies neither"),
        pytest.param("Switzerland was glad. Robert Roe, President of quxwellsuisse, spoke.", "Robert Roe", None,
                     id="president of what writes itself small"),
    ],
)  # fmt: skip
def test_whose_a_head_is(body: str, who: str, affiliation: str | None) -> None:
    names = names_in(Section("title", "News"), Section("body", body), Context("r", date(2024, 5, 6), publisher=MOTIE))
    assert {mention.affiliation for mention in names.mentions if mention.surface == who} == {affiliation}


@pytest.mark.parametrize(
    ("body", "who", "affiliation"),
    [
        pytest.param("Ships were built for $3 billion, the Ministry of Oceans and Fisheries (MOF) said on May 3. "
                     "Minister Kang Do-hyung spoke.", "Kang Do-hyung", "Ministry of Oceans and Fisheries",
                     id="the ministry that issued the text"),
        pytest.param("Ships were built for $3 billion, the Ministry of Oceans and Fisheries said, as MOTIE had. "
                     "Minister Ahn Duk-geun spoke.", "Ahn Duk-geun", MOTIE, id="the source's ministry is named too"),
        pytest.param("Trade Minister Ahn Duk-geun spoke in Korea. Ships were built, the Ministry of Oceans and "
                     "Fisheries said. Minister Ahn agreed.", "Ahn Duk-geun", MOTIE,
                     id="an official of the source's ministry is at work"),
        pytest.param("In Oslo Minister Kim Min-ho met Norway's Minister Ola Roe. He also met Kari "
                     "Nordmann, Minister of Energy. In Rome he saw Italy's Minister Ugo Poe.", "Kari Nordmann",
                     "Norway",
                     id="who is also met is of the land of the sentence before"),
        pytest.param("In Oslo Minister Kim Min-ho met Norway's Minister Ola Roe. He met Kari "
                     "Nordmann, Minister of Energy. In Rome he saw Italy's Minister Ugo Poe.", "Kari Nordmann", None,
                     id="nothing says that it goes on"),
        pytest.param("Mr. MORI Kenji, Minister of Economy, Trade and Industry, visited Peru from Japan. Mr. SATO Ken, "
                     "Vice-Minister for International Affairs, went along.", "SATO Ken",
                     "Ministry of Economy, Trade and Industry", id="a vice-minister is of the minister's ministry"),
        pytest.param("U.S. Trade Representative Jane Roe met Peru's Minister Ana Roe.", "Jane Roe",
                     "Office of the United States Trade Representative", id="an agency called as its head is"),
        pytest.param("Korea's Minister Ahn Duk-geun met U.S. Trade Representative Jane Roe.", "Jane Roe",
                     "United States", id="in another's text the country's"),
        pytest.param("Australia and Indonesia signed. Trade Minister Jim Roe signed with Indonesia's Minister Ali Roe "
                     "before Vice President Adi Poe.", "Adi Poe", "Indonesia", id="a land without a president"),
    ],
)  # fmt: skip
def test_whose_officials_are(body: str, who: str, affiliation: str | None) -> None:
    names = names_in(Section("title", "News"), Section("body", body), Context("r", date(2024, 5, 6), publisher=MOTIE))
    assert {mention.affiliation for mention in names.mentions if mention.surface == who} == {affiliation}

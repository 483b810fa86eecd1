"""A guest is of another land than his host's: whose a text and its officials are where titles say no country."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section

MOTIE = "Ministry of Trade, Industry and Energy"


@pytest.mark.parametrize(
    ("body", "home", "guest", "affiliation"),
    [
        pytest.param("Trade Minister Ben Roe visited Seoul and met his Korean counterpart, Ahn Duk-geun.", "KOR",
                     "Ben Roe", None, id="Korea: a guest whose land nothing tells"),
        pytest.param("Trade Minister Ahn Duk-geun visited Busan and met Mayor Park Hyeong-jun.", "KOR",
                     "Ahn Duk-geun", MOTIE, id="Korea: one's own town is visited too"),
        pytest.param("Trade Minister Ahn Duk-geun went to Norway and met his Norwegian counterpart Kari Roe.", "KOR",
                     "Ahn Duk-geun", MOTIE, id="Norway: ours abroad"),
        pytest.param("Industry Minister Ben Roe paid a visit to Oslo for talks with his Norwegian counterpart "
                     "Jan Vestre.", "KOR", "Ben Roe", None, id="Norway: not the host's"),
        pytest.param("Trade Minister Ben Roe, on a visit to Cairo, met Minister of Trade Ahmed Samir.", "KOR",
                     "Ben Roe", None, id="Egypt: on a visit"),
        pytest.param("Trade Minister Don Farrell has left for Jakarta to meet Trade Minister Zulkifli Hasan.", "AUS",
                     "Zulkifli Hasan", "Indonesia", id="Indonesia: he who leaves is the text's own"),
        pytest.param("Trade Minister David Parker hosted Chile's Minister Ana Roe in Wellington.", "NZL",
                     "David Parker", "Ministry of Foreign Affairs and Trade", id="New Zealand: the host"),
        pytest.param("Commerce Minister Piyush Goyal received Trade Minister Dan Roe, who visited New Delhi.", "IND",
                     "Piyush Goyal", "Ministry of Commerce and Industry", id="India: the host receives"),
        pytest.param("Commerce Minister Wang Wentao met his French counterpart Luc Roe in Beijing.", "CHN",
                     "Wang Wentao", "Ministry of Commerce", id="China: the host's counterpart is the guest"),
        pytest.param("Economy Minister Luis Roe of Ecuador came to Seoul and met Trade Minister Cheong In-kyo.", "KOR",
                     "Luis Roe", "Ecuador", id="Ecuador: the text tells"),
        pytest.param("Trade Secretary Alfredo Pascual left for Lima to meet Minister Ana Roe.", "PHL",
                     "Alfredo Pascual", "Department of Trade and Industry", id="Philippines: its own leaves"),
        pytest.param("Polish Minister Jan Roe visited Japan to meet Trade Minister Ken Saito.", "JPN", "Jan Roe",
                     "Poland", id="Japan: a guest whose land is said leaves home the host's"),
    ],
)  # fmt: skip
def test_guests(body: str, home: str, guest: str, affiliation: str | None) -> None:
    names = names_in(Section("title", "Talks"), Section("body", body), Context("r", date(2023, 5, 4), publisher=MOTIE))
    assert names.home == home
    assert {mention.affiliation for mention in names.mentions if mention.surface == guest} == {affiliation}

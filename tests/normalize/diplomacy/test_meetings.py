"""Who met whom: each way of saying it, in the prose of several ministries; the officials are invented."""

from datetime import date

import pytest

from tests.normalize.diplomacy.reading_diplomacy import (
    AMERICA,
    BRITAIN,
    CANADA,
    INDIA,
    JAPAN,
    KOREA,
    SINGAPORE,
    met,
    read,
)

HOST = "Trade Minister Kim Min-su"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{HOST} held talks with Polish Deputy Prime Minister Marek Nowak on May 3.",
            ["Marek Nowak POL held"],
            id="talks with one",
        ),
        pytest.param(
            "South Korean Foreign Minister Park Min-ho spoke first. Chile's Trade Minister Jose Vega met Peru's Trade "
            "Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="others meet in a text that is nobody's own",
        ),
        pytest.param(
            f"{HOST} and Peru's Foreign Trade Minister Ana Torres had a separate session on copper.",
            ["Ana Torres PER held"],
            id="two had a session",
        ),
        pytest.param(
            f"{HOST} was also scheduled to see Peru's foreign trade minister, Ana Torres, on Monday.",
            ["Ana Torres PER planned"],
            id="scheduled to see",
        ),
        pytest.param(
            f"{HOST} met with Peru's Foreign Trade Minister Ana Torres in Lima.", ["Ana Torres PER held"], id="met with"
        ),
        pytest.param(
            f"{HOST} met Peru's Foreign Trade Minister Ana Torres.", ["Ana Torres PER held"], id="met without with"
        ),
        pytest.param(
            f"{HOST} met today in Seoul with Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="day and place before with",
        ),
        pytest.param(
            f"{HOST} sat down with Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="a verb with two particles",
        ),
        pytest.param(
            f"{HOST} spoke by phone with Peru's Foreign Trade Minister Ana Torres on May 8.",
            ["Ana Torres PER held"],
            id="by phone",
        ),
        pytest.param(
            f"{HOST} held a video conference with Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="a video conference",
        ),
        pytest.param(
            f"{HOST} received Peru's Foreign Trade Minister Ana Torres at the ministry.",
            ["Ana Torres PER held"],
            id="received a person",
        ),
        pytest.param(
            f"{HOST} received U.S. Under Secretary for Energy Jane Miller at the ministry.",
            ["Jane Miller USA held"],
            id="no sentence ends before an Under Secretary",
        ),
        pytest.param(
            f"{HOST} received a courtesy call from Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="received a call",
        ),
        pytest.param(
            f"{HOST} paid a courtesy call on Peruvian Prime Minister Ana Torres in Lima.",
            ["Ana Torres PER held"],
            id="paid a call",
        ),
        pytest.param(
            f"{HOST} hosted a luncheon for Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="a meal for a guest",
        ),
        pytest.param(
            f"{HOST} welcomed Peru's Foreign Trade Minister Ana Torres to Seoul.",
            ["Ana Torres PER held"],
            id="welcomed a guest",
        ),
        pytest.param(
            f"Peru's Foreign Trade Minister Ana Torres called on {HOST} in Seoul.",
            ["Ana Torres PER held"],
            id="the guest is the subject",
        ),
        pytest.param(
            f"{HOST} was received by Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="the passive",
        ),
        pytest.param(
            f"Talks between {HOST} and Peru's Foreign Trade Minister Ana Torres took place in Lima on May 6.",
            ["Ana Torres PER held"],
            id="between the two",
        ),
        pytest.param(
            f"In his meeting with Peru's Foreign Trade Minister Ana Torres, {HOST} asked for support.",
            ["Ana Torres PER held"],
            id="a noun in front",
        ),
        pytest.param(
            f"With Peru's Foreign Trade Minister Ana Torres, {HOST} discussed copper.",
            ["Ana Torres PER held"],
            id="with in front of a verb of talking",
        ),
        pytest.param(
            f"{HOST} discussed copper and lithium with Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="with behind a verb of talking",
        ),
        pytest.param(
            f"{HOST} and Peru's Foreign Trade Minister Ana Torres discussed copper.",
            ["Ana Torres PER held"],
            id="both are the subject",
        ),
        pytest.param(
            f"Peru's Foreign Trade Minister Ana Torres and {HOST} co-chaired the joint committee.",
            ["Ana Torres PER held"],
            id="both chair, the guest first",
        ),
        pytest.param(
            f"{HOST} and Peru's Foreign Trade Minister Ana Torres signed the minutes in Lima.",
            ["Ana Torres PER held"],
            id="two who sign are together",
        ),
        pytest.param(
            f"{HOST} arrived in Lima on May 2. He also met Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="a pronoun for the host",
        ),
        pytest.param(
            f"{HOST} met with Peru's Foreign Trade Minister Ana Torres, Chile's Economy Minister Luis Rojas and "
            "Egypt's Trade Minister Omar Hassan.",
            ["Ana Torres PER held", "Luis Rojas CHL held", "Omar Hassan EGY held"],
            id="a list of three",
        ),
        pytest.param(
            f"{HOST} met with Peru's Foreign Trade Minister Ana Torres and, separately, with Egypt's Trade Minister "
            "Omar Hassan.",
            ["Ana Torres PER held", "Omar Hassan EGY held"],
            id="with, and separately with",
        ),
        pytest.param(
            f"With Peru's Foreign Trade Minister Ana Torres, {HOST} went over copper; with Omar Hassan, Egypt's Trade "
            "Minister, cotton.",
            ["Ana Torres PER held", "Omar Hassan EGY held"],
            id="the second verb is left out",
        ),
        pytest.param(
            f"{HOST} met two vice ministers from Japan: Sato Ken of the Ministry of Finance and Mori Aya of the "
            "Ministry of Foreign Affairs.",
            ["Sato Ken JPN held", "Mori Aya JPN held"],
            id="a group, then its names",
        ),
        pytest.param(
            f"{HOST} held bilateral meetings with:\n- Ana Torres, Peru's Foreign Trade Minister\n- Omar Hassan, "
            "Egypt's Trade Minister\nThe meetings went well.",
            ["Ana Torres PER held", "Omar Hassan EGY held"],
            id="a list of lines",
        ),
        pytest.param(
            f"{HOST} met with the World Trade Organization in Geneva.",
            ["World Trade Organization - held"],
            id="a body where no person is named",
        ),
        pytest.param(
            f"{HOST} held talks with executives of Boeing.", ["Boeing USA held"], id="people of a body, unnamed"
        ),
        pytest.param(
            f"{HOST} met with Samsung Electronics Vice Chairman Lee Ji-ho in Suwon.",
            ["Lee Ji-ho KOR held"],
            id="a company of the own country",
        ),
        pytest.param(
            f"{HOST}, together with Finance Minister Park Jun, met Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="who comes along is no counterpart",
        ),
        pytest.param(
            f"The roundtable, chaired by {HOST}, was attended by ASML President Pieter Smit.",
            ["Pieter Smit NLD held"],
            id="attended by, of a meeting",
        ),
        pytest.param(
            f"{HOST} will meet with Peru's Foreign Trade Minister Ana Torres on May 14.",
            ["Ana Torres PER planned"],
            id="will",
        ),
        pytest.param(
            f"{HOST} is scheduled to hold talks with Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER planned"],
            id="is scheduled to",
        ),
        pytest.param(
            f"{HOST} will visit Lima from May 13 to 15 to meet Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER planned"],
            id="the purpose of a plan",
        ),
        pytest.param(
            f"{HOST} visited Lima to meet Peru's Foreign Trade Minister Ana Torres.",
            ["Ana Torres PER held"],
            id="the purpose of what is over",
        ),
    ],
)
def test_meetings(text: str, expected: list[str]) -> None:
    assert sorted(met(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("issuer", "text", "host", "expected"),
    [
        pytest.param(
            AMERICA,
            "U.S. Secretary of Commerce Jane Miller met today with Italian Minister of Enterprises Marco "
            "Bianchi in Brussels.",
            "Jane Miller",
            ["Marco Bianchi ITA held"],
            id="Washington",
        ),
        pytest.param(
            BRITAIN,
            "Business and Trade Secretary Mary Clark welcomed India's Commerce Minister Ravi Sharma "
            "to London yesterday.",
            "Mary Clark",
            ["Ravi Sharma IND held"],
            id="London",
        ),
        pytest.param(
            JAPAN,
            "On May 7, Mr. Sato Ken, Minister of Economy, Trade and Industry, received a courtesy call from H.E. "
            "Mr. John Baker, Ambassador of the United States of America to Japan.",
            "Sato Ken",
            ["John Baker USA held"],
            id="Tokyo, with forms of address",
        ),
        pytest.param(
            INDIA,
            "Union Minister of Commerce and Industry, Shri Ravi Sharma met with Mr. Marco Bianchi, Executive Vice "
            "President of the European Commission, in New Delhi on 8th May 2024.",
            "Ravi Sharma",
            ["Marco Bianchi - held"],
            id="New Delhi",
        ),
        pytest.param(
            SINGAPORE,
            "Minister for Trade and Industry Tan Wei Ming met Vietnam's Minister of Industry and Trade Nguyen Van "
            "Minh.",
            "Tan Wei Ming",
            ["Nguyen Van Minh VNM held"],
            id="Singapore, whose minister the text gives no country",
        ),
        pytest.param(
            CANADA,
            "The Honourable Mary Clark, Minister of International Trade, met with Peter Grant, Australia's Minister "
            "for Trade, in Ottawa.",
            "Mary Clark",
            ["Peter Grant AUS held"],
            id="Ottawa",
        ),
        pytest.param(
            KOREA,
            "U.S. Trade Representative Jane Miller and China's Commerce Minister Wang Lei met in Geneva.",
            "Jane Miller",
            ["Wang Lei CHN held"],
            id="a newswire's meeting: the first named is the host",
        ),
    ],
)
def test_meetings_of_other_ministries(issuer: tuple[str, str], text: str, host: str, expected: list[str]) -> None:
    assert met(text, issuer=issuer) == expected
    assert {row.host_person for row in read(text, issuer=issuer).meetings} == {host}


def test_a_meeting_keeps_day_place_roles_and_body() -> None:
    (row,) = read(
        f"{HOST} held talks with Sato Ken, Vice Minister at Japan's Ministry of Finance, in Osaka on May 3."
    ).meetings
    assert (row.start_on, row.end_on, row.place) == (date(2024, 5, 3), date(2024, 5, 3), "Osaka")
    assert (row.host_person, row.host_role) == ("Kim Min-su", "Trade Minister")
    assert (row.counterpart_role, row.counterpart_organisation) == ("Vice Minister", "Ministry of Finance")


def test_the_days_of_a_journey_are_those_of_its_meetings() -> None:
    rows = read(
        f"{HOST} visited Lima, Peru, from May 2 to 4. He met Peru's Foreign Trade Minister Ana Torres. On May 3, he "
        "met Peru's Energy Minister Luis Rojas."
    ).meetings
    assert [(row.start_on, row.end_on, row.place) for row in rows] == [
        (date(2024, 5, 2), date(2024, 5, 4), "Lima"),
        (date(2024, 5, 3), date(2024, 5, 3), "Lima"),
    ]


def test_a_date_of_what_was_discussed_is_not_the_day() -> None:
    (row,) = read(
        f"{HOST} discussed with Peru's Foreign Trade Minister Ana Torres the pact that both sides signed on April 2."
    ).meetings
    assert row.start_on is None


def test_who_is_met_twice_in_one_day_is_one_row_and_on_two_days_two() -> None:
    once = f"{HOST} met Peru's Foreign Trade Minister Ana Torres on May 3. {HOST} and Minister Torres discussed copper."
    twice = once + " On May 6, he met Minister Torres again."
    assert len(read(once).meetings) == 1
    assert len({row.meeting_id for row in read(twice).meetings}) == 2


def test_a_title_adds_no_row_to_what_the_body_says() -> None:
    body = f"{HOST} met Peru's Foreign Trade Minister Ana Torres on May 3."
    assert read(body, "Trade Minister Kim meets Peru's Foreign Trade Minister Torres").meetings == read(body).meetings


def test_a_preposition_said_again_goes_on_with_its_list() -> None:
    text = "Minister Kim called on Prime Minister Lawrence Wong of Singapore and on {} Jacek Sasin of Poland."
    assert met(text.format("Minister")) == ["Lawrence Wong SGP held", "Jacek Sasin POL held"]
    assert met(text.format("Friday toured a plant with")) == ["Lawrence Wong SGP held"]

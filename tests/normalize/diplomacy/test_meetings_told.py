"""More ways of telling who met whom: the passive, relative clauses, openings, lists, counterparts."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import met, read

HOST = "Minister for Trade Inkyo Cheong"
NG = "Canada's Minister of International Trade Mary Ng"
HELD = ["Mary Ng CAN held"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The Joint Committee was co-chaired by {HOST} and {NG}.", id="co-chaired by both"),
        pytest.param(f"The pact was signed by {HOST} and {NG} in Ottawa.", id="signed by both"),
        pytest.param(f"The officials met in Lima. Attending were {HOST} and {NG}.", id="attending were"),
        pytest.param(f"{HOST} and {NG} attended the meeting.", id="attended the meeting"),
        pytest.param(f"{HOST} and {NG} today signed the minutes.", id="a day before the verb"),
        pytest.param(f"{HOST} and {NG} on Monday formally signed the minutes.", id="a weekday and an adverb"),
        pytest.param(f"{HOST} and {NG} announced the conclusion of the talks.", id="announced together"),
        pytest.param(f"The committee held a meeting, co-chaired by {HOST} and {NG}.", id="co-chaired, reduced"),
        pytest.param(f"{HOST} and {NG} reached the deal after a call.", id="reached the deal"),
        pytest.param(f"{HOST} and the Canadian Ambassador to Seoul, Mary Ng, signed the minutes.", id="post and comma"),
        pytest.param(f"{HOST} and {NG} led the two delegations.", id="led the delegations"),
        pytest.param(f"The negotiations were led by {HOST} and {NG}.", id="led by both"),
        pytest.param(f"{HOST} received a delegation headed by {NG}.", id="a delegation headed by"),
        pytest.param(f"{HOST} shook hands with {NG} before the ceremony.", id="shook hands"),
        pytest.param(f"{HOST} led the Korean delegation and {NG} the Canadian one.", id="each led a delegation"),
        pytest.param(
            f"{HOST} stayed on for the forum. There he held talks with:\n- {NG} (nickel)", id="a list, then its line"
        ),
        pytest.param(
            f"{HOST} and his Canadian counterpart, Minister Mary Ng, marked the day by phone.", id="counterpart, title"
        ),
        pytest.param(f"Talks were held in Seoul between {HOST} and {NG}.", id="talks were held between"),
        pytest.param(f"{HOST} thanked {NG}, whom he had met in Lima, for her help.", id="whom he had met"),
        pytest.param(f"At a meeting in Ottawa on May 3, {NG} told {HOST} of the plan.", id="at a meeting A told B"),
        pytest.param(f"{HOST} held talks, respectively, with {NG} and others.", id="an adverb between commas"),
        pytest.param(f"Besides meeting {NG}, {HOST} gave a speech.", id="besides meeting"),
        pytest.param(f"{HOST} and his Canadian counterpart Mary Ng discussed copper.", id="his counterpart"),
        pytest.param(f"{HOST} held talks with his Canadian counterpart, Mary Ng, in Ottawa.", id="counterpart, comma"),
    ],
)
def test_meetings_told(text: str) -> None:
    assert met(text) == HELD


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The bill was signed by {HOST} and Finance Minister Choi Sang-mok.", id="signed by our own two"),
        pytest.param(f"Attending the ceremony, {HOST} praised {NG}.", id="attending something"),
        pytest.param(f"{HOST} and {NG} attended the meeting of APEC ministers.", id="another's meeting"),
        pytest.param(f"{HOST} thanked {NG}, whom the press had met in Lima.", id="whom others met"),
        pytest.param(f"At a meeting in Ottawa on May 3, {HOST} praised the plan of {NG}.", id="a plan of hers"),
        pytest.param(f"{HOST} and {NG} led the market in sales.", id="led something else"),
        pytest.param(f"{HOST} exchanged letters with {NG}.", id="letters"),
        pytest.param(f"{HOST} has yet to meet {NG}.", id="yet to meet"),
        pytest.param(f"{HOST} said a meeting with {NG} was under consideration.", id="under consideration"),
        pytest.param(f"{HOST} toured Ottawa on Monday and {NG} praised him.", id="the next clause has its own subject"),
        pytest.param(f"{HOST} postponed talks with {NG}.", id="talks as a noun that was postponed"),
        pytest.param(f"{HOST} will see {NG} open the plant.", id="will see her do"),
    ],
)
def test_no_meeting_told(text: str) -> None:
    assert met(text) == []


def test_who_is_received_and_will_be_seen_again_is_met_twice() -> None:
    rows = read(
        f"{HOST} received {NG} on May 3. He will see her again in June. He will see {NG} again in June."
    ).meetings
    assert [(row.status, str(row.start_on)) for row in rows] == [("held", "2024-05-03"), ("planned", "2024-06-01")]


def test_a_body_that_the_title_names_is_not_met_beside_its_person() -> None:
    text = f"{HOST} met IEA Executive Director Fatih Birol in Paris."
    assert [row.counterpart_person for row in read(text, "Trade Minister Cheong meets IEA").meetings] == ["Fatih Birol"]
    assert [row.counterpart_organisation for row in read("", "Trade Minister Cheong meets with the IEA").meetings] == [
        "International Energy Agency"
    ]


def test_each_of_a_list_has_its_own_day_and_place() -> None:
    text = f"{HOST} met {NG} in Ottawa on May 6 and Chile's Vice Minister Claudia Sanhueza in Santiago on May 8."
    assert [(row.counterpart_person, str(row.start_on), row.place) for row in read(text).meetings] == [
        ("Mary Ng", "2024-05-06", "Ottawa"),
        ("Claudia Sanhueza", "2024-05-08", "Santiago"),
    ]


def test_a_company_behind_its_description_is_whose_head_was_met() -> None:
    (row,) = read(f"{HOST} met Ditlev Engel, CEO of Danish wind turbine maker Vestas, in Seoul.").meetings
    assert (row.counterpart_person, row.counterpart_organisation) == ("Ditlev Engel", "Vestas")


def test_whom_one_plans_to_see_is_a_plan() -> None:
    assert met(f"On May 20, {HOST} plans to see {NG} in Ottawa.") == ["Mary Ng CAN planned"]


def test_a_list_of_names_with_their_titles_behind_them() -> None:
    text = (
        f"{HOST} sat down with Shigeyuki Goto, Japan's Minister for Economic Revitalization, Mary Ng, Canada's "
        "Minister of International Trade, and Tengku Zafrul Aziz of Malaysia."
    )
    assert met(text) == ["Shigeyuki Goto JPN held", "Mary Ng CAN held", "Tengku Zafrul Aziz MYS held"]

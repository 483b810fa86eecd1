"""Who met whom in the texts of other countries and of news agencies, which need not say whose their officials are."""

import pytest

from tests.normalize.diplomacy.reading_diplomacy import read_release_of

HOME = "New Zealand's minister abroad"


@pytest.mark.parametrize(
    ("title", "text", "host", "expected"),
    [
        pytest.param(
            HOME,
            "Trade Minister Todd McClay met Chinese Commerce Minister Wang Wentao in Beijing.",
            "Todd McClay",
            ["Wang Wentao CHN held"],
            id="the own minister without a country",
        ),
        pytest.param(
            HOME,
            "China's Commerce Minister Wang Wentao met Trade Minister Todd McClay in Beijing.",
            "Todd McClay",
            ["Wang Wentao CHN held"],
            id="the own minister is the object",
        ),
        pytest.param(
            HOME,
            "Prime Minister Christopher Luxon and Trade Minister Todd McClay met India's Commerce Minister Piyush "
            "Goyal.",
            "Christopher Luxon",
            ["Piyush Goyal IND held"],
            id="two of the own side",
        ),
        pytest.param(
            "Canada and the U.S. talk",
            "Canada's trade minister, Mary Ng, met U.S. Trade Representative Katherine Tai in Washington.",
            "Mary Ng",
            ["Katherine Tai USA held"],
            id="the own country is named",
        ),
        pytest.param(
            "Talks on steel",
            "U.S. Commerce Secretary Wilbur Ross met Japan's Trade Minister Hiroshige Seko. Before, Seko met Ross.",
            "Wilbur Ross",
            ["Hiroshige Seko JPN held"],
            id="where nobody is at home the text is of the first one's country throughout",
        ),
        pytest.param(
            HOME,
            "New Zealand's Trade Minister Todd McClay met China's Commerce Minister Wang Wentao and will travel "
            "on to Delhi to meet India's Commerce Minister Piyush Goyal.",
            "Todd McClay",
            ["Wang Wentao CHN held", "Piyush Goyal IND planned"],
            id="who has been met is not the subject of what follows",
        ),
        pytest.param(
            "Singapore's minister in Washington",
            "Singapore's trade minister, Gan Kim Yong, called on U.S. Commerce Secretary Gina Raimondo and Senator "
            "Max Baucus.",
            "Gan Kim Yong",
            ["Gina Raimondo USA held", "Max Baucus USA held"],
            id="the next of a list is of the same country",
        ),
        pytest.param(
            "Trade Minister in Jakarta",
            "Trade Minister Simon Birmingham and Indonesian Trade Minister Enggartiasto Lukita signed the minutes.",
            "Simon Birmingham",
            ["Enggartiasto Lukita IDN held"],
            id="who has no country is at home, though the text speaks of another",
        ),
        pytest.param(
            HOME,
            "Trade Minister Todd McClay met the Governor of the Bank of Japan, Mr. Ueda Kazuo.",
            "Todd McClay",
            ["Ueda Kazuo JPN held"],
            id="a title, its body, a comma, the name",
        ),
    ],
)
def test_meetings_of_another_home(title: str, text: str, host: str, expected: list[str]) -> None:
    rows = read_release_of(title, text).meetings
    assert [f"{row.counterpart_person} {row.counterpart_country} {row.status}" for row in rows] == expected
    assert {row.host_person for row in rows} == {host}


def test_the_land_that_is_visited_is_not_home() -> None:
    text = (
        "Mr. Matsumoto Yohei, State Minister of Economy, Trade and Industry, visited Bangkok. He paid a courtesy call "
        "on Prime Minister Prayut Chan-o-cha and held talks with Mr. Jurin Laksanawisit, Minister of Commerce."
    )
    rows = read_release_of("State Minister Visits Thailand", text).meetings
    assert [(row.counterpart_person, row.host_person) for row in rows] == [
        ("Prayut Chan-o-cha", "Matsumoto Yohei"),
        ("Jurin Laksanawisit", "Matsumoto Yohei"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "China's Vice Premier He Lifeng and China's Commerce Minister Wang Wentao signed the minutes.",
            id="two colleagues of a third country",
        ),
        pytest.param(
            "Prime Minister Christopher Luxon said that he trusts Trade Minister Todd McClay.", id="two of the own side"
        ),
    ],
)
def test_no_meeting_of_another_home(text: str) -> None:
    assert read_release_of(HOME, text).meetings == ()


HEADED = (
    "New Zealand's Trade Minister Todd McClay visited Los Angeles.\n{heading}\n(1) Ms. Gina Raimondo, Secretary of "
    "Commerce of the United States: On May 7, both agreed to go on.\n(2) Mr. Piyush Goyal, Minister of Commerce and "
    "Industry of India: They exchanged views."
)


def test_the_lines_under_a_heading_of_meetings_are_those_met() -> None:
    rows = read_release_of(HOME, HEADED.format(heading="2. Bilateral meetings")).meetings
    assert [(row.counterpart_person, row.host_person) for row in rows] == [
        ("Gina Raimondo", "Todd McClay"),
        ("Piyush Goyal", "Todd McClay"),
    ]
    assert str(rows[0].start_on) == "2024-05-07"


def test_the_lines_under_another_heading_are_not() -> None:
    assert read_release_of(HOME, HEADED.format(heading="2. Speakers of the panel")).meetings == ()


def test_the_two_ministers_are_those_named_before() -> None:
    text = (
        "Trade Minister Todd McClay praised China's Commerce Minister Wang Wentao. {} ministers met in Lima on 3 May."
    )
    (row,) = read_release_of(HOME, text.format("The two")).meetings
    assert (row.counterpart_person, str(row.start_on), row.place) == ("Wang Wentao", "2024-05-03", "Lima")
    assert read_release_of(HOME, text.format("Other")).meetings == ()


def test_the_rows_of_a_table_of_meetings_are_those_met() -> None:
    text = (
        "Trade Minister Ahn Dukgeun of the Ministry of Trade, Industry and Energy attended a meeting in Detroit.\n"
        "< Bilateral meetings >\n| Date | Country | Counterpart |\n"
        "| May 5 | U.S. | Katherine Tai, U.S. Trade Representative |\n"
        "| May 6 | Singapore | Gan Kim Yong, Minister for Trade and Industry |"
    )
    rows = read_release_of("Trade Minister Ahn in Detroit", text).meetings
    assert [(row.counterpart_person, row.counterpart_country, str(row.start_on)) for row in rows] == [
        ("Katherine Tai", "USA", "2024-05-05"),
        ("Gan Kim Yong", "SGP", "2024-05-06"),
    ]

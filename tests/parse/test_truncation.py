"""A body that stops in mid-sentence was cut; headings, items and signatures were not."""

import pytest

from flows.parse.truncation import is_truncated

OPENING = "The ministry announced the plan on Monday after a meeting with makers of batteries in Ochang."


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{OPENING} Exports of cells are to dou", id="within a word"),
        pytest.param(f"{OPENING} Exports of cells and the", id="at an article"),
        pytest.param(f"{OPENING} Exports of cells grew in Vietnam", id="after a word that could end a heading"),
        pytest.param(f"{OPENING} Exports rose 4.5", id="at a number"),
        pytest.param(f"{OPENING} Exports of cells, cars,", id="at a comma"),
        pytest.param(f"{OPENING} Exports of cells grew by more than...", id="three dots are the site's sign of a cut"),
        pytest.param(f"{OPENING} Exports of cells grew by more …", id="so is the one character"),
        pytest.param(f"{OPENING} It was signed for Denmark by Mr.", id="a title before a name ends nothing"),
        pytest.param(f"{OPENING} The firms (up 4.5 percent)", id="a bracket closed in mid-sentence"),
        pytest.param(f"{OPENING} Makers praised the two ministries’", id="a possessive is no closing quote"),
        pytest.param(f"{OPENING}\n- cells: up 4 percent\n- cars and the", id="an item that stops at an article"),
        pytest.param(
            f"{OPENING}\n\nA committee of makers meets every month to look at the", id="in a second paragraph"
        ),
        pytest.param(f"{OPENING} Exports of ce * Short version", id="a note behind the cut"),
    ],
)
def test_cut_short(body: str) -> None:
    assert is_truncated(body)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="no body"),
        pytest.param(OPENING, id="a full stop"),
        pytest.param(f"{OPENING} The fair is held in the U.S.", id="initials end a sentence as well"),
        pytest.param(f"{OPENING} “We will go on.”", id="a quote that ends with its sentence"),
        pytest.param(f"{OPENING} He called it “a start”.", id="a full stop behind the quote"),
        pytest.param(f"{OPENING} (The rate is of May 2.)", id="a sentence in brackets"),
        pytest.param(f"{OPENING} (END)", id="an aside behind the end"),
        pytest.param(f"{OPENING} Is this the turn?", id="a question"),
        pytest.param(f"{OPENING} * Short version", id="the site's note"),
        pytest.param(f"{OPENING}\n- cells: up 4 percent\n- cars: down 2 percent", id="items without full stops"),
        pytest.param(f"{OPENING}\nㅇ Cells\n▲ Cars", id="Korean bullets"),
        pytest.param(f"{OPENING}\n\nTrade Policy Division", id="a signature"),
        pytest.param(f"{OPENING}\n\nContact: Trade Policy Division, press office, 044-200-1234", id="a contact"),
        pytest.param("수출이 증가했다. 반도체 호조가 지속될 전망", id="Korean ends sentences with nouns"),
        pytest.param("निर्यात बढ़ा।", id="the full stop of Hindi"),
    ],
)
def test_whole(body: str) -> None:
    assert not is_truncated(body)

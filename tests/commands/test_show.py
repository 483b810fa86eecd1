"""`releases show`: every mark in its place, every fact in its table, and help where the key is not known."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.commands.one_release import _by_entity, _name
from schemas.errors import UsageError
from tests.commands.builders import BODY, TITLE, finding, release, run
from tests.commands.conftest import Call, Screen

MARKED_TITLE = "Ship exports fall [12.5 percent | percent -12.5] in [May | month 2019-05]"
MARKED_BODY = (
    "Exports of ships fell to [about $2.6 to $2.8 billion | money about 2,600,000,000..2,800,000,000 USD] in "
    "[May 2019 | month 2019-05].\n"
    "Minister [Chrystia Freeland | person] opened the [[Canada | country]-[Japan | country] Forum | event] "
    "[in [Ottawa | place]] on [June 3 | day 2019-06-03]."
)


def test_the_text_stands_with_its_marks(call: Call) -> None:
    printed = call("show", release(1).release_id).stdout
    assert MARKED_TITLE in printed
    assert MARKED_BODY in printed


def test_on_a_terminal_the_characters_are_coloured(on_a_terminal: Screen) -> None:
    shown = on_a_terminal("show", "1", width=200)
    assert "\x1b[1;36mabout $2.6 to $2.8 billion\x1b[0m" in shown
    assert "\x1b[1;32mMay 2019\x1b[0m" in shown
    assert "\x1b[1;35mOttawa\x1b[0m" in shown


def test_on_a_terminal_what_an_observation_rests_on_is_underlined(on_a_terminal: Screen) -> None:
    shown = on_a_terminal("show", "1", width=200)
    assert "\x1b[4mShip\x1b[0m exports \x1b[4mfall\x1b[0m" in shown  # words that stand in no mark
    assert "\x1b[1;4;36m12.5 percent\x1b[0m" in shown
    assert "\x1b[1;4;32mMay\x1b[0m" in shown
    assert "\x1b[4mExports\x1b[0m of ships" in shown


def test_the_facts_stand_in_tables(call: Call) -> None:
    lines = [" ".join(line.split()) for line in call("show", "1111").stdout.splitlines()]
    assert "body 0 about $2.6 to $2.8 billion money 2,600,000,000..2,800,000,000 USD about" in lines
    assert "title 0 May 2019-05-01..2019-05-31 month 2019-05" in lines
    assert "Chrystia Freeland person CAN Minister Canada Chrystia Freeland 1" in lines
    assert "12.5 percent exports ships KOR 2019-05 growth_yoy 2018-05 -12.5 percent A" in lines
    assert "title 0 12.5 percent Exports (body 0) Ship May fall" in lines
    assert "2019-06-03 Ottawa Chrystia Freeland Minister CAN held" in lines
    assert "MOU signed Canada, Japan" in lines
    assert "sign_is_told 12.5 percent The sentence does not tell the direction run-0" in lines


def test_an_entity_is_one_row_however_often_it_is_named() -> None:
    def mention(entity: str, surface: str, role: str | None) -> dict[str, object]:
        names = {"e1": "Chrystia Freeland", "e3": "Canada"}
        kind = {"name": names[entity], "entity_type": "person", "country": "CAN", "affiliation": None}
        return {"entity_id": entity, "surface": surface, "role": role, **kind}

    mentions = [mention("e1", "Freeland", "Minister"), mention("e3", "Canada", None), mention("e1", "Freeland", None)]
    assert [_name(group) for group in _by_entity(mentions)] == [
        ["Chrystia Freeland", "person", "CAN", "Minister", "", "Freeland", 2],
        ["Canada", "person", "CAN", "", "", "Canada", 1],
    ]


def test_json_gives_all_of_it(read_json: Callable[..., Any]) -> None:
    document = read_json("show", "1")
    assert document["release"]["title"] == TITLE
    assert document["release"]["body"] == BODY
    assert {name: len(facts) for name, facts in document.items() if name != "release"} == {
        "figures": 2,
        "dates": 3,
        "mentions": 5,
        "observations": 1,
        "meetings": 1,
        "agreement_actions": 1,
        "findings": 1,
    }
    assert document["mentions"][0] | {"name": "Chrystia Freeland", "role": "Minister"} == document["mentions"][0]
    words = document["observations"][0]["words"]
    assert [(word["dimension"], word["surface"]) for word in words] == [
        ("product", "Ship"),
        ("transformation", "fall"),
        ("obs_value", "12.5 percent"),
        ("time_period", "May"),
        ("indicator", "Exports"),
    ]
    texts = {"title": TITLE, "body": BODY}
    for fact in document["figures"] + document["dates"] + document["mentions"] + words:
        assert texts[fact["section"]][fact["char_start"] : fact["char_end"]] == fact["surface"]


def test_a_release_without_facts_has_no_tables(call: Call) -> None:
    printed = call("show", "aaaa").stdout
    assert "figures 0, dates 0, names 0" in printed
    assert "category   Energy" in " ".join(printed.split("\n"))
    assert "Observations" not in printed


def test_findings_about_an_earlier_text_are_gone(read_json: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1)], findings=[finding(1)])
    run(file, 1, releases=[release(1, body="Another text.")], findings=[finding(2, message="still so")])
    run(file, 2, releases=[], findings=[finding(2, message="still so")])
    (left,) = read_json("show", "1", file=file)["findings"]
    assert (left["finding_id"], left["run_id"]) == ("0" * 15 + "2", "run-2")


def test_what_would_steer_a_terminal_is_made_visible(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1, title="Red \x1b[31m alert", body="bell \x07 and [bold]markup[/bold]")])
    printed = call("show", "1", file=file).stdout
    assert "Red ␛[31m alert" in printed
    assert "bell ␇ and [bold]markup[/bold]" in printed
    assert "\x1b" not in printed


def test_a_cut_text_says_so(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1, is_truncated=True)])
    assert "text cut by the source" in call("show", "1", file=file).stdout


@pytest.mark.parametrize(
    ("start", "nearest"),
    [
        pytest.param("1111111100000001", "1111111100000000  2019-06-04  Ship exports", id="one digit is wrong"),
        pytest.param("zzzz", "aaaaaaaa00000000  2019-06-05  Gas imports", id="nothing is near: the newest"),
    ],
)
def test_an_unknown_key_lists_others(call: Call, start: str, nearest: str) -> None:
    with pytest.raises(UsageError) as error:
        call("show", start)
    problem, first, *_ = str(error.value).splitlines()
    assert start in problem
    assert first.strip().startswith(nearest)


def test_a_beginning_of_two_keys_is_not_enough(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "w.duckdb"
    run(file, 0, releases=[release(1), release(1, release_id="1111aaaa00000000", title="Another one")])
    with pytest.raises(UsageError, match="2 keys of releases begin with '11': 1111111100000000, 1111aaaa00000000"):
        call("show", "11", file=file)
    assert "Another one" in call("show", "1111a", file=file).stdout


def test_the_help_shows_the_notation() -> None:
    text = CliRunner().invoke(app, ["show", "--help"]).stdout
    assert "[4.8 percent | percent -4.8]" in text
    assert "[last May | month 2023-05]" in text


def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="run `releases run` first"):
        call("show", "1", file=tmp_path / "none.duckdb")

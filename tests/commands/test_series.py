"""`releases show --series`: which series is meant, its points with their vintages, drawn on a screen and in files."""

import struct
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from rich.text import Text

from flows.commands.chart import specification
from flows.commands.drawing import rows_of, scale_of
from flows.commands.series import find, points, wanted
from schemas.errors import UsageError
from tests.commands.conftest import Call, Screen
from tests.commands.statements import EXPORTS, Statement, stated, warehouse_of
from warehouse.read import connect

RATE: dict[str, Any] = {"transformation": "growth_yoy", "unit_measure": "percent"}
CARS: dict[str, Any] = {"product": "automobiles"}
STATEMENTS: list[Statement] = [
    *EXPORTS,
    stated("2024-02-01", "2024-01", "18.0", **RATE, measure=None),
    stated("2024-01-01", "2023-12", "5.1", **RATE),
    stated("2024-02-01", "2024-01", "11.9", **RATE, ref_area="JPN"),
    stated("2024-02-01", "2024-01", "6.2e9", **CARS),
    stated("2024-02-01", "2024-01", "24.8", **CARS, **RATE),
    stated("2024-02-01", "2024-01", "4", **CARS, **RATE, measure="volume"),
    stated("2024-02-01", "2024-01", "9", **CARS, **RATE, measure=None),
    stated("2024-02-01", "2024-01", "11e9", counterpart_area="CHN"),
    stated("2024-02-01", "2024-01", "3.1e9", product="ships", counterpart_area="USA", indicator="imports"),
]
Read = Callable[..., Any]


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return warehouse_of(tmp_path_factory.mktemp("series") / "w.duckdb", STATEMENTS)


def series(read_json: Read, *words: str) -> dict[str, Any]:
    chosen: dict[str, Any] = read_json("show", "--series", *words)["series"]
    return chosen


@pytest.mark.parametrize(
    ("words", "dimensions"),
    [
        pytest.param(["exports"], {"transformation": "level", "freq": "M", "periods": 13}, id="total"),
        pytest.param(["Exports"], {"indicator": "exports"}, id="a name in capitals is its code"),
        pytest.param(["exports", "--freq", "A"], {"freq": "A", "periods": 1}, id="another frequency"),
        pytest.param(["exports", "--ref-area", "jpn"], {"ref_area": "JPN", "unit_measure": "percent"}, id="whose"),
        pytest.param(["exports/automobiles"], {"product": "automobiles", "transformation": "level"}, id="by a path"),
        pytest.param(["exports", "--product", "automobiles"], {"product": "automobiles"}, id="by an option"),
        pytest.param(["exports//chn"], {"product": None, "counterpart_area": "CHN"}, id="a partner without a product"),
        pytest.param(["imports/ships/USA"], {"product": "ships", "counterpart_area": "USA"}, id="all three"),
        pytest.param(
            ["exports/automobiles", "--transformation", "growth_yoy", "--measure", "volume"],
            {"measure": "volume", "unit_measure": "percent", "periods": 1},
            id="a measure of two",
        ),
        pytest.param(
            ["exports", "--transformation", "growth_yoy"],
            {"measure": "value", "periods": 2, "ref_area": "KOR"},
            id="a rate without a measure joins those of the only one",
        ),
    ],
)
def test_the_series_that_is_meant(read_json: Read, words: list[str], dimensions: dict[str, Any]) -> None:
    assert series(read_json, *words).items() >= dimensions.items()


def test_a_rate_of_two_possible_measures_joins_neither(read_json: Read) -> None:
    document = read_json(
        "show", "--series", "exports/automobiles", "--transformation", "growth_yoy", "--measure", "value"
    )
    assert [point["obs_value"] for point in document["points"]] == ["24.800000"]
    rates = [other for other in document["others"] if other["transformation"] == "growth_yoy"]
    assert {other["measure"] for other in rates} == {"volume", None}


def test_a_level_gives_way_to_a_much_longer_series(tmp_path: Path, read_json: Read) -> None:
    rates = [stated("2024-01-01", f"2023-{month:02d}", "1", **RATE) for month in (1, 2, 3)]
    level = [stated("2024-01-01", "2023-12", "50e9")]
    file = warehouse_of(tmp_path / "w.duckdb", rates + level)
    assert read_json("show", "--series", "exports", file=file)["series"]["transformation"] == "growth_yoy"
    file = warehouse_of(tmp_path / "two.duckdb", rates[:2] + level)
    assert read_json("show", "--series", "exports", file=file)["series"]["transformation"] == "level"


def test_json_gives_each_vintage_with_its_figure_and_release(read_json: Read) -> None:
    given = read_json("show", "--series", "exports")["points"]
    january = [point for point in given if point["time_period"] == "2024-01"]
    assert [(point["obs_value"], point["released_on"], point["is_latest"]) for point in january] == [
        ("54700000000.000000", "2024-02-01", False),
        ("54800000000.000000", "2024-02-15", True),
    ]
    assert january[1].items() >= {
        "vintage": 2, "vintages": 2, "release_id": "r2024-02-15", "figure_id": "f14", "surface": "figure 14",
        "section": "body", "char_start": 0, "char_end": 9, "title": "Released on 2024-02-15",
        "start_on": "2024-01-01", "end_on": "2024-01-31",
    }.items()  # fmt: skip
    assert [point["start_on"] for point in given] == sorted(point["start_on"] for point in given)


def test_of_two_statements_of_one_day_the_latest_view_says_which_counts(tmp_path: Path) -> None:
    said = [
        stated("2024-02-01", "2024-01", "54.7e9"),
        stated("2024-02-01", "2024-01", "54e9", obs_status="E"),
        stated("2024-02-01", "2024-01", "54.8e9"),
    ]
    with connect(warehouse_of(tmp_path / "w.duckdb", said)) as con:
        found = points(con, find(con, wanted("exports", None, None))[0])
        latest = con.execute("select figure_id from observations_latest").fetchall()
    assert [(point.row["figure_id"],) for point in found] == latest == [("f01",)]


def test_elsewhere_than_on_a_terminal_the_drawing_is_plain(call: Call) -> None:
    printed = call("show", "--series", "exports").stdout
    assert "KOR exports: level in USD, monthly; periods 13, vintages 15" in printed
    assert "\x1b" not in printed
    assert "(billion)  ^" in printed
    assert "2023-04" in printed
    drawn = "".join(line.partition(" | ")[2] for line in printed.partition("o latest")[0].splitlines())
    assert (drawn.count("o"), drawn.count("x")) == (13, 1)  # of two in one place the latest stands in front
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    assert "2024-01 54,800,000,000 USD A 2024-02-15 2 of 2 figure 14 r2024-02-15" in lines
    assert "2024-01 54,700,000,000 USD A 2024-02-01 1 of 2 figure 13 r2024-02-01" in lines
    assert "Also there: KOR growth_yoy percent M value (2);" in printed


def test_on_a_terminal_it_is_coloured_and_no_wider(on_a_terminal: Screen) -> None:
    shown = on_a_terminal("show", "--series", "exports", width=70)
    assert "\x1b[36mo" in shown
    assert "\x1b[33mx\x1b[0m" in shown
    assert max(len(line) for line in Text.from_ansi(shown).plain.splitlines()[:20]) <= 70


def test_one_period_is_a_table_without_a_drawing(call: Call) -> None:
    printed = call("show", "--series", "exports//CHN").stdout
    assert "11,000,000,000" in printed
    assert "o latest" not in printed


def test_an_svg_is_a_chart_with_its_vintages(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "exports.svg"
    assert call("show", "--series", "exports", "--output", str(file)).stdout.startswith(f"{file}: KOR exports")
    root = ElementTree.parse(file).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    texts = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"KOR exports", "level in USD, monthly", "billion USD", "latest vintage", "earlier vintage"} <= texts
    assert "2024-02-01" in texts  # when the vintage that was replaced had been published
    labels = {element.get("aria-label") for element in root.iter()} - {None}
    told = "2024-01: 54,700,000,000 USD, published 2024-02-01, vintage 1 of 2, release r2024-02-01, figure f13"
    assert told in labels
    assert sum(", vintage " in (label or "") for label in labels) == 15
    again = tmp_path / "again.svg"
    call("show", "--series", "exports", "--output", str(again))
    assert again.read_bytes() == file.read_bytes()


def test_a_png_is_an_image(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "exports.PNG"
    call("show", "--series", "exports", "-o", str(file))
    content = file.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert content.endswith(b"IEND\xaeB`\x82")
    width, height = struct.unpack(">II", content[16:24])
    assert (width > 1000, height > 500) == (True, True)


def test_json_and_a_file_go_together(read_json: Read, tmp_path: Path) -> None:
    file = tmp_path / "exports.svg"
    assert read_json("show", "--series", "exports", "--output", str(file))["series"]["indicator"] == "exports"
    assert file.exists()


def test_a_plan_is_beside_the_line(warehouse: Path) -> None:
    with connect(warehouse) as con:
        chosen, _ = find(con, wanted("exports", None, None, freq="A"))
        (drawn,) = specification(chosen, points(con, chosen))["data"]["values"]
    assert (drawn["kind"], drawn["at"], drawn["value"]) == ("forecast or plan", "2024-01-01", 700.0)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["exprots"], "no observations of 'exprots'; the nearest are: exports", id="a slip"),
        pytest.param(["exports/cars"], "with product 'cars'; the nearest are: automobiles", id="an unknown product"),
        pytest.param(["exports//China"], "with counterpart_area 'CHINA'; the nearest are: CHN", id="a name for a code"),
        pytest.param(["imports/ships"], "of imports/ships; there are: imports/ships/USA", id="only with a partner"),
        pytest.param(["imports"], "of imports; there are: imports/ships/USA", id="no total"),
        pytest.param(
            ["exports", "--freq", "Q"],
            "of exports with freq Q; there are: KOR level USD M value \\(13\\); KOR growth_yoy percent M value \\(2\\)",
            id="no such frequency",
        ),
        pytest.param(["a/b/c/d"], "'a/b/c/d' is no series; write INDICATOR,", id="too long a path"),
        pytest.param(["exports/ships", "--product", "cars"], "name two; give one of them", id="two products"),
        pytest.param(["exports", "--output", "exports.pdf"], "exports.pdf is no .svg and no .png", id="another ending"),
        pytest.param(["exports", "--output", "exports"], "exports is no .svg and no .png", id="no ending"),
        pytest.param(["exports", "--output", "/no/such/e.svg"], "there is no folder /no/such; make it", id="no folder"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(call: Call, words: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message) as error:
        call("show", "--series", *words)
    assert "\n" not in str(error.value)


def test_a_file_that_cannot_be_written(call: Call, tmp_path: Path) -> None:
    (tmp_path / "folder.svg").mkdir()
    with pytest.raises(UsageError, match=r"folder\.svg cannot be written: Is a directory; name another file"):
        call("show", "--series", "exports", "--output", str(tmp_path / "folder.svg"))


def test_a_warehouse_without_observations(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the warehouse has no observations"):
        call("show", "--series", "exports", file=warehouse_of(tmp_path / "w.duckdb", []))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param([], "name a release by its key, or a statistic", id="nothing"),
        pytest.param(["1111", "--series", "exports"], "are two things; name one of them", id="both"),
        pytest.param(["1111", "--output", "x.svg"], "need --series", id="a file for a release"),
        pytest.param(["1111", "--unit", "USD"], "need --series", id="a unit for a release"),
    ],
)
def test_a_release_or_a_series(call: Call, words: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        call("show", *words)


@pytest.mark.parametrize(
    ("low", "high", "first", "step"),
    [
        pytest.param(48.1, 63.2, 48.0, 2.0, id="steps are round"),
        pytest.param(-13.1, 4.8, -14.0, 2.0, id="a fall is below nought"),
        pytest.param(5.0, 5.0, 5.0, 0.5, id="a value that stays"),
        pytest.param(0.0, 0.0, 0.0, 0.1, id="nothing at all"),
    ],
)
def test_rows_of_an_axis(low: float, high: float, first: float, step: float) -> None:
    start, width, height = rows_of(low, high)
    assert (start, width) == pytest.approx((first, step))
    assert start <= low <= high < start + height * width


@pytest.mark.parametrize(
    ("value", "word"),
    [("52.4e9", "billion"), ("-1.3e12", "trillion"), ("230086", "thousand"), ("4.8", ""), ("0", "")],
)
def test_scale(value: str, word: str) -> None:
    factor, said = scale_of([Decimal(value)])
    assert said == word
    assert abs(Decimal(value)) / factor < 1000

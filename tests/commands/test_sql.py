"""`releases sql`: what is asked comes back whole, in four forms, and the query reaches nothing else."""

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.commands.sql import _NOT_FINITE
from schemas.errors import InputError, UsageError
from tests.commands.conftest import Call, Screen

VALUES = "select value, start_on from figures join dates using (release_id, section) order by all limit 2"


def test_json_has_iso_days_and_every_digit_of_a_decimal(call: Call) -> None:
    query = "select date '2019-06-04' as day, 12345678901234567890123456789012.123456::decimal(38, 6) as value"
    (row,) = json.loads(call("sql", query, "--json").stdout, parse_float=Decimal)
    assert row == {"day": "2019-06-04", "value": Decimal("12345678901234567890123456789012.123456")}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("select 1/0 as n, -1/0 as m", [{"n": None, "m": None}], id="infinity is no JSON"),
        pytest.param("select 'NaN' as n, '\"Infinity' as m", [{"n": "NaN", "m": '"Infinity'}], id="but a word may be"),
        pytest.param("select 1 as a, 2 as a", [{"a": 1, "a_1": 2}], id="no column is lost for its name"),
        pytest.param("select 1 as a where false", [], id="no rows are an empty list"),
        pytest.param("create temp table t as select 3 as a; from t", [{"a": 3}], id="several statements"),
        pytest.param("select 3 as a; -- the end", [{"a": 3}], id="a comment behind the semicolon"),
        pytest.param("select ['a', null] as l, null as n", [{"l": ["a", None], "n": None}], id="lists and null"),
        pytest.param(
            "from (describe about) select column_name as c limit 1", [{"c": "contract_version"}], id="describe"
        ),
        pytest.param(
            "pivot (select 'x' as a, 2 as b) on a using sum(b)", [{"x": 2}], id="a pivot is more than one statement"
        ),
    ],
)
def test_json(read_json: Callable[..., Any], query: str, expected: list[dict[str, object]]) -> None:
    assert read_json("sql", query) == expected


@given(st.lists(st.one_of(st.text(), st.none(), st.floats(allow_nan=False, allow_infinity=False))))
def test_only_what_is_no_json_becomes_null(row: list[object]) -> None:
    line = json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert _NOT_FINITE.sub(lambda match: match[1] or b"null", line) == line
    with_nan = json.dumps([*row, float("nan"), float("-inf")]).encode()
    assert json.loads(_NOT_FINITE.sub(lambda match: match[1] or b"null", with_nan)) == [*row, None, None]


def test_csv_tells_null_from_an_empty_string(call: Call) -> None:
    printed = call("sql", "select null as a, '' as b, 'x,\"y\"' as c", "--format", "csv").stdout
    assert printed == 'a,b,c\n,"","x,""y"""\n'


def test_csv_has_every_row(call: Call) -> None:
    printed = call("sql", "select range as n from range(3000)", "--format", "csv").stdout
    assert [row["n"] for row in csv.DictReader(io.StringIO(printed))] == [str(n) for n in range(3000)]


@pytest.mark.parametrize("words", [["--format", "parquet"], []], ids=["by its name", "by the ending of the file"])
def test_parquet_keeps_types(call: Call, tmp_path: Path, words: list[str]) -> None:
    file = tmp_path / "it's.parquet"
    assert call("sql", VALUES, "--output", str(file), *words).stdout == ""
    schema = pyarrow.parquet.read_schema(file)
    assert [str(schema.field(name).type) for name in ("value", "start_on")] == ["decimal128(38, 6)", "date32[day]"]
    assert pyarrow.parquet.read_metadata(file).num_rows == 2


def test_parquet_goes_into_a_pipe(call: Call) -> None:
    assert call("sql", VALUES, "--format", "parquet").stdout_bytes.startswith(b"PAR1")


def test_the_query_comes_from_standard_input(call: Call) -> None:
    assert call("sql", "--format", "csv", text="select 1 as a\n").stdout == "a\n1\n"
    assert call("sql", "-", "--format", "csv", text="select 2 as a").stdout == "a\n2\n"


def test_elsewhere_than_on_a_terminal_a_table_is_whole(call: Call) -> None:
    printed = call("sql", "select range as n, repeat('x', 500) as long, null as nothing from range(150)").stdout
    assert printed.count("x") == 150 * 500
    assert "149" in printed
    assert "NULL" in printed


def test_on_a_terminal_a_table_says_what_it_leaves_out(on_a_terminal: Screen) -> None:
    shown = on_a_terminal("sql", "select range as n, repeat('ab ', 100) as long from range(150)")
    assert "99" in shown
    assert "149" not in shown
    assert "The first 100 rows; --format csv gives all." in shown
    assert "Long cells are cut; --format csv gives them whole." in shown


def test_on_a_terminal_wide_rows_are_lists(on_a_terminal: Screen) -> None:
    shown = on_a_terminal("sql", "from releases", width=60)
    assert "row 2" in shown
    assert "Ship exports fall 12.5 percent in May" in shown


@pytest.mark.parametrize("words", [[], ["--format", "csv"]], ids=["as a table", "as a file"])
@pytest.mark.parametrize(
    ("query", "message"),
    [
        pytest.param("select nothing\nfrom releases", "SQL:1:8: Referenced column", id="a column that is not there"),
        pytest.param("select title\n  from releasess", "SQL:2:8: Table with name releasess", id="nor a table"),
        pytest.param("select 'é', nope from releases", "SQL:1:13: Referenced", id="the place counts characters"),
        pytest.param("select 1;\nselect nope from releases", "SQL:2:8: Referenced", id="in the second statement"),
        pytest.param("select title from where", "SQL:1:19: syntax error", id="a slip of syntax"),
        pytest.param("select title::date from releases", "SQL:1:13: ", id="an error of a value"),
        pytest.param("insert into releases from releases", "SQL", id="a statement that writes"),
    ],
)
def test_an_error_is_one_line_with_its_place(call: Call, query: str, message: str, words: list[str]) -> None:
    with pytest.raises(InputError) as error:
        call("sql", query, *words)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
    assert "{" not in str(error.value)


@pytest.mark.parametrize("words", [[], ["--format", "csv"]], ids=["as a table", "as a file"])
@pytest.mark.parametrize(
    "query",
    [
        pytest.param("from read_text('{file}')", id="read a file"),
        pytest.param("from '{file}'", id="read a file by its name"),
        pytest.param("from read_csv('{file}')", id="read a table"),
        pytest.param("from glob('{folder}/*')", id="list a folder"),
        pytest.param("copy (select 1) to '{folder}/stolen.csv'", id="write a file"),
        pytest.param("select 1) to '{folder}/stolen.csv' --", id="write a file from inside our own statement"),
        pytest.param("export database '{folder}/stolen'", id="export"),
        pytest.param("attach '{folder}/stolen.duckdb'", id="attach"),
        pytest.param("install httpfs", id="install"),
        pytest.param("set enable_external_access = true; from read_text('{file}')", id="open the door first"),
        pytest.param("set lock_configuration = false", id="unlock it first"),
        pytest.param("from text", id="a variable of ours"),
    ],
)
def test_a_query_reaches_nothing_else(call: Call, tmp_path: Path, query: str, words: list[str]) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    with pytest.raises(InputError):
        call("sql", query.format(file=secret, folder=tmp_path), *words)
    assert list(tmp_path.iterdir()) == [secret]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param([""], "the query is empty", id="an empty query"),
        pytest.param(["/* nothing */"], "the query is empty", id="a comment alone"),
        pytest.param(["select 1", "--json", "--format", "csv"], "contradict", id="two formats"),
        pytest.param(["select 1", "--output", "x.txt"], "a table is for the screen", id="a table into a file"),
        pytest.param(["select 1", "--output", "{folder}/no/x.csv"], "cannot be written", id="no such folder"),
        pytest.param(["select 1", "--output", "{folder}", "--format", "csv"], "cannot be written", id="a folder"),
    ],
)
def test_a_wrong_call_names_the_mend(call: Call, tmp_path: Path, words: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        call("sql", *(word.format(folder=tmp_path) for word in words))


def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no warehouse at .*none\.duckdb; run `releases run` first"):
        call("sql", "select 1", file=tmp_path / "none.duckdb")

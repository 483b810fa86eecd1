"""`releases schema`: the data dictionary, from the warehouse's own comments."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from schemas.errors import UsageError
from schemas.figure import Figure
from tests.commands.conftest import Call
from warehouse.dictionary import VIEWS


def test_json_has_every_view_and_says_what_each_column_means(read_json: Callable[..., Any]) -> None:
    described = {one["table"]: one for one in read_json("schema")}
    assert set(VIEWS) <= set(described)
    assert all(column["comment"] for one in described.values() for column in one["columns"])
    value = next(column for column in described["figures"]["columns"] if column["column"] == "value")
    assert value["type"] == "DECIMAL(38,6)"
    assert value["comment"] == Figure.model_fields["value"].description


def test_the_table_has_every_column(call: Call, read_json: Callable[..., Any]) -> None:
    words = set(call("schema").stdout.split())
    assert {column["column"] for one in read_json("schema") for column in one["columns"]} <= words


def test_markdown_is_a_table_for_each_view(call: Call, read_json: Callable[..., Any]) -> None:
    lines = call("schema", "--format", "markdown").stdout.splitlines()
    described = read_json("schema", "--format", "json")
    assert [line for line in lines if line.startswith("## ")] == [f"## {one['table']}" for one in described]
    assert sum(line.startswith("| `") for line in lines) == sum(len(one["columns"]) for one in described)
    assert "| `surface` | VARCHAR | the exact text between char_start and char_end |" in lines


def test_two_formats_contradict(call: Call) -> None:
    with pytest.raises(UsageError, match="contradict"):
        call("schema", "--json", "--format", "markdown")


def test_without_a_warehouse_it_says_what_to_do(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="run `releases run` first"):
        call("schema", file=tmp_path / "none.duckdb")

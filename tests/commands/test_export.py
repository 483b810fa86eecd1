"""`releases export`: every view as a file, and the observations as SDMX."""

import csv
from pathlib import Path
from typing import Any

import duckdb
import pytest
from pysdmx.io import get_datasets

from schemas.errors import UsageError
from tests.commands.conftest import Call
from warehouse.dictionary import VIEWS


def table(file: Path) -> list[tuple[Any, ...]]:
    return duckdb.sql(f"select * from '{file}' order by all").fetchall()


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_each_view_is_a_file_with_its_rows(call: Call, warehouse: Path, tmp_path: Path, form: str) -> None:
    call("export", str(tmp_path), "--format", form)
    assert {file.name for file in tmp_path.iterdir()} == {f"{view}.{form}" for view in VIEWS}
    with duckdb.connect(str(warehouse.resolve()), read_only=True) as con:
        for view in VIEWS:
            counted = con.execute(f"select count(*) from {view}").fetchone()
            assert counted == (len(table(tmp_path / f"{view}.{form}")),)


def test_parquet_keeps_types_and_values(call: Call, warehouse: Path, tmp_path: Path) -> None:
    call("export", str(tmp_path))
    with duckdb.connect(str(warehouse.resolve()), read_only=True) as con:
        for view in ("figures", "entities", "observations"):
            assert table(tmp_path / f"{view}.parquet") == con.execute(f"from {view} order by all").fetchall()


def test_as_of_leaves_later_releases_out(call: Call, tmp_path: Path) -> None:
    call("export", str(tmp_path), "--as-of", "2019-06-04")
    counts = {
        view: len(table(tmp_path / f"{view}.parquet")) for view in ("releases", "observations_latest", "entities")
    }
    assert counts == {"releases": 1, "observations_latest": 1, "entities": 5}


def test_as_of_a_day_before_all_leaves_the_runs(call: Call, tmp_path: Path) -> None:
    call("export", str(tmp_path), "--as-of", "2019-06-03")
    for view in ("releases", "figures", "entities", "entity_mentions", "observations", "observations_latest"):
        assert table(tmp_path / f"{view}.parquet") == []
    assert len(table(tmp_path / "pipeline_runs.parquet")) == 2


def test_sdmx_is_read_back_by_a_library(call: Call, tmp_path: Path) -> None:
    call("export", str(tmp_path), "--format", "sdmx-csv")
    (read,) = get_datasets(tmp_path / "observations.csv", tmp_path / "structure.xml")
    (row,) = read.data.to_dict("records")
    assert (row["INDICATOR"], row["PRODUCT"], row["TIME_PERIOD"]) == ("exports", "ships", "2019-05")
    assert (row["COUNTERPART_AREA"], float(row["OBS_VALUE"]), str(row["RELEASED_ON"])) == ("W0", -12.5, "2019-06-04")


def test_sdmx_without_an_observation_is_a_header(call: Call, tmp_path: Path) -> None:
    call("export", str(tmp_path), "--format", "sdmx-csv", "--as-of", "2000-01-01")
    with (tmp_path / "observations.csv").open(newline="") as file:
        (header,) = csv.reader(file)
    assert header[:3] == ["STRUCTURE", "STRUCTURE_ID", "ACTION"]


def test_json_names_files_and_rows(read_json: Any, tmp_path: Path) -> None:
    told = read_json("export", str(tmp_path / "new" / "folder"), "--format", "sdmx-csv")
    assert told["folder"] == str(tmp_path / "new" / "folder")
    assert told["files"] == [{"file": "observations.csv", "rows": 1}, {"file": "structure.xml", "rows": None}]


def test_files_of_other_names_stay_and_nothing_half_written_is_left(call: Call, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "releases.csv").write_text("old")
    call("export", str(tmp_path), "--format", "csv")
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert (tmp_path / "releases.csv").read_text().startswith("release_id,")
    assert all(file.is_file() for file in tmp_path.iterdir())


def test_a_folder_with_a_quote_in_its_name(call: Call, tmp_path: Path) -> None:
    call("export", str(tmp_path / "Bob's"))
    assert (tmp_path / "Bob's" / "figures.parquet").exists()


def test_a_file_is_no_folder(call: Call, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(UsageError, match="cannot be a folder: File exists; name another one"):
        call("export", str(tmp_path / "taken"))


def test_without_a_warehouse_nothing_is_made(call: Call, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no warehouse at"):
        call("export", str(tmp_path / "out"), file=tmp_path / "none.duckdb")
    assert not (tmp_path / "out").exists()

"""Observations as SDMX: a library that is not ours reads them back, and its schemas hold for the structure."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import get_args

import pytest
from pysdmx.io import get_datasets, read_sdmx

from flows.sdmx.codelists import codelists
from flows.sdmx.data import COLUMNS, HEADER, lines
from flows.sdmx.periods import sdmx_period
from flows.sdmx.structure import DIMENSIONS, NOTHING, Prepared, structure
from schemas.statistics import Observation

PREPARED = Prepared("20240305T000000Z-abcdef", datetime(2024, 3, 5, tzinfo=UTC))


def observation(**changes: object) -> Observation:
    fields: dict[str, object] = {
        "figure_id": "0a1f",
        "release_id": "r1",
        "ref_area": "KOR",
        "indicator": "exports",
        "freq": "M",
        "time_period": "2024-02",
        "transformation": "level",
        "obs_value": Decimal("52400000000.000000"),
        "unit_measure": "USD",
        "obs_status": "A",
        "released_on": date(2024, 3, 1),
    }
    return Observation.model_validate(fields | changes)


OBSERVATIONS = [
    observation(),
    observation(figure_id="0a2f", product="semiconductors", measure="value"),
    observation(figure_id="0a3f", counterpart_area="ASEAN", transformation="growth_yoy", base_period="2023-02",
                obs_value=Decimal("-2.4"), unit_measure="percent"),
    observation(figure_id="0a4f", freq="P", time_period="2023-01/2023-10", indicator="production",
                product="automobiles", measure="volume", unit_measure="unit", obs_status="E"),
    observation(figure_id="0a5f", obs_value=Decimal("0.000001"), released_on=date(2024, 4, 1)),
]  # fmt: skip


def written(observations: list[Observation]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *lines(one.model_dump() for one in observations)])
    return text.getvalue()


def test_a_library_reads_the_same_observations_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("sdmx")
    (folder / "structure.xml").write_bytes(structure(codelists({}), PREPARED))
    (folder / "observations.csv").write_text(written(OBSERVATIONS))
    (read,) = get_datasets(folder / "observations.csv", folder / "structure.xml")
    rows = read.data.to_dict("records")
    expected = [
        {
            column.upper(): NOTHING[column] if value is None else sdmx_period(str(value))
            for column, value in one.model_dump(include=set(COLUMNS)).items()
        }
        for one in OBSERVATIONS
    ]
    for row, one in zip(rows, expected, strict=True):
        assert Decimal(str(row.pop("OBS_VALUE"))) == Decimal(one.pop("OBS_VALUE"))
        assert {name: str(cell) for name, cell in row.items() if name in one} == one


def test_the_structure_holds_to_the_schemas_and_names_every_column() -> None:
    message = read_sdmx(structure(codelists({}), PREPARED).decode(), validate=True)
    (definition,) = message.get_data_structure_definitions()
    assert [component.id for component in definition.components] == [column.upper() for column in COLUMNS]
    assert {one.id for one in message.get_codelists()} == {one.id for one in codelists({}).values()}


def test_every_column_of_an_observation_is_written_once() -> None:
    assert sorted(COLUMNS) == sorted(Observation.model_fields)


def test_a_dimension_is_never_empty() -> None:
    optional = {name for name, field in Observation.model_fields.items() if not field.is_required()}
    assert optional == set(NOTHING)
    assert optional <= set(DIMENSIONS)


@pytest.mark.parametrize("column", ["freq", "transformation", "obs_status"])
def test_each_word_of_the_model_has_a_code(column: str) -> None:
    told = get_args(Observation.model_fields[column].annotation)
    assert [code.id for code in codelists({})[column].codes] == list(told)


def test_every_stand_in_for_nothing_has_a_code() -> None:
    lists = codelists({})
    for column, code in NOTHING.items():
        assert column not in lists or code in {one.id for one in lists[column].codes}


def test_a_code_that_no_vocabulary_has_any_more_is_its_own_name() -> None:
    codes = codelists({"product": ["typewriters", "ships"]})["product"].codes
    assert [code.name for code in codes if code.id == "typewriters"] == ["typewriters"]
    assert len([code for code in codes if code.id == "ships"]) == 1


@pytest.mark.parametrize(
    ("period", "sdmx"),
    [
        pytest.param("2024", "2024", id="a year"),
        pytest.param("2024-Q1", "2024-Q1", id="a quarter"),
        pytest.param("2024-S2", "2024-S2", id="a half-year"),
        pytest.param("2024-02", "2024-02", id="a month"),
        pytest.param("2024-02-29", "2024-02-29", id="a day"),
        pytest.param("2023-01/2023-10", "2023-01-01/P10M", id="months"),
        pytest.param("2018-07/2019-06", "2018-07-01/P1Y", id="a financial year"),
        pytest.param("2013/2017", "2013-01-01/P5Y", id="years"),
        pytest.param("2024-05-01/2024-05-20", "2024-05-01/P20D", id="days"),
        pytest.param("2024-Q1/2024-Q3", "2024-01-01/P9M", id="quarters"),
        pytest.param("2023-S2/2024-S1", "2023-07-01/P1Y", id="half-years"),
        pytest.param("2023-12-15/2024-01-14", "2023-12-15/P31D", id="days over the end of a year"),
        pytest.param("_Z", "_Z", id="no period"),
    ],
)
def test_period(period: str, sdmx: str) -> None:
    assert sdmx_period(period) == sdmx

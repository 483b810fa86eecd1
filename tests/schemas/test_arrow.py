"""Arrow schemas follow the models."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pytest

from schemas.arrow import arrow_schema, table
from schemas.diplomacy import AgreementAction
from schemas.document import RawDocument
from schemas.figure import Figure
from schemas.finding import CheckResult
from schemas.record import Record
from schemas.release import Quarantined, Release
from tests.warehouse.builders import figure, quarantined, release, result


@pytest.mark.parametrize(
    ("model", "field", "type_", "nullable"),
    [
        pytest.param(Release, "title", pa.string(), False, id="text"),
        pytest.param(Release, "url", pa.string(), True, id="text that may be missing"),
        pytest.param(Release, "released_on", pa.date32(), False, id="a day"),
        pytest.param(Release, "is_truncated", pa.bool_(), False, id="yes or no"),
        pytest.param(Figure, "kind", pa.string(), False, id="one word of a list"),
        pytest.param(Figure, "char_start", pa.int32(), False, id="a count"),
        pytest.param(Figure, "value", pa.decimal128(38, 6), False, id="an annotated decimal"),
        pytest.param(Figure, "value_high", pa.decimal128(38, 6), True, id="an annotated decimal that may be missing"),
        pytest.param(AgreementAction, "parties", pa.list_(pa.string()), False, id="a tuple of texts"),
        pytest.param(CheckResult, "details", pa.string(), False, id="a dict travels as JSON"),
        pytest.param(Quarantined, "quarantined_at", pa.timestamp("us", tz="UTC"), True, id="a moment"),
        pytest.param(RawDocument, "content", pa.large_binary(), False, id="bytes"),
    ],
)
def test_a_field_has_its_arrow_type(model: type[Record], field: str, type_: pa.DataType, nullable: bool) -> None:
    assert arrow_schema(model).field(field) == pa.field(field, type_, nullable)


def test_records_come_back_as_they_were() -> None:
    records = [figure(1, value=Decimal("-13.1")), figure(2, value=Decimal(52_400_000_000), value_high=Decimal(6))]
    assert [Figure(**row) for row in table(records, Figure).to_pylist()] == records
    releases = [
        release(1),
        release(2, repairs=("bom", "crlf"), url="https://example.org", released_on=date(2020, 2, 29)),
    ]
    assert [Release(**row) for row in table(releases, Release).to_pylist()] == releases


def test_no_records_are_a_table_too() -> None:
    assert table([], Release).schema == arrow_schema(Release)


def test_a_moment_keeps_its_instant() -> None:
    moment = datetime(2024, 3, 5, 6, tzinfo=UTC)
    assert table([quarantined(quarantined_at=moment)], Quarantined).column("quarantined_at")[0].as_py() == moment


def test_details_are_json_in_a_fixed_order() -> None:
    rows = table([result(details={"b": [1, "ㅎ"], "a": None})], CheckResult)
    assert rows.column("details")[0].as_py() == '{"a": null, "b": [1, "ㅎ"]}'

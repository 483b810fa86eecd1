"""Arrow schemas and tables, derived from the record models, so that no column is defined twice.

str, Literal    string              int        int32
bool            bool                Decimal    decimal128(38, 6)
date            date32              datetime   timestamp[us, UTC]
bytes           large_binary        dict       string, holding JSON
float           double
tuple[str, ...] list<string>        X | None   X, nullable
"""

import json
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import pyarrow as pa

from schemas.record import Record

_SCALARS: dict[object, pa.DataType] = {
    str: pa.string(),
    bool: pa.bool_(),
    int: pa.int32(),
    float: pa.float64(),
    Decimal: pa.decimal128(38, 6),
    date: pa.date32(),
    datetime: pa.timestamp("us", tz="UTC"),
    bytes: pa.large_binary(),
}


def _arrow_type(annotation: object) -> pa.DataType:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        (inner,) = (argument for argument in arguments if argument is not NoneType)
        return _arrow_type(inner)
    if hasattr(annotation, "__metadata__"):  # Annotated[X, ...]
        return _arrow_type(arguments[0])
    if origin is Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(_arrow_type(arguments[0]))
    if origin is dict:
        return pa.string()
    return _SCALARS[annotation]


def _is_json(annotation: object) -> bool:
    return get_origin(annotation) is dict


@cache
def arrow_schema(model: type[Record]) -> pa.Schema:
    """Return the Arrow schema of a record model: its fields in their order, nullable where None is allowed."""
    return pa.schema(
        [
            pa.field(name, _arrow_type(field.annotation), nullable=NoneType in get_args(field.annotation))
            for name, field in model.model_fields.items()
        ]
    )


def table(records: Iterable[Record], model: type[Record]) -> pa.Table:
    """Return the records as one Arrow table with the schema of their model, in their order."""
    records = tuple(records)
    schema = arrow_schema(model)
    return pa.Table.from_arrays([_column(records, name, model) for name in schema.names], schema=schema)


def _column(records: tuple[Record, ...], name: str, model: type[Record]) -> pa.Array:
    values: list[Any] = [getattr(record, name) for record in records]
    if _is_json(model.model_fields[name].annotation):
        values = [json.dumps(value, ensure_ascii=False, sort_keys=True) for value in values]
    return pa.array(values, type=arrow_schema(model).field(name).type)

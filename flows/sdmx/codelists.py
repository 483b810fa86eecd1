"""The codelists of the observations, from the vocabularies and the words of their model.

SDMX wants a code where the warehouse says nothing (NULL): its common ones are `_T` total, `_Z` not applicable,
`_X` not specified and, for areas, `W0` the world.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from flows.normalize.vocabularies import vocabulary
from schemas.name_vocabulary import CountryRow, RegionRow
from schemas.statistics import WORLD
from schemas.statistics_vocabulary import IndicatorRow, ProductRow

TOTAL, NOT_APPLICABLE, NOT_SPECIFIED = "_T", "_Z", "_X"

_FREQUENCIES = {
    "M": "Month", "Q": "Quarter", "S": "Half-year", "A": "Year", "D": "Day", "P": "Another span",
}  # fmt: skip
_MEASURES = {
    "value": "Value, in money", "volume": "Volume: units, weight, energy", NOT_SPECIFIED: "Not specified",
}  # fmt: skip
_TRANSFORMATIONS = {
    "level": "Level",
    "growth_yoy": "Growth on the same period of the year before",
    "growth_pop": "Growth on the period before",
    "growth": "Growth on the base period",
    "change_yoy": "Difference from the same period of the year before",
    "change_pop": "Difference from the period before",
    "share": "Share of the whole",
}
_STATUSES = {"A": "Stated as fact", "E": "Estimated or approximate", "F": "Forecast", "P": "Plan or target"}


class Code(NamedTuple):
    """One code; `parent` is the code of the wider one that it is part of, `source` where it can be checked."""

    id: str
    name: str
    source: str | None = None
    parent: str | None = None


class Codelist(NamedTuple):
    """All codes of a dimension or attribute."""

    id: str
    name: str
    codes: tuple[Code, ...]


def codelists(found: Mapping[str, Iterable[str]]) -> dict[str, Codelist]:
    """The codelist of each coded column of the observations.

    `found` are the codes that the data hold, by column: one that no vocabulary has any more is its own name.
    """
    areas = _areas()
    known = {
        "freq": ("CL_FREQ", "Frequency", _named(_FREQUENCIES)),
        "ref_area": ("CL_AREA", "Areas: countries of ISO 3166-1 and regions", areas),
        "counterpart_area": ("CL_AREA", "Areas: countries of ISO 3166-1 and regions", areas),
        "indicator": ("CL_INDICATOR", "Indicators", _indicators()),
        "product": ("CL_PRODUCT", "Products", _products()),
        "measure": ("CL_MEASURE", "Whether money or an amount is measured", _named(_MEASURES)),
        "transformation": ("CL_TRANSFORMATION", "What the value is of its series", _named(_TRANSFORMATIONS)),
        "obs_status": ("CL_OBS_STATUS", "Status of a value", _named(_STATUSES)),
    }
    rest: dict[str, dict[str, None]] = {}
    for column, (list_id, _, codes) in known.items():
        unknown = dict.fromkeys(found.get(column, ())).keys() - {code.id for code in codes}
        rest.setdefault(list_id, {}).update(dict.fromkeys(sorted(unknown)))
    return {
        column: Codelist(list_id, name, (*codes, *(Code(code, code) for code in sorted(rest[list_id]))))
        for column, (list_id, name, codes) in known.items()
    }


def _indicators() -> Sequence[Code]:
    return [Code(row.code, row.name, row.source) for row in vocabulary("indicators", IndicatorRow)]


def _products() -> Sequence[Code]:
    rows = vocabulary("products", ProductRow)
    return [Code(TOTAL, "Total"), *(Code(row.code, row.name, row.source, row.parent) for row in rows)]


def _areas() -> Sequence[Code]:
    countries = (Code(row.alpha_3, row.name, row.source) for row in vocabulary("countries", CountryRow))
    regions = (Code(row.code, row.name, row.source) for row in vocabulary("regions", RegionRow))
    return [Code(WORLD, "World"), *countries, *regions]


def _named(names: Mapping[str, str]) -> Sequence[Code]:
    return [Code(code, name) for code, name in names.items()]

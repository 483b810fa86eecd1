"""The data structure definition of the observations, with its codelists, as SDMX-ML 3.0.

A release may state one value twice, and several releases state it again: the figure and the day of publication are
dimensions, so that every statement has a key of its own.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from xml.etree import ElementTree as Xml

from flows.sdmx.codelists import NOT_APPLICABLE, NOT_SPECIFIED, TOTAL, Code, Codelist
from schemas.statistics import WORLD, Observation

AGENCY, NAME, VERSION = "RELEASES", "OBSERVATIONS", "1.0.0"
STRUCTURE_ID = f"{AGENCY}:{NAME}({VERSION})"

DIMENSIONS = (
    "freq", "ref_area", "counterpart_area", "indicator", "product", "measure", "transformation", "base_period",
    "unit_measure", "released_on", "figure_id",
)  # fmt: skip
TIME, VALUE = "time_period", "obs_value"
ATTRIBUTES = ("obs_status", "release_id")
NOTHING = {"counterpart_area": WORLD, "product": TOTAL, "measure": NOT_SPECIFIED, "base_period": NOT_APPLICABLE}
"""What stands in each column where the warehouse has NULL."""

_TITLE = "Statistics stated in official press releases"
_CONCEPTS = "CS_OBSERVATIONS"
_TYPES = {TIME: "ObservationalTimePeriod", VALUE: "Decimal", "released_on": "GregorianDay"}
_ROOT = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0"
_SPACES = {"mes": f"{_ROOT}/message", "str": f"{_ROOT}/structure", "com": f"{_ROOT}/common"}
_URN = "urn:sdmx:org.sdmx.infomodel"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class Prepared(NamedTuple):
    """Which build of the warehouse a message is made from."""

    run_id: str
    at: datetime


def structure(lists: Mapping[str, Codelist], prepared: Prepared) -> bytes:
    """The structure message: codelists, concepts, the data structure definition and its dataflow."""
    for prefix, space in _SPACES.items():
        Xml.register_namespace(prefix, space)
    root = Xml.Element(_tag("mes:Structure"))
    header = _add(root, "mes:Header")
    _add(header, "mes:ID", prepared.run_id)
    _add(header, "mes:Test", "false")
    _add(header, "mes:Prepared", prepared.at.isoformat(timespec="seconds"))
    _add(header, "mes:Sender", id=AGENCY)
    body = _add(root, "mes:Structures")
    dataflow = _maintained(_add(body, "str:Dataflows"), "Dataflow", NAME, _TITLE)
    _add(dataflow, "str:Structure", f"{_URN}.datastructure.DataStructure={STRUCTURE_ID}")
    _add_codelists(_add(body, "str:Codelists"), {one.id: one for one in lists.values()}.values())
    _add_concepts(_add(body, "str:ConceptSchemes"))
    _add_definition(_add(body, "str:DataStructures"), lists)
    Xml.indent(root)
    message: bytes = Xml.tostring(root, encoding="UTF-8", xml_declaration=True)
    return message


def _add_codelists(parent: Xml.Element, lists: Iterable[Codelist]) -> None:
    for one in lists:
        element = _maintained(parent, "Codelist", one.id, one.name)
        for code in one.codes:
            _add_code(element, code)


def _add_code(parent: Xml.Element, code: Code) -> None:
    element = _add(parent, "str:Code", id=code.id)
    _name(element, code.name)
    if code.source is not None:
        _add(element, "com:Description", f"Source: {code.source}").set(_LANGUAGE, "en")
    if code.parent is not None:
        _add(element, "str:Parent", code.parent)


def _add_concepts(parent: Xml.Element) -> None:
    scheme = _maintained(parent, "ConceptScheme", _CONCEPTS, "Concepts of the observations")
    for column in (*DIMENSIONS, TIME, VALUE, *ATTRIBUTES):
        concept = _add(scheme, "str:Concept", id=column.upper())
        _name(concept, column.replace("_", " ").capitalize())
        _add(concept, "com:Description", Observation.model_fields[column].description or "").set(_LANGUAGE, "en")


def _add_definition(parent: Xml.Element, lists: Mapping[str, Codelist]) -> None:
    definition = _maintained(parent, "DataStructure", NAME, _TITLE)
    components = _add(definition, "str:DataStructureComponents")
    dimensions = _add(components, "str:DimensionList", id="DimensionDescriptor")
    for position, column in enumerate(DIMENSIONS, start=1):
        _component(dimensions, "Dimension", column, lists, position=str(position))
    _component(dimensions, "TimeDimension", TIME, lists)
    attributes = _add(components, "str:AttributeList", id="AttributeDescriptor")
    for column in ATTRIBUTES:
        attribute = _component(attributes, "Attribute", column, lists, usage="mandatory")
        _add(_add(attribute, "str:AttributeRelationship"), "str:Observation")
    _component(_add(components, "str:MeasureList", id="MeasureDescriptor"), "Measure", VALUE, lists)


def _component(
    parent: Xml.Element, kind: str, column: str, lists: Mapping[str, Codelist], **attributes: str
) -> Xml.Element:
    name = column.upper()
    element = _add(parent, f"str:{kind}", id=name, **attributes)
    _add(element, "str:ConceptIdentity", f"{_URN}.conceptscheme.Concept={AGENCY}:{_CONCEPTS}({VERSION}).{name}")
    representation = _add(element, "str:LocalRepresentation")
    if column in lists:
        codelist = f"{_URN}.codelist.Codelist={AGENCY}:{lists[column].id}({VERSION})"
        _add(representation, "str:Enumeration", codelist)
    else:
        _add(representation, "str:TextFormat", textType=_TYPES.get(column, "String"))
    return element


def _maintained(parent: Xml.Element, kind: str, name: str, title: str) -> Xml.Element:
    element = _add(parent, f"str:{kind}", id=name, agencyID=AGENCY, version=VERSION)
    _name(element, title)
    return element


def _name(parent: Xml.Element, words: str) -> None:
    _add(parent, "com:Name", words).set(_LANGUAGE, "en")


def _add(parent: Xml.Element, tag: str, text: str | None = None, **attributes: str) -> Xml.Element:
    element = Xml.SubElement(parent, _tag(tag), attributes)
    element.text = text
    return element


def _tag(tag: str) -> str:
    prefix, _, name = tag.partition(":")
    return f"{{{_SPACES[prefix]}}}{name}"

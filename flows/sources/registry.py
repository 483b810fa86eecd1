"""Reads the source registry, seeds/sources.yaml; a bad row is refused by file, line and name."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, NoReturn

import yaml
from pydantic import ValidationError

from schemas.errors import InputError, Place, UsageError
from schemas.source import Source

LOCATOR = "seeds/sources.yaml"


class Registry(NamedTuple):
    """The sources by name, in file order, and which of them is read when nothing else is asked for."""

    sources: dict[str, Source]
    default: Source


def registry() -> dict[str, Source]:
    """The sources of the registry by name, in file order.

    Raises InputError at the line of the first row that cannot be used.
    """
    return dict(_installed().sources)


def default_source() -> Source:
    """The source that is read when a run names neither paths nor sources."""
    return _installed().default


def sources_named(names: Sequence[str]) -> tuple[Source, ...]:
    """These sources, each once, in the order asked for; a name that is none raises UsageError."""
    known = registry()
    return tuple(known[name] if name in known else _refuse_name(name, known) for name in dict.fromkeys(names))


def _refuse_name(name: str, known: Mapping[str, Source]) -> NoReturn:
    near = get_close_matches(name, known, n=1)
    mend = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
    raise UsageError(f"no source is named {name!r}; {mend}")


@cache
def _installed() -> Registry:
    return read_registry((files("seeds") / "sources.yaml").read_text(encoding="utf-8"), locator=LOCATOR)


def read_registry(text: str, *, locator: str) -> Registry:
    """Read a registry from the text of its file.

        registry = "default:" name "sources:" { row }

    Raises InputError at the line of the first thing that is not so.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise InputError(
            f"this is no YAML: {error.problem}",
            place=Place(locator, mark.line + 1, mark.column + 1) if mark else Place(locator),
            mend="correct the line",
        ) from error
    except yaml.YAMLError as error:
        raise InputError(f"this is no YAML: {error}", place=Place(locator), mend="correct the file") from error
    top = _entries(root, Place(locator, 1))
    if sorted(top) != ["default", "sources"]:
        raise InputError(
            f"the file holds {', '.join(sorted(top)) or 'nothing'}",
            place=Place(locator, 1),
            mend="write default and sources",
        )
    rows = top["sources"]
    if not isinstance(rows, yaml.SequenceNode) or not rows.value:
        raise InputError("sources is no list of rows", place=_place(rows, locator), mend="write '- name: ...' below it")
    sources: dict[str, Source] = {}
    for node in rows.value:
        source = _row(node, locator)
        if source.name in sources:
            raise InputError(
                f"the name {source.name!r} stands twice", place=_place(node, locator), mend="give the row another name"
            )
        sources[source.name] = source
    default = top["default"].value
    if not isinstance(default, str) or default not in sources:
        raise InputError(
            f"default {default!r} is no source",
            place=_place(top["default"], locator),
            mend=f"write one of {', '.join(sources)}",
        )
    return Registry(sources, sources[default])


def _place(node: yaml.Node, locator: str) -> Place:
    return Place(locator, node.start_mark.line + 1)


def _entries(node: yaml.Node | None, place: Place) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise InputError("this is no list of 'key: value' lines", place=place, mend="write 'key: value'")
    entries: dict[str, yaml.Node] = {}
    for key, value in node.value:
        if key.value in entries:
            raise InputError(f"{key.value!r} stands twice", place=_place(key, place.locator), mend="keep one of them")
        entries[key.value] = value
    return entries


def _row(node: yaml.Node, locator: str) -> Source:
    entries = _entries(node, _place(node, locator))
    values = {key: _plain(value, locator) for key, value in entries.items()}
    try:
        return Source.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        name = values.get("name", "without a name")
        raise InputError(
            f"source {name}: {field}: {first['msg']}",
            place=_place(entries.get(field, node), locator),
            mend=_mend(field),
        ) from error


def _mend(field: str) -> str:
    known = Source.model_fields.get(field)
    if known is None:
        return f"a source has {', '.join(Source.model_fields)}"
    return f"{field} is the {known.description}" if known.description else "correct the line"


def _plain(node: yaml.Node, locator: str) -> Any:
    # Scalars stay as written: a cadence, a time zone or a country (NO) is never taken for something else.
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, locator) for item in node.value]
    return {key: _plain(value, locator) for key, value in _entries(node, _place(node, locator)).items()}

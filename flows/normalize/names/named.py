"""An entity as a release names it, and the key that gives it the same id in every release."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from flows.normalize.names.capitals import fold
from schemas.entity import EntityType
from schemas.identity import stable_id

if TYPE_CHECKING:
    from flows.normalize.names.gazetteer import Entry
    from flows.normalize.names.titles import Title

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_APART = re.compile(r"[^\w&+]+")


@lru_cache(maxsize=20_000)
def normal(name: str) -> str:
    """A name without case, accents, brackets, punctuation, possessive and leading article; `&` is `and`.

    "The Prospectors & Developers Association (PDAC)" is "prospectors and developers association".
    """
    plain = _BRACKETS.sub("", fold(name)).lower().replace("'s", "").replace("&", " and ")
    words = _APART.sub(" ", plain).split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@lru_cache(maxsize=20_000)
def entity_id(entity_type: EntityType, key: str) -> str:
    """The id of an entity: of its type and its key alone, so that no database is asked for it."""
    return stable_id("entity", entity_type, key)


class Named:
    """An entity on its way: `key` decides its identity; `entry` is its vocabulary row, where it has one."""

    __slots__ = ("aliases", "country", "entry", "id", "key", "kind", "met", "name", "subjects", "succeeds", "type")

    def __init__(
        self,
        type: EntityType,
        name: str,
        key: str,
        country: str | None = None,
        kind: str = "",
        aliases: tuple[str, ...] = (),
        subjects: frozenset[str] = frozenset(),
        succeeds: str | None = None,
        entry: "Entry | None" = None,
    ) -> None:
        self.type, self.name, self.key, self.country, self.kind = type, name, key, country, kind
        self.aliases, self.subjects, self.succeeds, self.entry = aliases, subjects, succeeds, entry
        self.id = entity_id(type, key)
        self.met: dict[str, None] = {}  # surfaces, in order of meeting


@dataclass(slots=True)
class Mention:
    """Words [first, last) of a section that name an entity."""

    first: int
    last: int
    named: Named
    role: str | None = None
    affiliation: Named | None = None


def body_key(name: str, country: str | None) -> str:
    """The key of an organisation: two ministries of trade are two bodies, because their countries differ."""
    return f"{normal(name)}|{country or ''}"


@dataclass(slots=True)
class Person:
    """A person as met: the name is words [first, last); the title, where there is one, goes before it or `after`.

    `body` is whose the person is, where a list tells it: "A and B, ministers of X and Y".
    """

    first: int
    last: int
    title: "Title | None" = None
    role: str | None = None
    after: bool = False
    body: Named | None = None

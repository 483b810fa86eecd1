"""What a release calls an agreement: one name for what it writes in several ways, and its own where that is another.

row name = the canonical name | the release's own, where it names the parties in another order or the kind by other
           words and never so: "India-Korea CEPA", "UK-India FTA"
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.named import normal
from flows.normalize.names.parties import parties_in_name
from schemas.diplomacy import AgreementAction
from schemas.entity import Names

_LETTERS = re.compile(r"(?<=\b[a-z]) (?=[a-z]\b)")  # of "u s"
# What a title calls an agreement between two whose own name is another: "Korea-India trade deal".
_KINDS = (
    "free trade agreement", "free trade deal", "free trade pact", "trade agreement", "trade deal", "trade pact",
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_kind_of(name: str, other: str) -> bool:
    """Whether a name says no more than the kind and the parties of the agreement that another one names.

    "Indonesia-Australia trade agreement" is the "Australia-Indonesia Comprehensive Economic Partnership Agreement", the
    "Korea-EU Free Trade Agreement" is not the "Korea-EU Digital Trade Agreement".
    """
    key, full = agreement_key(name), agreement_key(other)
    kind = next((kind for kind in _KINDS if key.endswith(f" {kind}")), None)
    if kind is None or key == full or not full.endswith("agreement"):
        return False
    if "partnership" not in full and not (full.endswith(" free trade agreement") and "free" not in kind):
        return False
    lands = key.removesuffix(kind).split()
    return len(lands) > 1 and sorted(lands) == sorted(full.split()[: len(lands)])


def as_called(rows: Iterable[AgreementAction], names: Names) -> Iterator[AgreementAction]:
    """The rows, each agreement by a name that its release knows it by."""
    written: dict[str, set[str]] | None = None
    for row in rows:
        if len(parties_in_name(row.agreement)) < 2:
            yield row
            continue
        if written is None:
            written = _written(names)
        name = _called(row.agreement, frozenset(written.get(row.agreement, ())), names.home)
        yield row if name == row.agreement else row.model_copy(update={"agreement": name})


def _written(names: Names) -> dict[str, set[str]]:
    """How the release writes each agreement."""
    agreements = {entity.entity_id: entity.name for entity in names.entities if entity.entity_type == "agreement"}
    written: dict[str, set[str]] = {}
    for mention in names.mentions:
        if mention.entity_id in agreements:
            written.setdefault(agreements[mention.entity_id], set()).add(mention.surface)
    return written


@lru_cache(maxsize=4096)
def _called(name: str, surfaces: frozenset[str], home: str) -> str:
    full = [surface for surface in surfaces if len(parties_in_name(surface)) > 1]
    if full:
        is_so = any(_is_so_called(surface, name) for surface in full)
        return name if is_so else max(full, key=lambda surface: (len(surface), surface))
    return name if surfaces else _from_home(name, home)


def _is_so_called(surface: str, name: str) -> bool:
    """Whether a spelling is the name, or the name with the kind in short: "Korea-U.S. FTA", "Korea-Ecuador SECA"."""
    key, full = _LETTERS.sub("", agreement_key(surface)), _LETTERS.sub("", agreement_key(name))
    if key == full:
        return True
    lands, _, kind = key.rpartition(" ")
    return surface.endswith(f" {kind.upper()}") and full.startswith(f"{lands} ")


def _from_home(name: str, home: str) -> str:
    """The spelling of a known agreement that begins with the release's own country, where there is one."""
    land = gazetteer().countries.get(home)
    parties = parties_in_name(name)
    if land is None or land.name not in parties or parties[0] == land.name:
        return name
    for entry in gazetteer().by_normal.get(normal(name), ()):
        if entry.type == "agreement":
            turned = (alias for alias in entry.aliases if parties_in_name(alias)[:1] == (land.name,))
            return next((alias for alias in turned if agreement_key(alias) == normal(alias)), name)
    return name

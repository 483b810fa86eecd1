"""Whom a memorandum joins, where its name says so: "MOU between KOTRA and the Vietnam Chamber of Commerce".

name = [word+] memorandum "between" ["the"] party "and" ["the"] party [("on" | "for") subject]
"""

import re
from functools import lru_cache

from flows.normalize.diplomacy.unnamed import MEMORANDA
from flows.normalize.names.capitals import fold
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.parties import parties_in_name

_SUBJECT = re.compile(r" (?:on|for|to|concerning|regarding) .*")


@lru_cache(maxsize=4096)
def parties_of_memorandum(name: str) -> tuple[str, ...]:
    """The two parties that the name of a memorandum says, by their canonical names where the vocabularies know them.

    Of a name with several "and" the split is the one that leaves most known: "A and the Chamber of Commerce and
    Industry".
    """
    kind, joint, parties = name.partition(" between ")
    if not joint or MEMORANDA.isdisjoint(kind.lower().split()):
        return ()
    if len(lands := parties_in_name(name)) == 2:
        return lands
    words = _SUBJECT.sub("", parties).split(" and ")
    splits = [(" and ".join(words[:at]), " and ".join(words[at:])) for at in range(1, len(words))]
    return max((tuple(map(_known, split)) for split in splits), key=_count_known, default=())


def _known(party: str) -> str:
    party = party.removeprefix("the ")
    entries = gazetteer().by_spelling.get(fold(party), ())
    return entries[0].name if entries else party


def _count_known(parties: tuple[str, ...]) -> int:
    return sum(fold(party) in gazetteer().by_spelling for party in parties)

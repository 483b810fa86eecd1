"""Between whom an agreement is, as its name says."""

from functools import lru_cache

from flows.normalize.names.capitals import fold
from flows.normalize.names.gazetteer import gazetteer


def _between(name: str) -> tuple[str, ...]:
    """The countries and blocs that a name ends in: "... between Brazil and the United States"."""
    parties = name.partition(" between ")[2].replace(" and the ", " and ").removeprefix("the ").split(" and ")
    entries = [entry for party in parties for entry in gazetteer().by_spelling.get(fold(party), ())[:1]]
    lands = [entry.name for entry in entries if entry.type in ("country", "region")]
    return tuple(lands) if len(lands) == len(parties) else ()


@lru_cache(maxsize=4096)
def parties_in_name(name: str) -> tuple[str, ...]:
    """The countries and blocs that an agreement's name says: "Korea-Chile ...", "... between Korea and Chile"."""
    if " between " in name:
        return _between(name)
    found: list[str] = []
    spellings = gazetteer().by_spelling
    for part in name.replace("–", "-").split("-"):
        words = part.split(" ")
        counts = range(min(3, len(words)), 0, -1)  # "New Zealand Free Trade"
        starts = [fold(" ".join(words[:count])) for count in counts]
        entries = [
            entry for start in starts for entry in spellings.get(start, ()) if entry.type in ("country", "region")
        ]
        if not entries:
            break
        found.append(entries[0].name)
    return tuple(found)

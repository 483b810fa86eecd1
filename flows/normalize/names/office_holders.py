"""Holders of high office, whose country prose takes for granted: "President Reagan told the Japanese"."""

from functools import cache

from flows.normalize.names.person_names import person_key
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import OfficeHolderRow

# Of a state or a government: their country goes without saying in every text, a minister's in one of his own only.
_LEADERS = frozenset(
    ("president", "prime minister", "premier", "chancellor", "general secretary", "leader", "paramount leader",
     "crown prince")
)  # fmt: skip


@cache
def _holders() -> dict[str, tuple[OfficeHolderRow, ...]]:
    by_key: dict[str, tuple[OfficeHolderRow, ...]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        for key in {person_key(name) for name in (row.name, *row.spellings)}:
            by_key[key] = (*by_key.get(key, ()), row)
    return by_key


def country_led_by(name: str, year: int) -> str | None:
    """The ISO 3166-1 alpha-3 code of the country that a person of this name led in a year, or nothing."""
    return _country_of(name, year, led=True)


def country_served_by(name: str, year: int) -> str | None:
    """The code of the country, or of the bloc, that a person of this name was a minister of in a year, or nothing."""
    return _country_of(name, year, led=False)


def _country_of(name: str, year: int, *, led: bool) -> str | None:
    for row in _holders().get(person_key(name), ()):
        in_office = row.from_year <= year and (row.to_year is None or year <= row.to_year)
        if in_office and (row.office in _LEADERS) == led:
            return row.country
    return None

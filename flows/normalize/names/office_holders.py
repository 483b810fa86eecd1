"""Heads of state and of government, whose country prose takes for granted: "President Reagan told the Japanese"."""

from functools import cache

from flows.normalize.names.person_names import person_key
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import OfficeHolderRow


@cache
def _holders() -> dict[str, tuple[OfficeHolderRow, ...]]:
    by_key: dict[str, tuple[OfficeHolderRow, ...]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        for key in {person_key(name) for name in (row.name, *row.spellings)}:
            by_key[key] = (*by_key.get(key, ()), row)
    return by_key


def country_led_by(name: str, year: int) -> str | None:
    """The ISO 3166-1 alpha-3 code of the country that a person of this name led in a year, or nothing."""
    for row in _holders().get(person_key(name), ()):
        if row.from_year <= year and (row.to_year is None or year <= row.to_year):
            return row.country
    return None

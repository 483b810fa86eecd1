"""The vocabularies that people are read with: valid, without contradictions, and usable by the readers."""

import pycountry
import pytest

from flows.normalize.names.person_names import given_names, given_syllables, person_key, surnames
from flows.normalize.names.title_words import titles
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import (
    GivenNamesRow,
    KoreanSyllableRow,
    NameLanguageRow,
    OfficeHolderRow,
    SubjectsRow,
    SurnameRow,
    TitleRow,
)

TITLES = vocabulary("titles", TitleRow)
SYLLABLES = vocabulary("korean_syllables", KoreanSyllableRow)


def test_a_title_has_one_kind_besides_being_a_rank() -> None:
    heads = [row.title for row in TITLES if row.kind not in ("rank", "honorific")]
    assert len(heads) == len(set(heads))


def test_a_plural_is_no_other_titles_singular() -> None:
    assert not {row.plural for row in TITLES if row.plural} & {row.title for row in TITLES}


@pytest.mark.parametrize("title", ["minister", "president", "director", "secretary", "ambassador", "ceo", "chairman"])
def test_the_usual_titles_are_known(title: str) -> None:
    assert title in titles().heads


def test_a_spelling_of_a_syllable_means_one_syllable() -> None:
    spellings = [spelling for row in SYLLABLES for spelling in (row.syllable, *row.spellings)]
    assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize(
    ("spelling", "syllables"),
    [
        pytest.param("dukgeun", ("deok", "geun"), id="two syllables without a hyphen"),
        pytest.param("kyung", ("gyeong",), id="one"),
        pytest.param("wentao", (), id="no Korean name"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_given_syllables(spelling: str, syllables: tuple[str, ...]) -> None:
    assert given_syllables(spelling) == syllables


def test_languages_of_names_are_those_of_the_surnames() -> None:
    rows = vocabulary("name_languages", NameLanguageRow)
    assert {row.language for row in rows} == set(surnames())
    iso = {country.alpha_3 for country in pycountry.countries}
    assert {country for row in rows for country in row.countries} <= iso


def test_a_spelling_of_a_surname_stands_once_in_its_language() -> None:
    seen = [
        (row.language, spelling)
        for row in vocabulary("surnames", SurnameRow)
        for spelling in (row.name, *row.spellings)
    ]
    assert len(seen) == len(set(seen))


def test_given_names_are_names_only() -> None:
    rows = vocabulary("given_names", GivenNamesRow)
    assert all(name.isascii() and name.isalpha() and name.istitle() for row in rows for name in row.names)
    assert not given_names() & {row.title for row in TITLES if row.kind in ("state", "ministry", "company")}


def test_subjects_are_single_words_in_small_letters() -> None:
    words = [word for row in vocabulary("subjects", SubjectsRow) for word in row.words]
    assert all(word == word.lower() and " " not in word for word in words)


def test_no_name_leads_two_countries() -> None:
    """A name that two leaders bear would give the wrong country; terms run forward, and countries exist."""
    countries: dict[str, set[str]] = {}
    for row in vocabulary("office_holders", OfficeHolderRow):
        assert row.to_year is None or row.from_year <= row.to_year, row.name
        assert row.country == "EU" or pycountry.countries.get(alpha_3=row.country) is not None, row.name
        for name in (row.name, *row.spellings):
            countries.setdefault(person_key(name), set()).add(row.country)
    assert {name: found for name, found in countries.items() if len(found) > 1} == {}

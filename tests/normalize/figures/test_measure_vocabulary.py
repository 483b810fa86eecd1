"""The vocabularies of measures: every row is sound, and no spelling means two things."""

from collections import Counter

import pytest

from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import BalanceRow, ChangeRow, CurrencyRow, IndexRow, UnitRow
from schemas.vocabulary import Row
from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("currencies", CurrencyRow),
        ("units", UnitRow),
        ("change_words", ChangeRow),
        ("balance_words", BalanceRow),
        ("index_names", IndexRow),
    ],
)
def test_every_row_is_accepted_and_has_a_source(name: str, model: type[Row]) -> None:
    rows = vocabulary(name, model)
    assert rows
    assert all(row.source for row in rows)


def test_no_spelling_of_a_currency_means_two() -> None:
    rows = vocabulary("currencies", CurrencyRow)
    spellings = [spelling for row in rows for spelling in {row.code, *row.symbols}]
    names = [name.lower() for row in rows for name in {*row.spellings, *row.minor}]
    assert [spelling for spelling, times in Counter(spellings).items() if times > 1] == []
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_no_symbol_or_name_of_a_unit_means_two() -> None:
    rows = vocabulary("units", UnitRow)
    symbols = Counter(symbol for row in rows for symbol in set(row.symbols))
    names = Counter(name.lower() for row in rows for name in set(row.names))
    assert [symbol for symbol, times in symbols.items() if times > 1] == []
    assert [name for name, times in names.items() if times > 1] == []


def test_no_word_of_change_points_both_ways() -> None:
    directions: dict[str, set[int]] = {}
    for row in vocabulary("change_words", ChangeRow):
        for form in (*row.verb, *row.noun, *row.adjective, *row.adverb):
            directions.setdefault(form, set()).add(row.direction)
    assert [form for form, found in directions.items() if len(found) > 1] == []


def test_all_current_currencies_of_iso_4217_are_there() -> None:
    codes = {row.code for row in vocabulary("currencies", CurrencyRow)}
    assert {"USD", "EUR", "KRW", "JPY", "CNY", "INR", "GBP", "CAD", "AUD", "DEM"} <= codes
    assert len(codes) > 150


_SPELLED = [(row.code, spelling) for row in vocabulary("currencies", CurrencyRow) for spelling in row.spellings]
_SIGNS = [(row.code, sign) for row in vocabulary("currencies", CurrencyRow) for sign in (*row.symbols, row.code)]


@pytest.mark.parametrize(("code", "spelling"), _SPELLED)
def test_an_amount_in_every_currency_is_read_by_name(code: str, spelling: str) -> None:
    assert told(f"It paid 5 million {spelling}.") == f"money 5000000 {code}"


@pytest.mark.parametrize(("code", "sign"), [(code, sign) for code, sign in _SIGNS if not sign.endswith(".")])
def test_an_amount_in_every_currency_is_read_by_sign(code: str, sign: str) -> None:
    assert told(f"It paid {sign} 5 million.") == f"money 5000000 {code}"


def test_every_unit_is_read_by_its_symbols_and_names() -> None:
    spelled = [(row.code, spelling) for row in vocabulary("units", UnitRow) for spelling in (*row.symbols, *row.names)]
    unread = {spelling for code, spelling in spelled if told(f"It came to 25 {spelling}.") != f"quantity 25 {code}"}
    # Scale words are multiplied out; pounds are money until something weighs; a symbol may be a cent.
    assert {
        spelling for spelling in unread if spelling.split()[0] not in ("thousand", "million", "billion", "trillion")
    } == {
        "pound",
        "pound foot",
        "ct",
        "W.h",
    }

"""Words of comparison: where they stand, and that the quick look for them misses none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.statistics.changes import _HINTS, basis_of, comparison

_FOUND = [
    pytest.param(pattern, hint, id=name) for name, (pattern, hint) in zip(("yoy", "pop"), _HINTS.items(), strict=True)
]


@pytest.mark.parametrize(("pattern", "hint"), _FOUND)
def test_whatever_is_found_has_its_hint(pattern: re.Pattern[str], hint: re.Pattern[str]) -> None:
    @given(st.from_regex(pattern, fullmatch=True))
    def holds(words: str) -> None:
        assert hint.search(words)

    holds()


@pytest.mark.parametrize(
    ("words", "basis", "found"),
    [
        pytest.param("up 3 percent from a year earlier", "yoy", ["from a year earlier"], id="a year before"),
        pytest.param("up 3 percent month-on-month", "pop", ["month-on-month"], id="the month before"),
        pytest.param("up 3 percent month-on-month", "yoy", [], id="another basis"),
        pytest.param("up 3 percent for the sixth month", "pop", [], id="a month that nothing is compared with"),
        pytest.param("up 3 percent over 2019", "growth", [], id="a base that is no year or period before"),
    ],
)
def test_where_it_stands(words: str, basis: str, found: list[str]) -> None:
    assert [words[start:end] for start, end in comparison(words, basis, 0, len(words))] == found
    assert not found or basis_of(words) == basis

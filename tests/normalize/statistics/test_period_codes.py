"""Codes of periods: what is written is read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.statistics.periods import Period, coded, decoded

_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        pytest.param("2024-02-29", date(2024, 2, 29), date(2024, 2, 29), id="a day"),
        pytest.param("2023-02", date(2023, 2, 1), date(2023, 2, 28), id="a month ends with its last day"),
        pytest.param("2024-Q3", date(2024, 7, 1), date(2024, 9, 30), id="a quarter"),
        pytest.param("2024-S2", date(2024, 7, 1), date(2024, 12, 31), id="a half"),
        pytest.param("2024", date(2024, 1, 1), date(2024, 12, 31), id="a year"),
        pytest.param("2021/2023", date(2021, 1, 1), date(2023, 12, 31), id="years"),
        pytest.param("2023-01/2023-08", date(2023, 1, 1), date(2023, 8, 31), id="months"),
        pytest.param("2024-05-01/2024-05-20", date(2024, 5, 1), date(2024, 5, 20), id="the first days of a month"),
    ],
)
def test_a_code_is_read(code: str, start: date, end: date) -> None:
    assert decoded(code) == Period(start, end)
    assert coded(Period(start, end))[1] == code


@given(_DAYS, _DAYS)
def test_every_span_comes_back(one: date, other: date) -> None:
    period = Period(min(one, other), max(one, other))
    assert decoded(coded(period)[1]) == period

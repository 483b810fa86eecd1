"""Sums that must agree: right ones pass within their rounding, a wrong digit is reported with what would be right."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.quality.arithmetic import verdicts
from flows.quality.precision import bounded
from flows.quality.working_days import working_days
from tests.quality.statements import Statement, figures, observations, stated

EXPORTS = stated("$52.4 billion", "52400000000")
IMPORTS = stated("$48.1 billion", "48100000000", indicator="imports")
A_YEAR_BEFORE = stated("$50.0 billion", "50000000000", time_period="2023-02")


def told(*statements: Statement) -> list[tuple[str, bool, str | None]]:
    found = verdicts(observations(statements), figures(statements))
    return [(verdict.check, verdict.holds, None if verdict.holds else verdict.suggestion) for verdict in found]


def balance(surface: str, value: str, **overrides: object) -> Statement:
    return stated(surface, value, indicator="trade_balance", **overrides)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("statements", "verdict"),
    [
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.3 billion", "4300000000")], ("balance_adds_up", True, None), id="right"
        ),
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.4 billion", "4400000000")], ("balance_adds_up", True, None),
            id="off by what three roundings may make",
        ),
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000")], ("balance_adds_up", False, "$4.3 billion"),
            id="one digit wrong",
        ),
        pytest.param(
            [IMPORTS, stated("$45 billion", "45000000000"), balance("$3.1 billion", "-3100000000")],
            ("balance_adds_up", True, None), id="a deficit",
        ),
        pytest.param(
            [EXPORTS, A_YEAR_BEFORE, stated("4.8 percent", "4.8")], ("growth_fits_the_levels", True, None),
            id="a growth between two levels",
        ),
        pytest.param(
            [EXPORTS, A_YEAR_BEFORE, stated("8.4 percent", "8.4")],
            ("growth_fits_the_levels", False, "4.8 percent"), id="digits of the growth swapped",
        ),
        pytest.param(
            [EXPORTS, A_YEAR_BEFORE, stated("4.8 percent", "-4.8")],
            ("growth_fits_the_levels", False, "-4.8 percent"), id="its sign turned",
        ),
        pytest.param(
            [EXPORTS, A_YEAR_BEFORE, stated("$2.4 billion", "2400000000", transformation="change_yoy")],
            ("growth_fits_the_levels", True, None), id="a change between two levels",
        ),
        pytest.param(
            [EXPORTS, stated("$2.56 billion", "2560000000", indicator="average_daily_exports")],
            ("daily_average_fits", True, None), id="20.5 days of work in the February of Seollal",
        ),
        pytest.param(
            [EXPORTS, stated("$2.26 billion", "2260000000", indicator="average_daily_exports")],
            ("daily_average_fits", False, "$2.56 billion"), id="a digit of the daily average wrong",
        ),
        pytest.param(
            [stated("4.8%", "4.8", section="title"), stated("4.8 percent", "4.8")],
            ("title_agrees_with_body", True, None), id="title and body",
        ),
        pytest.param(
            [stated("5%", "5", section="title"), stated("4.8 percent", "4.8")],
            ("title_agrees_with_body", True, None), id="the title rounds",
        ),
        pytest.param(
            [stated("4.3%", "4.3", section="title"), stated("4.8 percent", "4.8")],
            ("title_agrees_with_body", False, "4.8 percent"), id="the title has another digit",
        ),
    ],
)  # fmt: skip
def test_sums(statements: list[Statement], verdict: tuple[str, bool, str | None]) -> None:
    assert told(*statements) == [verdict]


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", time_period="2024-01")], id="another month"
        ),
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", product="ict")], id="the balance of a product"
        ),
        pytest.param(
            [EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", counterpart_area="CHN")], id="of a country"
        ),
        pytest.param([EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", qualifier="about")], id="only about"),
        pytest.param([EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", obs_status="F")], id="a forecast"),
        pytest.param([EXPORTS, IMPORTS, balance("$4.8 billion", "4800000000", release_id="r2")], id="another release"),
        pytest.param([EXPORTS, stated("8.4 percent", "8.4")], id="no level to compare with"),
        pytest.param(
            [EXPORTS, stated("$53.9 billion", "53900000000"), A_YEAR_BEFORE, stated("4.8 percent", "4.8")],
            id="a level of two values, the first and the revised one",
        ),
        pytest.param(
            [EXPORTS, A_YEAR_BEFORE, stated("8.4 percent", "8.4", base_period="2024-01")], id="another base"
        ),
        pytest.param(
            [stated("4.8%", "4.8", section="title"), stated("8.4 percent", "8.4", product="ships")], id="a product"
        ),
    ],
)  # fmt: skip
def test_what_has_nothing_to_do_with_each_other_is_not_compared(statements: list[Statement]) -> None:
    assert told(*statements) == []


@given(
    st.decimals(min_value=1, max_value=10**6, places=3),
    st.decimals(min_value=1, max_value=10**6, places=3),
    st.integers(min_value=0, max_value=3),
)
def test_whatever_was_rounded_from_true_values_agrees(exports: Decimal, imports: Decimal, places: int) -> None:
    def printed(value: Decimal, indicator: str) -> Statement | None:
        rounded = round(value, places)
        if rounded == 0:  # a print of nothing says nothing of its rounding
            return None
        return stated(f"${abs(rounded):.{places}f}", str(rounded), indicator=indicator)

    prints = [
        printed(exports, "exports"), printed(imports, "imports"), printed(exports - imports, "trade_balance")
    ]  # fmt: skip
    assert all(holds for _, holds, _ in told(*(one for one in prints if one is not None)))


@pytest.mark.parametrize(
    ("surface", "value", "low", "high"),
    [
        pytest.param("$52.4 billion", "52400000000", "52350000000", "52450000000", id="a scale"),
        pytest.param("$1,234 million", "-1234000000", "-1234500000", "-1233500000", id="separators, and a deficit"),
        pytest.param("$16.5", "16.5", "16.45", "16.55", id="no scale"),
    ],
)
def test_bounds(surface: str, value: str, low: str, high: str) -> None:
    found = bounded(stated(surface, value).figure)
    assert found is not None
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_working_days_know_the_holidays_of_a_country() -> None:
    assert working_days("2024-02", "KOR") == (Decimal(19), Decimal("20.5"))
    assert working_days("2024-02", "ZZZ") is None

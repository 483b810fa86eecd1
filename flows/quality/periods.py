"""Periods of observations: the one a year before, the one just before, the working days in one."""

import calendar
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

import holidays
import pycountry
from dateutil.relativedelta import relativedelta

_LAST = {"Q": 4, "S": 2}


def year_before(period: str) -> str:
    """The same period of the year before: 2024-02, 2024-Q1, 2024-S1, 2024, start/end."""
    if "/" in period:
        return "/".join(_year_before(part) for part in period.split("/"))
    return f"{int(period[:4]) - 1:04d}{period[4:]}"


def _year_before(part: str) -> str:
    if len(part) != len("2024-02-29"):
        return year_before(part)
    day = date.fromisoformat(part)
    before = day - relativedelta(years=1)
    if (day + timedelta(days=1)).month != day.month:  # the end of February stays its end
        before = before.replace(day=calendar.monthrange(before.year, before.month)[1])
    return before.isoformat()


def period_before(period: str) -> str | None:
    """The month, quarter, half or year just before, nothing for another span."""
    year, _, part = period.partition("-")
    if "/" in period or len(period) > len("2024-Q1"):
        return None
    if not part:
        return f"{int(year) - 1:04d}"
    letter, number = ("", int(part)) if part.isdigit() else (part[0], int(part[1:]))
    last = _LAST.get(letter, 12)
    width = 1 if letter else 2
    return f"{int(year) - 1:04d}-{letter}{last:0{width}d}" if number == 1 else f"{year}-{letter}{number - 1:0{width}d}"


@cache
def working_days(month: str, country: str) -> tuple[Decimal, Decimal] | None:
    """Working days of a month (2024-02) in a country (alpha-3): without Saturdays, and with each as half a day.

    Trade offices count in both ways. Nothing where the calendar library does not know the country.
    """
    found = pycountry.countries.get(alpha_3=country)
    if found is None or found.alpha_2 not in holidays.list_supported_countries():
        return None
    year, number = int(month[:4]), int(month[5:])
    free = holidays.country_holidays(found.alpha_2, years=year)
    days = [date(year, number, day) for day in range(1, calendar.monthrange(year, number)[1] + 1)]
    open_days = [day for day in days if day not in free]
    whole = sum(day.weekday() < 5 for day in open_days)
    saturdays = sum(day.weekday() == 5 for day in open_days)
    return Decimal(whole), Decimal(whole) + Decimal(saturdays) / 2

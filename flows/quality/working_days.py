"""Working days of a month in a country, by the calendar library."""

import calendar
from datetime import date
from decimal import Decimal
from functools import cache

import holidays
import pycountry


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

"""Reads a sentence of a table test and writes its dates as short as the tables do."""

from collections.abc import Sequence
from datetime import date

from flows.normalize.dates.extract import dates_in
from flows.normalize.text import Context, Section, Span
from schemas.date_expression import DateExpression
from schemas.record import SectionName


def found(
    text: str,
    released_on: str = "2024-03-05",
    country: str = "KOR",
    taken: Sequence[Span] = (),
    section: SectionName = "body",
) -> list[DateExpression]:
    """The dates of a section in a release of that day and country."""
    context = Context("r", date.fromisoformat(released_on), reporting_country=country)
    return dates_in(Section(section, text), context, taken)


def days(
    text: str,
    released_on: str = "2024-03-05",
    country: str = "KOR",
    taken: Sequence[Span] = (),
    section: SectionName = "body",
) -> list[str]:
    """As `found`, each as "2024-03-05" or "2024-03-03/2024-03-05"."""
    return [
        f"{one.start_on}" if one.start_on == one.end_on else f"{one.start_on}/{one.end_on}"
        for one in found(text, released_on, country, taken, section)
    ]

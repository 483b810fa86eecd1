"""How the tests of figures write a reading down: "percent -3.1 percent; money 5..6 EUR"."""

from datetime import date

from flows.normalize.figures.extract import figures_in
from flows.normalize.text import Context, Section
from schemas.figure import Figure
from schemas.record import SectionName


def context(*, dollar: str = "USD", reporting_country: str = "KOR") -> Context:
    """A release of 5 March 2024."""
    return Context("r", date(2024, 3, 5), reporting_country=reporting_country, dollar=dollar)


def figures(text: str, *, section: SectionName = "body", dollar: str = "USD", country: str = "KOR") -> list[Figure]:
    """The figures of a text."""
    return figures_in(Section(section, text), context(dollar=dollar, reporting_country=country))


def told(text: str, *, section: SectionName = "body", dollar: str = "USD", country: str = "KOR") -> str:
    """The figures of a text in a line: kind, value, upper end, unit."""
    return "; ".join(_told(figure) for figure in figures(text, section=section, dollar=dollar, country=country))


def _told(figure: Figure) -> str:
    value = f"{figure.value.normalize():f}"
    if figure.value_high is not None:
        value += f"..{figure.value_high.normalize():f}"
    return " ".join([figure.kind, value, *([figure.unit] if figure.unit else [])])

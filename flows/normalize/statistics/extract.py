"""The statements of statistics in a release: each figure that is the value of one, with its dimensions."""

from collections.abc import Sequence

from flows.normalize.figures.extract import Stated
from flows.normalize.text import Context, Section
from schemas.date_expression import DateExpression
from schemas.entity import Names
from schemas.statistics import Observation


def observations_in(
    sections: Sequence[Section],
    context: Context,
    figures: Sequence[Stated],
    dates: Sequence[DateExpression],
    names: Names,
) -> list[Observation]:
    """Return the observations of a release (its title and body), in the order of their figures."""
    return []

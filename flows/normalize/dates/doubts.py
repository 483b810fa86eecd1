"""What is doubtful about the dates of a release: a weekday that the day did not have."""

import re
from collections.abc import Sequence

from flows.normalize.dates.calendar_words import WEEKDAYS
from flows.normalize.text import Context
from schemas.date_expression import DateExpression
from schemas.finding import Finding
from schemas.identity import stable_id

_WORD = re.compile(r"[^\W\d_]+")


def date_doubts(context: Context, dates: Sequence[DateExpression]) -> list[Finding]:
    """The doubts about a release's dates: "Wednesday, October 5" of a year in which that was a Thursday.

    A weekday alone ("on Wednesday") was resolved by itself and can contradict nothing.
    """
    found = []
    for expression in dates:
        words = [word.lower() for word in _WORD.findall(expression.surface)]
        said = [WEEKDAYS[word] for word in words if word in WEEKDAYS]
        if expression.granularity != "day" or len(said) != 1 or not re.search(r"\d", expression.surface):
            continue
        if said[0] != expression.start_on.weekday():
            right = f"{expression.start_on:%A}"
            found.append(
                Finding(
                    finding_id=stable_id("finding", "weekday_fits_the_day", context.release_id, expression.date_id),
                    check_name="weekday_fits_the_day",
                    release_id=context.release_id,
                    mention_id=expression.date_id,
                    surface=expression.surface,
                    message=f"{expression.start_on} was a {right}",
                    suggestion=right,
                )
            )
    return found

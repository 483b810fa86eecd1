"""What a section holds that is more than words: its terms, dates and values, and which sentences have any."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.statistics.terms import Term
from flows.normalize.statistics.words import COUNTED
from flows.normalize.text import Section, Sentence
from schemas.date_expression import DateExpression

_NOT_VALUES = frozenset(("duration", "streak", "rank"))
_FAR = 90  # characters from "the number of" to what it came to
_OPENING = 20  # characters in which a sentence that opens with a date has begun it: "In the month of June"
_GROWING = re.compile(
    r"\beconomy(?= (?:\w+ly )?(?:gr[eo]w|expand|contract|shr[aiu]nk|advanc|slow|gain|slip"
    r"|is|has|will|would|could|may|might|to))"
)
_SOLD_ABROAD = re.compile(r"\bsold\b(?=[^.;\n]{0,120}\b(?:abroad|overseas)\b)")


class Marked(NamedTuple):
    """What a section holds that is more than words, each by its first character."""

    terms: Mapping[int, Term]
    dates: Mapping[int, DateExpression]
    values: Mapping[int, Stated]
    term_starts: Sequence[int]
    date_starts: Sequence[int]
    value_starts: Sequence[int]  # of those that can be the value of a series
    starts: AbstractSet[int]  # of all three
    real: AbstractSet[int]  # of the values that can be those of a series
    is_growing: bool  # an economy is said to grow, which is its gross domestic product

    @property
    def names_series(self) -> bool:
        """Whether an indicator is named anywhere: products and areas alone are no statistic."""
        return self.is_growing or any(term.kind == "indicator" for term in self.terms.values())

    def speaks(self, sentence: Sentence, *, is_going_on: bool) -> bool:
        """Whether a sentence may state something: it has a value and names a series, or goes on with one.

        A series and a date without a value count too: what follows may be of that period.
        """
        if _any_within(self.term_starts, sentence):
            return _any_within(self.value_starts, sentence) or _any_within(self.date_starts, sentence)
        return is_going_on and _any_within(self.value_starts, sentence)

    def names_term(self, sentence: Sentence) -> bool:
        """Whether a sentence names a term."""
        return _any_within(self.term_starts, sentence)

    def is_dated(self, sentence: Sentence) -> bool:
        """Whether a sentence has a value and a date, whatever it is a value of."""
        return _any_within(self.value_starts, sentence) and _any_within(self.date_starts, sentence)

    def has_date(self, sentence: Sentence) -> bool:
        """Whether a sentence has a date."""
        return _any_within(self.date_starts, sentence)

    def dates_alone(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a date and has no value: what follows may be of that period."""
        at = bisect_left(self.date_starts, sentence.start)
        opens = at < len(self.date_starts) and self.date_starts[at] < sentence.start + _OPENING
        return opens and not _any_within(self.value_starts, sentence)

    @classmethod
    def of(
        cls, section: Section, terms: Iterable[Term], dates: Iterable[DateExpression], values: Iterable[Stated]
    ) -> "Marked":
        """By first character; an indicator inside a product's spelling ("online sales") begins where that ends."""
        kept: dict[int, Term] = {}
        before: Term | None = None
        for term in sorted(terms, key=lambda term: (term.char_start, term.kind == "indicator", term.char_end)):
            if before is not None and term.char_start < before.char_end:
                if term.char_end <= before.char_end and not (term.kind == "indicator" and before.kind == "product"):
                    continue
                if term.char_start == before.char_start:
                    kept[before.char_start] = term
                    before = term
                    continue
                kept[before.char_start] = before._replace(char_end=term.char_start)
            kept[term.char_start] = before = term
        by_date = {date.char_start: date for date in dates}
        by_value = {one.figure.char_start: one for one in values}
        numbers = [term.char_end for term in kept.values() if term.code.startswith("number_of_")]
        real = [
            start
            for start, one in by_value.items()
            if can_be_value(one) or (numbers and is_number_of(one, numbers, section))
        ]
        said = (_GROWING, _SOLD_ABROAD) if real else ()
        growing = [match.start() for pattern in said for match in pattern.finditer(section.lower)]
        series = sorted((*kept, *growing))
        starts = kept.keys() | by_date.keys() | by_value.keys()
        return cls(
            kept, by_date, by_value, series, sorted(by_date), sorted(real), starts, frozenset(real), bool(growing)
        )


def can_be_value(stated: Stated) -> bool:
    """Whether a figure can be the value of any series: a count only of what is made, moved or sold."""
    figure = stated.figure
    if figure.kind == "count":
        return figure.unit in COUNTED
    return figure.kind not in _NOT_VALUES and figure.unit not in ("times", "fraction", "ratio")


def is_number_of(stated: Stated, numbers: Sequence[int], section: Section) -> bool:
    """Whether a count is what a "number of ..." before it in its sentence came to; `numbers` are where these end."""
    start = stated.figure.char_start
    if stated.figure.kind != "count":
        return False
    return any(end < start < end + _FAR and ". " not in section.text[end:start] for end in numbers)


def _any_within(starts: Sequence[int], sentence: Sentence) -> bool:
    at = bisect_left(starts, sentence.start)
    return at < len(starts) and starts[at] < sentence.end

"""What each observation rests on: the characters of its figure, of its period, and of the words for its dimensions.

The grammar of clauses hands over codes; here each code is led back to the words that say it:

    words = those right behind the figure          "$5 billion of exports", "a 4 percent fall in May"
          | the last before it in its sentence     "exports of ships in May rose 3 percent"
          | the first behind it in its sentence    "rose 3 percent to $5 billion in May"
          | the last said before its sentence, in its section, then in the title
          | the first of the body, for a title

So a subject that a sentence goes on with has the words that named it last. What no words say (the total, the world,
the reporting country) rests on none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pydantic import TypeAdapter

from flows.normalize.figures.change_words import change_words
from flows.normalize.lines import word_set
from flows.normalize.statistics.changes import comparison
from flows.normalize.statistics.marked import Marked
from flows.normalize.statistics.periods import Period, coded, decoded, period_before, year_before
from flows.normalize.statistics.spellings import family_of
from flows.normalize.statistics.words import SHARES
from flows.normalize.text import Section, Token
from schemas.figure import Figure
from schemas.record import SectionName
from schemas.statistics import Dimension, Observation, ObservationWord

# Words and marks that end what is said right behind a figure.
_ENDING = word_set("and or but while whereas as on after before since than from amid because although")
_CLAUSES = re.compile(r";|\b(?:but|while|whereas|although|though)\b")
_BESIDE = 6  # words that may part a figure from one that is said with it: "a $4 billion record monthly trade surplus"
_MOVED = 12  # words that may part a change from its rate: "exports grew for the third month in a row by 3 percent"

_ROWS = TypeAdapter(list[ObservationWord])  # all rows of a release at once: a sixth faster than one by one

Key = tuple[str, str]
Stretch = tuple[int, int]


class Ground(NamedTuple):
    """A section with the stretches of its terms and dates, by what they mean, each list in the order of the text."""

    section: Section
    values: Sequence[int]
    said: Mapping[Key, Sequence[Stretch]]
    compared: dict[tuple[int, str], list[Stretch]]  # of the sentences that have been looked through

    @classmethod
    def of(cls, section: Section, marked: Marked) -> "Ground":
        """The ground that a section is once its terms, dates and values are marked."""
        said: dict[Key, list[Stretch]] = {}
        for start, term in sorted(marked.terms.items()):
            if term.is_excluded:
                continue
            stretch = (start, term.char_end)
            kind = "area" if term.kind in ("counterpart", "ref_area") else term.kind
            said.setdefault((kind, term.code), []).append(stretch)
            if kind == "indicator":
                said.setdefault(_family(term.code), []).append(stretch)
        for start, date in sorted(marked.dates.items()):
            said.setdefault(_period(Period(date.start_on, date.end_on)), []).append((start, date.char_end))
        return cls(section, sorted(marked.values), said, {})


def words_of(
    observations: Iterable[Observation], figures: Iterable[Figure], title: Ground, body: Ground
) -> list[ObservationWord]:
    """The words of the observations of a release, of each its figure first."""
    of_id = {figure.figure_id: figure for figure in figures}
    grounds: dict[SectionName, Ground] = {"title": title, "body": body}
    return _ROWS.validate_python(
        [
            {
                "release_id": observation.release_id,
                "section": section.name,
                "sentence_no": section.sentence_no(start),
                "char_start": start,
                "char_end": end,
                "surface": section.text[start:end],
                "figure_id": observation.figure_id,
                "dimension": dimension,
            }
            for observation in observations
            for dimension, section, (start, end) in _Figure(of_id[observation.figure_id], grounds).words(observation)
        ]
    )


def _family(indicator: str) -> Key:
    return "family", family_of(indicator)


def _period(period: Period) -> Key:
    return "period", coded(period)[1]


def _start(token: Token) -> int:
    return token.start


Found = tuple[Dimension, Section, Stretch]


class _Figure:
    """A figure in its sentence, from which the words around it are looked for."""

    def __init__(self, figure: Figure, grounds: Mapping[SectionName, Ground]) -> None:
        self.ground = grounds[figure.section]
        self.other = grounds["body" if figure.section == "title" else "title"]
        self.start, self.end = figure.char_start, figure.char_end
        self.sentence = self.ground.section.sentences[figure.sentence_no]

    def words(self, said: Observation) -> list[Found]:
        """The words of an observation that has this figure."""
        found: list[Found | None] = [
            ("obs_value", self.ground.section, (self.start, self.end)),
            self.named("indicator", ("indicator", said.indicator), _family(said.indicator)),
        ]
        if said.product is not None:
            found.append(self.named("product", ("product", said.product)))
        if said.counterpart_area is not None:
            found.append(self.named("counterpart_area", ("area", said.counterpart_area)))
        found.append(self.beside("ref_area", self.inside(("area", said.ref_area))))
        found.append(self.period(said.time_period))
        if said.base_period is not None:
            found.append(self.beside("base_period", self.inside(("period", said.base_period))))
        if said.transformation != "level":
            moved = self.moved() if said.transformation != "share" else self.shared()
            found.append(self.beside("transformation", moved))
            found.append(self.beside("transformation", self.compared(said.transformation)))
        return [one for one in found if one is not None]

    def period(self, code: str) -> Found | None:
        """The words for a period, else those of its sentence that it is the year before, or the one before, of."""
        return self.named("time_period", ("period", code)) or self.named("time_period", *self.later(code))

    def beside(self, dimension: Dimension, stretch: Stretch | None) -> Found | None:
        """A stretch of the figure's own sentence, if there is one."""
        return (dimension, self.ground.section, stretch) if stretch is not None else None

    def named(self, dimension: Dimension, *keys: Key) -> Found | None:
        """The words of the first of these that the sentence has, else of the first that the text has."""
        for key in keys:
            stretch = self.inside(key)
            if stretch is not None:
                return dimension, self.ground.section, stretch
        for key in keys:
            said, elsewhere = self.ground.said.get(key, ()), self.other.said.get(key)
            earlier = bisect_left(said, (self.sentence.start,))
            if earlier:
                return dimension, self.ground.section, said[earlier - 1]
            if elsewhere:
                is_title = self.other.section.name == "title"
                return dimension, self.other.section, elsewhere[-1 if is_title else 0]
        return None

    def inside(self, key: Key) -> Stretch | None:
        """The stretch of the figure's sentence that says this: right behind, else before, else further behind."""
        said = self.ground.said.get(key)
        if said is None:
            return None
        at = bisect_left(said, (self.start,))
        behind = said[at] if at < len(said) and said[at][0] < self.sentence.end else None
        if behind is not None and (behind[0] < self.end or self.is_beside(behind[0])):
            return behind
        if at and said[at - 1][0] >= self.sentence.start:
            return said[at - 1]
        return behind if behind is not None and self.is_of_clause(behind[0]) else None

    def is_beside(self, at: int) -> bool:
        """Whether only words that go on with the figure stand between it and a character behind it."""
        if bisect_left(self.ground.values, self.end) != bisect_left(self.ground.values, at):
            return False
        words = self.ground.section.lower[self.end : at].split()
        return len(words) <= _BESIDE and all(
            word not in _ENDING and (word[-1].isalnum() or word[-1] in "-’'") for word in words
        )

    def is_of_clause(self, at: int) -> bool:
        """Whether no other clause begins between the figure and a character behind it."""
        return _CLAUSES.search(self.ground.section.lower, self.end, at) is None

    def later(self, code: str) -> list[Key]:
        """The periods of the sentence that this one is the year before, or the one before, of: "up from $6 billion"."""
        period = decoded(code)
        keys = [key for key in self.ground.said if key[0] == "period" and self.inside(key) is not None]
        return [key for key in keys if period in (year_before(decoded(key[1])), period_before(decoded(key[1])))]

    def moved(self) -> Stretch | None:
        """The word of change that the figure measures: right behind it, else the nearest before it."""
        moves, comparatives = change_words().moves, change_words().comparatives
        tokens = self.ground.section.tokens
        first = bisect_left(tokens, self.end, key=_start)
        for token in tokens[first : min(first + _BESIDE, self.sentence.last)]:
            if token.lower in _ENDING or not token.lower[0].isalnum():
                break
            if (token.lower in moves or token.lower in comparatives) and self.is_beside(token.start):
                return token.start, token.end
        first = bisect_left(tokens, self.start, key=_start)
        for token in reversed(tokens[max(first - _MOVED, self.sentence.first) : first]):
            if token.lower in moves or token.lower in comparatives:
                return token.start, token.end
        return None

    def shared(self) -> Stretch | None:
        """The noun of a share: "a share of 5 percent"."""
        tokens = self.ground.section.tokens[self.sentence.first : self.sentence.last]
        shares = [(token.start, token.end) for token in tokens if token.lower in SHARES]
        return min(shares, key=lambda share: abs(share[0] - self.start), default=None)

    def compared(self, transformation: str) -> Stretch | None:
        """The words of the sentence that say what is compared with: "year-on-year", "from a month earlier"."""
        basis = transformation.rpartition("_")[2]
        key = (self.sentence.start, basis)
        if key not in self.ground.compared:
            found = comparison(self.ground.section.lower, basis, self.sentence.start, self.sentence.end)
            self.ground.compared[key] = found
        stretches = self.ground.compared[key]
        behind = next((one for one in stretches if one[0] >= self.end), None)
        before = next((one for one in reversed(stretches) if one[0] < self.start), None)
        return behind or before

"""What is doubtful about the figures of a release: parts that do not make their total, a sign against its verb.

    composed   = total "," ("composed" | "consisting" | "made" "up") "of" part {link part}
    part       = count | name                                          "13 countries and the EU" are 14
    bracketed  = total {phrase} {name "(" count ")"}                   "15 technologies in chips (3), ships (12)"
    named      = count "out" "of" total verb-of-change                 "six out of 15 items rose": no more than six are
                                                                       named as risen

Only exact counts are added up, and a list is judged only where it is whole: to the end of its sentence's list.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from flows.normalize.figures.change_words import change_words
from flows.normalize.figures.extract import Stated
from flows.normalize.text import Context, Section
from flows.normalize.vocabularies import vocabulary
from schemas.entity import EntityMention
from schemas.figure import Figure
from schemas.finding import Finding
from schemas.identity import stable_id
from schemas.statistics import Observation
from schemas.statistics_vocabulary import ProductRow

_COMPOSED = re.compile(
    r",?\s*(?:which (?:is|are|was|were) )?(?:composed|comprised|consisting|made up) of\s+", re.IGNORECASE
)
_LINK = re.compile(r"\s*(?:,\s*and|,|and|plus|as well as)\s+(?:the\s+|a\s+)?", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|\w+['’]s\s+)?(?:\w+\s+)?$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_LIST_GAP = re.compile(r"\)?[\s,;]*(?:and\s+)?(?:[^\W\d_][\w&'’-]*\s+){1,6}\($")
_OTHERS = re.compile(r"\b(?:outside|besides|apart from|other than|in addition to)\b")  # what is not of those counted
_LEAST_BRACKETS = 3  # two bracketed numbers may be anything


def figure_doubts(
    sections: Sequence[Section],
    context: Context,
    stated: Sequence[Stated],
    mentions: Sequence[EntityMention],
    observations: Sequence[Observation],
) -> list[Finding]:
    """The doubts about a release's figures, each with its figure's characters and what would be right."""
    found: list[Finding] = []
    for section in sections:
        figures = [one.figure for one in stated if one.figure.section == section.name]
        names = [mention for mention in mentions if mention.section == section.name]
        found += _composed(section, context, figures, names)
        found += _bracketed(section, context, figures)
        found += _named(section, context, figures, observations)
    found += [_against_its_verb(context, one.figure) for one in stated if one.is_contradicted]
    return found


def _finding(context: Context, check: str, figure: Figure, message: str, suggestion: str | None) -> Finding:
    return Finding(
        finding_id=stable_id("finding", check, context.release_id, figure.figure_id, figure.surface),
        check_name=check,
        release_id=context.release_id,
        mention_id=figure.figure_id,
        surface=figure.surface,
        message=message,
        suggestion=suggestion,
    )


def _against_its_verb(context: Context, figure: Figure) -> Finding:
    turned = figure.surface.translate(str.maketrans("+-−–", "-+++"))
    message = f"{figure.surface!r} points one way, the word beside it the other"
    return _finding(context, "sign_agrees_with_verb", figure, message, turned)


def _composed(
    section: Section, context: Context, figures: Sequence[Figure], names: Sequence[EntityMention]
) -> Iterator[Finding]:
    """composed = total "," ("composed" | "consisting" | "made" "up") "of" part {link part}"""
    by_start: dict[int, Figure | EntityMention] = {name.char_start: name for name in names}
    by_start |= {figure.char_start: figure for figure in figures if figure.kind == "count"}
    for opening in _COMPOSED.finditer(section.text):
        total = next((f for f in reversed(figures) if f.char_end <= opening.start()), None)
        if total is None or total.kind != "count" or not _is_near(section.text, total.char_end, opening.start()):
            continue
        at, parts, said = opening.end(), 0, []
        at += len("the ") * section.text.startswith("the ", at)
        while (part := by_start.get(at)) is not None:
            parts += int(part.value) if isinstance(part, Figure) else 1
            said.append(part.surface)
            end = part.char_end
            if isinstance(part, Figure):  # its noun goes with it
                following = _WORD.match(section.text, end + 1)
                end = following.end() if following else end
            link = _LINK.match(section.text, end)
            at = link.end() if link else -1
        if len(said) > 1 and parts != total.value and at == -1:
            message = f"{' and '.join(said)} make {parts}, not {total.surface}"
            yield _finding(context, "parts_make_the_total", total, message, str(parts))


def _is_near(text: str, start: int, end: int) -> bool:
    """Whether nothing but the noun that is counted stands between: "14 other MSP partners, composed of"."""
    between = text[start:end]
    return len(between) < 60 and not re.search(r"[.;:,()\d]", between)


def _bracketed(section: Section, context: Context, figures: Sequence[Figure]) -> Iterator[Finding]:
    """bracketed = total {phrase} {name "(" count ")"}"""
    text = section.text
    runs: list[list[Figure]] = []
    for figure in figures:
        if figure.kind != "count" or text[figure.char_start - 1 : figure.char_start] != "(":
            continue
        if text[figure.char_end : figure.char_end + 1] != ")":
            continue
        if runs and _LIST_GAP.fullmatch(text[runs[-1][-1].char_end : figure.char_start]):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    for run in runs:
        first = run[0]
        before = [f for f in figures if f.char_end < first.char_start and f.sentence_no == first.sentence_no]
        if len(run) < _LEAST_BRACKETS or not before or before[-1].kind != "count":
            continue
        total, parts = before[-1], sum(int(figure.value) for figure in run)
        if total.unit == first.unit and parts != total.value:
            message = f"{' + '.join(figure.surface for figure in run)} make {parts}, not {total.surface}"
            yield _finding(context, "parts_make_the_total", total, message, str(parts))


def _named(
    section: Section, context: Context, figures: Sequence[Figure], observations: Sequence[Observation]
) -> Iterator[Finding]:
    """named = count "out" "of" total verb-of-change; what is named stands up to the next such count"""
    counted = [
        (part, whole)
        for part, whole in pairwise(figures)
        if part.kind == whole.kind == "count"
        and part.sentence_no == whole.sentence_no
        and _OUT_OF.fullmatch(section.text[part.char_end : whole.char_start])
    ]
    at = {figure.figure_id: figure.char_start for figure in figures}
    for number, (part, whole) in enumerate(counted):
        end = counted[number + 1][0].char_start if number + 1 < len(counted) else len(section.text)
        others = _OTHERS.search(section.lower, whole.char_end, end)
        end = others.start() if others is not None else end
        direction = _direction(section, whole)
        if direction is None:
            continue
        by_item = "item" in (whole.unit or "") or "product" in (whole.unit or "")
        said = [
            observation
            for observation in observations
            if whole.char_end <= at.get(observation.figure_id, -1) < end
            and observation.transformation == "growth_yoy"
            and (observation.counterpart_area is None) == by_item
            and (observation.product is None) != by_item
        ]
        said = [observation for observation in said if observation.indicator == said[0].indicator]
        items = {observation.product for observation in said}
        named = {
            observation.product if by_item else observation.counterpart_area
            for observation in said
            if observation.obs_value * direction > 0 and items.isdisjoint(_wider(observation.product))
        }
        if len(named) > part.value:
            message = f"{len(named)} are named ({', '.join(sorted(map(str, named)))}), not {part.surface}"
            yield _finding(context, "parts_make_the_total", part, message, str(len(named)))


@cache
def _parents() -> dict[str | None, str | None]:
    return {row.code: row.parent for row in vocabulary("products", ProductRow)}


def _wider(product: str | None) -> Iterator[str]:
    """The items that a product is part of: smartphones do not count beside wireless communication devices."""
    parents = _parents()
    while (wider := parents.get(product)) is not None:
        yield wider
        product = wider


def _direction(section: Section, whole: Figure) -> int | None:
    """Which way the verb behind a count points: "out of 15 items showed growth"."""
    words = change_words().moves
    sentence = section.sentences[whole.sentence_no]
    for word in _WORD.findall(section.lower[whole.char_end : sentence.end]):
        if word in words:
            return words[word]
    return None

"""A text with marks: each stretch that was read stands in brackets with its reading behind a bar.

    marked = "[" text or marked ... " | " reading "]"

`[$52.4 billion | money 52,400,000,000 USD]`. A mark may stand inside another; of two that cross, the later one is
cut at the border, and `…` is the reading of the part whose reading follows. Colours come on top where the console
has them; the brackets stay, so that a copied line still says what was read. Words that statements rest on are
underlined, inside marks and outside.
"""

import heapq
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.text import Text

CONTINUED = "…"
_NOTATION = "dim"
_RUN = re.compile(rb"u+")


class Mark(NamedTuple):
    """A stretch of the text, half-open in code points, its reading, and the style of its characters."""

    start: int
    end: int
    reading: str
    style: str


class Node(NamedTuple):
    """A mark and the marks inside it, in the order of the text."""

    mark: Mark
    inside: tuple["Node", ...]


def nested(marks: Iterable[Mark]) -> tuple[Node, ...]:
    """Arrange marks as a forest: readings of the same stretch are one mark, crossing ones are cut at the border."""
    same: dict[tuple[int, int], Mark] = {}
    for mark in marks:
        before = same.get((mark.start, mark.end))
        same[mark.start, mark.end] = (
            mark if before is None else before._replace(reading=f"{before.reading}; {mark.reading}")
        )
    return _forest(list(same.values()))


def _forest(marks: Iterable[Mark]) -> tuple[Node, ...]:
    waiting = [(mark.start, -mark.end, mark) for mark in marks]  # the outer one of two comes first
    heapq.heapify(waiting)
    nodes = []
    while waiting:
        outer = heapq.heappop(waiting)[-1]
        inside = []
        while waiting and waiting[0][0] < outer.end:
            mark = heapq.heappop(waiting)[-1]
            if mark.end > outer.end:
                rest = mark._replace(start=outer.end)
                heapq.heappush(waiting, (rest.start, -rest.end, rest))
                mark = mark._replace(end=outer.end, reading=CONTINUED)
            inside.append(mark)
        nodes.append(Node(outer, _forest(inside)))
    return tuple(nodes)


def marked(text: str, marks: Iterable[Mark], underlined: Iterable[tuple[int, int]] = ()) -> Text:
    """The text with its marks written in, styled, and stretches underlined; `.plain` is the same without both."""
    lines = bytearray(len(text))
    for start, end in underlined:
        lines[start:end] = b"u" * (end - start)
    result = Text()
    for piece, style, first in _pieces(text, 0, len(text), nested(marks), ""):
        styled = Text(piece, style)
        if first is not None:
            for run in _RUN.finditer(lines, first, first + len(piece)):
                styled.stylize("underline", run.start() - first, run.end() - first)
        result.append_text(styled)
    return result


def _pieces(
    text: str, start: int, end: int, nodes: tuple[Node, ...], style: str
) -> Iterator[tuple[str, str, int | None]]:
    """Pieces in their order, each with its style and, where it is of the text, its first character."""
    at = start
    for mark, inside in nodes:
        yield text[at : mark.start], style, at
        yield "[", _NOTATION, None
        yield from _pieces(text, mark.start, mark.end, inside, mark.style)
        yield f" | {mark.reading}]", _NOTATION, None
        at = mark.end
    yield text[at:end], style, at

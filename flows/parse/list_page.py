"""Reads list pages: records parted by lines that hold a dash alone.

page    = [separator] record { separator record }
record  = [category] title { body line } marker         the marker glued to the end of the last line
marker  = "date" YYYY-MM-DD
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from flows.parse.lines import (
    TITLE_LIMIT,
    Line,
    Record,
    ends_sentence,
    is_bullet,
    iso_day,
    joined,
    reads_as_title,
    repairs_of,
)

# "Registration date2018-12-10" is the view page's line, run together.
_MARKER = re.compile(r"(?<![Rr]egistration )date(\d{4})([-./])(\d{1,2})\2(\d{1,2})$")
_MARKER_LENGTH = len("date2024-03-05")
_DASHES = frozenset("-‐‑–—")
_CATEGORY_LIMIT = 40  # characters: "Trade and Investment Policy" has 27, a title of so few is rare
_LONE_TITLE_LIMIT = 200  # characters: a line that stands alone and is longer is a body without its title
_TITLE_BELOW_CATEGORY = 200  # characters: what stands below a category and is longer is no title
_CATEGORY_WORD = re.compile(r"[A-Z][\w'’/&-]*,?|&|/|and|of|for|in|the")
_TWO_SENTENCES = re.compile(r"[a-z0-9)][.!?][\"”’]? +[\"“‘]?[A-Z]")


class _Piece(NamedTuple):
    start: int  # lines [start, end) of the page
    end: int
    is_parted: bool  # a separator stands before it
    is_closed: bool  # its last line ends with a marker


def is_list_page(lines: Sequence[Line]) -> bool:
    """Whether a page is a list: some line ends with a date marker, or a separator opens it."""
    return bool(lines) and (_is_separator(lines[0]) or any(_marker(line.text) for line in lines))


def list_records(lines: Sequence[Line], categories: Collection[str] = ()) -> Iterator[Record]:
    """Yield the records of a list page; each line that is no separator stands in exactly one."""
    for start, end in _bounds(lines):
        yield _record(lines[start:end], categories)


def _is_separator(line: Line) -> bool:
    return line.text in _DASHES


def _marker(text: str) -> re.Match[str] | None:
    return _MARKER.search(text, max(0, len(text) - _MARKER_LENGTH))


def _pieces(lines: Sequence[Line]) -> Iterator[_Piece]:
    """Cut at every separator, and behind every marker, where a separator may be missing."""
    start, is_parted = 0, True
    for at, line in enumerate(lines):
        if _is_separator(line):
            if at > start:
                yield _Piece(start, at, is_parted, False)
            start, is_parted = at + 1, True
        elif _marker(line.text):
            yield _Piece(start, at + 1, is_parted, True)
            start, is_parted = at + 1, False
    if start < len(lines):
        yield _Piece(start, len(lines), is_parted, False)


def _bounds(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The lines [start, end) of each record: pieces, joined again where the dash was part of a body."""
    start = end = 0
    is_open = False
    for piece in _pieces(lines):
        if is_open and piece.is_parted and not _opens_record(lines[piece.start : piece.end], piece.is_closed):
            end = piece.end
        else:
            if end > start:
                yield start, end
            start, end = piece.start, piece.end
        is_open = not piece.is_closed
    if end > start:
        yield start, end


def _opens_record(piece: Sequence[Line], is_closed: bool) -> bool:
    """Whether a piece that follows one without a marker is a record of its own, rather than more of that one's body.

    A record has a title and something below it, at least a marker; what goes on after a bare bullet begins with a
    sentence, an item, or a lone line.
    """
    first = _without_marker(piece)[:1]
    return bool(first) and reads_as_title(first[0].text) and (len(piece) > 1 or is_closed)


def _without_marker(lines: Sequence[Line]) -> list[Line]:
    *rest, last = lines
    found = _marker(last.text)
    if found is None:
        return list(lines)
    text = last.text[: found.start()].rstrip()
    return [*rest, last._replace(text=text)] if text else rest


def _record(lines: Sequence[Line], categories: Collection[str]) -> Record:
    found = _marker(lines[-1].text)
    rest = _without_marker(lines)
    category = title = None
    if _has_category([line.text for line in rest[:3]], categories):
        category, rest = rest[0].text, rest[1:]
    if rest and _is_title(rest[0].text, is_alone=len(rest) == 1 and category is None):
        title, rest = rest[0].text, rest[1:]
    return Record(
        category=category,
        title=title or "",
        body=joined(rest),
        date_marker=iso_day(found[1], found[3], found[4]) if found else None,
        start=lines[0].number,
        first=lines[0].number,
        last=lines[-1].number,
        repairs=repairs_of(lines),
    )


def _is_title(text: str, *, is_alone: bool) -> bool:
    if is_alone and (len(text) > _LONE_TITLE_LIMIT or _TWO_SENTENCES.search(text)):
        return False  # a body without its title
    return len(text) <= TITLE_LIMIT


def _has_category(top: Sequence[str], categories: Collection[str]) -> bool:
    """Whether the first line of a record is its category: one that is known, or one that has the shape.

        category = capitalised word { capitalised word | "/" | "&" | "and" | ... }      at most four words, no digits

    above a line that reads as a title (and is longer), which has a body below it.
    """
    if len(top) < 2:
        return False
    first, second = top[0], top[1]
    if first in categories:
        # Above a body, and with no title between, even a known category is a title.
        return len(top) > 2 or (len(second) <= _TITLE_BELOW_CATEGORY and not _TWO_SENTENCES.search(second))
    words = first.split()
    return (
        len(top) > 2
        and len(first) <= _CATEGORY_LIMIT
        and len(words) <= 4
        and not any(character.isdigit() for character in first)
        and all(_CATEGORY_WORD.fullmatch(word) for word in words)
        and len(first) < len(second) <= _TITLE_BELOW_CATEGORY
        and reads_as_title(second)
        and not is_bullet(first)
        and not ends_sentence(first)
    )

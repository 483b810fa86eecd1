"""Reads view pages: one release with the site's navigation around it.

page       = { frame } title-date { frame } body { attachment } [ page-end ]
title-date = title YYYY-MM-DD | title newline { frame } ["Registration date"] YYYY-MM-DD
frame      = navigation | attachment | meta | date label
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from flows.parse.lines import TITLE_LIMIT, Line, Record, ends_sentence, iso_day, joined, repairs_of
from flows.parse.navigation import is_attachment, is_meta, is_navigation, leads_away

_DAY = r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?"
_TIME = r"(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?"
_LABEL = (
    r"(?:(?:registration|registered|release|publication|published|publishing|posting|posted|issue|issued) (?:date|on)"
    r"|date (?:posted|published|issued|of (?:registration|release|issue|publication))|registered|posted|published"
    r"|date(?!\d))"  # glued to the day, "date" is the marker of a list page
    r"\s*[:：]?\s*"
)
_OWN_LINE = re.compile(rf"(?:{_LABEL})?{_DAY}{_TIME}", re.IGNORECASE)
_LABEL_ALONE = re.compile(_LABEL, re.IGNORECASE)
_BEHIND_TITLE = re.compile(rf"[\s)\]]\[?(?:{_LABEL})?{_DAY}{_TIME}\]?$", re.IGNORECASE)
_BEHIND_LENGTH = 60  # characters: more than label, day and time have together


class _Heading(NamedTuple):
    title: str
    line: int
    date_marker: str
    below: int  # where the lines below title and date begin


def view_record(lines: Sequence[Line]) -> Record | None:
    """The release of a view page, or None where no date stands behind a title or below one."""
    heading = _heading(lines)
    if heading is None:
        return None
    body = lines[heading.below :]
    body = body[_leading(body, _is_frame) :]
    body = body[: _page_end(body)]
    body = body[: len(body) - _leading(body[::-1], lambda text: is_attachment(text) or is_navigation(text))]
    return Record(
        category=None,
        title=heading.title,
        body=joined(body),
        date_marker=heading.date_marker,
        start=heading.line,
        first=lines[0].number,
        last=lines[-1].number,
        repairs=repairs_of(lines),
    )


def _heading(lines: Sequence[Line]) -> _Heading | None:
    """The first date that stands on a line of its own or behind a title; an empty title where none is above it."""
    title, number = "", lines[0].number
    for at, line in enumerate(lines):
        if own := _OWN_LINE.fullmatch(line.text):
            return _Heading(title, number, iso_day(own[1], own[3], own[4]), at + 1)
        behind = _BEHIND_TITLE.search(line.text, max(0, len(line.text) - _BEHIND_LENGTH))
        if behind and len(line.text) <= TITLE_LIMIT + _BEHIND_LENGTH:
            title = line.text[: behind.start() + 1].rstrip(" |:")
            return _Heading(title, line.number, iso_day(behind[1], behind[3], behind[4]), at + 1)
        if not _is_frame(line.text):
            title, number = line.text, line.number
    return None


def _is_frame(text: str) -> bool:
    return (
        is_navigation(text)
        or is_attachment(text)
        or is_meta(text)
        or _LABEL_ALONE.fullmatch(text) is not None
        or _OWN_LINE.fullmatch(text) is not None
    )


def _leading(lines: Sequence[Line], is_frame: Callable[[str], bool]) -> int:
    """How many lines from the start belong to the frame."""
    return next((at for at, line in enumerate(lines) if not is_frame(line.text)), len(lines))


def _page_end(lines: Sequence[Line]) -> int:
    """Where the foot of the page begins: at a button that leads away, with nothing behind it that reads as prose."""
    end = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        if leads_away(lines[at].text):
            end = at
        elif ends_sentence(lines[at].text) and not is_navigation(lines[at].text):
            break
    return end

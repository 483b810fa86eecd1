"""The lines of a page, repaired, and the few shapes of a line that tell records, titles and bodies apart."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flows.parse.repair import repair_line

TITLE_LIMIT = 300
"""Characters beyond which a line is no title: the longest of ministries have some 200."""


class Line(NamedTuple):
    """A line that is not blank: its 1-based number, its text and what was repaired in it."""

    number: int
    text: str
    repairs: tuple[str, ...]
    after_blank: bool  # a blank line, or several, stand before it


class Record(NamedTuple):
    """One record of a page: its text, the line it starts on, and the lines [first, last] that were cut out for it."""

    category: str | None
    title: str
    body: str
    date_marker: str | None
    start: int
    first: int
    last: int
    repairs: tuple[str, ...]


def read_lines(raw: Sequence[str]) -> list[Line]:
    """The lines that hold something, repaired; numbers count the blank ones too."""
    lines = []
    after_blank = False
    for number, line in enumerate(raw, start=1):
        text, repairs = repair_line(line)
        if text:
            lines.append(Line(number, text, repairs, after_blank))
        after_blank = not text
    return lines


def joined(lines: Sequence[Line]) -> str:
    """The lines as one text: a blank line stays a blank line, several become one."""
    return "".join(("\n\n" if line.after_blank else "\n") * (at > 0) + line.text for at, line in enumerate(lines))


def repairs_of(lines: Iterable[Line]) -> tuple[str, ...]:
    """What was repaired in any of them, each name once, in the order first met."""
    return tuple(dict.fromkeys(name for line in lines for name in line.repairs))


def iso_day(year: str, month: str, day: str) -> str:
    """A date marker in the one form it is handed on in, YYYY-MM-DD; nobody has asked yet whether that day exists."""
    return f"{year}-{month:0>2}-{day:0>2}"


# A sign that stands for a bullet whatever follows; one that does before a space; a number or letter that counts.
_BULLET = re.compile(r"[•‣◦∙·ㆍ○●◎□■◇◆▪▫▲△▶►▷※✓ㅇ①-⑳]|[-–—*o]\s|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s")

# A full stop after these is none: no sentence ends with them.
_HELD = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Hon|Gen|Gov|Sen|Rep|Amb|Nos?|Art|vs|approx|cf|St)\.$")
_CLOSERS = "\"'”’»)]"


def is_bullet(text: str) -> bool:
    """Whether a line is an item of a list."""
    return _BULLET.match(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether a sentence ends where the text ends: `U.S.` may end one, `Mr.` and three dots do not.

    end = ("." | "!" | "?" | "。" | "।") { quote | bracket }
    """
    bare = text.rstrip(_CLOSERS + " ")
    return bare.endswith((".", "!", "?", "。", "।", "！", "？")) and not bare.endswith("..") and not _HELD.search(bare)


def reads_as_title(text: str) -> bool:
    """Whether a line can be a title where another record might go on: no item, no sentence, no start in mid-sentence.

    Titles may ask (`?`), call (`!`) and end with initials (`U.S.`), but not with a full stop, comma or colon.
    """
    if len(text) > TITLE_LIMIT or is_bullet(text) or text[0].islower() or text.endswith((",", ";", ":")):
        return False
    return not ends_sentence(text) or text.endswith(("!", "?")) or _INITIALS.search(text) is not None


_INITIALS = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Co|Corp|Inc|Ltd)\.$")

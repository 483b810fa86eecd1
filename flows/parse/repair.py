"""Repairs encoding and white space, line by line, and names what it repaired; nothing else of a text changes.

Curly quotes, dashes, bullets, full-width and Korean characters stay as published.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

import ftfy
from ftfy.badness import is_bad
from ftfy.fixes import unescape_html

# Mojibake holds a character of one of these blocks; most lines hold none, and the full test is slow.
_SUSPECT = re.compile(r"[\x80-\xff\u0100-\u017f\u02c6\u02dc\u0400-\u04ff\u201a]")
_PIECE = 20_000  # characters that the mojibake repair, which tries many encodings, is given at a time

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});")
_BREAKS = re.compile(r"\r\n?|[\v\f\u2028\u2029]")
_SPACES = re.compile(r"[\x85\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Soft hyphens, zero-width spaces and marks of direction; joiners only where no script needs them, beside ASCII.
_ZERO_WIDTH = re.compile(
    r"[\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    r"|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
)
_CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffb]")
_RUNS = re.compile(r"[ \t]{2,}|\t")


class Repaired(NamedTuple):
    """A text without what was damaged, and the names of the repairs, in the order they were made."""

    text: str
    repairs: tuple[str, ...] = ()


def split_lines(text: str) -> tuple[list[str], tuple[str, ...]]:
    """The lines of a text, whatever breaks them, and the name of that repair if they were not parted by \\n alone."""
    joined = _BREAKS.sub("\n", text)
    return joined.split("\n"), () if joined == text else ("crlf",)


def repair_line(line: str) -> Repaired:
    """One line, stripped, with encoding and white space repaired."""
    if line.isascii() and "&" not in line and line.isprintable() and "  " not in line:
        return Repaired(line.strip(" "))
    repairs = []
    for name, repair in _REPAIRS:
        repaired = repair(line)
        if repaired != line:
            repairs.append(name)
            line = repaired
    return Repaired(line.strip(), tuple(repairs))


def _decoded_again(line: str) -> str:
    if not _SUSPECT.search(line) or not is_bad(line):
        return line
    return "".join(ftfy.fix_encoding(piece) if is_bad(piece) else piece for piece in _pieces(line))


def _pieces(line: str) -> list[str]:
    """The line in parts of about _PIECE characters, parted before a space."""
    pieces, start = [], 0
    while start < len(line):
        end = line.find(" ", start + _PIECE)
        end = len(line) if end < 0 else end
        pieces.append(line[start:end])
        start = end
    return pieces


def _composed(line: str) -> str:
    return line if unicodedata.is_normalized("NFC", line) else unicodedata.normalize("NFC", line)


# Mojibake first: what looks like a no-break space or a control character may be half of a letter.
_REPAIRS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("mojibake", _decoded_again),
    ("html_entities", lambda line: unescape_html(line) if _ENTITY.search(line) else line),
    ("nbsp", lambda line: _SPACES.sub(" ", line)),
    ("zero_width", lambda line: _ZERO_WIDTH.sub("", line)),
    ("control", lambda line: _CONTROL.sub("", line)),
    ("nfc", _composed),
    ("spaces", lambda line: _RUNS.sub(" ", line.strip())),
)

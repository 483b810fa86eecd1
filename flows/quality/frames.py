"""Frames of records for the checks, and the few ways of looking at a text that several steps share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from schemas.record import Located

if TYPE_CHECKING:
    import pandas as pd

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
"""A number as it is written, separators included."""

NAME_WORD = re.compile(r"[A-Z][^\W\d_]+")
"""A capitalised word, which may be part of a name."""

KEYS = ("release_id", "mention_id", "surface")
"""What a finding cites; every frame starts with these columns."""

_BROKEN_NUMBER = re.compile(r"(?<![\d.,])(?:\d{1,3},\d{1,2}|\d+\.\d+,\d+|\d+(?:,,|\.\.)\d+)(?![\d,])")
_REPLACED = re.compile("\ufffd")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]")


def frame(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """A frame with the key columns and these, right for no rows too."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=[*KEYS, *columns], dtype=object)


def broken_number(text: str) -> str | None:
    """The first number with a separator that English does not write (1,23 or 1.234,5), or None."""
    found = _BROKEN_NUMBER.search(text)
    return found[0] if found else None


def undecoded_word(text: str) -> str | None:
    """The first word that holds a character lost in decoding, or a control or invisible character, or None."""
    found = _REPLACED.search(text) or _CONTROL.search(text)
    if not found:
        return None
    start = text.rfind(" ", 0, found.start()) + 1
    return text[start:].split(" ", 1)[0]


def stands_in_order(parts: Iterable[str], whole: Iterable[str]) -> bool:
    """Whether every part is found in the whole, in the same order."""
    rest = iter(whole)
    return all(part in rest for part in parts)


def located(record: Located, mention_id: str, texts: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    """The key columns of a located record, and whether its surface stands at its offsets."""
    text = texts.get((record.release_id, record.section), "")
    return {
        "release_id": record.release_id,
        "mention_id": mention_id,
        "surface": record.surface,
        "stands_there": text[record.char_start : record.char_end] == record.surface,
    }

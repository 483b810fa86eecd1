"""Turns the bytes of a document into text, or says that they are no text.

encoding = byte order mark | UTF-16 told by its zero bytes | UTF-8 | CP949 or Windows-1252 | UTF-8 with slips
"""

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

_MARKS = (  # the longer marks first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What offices write that do not write Unicode: Korean Windows, and Windows in English and Western Europe.
_OLDER = ("cp949", "cp1252")
_SAMPLE = 4096  # bytes that tell whether zeros stand at every other place
_MAX_CONTROLS = 0.02  # of all characters: a slip or two in a page of text, a tenth and more in other files
_MAX_SLIPS = 0.2  # of the bytes beyond ASCII: UTF-8 text that was cut or glued; text in another encoding has far more
_MAX_MEANINGLESS = 0.05  # of all characters: texts have a private bullet here and there, noise in UTF-16 a tenth
_MEANINGLESS = re.compile(r"[\ue000-\uf8ff\ufffd\ufffe\uffff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ESCAPED = re.compile(r"[\udc80-\udcff]")  # how surrogateescape writes a byte that is no UTF-8
_BEYOND = re.compile(rb"[\x80-\xff]+")

NO_TEXT = "this is no text (an image, an archive, or an encoding that is none of UTF-8, UTF-16, CP949, Windows-1252)"


class Decoded(NamedTuple):
    """The text and what had to be done for it, or (text None) why there is none."""

    text: str | None
    repairs: tuple[str, ...] = ()
    problem: str | None = None


def decode(content: bytes) -> Decoded:
    """Decode bytes; `repairs` names a byte order mark and any encoding other than UTF-8."""
    if not content:
        return Decoded(None, problem="the file is empty")
    decoded = _marked(content) or _unmarked(content)
    if decoded is None or _is_binary(decoded.text or ""):
        return Decoded(None, problem=NO_TEXT)
    return decoded


def _marked(content: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            # A file cut within a character still is text: its last, half character is marked as lost.
            text = content[len(mark) :].decode(encoding, "replace")
            return Decoded(text, ("bom",) if encoding == "utf-8" else ("bom", encoding))
    return None


def _unmarked(content: bytes) -> Decoded | None:
    if encoding := _utf_16(content[:_SAMPLE]):
        return Decoded(content.decode(encoding, "replace"), (encoding,))
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if (text := _with_slips(content)) is not None:
        return Decoded(text, ("utf-8-slips",))
    best = from_bytes(content, cp_isolation=list(_OLDER)).best()
    return None if best is None else Decoded(str(best), (best.encoding,))


def _utf_16(sample: bytes) -> str | None:
    """UTF-16 of mostly Latin text: every other byte is zero, always on the same side."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 4 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _with_slips(content: bytes) -> str | None:
    """UTF-8 with a few bytes that are none: those are read as Windows-1252, as the text was glued from both."""
    text = content.decode("utf-8", "surrogateescape")
    slips = len(_ESCAPED.findall(text))
    beyond = sum(len(run) for run in _BEYOND.findall(content))
    if slips > _MAX_SLIPS * beyond:
        return None
    return _ESCAPED.sub(lambda byte: bytes([ord(byte[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _is_binary(text: str) -> bool:
    return _exceeds(_MAX_CONTROLS, _CONTROLS, text) or _exceeds(_MAX_MEANINGLESS, _MEANINGLESS, text)


def _exceeds(share: float, pattern: re.Pattern[str], text: str) -> bool:
    return len(pattern.findall(text)) > 1 + share * len(text)  # one is a slip, however short the text

"""Says when two texts are of one release, when they are the same, and when one is the cut beginning of the other."""

import re
import unicodedata
from datetime import date

from schemas.identity import stable_id

_QUOTES = re.compile(r"[\"'`´‘’‚‛“”„‟′″«»]+")
_DASHES = re.compile(r"[‐‑‒–—―−]")
_NOTE = re.compile(r"\s\*+\s?[^*\n]{1,80}$")  # "* Short version"
_CUT_SIGNS = " .…*"


def normal_title(title: str) -> str:
    """A title without what differs between two printings of it: case, quotes, dashes, white space, width."""
    return " ".join(_plain(title).casefold().split())


def release_key(released_on: date, title: str) -> str:
    """The release_id: of the day and the normalised title, so a list page's text and the full page are one."""
    return stable_id("release", released_on.isoformat(), normal_title(title))


def is_same_text(one: str, other: str) -> bool:
    """Whether two bodies say the same, letter for letter, however quotes, dashes and white space are set."""
    return one == other or _letters(one) == _letters(other)


def is_cut_of(short: str, long: str) -> bool:
    """Whether the short body is a beginning of the long one, which goes on.

    Quotes, dashes and white space count for nothing (a list page runs paragraphs together), nor does a note
    ("* Short version") or the sign of the cut ("...") at the end. An empty body is a beginning of any other.
    """
    begun, whole = _letters(short), _letters(long)
    return len(begun) < len(whole) and whole.startswith(begun)


def _letters(body: str) -> str:
    return "".join(_plain(_NOTE.sub("", body).rstrip(_CUT_SIGNS)).split())


def _plain(text: str) -> str:
    return _DASHES.sub("-", _QUOTES.sub("'", unicodedata.normalize("NFKC", text)))

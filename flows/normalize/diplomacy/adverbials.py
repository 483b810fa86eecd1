"""When, where and how, where these stand between a verb or a noun of meeting and the people.

adverbial = adverb | day | place | preposition (day | place | event | body | medium) | "for" meeting-noun
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import is_adverb
from flows.normalize.diplomacy.words import meeting_words
from flows.normalize.lines import word_set

_MEDIA = word_set("phone telephone video videoconference videolink teleconference zoom conference link call")
_LOCALITIES = _MEDIA | {"sidelines", "margins", "person", "morning", "afternoon", "evening"}
LOCAL = word_set("in at on by via over during")


def past_adverbials(units: Sequence[Unit], at: int) -> int:
    """Past what may stand between a verb of meeting and "with": "today", "in Seoul on May 3", "by phone"."""
    until = min(len(units), at + 14)
    while at < until:
        unit = units[at]
        if unit.kind in ("date", "place") or is_adverb(unit.lower) or unit.lower == "one-on-one":
            at += 1
        elif at + 1 < until and (
            (unit.lower == "for" and units[at + 1].lower in meeting_words().nouns)
            or (unit.lower == "," and is_adverb(units[at + 1].lower))
            or (unit.lower == "," and units[at + 1].kind in ("place", "country"))
        ):
            at += 2
        elif unit.lower == "," and is_adverb(units[at - 1].lower):
            at += 1  # "held talks, respectively, with"
        elif unit.lower == "face" or unit.lower == "face-to-face":
            at += 3 if unit.lower == "face" else 1
        elif unit.lower in LOCAL and (end := _past_local(units, at + 1)) is not None:
            at = end
        else:
            break
    return at


def _past_local(units: Sequence[Unit], at: int) -> int | None:
    """One past the name, date or medium behind "in", "at", "on", "by"."""
    for index in range(at, min(len(units), at + 6)):
        unit = units[index]
        if unit.kind in ("date", "place", "event", "country", "organisation") or unit.lower in _LOCALITIES:
            follows = units[index + 1] if index + 1 < len(units) else None
            if follows is not None and (follows.lower in ("of", "the") or follows.lower in _MEDIA):
                continue
            return index + 1
        if unit.kind not in ("word", "number") or unit.lower == "with":
            return None
    return None

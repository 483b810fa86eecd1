"""Says why a line that stands where the title should is none."""

import re

from flows.parse.lines import TITLE_LIMIT
from flows.parse.navigation import is_attachment, is_navigation

_DATE = re.compile(
    r"(?:date|registration date)?\s*[:：]?\s*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?"
    r"|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}"
    r"|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s*(?:\d{4})?)",
    re.IGNORECASE,
)
_TWO_SENTENCES = re.compile(r"[a-z0-9)][.!?][\"”’]?\s+[\"“‘]?[A-Z]")


def title_problem(title: str) -> str | None:
    """The sentence that says why this is no title, or None where it can be one.

    A title in doubt is a title: those that are full sentences, start with a small letter ("eco-friendly cars") or
    are written in another script all exist.
    """
    if not title:
        return "there is no title; write it on the line above the body"
    if len(title) > TITLE_LIMIT:
        return (
            f"the title has {len(title)} characters, more than any title ({TITLE_LIMIT}); write it on a line of its own"
        )
    if not any(character.isalpha() for character in title):
        return f"the title {title!r} holds no word; write the title above the body"
    if _DATE.fullmatch(title):
        return f"the title {title!r} is a date; write the title above the body"
    if is_navigation(title) or is_attachment(title):
        return f"the title {title!r} is a menu or a file of the page; write the title above the body"
    if title[0].islower() and (title.endswith(".") or _TWO_SENTENCES.search(title)):
        return f"the title {title!r} is the end of a sentence; the title above it is missing"
    return None

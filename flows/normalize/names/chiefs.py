"""Whose head or spokesman is called by the title alone: of the body that the text has named.

    chief = "Governor" | "Statistician" | "Commissioner" | ...      of the last body of its kind named before
          | body "," "headed by" title                              "the Tourism Council, headed by Governor" Jane Roe
          | noun title                                              "Ministry spokesman", "central bank governor"

"The Bank of Ghana kept its rate. Governor Jane Roe said", "Statistics Norway reported. Director General Jane Roe".
"""

import re
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.named import Named, Person
from flows.normalize.names.people import Reader
from flows.normalize.names.register import Register
from flows.normalize.names.titles import Title

_COUNTING = re.compile(r"\b(?:Statisti\w+|Stats|Census)\b")
_BANK = re.compile(
    r"^(?!.*\b(?:Export|Industrial|Development|Commercial|World)\b).*(?:[Bb]an[ckq]|Monetary Auth|Federal Res)"
)
_LEADS = word_set("headed led chaired")
_NOUNS = word_set("ministry department agency bureau bank office")


class _Kind(NamedTuple):
    heads: frozenset[str]
    name: re.Pattern[str]  # of the body
    alone: bool  # whether no other body has such a head


_KINDS = (
    _Kind(word_set("governor gov"), _BANK, alone=True),
    _Kind(word_set("statistician"), _COUNTING, alone=True),
    _Kind(word_set("commissioner director director-general"), _COUNTING, alone=False),
)


def body_headed(person: Person, reader: Reader, register: Register) -> Named | None:
    """The body whose head or spokesman a person without a word of whose is."""
    title = person.title
    if title is None or person.after:
        return None
    return _led(title, reader) or _called(title, reader) or _of_kind(title, reader, register)


def _led(title: Title, reader: Reader) -> Named | None:
    """The body right before "headed by": a governor is not of a bank alone."""
    words, at = reader.words, title.first - 2
    if at < 2 or words[at + 1].lower != "by" or words[at].lower not in _LEADS:
        return None
    at -= words[at - 1].text == ","
    at -= 3 * (words[at - 1].text == ")")
    mention = reader.ends.get(at)
    return mention.named if mention is not None and mention.named.type == "organisation" else None


def _called(title: Title, reader: Reader) -> Named | None:
    """The last body that the text called by the noun before a title: "Ministry spokesman", "the bank's governor"."""
    words, at = reader.words, title.first
    at += words[at].lower == "central"
    inside = words[at].lower in _NOUNS and at < title.head
    at -= 0 if inside else 1 + (words[at - 1].kind == "poss")
    if (
        at < 0
        or words[at].lower not in _NOUNS
        or at in reader.cover
        or words[at].sentence != words[title.head].sentence
    ):
        return None
    if words[at].kind == "cap" and at and words[at - 1].kind == "cap" and not words[at].opens:
        return None  # the last word of a longer name
    noun = words[at].lower
    named = (reader.starts[first].named for first in sorted(reader.starts, reverse=True) if first < at)
    return next((one for one in named if one.type == "organisation" and noun in one.name.lower().split()), None)


def _of_kind(title: Title, reader: Reader, register: Register) -> Named | None:
    """The last body that has such a head, of those of the text's own country that it named before."""
    kind = next((kind for kind in _KINDS if title.head_word in kind.heads), None)
    if kind is None or title.subjects - {"bank", "central"} or title.ranks & {"former", "vice"} or not title.capital:
        return None
    if not kind.alone and (register.publisher is not None or not register.is_told):
        return None
    home = register.context.reporting_country
    for first in sorted(reader.starts, reverse=True):
        named = reader.starts[first].named
        if first < title.first and named.type == "organisation" and kind.name.search(named.name):
            ours = register.land(named) in (home, None)
            if ours and (named.kind in ("bank", "agency") or named.entry is None):
                return named
    return None

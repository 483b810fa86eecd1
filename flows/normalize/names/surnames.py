"""What a person is called by after the full name: the surname, with its particles and hyphens, or another part of it.

Far Eastern name   the surname                                   "Moon" for Moon Jae-in, "Abe" for Shinzo Abe
others             particle* capital ["-" capital]               "von der Leyen", "al-Falih", "Okonjo-Iweala"
                   any part of a longer name but the first       "Zafrul" for Tengku Zafrul Aziz
                   the first, where it does what only people do  "Saddam said"
"""

import re
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import OPENERS, Word, fold
from flows.normalize.names.person_names import language_of, surname_of
from flows.normalize.names.title_words import titles

PARTICLES = word_set(
    "bin bint ibn al el ul ur de da do dos das del della di du van von der den ter ten la le san abu e y"
)
_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|-")


class Form(NamedTuple):
    """The words of a shorter name in lower case, a hyphen being one; `weak` where it is a given name."""

    words: tuple[str, ...]
    weak: bool = False


def forms_of(name: str) -> list[Form]:
    """The shorter names that a full one can be met by, the longest first."""
    pieces = [piece.lower() for piece in _PIECE.findall(fold(name))]
    if language_of(name) is not None:
        return [Form((fold(surname_of(name)).lower(),))]
    starts = [i for i, piece in enumerate(pieces) if piece != "-" and piece not in PARTICLES and pieces[i - 1] != "-"]
    found = set[Form]()
    for start in starts[1:]:
        end = start + 1
        while end + 1 < len(pieces) and pieces[end] == "-":
            end += 2
        found.add(Form(tuple(pieces[start:end])))
        before = start
        while before > 1 and (pieces[before - 1] in PARTICLES or pieces[before - 1] == "-"):
            before -= 1
        found.add(Form(tuple(pieces[before:end])))
    for last in (i for i, piece in enumerate(pieces) if i > 1 and pieces[i - 1] == "-" and pieces[i - 2] in PARTICLES):
        begin = last - 2  # "al-Falih", "Al-Sabah"
        found |= {Form(tuple(pieces[last:])), Form(tuple(pieces[begin:]))}
    if starts and pieces[starts[0] + 1 : starts[0] + 2] not in ([], ["-"]):
        found.add(Form((pieces[starts[0]],), weak=True))
    return sorted((form for form in found if _tells(form)), key=lambda form: (-len(form.words), form.words))


_LEADING = word_set("von van de della di du bin bint ibn")


def is_surname(name: str) -> bool:
    """Whether two words or more are a surname with its particles alone: "Von der Leyen", "Bin Salman"."""
    pieces = [piece.lower() for piece in _PIECE.findall(fold(name))]
    return pieces[0] in _LEADING and sum(piece not in PARTICLES for piece in pieces) == 1


def _tells(form: Form) -> bool:
    """Whether a form can stand for a person: a capital that is no plain word, title or subject of office."""
    last, known = form.words[-1], titles()
    if len(form.words) > 1:
        return True
    return len(last) > 2 and last not in OPENERS and last not in known.subjects and last not in known.heads


def begins_at(form: Form, words: list[Word], last: int) -> int | None:
    """Where a form that ends with word `last` begins in a text, or nothing where other words stand there."""
    first = last + 1 - len(form.words)
    if first < 0 or any(words[first + i].lower != word for i, word in enumerate(form.words)):
        return None
    if first < last and words[first].kind == "low" and words[last].kind != "cap":
        return None
    return first

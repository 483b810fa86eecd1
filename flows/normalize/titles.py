"""Titles of office in running text: what they end in, their ranks and subjects, and where they begin and end.

    title      = [premodifier] head ["General" | "Officer"] [complement] [("and" | "/") title]
    premodifier= (rank | subject) ((", " | "and" | "&") subject)*     "Trade, Industry and Energy 2nd Vice" Minister
    complement = ("of" | "for" | "in charge of") ["the"] subject ((", " | "and") subject)* [complement]

"Minister for Trade", "2nd Vice Minister", "Under Secretary of State for Economic Growth, Energy, and the Environment".
"""

import re
from functools import cache
from typing import NamedTuple

from flows.normalize.capitals import Prose, Word, word_set
from flows.normalize.vocabularies import vocabulary
from schemas.person_vocabulary import SubjectsRow, TitleRow


class Title(NamedTuple):
    """Words [first, last) are a title; `head` is its last head word, `subjects` its subject words in lower case."""

    first: int
    last: int
    head: int
    kind: str
    subjects: frozenset[str]
    ranks: frozenset[str]
    plural: bool
    capital: bool


class Titles(NamedTuple):
    """The words that titles are made of."""

    heads: dict[str, str]  # singular or plural, to kind
    singular: dict[str, str]  # plural to singular
    ranks: frozenset[str]
    honorifics: frozenset[str]
    subjects: frozenset[str]


@cache
def titles() -> Titles:
    """The vocabulary of titles and of their subjects."""
    rows = vocabulary("titles", TitleRow)
    heads = {row.title: row.kind for row in rows if row.kind not in ("rank", "honorific")}
    singular = {row.plural: row.title for row in rows if row.plural}
    return Titles(
        heads | {plural: heads[title] for plural, title in singular.items() if title in heads},
        singular,
        frozenset(row.title for row in rows if row.kind == "rank"),
        frozenset(row.title for row in rows if row.kind == "honorific"),
        frozenset(word for row in vocabulary("subjects", SubjectsRow) for word in row.words),
    )


# Nouns by their ending: "Minister of Productivity", "Commissioner for Competition". No name of a person ends so.
_NOUN = re.compile(
    r"\w{2,}(?:tion|tions|sion|ment|ments|ity|ness|ics|ance|ence|ship|logy|graphy|ture|isation|ization|ery|ism)"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_AFTER_HEAD = word_set("general officer negotiator commander elect")
# "Directorate General of Electricity" where only a person's title can stand: read as one, and doubted.
MISNOMER = "misnomer"
_MISNOMERS = word_set("directorate secretariat presidency chairmanship")
# A word after which a capital begins a new thing and not the name of the title's holder.
JOINTS = (",", "and", "&")


def is_subject(word: Word, known: Titles) -> bool:
    """Whether a word can name what an office is for."""
    return word.lower in known.subjects or (word.kind == "cap" and _NOUN.fullmatch(word.lower) is not None)


def _rank(word: Word, known: Titles) -> bool:
    return word.lower in known.ranks or (word.kind == "num" and _ORDINAL.fullmatch(word.text) is not None)


def titles_in(prose: Prose, closed: set[int]) -> list[Title]:
    """The titles of a section in text order; words in `closed` belong to other names and are left alone."""
    known = titles()
    words, found = prose.words, []
    heads, last = known.heads, 0
    for index, word in enumerate(words):
        if index < last or index in closed or word.kind not in ("cap", "low"):
            continue
        if word.lower in heads or (word.lower in _MISNOMERS and index > 1 and words[index - 1].text == ","):
            title = _title_at(words, index, last, known, closed)
            if title is not None:
                found.append(title)
                last = title.last
    return found


def _title_at(words: list[Word], head: int, floor: int, known: Titles, closed: set[int]) -> Title | None:
    capital = words[head].kind == "cap"
    # "Director-General", "Vice-President": hyphens inside a title are as good as spaces.
    first, subjects, ranks = _premodifier(words, head, floor, known, closed)
    last, head = _head_end(words, head, known, closed)
    plural = words[head].lower in known.singular and words[head].lower not in known.singular.values()
    last, of_subjects = _complement(words, last, known, closed, capital)
    subjects |= of_subjects
    kind = MISNOMER if words[head].lower in _MISNOMERS else known.heads[words[head].lower]
    joined = _joined(words, last, known, closed, capital)
    if joined is not None:
        last = joined.last
        subjects |= joined.subjects
        if words[head].lower == "president" and joined.kind == "company":
            kind = "company"
    return Title(first, last, head, kind, frozenset(subjects), frozenset(ranks), plural, capital)


def _premodifier(
    words: list[Word], head: int, floor: int, known: Titles, closed: set[int]
) -> tuple[int, set[str], set[str]]:
    first, at = head, head - 1
    subjects: set[str] = set()
    ranks: set[str] = set()
    capital = words[head].kind == "cap"
    while at >= floor and at not in closed:
        word = words[at]
        if (
            word.kind == "hyphen"
            and at - 1 >= floor
            and (_rank(words[at - 1], known) or words[at - 1].lower in known.heads)
        ):
            at -= 1
            continue
        if word.kind not in ("cap", "low", "num") or (capital and word.kind == "low" and word.lower not in JOINTS):
            if word.text not in JOINTS:
                break
        if _rank(word, known):
            ranks.add(word.lower)
            first = at
        elif is_subject(word, known) or (
            word.lower in known.heads and first == at + 1 and words[at].lower in ("minister", "chief")
        ):
            subjects.add(word.lower)
            first = at
        elif word.text in JOINTS:
            # "Trade, Industry and Energy Minister": a comma joins subjects only where an "and" closes the list.
            before = words[at - 1] if at - 1 >= floor else None
            if before is not None and before.text == "," and word.text != ",":
                at -= 1
                before = words[at - 1] if at - 1 >= floor else None
            joins = (
                before is not None
                and before.lower in known.subjects
                and (before.kind == "cap") == capital
                and first > at
                and words[first].lower in known.subjects
                and (
                    word.text != ","
                    or "and"
                    in {w.lower for w in words[first:head]}
                    | {"and" if "&" in {w.text for w in words[first:head]} else ""}
                )
            )
            if not joins:
                break
        else:
            break
        at -= 1
    if (
        words[first].opens
        and words[first].lower in ("first", "second", "then", "former", "under", "general")
        and first < head
        and not _rank(words[first], known)
    ):
        first += 1
    return first, subjects, ranks


def _head_end(words: list[Word], head: int, known: Titles, closed: set[int]) -> tuple[int, int]:
    """One past the head, and the head: "Director General", "Secretary-General", "Chief Executive Officer"."""
    last = head + 1
    while last < len(words) and last not in closed:
        step = last + 1 if words[last].kind == "hyphen" and last + 1 < len(words) else last
        word = words[step]
        if word.kind == words[head].kind and (word.lower in _AFTER_HEAD or (word.lower in known.heads and step == last)):
            if word.lower not in _AFTER_HEAD:
                head = step
            last = step + 1
        else:
            break
    return last, head


def _complement(words: list[Word], last: int, known: Titles, closed: set[int], capital: bool) -> tuple[int, set[str]]:
    subjects: set[str] = set()
    while last + 1 < len(words) and words[last].lower in ("of", "for", "in"):
        at = last + 1
        if words[last].lower == "in":
            if not (words[at].lower == "charge" and at + 2 < len(words) and words[at + 1].lower == "of"):
                break
            at += 2
        if at < len(words) and words[at].lower == "the":
            at += 1
        end, found = _subject_list(words, at, known, closed, capital)
        if end == at:
            break
        subjects |= found
        last = end
    return last, subjects


def _subject_list(words: list[Word], at: int, known: Titles, closed: set[int], capital: bool) -> tuple[int, set[str]]:
    """One past the subjects that begin at a word, and them: "Investments and Foreign Economic Relations"."""
    kind, end, found = ("cap" if capital else "low"), at, set()
    while at < len(words) and at not in closed:
        item = at
        while item < len(words) and item not in closed and words[item].kind in (kind, "hyphen") and (
            is_subject(words[item], known) if words[item].kind != "hyphen" else item > at
        ):  # fmt: skip
            item += 1
        ahead = words[item] if item < len(words) else None
        if item == at or (
            ahead is not None and ahead.lower in known.heads and ahead.kind == kind and end > 0 and found
        ):
            break
        found |= {words[i].lower for i in range(at, item) if words[i].kind != "hyphen"}
        end = item
        joint = item
        if joint < len(words) and words[joint].text == ",":
            joint += 1
        if joint < len(words) and words[joint].text in ("and", "&"):
            joint += 1
        if joint < len(words) and words[joint].lower == "the" and joint > item:
            joint += 1
        if joint == item:
            break
        at = joint
    return end, found


def _joined(words: list[Word], last: int, known: Titles, closed: set[int], capital: bool) -> Title | None:
    """A second title held by the same person: "President and CEO", "Minister of Energy and Minister of Mining"."""
    if last + 1 >= len(words) or words[last].text not in ("and", "&", "/"):
        return None
    for head in range(last + 1, min(last + 6, len(words))):
        if head in closed or words[head].kind not in ("cap", "low", "hyphen"):
            return None
        if words[head].lower in known.heads and (words[head].kind == "cap") == capital:
            title = _title_at(words, head, last + 1, known, closed)
            return title if title is not None and title.first == last + 1 and not title.plural else None
    return None

"""A sentence as diplomacy reads it: names, dates and words, each person with all titles as one unit.

    person = name "," ("his" | "the") [land] "counterpart"
           | [owner+] [title] name ["," ["the"] owner* title [link owner+]] [link owner+] ["(" owner ")"]
    owner  = (country | region | organisation) ["'s"]        link = "of" | "at" | "for" | "from" | "in"
    land   = country "(" [title] person ")"                  "the ministers of Canada (Mary Ng) and ..."

Other brackets say nothing about who does what and are left out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.text import Section, Sentence, Token
from schemas.date_expression import DateExpression
from schemas.entity import EntityMention

OWNERS = ("country", "region", "organisation")
_LINKS = word_set("of at for from in to")
_POSSESSIVE = "'s"
_APOSTROPHES = ("'", "’", "‘", "´")
_HYPHENS = ("-", "‐", "‑")
_FORMS_OF_ADDRESS = word_set(
    "mr ms mrs dr prof sir dame lord lady h.e h.e. shri smt hon honourable honorable excellency dato datuk tun datin "
    "sheikh mme gen lt hrh hm engr"
)
_BEFORE_TITLES = word_set("the then visiting new newly outgoing incoming former his her its their")
_LEADS = _FORMS_OF_ADDRESS | _BEFORE_TITLES
_JOINERS = frozenset((*_APOSTROPHES, *_HYPHENS))
_BEFORE_NAMES = _LINKS | _FORMS_OF_ADDRESS | {"the", "."}  # what may stand between a title and its name
_GOES_ON = _LINKS | {",", "("}  # with which the right side of a person's phrase begins
_POSTS = (*OWNERS, "place")  # "Ambassador to Ankara"
_PEOPLE = frozenset(("person", "bracket"))
_WHOSE = word_set("his her their the")
_LIKES = word_set("counterpart opposite")
# Of a token, and of every unit, which has them where a token has them: in half the time that the attribute takes.
LOWER = itemgetter(Token._fields.index("lower"))
KIND = itemgetter(Token._fields.index("kind"))
_START = itemgetter(Token._fields.index("start"))
_ROUND = " round of "
_SHORTEST_ASIDE = 4  # units
_LONGEST_BRACKET = 24  # units: what is longer is prose of its own


class Name(NamedTuple):
    """Characters [start, end) of the section name an entity, whose type is the `kind`.

    `owners` are the bodies and countries that a person's phrase names.
    """

    mention: EntityMention
    lower: str
    start: int
    end: int
    kind: str
    owners: tuple[EntityMention, ...] = ()


class Day(NamedTuple):
    """Characters [start, end) of the section are a calendar expression."""

    date: DateExpression
    lower: str
    start: int
    end: int
    kind: str = "date"


class Bracket(NamedTuple):
    """Characters [start, end) of the section are a bracket with these units in it."""

    inner: tuple["Unit", ...]
    lower: str
    start: int
    end: int
    kind: str = "bracket"


Unit = Token | Name | Day | Bracket


def found_at(units: Sequence[Unit], said: Container[str], of: Callable[[Unit], str] = LOWER) -> list[int]:
    """The indices of the units whose word, or kind, is one of these: each sentence is scanned for some of them."""
    return list(compress(range(len(units)), map(said.__contains__, map(of, units))))


def units_of(
    section: Section, number: int, mentions: Iterable[EntityMention], dates: Sequence[DateExpression]
) -> list[Unit]:
    """The units of a sentence, in which these names and dates stand."""
    sentence = section.sentences[number]
    marks = _marks(mentions, dates)
    units = _joined(_raw(section, sentence, marks))
    has_brackets = section.text.find("(", sentence.start, sentence.end) >= 0
    if has_brackets:
        units = _bracketed(units)
    return _people(units, section.text) if has_brackets or "person" in map(KIND, marks) else units


_SPOKEN_OF = ("event", "agreement")


def asides_of(
    section: Section, number: int, mentions: Iterable[EntityMention], dates: Sequence[DateExpression]
) -> list[Sequence[Unit]]:
    """The brackets of a sentence that say something of an agreement: "(upgrade of the FTA, which took effect in 2011)".

    One that only names it, "(the KORUS FTA)", does not.
    """
    sentence, text = section.sentences[number], section.text
    told = list(mentions)
    if not any(
        text.rfind("(", sentence.start, mention.char_start - 1) > text.rfind(")", sentence.start, mention.char_start)
        for mention in told
        if mention.entity_type == "agreement"
    ):
        return []
    units = _bracketed(_joined(_raw(section, sentence, _marks(told, dates))))
    brackets = [unit.inner for unit in units if isinstance(unit, Bracket) and len(unit.inner) > _SHORTEST_ASIDE]
    return [inner for inner in brackets if any(unit.kind == "agreement" for unit in inner)]


def _marks(mentions: Iterable[EntityMention], dates: Sequence[DateExpression]) -> list[Name | Day]:
    """Names and dates in text order; of names that overlap the first and longest stands, and before a date.

    A round of talks is read as its words: "held the 5th round of EPA negotiations".
    """
    marks: list[Name | Day] = []
    new = tuple.__new__  # as Name(...), by its shortest way: this line runs for every name of every release
    until = -1
    for mention in mentions:  # in text order, the longer first
        start, kind = mention.char_start, mention.entity_type
        if start >= until and not (kind in _SPOKEN_OF and _is_read_as_words(mention)):
            until = mention.char_end
            marks.append(new(Name, (mention, mention.surface.lower(), start, until, kind, ())))
    if dates:
        marks += [Day(date, date.surface.lower(), date.char_start, date.char_end) for date in dates]
        marks.sort(key=_START)
    return marks


def _is_read_as_words(mention: EntityMention) -> bool:
    """Whether a name is no more than words that tell of talks or a deal: "5th round of EPA", "Signing of MOU"."""
    if mention.entity_type == "event":
        return _ROUND in mention.surface.lower()
    return mention.surface.startswith("of ")


def _raw(section: Section, sentence: Sentence, marks: Iterable[Name | Day]) -> list[Unit]:
    """Names, dates and tokens."""
    units: list[Unit] = []
    tokens, at, last = section.tokens, sentence.first, sentence.last
    for mark in marks:
        first = bisect_left(tokens, mark.start, at, last, key=_START)
        if first < last and tokens[first].start == mark.start:  # else inside another mark, or inside a word
            units += tokens[at:first]
            units.append(mark)
            at, end = first + 1, mark.end
            while at < last and tokens[at].start < end:
                at += 1
    units += tokens[at:last]
    return units


def _joined(units: list[Unit]) -> list[Unit]:
    """The units with hyphened words made one, and an apostrophe with its ending."""
    joined: list[Unit] = []
    at = 0
    for place in found_at(units, _JOINERS):
        joined += units[at:place]
        at = place + 1
        token = units[place]
        follows = units[at] if at < len(units) else None
        after = follows if isinstance(follows, Token) and follows.glued else None
        is_glued = isinstance(token, Token) and token.glued
        if is_glued and token.lower in _APOSTROPHES:
            ending = after if after is not None and after.lower in ("s", "t") else None
            lower = "not" if ending is not None and ending.lower == "t" else _POSSESSIVE
            joined.append(_plain("mark", lower, token.start, (ending or token).end))
            at += ending is not None
        elif is_glued and joined and joined[-1].kind == "word" and after and after.kind == "word":
            before = joined.pop()
            joined.append(_plain("word", f"{before.lower}-{after.lower}", before.start, after.end))
            at += 1
        else:
            joined.append(token)
    return joined + units[at:] if at else units


def _plain(kind: str, lower: str, start: int, end: int) -> Token:
    return tuple.__new__(Token, (lower, lower, start, end, kind, False))


def _bracketed(units: list[Unit]) -> list[Unit]:
    """Each bracket as one unit."""
    folded: list[Unit] = []
    words = list(map(LOWER, units))
    until = 0
    for at in [at for at, word in enumerate(words) if word == "("]:
        if at >= until and ")" in words[at + 1 : at + _LONGEST_BRACKET]:
            close = words.index(")", at)
            folded += units[until:at]
            folded.append(Bracket(tuple(units[at + 1 : close]), "(", units[at].start, units[close].end))
            until = close + 1
    return folded + units[until:]


def _people(units: list[Unit], text: str) -> list[Unit]:
    """Each person's phrase as one unit; brackets go."""
    found: list[Unit] = []
    until = 0
    for at in found_at(units, _PEOPLE, KIND):
        if at < until:
            continue
        found += units[until:at]
        unit, until = units[at], at + 1
        if isinstance(unit, Name):
            first = _left_edge(found, unit, text)
            owners: list[EntityMention] = []
            if until < len(units) and units[until].lower in _GOES_ON:
                until, owners = _right_edge(units, at, text)
            if first == len(found) and until == at + 1:
                found.append(unit)
                continue
            start = unit.start
            if first < len(found):
                start, owners = found[first].start, [*_owners(found[first:]), *owners]
            found[first:] = [Name(unit.mention, unit.lower, start, units[until - 1].end, "person", tuple(owners))]
        elif isinstance(unit, Bracket):
            inside = [part for part in unit.inner if isinstance(part, Name) and part.kind == "person"]
            land = found[-1] if found else None
            if len(inside) == 1 and isinstance(land, Name) and land.kind == "country":
                (one,) = inside
                found[-1] = Name(one.mention, one.lower, land.start, unit.end, "person", (land.mention,))
    return found + units[until:] if until else units


def _left_edge(found: Sequence[Unit], person: Name, text: str) -> int:
    """The index in `found` where a person's phrase begins: before the title and whose it is."""
    role = person.mention.role
    at = len(found)
    if at == 0:
        return 0
    comma = at > 1 and found[at - 1].lower == ","
    if at > 1 and found[at - 1 - comma].lower in _LIKES:  # "his Canadian counterpart, Mary Ng"
        at -= 1 + comma
    if role:
        behind = _past_address(found, at)
        for end in (person.start, found[behind].start) if behind < at else (person.start,):
            if (start := text.rfind(role, max(0, end - len(role) - 2), end)) >= 0:
                past = bisect_right(found, start, 0, at, key=_START)
                at = past - 1 if past else at
                break
    comma = at > 1 and found[at - 1].lower == ","
    if at > 1 and found[at - 1 - comma].lower in _LIKES:  # "his Canadian counterpart, Minister Mary Ng"
        at -= 1 + comma
    while at > 0:
        before, farther = found[at - 1], found[at - 2] if at > 1 else None
        if before.lower in (".", _POSSESSIVE):  # "Mr.", "Chile's"
            if farther is None or not (
                farther.lower in _FORMS_OF_ADDRESS if before.lower == "." else farther.kind in OWNERS
            ):
                break
            at -= 2
        elif before.lower in _LEADS or (before.kind in OWNERS and (farther is None or farther.lower not in _HYPHENS)):
            at -= 1
        else:
            break
    return at


def _past_address(found: Sequence[Unit], behind: int) -> int:
    """Where what may stand between a title and its name begins: "Ambassador of Japan to Korea (Mr.) A"."""
    while behind > 1 and found[behind - 1 - (found[behind - 1].lower == ".")].lower in _FORMS_OF_ADDRESS:
        behind -= 1
    behind -= behind > 1 and found[behind - 1].lower == ","  # "the Governor of the Bank of Japan, Mr Ueda Kazuo"
    while behind > 0 and (found[behind - 1].kind in _POSTS or found[behind - 1].lower in _BEFORE_NAMES):
        behind -= 1
    return behind


def _right_edge(units: Sequence[Unit], at: int, text: str) -> tuple[int, list[EntityMention]]:
    """One past a person's phrase, and the bodies and countries that its right side names."""
    person = units[at]
    role = person.mention.role if isinstance(person, Name) else None
    last, owners = _bracket(units, at + 1)
    if last < len(units) and units[last].lower == ",":
        behind = last + 1
        while behind < len(units) and (
            units[behind].lower in ("the", "a", "an", _POSSESSIVE) or units[behind].kind in (*OWNERS, "bracket")
        ):
            behind += 1
        if (past := _past_like(units, last + 1)) > last + 1:
            return past, [*owners, *_owners(units[last:past])]
        if role and behind < len(units) and text.startswith(role, units[behind].start):
            until = units[behind].start + len(role)
            past = next((index for index in range(behind, len(units)) if units[index].start >= until), len(units))
            if not _is_title_of_next(units[past : past + 2], role):
                owners += _owners(units[last:behind])
                last = past
                if _is_land_behind(units, last):  # "A, Minister of Economy, UAE; B, ..."
                    owners, last = [*owners, *_owners(units[last : last + 2])], last + 2
                return _chain(units, last, owners, (*OWNERS, "place"))  # "A, Senator for Tennessee"
    return _chain(units, last, owners)


def _is_land_behind(units: Sequence[Unit], at: int) -> bool:
    """Whether a country stands alone between a comma and a mark or "and"."""
    if at + 1 >= len(units) or units[at].lower != "," or units[at + 1].kind != "country":
        return False
    return at + 2 == len(units) or (units[at + 2].kind == "mark" and units[at + 2].lower != _POSSESSIVE)


def _past_like(units: Sequence[Unit], at: int) -> int:
    """One past "his Canadian counterpart", "the Danish opposite number" behind a name; the same index without it."""
    noun = at + 1
    while noun < len(units) and (units[noun].kind in OWNERS or units[noun].lower in ("trade", "industry", "foreign")):
        noun += 1
    if units[at : at + 1] and units[at].lower in _WHOSE and noun < len(units) and units[noun].lower in _LIKES:
        return noun + 1 + (units[noun].lower == "opposite")
    return at


def _is_title_of_next(units: Sequence[Unit], role: str) -> bool:
    """Whether a title is that of the next of a list: "met A, Minister B and C", not "A, Minister of X, B, ..."."""
    return any(isinstance(unit, Name) and unit.kind == "person" and unit.mention.role == role for unit in units)


def _bracket(units: Sequence[Unit], at: int) -> tuple[int, list[EntityMention]]:
    """One past a bracket that says whose a person is: "Katherine Tai (U.S.)"."""
    bracket = units[at] if at < len(units) else None
    return (at + 1, _owners(bracket.inner)) if isinstance(bracket, Bracket) else (at, [])


def _chain(
    units: Sequence[Unit], at: int, owners: list[EntityMention], kinds: Container[str] = OWNERS
) -> tuple[int, list[EntityMention]]:
    """One past a chain of owners: "of the Ministry of Science (MOS) of Ruritania"."""
    while at < len(units):
        if units[at].kind == "bracket":
            at += 1
            continue
        if units[at].lower not in _LINKS:
            break
        behind = at + 1
        while behind < len(units) and (units[behind].lower in ("the", _POSSESSIVE) or units[behind].kind in kinds):
            behind += 1
        behind = _past_description(units, at, behind)
        named = _owners(units[at:behind], kinds)
        if not named or (units[at].lower in ("in", "to", "for", "from") and owners):
            break
        owners = owners + named
        at = behind
    return at, owners


def _past_description(units: Sequence[Unit], link: int, at: int) -> int:
    """One past a body behind the words for what it is: "CEO of Danish wind turbine maker Vestas"."""
    if units[link].lower != "of" or at == link + 1 or at >= len(units) or units[at].kind != "word":
        return at
    for index in range(at + 1, min(len(units), at + 5)):
        if units[index].kind == "organisation":
            return index + 1
        if units[index].kind != "word" or units[index].lower in _LINKS:
            break
    return at


def _owners(units: Iterable[Unit], kinds: Container[str] = OWNERS) -> list[EntityMention]:
    return [unit.mention for unit in units if isinstance(unit, Name) and unit.kind in kinds]

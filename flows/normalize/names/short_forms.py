"""Short forms that a release defines: a name with its acronym or catchword in brackets, in either order.

    definition = name "(" short ("," further)* ")"  |  acronym "(" name ")"
    further    = ["hereinafter" | "hereafter"] ["the"] [quote] short [quote]

"Korea Trade Commission (KTC, hereinafter “the Commission”)", "SIA (Semiconductor Industry Association)".
"""

import re
from typing import NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.names.agreements import GENERIC, SORTS
from flows.normalize.names.bodies import SUFFIXES, acts
from flows.normalize.names.capitals import COMMON, OPENERS, Prose, Word
from flows.normalize.names.heads import Headed
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.named import Mention, Named, normal
from flows.normalize.names.nouns import HEADS
from flows.normalize.names.reading import Reading
from flows.normalize.names.title_words import titles

_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*")
_INTRODUCTION = word_set("hereinafter hereafter henceforth formerly referred to as called or the collectively")
_CONNECTORS = word_set("of for and the & in on to at with de")
_LONGEST = 14
_WIDEST = 14  # words that an acronym may spell


class Bracket(NamedTuple):
    """Words [open, close) are a bracket; each of `shorts` is a short form in it, words [first, last)."""

    open: int
    close: int
    shorts: tuple[tuple[int, int], ...]
    quoted: bool


def define(reading: Reading, headed: list[Headed]) -> None:
    """Give each short form in brackets to the name before it, and every name its short forms."""
    inside = {index: name for name in headed for index in range(name.first, name.last)}
    for bracket in brackets_in(reading.prose):
        name = inside.get(bracket.open)
        if name is not None and bracket.close <= name.last:
            _define_inside(reading, bracket, name)
        else:
            _define(reading, bracket)


def brackets_in(prose: Prose) -> list[Bracket]:
    """The brackets of a section that hold a short form."""
    words, found, start = prose.words, [], prose.folded.find("(")
    while start >= 0:
        at, start = prose.at[start], prose.folded.find("(", start + 1)
        if at > 0:
            close = next((i for i in range(at + 1, min(at + _LONGEST, len(words))) if words[i].text == ")"), None)
            if close is not None:
                shorts, quoted = _shorts(words, at + 1, close)
                if shorts:
                    found.append(Bracket(at, close + 1, shorts, quoted))
    return found


def _shorts(words: list[Word], first: int, last: int) -> tuple[tuple[tuple[int, int], ...], bool]:
    shorts: list[tuple[int, int]] = []
    quoted, start = False, first
    for at in range(first, last + 1):
        if at < last and words[at].text not in (",", ";"):
            continue
        begin, end = start, at
        while begin < end and (words[begin].lower in _INTRODUCTION or words[begin].text in ('"', "'", ":")):
            quoted = quoted or words[begin].text == '"'
            begin += 1
        while end > begin and words[end - 1].text in ('"', "'"):
            end -= 1
        if begin < end and _is_short(words[begin:end], quoted):
            shorts.append((begin, end))
        start = at + 1
    return tuple(shorts), quoted


def _is_short(words: list[Word], quoted: bool) -> bool:
    joints = sum(word.text in ("&", "-", "+", "/") for word in words)
    if any(
        word.kind not in ("cap", "init", "num")
        and word.text not in ("&", "-", "+", "/")
        and not (word.kind == "low" and quoted)
        for word in words
    ):
        return False
    if quoted:
        return words[0].kind == "cap" and len(words) <= 5
    if any(word.text in ("-", "/", "+", "&") for word in words):
        plain = "".join(word.text for word in words if word.kind in ("cap", "num"))
        return len(words) == 1 + 2 * joints and _ACRONYM.fullmatch(plain) is not None
    # "EXIM Bank": an acronym, alone or with a word or two behind it.
    return len(words) < 4 and _ACRONYM.fullmatch(words[0].text) is not None


def letters(text: str) -> str:
    """The capitals and digits of an acronym, in small letters."""
    return "".join(c for c in text if c.isupper() or c.isdigit()).lower()


def spelled_by(words: list[Word], last: int, floor: int, acronym: str) -> int | None:
    """Where the words that an acronym spells begin, reading left from word `last`, or nothing where none do.

    Each capital is the first letter of a word or of a part of a hyphened one; small connecting words may be skipped.
    """
    rest, at, first = letters(acronym), last - 1, last
    while at >= floor and rest:
        word = words[at]
        if word.kind in ("poss", "hyphen") or word.text in (",", "/", "&"):
            at -= 1
            continue
        if word.kind == "mark":
            return None
        if rest.endswith(word.lower[0]):
            rest, first = rest[:-1], at
        elif word.text.isupper() and len(word.text) > 1 and rest.endswith(word.lower):
            rest, first = rest[: -len(word.lower)], at
        elif word.kind == "cap" and (shared := _shared(rest, word.lower)):
            rest, first = rest[:-shared], at
        elif word.lower not in _CONNECTORS:
            return None
        at -= 1
    if rest or first == last or (words[first].opens and words[first].lower in OPENERS):
        return None
    return first


def _shared(rest: str, word: str) -> int:
    """How many letters, two at least, an acronym ends in that a word begins with: three for "ktnet" and "network"."""
    return next((size for size in range(min(len(rest), len(word)), 1, -1) if rest.endswith(word[:size])), 0)


def _define_inside(reading: Reading, bracket: Bracket, name: Headed) -> None:
    """A bracket inside a longer name: "Ministers Responsible for Trade (MRT) Meeting" is the "MRT Meeting" too."""
    prose, register = reading.prose, reading.register
    whole = next((mention for mention in reading.mentions if mention.first == name.first), None)
    if whole is None:
        return
    for first, last in bracket.shorts:
        short = prose.text(first, last)
        hit = next((hit for hit in reading.hits if hit.last == bracket.open), None)
        entry = register.choose(hit.entries, ()) if hit is not None else None
        if hit is not None and entry is not None and entry.type != "event":
            start = hit.first
            named = register.known(entry)
            register.shorts.setdefault(short, named)
            reading.inner += [Mention(hit.first, hit.last, named), Mention(first, last, named)]
        else:
            start = spelled_by(prose.words, bracket.open, name.first, short) or name.first
            if bracket.close < name.last:
                register.plain.add(short)
        tail = prose.section.text[prose.words[bracket.close - 1].end : prose.words[name.last - 1].end]
        before = prose.section.text[prose.words[name.first].start : prose.words[start].start]
        for form in (f"{short}{tail}", f"{before}{short}{tail}"):
            register.shorts.setdefault(form, whole.named)
        if bracket.close == name.last:
            register.shorts[short] = whole.named


def _define(reading: Reading, bracket: Bracket) -> None:
    """A bracket behind a name, or behind words that its letters spell."""
    prose, register = reading.prose, reading.register
    full = next((mention for mention in reading.mentions if mention.last == bracket.open), None)
    inner = next((mention for mention in reading.inner if mention.last == bracket.open), None)
    for first, last in bracket.shorts:
        short = prose.text(first, last)
        if inner is not None and _abbreviates(short, inner, reading, bracket):
            full = inner
        if full is None and not bracket.quoted:
            full = _spelled(reading, bracket, short)
        elif full is not None and full.named.entry is None and not bracket.quoted:
            full = _wider(reading, bracket, short, full)
        if full is None:
            return
        register.shorts[short] = full.named
        reading.replace(Mention(first, last, full.named))


def _abbreviates(short: str, inner: Mention, reading: Reading, bracket: Bracket) -> bool:
    """Whether a short form is of the name that a longer one ends in: of the "Paris Agreement", not its council."""
    known = inner.named.entry is not None and short in inner.named.entry.acronyms
    return known or spelled_by(reading.prose.words, bracket.open, inner.first, short) == inner.first


def _wider(reading: Reading, bracket: Bracket, short: str, full: Mention) -> Mention:
    """ "Boeing's Research & Technology (BR&T)": the letters may reach further left than the name that was found."""
    words = reading.prose.words
    start = spelled_by(words, bracket.open, max(0, full.first - 8), short)
    if start is None or start >= full.first or words[start].kind != "cap":
        return full
    wider = Mention(start, full.last, reading.register.make(full.named.type, reading.prose.text(start, full.last)))
    reading.replace(wider)
    return wider


def _is_thing(words: list[Word], bracket: Bracket, run: list[Word]) -> bool:
    """Whether words before a short form are plain ones: "Energy Storage Systems (ESS)", "Research and Development"."""
    plain = all(is_plain(word.text) for word in run if word.kind == "cap" and word.lower not in _CONNECTORS)
    told = HEADS.get(run[-1].lower) is not None and run[-1].lower not in SORTS
    return plain and not told and not acts(words, bracket.close)


def _spelled(reading: Reading, bracket: Bracket, short: str) -> Mention | None:
    """The name before an acronym in brackets where neither a vocabulary nor a telling noun found one."""
    prose, words, register = reading.prose, reading.prose.words, reading.register
    last = bracket.open
    while last > 1 and (words[last - 1].lower in SUFFIXES or words[last - 1].text in (".", ",")):
        last -= 1  # "Quxwell Steel Works Co. (QSW)"
    start = spelled_by(words, last, max(0, bracket.open - _WIDEST), short)
    if start is None:
        start = bracket.open
        while start > 0 and (words[start - 1].kind in ("cap", "hyphen", "init") or words[start - 1].text == "&"):
            start -= 1
        if bracket.open - start < 2 or words[start].opens:
            register.plain.add(short)
            return None
    run = words[start : bracket.open]
    small = [word for word in run if word.kind == "low" and word.lower not in _CONNECTORS]
    text = prose.text(start, bracket.open)
    if (
        small
        or short.lower() in COMMON
        or run[-1].lower in COMMON
        or run[0].kind != "cap"
        or normal(text) in GENERIC
        or any(word.lower in titles().heads for word in run)
        or _is_thing(words, bracket, run)
    ):
        register.plain.add(short)
        # "compensated gross tons (CGT)", "Memorandum of Cooperation (MOC)": what else the letters stand for in the
        # world is not meant.
        if small or normal(text) in GENERIC:
            register.spelled.add(short)
            for mention in [m for m in reading.mentions if prose.text(m.first, m.last) == short]:
                reading.mentions.remove(mention)
                register.forget(mention.named)
        return None
    named: Named = register.make(HEADS.get(run[-1].lower, "organisation"), text)
    full = Mention(start, bracket.open, named)
    reading.replace(full)
    return full

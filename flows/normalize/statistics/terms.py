"""The words of statistics in a section: which indicator, which product, whose, and with whom.

One pass over the tokens finds the spellings of both vocabularies; the head noun decides which of them are spoken of
(`heads`), the names of the release give the countries and regions (`areas`), and words that are short for an indicator
("pledges", "the surplus") stand for the one of their family that was named last.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Literal, NamedTuple

from flows.normalize.lines import HYPHENS, word_set
from flows.normalize.statistics.areas import Area, areas_in
from flows.normalize.statistics.heads import (
    heads_before,
    is_coordinator,
    is_infinitive,
    is_taken,
    is_verb,
    measure_at,
    stands_alone,
)
from flows.normalize.statistics.spellings import APOSTROPHES, Entry, Form, Match, families, matches_in, product_codes
from flows.normalize.text import Section, Token
from schemas.entity import EntityMention

Measure = Literal["value", "volume"]

_NAMED = frozenset({"organisation", "agreement", "event", "person", "place"})
_EXCLUDES = word_set("excluding except without non outside excl ex minus")
_VALUE_OF: dict[str, Measure] = {
    "value": "value",
    "worth": "value",
    "volume": "volume",
    "quantity": "volume",
    "tonnage": "volume",
}
_PARTNERED = frozenset({"trade", "fdi"})  # families of series between two areas
_OUTWARD = frozenset({"exports", "average_daily_exports", "re_exports", "outward_direct_investment"})
_INWARD = frozenset(
    {
        "imports", "average_daily_imports", "foreign_direct_investment", "foreign_direct_investment_pledged",
        "foreign_direct_investment_arrived", "fdi_stock",
    }
)  # fmt: skip
_AWAY = word_set("from by")  # before the area that an outward flow leaves
_HOMEWARD = word_set("to into in")  # before the area that an inward flow reaches
_LINKS = word_set("and or the both")
_OTHER_THAN = frozenset({("other", "than"), ("apart", "from"), ("aside", "from"), ("not", "including")})
_REACH = 8
_OWNED = 5


class Term(NamedTuple):
    """Tokens [first, last), characters [char_start, char_end): a word for one dimension of an observation."""

    kind: Literal["indicator", "product", "counterpart", "ref_area"]
    code: str
    first: int
    last: int
    char_start: int
    char_end: int
    form: Form = "noun"
    sign: int | None = None  # -1 for a spelling that is a deficit, 1 for a surplus
    measure: Measure | None = None
    is_excluded: bool = False  # "excluding ships", "non-oil", "outside the EU"


def terms_in(section: Section, mentions: Iterable[EntityMention], home: str, named: Collection[str] = ()) -> list[Term]:
    """The terms of a section in text order.

    `home` is the reporting country's ISO 3166-1 alpha-3 code; `named` are indicators that the text before the section
    has named (the title's, for the body), which its short forms may stand for.
    """
    mentions = tuple(mentions)
    matches = list(matches_in(section.tokens))
    if not matches:
        return []
    terms = _resolved(_Phrases(section, _outside_names(section, matches, mentions)).read(), named)
    terms += [_of_area(section, area, terms, home) for area in areas_in(section, mentions)]
    return _excluded(section, sorted(terms, key=lambda term: (term.first, term.kind)))


def _outside_names(section: Section, matches: Sequence[Match], mentions: Iterable[EntityMention]) -> list[Match]:
    """The matches that are no part of a name: "Samsung Electronics", "the Ministry of Energy"."""
    tokens = section.tokens
    spans = sorted(
        (mention.char_start, mention.char_end)
        for mention in mentions
        if mention.section == section.name and mention.entity_type in _NAMED
    )
    kept, at = [], 0
    for match in matches:
        start, end = tokens[match.first].start, tokens[match.last - 1].end
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if (at == len(spans) or spans[at][0] >= end) and not _is_title(tokens, match):
            kept.append(match)
    return kept


def _is_title(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a capital word goes on with a title: "Minister for Trade", "Director of Energy"."""
    first = match.first
    if first < 2 or not tokens[first].text.istitle() or tokens[first - 1].lower not in ("of", "for"):
        return False
    return tokens[first - 2].text.istitle()


def _outermost(matches: Sequence[Match]) -> list[Match]:
    """The matches that no longer one holds: not "electricity" in "electricity generation"."""
    kept = []
    for index, match in enumerate(matches):
        near = matches[max(0, index - 3) : index + 4]
        if not any(
            other.first <= match.first and match.last <= other.last and other[:2] != match[:2] for other in near
        ):
            kept.append(match)
    return kept


class _Phrases:
    """The matches of a section, read from right to left: the head of a noun phrase comes last."""

    def __init__(self, section: Section, matches: Sequence[Match]) -> None:
        self.section, self.tokens = section, section.tokens
        self.matches = _outermost(matches)
        self.starting: dict[int, list[int]] = {}
        for index, match in enumerate(self.matches):
            self.starting.setdefault(match.first, []).append(index)
        self.found: list[Term | None] = [None] * len(self.matches)

    def read(self) -> list[tuple[Term, Match]]:
        """The terms in text order, each with the spelling that it was read from."""
        sentences = list(self.section.sentences)
        for index in range(len(self.matches) - 1, -1, -1):
            match = self.matches[index]
            while sentences and sentences[-1].first > match.first:
                sentences.pop()
            start, end = (sentences[-1].first, sentences[-1].last) if sentences else (0, len(self.tokens))
            self.found[index] = self._term(match, start, end)
        return [(term, match) for term, match in zip(self.found, self.matches, strict=True) if term is not None]

    def _term(self, match: Match, start: int, end: int) -> Term | None:
        if match.entries[0].kind == "product":
            return self._product(match, end)
        for entry in match.entries:
            if (term := self._indicator(match, entry, start, end)) is not None:
                return term
        return None

    def _product(self, match: Match, end: int) -> Term | None:
        """product = plural ! taker | singular ahead | (singular | attributive) indicator"""
        indicator = self._following(match, "indicator")
        for entry in match.entries:
            if indicator is not None:
                holds = self.found[indicator] is not None
            elif entry.form == "attributive":
                holds = False
            else:
                holds = self._heads(match, entry, end)
            if holds:
                return self._made(match, entry)
        return None

    def _indicator(self, match: Match, entry: Entry, start: int, end: int) -> Term | None:
        """indicator = noun [measure] ahead | plural [measure] ! taker | verb"""
        tokens, first, last = self.tokens, match.first, match.last
        word = tokens[last - 1].lower
        if entry.form == "verb":
            near = tokens[max(start, first - _REACH) : min(end, last + _REACH)]
            numbers = any(token.kind == "number" for token in near)
            return self._made(match, entry) if numbers and is_verb(tokens, first, start) else None
        if entry.form == "short" and (word.endswith("ed") or word == "sold"):
            return self._made(match, entry)
        if entry.form != "plural" and self._is_verbal(first, last, start):
            return None
        measure = measure_at(tokens, last) if last < end else None
        if measure is not None and not is_taken(tokens, last + 1, end):
            grown = match._replace(last=last + 1) if measure else match
            return self._made(grown, entry, measure)
        return self._made(match, entry) if self._heads(match, entry, end) else None

    def _is_verbal(self, first: int, last: int, start: int) -> bool:
        """Whether a singular is the verb of its spelling: "to export", "firms export"."""
        if is_infinitive(self.tokens, first, last):
            return True
        before = self.tokens[first - 1] if first > start else None
        if before is None or last != first + 1 or self.tokens[first].lower not in ("export", "import"):
            return False
        many = before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "'s")) and len(before.lower) > 3
        return many and not any(match.last == first for match in self.matches)

    def _heads(self, match: Match, entry: Entry, end: int) -> bool:
        """Whether a noun is the head of its phrase, or one of several that are."""
        last = match.last
        is_many = entry.form == "plural" or (entry.form == "short" and self.tokens[last - 1].lower.endswith("s"))
        if is_many:
            return not is_taken(self.tokens, last, end)
        if not stands_alone(self.tokens, last, end):
            return False
        coordinate = self._coordinate(last, end)
        return coordinate is None or self.found[coordinate] is not None

    def _coordinate(self, at: int, end: int) -> int | None:
        """The match that a comma or "and" at token `at` joins to the one before it, or nothing."""
        seen = at
        while at < end and is_coordinator(self.tokens[at]) and at - seen < 2:
            at += 1
        return self.starting[at][0] if at > seen and at in self.starting else None

    def _following(self, match: Match, kind: str) -> int | None:
        """The indicator that a product stands before, or that shares its last words: "online sales"."""
        for first in range(match.last, match.first, -1):
            for index in self.starting.get(first, ()):
                other = self.matches[index]
                if other.entries[0].kind == kind and other.last > match.last:
                    return index
        return None

    def _made(self, match: Match, entry: Entry, measure: Measure | Literal[""] | None = None) -> Term:
        tokens, first = self.tokens, match.first
        told = measure or None
        if entry.kind == "indicator" and first > 1 and tokens[first - 1].lower == "of":
            told = told or _VALUE_OF.get(tokens[first - 2].lower)
        return Term(
            entry.kind, entry.code, first, match.last, tokens[first].start, tokens[match.last - 1].end,
            entry.form, entry.sign, told or entry.measure,
        )  # fmt: skip


def _resolved(phrases: Sequence[tuple[Term, Match]], named: Collection[str]) -> list[Term]:
    """The terms with each short form as the indicator that it is short for, or left out where that is open."""
    before = list(named)
    ahead = [term.code for term, _ in phrases if term.kind == "indicator" and term.form != "short"]
    terms = []
    for term, match in phrases:
        if term.kind == "indicator":
            shorts = [entry for entry in match.entries if entry.form == "short"]
            if shorts:
                entry = _meant(shorts, [*ahead, *before]) or next((e for e in match.entries if e.form != "short"), None)
                if entry is None:
                    continue
                term = term._replace(code=entry.code, form=entry.form, sign=entry.sign)
                term = term._replace(measure=term.measure or entry.measure)
            before.append(term.code)
        terms.append(term)
    return terms


def _meant(shorts: Sequence[Entry], named: Sequence[str]) -> Entry | None:
    """Which of several indicators with one short form is meant: the last named, or the only one of its family."""
    for code in reversed(named):
        for entry in shorts:
            if entry.code == code:
                return entry
        of_family = [entry for entry in shorts if entry.family == families().get(code)]
        if len(of_family) == 1:
            return of_family[0]
    return None


def _of_area(section: Section, area: Area, terms: Sequence[Term], home: str) -> Term:
    tokens = section.tokens
    last = min(area.last, len(tokens))
    kind: Literal["counterpart", "ref_area"] = "counterpart"
    if area.code == home or _is_owner(tokens, area, terms) or _is_scene(section, area, terms):
        kind = "ref_area"
    return Term(kind, area.code, area.first, last, tokens[area.first].start, tokens[last - 1].end)


def _is_owner(tokens: Sequence[Token], area: Area, terms: Sequence[Term]) -> bool:
    """Whether an indicator is this area's own.

    owner = area ("'s" | "'") {word} indicator | area {word} ! imports-of-a-product
    """
    at = area.last
    is_possessive = at < len(tokens) and tokens[at].text in APOSTROPHES
    if is_possessive:
        at += 2 if at + 1 < len(tokens) and tokens[at + 1].lower == "s" else 1
    products = 0
    for _ in range(_OWNED):
        if at >= len(tokens) or tokens[at].kind == "mark" or heads_before(tokens[at].lower):
            starting = [term for term in terms if term.first == at and term.form == "verb"]
            return bool(starting) and not is_possessive
        for term in terms:
            if term.first == at and term.kind == "indicator":
                return is_possessive or not (products and term.code in _INWARD)
            products += term.first == at and term.kind == "product"
        at += 1
    return False


def _is_scene(section: Section, area: Area, terms: Sequence[Term]) -> bool:
    """Whether the words before an area make it the one whose statistic this is: "exports from", "inflation in"."""
    tokens = section.tokens
    sentence = section.sentences[section.sentence_no(tokens[area.first].start)]
    before = [t for t in terms if t.kind == "indicator" and sentence.first <= t.first < area.first]
    if not before:
        return False
    code = before[-1].code
    if families().get(code) not in _PARTNERED:
        return True
    at = area.first - 1
    while at > sentence.first and (
        tokens[at].text == "," or tokens[at].lower in _LINKS or tokens[at].text[0].isupper()
    ):
        at -= 1
    preposition = tokens[at].lower
    if code in _OUTWARD:
        return preposition in _AWAY or (preposition == "of" and not area.is_demonym)
    if code in _INWARD:
        return preposition in _HOMEWARD or (preposition == "of" and not area.is_demonym)
    return preposition == "of" and not area.is_demonym


def _excluded(section: Section, terms: Sequence[Term]) -> list[Term]:
    """The terms, those that the text leaves out marked so; "imports other than energy" is a product of its own."""
    tokens, marked = section.tokens, list[Term]()
    for term in terms:
        if term.kind != "indicator" and _is_left_out(tokens, term, marked):
            rest = f"non_{term.code}"
            term = term._replace(code=rest) if rest in product_codes() else term._replace(is_excluded=True)
        marked.append(term)
    return marked


def _is_left_out(tokens: Sequence[Token], term: Term, before: Sequence[Term]) -> bool:
    at = term.first - 1
    if at >= 0 and tokens[at].lower == "the":
        at -= 1
    if at < 0:
        return False
    if tokens[at].lower in _EXCLUDES:
        return True
    if at and (tokens[at - 1].lower, tokens[at].lower) in _OTHER_THAN:
        return True
    if at and tokens[at].text in HYPHENS and tokens[at - 1].lower in ("non", "ex"):
        return True
    previous = before[-1] if before else None
    if previous is None or not previous.is_excluded or term.first - previous.last > 2 or term.first == previous.last:
        return False
    return all(is_coordinator(token) for token in tokens[previous.last : at + 1])

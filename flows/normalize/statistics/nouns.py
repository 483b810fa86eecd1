"""The noun phrases of statistics: of the spellings in a section those that are spoken of, read from right to left.

    product   = plural ! taker | singular ahead | (singular | attributive) indicator
    indicator = noun [measure] ahead | plural [measure] ! taker | product head | verb
    measure   = "value" | "volume" | "growth" | ...                          "export value": exports, in money

What `ahead` and `taker` are is told in `heads`.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.statistics.heads import (
    goes_alone,
    heads_before,
    is_coordinator,
    is_function,
    is_infinitive,
    is_taken,
    is_verb,
    measure_at,
    stands_alone,
)
from flows.normalize.statistics.spellings import Entry, Form, Match
from flows.normalize.statistics.words import COUNTED, LEVEL_VERBS, MAKERS
from flows.normalize.text import Section

Measure = Literal["value", "volume"]
_VALUE_OF: dict[str, Measure] = {
    "value": "value", "worth": "value", "volume": "volume", "quantity": "volume", "tonnage": "volume",
}  # fmt: skip
_PREPOSITIONS = frozenset({"with", "between", "in"})
_SCENE = 5  # tokens that may set the scene before a sentence: "Last year, trade with Peru rose"
_NO_AMOUNT = word_set("free fair digital open illicit multilateral rules-based fairer freer of and , electronic green")
_WHAT_IS_POSTED = word_set("a an the its record growth strong highest largest smallest first another")
_REACH = 8


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


def outermost(matches: Sequence[Match]) -> list[Match]:
    """The matches that no longer one holds: not "electricity" in "electricity generation"."""
    kept = []
    for index, match in enumerate(matches):
        near = matches[max(0, index - 3) : index + 4]
        if not any(
            other.first <= match.first and match.last <= other.last and other[:2] != match[:2] for other in near
        ):
            kept.append(match)
    return kept


class Phrases:
    """The matches of a section, read from right to left: the head of a noun phrase comes last."""

    def __init__(self, section: Section, matches: Sequence[Match]) -> None:
        self.section, self.tokens = section, section.tokens
        self.matches = [match for match in outermost(matches) if not self._is_pronoun(match)]
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
        ends = {term.last for term in self.found if term is not None and term.kind == "product"}
        return [
            (term, match)
            for term, match in zip(self.found, self.matches, strict=True)
            if term is not None and (term.form != "head" or term.first in ends)
        ]

    def _term(self, match: Match, start: int, end: int) -> Term | None:
        if match.entries[0].kind == "product":
            return self._product(match, end)
        for entry in sorted(match.entries, key=lambda entry: entry.form != "verb"):
            if (term := self._indicator(match, entry, start, end)) is not None:
                return term
        return None

    def _product(self, match: Match, end: int) -> Term | None:
        """product = plural ! taker | singular ahead | (singular | attributive) indicator"""
        indicator = self._following(match, "indicator")
        if indicator is None and self._is_verb_of_land(match):
            return None
        for entry in match.entries:
            if indicator is not None:
                holds = self.found[indicator] is not None
            elif match.last < end and self.tokens[match.last].lower in MAKERS and self._make(match.last):
                holds = True  # "car plants in Korea built"
            elif entry.form == "attributive":
                holds = match.last < end and goes_alone(self.tokens[match.last])
                holds = holds or self._shares_indicator(match.last, end)
            else:
                holds = self._heads(match, entry, end)
            if holds:
                return self._made(match, entry)
        return None

    def _is_pronoun(self, match: Match) -> bool:
        """Whether a spelling in capitals is a word of the language here: "it rose", which is not "IT"."""
        word = self.tokens[match.first]
        return match.last == match.first + 1 and is_function(word.lower) and not word.text.isupper()

    def _make(self, at: int) -> bool:
        """Whether what makers make is told right behind them."""
        return any(
            at < other.first <= at + _REACH and any(entry.form == "verb" for entry in other.entries)
            for other in self.matches
        )

    def _is_verb_of_land(self, match: Match) -> bool:
        """Whether a word that is also a verb stands between a name and an adjective: "Japan logs record exports"."""
        first, last, tokens = match.first, match.last, self.tokens
        if last != first + 1 or tokens[first].lower not in LEVEL_VERBS or not first or last >= len(tokens):
            return False
        return tokens[first - 1].text[0].isupper() and tokens[last].lower in _WHAT_IS_POSTED

    def _indicator(self, match: Match, entry: Entry, start: int, end: int) -> Term | None:
        """indicator = noun [measure] ahead | plural [measure] ! taker | verb"""
        tokens, first, last = self.tokens, match.first, match.last
        word = tokens[last - 1].lower
        if entry.form == "verb":
            near = tokens[max(start, first - _REACH) : min(end, last + _REACH)]
            numbers = any(token.kind == "number" for token in near)
            if not numbers:
                return None
            following = tokens[last].lower if last < end else ""
            if following == "by" and self._is_of_another(first, start):
                return None
            is_told = last in self.starting or following.removesuffix("s") in COUNTED
            is_part = first > start and tokens[first - 1].lower == "of"
            is_adjective = is_part and is_told and tokens[first].lower in ("exported", "imported")
            if is_adjective and not is_verb(tokens, first, start):
                return self._made(match, entry._replace(form="plural"))  # "the number of exported vehicles"
            return self._made(match, entry) if is_verb(tokens, first, start) else None
        if entry.form == "short" and (word.endswith("ed") or word == "sold"):
            return self._made(match, entry)
        if entry.form == "head" and not any(match.first == other.last for other in self.matches):
            return None
        if word in _PREPOSITIONS:  # "trade with", "trade between", and "trade in goods", but no trade in ideas
            is_amount = word != "in" or any(other.first == last for other in self.matches)
            return self._made(match, entry) if is_amount and not self._is_modified(first, start) else None
        if entry.form != "plural" and self._is_verbal(first, last, start):
            return None
        measure = measure_at(tokens, last) if last < end else None
        if measure is not None and not is_taken(tokens, last + 1, end):
            grown = match._replace(last=last + 1) if measure else match
            return self._made(grown, entry, measure)
        return self._made(match, entry) if self._heads(match, entry, end) else None

    def _is_of_another(self, first: int, start: int) -> bool:
        """Whether a participle is that of a noun that is no product: "a bridge in Chile built by a Korean firm"."""
        before = self.tokens[first - 1] if first > start else None
        if before is None or before.kind == "number" or heads_before(before.lower):
            return False
        return not any(other.last == first and other.entries[0].kind == "product" for other in self.matches)

    def _is_modified(self, first: int, start: int) -> bool:
        """Whether an adjective makes trade another thing than its amount: "free trade with"."""
        if first <= start or self.tokens[first - 1].lower not in _NO_AMOUNT:
            return False
        opens = self.tokens[first - 1].text == "," and (
            first - start <= _SCENE or self.tokens[first - 2].kind == "number"
        )
        return not opens  # "In 2023, trade with Peru", but "industry, trade with"

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
        is_many = entry.form == "plural" or (
            entry.form in ("short", "head") and self.tokens[last - 1].lower.endswith("s")
        )
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

    def _shares_indicator(self, at: int, end: int) -> bool:
        """Whether an adjective is joined to another whose indicator is its own too: "offline and online sales"."""
        joined = self._coordinate(at, end)
        term = self.found[joined] if joined is not None else None
        if joined is None or term is None or term.kind != "product":
            return False
        return self._following(self.matches[joined], "indicator") is not None

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

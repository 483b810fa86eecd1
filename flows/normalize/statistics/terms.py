"""The words of statistics in a section: which indicator, which product, whose, and with whom.

One pass over the tokens finds the spellings of both vocabularies; the head noun decides which of them are spoken of
(`nouns`), the names of the release give the countries and regions (`areas`), and words that are short for an indicator
("pledges", "the surplus") stand for the one of their family that was named last.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from flows.normalize.lines import HYPHENS, word_set
from flows.normalize.statistics.areas import areas_of
from flows.normalize.statistics.heads import is_coordinator
from flows.normalize.statistics.nouns import Phrases, Term
from flows.normalize.statistics.spellings import (
    Entry,
    Match,
    families,
    matches_in,
    names_indicator,
    parent_of,
    product_codes,
    sales_of,
)
from flows.normalize.text import Section, Token
from schemas.entity import EntityMention

__all__ = ["Term", "terms_in"]

_NAMED = frozenset({"organisation", "agreement", "event", "person", "place"})
_EXCLUDES = word_set("excluding except without non outside excl ex minus")
_OTHER_THAN = frozenset({("other", "than"), ("apart", "from"), ("aside", "from"), ("not", "including")})
_BY = word_set("of by at in from through via")  # between sales and the channel that makes them
# What they are given orders for is ships; one yard alone is a company.
_YARDS = word_set("shipyards shipbuilders yards shipbuilding")
_ACCOUNTS = {"services": "services_account", "goods": "goods_account"}
_TRADES = {"retail_sales": "retail_trade", "wholesale_sales": "wholesale_trade"}  # as branches of the economy
_NEAR = 4
_HALVES = frozenset(("materials", "components"))


def terms_in(section: Section, mentions: Iterable[EntityMention], home: str, named: Collection[str] = ()) -> list[Term]:
    """The terms of a section in text order.

    `home` is the reporting country's ISO 3166-1 alpha-3 code; `named` are indicators that the text before the section
    has named (the title's, for the body), which its short forms may stand for.
    """
    mentions = tuple(mentions)
    matches = _outside_names(section, list(matches_in(section.tokens)), mentions)
    phrases = Phrases(section, matches).read()
    yards = "shipbuilding_orders" if any(token.lower in _YARDS for token in section.tokens) else ""
    terms = _with_wholes(_sales_of_channels(section, _resolved(phrases, named, yards)))
    areas, terms = areas_of(section, mentions, terms, home)
    return _excluded(section, sorted([*terms, *areas], key=lambda term: (term.first, term.kind)))


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


_DATA = frozenset(("estimates", "estimate", "indices", "statistics", "figures", "results", "release"))


def _is_title(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a capital word goes on with a title: "Minister for Trade", "Director of Energy"."""
    first = match.first
    if first < 2 or not tokens[first].text.istitle() or tokens[first - 1].lower not in ("of", "for"):
        return False
    before = tokens[first - 2]
    return before.text.istitle() and before.lower not in _DATA and not names_indicator(before.lower)


def _resolved(phrases: Sequence[tuple[Term, Match]], named: Collection[str], makers: str) -> list[Term]:
    """The terms with each short form as the indicator that it is short for, or left out where that is open.

    `makers` is the indicator that the makers whom the section names lead to, if it names any.
    """
    before = list(named)
    ahead = [term.code for term, match in phrases if term.kind == "indicator" and not _is_short(match)]
    ends = {term.last for term, _ in phrases if term.kind == "product"}
    terms: list[Term] = []
    for term, match in phrases:
        if term.kind == "indicator":
            shorts = [entry for entry in match.entries if entry.form == "short"]
            entry = _meant(shorts, chain(reversed(before), ahead, (makers,))) or _in_full(term, match, ends)
            if entry is None:
                continue
            measure = term.measure or entry.measure
            form = term.form if "verb" in (term.form, entry.form) else entry.form
            term = term._replace(code=entry.code, form=form, sign=entry.sign, measure=measure)
            before.append(term.code)
            if terms and terms[-1].last == term.first and _is_account(terms[-1], term, before):
                whole = terms.pop()
                term = term._replace(code=_ACCOUNTS[whole.code], first=whole.first, char_start=whole.char_start)
        terms.append(term)
    return terms


def _is_account(product: Term, balance: Term, named: Sequence[str]) -> bool:
    """Whether a product makes an account of a balance: "the services deficit", where the text tells of accounts."""
    if product.code not in _ACCOUNTS or balance.sign is None:
        return False
    return any(families().get(code) == "current_account" for code in named)


def _is_short(match: Match) -> bool:
    """Whether a spelling may be short for something, so that it names nothing to others."""
    return any(entry.form in ("short", "head") for entry in match.entries)


def _in_full(term: Term, match: Match, ends: Collection[int]) -> Entry | None:
    """What a spelling that is short for nothing here stands for by itself, or behind a product that ends before it."""
    forms = {entry.form: entry for entry in reversed(match.entries) if entry.form != "short"}
    if term.form == "verb" and len(forms) < len({entry.form for entry in match.entries}):
        return None  # "shipped": exported only where the text speaks of exports
    if term.form in forms and term.form != "head":
        return forms[term.form]
    if term.form == "plural" and "plural" not in forms and "verb" in forms:
        return forms["verb"]  # "the number of exported vehicles"
    return forms.get("plural") or forms.get("noun") or (forms.get("head") if match.first in ends else None)


def _meant(shorts: Sequence[Entry], named: Iterable[str]) -> Entry | None:
    """Which of several indicators with one short form is meant: the last named, or the only one of its family."""
    for code in named if shorts else ():
        for entry in shorts:
            if entry.code == code:
                return entry
        of_family = [entry for entry in shorts if entry.family == families().get(code)]
        if len(of_family) == 1:
            return of_family[0]
    return None


def _sales_of_channels(section: Section, terms: Sequence[Term]) -> list[Term]:
    """The terms, bare sales by a channel as what they are: "department store sales", "sales at supermarkets"."""
    channels, tokens = sales_of(), section.tokens
    told: list[Term] = []
    for index, term in enumerate(terms):
        if term.code == "sales":
            before = next((one for one in terms[:index][-1:] if one.last >= term.first), None)
            behind = terms[index + 1] if index + 1 < len(terms) else term
            is_by = term.last < len(tokens) and tokens[term.last].lower in _BY and behind.first - term.last <= _NEAR
            channel = before.code if before is not None else behind.code if is_by else ""
            term = term._replace(code=channels.get(channel, term.code))
            if before is not None and tokens[before.first].lower == "domestic":  # "domestic car sales" are of all cars
                told[-1] = before._replace(code=parent_of(before.code))
                term = term._replace(code="domestic_sales")
        elif term.code in _TRADES and told and _is_branch(section.tokens, told[-1], term):
            term = term._replace(kind="product", code=_TRADES[term.code], form="noun", measure=None)
        elif term.code in channels and (number := _number_before(section, term)) is not None:
            told.append(number)
        told.append(term)
    return told


def _with_wholes(terms: Sequence[Term]) -> list[Term]:
    """The terms without words that are too plain to name a product where the text does not name what they halve."""
    codes = {term.code for term in terms}
    return [term for term in terms if term.code not in _HALVES or parent_of(term.code) in codes]


def _number_before(section: Section, channel: Term) -> Term | None:
    """The number of its stores as an indicator, where it stands before a channel: "the number of supermarkets"."""
    tokens, at = section.tokens, channel.first - 1
    while at > 1 and channel.first - at < _NEAR and tokens[at].kind == "word" and tokens[at].lower != "of":
        at -= 1  # "the number of the three largest supermarket chains"
    if at < 1 or tokens[at].lower != "of" or tokens[at - 1].lower != "number":
        return None
    word = tokens[at - 1]
    return Term("indicator", "number_of_stores", at - 1, at, word.start, word.end, "noun")


def _is_branch(tokens: Sequence[Token], before: Term, term: Term) -> bool:
    """Whether the trade is a branch that another series is told of: "employment in retail trade"."""
    if before.kind != "indicator" or tokens[term.last - 1].lower != "trade":
        return False
    return [token.lower for token in tokens[before.last : term.first]] in (["in"], ["in", "the"])


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

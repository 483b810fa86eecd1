"""A sentence as the items that its statements are made of: terms, dates, values, and the words between them."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from flows.normalize.figures.change_words import change_words
from flows.normalize.figures.extract import Stated
from flows.normalize.lines import HYPHENS, word_set
from flows.normalize.statistics.marked import Marked
from flows.normalize.statistics.spellings import matches_in
from flows.normalize.statistics.terms import Term
from flows.normalize.statistics.words import (
    ADVERBIALS,
    CLAUSE_LINKS,
    HOMOGRAPHS,
    LEVEL_VERBS,
    LINKS,
    OPENERS,
    OWNERS,
    POINTERS,
    PREPOSITIONS,
    PRONOUNS,
    TRANSPARENT,
)
from flows.normalize.text import Section, Sentence, Token
from schemas.date_expression import DateExpression

_DETERMINERS = frozenset(("a", "an", "the", "this", "that", "its", "their", "any", "no"))
_SPANS = frozenset(("year", "month", "quarter", "week"))
_ADVERBIAL = frozenset(second for _, second in ADVERBIALS)
_EQUALS = re.compile(r" ?(?:average ?)?=")
_UNSETTLED = frozenset(("pron", "verb", "change", "border", "date"))
_PEOPLE = word_set("those persons people population youth youths workers women men")
_AGES = word_set("to and or over above older under below years old - –")
_TWO_FLOWS = "imports and exports"
_APART = frozenset(("respectively", "both", "each", "either", "alike"))
_MULTIPLES = frozenset(("doubled", "tripled", "trebled", "quadrupled", "halved", "doubling", "tripling", "halving"))

# A bare "sales" or "sold", which the vocabulary takes for domestic sales: the text may know better.
SHORT_SALES = "sales?"
_PLACES = frozenset(("country", "region", "bloc"))
_POINTING = _PLACES | {"there"}
_EITHER = _POINTING | OPENERS | {"one", "ones", "yet"}  # words of two parts of speech, whatever the lists take them for
THERE = "that country"  # stands for the code of the place that was named last


class Item(NamedTuple):
    """Characters [start, end): a value, date, term, verb, change noun, link, preposition, pronoun, mark or word."""

    kind: str
    text: str
    start: int
    end: int
    code: str = ""
    value: Stated | None = None
    date: DateExpression | None = None
    term: Term | None = None

    @property
    def ends_clause(self) -> bool:
        """Whether a conjunction or a semicolon ends the clause here."""
        return self.kind == "border" or self.text == ";"

    @property
    def is_term(self) -> bool:
        return self.kind in ("indicator", "product", "area")


def items_of(section: Section, sentence: Sentence, marked: Marked) -> list[Item]:
    """The items of a sentence in their order, none overlapping another."""
    items: list[Item] = []
    kinds = _kinds()
    until = -1
    starts = marked.starts
    tokens = section.tokens[sentence.first : sentence.last]
    new = tuple.__new__  # as Item(...), by its shortest way: it runs for every word of a sentence with statistics
    for at, (_, lower, start, end, kind, _) in enumerate(tokens):
        if start < until or (not at and lower in ("o", "ㅇ") and start < sentence.end - 2):
            continue  # they are letters that mark the items of a list
        if start in starts:
            items.append(_marked_item(section, lower, start, marked))
            until = items[-1].end
        elif lower in _SPANS and (last := _comparison(tokens, at)):
            until = tokens[last - 1].end
            items.append(Item("word", f"{lower}-on-{lower}", start, until))
        elif lower in _ADVERBIAL and items and (items[-1].text, lower) in ADVERBIALS and _ends_adverbial(tokens, at):
            items[-1] = Item("word", f"{items[-1].text} {lower}", items[-1].start, end)  # "in turn", "as well"
        else:
            until = end
            kind = kinds.get(lower, "mark" if kind == "mark" else "word")
            items.append(new(Item, (kind, lower, start, end, "", None, None, None)))
    if section.text.find(" (", sentence.start, sentence.end) >= 0:
        items = _without_short_forms(items, tokens)
    settled = [
        _settled(items, at) if item.kind in _UNSETTLED or item.text in _EITHER else item
        for at, item in enumerate(items)
    ]
    if section.lower.find(" aged ", sentence.start, sentence.end) >= 0:
        settled = _without_ages(settled)
    at = section.lower.find(_TWO_FLOWS, sentence.start, sentence.end)
    return settled if at < 0 else _summed(settled, at)


def _without_ages(items: list[Item]) -> list[Item]:
    """The items without what says of how old people a rate is.

    ages = ("for" | "of" | "among") [adjective] people "aged" number {("to" | "and" | "over" | "older" | ...) [number]}
    """
    kept: list[Item] = []
    at = 0
    while at < len(items):
        words = [item.text for item in items[at : at + 4]]
        aged = next((step for step in (2, 3) if words[step : step + 1] == ["aged"]), 0)
        if words[0] in ("for", "of", "among") and aged and words[aged - 1] in _PEOPLE:
            at += aged + 1
            while at < len(items) and (items[at].text[0].isdigit() or items[at].text in _AGES):
                at += 1
        else:
            kept.append(items[at])
            at += 1
    return kept


def _without_short_forms(items: list[Item], tokens: Sequence[Token]) -> list[Item]:
    """The items without the short form in brackets behind a product, nor what only that takes behind itself.

    short = product "(" CAPITALS ")" [word]     "liquid crystal display (LCD) panels", as "LCD panels" is the product
    """
    capitals = {token.start: token for token in tokens if token.text[:2].isupper() and len(token.text) > 1}
    kept: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        kept.append(item)
        is_named = at + 3 < len(items) and items[at + 2].value is None
        short = capitals.get(items[at + 2].start) if is_named else None
        if item.kind != "product" or short is None or [items[at + 1].text, items[at + 3].text] != ["(", ")"]:
            at += 1
            continue
        at += 4
        behind = next((t for t in tokens if at < len(items) and t.start == items[at].start), None)
        if behind is not None and any(
            m.last == 2 and m.entries[0].code == item.code for m in matches_in([short, behind])
        ):
            at += 1
    return kept


def _summed(items: list[Item], start: int) -> list[Item]:
    """The items with "imports and exports" as the trade that both add up to, unless each is told apart.

    flows = "imports and exports", not before "respectively", "both" or two values that a link joins
    """
    at = next((at for at, item in enumerate(items) if item.start == start and item.code == "imports"), -1)
    if at < 0 or at + 2 >= len(items) or items[at + 2].code != "exports" or items[at + 2].kind != "indicator":
        return items
    behind = items[at + 3 :]
    first = next((step for step, item in enumerate(behind) if item.kind == "value"), -1)
    rest = behind[first + 1 : first + 3] if first >= 0 else []
    is_list = len(rest) > 1 and rest[0].text in ("and", ",") and rest[1].kind == "value"
    if is_list or not _APART.isdisjoint(item.text for item in items):
        return items
    last = items[at + 2]
    assert last.term is not None
    whole = Item("indicator", _TWO_FLOWS, start, last.end, "total_trade", term=last.term._replace(code="total_trade"))
    return [*items[:at], whole, *behind]


def _marked_item(section: Section, lower: str, start: int, marked: Marked) -> Item:
    """The value, date or term that begins at a character, the first that is there; `lower` is its first word."""
    value = marked.values.get(start)
    if value is not None:
        figure = value.figure
        if figure.kind == "number" and lower in _MULTIPLES:
            return Item("verb", lower, start, figure.char_end, "change")
        term = marked.terms.get(start)
        if start not in marked.real and (term is None or term.char_end <= figure.char_end):
            return Item("word", "#", start, figure.char_end)
        if start not in marked.real and term is not None:
            return _term(term, section)  # "the four promising consumer goods": of a name
        return Item("value", figure.surface, start, figure.char_end, value=value)
    date = marked.dates.get(start)
    if date is not None and _EQUALS.match(section.lower, date.char_end):
        return Item("word", "#", start, date.char_end)  # "112.4 (2015=100)": what an index is 100 of
    if date is not None:
        return Item("date", date.surface.lower(), start, date.char_end, date=date)
    return _term(marked.terms[start], section)


def _ends_adverbial(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adverb of two words ends with token `at`: "imports as well", but no "imports as well as"."""
    return at + 1 >= len(tokens) or tokens[at + 1].lower != "as"


def _comparison(tokens: Sequence[Token], at: int) -> int:
    """Where "year-on-year", "month over month" and their like end, 0 where none begins at token `at`."""
    words = [token.lower for token in tokens[at + 1 : at + 5] if token.text not in HYPHENS]
    if len(words) > 1 and words[0] in ("on", "over") and words[1] == tokens[at].lower:
        return next(i for i in range(at + 1, at + 5) if tokens[i].lower == tokens[at].lower) + 1
    return 0


def _term(term: Term, section: Section) -> Item:
    start, end = term.char_start, term.char_end
    kind: str = term.kind
    if term.is_excluded:
        kind = "excluded"
    elif term.form == "verb" or section.lower[start:end] == "sold":
        kind = "verb"
    elif kind in ("counterpart", "ref_area"):
        kind = "area"
    code = SHORT_SALES if term.form in ("short", "verb") and term.code == "domestic_sales" else term.code
    return Item(kind, section.lower[start:end], start, end, code, term=term)


@cache
def _kinds() -> dict[str, str]:
    """What each word of the closed lists is where no neighbour tells otherwise; the first list that has it counts."""
    words = change_words()
    lists: tuple[tuple[str, Iterable[str]], ...] = (
        ("link", LINKS),
        ("change", (*words.verbs, *words.nouns)),
        ("adverb", (*words.adverbs, *words.comparatives)),
        ("pron", POINTERS | PRONOUNS | OWNERS),
        ("prep", PREPOSITIONS),
        ("border", CLAUSE_LINKS),
        ("verb", LEVEL_VERBS),
    )
    return {word: kind for kind, listed in reversed(lists) for word in listed}


def _settled(items: Sequence[Item], at: int) -> Item:
    """A word of two parts of speech as the one that its neighbours make it.

    noun   = (article | adjective | value) word | word "of"             "a rise of", "a 16.5 percent fall"
    border = ("as" | "since" | "after" | ...) clause with a verb        "as demand fell", but "since May"
    that   = pronoun before a preposition, else the border of a clause
    """
    item = items[at]
    if item.date is not None:
        return _since_january(item) if at and items[at - 1].text == "through" else item
    if item.text == "when" and at + 1 < len(items) and items[at + 1].text in ("compared", "measured", "set"):
        return item._replace(kind="word")
    if item.text == "yet" and at and items[at - 1].text == ",":
        return item._replace(kind="border")
    if item.text in OPENERS and item.kind == "prep" and not (at and items[at - 1].text == "such"):
        is_clause = _has_verb(items, at) and not (
            item.text == "as" and [i.text for i in items[at + 1 : at + 3]] == ["a", "whole"]
        )
        return item._replace(kind="border") if is_clause else item
    if (item.text in ("that", "those", "these", "it") or item.text in _POINTING) and _is_place_again(items, at):
        return item._replace(kind="area", code=THERE)
    if item.text in ("one", "ones"):
        is_pointer = at > 0 and items[at - 1].text == "the" and items[at + 1 : at + 2] and items[at + 1].kind == "prep"
        return item._replace(kind="pron", text="those") if is_pointer else item  # "the one with Japan narrowed"
    if item.text in POINTERS and item.kind == "pron":
        behind = items[at + 1] if at + 1 < len(items) else None
        if behind is not None and (behind.kind == "prep" or (behind.kind == "word" and item.text == "those")):
            return item
        if item.text == "those" and behind is not None and behind.kind == "verb" and items[at + 2 : at + 3]:
            is_done = items[at + 2].text == "by"  # "those won by Korea fell 3 percent"
            return item if is_done else item._replace(kind="word")
        if not at and item.text == "that":
            return item  # "That is 3 percent higher than ..."
        return item._replace(kind="border" if item.text == "that" else "word")
    is_adjective = item.text == "total" and at + 1 < len(items) and items[at + 1].is_term  # "total imports rose"
    if item.kind == "verb" and item.text.endswith("ed") and _ends_aside(items, at):
        return item._replace(kind="word")  # "ships, with only one platform delivered, fell"
    is_of_series = at > 0 and (items[at - 1].kind == "indicator" or items[at - 1].text == "those")
    if item.kind == "verb" and is_of_series and _is_done_by(items, at):
        return item._replace(kind="word")  # "orders received by manufacturers came to"
    if item.kind == "verb" and item.text in HOMOGRAPHS and (is_adjective or _is_noun_place(items, at)):
        return item._replace(kind="word")  # "the average", "a record", "the forecast"
    if item.kind != "change":
        return item
    words = change_words()
    behind_text = items[at + 1].text if at + 1 < len(items) else ""
    if item.text in words.comparatives and (behind_text == "than" or (at and items[at - 1].kind == "value")):
        return item._replace(kind="adverb")  # "4 percent lower than a year earlier"
    is_verb = item.text in words.verbs
    is_object = at > 0 and items[at - 1].kind == "verb" and item.text[-1] == "s"  # "saw gains", "reflected increases"
    is_noun = not is_verb or behind_text == "of" or is_object or _is_noun_place(items, at) or _is_compound(items, at)
    if item.text in words.nouns and is_noun:
        return item._replace(kind="noun")
    if is_verb and _is_participle(items, at):
        return item._replace(kind="word")  # "the increased demand", "a growing share"
    return item._replace(kind="verb", code="change")


def _ends_aside(items: Sequence[Item], at: int) -> bool:
    """Whether a participle ends what "with" begins between two commas."""
    if items[at + 1 : at + 2] == [] or items[at + 1].text != ",":
        return False
    first = next((step for step in range(at - 1, 0, -1) if items[step].text == ","), 0)
    return first > 0 and items[first + 1].text == "with" and all(i.value is None for i in items[first:at])


def _is_done_by(items: Sequence[Item], at: int) -> bool:
    """Whether a participle only tells who did it, a verb with the value being still to come."""
    if items[at].text[-2:] not in ("ed", "en", "on") or [item.text for item in items[at + 1 : at + 2]] != ["by"]:
        return False
    for item in items[at + 2 :]:
        if item.kind in ("value", "border", "date") or item.text in (",", ";", "("):
            return False
        if item.kind in ("verb", "change"):
            return True
    return False


def _since_january(item: Item) -> Item:
    """The year up to a month or quarter: "through September", "through the third quarter"."""
    assert item.date is not None
    if item.date.granularity not in ("month", "quarter"):
        return item
    return item._replace(date=item.date.model_copy(update={"start_on": item.date.end_on.replace(month=1, day=1)}))


def _is_place_again(items: Sequence[Item], at: int) -> bool:
    """Whether a pronoun points at a place: "imports from that country", "exports to those markets", "from there"."""
    if items[at].text == "there":  # "sales from there", "shipments there rose"
        return at > 0 and (items[at - 1].text in ("to", "from") or items[at - 1].kind == "indicator")
    first = at - (items[at].text in _PLACES)
    if first < 1 or items[first - 1].text not in ("to", "from", "with") or at + 1 >= len(items):
        return False
    if items[at].text == "it" or items[at].text in _PLACES:  # "exports to the country", "imports from it"
        return items[at].text == "it" or items[first].text == "the"
    return items[at + 1].text in ("country", "market", "region", "bloc", "countries", "markets")


def _is_compound(items: Sequence[Item], at: int) -> bool:
    """Whether a word of change stands behind a singular: "a 3 percent export decline", but "exports decline"."""
    return bool(at) and items[at - 1].is_term and items[at - 1].text[-1] != "s" and items[at].text[-1] != "s"


def _is_participle(items: Sequence[Item], at: int) -> bool:
    """Whether a word of change only describes the noun behind it: "the increased demand", "a growing share"."""
    if not items[at].text.endswith(("ed", "ing", "en")) or at + 1 >= len(items):
        return False
    behind = items[at + 1]
    return (behind.kind == "word" or behind.is_term) and bool(at) and _is_noun_place(items, at)


def _has_verb(items: Sequence[Item], at: int) -> bool:
    """Whether a verb follows before the next comma, link or value."""
    for item in items[at + 1 :]:
        if item.kind in ("verb", "change") and not item.text.endswith("ing"):
            return True
        if item.kind == "border" or item.text in ",;:(":
            return False
        if item.kind == "value" and item.value is not None and item.value.figure.kind != "quantity":
            return False  # but "as an 8-gigabit chip had come down"
    return False


def _is_noun_place(items: Sequence[Item], at: int) -> bool:
    """Whether an article, a preposition, a rate or an adjective that one of them precedes stands before item `at`."""
    if at == 0 or (at == 1 and items[0].kind in ("change", "verb")):
        return True  # "Advance estimates of ..."
    if items[at].text == "average" and items[at - 1].text in _PACES:
        return True  # "Daily average exports"
    for step in range(at - 1, max(-1, at - 1 - _ADJECTIVES), -1):
        before = items[step]
        if before.kind == "mark" and before.text in "-–’'":
            continue
        if before.kind == "value":
            figure = before.value.figure if before.value else None
            return figure is not None and figure.kind == "percent" and before.end < items[at].start
        if before.text in _DETERMINERS:
            return True
        if before.kind == "prep":
            return before.text != "to"
        if before.kind != "word" or before.text in _NO_ADJECTIVES:
            return False  # "the ministry aims for"
        if before.text in _TIMES and items[at].text.endswith("ed"):
            return False  # "the month closed with"
        if before.text in TRANSPARENT and not before.text.endswith("s"):
            continue
        if not before.text.endswith(("est", "er", "al", "ive", "ous", "ic", "ed", "ing", "y", "t", "p")):
            return False
    return False


_NO_ADJECTIVES = word_set(
    "s respectively overall ministry agency country company economy authority industry treasury city party government"
    " minister president bank institute group"
)
_TIMES = word_set("month quarter year period half week")
_PACES = frozenset(("daily", "weekly", "monthly", "quarterly", "yearly"))
_ADJECTIVES = 4  # that may stand between an article and its noun

"""The spellings of indicators and products, compiled into one trie over words.

Words are tokens in lower case with plain apostrophes; a hyphen between two words is none, so that "eco-friendly" and
"eco friendly" are one spelling. Plurals are derived: of the noun before "of", "per", "abroad" and their like, else of
the last.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from flows.normalize.lines import HYPHENS, word_set
from flows.normalize.text import Section, Token
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import BalanceRow
from schemas.statistics_vocabulary import IndicatorHabitRow, IndicatorRow, ProductRow

Kind = Literal["indicator", "product"]
Form = Literal["noun", "plural", "verb", "short", "head", "attributive"]

APOSTROPHES = frozenset("'’‘ʼ`")
# What may stand behind the head of a noun phrase, inside a spelling: "balance of trade", "output per worker".
_BEHIND_HEAD = word_set(
    "of in at to on per by for from with between that as into abroad overseas excluding except less other"
    " made received booked registered granted completed produced handled sown harvested notified arrived declared"
    " generated employed unemployed worked spent issued outstanding"
)
_IRREGULAR = {"index": "indices", "person": "people", "man": "men"}
_BALANCES = word_set("deficit shortfall surplus loss")
_BRANCHES = ("NACE", "ISIC")  # the classifications of what is done in an economy
_SECTORS = ("sector", "industry", "cluster")


class Entry(NamedTuple):
    """What a spelling stands for; `sign` where the spelling itself is a deficit or a surplus."""

    kind: Kind
    code: str
    form: Form
    family: str | None = None
    sign: int | None = None
    measure: Literal["value", "volume"] | None = None


class Match(NamedTuple):
    """Tokens [first, last) are the spelling of these entries."""

    first: int
    last: int
    entries: tuple[Entry, ...]


class Trie:
    """Spellings word by word; each node holds its entries and the nodes that go on from it."""

    __slots__ = ("entries", "next")

    def __init__(self) -> None:
        self.entries: dict[Kind, tuple[Entry, ...]] = {}
        self.next: dict[str, Trie] = {}

    def add(self, words: Iterable[str], entry: Entry) -> None:
        """Add a spelling; one that is there already with the same meaning is not added twice."""
        node = self
        for word in words:
            node = node.next.setdefault(word, Trie())
        known = node.entries.get(entry.kind, ())
        if all((one.code, one.form) != (entry.code, entry.form) for one in known):
            node.entries[entry.kind] = (*known, entry)

    def holds(self, kind: Kind, words: Iterable[str]) -> bool:
        """Whether these words are a spelling of that kind."""
        node: Trie | None = self
        for word in words:
            node = node.next.get(word) if node is not None else None
        return node is not None and kind in node.entries


def plural(words: Sequence[str]) -> tuple[str, ...]:
    """The plural of a noun phrase: its head is the word before the first that can only stand behind it."""
    head = next((at for at, word in enumerate(words) if at and word in _BEHIND_HEAD), len(words)) - 1
    return (*words[:head], _plural(words[head]), *words[head + 1 :])


def _plural(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("s") and not word.endswith(("ss", "us")):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def words_of(spelling: str) -> tuple[str, ...]:
    """The words of a spelling as the trie holds them."""
    tokens = Section("body", spelling).tokens
    return tuple(word for at, word in enumerate(map(plain, tokens)) if not is_joint(tokens, at))


def plain(token: Token) -> str:
    """A token in lower case, a typographic apostrophe as a plain one, "&" as the word that it is read as."""
    lower = token.lower
    return "'" if lower in APOSTROPHES else "and" if lower == "&" else lower


def is_joint(tokens: Sequence[Token], at: int) -> bool:
    """Whether token `at` is a hyphen that joins the words on both its sides."""
    return (
        tokens[at].text in HYPHENS
        and 0 < at < len(tokens) - 1
        and tokens[at].glued
        and tokens[at + 1].glued
        and tokens[at + 1].kind != "mark"
    )


@cache
def _signs() -> dict[str, int]:
    rows = vocabulary("balance_words", BalanceRow)
    signs = {form: int(row.sign) for row in rows if row.lemma in _BALANCES for form in row.forms}
    return signs | {"gap": -1}  # of trade or a budget, the only ones that the vocabulary has


def _sign(words: Sequence[str]) -> int | None:
    return next((sign for word in words if (sign := _signs().get(word)) is not None), None)


def _spelled(spelling: str, entry: Entry) -> Iterator[tuple[tuple[str, ...], Entry]]:
    words = words_of(spelling)
    sign = _sign(words) if entry.kind == "indicator" else None
    yield words, entry._replace(sign=sign)
    if entry.form in ("noun", "short", "head") and (many := plural(words)) != words:
        yield many, entry._replace(sign=sign, form="plural" if entry.form == "noun" else entry.form)


@cache
def trie() -> Trie:
    """The trie of seeds/vocabularies/indicators.csv and products.csv, compiled once in a process."""
    root = Trie()
    for indicator in vocabulary("indicators", IndicatorRow):
        noun = Entry("indicator", indicator.code, "noun", indicator.family, None, indicator.measure)
        for spelling in indicator.spellings:
            for words, entry in _spelled(spelling, noun):
                root.add(words, entry)
        for spelling in indicator.short_forms:
            for words, entry in _spelled(spelling, noun._replace(form="short")):
                root.add(words, entry)
        for spelling in indicator.heads:
            for words, entry in _spelled(spelling, noun._replace(form="head")):
                root.add(words, entry)
        for spelling in indicator.verbs:
            root.add(words_of(spelling), noun._replace(form="verb"))
    for product in vocabulary("products", ProductRow):
        for spelling in product.spellings:
            for words, entry in _spelled(spelling, Entry("product", product.code, "noun")):
                root.add(words, entry)
        for spelling in product.attributive:
            root.add(words_of(spelling), Entry("product", product.code, "attributive"))
    for branch in vocabulary("products", ProductRow):
        if branch.source.startswith(_BRANCHES):
            _add_branch(root, branch)
    return root


def _add_branch(root: Trie, branch: ProductRow) -> None:
    """Add a branch of the economy with the noun that says so, where no spelling is that: "the accommodation sector"."""
    for spelling in branch.spellings:
        words = words_of(spelling)
        if words[-1].startswith(_SECTORS):
            continue
        for noun in _SECTORS:
            for last in (noun, _plural(noun)):
                if not root.holds("product", (*words, last)):
                    root.add((*words, last), Entry("product", branch.code, "noun"))


@cache
def units_of() -> dict[str, tuple[str, ...]]:
    """The kinds of levels that each indicator has, by code."""
    return {row.code: row.units for row in vocabulary("indicators", IndicatorRow)}


@cache
def families() -> dict[str, str]:
    """The family of each indicator that has one, by code."""
    return {row.code: row.family for row in vocabulary("indicators", IndicatorRow) if row.family is not None}


@cache
def names() -> dict[str, str]:
    """The name of each indicator, by code."""
    return {row.code: row.name for row in vocabulary("indicators", IndicatorRow)}


def family_of(indicator: str) -> str:
    """The family of an indicator, which is one by itself where it has none."""
    return families().get(indicator) or indicator


@cache
def of_habit(habit: str) -> frozenset[str]:
    """The indicators with a habit of indicator_habits.csv: "day", "national_accounts"."""
    return frozenset(row.code for row in vocabulary("indicator_habits", IndicatorHabitRow) if row.habit == habit)


@cache
def sales_of() -> dict[str, str]:
    """The indicator that the sales of each channel are, by the channel's code."""
    return {row.code: row.sales for row in vocabulary("products", ProductRow) if row.sales is not None}


@cache
def _parents() -> dict[str, str | None]:
    return {row.code: row.parent for row in vocabulary("products", ProductRow)}


def parent_of(product: str) -> str:
    """The product that takes another in, or that itself where none does."""
    return _parents().get(product) or product


@cache
def branches() -> frozenset[str]:
    """The codes of the branches of the economy in the product vocabulary."""
    return frozenset(row.code for row in vocabulary("products", ProductRow) if row.source.startswith(_BRANCHES))


def is_part_of(product: str, whole: str) -> bool:
    """Whether a product is another, or one of those that it takes in: hybrids are cars."""
    step: str | None = product
    while step is not None and step != whole:
        step = _parents().get(step)
    return step is not None


@cache
def product_codes() -> frozenset[str]:
    """The codes of the product vocabulary."""
    return frozenset(row.code for row in vocabulary("products", ProductRow))


def names_indicator(word: str) -> bool:
    """Whether a word in lower case alone names an indicator: "exports"."""
    node = trie().next.get(word)
    return node is not None and "indicator" in node.entries


def matches_in(tokens: Sequence[Token]) -> Iterator[Match]:
    """The longest spelling of each kind at each token, in text order; of one kind none overlap."""
    root = trie().next
    until: dict[Kind, int] = {"indicator": 0, "product": 0}
    size = len(tokens)
    for first, token in enumerate(tokens):
        node = root.get(token.lower)
        if node is None:
            continue
        longest: dict[Kind, Match] = {}
        at = first + 1
        while True:
            for kind, entries in node.entries.items():
                longest[kind] = Match(first, at, entries)
            if at == size or not node.next:
                break
            if tokens[at].kind == "mark" and is_joint(tokens, at):
                at += 1
            further = node.next.get(plain(tokens[at]))
            if further is None:
                break
            node, at = further, at + 1
        for kind, match in longest.items():
            if first >= until[kind]:
                until[kind] = match.last
                yield match

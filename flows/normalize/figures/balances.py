"""Amounts of money that are a deficit, a loss, a surplus or a profit: the noun gives them their sign.

balance = amount {word} balance-noun                                "a $1.6 billion trade deficit"
        | balance-noun {phrase} {change} [state] amount     "the deficit narrowed 3 percent to $2 billion"
        | balance ("from" | "to" | "vs" | ...) amount               "a deficit of $5 billion, compared with $3 billion"
"""

from functools import cache

from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Amount
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.lines import Line, word_set
from flows.normalize.vocabularies import vocabulary
from schemas.measure_vocabulary import BalanceRow

_CLAUSE_ENDS = word_set("; while whereas but although though because as — and , when after since")
# Series with amounts of their own: what is said of them is not said of the balance.
_COMPETITORS = word_set(
    "exports imports sales revenue revenues shipments spending receipts turnover orders investment investments"
    " expenditure expenditures production output pledges debt borrowing assets cost costs trade"
)
_OWNED = word_set("in of on for s")
_COMPARISONS = word_set("from to vs versus against with than")
# What opens a phrase between two commas that leaves the subject and its verb as they are.
_ASIDES = word_set("excluding including adjusted unadjusted seasonally measured net")
_LONGEST_ASIDE = 8
_REACH = 14


@cache
def _balances() -> dict[str, int]:
    return {form: int(row.sign) for row in vocabulary("balance_words", BalanceRow) for form in row.forms}


def is_balance(word: str) -> bool:
    """Whether a word in lower case names a balance: deficit, surplus, loss, profit."""
    return word in _balances()


def balance_sign(line: Line, amounts: list[Amount], index: int) -> int | None:
    """The sign that a balance gives to amounts[index], or nothing where the amount is none."""
    amount = amounts[index]
    return _behind(line, amount) or _before(line, amounts, index) or _compared(line, amounts, index)


def _behind(line: Line, amount: Amount) -> int | None:
    """balance = amount {word} balance-noun"""
    for at in range(amount.last, amount.last + 4):
        word = line.lower[at]
        if is_balance(word):
            return _balance_at(line, at)
        if not line.is_hyphen(at) and (not line.is_word(at) or word in STOP):
            return None
    return None


def _balance_at(line: Line, at: int) -> int:
    """The sign of the balance at token `at`; two words may make it one: "net outflow"."""
    return _balances()[line.lower[at]]


def _before(line: Line, amounts: list[Amount], index: int) -> int | None:
    """balance = balance-noun {phrase} {change} amount

    The walk to the left passes changes ("narrowed 3 percent to") but no other level of money.
    """
    floor = next((a.last for a in reversed(amounts[:index]) if a.kind == "money" and not a.is_change), 0)
    at = amounts[index].first
    stop = max(floor, at - _REACH)
    while at > stop:
        at = _skip_aside(line, at - 1)
        word = line.lower[at]
        if is_balance(word):
            return _balance_at(line, at)
        if word in _COMPETITORS and line.lower[at - 1] not in _OWNED and not is_balance(line.lower[at + 1]):
            return None
        if word in _CLAUSE_ENDS and not _joins(line, at, amounts[index].first):
            return None
    return None


def _skip_aside(line: Line, at: int) -> int:
    """The token before an aside whose last comma is token `at`: "the deficit, excluding gold, widened"; else `at`."""
    if line.lower[at] == ",":
        for opening in range(at - 1, max(0, at - _LONGEST_ASIDE), -1):
            if line.lower[opening] == ",":
                return opening - 1 if line.lower[opening + 1] in _ASIDES else at
    return at


def _joins(line: Line, at: int, first: int) -> bool:
    """Whether a link belongs to the phrase: "goods and services"; "up" and "at" go on after a comma."""
    word = line.lower[at]
    if word == "and":
        return line.lower[at - 1] == "goods" or is_balance(line.lower[at + 1])
    return word == "," and line.lower[at + 1] in ("up", "down", "at", "or", "an", "a") and first - at < 6


def _compared(line: Line, amounts: list[Amount], index: int) -> int | None:
    """What goes on with a balance and names no other series.

    balance = balance {phrase} ("from" | "to" | "compared" "with" | ...) amount | balance "," change
    """
    previous = next((a for a in reversed(amounts[:index]) if a.kind == "money" and not a.is_change), None)
    if previous is None or previous.balance is None:
        return None
    between = line.lower[previous.last : left_edge(line, amounts[index].first)]
    if not between or len(between) > _REACH or not (between[-1] in _COMPARISONS or amounts[index].is_change):
        return None
    if any(word in _COMPETITORS or word in ("and", "as", "while", ";", "but") for word in between[:-2]):
        return None
    return previous.balance

"""Amounts of money that are a deficit, a loss, a surplus or a profit: the noun gives them their sign.

balance = amount {word} balance-noun                                "a $1.6 billion trade deficit"
        | balance-noun {phrase} {change} [state] amount     "the deficit narrowed 3 percent to $2 billion"
        | balance ("from" | "to" | "vs" | ...) amount               "a deficit of $5 billion, compared with $3 billion"
        | balance "," "of" "which" amount {link amount}             "a deficit of $5 billion, of which $3 billion with"
        | balance ["and" | "," | "(" | "or"] amount                 "deficits of $5 billion and $3 billion"
        | balance {["("] [link] name amount [")"]}                  "deficits with China ($23.4), Japan ($6.8)"
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

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
_ASIDES = word_set("among in excluding including adjusted unadjusted seasonally measured net")
_LONGEST_ASIDE = 8
_CLAUSE_BREAKS = word_set("; while whereas but although though because")
_OF_NAMES = word_set("the of and for")
_JOINED = (["("], ["and"], [","], ["or"], [",", "or"])  # "a loss of $20 million, or 50 cents a share"
_WHEN = word_set("in for during at a the last this year month")
_RECORDS = word_set("record high peak low")
_HELD_AGAINST = (["as", "compared"], ["as", "against"])
_YEAR = re.compile(r"(?:19|20)\d\d")
_REACH = 14


@cache
def _balances() -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """By their last word: the words of each balance, the longest first, and its sign."""
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for row in vocabulary("balance_words", BalanceRow):
        for form in row.forms:
            words = tuple(form.split())
            found.setdefault(words[-1], []).append((words, int(row.sign)))
    return {last: sorted(forms, key=lambda form: -len(form[0])) for last, forms in found.items()}


def is_balance(word: str) -> bool:
    """Whether a word in lower case alone names a balance: deficit, surplus, loss, profit."""
    return any(len(words) == 1 for words, _ in _balances().get(word, ()))


def balance_sign(line: Line, amounts: list[Amount], index: int) -> int | None:
    """The sign that a balance gives to amounts[index], or nothing where the amount is none."""
    amount = amounts[index]
    return (
        _behind(line, amount)
        or _before(line, amounts, index)
        or _compared(line, amounts, index)
        or _listed(line, amounts, index)
    )


def _behind(line: Line, amount: Amount) -> int | None:
    """balance = amount {word} balance-noun | amount "in" "the" ("red" | "black")"""
    if line.lower[amount.last] == "in":
        return _balance_at(line, amount.last + 2) if line.lower[amount.last + 1] == "the" else None
    for at in range(amount.last, amount.last + 4):
        word = line.lower[at]
        if (sign := _balance_at(line, at)) is not None:
            return sign
        if not line.is_hyphen(at) and (not line.is_word(at) or word in STOP):
            return None
    return None


def _balance_at(line: Line, at: int) -> int | None:
    """The sign of the balance that ends on token `at`, or nothing: "deficit", "net outflow", "in the red"."""
    for words, sign in _balances().get(line.lower[at], ()):
        if at + 1 >= len(words) and tuple(line.lower[at + 1 - len(words) : at + 1]) == words:
            return sign
    return None


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
        if (sign := _balance_at(line, at)) is not None:
            return sign
        if word in _COMPETITORS and line.lower[at - 1] not in _OWNED and not is_balance(line.lower[at + 1]):
            return None
        if word in _CLAUSE_ENDS and not _joins(line, at, amounts[index].first) and not _parts_a_date(line, at):
            return None
    return None


def _skip_aside(line: Line, at: int) -> int:
    """The token before an aside whose last comma is token `at`: "the deficit, excluding gold, widened"; else `at`."""
    if line.lower[at] == ",":
        for opening in range(at - 1, max(0, at - _LONGEST_ASIDE), -1):
            if line.lower[opening] == ",":
                inner = line.lower[opening + 1 : at]
                is_aside = inner[:1] and (
                    inner[0] in _ASIDES or (inner[0] in ("the", "a", "its") and _COMPETITORS.isdisjoint(inner))
                )
                return opening - 1 if is_aside else at
    return at


def _parts_a_date(line: Line, at: int) -> bool:
    """Whether a comma stands between a month and its year: "the deficit for April-May, 2013-14 was" """
    year = line.tokens[at + 1].text if line.lower[at] == "," and line.is_number(at + 1) else ""
    return _YEAR.fullmatch(year) is not None and line.is_capital(at - 1)


def _joins(line: Line, at: int, first: int) -> bool:
    """Whether a link belongs to the phrase: "goods and services"; "up" and "at" go on after a comma."""
    word = line.lower[at]
    if word == "and":
        beyond = at + 1 + (line.lower[at + 1] == "the")
        is_name = line.is_capital(at - 1) and line.is_capital(beyond)  # "the deficits with Taiwan and South Korea"
        return is_name or line.lower[at - 1] == "goods" or is_balance(line.lower[at + 1])
    return word == "," and line.lower[at + 1] in ("up", "down", "at", "or", "an", "a") and first - at < 6


def _compared(line: Line, amounts: list[Amount], index: int) -> int | None:
    """What goes on with a balance and names no other series.

    balance = balance {phrase} ("from" | "to" | "compared" "with" | ...) amount | balance "," change
            | balance "and" ("that" | "those") ("with" | "of" | ...) phrase amount
    """
    previous = next((a for a in reversed(amounts[:index]) if a.kind == "money" and not a.is_change), None)
    if previous is None or previous.balance is None:
        return None
    first = amounts[index].first
    edge = left_edge(line, first)
    if index and "than" in line.lower[edge:first] and amounts[index - 1].last == edge:
        return previous.balance  # "a deficit of $5 billion, $2 billion more than the $3 billion of May"
    between = line.lower[previous.last : edge]
    if len(between) <= _REACH and _stands_for_it(between):
        return previous.balance
    if between and _goes_on_being_compared(line, amounts, index, previous):
        return previous.balance
    is_record = between[-1:] == ["of"] and between[-2] in _RECORDS  # "topping the previous record of $5 billion"
    if not between or len(between) > _REACH:
        return None
    if not (is_record or between[-1] in _COMPARISONS or amounts[index].is_change):
        return None
    held = next((at for at in range(len(between) - 1) if between[at : at + 2] in _HELD_AGAINST), None)
    words = between if held is None else between[:held] + between[held + 1 :]
    if any(word in _COMPETITORS or word in ("and", "as", "while", ";", "but") for word in words[:-2]):
        return None
    return previous.balance


def _goes_on_being_compared(line: Line, amounts: list[Amount], index: int, previous: Amount) -> bool:
    """Whether an amount of another time stands beside one that a balance is held against.

    balance ("from" | "after" | ...) amount time ["and" amount time]    "from 13 billion in May and 12 billion in April"
    """
    amount = amounts[index]
    between = line.lower[previous.last : left_edge(line, amount.first)]
    if between in (["after"], [",", "after"]):
        return line.lower[amount.last] in _WHEN and (line.is_capital(amount.last + 1) or line.lower[amount.last] == "a")
    is_compared = line.lower[left_edge(line, previous.first) - 1] in _COMPARISONS
    if not is_compared or amounts[index - 1] is not previous or between[-1] not in ("and", ","):
        return False
    words = range(previous.last, previous.last + len(between) - 1)
    return (
        bool(words)
        and line.lower[words[0]] in _WHEN
        and all(line.lower[at] in _WHEN or line.is_capital(at) or line.is_number(at) for at in words)
    )


def _stands_for_it(words: Sequence[str]) -> bool:
    """Whether a pronoun takes the balance up: "the deficit rose to $5 billion, and that with Europe fell to $2" """
    return any(
        word in ("and", "while") and after in ("that", "those") and beyond in ("with", "of", "for", "in")
        for word, after, beyond in zip(words, words[1:], words[2:], strict=False)
    ) and _COMPETITORS.isdisjoint(words)


def _listed(line: Line, amounts: list[Amount], index: int) -> int | None:
    """What a balance is made of, or the next of several.

    balance = balance "," "of" "which" amount {link amount} | balance ["and" | "," | "("] amount
            | balance {["("] [link] name amount [")"]}
    """
    amount = amounts[index]
    previous = next((a for a in reversed(amounts[:index]) if a.kind == "money"), None)
    if amount.is_change or previous is None or previous.balance is None or previous.is_change:
        return None
    words = range(previous.last, left_edge(line, amount.first))
    closing = next((at for at in words if line.lower[at] in ("(", ")")), words.start)
    if words and line.lower[closing] == ")":
        words = words[closing - words.start :]  # "with China of $5 billion ($4 billion in May), Japan of $2 billion"
    if not words or len(words) > _REACH:
        return None
    between = [line.lower[at] for at in words]
    if between in _JOINED:
        return previous.balance
    if any(word in _COMPETITORS or line.is_number(at) for at, word in zip(words, between, strict=True)):
        return None
    whole = next(a for a in amounts if a.balance is not None)
    is_part = ("of", "which") in pairwise(line.lower[whole.last : amount.first])
    if between[:3] == [",", "of", "which"]:
        return previous.balance
    if is_part and between[-1] in ("and", ",") and _CLAUSE_BREAKS.isdisjoint(between):
        return previous.balance
    is_name = all(line.is_capital(at) or line.lower[at] in _OF_NAMES or not line.is_word(at) for at in words)
    last = words[-1] - (between[-1] == "(")
    return previous.balance if is_name and between[0] in (",", "and", ")") and line.is_word(last) else None

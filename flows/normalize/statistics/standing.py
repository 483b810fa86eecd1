"""How a value stands: a fact, an estimate, a forecast, a plan; as the words before it in its clause say.

plan     = ("target" | "goal" | "aims" | "plans" | ...) {word} value        "the target of $700 billion"
forecast = ("expected" | "forecast" | "will" | ...) {word} value            "is expected to grow 3 percent"
         | value {word} ("expected" | ...) ("by" | "in")                    "than the 3 percent rise expected by banks"
estimate = "estimated" {word} value | ("about" | "over" | ...) value        "about $2 billion"
"""

from collections.abc import Sequence
from typing import Literal

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.words import FORECASTS, PLANS

Status = Literal["A", "E", "F", "P"]

_ESTIMATES = word_set("estimated estimate estimates estimating")
_COURSES = ("course", "track", "pace")  # behind "on"
_TELLING = PLANS | FORECASTS | _ESTIMATES | {"target", "goal", *_COURSES}
_EXPECTED = word_set("expected forecast forecasted projected predicted anticipated")
_ADVERBIAL = 4  # words between "had" and its participle: "had on average forecast"


def tells_status(items: Sequence[Item]) -> bool:
    """Whether a sentence has a word for a plan, a forecast or an estimate: most have none."""
    return not _TELLING.isdisjoint([item.text for item in items])


def status_of(items: Sequence[Item], at: int, *, is_told: bool = True) -> Status:
    """The status of the value at item `at`, in a sentence that has a word for one (`is_told`) or has none."""
    value = items[at].value
    if not is_told:
        return "E" if value is not None and value.figure.qualifier != "exact" else "A"
    if is_expected(items, at):
        return "F"
    status: Status = "A"
    step = at - 1
    while step >= 0:
        item = items[step]
        if item.text == ";" or (item.kind == "border" and item.text not in ("that", "which")):
            break
        if item.kind == "link" and _is_new_clause(items, step, at):
            break
        if item.kind == "value" or item.kind == "date":
            step -= 1
            continue
        if item.text in PLANS:
            return "P"
        if item.text in FORECASTS and not _is_compared(items, step):
            return "F"
        if item.text in _COURSES and step and items[step - 1].text == "on":
            return "F"  # "on course for exports of $3 billion this year"
        if item.text in _ESTIMATES:
            status = "E"
        step -= 1
    if status == "A" and _is_foreseen_behind(items, at):
        return "F"
    for item in items[at + 1 : at + 4]:
        if item.kind != "word":
            break
        if item.text in ("target", "goal"):
            return "P"
    if value is not None and value.figure.qualifier != "exact":
        return "E"
    return status


def _is_foreseen_behind(items: Sequence[Item], at: int) -> bool:
    """Whether the verb behind the brackets of a list foresees: "Chips (up 5 percent) and steel (up 2) will lead".

    But not where it foresees a value of its own: "Chips (up 5 percent) will grow 9 percent".
    """
    if not any(item.text == "(" for item in items[max(0, at - _ADVERBIAL) : at]):
        return False
    depth, verbs = 1, list[str]()
    for item in items[at + 1 :]:
        depth += (item.text == "(") - (item.text == ")")
        if depth > 0:
            continue
        if item.kind == "value":
            return False
        if item.kind == "border" or item.text in (";", ":"):
            break
        if item.kind == "verb":
            verbs.append(item.text)
    return bool(verbs) and (
        verbs[0] in ("will", "would") or (verbs[0] in ("is", "are") and verbs[1:2] != [] and verbs[1] in _EXPECTED)
    )


def is_expected(items: Sequence[Item], at: int) -> bool:
    """Whether the words behind a value say that it is only what was expected of the period that the fact is of.

    expected = value {word} ("expected" | ...) ("by" | "in")           "than the 10 percent rise expected by banks"
    """
    for step in range(at + 1, min(at + 1 + _ADVERBIAL, len(items) - 1)):
        item = items[step]
        if item.text in _EXPECTED:
            return items[step + 1].text in ("by", "in", "earlier")
        if item.kind not in ("word", "noun") and not item.is_term:
            return False
    return False


def was_foreseen(items: Sequence[Item], at: int) -> bool:
    """Whether the clause of the value at item `at` says that it had been foreseen: "had forecast", "a forecast sum"."""
    if is_expected(items, at):
        return True
    for step in range(at - 1, 0, -1):
        item = items[step]
        if item.ends_clause:
            return False
        if item.text in FORECASTS:
            if items[step - 1].text in ("a", "an", "the"):
                return True  # "against a forecast surplus of $2 billion"
            return any(one.text == "had" for one in items[max(0, step - _ADVERBIAL) : step])
    return False


def _is_compared(items: Sequence[Item], step: int) -> bool:
    """Whether a forecast is only what a fact is compared with: "faster than expected"; "set" needs "to"."""
    if items[step].text in ("set", "poised"):
        return items[step + 1].text != "to"
    if items[step].text == "projects" and items[step + 1].kind == "verb":
        return True  # "new projects were registered"
    return step > 0 and items[step - 1].text in ("than", "as")


def _is_new_clause(items: Sequence[Item], link: int, at: int) -> bool:
    """Whether a verb of its own follows the link: "is expected to grow, and exports rose 3 percent"."""
    between = items[link + 1 : at]
    has_verb = any(item.kind == "verb" and not item.text.endswith("ing") for item in between)
    return has_verb and any(item.is_term for item in between)

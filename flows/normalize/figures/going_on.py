"""Amounts that go on with the change before them: "fell 3 percent from May and 14 percent from a year earlier"."""

from collections.abc import Sequence

from flows.normalize.figures.change_words import change_words, is_comparative, moves
from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Amount, Change
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.lines import Line, word_set

VERBS_OF_LEVEL = word_set(
    "was were is are be been stood stands reached totaled totalled amounted accounted accounts came made make"
    " makes took had has have hit averaged remained remains represented represents represent will would"
    " contributed comprised held kept set became stayed worth including includes included accounting representing"
    " comprising reaching totaling totalling leaving bringing making"
)
LINKS = word_set("and , or while but ; &")
_HOLDERS_OF_THOSE = word_set("to in from of for by with at on")
_NEXT = (["and"], [","])
_APPOSITIONS = (["("], [",", "or"], ["or"], ["-"])
_BARE_LINKS = ([","], ["and"], ["or"], [",", "and"])
# What may follow an amount where a new subject without a verb goes on with it: "rose 3 percent to $6 billion, steel 2".
_PHRASES = word_set("last this in for to from on against versus vs over since compared than )")
_REASONS = word_set("because as since amid after due owing thanks with helped aided led driven despite on")
_NO_NOUN = frozenset(("a", "an", "or", "while", "but", "which", "with", "at", "up", "down", "about", "nearly"))
_VERBS_OF_A_CLAUSE = VERBS_OF_LEVEL | word_set(
    "expect expects forecast forecasts see sees target targets predict predicts project projects estimate estimates"
    " aim aims plan plans hope hopes put puts say says said saw sees show shows gave left want wants of"
)
_JOINTS = ([",", "and"], [",", "while"], [",", "but"])
_RANKED = frozenset(("at", "with", "("))
_LONGEST_SUBJECT = 6
_REACH = 12  # words that may stand between a change and what goes on with it
_LONGEST_NOUN = 3  # "3,000 full-time jobs, or 0.2 percent"


def going_on(line: Line, amounts: list[Amount], index: int, edge: int) -> Change | None:
    """The change before it, where this amount only goes on with it.

        change = change ("and" | ",") amount              "rose 3.1 and 4.2 percent"
               | change phrase ("and" | ",") ["by"] amount "fell 3 percent from May and 14 percent from June"
               | change ["to" level] link phrase amount   "autos rose 3 percent to $6 billion, steel 2 percent"
               | change [noun] ("(" | "," "or") amount    "fell by 3,000 jobs (0.2 percent)", "lost 12 points, or 3%"
               | change ")" link phrase "(" amount        "China (down 3 percent), ASEAN (2 percent)"

    A share ("and 41.8 percent of all pledges") goes on with nothing, and what is said to be one ("i.e.") neither.
    """
    if not index or _is_share(line, amounts, index):
        return None
    previous = amounts[index - 1]
    between = line.lower[previous.last : edge]
    if previous.kind == "count" and index > 1 and _counts_those(line, previous):
        previous = amounts[index - 2]  # "fell 3 percent, and those of the three chains 6 percent"
        between = line.lower[previous.last : edge]
    if previous.kind == "count" and (link := next((at for at in (1, 2) if between[at : at + 1] in _NEXT), 0)):
        between = between[link:]  # "fell 2 percent to 115,000 units and exports 3 percent": behind the noun counted
    if "than" in between or between[-5:-2] == ["short", "of"]:
        return None  # "up 3 percent but lower than May's 66 percent"
    if between == ["("] and previous.unit == "percent" and amounts[index].kind == "money":
        return None  # "displays down 1.5 percent ($3.52 billion)": a sum beside a rate is what it led to
    is_points = previous.unit == "point" and amounts[index].unit == "percent" and between[1:] == [","]
    if is_points or _behind_noun(between) in _APPOSITIONS:  # "falls 508 points, 22.6 percent"
        return _in_apposition(line, amounts, index)
    if between in _BARE_LINKS and previous.kind == amounts[index].kind and not previous.is_change:
        return None  # "forecasts of 1 and 2 percent" go on with the level
    if "(" in between and ")" in between[between.index("(") :] and between[0] != ")":
        between = between[: between.index("(")] + between[between.index(")") + 1 :]  # "supermarkets (SSMs) by 6.9"
    if previous.unit == "percent" and _is_aside_share(line, previous) and "," in between:
        between = between[between.index(",") :]
    before = _skip_bracket(line, amounts[:index], between)
    same = (a for a in reversed(before) if a.kind == amounts[index].kind)
    source = next((a for a in same if a.is_change or not (_is_led_to(line, a) or _is_aside_share(line, a))), None)
    if source is None or not source.is_change or not between:
        return None
    if len(before) < index:
        between = between[between.index(")") + 1 :]
    if between[:3] == [",", "followed", "by"] and previous.is_change and between[-1] in _RANKED:
        return Change(previous.direction, True)  # "the largest drop, at 3 percent, followed by ships (2 percent)"
    if _is_behind_a_reason(between):
        return Change(source.direction, True)
    if len(between) > _REACH:
        return Change(source.direction, True) if _is_parallel(between) else None
    if between[0] == ")" and between[-1] == "(" and previous.is_change and not any(map(moves, between)):
        return Change(previous.direction, True) if between.count("(") == 1 and between[1] in LINKS else None
    if is_comparative(between[0]) and len(between) > 1 and previous.is_change:
        between = between[1:]  # "were 8 percent higher, those to Chile 9 percent"
    is_linked = between[-1] in LINKS or (between[-1] == "by" and between[-2:-1] in (["and"], [","]))
    if not is_linked and between[0] not in LINKS and between[0] not in _PHRASES:
        return None
    words = change_words()
    if any(word in VERBS_OF_LEVEL or word in words.moves or word in (";", ":", "(") for word in between):
        return None
    if between[-1] == "of" and between[-2:-1] not in (["and"], [","]):
        return None  # "fell 12 percent, with a margin of 7 percent"
    return Change(source.direction, True) if any(word in LINKS for word in between) else None


def _counts_those(line: Line, count: Amount) -> bool:
    """Whether a count is of whose "those" are: "those of the three chains", "that of its two rivals"."""
    at = left_edge(line, count.first) - 1
    at -= line.lower[at] in ("the", "its", "their")
    return line.lower[at] in _HOLDERS_OF_THOSE and line.lower[at - 1] in ("those", "that")


def _behind_noun(between: Sequence[str]) -> Sequence[str]:
    """What stands between two amounts, without the noun of the first: "jobs", "points"."""
    at = 0
    while at < min(_LONGEST_NOUN, len(between)) and between[at][0].isalpha() and between[at] not in STOP:
        if is_comparative(between[at]) or moves(between[at]):
            return between  # "took 4 percent less ($0.8 billion)"
        at += 1
    return between[at:]


def _in_apposition(line: Line, amounts: list[Amount], index: int) -> Change | None:
    """Another measure of the same movement, also where what it led to stands between: "fell 3 points to 97, or 3%" """
    previous = amounts[index - 1]
    if previous.is_change:
        return Change(previous.direction, True)
    if index < 2:
        return None
    moved = amounts[index - 2]
    led = line.lower[moved.last : previous.first]
    if amounts[index].unit != "percent" or moved.unit == "percent" or led[-1:] != ["to"] or len(led) > 2:
        return None
    return Change(moved.direction, True) if moved.is_change else None


def _is_led_to(line: Line, amount: Amount) -> bool:
    """Whether an amount is where a movement led, behind which a list of movements goes on: "to 45 percent"."""
    return line.lower[left_edge(line, amount.first) - 1] in ("to", "at", "from", "(")


def _is_share(line: Line, amounts: list[Amount], index: int) -> bool:
    """Whether "of" stands behind an amount, or behind the next that "and" joins to it: "28 and 69 percent of all"."""
    amount = amounts[index]
    if line.lower[amount.last] == "of" or line.lower[amount.first - 1] in ("i.e.", "viz"):
        return True
    following = amounts[index + 1] if index + 1 < len(amounts) else None
    return (
        line.lower[amount.last] in ("and", "or")
        and following is not None
        and following.first == amount.last + 1
        and following.kind == amount.kind
        and line.lower[following.last] == "of"
    )


def _is_aside_share(line: Line, amount: Amount) -> bool:
    """Whether an amount is a share between commas: "rose 3 percent to $9 billion, or 28 percent of the market, and"."""
    return (
        line.lower[amount.last] == "of" and line.lower[amount.first - 1] == "or" and line.lower[amount.first - 2] == ","
    )


def _skip_bracket(line: Line, amounts: list[Amount], between: Sequence[str]) -> list[Amount]:
    """The amounts without those of a closed bracket: "fell 3% (-2% adjusted) and imports 1%" goes on with the 3."""
    if ")" not in between or "(" in between or between[0] == ")":
        return amounts
    opening = next((at for at in range(amounts[-1].first, -1, -1) if line.lower[at] == "("), 0)
    return [amount for amount in amounts if amount.last <= opening]


def _is_behind_a_reason(between: Sequence[str]) -> bool:
    """Whether a subject without a verb goes on behind a clause that tells why.

    gapped = change ["to" level] "because" {word} [","] "and" {word}
           | change ("thanks" | "with" | ...) {word} "," noun
    "phones fell 9 percent to $2 billion because makers build abroad, and computers and tablets"
    """
    if between[0] in _REASONS and "," in between:
        rest = between[max(at for at, word in enumerate(between) if word == ",") + 1 :]
        return bool(rest) and len(rest) <= _LONGEST_SUBJECT and not any(map(_tells, rest)) and rest[0] not in _NO_NOUN
    reasons = [at for at, word in enumerate(between) if word in _REASONS]
    joints = [at for at in range(len(between) - 1) if between[at : at + 2] in _JOINTS]
    if not reasons or not joints or joints[-1] < reasons[0]:
        return False
    rest = between[joints[0] + 2 :]
    is_plain = not any(word in _VERBS_OF_A_CLAUSE or moves(word) or word.endswith("ed") for word in rest)
    return is_plain and len(rest) <= _LONGEST_SUBJECT


def _tells(word: str) -> bool:
    """Whether a word can be none of a bare noun phrase: a verb, a word of change, a participle, a preposition."""
    return word in _VERBS_OF_A_CLAUSE or moves(word) or word.endswith(("ed", "ing")) or word in _PHRASES


def _is_parallel(between: Sequence[str]) -> bool:
    """Whether a pronoun without a verb ends what stands between: "shipments to A fell 8 percent ..., those to B 4" """
    links = [at for at, word in enumerate(between[:-2]) if word in LINKS and between[at + 1] in ("those", "that")]
    if not links or between[links[-1] + 2] not in _HOLDERS_OF_THOSE:
        return False
    rest = between[links[-1] :]
    return len(rest) <= _REACH and not any(word in VERBS_OF_LEVEL or word in change_words().verbs for word in rest)

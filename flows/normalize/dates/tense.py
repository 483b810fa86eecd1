"""The time that the words around an expression speak of: past or to come.

The nearest cue to the left in the clause decides, for English puts "in June" behind its verb; where the expression
opens the clause ("In June, the leaders met"), the nearest to the right does.
"""

from collections.abc import Sequence
from typing import Literal

from flows.normalize.dates.calendar_words import WEEKDAYS
from flows.normalize.dates.tense_of_things import comes_due, is_measured, is_of_an_event_talked_of
from flows.normalize.dates.tense_words import COMING, CUES, INFINITIVES, PAST, TIMETABLE, is_past
from flows.normalize.lines import word_set
from flows.normalize.text import Sentence, Token

Tense = Literal["past", "past_perfect", "future"]

_NO_VERBS = word_set(
    "need speed seed feed indeed exceed proceed succeed hundred united limited advanced related based "
    "unprecedented red so-called renowned detailed continued sacred embed breed bed agreed-upon"
)
_NO_ADVERBS = word_set("supply family assembly reply rally anomaly monopoly ally")
_NO_TIMETABLE: frozenset[str] = frozenset()
_SUBJECT = 6  # tokens of a subject between an opening date and its verb: "On Tuesday, the trade minister flies"
_REACH = 60  # tokens: no verb so far away governs a date
# Verbs that want a thing done: "aims to have built", while "is estimated to have risen" tells what was.
_WANTING = word_set(
    "aim aims aiming plan plans planning hope hopes hoping intend intends want wants expect expects need needs "
    "seek seeks"
)
_HARMLESS = word_set(
    "in on of the by at from for during as since until till and , ( “ \" ' to early late mid - both this "
    "through between"
)
_LINKS = word_set("and but while whereas although though when as which where who because so")

_OUTLOOKS = frozenset(("outlook", "outlooks", "prospects"))


def tense_at(
    tokens: Sequence[Token],
    sentence: Sentence,
    first: int,
    last: int,
    *,
    is_title: bool = False,
    of_clause: bool = False,
) -> Tense | None:
    """Return what the clause around tokens [first, last) speaks of, None where nothing tells.

    of_clause: whatever the expression itself is of: "data for January will follow" is to come.
    A headline tells in the present what has been ("Trade returns to a surplus in October"): there it is no timetable.
    """
    before, further = (tokens[first - back].lower if first - back >= sentence.first else "" for back in (1, 2))
    if (
        before == "since"
        or (before == "as" and further == "recently")
        or any(token.lower == "ended" for token in tokens[first:last])
    ):
        return "past"
    if before == "for" and further in _OUTLOOKS:
        return "future"  # "called the outlook for the second half of the year positive"
    if comes_due(tokens, sentence, first, last) or (before == "on" and further in ("is", "are")):
        return "future"  # "the election is on Tuesday"
    is_weekday = tokens[last - 1].lower in WEEKDAYS or tokens[first].lower in WEEKDAYS
    if is_weekday and before in ("from", "by") and _owns(tokens, last):
        return "past"  # "the damage from Friday's quake"
    clause, opens = _opening(tokens, sentence, first)
    if is_weekday and opens and _is_present(tokens, sentence, last):
        return "future"  # "on Monday the market is closed"
    timetable = _NO_TIMETABLE if is_title else TIMETABLE
    tense = _of_the_clause(tokens, sentence, last, before, further, clause, timetable, opens=opens)
    if of_clause:
        return tense
    if tense == "future" and is_measured(tokens, sentence, first, last):
        return None  # "data for January will follow": the period that is nearest, most likely over
    if tense == "past" and is_of_an_event_talked_of(tokens, sentence, first):
        return None  # "discussed the summit in November": the nearest
    return tense


def _owns(tokens: Sequence[Token], last: int) -> bool:
    return last + 1 < len(tokens) and tokens[last].text in "'’" and tokens[last + 1].lower == "s"


def _is_present(tokens: Sequence[Token], sentence: Sentence, last: int) -> bool:
    """Whether "is" or "are" is the first verb behind an expression that opens its clause."""
    for token in tokens[last : min(sentence.last, last + _SUBJECT)]:
        if token.lower in ("is", "are"):
            return True
        if token.lower in CUES or is_past(token) or token.text in ",;":
            return False
    return False


def _of_the_clause(
    tokens: Sequence[Token],
    sentence: Sentence,
    last: int,
    before: str,
    further: str,
    clause: int,
    timetable: frozenset[str],
    *,
    opens: bool,
) -> Tense | None:
    if not opens:
        left = _cue_left(tokens, sentence, clause, timetable)
        if left is not None:
            return left
    if before in ("until", "till") or (before == "of" and further == "ahead"):
        return "future"
    right = _cue_right(tokens, sentence, last, timetable if opens else _NO_TIMETABLE)
    return right if right is not None or not opens else _cue_left(tokens, sentence, clause, timetable)


def _opening(tokens: Sequence[Token], sentence: Sentence, first: int) -> tuple[int, bool]:
    """One past the first word to the left that can be a cue, and whether the expression opens its clause.

    It does where only prepositions and the like stand between it and the clause's start: "..., and in June it fell".
    """
    for at in range(first - 1, max(sentence.first, first - _REACH) - 1, -1):
        word = tokens[at].lower
        if word == ";" or (word == "," and tokens[at + 1].lower in _LINKS and at + 1 < first):
            return at + 1, True
        if word in _LINKS and at > sentence.first and tokens[at - 1].text == ",":
            return at, True
        if word not in _HARMLESS:
            return at + 1, False
    return sentence.first, True


def _cue_left(tokens: Sequence[Token], sentence: Sentence, end: int, timetable: frozenset[str]) -> Tense | None:
    for at in range(end - 1, max(sentence.first, end - _REACH) - 1, -1):
        word = tokens[at].lower
        if word == ";":
            return None
        if word not in CUES and not word.endswith("ed"):
            continue
        cue = "future" if word in timetable else _cue(tokens, at, sentence.first)
        if cue is not None:
            return cue
    return None


def _cue_right(tokens: Sequence[Token], sentence: Sentence, last: int, timetable: frozenset[str]) -> Tense | None:
    for at in range(last, min(sentence.last, last + _REACH)):
        word = tokens[at].lower
        if word == ";":
            return None
        if word not in CUES and not word.endswith("ed"):
            continue
        is_timetable = word in timetable and at - last < _SUBJECT and word.endswith("s")
        cue = "future" if is_timetable else _cue(tokens, at, sentence.first)
        if cue is not None:
            return cue
    return None


def _cue(tokens: Sequence[Token], at: int, start: int) -> Tense | None:
    """What one word says: "will", "to open", "be held" are to come, "held", "rose" are past."""
    token = tokens[at]
    word = token.lower
    if token.kind != "word" or (token.text[0].isupper() and at != start):
        return None
    before = tokens[at - 1].lower if at > start else ""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if _is_compounded(tokens, at):
        return None  # "pre-agreed volumes", "fixed-rate bonds"
    if word == "ahead":
        return "future" if after == "of" else None
    if word in COMING:
        if word == "due" and after == "to" and (at + 2 >= len(tokens) or tokens[at + 2].lower not in INFINITIVES):
            return None  # "due to the holidays"
        if word in ("may", "might", "must") and after == "have":
            return "past"  # "may have reached 20 percent"
        if word.endswith("ed") and before in ("had", "was", "were"):
            return "past"  # "analysts had expected": what was to come then
        if before in ("than", "as", "a", "an", "the") and word not in ("upcoming", "forthcoming"):
            return None  # "more than expected", "the plan"
        if word in ("set", "forecast") and (before in ("had", "has", "have", "was") or after not in ("to", "for")):
            return "past" if before in ("had", "has", "have", "was") else None
        return "future"
    if before == "to" and word in INFINITIVES:
        return "future"
    if not (word in PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_VERBS)):
        return None
    if word == "had" and _has_participle(tokens, at):
        return "past_perfect"  # "in January the deficit had been 5 billion", the month before its verb
    back = at - 1
    while back > start and (_is_adverb(tokens[back]) or tokens[back].lower in ("also", "not", "first", "been", "have")):
        back -= 1
    helper = tokens[back].text if back >= start else ""  # "May" is no helping verb
    if helper == "to" and tokens[back + 1].lower == "have":
        # "is estimated to have fallen" tells what was, "aims to have built" what is wanted
        return "future" if back > start and tokens[back - 1].lower in _WANTING else "past"
    if helper in ("may", "might", "must") and tokens[back + 1].lower == "have":
        return "past"  # "may have reached"
    if helper in ("be", "will", "would", "shall", "to", "may", "should", "must"):
        return "future"
    if helper in ("is", "are") and word != "been":
        return None  # "is held every year": the words before may tell
    if helper in ("the", "a", "an", "of", "than", "as") and word not in PAST:
        return None  # "the proposed talks", "than expected"
    return "past_perfect" if "had" in (helper, before) else "past"


def _has_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle stands behind the helping verb, adverbs aside: "had already fallen"."""
    at += 1
    while at < len(tokens) - 1 and (_is_adverb(tokens[at]) or tokens[at].lower in ("also", "not", "already", "just")):
        at += 1
    return at < len(tokens) and is_past(tokens[at]) and tokens[at].lower not in ("had", "did", "was", "were")


def _is_adverb(token: Token) -> bool:
    """Whether the word may stand between helping verb and participle: "recently", not "to July" or "to Italy"."""
    return token.lower.endswith("ly") and token.text[0].islower() and token.lower not in _NO_ADVERBS


def _is_compounded(tokens: Sequence[Token], at: int) -> bool:
    """Whether a glued hyphen makes the word part of an adjective."""
    behind = at > 1 and tokens[at].glued and tokens[at - 1].glued and tokens[at - 1].text in "-‑"
    ahead = at + 2 < len(tokens) and tokens[at + 1].text in "-‑" and tokens[at + 1].glued and tokens[at + 2].glued
    return behind or ahead

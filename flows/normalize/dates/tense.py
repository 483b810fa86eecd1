"""The time that the words around an expression speak of: past or to come.

The nearest cue to the left in the clause decides, for English puts "in June" behind its verb; where the expression
opens the clause ("In June, the leaders met"), the nearest to the right does.
"""

from collections.abc import Sequence
from typing import Literal

from flows.normalize.dates.calendar_words import word_set
from flows.normalize.text import Sentence, Token

Tense = Literal["past", "past_perfect", "future"]

_COMING = word_set(
    "will shall would should plans plan planning planned scheduled slated due expected expects expect "
    "expecting aims aim aiming aimed intends intend intended hopes hope hoping targets targeting upcoming "
    "forthcoming ll may might must anticipates anticipated projected forecast forecasts foresees set proposes "
    "seeks tentatively envisages"
)
# The present of a timetable: it says what is to come only of a date behind it ("opens on June 14").
_TIMETABLE = word_set(
    "takes enters comes opens starts begins runs ends closes expires lasts leaves departs returns arrives visits "
    "resumes meets travels goes falls concludes launches begin expire resume commence depart arrive"
)
_PAST = word_set(
    "was were had did has have held met rose fell said told took made began went came saw led grew sold hit "
    "stood got gave left brought sought built became kept lost won shrank sank drew spoke wrote broke ran sent "
    "spent paid bought thought taught caught felt found forgot heard knew laid lay meant overtook put read "
    "rang sang sat shook shone shot showed shown shut slid slept sprang stole struck swore swept swam swung "
    "threw understood undertook underwent wore withdrew wound done gone been begun seen given taken risen "
    "fallen grown chosen drawn driven known spoken written broken slipped dipped jumped leapt outpaced beat "
    "dealt chose drove flew froze hung hid rode sprung stuck underscored climbed oversaw"
)
_NO_VERBS = word_set(
    "need speed seed feed indeed exceed proceed succeed hundred united limited advanced related based "
    "unprecedented red so-called renowned detailed continued sacred embed breed bed agreed-upon"
)
_NO_ADVERBS = word_set("supply family assembly reply rally anomaly monopoly ally")
# What is bought before it is due: "corn for May delivery rose".
_TO_COME = word_set("delivery futures")
_INFINITIVES = word_set(
    "hold meet visit attend open launch begin start take sign conclude complete host convene introduce "
    "implement establish announce release publish finish reach resume continue discuss build run expand submit "
    "join enter come go be have become produce invest reopen close end hire ship deliver apply notify send "
    "receive present unveil kick enact ratify put bring make travel depart leave return finalize finalise "
    "follow stay remain extend create roll provide commence operate adopt seek carry push step raise lower pay "
    "spend buy sell abolish allow appear arrive chair conduct co-chair co-host decide deploy develop draw "
    "establish exempt give grow hand help hike impose issue levy lift merge move name offer phase post reduce "
    "remove repay replace report require retire review scrap select serve suspend tour try vote win withdraw "
    "work explain"
)
_CUES = _COMING | _TIMETABLE | _PAST | _INFINITIVES | {"ahead"}
_REACH = 60  # tokens: no verb so far away governs a date
_RESULTS = word_set(
    "data figures results estimates estimate statistics numbers report reports accounts release releases bulletin "
    "survey surveys reading readings projections projection forecasts outlook "
    "issue edition"
)
# What statistics measure: "August retail sales will be released" speaks of a month that will be over by then.
_MEASURES = _RESULTS | word_set(
    "exports imports sales prices index indices cpi ppi gdp employment unemployment payrolls jobs inflation output "
    "production balance orders earnings turnover permits starts accounts minutes wages claims deficit surplus"
)
_PUBLISHED = word_set("released published issued out available disclosed disseminated")
_NO_OBJECT = word_set("at by to from with will")
_OF_WHAT = word_set("for of covering in on from to")
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


def tense_at(tokens: Sequence[Token], sentence: Sentence, first: int, last: int) -> Tense | None:
    """Return what the clause around tokens [first, last) speaks of, None where nothing tells."""
    before, further = (tokens[first - back].lower if first - back >= sentence.first else "" for back in (1, 2))
    if before == "since" or any(token.lower == "ended" for token in tokens[first:last]):
        return "past"
    if last < sentence.last and tokens[last].lower in _TO_COME:
        return "future"
    clause, opens = _opening(tokens, sentence, first)
    tense = _of_the_clause(tokens, sentence, last, before, further, clause, opens=opens)
    if tense == "future" and _is_measured(tokens, sentence, first, last):
        return None  # "data for January will follow": the period that is nearest, most likely over
    return tense


def _of_the_clause(
    tokens: Sequence[Token], sentence: Sentence, last: int, before: str, further: str, clause: int, *, opens: bool
) -> Tense | None:
    if not opens:
        left = _cue_left(tokens, sentence, clause)
        if left is not None:
            return left
    if before in ("until", "till") or (before == "of" and further == "ahead"):
        return "future"
    right = _cue_right(tokens, sentence, last)
    return right if right is not None or not opens else _cue_left(tokens, sentence, clause)


def _is_measured(tokens: Sequence[Token], sentence: Sentence, first: int, last: int) -> bool:
    """Whether the expression is the period of a statistic that is yet to come out.

    period = results {word} ("for" | "of" | "covering") expression  "data on trade for January"
           | expression {word} (results | measure ... "released")   "January trade data", "May exports will be out"
    """
    if first > sentence.first and tokens[first - 1].lower in _OF_WHAT:
        if tokens[first - 1].lower not in ("for", "of", "covering"):
            return False
        for at in range(first - 2, max(sentence.first, first - 12) - 1, -1):
            word = tokens[at].lower
            if word in _RESULTS:
                return True
            if tokens[at].kind != "word" or word in _CUES or word in _NO_OBJECT:
                break
    for at in range(last, min(sentence.last, last + 8)):
        word = tokens[at].lower
        if word in _RESULTS and at < last + 5:
            return True
        if word in _MEASURES:
            return _comes_out(tokens, sentence, at)
        if tokens[at].kind != "word" and tokens[at].text not in "'’-":
            return False
        if word in _OF_WHAT or word in _COMING:
            return False
    return False


def _comes_out(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether what token `at` names "will be released", "is due out"."""
    words = [token.lower for token in tokens[at + 1 : min(sentence.last, at + 8)]]
    verb = next((index for index, word in enumerate(words) if word in _COMING or word in ("is", "are")), None)
    return verb is not None and any(word in _PUBLISHED for word in words[verb + 1 : verb + 5])


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


def _cue_left(tokens: Sequence[Token], sentence: Sentence, end: int) -> Tense | None:
    for at in range(end - 1, max(sentence.first, end - _REACH) - 1, -1):
        word = tokens[at].lower
        if word == ";":
            return None
        if word not in _CUES and not word.endswith("ed"):
            continue
        cue = "future" if word in _TIMETABLE else _cue(tokens, at, sentence.first)
        if cue is not None:
            return cue
    return None


def _cue_right(tokens: Sequence[Token], sentence: Sentence, last: int) -> Tense | None:
    for at in range(last, min(sentence.last, last + _REACH)):
        word = tokens[at].lower
        if word == ";":
            return None
        if word not in _CUES and not word.endswith("ed"):
            continue
        cue = _cue(tokens, at, sentence.first)
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
    if word in _COMING:
        if word == "due" and after == "to" and (at + 2 >= len(tokens) or tokens[at + 2].lower not in _INFINITIVES):
            return None  # "due to the holidays"
        if word.endswith("ed") and before in ("had", "was", "were"):
            return "past"  # "analysts had expected": what was to come then
        if before in ("than", "as", "a", "an", "the") and word not in ("upcoming", "forthcoming"):
            return None  # "more than expected", "the plan"
        if word in ("set", "forecast") and (before in ("had", "has", "have", "was") or after not in ("to", "for")):
            return "past" if before in ("had", "has", "have", "was") else None
        return "future"
    if before == "to" and word in _INFINITIVES:
        return "future"
    if not (word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NO_VERBS)):
        return None
    back = at - 1
    while back > start and (_is_adverb(tokens[back]) or tokens[back].lower in ("also", "not", "first", "been", "have")):
        back -= 1
    helper = tokens[back].text if back >= start else ""  # "May" is no helping verb
    if helper == "to" and tokens[back + 1].lower == "have":
        # "is estimated to have fallen" tells what was, "aims to have built" what is wanted
        return "future" if back > start and tokens[back - 1].lower in _WANTING else "past"
    if helper in ("be", "will", "would", "shall", "to", "may", "should", "must"):
        return "future"
    if helper in ("is", "are") and word != "been":
        return None  # "is held every year": the words before may tell
    if helper in ("the", "a", "an", "of", "than", "as") and word not in _PAST:
        return None  # "the proposed talks", "than expected"
    return "past_perfect" if "had" in (helper, before) else "past"


def _is_adverb(token: Token) -> bool:
    """Whether the word may stand between helping verb and participle: "recently", not "to July" or "to Italy"."""
    return token.lower.endswith("ly") and token.text[0].islower() and token.lower not in _NO_ADVERBS


def _is_compounded(tokens: Sequence[Token], at: int) -> bool:
    """Whether a glued hyphen makes the word part of an adjective."""
    behind = at > 1 and tokens[at].glued and tokens[at - 1].glued and tokens[at - 1].text in "-‑"
    ahead = at + 2 < len(tokens) and tokens[at + 1].text in "-‑" and tokens[at + 1].glued and tokens[at + 2].glued
    return behind or ahead

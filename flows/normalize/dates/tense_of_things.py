"""Whose period an expression is: that of a statistic, a contract or an event has a tense of its own.

"The data for January will follow" speaks of a month that is over, "December crude fell" of one to come.
"""

from collections.abc import Sequence

from flows.normalize.dates.calendar_words import MONTHS
from flows.normalize.dates.tense_words import COMING, CUES, is_past
from flows.normalize.lines import word_set
from flows.normalize.text import Sentence, Token

# What is bought before it is due: "corn for May delivery rose", "December crude closed at $20".
_TO_COME = word_set("delivery futures shipment")
_DUE = word_set("contract contracts")
_COMMODITIES = word_set(
    "crude wheat corn soybeans soybean gold silver copper platinum coffee sugar cocoa cotton cattle hogs gasoline"
    " heating rice oats lumber"
)
_PRICED = word_set(
    "closed settled rose fell was were ended traded gained lost dropped jumped slipped eased climbed advanced slid oil"
    " at finished edged opened declined added"
)
_BOUGHT_FOR, _BOUGHT_IN = _COMMODITIES | _TO_COME, _COMMODITIES | _DUE
_TALK = word_set(
    "discuss discussed discussing exchange exchanged exchanging explain explained listen listened listening ask asked"
    " asking request requested requesting invite invited urge urged talk talked express expressed stressed emphasized"
    " emphasised touched prepare preparing preparations outlook pledged promised encouraged promote promoting promoted"
)
_EVENTS = word_set(
    "summit election elections meeting meetings conference forum session visit assembly exhibition expo fair dialogue"
    " talks negotiations games olympics referendum vote ministerial anniversary launch round"
)
_PLACED = word_set("in on at of the to be held")
_EVENT_REACH = 7
_TALK_REACH = 30
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
_PUBLISHING = word_set("release publish report announce issue unveil post disclose")
_NO_OBJECT = word_set("at by to from with will")
_BESIDE = frozenset(("and", "or", ","))
_OF_WHAT = word_set("for of covering in on from to")


def is_of_an_event_talked_of(tokens: Sequence[Token], sentence: Sentence, first: int) -> bool:
    """Whether the expression dates an event that people only speak of, so that the verb's tense is not the event's.

    talked-of = talk-verb {word, no other past verb} event ["in" Place] ("in" | "on") expression
    """
    at = first - 1
    while at > sentence.first and (tokens[at].lower in _PLACED or not tokens[at].text[0].islower()):
        if _is_event(tokens[at]):
            break
        at -= 1
    if at <= sentence.first or first - at > _EVENT_REACH or at == first - 1 or not _is_event(tokens[at]):
        return False
    for back in range(at - 1, max(sentence.first, at - _TALK_REACH) - 1, -1):
        word = tokens[back].lower
        if word in _TALK:
            return True
        if word == ";":
            return False
        # "the initiative proposed by Japan" is no verb of the clause
        if is_past(tokens[back]) and not tokens[back].text[0].isupper() and tokens[back + 1].lower != "by":
            return False
    return False


def _is_event(token: Token) -> bool:
    return token.lower in _EVENTS or (token.text[:3].isupper() and len(token.text) > 2)


def comes_due(tokens: Sequence[Token], sentence: Sentence, first: int, last: int) -> bool:
    """Whether a month is the one in which a contract is due: "May delivery", "the March contract fell"."""
    if first - 2 >= sentence.first and tokens[first - 1].lower == "for" and tokens[first - 2].lower in _BOUGHT_FOR:
        return True  # "coffee for May"
    if last >= sentence.last:
        return False
    if tokens[last].text == "/" and last + 1 < sentence.last and tokens[last + 1].lower in MONTHS:
        return comes_due(tokens, sentence, last + 1, last + 2)  # "March/April shipment"
    word = tokens[last].lower
    after = tokens[last + 1].lower if last + 1 < sentence.last else ""
    return word in _TO_COME or (word in _BOUGHT_IN and after in _PRICED)


def is_measured(tokens: Sequence[Token], sentence: Sentence, first: int, last: int) -> bool:
    """Whether the expression is the period of a statistic that is yet to come out.

    period = results {word} ("for" | "of" | "covering") expression  "data on trade for January"
           | expression {word} (results | measure ... "released")   "January trade data", "May exports will be out"
           | "release" ["its"] expression measure                   "will release Q4 GDP"

    A month may be the second of two: "data on trade for January and February".
    """
    while first - 2 > sentence.first and tokens[first - 1].lower in _BESIDE and tokens[first - 2].lower in MONTHS:
        first -= 2
    if first > sentence.first and tokens[first - 1].lower in _OF_WHAT:
        if tokens[first - 1].lower not in ("for", "of", "covering"):
            return False
        for at in range(first - 2, max(sentence.first, first - 12) - 1, -1):
            word = tokens[at].lower
            if word in _RESULTS:
                return True
            if tokens[at].kind != "word" or word in CUES or word in _NO_OBJECT:
                break
    is_published = any(token.lower in _PUBLISHING for token in tokens[max(sentence.first, first - 3) : first])
    for at in range(last, min(sentence.last, last + 8)):
        word = tokens[at].lower
        if word in _RESULTS and at < last + 5:
            return True
        if word in _MEASURES:
            return (is_published and at < last + 3) or _comes_out(tokens, sentence, at)
        if tokens[at].kind != "word" and tokens[at].text not in "'’-":
            return False
        if word in _OF_WHAT or word in COMING:
            return False
    return False


def _comes_out(tokens: Sequence[Token], sentence: Sentence, at: int) -> bool:
    """Whether what token `at` names "will be released", "is due out"."""
    words = [token.lower for token in tokens[at + 1 : min(sentence.last, at + 8)]]
    verb = next((index for index, word in enumerate(words) if word in COMING or word in ("is", "are")), None)
    return verb is not None and any(word in _PUBLISHED for word in words[verb + 1 : verb + 5])

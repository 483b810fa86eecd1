"""What stands behind a value and says what it is a value of.

behind = ["worth"] "of" phrase | "in" phrase with an indicator       "$5 billion worth of cars", "$5 billion in exports"
       | {adjective} indicator | {term} change-noun ["in" phrase]    "a $4 billion surplus", "a 5 percent fall in sales"
       | percent "of" phrase                                        a share
       | ["were"] verb of an indicator                              "141,000 units were sold", "the $5 billion shipped"
       | [bracket] ("came" "from" | "went" "to") area                 "of which $2 billion came from the U.S."
"""

from collections.abc import Sequence
from typing import NamedTuple

from flows.normalize.figures.change_words import change_words
from flows.normalize.statistics.frames import Frame
from flows.normalize.statistics.items import THERE, Item
from flows.normalize.statistics.phrases import NOTHING, UNKNOWN, Phrase, is_plain, read_phrase
from flows.normalize.statistics.spellings import units_of
from flows.normalize.statistics.words import CARRIERS, PLANS

# What leads to the partner, by indicator.
TRADED = {
    "trade_balance": "with", "exports": "to", "imports": "from", "export_orders": "from", "new_orders": "from",
    "construction_orders": "in", "overseas_plant_orders": "in", "tourist_arrivals": "from",
}  # fmt: skip
_OUTPUT = frozenset(("gdp", "nominal_gdp", "gni"))
_IN_ALL_WAYS = frozenset(("line", "addition", "response", "part", "view", "spite", "light"))
_REACH = 5  # words between a value and the series it is a value of: "a $4.3 billion record monthly trade surplus"
_AHEAD = 14
_AUXILIARIES = frozenset(("was", "were", "been", "have", "has", "had", "is", "are", "be"))
_WAS = frozenset(("was", "were", "is", "are"))
_MAKES = ("account", "made", "make", "making")
_ABOUT = frozenset(("about", "some", "around", "nearly", "over"))
_IS_PART = frozenset(
    ("comprised", "constituted", "represented", "comprising", "representing", "comprise", "constitute")
)
_OPENING = frozenset(("link", "border"))
_COMPARATIVES = frozenset(("more", "fewer", "less"))
_PARTNER = frozenset(("partner", "neighbour", "neighbor"))
_COMES = frozenset(("came", "comes", "went", "goes", "come", "go", "stemmed", "originated"))


class Behind(NamedTuple):
    """The phrase behind a value, the last item that it covers, and whether it is what the value is a share of."""

    phrase: Phrase
    last: int
    is_share: bool = False
    is_ratio: bool = False  # percent of GDP
    is_noun: bool = False  # the noun that a count counts is itself a product: "21,160 vehicles"
    is_total: bool = False  # "a 16.5 percent fall overall"


def counted(items: Sequence[Item], at: int) -> int:
    """The item of the noun that a count counts, or the value itself: "230,086 units"."""
    value = items[at].value
    if value is None or value.figure.kind != "count" or not value.figure.unit:
        return at
    noun = value.figure.unit[:4]
    for step in range(at + 1, min(at + 4, len(items))):
        if any(word.startswith(noun) for word in items[step].text.split()):
            return step  # "98,124 light vehicles"
        if items[step].kind not in ("word", "product"):
            break
    return at


def behind(items: Sequence[Item], at: int, until: int, *, grows: bool = False) -> Behind:
    """What stands behind the value at item `at`, whose noun ends at item `until`; `grows`: of a growth it is told."""
    value = items[at].value
    step = until + 1
    if until > at and items[until].kind == "product":
        step, until = at + 1, at
        phrase, last = _phrase_from(items, step)
        return Behind(phrase, last, is_noun=True)
    if until > at and items[until].kind == "indicator":
        return Behind(read_phrase(items[at + 1 : until + 1]), until)  # "3,000 tourists"
    if value is None or step >= len(items):
        return Behind(NOTHING, until)
    is_rate = value.figure.kind == "percent"
    is_counted = value.figure.kind == "count" and (items[at - 1].text == "," or items[at - 1].kind in _OPENING)
    if items[step].text in _WAS and at and is_counted:
        phrase, last = _phrase_from(items, step + 1)  # "units, of which 900 were imported cars"
        if phrase.product and phrase.is_known and not phrase.indicator:
            return Behind(phrase, last, is_noun=True)
    if is_rate and items[step].text in _COMPARATIVES:
        phrase, last = _phrase_from(items, step + 1)
        is_item = phrase.product and phrase.is_known and not phrase.indicator
        return Behind(phrase, last, is_noun=True) if is_item else Behind(NOTHING, until)  # "built 6 percent fewer cars"
    if items[step].text in "'’" and items[step + 1 : step + 2] and items[step + 1].text == "worth":
        step += 1  # "$3 billion' worth of goods"
    step += items[step].text == "worth"
    if step + 1 < len(items) and items[step].text == "in" and items[step + 1].text in _IN_ALL_WAYS:
        return Behind(NOTHING, until)  # "a surplus of $3 billion in line with firm exports"
    if step < len(items) and items[step].text in ("of", "in"):
        is_of = items[step].text == "of"
        phrase, last = _phrase_from(items, step + 1)
        if is_rate and is_of:
            is_ratio = phrase.indicator in _OUTPUT and phrase.is_known
            return Behind(phrase, last, is_share=not is_ratio, is_ratio=is_ratio)
        is_moved = grows or (at > 1 and items[at - 1].text == "of" and items[at - 2].kind == "noun")
        if is_of and phrase.pronoun and not phrase.has_series:
            return Behind(NOTHING, last)  # "exports accounted for $16 billion of this"
        if not (is_of or is_rate) and phrase.pronoun == "pointer" and phrase.area:
            return Behind(phrase, last)  # "and a deficit of $1 billion in that with Chile"
        if phrase.indicator or (phrase.product and (is_moved or not is_rate)):
            # "a decline of 11 percent in machinery", "$2 billion in ships"
            return Behind(phrase if is_of or not _goes_on(items, last) else UNKNOWN, last)
        return Behind(
            UNKNOWN if is_of and phrase.has_content else NOTHING, last if is_of and phrase.has_content else until
        )
    if items[step].text == "for" and at > 1 and items[at - 1].text == "of" and items[at - 2].text in PLANS:
        phrase, last = _phrase_from(items, step + 1)  # "a target of $3 billion for exports"
        if phrase.indicator:
            return Behind(phrase, last)
    return _attributive(items, until, is_rate=is_rate)


def _attributive(items: Sequence[Item], until: int, *, is_rate: bool) -> Behind:
    phrase_end = until
    for step in range(until + 1, min(until + 1 + _REACH, len(items))):
        item = items[step]
        if item.kind == "noun":
            return _changed(items, until, phrase_end, step)
        if item.is_term:
            phrase_end = step
        elif item.text not in ("-", "–") and not (
            item.kind == "word" and is_plain(item.text) and item.text not in CARRIERS
        ):
            break
    is_movement = items[phrase_end].text.rpartition(" ")[2] in change_words().nouns  # "a 3 percent export decline"
    if phrase_end == until or (is_rate and not is_movement):
        return Behind(NOTHING, until)
    phrase = read_phrase(items[until + 1 : phrase_end + 1])
    if not phrase.indicator:
        return Behind(NOTHING, until)
    if _is_of_whole(items, phrase_end):
        phrase = phrase._replace(is_total=True)
    last = phrase_end
    if last + 1 < len(items) and items[last + 1].text in ("with", "of", "from", "to"):
        longer, end = _phrase_from(items, until + 1)
        if longer.is_known and (longer.area or longer.product):
            return Behind(longer, end)
    return Behind(phrase, last)


def _changed(items: Sequence[Item], until: int, phrase_end: int, noun: int) -> Behind:
    """behind = {term} change-noun ["in" phrase | "overall"]"""
    if noun + 1 < len(items):
        if items[noun + 1].text in ("in", "of"):
            phrase, last = _phrase_from(items, noun + 2)
            if phrase.indicator or phrase.product:
                return Behind(phrase, last)
            if phrase.has_content:
                return Behind(UNKNOWN, last)
        if items[noun + 1].text in ("overall", "altogether", "in") and _is_of_whole(items, noun):
            return Behind(NOTHING, noun + 1, is_total=True)
    if phrase_end > until:
        return Behind(read_phrase(items[until + 1 : phrase_end + 1]), noun)
    return Behind(NOTHING, noun if noun == until + 1 else until)


def _is_of_whole(items: Sequence[Item], at: int) -> bool:
    """Whether the rest of the clause says that the whole is meant: "overall", "as a whole", "in all"."""
    for step in range(at + 1, min(at + _AHEAD, len(items))):
        text = items[step].text
        if text in ("overall", "altogether") or (text == "whole" and items[step - 2].text == "as"):
            return True
        if items[step].kind == "value" or text in (",", ";", "("):
            return False
    return False


def _phrase_from(items: Sequence[Item], first: int) -> tuple[Phrase, int]:
    last = first
    while last < len(items) and items[last].kind not in ("verb", "value", "link", "border", "date"):
        if items[last].kind == "mark" and items[last].text in ",;:()[].":
            break
        last += 1
    return read_phrase(items[first:last]), last - 1


def _goes_on(items: Sequence[Item], last: int) -> bool:
    """Whether the product at item `last` is the first of several that are meant together: "in ships and steel"."""
    behind = items[last + 1 : last + 3]
    return len(behind) > 1 and behind[0].text in ("and", ",") and behind[1].kind == "product"


def is_part(items: Sequence[Item], at: int) -> bool:
    """Whether a rate is a part of a whole that nothing behind it names: "ASEAN accounted for 20 percent"."""
    value = items[at].value
    if value is None or value.figure.unit != "percent" or value.is_change or at < 2:
        return False
    if items[at - 1].text == "which" and items[at - 2].text == "of":
        return True
    step = at - 1
    while step > 0 and items[step].text != "up" and (items[step].kind == "adverb" or items[step].text in _ABOUT):
        step -= 1
    is_made = items[step].text in ("for", "up") and items[step - 1].text.startswith(_MAKES)
    return is_made or items[step].text in _IS_PART


def can_state(indicator: str, item: Item) -> bool:
    """Whether a value can be one of an indicator, by the kinds of levels that the indicator has."""
    kinds = units_of().get(indicator, ())
    if item.value is None or not kinds or item.value.figure.kind not in ("money", "count", "quantity"):
        return True
    kind = item.value.figure.kind
    return kind in kinds or (kind != "money" and ("count" in kinds or "quantity" in kinds))


def passive(items: Sequence[Item], at: int) -> str:
    """The indicator of the verb that a value is the subject of, or nothing."""
    step = at + 1
    if step < len(items) and items[step].text == "(":  # "goods worth $5 billion (-1 percent) were exported"
        step = next((close for close in range(step, len(items)) if items[close].text == ")"), step) + 1
    if step < len(items) and items[at].text == "worth" and items[step].kind == "value":
        step += 1  # "400 cars worth $3 billion were imported"
    while step < len(items) and (items[step].text in _AUXILIARIES or items[step].text.endswith("ly")):
        step += 1
    item = items[step] if step < len(items) else None
    return item.code if item is not None and item.kind == "verb" and item.term is not None else ""


def origin(items: Sequence[Item], at: int, frame: Frame) -> str | None:
    """The area that a value came from or went to, "" where none is said, None where the partner is not understood.

    origin = value [bracket] (("came" | "went" | ...) ("from" | "to") | copula ("with" | "from" | "to")) phrase
    """
    if frame.has_verb:
        return ""
    step, depth = at + 1, 0
    while step < len(items) and step < at + _AHEAD:
        item = items[step]
        depth += (item.text == "(") - (item.text == ")")
        is_told = item.kind == "verb" and items[step - 1].text in _WAS  # "a deficit of $5 billion was recorded with"
        leading = items[step - 1] if is_told else item
        if not depth and step + 1 < len(items) and _leads_away(leading, items[step + 1].text):
            if step + 2 < len(items) and (items[step + 2].kind == "value" or items[step + 2].text == "#"):
                return ""  # "was shipped to 118 countries", which are all there are
            phrase, _ = _phrase_from(items, step + 2)
            return partner_of(phrase)
        if item.kind in ("border", "link") or (item.text in (",", ";") and not depth):
            return ""
        step += 1
    return ""


def _leads_away(item: Item, preposition: str) -> bool:
    if item.text in _COMES or (item.kind == "verb" and item.code in ("exports", "imports")):
        return preposition in ("from", "to")
    return item.text in _WAS and preposition in ("with", "from", "to")


def partner(items: Sequence[Item], last: int, indicator: str) -> str | None:
    """The area that trade is with, said behind its value: "a surplus of $2 billion with China"; as `origin`.

    partner = value preposition area                "exported goods to the value of $3 billion to the EU"
    """
    preposition = TRADED.get(indicator)
    if preposition is None or last + 1 >= len(items) or items[last + 1].text != preposition:
        return ""
    phrase, end = _phrase_from(items, last + 2)
    words = [item.text for item in items[last + 2 : end + 1]]
    if not phrase.area and not _PARTNER.isdisjoint(words):
        return THERE if words[0] in ("its", "the", "that") else None  # "with its largest trading partner"
    if preposition != "with":
        if phrase.has_series or not (phrase.area or phrase.owner):
            return ""
        return partner_of(phrase)  # "11 percent to the rest of Europe": to whom?
    return "" if phrase.has_series else partner_of(phrase)  # "a surplus of $2 billion, with exports rising"


def in_black(items: Sequence[Item], last: int) -> bool:
    """Whether the words behind a value say that it is a balance: "$2 billion in the red"."""
    if last + 3 >= len(items) or items[last + 3].text not in ("black", "red"):
        return False
    return items[last + 1].text == "in" and items[last + 2].text == "the"


def owner_behind(items: Sequence[Item], last: int) -> str:
    """The area whose the value before it is: "industrial production rose by 0.8% in the euro area"."""
    if last + 1 >= len(items) or items[last + 1].text != "in":
        return ""
    phrase, _ = _phrase_from(items, last + 2)
    return phrase.area or phrase.owner if phrase.is_known and not phrase.has_series else ""


def partner_of(phrase: Phrase) -> str | None:
    """The area that a phrase names; None where it names what is not understood."""
    area = phrase.area or phrase.owner
    return (area or None) if phrase.is_known and phrase.has_content else None

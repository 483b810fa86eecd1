"""A noun phrase as the dimensions that it names: an indicator, a product, an area, whose they are, and when.

phrase = {determiner | adjective} {owner} {product} [indicator] {preposition phrase}
       | ("those" | "that") preposition phrase | ("their" | "its") phrase | pronoun

Every word of a phrase must be understood: one that no list and no vocabulary knows may make another series of it
("the price of semiconductors", "Hyundai's exports", "exports of kimchi"), so that the phrase names nothing.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from flows.normalize.lines import word_set
from flows.normalize.statistics.items import SHORT_SALES, Item
from flows.normalize.statistics.spellings import families
from flows.normalize.statistics.words import (
    AGENTS,
    ANNOUNCED,
    BEFORE_ITEM,
    CARRIERS,
    CATEGORIES,
    CHANGE_HEADS,
    EXCLUDING,
    MAKERS,
    OWNERS,
    PARTNERS,
    POINTERS,
    SHARES,
    SKIPPED,
    TRANSPARENT,
)
from schemas.statistics import WORLD

_REASONS = frozenset(
    ("on", "amid", "despite", "given", "upon", "about", "around", "across", "as", "until", "at", "during", "over",
     "since", "till")
)  # fmt: skip
_WITHER = frozenset(("to", "from", "with", "into", "towards", "toward"))
_VOLUMES = word_set("volume volumes quantity quantities")
_VALUES = word_set("value values")
_RETAILERS = word_set("retailers retailer distributors shops")
_SHORT = 4  # words before a noun
_CHANNEL = 6  # words of "at the three largest department stores"
_MUTUAL = ("bilateral", "two-way", "mutual")
_PLAIN = TRANSPARENT | CARRIERS | SKIPPED | CHANGE_HEADS | {"s", "#", "y", "q", "m"}
_WHOLES = word_set("overall whole total entire all combined aggregate")
_ANYONE = word_set("companies firms businesses manufacturers producers exporters")
_AMONG = frozenset(("among", "of", "for"))
_WORKFORCE = word_set("employees workers staff")  # all who earn wages
_WORLDWIDE = word_set("global worldwide world")
_OF_WORLD = word_set("economy trade")
_BRANCHES = word_set("sector industry")
_PEAKS = word_set("record high peak low")  # of what was told of: "the previous record was $48 billion"
_ANAPHORS = _BRANCHES | _PEAKS | _VOLUMES | _VALUES | word_set("amount figure total sum tally result")
_AIMS = word_set("target goal forecast projection outlook")  # "its target" is of all that the text is about
_GROWTHS = word_set("growth increase rise expansion decline decrease fall drop contraction gain")
# Words that tell something by themselves; most do not, and are looked at no further.
_TELLING = PARTNERS | SHARES | _VOLUMES | _VALUES | _RETAILERS | _WHOLES | _WORLDWIDE | {
    "economy", "trade", "rest", "two", "way",
} | _ANAPHORS  # fmt: skip


class Phrase(NamedTuple):
    """What a noun phrase names; `is_known` where each of its words is understood, `has_content` where it has any."""

    indicator: str = ""
    product: str = ""
    area: str = ""
    owner: str = ""
    pronoun: str = ""
    is_known: bool = True
    has_content: bool = False
    is_total: bool = False
    is_share: bool = False
    is_aside: bool = False  # it opens with a preposition: "in exports", "after May"
    has_agent: bool = False
    measure: Literal["", "value", "volume"] = ""
    is_possessive: bool = False  # whose it is stands in the genitive: "Japan's"
    is_definite: bool = False  # it begins with "the", or is "purchases": what was spoken of before
    is_mutual: bool = False  # of two countries with each other: "bilateral trade"
    is_cut: bool = False  # it ends in a participle that was not read: "cars made in Korea"
    opening: str = ""  # the preposition that it opens with
    is_growth: bool = False  # it names how the series moves: "growth in exports"

    @property
    def has_series(self) -> bool:
        """Whether it names an indicator or a product."""
        return bool(self.indicator or self.product)

    @property
    def has_terms(self) -> bool:
        """Whether it names a dimension or points at one."""
        return bool(self.indicator or self.product or self.area or self.pronoun)


SAME_ITEM = "this item"  # stands for the code of the product that was spoken of last
SAME_BRANCH = "the industry"  # for that of the product that the text is about
NOTHING = Phrase()
UNKNOWN = Phrase(is_known=False, has_content=True)


def is_item(phrase: Phrase) -> bool:
    """Whether a phrase names a product and nothing else."""
    return bool(phrase.product) and phrase.is_known and not (phrase.indicator or phrase.is_aside or phrase.pronoun)


def is_plain(word: str) -> bool:
    """Whether a word leaves what it stands beside the series that it is."""
    return (
        word in _PLAIN
        or (word.endswith("ly") and len(word) > 4)
        or not word[0].isalpha()
        or (len(word) == 1 and not word.isascii())  # the letter that Korean lists are marked with
    )


def read_phrase(chunk: Sequence[Item]) -> Phrase:
    """Read the phrase that a stretch of items without commas and links is."""
    if not chunk:
        return NOTHING
    indicator = product = area = owner = pronoun = prep = opening = ""
    is_known = True
    has_content = is_total = is_share = is_aside = has_agent = is_growth = is_short = False
    measure: Literal["", "value", "volume"] = ""
    seen = partner = is_cut = is_possessive = is_worldwide = False
    for at, item in enumerate(chunk):
        kind, text = item.kind, item.text
        match kind:
            case "word":
                if text in _TELLING:
                    partner = partner or text in PARTNERS
                    if text == "ratio" and _is_told_of(chunk, at):
                        pronoun, has_content, seen = "pronoun", True, True
                    elif text in SHARES:
                        is_share = has_content = True
                    elif text in _WHOLES:
                        is_total = is_total or not is_share  # but "its share of the total"
                    elif text in _VOLUMES or text in _VALUES:
                        measure = "volume" if text in _VOLUMES else "value"
                    if text in _RETAILERS and indicator in ("sales", "retail_sales", SHORT_SALES):
                        indicator, is_total = "retail_sales", not product
                        continue
                    if text == "economy" and not indicator and not product and _ends(chunk, at):
                        indicator = "gdp"  # "the economy grew 2 percent"
                        if area and not (owner or prep):
                            owner, area = area, ""  # "the Chilean economy", which has no partner
                        has_content = seen = True
                        continue
                    if text in _ANAPHORS and _is_told_of(chunk, at):
                        pronoun, has_content, seen = "pronoun", True, True
                        continue  # "the sector grew", "the amount was": what was told of
                    if text in _BRANCHES and _is_branch(chunk, at, indicator, prep):
                        product, has_content, seen = product or SAME_BRANCH, True, True
                        continue
                    if text in ("two", "way") and _is_two_way(chunk, at):
                        continue  # "two-way goods trade"
                    if text == "trade" and indicator == "trade_balance" and prep == "in":
                        continue  # "the surplus in ICT trade"
                    if text == "trade" and not indicator and _ends(chunk, at):
                        indicator = "total_trade"
                        has_content = seen = True
                        continue
                    if text in _WORLDWIDE:
                        is_worldwide = True
                        following = chunk[at + 1] if at + 1 < len(chunk) else item
                        if not (prep or owner or pronoun) and (following.is_term or following.text in _OF_WORLD):
                            owner, has_content = WORLD, True  # "global orders", "the world economy"
                        continue
                    if text == "rest" and [one.text for one in chunk[at + 1 : at + 4]] == ["of", "the", "world"]:
                        continue  # "exports to the rest of the world" are all exports
                is_total |= text in _AIMS and pronoun == "owner"
                if text in AGENTS and at and chunk[at - 1].kind == "product" and not indicator:
                    has_agent = True  # "car plants in Korea built 300 units"
                    continue
                if is_plain(text) or text in BEFORE_ITEM or (prep == "by" and text in ANNOUNCED):
                    continue
                if text in AGENTS and not indicator and not product:
                    if at + 1 < len(chunk) and chunk[at + 1].kind == "indicator":
                        continue  # "investors pledged": what they do is the series
                    has_agent = has_content = True
                    continue
                if indicator and prep == "by" and text in _ANYONE and chunk[at - 1].text == "by":
                    continue  # "orders received by manufacturers in Taiwan": by all there are
                if prep in _AMONG and text in _WORKFORCE and families().get(indicator) == "labour":
                    continue  # "average hourly wages among employees"
                if text in MAKERS and prep in ("of", "by", "with", "at") and at and chunk[at - 1].kind == "area":
                    owner, area = chunk[at - 1].code, "" if area == chunk[at - 1].code else area
                    continue  # "the order backlog of Korean shipyards"
                if pronoun == "pointer" and at + 1 < len(chunk) and chunk[at + 1].text == "by":
                    continue  # "those won by Korea"
                has_content = True
                if seen and (text.endswith(("ed", "ing")) or text in ("made", "that", "won")) and prep == "":
                    is_cut = True
                    # "oil prices pressed imports": a verb that we do not know has an object
                    is_known = is_known and not any(one.kind in ("indicator", "product") for one in chunk[at + 1 :])
                    break
                is_known = False
            case "indicator":
                has_content = True
                is_total |= text.startswith(("total ", "overall "))
                if item.term is not None and item.term.measure:
                    measure = item.term.measure
                if not indicator or (prep == "" and not is_share):
                    indicator = item.code
                    is_short = item.code == "imports" and item.term is not None and item.term.form == "short"
                seen = True
            case "product":
                has_content = seen = True
                if prep in ("than",):
                    is_known = False
                elif _is_such(chunk, at):
                    product = SAME_ITEM  # "sales of such cars"
                elif not product or prep == "" or (prep == "of" and _is_whole(product, indicator)):
                    product = item.code  # "offline sales of furniture", "the manufacture of furniture"
            case "area":
                has_content = seen = True
                if owner and prep in _WITHER:
                    area = area or item.code
                elif (item.term is not None and item.term.kind == "ref_area") or (
                    prep == "" and _has_genitive(chunk, at)
                ):
                    owner = owner or item.code
                    is_possessive = at + 1 < len(chunk) and chunk[at + 1].kind == "mark"
                elif not area or prep != "for":
                    area = item.code
            case "noun":
                is_growth |= text in _GROWTHS
            case "excluded":
                has_content, is_known = True, False
            case "pron":
                has_content = True
                if prep and text in ("this", "these") and at + 1 < len(chunk) and chunk[at + 1].text in CATEGORIES:
                    product = product or SAME_ITEM
                elif text == "them" and prep == "of" and indicator and chunk[at - 2].kind == "indicator":
                    product = product or SAME_ITEM  # "exports of them"
                elif text in OWNERS:
                    pronoun = pronoun or "owner"
                elif text in POINTERS:
                    pronoun = "pointer" if text != "that" or len(chunk) > 1 else "pronoun"  # "That was 3 percent more"
                elif not seen and prep != "among":
                    pronoun = "pronoun"  # "among them ships (3 percent)" names the ships only
                seen = True
            case "prep":
                if text in EXCLUDING or (text == "than" and at and chunk[at - 1].text in ("other", "rather")):
                    is_known = False
                    break
                if not has_content and not seen and text != "of":
                    is_aside, opening = text not in BEFORE_ITEM, text
                if text == "as" and seen and chunk[at - 1].text == "such":
                    is_known = is_known and bool(
                        product or area or not prep
                    )  # "exports of items such as AI": of which?
                    break  # "foods such as kimchi": kimchi is one of them
                if text == "as" and [one.text for one in chunk[at + 1 : at + 3]] == ["a", "whole"]:
                    is_total = True
                if (text in _REASONS or text == "including") and seen and not _leads_to_channel(chunk, at):
                    break
                prep, partner = text, False
    if prep in _WITHER and partner and not area and not is_worldwide:
        is_known = False
    if is_share and owner and not area:
        area, owner = owner, ""  # "China's share in total exports" is the part that goes there
    is_definite = is_short or chunk[0].text == "the"
    is_mutual = has_content and (any(item.text.startswith(_MUTUAL) for item in chunk) or _is_of_two(chunk))
    # Phrase(...) by its shortest way: this line runs for every stretch of every sentence.
    return tuple.__new__(
        Phrase,
        (
            indicator, product, area, owner, pronoun, is_known, has_content, is_total, is_share, is_aside, has_agent,
            measure, is_possessive, is_definite, is_mutual, is_cut, opening,
            is_growth and bool(indicator or product),
        ),
    )  # fmt: skip


def _is_whole(product: str, indicator: str) -> bool:
    """Whether what stands behind "of" is the part that is meant: of a channel's sales, of what is manufactured."""
    return product == "manufacturing" or families().get(indicator) == "sales"


def _is_branch(chunk: Sequence[Item], at: int, indicator: str, prep: str) -> bool:
    """Whether an industry is the one that was spoken of: "the sector's exports", "exports of the industry"."""
    if prep == "":
        return at + 2 < len(chunk) and chunk[at + 2].text == "s"
    return prep == "of" and bool(indicator) and chunk[at - 1].text in ("the", "this") and at == len(chunk) - 1


def _is_such(chunk: Sequence[Item], at: int) -> bool:
    """Whether a product is the one that was spoken of: "such cars", but not "such as cars"."""
    return at > 0 and chunk[at - 1].text == "such"


def _is_told_of(chunk: Sequence[Item], at: int) -> bool:
    """Whether a noun alone means what was told of: "the amount", "in May the previous record"."""
    first = 2 if chunk[0].kind == "prep" and chunk[1:2] and chunk[1].kind == "date" else 0
    if (
        any(item.kind not in ("prep", "date") and item.text not in SKIPPED for item in chunk[at + 1 :])
        or at - first > _SHORT
        or not chunk[first].text.startswith(("the", "this"))
    ):
        return False
    if chunk[first].kind != "date" and chunk[first].text not in ("the", "this"):
        return False
    between = chunk[first:at]
    # "the full-year figure", "the first-half figure"
    return all(item.kind == "date" or (item.kind in ("word", "mark") and is_plain(item.text)) for item in between)


def _leads_to_channel(chunk: Sequence[Item], at: int) -> bool:
    """Whether "at" leads to the channel of a sale: "sales at department stores"."""
    return chunk[at].text == "at" and any(item.kind == "product" for item in chunk[at + 1 : at + _CHANNEL])


def _is_two_way(chunk: Sequence[Item], at: int) -> bool:
    """Whether item `at` is one of the words of "two-way"."""
    first = at if chunk[at].text == "two" else at - 2
    return first >= 0 and [item.text for item in chunk[first : first + 3]] == ["two", "-", "way"]


def _is_of_two(chunk: Sequence[Item]) -> bool:
    """Whether a phrase points at two countries that were named: "trade between the two nations", "two-way"."""
    at = next((at for at, item in enumerate(chunk) if item.text == "two"), -1)
    if at >= 0 and _is_two_way(chunk, at):
        return True
    return at > 1 and chunk[at - 1].text == "the" and chunk[at - 2].text.endswith("between")


def _has_genitive(chunk: Sequence[Item], at: int) -> bool:
    """Whether a name stands in the genitive: "China's economy"."""
    return at + 2 < len(chunk) and chunk[at + 1].kind == "mark" and chunk[at + 2].text == "s"


def _ends(chunk: Sequence[Item], at: int) -> bool:
    """Whether a noun is the head of its phrase: "trade with China", "Korea's trade", but not "trade talks"."""
    behind = chunk[at + 1 : at + 3]
    if not behind or [item.text for item in behind] in (["of"], ["by"]):
        return True  # "two-way goods trade of" a sum, "and the world economy by" 3 percent
    if len(chunk) == at + 2 and behind[0].text in ("up", "down"):
        return True  # "foreign trade up 3 percent"
    return behind[0].text in ("with", "between", "in", "as") or behind[0].kind == "date"

"""Who trades, where a verb says it: the country that buys, the one that supplies, what is sold abroad.

buyer    = area ("bought" | "took" | ...) value         "China took $3 billion": exports to China
supplier = area ("supplied" | ...) value                "Chile supplied $2 billion": imports from there
sold     = ("sold" | "sales") ... ("abroad" | "overseas")           exports
cost     = product "cost" sum                           "Crude oil cost $9 billion": imports
"""

from collections.abc import Sequence

from flows.normalize.statistics.frames import Frame
from flows.normalize.statistics.items import SHORT_SALES, Item
from flows.normalize.statistics.memory import Memory, tells
from flows.normalize.statistics.phrases import Phrase
from flows.normalize.statistics.spellings import branches
from flows.normalize.statistics.subjects import resolve

_BOUGHT = frozenset(("bought", "buys", "purchased"))
_SUPPLIES = frozenset(("supplied", "supplies", "delivered", "delivers", "provided", "provides"))
_COSTS = frozenset(("cost", "costs"))
_FLOWS = frozenset(("exports", "trade_balance", "total_trade"))
_LARGE = 1_000_000  # a sum that no piece costs
_BUYS = frozenset(
    ("bought", "buys", "purchased", "purchases", "took", "takes", "taking", "absorbed", "imported", "received", "spent")
)


def as_agent(phrase: Phrase, verb: Item, memory: Memory) -> Phrase:
    """An industry that does what its verb states as who does it, of what is told of: "the car industry sold 900 units".

    A branch of the economy produces; it is goods that are sold.
    """
    if verb.term is None or phrase.indicator or phrase.product not in branches():
        return phrase
    product = memory.theme.product if memory.theme is not None else ""
    return phrase._replace(product=product or phrase.product, has_agent=True)


def take_trade(memory: Memory, items: Sequence[Item], frame: Frame, verb: Item, phrase: Phrase) -> None:
    """Let a verb of trade tell whose trade its clause is of; `phrase` is its subject."""
    if verb.text in _BUYS and (phrase.area or phrase.pronoun):
        named = [item.code for item in items if item.kind == "area" and item.end <= verb.start]
        frame.buyer = phrase.area or "".join(named[-1:])
    if verb.text in _BOUGHT and _is_home(phrase, frame, memory):
        frame.verb, frame.buyer = "imports", ""  # "Korea sold $3 billion of goods abroad and bought $2 billion"
    if verb.text in _SUPPLIES and phrase.area not in ("", memory.country) and not phrase.has_series:
        told = memory.carry
        product = told.product if told is not None and told.indicator == "imports" else ""
        sold = resolve(Phrase(indicator="imports", product=product, area=phrase.area), memory, None)
        frame.supplier = phrase.area
        frame.subject = sold if tells(memory, "imports") else None
        frame.unknown = frame.subject is None
    spoken = frame.subject
    if verb.text in _COSTS and phrase.product and spoken is not None and spoken.indicator in _FLOWS:
        is_bill = _is_paid(items, verb)  # "Crude oil cost $9 billion"
        frame.subject = spoken._replace(indicator="imports") if is_bill else spoken
    if (verb.code == SHORT_SALES or verb.text == "sold") and any(item.text in ("abroad", "overseas") for item in items):
        frame.verb = "exports"


def _is_home(phrase: Phrase, frame: Frame, memory: Memory) -> bool:
    """Whether who buys is the country itself: "Korea bought", "Korea sold goods ... and bought"."""
    agent = phrase if phrase.has_content else frame.phrase
    return memory.country in (agent.area, agent.owner) and not agent.has_series


def _is_paid(items: Sequence[Item], verb: Item) -> bool:
    """Whether what a verb says that something cost is a sum for all of it, rather than the price of a piece."""
    stated = next((item.value for item in items if item.start > verb.start and item.value is not None), None)
    return stated is not None and stated.figure.kind == "money" and stated.figure.value >= _LARGE

"""Which series a value is a value of, once its clause has been read up to it.

subject = what stands behind it    "$5 billion of exports", "a $4 billion surplus", "3 percent of exports": a share
        | the phrase before it     "auto parts 3 percent", "posted exports of $5 billion"
        | what its verb states     "Japan exported 3,000 cars", "141,000 cars were sold"
        | the subject of its clause, or of the value before it
"""

from collections.abc import Sequence
from itertools import pairwise

from flows.normalize.lines import word_set
from flows.normalize.statistics.areas import is_held_in
from flows.normalize.statistics.behind import TRADED, Behind, is_part, origin, owner_behind, partner, passive
from flows.normalize.statistics.completed import held, with_whole
from flows.normalize.statistics.frames import Frame
from flows.normalize.statistics.items import THERE, Item
from flows.normalize.statistics.memory import Memory, Subject, special, tells
from flows.normalize.statistics.phrases import NOTHING, Phrase, read_phrase
from flows.normalize.statistics.spellings import families, is_part_of, parent_of
from flows.normalize.statistics.subjects import ALL_GOODS, both_trade, of_share, place_before, resolve, says_branch
from flows.normalize.statistics.wholes import world_share
from flows.normalize.statistics.words import CARRIERS

# What a partner is, and the flow between.
_FLOW_OF = {
    "market": "exports", "destination": "exports", "buyer": "exports", "customer": "exports", "export": "exports",
    "supplier": "imports", "source": "imports", "import": "imports",
}  # fmt: skip
_REAL = {"wages": "real_wages"}  # what is another series where prices are taken out
_RANKED = frozenset(("tourism", "fdi", "orders"))  # families of series whose partners hold places
_OF_MAKERS = frozenset(("exports", "domestic_sales", "production", "sales", "imports"))
_ITEMS = word_set("item product commodity category export import earner")
_SUPERLATIVES = word_set("largest biggest top leading main first second third fourth fifth next no number lead")
_HOLDING = ("with", "at")
_BEFORE_RANKED = {*_HOLDING, "of", *CARRIERS}


def subject_of(
    memory: Memory, items: Sequence[Item], frame: Frame, at: int, said: Behind, left: Phrase
) -> tuple[Subject | None, str]:
    """The subject of the value at item `at`, and how it came to it (the `link` of a `Stating`).

    `said` is what stands behind the value, `left` the phrase before it.
    """
    if (share := world_share(memory, items, frame, at, said, left)) is not None:
        return share, "share"
    subject, link = _subject_of(memory, items, frame, at, said, left)
    if subject is not None and subject.indicator in _REAL and _in_real_terms(items, at):
        subject = subject._replace(indicator=_REAL[subject.indicator])
    return subject, link


def _in_real_terms(items: Sequence[Item], at: int) -> bool:
    """Whether the clause of the value at item `at` is told net of prices: "in real terms, pay rose 2 percent"."""
    first = next((step for step in range(at, 0, -1) if items[step].ends_clause), 0)
    last = next((step for step in range(at, len(items)) if items[step].ends_clause), len(items))
    texts = [item.text for item in items[first:last]]
    return any(pair == ("real", "terms") for pair in pairwise(texts))


def _subject_of(
    memory: Memory, items: Sequence[Item], frame: Frame, at: int, said: Behind, left: Phrase
) -> tuple[Subject | None, str]:
    clause = memory.last if frame.has_value else frame.subject
    right = said.phrase
    if said.is_ratio:
        before = resolve_in(memory, left, clause) if left.has_series else None
        return before or clause, "ratio"
    if said.is_share or is_part(items, at):
        right = right._replace(indicator=special(right.indicator or _made_by(frame, right), memory, clause))
        share = of_share(right, left if left.has_terms else frame.phrase, clause)
        if share is not None and share.area == memory.country and families().get(share.indicator) == "orders":
            share = share._replace(area="")  # "Korean yards won 42 percent of the world's orders"
        return share, "share"
    if left.indicator == "trade_balance" and right.opening == "" and right.area and _is_trade(right):
        # "a surplus of $2 billion in its trade with Peru and a deficit of $1 billion in that with Chile"
        return resolve(left._replace(area=right.area), memory, None), "phrase"
    if right.is_total and right.has_series:
        return resolve(right, memory, None), "right"
    if said.is_total and memory.topic is not None and memory.topic.has_series:
        return resolve(memory.topic, memory, None), "clause"
    goes_on = frame.has_value or (frame.has_verb and not frame.phrase.has_content)
    if left.is_share and left.is_known and not left.has_terms and goes_on and clause is not None:
        return clause._replace(share=True, grows=False), "share"  # "pledges in services were $3 billion, a share of 9"
    opens = at > 0 and items[at - 1].kind in ("link", "border")  # "exports were $5 billion and 300 cars were built"
    verb = passive(items, max(at, said.last)) if opens or not (frame.verb or frame.has_verb) else ""
    verb = verb or frame.verb
    is_same = said.is_noun and clause is not None and clause.indicator == verb and not left.has_series
    if is_same and clause is not None and is_part_of(clause.product, right.product):
        return clause._replace(area=left.area or clause.area), "verb"  # "Belgium, where 900 vehicles were exported"
    if said.is_noun and verb and not frame.unknown:
        return _by_verb(memory, frame, verb, right), "verb"
    is_counted = said.is_noun and clause is not None and right.is_known and right.product != clause.product
    if is_counted and clause is not None and _is_beside(right.product, clause.product):
        return clause._replace(product=right.product), "right"  # "car sales were 5,000 units, including 900 hybrids"
    if right.has_content and (frame.buyer or not (said.is_noun and (clause is not None or left.has_terms))):
        if frame.waits and not left.is_known and not (right.product or right.area):
            right = right._replace(product=left.product, area=left.area)  # "ships outdid a 5 percent rise in exports"
        investor = left.area or left.owner  # "Peru pledged $3 billion of direct investment in Korea"
        if families().get(left.indicator) == "fdi" == families().get(right.indicator) and investor != memory.country:
            right = right._replace(indicator=left.indicator, area=investor, owner="")
        return _object(memory, frame, right), "right"
    if (ranked := _as_ranked(memory, frame)) is not None:
        return ranked, "phrase"
    if left.has_content and not left.has_terms and frame.has_verb and _is_held(frame):
        left = NOTHING
    if verb and left.has_content and left.is_known and not (left.indicator or frame.has_verb or frame.has_value):
        whole = left.is_total or frame.chunks[-1][0].text == "goods"  # "Goods to the value of $3 billion were imported"
        return _by_verb(memory, frame, verb, left._replace(is_total=whole)), "verb"
    if left.has_content and not (left.is_aside and not left.has_terms and left.is_known):
        return _left(memory, frame, left), "phrase"
    if verb and (frame.verb or not frame.has_value) and not frame.unknown and not (clause and clause.indicator == verb):
        return _by_verb(memory, frame, verb, None), "verb"
    if frame.unknown and not frame.has_value:
        return None, "clause"
    if clause is None and (won := _won(memory, items, frame, at)) is not None:
        return won, "verb"
    return clause, "from" if frame.comes_from() else "clause"


def _made_by(frame: Frame, whole: Phrase) -> str:
    """The series that a verb states a part of: "Nuclear plants generated 32 percent of electricity"."""
    return frame.verb if whole.product and frame.phrase.product and not frame.phrase.indicator else ""


def _is_beside(product: str, told: str) -> bool:
    """Whether a product is a part of the one told of, or another part of the same whole."""
    return is_part_of(product, told) or (parent_of(product) == parent_of(told) not in (product, told))


def _is_trade(phrase: Phrase) -> bool:
    """Whether a phrase only says of which trade something is: "its trade with Peru", "that with Chile"."""
    return phrase.indicator == "total_trade" or (phrase.pronoun == "pointer" and not phrase.has_series)


def _won(memory: Memory, items: Sequence[Item], frame: Frame, at: int) -> Subject | None:
    """The orders that a text is about, where its yards are said to have a tonnage: "Korean yards booked 3 Mt"."""
    theme, agent, value = memory.theme, frame.phrase, items[at].value
    if theme is None or families().get(theme.indicator) != "orders" or not agent.has_agent or agent.has_series:
        return None
    is_own = (agent.owner or agent.area) in ("", memory.country)
    if not is_own or not frame.has_verb or value is None or value.figure.kind != "quantity":
        return None
    topic = memory.topic.product if memory.topic is not None else ""
    return theme._replace(product=topic or theme.product, area="", share=False)


def _as_ranked(memory: Memory, frame: Frame) -> Subject | None:
    """What holds a place among partners or items: "China was the largest market with", "Steel is the top import, at".

    ranked = (area | product) copula {word} (flow-noun | ["export"] "item") ("with" | "at") [{carrier} "of"] value
           | area verb ["the"] ordinal ("with" | "at") value                       "China came next with $3 billion"
    """
    chunk = frame.chunks[-1]
    if not chunk or chunk[-1].text not in _BEFORE_RANKED:
        return None  # as nearly always
    last = next((at for at in range(len(chunk) - 1, -1, -1) if chunk[at].text in _HOLDING), 0)
    if not last or not all(item.text in CARRIERS or item.text in ("of", "a", "an") for item in chunk[last + 1 :]):
        return None
    words = [item.text for item in chunk[:last]]
    if _SUPERLATIVES.isdisjoint(words):
        return None
    theme = memory.theme.indicator if memory.theme is not None else ""
    told = next((word for word in ("export", "import") if word in words), "")  # "the largest import market"
    flow = _FLOW_OF.get(told) or next((_FLOW_OF[word] for word in reversed(words) if word in _FLOW_OF), "")
    if families().get(theme) in _RANKED:
        flow = theme  # "Chile was the main country of residence with 3,000 tourists"
    phrase = frame.phrase
    if phrase.product and not phrase.indicator and phrase.is_known:
        is_item = not flow or not _ITEMS.isdisjoint(words)
        return resolve(phrase._replace(indicator=flow), memory, None) if is_item else None
    own = [item.code for item in chunk if item.kind == "area" and item.code != memory.country]
    area = own[0] if own else phrase.area or phrase.owner if not phrase.has_series else ""
    is_place = not flow and all(word in _SUPERLATIVES or word == "the" for word in words)
    product = next((item.code for item in chunk if item.kind == "product"), "")  # "the main buyer of Korean food"
    ranked = Phrase(indicator=flow, product=product, area=area)
    return resolve(ranked, memory, None) if area and (flow or is_place) else None


def _is_held(frame: Frame) -> bool:
    """Whether a stretch without terms leads to what the series before its verb has: "Ships led the way with $3"."""
    return frame.phrase.has_series and frame.chunks[-1][-1].text in _HOLDING


def _by_verb(memory: Memory, frame: Frame, verb: str, item: Phrase | None) -> Subject | None:
    """The series that a verb states: "Japan exported 3,000 cars", "plants built 3,000 units"."""
    verb = special(verb, memory, frame.subject)
    if item is not None and item.product in ALL_GOODS and families().get(verb) in ("trade", "sales"):
        item = item._replace(product="")
    if families().get(verb) == "tourism" and ((item is not None and item.product) or frame.phrase.has_agent):
        return None  # "Customers visited shops 4 percent more often"
    if frame.phrase.has_agent and frame.phrase.product:
        item = item or Phrase()  # "Car plants built 3,000 units"
        item = item._replace(product=item.product or frame.phrase.product)
    elif frame.phrase.has_series:
        if frame.subject is None:
            return None
        is_other = item is not None and item.product and item.is_known
        if is_other and item is not None and not frame.has_value:
            whole = frame.subject.product  # "Small firms sold $3 billion of cosmetics", but "mines produced ores"
            is_other = not frame.phrase.indicator and bool(whole) and not is_part_of(whole, item.product)
        product = item.product if item is not None and is_other else frame.subject.product
        return frame.subject._replace(indicator=verb, product=product)  # "mines produced 3 tons, smelters 2 tons"
    if frame.phrase.has_content and not frame.phrase.is_known:
        return None
    owner = frame.phrase.owner or frame.phrase.area
    base = item if item is not None else Phrase()
    if item is None and frame.has_value and memory.last is not None and verb in _OF_MAKERS:
        base = base._replace(product=memory.last.product)  # "carmakers built 200 cars and exported 150"
    home = memory.country
    if verb == "imports" and owner and home in (base.owner, base.area) and owner != home:
        # "North America imported Korean cars": to us they are exports there
        verb, owner, base = "exports", "", base._replace(area=owner, owner="")
    if owner == home and not base.area and memory.trade_with and verb in ("exports", "imports"):
        base = base._replace(area=memory.trade_with)  # "Trade between the two totaled $3 billion. Korea exported ..."
    return resolve(base._replace(indicator=verb, owner=owner, has_agent=False), memory, None)


def _left(memory: Memory, frame: Frame, left: Phrase) -> Subject | None:
    """The subject in the phrase before a value: "auto parts 3 percent", "posted exports of $5 billion"."""
    before = frame.subject
    left = with_whole(frame, held(frame, left))
    if frame.waits and len(frame.chunks) > 1 and families().get(left.indicator) == "fdi" and not left.area:
        # "Investors from France, encouraged by the deal, pledged $3 billion"
        agent = read_phrase(frame.chunks[0]) if frame.chunks[0] else frame.phrase
        left = left._replace(area=agent.area or agent.owner) if agent.has_agent else left
    if frame.verb and not left.indicator and left.product and not frame.unknown:
        return _by_verb(memory, frame, frame.verb, left)
    is_object = frame.has_verb and not frame.has_value
    bare = left.indicator and not left.product and not left.area and not left.pronoun and not left.owner
    goes_on = before is not None and before.indicator != left.indicator and not frame.phrase.indicator
    if is_object and bare and left.is_known and before is not None and goes_on:
        if before.area and not before.owner and is_held_in(left.indicator):
            before = before._replace(owner=before.area, area="")  # "Chile is a large market, with a GDP of $3 billion"
        return before._replace(indicator=left.indicator)  # "Services drew pledges of $6 billion"
    item = frame.phrase
    has_item = item.is_known and item.product and not item.indicator and not frame.is_leaving
    # "The shipbuilding industry won orders": that they are of ships the indicator says
    has_item = has_item and not says_branch(left.indicator, item.product)
    if is_object and bare and left.is_known and has_item:
        left = left._replace(product=item.product)  # "Services drew FDI pledges of $6 billion"
    chunk = frame.chunks[-1]
    if bare and before is None and len(chunk) == 1 and chunk[0].text.endswith("ed"):
        return None  # "notified $3 billion": who did?
    told = memory.last
    if frame.has_value and bare and left.is_known and told is not None and _goes_on_in(told, left.indicator):
        return told._replace(indicator=left.indicator, measure=left.measure)  # "Chip exports rose 3 percent, imports 2"
    buyer = frame.phrase.area or frame.phrase.owner
    buys = is_object and left.pronoun == "owner" and left.indicator == "imports" and not frame.phrase.has_series
    if buys and buyer not in ("", memory.country) and tells(memory, "exports"):
        left = left._replace(indicator="exports", area=buyer, pronoun="")  # "the United States raised its purchases"
    if is_object and left.pronoun == "owner" and frame.phrase.has_agent and families().get(left.indicator) == "fdi":
        investor = frame.phrase.area or frame.phrase.owner  # "Companies from France raised their pledges"
        left = left._replace(area=left.area or investor, pronoun="") if investor else left
    if is_object and bare and left.is_known and frame.phrase.owner and not frame.phrase.has_series:
        left = left._replace(owner=frame.phrase.owner)
    if frame.has_value and left.has_agent and told is not None and families().get(told.indicator) == "fdi":
        # "American investors raised their pledges by 9 percent and Danish ones by 8"
        investor = left.area or left.owner
        return told._replace(area=investor) if investor not in ("", memory.country) else None
    if frame.has_value and left.is_aside and left.area and not left.has_series and memory.last is not None:
        area = "" if left.area == memory.country else left.area
        return memory.last._replace(area=area) if left.is_known else None  # "..., to Japan 19 percent"
    if not frame.has_verb or frame.has_value:
        left = frame.coordinated(left)
    subject = resolve_in(memory, left, before)
    memory.name(left)
    return subject


def _goes_on_in(told: Subject, indicator: str) -> bool:
    """Whether a bare series behind another in one clause is of the same: "sales of vans rose 3 percent, exports 2"."""
    is_made = bool(told.product) and told.indicator in _OF_MAKERS and indicator in _OF_MAKERS
    return both_trade(told.indicator, indicator) or (is_made and told.indicator != indicator)


def _object(memory: Memory, frame: Frame, right: Phrase) -> Subject | None:
    """The subject in the phrase behind a value: "$5 billion of exports", "a $4 billion surplus"."""
    if frame.verb and not right.indicator and right.product and right.is_known:
        if not frame.unknown:
            return _by_verb(memory, frame, frame.verb, right)
        told = resolve(right, memory, frame.subject)  # "the watch industry sold $3 billion of watches abroad"
        return told if told is not None and told.indicator == frame.verb else None
    item = frame.phrase
    if item.product and not item.indicator and item.is_known and not (right.product or right.area or right.owner):
        right = right._replace(product=item.product)  # "Displays generated $30 billion in exports"
    if frame.buyer and right.owner and right.owner != memory.country and not right.indicator:
        return None  # what another bought of a third
    if frame.buyer and memory.country in (right.owner, right.area) and not right.indicator:
        bought = right._replace(indicator="exports", area=frame.buyer, owner="")  # "it bought $3 billion of our goods"
        return resolve(bought, memory, None)
    is_item = right.product and not (right.indicator or right.owner or right.area)
    if frame.buyer and is_item and tells(memory, "exports"):
        product = "" if right.product in ALL_GOODS else right.product
        bought = Phrase(indicator="exports", product=product, area=frame.buyer)
        return resolve(bought, memory, None)  # "The Middle East took $2 billion worth of goods"
    if frame.supplier and right.product and not (right.indicator or right.area):
        return resolve(right._replace(indicator="imports", area=frame.supplier), memory, None)
    agent = frame.phrase
    if right.indicator == "trade_balance" and agent.area and not (agent.has_series or agent.is_aside or right.owner):
        return resolve(right._replace(owner=agent.area), memory, None)  # "the EU posted a $3 billion deficit"
    if frame.unknown and frame.has_verb and not (right.indicator or right.pronoun):
        return None  # "the government will provide $3 billion of finance"
    is_visited = families().get(right.indicator) in _RANKED and frame.is_copular
    if is_visited and not agent.is_known:
        return None  # "France and Chile were next with 4,000 tourists and 3,000"
    if is_visited and agent.area and not (agent.has_series or agent.is_aside or right.area or right.owner):
        return resolve(right._replace(area=agent.area), memory, None)  # "Chile was the main origin with 4,000 tourists"
    return resolve(right, memory, frame.subject)


def with_partner(
    memory: Memory, items: Sequence[Item], frame: Frame, at: int, last: int, subject: Subject
) -> Subject | None:
    """The series of the value at item `at` with the partner or the owner that stands behind its item `last`.

    Nothing where it is of a part of the whole, and with whom is not understood.
    """
    area = origin(items, at, frame)
    if area == "":
        area = partner(items, last, subject.indicator)
    if area == memory.country != subject.owner and subject.owner and subject.indicator == "imports":
        return subject._replace(indicator="exports", area=subject.owner, owner="")  # "Peru imported $2 bn from Korea"
    if area is None:
        return None
    if area == THERE:  # "and imported $3 billion from those countries"
        area = place_before(memory, subject)
        if not area:
            return None  # "with the region": with which?
    if area:
        return subject._replace(area="" if area == memory.country else area)
    if is_held_in(subject.indicator) and (owner := owner_behind(items, last)):
        return subject._replace(owner="" if owner == memory.country else owner)
    return subject


def balance_of(subject: Subject | None) -> Subject | None:
    """The balance of what was told of, where a sum is "in the black": "leaving the country $2 billion in the black"."""
    if subject is None or families().get(subject.indicator) == "current_account":
        return subject
    is_trade = families().get(subject.indicator) == "trade"
    return subject._replace(indicator="trade_balance", share=False, grows=False) if is_trade else subject


def resolve_in(memory: Memory, phrase: Phrase, clause: Subject | None) -> Subject | None:
    """The subject that a phrase of a clause names, or the clause's own where it only says in which place."""
    subject = resolve(phrase, memory, clause)
    if phrase.is_aside and subject is not None and not phrase.indicator and phrase.area:
        # "surpluses were recorded with Chile"; "rose in Asia": where, not what
        return subject if clause is not None and is_partner_of(phrase, clause) else clause
    return subject


def is_partner_of(phrase: Phrase, subject: Subject) -> bool:
    """Whether an aside says with whom a series is: exports "to Chile", imports "from" there, a balance "with" it."""
    return bool(phrase.area) and phrase.is_aside and phrase.opening == TRADED.get(subject.indicator)

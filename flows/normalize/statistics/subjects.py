"""Whose statement a value is: the dimensions that a phrase leaves open are taken from what was said before it.

A phrase with an indicator begins anew; one with a product or an area alone goes on with the indicator of its sentence,
else with that of the sentence before where this one broke its series down too, else with the topic of the release. A
pronoun takes everything, an empty phrase ("and reached") the subject of its clause. What has no indicator after that
is no statement of a statistic.
"""

from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.statistics.areas import PARTNERED
from flows.normalize.statistics.items import SHORT_SALES, THERE
from flows.normalize.statistics.memory import (
    INVESTMENTS,
    OF_PRODUCTS,
    Memory,
    Subject,
    core_of,
    special,
    tells,
    whole_of,
)
from flows.normalize.statistics.phrases import Phrase
from flows.normalize.statistics.spellings import families, is_part_of, of_habit
from schemas.statistics import WORLD

_TRADE = frozenset(
    ("exports", "imports", "trade_balance", "total_trade", "average_daily_exports", "average_daily_imports")
)
# Trade in goods is what "exports" and "imports" mean where nothing else is said.
ALL_GOODS = frozenset(("goods", "commodities", "merchandise"))
_ANAPHORIC = frozenset(("shipments", "deliveries"))  # of what is told of
_PARTS = frozenset(("with", "including"))  # what stands behind them is a part of what stands before
_FORMS = {"average_daily_exports": "exports", "average_daily_imports": "imports"}
_PAIRED = frozenset(("exports", "imports", "trade_balance", "total_trade"))
_INWARD = frozenset(("foreign_direct_investment_pledged", "foreign_direct_investment_arrived"))

# Series beside the gross domestic product that have its branches too, and those that tell how sales came about.
_OF_BRANCHES = frozenset(
    ("employment", "wages", "consumer_price_index", "inflation", "nonfarm_payrolls", "job_vacancies", "productivity",
     "producer_price_index", "retail_sales", "new_orders", "business_confidence", "investment", "unemployment")
)  # fmt: skip
_OF_CUSTOMERS = frozenset(("average_purchase", "number_of_transactions", "number_of_stores"))

OPEN = "?"  # the indicator of an item whose list names it last: "oil (3 percent) and gas (2 percent) imports"


def resolve(phrase: Phrase, memory: Memory, clause: Subject | None) -> Subject | None:
    """The subject that a phrase names after `clause`, the one before it; nothing where it is unclear."""
    if not phrase.is_known or phrase.has_agent:
        return None
    if memory.is_partial:
        core = core_of(memory, phrase.indicator)
        return Subject(core, owner=_owner(phrase, memory)) if core and not phrase.product else None
    if phrase.area == THERE:
        area = place_before(memory, clause)
        if not area:
            return None
        phrase = phrase._replace(area=area)
    if phrase.product:
        memory.item = memory.product_of(phrase)
        if not memory.item:
            return None
        phrase = phrase._replace(product=memory.item)
    subject = _resolved(phrase, memory, memory.last or clause, clause)
    if subject is not None and subject.grows != phrase.is_growth and phrase.indicator and not phrase.pronoun:
        subject = subject._replace(grows=phrase.is_growth)
    if subject is not None and families().get(subject.indicator) == "trade" and not subject.area:
        if phrase.is_mutual:
            memory.mutual = place_before(memory, clause) or memory.partner
            if not memory.mutual:
                return None  # the trade of which two?
            subject = subject._replace(owner=_owner(phrase, memory))
        if memory.mutual and (phrase.is_mutual or not phrase.is_total):
            subject = subject._replace(area=memory.mutual)
    if subject is not None and subject.area and subject.product == "goods_and_services" != phrase.product:
        subject = subject._replace(product="")  # with one partner it is goods that offices count
    if subject is not None and memory.owner and not subject.owner:
        subject = subject._replace(owner=memory.owner, area="" if subject.area == memory.owner else subject.area)
    if (
        subject is not None
        and subject.area
        and not (phrase.indicator or phrase.pronoun)
        and _is_of_members(subject, memory)
    ):
        subject = subject._replace(owner=subject.area, area="")
    if subject is not None and subject.indicator == "total_trade":
        memory.mutual = subject.area
    if subject is None or not memory.place or subject.owner or subject.area:
        return subject
    if memory.place == memory.country:
        return subject
    # "In Vietnam, exports rose": to there or from there? "In the EU, output rose": the EU's.
    partnered = families().get(subject.indicator) in ("trade", "fdi")
    return None if partnered else subject._replace(owner=memory.place)


def _is_of_members(subject: Subject, memory: Memory) -> bool:
    """Whether an area that stands alone is whose statistic this is: "the lowest rates were in Poland (3.0%)".

    Of what has no partners always; of trade where it is told of the members of a bloc.
    """
    family = families().get(subject.indicator)
    return family not in PARTNERED or (family == "trade" and memory.is_of_members)


def place_before(memory: Memory, clause: Subject | None) -> str:
    """The partner that "that country" points at: the last one of the sentence, else that of the sentence before."""
    recent = memory.carry if memory.age <= 1 else None
    told = (memory.last, clause, memory.named, memory.topic)
    here = next((one.area for one in told if one is not None and one.area), "") or memory.mutual
    return here or (recent.area if recent is not None else "") or memory.partner


def _resolved(phrase: Phrase, memory: Memory, before: Subject | None, clause: Subject | None) -> Subject | None:
    if phrase.pronoun:
        return _by_pronoun(phrase, memory, before)
    if phrase.indicator:
        return _by_indicator(phrase, memory, clause)
    if phrase.product or phrase.area:
        return _by_item(phrase, memory, before)
    return None


def _area(phrase: Phrase, memory: Memory) -> str:
    return "" if phrase.area == memory.country else phrase.area


def _owner(phrase: Phrase, memory: Memory) -> str:
    return "" if phrase.owner == memory.country else phrase.owner


def _by_pronoun(phrase: Phrase, memory: Memory, before: Subject | None) -> Subject | None:
    base = before or memory.named or (memory.carry if memory.age <= 1 else None)
    if base is None or (phrase.measure == "volume" and base.indicator == "price"):
        return None
    if before is None and memory.topic is not None and memory.topic.area and not base.area:
        base = base._replace(area=_area(memory.topic, memory))
    if before is None and memory.topic is not None and memory.topic.product and not memory.topic.indicator:
        base = base._replace(product=memory.topic.product)  # "As for ships, they gained 9 percent"
    is_of_theme = memory.theme is not None and phrase.indicator in ("", memory.theme.indicator)
    if phrase.is_total and phrase.pronoun == "owner" and memory.theme is not None and is_of_theme:
        base = memory.theme  # "pledges from the EU fell. The ministry kept its target of $15 billion"
    area = _area(phrase, memory)
    phrase = phrase._replace(indicator=special(phrase.indicator, memory, base))
    if area and phrase.pronoun == "owner" and phrase.indicator and both_trade(base.indicator, phrase.indicator):
        base = base._replace(product=_theme_product(memory, phrase.indicator))  # "cars were 9%; its imports from Chile"
    if phrase.indicator and phrase.indicator != base.indicator:
        base = base._replace(indicator=phrase.indicator, area="" if phrase.pronoun == "pointer" else base.area)
    if phrase.product:
        base = base._replace(product=phrase.product)
    if phrase.pronoun == "pointer":
        if not (area or phrase.product or phrase.owner):
            return None  # "those who": we do not know whom
        if area:
            base = base._replace(area=area)
        elif phrase.product:
            base = base._replace(area=base.area if base.product and base.area else "")
    if phrase.owner and base.indicator in _INWARD:
        base = base._replace(area=_owner(phrase, memory))  # "with those of the EU up 3 percent": who invests
    elif phrase.owner:
        base = base._replace(owner=_owner(phrase, memory))
    return base._replace(measure=phrase.measure or base.measure, share=phrase.is_share)


def _by_indicator(phrase: Phrase, memory: Memory, clause: Subject | None) -> Subject:
    is_anaphoric = phrase.indicator in _ANAPHORIC or phrase.opening == "with"
    is_sold = phrase.indicator in ("sales", "domestic_sales", SHORT_SALES)
    phrase = phrase._replace(indicator=special(phrase.indicator, memory, clause))
    is_sold &= phrase.indicator in ("sales", "domestic_sales", "exports")
    if is_sold and phrase.owner not in ("", memory.country) and not phrase.is_possessive and tells(memory, "exports"):
        phrase = phrase._replace(area=phrase.area or phrase.owner, owner="")  # "sales in the United States"
    if is_sold and phrase.area and not phrase.owner and tells(memory, "exports"):
        phrase = phrase._replace(indicator="exports")  # "sales to China"
    if phrase.product in ALL_GOODS and families().get(phrase.indicator) == "trade":
        phrase = phrase._replace(product="goods" if _counts_services(memory) else "")
    area, product, owner = _area(phrase, memory), phrase.product, _owner(phrase, memory)
    is_own = owner not in ("", WORLD)
    if is_own and not area and memory.theme is not None and phrase.indicator == memory.theme.indicator in _INWARD:
        area, owner = owner, ""  # "Japan's pledges": what Japan invests here
    if owner and phrase.area == memory.country:
        area = phrase.area  # "Japan's exports to Korea", told in Korea
    topic = memory.topic
    if topic is not None and not phrase.is_total:
        area = area or (_area(topic, memory) if topic.indicator in ("", "total_trade", phrase.indicator) else "")
        product = product or topic.product
    same = clause if clause is None and not phrase.is_definite else memory.last or clause
    bare = not (product or area or owner)
    told = memory.last or clause
    if bare and told is not None and told.area and not phrase.is_total and both_trade(told.indicator, phrase.indicator):
        return told._replace(indicator=phrase.indicator, measure=phrase.measure, share=phrase.is_share)
    if bare and same is not None and same.indicator == phrase.indicator and not phrase.is_total:
        return same._replace(measure=phrase.measure or same.measure, share=phrase.is_share)
    if bare and same is not None and _FORMS.get(phrase.indicator) == same.indicator and not phrase.is_total:
        return same._replace(indicator=phrase.indicator, measure=phrase.measure, share=phrase.is_share)
    if bare and told is None and memory.trade_with and phrase.indicator in ("exports", "imports"):
        area = "" if phrase.is_total else memory.trade_with  # "Trade with Peru rose. Exports of $3 billion were ..."
    is_of_two = phrase.indicator in _PAIRED or phrase.indicator in _INWARD
    if bare and not (area or phrase.is_total) and is_of_two and _is_of_partner(memory):
        area = memory.about
    if is_anaphoric and area and not product and told is not None and told.indicator == phrase.indicator:
        product = told.product  # "Noodle exports rose 9 percent, with shipments to China up 3 percent"
    theme, recent = memory.theme, memory.carry if memory.age <= 1 else None
    is_listed = recent is not None and recent.area and recent.indicator == phrase.indicator
    if area and not product and recent is not None and is_listed and theme is not None and theme.product:
        product = recent.product if is_part_of(recent.product, theme.product) else ""  # food, of food and drugs
    if not product and not phrase.is_total:
        product = _theme_product(memory, phrase.indicator)
    if is_own and phrase.product and not area and phrase.indicator == "imports" and not phrase.is_possessive:
        area, owner = owner, ""  # "Iranian crude oil imports" come from there
    is_whole = theme is not None and theme.indicator == phrase.indicator and not theme.product
    if not product and phrase.indicator in OF_PRODUCTS and not (phrase.is_total or is_whole):
        product = _product_before(memory, clause)
    if not owner and not phrase.owner:
        is_bloc = memory.country not in gazetteer().countries  # an office that tells of two, of one after the other
        before = memory.last or memory.named or (memory.carry if is_bloc and memory.age <= 1 else None) or theme
        owner = before.owner if before is not None else ""
    return Subject(phrase.indicator, product, area, owner, phrase.measure, phrase.is_share)


def _is_of_partner(memory: Memory) -> bool:
    """Whether a text is about the trade with one partner, of which the sentence before told, or this one has."""
    before = memory.last or (memory.carry if memory.age <= 1 else None)
    return bool(memory.about) and before is not None and before.area == memory.about


def both_trade(before: str, indicator: str) -> bool:
    """Whether two different series are of the trade with one partner: "exports to China fell, imports rose"."""
    if before in _INWARD and indicator in _INWARD:
        return before != indicator  # "pledges from the EU fell, though the amount that arrived rose"
    return before != indicator and before in _PAIRED and indicator in _PAIRED


def _theme_product(memory: Memory, indicator: str) -> str:
    """The product that the release is about, where a series of this indicator may be of it."""
    theme = memory.theme
    return theme.product if theme is not None and theme.product and _kin(theme, indicator) else ""


def _counts_services(memory: Memory) -> bool:
    """Whether the text speaks of trade in goods and services, of which that in goods is a part."""
    return memory.has_services or (memory.theme is not None and memory.theme.product == "goods_and_services")


def _product_before(memory: Memory, clause: Subject | None) -> str:
    """The product that was spoken of: "Car production fell 5 percent, with domestic sales down 8 percent"."""
    recent = memory.carry if memory.age <= 1 else None
    for before in (memory.last, clause, memory.named, recent, memory.theme):
        if before is not None and before.product:
            return before.product
    return ""


def on_basis(subject: Subject, basis: str) -> Subject:
    """The investment that its sentence says how it is counted: "FDI came to $3 billion on a notification basis"."""
    is_fdi = subject.indicator in INVESTMENTS or families().get(subject.indicator) == "fdi"
    return subject._replace(indicator=basis) if is_fdi and families().get(basis) == "fdi" else subject


def owned(owner: str, memory: Memory, clause: Subject | None) -> Subject | None:
    """What a bare genitive leaves out: "Korea's exports rose, Japan's fell"; "EU pledges rose, Japan's fell" """
    before = memory.last or clause or (memory.carry if memory.age <= 1 else None)
    if before is None:
        return None
    owner = "" if owner == memory.country else owner
    return before._replace(area=owner) if before.indicator in _INWARD else before._replace(owner=owner)


def of_share(right: Phrase, left: Phrase, before: Subject | None) -> Subject | None:
    """The series of which a value is the share: that of the total, in the part that the subject names.

    share = subject "made up" percent "of" total        "cars made up 10 percent of exports, ASEAN 20 percent"
    """
    if not right.is_known or not (left.is_known or before is not None):
        return None
    if before is None:
        area = left.area or left.owner  # "China took 20 percent of exports"
        if not right.indicator or not left.is_known or left.indicator or not (left.product or area):
            return None
        return Subject(right.indicator, left.product or right.product, area or right.area)
    if not (before.product or before.area):
        return None
    if right.indicator and right.indicator != before.indicator:
        family = families().get(right.indicator)
        if left.indicator and (family is None or families().get(before.indicator) != family):
            return None
        if not left.indicator:
            before = before._replace(indicator=right.indicator)
    if right.area and not before.area:
        before = before._replace(area=right.area)  # "cars made up 3 percent of exports to Chile"
    if right.product and (not before.product or not left.product) and not is_part_of(before.product, right.product):
        before = before._replace(product=right.product)
    return before


def _kin(theme: Subject, indicator: str) -> bool:
    """Whether a product of one series may be meant in the other: trade with trade, output with sales."""
    trade = theme.indicator in _TRADE, indicator in _TRADE
    if theme.product == "automobiles":
        return indicator in OF_PRODUCTS or trade[1]
    family = families().get(indicator)
    return (
        all(trade) or indicator == theme.indicator or (family is not None and family == families().get(theme.indicator))
    )


def _by_item(phrase: Phrase, memory: Memory, before: Subject | None) -> Subject | None:
    topic = memory.topic
    announced = topic.indicator if topic is not None else ""
    base = before or _base(memory)
    if base is None:
        return None
    carry = memory.carry
    is_market = phrase.area and not phrase.product and carry is not None and carry.product and carry.area
    if is_market and before is None and carry is not None and memory.age <= 1:
        base = carry  # "Exports of chips to China rose. Japan came next with $3 billion"
    base = base._replace(indicator=whole_of(base.indicator))
    theme = memory.theme
    is_of_sums = theme is not None and families().get(theme.indicator) in ("trade", "sales", "orders")
    if phrase.product and base.indicator == "price" and theme is not None and is_of_sums:
        base = theme._replace(area="")  # "Low oil prices weighed on steel (-9 percent)": a price has no other items
    if before is None and phrase.product and base.indicator == "trade_balance" and theme is not None:
        # what is named behind a balance is exported, as the release tells or, where it is about one, nearly always
        base = theme._replace(area="", indicator="exports" if theme.indicator == base.indicator else theme.indicator)
    if topic is not None and announced and (before is None or memory.named is None):
        announced = special(announced, memory, base)
        base = Subject(announced, topic.product or _theme_product(memory, announced), _area(topic, memory))
    area = _area(phrase, memory)
    if phrase.product in ALL_GOODS and families().get(base.indicator) == "trade" and not _counts_services(memory):
        return base._replace(area=area or base.area)  # "the country shipped goods worth $3 billion"
    if phrase.product and says_branch(base.indicator, phrase.product):
        return base._replace(area=area or base.area, owner=_owner(phrase, memory) or base.owner)
    if phrase.product:
        # "Chile bought 9 percent more, with cars (up 3 percent) and steel (up 2 percent) ahead": both are sold there
        is_part = phrase.opening in _PARTS or (bool(base.area) and base.area == memory.about)
        keeps = bool(base.area and before and (base.product or is_part or not memory.is_contrast))
        keeps |= before is None and base.area != "" and base.area == memory.titled
        owner = _owner(phrase, memory)
        if owner and base.indicator == "imports":
            return base._replace(product=phrase.product, area=owner, measure=phrase.measure, share=phrase.is_share)
        told = base._replace(
            product=phrase.product,
            area=area or (base.area if keeps else ""),
            owner=owner or base.owner,
            measure=phrase.measure,
            share=phrase.is_share,
        )
        if keeps and not area and base.area and memory.last is not None:
            memory.part = told, memory.part[1] if memory.part is not None and base[:4] == memory.part[0][:4] else base
        return told
    if not area:
        return None
    if memory.part is not None and base[:4] == memory.part[0][:4]:
        base = memory.part[1]  # "Exports to China rose on chips (up 3 percent), and those to Japan fell"
    return base._replace(area=area, measure=phrase.measure, share=phrase.is_share)


def says_branch(indicator: str, product: str) -> bool:
    """Whether an indicator says itself of which branch it is: the shipbuilding industry's shipbuilding orders."""
    return product == f"{indicator.partition('_')[0]}_industry"


def _is_in_passing(carry: Subject, theme: Subject) -> bool:
    """Whether a series beside the one that a release is about has no branches of its own, so that items are of that.

    "GDP shrank 2 percent, and arrivals fell 40 percent. Manufacturing lost 5 percent"
    """
    if families().get(theme.indicator) == "sales" and carry.indicator in _OF_CUSTOMERS:
        return True
    if carry.product or families().get(carry.indicator) == families().get(theme.indicator, ""):
        return False
    is_of_accounts = theme.indicator in of_habit("national_accounts")
    return is_of_accounts and carry.indicator not in of_habit("national_accounts") | _OF_BRANCHES


def _base(memory: Memory) -> Subject | None:
    """What a bare item goes on with at the start of a sentence."""
    carry, theme = memory.carry, memory.theme
    if carry is not None and theme is not None and carry.indicator in of_habit("whole"):
        carry = theme  # "The number of purchases fell. Suits (-3%) fared worst." are sales
    if carry is not None and memory.lifted and both_trade(carry.indicator, memory.lifted):
        return Subject(memory.lifted, _theme_product(memory, memory.lifted), owner=carry.owner)
    if carry is None or memory.age > 2:
        return theme
    if theme is not None and theme.indicator == "trade_balance" and carry.indicator in ("exports", "imports"):
        theme = theme._replace(indicator=carry.indicator)  # "Peru bought $2 billion", in a text on a surplus
    if theme is None or theme.indicator == "total_trade":
        theme = carry  # items are exported or imported
    if carry.indicator != theme.indicator and families().get(carry.indicator) not in ("trade", "fdi"):
        if _is_in_passing(carry, theme):
            return theme._replace(area="", owner=carry.owner)
        return carry._replace(product="", area="")
    if carry.area and carry.area == memory.titled and families().get(carry.indicator) == "trade":
        return carry._replace(product=theme.product)  # in a text on the dealings with one partner
    if (
        carry.product != theme.product
        or carry.area
        or families().get(carry.indicator) != families().get(theme.indicator)
    ):
        return carry._replace(product=theme.product, area="")
    return theme._replace(area="")

"""What a text has said so far that its later phrases may go on with, and which series a word then means."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.statistics.items import SHORT_SALES
from flows.normalize.statistics.phrases import SAME_BRANCH, SAME_ITEM, Phrase
from flows.normalize.statistics.spellings import families, is_part_of
from flows.normalize.statistics.terms import Term

INVESTMENTS = frozenset(("foreign_direct_investment", "investment"))  # pledged or arrived? The text has said it before
_CORE = {"inflation": "core_inflation", "consumer_price_index": "core_consumer_price_index"}
_SWINGING = frozenset(
    ("energy", "food", "fuels", "tobacco", "alcoholic_beverages", "alcoholic_beverages_and_tobacco", "alcohol",
     "food_alcohol_and_tobacco", "unprocessed_food", "fresh_food", "food_and_beverages", "household_energy")
)  # fmt: skip
# Series that hardly anyone states for all products together.
OF_PRODUCTS = frozenset(("domestic_sales", "production", "sales", "consumption", "inventories"))
_BOTH_FLOWS = frozenset(("total_trade", "trade_balance"))  # of which exports and imports are told behind them
_GENERATION = "electricity_generation"


class Subject(NamedTuple):
    """The dimensions of a series; an empty code is the total, the world, or the reporting country."""

    indicator: str
    product: str = ""
    area: str = ""
    owner: str = ""
    measure: Literal["", "value", "volume"] = ""
    share: bool = False  # the value is the part that this series has in a wider one
    grows: bool = False  # the value is the rate at which this series grows: "export growth slowed to 2 percent"


class Memory:
    """What the text has said so far that a later phrase may go on with."""

    __slots__ = (
        "about",
        "age",
        "carry",
        "country",
        "excluded",
        "has_services",
        "heading",
        "is_contrast",
        "is_first",
        "is_of_members",
        "is_partial",
        "item",
        "last",
        "lifted",
        "listed",
        "mutual",
        "named",
        "opens_on_date",
        "owner",
        "part",
        "partner",
        "place",
        "theme",
        "titled",
        "topic",
    )  # fmt: skip

    def __init__(self, country: str, partner: str = "") -> None:
        """Begin a text told in `country`; `partner` is the one country whose dealings with it the text is about."""
        self.country = country
        self.about = partner  # with whom the dealings are that the whole text is about
        self.partner = partner  # the same, else the only other country that the sentence before has named
        self.titled = ""  # the same, where the title names it
        self.mutual = ""  # with whom the trade of this sentence is: "Two-way trade ..., with exports of ..."
        self.theme: Subject | None = None  # of the release: its first statement, or its title
        self.is_contrast = False  # the clause is told against the one before it: "..., while ships rose"
        self.is_first = True  # no sentence has stated anything yet
        self.carry: Subject | None = None  # the first subject of the last sentence that stated anything
        self.age = 0  # sentences since then
        self.last: Subject | None = None  # of the last value in this sentence
        self.named: Subject | None = None  # the last series that a phrase of this sentence named, with values or none
        self.lifted = ""  # what this sentence says its items moved: "Ships and cars propped up exports"
        self.opens_on_date = False  # this sentence opens with a period of its own
        self.listed: Sequence[Subject] = ()  # the series that the last sentence with values told of
        self.item = ""  # the product that was spoken of last
        self.place = ""  # where a sentence says that it happened: "In Japan, ..."
        self.is_partial = False  # the sentence leaves something out: "Excluding ships, ..."
        self.excluded: frozenset[str] = frozenset()  # what that is, by its codes
        self.is_of_members = False  # the paragraph tells of the members of a bloc, one by one
        self.has_services = False  # the trade spoken of is that in goods and services: goods are a part of it
        self.part: tuple[Subject, Subject] | None = None  # of what a partner trades, an item and the whole of it
        self.owner = ""  # whose figures stand below a heading
        self.heading: Phrase | None = None  # of the lines below it: "Exports by item", "5. Auto parts"
        self.topic: Phrase | None = None  # announced in this sentence: "EU: pledges of ...", "For displays, ..."

    def begin(self) -> None:
        """A new sentence begins."""
        self.last = self.named = None
        self.is_contrast, self.part = False, None
        self.topic = self.heading
        self.place, self.mutual, self.is_partial = "", "", False
        self.excluded = frozenset()
        self.age += 1

    def leave_out(self, terms: Iterable[Term | None]) -> None:
        """The sentence leaves these out: "Excluding ships, ..."; the vocabulary may have the rest as a product."""
        self.is_partial = True
        self.excluded |= {term.code.removeprefix("non_") for term in terms if term is not None}

    def head(self, heading: Phrase) -> None:
        """A heading stands above what follows, until the next one."""
        self.heading = heading if heading.is_known and heading.has_series else None
        if heading.is_known and not heading.has_series and heading.area and self.country not in gazetteer().countries:
            self.owner = heading.area  # of the two blocs that an office tells of, the other
        self.age = 0

    def product_of(self, phrase: Phrase) -> str:
        """The product that a phrase names, or that it points back at: "exports in this category"."""
        theme = self.theme.product if self.theme is not None else ""
        if phrase.product == SAME_BRANCH:
            return theme or self.item
        return self.item or theme if phrase.product == SAME_ITEM else phrase.product

    @property
    def whole(self) -> Subject | None:
        """The series of the sentence before without its part, where the release is about the whole."""
        if self.carry is None or self.theme is None:
            return self.carry
        return self.carry._replace(product=self.theme.product, area="")

    @property
    def is_going_on(self) -> bool:
        """Whether the sentence before stated something that this one may go on with."""
        return self.carry is not None and self.age < 1

    @property
    def trade_with(self) -> str:
        """With whom the trade is that the sentence before told of."""
        before = self.carry if self.age <= 1 else None
        if before is None or (before.indicator != "total_trade" and self.opens_on_date):
            return ""  # "The deficit with Peru grew. From January to May, exports rose": all of them
        return before.area if before.indicator in _BOTH_FLOWS else ""

    def name(self, phrase: Phrase) -> None:
        """A phrase of this sentence named a series: a pointer may go on with it ("those to Japan")."""
        if phrase.indicator and phrase.is_known and not phrase.pronoun:
            self.named = Subject(
                special(phrase.indicator, self, None),
                self.product_of(phrase),
                "",
                "" if phrase.owner == self.country else phrase.owner,
            )


def tells(memory: Memory, indicator: str) -> bool:
    """Whether the text speaks of this series: "exports" of what is sold abroad."""
    told = (memory.carry, memory.theme, memory.topic, memory.named)
    return any(one is not None and one.indicator == indicator for one in told)


def theme_of(memory: Memory) -> str:
    """The indicator that the release is about."""
    return memory.theme.indicator if memory.theme is not None else ""


def special(indicator: str, memory: Memory, clause: Subject | None) -> str:
    """The sales or the investment that is spoken of, where the text has said which: "retail sales; sales of cars" """
    if indicator in INVESTMENTS:
        announced = memory.topic.indicator if memory.topic is not None else ""
        theme = announced or (memory.theme.indicator if memory.theme is not None else "")
        return theme if families().get(theme) == "fdi" else indicator
    if indicator == "production" and _GENERATION in (memory.carry and memory.carry.indicator, theme_of(memory)):
        return _GENERATION  # "Power generation rose. Nuclear plants produced 15 TWh"
    if indicator == "production" and theme_of(memory) == "industrial_production":
        return "industrial_production"  # "production of energy rose", of which the index tells
    if indicator in ("shipments", "deliveries"):
        return "exports" if tells(memory, "exports") else indicator  # "Those to Japan", of shipments told of
    if indicator not in ("sales", SHORT_SALES):
        return indicator
    for before in (memory.last, clause, memory.named, memory.carry, memory.theme):
        if before is not None and families().get(before.indicator) == "sales":
            return before.indicator
    if indicator == SHORT_SALES:
        return "domestic_sales"
    return "exports" if tells(memory, "exports") else indicator


def core_of(memory: Memory, indicator: str) -> str:
    """The core series that one is without the prices that swing most: "Excluding energy and food, inflation was"."""
    swings = memory.excluded and memory.excluded <= _SWINGING and not memory.excluded.isdisjoint(("energy", "food"))
    return _CORE.get(indicator, "") if swings else ""


def whole_of(indicator: str) -> str:
    """The series whose parts are told of behind one without some: food is a part of inflation, not of its core."""
    return next((whole for whole, core in _CORE.items() if core == indicator), indicator)


def is_kind_of(indicator: str, whole: str) -> bool:
    """Whether an indicator says which investment an open one is: pledged or arrived."""
    is_open = indicator in INVESTMENTS or indicator == "foreign_direct_investment_arrived"  # what arrived is a part
    return whole in INVESTMENTS and not is_open and families().get(indicator) == "fdi"


def is_wider(first: Subject, theme: Subject) -> bool:
    """Whether what a text tells first is the whole that its title names a part of, or the product of its series.

    "Laver exports break a record" is of a text on seafood, "Automakers cut output" of one on the output of cars.
    """
    if first.indicator != theme.indicator or first.area or first.product == theme.product:
        return False
    if not theme.product:
        return first.indicator in OF_PRODUCTS
    return bool(first.product) and is_part_of(theme.product, first.product)

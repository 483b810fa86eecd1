"""Wholes of which a share is told: an amount, or what the whole world ordered in a text on the orders of a country.

whole = share "of the" amount ["units"] verb                    "30 percent of the 90,000 units sold"
share = rate "of the" amount {word} "worldwide"                 "40 percent of the 12 tons placed worldwide"
      | rate "of" phrase ("went" | "came") "to" home            "71 percent of all orders went to Korea"
      | home verb "a share of" rate | "," "a share of" rate     "Korea had a share of 42 percent"
      | home "share" verb rate                                  "the Korean share was 71 percent"
"""

from collections.abc import Sequence

from flows.normalize.lines import word_set
from flows.normalize.statistics.behind import Behind, passive
from flows.normalize.statistics.frames import Frame
from flows.normalize.statistics.items import Item
from flows.normalize.statistics.lists import Stating
from flows.normalize.statistics.memory import Memory, Subject, special
from flows.normalize.statistics.phrases import Phrase
from flows.normalize.statistics.spellings import families, is_part_of
from schemas.statistics import WORLD

_WORLD = word_set("worldwide globally world global")
_GOES = frozenset(("went", "came", "goes", "go"))
_NEAR = 4  # items from an amount to the word for the world
_REACH = 9  # items from a rate to the word for the world


def world_share(
    memory: Memory, items: Sequence[Item], frame: Frame, at: int, said: Behind, left: Phrase
) -> Subject | None:
    """The series that the rate at item `at` is a share of, or nothing; `said` stands behind it, `left` before it."""
    theme, value = memory.theme or memory.last, items[at].value
    if theme is None or families().get(theme.indicator) != "orders":
        return None
    if value is None or value.figure.unit != "percent" or value.is_change:
        return None
    home, agent = memory.country, frame.phrase
    topic = memory.topic.product if memory.topic is not None else ""
    told = memory.last if memory.last is not None and families().get(memory.last.indicator) == "orders" else theme
    told = told._replace(product=topic or told.product, area="", share=True, grows=False)
    of_what = [item.text for item in items[at + 2 : at + 4]]
    if said.is_share and of_what and (of_what[0] in _WORLD or (of_what[0] == "the" and of_what[-1] in _WORLD)):
        # "equivalent to 44 percent of global orders", "of the global backlog"
        return told._replace(indicator=said.phrase.indicator or told.indicator)
    if said.is_share and not said.phrase.has_content:
        behind = items[said.last + 1 : said.last + 1 + _REACH]
        is_worldwide = bool(behind) and behind[0].kind == "value" and any(item.text in _WORLD for item in behind)
        return told if is_worldwide else None
    if said.is_share:
        behind = items[said.last + 1 : said.last + 4]
        goes = [item.text for item in behind[:2]] in [[verb, "to"] for verb in _GOES]
        is_home = goes and len(behind) > 2 and behind[2].code == home
        return told._replace(product=said.phrase.product) if is_home and said.phrase.indicator else None
    if left.is_share and not left.has_series:
        is_own = agent.is_known and home in (agent.owner, agent.area)
        if agent.is_known and agent.area not in ("", home) and not (agent.has_series or frame.has_value or left.area):
            return told._replace(area=agent.area)  # "China came second with a share of 9 percent"
        return told if (frame.has_value and not left.area) or is_own else None
    is_own = agent.is_share and agent.is_known and home in (agent.owner, agent.area) and not frame.has_value
    return told if is_own and not left.has_content else None


def is_whole(items: Sequence[Item], before: Sequence[Stating], at: int, said: Behind) -> bool:
    """Whether the amount at item `at` is what the value before it was a share of, and names no series itself."""
    if not before or before[-1].at != at - 3 or before[-1].link != "share" or said.phrase.has_series:
        return False
    return items[at - 1].text == "the" and items[at - 2].text == "of"


def with_whole_sold(
    items: Sequence[Item], memory: Memory, share: Stating, last: int
) -> tuple[Subject | None, Subject | None]:
    """The part and the whole where a verb behind the amount, which ends at item `last`, says of which series they are.

    Without one the share is that of the world's.
    """
    verb = passive(items, last)
    if not verb:
        is_worldwide = any(item.text in _WORLD for item in items[last + 1 : last + 1 + _NEAR])
        return None, share.subject._replace(owner=WORLD, share=False) if is_worldwide else None
    part = share.subject._replace(indicator=special(verb, memory, share.subject))
    theme = memory.theme.product if memory.theme is not None else ""
    return part, part._replace(product=theme if is_part_of(part.product, theme) else "", area="")

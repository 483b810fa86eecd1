"""What was read from a stretch of text, in a few words: the reading of a mark, and the value of a fact.

figure = kind [qualifier] value [".." value_high] [unit]     money about 2,600,000,000..2,800,000,000 USD
date   = granularity (timex | first [".." last])             month 2024-02, day_range 2024-03-03..2024-03-05
name   = entity_type [canonical name, where it is another]   organisation World Trade Organization
"""

from collections.abc import Iterable, Iterator

from flows.commands.marks import Mark
from flows.commands.rows import Row
from flows.commands.tables import number, printable

STYLES = {"figures": "bold cyan", "dates": "bold green", "names": "bold magenta"}
GROUNDS = (
    ("indicator", "indicator"), ("product", "product"), ("partner", "counterpart_area"), ("area", "ref_area"),
    ("period", "time_period"), ("base", "base_period"), ("change", "transformation"),
)  # fmt: skip
"""The dimensions that words are shown for, each with its column's heading."""
_TOLD_BY_TIMEX = ("month", "quarter", "half", "year")  # 2024-Q1 needs no days beside it


def amount(figure: Row) -> str:
    """The value of a figure, or both ends of its range."""
    low = number(figure["value"])
    return low if figure["value_high"] is None else f"{low}..{number(figure['value_high'])}"


def span(dated: Row) -> str:
    """The first and last day of a row, once where they are the same, nothing where they are not known."""
    days = [day.isoformat() for day in (dated["start_on"], dated["end_on"]) if day is not None]
    return "..".join(dict.fromkeys(days))


def figure_reading(figure: Row) -> str:
    """What a figure was read as."""
    qualifier = "" if figure["qualifier"] == "exact" else figure["qualifier"]
    unit = "" if figure["unit"] == figure["kind"] else figure["unit"]
    return " ".join(filter(None, (figure["kind"], qualifier, amount(figure), unit)))


def date_reading(expression: Row) -> str:
    """What a calendar expression was resolved to."""
    told = expression["timex"] if expression["granularity"] in _TOLD_BY_TIMEX else None
    return f"{expression['granularity']} {told or span(expression)}"


def name_reading(mention: Row) -> str:
    """Whom or what a mention names."""
    name = "" if mention["name"] == mention["surface"] else mention["name"]
    return " ".join(filter(None, (mention["entity_type"], name)))


def grounds(observation: Row, dimension: str) -> str:
    """The words that tell a dimension of an observation; those of another sentence with their place behind them."""
    words = observation["words"]
    home = next((_sentence(word) for word in words if word["dimension"] == "obs_value"), None)
    return ", ".join(
        printable(word["surface"]) + ("" if _sentence(word) == home else f" ({' '.join(map(str, _sentence(word)))})")
        for word in words
        if word["dimension"] == dimension
    )


def _sentence(word: Row) -> tuple[str, int]:
    return word["section"], word["sentence_no"]


def underlined(section: str, observations: Iterable[Row]) -> Iterator[tuple[int, int]]:
    """The stretches of a section that observations rest on."""
    for observation in observations:
        for word in observation["words"]:
            if word["section"] == section:
                yield word["char_start"], word["char_end"]


def marks(section: str, figures: Iterable[Row], dates: Iterable[Row], mentions: Iterable[Row]) -> Iterator[Mark]:
    """The marks of one section of a release."""
    readers = (
        (figures, figure_reading, STYLES["figures"]),
        (dates, date_reading, STYLES["dates"]),
        (mentions, name_reading, STYLES["names"]),
    )
    for facts, reading, style in readers:
        for fact in facts:
            if fact["section"] == section:
                yield Mark(fact["char_start"], fact["char_end"], printable(reading(fact)), style)

"""What a calendar expression says before it is anchored: the grammar writes these, anchor.py resolves them.

"May 6"                    Part("day", 6, Part("month", 5))
"October last year"        Part("month", 10, Shift("year", -1))
"2024"                     Part("year", 2024)
"the first 20 days of May" Slice(Part("month", 5), "day", 1, 20)
"from July 9 to 15"        Between(Part("day", 9, Part("month", 7)), Part("day", 15, Part("month", 7)))
"""

from typing import Literal, NamedTuple, TypeAlias

# The release; what the text spoke of; its own sentence, if that can be; the side that the tense tells; what stands
# before in the sentence, told or compared with, else as "text".
Base = Literal["release", "text", "sentence", "tense", "near"]


class Part(NamedTuple):
    """The n-th unit of a larger one; without `whole` the year (or the month of a bare day) stays open.

    unit: day, month, quarter, half, season, year, decade, century; fiscal_quarter and fiscal_half ("fiscal third
    quarter"); fiscal_year ("FY2023"); fiscal_year_to ("FYE 2023", by the year it ends in); fiscal_year_from
    ("FY2023-24"); split_year ("2023-24", a financial year where the country writes it so). A year or decade of two
    digits is the nearest one that ends so.
    """

    unit: str
    number: int
    whole: "Reading | None" = None
    weekday: int | None = None
    time: str = ""


class Numeric(NamedTuple):
    """A date in figures whose order the country tells: "5/3/2024"; `in_order` day, month, year: "5.3.2024"."""

    first: int
    second: int
    year: int
    in_order: bool = False


class Shift(NamedTuple):
    """A unit counted from the release, from what the text spoke of last, or from its own sentence if it can be.

    `like` keeps the length of what is moved: "a year earlier" than February 2024 is February 2023, while
    "the previous year" is all of 2023.
    """

    unit: str
    by: int
    base: Base = "release"
    like: bool = False
    time: str = ""


class Near(NamedTuple):
    """The last or next month, season or holiday of that name: "last September"."""

    unit: str
    number: int
    by: int


class Same(NamedTuple):
    """What the text spoke of last, in another year: "the same month last year"."""

    year: "Reading"
    unit: str = ""


class Weekday(NamedTuple):
    """A weekday; `by` -1 is the last one before, 1 the next one after, 0 in `week`, None as the tense tells."""

    number: int
    by: int | None = None
    week: "Reading | None" = None
    time: str = ""


class Slice(NamedTuple):
    """`length` units of a stretch from the `first`, 1-based; a negative `first` counts from its end."""

    whole: "Reading"
    unit: str
    first: int
    length: int = 1


class Third(NamedTuple):
    """Early, mid- or late: of a month its days 1-10, 11-20, 21-last; of anything else the whole of it."""

    whole: "Reading"
    which: Literal["early", "mid", "late"]


class Between(NamedTuple):
    """From the first day of one to the last day of the other."""

    low: "Reading"
    high: "Reading"


class UpTo(NamedTuple):
    """`length` units that end with the last day of `end`: "the three months to March"."""

    end: "Reading"
    unit: str
    length: int


class SoFar(NamedTuple):
    """From the first day of a year (or fiscal_year) to the end of what the text spoke of last: "year to date"."""

    unit: Literal["year", "fiscal_year"]


class Elapsed(NamedTuple):
    """So many months that end with the quarter the text speaks of: "for the nine months", behind a third quarter."""

    months: int


class SharedNth(NamedTuple):
    """The n-th of what stands before in the sentence: "in the first quarter and 2 percent in the second"."""

    number: int


class Around(NamedTuple):
    """The week that holds, or starts or ends with, a day: "the week of March 4"."""

    day: "Reading"
    side: Literal["of", "from", "to"]


class Festival(NamedTuple):
    """A holiday by name, as the vocabulary spells it."""

    name: str
    whole: "Reading | None" = None


Reading: TypeAlias = (
    Part
    | Numeric
    | Shift
    | Near
    | Same
    | Weekday
    | Slice
    | Third
    | Between
    | UpTo
    | SoFar
    | Elapsed
    | SharedNth
    | Around
    | Festival
)


# Units that hang on no year.
CLOSED = frozenset(("year", "fiscal_year", "fiscal_year_to", "fiscal_year_from", "split_year", "decade", "century"))


def year_is_open(reading: "Reading | None") -> bool:
    """Whether the expression leaves its year to the tense."""
    match reading:
        case Part(unit) if unit in CLOSED:
            return False
        case Part(unit, _, None):
            return unit != "day"
        case Part(_, _, whole) | Slice(whole) | Third(whole):
            return year_is_open(whole)
        case Festival(_, whole):
            return whole is None
        case Between(low, high):
            return year_is_open(low) and year_is_open(high)
        case UpTo(inner) | Around(inner):
            return year_is_open(inner)
    return False


def with_year(reading: Reading, year: Reading) -> Reading:
    """The same expression in that year, where its own is open."""
    match reading:
        case Part("day", _, None):
            return reading
        case Part(unit, _, None) if unit not in CLOSED:
            return reading._replace(whole=year)
        case Part(_, _, Part() as whole):
            return reading._replace(whole=with_year(whole, year))
        case Slice(whole) | Third(whole):
            return reading._replace(whole=with_year(whole, year))
        case Festival(_, None):
            return reading._replace(whole=year)
        case Between(low, high):
            return Between(with_year(low, year), with_year(high, year))
        case UpTo(inner):
            return reading._replace(end=with_year(inner, year))
        case Around(inner):
            return reading._replace(day=with_year(inner, year))
    return reading


def year_of(reading: "Reading | None") -> "Reading | None":
    """The year that an expression names itself, or None."""
    match reading:
        case Part("year" | "fiscal_year" | "fiscal_year_from" | "split_year") | Shift("year" | "fiscal_year"):
            return reading
        case Part(_, _, whole) | Slice(whole) | Third(whole) | Festival(_, whole):
            return year_of(whole)
        case Between(_, high):
            return year_of(high)
        case UpTo(inner) | Around(inner):
            return year_of(inner)
    return None

"""The rules for months, quarters, halves and seasons, and for years, decades and centuries."""

import re
from collections.abc import Sequence

from flows.normalize.dates.calendar_words import DECADES, SEASONS
from flows.normalize.dates.patterns import Phrase, Rule, rule
from flows.normalize.dates.readings import Between, Part, Reading, SharedNth
from flows.normalize.dates.words import month_of, number_of, year_named
from flows.normalize.dates.year_doubts import GOES_ON
from flows.normalize.lines import word_set
from flows.normalize.text import Token

# What happened in two calendar years, not in a financial one.
_EVENTS = word_set("crisis recession downturn slump crash war pandemic epidemic")
_BEFORE_SHARED = word_set("in for from than against over on")
_REPEATED = word_set("a an any every each per no")


def _part(phrase: Phrase) -> Reading | None:
    """part = (month | n-th quarter | n-th half | season) [year], or with the year before: "last year's", "2024" """
    year = year_named(phrase.words("year") or phrase.words("owner"))
    if phrase.words("month"):
        return _month(phrase, year)
    if phrase.words("quarter"):
        return _nth_of_year(phrase, "quarter", 4, year)
    if phrase.words("half"):
        return _nth_of_year(phrase, "half", 2, year)
    return _season(phrase, year)


def _month(phrase: Phrase, year: Reading | None) -> Reading | None:
    """month = name of a month, not where it comes round again: "every June", "each year in June" """
    again = phrase.before in ("every", "each", "any") or phrase.preceding(2) in ("annually", "yearly")
    again = again or (phrase.preceding(2) == "year" and phrase.preceding(3) in ("every", "each", "a"))
    return None if again and year is None else Part("month", month_of(phrase.words("month")), year)


def _nth_of_year(phrase: Phrase, unit: str, last: int, year: Reading | None) -> Reading | None:
    if year is None and phrase.before in _REPEATED and not phrase.words("dash"):
        return None  # "the highest for a first quarter"
    if year is None and (phrase.following(1) == "of" or (phrase.following(1) == "in" and phrase.following(3) == "row")):
        return None  # "the second half of the match", "the third quarter in a row"
    number = number_of(phrase.words(unit))
    if number == -1:
        number = last if year is not None else 0
    return Part(unit, number, year) if 1 <= number <= last else None


def _season(phrase: Phrase, year: Reading | None) -> Reading | None:
    """season = ["the"] ("spring" | "summer" | ...) [["of"] year]; without a year only "in (the) spring" """
    if year is None:
        the_next = phrase.after
        if phrase.before not in ("in", "by", "since", "until") or (
            the_next is not None and (the_next.text[0].isupper() or the_next.lower == "of" or the_next.text == "-")
        ):
            return None
        if the_next is not None and the_next.kind == "word" and the_next.lower not in GOES_ON:
            return None  # "caused by summer vacations"
        if phrase.word("season") == "fall" and not phrase.words("the") and phrase.before not in ("until", "by"):
            return None
    return Part("season", SEASONS[phrase.word("season")], year)


def _letters(phrase: Phrase) -> Reading | None:
    """part = ("Q4" | "4Q" | "H1" | "1H") [["FY"] YY] [year] | (YYYY | fiscal year) ["-"] "Q1" """
    joined = "".join(word.lower for word in phrase.words("letters"))
    match = re.fullmatch(r"(?:([qh])([1-4])|([1-4])([qh]))(fy)?(\d*)", joined)
    if match is None:
        return None
    unit = "quarter" if (match[1] or match[4]) == "q" else "half"
    number = int(match[2] or match[3])
    year = year_named(phrase.words("year") or phrase.words("owner"))
    if match[6]:
        year = Part("fiscal_year" if match[5] else "year", int(match[6]))
    return Part(unit, number, year) if unit == "quarter" or number <= 2 else None


def _fiscal_part(phrase: Phrase) -> Reading | None:
    """part = ["the"] "fiscal" (n-th ("quarter" | "half") | "Q3") [["of"] year]: of the financial year"""
    letters = phrase.word("letters")
    unit = "quarter" if "q" in letters or phrase.word("unit") == "quarter" else "half"
    number = int(re.sub(r"\D", "", letters) or 0) if letters else number_of(phrase.words("nth"))
    if not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    year = year_named(phrase.words("year"))
    if isinstance(year, Part) and year.unit == "year":
        year = year._replace(unit="fiscal_year")
    return Part(f"fiscal_{unit}" if year is None else unit, number, year)


def _shared_nth(phrase: Phrase) -> Reading | None:
    """part = ("in" | "from" | "than" | ...) "the" n-th, with nothing behind: of what stands before in the sentence"""
    after, number = phrase.after, number_of(phrase.words("nth"))
    ends = after is None or after.kind == "mark" or after.lower in ("and", "but", "as", "when", "after", "from")
    return SharedNth(number) if ends and phrase.before in _BEFORE_SHARED and number > 0 else None


def _two_parts(phrase: Phrase) -> list[Reading] | None:
    """parts = n-th ("and" | "to") n-th ("quarters" | "halves") [year]"""
    unit, last = ("quarter", 4) if phrase.word("unit").startswith("quarter") else ("half", 2)
    year = year_named(phrase.words("year"))
    low, high = (_nth(phrase.words(name), unit, last, year) for name in ("low", "high"))
    if low is None or high is None:
        return None
    return [Between(low, high)] if phrase.words("tied") else [low, high]


def _nth(words: Sequence[Token], unit: str, last: int, year: Reading | None) -> Part | None:
    number = number_of(words)
    return Part(unit, number, year) if 1 <= number <= last else None


def _years(phrase: Phrase) -> Reading | None:
    """year = YYYY | YYYY "-" YY | fiscal year | "'"YY after a preposition"""
    words = phrase.words("year")
    if words[0].lower in ("'", "’", "‘") and not (
        words[1].glued and phrase.before in ("in", "since", "by", "until", "from", "of", "for")
    ):
        return None
    if len(words) > 1 and words[-1].text.isdigit() and len(words[-1].text) < 4 and not words[-1].glued:
        return None  # "in 2021 - 25 companies"
    year = year_named(words)
    if isinstance(year, Part) and year.unit == "split_year" and _describes_an_event(phrase):
        return Between(Part("year", year.number), Part("year", year.number + 1))  # "the 2008-09 financial crisis"
    if isinstance(year, Between) and phrase.before in ("in", "for", "during", "of") and len(words) == 3:
        low, high = year
        if words[1].lower == "to" and isinstance(low, Part) and high == low._replace(number=low.number + 1):
            return low._replace(unit="split_year")  # "in 2022 to 2023", as British ministries write financial years
    return year


def _describes_an_event(phrase: Phrase) -> bool:
    return any(phrase.following(count) in _EVENTS for count in (1, 2, 3))


def _decade(phrase: Phrase) -> Reading | None:
    """decade = ["the"] (YYYY "s" | "'"YY "s" | "nineties")"""
    words = phrase.words("decade")
    number = next((int(word.text) for word in words if word.text.isdigit()), None)
    if number is None:
        number = next((DECADES[word.lower] for word in words if word.lower in DECADES), 1)
    elif number < 50 and not any(word.text in "'’‘" for word in words):
        return None  # temperatures and ages: "in the 30s"
    return Part("decade", number) if number % 10 == 0 else None


def _century(phrase: Phrase) -> Reading:
    """century = ["the"] n-th ["-"] "century" """
    return Part("century", number_of(phrase.words("nth")))


PART_RULES: tuple[Rule, ...] = (
    # "the first and second quarters of 2023", "last year's fourth quarter", "third quarter", "first-half", "Q4 2024"
    rule("THE? low:NTH (AND|OR|tied:TIED THE?) high:NTH DASH? unit:PART_UNIT year:OF_YEAR?", _two_parts),
    rule("THE? nth:NTH FISCAL unit:FISCAL_PART (OF? year:PLAIN_YEAR)?", _fiscal_part),
    rule("THE? FISCAL nth:NTH DASH? unit:FISCAL_PART (OF? year:PLAIN_YEAR)?", _fiscal_part),
    rule("THE? FISCAL letters:LETTER_PERIOD (OF? year:PLAIN_YEAR)?", _fiscal_part),
    rule("owner:OWNER quarter:NTH dash:DASH? QUARTER_UNIT", _part),
    rule("owner:OWNER half:NTH dash:DASH? HALF_UNIT", _part),
    rule("owner:OWNER_OF_LETTERS DASH? letters:LETTER_PERIOD", _letters),
    rule("letters:LETTERS CLOSE (OF|IN) year:ANY_YEAR", _letters),
    rule("letters:LETTERS ITS_MONTHS? year:OF_YEAR?", _letters),
    rule("QUARTER_UNIT quarter:DAY ITS_MONTHS? year:OF_YEAR?", _part),
    rule("THE? quarter:NTH dash:DASH? QUARTER_UNIT ITS_MONTHS? year:OF_YEAR?", _part),
    rule("THE? half:NTH dash:DASH? HALF_UNIT (DASH? YEAR_UNIT)? ITS_MONTHS? year:OF_YEAR?", _part),
    rule("(?<=IN) THE nth:NTH (?!QUARTER_UNIT|HALF_UNIT|DASH|OF)", _shared_nth),
    rule("(?<=\\x20) THE nth:WORD_NTH (?!QUARTER_UNIT|HALF_UNIT|DASH|OF)", _shared_nth),
    rule("month:MONTH_NAME year:OF_YEAR?", _part),
    rule("the:THE? season:SEASON year:OF_YEAR?", _part),
)

YEAR_RULES: tuple[Rule, ...] = (
    # "next year", "the previous quarter", "the last fiscal year", "the next day"
    rule("year:NEAR_FISCAL (?!COMMA? YEAR)", _years),
    # "the 1990s", "the 21st century", "FY2023-24", "2024"
    rule("decade:DECADE_YEARS", _decade),
    rule("THE? nth:NTH DASH? CENTURY_UNIT", _century),
    rule("year:FISCAL_NAME", _years),
    rule("year:TWO_YEARS", _years),
    rule("year:PLAIN_YEAR", _years),
)

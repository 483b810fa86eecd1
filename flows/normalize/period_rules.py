"""The rules for weeks, months, quarters, halves, seasons, years and more, and for slices and spans of them."""

import re
from collections.abc import Sequence

from flows.normalize.calendar_words import DECADES, ORDINALS, SEASONS, UNITS, word_set
from flows.normalize.date_patterns import Phrase, Rule, rule
from flows.normalize.date_readings import Around, Between, Near, Part, Reading, Same, Shift, Slice, UpTo, Weekday
from flows.normalize.date_words import daytime_of, month_of, number_of, shift_of, weekday_of, year_named
from flows.normalize.text import Token

_REPEATED = word_set("a an any every each per no")

# ---- parts of a year


def _part(phrase: Phrase) -> Reading | None:
    """part = (month | n-th quarter | n-th half | season) [year], or with the year before: "last year's", "2024" """
    year = year_named(phrase.words("year") or phrase.words("owner"))
    if phrase.words("month"):
        return (
            None
            if phrase.before in _REPEATED - {"a", "an"} and year is None
            else Part("month", month_of(phrase.words("month")), year)
        )
    if phrase.words("quarter"):
        return _nth_of_year(phrase, "quarter", 4, year)
    if phrase.words("half"):
        return _nth_of_year(phrase, "half", 2, year)
    return _season(phrase, year)


def _nth_of_year(phrase: Phrase, unit: str, last: int, year: Reading | None) -> Reading | None:
    if year is None and phrase.before in _REPEATED and not phrase.words("dash"):
        return None  # "the highest for a first quarter"
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
        if phrase.word("season") == "fall" and not phrase.words("the"):
            return None
    return Part("season", SEASONS[phrase.word("season")], year)


def _letters(phrase: Phrase) -> Reading | None:
    """part = ("Q4" | "4Q" | "H1" | "1H") [YY] [year] | YYYY ["-"] "Q1" """
    joined = "".join(word.lower for word in phrase.words("letters"))
    match = re.fullmatch(r"(?:([qh])([1-4])|([1-4])([qh]))(\d*)", joined)
    if match is None:
        return None
    unit = "quarter" if (match[1] or match[4]) == "q" else "half"
    number = int(match[2] or match[3])
    year = Part("year", int(match[5])) if match[5] else year_named(phrase.words("year") or phrase.words("owner"))
    return Part(unit, number, year) if unit == "quarter" or number <= 2 else None


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


def _slice(phrase: Phrase) -> Reading | None:
    """slice = ["the"] ("first" | "last" | n-th) [n] unit ["of"] whole"""
    whole = phrase.reading("whole")
    if whole is None:
        return None
    unit, nth = UNITS[phrase.word("unit")], phrase.word("nth")
    count = number_of(phrase.words("count")) if phrase.words("count") else 1
    if nth == "last" or ORDINALS.get(nth) == -1:
        return Slice(whole, unit, -count, count)
    first = number_of(phrase.words("nth"))
    return Slice(whole, unit, first, count) if count == 1 or first == 1 else None


def _first_months(phrase: Phrase) -> Reading | None:
    """span = ["the"] "first" n ("months" | "quarters"), of the year that the tense tells"""
    unit, count = UNITS[phrase.word("unit")], number_of(phrase.words("count"))
    if not 2 <= count <= {"month": 11, "quarter": 3}[unit] or phrase.before in _REPEATED:
        return None
    if phrase.after is not None and phrase.after.lower in ("of", "after", "following", "since"):
        return None  # "the first three months of operation"
    return Between(Part(unit, 1), Part(unit, count))


def _definite(phrase: Phrase) -> Reading:
    """span = "the end of the year" | "within the month" | "later in the week" | "the rest of the quarter" """
    return Shift(UNITS[phrase.word("unit")], 0, "sentence")


def _year_end(phrase: Phrase) -> Reading | None:
    """year = "year-end" [year]"""
    year = year_named(phrase.words("year"))
    return year if year is not None else Shift("year", 0, "sentence")


# ---- counted from the release or from the text


def _near(phrase: Phrase) -> Reading:
    """near = ("last" | "this" | "next" | "the previous" | "the same" | ...) unit"""
    return shift_of(UNITS[phrase.word("unit")], phrase.words("near"))


def _next_day(phrase: Phrase) -> Reading:
    """day = "the next day" """
    return Shift("day", 1, "text")


def _near_name(phrase: Phrase) -> Reading:
    """near = ("last" | "this" | "next" | "this coming") (weekday | month | season)"""
    near = phrase.words("near")
    shift = shift_of("week", near)
    if phrase.words("weekday"):
        number, time = weekday_of(phrase.words("weekday")) or 0, daytime_of(phrase.words("weekday"))
        if shift.by == 0:
            return Weekday(number, 0, shift, time)
        return Weekday(number, shift.by, None, time)
    unit = "month" if phrase.words("month") else "season"
    number = month_of(phrase.words("month")) if unit == "month" else SEASONS[phrase.word("season")]
    if shift.by == 0:
        return Part(unit, number, Shift("year", 0))
    return Near(unit, number, shift.by)


def _same(phrase: Phrase) -> Reading | None:
    """same = ["the"] "same" (unit | "period") ["of" | "in"] year"""
    year = year_named(phrase.words("year"))
    return None if year is None else Same(year, UNITS.get(phrase.word("unit"), ""))


def _year_earlier(phrase: Phrase) -> Reading:
    """same = ["the"] ("year-earlier" | "year-ago") (unit | "period" | "level")"""
    return Shift("year", -1, "text", like=True)


def _counted(phrase: Phrase) -> Reading | None:
    """counted = n unit ("ago" | "earlier" | "before" | "later")"""
    unit, count, side = UNITS[phrase.word("unit")], number_of(phrase.words("count")), phrase.word("side")
    if unit in ("weekend", "half", "century") or not count:
        return None
    if side == "ago":
        # "up 3 percent from a year ago" compares like with like; "founded two years ago" counts from today.
        compared = unit == "year" and phrase.before in ("than", "from", "with", "to", "over", "on")
        return Shift(unit, -count, "text", like=True) if compared else Shift(unit, -count)
    if side == "before" and not _ends_phrase(phrase.after):
        return None  # "a year before the war"
    return Shift(unit, count if side == "later" else -count, "text", like=side != "later")


def _side_unit(phrase: Phrase) -> Reading | None:
    """side = "the" unit ("before" | "after"), with nothing behind it: not "the day before the vote" """
    if not _ends_phrase(phrase.after):
        return None
    unit = UNITS[phrase.word("unit")]
    return Shift(unit, -1 if phrase.word("side") == "before" else 1, "text")


def _ends_phrase(after: Token | None) -> bool:
    return (
        after is None or after.kind == "mark" or after.lower in ("and", "but", "when", "to", "as", "in", "at", "with")
    )


def _up_to(phrase: Phrase) -> Reading | None:
    """span = [n] unit ("to" | "ended" | "ending") (month | day | year)"""
    end, unit = phrase.reading("end"), UNITS[phrase.word("unit")]
    count = number_of(phrase.words("count")) if phrase.words("count") else 1
    return None if end is None or not count else UpTo(end, unit, count)


def _week_of(phrase: Phrase) -> Reading | None:
    """week = "the week" ("of" | "beginning" | "ending") day"""
    day, side = phrase.reading("end"), phrase.word("side")
    return (
        None
        if day is None
        else Around(day, "to" if side in ("ended", "ending", "to") else "of" if side == "of" else "from")
    )


# ---- years and more


def _years(phrase: Phrase) -> Reading | None:
    """year = YYYY | YYYY "-" YY | fiscal year | "'"YY after a preposition"""
    words = phrase.words("year")
    if words[0].lower in ("'", "’", "‘") and not (
        words[1].glued and phrase.before in ("in", "since", "by", "until", "from", "of", "for")
    ):
        return None
    if len(words) > 1 and words[-1].text.isdigit() and len(words[-1].text) < 4 and not words[-1].glued:
        return None  # "in 2021 - 25 companies"
    return year_named(words)


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


PERIOD_RULES: tuple[Rule, ...] = (
    # "the three months to March", "the year ended 31 March 2024", "the week of March 4"
    rule("THE? FISCAL? unit:WEEK_UNIT side:WEEK_SIDE ON? end:DATED", _week_of),
    rule("THE? count:SOME DASH? unit:ANY_UNIT PERIOD? (TO|ENDED (IN|ON)?) THE? end:SPAN_END", _up_to),
    rule("THE FISCAL? unit:UNIT TO end:SPAN_MONTH", _up_to),
    rule("THE? FISCAL? unit:UNIT ENDED (IN|ON)? end:SPAN_END", _up_to),
    # "the first 20 days of May", "the last quarter of 2023", "the second half of May"
    rule("THE? nth:NTH unit:HALF_UNIT OF whole:MONTH_OR_SO", _slice),
    rule("THE? nth:ANY_NTH count:SOME? unit:ANY_UNIT OF whole:WHOLE", _slice),
    rule("THE? nth:FIRST count:SOME unit:UNITS OF? whole:ANY_YEAR", _slice),
    rule("THE? FIRST count:SOME unit:LONG_UNITS", _first_months),
    # "the first and second quarters of 2023", "last year's fourth quarter", "third quarter", "first-half", "Q4 2024"
    rule("THE? low:NTH (AND|OR|tied:TIED THE?) high:NTH DASH? unit:PART_UNIT year:OF_YEAR?", _two_parts),
    rule("owner:OWNER_YEAR quarter:NTH dash:DASH? QUARTER_UNIT", _part),
    rule("owner:OWNER_YEAR half:NTH dash:DASH? HALF_UNIT", _part),
    rule("owner:YEAR DASH? letters:LETTER_PERIOD", _letters),
    rule("letters:LETTERS year:OF_YEAR?", _letters),
    rule("THE? quarter:NTH dash:DASH? QUARTER_UNIT year:OF_YEAR?", _part),
    rule("THE? half:NTH dash:DASH? HALF_UNIT (DASH? YEAR_UNIT)? year:OF_YEAR?", _part),
    # "last September", "this summer", "next Friday"
    rule("near:NEAR_ANY (weekday:DAY_NAME | month:MONTH_NAME | season:SEASON)", _near_name),
    rule("month:MONTH_NAME year:OF_YEAR?", _part),
    rule("the:THE? season:SEASON year:YEAR_TAIL?", _part),
    # "the same period last year", "the year-earlier quarter", "two years ago", "a month earlier"
    rule("THE? SAME unit:SAME_UNIT (OF|IN)? year:ANY_YEAR", _same),
    rule("THIS unit:PERIOD year:ANY_YEAR", _same),
    rule("THE? YEAR_UNIT DASH (SIDE|AGO) unit:SAME_UNIT", _year_earlier),
    rule("count:COUNT unit:ANY_UNIT side:COUNTED_SIDE", _counted),
    rule("THE unit:UNIT side:SIDE_WORD", _side_unit),
    # "the end of the year", "later in the month", "within the year", "year-end 2024"
    rule("THE? (END|COURSE) OF THE? unit:UNIT", _definite),
    rule("(SIDE|EARLY) IN THE unit:UNIT", _definite),
    rule("WITHIN THE unit:UNIT", _definite),
    rule("THE? unit:YEAR_UNIT APOSTROPHE PLURAL END", _definite),
    rule("YEAR_UNIT DASH? END year:YEAR_TAIL?", _year_end),
    # "next year", "the previous quarter", "the last fiscal year", "the next day"
    rule("year:NEAR_FISCAL", _years),
    rule("near:NEAR unit:UNIT", _near),
    rule("THE near:NEXT unit:DAY_UNIT", _next_day),
    # "the 1990s", "the 21st century", "FY2023-24", "2024"
    rule("decade:DECADE_YEARS", _decade),
    rule("THE? nth:NTH DASH? CENTURY_UNIT", _century),
    rule("year:FISCAL_NAME", _years),
    rule("year:TWO_YEARS", _years),
    rule("year:PLAIN_YEAR", _years),
)

"""The rules for slices of a stretch and for spans named by their ends."""

from flows.normalize.dates.calendar_words import ORDINALS, UNITS
from flows.normalize.dates.day_rules import days_of
from flows.normalize.dates.patterns import Phrase, Rule, rule
from flows.normalize.dates.readings import Around, Between, Elapsed, Part, Reading, Shift, Slice, SoFar, Third, UpTo
from flows.normalize.dates.words import THIRDS, month_of, number_of, year_named
from flows.normalize.lines import word_set

_GOES_ON = word_set(
    "was were rose fell climbed dropped declined increased jumped totaled net sales profit revenue earnings"
)
_REPEATED = word_set("a an any every each per no")


def _slice(phrase: Phrase) -> Reading | None:
    """slice = ["the"] ("first" | "last" | n-th) [n] unit ["of"] whole; "the closing months of 2023" are vague: 2023"""
    whole = phrase.reading("whole")
    if whole is None:
        return None
    is_defined = phrase.following(1) == "when" or phrase.following(2) == "which"
    if is_defined and isinstance(whole, Shift) and whole.base == "sentence":
        return None  # "the first day of the month in which a bill is tabled": of any month
    unit, nth = UNITS[phrase.word("unit")], phrase.word("nth")
    if not phrase.words("count") and phrase.word("unit").endswith("s"):
        return whole if nth in ("first", "last", "closing", "final") else None
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


def _elapsed(phrase: Phrase) -> Reading | None:
    """span = ("for" | "in" | "during") "the" ("six" | "nine") "months", with nothing behind that tells which"""
    months, after = number_of(phrase.words("count")), phrase.after
    is_whole = after is None or after.text in ".,;)" or (after.kind == "word" and after.lower in _GOES_ON)
    return Elapsed(months) if months in (6, 9) and phrase.before in ("for", "in", "during") and is_whole else None


def _up_to(phrase: Phrase) -> Reading | None:
    """span = [n] unit ("to" | "ended" | "ending") (month | day | year)"""
    end, unit = phrase.reading("end"), UNITS[phrase.word("unit")]
    count = number_of(phrase.words("count")) if phrase.words("count") else 1
    return None if end is None or not count else UpTo(end, unit, count)


def _year_ended(phrase: Phrase) -> Reading | None:
    """span = ("in" | "for" | "during") fiscal year "ended" day | ("FYE" | "YE") month year"""
    if phrase.words("letters"):
        if not phrase.words("letters")[0].text.isupper():
            return None
    elif phrase.before not in ("in", "for", "during", "of"):
        return None  # "Fiscal 1989 ended Sept. 30" is a statement with two dates
    end = phrase.reading("end")
    return None if end is None else UpTo(end, "year", 1)


def _year_ending(phrase: Phrase) -> Reading | None:
    """year = ("FYE" | "YE") YYYY: the financial year that ends in it"""
    is_code = phrase.words("letters")[0].text.isupper()
    return Part("fiscal_year_to", int(phrase.words("year")[0].text)) if is_code else None


def _week_between(phrase: Phrase) -> Reading | None:
    """week = "the week" "of" day ("to" | "-") day"""
    low, high = phrase.reading("low"), phrase.reading("high")
    return None if low is None or high is None else Between(low, high)


def _so_far(phrase: Phrase) -> Reading:
    """span = ["the"] [("fiscal" | "financial")] "year" ["-"] "to" ["-"] "date" """
    return SoFar("fiscal_year" if phrase.words("fiscal") else "year")


def _fiscal_year_to(phrase: Phrase) -> Reading | None:
    """span = "the financial year to" (month | day): what has passed of it"""
    end = phrase.reading("end")
    return None if end is None else UpTo(end, "fiscal_year", 1)


def _quarter_to(phrase: Phrase) -> Reading:
    """quarter = month [year] "quarter" [year]: the three months that end with it ("the June quarter 2024")"""
    year = year_named(phrase.words("year") or phrase.words("later"))
    return UpTo(Part("month", month_of(phrase.words("month")), year), "quarter", 1)


def _year_to(phrase: Phrase) -> Reading | None:
    """year = month year "year": the twelve months that end with it ("the October 2024 year"), as in New Zealand"""
    if phrase.following(1) == "over":
        return None  # "in May 2020 year over year"
    return UpTo(Part("month", month_of(phrase.words("month")), year_named(phrase.words("year"))), "year", 1)


def _months(phrase: Phrase) -> Reading:
    """span = month "-" month "quarter" [year]"""
    low, high = (Part("month", month_of(phrase.words(name))) for name in ("low", "high"))
    year = year_named(phrase.words("year"))
    if high.number % 3 == 0 and high.number == low.number + 2:
        return Part("quarter", high.number // 3, year)
    return Between(low, high if year is None else high._replace(whole=year))


def _two_thirds(phrase: Phrase) -> Reading | None:
    """span = ("early" | "mid") "to" ("mid" | "late") month"""
    whole = phrase.reading("whole")
    low, high = THIRDS[phrase.word("low")], THIRDS[phrase.word("high")]
    return None if whole is None else Between(Third(whole, low), Third(whole, high))


def _week_of(phrase: Phrase) -> Reading | None:
    """week = "the week" ("of" | "beginning" | "ending") day"""
    day, side = phrase.reading("end"), phrase.word("side")
    return (
        None
        if day is None
        else Around(day, "to" if side in ("ended", "ending", "to") else "of" if side == "of" else "from")
    )


def _week_named_by_its_end(phrase: Phrase) -> Reading | None:
    """week = "the" day "week", as reports on money and stocks name it: "in the March 9 week" """
    day = phrase.reading("end")
    return None if day is None else Around(day, "to")


SPAN_RULES: tuple[Rule, ...] = (
    # "the three months to March", "the year ended 31 March 2024", "the week of March 4"
    rule("THE? fiscal:FISCAL? YEAR_UNIT DASH? TO DASH? DATE", _so_far),
    rule(
        "THE? WEEK_UNIT (OF|OPEN|COMMA) month:MONTH_NAME day:DAY_NUMBER TIED THE? until:DAY_NUMBER"
        " (?!PLURAL|DOT? MONTH) year:YEAR_TAIL?",
        days_of,
    ),
    rule(
        "THE? WEEK_UNIT (OF|OPEN|COMMA) day:DAY_NUMBER TIED until:DAY_NUMBER OF? month:MONTH_NAME year:YEAR_TAIL?",
        days_of,
    ),
    rule("THE? WEEK_UNIT OF low:DATED TIED high:DATED", _week_between),
    rule("THE? FISCAL? unit:WEEK_UNIT side:WEEK_SIDE ON? end:DATED", _week_of),
    rule("THE end:DATED WEEK_UNIT", _week_named_by_its_end),
    rule("THE? count:SOME DASH? unit:ANY_UNIT PERIOD? UNTIL UP_TO_END THE? end:SPAN_END", _up_to),
    rule("THE? OF_FISCAL? NTH DASH? unit:PART_UNIT PERIOD? (COMMA|THAT)? ENDED (IN|ON)? end:SPAN_END", _up_to),
    rule("FISCAL_NAME COMMA? ENDED (IN|ON)? end:DATED", _year_ended),
    rule("letters:ENDED_LETTERS year:YEAR", _year_ending),
    rule("letters:ENDED_LETTERS end:SPAN_MONTH", _year_ended),
    rule("THE? unit:HALF_UNIT DASH? YEAR_UNIT UNTIL end:SPAN_END", _up_to),
    rule("THE? FISCAL_WORDS DASH? TO DASH? (THE? END OF)? end:SPAN_MONTH", _fiscal_year_to),
    rule("THE unit:UNIT TO UP_TO_END end:SPAN_MONTH", _up_to),
    rule("THE unit:DECADE_UNIT TO end:YEAR", _up_to),
    rule("THE? FISCAL? unit:UNIT PERIOD? THAT? ENDED (OPEN ENDED_LETTERS CLOSE)? (IN|ON)? end:SPAN_END", _up_to),
    # "the first 20 days of May", "the last quarter of 2023", "the second half of May"
    rule("THE? nth:NTH unit:HALF_UNIT OF whole:MONTH_OR_SO", _slice),
    rule("THE? nth:LAST unit:HALF_UNIT OF whole:WHOLE", _slice),
    rule("THE? nth:ANY_NTH count:SOME? unit:ANY_UNIT OF whole:WHOLE", _slice),
    rule("THE? nth:FIRST count:SOME unit:UNITS OF? whole:ANY_YEAR", _slice),
    rule("THE? FIRST count:SOME unit:LONG_UNITS", _first_months),
    rule("THE count:SOME MONTHS", _elapsed),
    # "last September", "this summer", "next Friday"
    rule("THE? low:MONTH_NAME DASH high:MONTH_NAME QUARTER_UNIT year:YEAR_TAIL?", _months),
    rule("THE? month:MONTH_NAME year:YEAR? QUARTER_UNIT (OF? later:YEAR)?", _quarter_to),
    rule("THE end:DATED unit:QUARTER_UNIT", _up_to),
    rule("THE? month:MONTH_NAME year:YEAR YEAR_UNIT (?!ON|DASH|SIDE|AGO)", _year_to),
    rule("low:EARLY DASH? TO DASH? high:EARLY DASH? whole:WHOLE", _two_thirds),
)

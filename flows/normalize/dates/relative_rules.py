"""The rules for what is counted from the release or from the text: "last year", "a month earlier"."""

from flows.normalize.dates.calendar_words import SEASONS, UNITS
from flows.normalize.dates.patterns import Phrase, Rule, rule
from flows.normalize.dates.readings import Base, Near, Part, Reading, Same, Shift, Weekday
from flows.normalize.dates.words import daytime_of, month_of, number_of, shift_of, weekday_of, year_named
from flows.normalize.dates.year_doubts import COUNTED
from flows.normalize.lines import word_set
from flows.normalize.text import Token

_AFTER_FISCAL = word_set("and but to with as in at when is was will has had it from against compared")
_BEFORE_BASES = word_set("than from with over against versus on in as to")
_COMPARING = word_set("than from with over against versus above below")


def _definite(phrase: Phrase) -> Reading | None:
    """span = "the end of the year" | "within the month" | "later in the week" | "the rest of the quarter"; not "of the

    month in which" something will be.
    """
    if phrase.following(2) == "which" or phrase.following(1) == "when":
        return None
    return Shift(UNITS[phrase.word("unit")], 0, "sentence")


def _year_end(phrase: Phrase) -> Reading | None:
    """span = ("year" | "quarter" | "month") ["-"] "end", a year with its number"""
    unit, year = UNITS[phrase.word("unit")], year_named(phrase.words("year"))
    if unit != "year" and phrase.word("end") != "end":
        return None  # "the quarter start" is no fixed phrase
    return year if year is not None and unit == "year" else Shift(unit, 0, "sentence")


def _before_it_is_out(phrase: Phrase) -> Reading | None:
    """span = "before" "the" unit ("is out" | "is over" | "ends" | "closes")"""
    is_out = phrase.following(1) == "is" and phrase.following(2) in ("out", "over")
    is_out = is_out or phrase.following(1) in ("ends", "closes")
    return Shift(UNITS[phrase.word("unit")], 0, "sentence") if is_out and phrase.before == "before" else None


def _near(phrase: Phrase) -> Reading:
    """near = ("last" | "this" | "next" | "the previous" | "the same" | ...) unit"""
    return shift_of(UNITS[phrase.word("unit")], phrase.words("near"))


def _near_fiscal(phrase: Phrase) -> Reading | None:
    """near = ("last" | "the current" | "next") "fiscal", as in India; not "the current fiscal deficit" """
    after = phrase.after
    is_alone = after is None or after.kind == "mark" or after.lower in _AFTER_FISCAL
    return shift_of("fiscal_year", phrase.words("near")) if is_alone else None


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
    if shift.by == 0 and unit == "month":
        return Part(unit, number, Shift("year", 0))
    return Near(unit, number, shift.by)


def _same(phrase: Phrase) -> Reading | None:
    """same = ["the"] "same" [n] (unit | "period") ["of" | "in"] year; "the same (three) months" are the whole topic"""
    year, unit = year_named(phrase.words("year")), phrase.word("unit")
    is_whole = phrase.words("count") or unit.endswith("s")
    return None if year is None else Same(year, "" if is_whole else UNITS.get(unit, ""))


def _of_that_year(phrase: Phrase) -> Reading | None:
    """same = "the" ["comparable" | ...] year (unit | "period"), as newspapers compare: "the 1988 quarter" """
    if phrase.word("unit") == "time" or (phrase.after is not None and phrase.after.text in ("-", "year")):
        return None  # "the 2023 half-year results"
    year = year_named(phrase.words("year"))
    return None if year is None else Same(year, UNITS.get(phrase.word("unit"), ""))


def _year_earlier(phrase: Phrase) -> Reading:
    """same = ["the"] ("year-earlier" | "year-ago" | "prior-year") [n] (unit | "period" | "level")"""
    unit = "" if phrase.words("count") else UNITS.get(phrase.word("unit"), "")
    return Same(Shift("year", -1, "text"), unit)


def _weekend(phrase: Phrase) -> Reading | None:
    """weekend = ("over" | "at" | "during") "the weekend" """
    return Shift("weekend", 0, "tense") if phrase.before in ("over", "at", "during", "on") else None


def _counted(phrase: Phrase) -> Reading | None:
    """counted = n unit ("ago" | "earlier" | "before" | "later")"""
    unit, count, side = UNITS[phrase.word("unit")], number_of(phrase.words("count")), phrase.word("side")
    if unit in ("weekend", "half", "century") or not count or (phrase.before == "the" and count > 1):
        return None  # "in the three months before" is as long as what was spoken of
    if unit == "decade":
        unit, count = "year", 10 * count  # "a decade ago" is a year, as "ten years ago" is
    if side == "ago":
        # "up 3 percent from a year ago" compares like with like; "founded two years ago" counts from today.
        compared = unit == "year" and (
            phrase.before == "on"
            or any(phrase.preceding(back) in _COMPARING for back in range(1, 10))
            or (phrase.before in COUNTED and any(phrase.preceding(back) in _COMPARING for back in range(10, 18)))
        )
        return Shift(unit, -count, "text", like=True) if compared else Shift(unit, -count)
    if side == "before" and not _ends_phrase(phrase.after):
        return None  # "a year before the war"
    if side in ("earlier", "later") and phrase.following(1) == "than":
        return None  # "eleven days earlier than last year"
    return Shift(unit, count if side == "later" else -count, "text", like=side != "later")


def _side_unit(phrase: Phrase) -> Reading | None:
    """side = "the" unit ("before" | "after") ["that"], with nothing behind it: not "the day before the vote" """
    is_whole = _ends_phrase(phrase.after) or (phrase.following(1) == "that" and not phrase.following(2).isalpha())
    if not is_whole:
        return None
    unit = UNITS[phrase.word("unit")]
    base: Base = "text" if phrase.before in _BEFORE_BASES else "near"
    return Shift(unit, -1 if phrase.word("side") == "before" else 1, base)


def _two_away(phrase: Phrase) -> Reading | None:
    """near = "the" unit ("before last" | "after next"); not "the week before last Christmas" """
    if not _ends_phrase(phrase.after):
        return None
    return Shift(UNITS[phrase.word("unit")], -2 if phrase.words("last") else 2)


def _ends_phrase(after: Token | None) -> bool:
    return (
        after is None or after.kind == "mark" or after.lower in ("and", "but", "when", "to", "as", "in", "at", "with")
    )


DEFINITE_RULES: tuple[Rule, ...] = (
    # "the end of the year", "later in the month", "within the year"
    rule("THE? (END|COURSE) OF THE? unit:UNIT", _definite),
    rule("(SIDE|EARLY) IN THE unit:UNIT", _definite),
    rule("WITHIN THE unit:UNIT", _definite),
)
RELATIVE_RULES: tuple[Rule, ...] = (
    rule("near:NEAR_ANY (weekday:DAY_NAME | month:MONTH_NAME | season:SEASON)", _near_name),
    # "the same period last year", "the year-earlier quarter", "two years ago", "a month earlier"
    rule("THE? SAME count:SOME? unit:SAME_UNIT (OF|IN)? year:ANY_YEAR", _same),
    rule("THE? SAME year:YEAR unit:YEARLY_UNIT", _of_that_year),
    rule("THE year:YEAR unit:YEARLY_UNIT", _of_that_year),
    rule("THIS unit:PERIOD year:ANY_YEAR", _same),
    rule("THE? PREVIOUS DASH? YEAR_UNIT unit:YEARLY_UNIT", _year_earlier),
    rule("THE? YEAR_UNIT DASH (SIDE|AGO) (count:SOME DASH?)? unit:SAME_UNIT", _year_earlier),
    rule("count:COUNT unit:ANY_UNIT side:COUNTED_SIDE", _counted),
    rule("THE unit:UNIT (BEFORE last:LAST | AFTER NEXT)", _two_away),
    rule("THE unit:UNIT side:SIDE_WORD", _side_unit),
    # "the end of the year", "the year's end", "year-end 2024"
    *DEFINITE_RULES,
    rule("THE? unit:YEAR_UNIT APOSTROPHE PLURAL END", _definite),
    rule("unit:ENDED_UNIT DASH? end:END year:YEAR_TAIL?", _year_end),
    rule("(?<=BEFORE) THE unit:ENDED_UNIT", _before_it_is_out),
    rule("near:NEAR unit:UNIT", _near),
    rule("near:NEAR FISCAL (?!YEAR_UNIT)", _near_fiscal),
    rule("THE WEEKEND", _weekend),
    rule("THE near:NEXT unit:DAY_UNIT", _next_day),
)

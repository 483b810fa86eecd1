"""The rules for days: of a month, of a week, counted from today."""

from flows.normalize.dates.calendar_words import ORDINALS
from flows.normalize.dates.holidays import name_of
from flows.normalize.dates.patterns import Phrase, Rule, rule
from flows.normalize.dates.readings import Between, Festival, Near, Numeric, Part, Reading, Shift, Slice, Weekday
from flows.normalize.dates.words import DAYTIMES, daytime_of, month_of, number_of, shift_of, weekday_of, year_named
from flows.normalize.lines import word_set

_DAYS_AWAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
# What may follow "the 26th" when it is a day: anything else makes it "the 26th meeting".
_AFTER_BARE_DAY = word_set(
    "at in and or to with for by as after before when where while until till through from of on but that since "
    "will would can may should must was were is are has had"
)
_BEFORE_BARE_DAY = word_set("on until till from since by before after through between starting beginning to and")
_NO_PLURALS = word_set("as its this his is was has us across towards")
_BEFORE_HOLIDAY = word_set("on during before after until till over around at from through between")
_SHARING = word_set("a an one two middle first second last final top bottom whole")
_REPEATED = word_set("a an any every each per no")


# ---- days


def _day(phrase: Phrase) -> Reading:
    """day = [weekday [","]] month ["the"] day [[","] year] | [weekday [","]] ["the"] day ["of"] month [year]"""
    month = Part("month", month_of(phrase.words("month")), year_named(phrase.words("year")))
    weekday = phrase.words("weekday") or phrase.words("bracket")
    return Part("day", number_of(phrase.words("day")), month, weekday_of(weekday), daytime_of(weekday))


def _near_day(phrase: Phrase) -> Reading:
    """day = ("last" | "this" | "next") month day"""
    number, shift = month_of(phrase.words("month")), shift_of("month", phrase.words("near"))
    month = Part("month", number, Shift("year", 0)) if shift.by == 0 else Near("month", number, shift.by)
    return Part("day", number_of(phrase.words("day")), month)


def days_of(phrase: Phrase) -> Reading:
    """days = month day ("-" | "to") day [year] | day ("-" | "to") day ["of"] month [year]"""
    month = Part("month", month_of(phrase.words("month")), year_named(phrase.words("year")))
    low, high = (number_of(phrase.words(name)) for name in ("day", "until"))
    return Between(Part("day", low, month), Part("day", high, month))


def _nth_of_month(phrase: Phrase) -> Reading | None:
    """day = [weekday [","]] ["the"] n-th "of" month [year]; "a third of May's sales" is a share"""
    return None if phrase.before in _SHARING else _day(phrase)


def _day_list(phrase: Phrase) -> list[Reading] | None:
    """days = month day {"," day} "and" day [year] | day {"," day} "and" day month [year]"""
    if _counts_what_follows(phrase):
        return None  # "in May 14 and 15 companies"
    month = Part("month", month_of(phrase.words("month")), year_named(phrase.words("year")))
    numbers = [int(word.text) for word in phrase.words("days") if word.text.isdigit()]
    if phrase.before == "between" and len(numbers) == 2:
        return [Between(Part("day", numbers[0], month), Part("day", numbers[1], month))]
    return [Part("day", number, month) for number in numbers]


def _counts_what_follows(phrase: Phrase) -> bool:
    """Whether the last number may count the word behind it: any noun after "in May", a plural elsewhere."""
    after = phrase.after
    if after is None or after.kind != "word" or after.lower in _AFTER_BARE_DAY:
        return False
    return phrase.before == "in" or (after.lower.endswith("s") and after.lower not in _NO_PLURALS)


def _festival(phrase: Phrase) -> Reading | None:
    """day = (time preposition | owner year) ["the"] holiday ["holiday" | "period"] [year]

    A holiday is a date where it says when something is: "during Chuseok", "Christmas 2023". As a cause or a
    subject ("due to the Seollal holidays", "Chuseok falls in September") it is an event.
    """
    year = year_named(phrase.words("year") or phrase.words("owner"))
    if year is None and phrase.before not in _BEFORE_HOLIDAY and phrase.preceding(2) != "ahead":
        return None
    return Festival(name_of(phrase.words("name")), year)


def _numeric(phrase: Phrase) -> Reading | None:
    """day = YYYY "-" MM "-" DD | n "/" n "/" year | "D.M.YYYY" """
    numbers = [int(part) for word in phrase.words("day") for part in word.text.split(".") if part.isdigit()]
    if len(numbers) != 3:
        return None
    first, second, third = numbers
    if first > 99:
        return Part("day", third, Part("month", second, Part("year", first)))
    return Numeric(first, second, third, in_order=any("." in word.text for word in phrase.words("day")))


def _bare_day(phrase: Phrase) -> Reading | None:
    """day = "the" n-th [("-" | "to") ["the"] n-th] ["of" ("this" | "last" | ...) "month"]"""
    whole = shift_of("month", phrase.words("near")) if phrase.words("near") else None
    if whole is None:
        after = phrase.after
        is_marked = phrase.before in _BEFORE_BARE_DAY or (phrase.before == "of" and phrase.preceding(2) == "as")
        if not is_marked or (after is not None and after.kind == "word" and after.lower not in _AFTER_BARE_DAY):
            return None
    low = Part("day", number_of(phrase.words("day")), whole)
    if not phrase.words("until"):
        return low
    return Between(low, Part("day", number_of(phrase.words("until")), whole))


def _today(phrase: Phrase) -> Reading:
    """day = ["the day" ("after" | "before")] ("today" | "yesterday" | "tomorrow") [daytime] | "tonight" """
    if phrase.words("tonight"):
        return Shift("day", 0, time="TNI")
    by = _DAYS_AWAY[phrase.word("day")]
    if phrase.words("beyond"):
        by += 1 if phrase.word("beyond") == "after" else -1
    return Shift("day", by, time=daytime_of(phrase.words("daytime")))


def _this_morning(phrase: Phrase) -> Reading:
    """day = ("this" | "last") daytime"""
    return Shift("day", -1 if phrase.word("near") == "last" else 0, time=DAYTIMES[phrase.word("daytime")])


def _nth_weekday(phrase: Phrase) -> Reading | None:
    """day = ["the"] (n-th | "last") weekday ("of" | "in") month"""
    whole = phrase.reading("whole")
    nth = -1 if phrase.word("nth") == "last" else number_of(phrase.words("nth"))
    return None if whole is None else Slice(whole, phrase.word("weekday"), nth)


def _weekday_alone(phrase: Phrase) -> Reading | None:
    """day = weekday [daytime] [["of"] ("last" | "this" | "next") "week"]"""
    if phrase.before in _REPEATED or phrase.before in ORDINALS or phrase.before == "last":
        return None  # "any Friday", "the last Friday of every month"
    week = phrase.words("near")
    return Weekday(
        weekday_of(phrase.words("weekday")) or 0,
        0 if week else None,
        shift_of("week", week) if week else None,
        daytime_of(phrase.words("weekday")),
    )


DAY_RULES: tuple[Rule, ...] = (
    rule("day:NUMERIC_DATE", _numeric),
    rule("owner:OWNER_YEAR name:HOLIDAY", _festival),
    rule("THE? name:HOLIDAY year:YEAR_TAIL?", _festival),
    # "March 3-5, 2024", "9 to 15 July", "the 23rd to the 25th of May", "May 14 and 15"
    rule(
        "(weekday:DAY_NAME COMMA?)? month:MONTH_NAME day:DAY_NUMBER IN_BRACKETS? TIED THE? until:DAY_NUMBER"
        " (?!PLURAL|DOT? MONTH) IN_BRACKETS? year:YEAR_TAIL?",
        days_of,
    ),
    rule("THE? day:DAY_NUMBER TIED THE? until:DAY_NUMBER OF? month:MONTH_NAME year:YEAR_TAIL?", days_of),
    rule("month:MONTH_NAME days:DAY_LIST (?!PLURAL|DOT? MONTH) year:YEAR_TAIL?", _day_list),
    rule("days:DAY_LIST OF? month:MONTH_NAME year:YEAR_TAIL?", _day_list),
    # "Tuesday, May 6, 2025", "Tuesday (May 6)", "May 6 (Tue.)", "Tuesday 6 May", "the fifth of May"
    rule(
        "(weekday:DAY_NAME COMMA?)? month:MONTH_NAME day:DAY_NUMBER (?!PLURAL) year:YEAR_TAIL bracket:IN_BRACKETS?",
        _day,
    ),
    rule("weekday:DAY_NAME OPEN month:MONTH_NAME day:DAY_NUMBER year:YEAR_TAIL? CLOSE", _day),
    rule("weekday:DAY_NAME OPEN day:DAY_NUMBER month:MONTH_NAME year:YEAR_TAIL? CLOSE", _day),
    # "in March 25 firms joined": what stands in a month is no day of it
    rule("(weekday:DAY_NAME COMMA?)? (?<!IN) month:MONTH_NAME day:DAY_NUMBER (?!PLURAL) bracket:IN_BRACKETS?", _day),
    rule("near:NEAR month:MONTH_NAME day:DAY_NUMBER (?!PLURAL)", _near_day),
    rule("month:MONTH_NAME THE day:NTH year:YEAR_TAIL?", _day),
    rule(
        "(weekday:DAY_NAME COMMA? THE?)? THE? day:DAY_NUMBER OF? month:MONTH_NAME year:YEAR_TAIL? bracket:IN_BRACKETS?",
        _day,
    ),
    rule("(weekday:DAY_NAME COMMA?)? THE? day:NTH OF month:MONTH_NAME year:YEAR_TAIL?", _nth_of_month),
    # "Friday last week", "next Friday", "Friday night"
    rule("THE? nth:ANY_NTH weekday:WEEKDAY (OF|IN) whole:MONTH_OR_SO", _nth_weekday),
    rule("weekday:DAY_NAME OF? near:NEAR WEEK_UNIT", _weekday_alone),
    rule("near:NEAR WEEK_UNIT weekday:DAY_NAME", _weekday_alone),
    rule("weekday:DAY_NAME", _weekday_alone),
    # "the day after tomorrow", "yesterday evening", "tonight", "this morning"
    rule("THE DAY_UNIT beyond:SIDE_WORD day:YESTERDAY", _today),
    rule("day:YESTERDAY daytime:DAYTIME?", _today),
    rule("tonight:TONIGHT", _today),
    rule("near:NEAR_DAYTIME daytime:DAYTIME", _this_morning),
)
# After all others: "the 3rd quarter" is no third day.
BARE_DAY_RULES: tuple[Rule, ...] = (
    # "the 26th", "from the 23rd to the 25th", "the 15th of last month"
    rule("THE day:TH_DAY TIED THE? until:TH_DAY (OF near:NEAR MONTH_UNIT)?", _bare_day),
    rule("(weekday:DAY_NAME COMMA?)? THE day:TH_DAY (OF near:NEAR MONTH_UNIT)?", _bare_day),
)

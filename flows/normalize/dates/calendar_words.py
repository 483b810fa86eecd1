"""The words of calendar expressions: what each may be, and its number.

A closed class of English; names of holidays and the customs of countries are facts and live in seeds/.
`TERMINALS` gives each class one character, so that a sentence becomes a string of classes (calendar_symbols.py)
and the grammar (grammar.py) is written in the names of the classes.
"""

from flows.normalize.lines import word_set


def _numbered(words: str, start: int) -> dict[str, int]:
    """Words in the order of their numbers; "|" parts the spellings of one."""
    return {
        spelling: number for number, spellings in enumerate(words.split(), start) for spelling in spellings.split("|")
    }


MONTHS = _numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct "
    "november|nov december|dec",
    start=1,
)
WEEKDAYS = _numbered(
    "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun", start=0
)
ORDINALS = _numbered(
    "first second|latter third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    start=1,
) | {"final": -1, "closing": -1}
CARDINALS = _numbered(
    "one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    start=1,
)
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
UNITS = {
    word: unit
    for unit, words in {
        "day": "day days",
        "week": "week weeks",
        "weekend": "weekend weekends",
        "month": "month months",
        "quarter": "quarter quarters qtr qtrs",
        "half": "half halves",
        "year": "year years",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for word in words.split()
}
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
           "eighties": 80, "nineties": 90}  # fmt: skip
LETTER_PERIODS = {f"{letter}{number}" for letter, last in (("q", 4), ("h", 2)) for number in range(1, last + 1)}

# Words whose class does not depend on the words around them. The classes of months, weekdays and numbers do.
WORDS: dict[str, str] = {
    word: terminal
    for terminal, words in {
        "FIRST": "first",
        "ORDINAL": " ".join(word for word in ORDINALS if word != "first"),
        "CARDINAL": " ".join(word for word in CARDINALS if word not in ("a", "an")),
        "A": "a an",
        "THE": "the",
        "OF": "of",
        "IN": "in",
        "ON": "on",
        "AND": "and &",
        "OR": "or",
        "TO": "to through thru until till",
        "DASH": "- – — ~ ‒ ‐ ‑ −",
        "COMMA": ",",
        "APOSTROPHE": "' ’ ‘",
        "OPEN": "(",
        "CLOSE": ")",
        "SLASH": "/",
        "SEASON": " ".join(SEASONS),
        "DAY_UNIT": "day",
        "WEEK_UNIT": "week",
        "WEEKEND": "weekend",
        "MONTH_UNIT": "month",
        "QUARTER_UNIT": "quarter qtr",
        "HALF_UNIT": "half",
        "YEAR_UNIT": "year",
        "DECADE_UNIT": "decade",
        "CENTURY_UNIT": "century",
        "DAYS": "days",
        "WEEKS": "weeks",
        "MONTHS": "months",
        "QUARTERS": "quarters qtrs",
        "HALVES": "halves",
        "YEARS": "years",
        "PERIOD": "period time",
        "LAST": "last",
        "THIS": "this current",
        "NEXT": "next",
        "PREVIOUS": "previous preceding prior",
        "FOLLOWING": "following subsequent ensuing",
        "SAME": "same corresponding comparable equivalent",
        "THAT": "that",
        "COMING": "coming upcoming",
        "PAST": "past",
        "EARLY": "early mid late",
        "END": "end start beginning middle close outset",
        "SIDE": "earlier later",
        "AGO": "ago",
        "BEFORE": "before",
        "AFTER": "after",
        "WITHIN": "within",
        "COURSE": "course rest remainder whole",
        "YESTERDAY": "yesterday today tomorrow",
        "TONIGHT": "tonight",
        "DAYTIME": "morning afternoon evening night",
        "FISCAL": "fiscal financial",
        "TAX": "tax",
        "FY": "fy",
        "ENDED": "ended ending",
        "STARTED": "commencing starting",
        "ENDED_LETTERS": "fye ye",
        "DATE": "date",
        "DECADE_NAME": " ".join(DECADES),
        "LETTER_PERIOD": " ".join(LETTER_PERIODS),
    }.items()
    for word in words.split()
}
# Classes that calendar_symbols.py decides by what stands around the word.
_BY_CONTEXT = word_set("MONTH WEEKDAY YEAR DAY NUMBER TH PLURAL DOT FISCAL_YEAR FESTIVAL NUMERIC CONTINUED")

TERMINALS: dict[str, str] = dict(
    zip(sorted({*WORDS.values()} | _BY_CONTEXT), map(chr, range(0xA1, 0x100)), strict=False)  # no regex character
)
BLANK = " "

"""Numbers that are years or days only among the right neighbours.

"2024" the year and PDAC 2024, 2024 items, Decision 2024/2350. Each function looks a few tokens to the left and to the
right, never further.
"""

from collections.abc import Sequence

from flows.normalize.dates.calendar_doubts import BEFORE_TIME
from flows.normalize.dates.calendar_words import LETTER_PERIODS, MONTHS, UNITS, WEEKDAYS, WORDS
from flows.normalize.lines import word_set
from flows.normalize.text import Token

_SURELY_TIME = word_set("in since by until till during throughout early late mid circa year")
# Units, scales and common heads: "2000 MW", "March 5 percent".
COUNTED = word_set(
    "percent % per cent percentage bps basis pct p million billion trillion thousand hundred bn mn mln tn lakh "
    "crore mw gw kw kwh mwh gwh km kg cm mm km2 ° tons tonnes ton tonne barrels barrel bpd teu units unit won "
    "dollars euros yen yuan rupees people persons jobs workers employees companies firms countries items times "
    "hectares acres miles meters metres square cubic households vehicles cars points kilometers kilometres "
    "participants visitors delegates deaths cases respondents women men patients members teachers soldiers "
    "passengers residents families feet hours minutes  students schools ships"
)
CURRENCY = word_set("$ € £ ¥ ₩ ₹ usd krw eur jpy gbp inr rs cny rmb")
_NUMBERED = word_set(
    "no nos number article articles section act rule clause page paragraph para annex law resolution directive "
    "regulation bill room box iso hsk hs kst decree p pp figure table chapter order ext tel item"
)
_LAWS = word_set(
    "act acts rules regulations regulation order bill code law ordinance directive treaty convention agreement "
    "scheme policy notification protocol circular amendment statute guidelines charter vidheyak adhiniyam sanhita"
)
# After a bare year: words that go on with the sentence, so that the number before them counts nothing.
GOES_ON = word_set(
    "and or but to was were is are has had have will would in on at for with by from of the a as it its their "
    "which that when while where due after before compared than through until also because since if so this "
    "these he she they we thanks amid despite following onwards onward ahead under over into saw s marked "
    "results figures respectively not alone up down versus vs via per against among across without within then "
    "too can may could should must"
)
# Heads of a headline's subject that are measured or planned for a year; an event or a title has another head.
_OF_A_YEAR = word_set(
    "budget budgets exports imports trade sales results earnings profit profits revenue revenues output production "
    "growth gdp inflation forecast forecasts target targets deficit surplus harvest crop wages tax taxes prices "
    "investment fdi figures data statistics orders deliveries guidance tariffs quota quotas"
)
_OF_AN_EVENT = word_set(
    "summit forum conference convention expo exposition meeting meetings session sessions award awards fair exhibition "
    "olympics paralympics games championship championships week day festival symposium congress dialogue roundtable "
    "seminar assembly cup prize show act regulations order rules statement report review survey plan programme program "
    "initiative project agreement"
)
_SEASON_TITLES = word_set("Spring Summer Autumn Fall Winter")


def counts(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number counts or costs something: "March 5 percent" holds no fifth of March."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return after in COUNTED or (at > 0 and tokens[at - 1].lower in CURRENCY)


def is_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number of four digits is a year.

    Not: "PDAC Convention 2024", "the 2024 APEC Summit", "Companies Act, 2013", "No. 2019/881", "KS-2024".
    """
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if _heads_a_measure(tokens, at):
        return True
    if before is not None and _is_code_or_name(tokens, at):
        return False
    if after is not None and after.glued:
        if after.kind == "word" and after.lower != "s":
            return False
        if (
            after.text in "-–"
            and at + 2 < len(tokens)
            and len(tokens[at + 2].text) > 4
            and tokens[at + 2].kind == "number"
        ):
            return False
        if after.text == "/" and not _goes_on_with_year(tokens, at):
            return False  # "Decision 2024/2350"
    if after is not None and after.lower in UNITS and after.lower.endswith("s"):
        return False  # "2000 days"
    number, previous = int(tokens[at].text), before.lower if before is not None else ""
    if previous in _SURELY_TIME or _ends_a_date(tokens, at - 1):
        return True
    if after is None or after.kind == "mark" or after.lower in GOES_ON:
        return number >= 1500
    if _is_name(after) or _is_titled_season(tokens, at + 1):
        # "the 2024 APEC Summit" names an edition, "from 2024 Korea has" a year
        return previous in ("of", "from", "for", "to", "than", "through", "and") and number >= 1900
    # "the 2008 financial crisis", "the 2030 target": a year that describes
    return 1900 <= number <= 2100


def _goes_on_with_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is glued to "2023/" is no number, two digits or the next year."""
    beyond = tokens[at + 2] if at + 2 < len(tokens) else None
    if beyond is None or not beyond.glued or beyond.kind != "number":
        return True
    return len(beyond.text) == 2 or beyond.text == str(int(tokens[at].text) + 1)


def _heads_a_measure(tokens: Sequence[Token], at: int) -> bool:
    """Whether a headline in capitals speaks of what a year brings: "Unveils 2025 Budget", not "Hosts 2025 APEC Summit".

    headline = [word in capitals] year capitalised {capitalised}, of which one is measured and none an event
    """
    before = tokens[at - 1] if at else None
    if before is not None and (before.kind != "word" or not before.text[0].isupper() or tokens[at].glued):
        return False
    if before is not None and (before.lower in _NUMBERED or before.text.isupper()):
        return False  # "CES 2025 Results"
    heads: list[str] = []
    for token in tokens[at + 1 : at + 7]:
        if token.kind != "word" or not token.text[0].isupper():
            break
        heads.append(token.lower)
    return any(head in _OF_A_YEAR for head in heads[:4]) and not any(head in _OF_AN_EVENT for head in heads)


def _ends_a_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token can only be followed by a year: the month of "March 2024 CPI", the comma of "May 5, 2024"."""
    if at < 0:
        return False
    token, before = tokens[at], tokens[at - 1] if at else None
    if token.text in (",", ".") and before is not None:
        return before.lower in MONTHS or (token.text == "," and before.kind == "number" and len(before.text) < 3)
    return (
        token.lower in MONTHS or token.lower in ("quarter", "half", "year", "q", "h") or token.lower in LETTER_PERIODS
    )


def _is_code_or_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands before the number makes it part of a code, of a law's or of an event's name."""
    before = tokens[at - 1]
    further = tokens[at - 2] if at > 1 else None
    if tokens[at].glued:
        if before.kind == "word" or before.text in ".:#_+°":
            return True
        if before.text == "/":
            return further is None or not (
                further.lower in MONTHS or (_is_first_year(tokens, at - 2) and _goes_on_with_year(tokens, at - 2))
            )
        if before.text in "-–" and further is not None:
            if at > 2 and further.glued and tokens[at - 3].text in "-–":
                return True  # "+82-2-2110-2023"
            return further.lower not in ("pre", "post") and _starts_code(tokens, at - 2)
    if before.lower in _NUMBERED or (before.text == "." and further is not None and further.lower in _NUMBERED):
        return True
    if before.lower == "of" and further is not None and further.lower in _LAWS and further.text[0].isupper():
        return True  # "the CHIPS Act of 2022"
    if before.text == "," and further is not None and (further.lower in _LAWS or further.text == ")"):
        return True
    return _is_name(before) and not (at == 1 and before.lower in BEFORE_TIME)


def _is_first_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number before a slash is the first year of "2024/2025" and not of "Regulation 2019/2020"."""
    return (
        len(tokens[at].text) == 4 and tokens[at].text.isdigit() and (at == 0 or tokens[at - 1].lower not in _NUMBERED)
    )


def _starts_code(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token before a glued dash makes a code: "02-2110-2024", "KS-2024"."""
    token = tokens[at]
    if token.kind == "number":
        return len(token.text) != 4
    return token.kind == "word" and not _is_calendar(token)


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper() and not _is_calendar(token)


def _is_titled_season(tokens: Sequence[Token], at: int) -> bool:
    """Whether a season begins a name: "the 2024 Fall Economic Statement"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].text in _SEASON_TITLES and following is not None and _is_name(following)


def _is_calendar(token: Token) -> bool:
    lower = token.lower
    return (
        lower in WORDS
        or lower in MONTHS
        or lower in WEEKDAYS
        or lower in BEFORE_TIME
        or lower in ("calendar", "q", "h")
    )

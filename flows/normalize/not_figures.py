"""Numbers that measure nothing: dates, clock times, names, list marks, telephone numbers, articles of a law.

Asked only of a number that no currency, percent sign or unit claims. The answer is the reason, in a word.
"""

from flows.normalize.head_nouns import STOP, is_plural
from flows.normalize.lines import HYPHENS, Line, word_set
from flows.normalize.numerals import Numeral

_MONTHS = word_set(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october"
    " nov november dec december"
)
_CLOCK = word_set("a.m p.m a.m. p.m. am pm o'clock o noon gmt utc kst jst est bst ist hrs h")
# A number behind one of these is its name: "Article 53", "Phase 2", "Tel. 5678".
_DESIGNATORS = word_set(
    "article articles art annex annexes appendix section sections sec chapter chapters clause clauses paragraph"
    " paragraphs para paras subparagraph schedule part parts title table tables figure figures fig chart box page"
    " pages pp note notes footnote rule rules regulation regulations resolution resolutions decree directive"
    " ordinance act law bill order notice circular notification phase phases stage stages step steps level tier"
    " grade class type category group model version mark unit units no nos number numbers route highway road"
    " street avenue room rooms floor building bldg block lot gate hall terminal platform line flight channel suite"
    " zone district ward area region day week round scope pillar goal goals sdg target lesson volume vol issue"
    " edition item items hs hsk hsn cas iso iec en un tel phone telephone fax mobile ext extension dial call zip"
    " postcode pin code codes id ref file case petition docket patent licence license registration euro agenda"
    " vision horizon reactor engine train seat track task exhibit lane pier berth well rig apollo expo command"
    " protocol form q"
)
_DESIGNATED_COUNTS = word_set(
    "item items unit units target targets group area region day week round case petition code codes number"
    " numbers part parts line order orders figure figures table notes note law act mark train task grade call well"
    " goal goals box step steps level type form mobile en un"
)
_ROUNDISH = 100
_YEAR_MARKS = word_set(
    "in of since from until till by during before after for to through and fiscal fy year years the late early"
    " mid end january february march april may june july august september october november december spring summer"
    " autumn fall winter than calendar cy on or versus vs over compared with around circa between beyond"
)
_APPROXIMATE = word_set("about some than over around nearly almost approximately roughly least total of")


def reason_against(line: Line, numeral: Numeral) -> str | None:
    """Why a cardinal without a unit is no figure, or nothing: then it may count something."""
    if numeral.form == "code":
        return "code"
    if numeral.in_words:
        return _is_name_in_words(line, numeral)
    if numeral.scale != 1:
        return None
    return (
        _is_day(line, numeral)
        or _is_clock(line, numeral)
        or _is_list_mark(line, numeral)
        or _is_designated(line, numeral)
        or _is_in_a_name(line, numeral)
        or _is_year(line, numeral)
    )


def is_year(line: Line, numeral: Numeral) -> bool:
    """Whether a number has the form of a year: four digits of our time and no comma."""
    return (
        numeral.form == "cardinal"
        and not numeral.in_words
        and numeral.last == numeral.first + 1
        and len(line.tokens[numeral.first].text) == 4
        and 1700 <= numeral.value <= 2199
    )


def _is_day(line: Line, numeral: Numeral) -> str | None:
    """day = month ["."] number {("-" | "and" | "," | "to") number} | number ["of"] month        "Feb. 26-29", "6 May" """
    if numeral.value > 31 or numeral.value % 1:
        return None
    first, last, lower = numeral.first, numeral.last, line.lower
    after = last + 1 if lower[last] == "of" else last
    if lower[after] in _MONTHS and line.is_capital(after) and not line.glued(after):
        return "day"
    at = first - 1
    while at >= 0:
        if lower[at] in _MONTHS and line.is_capital(at) and (lower[at] not in ("may", "march") or not line.opens(at)):
            return "day"
        if lower[at] in HYPHENS or lower[at] in ("and", "to", "&", "~", "or", "."):
            if lower[at] in ("and", "to", "or") and _counts(line, last):
                return None
            at -= 1
        elif (
            (
                lower[at] == ","
                and line.is_number(at - 1)
                and (lower[last] in ("and", ",", "&", "") or line.is_number(last + 1))
                and not _counts(line, last)
            )
            or (line.is_number(at) and len(line.tokens[at].text) <= 2)
            or lower[at] in ("st", "nd", "rd", "th")
        ):
            at -= 1
        else:
            break
    # "15-16 May", "15 to 17 May", "3, 4 and 5 June"
    at = last
    while at < line.size and at < last + 8:
        if (
            lower[at] in HYPHENS
            or lower[at] in ("and", "to", "&", "~", "or", ",")
            or (line.is_number(at) and len(lower[at]) <= 2)
        ):
            at += 1
        elif lower[at] in _MONTHS and line.is_capital(at) and line.is_number(at - 1):
            return "day"
        else:
            break
    return None


def _counts(line: Line, at: int) -> bool:
    """Whether a plural noun follows within two words: then the number counts."""
    return any(line.is_word(i) and is_plural(line.lower[i]) for i in (at, at + 1))


def _is_clock(line: Line, numeral: Numeral) -> str | None:
    """clock = number ("a.m." | "p.m." | "GMT" | ...)"""
    after = line.lower[numeral.last]
    if (
        after in _CLOCK
        and (after != "h" or line.glued(numeral.last))
        and (after != "o" or line.lower[numeral.last + 1] in ("'", "’"))
    ):
        return "clock"
    return (
        "clock"
        if line.lower[numeral.first - 1] == ":" and line.glued(numeral.first) and line.is_number(numeral.first - 2)
        else None
    )


def _is_list_mark(line: Line, numeral: Numeral) -> str | None:
    """mark = number ")" | "(" number ")" word | number "." at the beginning of a sentence | "[" number "]" """
    first, last, lower = numeral.first, numeral.last, line.lower
    if lower[first - 1] == "[" and lower[last] == "]":
        return "list mark"
    if lower[last] == ")" and line.glued(last):
        if lower[first - 1] != "(":
            return None if _opened(line, first) else "list mark"
        if (
            (line.is_word(last + 1) and lower[last + 1] not in ("and", "or"))
            or line.opens(first - 1)
            or line.glued(first - 1)
        ):
            return "list mark"
    if lower[last] == "." and line.opens(first) and (last + 1 >= line.size or not line.glued(last + 1)):
        return "list mark"
    if lower[first - 1] == "#" and line.glued(first):
        return "designated"
    return None


def _opened(line: Line, at: int) -> bool:
    """Whether a parenthesis is open before token `at`."""
    for i in range(at - 1, max(-1, at - 40), -1):
        if line.lower[i] == ")":
            return False
        if line.lower[i] == "(":
            return True
    return False


def _is_designated(line: Line, numeral: Numeral) -> str | None:
    """designated = designator ["." | "No" "."] number {("," | "and" | "to" | "-") number}     "Articles 5 and 6" """
    at = numeral.first - 1
    while at >= 0 and (
        line.lower[at] in HYPHENS
        or line.lower[at] in (".", "(", ":", "&", "/")
        or (line.lower[at] in (",", "and", "to", "or") and line.is_number(at - 1) and not _counts(line, numeral.last))
        or (line.is_number(at) and at < numeral.first - 1)
    ):
        at -= 1
    if at < 0 or line.lower[at] not in _DESIGNATORS:
        return None
    if line.lower[at] in _DESIGNATED_COUNTS and not line.is_capital(at):
        return None
    if at == 0 and not line.is_title and _counts(line, numeral.last):
        return None
    return "designated"


def _is_in_a_name(line: Line, numeral: Numeral) -> str | None:
    """name = Capital ["-"] number | word "-" number | number glued letters | "Group of" number

    In a title every word is a capital, so there a noun behind the number speaks for a count.
    """
    first, last, lower = numeral.first, numeral.last, line.lower
    if line.glued(last) and line.is_word(last):
        return "name"  # "5G", "1H", "3D"
    if lower[last] == "=" or lower[first - 1] == "=":
        return "base"  # "2020=100"
    if lower[first - 1] in ("'", "’", "‘") and line.glued(first) and not line.glued(first - 1) and numeral.value < 100:
        return "year"
    if line.is_hyphen(first - 1) and line.is_word(first - 2) and lower[first - 2] not in ("top", "to"):
        return "name"  # "COVID-19", "KF-21", "mid-2024"
    if lower[first - 1] == "of" and lower[first - 2] == "group" and line.is_capital(first - 2):
        return "name"
    if lower[first - 1] == "/" and line.glued(first):
        return "name"
    before = first - 1
    if not line.is_capital(before) or not line.is_word(before) or line.tokens[before].text[0] == "’":
        return None
    if lower[before] == "s" or lower[before] in STOP or lower[before] in _APPROXIMATE:
        return None
    if line.is_title or "," in line.tokens[first].text or (line.opens(before) and _counts(line, last)):
        return None
    return "name"


def _is_name_in_words(line: Line, numeral: Numeral) -> str | None:
    """name = Capital Number-word, inside a sentence and not in a title       "ASEAN Plus Three", "Phase One" """
    first = numeral.first
    before = line.lower[first - 1]
    if before in _DESIGNATORS and before not in _DESIGNATED_COUNTS and line.is_capital(first - 1):
        return "designated"
    if before == "of" and line.lower[first - 2] == "group" and line.is_capital(first):
        return "name"
    if not line.is_capital(first) or line.opens(first) or not line.is_word(first - 1):
        return None
    if line.is_title:
        return "name" if before in ("plus", "big", "phase") else None
    return "name" if line.is_capital(first - 1) or line.is_capital(numeral.last) else None


def _is_year(line: Line, numeral: Numeral) -> str | None:
    """year = 4-digits, unless it counts: "2000 people", "some 2000 firms" """
    if not is_year(line, numeral):
        return None
    before = line.lower[numeral.first - 1]
    if before in _APPROXIMATE and before not in ("of", "around", "over", "than") and _counts(line, numeral.last):
        return None
    if numeral.value % _ROUNDISH == 0 and before not in _YEAR_MARKS and _counts(line, numeral.last):
        return None
    return "year"

"""Numbers that measure nothing: dates, clock times, names, list marks, telephone numbers, articles of a law.

Asked only of a number that no currency, percent sign or unit claims. The answer is the reason, in a word.
"""

import re

from flows.normalize.figures.calendar_numbers import counts_behind, is_clock, is_day, is_year
from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import HYPHENS, Line, word_set

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
    " protocol form q game heat"
)
_DESIGNATED_COUNTS = word_set(
    "item items unit units target targets group area region day week round case petition code codes number"
    " numbers part parts line order orders figure figures table notes note law act mark train task grade call well"
    " goal goals box step steps level type form mobile en un"
)
_ALSO_VERBS = word_set("order issue target call train file exhibit form act")
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
        ("day" if is_day(line, numeral) else None)
        or ("clock" if is_clock(line, numeral) else None)
        or _is_age(line, numeral)
        or _is_list_mark(line, numeral)
        or _is_designated(line, numeral)
        or _is_in_a_name(line, numeral)
        or ("year" if is_year(line, numeral) else None)
    )


def _is_age(line: Line, numeral: Numeral) -> str | None:
    """age = "aged" number {("to" | "and" | "-") number}        "people aged 16 to 64" """
    at = numeral.first - 1
    while line.is_number(at) or line.lower[at] in ("to", "and", "between") or line.lower[at] in HYPHENS:
        at -= 1
    return "age" if line.lower[at] in ("aged", "ages") else None


def _is_list_mark(line: Line, numeral: Numeral) -> str | None:
    """mark = number ")" | "(" number ")" word | number "." at the beginning of a sentence | "[" number "]"

    | number at the beginning of a numbered paragraph
    """
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
    return "list mark" if _numbers_a_paragraph(line, numeral) else None


def _numbers_a_paragraph(line: Line, numeral: Numeral) -> bool:
    """Whether a paragraph opens with its number, and another with the next or the last: "1 Prime Minister Goh said"."""
    start, digits = line.tokens[numeral.first].start, line.tokens[numeral.first].text
    if numeral.first or len(digits) > 2 or not line.is_capital(numeral.last) or not digits.isdigit():
        return False
    if start and line.text[start - 1] != "\n":
        return False
    number = int(digits)
    return re.search(rf"^(?:{number + 1}|{number - 1 or number + 1}) [A-Z]", line.text, re.MULTILINE) is not None


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
        or (
            line.lower[at] in (",", "and", "to", "or")
            and line.is_number(at - 1)
            and not counts_behind(line, numeral.last)
        )
        or (line.is_number(at) and at < numeral.first - 1)
    ):
        at -= 1
    if at < 0 or line.lower[at] not in _DESIGNATORS:
        return None
    if line.lower[at] in _DESIGNATED_COUNTS and not line.is_capital(at):
        return None
    if not numeral.is_whole:
        return "designated"  # "Box 1.2 looks at the outlook"
    if at == 0 and not line.is_title and line.lower[at] in _ALSO_VERBS and counts_behind(line, numeral.last):
        return None  # "Order 500 units"; in "Chart 3 shows exports" no verb leads
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
    if line.is_title or "," in line.tokens[first].text or (line.opens(before) and counts_behind(line, last)):
        return None
    return "name"


def _is_name_in_words(line: Line, numeral: Numeral) -> str | None:
    """name = Capital Number-word, inside a sentence and not in a title       "ASEAN Plus Three", "Phase One" """
    first = numeral.first
    before = line.lower[first - 1]
    if line.is_hyphen(first - 1) and line.lower[first - 2] == "for":
        return "name"  # "a one-for-three rights issue"
    if before in _DESIGNATORS and before not in _DESIGNATED_COUNTS and line.is_capital(first - 1):
        return "designated"
    if before == "of" and line.lower[first - 2] == "group" and line.is_capital(first):
        return "name"
    if not line.is_capital(first) or line.opens(first) or not line.is_word(first - 1):
        return None
    if line.is_title:
        return "name" if before in ("plus", "big", "phase") else None
    return "name" if line.is_capital(first - 1) or line.is_capital(numeral.last) else None

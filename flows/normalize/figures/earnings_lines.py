"""Lines of an earnings table, which name no currency: "Net 807,000 vs 2,858,000", "Revs 510.2 mln vs 470.3 mln"."""

from flows.normalize.figures.measure import Measure
from flows.normalize.figures.numerals import Numeral
from flows.normalize.lines import Line, word_set
from flows.normalize.text import Context

_LABELS = word_set(
    "net oper revs rev revenue revenues sales turnover profit profits loss income earnings assets deposits loans pretax"
    " operating gross total"
)
_BETWEEN = word_set("vs versus profit loss mln bln billion million , . - ; nil")


def read_earnings_line(line: Line, numeral: Numeral, context: Context) -> Measure | None:
    """money = label {label} number ["vs" number], with nothing else before it in the sentence

    The currency is the dollar of the source. "Net migration was 685,000" has a verb and is no such line.
    """
    if line.lower[0] == "avg" and line.lower[1] in ("shrs", "shares") and numeral.scale > 1:
        return Measure("count", "share", numeral.first, numeral.last)  # "Avg shrs 11.0 mln vs 10.9 mln"
    if line.lower[0] not in _LABELS or ("," not in line.tokens[numeral.first].text and numeral.scale == 1):
        return None
    for at in range(1, numeral.first):
        word = line.lower[at]
        if word not in _LABELS and word not in _BETWEEN and not line.is_number(at):
            return None
    if line.is_word(numeral.last) and line.lower[numeral.last] not in _BETWEEN:
        return None
    return Measure("money", context.dollar, numeral.first, numeral.last)

"""Which way a figure points: falls and deficits are negative, shares and levels positive.

    change = change-word ["by"] amount | "a" amount {word} change-noun | amount comparative | sign amount
    level  = ("to" | "at" | "from" | "was" | ...) amount | amount "of" phrase

The governing word is looked for close by and never across another amount: nothing is borrowed from a neighbour.
"""

from itertools import pairwise

from flows.normalize.figures.balances import is_balance
from flows.normalize.figures.change_words import PASSING, change_words, moves, skip_comparison, skip_comparison_left
from flows.normalize.figures.going_on import LINKS, VERBS_OF_LEVEL, going_on
from flows.normalize.figures.head_nouns import STOP
from flows.normalize.figures.measure import Amount, Change
from flows.normalize.figures.qualifiers import left_edge
from flows.normalize.lines import Line, word_set

_LEVEL = Change(1, False)
_SKIPPED_LEFT = word_set(
    "sharply slightly again further steeply markedly marginally modestly strongly significantly considerably"
    " substantially also both respectively overall together dramatically moderately only even just still year-on-"
    " year annually nominally rapidly roughly month-on-month on-year nearly unexpectedly steadily quickly"
    " gradually collectively likewise back so either each"
)
_COPULAS = word_set(
    "was were is are be been came reached reaching stood stands averaged averaging totaled totalled amounted hit"
    " posted recorded"
)
_BE = word_set("was were is are be been being")
_SUBJECT_ARTICLES = word_set("the this a an its s annual monthly overall")
_RATES = word_set("rate rates pace clip speed")
_HOLDERS = word_set("in for on at to by")
_CLAUSE_BREAKS = word_set("while whereas although though but")
_CLAUSE_ENDS = word_set("; : while whereas but although though because as with —")
_SHOWING = word_set(
    "registered register posted post recorded record saw see showed show shows showing experienced exhibited achieved"
    " marked logged suffered enjoyed sustained displayed witnessed maintained continued reported"
)
_MADE = ("mak", "made", "tak", "took", "chalk", "rack", "clock", "notch")  # "making up 3 percent of exports"
_OCCURRED = word_set("occurred recorded seen registered posted observed")
_ARROWS = {"↑": 1, "↓": -1}  # behind a rate, in tables and lists
_FALLS_BY_ITSELF = word_set("due under within into outside")  # "$20 billion falls due"
_THEMSELVES_RATES = word_set("rate rates unemployment inflation yield yields share shares ratio ratios participation")
_LONGEST_CLAUSE = 14
_LONGEST_SUBJECT = 5
_LONGEST_AMOUNT = 6
_NO_SUBJECT = VERBS_OF_LEVEL | word_set("to from of at by on than")
_TO_A_LEVEL = word_set("to at from of between")
_BESIDE = word_set("above below")  # "stood at 3 percent below target": even a level is compared by them
_BOUNDS_OF_LEVEL = word_set("above below beyond under past near")  # "fell over 3 percent" is a fall


def change_of(line: Line, amounts: list[Amount], index: int) -> Change:
    """The direction of amounts[index], by the first rule that knows it."""
    amount = amounts[index]
    floor = _floor(line, amounts, index)
    edge = max(floor, left_edge(line, amount.first))
    direct = _by_word_before(line, edge, floor)
    is_bound = direct is not None and direct.is_change and _is_bound(line, edge, amount.first)
    if direct is not None and direct.is_change and not is_bound:
        return direct
    return (
        _by_comparative_behind(line, amount, direct)
        or _by_comparative_of_both(line, amounts, index)
        or _by_noun_behind(line, amount)
        or (_LEVEL if is_bound else direct)
        or going_on(line, amounts, index, edge)
        or _by_verb_of_list(line, amount)
        or _by_verb_of_clause(line, edge, floor)
        or _LEVEL
    )


def _floor(line: Line, amounts: list[Amount], index: int) -> int:
    """Where the amount before ends; a time lies between a verb and its amount: "fell for a third month, by 2%"."""
    while index and (
        (amounts[index - 1].kind == "streak" and line.lower[amounts[index - 1].last] == ",")
        or (amounts[index - 1].kind == "duration" and line.lower[amounts[index - 1].last] in ("to", "ended", "ending"))
    ):
        index -= 1
    return amounts[index - 1].last if index else 0


def contradicts(line: Line, amounts: list[Amount], index: int) -> bool:
    """Whether the word beside an amount points another way than the amount's own sign: "fell +3%", "a +3% decrease"."""
    floor = amounts[index - 1].last if index else 0
    said = _by_word_before(line, max(floor, left_edge(line, amounts[index].first)), floor)
    said = said if said is not None else _by_noun_behind(line, amounts[index])
    return said is not None and said.is_change and said.sign != amounts[index].direction


def _is_bound(line: Line, edge: int, first: int) -> bool:
    """Whether "above" or "below" stands before the amount: in "rose above 3 percent" the amount is a level."""
    return any(line.lower[at] in _BOUNDS_OF_LEVEL for at in range(edge, first)) and line.lower[edge] != "just"


def _by_comparative_behind(line: Line, amount: Amount, direct: Change | None) -> Change | None:
    """change = amount [comparison] comparative        "28.1 percent more", "12 percent lower", "3 percent up on" """
    if line.lower[amount.last] in _ARROWS:
        return Change(_ARROWS[line.lower[amount.last]], True)
    at = amount.last + (amount.unit == "point")  # "0.3 points lower"
    at = skip_comparison(line, _skip_margin(line, at))
    word = line.lower[at]
    words = change_words()
    if word in ("short", "shy") and line.lower[at + 1] == "of":
        return Change(-1, True)
    if word in words.comparatives:
        return Change(words.comparatives[word], True)
    if (
        word in words.adverbs
        and (direct is None or word in _BESIDE or _is_told_by_be(line, amount.first, at))
        and not line.is_number(at + 1)
        and line.lower[at + 1] not in ("to", "by")
    ):
        return Change(words.adverbs[word], True)
    return None


def _is_told_by_be(line: Line, first: int, at: int) -> bool:
    """Whether "be" alone states the amount: "was 5.6 percent down on the year"; "down from" gives a level its base."""
    return line.lower[left_edge(line, first) - 1] in _BE and line.lower[at + 1] != "from"


def _by_comparative_of_both(line: Line, amounts: list[Amount], index: int) -> Change | None:
    """change = amount {"," amount} ("or" | "and") amount comparative | "be" amount "and" subject amount comparative

    "10.1% or 76 million tonnes less than in 2022", "took 4 percent and 9 percent less", "exports were 4 percent and
    imports 9 percent lower"; "to 5 percent" is a level.
    """
    if line.lower[left_edge(line, amounts[index].first) - 1] in _TO_A_LEVEL:
        return None
    for amount, following in pairwise(amounts[index:]):
        link = line.lower[amount.last : following.first]
        is_list = (amount.kind, amount.unit) == (following.kind, following.unit) == ("percent", "percent")
        if link == ["or"] or (is_list and link in (["and"], [",", "and"])):
            return _by_comparative_behind(line, following, None)
        is_gapped = is_list and link[:1] in (["and"], [","]) and 1 < len(link) <= _LONGEST_SUBJECT
        if is_gapped and line.lower[left_edge(line, amount.first) - 1] in _BE and _NO_SUBJECT.isdisjoint(link):
            return None if any(map(moves, link)) else _by_comparative_behind(line, following, None)
        if not (is_list and link == [","]):
            break
    return None


def _skip_margin(line: Line, at: int) -> int:
    """The token behind a margin or another amount in brackets: "17.3% (±9.1%) below", "1.7% (-2 bn) less" """
    if line.lower[at] != "(":
        return at
    close = next((i for i in range(at + 1, min(at + 8, line.size)) if line.lower[i] == ")"), at - 1)
    if not any(line.is_number(i) for i in range(at + 1, close)):
        return at
    return close + 1 + (line.lower[close + 1] == "*")  # a star marks what is not significant


def _by_noun_behind(line: Line, amount: Amount) -> Change | None:
    """change = amount [comparison] {word} change-noun   "a 16.5 percent year-on-year fall", "5 percent wage growth" """
    at = skip_comparison(line, amount.last)
    words = change_words()
    for step in range(at, at + 4):
        if line.is_hyphen(step):
            continue
        word = line.lower[step]
        if word in ("falls", "fall") and line.lower[step + 1] in _FALLS_BY_ITSELF:
            break
        if word in words.nouns and (word not in words.verbs or step > at or _is_noun_place(line, amount.first, word)):
            return Change(words.nouns[word], True)
        if word in words.nouns and line.lower[amount.first - 2 : amount.first] in (["of", "a"], ["of", "an"]):
            return Change(words.nouns[word], False)  # "forecasts of a 2% fall": a movement, but not what is told
        if not line.is_word(step) or word in STOP or word in words.verbs:
            break
    return None


def _is_noun_place(line: Line, first: int, word: str) -> bool:
    """Whether the amount opens a noun phrase: an article or a preposition stands before it.

    After "more than" what ends in "s" is the verb: "wine worth more than $5 falls under a lower tariff".
    """
    at = left_edge(line, first)
    if line.lower[at - 1] == "of":
        return False  # "a tax of 10 percent cut profits"
    if at < first and word.endswith("s") and not any(line.lower[i] in ("a", "an", "the") for i in range(at, first)):
        return False
    return (
        at < first
        or line.lower[at - 1] in STOP
        or not line.is_word(at - 1)
        or line.lower[at - 1].endswith(("ed", "ing", "s"))
    )


def _by_word_before(line: Line, edge: int, floor: int) -> Change | None:
    """The word right before the amount, adverbs aside.

    change = change-word [adverb] ["by"] amount | change-noun "of" amount | verb "at" "a" "rate" "of" amount
    level  = ("to" | "from" | "at" | copula) amount
    """
    words = change_words()
    at = _skip_left(line, edge, floor) - 1
    if at < floor:
        return None
    word = line.lower[at]
    if word == "," and (change := _by_superlative(line, at + 1, floor)) is not None:
        return change
    if word in words.moves:
        if word == "up" and (line.lower[at + 1] == "to" or line.lower[at - 1].startswith(_MADE)):
            return _LEVEL
        if word.startswith("add") and line.lower[at + 1 : at + 3] == ["up", "to"]:
            return _LEVEL  # "trade added up to $50 billion"
        return Change(words.moves[word], True)
    if word == "by":
        return _by_agent(line, at, floor)
    if word == "plus":
        return Change(1, True)
    if word == "of":
        return _by_genitive(line, at, floor)
    if word == "at" and (change := _by_superlative(line, at, floor)) is not None:
        return change
    if word == "at":
        mover = line.lower[_skip_left(line, at, floor) - 1] if at > floor else ""
        is_verb = mover in words.verbs and mover not in words.comparatives  # "lower at 2.9 billion" is a level
        return Change(words.verbs[mover], True) if is_verb else _LEVEL
    if word in ("to", "from", "between"):
        return _by_subject(line, at, floor, has_verb=True) or _LEVEL
    if word in _COPULAS:
        return _by_subject(line, at, floor) or _LEVEL
    return _LEVEL if is_balance(word) else None


def _by_superlative(line: Line, at: int, floor: int) -> Change | None:
    """change = superlative change-noun {word} [","] ["at"] amount      "the steepest drop in sales, at 13 percent"
    | "the" change-noun {word} copula {word} [","] "at" amount       "the fall was milder, at 13 percent"
    """
    words, has_copula = change_words(), False
    for step in range(at - 1 - (line.lower[at - 1] == ","), max(floor, at - 8), -1):
        word = line.lower[step]
        if word in words.nouns:
            before = line.lower[step - 1]
            is_told = before.endswith("est") or before in ("most", "worst") or (before == "the" and has_copula)
            return Change(words.nouns[word], True) if is_told else None
        has_copula |= word in _BE
        if not line.is_word(step) or word in words.verbs or word in _CLAUSE_ENDS:
            break
    return None


def _skip_left(line: Line, at: int, floor: int) -> int:
    """Step left over adverbs and comparisons: "fell sharply year-on-year by" """
    while at > floor:
        skipped = max(floor, skip_comparison_left(line, at))
        if skipped == at and (
            line.lower[at - 1] in _SKIPPED_LEFT or (line.lower[at - 1].endswith("ly") and len(line.lower[at - 1]) > 4)
        ):
            skipped = at - 1
        if skipped == at:
            return at
        at = skipped
    return at


def _by_agent(line: Line, at: int, floor: int) -> Change | None:
    """change = change-verb object "by" amount        "contracting overall energy imports by 21.2 percent" """
    words = change_words()
    by_whom = line.lower[at - 1]
    if by_whom.endswith("ed") and by_whom not in words.moves and line.lower[at - 2] in _BE:
        return None  # "the cut was followed by a $3 billion plan"
    for step in range(at - 1, max(floor, at - 16) - 1, -1):
        word = line.lower[step]
        if (passing := next((sign for stem, sign in PASSING.items() if word.startswith(stem)), 0)) and step < at - 1:
            return Change(passing, True)  # "exceeded May's by 7 percent"
        if word in words.moves and not (word in words.nouns and word not in words.verbs):
            return Change(words.moves[word], True)
        if word in _CLAUSE_ENDS:
            break
    for step in range(at - 1, max(floor, at - 24) - 1, -1):
        if line.lower[step] in words.nouns and (step >= at - 16 or line.lower[step - 1].endswith("est")):
            return Change(words.nouns[line.lower[step]], True)  # "the largest decrease in ... was in gems by" far away
        if line.lower[step] in _CLAUSE_ENDS:
            break
    return None


def _by_genitive(line: Line, at: int, floor: int) -> Change | None:
    """change = change-noun [("in" | "for" | "on") phrase] "of" amount | verb "at" "a" {word} "rate" "of" amount"""
    words = change_words()
    before = _skip_left(line, at, floor) - 1
    if before < floor:
        return None
    word = line.lower[before]
    if word in words.nouns:
        return Change(-1 if line.lower[before - 1] == "negative" else words.nouns[word], True)
    if is_balance(word):
        return _by_balance_moved(line, before, at, floor) or _LEVEL
    if word in _RATES:
        for step in range(before - 1, max(floor, before - 8) - 1, -1):
            if line.lower[step] in words.moves:
                return Change(words.moves[line.lower[step]], True)
            if line.lower[step] in (",", ";", ":", "("):
                break
        return _LEVEL
    held = False
    for step in range(before, max(floor, before - 8) - 1, -1):
        word = line.lower[step]
        is_verb = word in words.verbs and line.lower[step + 1] == "to"  # "exports climb to a high of $3 billion"
        if held and word in words.nouns and not is_verb:
            return Change(words.nouns[word], True)
        if word in ("a", "an", "and", ",") or word in words.verbs:
            break
        held |= word in _HOLDERS
    return None


def _by_balance_moved(line: Line, balance: int, at: int, floor: int) -> Change | None:
    """change = change-noun "in" {word} balance "of" amount "to" amount    "a fall in the deficit of $3 bn to $9" """
    words = change_words()
    led = next((step for step in range(at + 2, min(at + _LONGEST_AMOUNT, line.size)) if line.lower[step] == "to"), 0)
    if not led or not (line.is_number(led + 1) or line.is_number(led + 2)):
        return None
    for step in range(balance - 1, max(floor, balance - _LONGEST_SUBJECT) - 1, -1):
        if line.lower[step] in words.nouns and line.lower[step + 1] == "in":
            return Change(words.nouns[line.lower[step]], True)
    return None


def _by_subject(line: Line, at: int, floor: int, *, has_verb: bool = False) -> Change | None:
    """change = change-noun {phrase} (copula | "eased" "to" | ...) amount        "the decline was 3 percent"

    Before "to" and "from" a verb must stand (`has_verb`): "the cut in tariffs from 15 percent" starts at a level.
    """
    words = change_words()
    for step in range(at - 1, max(floor, at - 10) - 1, -1):
        word = line.lower[step]
        if has_verb and word in words.nouns:
            return None
        has_verb &= word not in words.verbs
        if word in words.nouns and line.lower[step - 1] in _SUBJECT_ARTICLES:
            return Change(words.nouns[word], words.nouns[word] < 0)
        if word in _CLAUSE_ENDS or word in (",", "and"):
            break
    return None


def _by_verb_of_list(line: Line, amount: Amount) -> Change | None:
    """change = {phrase "(" amount ")" link} change-verb | change-noun "in" {phrase "(" amount ")"}
           | change-verb "in" name "(" amount ")"

    "displays (3 percent) and ships (2 percent) fell", "a decline in ships (2 percent)", "fell in Bavaria (2 percent)"
    """
    words = change_words()
    if line.lower[amount.first - 1] != "(" or line.lower[amount.last] != ")":
        return None
    at = amount.last if amount.kind == "percent" else line.size  # "ships ($3 billion) fell": the sum is what they were
    while at < line.size and line.lower[at] == ")":
        at += 1
        at += line.lower[at] in ("both", "all", "also")
        if line.lower[at] in words.verbs:
            return Change(words.verbs[line.lower[at]], True)
        if line.lower[at] in _SHOWING:
            noun = next((word for word in line.lower[at + 1 : at + 5] if word in words.nouns or word in STOP), "")
            return Change(words.nouns[noun], True) if noun in words.nouns else None
        if line.lower[at] not in LINKS:
            break
        after = next((i for i in range(at, min(at + 14, line.size)) if line.lower[i] == ")"), line.size)
        if not _CLAUSE_BREAKS.isdisjoint(line.lower[at:after]):
            break  # "tea (3 percent) grew on, whereas ores (2 percent) fell"
        at = after
    for step in range(amount.first - 2, max(-1, amount.first - 10), -1):
        word = line.lower[step]
        if word == "in":
            noun = next((line.lower[i] for i in (step - 1, step - 2, step - 3) if line.lower[i] in words.nouns), "")
            between = line.lower[step - 1] if noun and line.lower[step - 1] != noun else "occurred"
            if noun and between in _OCCURRED:
                return Change(words.nouns[noun], True)  # "a decrease occurred in ships ($2 billion)"
            if line.lower[step - 1] in words.verbs and amount.unit == "percent" and not _is_of_rates(line, step - 1):
                return Change(words.verbs[line.lower[step - 1]], True)  # "fell in Bavaria (2 percent)"
        if word in ("(", ")", ";") or word in words.verbs:
            break
    return None


def _is_of_rates(line: Line, verb: int) -> bool:
    """Whether it is a rate that rose or fell, and brackets give its level: "unemployment fell in Ohio (4%)"."""
    return not _THEMSELVES_RATES.isdisjoint(line.lower[max(0, verb - _LONGEST_CLAUSE) : verb])


def _by_verb_of_clause(line: Line, edge: int, floor: int) -> Change | None:
    """change = change-verb {phrase} amount, no other verb and no comma between        "rose in February 3 percent" """
    words = change_words()
    if line.lower[edge - 1] in STOP or not line.is_word(edge - 1):
        return None
    for step in range(edge - 1, max(floor, edge - 8) - 1, -1):
        word = line.lower[step]
        if word == "than":
            return None  # "lower than May's $3 billion"
        if word in words.verbs and not (word in words.comparatives and line.lower[step - 1] in _SUBJECT_ARTICLES):
            return Change(words.verbs[word], True)  # "the lower house approved $3 billion" moves nothing
        if word in VERBS_OF_LEVEL or word in _CLAUSE_ENDS or word in (",", "and", "of", "(", "to"):
            return None
    return None

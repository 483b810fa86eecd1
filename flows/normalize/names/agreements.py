"""Agreements by the noun their name ends in: treaties, laws, initiatives, frameworks, dialogues, plans."""

import re

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import Word
from flows.normalize.names.named import normal

HEADS = word_set(
    "agreement fta ftas cepa epa cecpa ceca bit treaty pact act law bill decree protocol accord accords charter "
    "convention declaration memorandum mou moc initiative framework plan strategy roadmap programme program project "
    "partnership dialogue scheme notice regulation regulations directive mechanism vision arrangement blueprint "
    "constitution ordinance code guidelines package deal pledge consensus compact covenant communique goals agenda "
    "statement corridor letter yojana"
)
# Of these one plain word before makes no name: "Privacy Notice", "Policy Goals", "Draft Agenda".
COMMONPLACE = word_set("notice guidelines package deal goals agenda vision mechanism arrangement code scheme")
# Contracts, of which there are many of each sort: "Loan Agreement", "Strategic Partnership".
SORTS = word_set("agreement arrangement notice roadmap partnership")
# Of these, only with a place before them: "Hiroshima Action Statement", "China-Pakistan Economic Corridor".
OF_LANDS = word_set("statement corridor")
# Acts that their number names, and the marks of who made them: "Regulation (EU) 2016/1037", "Law No. 12/2011".
_NUMBERED = word_set("regulation directive decision law act decree order resolution ordinance proclamation convention")
# Of these a bare number is enough, as long as it is no year: "ILO Convention 98".
_SERIES = frozenset(("convention",))
# What stands between an agreement and its parties: "Agreement between Korea and Chile".
BETWEEN = word_set("between among")
# Names that every country has many of: they name one agreement only with its parties or its subject.
GENERIC = frozenset(
    (
        "free trade agreement", "free trade agreements", "trade agreement", "framework agreement", "fta", "ftas",
        "economic partnership agreement", "comprehensive economic partnership agreement", "epa", "cepa", "memorandum",
        "memorandum of understanding", "memorandum of cooperation", "mou", "mous", "moc", "mocs", "letter of intent",
        "action plan",
        "joint declaration", "joint statement",
    )
)  # fmt: skip
_SHORT = {
    "fta": "free trade agreement", "ftas": "free trade agreement",
    "cepa": "comprehensive economic partnership agreement",
    "epa": "economic partnership agreement", "mou": "memorandum of understanding",
    "moc": "memorandum of cooperation", "programme": "program",
}  # fmt: skip


# What sorts of agreements states make with each other, of which a text may call its own by the sort.
_OF_STATES = word_set("comprehensive economic investment digital green")


def is_spelled(words: list[Word], first: int, last: int) -> bool:
    """Whether the letters of a sort of agreement follow: "an Investment Promotion Pact (IPP)" is the text's own."""
    bracket = [word.text for word in words[last : last + 3]]
    letters = "".join(word.text[0] for word in words[first:last] if word.kind == "cap")
    return words[first].lower in _OF_STATES and len(letters) > 2 and bracket == ["(", letters, ")"]


_INVERTED = re.compile(r"^agreement (?:for|on) an? (.+)$")


def agreement_key(name: str) -> str:
    """The key of an agreement, short forms spelled out.

    "Korea-UK FTA" and "Korea–UK Free Trade Agreement (FTA)" have one, "Agreement for an Economic Partnership" has that
    of the "Economic Partnership Agreement".
    """
    key = " ".join(_SHORT.get(word, word) for word in normal(name).split())
    return _INVERTED.sub(r"\1 agreement", key)


def number_end(words: list[Word], head: int) -> int | None:
    """One past the number that names an act, or nothing where none does.

        number = ["(" bloc ")"] ["No" ["."]] digits (("/" | "-") (digits | letters))*

    "Regulation (EU) 2016/1037", "Directive 2009/28/EC", "Law No. 12", not "Act 3" nor "the Law 50 members passed".
    """
    if words[head].lower not in _NUMBERED:
        return None
    at, limit = head + 1, len(words)
    marked = at + 2 < limit and words[at].text == "(" and words[at + 2].text == ")" and words[at + 1].text.isupper()
    at += 3 * marked
    if at < limit and words[at].text in ("No", "no", "Nos"):
        marked, at = True, at + 1
        at += at < limit and words[at].text == "."
    if at >= limit or words[at].kind != "num":
        return None
    last = at + 1
    while last + 1 < limit and words[last].text in ("/", "-") and words[last + 1].glued:
        last += 2
    bare = words[head].lower in _SERIES and len(words[at].text) < 4
    return last if marked or bare or last > at + 1 else None

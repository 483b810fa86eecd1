"""The head noun of the phrase behind a number, in the singular.

    phrase = {modifier} head {"of" ...}

English has no mark for a head noun, but after a number it stands in the plural and what modifies it in the
singular: the head is the first plural, or the last of plurals that follow each other ("sales offices").
"""

from functools import cache

import simplemma

from flows.normalize.figures.number_words import ONES
from flows.normalize.lines import Line, word_set

_PLURALS = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "oxen": "ox",
    "criteria": "criterion",
    "bacteria": "bacterium",
    "consortia": "consortium",
    "memoranda": "memorandum",
    "symposia": "symposium",
    "curricula": "curriculum",
    "referenda": "referendum",
    "larvae": "larva",
    "wives": "wife",
    "wolves": "wolf",
    "calves": "calf",
    "phenomena": "phenomenon",
    "media": "medium",
    "data": "data",
    "alumni": "alumnus",
    "nuclei": "nucleus",
    "leaves": "leaf",
    "axes": "axis",
    "lives": "life",
    "indices": "index",
    "tranches": "tranche",
    "spokesmen": "spokesman",
    "policemen": "policeman",
    "businessmen": "businessman",
    "fishermen": "fisherman",
    "servicemen": "serviceman",
    "workmen": "workman",
    "livestock": "livestock",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "swine": "swine",
    "salmon": "salmon",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "personnel": "personnel",
    "staff": "staff",
    "crew": "crew",
    "troops": "troop",
    "police": "police",
    "series": "series",
    "species": "species",
    "means": "means",
    "headquarters": "headquarters",
    "crossroads": "crossroads",
    "barracks": "barracks",
    "works": "works",
    "premises": "premises",
    "offspring": "offspring",
    "youth": "youth",
    "faculty": "faculty",
}
# They end in "s" and are no plurals, or none that a number counts.
_NO_PLURALS = word_set(
    "always perhaps overseas besides towards upwards downwards afterwards sometimes nowadays versus plus minus"
    " thus gas bias canvas atlas yes less this its his was has does is as us news economics physics mathematics"
    " politics logistics electronics christmas texas kansas paris laos honduras cyprus wales brussels whereas"
    " alias various others ours theirs hers yours across unless regardless express process access excess success"
    " business address congress progress says said lens chaos ethos pathos cosmos asbestos diabetes rabies sars"
    " aids"
)
_NO_MEN = word_set("acumen regimen specimen abdomen cyclamen foramen")
# Plurals that modify the noun behind the next word: "sports utility vehicles".
_PLURAL_MODIFIERS = word_set(
    "sports goods arms sales savings customs systems operations communications services earnings textiles"
    " materials semiconductors electronics parts rights human-rights trades works defects"
)
_SIGNS = word_set("$ € £ ¥ ₩ ₹")
STOP = word_set(
    "about above across after against along amid among amongst around as at before behind below beneath beside"
    " besides between beyond but by concerning despite down during except for from in including inside into like"
    " near of off on onto or out outside over past per regarding since than through throughout till to toward"
    " towards under until up upon via versus vs with within without and nor so yet because although though while"
    " whereas whether if unless when where which who whom whose that what how why a an the this these those each"
    " every either neither both all any some no such it its they them their he she we our us you your i his her"
    " there here is are was were be been being am has have had having do does did will would shall should can"
    " could may might must cannot said says say made make makes took take takes came come comes went go goes gave"
    " give gives got get gets met meet held hold saw see seen became become began begin begun stood stand kept"
    " keep left leave paid pay sent send sold sell set signed sign rose fell grew joined attended participated"
    " told won wrote also already still now then today yesterday tomorrow respectively together alone only just"
    " even ever again once twice instead however moreover meanwhile later earlier ago annually monthly not well"
    " very too year-on-year yoy mom qoq thanks"
)
_MODIFIER_ENDINGS = ("ed", "ing")


@cache
def singular(word: str) -> str:
    """The singular of a noun in lower case: "companies" is "company", "MOUs" is "mou", "people" is "person"."""
    word = word.lower()
    if word in _PLURALS:
        return _PLURALS[word]
    if _are_men(word):
        return f"{word[:-3]}man"
    if _are_people(word):
        return f"{word[:-6]}person"
    if not is_plural(word):
        return word[:-1] if word.endswith("ous") and len(word) < 6 else word  # "mous", "pous": initials
    lemma = str(simplemma.lemmatize(word, lang="en"))
    if lemma != word:
        return lemma.lower()
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


@cache
def is_plural(word: str) -> bool:
    """Whether a word in lower case can be the plural that a number counts."""
    if word in _PLURALS or _are_men(word) or _are_people(word):
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NO_PLURALS


def _are_men(word: str) -> bool:
    """Whether a word is the plural of one in "man": airmen, gunmen, salesmen."""
    return word.endswith("men") and len(word) > 5 and word not in _NO_MEN


def _are_people(word: str) -> bool:
    """Whether a word is the plural of one in "person": businesspeople, salespeople."""
    return word.endswith("people") and len(word) > 8


def head_at(line: Line, at: int, *, one: bool = False) -> int | None:
    """The token of the head noun of the phrase that begins at token `at`, or nothing where no noun follows.

        phrase = word {["-" | "’s" | "&" | "/"] word} | modifier {("," | "and" | "or") modifier} noun
               | Capital number ["-" number] noun

    The number one takes a noun in the singular: the last word of the phrase.
    """
    return _phrase(line, at, one=one)


def head_after(line: Line, at: int) -> str | None:
    """As `head_at`, the noun itself in the singular."""
    head = _phrase(line, at, one=False)
    return None if head is None else singular(line.lower[head])


def _phrase(line: Line, at: int, *, one: bool) -> int | None:
    head: int | None = None
    last_word: int | None = None
    steps = 0
    while at < line.size and steps < 12:
        steps += 1
        word = line.lower[at]
        token = line.tokens[at]
        if token.kind == "word":
            if word in STOP and not _is_compounded(line, at):
                break
            if one:
                is_verb = last_word is None and word.endswith("ed") and not word.endswith("eed")  # "one declined"
                is_modifier = last_word is not None and word.endswith(_MODIFIER_ENDINGS)
                if (is_verb or is_modifier) and not _noun_follows(line, at):
                    break
                last_word = at
            elif (is_plural(word) or _is_acronyms(token.text)) and not _is_possessor(line, at):
                if head is not None and not _may_go_on(line, head, at):
                    break
                head = at
            elif head is not None and not (line.lower[head] in _PLURAL_MODIFIERS and at == head + 1):
                break
            at += 1
            continue
        if token.kind == "number" and head is None and not one and line.is_word(at - 1) and line.is_capital(at - 1):
            if line.is_title or steps == 1:
                break
            at += 3 if line.is_hyphen(at + 1) and line.is_number(at + 2) else 1  # "20 Boeing 737-400 jets"
            continue
        if word == "(" and line.lower[at + 2] == ")" and steps > 1 and line.tokens[at + 1].text.isupper():
            at += 3  # "89 liquefied natural gas (LNG) carriers"
            continue
        if line.is_hyphen(at) or (word in ("&", "/", "'", "’") and line.glued(at)):
            at += 1
            continue
        if head is None and not one and word in ("“", '"', "‘", "(") and steps == 1:
            at += 1
            continue
        break
    if one:
        return last_word
    if head is None and last_word is None and line.lower[at] in ("and", "or", ",") and steps > 1:
        return _coordinated(line, at, steps)
    return head


def _is_compounded(line: Line, at: int) -> bool:
    """Whether a hyphen makes a word part of a modifier: "low-paid workers", "12 follow-up talks" """
    return (line.lower[at - 1] == "-" and line.is_hyphen(at - 1)) or (
        line.lower[at + 1] == "-" and line.is_hyphen(at + 1)
    )


def _may_go_on(line: Line, head: int, at: int) -> bool:
    if at == head + 1 and (line.is_number(at + 1) or line.lower[at + 1] in _SIGNS):
        return False  # "100 shares costs $20": a verb
    return at == head + 1 or (at == head + 2 and line.lower[head] in _PLURAL_MODIFIERS)


def _coordinated(line: Line, at: int, steps: int) -> int | None:
    """The head of "20 small and medium-sized companies": no noun yet, so the "and" joins modifiers.

    A number may stand before the second: "13 public and 12 private colleges".
    """
    at += line.lower[at] in ("and", "or") and (line.is_number(at + 1) or line.lower[at + 1] in ONES)
    if steps > 6 or not line.is_word(at + 1) or line.lower[at + 1] in STOP:
        return None
    return _phrase(line, at + 1, one=False)


def _is_acronyms(text: str) -> bool:
    """Whether a word is the plural of capitals: MOUs, SMEs, FTAs."""
    return text.endswith("s") and len(text) > 2 and text[:-1].isupper()


def _is_possessor(line: Line, at: int) -> bool:
    """Whether an apostrophe follows: in "five ministers’ meetings" the meetings are counted."""
    return line.lower[at + 1] in ("'", "’") and line.glued(at + 1)


def _noun_follows(line: Line, at: int) -> bool:
    return line.is_word(at + 1) and line.lower[at + 1] not in STOP

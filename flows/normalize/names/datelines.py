"""Where a report was written, as a news agency's text begins.

dateline = place ["," land] ["," day] ["(" agency ")"] ("-" | "--")        "TAIPEI, April 7 (CNA) --", "Berlin (dpa) -"
"""

from collections.abc import Sequence

from flows.normalize.names.capitals import Word

_LONGEST = 18  # words
_KINDS = ("cap", "num", "init", "hyphen")
_MARKS = frozenset(",.()/")


def dateline_end(words: Sequence[Word]) -> int:
    """One past the dash of the dateline that a text begins with, or 0 where it begins with none.

    In small letters only an agency stands in it, in brackets: "Seoul is the host - for now" is a sentence.
    """
    bracketed = False
    for at, word in enumerate(words[:_LONGEST]):
        if at and word.kind == "mark" and word.text == "-":
            while at + 1 < len(words) and words[at + 1].text == "-":
                at += 1
            return at + 1
        bracketed = word.text == "(" or (bracketed and word.text != ")")
        if word.kind not in _KINDS and word.text not in _MARKS and not (word.kind == "low" and bracketed):
            return 0
    return 0

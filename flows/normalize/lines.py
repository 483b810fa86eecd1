"""The tokens of one sentence, as the grammar of figures reads them.

A grammar looks a few tokens to either side all the time, so `lower` is padded: an index just outside the
sentence gives the empty string, never an error and never a word of the neighbour sentence.
"""

import re
from collections.abc import Sequence

from flows.normalize.text import Section, Sentence, Token

PADDING = 12
HYPHENS = frozenset("-‐‑–—−")
BULLETS = frozenset("▲△▶►●○■□◆◇•◦‣∙")  # they mark an item wherever they stand
_GLUED_PREFIX = re.compile(r"([^\W\d_]{1,4})(\d+)$")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")


def word_set(text: str) -> frozenset[str]:
    """A closed list of words, for the rules that ask whether a token is one of them."""
    return frozenset(text.split())


def has_bare_dollar(section: Section, sentence: Sentence) -> bool:
    """Whether "$" is written without a country's letters before it, so that "the U.S. $5 billion" has a land.

    In its sentence, or elsewhere in the text of a list whose line the land opens: "- U.S. $5 billion".
    """
    tokens = section.tokens
    if _writes_bare(tokens[sentence.first : sentence.last]):
        return True
    words = [
        token.lower for token in tokens[sentence.first : sentence.last] if token.kind != "mark" or token.text == "$"
    ]
    return words[:2] == ["u.s.", "$"] and _writes_bare(tokens)


def _writes_bare(tokens: Sequence[Token]) -> bool:
    signs = (at for at in range(len(tokens) - 1) if tokens[at].text == "$" and tokens[at + 1].kind == "number")
    return any(not at or tokens[at - 1].lower not in ("us", "u.s.") for at in signs)


class Line:
    """Tokens [0, size) of a sentence; `lower[i]` is "" for every i just outside.

    `prefixes` are the letters that a currency may glue to a number.
    """

    __slots__ = ("is_title", "lower", "section", "sentence", "size", "text", "tokens")

    def __init__(self, section: Section, sentence: Sentence, prefixes: frozenset[str]) -> None:
        self.section, self.sentence = section, sentence
        self.text = section.text
        self.is_title = section.name == "title"
        tokens: Sequence[Token] = section.tokens[sentence.first : sentence.last]
        if True in [token.kind == "word" and token.text[-1].isdigit() for token in tokens]:
            tokens = _parted(tokens, section.text, prefixes)
        self.tokens = tokens
        self.size = len(tokens)
        # Python's negative indices reach the padding at the end: lower[-1] is "" too.
        self.lower = [token.lower for token in tokens] + [""] * PADDING

    def glued(self, at: int) -> bool:
        """Whether token `at` exists and follows the token before it without white space."""
        return 0 < at < self.size and self.tokens[at].glued

    def is_hyphen(self, at: int) -> bool:
        """Whether token `at` is a hyphen or dash that joins the words on both its sides."""
        return self.lower[at] in HYPHENS and self.glued(at) and self.glued(at + 1)

    def is_number(self, at: int) -> bool:
        """Whether token `at` is written in digits."""
        return 0 <= at < self.size and self.tokens[at].kind == "number"

    def is_word(self, at: int) -> bool:
        """Whether token `at` is a word."""
        return 0 <= at < self.size and self.tokens[at].kind == "word"

    def is_capital(self, at: int) -> bool:
        """Whether token `at` is a word with a capital."""
        return 0 <= at < self.size and self.tokens[at].text[0].isupper()

    def opens(self, at: int) -> bool:
        """Whether no word stands before token `at` in its sentence or since a colon or bullet."""
        at -= 1
        while at >= 0:
            if self.tokens[at].kind != "mark" or self.lower[at] in ".,)":
                return False
            if self.lower[at] == ":":
                return True
            at -= 1
        return True


def _parted(tokens: Sequence[Token], text: str, prefixes: frozenset[str]) -> list[Token]:
    """Part a currency's letters from the digits glued to them: "KRW1.3" is "KRW" and "1.3", "MC13" stays."""
    parted: list[Token] = []
    until = -1
    for token in tokens:
        if token.start < until:
            continue
        glued = _GLUED_PREFIX.fullmatch(token.text) if token.text[-1].isdigit() and token.kind == "word" else None
        if glued and glued[1] in prefixes and (digits := _DIGITS.match(text, token.start + glued.end(1))):
            middle = digits.start()
            parted.append(Token(glued[1], glued[1].lower(), token.start, middle, "word", token.glued))
            parted.append(Token(digits[0], digits[0].lower(), middle, digits.end(), "number", True))
            until = digits.end()
        else:
            parted.append(token)
    return parted

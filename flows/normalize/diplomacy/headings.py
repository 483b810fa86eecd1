"""Lists under a heading of meetings: who is named before the colon of an item has been met.

heading = [number] word* meeting-noun word*         a line without a full stop: "2. Bilateral meetings"
        | word* meeting-noun word* ":" item         "Bilateral meetings: 1) Ms. A, Minister of B: ..."
item    = [number] person ["," title] ":" prose      "(1) Ms. A, Minister of B: The two ministers ..."
"""

from collections.abc import Sequence

from flows.normalize.diplomacy.phrases import KIND, LOWER, Unit
from flows.normalize.diplomacy.words import meeting_words
from flows.normalize.text import Section

_STOPS = frozenset(".!?:;,")
_LONGEST = 10  # tokens of a heading
_FARTHEST = 25  # sentences above an item


def is_headed(section: Section, number: int) -> bool:
    """Whether the nearest heading above a sentence is one of meetings."""
    for above in range(number, max(-1, number - _FARTHEST), -1):
        sentence = section.sentences[above]
        tokens = section.tokens[sentence.first : sentence.last]
        if past_heading(tokens):
            return True
        if above < number and len(tokens) <= _LONGEST and tokens[-1].text not in _STOPS and tokens[0].text != "|":
            return not meeting_words().nouns.keys().isdisjoint(token.lower for token in tokens)
    return False


def past_heading(units: Sequence[Unit]) -> int:
    """One past the heading that stands before the first item in its own line, 0 where none does."""
    words = list(map(LOWER, units[:_LONGEST]))
    colon = words.index(":") if ":" in words else 0
    if not colon or colon + 1 >= len(units) or units[colon + 1].kind not in ("number", "mark"):
        return 0
    is_heading = set(map(KIND, units[:colon])) == {"word"} and not meeting_words().nouns.keys().isdisjoint(
        words[:colon]
    )
    return colon + 1 if is_heading else 0

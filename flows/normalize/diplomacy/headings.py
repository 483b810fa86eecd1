"""Lists under a heading of meetings: who is named before the colon of an item has been met.

heading = [number] word* meeting-noun word*         a line without a full stop: "2. Bilateral meetings"
item    = [number] person ["," title] ":" prose      "(1) Ms. A, Minister of B: The two ministers ..."
"""

from flows.normalize.diplomacy.words import meeting_words
from flows.normalize.text import Section

_STOPS = frozenset(".!?:;,")
_LONGEST = 10  # tokens of a heading
_FARTHEST = 25  # sentences above an item


def is_headed(section: Section, number: int) -> bool:
    """Whether the nearest heading above a sentence is one of meetings."""
    for above in range(number - 1, max(-1, number - _FARTHEST), -1):
        sentence = section.sentences[above]
        tokens = section.tokens[sentence.first : sentence.last]
        if len(tokens) <= _LONGEST and tokens[-1].text not in _STOPS and tokens[0].text != "|":
            return not meeting_words().nouns.keys().isdisjoint(token.lower for token in tokens)
    return False

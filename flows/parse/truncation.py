"""Tells whether the source cut a body short."""

import re

from flows.parse.lines import ends_sentence, is_bullet

# What sites add behind a text: "* Short version", "* Photo attached". It says nothing about where the text ends.
_NOTE = re.compile(r"(?:^|\s)\*+\s?[^*\n]{1,80}$")
_ASIDE_AFTER_END = re.compile(r"[.!?][\"'”’]?\s*[(\[<][^()\[\]<>]*[)\]>]$")  # "... today. (END)"
_OWN_LINE = 40  # characters: a last line of its own below this may be a signature, a caption, a heading
_LABELLED = re.compile(r"[^:：\n]{1,30}[:：]\s|.*(?:@|://|www\.)")  # "Contact: ...", "Photo: ...", an address
_CLOSES_QUOTE = ("”", '"')  # not ’, which may be the possessive of a plural
# No sentence, heading or item ends with one of these.
_MIDWAY = frozenset(
    word
    for words in (
        "a an the of to in on at by for with from into between among through during under over as than",
        "and or but nor that which who whose including such also not no",
        "its their our his her this these those",
        "is are was were be been being has have had will would can could may might shall should must",
    )
    for word in words.split()
)


def is_truncated(body: str) -> bool:
    """Whether the text stops in mid-sentence.

        whole = ... end-of-sentence [aside] [note] | ... closing quote | ... item of a list
              | ... end-of-sentence newline (short line | label ":" line)

    The last three only if they do not stop at a word like "the" or at a comma. Of writing without capitals (Korean,
    Hindi), where nothing tells words that end a sentence from others, only a cut sign ("...") counts.
    """
    text = _NOTE.sub("", body).rstrip()
    if not text:
        return False
    if text.endswith(("...", "…")):
        return True
    if ends_sentence(text) or _ASIDE_AFTER_END.search(text) or _is_caseless(text):
        return False
    if text[-1] in ",;:-–—(“‘/&" or text.rsplit(None, 1)[-1].lower() in _MIDWAY:
        return True
    before, _, last = text.rpartition("\n")
    if text.endswith(_CLOSES_QUOTE) or is_bullet(last):
        return False
    stands_alone = not before or ends_sentence(before.rstrip())
    return not (stands_alone and (len(last) <= _OWN_LINE or _LABELLED.match(last)))


def _is_caseless(text: str) -> bool:
    letters = [character for character in text[-20:] if character.isalpha()]
    return bool(letters) and letters[-1].lower() == letters[-1].upper()

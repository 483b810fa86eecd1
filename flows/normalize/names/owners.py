"""The countries that stand where a text of statistics names its owner: at the head of a title or a first sentence.

    owner   = land "'s" | demonym | body, at most two words into the sentence          "India's exports", "UK trade"
    partner = land (takes | is the ADJECTIVE market) | demonym (demand | buyers)       "Japan was the top market"

A partner is no owner, nor is a land that opens the second sentence, save as owner of the series that the first one told
of: "Exports rose in May. Poland's exports to Latvia doubled".
"""

import re
from collections.abc import Iterable, Iterator

from flows.normalize.names.named import Mention
from flows.normalize.names.people import Reader
from flows.normalize.names.register import Register

# Before the other side of a trade, who is no owner: "Exports to China rose", "Imports of Iranian oil".
_PARTNER = re.compile(r"\b(?:to|from|with|for|into|against|imports? of)\b")
_HEAD = 12  # characters before the owner: "The ", "Growth of "
# What the other side of a trade does and is, told by the one whose trade it is.
_TAKES = re.compile(
    r"(?:,[^,.;]{1,40},)? (?:(?:also|alone|again|still|then) )?"
    r"(?:took|takes|bought|buys|absorb(?:s|ed)|account(?:s|ed) for|accounting for|made up|makes up"
    r"|(?:was|were|is|are|remain(?:s|ed)|became|stayed|ranked|came|followed|emerged)(?: as)? (?:[\w-]+ ){0,5}?"
    r"(?:markets?|buyers?|customers?|destinations?|partners?|suppliers?|sources?|importers?|investors?|purchasers?)\b)"
)
_WANTS = re.compile(
    r"(?:'s)? (?:[\w-]+ )?(?:demand|buyers?|buying|purchas\w+|tariffs?|dut(?:y|ies)|consumers?|customers?|appetite"
    r"|share of)\b"
)
# What a land owns that is its own statistic.
_OWNS = re.compile(
    r"(?:'s?)? (?:(?:total|overall|annual|monthly|quarterly|merchandise|goods|non-oil|net|real|gross|foreign|external"
    r"|international|industrial|manufacturing|factory|retail|consumer|producer|wholesale|current|account|domestic|crude"
    r"|oil|car|auto|steel|jobless|unemployment|seasonally|adjusted|headline|core|farm|agricultural|service|services) )*"
    r"(?P<series>exports?|imports?|trade|econom(?:y|ic)|gdp|gnp|national product|output|production|surplus|deficit|gap"
    r"|balance|inflation|prices?|cpi|sales|unemployment|rate|employment|shipments|orders|growth|investment)\b"
    r"(?! (?:with|to|from))"
)


def of_officials(reader: Reader) -> set[int]:
    """Where the lands stand that are said to be somebody's: "Peruvian" Minister Ana Roe, Minister "of Peru"."""
    titles = {person.title for person in reader.reading.people if person.title is not None}
    owners = [reader.owner(title.first) for title in titles if title.first]
    behind = [title.last for title in titles if title.last < len(reader.words)]
    of = {at + 1 for at in behind if reader.words[at].lower == "of"}
    return of | {mention.first for mention in owners if mention is not None}


def set_off(title: Reader, register: Register) -> Iterator[str]:
    """The country that a title of statistics names for itself, with its period behind it.

    "Retail sales, Great Britain: November 2018", "International trade, Australia, January 2011"
    """
    text = title.prose.folded
    for mention in title.reading.mentions:
        start, end = title.words[mention.first].start, title.words[mention.last - 1].end
        land = register.land(mention.named)
        is_closed = text[end : end + 1] == ":" or (text[end : end + 2] == ", " and text[-4:].isdigit())
        if land is not None and mention.named.type == "country" and text[:start][-2:] == ", " and is_closed:
            yield land


def owned_in(title: Reader, register: Register) -> Iterator[str]:
    """The countries that a title names as owners of a series, wherever: "Strong krone weighs on Danish exports"."""
    lower = title.prose.section.lower
    for mention in title.reading.mentions:
        start, end = title.words[mention.first].start, title.words[mention.last - 1].end
        if mention.named.type == "country" and _OWNS.match(lower, end) and not _PARTNER.search(lower[:start][-5:]):
            yield mention.named.key


def at_the_head(
    reader: Reader, mentions: Iterable[Mention], register: Register, begins: int = 0
) -> Iterator[tuple[str, str]]:
    """The countries and blocs that stand, or whose bodies stand, at the head of a sentence.

    The text begins at word `begins`, behind its dateline. With each, whether it is one of several parties, of whom
    the text's own comes first as a rule ("Peru-Japan"), or is said to be an official's, which of one's own nobody says.
    """
    words, theirs = reader.words, of_officials(reader)
    lower, text = reader.prose.section.lower, reader.prose.folded
    leads = words[begins].sentence if begins < len(words) else 0
    for mention in mentions:
        start, end = words[mention.first].start, words[mention.last - 1].end
        opening = reader.prose.section.sentences[words[mention.first].sentence].start
        before = lower[max(opening, words[begins].start) : start]
        if len(before) > _HEAD or before.endswith("-") or _PARTNER.search(before) or text[end : end + 1] == ":":
            continue
        official = mention.named.kind in ("ministry", "agency", "bank")
        land = register.land(mention.named)
        if land is not None and (mention.named.type in ("country", "region") or official):
            if words[mention.first].sentence > leads:
                # "Exports rose. Japan was the fastest growing market. Chinese output grew."
                owned = _OWNS.match(lower, end)
                if owned is None or owned["series"].rstrip("s") not in lower[:opening]:
                    continue
            if _TAKES.match(lower, end) or _WANTS.match(lower, end):
                continue
            if text[end : end + 1] == "-":
                role = "party"
            elif mention.first in theirs:
                role = "of officials"
            else:
                role = "first" if text[end : end + 5] == " and " else "owner"
            yield land, role

"""Events by the noun their name ends in, and the edition that makes each an event of its own."""

import re

from flows.normalize.lines import word_set
from flows.normalize.names.named import normal

HEADS = word_set(
    "summit conference meeting meetings forum expo exhibition ceremony day fair festival week roundtable "
    "consultation consultations talks round session seminar symposium workshop olympics games cup championship "
    "championships awards show hearing convention days briefing gala mission dialogues biennale marathon "
    "tournament open prix showcase hackathon conclave night luncheon reception ministerial"
)
# Words that tell of what sort a meeting is, not which: "Press Conference", "Opening Ceremony".
GENERIC = word_set(
    "press news media regular annual opening closing plenary joint working preparatory kick off kickoff closed public "
    "weekly monthly quarterly final special emergency online video virtual extraordinary board award awards signing "
    "groundbreaking completion launch inauguration inaugural information consultation dedication farewell first next"
)
# Fairs and gatherings that many a town has: one plain word before them makes no name ("Job Fair", "Open Day").
COMMONPLACE = word_set(
    "day days week fair festival show open mission talks hearing consultation consultations session round "
    "dialogues briefing workshop seminar meeting meetings night luncheon reception"
)
# Heads that a year alone makes a name of: "Expo 2020 Dubai".
SINGLE = word_set("expo olympics")
# Missions that travel, before their noun; the others are programmes: "Export Mission", "National Solar Mission".
TRAVELLING = word_set(
    "trade business export investment economic procurement study commercial diplomatic fact finding observer buying "
    "peacekeeping permanent special joint rescue training sales technical military"
)
# A congress that is no parliament.
GATHERED = word_set("world international mobile asian asia european annual global")
# Meetings in small letters that an ordinal counts: "the 49th session of the Codex Committee".
COUNTED = word_set("session meeting round plenary assembly conference congress")
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
)
_NUMBERS = {name: str(number) for number, name in enumerate(re.split(" ", _ORDINALS), 1)}
_EDITION = re.compile(r"\b(?:(\d+)(?:st|nd|rd|th)|((?:19|20)\d\d))\b|(?<=[a-z])(\d{1,3})\b")


def edition(name: str) -> tuple[str, str]:
    """The series and the edition of an event, the latter empty where the name has none.

    "13th WTO Ministerial Conference" is edition 13, "APEC 2025" is 2025, "MC13" is 13 of "mc".
    """
    plain = normal(name)
    first, _, rest = plain.partition(" ")
    if first in _NUMBERS and rest:
        return rest, _NUMBERS[first]
    match = _EDITION.search(plain)
    if match is None:
        return plain, ""
    series = " ".join((plain[: match.start()] + plain[match.end() :]).split())
    return series or plain, match[1] or match[2] or match[3]

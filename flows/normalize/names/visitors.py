"""The lands that an official is a guest in, which are none of his own.

    guest = official ... ("visited" | "arrived in" | "on a visit to" | "left for" ...) (country | place)
          | official ... ("his" | "her") country "counterpart"

A place is visited at home as well: it tells something where the name is not of its land, and somebody is met there.
"""

import re

from flows.normalize.names.named import Person
from flows.normalize.names.people import Reader
from flows.normalize.names.person_names import sounds_of
from flows.normalize.names.register import Register

_VISITS = re.compile(
    r"\b(?:(?:visit(?:s|ed|ing)?|arriv(?:ed|es|ing) in|(?:came|comes|flew|flies|travel(?:led|ed|s)|go(?:es)?|went) to"
    r"|(?:left|leaves|departed|departs) for|(?:visit|trip) to)(?: the)?|his|her)$"
)
_TELLING = re.compile(
    r"visit|counterpart|arriv|travel|depart| (?:(?:came|comes|flew|flies|go|goes|went|trip) to|left|leaves) "
)


def lands_visited(person: Person, reader: Reader, register: Register) -> frozenset[str]:
    """The countries that the sentence of a person says he is a guest in."""
    words, lower = reader.words, reader.prose.section.lower
    number = words[person.first].sentence
    sentence = reader.prose.section.sentences[number]
    if _TELLING.search(lower, sentence.start, sentence.end) is None:
        return frozenset()
    people = sorted(one.first for one in reader.reading.people if words[one.first].sentence == number)
    later = [first for first in people if first > person.first]
    found = set[str]()
    place: tuple[str | None, int] = (None, -1)  # the land of the place visited last, and where its name ends
    for mention in reader.reading.mentions:
        if mention.first <= person.first or words[mention.first].sentence != number:
            continue
        land = register.land(mention.named)
        if land is not None and (land, mention.first - 1) == place and mention.named.type == "country":
            found.add(land)  # "visited Lima, Peru"
            continue
        start, end = words[mention.first].start, words[mention.last - 1].end
        told = _VISITS.search(lower[max(sentence.start, start - 16) : start].rstrip())
        counterpart = lower.startswith(" counterpart", end)
        if land is None or told is None or (told[0][:3] in ("his", "her")) != counterpart:
            continue
        between = [first for first in later if first < mention.first]
        if mention.named.type == "place" and not between and not counterpart:
            place = land, mention.last
        if mention.named.type == "country" or counterpart:
            own = not between or counterpart
        else:
            name = reader.prose.text(person.first, person.last)
            own = not between and mention.named.type == "place" and not sounds_of(name, land) and len(people) > 1
        if own and (people[0] == person.first or not counterpart):
            found.add(land)
    return frozenset(found)

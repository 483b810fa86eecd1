"""People: a name with a title on either side, in lists and appositives.

    person = title [":" | "(Mr.)"] name | name "," ["the"] [body] title | [body] title "," name "," | titles name ((", " | "and") name)*
    name   = unit+ ; unit = capital ["-" part] | initials | particle capital | "(" name ")"

"Deputy Minister for Trade Yang Byeong-nae", "Don Farrell, Australia's Trade and Tourism Minister".
"""

from collections.abc import Iterator

from flows.normalize.capitals import CALENDAR, OPENERS, Word, word_set
from flows.normalize.heads import HEADS
from flows.normalize.named import Mention, Person
from flows.normalize.person_names import any_surname, given_names, is_plausible
from flows.normalize.reading import Reading
from flows.normalize.titles import MISNOMER, Title, is_subject, titles

_PARTICLES = word_set("bin bint ibn al el ul ur de da do dos das del della di du van von der den ter ten la le san abu e y")
# Titles that ordinary words can be: a single capital after them is a name only where it is known to be one.
_WEAK = word_set("executive general judge justice head chief officer manager captain doctor coach actor leader speaker representative")
_MOST = 6


def units(words: list[Word], first: int, last: int) -> int:
    """How many words a name has, hyphenated ones counted once."""
    return sum(word.kind in ("cap", "init") and not (i > first and words[i - 1].kind == "hyphen") for i, word in enumerate(words[first:last], first))


class Reader:
    """Reads the people of one section, given what its other names are."""

    def __init__(self, reading: Reading) -> None:
        self.prose, self.words = reading.prose, reading.prose.words
        self.titles = reading.titles
        self.starts: dict[int, Mention] = {mention.first: mention for mention in reading.mentions}
        self.ends: dict[int, Mention] = {mention.last: mention for mention in reading.mentions}
        self.cover = {index: mention for mention in reading.mentions for index in range(mention.first, mention.last)}
        self.known = titles()

    def people(self) -> Iterator[Person]:
        """The people that a title stands beside, in order of their titles."""
        for title in self.titles:
            if title.plural:
                yield from self._several(title)
                continue
            person = None if title.kind == MISNOMER else self._after(title)
            person = person or self._before(title) or (None if title.kind == MISNOMER else self._apposed(title))
            if person is not None:
                yield person

    # ---------------------------------------------------------------- names

    def name(self, at: int, *, least: int = 1) -> int:
        """One past the name that begins at a word; the word itself where no name of at least so many units does."""
        words, found, start, end = self.words, 0, at, at
        while at < len(words) and found < _MOST:
            word = words[at]
            follows = words[at + 1] if at + 1 < len(words) else None
            if word.kind == "init" and (not found or len(word.text) <= 4):
                at += 1
            elif word.kind == "cap" and not (found and word.opens) and self._can_name(at, found):
                at += 1
                while at + 1 < len(words) and words[at].kind == "hyphen" and words[at + 1].kind in ("cap", "low"):
                    at += 2
                found += 1
                end = at
            elif word.lower in _PARTICLES and found and follows is not None and (follows.kind in ("cap", "hyphen") or follows.lower in _PARTICLES):
                at += 1 + (follows.kind == "hyphen")
            elif word.text == "(" and found and (close := self._nickname(at)):
                at = close
            else:
                break
        return end if found >= least else start

    def _nickname(self, at: int) -> int:
        """One past a bracket inside a name, "JK (Jung-Kwan) Kim", or 0."""
        words = self.words
        close = next((i for i in range(at + 1, min(at + 5, len(words))) if words[i].text == ")"), None)
        inside = close is not None and close + 1 < len(words) and words[close + 1].kind == "cap" and words[at + 1].kind == "cap"
        return close + 1 if close is not None and inside and not words[at + 1].text.isupper() else 0

    def _can_name(self, at: int, found: int) -> bool:
        """Whether a capital can be a word of a name of which so many words are read."""
        word, covering = self.words[at], self.cover.get(at)
        if covering is not None:
            # A city or a country can be a surname or a given name, but only between other words of the name.
            if covering.last - covering.first > 1 or covering.named.type not in ("place", "country"):
                return False
            follows = self.words[at + 1] if at + 1 < len(self.words) else None
            if found and covering.named.type == "country":
                return False
            if not found and not (follows is not None and follows.kind == "cap" and at + 1 not in self.cover):
                return False
        if word.lower in OPENERS and word.lower not in any_surname() or (word.lower in CALENDAR and not found):
            return False
        if word.lower in self.known.heads or word.lower in self.known.ranks:
            return word.lower in any_surname() or word.lower in given_names()
        if word.lower in HEADS:
            return word.lower in any_surname() or word.lower in given_names() or found > 0 and word.lower in ("law", "day", "hall", "lake", "street")
        if not found and is_subject(word, self.known) and word.lower not in any_surname() and word.lower not in given_names():
            return False
        return not (len(word.text) > 3 and word.text.isupper())

    # ---------------------------------------------------------------- title, then name

    def _after(self, title: Title) -> Person | None:
        words, at = self.words, self._skip_address(title.last)
        end = self.name(at)
        if end == at or words[at].sentence != words[title.first].sentence:
            return None
        weak = words[title.head].lower in _WEAK and title.last - title.first == 1 or not title.capital
        if weak and units(words, at, end) == 1 and not is_plausible(self.prose.text(at, end)):
            return None
        return Person(at, end, title, self.prose.text(title.first, title.last))

    def _skip_address(self, at: int) -> int:
        """Past "(Mr.)" and other forms of address."""
        words = self.words
        while at < len(words):
            if words[at].text == "(" and at + 1 < len(words) and words[at + 1].lower in self.known.honorifics:
                close = next((i for i in range(at + 1, min(at + 5, len(words))) if words[i].text == ")"), None)
                if close is None:
                    break
                at = close + 1
            elif words[at].lower in self.known.honorifics and words[at].kind in ("cap", "init"):
                at += 1 + (at + 1 < len(words) and words[at + 1].text == ".")
            else:
                break
        return at

    # ---------------------------------------------------------------- name, then title

    def left_edge(self, title: Title) -> int:
        """Where the phrase of a title begins, with its article and the bodies or countries that stand before it."""
        words, at = self.words, title.first
        while at > 0:
            owner = self.owner(at)
            if owner is not None:
                at = owner.first
            elif words[at - 1].lower in ("the", "a", "an", "its", "their", "current") or words[at - 1].lower in self.known.ranks:
                at -= 1
            else:
                break
        return at

    def owner(self, at: int) -> Mention | None:
        """The name that stands right before a word, perhaps with a bracket or a possessive between."""
        end = at - 1 if self.words[at - 1].kind == "poss" else at
        if end in self.ends:
            mention = self.ends[end]
            # The bracket's short form: the name itself stands before the bracket.
            if mention.first > 0 and self.words[mention.first - 1].text != "(":
                return mention
            if mention.first == 0:
                return mention
        if end > 0 and self.words[end - 1].text == ")":
            opening = next((i for i in range(end - 2, max(end - 14, -1), -1) if self.words[i].text == "("), None)
            return self.ends.get(opening) if opening is not None else None
        return None

    def _before(self, title: Title) -> Person | None:
        """The name that a title stands in apposition to: "Mary Ng, Canada's Minister of International Trade"."""
        words, edge = self.words, self.left_edge(title)
        if edge < 2 or words[edge - 1].text != "," or self.name(title.last, least=2) > title.last:
            return None
        first = self.name_before(edge - 1)
        if first is None:
            return None
        return Person(first, edge - 1, title, self.prose.text(title.first, title.last), after=True)

    def name_before(self, last: int) -> int | None:
        """Where the name of two units or more that ends before a word begins, or nothing where none does."""
        words, at = self.words, last - 1
        while at >= 0 and last - at <= 9 and at not in self.cover and words[at].sentence == words[last].sentence:
            kind = words[at].kind
            if kind not in ("cap", "init", "hyphen") and not (kind == "low" and at and (words[at].lower in _PARTICLES or words[at - 1].kind == "hyphen")):
                break
            at -= 1
        for first in range(at + 1, last - 1):
            opens = words[first].opens and words[first].lower in OPENERS
            if words[first].kind in ("cap", "init") and not opens and self.name(first, least=2) == last:
                return first
        return None

    def _apposed(self, title: Title) -> Person | None:
        """The name between commas behind its title: "South Africa's trade minister, Rob Davies, said"."""
        words, at = self.words, title.last
        if at + 1 >= len(words) or words[at].text != "," or self.left_edge(title) == title.first:
            return None
        end = self.name(at + 1, least=2)
        if end == at + 1 or end >= len(words) or words[end].text not in (",", ".") or not is_plausible(self.prose.text(at + 1, end)):
            return None
        return Person(at + 1, end, title, self.prose.text(title.first, title.last))

    # ---------------------------------------------------------------- several

    def _several(self, title: Title) -> Iterator[Person]:
        """A list behind a plural: "Ministers Don Farrell and Mary Ng", "two vice ministers from Japan: A of X and B of Y"."""
        words, at, text = self.words, title.last, self.prose.section.text
        single = self.known.singular[words[title.head].lower]
        head = words[title.head]
        role = f"{text[words[title.first].start : head.start]}{single.title() if title.capital else single}{text[head.end : words[title.last - 1].end]}"
        if at + 1 < len(words) and words[at].lower in ("from", "of") and at + 1 in self.starts:
            at = self.starts[at + 1].last
        at += at < len(words) and words[at].text == ":"
        least = 1 if title.capital else 2
        while (end := self.name(at, least=least)) > at:
            yield Person(at, end, title, role)
            at = end
            if at + 1 < len(words) and words[at].lower in ("of", "at", "from"):
                body = self.starts.get(at + 1 + (words[at + 1].lower == "the"))
                if body is None:
                    return
                at = body.last
                if at < len(words) and words[at].text == "(":
                    at = next((i + 1 for i in range(at, min(at + 8, len(words))) if words[i].text == ")"), at)
            joint = at + (at < len(words) and words[at].text == ",")
            joint += joint < len(words) and words[joint].text == "and"
            if joint == at:
                return
            at = joint

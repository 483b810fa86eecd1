"""People: a name with a title on either side, in lists and appositives.

    person = title [":" | "(Mr.)"] name | name "," ["the"] [body] title | [body] title "," name
           | titles name ((", " | "and") name)*
    name   = unit+ ; unit = capital ["-" part] | initials | particle capital | "(" name ")"

"Deputy Minister for Trade Yang Byeong-nae", "Don Farrell, Australia's Trade and Tourism Minister".
"""

from collections.abc import Iterator

from flows.normalize.names.capitals import CALENDAR, OPENERS, Word, past_bracket, word_set
from flows.normalize.names.heads import HEADS
from flows.normalize.names.named import Mention, Person
from flows.normalize.names.person_names import any_surname, given_names, is_plausible
from flows.normalize.names.reading import Reading
from flows.normalize.names.titles import MISNOMER, Title, is_subject, titles

_PARTICLES = word_set(
    "bin bint ibn al el ul ur de da do dos das del della di du van von der den ter ten la le san abu e y"
)
# Titles that ordinary words can be: a single capital after them is a name only where it is known to be one.
_WEAK = word_set(
    "executive general judge justice head chief officer manager captain doctor coach actor leader speaker "
    "representative"
)
_BEFORE_TITLES = word_set("the a an its their current")
# Letters behind a name: of honours, of parliaments, of degrees.
_LETTERS = word_set("mp mep msp mla cbe obe mbe kbe dbe kc qc am ao ac phd md jr sr ii iii iv")
_MOST = 6


def units(words: list[Word], first: int, last: int) -> int:
    """How many words a name has, hyphenated ones counted once."""
    return sum(
        word.kind in ("cap", "init") and not (i > first and words[i - 1].kind == "hyphen")
        for i, word in enumerate(words[first:last], first)
    )


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
            elif (
                word.lower in _PARTICLES
                and found
                and follows is not None
                and (follows.kind in ("cap", "hyphen") or follows.lower in _PARTICLES)
            ):
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
        inside = (
            close is not None
            and close + 1 < len(words)
            and words[close + 1].kind == "cap"
            and words[at + 1].kind == "cap"
        )
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
        if (word.lower in OPENERS and word.lower not in any_surname()) or (word.lower in CALENDAR and not found):
            return False
        if word.lower in self.known.honorifics:
            return False
        if word.lower in self.known.heads or word.lower in self.known.ranks:
            return word.lower in any_surname() or word.lower in given_names()
        if word.lower in HEADS:
            return (
                word.lower in any_surname()
                or word.lower in given_names()
                or (found > 0 and word.lower in ("law", "day", "hall", "lake", "street"))
            )
        if (
            not found
            and is_subject(word, self.known)
            and word.lower not in any_surname()
            and word.lower not in given_names()
        ):
            return False
        if len(word.text) > 3 and word.text.isupper():
            # "MUTO Yoji", "Dukgeun AHN": a surname in capitals stands beside a given name that is not.
            beside = self.words[at + 1 : at + 2] if not found else self.words[at - 1 : at]
            return (
                bool(beside)
                and beside[0].kind == "cap"
                and not beside[0].text.isupper()
                and self.cover.get(at + 1) is None
            )
        return True

    # ---------------------------------------------------------------- title, then name

    def _after(self, title: Title) -> Person | None:
        words, at = self.words, self._skip_address(title.last)
        end = self.name(at)
        if end == at and (body := self._body_behind(title.last)) is not None:
            at = self._skip_address(body)
            end = self.name(at, least=2)
        if end == at or words[at].sentence != words[title.first].sentence:
            return None
        weak = (words[title.head].lower in _WEAK and title.last - title.first == 1) or not title.capital
        if weak and units(words, at, end) == 1 and not is_plausible(self.prose.text(at, end)):
            return None
        return Person(at, end, title, self.prose.text(title.first, title.last))

    def _body_behind(self, at: int) -> int | None:
        """One past the bodies or lands that a title ends with: "Ambassador of Japan to Korea" Koichi Aiboshi."""
        words, end = self.words, at
        while end + 1 < len(words) and words[end].lower in ("of", "for", "at", "to"):
            mention = self.starts.get(end + 1 + (words[end + 1].lower == "the"))
            if mention is None:
                break
            end = past_bracket(self.words, mention.last)
        return end if end > at else None

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
            elif words[at - 1].lower in _BEFORE_TITLES or words[at - 1].lower in self.known.ranks:
                at -= 1
            elif words[at - 1].kind == "cap" and words[at - 1].text.isupper() and at - 1 not in self.cover:
                at -= 1  # "NFU President": an acronym that nothing explains
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
        name = self.name_before(edge - 1)
        return Person(*name, title, self.prose.text(title.first, title.last), after=True) if name is not None else None

    def name_before(self, last: int) -> tuple[int, int] | None:
        """The name of two units or more that ends before a word, without the letters behind it, or nothing."""
        words = self.words
        while last > 0 and words[last - 1].lower in _LETTERS and words[last - 1].kind == "cap":
            last -= 1
        at = last - 1
        while at >= 0 and last - at <= 9 and words[at].sentence == words[last - 1].sentence and self._is_part(at):
            at -= 1
        for first in range(at + 1, last - 1):
            opens = words[first].opens and words[first].lower in OPENERS
            if words[first].kind in ("cap", "init") and not opens and self.name(first, least=2) == last:
                return first, last
        return None

    def _is_part(self, at: int) -> bool:
        """Whether a word can be part of a name that is read leftwards."""
        word, covering = self.words[at], self.cover.get(at)
        if covering is not None and (covering.named.type != "place" or covering.last - covering.first > 1):
            return False
        if word.kind == "low":
            return at > 0 and (word.lower in _PARTICLES or self.words[at - 1].kind == "hyphen")
        return word.kind in ("cap", "init", "hyphen")

    def _apposed(self, title: Title) -> Person | None:
        """The name behind its title and a comma: "South Africa's trade minister, Rob Davies, said"."""
        words, comma = self.words, past_bracket(self.words, title.last)
        if comma + 1 >= len(words) or words[comma].text != ",":
            return None
        first = self._skip_address(comma + 1)
        end = self.name(first, least=2)
        if end == first:
            return None
        edge = self.left_edge(title)
        closed = end < len(words) and words[end].text in (",", ".") and edge < title.first
        opens = title.capital and (words[edge].opens or (edge and words[edge - 1].text == ","))
        addressed = first > comma + 1
        if addressed or ((closed or opens) and is_plausible(self.prose.text(first, end))):
            return Person(first, end, title, self.prose.text(title.first, title.last))
        return None

    # ---------------------------------------------------------------- several

    def _several(self, title: Title) -> Iterator[Person]:
        """A list behind a plural: "Ministers Don Farrell and Mary Ng", "vice ministers: A of X and B of Y"."""
        words, at, text = self.words, title.last, self.prose.section.text
        head = words[title.head]
        single = self.known.singular[head.lower]
        before, behind = text[words[title.first].start : head.start], text[head.end : words[title.last - 1].end]
        role = f"{before}{single.title() if title.capital else single}{behind}"
        if at + 1 < len(words) and words[at].lower in ("from", "of") and at + 1 in self.starts:
            at = self.starts[at + 1].last
        at += at < len(words) and words[at].text == ":"
        at = self._skip_address(at)
        least = 1 if title.capital else 2
        while (end := self.name(at, least=least)) > at:
            yield Person(at, end, title, role)
            at = end
            if at + 1 < len(words) and words[at].lower in ("of", "at", "from"):
                body = self.starts.get(at + 1 + (words[at + 1].lower == "the"))
                if body is None:
                    return
                at = past_bracket(self.words, body.last)
            joint = at + (at < len(words) and words[at].text == ",")
            joint += joint < len(words) and words[joint].text == "and"
            if joint == at:
                return
            at = self._skip_address(joint)

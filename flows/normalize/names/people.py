"""People: a name with a title on either side, in lists and appositives.

    person = title [":" | "(Mr.)"] name | [body] title "," name
           | name "(" title [body] ")"
           | name ["," age] ("," | "and" | "is" | "was" | "became" | "was named" ["as"]) ["the"] [body] title
           | titles name ((", " | "and") name)* ["of" land (", " | "and") land)*]
           | name ((", " | "and") name)* "," titles ["of" land ((", " | "and") land)*]

"Deputy Minister for Trade Yang Byeong-nae", "Don Farrell, Australia's Trade and Tourism Minister".
"""

from collections.abc import Iterator

from flows.normalize.lines import word_set
from flows.normalize.names.bodies import COMPANY_WORDS
from flows.normalize.names.capitals import CALENDAR, past_bracket
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.name_spans import NameReader, units
from flows.normalize.names.named import Mention, Person
from flows.normalize.names.person_names import is_plausible
from flows.normalize.names.places import AT
from flows.normalize.names.title_words import ACADEMIC, OF_BIRTH, address_end, is_subject
from flows.normalize.names.titles import MISNOMER, Title

# Titles that ordinary words can be: a single capital after them is a name only where it is known to be one.
_WEAK = word_set(
    "executive general judge justice head chief officer manager captain doctor coach actor leader speaker "
    "representative"
)
# Those that a body or a thing can be as well: "member Quxwell Steel".
_ANYONE = word_set(
    "member specialist expert dealer trader delegate auditor consultant broker publisher manager partner"
)
_BEFORE_TITLES = word_set("the a an that its their his her our current")
_POINTED = word_set("country nation ministry department agency bureau office institute association") | COMPANY_WORDS
# What joins a name to its title: "is chairman of", "was named as", "becomes".
_IS = word_set("is was became becomes remains")
_NAMED = word_set("named appointed elected made reappointed hired nominated promoted")
_NAMING = word_set("appointment election nomination selection reappointment designation")


class Reader(NameReader):
    """Reads the people of one section, given what its other names are."""

    def people(self) -> Iterator[Person]:
        """The people that a title stands beside, in order of their titles; those of birth alone come last."""
        named = set[tuple[int, int]]()
        for title in sorted(self.titles, key=lambda title: title.head_word in OF_BIRTH):
            if title.plural:
                yield from self._several(title)
                continue
            person = None if title.kind == MISNOMER or self.is_bracketed(title) else self._after(title)
            person = person or self._before(title) or (None if title.kind == MISNOMER else self._apposed(title))
            if person is not None and (person.first, person.last) not in named:
                named.add((person.first, person.last))  # "Prince Abdulaziz, Minister of Energy": the office goes first
                yield person

    # ---------------------------------------------------------------- title, then name

    def _after(self, title: Title) -> Person | None:
        words, title = self.words, self._with_field(title)
        at = self.skip_address(title.last)
        at += at < len(words) and at == title.last and words[at].lower in ACADEMIC
        end = self.name(at)
        if end == at and (body := self._body_behind(title.last)) is not None:
            at = self.skip_address(body)
            end = self.name(at, least=2)
        short = past_bracket(words, title.last)
        if end == at and short == title.last + 3 < len(words) and words[short - 2].text.isupper():
            at = self.skip_address(short)  # "U.S. Trade Representative (USTR) Jane Roe"
            end = self.name(at, least=2)
        if end == at or words[at].sentence != words[title.first].sentence:
            return None
        head = words[title.head].lower
        weak = (head in _WEAK and title.last - title.first == 1) or not title.capital
        doubtful = head in _ANYONE or (weak and units(words, at, end) == 1)
        doubtful = doubtful or (not title.capital and self._is_all_plain(at, end))
        if doubtful and not is_plausible(self.prose.text(at, end)):
            return None
        return Person(at, end, title, self.prose.text(title.first, title.last))

    def _with_field(self, title: Title) -> Title:
        """A title with the field that stands in brackets behind it: "Permanent Secretary (Development)"."""
        close = past_bracket(self.words, title.last)
        inside = self.words[title.last + 1 : close - 1]
        fields = [word for word in inside if word.kind == "cap"]
        if fields and all(is_subject(word, self.known) or word.lower in ("and", "&") for word in inside):
            return title._replace(last=close, subjects=title.subjects | {word.lower for word in fields})
        return title

    def _body_behind(self, at: int) -> int | None:
        """One past the bodies or lands that a title ends with: "Ambassador of Japan to Korea" Koichi Aiboshi."""
        words, end = self.words, at
        while end + 1 < len(words) and words[end].lower in ("of", "for", "at", "to"):
            mention = self.starts.get(end + 1 + (words[end + 1].lower == "the"))
            if mention is None:
                break
            end = past_bracket(self.words, mention.last)
        return end if end > at else None

    # ---------------------------------------------------------------- name, then title

    def left_edge(self, title: Title) -> int:
        """Where the phrase of a title begins, with its article and the bodies or countries that stand before it."""
        words, at = self.words, title.first
        while at > 0:
            owner = self.owner(at)
            if owner is not None:
                at = owner.first
            elif words[at - 1].kind == "poss" and at > 2 and words[at - 2].lower in _POINTED:
                at -= 2  # "that country's Minister"
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

    def is_bracketed(self, title: Title) -> bool:
        """Whether a title opens a bracket behind a name: "Jane Roe (chair Quxwell)"."""
        edge = self.left_edge(title)
        return edge > 2 and self.words[edge - 1].text == "(" and self.name_before(edge - 1) is not None

    def _before(self, title: Title) -> Person | None:
        """The name that a title stands in apposition to: "Mary Ng, Canada's Minister of International Trade"."""
        edge = self.left_edge(title)
        if edge < 2 or (self.name(title.last, least=2) > title.last and not self.is_bracketed(title)):
            return None
        first, edge = self._led(title, edge)
        end = self._joint_before(edge)
        name = (self.name_before(end) or self._mononym(title, end)) if end else self._named_before(edge)
        if name is None or (self._is_all_plain(*name) and not is_plausible(self.prose.text(*name))):
            return None  # "Blue Origin, founder of"
        if name[0] and self.words[name[0] - 1].lower in AT and self._apposed(title) is not None:
            return None  # "at Udyog Bhawan, the Commerce Secretary, Rahul Khullar, said"
        return Person(*name, title, self.prose.text(first, title.last), after=True)

    def _mononym(self, title: Title, end: int) -> tuple[int, int] | None:
        """The one name of a person before a title with its body: "Suhariyanto, Head of Statistics Indonesia"."""
        word, behind = self.words[end - 1], self._body_behind(title.last)
        if not title.capital or (behind is None and self.left_edge(title) == title.first):
            return None
        before = self.words[end - 2] if end > 1 else None
        alone = before is None or (before.kind in ("mark", "low") and before.sentence == word.sentence) or word.opens
        uncommon = word.kind == "cap" and not word.text.isupper() and not is_plain(word.text) and len(word.text) > 3
        known = end - 1 in self.cover or word.lower in CALENDAR or address_end(self.words, end - 1) > end - 1
        return (end - 1, end) if alone and uncommon and not known and self.name(end - 1) == end else None

    def _led(self, title: Title, edge: int) -> tuple[int, int]:
        """Where a title and its phrase begin with the plain capitals before it: "Jane Roe, Widget Sales Manager"."""
        words, at = self.words, edge
        if edge == title.first and title.capital:
            while at > 1 and edge - at < 3 and words[at - 1].kind == "cap" and is_plain(words[at - 1].text):
                if at - 1 in self.cover:
                    break
                at -= 1
        return (at, at) if at < edge and words[at - 1].text == "," else (title.first, edge)

    def _named_before(self, edge: int) -> tuple[int, int] | None:
        """The name between a word of naming and the title: "named Jane Roe as chief executive", "election of"."""
        words = self.words
        name = self.name_before(edge - (words[edge - 1].lower == "as"))
        if name is None:
            return None
        at = min([name[0], *(i for i in range(max(0, name[0] - 4), name[0]) if address_end(words, i) == name[0])])
        if at > 1 and words[at - 1].lower == "of" and words[at - 2].lower in _NAMING:
            return name
        return name if at > 0 and words[at - 1].lower in _NAMED else None

    def _joint_before(self, edge: int) -> int:
        """One past the name that what stands before a title joins to it, or 0: "," | ", 55," | "is" | "was named"."""
        words, at = self.words, edge
        if words[at - 1].text == "," or words[at - 1].text == "(":
            at -= 1  # "Jane Roe (Vice Minister)"
        elif words[at - 1].lower == "and" and at > 2 and words[at - 2].kind == "num" and words[at - 3].text == ",":
            at -= 1  # "Jane Roe, 55 and former chairman of"
        else:
            at -= words[at - 1].lower == "as"
            if words[at - 1].lower in _NAMED:
                at -= 1
                at -= words[at - 1].lower == "been"
                return at - 1 if at > 1 and words[at - 1].lower in ("was", "is", "has", "be", "were") else 0
            return at - 1 if at > 1 and at == edge and words[at - 1].lower in _IS else 0
        if at > 2 and words[at - 1].kind == "num" and len(words[at - 1].text) < 3 and words[at - 2].text == ",":
            at -= 2
        return at

    def _apposed(self, title: Title) -> Person | None:
        """The name behind its title and a comma: "South Africa's trade minister, Rob Davies, said"."""
        words, comma = self.words, past_bracket(self.words, self._body_behind(title.last) or title.last)
        if comma + 1 >= len(words) or words[comma].text != ",":
            return None
        first = self.skip_address(comma + 1)
        end = self.name(first, least=2)
        if end == first:
            return None
        edge = self.left_edge(title)
        closed = (
            end < len(words)
            and words[end].text in (",", ".")
            and (edge < title.first or comma > past_bracket(self.words, title.last))
        )
        opens = title.capital and (words[edge].opens or (edge and words[edge - 1].text == ","))
        addressed = first > comma + 1
        named = is_plausible(self.prose.text(first, end)) or (closed and not self._is_plain(first, end))
        if addressed or ((closed or opens) and named):
            return Person(first, end, title, self.prose.text(title.first, title.last))
        return None

    # ---------------------------------------------------------------- several

    def _several(self, title: Title) -> Iterator[Person]:
        """A list beside a plural: "Ministers Don Farrell and Mary Ng", "A and B, ministers of trade of X and Y"."""
        words, at = self.words, title.last
        if at + 1 < len(words) and words[at].lower in ("from", "of") and at + 1 in self.starts:
            at = self.starts[at + 1].last
        at += at < len(words) and words[at].text == ":"
        found, end = self._listed(self.skip_address(at), least=1 if title.capital else 2)
        after = not found
        if after:
            edge = self.left_edge(title)
            found = self._listed_before(edge - 1) if edge > 1 and words[edge - 1].text == "," else []
            end = title.last
        if self.known.singular[self.words[title.head].lower] in _ANYONE:
            if not after and not title.capital and any(word.text == ":" for word in words[title.last : title.last + 1]):
                return  # "ministers from its partners: Jane Roe of Peru and Thabo Ngcobo of Ghana"
            found = [span for span in found if is_plausible(self.prose.text(*span))]
        bodies = self._bodies_behind(end)
        for number, (first, last) in enumerate(found):
            body = bodies[number].named if len(bodies) == len(found) > 1 else None
            yield Person(first, last, title, self._one_of(title), after=after, body=body)

    def _one_of(self, title: Title) -> str:
        """The title of one of those who share it: "Ministers for Trade" is "Minister for Trade"."""
        words, text, head = self.words, self.prose.section.text, self.words[title.head]
        single = self.known.singular[head.lower]
        before, behind = text[words[title.first].start : head.start], text[head.end : words[title.last - 1].end]
        return f"{before}{single.title() if head.kind == 'cap' else single}{behind}"

    def _listed(self, at: int, *, least: int) -> tuple[list[tuple[int, int]], int]:
        """The names of a list that begins at a word, each perhaps with its body, and one past the last name."""
        words, found, last = self.words, list[tuple[int, int]](), at
        while (end := self.name(at, least=least)) > at:
            found.append((at, end))
            last = at = end
            if at + 1 < len(words) and words[at].lower in ("of", "at", "from", "("):
                body = self.starts.get(at + 1 + (words[at + 1].lower == "the"))
                if body is None:
                    break
                at = past_bracket(words, at if words[at].text == "(" else body.last)
            joint = self._joint(at)
            if joint == at:
                break
            at = self.skip_address(joint)
        return found, last

    def _joint(self, at: int) -> int:
        """One past what joins two items of a list: ",", "and", ", and"."""
        joint = at + (at < len(self.words) and self.words[at].text == ",")
        return joint + (joint < len(self.words) and self.words[joint].text in ("and", "&"))

    def _listed_before(self, last: int) -> list[tuple[int, int]]:
        """The names of two units or more of a list that ends before a word: "A, B and C" before ", ministers"."""
        words, found = self.words, list[tuple[int, int]]()
        while (name := self.name_before(last)) is not None:
            found.insert(0, name)
            last = name[0]
            joint = words[last - 1].text if last else ""
            if joint not in ("and", ",", "&") or (joint == "," and len(found) == 1):
                break  # the last two are joined by "and"
            last -= 1
            last -= last > 0 and joint != "," and words[last - 1].text == ","
        return found if len(found) > 1 else []

    def _bodies_behind(self, at: int) -> list[Mention]:
        """The lands or bodies of a list behind "of" or "from": "of Australia, New Zealand and Canada"."""
        words, found = self.words, list[Mention]()
        if at >= len(words) or words[at].lower not in ("of", "from"):
            return found
        at += 1
        while at < len(words):
            mention = self.starts.get(at + (words[at].lower == "the"))
            if mention is None:
                break
            found.append(mention)
            at = self._joint(mention.last)
            if at == mention.last:
                break
        return found

"""A section on its way from words to names: what the vocabularies know in it, and what ends in a telling noun."""

import re
from functools import cached_property

from flows.normalize.lines import word_set
from flows.normalize.names import agreements, events, places
from flows.normalize.names.bodies import suffix_end, without_suffix
from flows.normalize.names.capitals import Prose, past_bracket
from flows.normalize.names.companies import company_end
from flows.normalize.names.gazetteer import Entry, Hit, leftmost
from flows.normalize.names.heads import Headed, headed_in, office_of
from flows.normalize.names.lands import is_currency, state_of, town_in
from flows.normalize.names.lexicon import is_plain
from flows.normalize.names.misspellings import slips_in
from flows.normalize.names.named import Mention, Named, Person, normal
from flows.normalize.names.not_names import is_model, is_no_body
from flows.normalize.names.person_names import given_names
from flows.normalize.names.register import Register
from flows.normalize.names.title_words import titles
from flows.normalize.names.titles import Title
from flows.normalize.text import Section
from schemas.entity import EntityType

_BRACKETED = re.compile(r"\s*\([^()]*\)")
_SERIES = re.compile(r"([A-Z][A-Za-z]*[A-Z])-?(\d{1,3})")
_LED = word_set("minister senator mr ms mrs dr secretary commissioner representative")
_TRADED = word_set("trade exports imports deficit surplus gap balance shipments sales commerce exchanges")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LANDS = ("country", "region")
_LANDS_AND_PLACES = ("country", "place")
# Nouns in small letters that make an agreement or an event out of the parties before them: "Korea-Chile memorandum".
_SMALL_HEADS: dict[str, EntityType] = {
    "memorandum": "agreement", "agreement": "agreement", "pact": "agreement", "treaty": "agreement", "summit": "event",
}  # fmt: skip


class Reading:
    """The words of a section, and the names, titles and people found in them so far."""

    def __init__(self, section: Section, register: Register) -> None:
        self.prose = Prose(section)
        self.register = register
        self.slips = slips_in(self.prose, register.gazetteer)
        self.hits: list[Hit] = leftmost([*(slip.hit for slip in self.slips), *register.gazetteer.hits(self.prose)])
        self.lands: dict[int, list[Hit]] = {}  # countries, by sentence
        for hit in self.hits:
            if hit.entries[0].type in _LANDS_AND_PLACES and hit.entries[0].country is not None:
                register.lands.add(hit.entries[0].country)
            if hit.entries[0].type == "country":
                self.lands.setdefault(self.prose.words[hit.first].sentence, []).append(hit)
        self.mentions: list[Mention] = []
        self.inner: list[Mention] = []  # names inside longer names of another type
        self.spent: set[int] = set()  # words whose capitals are explained and name nobody: "Canadian" dollars
        self.titles: list[Title] = []
        self.people: list[Person] = []
        self.headline = section.name == "title" and self.prose.is_headline()

    def read_names(self) -> list[Headed]:
        """Find the names of the vocabularies and those that end in a telling noun; the latter come back."""
        headed = [] if self.headline else headed_in(self.prose, self.hits)
        covered = {index for name in headed for index in range(name.first, name.last)}
        starts, floor = {hit.first: hit for hit in self.hits if hit.first not in covered}, 0
        for hit in starts.values():
            if hit.first >= floor:
                floor = self._take_hit(hit, starts)
        for name in headed:
            if (parts := office_of(name, self.prose.words, self.hits)) is None:
                self._take_headed(name)
            else:
                for hit in parts:
                    self._take_hit(hit, {})
        self._editions(headed)
        self._parties(covered)
        self._summits()
        self._sessions()
        return headed

    def is_cap(self, at: int) -> bool:
        """Whether a word in capitals stands at a place that no name holds."""
        words = self.prose.words
        return at < len(words) and words[at].kind == "cap" and not any(m.first <= at < m.last for m in self.mentions)

    def is_subject(self, mention: Mention) -> bool:
        """Whether a body's name is one word that can be the subject of an office too: the "Treasury" Secretary."""
        alone = mention.last - mention.first == 1 and mention.named.type == "organisation"
        return alone and self.prose.words[mention.first].lower in titles().subjects

    def replace(self, mention: Mention) -> None:
        """Put a mention in the place of all that it overlaps."""
        self.mentions = [m for m in self.mentions if m.last <= mention.first or mention.last <= m.first]
        self.mentions.append(mention)

    def shorten(self, name: str, named: Named) -> None:
        """Let a company be called without its legal form from here on: "Enron" after "Enron Corp."."""
        short = without_suffix(name)
        if short != name and named.entry is None and (" " in short or not is_plain(short)):
            self.register.shorts.setdefault(short, named)

    # ---------------------------------------------------------------- vocabularies

    def _hints(self, first: int, last: int) -> tuple[str | None, tuple[str, ...]]:
        """The country that the text puts beside words [first, last), and those named before them, nearest first."""
        words, sure = self.prose.words, None
        near: list[str] = []
        for hit in self.lands.get(words[first].sentence, ()):
            country = hit.entries[0]
            behind = hit.first >= last and words[last].lower == "of" and hit.first - last <= 2
            if behind or hit.last == first or (hit.last == first - 1 and words[hit.last].kind == "poss"):
                sure = country.key
            elif hit.last <= first and not self.is_partner(hit.first):
                near.append(country.key)
        return sure, tuple(reversed(near))

    def is_partner(self, at: int) -> bool:
        """Whether a land is the other side of somebody's trade: "deficit with Japan", "exports to the EU"."""
        words = self.prose.words
        at -= at > 0 and words[at - 1].lower == "the"
        return at > 1 and words[at - 1].lower in ("to", "from", "with") and words[at - 2].lower in _TRADED

    def _take_hit(self, hit: Hit, starts: dict[int, Hit]) -> int:
        """Add what a vocabulary's name names here, if anything; comes back with where the name ends."""
        prose, register, entry = self.prose, self.register, hit.entries[0]
        surface = prose.folded[prose.words[hit.first].start : prose.words[hit.last - 1].end]
        named: Named | None = None
        if entry.type == "event":
            return self._take_event(hit, entry)
        if entry.type == "agreement" and normal(surface) in agreements.GENERIC:
            return hit.last
        if entry.type == "organisation":
            is_none = is_no_body(prose.words, hit) or surface in register.spelled
            if is_none or (entry.kind == "company" and self._is_surname(hit)):
                return hit.last
            if (longer := company_end(prose.words, hit, starts)) > hit.last:
                last = suffix_end(prose.words, longer)
                self.mentions.append(Mention(hit.first, last, register.body(prose.text(hit.first, last), None, ())))
                return last
            sure, near = self._hints(hit.first, hit.last)
            if entry.kind != "ministry" and all(other.country != sure for other in hit.entries):
                sure = None  # but "India's National Statistical Office", though others have one
            chosen = register.choose(hit.entries, near, sure=sure, name=surface)
            if chosen is not None and surface in chosen.acronyms and self._is_remote(chosen):
                return hit.last
            named = register.known(chosen) if chosen is not None else register.body(surface, sure, near)
            entry = chosen or entry
        elif entry.type == "country":
            if is_currency(prose.words, hit):
                self.spent.update(range(hit.first, hit.last))
                return hit.last
            if " " not in surface and self._is_surname(hit):
                return hit.last
            named = self._land(hit, surface)
        elif entry.type == "place" and " " not in surface and self._is_surname(hit):
            return hit.last
        elif entry.kind == "city" and is_model(prose.words, hit):
            self.spent.update(range(hit.first, hit.last))
            return hit.last
        last = suffix_end(self.prose.words, hit.last) if entry.kind == "company" else hit.last
        self.mentions.append(Mention(hit.first, last, named or register.known(entry)))
        return last

    @cached_property
    def _held(self) -> frozenset[int]:
        """The words that a vocabulary's name ends in."""
        return frozenset(hit.last - 1 for hit in self.hits)

    def _is_surname(self, hit: Hit) -> bool:
        """Whether a company's or a land's name is a person's behind a given name: "Gerald Ford", "Thomas Jordan"."""
        before = self.prose.words[hit.first - 1] if hit.first else None
        joined = all(word.kind != "hyphen" or word.glued for word in self.prose.words[hit.first : hit.last])
        alone = (hit.last - hit.first == 1 or (hit.last - hit.first == 3 and joined)) and before is not None
        alone = alone and before is not None and before.kind == "cap"
        if alone and before is not None and hit.entries[0].type == "place" and before.lower in _LED:
            return True  # "Minister Birmingham"
        return alone and before is not None and before.lower in given_names() and hit.first - 1 not in self._held

    def _land(self, hit: Hit, surface: str) -> Named:
        """A country, or the state or town of another that bears its name here."""
        words, register = self.prose.words, self.register
        if (of := state_of(words, hit, self.hits)) is not None:
            return register.known(next(e for e in hit.entries if e.type == "place" and e.country == of))
        state = town_in(words, hit, self.hits)
        return register.known(hit.entries[0]) if state is None else register.place(surface, state.country)

    def _is_remote(self, body: Entry) -> bool:
        """Whether an acronym can hardly mean a body of a country that the release does not name."""
        home = self.register.context.reporting_country
        if body.country in (None, home) or body.kind not in ("ministry", "agency", "committee", "association", "other"):
            return False
        spelled = any(body in hit.entries and hit.last - hit.first > 1 for hit in self.hits)
        named = (named.country for named in self.register.by_id.values())
        return (
            not spelled
            and body.country not in named
            and all(
                body.country not in (hit.entries[0].key, hit.entries[0].country)
                or hit.entries[0].type == "organisation"
                for hit in self.hits
            )
        )

    # ---------------------------------------------------------------- telling nouns

    def _take_headed(self, name: Headed) -> None:
        prose, register, words = self.prose, self.register, self.prose.words
        last = suffix_end(words, name.last) if name.type == "organisation" else name.last
        text = _BRACKETED.sub("", prose.text(name.first, last))
        defined = register.shorts.get(text)
        sure, near = self._hints(name.first, name.last)
        if defined is not None and defined.type == name.type:
            named = defined
        elif name.type == "agreement":
            key = self._party_key(name.first, name.head, name.last)
            spelled = key is None and agreements.is_spelled(words, name.first, last)
            if spelled and (key := self._key_of_two(name)) is None and all(map(is_plain, text.split())):
                return  # an "Investment Savings Agreement (ISA)" is a contract
            if key is None and _ORDINAL.sub("", normal(text)).strip() in agreements.GENERIC:
                return  # "its 11th FTA"
            named = register.agreement(text, key)
        elif name.type == "event":
            named = register.event(text)
            self._inner_agreements(name)  # "Ministerial Meeting of the Indo-Pacific Economic Framework for Prosperity"
        elif name.type == "place":
            named = register.place(text, sure)
        else:
            named = register.body(text, sure, near)
            self.shorten(text, named)
            self._inner_agreements(name)  # "Free Trade Commission of the Canada-United States-Mexico Agreement"
            behind = past_bracket(words, last)
            after = words[behind].lower if behind < len(words) else ""
            if after in ("meeting", "session") and name.first > 0 and words[name.first - 1].kind == "num":
                # "the 1st Technology Innovation Committee meeting": the committee is a body, its meeting an event.
                meeting = register.event(_BRACKETED.sub("", prose.text(name.first - 1, behind + 1)))
                self.inner.append(Mention(name.first - 1, behind + 1, meeting))
        self.mentions.append(Mention(name.first, last, named))

    def _key_of_two(self, name: Headed) -> str | None:
        """The key of an agreement whose sentence names its two parties, or one besides the home of the text."""
        sentence, register = self.prose.words[name.first].sentence, self.register
        hits = [hit for hit in self.hits if self.prose.words[hit.first].sentence == sentence]
        parties = {hit.entries[0].name for hit in hits if hit.first < name.first and hit.entries[0].type in _LANDS}
        home = register.home()
        if len(parties) == 1 and home is not None and home.type == "country":
            parties.add(home.name)
        text = self.prose.text(name.first, name.last)
        keyed = f"{' '.join(sorted(map(normal, parties)))} {agreements.agreement_key(text)}"
        return keyed if len(parties) == 2 else None

    def _inner_agreements(self, name: Headed) -> None:
        """Add the agreements that the complement of a longer name is about."""
        for hit in self.hits if name.last > name.head + 1 else ():
            if name.head < hit.first and hit.last <= name.last and hit.entries[0].type == "agreement":
                self.inner.append(Mention(hit.first, hit.last, self.register.known(hit.entries[0])))

    def _party_key(self, first: int, head: int, last: int) -> str | None:
        """The key of an agreement between parties: their canonical names in order of the alphabet, then the rest."""
        words, parties, at = self.prose.words, [], first
        by_first = {hit.first: hit for hit in self.hits}
        while at < head:
            hit = by_first.get(at)
            if hit is not None and hit.entries[0].type in _LANDS:
                parties.append(normal(hit.entries[0].name))
                at = hit.last
            elif words[at].kind == "hyphen" and parties:
                at += 1
            else:
                break
        rest = _BRACKETED.sub("", self.prose.text(at, last))
        if not parties:
            joint = next((i for i in range(head + 1, last) if words[i].lower in agreements.BETWEEN), last)
            named = [hit for i in range(joint, last) if (hit := by_first.get(i)) and hit.entries[0].type in _LANDS]
            if len(named) < 2:
                return None
            parties = [normal(hit.entries[0].name) for hit in named]
            rest = self.prose.text(first, joint)
            if named[-1].last < last:
                rest = f"{rest} {self.prose.text(named[-1].last, last)}"
        return f"{' '.join(sorted(parties))} {agreements.agreement_key(rest)}"

    # ---------------------------------------------------------------- editions and parties

    def _take_event(self, hit: Hit, series: Entry) -> int:
        words, first, last = self.prose.words, hit.first, hit.last
        if first > 0 and words[first - 1].kind == "num" and words[first - 1].text[0].isdigit():
            first -= 1
        if last < len(words) and _YEAR.fullmatch(words[last].text):
            last += 1
        self.mentions.append(Mention(first, last, self.register.event(self.prose.text(first, last), series)))
        return last

    def _sessions(self) -> None:
        """A body's meeting in small letters that an ordinal counts: "the 49th session of the Codex Committee"."""
        words = self.prose.words
        for mention in self.mentions:
            at = mention.first - 1
            at -= at > 0 and words[at].lower == "the"
            if mention.named.type != "organisation" or at < 2 or words[at].lower != "of":
                continue
            at -= 1
            if words[at].lower in events.COUNTED:
                at -= 1 + (words[at - 1].kind == "low")  # "27th plenary session"
                if at >= 0 and _ORDINAL.fullmatch(words[at].text):
                    event = self.register.event(self.prose.text(at, mention.last))
                    self.inner.append(Mention(at, mention.last, event))

    def _editions(self, headed: list[Headed]) -> None:
        """The acronym of a series with an edition, "MC13"; a body's with a year near the release's, "APEC 2025"."""
        covered = {index for name in headed for index in range(name.first, name.last)}
        words, year = self.prose.words, self.register.context.released_on.year
        for hit in self.hits:
            if self._is_year(hit, year) and hit.first not in covered:
                text = self.prose.text(hit.first, hit.last + 1)
                self.replace(Mention(hit.first, hit.last + 1, self.register.event(text)))
        for index in self.prose.capitals:
            word = words[index]
            if word.text[-1].isdigit() and index not in covered and (match := _SERIES.fullmatch(word.text)):
                series = next(
                    (e for e in self.register.gazetteer.by_spelling.get(match[1], ()) if e.type == "event"), None
                )  # fmt: skip
                if series is not None:
                    self.replace(Mention(index, index + 1, self.register.event(word.text, series, match[2])))

    def _is_year(self, hit: Hit, year: int) -> bool:
        """Whether an international body's acronym stands before a year that is this one or a neighbour."""
        words, entry = self.prose.words, hit.entries[0]
        if hit.last >= len(words) or not _YEAR.fullmatch(words[hit.last].text) or not words[hit.first].text.isupper():
            return False
        near = abs(int(words[hit.last].text) - year) < 2
        return near and entry.country is None and entry.type in ("organisation", "region")

    def _parties(self, covered: set[int]) -> None:
        """Parties before a noun in small letters: "Korea-Chile memorandum of understanding", "Korea-Japan summit"."""
        words = self.prose.words
        by_first = {hit.first: hit for hit in self.hits if hit.entries[0].type in _LANDS}
        done = -1
        for first, hit in by_first.items():
            at, parties = hit.last, 1
            while at + 1 < len(words) and words[at].kind == "hyphen" and at + 1 in by_first:
                at = by_first[at + 1].last
                parties += 1
            if parties < 2 or first < done or first in covered:
                continue
            done = head = at
            while (
                head < min(at + 4, len(words)) and words[head].kind == "low" and words[head].lower not in _SMALL_HEADS
            ):
                head += 1
            if head >= len(words) or words[head].kind != "low" or words[head].lower not in _SMALL_HEADS:
                continue
            last = (
                head + 3
                if words[head].lower == "memorandum" and words[head + 1 : head + 2] and words[head + 1].lower == "of"
                else head + 1
            )
            last = min(last, len(words))
            key = self._party_key(first, head, last)
            text = self.prose.text(first, last)
            if _SMALL_HEADS[words[head].lower] == "agreement":
                self.replace(Mention(first, last, self.register.agreement(text, key)))
            else:
                self.inner.append(Mention(first, last, self.register.event(text)))

    def _summits(self) -> None:
        """The summit in small letters of a bloc or a body of the world: "the APEC summit"."""
        words = self.prose.words
        for hit in self.hits:
            entry = hit.entries[0]
            if hit.last >= len(words) or words[hit.last].text != "summit" or entry.country is not None:
                continue
            if entry.kind in ("bloc", "international"):
                event = self.register.event(self.prose.text(hit.first, hit.last + 1))
                self.inner.append(Mention(hit.first, hit.last + 1, event))

    def lower_places(self) -> None:
        """A place's noun in small letters: "Gangwon province" is the province, "Gunsan shipyard" a place in Gunsan."""
        words = self.prose.words
        for mention in self.mentions:
            last = mention.last
            if mention.named.type == "place" and last < len(words) and words[last].kind == "low":
                if words[last].lower in places.ITSELF:
                    mention.last += 1
                elif words[last].lower in places.INSIDE:
                    mention.last += 1
                    mention.named = self.register.place(
                        self.prose.text(mention.first, mention.last), mention.named.country
                    )

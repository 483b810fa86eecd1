"""From what sentences say to rows: whose side each person is on, one row for each person met, once in a release."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from flows.normalize.diplomacy.circumstances import Circumstances, circumstances, dates_and_places, journey_in
from flows.normalize.diplomacy.headings import past_heading
from flows.normalize.diplomacy.lists import people_at
from flows.normalize.diplomacy.meetings import frames_in
from flows.normalize.diplomacy.parties import Parties, Party, is_unsaid
from flows.normalize.diplomacy.phrases import Name, Unit
from flows.normalize.diplomacy.sides import host_of, sides_of
from flows.normalize.diplomacy.stance import Stance, is_past
from flows.normalize.diplomacy.words import JOURNEYS
from flows.normalize.lines import word_set
from flows.normalize.text import Context
from schemas.diplomacy import Meeting
from schemas.identity import stable_id


class Occasion(NamedTuple):
    """When and where a meeting was, and whether it was."""

    stance: Stance
    start_on: date | None
    end_on: date | None
    place: str | None
    land: str | None = None  # the country of the place


class Met(NamedTuple):
    """One person or body met, as one sentence tells it."""

    party: Party
    host: Party | None
    occasion: Occasion
    headline: bool = False  # told by the title


NOBODY = Party("", None, None, None, None, is_ours=False, is_official=False)
_PAIRS = word_set("ministers leaders sides officials presidents secretaries chiefs envoys men women commissioners")
_HELPING = word_set("will are were have had to plan planned agreed also last then again first scheduled due set")
_MARKS = ("mark", "number")  # of the lines of a list


class Reader:
    """Reads the meetings of one section, sentence by sentence.

    A meeting without a day or a place of its own takes those of the occasion told before it: of the last meeting, of
    the journey ("visited Jakarta from March 3 to 5"), of the talks with a group that nobody names.
    """

    def __init__(self, parties: Parties, *, headline: bool) -> None:
        self.parties = parties
        self.headline = headline
        self.host: Party | None = None  # of whom the sentences before speak
        self.visitor: Party | None = None  # who alone was named by the sentence before, and is another's
        self.before: Occasion | None = None
        self.journey: Occasion | None = None
        self.met: Party | None = None  # the host of the last meeting
        self.listing: Met | None = None  # what the lines of a list go on with
        self.pair: tuple[Party, Party] | None = None  # ours and the other, where the sentence before names just two

    def read(self, units: Sequence[Unit], said: Iterable[str]) -> Iterator[Met]:
        """Who was met according to a sentence in which these words are said."""
        journey = None if JOURNEYS.isdisjoint(said) else journey_in(units)
        if journey is not None:
            self.before = None
            self.journey = self.before = self._occasion(*journey)
        told: Sequence[int] | None = None
        listed: set[int] = set()  # where those stand who have been met
        for frame in frames_in(units, headline=self.headline):
            listed.update(unit.start for unit in frame.objects)
            told = dates_and_places(units) if told is None else told
            when = circumstances(units, frame.verb, frame.last, told)
            occasion = self._occasion(frame.stance, when)
            if not frame.objects and not frame.subjects:
                pair = self._pair_before(units, frame.verb)
                if pair is not None:
                    yield Met(pair[1], pair[0], occasion)
                    continue
                self.journey = self.before = occasion
                if units[-1].lower == ":":
                    self.listing = Met(NOBODY, host_of(units, frame, listed, self.parties, self.host), occasion)
                continue
            found = sides_of(units, frame, listed, self.parties, self.host, self.visitor)
            if found is None:
                continue
            host, others = found
            if self.met is not None and self.met != host:  # another's meeting: neither its day nor its place
                self.before = self.journey = self.journey if journey is not None else None
                occasion = self._occasion(frame.stance, when)
            self.met = host
            if frame.subjects:
                listed.update(_places_of(others, frame.subjects))
            if occasion.start_on is not None:
                self.before = occasion
            for party in others:
                seated = self._seated(party, occasion) if frame.objects else party  # "A, B and C met in Washington"
                yield Met(seated, host, occasion, self.headline)

    def _pair_before(self, units: Sequence[Unit], verb: int) -> tuple[Party, Party] | None:
        """Whom "the two (ministers)" means: the two that the sentence has named, else those of the one before."""
        if not _speaks_of_two(units, verb):
            return None
        named = [
            party for unit in units[:verb] if unit.kind == "person" and (party := self.parties.of(unit)) is not None
        ]
        return self.parties.pair(named) if named else self.pair

    def _seated(self, party: Party, occasion: Occasion) -> Party:
        """An official of whom nothing is said, whom a journey abroad leads to, is of the country of the place."""
        if not is_unsaid(party) or not party.is_official or occasion.land in (None, self.parties.home):
            return party
        return party._replace(country=occasion.land)

    def read_item(self, units: Sequence[Unit]) -> Iterator[Met]:
        """Who a line of a list names, behind a sentence that ends "held meetings with:"."""
        if self.listing is None or units[0].kind == "word":
            self.listing = None
            return
        people = people_at(units, next((at for at, unit in enumerate(units) if unit.kind not in _MARKS), 0))
        for unit in people.units:
            party = self.parties.of(unit)
            if party is not None and not party.is_ours:
                yield self.listing._replace(party=party)

    def read_headed(self, units: Sequence[Unit]) -> Iterator[Met]:
        """Who is named before the colon of a line under a heading of meetings: "(1) A, Minister of B: The two ..."."""
        units = units[past_heading(units) :]
        first = next((at for at, unit in enumerate(units) if unit.kind == "person"), 0)
        is_row = units[0].lower == "|"
        colon = 0 if is_row else next((at for at, unit in enumerate(units) if unit.lower == ":"), len(units))
        people = people_at(units, first, bodies=False)
        behind = units[people.last : colon]
        if not is_row and any(unit.kind == "word" for unit in units[:first]):
            return
        if any(is_past(unit.lower) for unit in behind):
            return
        land = next(
            (unit for unit in units[:first] if is_row and isinstance(unit, Name) and unit.kind == "country"), None
        )
        country = self.parties.entities[land.mention.entity_id].country if land is not None else None
        occasion = self._occasion("held", circumstances(units, colon, colon))
        for unit in people.units:
            party = self.parties.of(unit)
            if party is not None and country is not None:
                party = party._replace(country=country, is_ours=country == self.parties.home)
            if party is not None and not party.is_ours:
                yield Met(party, self.host, occasion)

    def _occasion(self, stance: Stance, when: Circumstances) -> Occasion:
        released = self.parties.context.released_on
        start, end = (when.date.start_on, when.date.end_on) if when.date is not None else (None, None)
        place = self.parties.entities[when.place.mention.entity_id].name if when.place else None
        land = self.parties.entities[when.place.mention.entity_id].country if when.place else None
        for told in (self.before, self.journey):
            if told is None or (told.stance != stance and start is None):
                continue
            if start is None:
                start, end, place, land = told.start_on, told.end_on, place or told.place, land or told.land
            elif told.start_on and told.end_on and told.start_on <= start <= told.end_on:
                place, land = place or told.place, land or told.land
        if start is not None and end is not None:
            if start > released:
                stance = "planned"
            elif end < released:
                stance = "held"
        return Occasion(stance, start, end, place, land)


def _places_of(met: Iterable[Party], subjects: Iterable[Unit]) -> Iterator[int]:
    """Where those stand who have been met as the subjects of a verb: "she and Minister A launched a study"."""
    told = {party.entity_id for party in met}
    for unit in subjects:
        if isinstance(unit, Name) and unit.mention.entity_id in told:
            yield unit.start


def _speaks_of_two(units: Sequence[Unit], verb: int) -> bool:
    """Whether "the two ministers", "both sides" or "the two" alone is the subject of a verb."""
    first = max(0, verb - 5)
    words = [unit.lower for unit in units[first:verb]]
    if "two" not in words and "both" not in words:
        return False
    behind = words[words.index("two") + 1 :] if "two" in words else ()
    alone = "two" in words and units[max(0, verb - len(behind) - 2)].lower == "the" and set(behind) <= _HELPING
    return alone or not _PAIRS.isdisjoint(words)


def meeting_rows(found: Iterable[Met], context: Context) -> list[Meeting]:
    """One row for each person met on each occasion: what several sentences tell of it is one row."""
    told = list(found)
    if not all(met.headline for met in told):  # a title says again, and shorter, whom the body names
        told = [met for met in told if met.party.person is not None or not met.headline]
    rows: dict[str, list[Met]] = {}
    for met in told:
        same = rows.setdefault(met.party.entity_id, [])
        at = next((at for at, other in enumerate(same) if _is_one(met, other)), None)
        if at is None:
            same.append(met)
        else:
            same[at] = _joined(same[at], met)
    return [_row(met, context) for same in rows.values() for met in _of_one_land(same)]


def _of_one_land(same: list[Met]) -> list[Met]:
    """The meetings with one person, whose country one of them tells: "met A of Japan, and will meet A again"."""
    lands = {met.party.country for met in same} - {None}
    if len(lands) != 1 or len(same) < 2:
        return same
    (land,) = lands
    return [met._replace(party=met.party._replace(country=land)) for met in same]


def _is_one(a: Met, b: Met) -> bool:
    one, other = a.occasion, b.occasion
    if one.stance != other.stance and not a.headline and not b.headline:
        return False  # "received her, and will see her again"
    if one.start_on is None or other.start_on is None or one.end_on is None or other.end_on is None:
        return True
    return one.start_on <= other.end_on and other.start_on <= one.end_on


def _joined(a: Met, b: Met) -> Met:
    """The fuller of each part; of two spans the shorter."""
    one, other = a.occasion, b.occasion
    if one.start_on is None or (_days(other) or 0) < (_days(one) or 0):
        one = one._replace(start_on=other.start_on, end_on=other.end_on)
    return Met(a.party, a.host or b.host, one._replace(place=one.place or other.place), a.headline and b.headline)


def _days(occasion: Occasion) -> int | None:
    if occasion.start_on is None or occasion.end_on is None:
        return None
    return (occasion.end_on - occasion.start_on).days


def _row(met: Met, context: Context) -> Meeting:
    party, host, (stance, start, end, place, _), _ = met
    return Meeting(
        meeting_id=stable_id("meeting", context.release_id, party.entity_id, start or ""),
        release_id=context.release_id,
        start_on=start,
        end_on=end,
        place=place,
        host_person=host.person if host else None,
        host_role=host.role if host else None,
        counterpart_person=party.person,
        counterpart_role=party.role,
        counterpart_organisation=party.organisation,
        counterpart_country=party.country,
        status=stance,
    )

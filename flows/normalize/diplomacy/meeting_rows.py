"""From what sentences say to rows: whose side each person is on, one row for each person met, once in a release."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from flows.normalize.diplomacy.circumstances import Circumstances, circumstances, dates_and_places, journey_in
from flows.normalize.diplomacy.lists import people_at
from flows.normalize.diplomacy.meetings import Frame, frames_in
from flows.normalize.diplomacy.parties import Parties, Party
from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.diplomacy.stance import Stance
from flows.normalize.diplomacy.words import JOURNEYS
from flows.normalize.text import Context
from schemas.diplomacy import Meeting
from schemas.identity import stable_id


class Occasion(NamedTuple):
    """When and where a meeting was, and whether it was."""

    stance: Stance
    start_on: date | None
    end_on: date | None
    place: str | None


class Met(NamedTuple):
    """One person or body met, as one sentence tells it."""

    party: Party
    host: Party | None
    occasion: Occasion


NOBODY = Party("", None, None, None, None, is_ours=False, is_official=False)
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
        self.before: Occasion | None = None
        self.journey: Occasion | None = None
        self.met: Party | None = None  # the host of the last meeting
        self.listing: Met | None = None  # what the lines of a list go on with

    def read(self, units: Sequence[Unit], said: Iterable[str]) -> Iterator[Met]:
        """Who was met according to a sentence in which these words are said."""
        journey = None if JOURNEYS.isdisjoint(said) else journey_in(units)
        if journey is not None:
            self.before = None
            self.journey = self.before = self._occasion(*journey)
        told = dates_and_places(units)
        for frame in frames_in(units, headline=self.headline):
            when = circumstances(units, frame.verb, frame.last, told)
            occasion = self._occasion(frame.stance, when)
            if not frame.objects and not frame.subjects:
                self.journey = self.before = occasion
                if units[-1].lower == ":":
                    self.listing = Met(NOBODY, _host(units, frame, self.parties, self.host), occasion)
                continue
            found = _sides(units, frame, self.parties, self.host)
            if found is None:
                continue
            host, others = found
            if self.met is not None and self.met != host:  # another's meeting: neither its day nor its place
                self.before = self.journey = self.journey if journey is not None else None
                occasion = self._occasion(frame.stance, when)
            self.met = host
            if occasion.start_on is not None:
                self.before = occasion
            for party in others:
                yield Met(party, host, occasion)

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

    def _occasion(self, stance: Stance, when: Circumstances) -> Occasion:
        released = self.parties.context.released_on
        start, end = (when.date.start_on, when.date.end_on) if when.date is not None else (None, None)
        place = self.parties.entities[when.place.mention.entity_id].name if when.place else None
        for told in (self.before, self.journey):
            if told is None or (told.stance != stance and start is None):
                continue
            if start is None:
                start, end, place = told.start_on, told.end_on, place or told.place
            elif told.start_on and told.end_on and told.start_on <= start <= told.end_on:
                place = place or told.place
        if start is not None and end is not None:
            if start > released:
                stance = "planned"
            elif end < released:
                stance = "held"
        return Occasion(stance, start, end, place)


def _sides(
    units: Sequence[Unit], frame: Frame, parties: Parties, carried: Party | None
) -> tuple[Party | None, list[Party]] | None:
    """The host and those met, or nothing where a sentence tells of others' meetings or of one's own people."""
    objects = [party for unit in frame.objects if (party := parties.of(unit)) is not None]
    subjects = [party for unit in frame.subjects if (party := parties.of(unit)) is not None]
    if not frame.pronoun and not subjects:
        subjects = _nearest(units, frame, parties)
    everyone = [*subjects, *objects]
    hosts = [party for party in everyone if party.is_ours]
    if not hosts and frame.pronoun:  # "Minister A visited Lima, where he met": the one named before, else carried
        near = [party for party in _nearest(units, frame, parties) if party.is_ours or party.country is None]
        hosts = near or ([carried] if carried is not None else [])
    if not hosts and frame.objects and not subjects:
        return carried, objects  # "In Seoul, talks were held with A"
    if not hosts:
        # Third parties: background in a release that has hosts; else one is ours of whom the text need not say so.
        if parties.has_hosts:
            return None
        unknown = [party for party in everyone if party.country is None and party.person and parties.issuer]
        hosts = unknown or subjects[:1]
    host = hosts[0]
    others = [party for party in everyone if not party.is_ours and party.entity_id != host.entity_id]
    if frame.objects:
        if not any(party.is_ours for party in objects) and host.entity_id not in {p.entity_id for p in objects}:
            others = [party for party in objects if party.entity_id != host.entity_id]
        others = others or _own(objects, host)
    return (host, others) if others else None


def _host(units: Sequence[Unit], frame: Frame, parties: Parties, carried: Party | None) -> Party | None:
    named = _nearest(units, frame, parties)
    return named[0] if named and named[0].is_ours else carried


def _own(ours: Iterable[Party], host: Party | None) -> list[Party]:
    """Of the issuing side's own people those of another body than the host: a minister may meet another ministry's."""
    return [party for party in ours if host is not None and party.organisation not in (None, host.organisation)]


def _nearest(units: Sequence[Unit], frame: Frame, parties: Parties) -> list[Party]:
    """The person nearest before the verb, else the first one of ours behind it: "In talks with A, B said"."""
    listed = {unit.start for unit in frame.objects}
    for at in range(frame.verb - 1, -1, -1):
        unit = units[at]
        if unit.lower == ";":
            break
        owned = at + 1 < len(units) and units[at + 1].lower == "'s" and at + 2 < frame.verb
        if unit.kind == "person" and unit.start not in listed and not owned:
            party = parties.of(unit)
            return [party] if party is not None else []
    for unit in units[frame.verb + 1 :]:
        party = parties.of(unit) if unit.kind == "person" and unit.start not in listed else None
        if party is not None and party.is_ours:
            return [party]
    return []


def meeting_rows(found: Iterable[Met], context: Context) -> list[Meeting]:
    """One row for each person met on each occasion: what several sentences tell of it is one row."""
    rows: dict[str, list[Met]] = {}
    for met in found:
        same = rows.setdefault(met.party.entity_id, [])
        at = next((at for at, other in enumerate(same) if _is_one(met, other)), None)
        if at is None:
            same.append(met)
        else:
            same[at] = _joined(same[at], met)
    return [_row(met, context) for same in rows.values() for met in same]


def _is_one(a: Met, b: Met) -> bool:
    one, other = a.occasion, b.occasion
    if one.start_on is None or other.start_on is None or one.end_on is None or other.end_on is None:
        return True
    return one.start_on <= other.end_on and other.start_on <= one.end_on


def _joined(a: Met, b: Met) -> Met:
    """The fuller of each part; of two spans the shorter."""
    one, other = a.occasion, b.occasion
    if one.start_on is None or (_days(other) or 0) < (_days(one) or 0):
        one = one._replace(start_on=other.start_on, end_on=other.end_on)
    return Met(a.party, a.host or b.host, one._replace(place=one.place or other.place))


def _days(occasion: Occasion) -> int | None:
    if occasion.start_on is None or occasion.end_on is None:
        return None
    return (occasion.end_on - occasion.start_on).days


def _row(met: Met, context: Context) -> Meeting:
    party, host, (stance, start, end, place) = met
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

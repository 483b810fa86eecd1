"""Whose side those are on whom a sentence says to have met: the host, and those met.

Who of them is ours is the host. In a release that has no such person the first named is.
"""

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise

from flows.normalize.diplomacy.frames import Frame
from flows.normalize.diplomacy.parties import Parties, Party, is_unsaid
from flows.normalize.diplomacy.phrases import Name, Unit
from flows.normalize.lines import word_set

_BESIDE = word_set("joined accompanied flanked together along")
_HEADS_OF_STATE = word_set("president premier king queen emperor sultan emir pope prime chancellor secretary-general")


def sides_of(
    units: Sequence[Unit],
    frame: Frame,
    listed: Container[int],
    parties: Parties,
    carried: Party | None,
    visitor: Party | None = None,
) -> tuple[Party | None, list[Party]] | None:
    """The host and those met, or nothing where a sentence tells of others' meetings or of one's own people.

    Of the sentence before, `carried` is the last of ours, `visitor` the only one named, who is another's.
    """
    subjects = [party for unit in frame.subjects if (party := parties.of(unit)) is not None]
    is_ours_to_meet = parties.is_unsaid_ours and any(party.is_ours for party in subjects)
    objects = _alike([one for unit in frame.objects if (one := _met(unit, parties, bare=is_ours_to_meet)) is not None])
    if not frame.pronoun and not subjects:
        subjects = _nearest(units, frame, listed, parties)
    if parties.is_unsaid_ours and (turned := _turned(frame, parties)) is not None:
        return turned
    everyone = [*subjects, *objects]
    hosts = [party for party in everyone if party.is_ours]
    if frame.pronoun and hosts and len(hosts) == len(everyone):  # "she met Minister A of ours": who she is
        near = _nearest(units, frame, listed, parties) or ([visitor] if visitor is not None else [])
        visitors = [party for party in near if not party.is_ours]
        return (hosts[0], visitors) if visitors else None
    if not hosts and frame.pronoun:  # "Minister A visited Lima, where he met": the one named before, else carried
        near = _nearest(units, frame, listed, parties, clause_only=False)
        near = [party for party in near if party.is_ours or party.country is None]
        hosts = near or ([carried] if carried is not None else [])
    if not hosts and frame.objects and not subjects:
        return carried, objects  # "In Seoul, talks were held with A"
    if not hosts:
        # One is ours of whom the text need not say so; else these are others, background in a release that has hosts.
        hosts = [party for party in everyone if parties.may_host(party)]
        if not hosts and parties.has_hosts:
            return None
        hosts = hosts or subjects[:1]
        if hosts[0].country is not None and all(party.country == hosts[0].country for party in everyone):
            return None  # colleagues, whose other side the sentence does not name
    host = hosts[0]
    others = [party for party in everyone if not party.is_ours and party.entity_id != host.entity_id]
    if parties.is_unsaid_ours and (host.is_ours or any(party.country is not None for party in others)):
        others = [party for party in others if not is_unsaid(party)]
    if frame.objects:
        if not any(party.is_ours for party in objects) and host.entity_id not in {p.entity_id for p in objects}:
            others = [party for party in objects if party.entity_id != host.entity_id]
        others = others or _own(objects, host)
    if not others and objects and not subjects:
        others = _caller(units, frame, parties)
    if parties.is_unsaid_ours and any(map(is_unsaid, others)):
        abroad = _abroad(units[: frame.verb], parties)
        others = [party._replace(country=abroad) if is_unsaid(party) else party for party in others]
    return (host, others) if others else None


def _caller(units: Sequence[Unit], frame: Frame, parties: Parties) -> list[Party]:
    """Who met one of ours, as the subject behind: "In a call with our Minister A on Friday, Secretary B asked"."""
    until = min(len(units) - 1, frame.last + 6)
    comma = next((at for at in range(frame.last, until) if units[at].lower == ","), None)
    if comma is None or units[comma + 1].kind != "person":
        return []
    party = parties.of(units[comma + 1])
    return [party] if party is not None and not party.is_ours else []


def _turned(frame: Frame, parties: Parties) -> tuple[Party, list[Party]] | None:
    """Who is called by a title alone is ours, not who is called by the country that seemed to be home.

    "Trade Minister A met Chinese Commerce Minister B": a text of China's says "Commerce Minister B".
    """
    everyone = [unit for unit in (*frame.subjects, *frame.objects) if isinstance(unit, Name)]
    said = [unit for unit in everyone if _is_said_at_home(unit, parties)]
    bare = [
        unit for unit in everyone if not unit.owners and (party := parties.of(unit)) is not None and party.is_official
    ]
    if not said or not bare:
        return None
    side = frame.subjects if bare[0] in frame.subjects else frame.objects
    if frame.objects and side[0] is not bare[0]:
        return None  # "A called on Minister B and Senator C"
    others = [unit for unit in everyone if unit not in side or (not frame.objects and unit.owners)]
    host = parties.of(bare[0])
    listed = _alike([party for unit in others if (party := _met(unit, parties, bare=True)) is not None])
    return (host, listed) if host is not None and listed and any(unit in said for unit in others) else None


def _is_said_at_home(unit: Name, parties: Parties) -> bool:
    lands = (parties.entities[owner.entity_id] for owner in unit.owners)
    return any(land.entity_type == "country" and land.country == parties.home for land in lands)


def _abroad(units: Sequence[Unit], parties: Parties) -> str | None:
    """The country of the place that a sentence opens with: "While in Washington, he called on Senator A"."""
    for before, unit in pairwise(units):
        if isinstance(unit, Name) and unit.kind in ("place", "country") and before.lower in ("in", "to"):
            country = parties.entities[unit.mention.entity_id].country
            return country if country != parties.home else None
    return None


def _met(unit: Unit, parties: Parties, *, bare: bool) -> Party | None:
    """Who is met; in another's text whom it takes for its own, though the one who meets them is: nothing is said."""
    party = parties.of(unit)
    if party is None or not (bare and party.is_ours and isinstance(unit, Name) and not unit.owners):
        return party
    return party._replace(country=None, organisation=None, is_ours=False)


def _alike(listed: list[Party]) -> list[Party]:
    """A list's parties, each official of whom nothing is said of the country of the one before.

    "called on U.S. Commerce Secretary A and Senator B"; a head of state or government stands alone.
    """
    for at in range(1, len(listed)):
        before, party = listed[at - 1], listed[at]
        if before.is_official and before.country and is_unsaid(party) and not _leads_a_state(party.role):
            listed[at] = party._replace(country=before.country, is_ours=before.is_ours)
    return listed


def _leads_a_state(role: str | None) -> bool:
    return role is None or not _HEADS_OF_STATE.isdisjoint(role.lower().split())


def host_of(
    units: Sequence[Unit], frame: Frame, listed: Container[int], parties: Parties, carried: Party | None
) -> Party | None:
    named = _nearest(units, frame, listed, parties)
    return named[0] if named and named[0].is_ours else carried


def _own(ours: Iterable[Party], host: Party | None) -> list[Party]:
    """Of the issuing side's own people those of another body than the host: a minister may meet another ministry's."""
    return [party for party in ours if host is not None and party.organisation not in (None, host.organisation)]


def _nearest(
    units: Sequence[Unit], frame: Frame, listed: Container[int], parties: Parties, *, clause_only: bool = True
) -> list[Party]:
    """The person nearest before the verb, else the first one of ours behind it: "In talks with A, B said".

    Who has been met is no subject: "A met B and will travel on to meet C".
    """
    for at in range(frame.verb - 1, -1, -1):
        unit = units[at]
        if unit.lower == ";" and clause_only:
            break
        owned = at + 1 < len(units) and units[at + 1].lower == "'s" and at + 2 < frame.verb
        along = at > 1 and units[at - 1].lower in ("by", "with") and units[at - 2].lower in _BESIDE
        if unit.kind == "person" and unit.start not in listed and not owned and not along:
            party = parties.of(unit)
            return [party] if party is not None else []
    for unit in units[frame.verb + 1 :]:
        party = parties.of(unit) if unit.kind == "person" and unit.start not in listed else None
        if party is not None and parties.may_host(party):
            return [party]
    return []

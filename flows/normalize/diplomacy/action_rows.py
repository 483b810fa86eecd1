"""From deeds to rows: the parties, the days, one row for each thing done about an agreement in a release."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from flows.normalize.diplomacy.actions import deeds_in
from flows.normalize.diplomacy.antecedents import Meant
from flows.normalize.diplomacy.called import is_kind_of
from flows.normalize.diplomacy.circumstances import circumstances
from flows.normalize.diplomacy.deals import ONE_MORE, Deed, deals_in
from flows.normalize.diplomacy.parties import Parties
from flows.normalize.diplomacy.phrases import Day, Name, Unit
from flows.normalize.diplomacy.stance import is_past
from flows.normalize.diplomacy.subjects import subject_of
from flows.normalize.diplomacy.unnamed import UNNAMED
from flows.normalize.lines import word_set
from flows.normalize.names.agreements import agreement_key
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.parties import parties_in_name
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction

_PARTY_KINDS = ("country", "region", "organisation", "person")
_BETWEEN = word_set("between with by among")
_JOINTS = word_set(", and the its both of")
_BOTH = (
    ["the", "two"],
    ["two", "countries"],
    ["two", "sides"],
    ["two", "governments"],
    ["both", "sides"],
    ["both", "countries"],
)
_ENDS = word_set("on for in at to as during of under ; . that which who one another")


class Told(NamedTuple):
    """A row, and the words for what an unnamed MOU is about."""

    row: AgreementAction
    subject: frozenset[str]


def read_actions(
    units: Sequence[Unit], said: AbstractSet[str], parties: Parties, meant: Meant, *, headline: bool
) -> Iterator[Told]:
    """What a sentence, in which these words are said, says was done about agreements."""
    context = parties.context
    deals = tuple(deals_in(units, said, parties.entities, context.reporting_country, meant))
    for deed in deeds_in(units, said, deals, headline=headline):
        until = max(deed.last, deed.deal.last if deed.deal.last > deed.verb else 0)
        when = _since(units, deed) or circumstances(units, deed.verb, until).date
        if when is not None and when.start_on > context.released_on:
            if deed.action != "proposed":
                continue  # it has a day, and the day is to come
            when = None  # the day is that of what is proposed
        if deed.is_present and (when is None or when.end_on > context.released_on):
            continue  # "takes effect" without a day that is over
        is_memorandum = deed.deal.name == UNNAMED and not deed.deal.is_talks
        row = AgreementAction(
            release_id=context.release_id,
            agreement=deed.deal.name,
            # a memorandum is concluded by its signing
            action="signed" if is_memorandum and deed.action == "concluded" else deed.action,
            parties=tuple(_parties(units, deed, parties)),
            start_on=when.start_on if when is not None else None,
            end_on=when.end_on if when is not None else None,
        )
        yield Told(row, frozenset() if headline or row.agreement != UNNAMED else subject_of(units, deed.deal))


def _parties(units: Sequence[Unit], deed: Deed, parties: Parties) -> list[str]:
    """Those that the agreement's name says, else those around it: the verb's subject, "between A and B", "with A"."""
    if deed.deal.parties:
        return list(deed.deal.parties)
    named = parties_in_name(deed.deal.name)
    if len(named) > 1:
        return list(named)
    inside = [u for u in units[deed.deal.first : deed.deal.name_at] if u.kind in _PARTY_KINDS]
    before = [] if units[deed.verb].lower in ONE_MORE else _before(units, deed.verb)
    found = parties.names_of([*inside, *before, *_behind(units, deed)])
    if len(found) < 2 and [unit.lower for unit in units[max(0, deed.verb - 2) : deed.verb]] in _BOTH:
        found = _two_sides(units, deed, parties) or found
    return list(dict.fromkeys([*named, *found]))


def _since(units: Sequence[Unit], deed: Deed) -> DateExpression | None:
    """The day since which an agreement is in force."""
    day = units[deed.last] if deed.last < len(units) else None
    is_since = deed.action == "entered_into_force" and units[deed.last - 1].lower in ("since", "from", "of")
    return day.date if is_since and isinstance(day, Day) else None


def _two_sides(units: Sequence[Unit], deed: Deed, parties: Parties) -> list[str]:
    """ "the two countries signed": ours and the one other that the sentence names before, else unknown."""
    home = parties.context.reporting_country
    countries = {party.country for unit in units[: deed.verb] if (party := parties.of(unit)) is not None}
    countries |= {
        parties.entities[u.mention.entity_id].country
        for u in units[: deed.verb]
        if isinstance(u, Name) and u.kind == "country"
    }
    abroad = countries - {home, None}
    if len(abroad) != 1:
        return []
    by_code = gazetteer().countries
    return [by_code[code].name for code in (home, abroad.pop() or "") if code in by_code]


def _before(units: Sequence[Unit], verb: int) -> list[Unit]:
    """The parties listed right before a verb."""
    at = verb - 1
    at -= at > 0 and units[at].lower == "'s"  # "Estonia's joining"
    found: list[Unit] = []
    while at >= 0 and verb - at < 16:
        unit = units[at]
        if unit.kind in _PARTY_KINDS:
            found.append(unit)
        elif unit.lower == "'s":
            at -= 1  # the owner of a party is none
        elif not (unit.lower in _JOINTS or unit.lower in ("have", "has", "had", "jointly", "formally", "officially")):
            break
        at -= 1
    return found[::-1]


def _behind(units: Sequence[Unit], deed: Deed) -> list[Unit]:
    """The parties behind "between", "with" or "by" after the agreement or the verb."""
    start = max(deed.verb, deed.deal.name_at) + 1
    for at in range(start, min(len(units), start + 20)):
        if units[at].lower in (";", "that", "which"):
            return []
        if units[at].lower in _BETWEEN:
            kinds = _PARTY_KINDS if units[at].lower != "with" else _PARTY_KINDS[:3]  # "with Minister X as a witness"
            found: list[Unit] = []
            for index in range(at + 1, min(at + 20, len(units))):
                unit = units[index]
                if unit.kind in kinds:
                    owner = index + 1 < len(units) and units[index + 1].lower == "'s"
                    found += [unit] if not owner or units[at].lower == "with" else []
                elif unit.lower in _ENDS or (unit.kind == "word" and is_past(unit.lower)):
                    break
            if found:
                return found
    return []


def action_rows(found: Iterable[Told]) -> list[AgreementAction]:
    """Each action on an agreement once, with all parties; an unnamed MOU is one told before that fits."""
    rows: dict[tuple[object, ...], AgreementAction] = {}
    subjects: dict[tuple[object, ...], frozenset[str]] = {}
    for row, subject in found:
        key: tuple[object, ...] = (row.agreement, row.action)
        if row.agreement == UNNAMED:
            said = (key for key, other in rows.items() if _is_same(row, other))
            same = [key for key in said if not subject or not subjects[key] or subject & subjects[key]]
            key = same[0] if same else (*key, row.start_on, *row.parties, subject)
        elif row.agreement[0].islower() or row.agreement.isupper():
            key = (*key, *sorted(row.parties))  # a kind of which there are many: "trade agreement", "FTA"
        if row.agreement != UNNAMED:
            key = next((key for key, other in rows.items() if _is_of_kind(row, other)), key)
        known = rows.get(key)
        if known is None:
            rows[key] = row
            subjects[key] = subject
            continue
        days = {} if known.start_on is not None else {"start_on": row.start_on, "end_on": row.end_on}
        joined = tuple(dict.fromkeys((*known.parties, *row.parties)))
        rows[key] = known.model_copy(update={"parties": joined, **days})
    return list(rows.values())


def _is_of_kind(row: AgreementAction, other: AgreementAction) -> bool:
    """Whether a kind with its parties, "free trade agreement", can be the agreement that another row names."""
    return (
        row.action == other.action
        and bool(row.parties)
        and set(row.parties) == set(other.parties)
        and (None in (row.start_on, other.start_on) or row.start_on == other.start_on)
        and (
            is_kind_of(row.agreement, other.agreement)
            if parties_in_name(row.agreement)
            else agreement_key(other.agreement).endswith(agreement_key(row.agreement))
        )
    )


def _is_same(row: AgreementAction, other: AgreementAction) -> bool:
    """Whether an unnamed MOU can be the one that another row tells of: no day and no parties speak against it."""
    name = other.agreement.lower()
    return (
        ("memorandum" in name or "mou" in name.split())
        and row.action == other.action
        and (None in (row.start_on, other.start_on) or row.start_on == other.start_on)
        and (not row.parties or not other.parties or not set(row.parties).isdisjoint(other.parties))
    )

"""What is doubtful about how names are written, each doubt with the exact characters and what would be right."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA

from flows.normalize.names.capitals import fold
from flows.normalize.names.gazetteer import in_force
from flows.normalize.names.named import Named
from flows.normalize.names.person_names import name_parts
from flows.normalize.names.reading import Reading
from flows.normalize.names.register import Register
from flows.normalize.names.short_forms import letters
from flows.normalize.names.titles import MISNOMER
from schemas.entity import EntityMention
from schemas.finding import Finding
from schemas.identity import stable_id

_RIGHT_TITLE = {
    "directorate": "Director",
    "secretariat": "Secretary",
    "presidency": "President",
    "chairmanship": "Chairman",
}
_FORMER = re.compile(r"\b(?:then|former|formerly)[- ](?:the )?$")
_SMALL = re.compile(r"\b(?:of|for|and|the|on|in|to|at|with|de)\b")


def findings_in(
    readings: Sequence[Reading], register: Register, mentions: Sequence[EntityMention]
) -> tuple[Finding, ...]:
    """The doubts about a release's names, each once."""
    doubts = [
        *_misspelt(readings, register),
        *_two_spellings(register, mentions),
        *_acronyms(readings, register),
        *_former_names(readings, register, mentions),
        *_no_titles(readings, register),
    ]
    return tuple({doubt.finding_id: doubt for doubt in doubts}.values())


def _finding(
    register: Register, check: str, surface: str, message: str, suggestion: str, mention_id: str | None = None
) -> Finding:
    release = register.context.release_id
    return Finding(
        finding_id=stable_id("finding", check, release, surface, suggestion),
        check_name=check,
        release_id=release,
        mention_id=mention_id,
        surface=surface,
        message=message,
        suggestion=suggestion,
    )


def _misspelt(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """A name one letter away from a known one."""
    for reading in readings:
        for slip in reading.slips:
            surface = reading.prose.text(slip.hit.first, slip.hit.last)
            message = f"{surface!r} is one letter away from the known name {slip.right!r}"
            yield _finding(register, "known_name_misspelt", surface, message, slip.right)


def _two_spellings(register: Register, mentions: Sequence[EntityMention]) -> Iterator[Finding]:
    """One person whose name a release spells in two ways; order, hyphens, initials and accents do not count."""
    by_person: dict[str, list[EntityMention]] = {}
    for mention in mentions:
        if mention.entity_type == "person":
            by_person.setdefault(mention.entity_id, []).append(mention)
    for entity_id, met in by_person.items():
        name = register.by_id[entity_id].name
        words = {"".join(word) for word in name_parts(name)}
        for mention in met:
            parts = ["".join(word) for word in name_parts(mention.surface)]
            odd = [part for part in parts if part not in words]
            # A title alone ("the Minister") shares no word with the name, "Duk Geun" all letters of "Dukgeun".
            if not odd or mention.surface == mention.role or sorted("".join(parts)) == sorted("".join(words)):
                continue
            if len(parts) == len(words) or (len(parts) == 1 and any(OSA.distance(odd[0], word) == 1 for word in words)):
                message = f"the release spells the name of {name} in two ways"
                yield _finding(register, "one_name_two_spellings", mention.surface, message, name, mention.mention_id)


def _acronyms(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """An acronym in brackets whose letters are those of its full name, or of the known acronym, in another order."""
    for reading in readings:
        ends = {mention.last: mention for mention in reading.mentions}
        for mention in reading.mentions:
            full = ends.get(mention.first - 1)
            if full is None or full.named is not mention.named or reading.prose.words[mention.first - 1].text != "(":
                continue
            surface = reading.prose.text(mention.first, mention.last)
            for right in _right_acronyms(reading.prose.text(full.first, full.last), full.named):
                got, wanted = letters(surface), letters(right)
                if surface.isupper() and len(got) > 2 and got != wanted and sorted(got) == sorted(wanted):
                    message = f"{surface!r} does not fit {full.named.name!r}"
                    yield _finding(register, "acronym_does_not_fit", surface, message, right)
                    break


def _right_acronyms(name: str, named: Named) -> list[str]:
    known = list(named.entry.acronyms) if named.entry is not None else []
    spelled = "".join(word[0] for word in re.findall(r"[^\W\d_]+", _SMALL.sub(" ", fold(name)))).upper()
    return known or [spelled]


def _former_names(
    readings: Iterable[Reading], register: Register, mentions: Sequence[EntityMention]
) -> Iterator[Finding]:
    """A body under a name that it had given up before the day of the release, where the text does not say so itself."""
    day = register.context.released_on
    texts = {reading.prose.section.name: reading.prose.folded for reading in readings}
    for mention in mentions:
        entry = register.by_id[mention.entity_id].entry
        if entry is None or entry.valid_to is None or in_force(entry, day) or entry.valid_to >= day:
            continue
        if _FORMER.search(texts[mention.section], max(0, mention.char_start - 20), mention.char_start):
            continue
        heir = next((e for e in register.gazetteer.heirs(entry) if in_force(e, day)), None)
        if heir is not None:
            message = f"{entry.name} has been {heir.name} since {heir.valid_from or entry.valid_to}"
            yield _finding(register, "former_name_used", mention.surface, message, heir.name, mention.mention_id)


def _no_titles(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """The name of an office where only the title of the person who holds it can stand."""
    for reading in readings:
        for person in reading.people:
            if person.title is not None and person.title.kind == MISNOMER and person.role is not None:
                first, _, rest = person.role.partition(" ")
                right = f"{_RIGHT_TITLE[first.lower()]} {rest}".strip()
                message = f"{person.role!r} names an office, not the person who holds it"
                yield _finding(register, "title_is_no_title", person.role, message, right)

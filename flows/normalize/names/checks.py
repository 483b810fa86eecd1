"""What is doubtful about how names are written, each doubt with the exact characters and what would be right."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from flows.normalize.names.capitals import fold
from flows.normalize.names.gazetteer import Entry, in_force
from flows.normalize.names.named import Named, normal
from flows.normalize.names.office_holders import holder_meant
from flows.normalize.names.person_names import language_of, name_parts
from flows.normalize.names.reading import Reading
from flows.normalize.names.register import Register
from flows.normalize.names.short_forms import letters, spelled_by
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
_LONG = 6  # letters of a word that two names may share but for one
_ALIKE = 75  # percent of two full names alike enough to be one
_THEN = re.compile(
    r"\b(?:renamed|predecessor|previously|formerly|originally|succeeded|history|at the time|replaced by|superseded"
    r"|(?:merged|folded|absorbed|split|reorgani[sz]ed) into|(?:relaunched|reborn|rebranded|reorgani[sz]ed) as)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SMALL = re.compile(r"\b(?:of|for|and|the|on|in|to|at|with|de)\b")


def findings_in(
    readings: Sequence[Reading], register: Register, mentions: Sequence[EntityMention]
) -> tuple[Finding, ...]:
    """The doubts about a release's names, each once."""
    doubts = [
        *_misspelt(readings, register),
        *_misspelt_holders(readings, register),
        *_two_spellings(register, mentions),
        *_near_namesakes(register, mentions),
        *_acronyms(readings, register),
        *_two_meanings(readings, register),
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


def _misspelt_holders(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """A holder of high office, beside the title, with a letter or two of the name wrong."""
    year, said = register.context.released_on.year, set[str]()
    for reading in readings:
        for mention in reading.mentions:
            if mention.named.type != "person" or not mention.role or mention.named.id in said:
                continue
            country = register.land(mention.affiliation) if mention.affiliation is not None else None
            surface = reading.prose.text(mention.first, mention.last)
            right = holder_meant(surface, year, country)
            if right is not None:
                said.add(mention.named.id)
                message = f"{surface!r} is a letter or two away from {right!r}, who held office then"
                yield _finding(register, "known_name_misspelt", surface, message, right)


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


def _near_namesakes(register: Register, mentions: Sequence[EntityMention]) -> Iterator[Finding]:
    """Two holders of one office whose full names differ by a letter of one long word: "Emmanuel", "Emanuel Macron".

    Names of the Far East are left out: a letter more or less there makes another name.
    """
    roles: dict[str, set[str]] = {}
    first: dict[str, EntityMention] = {}
    for mention in mentions:
        if mention.entity_type == "person" and mention.role and len(name_parts(mention.surface)) > 1:
            roles.setdefault(mention.entity_id, set()).add(mention.role.split()[-1].lower())
            first.setdefault(mention.entity_id, mention)
    people = [(key, ["".join(word) for word in name_parts(first[key].surface)]) for key in first]
    for at, (key, words) in enumerate(people):
        for other, theirs in people[:at]:
            odd = [pair for pair in zip(words, theirs, strict=False) if pair[0] != pair[1]]
            if len(words) != len(theirs) or len(odd) != 1 or not roles[key] & roles[other]:
                continue
            near = min(map(len, odd[0])) >= _LONG and OSA.distance(*odd[0]) == 1
            if near and language_of(first[key].surface) is None:
                right = register.by_id[other].name
                message = f"{first[key].surface!r} and {right!r} hold one office and differ by a letter"
                yield _finding(
                    register, "one_name_two_spellings", first[key].surface, message, right, first[key].mention_id
                )


def _two_meanings(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """An acronym that a release defines twice, by different words that it spells: "(PPP)"."""
    met: dict[str, tuple[str, str]] = {}
    for reading in readings:
        words = reading.prose.words
        for at in reading.prose.capitals:
            word = words[at]
            if not (word.text.isupper() and len(word.text) > 2 and 0 < at < len(words) - 1):
                continue
            if words[at - 1].text != "(" or words[at + 1].text != ")":
                continue
            start = spelled_by(words, at - 1, max(0, at - 12), word.text)
            if start is None or words[start].sentence != words[at].sentence:
                continue
            full = reading.prose.text(start, at - 1)
            said, plain = met.setdefault(word.text, (full, _without_endings(full)))
            if ratio(plain, _without_endings(full)) < _ALIKE:
                message = f"{word.text!r} stands for {said!r} and for {full!r}"
                yield _finding(register, "acronym_two_meanings", word.text, message, f"{full} ({word.text})")


def _without_endings(name: str) -> str:
    return " ".join(word.rstrip("s") for word in normal(name).split())


def _acronyms(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """An acronym in brackets with two neighbouring letters of its full name, or of the known acronym, swapped.

    Letters farther apart tell of a name in another tongue: the "Mexican Association of the Automotive Industry (AMIA)".
    """
    for reading in readings:
        ends = {mention.last: mention for mention in reading.mentions}
        for mention in reading.mentions:
            full = ends.get(mention.first - 1)
            if full is None or full.named is not mention.named or reading.prose.words[mention.first - 1].text != "(":
                continue
            surface = reading.prose.text(mention.first, mention.last)
            for right in _right_acronyms(reading.prose.text(full.first, full.last), full.named):
                got, wanted = letters(surface), letters(right)
                known = full.named.entry is not None and surface in full.named.entry.acronyms
                swapped = len(got) > 2 and sorted(got) == sorted(wanted) and OSA.distance(got, wanted) == 1
                if not known and surface.isupper() and swapped:
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
    """A body under a name that it had given up before the day of the release, where the text does not say so itself.

    Once for each body: its first mention stands for all.
    """
    said = set[Entry]()
    day = register.context.released_on
    texts = {reading.prose.section.name: reading.prose.folded for reading in readings}
    for mention in mentions:
        entry = register.by_id[mention.entity_id].entry
        if entry is None or entry.valid_to is None or in_force(entry, day) or entry.valid_to >= day:
            continue
        text = texts[mention.section]
        if _FORMER.search(text, max(0, mention.char_start - 20), mention.char_start) or entry in said:
            continue
        if _tells_of_then(text, mention, entry.valid_to.year):
            continue
        heir = next((e for e in register.gazetteer.heirs(entry) if in_force(e, day)), None)
        if heir is not None:
            said.add(entry)
            message = f"{entry.name} has been {heir.name} since {heir.valid_from or entry.valid_to}"
            yield _finding(register, "former_name_used", mention.surface, message, heir.name, mention.mention_id)


def _tells_of_then(text: str, mention: EntityMention, last_year: int) -> bool:
    """Whether the words around a former name speak of the past: a year of its own, "renamed", "was merged into"."""
    around = text[max(0, mention.char_start - 120) : mention.char_end + 120]
    return _THEN.search(around) is not None or any(int(year) <= last_year for year in _YEAR.findall(around))


def _no_titles(readings: Iterable[Reading], register: Register) -> Iterator[Finding]:
    """The name of an office where only the title of the person who holds it can stand."""
    for reading in readings:
        for person in reading.people:
            if person.title is not None and person.title.kind == MISNOMER and person.role is not None:
                first, _, rest = person.role.partition(" ")
                right = f"{_RIGHT_TITLE[first.lower()]} {rest}".strip()
                message = f"{person.role!r} names an office, not the person who holds it"
                yield _finding(register, "title_is_no_title", person.role, message, right)

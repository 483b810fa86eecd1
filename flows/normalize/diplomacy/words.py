"""The vocabularies of diplomacy, compiled once: verbs by form, nouns by form."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal, NamedTuple, TypeVar

from flows.normalize.diplomacy.phrases import Unit
from flows.normalize.lines import word_set
from flows.normalize.vocabularies import vocabulary
from schemas.diplomacy_vocabulary import AgreementNounRow, AgreementVerbRow, MeetingNounRow, MeetingVerbRow, VerbRow

Form = Literal["base", "third", "past", "participle", "gerund"]
JOURNEYS = word_set(
    "visit travel visited visits visiting stayed travelled traveled travels went arrived attended attends toured"
)
LODGED = word_set("exchanged submitted filed lodged deposited submits files handed delivered")
_COMPANY = {"with", "between", "of"}  # "of" only joins two: "a meeting of A and B"
_EVERYWHERE = word_set("be have take go come put make note welcome share step")
_HAD = word_set("negotiation negotiations talks talk consultations round rounds session sessions discussions")
_DONE_TO_IT = ("signed", "ratified", "concluded")
_FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "gerund")
V = TypeVar("V", bound=VerbRow)

ATTENDING = word_set("attending present participating")  # at the head of a sentence: "Attending were A and B"
SEEING = word_set("see saw")


class MeetingWords(NamedTuple):
    """Verbs and nouns of meeting by form in lower case."""

    verbs: dict[str, tuple[MeetingVerbRow, ...]]
    nouns: dict[str, MeetingNounRow]
    telling: frozenset[str]  # the words that a frame is built around
    of_people: frozenset[str]  # the words that can say so where people are named, journeys included
    of_bodies: frozenset[str]  # the words that say so also where only bodies are named
    of_company: frozenset[str]  # the nouns that do so beside "with" or "between"


class AgreementWords(NamedTuple):
    """Verbs and nouns of what is done about agreements, by form in lower case."""

    verbs: dict[str, tuple[AgreementVerbRow, ...]]
    nouns: dict[str, AgreementNounRow]
    telling: frozenset[str]  # the words of which one must be said where a sentence tells of something done,
    beside: tuple[tuple[frozenset[str], frozenset[str]], ...]  # or one of each of two sets: "taken" and "effect"
    discussing: frozenset[str]  # what is done about agreements that are talked about
    of_it: frozenset[str]  # what "it", an agreement, does or is: "it took effect", "it was signed"


@cache
def meeting_words() -> MeetingWords:
    """The vocabulary of meeting."""
    nouns = {form: row for row in vocabulary("meeting_nouns", MeetingNounRow) for form in row.forms}
    verbs = _by_form(vocabulary("meeting_verbs", MeetingVerbRow))
    direct = {form for form, rows in verbs.items() if any(row.frame in ("meets", "with") for row in rows)}
    company = {form for form, row in nouns.items() if set(row.prepositions) <= _COMPANY}
    tokens = {form.split("-")[-1] for form in (*verbs, *nouns)}  # "co-chaired" is three tokens
    return MeetingWords(
        verbs=verbs,
        nouns=nouns,
        telling=frozenset({*verbs, *nouns, *ATTENDING, *SEEING, "with", "whom"}),
        of_people=frozenset({*tokens, *nouns, *JOURNEYS, *ATTENDING, *SEEING}),
        of_bodies=frozenset({*direct, *nouns, *JOURNEYS} - company),
        of_company=frozenset(company),
    )


@cache
def agreement_words() -> AgreementWords:
    """The vocabulary of what is done about agreements."""
    nouns = {form: row for row in vocabulary("agreement_nouns", AgreementNounRow) for form in row.forms}
    verbs = _by_form(vocabulary("agreement_verbs", AgreementVerbRow))
    plain = {form for form, rows in verbs.items() if any(row.lemma.split()[0] not in _EVERYWHERE for row in rows)}
    common = {row.lemma: row for rows in verbs.values() for row in rows if row.lemma.split()[0] in _EVERYWHERE}
    beside = tuple(
        (
            frozenset(row.forms),
            frozenset(word for particle in row.particles for word in (max(particle.split(), key=len),)) or _HAD,
        )
        for row in common.values()
    )
    beside += ((frozenset(("in",)), frozenset(("discussion", "discussions", "talks", "negotiations"))),)
    beside += ((frozenset(("force", "effective")), frozenset(("since", "from"))),)  # "the FTA, in force since 2011"
    beside += ((frozenset(("brought", "put")), frozenset(("force", "effect"))),)
    of_it = {
        form
        for form, rows in verbs.items()
        if any(row.agreement_subject or (row.agreement in _DONE_TO_IT and form == row.forms[3]) for row in rows)
    }
    discussing = {form for form, rows in verbs.items() if any(row.agreement == "discussed" for row in rows)}
    return AgreementWords(
        verbs, nouns, frozenset({*plain, *nouns, *LODGED}), beside, frozenset(discussing), frozenset(of_it)
    )


def _by_form(rows: Iterable[V]) -> dict[str, tuple[V, ...]]:
    found: dict[str, list[V]] = {}
    for row in rows:
        for form in dict.fromkeys(row.forms):
            found.setdefault(form, []).append(row)
    # The verb with a particle before the plain one: "sign off on" is not "sign".
    return {form: tuple(sorted(verbs, key=lambda verb: -len(verb.particles))) for form, verbs in found.items()}


def form_of(row: VerbRow, word: str) -> Form:
    """Which form of its verb a word is; "signed", past and participle in one, is past, and so is "put"."""
    return "past" if word == row.forms[2] else _FORMS[row.forms.index(word)]


def past_particle(row: VerbRow, units: Sequence[Unit], at: int) -> int | None:
    """One past the particle of the verb at a unit; nothing where the particle that it needs does not follow."""
    if not row.particles:
        return at + 1
    for particle in row.particles:
        words = particle.split()
        if [unit.lower for unit in units[at + 1 : at + 1 + len(words)]] == words:
            return at + 1 + len(words)
    return None

"""The agreements that a sentence speaks of, each with what stands right around its name.

    deal = [modifier+] [talks "on" ["the" upgrade "of"]] agreement [talks | "signing" ["ceremony"]]
    agreement = name | "MOU" | "memorandum of understanding" | what is meant (antecedents.py)    an unnamed MOU is `MOU`

Laws, plans and programmes of one country are no deals; a dialogue or an initiative that no vocabulary knows is one
only beside a foreign party.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from flows.normalize.diplomacy.antecedents import (
    CONCLUSION,
    JOINING,
    OF_IT,
    TALKS_AGAIN,
    Meant,
    again_at,
    is_bare_joining,
    is_conclusion,
    is_it,
    is_talks_again,
    is_topic,
)
from flows.normalize.diplomacy.clauses import STUDIES
from flows.normalize.diplomacy.memoranda import parties_of_memorandum
from flows.normalize.diplomacy.phrases import KIND, Name, Unit, found_at
from flows.normalize.diplomacy.several import PLURALS, kinds_at, partners_before
from flows.normalize.diplomacy.stance import is_adverb
from flows.normalize.diplomacy.unnamed import MEMORANDA, NOUNS, UNNAMED, Words, described_from, unnamed_at
from flows.normalize.diplomacy.words import agreement_words
from flows.normalize.lines import word_set
from flows.normalize.names.gazetteer import gazetteer
from flows.normalize.names.named import normal
from flows.normalize.names.parties import parties_in_name
from schemas.diplomacy import Action
from schemas.diplomacy_vocabulary import AgreementNounRow
from schemas.entity import Entity

TALKS = word_set(
    "negotiation negotiations renegotiation talks talk consultations round rounds session sessions discussion "
    "discussions"
)
ONE_MORE = word_set("one another")
_ORDINAL = re.compile(r"^\d+(?:st|nd|rd|th) ")
_LESSONS = word_set("briefing information training explanatory question-and-answer education study listening")
_ROUNDS = word_set("round rounds session sessions")
_UPGRADE = word_set(
    "upgrade upgrading upgraded amend amendment amendments revise revision revising text terms improve deepen"
)
_MODIFIERS = word_set(
    "the a an its their his her our this that new bilateral trilateral multilateral comprehensive follow-up "
    "draft final joint feasibility eight nine ten eleven twelve "
    "official separate joint two three four five six seven several formal full-fledged first second third "
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest next last previous additional "
    "necessary all "
    "remaining substantive intersessional preliminary exploratory regional existing so-called "
    "ambitious major "
    "modernised modernized enhanced high-level strategic intensive further another these those both "
    "long-awaited historic "
    "digital economic landmark important proposal th st nd rd"
)
_DAYS = ("day", "days", "weeks")
_QUANTITIES = (*_DAYS, "total", "number", "series", "dozens")
_BESIDE_NOUNS = ("into", "ceremony", "bill", "motion")
_ADJECTIVE_BEHIND = word_set("a an the its their")
_LINKS = word_set("of on for to over toward towards with about regarding concerning")
_PACTS = word_set(
    "agreement agreements fta ftas cepa epa cecpa ceca bit treaty pact accord accords convention protocol "
    "declaration memorandum mou moc understanding arrangement compact"
)
_SOFT = word_set("partnership initiative framework dialogue charter")
_PARTS = word_set("agreement agreements pact partnership deal treaty framework mou mous moc mocs")
_TOPIC = 3  # words
_SIGNING = word_set("sign signs signed ink inks inked")
_KINDS = ("treaty", "initiative", "framework", "dialogue", "partnership")


class Deal(NamedTuple):
    """Units [first, last) name an agreement or talks on it; its own name begins at `name_at`."""

    name: str
    first: int
    name_at: int
    last: int
    is_talks: bool
    is_round: bool
    noun: AgreementNounRow | None  # "the signing of", "signing ceremony"
    is_head: bool
    parties: tuple[str, ...] = ()  # of one that is named by its kind and them


class Deed(NamedTuple):
    """Something done about a deal: by the verb at a unit, whose words end before `last`."""

    deal: Deal
    action: Action
    verb: int
    last: int
    is_present: bool = False


def deals_in(
    units: Sequence[Unit], said: AbstractSet[str], entities: Mapping[str, Entity], home: str, meant: Meant
) -> Iterator[Deal]:
    """The deals of a sentence in which these words are said, in their order; `meant` knows what "the agreement" is."""
    here: list[str] = []
    until = 0
    meant.topic = ()
    if units[0].lower == "it" and is_topic(units, 0) and (topic := meant.again("agreement", (), near=True)) is not None:
        meant.topic = (topic,)
    for at in _heads(units, said):
        if units[at].lower in ONE_MORE:
            if here and _is_one_more(units, at, here[-1]):
                yield Deal(here[-1], at, at, at + 1, is_talks=False, is_round=False, noun=None, is_head=True)
            continue
        is_named = units[at].kind == "agreement"
        if at < until and not is_named:
            continue  # "the negotiations" of a deal that has been read
        words = unnamed_at(units, at, entities, home)
        if words is not None and words.parties:
            meant.unnamed.setdefault(words.name, words.parties)
        elif words is None and is_named:
            words = _of_name(units, at, entities, home)
        elif words is None and meant:
            words = _again(units, at, entities, meant, here)
        if words is not None:
            deal = _deal(units, words, units[at].lower)
            until = deal.last
            for name, parties in partners_before(units, at, entities) if is_named else ():
                here.append(name)
                yield deal._replace(name=name, parties=parties)
            here.append(words.name)
            meant.here = here
            yield deal
            continue
        if units[at].lower in PLURALS and (several := kinds_at(units, at, entities, home)) is not None:
            last, names = several
            for name, parties in names:
                here.append(name)
                yield _deal(units, Words(name, described_from(units, at), last, last, parties), units[at].lower)
            until, meant.here = last, here


def _heads(units: Sequence[Unit], said: AbstractSet[str]) -> list[int]:
    """Where an agreement is named, or a noun stands that may be one."""
    named = found_at(units, ("agreement",), KIND)
    if "between" in said and not ONE_MORE.isdisjoint(said) and not MEMORANDA.isdisjoint(said):
        return sorted({*named, *found_at(units, HEADS | ONE_MORE)})
    return named if HEADS.isdisjoint(said) else sorted({*named, *found_at(units, HEADS)})


def _is_one_more(units: Sequence[Unit], at: int, name: str) -> bool:
    """ "one between A and B", "another between C and D" behind memoranda."""
    is_unnamed = name == UNNAMED or name[0].islower()
    return is_unnamed and at + 1 < len(units) and units[at + 1].lower == "between"


def _of_name(units: Sequence[Unit], at: int, entities: Mapping[str, Entity], home: str) -> Words | None:
    unit = units[at]
    entity = entities[unit.mention.entity_id] if isinstance(unit, Name) else None
    if entity is None or not is_pact(entity.name, entity.country, abroad=True):
        return None
    if not is_pact(entity.name, None, abroad=False) and not _names_abroad(units, entities, home):
        return None
    if len(both := parties_of_memorandum(entity.name)) == 2:
        return Words(UNNAMED, at, at + 1, parties=both)  # "the MOU between Korea and Peru" has no name of its own
    return Words(_without_ordinal(entity.name), at, at + 1)


@lru_cache(maxsize=4096)
def _without_ordinal(name: str) -> str:
    """The name of the agreement itself where that of its round stands: "5th Korea-Thailand EPA" negotiations."""
    bare = _ORDINAL.sub("", name)
    if bare == name:
        return name
    known = [entry for entry in gazetteer().by_normal.get(normal(bare), ()) if entry.type == "agreement"]
    return known[0].name if known else bare


def _again(
    units: Sequence[Unit], at: int, entities: Mapping[str, Entity], meant: Meant, here: Sequence[str]
) -> Words | None:
    """What is named before and spoken of again."""
    word = units[at].lower
    name, first = None, at
    if word in NOUNS and (again := again_at(units, at)) is not None:
        name, first = meant.again(word, here), again
    elif word in TALKS_AGAIN and is_talks_again(units, at):
        name = meant.again(word, here)
    elif word == "it" and is_it(units, at, agreement_words().of_it):
        name = meant.again(word, here or _named(units, entities), near=True)
    elif word in JOINING and is_bare_joining(units, at):
        name, first = meant.again("agreement", here), at + 1  # its object is left out
    elif word == CONCLUSION and is_conclusion(units, at):
        name = meant.again("negotiations", here)
    elif word in OF_IT and units[at - 1].lower == "its":
        name = meant.again("agreement", here or _named(units, entities), near=True)
    parties = meant.unnamed.get(name or "", ())
    return Words(name, first, max(first, at + 1), parties=parties) if name is not None else None


def _named(units: Iterable[Unit], entities: Mapping[str, Entity]) -> list[str]:
    """The agreements that a sentence names anywhere: "Since it took effect, the FTA has ..."."""
    named = (entities[u.mention.entity_id] for u in units if isinstance(u, Name) and u.kind == "agreement")
    return [entity.name for entity in named if is_pact(entity.name, entity.country, abroad=True)]


def _names_abroad(units: Sequence[Unit], entities: Mapping[str, Entity], home: str) -> bool:
    return any(_is_abroad(entities[unit.mention.entity_id], home) for unit in units if isinstance(unit, Name))


def _is_abroad(entity: Entity, home: str) -> bool:
    if entity.entity_type == "region":
        return True
    return entity.entity_type in ("country", "organisation") and entity.country not in (home, None)


@lru_cache(maxsize=4096)
def is_pact(name: str, country: str | None, *, abroad: bool) -> bool:
    """Whether an agreement is one between parties, by the vocabulary or by the noun that it ends in."""
    if country is not None:
        return False
    known = [entry for entry in gazetteer().by_normal.get(normal(name), ()) if entry.type == "agreement"]
    if known:
        return known[0].country is None and known[0].kind in _KINDS
    words = normal(name).split()
    if not words or words[0] in ("national", "domestic"):
        return False
    return len(parties_in_name(name)) > 1 or not _PACTS.isdisjoint(words) or (abroad and words[-1] in _SOFT)


def _deal(units: Sequence[Unit], words: Words, head: str) -> Deal:
    """The deal that is called so, by a noun that may itself be one of talks or of what is done about it."""
    nouns = agreement_words().nouns
    at, last = words.first, words.last
    first, talks, rounds = at, head in TALKS_AGAIN, head == "round"
    noun: AgreementNounRow | None = None
    while first > 0:
        before = units[first - 1]
        word = before.lower
        if word in TALKS:
            rounds = rounds or _is_counted_in_days(units, first - 1)
            if first > 1 and units[first - 2].lower in _LESSONS:
                break  # "a briefing session on the FTA"
            talks, rounds = True, rounds or word in _ROUNDS
        elif word in nouns and first < at and units[first].lower in (*nouns[word].prepositions, *_BESIDE_NOUNS):
            noun = nouns[word]
        elif word in ("ceremony", "ceremonies", "into", "force") and first > 1:
            if not _leads_noun(units, first - 1):
                break
        elif word in _NOUNS_ON and first < at and units[first].lower in (*_LINKS, "in"):
            pass  # "an agreement on the FTA"
        elif word == "principle" and first > 2 and units[first - 2].lower == "in":
            first -= 1  # "an agreement in principle on the FTA"
            if units[first - 2].lower in nouns:  # "the conclusion in principle of the FTA"
                noun = nouns[units[first - 2].lower]
                first -= 1
        elif word == "protocol" and first < at and units[first].lower in _LINKS:
            noun = None  # "the protocol of accession to the CPTPP" is a paper that is signed
        elif word in _LINKS or (word == "under" and first > 1 and units[first - 2].lower in _ROUNDS):
            if first > 1 and units[first - 2].lower == "principle":
                pass
            elif first > 1 and word == "of" and units[first - 2].lower in _QUANTITIES:
                first -= 1  # "two days of talks", "a total of 23 MOUs"
            elif first < 2 or not (_is_noun_before(units[first - 2].lower) or _is_counted_round(units, first - 2)):
                break
        elif (
            word in ("proposed", "planned")
            and first > 1
            and units[first - 2].lower in ("the", "a", "an", "its", "their")
        ):
            pass  # "the proposed FTA"; "proposed a FTA" is a verb
        elif before.kind == "word" and first > 1 and units[first - 2].lower in _ADJECTIVE_BEHIND:
            pass  # "a sweeping trade agreement", "the revised FTA"
        elif head in MEMORANDA and _is_topic(units, first - 1):
            pass  # "signs hydrogen MOU"
        elif not (
            word in _MODIFIERS
            or word in _UPGRADE
            or word in ("'s", "-", "–", "‐")
            or (word == "negotiating" and units[first].lower in TALKS)
            or (word == "accession" and units[first].lower == "protocol")
            or (before.kind in ("country", "region", "organisation", "number") and first - 1 > 0)
        ):
            break
        first -= 1
    while last < len(units) and (
        units[last].lower in _PARTS or units[last].lower in _UPGRADE or units[last].lower == "'s"
    ):
        last += 1
    while last < len(units) and (units[last].lower in TALKS or _is_noun_behind(units[last].lower)):
        word = units[last].lower
        if word in nouns:
            noun = nouns[word]
        else:
            talks, rounds = True, rounds or word in _ROUNDS
        last += 1
    noun = nouns[head] if head == CONCLUSION or head in OF_IT else noun
    if noun is not None:
        while last < len(units) and units[last].lower in ("ceremony", "into", "force"):
            last += 1
    follows = units[last] if last < len(units) else None
    is_head = follows is None or follows.kind != "word" or not follows.lower.isalpha() or follows.lower in _FUNCTION
    is_head = is_head or (follows is not None and is_adverb(follows.lower))
    return Deal(words.name, first, at, max(last, words.until), talks, rounds, noun, is_head, words.parties)


def _is_topic(units: Sequence[Unit], at: int) -> bool:
    """Whether a word stands between a verb of signing and the memorandum, and says what that is about."""
    for back in range(at, max(0, at - _TOPIC), -1):
        word = units[back].lower
        if units[back].kind != "word" or word in _FUNCTION or word in TALKS:
            return False
        if units[back - 1].lower in _SIGNING:
            return True
    return False


def _is_noun_behind(word: str) -> bool:
    """Whether a word behind a deal is what is done about it: "FTA signing", not "FTA talks start"."""
    noun = agreement_words().nouns.get(word)
    return noun is not None and noun.noun != "start"


def _leads_noun(units: Sequence[Unit], at: int) -> bool:
    """Whether "ceremony", "into", "force" belong to "signing ceremony", "entry into force"."""
    nouns = agreement_words().nouns
    return any(unit.lower in nouns for unit in units[max(0, at - 2) : at])


def _is_counted_round(units: Sequence[Unit], at: int) -> bool:
    """ "Round five of the talks"."""
    return at > 0 and units[at - 1].lower in _ROUNDS and (units[at].kind == "number" or units[at].lower in _MODIFIERS)


def _is_counted_in_days(units: Sequence[Unit], at: int) -> bool:
    """ "Two days of talks", "two-day negotiations": a round."""
    before = units[at - 1].lower if at > 0 else ""
    return before.endswith("-day") or (before == "of" and at > 1 and units[at - 2].lower in _DAYS)


def _is_noun_before(word: str) -> bool:
    return word in TALKS or word in _UPGRADE or word in agreement_words().nouns or word in _LEADING


HEADS = NOUNS | PLURALS | MEMORANDA | TALKS_AGAIN | JOINING | OF_IT | {"it", CONCLUSION}
_OUTCOMES = word_set("agreement deal consensus proposal")
_BILLS = word_set("bill motion")
_NOUNS_ON = _OUTCOMES | _BILLS | STUDIES
_LEADING = _OUTCOMES | _BILLS | STUDIES | {"ceremony", "force", "protocol"}
_FUNCTION = word_set(
    "of on for to in at by with between and or as that which who while when after before during under "
    "through from into "
    "was were is are has have had will would can could may shall should be been signed concluded reached "
    "entered took "
    "takes take came comes come enters enter went goes launched today yesterday last this also not but since so than "
    "including if once because where whose without within until among amid following aimed covering inked finalized "
    "worth finalised ratified negotiated agreed ended began started closed opened resumed"
)

"""What was done about agreements: the grammar of deals.

    object   = verb deal                                  "signed an MOU", "wrapped up negotiations on the FTA"
             | verb of talking ... deal                    "discussed supply chains as well as FTA negotiations"
    subject  = deal [complement] ["was"] verb              "the FTA, which took effect in 2021"
             | deal [complement] ("that" | "which") parties verb        "the MOU that Boeing and MOTIE signed"
    lodged   = "submitted" "the application" ... deal

What is planned, wished, denied or supposed is no action; where the sides agree to do it, it is discussed.
"""

from collections.abc import Iterable, Iterator, Sequence

from flows.normalize.diplomacy.action_nouns import Shared, deeds_of_noun
from flows.normalize.diplomacy.clauses import (
    NEW_CLAUSES,
    PARTIES,
    are_joined,
    before_when,
    brought_into_force,
    contact_clause,
    gapped,
    in_force_since,
    inverted_participle,
    is_by_legislature,
    is_of_all,
    is_of_head,
    is_passive,
    is_proposal,
    is_proposed,
    is_reduced,
    is_study,
    is_without,
    lodged_in,
    past_between,
    talks_of_which,
    verb_of_list,
)
from flows.normalize.diplomacy.deals import Deal, Deed
from flows.normalize.diplomacy.phrases import LOWER, Unit
from flows.normalize.diplomacy.stance import is_adverb, is_past, past_principle, stance_of_verb
from flows.normalize.diplomacy.words import LODGED, agreement_words, form_of, past_particle
from flows.normalize.lines import word_set
from schemas.diplomacy import Action
from schemas.diplomacy_vocabulary import AgreementVerbRow

_BEFORE_ANY = ("proposed", "discussed")  # what is done where there is a proposal or a study of an agreement only
_JOINING = word_set("joining acceding applying")
_WEIGHING = ("review", "examine", "explore", "look at")
_IN_PARLIAMENT = ("approve", "give consent", "table")
_REACH = 26  # units from a verb of talking to the deal talked about, from a deal to its verb
_AUXILIARIES = word_set("was were been has have had be is are being")
_HAVE = word_set("have has had")
_FINITE = word_set("will would is are was were has had can could may might")
_DIRECT = ("agree a treaty", "request accession")  # verbs of which else the deal is no object: "members agreed in May"
_OPENING = 9  # units
_WHEN = word_set("in on at last this year month week and")
_BEING = word_set("is are was were been")
_MEMBERS = word_set("member party signatory members parties signatories")
_TALKING_ENDS = word_set(
    "; that which who under through via using like such by based according because if whether since "
    "after before following amid despite"
)
_VIEWS = word_set("view recognition understanding")  # "shared the view that the talks ..."
_OF_ITS_TALKS = word_set("on for whose")
_OF_THEM = (("both", "of", "which"), ("all", "of", "which"), ("each", "of", "which"))


def deeds_in(units: Sequence[Unit], said: Iterable[str], deals: Sequence[Deal], *, headline: bool) -> Iterator[Deed]:
    """What a sentence says was done about its deals."""
    lodged = None if LODGED.isdisjoint(said) else lodged_in(units)
    talks_about = not agreement_words().discussing.isdisjoint(said)
    before: list[Deal] = []  # those that "and" joins with the next
    told: list[Deed] = []
    nominal = Shared()
    inverted = inverted_participle(units)
    for deal in deals:
        if (opened := _opening(units, deal)) is not None:
            yield opened
        deed = _of_object(units, deal, talks_about=talks_about, headline=headline)
        done = list(_of_subject(units, deal, headline=headline))
        found = [*([deed] if deed is not None else ()), *done]
        if (deal.noun is not None or deal.is_round) and not found:
            found = list(deeds_of_noun(units, deal, headline=headline))
        found = found or list(nominal.of(units, deal))
        if not found and inverted is not None and inverted[1] < deal.first and deal.is_head and not deal.is_talks:
            found = [Deed(deal, inverted[0], inverted[1], deal.last)]
        nominal.told(deal, found)
        if not found and told and gapped(units, deal.first, deal.last):
            found = [Deed(deal, told[-1].action, deal.last - 1, deal.last)]
        yield from found
        if before and are_joined(units, before[-1].last, deal.first):
            is_listed = any(unit.lower == "and" for unit in units[before[-1].last : deal.first])
            shared = (one for one in done if is_listed and is_of_all(units, deal.last, one.verb))
            yield from (one._replace(deal=other) for one in shared for other in before)
        else:
            before = []
        before.append(deal)
        told = [one for one in found if one.verb >= deal.last - 1]
        if lodged is not None:
            yield Deed(deal, *lodged)


# ---------------------------------------------------------------- the deal as object


def _of_object(units: Sequence[Unit], deal: Deal, *, talks_about: bool, headline: bool) -> Deed | None:
    if not (deal.is_head or deal.is_talks):
        return None
    if deal.noun is None or deal.noun.action == "joined":
        for verb, row in _verbs_before(units, deal.first):
            if deal.noun is not None and row.agreement != "applied":
                continue
            if deal.noun is None and row.lemma == "request accession":
                continue  # "requested accession to the CPTPP", not "requested the FTA"
            if (deed := _deed(units, deal, verb, row, headline=headline)) is not None:
                return deed
    if (brought := brought_into_force(units, deal.first, deal.last)) is not None:
        return Deed(deal, "entered_into_force", brought, deal.last + 2)
    told = _membership(units, deal) or _under_way(units, deal)
    return _talked_about(units, deal, headline=headline) if told is None and talks_about else told


def _opening(units: Sequence[Unit], deal: Deal) -> Deed | None:
    """ "Launched in November 2012, the RCEP brings together ...": a participle that opens the sentence."""
    comma = deal.first - 1
    if not 0 < comma < _OPENING or units[comma].lower != "," or deal.is_talks or not is_past(units[0].lower):
        return None
    if any(unit.kind not in ("date", "place") and unit.lower not in _WHEN for unit in units[1:comma]):
        return None
    actions = [row.agreement for row in agreement_words().verbs.get(units[0].lower, ()) if not row.particles]
    action = next((action for action in actions if action is not None), None)
    return Deed(deal, action, 0, 1) if action is not None else None


def _under_way(units: Sequence[Unit], deal: Deal) -> Deed | None:
    """ "The two sides are in talks on the FTA"."""
    at = deal.first - 2
    while at > 0 and is_adverb(units[at].lower):
        at -= 1
    if not deal.is_talks or at < 0 or units[deal.first - 1].lower != "in" or units[at].lower not in _BEING:
        return None
    is_talk = any(unit.lower.startswith("discussion") for unit in units[deal.first : deal.last])
    return Deed(deal, "discussed" if is_talk else "negotiated", at, deal.last)


def _membership(units: Sequence[Unit], deal: Deal) -> Deed | None:
    """ "became the twelfth member of the CPTPP"."""
    if deal.first < 3 or units[deal.first - 1].lower not in ("of", "to") or units[deal.first - 2].lower not in _MEMBERS:
        return None
    for at in range(deal.first - 3, max(-1, deal.first - 9), -1):
        if units[at].lower in ("became", "become"):
            held = stance_of_verb(units, at, "past") == "held"
            return Deed(deal, "joined", at, deal.last) if held else None
    return None


def _verbs_before(units: Sequence[Unit], end: int) -> Iterator[tuple[int, AgreementVerbRow]]:
    """The verbs whose object begins at `end`, with their particles; past "and", those of the item before."""
    verbs = agreement_words().verbs
    end = before_when(units, end)
    for at in range(max(0, end - 5), end):  # the farthest first: "applied to join" is no joining
        for row in verbs.get(units[at].lower, ()):
            if past_particle(row, units, at) == end:
                yield at, row
    if end > 1 and units[end - 1].lower in ("and", ","):
        for at in range(end - 2, max(-1, end - 12), -1):
            word = units[at].lower
            for row in verbs.get(word, ()):
                if past_particle(row, units, at) is None:
                    continue
                if row.lemma not in _DIRECT and row.agreement not in (None, "discussed"):
                    yield at, row
                if row.particles:
                    break  # "exchanged views on" exchanges no papers
            if is_past(word) or word in ("in", "at", "to", "by", "with", "during", "between", ";", "that", "which"):
                return


def _deed(units: Sequence[Unit], deal: Deal, verb: int, row: AgreementVerbRow, *, headline: bool) -> Deed | None:
    action = row.talks if deal.is_talks else row.agreement
    if action is None:
        return None
    if deal.is_round and action in ("concluded", "launched"):
        action = "negotiated"  # the end of a round is not that of the talks
    if is_proposal(units, deal.first, deal.name_at) and action not in _BEFORE_ANY:
        return None
    follows = units[deal.last].lower if deal.last < len(units) else ""
    if action == "proposed" and units[deal.first].lower == "that" and follows in _FINITE:
        return None  # "modelling suggests that the FTA will add jobs"
    if row.lemma in _IN_PARLIAMENT and (row.lemma != "table") != is_by_legislature(units):
        return None  # a parliament approves; what is tabled there is no proposal to the other side
    if action == "concluded" and is_without(units, deal.last):
        action = "negotiated"
    stance = stance_of_verb(units, verb, form_of(row, units[verb].lower), headline=headline)
    if stance == "held":
        is_more = is_study(units, deal.first, deal.name_at) and action not in _BEFORE_ANY
        return None if is_more else Deed(deal, action, verb, deal.last)
    intent = _intent(units, verb)
    return Deed(deal, intent, verb, deal.last) if intent is not None else None


def _intent(units: Sequence[Unit], verb: int) -> Action | None:
    """ "agreed to launch", "decided to start" is a talk about it; "proposed to launch" proposes it."""
    at = verb - 1
    while at >= 0 and (units[at].lower == "to" or is_adverb(units[at].lower)):
        at -= 1
    at = past_principle(units, at)
    word = units[at].lower if at >= 0 else ""
    if word in ("agreed", "decided", "discussed") and stance_of_verb(units, at, "past") == "held":
        return "discussed"
    if word not in ("proposed", "suggested") and verb - at > 0:  # "proposed that the two countries sign an MOU"
        that = next((back for back in range(at, max(0, at - 6), -1) if units[back].lower == "that"), 0)
        at = that - 1 if that else at
        at -= 2 * (at > 1 and units[at].kind in PARTIES and units[at - 1].lower == "to")  # "suggested to A that"
        word = units[at].lower if at >= 0 else ""
    if word in ("proposed", "suggested") and stance_of_verb(units, at, "past") == "held":
        return "proposed"
    return None


def _talked_about(units: Sequence[Unit], deal: Deal, *, headline: bool) -> Deed | None:
    """A deal among the things discussed, not one that these rest on: "discussed cooperation under the FTA"."""
    verbs = agreement_words().verbs
    for at in range(deal.first - 1, max(-1, deal.first - _REACH), -1):
        word = units[at].lower
        for row in verbs.get(word, ()):
            if row.agreement == "discussed" and past_particle(row, units, at) is not None:
                if row.lemma in _WEIGHING and not _JOINING.isdisjoint(map(LOWER, units[at : deal.first])):
                    return None  # "is reviewing joining the CPTPP" is a thought of one side
                stance = stance_of_verb(units, at, form_of(row, word), headline=headline)
                return Deed(deal, "discussed", at, deal.last) if stance == "held" else None
        if word == "between" and units[deal.first - 1].lower in ("and", "between"):
            return None  # "a dialogue between the EU and the CPTPP": one of those who talk
        names_partner = word == "with" and units[at + 1].kind in ("person", "country", "organisation")
        if (
            (word == "with" and not names_partner)
            or (word in _TALKING_ENDS and not (word == "that" and units[at - 1].lower in _VIEWS))
            or (units[at].kind == "word" and is_past(word))
        ):
            return None
    return None


# ---------------------------------------------------------------- the deal as subject


def _of_subject(units: Sequence[Unit], deal: Deal, *, headline: bool) -> Iterator[Deed]:
    """The first verb behind a deal, past its complement or an apposition, is its own."""
    verbs = agreement_words().verbs
    at, relative, apposed = deal.last, False, False
    if (since := in_force_since(units, at)) is not None:
        yield Deed(deal, "entered_into_force", at, since)
        return
    until = min(len(units), at + _REACH)
    while at < until:
        unit = units[at]
        word = unit.lower
        if (word == "," or (at == deal.last and word in _OF_ITS_TALKS)) and (
            which := talks_of_which(units, at)
        ) is not None:
            deal, at, relative = deal._replace(is_talks=True, is_round=which[1]), which[0], True
            continue
        if word == ",":
            if at + 1 < until and (
                units[at + 1].lower in ("which", "that") or (relative and units[at + 1].kind in PARTIES)
            ):
                at += 1
                continue
            if at + 1 < until and is_past(units[at + 1].lower):  # "the FTA, signed last year, lowers tariffs"
                at, apposed = at + 1, True
                continue
            if tuple(map(LOWER, units[at + 1 : at + 4])) in _OF_THEM:
                at, relative = at + 4, True
                continue
            close = next((end for end in range(at + 1, min(at + 14, until)) if units[end].lower == ","), None)
            follows = units[close + 1].lower if close is not None and close + 1 < len(units) else ""
            if close is None or not (follows in _AUXILIARIES or is_past(follows)):
                return
            at = close + 1
            continue
        if word in ("which", "that"):
            relative = True
            at += 1
            continue
        if word == "between" and at == deal.last and (end := past_between(units, at)) is not None:
            at = end
            continue
        if word == "and" and not relative and (verb := verb_of_list(units, at)) is not None:
            at = verb
            continue
        if at == deal.last and (verb := contact_clause(units, at)) is not None:
            at, relative = verb, True
            continue
        if word in (";", ":", "who", "and", "but", "while", "when") and not (relative and word == "and"):
            return
        if unit.kind != "word":
            if unit.kind == "agreement" and not (relative or apposed):
                return  # "the FTA follows the CEPA, which took effect in May"
            at += 1
            continue
        if deal.noun is not None and not (relative or apposed):
            return  # "the ratification of the FTA was completed" says nothing more of the FTA
        helps = word in _HAVE and at + 1 < until and (units[at + 1].lower == "been" or is_past(units[at + 1].lower))
        told = word in verbs and not helps  # "on which talks had been concluded"
        deed = _predicate(units, deal, at, relative=relative, headline=headline) if told else None
        if deed is not None and not relative and is_of_head(units, deal.first, deed.verb, deed.last):
            return  # "the tariff cuts under the FTA took effect"
        if deed is not None:
            yield deed
            yield from _joined(units, deal, deed, headline=headline)
            close = next((end for end in range(at + 1, min(at + 14, until)) if units[end].lower == ","), None)
            if not (relative or apposed) or close is None:
                return
            at, relative, apposed = close + 1, False, False  # "the talks, which began in 2008, were concluded"
            continue
        if word not in _AUXILIARIES and not is_adverb(word) and (is_past(word) or word in ("will", "would", "to")):
            return
        if word in ("is", "are") or (relative and word in ("will", "would", "can", "could", "may")):
            return
        at += 1


def _joined(units: Sequence[Unit], deal: Deal, deed: Deed, *, headline: bool) -> Iterator[Deed]:
    """What else a predicate says behind "and": "were launched in 2012 and (were) concluded in 2015"."""
    passive = is_passive(units, deed.verb)
    for joint in range(deed.last, min(len(units), deed.last + _REACH)):
        word = units[joint].lower
        if word in NEW_CLAUSES:
            return
        if word == "and" and (since := in_force_since(units, joint + 1)) is not None:
            yield Deed(deal, "entered_into_force", joint + 1, since)
            return
        at = joint + 1
        while at < len(units) and (units[at].lower in _AUXILIARIES or is_adverb(units[at].lower)):
            at += 1
        if word != "and" or at >= len(units) or units[at].lower not in agreement_words().verbs:
            continue
        more = _predicate(units, deal, at, relative=False, headline=headline)
        if more is None and passive:
            rows = agreement_words().verbs[units[at].lower]
            actions = [row.talks if deal.is_talks else row.agreement for row in rows if not row.particles]
            action = next((action for action in actions if action is not None), None)
            more = Deed(deal, action, at, at + 1) if action is not None and is_past(units[at].lower) else None
        if more is not None:
            yield more
        return


def _predicate(units: Sequence[Unit], deal: Deal, at: int, *, relative: bool, headline: bool) -> Deed | None:
    for row in agreement_words().verbs.get(units[at].lower, ()):
        form = form_of(row, units[at].lower)
        end = past_particle(row, units, at)
        action = row.talks_subject if deal.is_talks else row.agreement_subject
        if deal.is_talks and relative and deal.last == deal.name_at + 1:
            action = action or row.agreement_subject  # "talks on the FTA, which has been in force since 2011"
        if action is not None and end is not None and _is_verb(units, at, form):
            if deal.is_round and action in ("concluded", "launched"):
                action = "negotiated"
            stance = stance_of_verb(units, at, form, headline=headline)
            if action == "concluded" and is_without(units, end):
                action = "negotiated"
            if stance == "held" and not _is_object_of(units, deal, at, relative=relative):
                return Deed(deal, action, at, end, is_present=form == "third" and not headline)
        action = row.talks if deal.is_talks else row.agreement
        if row.lemma in _DIRECT and not is_passive(units, at):
            continue
        if (
            action is None
            or form not in ("past", "participle")
            or (action == "discussed" and not is_passive(units, at))
        ):
            continue
        if deal.is_round and action in ("concluded", "launched"):
            action = "negotiated"
        if action not in _BEFORE_ANY and is_study(units, deal.first, deal.name_at):
            continue
        # "an MOU was entered (into)", "the MOU entered between A and B", not "the FTA, which entered its tenth year"
        is_entered = is_passive(units, at) or (at + 1 < len(units) and units[at + 1].lower in ("between", "into", "by"))
        if not is_entered if row.lemma == "enter" else end is None:
            continue
        if units[at - 1].lower == "be" and is_proposed(units, deal.first - (units[deal.first].lower != "that")):
            return Deed(deal, "proposed", at, end or at + 1)
        is_ours = is_passive(units, at) or relative or is_reduced(units, at, deal.last, headline=headline)
        if is_ours and stance_of_verb(units, at, form, headline=headline) == "held":
            return Deed(deal, action, at, end or at + 1)
    return None


def _is_verb(units: Sequence[Unit], at: int, form: str) -> bool:
    """A base form is a verb only behind a helping word: "have come", not "the end of the talks"."""
    return form not in ("base", "gerund") or (at > 0 and units[at - 1].lower in ("have", "has", "had", "did"))


def _is_object_of(units: Sequence[Unit], deal: Deal, at: int, *, relative: bool) -> bool:
    """Whether another subject stands between: "the FTA which the Assembly ended"."""
    return relative and any(unit.kind in ("country", "person", "organisation") for unit in units[deal.last : at])

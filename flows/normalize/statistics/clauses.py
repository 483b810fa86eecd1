"""Reads a sentence from left to right and gives each value its subject.

sentence = [topic ":"] clause {link clause}
clause   = phrase verb {phrase} value {["," ] value}        "exports rose 3 percent to $5 billion, a record"
         | phrase [adverb] value                            "auto parts 3.9 percent", "with crude oil down 2 percent"
         | phrase "(" value {value} ")"                     "displays (up 20.2 percent to $1 billion)"
         | value "of" phrase | value phrase                 "$5 billion of exports", "a $4 billion surplus"

A phrase before a verb is the subject of what follows up to the next subject; a phrase before a value is the subject of
that value alone. A bracket belongs to the phrase it stands behind, or to the value. Nothing is taken from a phrase
that is not understood, and a clause whose subject is not understood states nothing.
"""

from collections.abc import Sequence
from operator import attrgetter

from flows.normalize.statistics.apposed import is_of_count, take_apposed, take_aside, take_object
from flows.normalize.statistics.attribution import (
    balance_of,
    resolve_in,
    subject_of,
    with_partner,
)
from flows.normalize.statistics.behind import Behind, behind, can_state, counted, in_black, partner
from flows.normalize.statistics.brackets import is_bare_item, open_bracket, tells_part
from flows.normalize.statistics.clause_shapes import (
    SUBORDINATE,
    goes_on_behind,
    is_fronted,
    is_parted,
    leads_to_relative,
    lifted,
    opens_aside,
    opens_clause,
    whole_before,
    with_change,
)
from flows.normalize.statistics.completed import with_antecedent
from flows.normalize.statistics.daily import on_daily_average
from flows.normalize.statistics.frames import Frame, is_outdone, is_pause, is_reason, nearest, object_of, phrase_of
from flows.normalize.statistics.items import THERE, Item
from flows.normalize.statistics.lists import Stating, distribute, on_bases
from flows.normalize.statistics.memory import Memory, Subject
from flows.normalize.statistics.pauses import PARTNERSHIP, open_topic, pause
from flows.normalize.statistics.phrases import NOTHING, UNKNOWN, Phrase, is_plain, read_phrase
from flows.normalize.statistics.spellings import families
from flows.normalize.statistics.subjects import OPEN, owned, resolve
from flows.normalize.statistics.traders import as_agent, take_trade
from flows.normalize.statistics.wholes import is_whole, with_whole_sold
from flows.normalize.statistics.words import COPULAS, SAYING

_OPENING = 4  # items
_AT = attrgetter("at")
_GOVERNING = frozenset(("mark", "verb", "value", "link", "border"))  # all others lie in the stretches between
_REASONS = frozenset(("because", "as", "since", "after"))
_CONTRASTS = frozenset(("while", "whereas", "but", "although"))
_RELATIVE = frozenset(("which", "who", "whose", "that"))


class Reader:
    """Reads one sentence after the other; `memory` is all that goes from one to the next."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.items: Sequence[Item] = ()
        self.found: list[Stating] = []
        self.named: Subject | None = None  # the series that the sentence had named when its first value came
        self.outer: list[tuple[Frame, bool, int]] = []  # the clauses that brackets stand in
        self.held: Frame | None = None  # the clause that a subordinate one broke into
        self.fronted: list[int] = []  # values that a clause opens with: "At $5 billion, exports were ..."
        self.main: Subject | None = None  # of the clause that a reason was given for
        self.wholes: dict[int, Subject | None] = {}  # of what a value was a share, by its last item

    def read(self, items: Sequence[Item]) -> list[Stating]:
        """The values of a sentence that have a subject, in their order."""
        self._begin(items)
        frame = Frame()
        at = 0
        if len(items) > 1 and items[0].text in ("these", "they") and items[1].text in ("include", "included"):
            at = 2  # "These include ships (up 3 percent) and ...": items of the series that was spoken of
        while at < len(items):
            item = items[at]
            if item.kind not in _GOVERNING:
                frame.chunks[-1].append(item)
                at += 1
                continue
            match item.kind:
                case "mark":
                    frame = self._mark(frame, at)
                case "verb":
                    self._verb(frame, item)
                case "value":
                    at = self._value(frame, at)
                case "link":
                    frame.join()
                case "border":
                    frame = self._conjunction(frame, at)
            at += 1
        return self._given_out()

    def _begin(self, items: Sequence[Item]) -> None:
        """Forget the last sentence, save what the memory keeps."""
        self.memory.begin()
        self.items, self.found, self.outer, self.fronted = items, [], [], []
        self.held = self.main = self.named = None
        self.wholes.clear()
        self.memory.lifted = lifted(items)
        self.memory.opens_on_date = any(item.kind == "date" for item in items[:_OPENING])
        if not self.memory.has_services and any(item.code == "goods_and_services" for item in items):
            self.memory.has_services = any(families().get(item.code) == "trade" for item in items)

    def _mark(self, frame: Frame, at: int) -> Frame:
        """A bracket, which holds a clause of its own, a comma or the like; any other stays in its stretch."""
        text = self.items[at].text
        if text in ("(", "[") or (text == "<" and not at):
            self.outer.append((frame, is_bare_item(frame), len(self.found)))
            if at - 1 in self.wholes and not tells_part(self.items, at):
                return Frame(self.wholes[at - 1])
            return open_bracket(self.memory, self.items, frame, at)
        if text in (")", "]") or (text == ">" and self.items[0].text == "<"):
            return self._closed(frame, at) if self.outer else frame
        if is_pause(self.items, at):
            is_aside = opens_aside(self.items, at) and not frame.has_verb  # "Because imports, at $3 billion, grew"
            if is_aside or leads_to_relative(self.items, at):
                return pause(self.memory, frame, text)
            held, self.held = self.held, None
            goes_on = frame.has_verb and goes_on_behind(self.items, at)
            if held is not None and (
                not (frame.has_verb or frame.has_value) or (frame is not held and (held.waits or goes_on))
            ):
                frame = held
            return pause(self.memory, frame, text)
        frame.chunks[-1].append(self.items[at])
        return frame

    def _closed(self, inner: Frame, at: int) -> Frame:
        """The clause that a bracket stood in."""
        frame, is_bare, first = self.outer.pop()
        opens = all(item.kind == "mark" or is_plain(item.text) for item in frame.chunks[-1])  # or a letter of a list
        if inner.waits and frame.waits and opens:
            self._label(frame, inner.chunks[-1], at)
        frame.bare += range(first, len(self.found)) if is_bare else ()
        return frame

    def _conjunction(self, frame: Frame, at: int) -> Frame:
        """The clause that a conjunction begins; the one that it breaks into is held, a contrast is to the main one."""
        word = self.items[at].text
        if word == "but" and frame.has_value and [one.kind for one in self.items[at + 1 : at + 2]] == ["value"]:
            frame.part("and")
            return frame  # "9 percent fewer than a year earlier but 28 percent more than in May"
        is_aside = word in _RELATIVE and word != "that" and is_parted(self.items, at)  # but "said on May 3, that ..."
        if is_aside and frame.waits:
            self._antecedent(frame)
        elif is_aside and (whole := whole_before(self.items, self.wholes, at)) is not None:
            return Frame(whole)
        if (is_aside or (word in SUBORDINATE and self.held is None)) and not self.outer:
            self.held = frame
        self.memory.is_contrast |= word in ("while", "whereas")
        if word in _REASONS:
            self.main = self.memory.last or frame.subject
        elif word in _CONTRASTS and self.main is not None:
            self.memory.last, self.main = self.main, None  # "..., because prices fell, whereas displays rose"
            frame = Frame(self.memory.last)
        frame = self._border(frame, word)
        frame.is_aside = is_aside
        return frame

    def _given_out(self) -> list[Stating]:
        """What was found, each on the basis told behind it, lists in their order; without what stayed open."""
        items = self.items
        self.found.sort(key=_AT)  # what its clause opened with was understood after what came behind
        self.found = on_daily_average(items, on_bases(items, self.found))
        self.memory.named, named = self.named, self.memory.named
        given_out = distribute(items, self.found, self.memory)
        self.memory.named = named
        if given_out:
            self.memory.listed = tuple(dict.fromkeys(one.subject._replace(grows=False) for one in given_out))
        return [one for one in given_out if one.subject.area != THERE and one.subject.indicator != OPEN]

    def _label(self, frame: Frame, chunk: list[Item], at: int) -> None:
        """What a bracket at the head of a line names: "(Displays) $1.2 billion", "(Production) Carmakers built ..." """
        if at + 1 < len(self.items) and self.items[at + 1].kind == "value":
            frame.chunks[-1] = chunk
        elif (phrase := read_phrase(chunk)).is_known and phrase.has_terms:
            open_topic(self.memory, phrase, is_partner=True)

    def _antecedent(self, frame: Frame) -> None:
        """The subject that a clause between commas tells more of: "Exports to China, which fell in May, rose ..." """
        phrase = frame.subject_phrase()
        if not phrase.is_known and len(frame.chunks) > 1:
            phrase = read_phrase(object_of(frame.chunks[-2]))  # "They agreed to restore trade, which fell to ..."
        if phrase.has_terms and not phrase.is_aside:
            frame.phrase, frame.subject = phrase, resolve_in(self.memory, phrase, None)
            frame.unknown, frame.has_antecedent = frame.subject is None, bool(phrase.indicator)
            self.memory.named = frame.subject or self.memory.named
            frame.clear()

    def _border(self, frame: Frame, word: str) -> Frame:
        """A conjunction: a new clause, which goes on with the subject where it names none of its own."""
        phrase = with_antecedent(frame) if frame.chunks[-1] else nearest(frame.chunks[-2:][0])
        # "the fall was led by supermarkets, where sales were down", "overtook Japan, where sales fell"
        is_place = word == "where" and (phrase.product or phrase.area)
        if (word in _RELATIVE and phrase.has_terms) or is_place:
            subject = resolve_in(self.memory, phrase, frame.subject)
            if word in ("whose", "where"):  # "overtook ships, whose exports fell"
                self.memory.last = subject
            inner = Frame(subject, unknown=subject is None)
            inner.is_owned = word in ("whose", "where")
            return inner
        if word in _RELATIVE and phrase.has_content:
            inner = Frame(None, unknown=True)
            inner.is_owned = word == "whose"  # "attributable to kits, whose exports fell": to what, we do not know
            return inner
        if word in _RELATIVE and frame.has_value and self.memory.last is not None:
            return Frame(self.memory.last)  # "exported 300 units and earned $5 billion, which beats ..."
        return Frame(frame.subject, unknown=frame.unknown and word != "that")  # "the ministry said that ..."

    def _verb(self, frame: Frame, verb: Item) -> None:
        """Let the phrase before a verb be the subject of its clause; an empty one keeps the subject there is."""
        if verb.text in SAYING and frame.waits and len(frame.chunks) > 1 and self._is_told_by_another(frame):
            return  # "Exports of food, the ministry said on May 3, are put at $7 billion"
        phrase = self._named_before(frame, verb)
        frame.has_antecedent = False
        frame.is_leaving = verb.text in ("left", "leaves", "leaving")
        frame.is_costing = verb.text in ("cost", "costs")
        frame.is_copular, frame.is_compared = verb.text in COPULAS, verb.text.startswith("compare")
        if not phrase.has_content and any(item.kind == "noun" for item in frame.chunks[-1]):
            self._take_movement(frame)
        is_of_place = frame.is_copular and phrase.area and not phrase.has_series
        if is_of_place and any(item.text in PARTNERSHIP for item in self.items):
            self.memory.mutual = "" if phrase.area == self.memory.country else phrase.area
        if phrase.has_content and not (phrase.is_aside and (frame.has_verb or frame.has_value)):
            phrase = self._take_subject(frame, phrase)
        frame.has_verb = True
        if verb.term is not None:
            frame.verb = verb.code
        take_trade(self.memory, self.items, frame, verb, phrase)
        if self.fronted and frame.subject is not None:
            self.found += [Stating(at, frame.subject, "clause", is_aside=True) for at in self.fronted]
            self.fronted = []
        frame.clear()

    def _named_before(self, frame: Frame, verb: Item) -> Phrase:
        """The phrase before a verb as far as it names a subject of its own."""
        phrase = as_agent(frame.subject_phrase(), verb, self.memory)
        if frame.is_copular and not frame.has_value and frame.subject is not None and len(frame.chunks) == 1:
            phrase = NOTHING  # "stores were the only channel to grow": the subject stays
        if frame.is_owned and phrase.indicator:
            phrase = phrase._replace(pronoun="owner")
        if frame.has_antecedent and not phrase.indicator:
            phrase = NOTHING  # "Exports of food, which takes in tea, coffee and the like, rose": the list is an aside
        return phrase

    def _take_movement(self, frame: Frame) -> None:
        """A movement as the subject: it is that of the series spoken of: "In ships, growth came to 5 percent"."""
        topic = self.memory.topic
        base = frame.subject or (topic and resolve(topic, self.memory, None)) or self.memory.whole
        is_growth = any(one.text in ("growth", "rise", "increase") for one in frame.chunks[-1])
        frame.is_moving, frame.subject = True, base._replace(grows=True) if base and is_growth else base

    def _take_subject(self, frame: Frame, phrase: Phrase) -> Phrase:
        """Let a phrase be the subject of a clause; comes back with it as it was understood."""
        memory, whole = self.memory, frame.phrase
        if phrase.is_aside and not phrase.has_terms:
            phrase = UNKNOWN
        if frame.has_verb and phrase.indicator and not (phrase.product or phrase.area) and not whole.indicator:
            phrase = phrase._replace(product=whole.product)  # "supermarkets saw sales grow"
        frame.phrase = phrase
        if phrase is UNKNOWN:
            for chunk in frame.chunks:
                memory.name(read_phrase(chunk))
        is_place = (phrase.owner or phrase.area) and not phrase.has_series
        if phrase.is_possessive and phrase.is_known and not (phrase.has_series or phrase.has_agent or phrase.area):
            frame.subject = None if phrase.is_share else owned(phrase.owner, memory, frame.subject)
            frame.unknown = frame.subject is None
        elif phrase.is_known and (phrase.has_agent or (is_place and phrase.pronoun != "pointer")):
            frame.subject, frame.unknown = resolve_in(memory, phrase, None) if phrase.area else None, False
        else:
            begins_anew = phrase.indicator and not phrase.pronoun
            frame.subject = resolve_in(memory, phrase, None if begins_anew else frame.subject)
            memory.name(phrase)
            frame.unknown = frame.subject is None
            memory.named = frame.subject or memory.named
            if phrase.indicator and phrase.product:
                self._name_list(frame, phrase.indicator)
            frame.bare = []
        frame.has_value = False
        frame.verb = ""
        return phrase

    def _tell_partner(self, frame: Frame, share: Subject) -> None:
        """The partner that a share names, of what its clause told: "Cars, at $3 bn, made up 9% of exports to Peru"."""
        before, clause = self.found[-2] if len(self.found) > 1 else None, frame.subject
        if before is not None and clause is not None and before.subject == clause._replace(area=""):
            self.found[-2] = before._replace(subject=before.subject._replace(area=share.area))

    def _is_told_by_another(self, frame: Frame) -> bool:
        """Let the series before a comma be the subject, where a verb only tells who says so; whether it names one."""
        phrase = read_phrase(frame.chunks[0])
        if not phrase.is_known or not phrase.indicator or phrase.is_aside:
            return False
        frame.phrase, frame.subject = phrase, resolve_in(self.memory, phrase, None)
        frame.unknown, frame.has_antecedent = frame.subject is None, True
        self.memory.named = frame.subject or self.memory.named
        frame.clear()
        return True

    def _name_list(self, frame: Frame, indicator: str) -> None:
        """list = {product bracket link} product bracket indicator verb      "oil (-3%) and gas (-2%) imports fell" """
        for at in frame.bare:
            stating = self.found[at]
            self.found[at] = stating._replace(subject=stating.subject._replace(indicator=indicator))

    def _value(self, frame: Frame, at: int) -> int:
        """Give the value at item `at` its subject and return the last item that was read for it."""
        said = behind(self.items, at, counted(self.items, at), grows=frame.subject is not None and frame.subject.grows)
        if frame.verb and not can_state(frame.verb, self.items[at]):
            frame.verb = ""  # "displays generated $30 billion" tells of no electricity
        if frame.waits and is_fronted(self.items, frame.chunks, at, said.last):
            self.fronted.append(at)
            frame.clear()
            return said.last
        subject, link = self._subject(frame, at, said)
        if is_whole(self.items, self.found, at, said):
            subject, link = self._whole(frame, at, said), "whole"
        subject = None if is_reason(frame.chunks[-1], self.items[at]) else self._as_told(frame, said, subject, link)
        is_alone = not frame.unknown and len(frame.chunks) == 1
        if (
            subject is None
            and not self.found
            and opens_clause(self.items, is_inner=bool(self.outer), is_alone=is_alone)
        ):
            self.fronted.append(at)
        if subject is not None:
            subject = with_partner(self.memory, self.items, frame, at, said.last, subject)
        if subject is not None:
            self._state(frame, at, subject, link)
        if link == "share" and said.phrase.indicator:
            self.wholes[said.last] = resolve(said.phrase, self.memory, None)
        last = self.memory.last
        is_same = last is not None and subject is not None and last[1:3] == subject[1:3]
        if link in ("aside", "whole"):
            self.memory.last = frame.subject  # "30 percent of the 90,000 units sold, or 27,000"
        elif link != "share" or not is_same:  # "exports came to $5 billion, 40 percent of output, though they fell"
            self.memory.last = subject
        frame.has_value = True
        frame.clear()
        return said.last

    def _subject(self, frame: Frame, at: int, said: Behind) -> tuple[Subject | None, str]:
        """The subject of a value by what stands around it, and how it came to it."""
        left = NOTHING if with_change(self.items, at) or is_outdone(frame) else phrase_of(frame)
        is_alone = not left.has_content and len(frame.chunks) > 1
        is_part = frame.waits and len(frame.chunks) > 1 and left.is_share and not left.has_terms
        if (is_alone and frame.waits) or is_part:
            take_aside(self.memory, frame)  # "Sales to China, the largest market with a share of 3 percent, rose"
        elif is_alone and (frame.has_value or frame.is_copular):
            take_apposed(self.memory, frame)
        elif is_alone and frame.subject is None:
            take_object(self.memory, frame)
        if is_part and frame.subject is not None:
            return frame.subject._replace(share=True), "aside"
        if at - 1 in self.wholes and self.items[at - 1].text == "of":
            return self.wholes[at - 1], "right"  # "34 percent of total exports of $44 billion"
        return subject_of(self.memory, self.items, frame, at, said, left)

    def _whole(self, frame: Frame, at: int, said: Behind) -> Subject | None:
        """The series of a whole of which the value before is a share, whose series that tells: "of the 900 sold"."""
        last = max(said.last, counted(self.items, at))
        part, whole = with_whole_sold(self.items, self.memory, self.found[-1], last)
        if part is not None:
            self.found[-1] = self.found[-1]._replace(subject=part)
            frame.subject = part
        return whole

    def _as_told(self, frame: Frame, said: Behind, subject: Subject | None, link: str) -> Subject | None:
        """The subject of a value, or none, by what its clause says of the value itself."""
        if in_black(self.items, said.last):
            return balance_of(subject or self.memory.last)
        if link == "clause" and is_of_count(frame):
            return None  # "the chains ran 800 shops, 5 percent more than a year before"
        is_left = frame.is_leaving and link == "clause" and not frame.has_value
        if is_left or (frame.is_costing and link == "right"):
            return None  # "which left it in a better place by $7 billion", "strikes cost it $9 billion of exports"
        if subject is None and frame.subject is not None and link in ("clause", "from"):
            area = partner(self.items, said.last, frame.subject.indicator)
            return frame.subject if area else None  # behind a partner that was not understood, one that is
        return subject

    def _state(self, frame: Frame, at: int, subject: Subject, link: str) -> None:
        """Take down what a value is a value of, and what that tells of those before it."""
        if frame.verb == "imports" and subject.indicator == "exports":
            frame.verb = ""  # "the U.S. imported $3 billion of our food, a rise of 8 percent"
        if not self.found:
            self.named = self.memory.named
        self.found.append(Stating(at, subject, link, frame.is_aside))
        if link == "share":
            if subject.area:
                self._tell_partner(frame, subject)
            self._name_list(frame, subject.indicator)  # "ships ($2 billion) made up 4 percent of exports"

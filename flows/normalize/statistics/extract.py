"""The statements of statistics in a release: each figure that is the value of one, with its dimensions.

The grammar lies in the modules beside this one: terms (which words name a dimension), items (a sentence as terms,
dates, values and the words between), phrases (a noun phrase as dimensions), clauses (which phrase a value belongs to),
subjects (what a phrase leaves open), timing and periods (when), changes (level, growth, difference, share) and
standing (fact, estimate, forecast, plan). This one puts them together, the body before the title that sums it up.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from flows.normalize.figures.extract import Stated
from flows.normalize.lines import word_set
from flows.normalize.statistics.areas import agreed_with
from flows.normalize.statistics.calendar import Calendar
from flows.normalize.statistics.clauses import Reader
from flows.normalize.statistics.grounds import Ground, words_of
from flows.normalize.statistics.headings import announced, is_heading
from flows.normalize.statistics.items import Item, items_of
from flows.normalize.statistics.marked import Marked, can_be_value
from flows.normalize.statistics.memory import Memory, Subject
from flows.normalize.statistics.phrases import NOTHING, is_item, read_phrase
from flows.normalize.statistics.sentences import told_in
from flows.normalize.statistics.spellings import families
from flows.normalize.statistics.spoken_periods import names_data, spoken_of
from flows.normalize.statistics.subjects import resolve
from flows.normalize.statistics.terms import terms_in
from flows.normalize.statistics.told import Told, as_in_body, moved_by, on_the_period
from flows.normalize.statistics.words import OWNERS, POINTERS
from flows.normalize.text import Context, Section, Sentence
from schemas.date_expression import DateExpression
from schemas.entity import Names
from schemas.statistics import Observation, ObservationWord

_POINTING = POINTERS | OWNERS
_HAVING = word_set("post posts posted log logs logged record records recorded register registers registered see sees")
_LIFTING = word_set(
    "lift lifts lifted boost boosts drive drives drove drag drags push pushes pull pulls propel propels buoy"
)
_SIGNED_BRACKET = re.compile(r"[(\[](?:[+\-−–△▲▼▽] ?|(?:up|down) )\d[\d.,]* ?(?:%|percent\b|per cent\b)")


class Statements(NamedTuple):
    """The observations of a release, in the order of their figures, and the words that each rests on."""

    observations: list[Observation]
    words: list[ObservationWord]


def statements_in(
    sections: Sequence[Section],
    context: Context,
    stated: Sequence[Stated],
    dates: Sequence[DateExpression],
    names: Names,
) -> Statements:
    """Return the observations of a release (its title and body), with the words that each rests on."""
    if not any(map(can_be_value, stated)):
        return Statements([], [])
    title, body = sections
    home = context.reporting_country
    of_title = _marked(title, stated, dates, names, home, ())
    named = [term.code for term in of_title.terms.values() if term.kind == "indicator"]
    of_body = _marked(body, stated, dates, names, home, named)
    if not (of_title.names_series or of_body.names_series):
        return Statements([], [])
    headline = [items_of(title, sentence, of_title) for sentence in title.sentences]
    titled = _partner(of_title) or agreed_with(title, names, home)
    partner = titled or _partner(of_body)
    memory = Memory(home, partner)
    memory.titled = titled
    memory.theme = _abroad(_theme(headline, memory), of_body)
    is_of_data = memory.theme is not None or any(map(names_data, headline))
    dated = next(filter(None, map(spoken_of, headline)), None) if is_of_data else None
    if dated is not None and (dated.end > context.released_on or "through" in title.lower):
        dated = None  # "Exports open 2026 with a record": no statistic is of a year that goes on
    grows = _SIGNED_BRACKET.search(body.lower) is not None
    calendar = Calendar(context.released_on, dated, growth_base=context.growth_base, brackets_grow=grows)
    told: list[Told] = []
    reader = Reader(memory)
    for number, sentence in enumerate(body.sentences):
        if not partner and number:
            memory.partner = _only_area(of_body, body.sentences[number - 1], home) or memory.partner
        if of_body.speaks(sentence, is_going_on=memory.is_going_on) or _is_pointed_at(body, number, of_body):
            told += told_in(items_of(body, sentence, of_body), body, reader, calendar)
        else:
            memory.begin()
            if of_body.dates_alone(sentence) or (calendar.current is None and of_body.is_dated(sentence)):
                calendar.tell(items_of(body, sentence, of_body), body)
            elif calendar.current is None and of_body.has_date(sentence):
                items = items_of(body, sentence, of_body)
                if names_data(items):  # "the trade statistics for January"
                    calendar.tell(items, body)
            elif calendar.is_away and of_body.has_date(sentence):
                calendar.back(items_of(body, sentence, of_body))
            if is_heading(body, sentence):
                heading = items_of(body, sentence, of_body)
                memory.head(announced(heading))
                if (period := spoken_of(heading)) is not None:
                    calendar.head(period, leads=True)
    told = moved_by(told)
    first = calendar.first
    settled = memory.theme
    memory = Memory(home, partner)
    memory.theme = memory.carry = _abroad(_theme(headline, memory), of_body)
    if memory.theme is not None and settled is not None and not memory.theme.product:
        memory.theme = memory.carry = memory.theme._replace(product=settled.product)
    reader, calendar = Reader(memory), Calendar(context.released_on, first, growth_base=context.growth_base)
    heads: list[Told] = []
    for items in headline:
        heads += told_in(items, title, reader, calendar)
    heads = as_in_body(heads, told)
    statements = [*heads, *told] if context.growth_base != "open" else on_the_period([*heads, *told])
    observations = [_observation(one, context) for one in statements]
    figures = [one.stated.figure for one in statements]
    return Statements(
        observations, words_of(observations, figures, Ground.of(title, of_title), Ground.of(body, of_body))
    )


def _is_pointed_at(body: Section, number: int, marked: Marked) -> bool:
    """Whether a sentence names what the next one goes on with: "Sales to most regions grew. Those to ..." """
    following = body.sentences[number + 1 : number + 2]
    return (
        bool(following)
        and body.tokens[following[0].first].lower in _POINTING
        and marked.names_term(body.sentences[number])
    )


def _marked(
    section: Section,
    stated: Sequence[Stated],
    dates: Sequence[DateExpression],
    names: Names,
    home: str,
    named: Sequence[str],
) -> Marked:
    return Marked.of(
        section,
        terms_in(section, names.mentions, home, named),
        [date for date in dates if date.section == section.name],
        [one for one in stated if one.figure.section == section.name],
    )


def _partner(marked: Marked) -> str:
    """The only other country that a section names."""
    areas = {term.code for term in marked.terms.values() if term.kind == "counterpart"}
    return areas.pop() if len(areas) == 1 else ""


def _only_area(marked: Marked, sentence: Sentence, home: str) -> str:
    """The one other country or region that a sentence names."""
    first = bisect_left(marked.term_starts, sentence.start)
    within = takewhile(lambda start: start < sentence.end, marked.term_starts[first:])
    terms = (marked.terms[start] for start in within if start in marked.terms)
    areas = {term.code for term in terms if term.kind in ("counterpart", "ref_area")} - {home}
    return areas.pop() if len(areas) == 1 else ""


def _theme(headline: Sequence[Sequence[Item]], memory: Memory) -> Subject | None:
    """The series that a title names first: "Car exports, sales at home and output post gains" """
    for items in headline:
        chunk: list[Item] = []
        having = NOTHING  # "Displays post a $3 billion surplus": of which the series is
        for item in items:
            if item.text in _LIFTING and any(one.kind == "indicator" for one in chunk):
                chunk = []  # "Online shopping lifts retail sales": of these the text is
                continue
            if item.text in _HAVING and not having.has_content and is_item(read_phrase(chunk)):
                having = read_phrase(chunk)
            if item.kind in ("verb", "value", "link", "border") or (item.kind == "mark" and item.text in ",;:()"):
                if any(one.kind == "indicator" for one in chunk):
                    break
                chunk = []
            else:
                chunk.append(item)
        while chunk and not chunk[-1].is_term:
            chunk.pop()  # "ICT exports mark a record": the verb may be one that we do not know
        phrase = read_phrase(chunk)
        if having.product and phrase.indicator and not (phrase.product or phrase.area or phrase.owner):
            phrase = phrase._replace(product=having.product)
        if phrase.indicator and phrase.is_known and (phrase.product or phrase.indicator != "total_trade"):
            # "EU pledges rise": those who invest, in a text of all
            is_inward = families().get(phrase.indicator) == "fdi"
            return resolve(phrase._replace(area="", owner="" if is_inward else phrase.owner), memory, None)
    return None


def _abroad(theme: Subject | None, of_body: Marked) -> Subject | None:
    """The series of a title as its text understands it: shipments are exports where the text tells of these."""
    if theme is None or theme.indicator not in ("shipments", "deliveries"):
        return theme
    is_abroad = any(term.code == "exports" for term in of_body.terms.values())
    return theme._replace(indicator="exports") if is_abroad else theme


def _observation(told: Told, context: Context) -> Observation:
    figure, subject = told.stated.figure, told.subject
    return Observation(
        figure_id=figure.figure_id,
        release_id=context.release_id,
        ref_area=subject.owner or context.reporting_country,
        counterpart_area=subject.area or None,
        indicator=subject.indicator,
        product=subject.product or None,
        freq=told.freq,
        time_period=told.time_period,
        measure=told.measure,
        transformation=told.transformation,
        base_period=told.base_period,
        obs_value=told.value,
        unit_measure=told.unit,
        obs_status=told.status,
        released_on=context.released_on,
    )

"""The checks of the step normalize: what was read stands where it is said to stand, and makes sense."""

from collections.abc import Mapping, Sequence
from typing import Any

from great_expectations.expectations import (
    ExpectColumnMeanToBeBetween,
    ExpectColumnPairValuesAToBeGreaterThanB,
    ExpectColumnValuesToBeBetween,
    ExpectColumnValuesToMatchRegex,
)

from flows.quality.arithmetic import CHECKS as ARITHMETIC
from flows.quality.arithmetic import verdicts
from flows.quality.check import Cell, Doubt, all_there, check, holds
from flows.quality.frames import NUMBER, frame, located
from schemas.date_expression import DateExpression
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.finding import Finding
from schemas.reading import Reading
from schemas.release import Release

HORIZON_YEARS = 150  # official prose looks back to foundings and ahead to 2050; further off is a misread number
PERCENT_LIMIT = 10_000  # growth from almost nothing is printed up to some thousand percent
LEAST_READ = 0.7  # list marks, articles, phone numbers are rightly left unread; more is a reader that broke
LONGEST_DAYS = {"day": 1, "week": 7, "month": 31, "quarter": 92, "half": 184, "year": 366}
DOUBTS = {
    "known_name_misspelt": "Names that the vocabularies hold are spelt as they hold them",
    "one_name_two_spellings": "One name is spelt one way in a release",
    "acronym_does_not_fit": "An acronym fits the name it stands for",
    "former_name_used": "A body is called by the name it has at that time",
    "title_is_no_title": "A person's title is a title",
}
"""What the reader of names may have doubts about; each is a check of its own."""
DATE_DOUBTS = {"weekday_fits_the_day": "A day has the weekday that the text gives it"}
FIGURE_DOUBTS = {
    "parts_make_the_total": "Parts that are counted make the total that is stated",
    "sign_agrees_with_verb": "A figure's own sign and the word beside it point the same way",
}

SUMS = ARITHMETIC | FIGURE_DOUBTS

Texts = Mapping[tuple[str, str], str]


def cells(releases: Sequence[Release], reading: Reading) -> list[Cell]:
    """The cells of what was read from these releases."""
    if unknown := {doubt.check_name for doubt in reading.doubts} - {*DOUBTS, *DATE_DOUBTS, *FIGURE_DOUBTS}:
        raise ValueError(f"no check is called {min(unknown)!r}: a reader's doubt would be lost")
    texts = {(release.release_id, "title"): release.title for release in releases}
    texts |= {(release.release_id, "body"): release.body for release in releases}
    return [
        dates(releases, reading, texts),
        figures(releases, reading, texts),
        entity_names(reading, texts),
    ]


def dates(releases: Sequence[Release], reading: Reading, texts: Texts) -> Cell:
    """Dates stand at their offsets, end after they start, and are as long as their granularity says."""
    found = reading.dates
    released = {release.release_id: release.released_on for release in releases}
    rows = [
        located(record, record.date_id, texts)
        | dict.fromkeys(DATE_DOUBTS, True)
        | {
            "start_on": record.start_on.toordinal(),
            "end_on": record.end_on.toordinal(),
            "years_off": abs(record.start_on.year - released[record.release_id].year),
            "fits_granularity": record.granularity not in LONGEST_DAYS
            or (record.end_on - record.start_on).days < LONGEST_DAYS[record.granularity],
            "fits_timex": _fits_timex(record),
        }
        for record in found
    ]
    doubts = _doubts(reading, DATE_DOUBTS, rows)
    suite = [
        all_there(len({record.date_id for record in found}), name="no_date_twice", says="Every date is found once"),
        holds(
            "stands_there", name="date_stands_at_its_offsets", severity="critical",
            says="The characters at a date's offsets are the date",
        ),
        check(
            ExpectColumnPairValuesAToBeGreaterThanB, name="date_ends_after_it_starts", severity="warning",
            says="A date ends on or after its first day", column_A="end_on", column_B="start_on", or_equal=True,
        ),
        check(
            ExpectColumnValuesToBeBetween, name="date_is_within_the_horizon", severity="warning",
            says=f"A date lies within {HORIZON_YEARS} years of its release",
            column="years_off", max_value=HORIZON_YEARS,
        ),
        holds(
            "fits_granularity", name="date_is_as_long_as_it_says", severity="warning",
            says="A day is one day, a month at most 31, a quarter at most 92",
        ),
        holds(
            "fits_timex", name="date_fits_its_timex", severity="warning",
            says="A TIMEX value starts with the year that the date starts or ends in",
        ),
        *(holds(name, name=name, severity="warning", says=says) for name, says in DATE_DOUBTS.items()),
    ]  # fmt: skip
    columns = ["stands_there", "start_on", "end_on", "years_off", "fits_granularity", "fits_timex", *DATE_DOUBTS]
    return Cell("normalize", "dates", frame(columns, rows), suite, doubts)


def _fits_timex(record: DateExpression) -> bool | None:
    if record.timex is None or not record.timex[:4].isdigit():
        return None
    return int(record.timex[:4]) in (record.start_on.year, record.end_on.year)


def figures(releases: Sequence[Release], reading: Reading, texts: Texts) -> Cell:
    """Figures stand at their offsets with a unit that fits their kind, and few numbers are left unread."""
    unread = _unread_numbers(releases, reading)
    found = [located(record, record.figure_id, texts) | _figure(record) for record in reading.figures]
    rows = [*found, *unread]
    of_figure = {record.figure_id: row for row, record in enumerate(reading.figures)}
    doubts = _doubts(reading, FIGURE_DOUBTS, rows)
    for verdict in verdicts(reading.observations, reading.figures):
        row = of_figure[verdict.figure_id]
        rows[row][verdict.check] = rows[row].get(verdict.check, True) and verdict.holds
        if not verdict.holds:
            doubts[verdict.check, row] = Doubt(verdict.message, verdict.suggestion)
    suite = [
        all_there(
            len({record.figure_id for record in reading.figures}) + len(unread),
            name="no_figure_twice", says="Every figure is found once",
        ),
        holds(
            "stands_there", name="figure_stands_at_its_offsets", severity="critical",
            says="The characters at a figure's offsets are the figure",
        ),
        check(
            ExpectColumnValuesToMatchRegex, name="money_has_a_currency", severity="critical",
            says="An amount of money has an ISO 4217 code", column="currency", regex="^[A-Z]{3}$",
        ),
        holds(
            "unit_fits", name="unit_fits_the_kind", severity="warning",
            says="A percent is in percent or percentage points; counts, quantities and durations have a unit",
        ),
        holds("range_rises", name="range_rises", severity="warning", says="The upper end of a range is the higher one"),
        *(holds(name, name=name, severity="warning", says=says) for name, says in SUMS.items()),
        check(
            ExpectColumnValuesToBeBetween, name="percent_is_plausible", severity="warning",
            says=f"A percentage lies between -{PERCENT_LIMIT} and {PERCENT_LIMIT}", column="percent",
            min_value=-PERCENT_LIMIT, max_value=PERCENT_LIMIT,
        ),
    ]  # fmt: skip
    if rows:  # there is no share of no numbers
        suite.append(
            check(
                ExpectColumnMeanToBeBetween,
                name="most_numbers_are_read",
                severity="warning",
                says=f"At least {LEAST_READ:.0%} of the numbers are read as figures, dates or parts of names",
                column="is_read",
                min_value=LEAST_READ,
            )
        )
    columns = ["stands_there", "currency", "unit_fits", "range_rises", "percent", "is_read", *SUMS]
    return Cell("normalize", "figures", frame(columns, rows), suite, doubts)


def _figure(record: Figure) -> dict[str, Any]:
    return {
        "currency": (record.unit or "") if record.kind == "money" else None,
        "unit_fits": _unit_fits(record),
        "range_rises": None if record.value_high is None else abs(record.value_high) >= abs(record.value),
        "percent": float(record.value) if record.kind == "percent" else None,
        "is_read": 1.0,
        **dict.fromkeys(FIGURE_DOUBTS, True),
    }


def _unit_fits(record: Figure) -> bool | None:
    match record.kind:
        case "percent":
            return record.unit in ("percent", "percentage_point")
        case "count" | "quantity" | "duration":
            return bool(record.unit)
        case "money" | "rank" | "number" | "streak":  # "the fifth in a row" leaves the period to be understood
            return None


def _unread_numbers(releases: Sequence[Release], reading: Reading) -> list[dict[str, Any]]:
    taken: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for record in (*reading.figures, *reading.dates, *reading.mentions):
        taken.setdefault((record.release_id, record.section), []).append((record.char_start, record.char_end))
    rows = []
    for release in releases:
        for section, text in (("title", release.title), ("body", release.body)):
            spans = taken.get((release.release_id, section), [])
            rows += [
                {"release_id": release.release_id, "mention_id": None, "surface": number[0], "is_read": 0.0}
                for number in NUMBER.finditer(text)
                if not any(start < number.end() and number.start() < end for start, end in spans)
            ]
    return rows


def entity_names(reading: Reading, texts: Texts) -> Cell:
    """Names stand at their offsets, belong to an entity of their type, and are spelt right."""
    entities = {entity.entity_id: entity for entity in reading.entities}
    mentions = list(reading.mentions)
    rows = [
        located(record, record.mention_id, texts) | _mention(record, entities.get(record.entity_id))
        for record in mentions
    ]
    doubts = _doubts(reading, DOUBTS, rows)
    suite = [
        all_there(
            len({record.mention_id for record in mentions}) + len(rows) - len(mentions),
            name="no_name_twice", says="Every mention is found once"
        ),
        holds(
            "stands_there", name="name_stands_at_its_offsets", severity="critical",
            says="The characters at a mention's offsets are the name",
        ),
        holds(
            "has_its_entity", name="mention_has_its_entity", severity="critical",
            says="A mention belongs to an entity of its type",
        ),
        holds(
            "person_is_named", name="person_is_named", severity="warning",
            says="A person's name has a capital letter",
        ),
        *(holds(name, name=name, severity="warning", says=says) for name, says in DOUBTS.items()),
    ]  # fmt: skip
    columns = ["stands_there", "has_its_entity", "person_is_named", *DOUBTS]
    return Cell("normalize", "entity_names", frame(columns, rows), suite, doubts)


def _mention(record: EntityMention, entity: Entity | None) -> dict[str, Any]:
    return {
        "has_its_entity": entity is not None and entity.entity_type == record.entity_type,
        "person_is_named": any(map(str.isupper, entity.name)) if entity and record.entity_type == "person" else None,
        **dict.fromkeys(DOUBTS, True),
    }


def _doubts(reading: Reading, checks: Mapping[str, str], rows: list[dict[str, Any]]) -> dict[tuple[str, int], Doubt]:
    """Enter the readers' doubts into the rows of what they concern, or as rows of their own where that has none."""
    of_record = {row["mention_id"]: number for number, row in enumerate(rows) if row["mention_id"] is not None}
    doubts: dict[tuple[str, int], Doubt] = {}
    for finding in reading.doubts:
        if finding.check_name not in checks:
            continue
        row = of_record.get(finding.mention_id or "")
        if row is None or (finding.check_name, row) in doubts:
            row = len(rows)
            rows.append(_doubtful(finding))
        rows[row] = {**rows[row], finding.check_name: False, "surface": finding.surface}
        doubts[finding.check_name, row] = Doubt(finding.message, finding.suggestion)
    return doubts


def _doubtful(finding: Finding) -> dict[str, Any]:
    return {"release_id": finding.release_id, "mention_id": finding.mention_id, "surface": finding.surface}

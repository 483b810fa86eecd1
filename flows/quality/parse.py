"""The checks of the step parse: what a layout took out of a page stands in the page, and nothing was left behind."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from great_expectations.expectations import (
    ExpectColumnValuesToBeInSet,
    ExpectColumnValuesToMatchRegex,
    ExpectColumnValuesToNotBeNull,
)

from flows.parse.navigation import is_attachment, is_meta, is_navigation
from flows.quality.check import Cell, all_there, check, holds
from flows.quality.frames import NAME_WORD, NUMBER, frame, stands_in_order
from schemas.release import ParsedRelease

_MARKER = re.compile(r"date\d{4}-\d{1,2}-\d{1,2}\s*$", re.MULTILINE)
_LETTERS_CHANGE = frozenset({"mojibake", "html_entities", "zero_width", "control", "nfc"})
_GLUED = re.compile(r"[^\W\d_]{2}[.;:!?][A-Z][a-z]+")


def cells(parsed: Sequence[ParsedRelease]) -> list[Cell]:
    """The cells of the records of some pages."""
    expected = len({record.locator for record in parsed})
    return [dates(parsed, expected), figures(parsed, expected), entity_names(parsed, expected)]


def _keys(record: ParsedRelease, surface: str) -> dict[str, Any]:
    return {"release_id": None, "mention_id": None, "surface": f"{record.locator} {surface}"}


def _outside_frame(record: ParsedRelease) -> str:
    lines = record.payload.split("\n")
    return "\n".join(line for line in lines if not (is_navigation(line) or is_attachment(line) or is_meta(line)))


def _rewritten(record: ParsedRelease) -> bool:
    """Whether a repair changed letters or digits: then title and body are no longer written as the page is."""
    return not _LETTERS_CHANGE.isdisjoint(record.repairs)


def _kept(record: ParsedRelease) -> str:
    return "\n".join((record.category or "", record.title, record.body))


def dates(parsed: Sequence[ParsedRelease], expected: int) -> Cell:
    """A record has one date marker, and it is the one in the page."""
    rows = (
        _keys(record, record.date_marker or record.title)
        | {
            "date_marker": record.date_marker,
            "marker_in_page": None
            if record.date_marker is None
            else stands_in_order(_unpadded(record.date_marker), _unpadded(record.payload)),
            "markers": len(_MARKER.findall(record.payload)),
        }
        for record in parsed
    )
    suite = [
        all_there(expected, name="no_record_twice", says="Every record of a page is cut out of it once"),
        holds(
            "marker_in_page", name="date_marker_stands_in_the_page", severity="critical",
            says="The date marker stands in the page, digit for digit",
        ),
        check(
            ExpectColumnValuesToNotBeNull, name="record_has_a_date_marker", severity="warning",
            says="A record has a date marker", column="date_marker",
        ),
        check(
            ExpectColumnValuesToMatchRegex, name="date_marker_is_a_date", severity="warning",
            says="A date marker is written YYYY-MM-DD", column="date_marker", regex=r"^\d{4}-\d{2}-\d{2}$",
        ),
        check(
            ExpectColumnValuesToBeInSet, name="record_has_one_date_marker", severity="warning",
            says="A record has one date marker: two are two records that ran together",
            column="markers", value_set=[0, 1],
        ),
    ]  # fmt: skip
    return Cell("parse", "dates", frame(["date_marker", "marker_in_page", "markers"], rows), suite)


def _unpadded(text: str) -> list[str]:
    return [number.lstrip("0") for number in re.findall(r"\d+", text)]


def figures(parsed: Sequence[ParsedRelease], expected: int) -> Cell:
    """The numbers of title and body are those of the page, and none of them was left behind."""
    rows = []
    for record in parsed:
        lost = Counter(NUMBER.findall(_outside_frame(record))) - Counter(NUMBER.findall(_kept(record)))
        lost -= Counter(re.findall(r"\d+", record.date_marker or ""))
        rows.append(
            _keys(record, " ".join(lost) or record.title)
            | {
                "numbers_in_page": _rewritten(record)
                or stands_in_order(NUMBER.findall(f"{record.title}\n{record.body}"), NUMBER.findall(record.payload)),
                "numbers_lost": None if _rewritten(record) else lost.total(),
            }
        )
    suite = [
        all_there(expected, name="no_record_with_figures_twice", says="Every record of a page is cut out of it once"),
        holds(
            "numbers_in_page", name="numbers_stand_in_the_page", severity="critical",
            says="The numbers of title and body stand in the page, digit for digit, in their order",
        ),
        check(
            ExpectColumnValuesToBeInSet, name="no_number_left_behind", severity="warning",
            says="Every number of the page outside its navigation is in title, body or date",
            column="numbers_lost", value_set=[0],
        ),
    ]  # fmt: skip
    return Cell("parse", "figures", frame(["numbers_in_page", "numbers_lost"], rows), suite)


def entity_names(parsed: Sequence[ParsedRelease], expected: int) -> Cell:
    """The capitalised words of title and body are those of the page, parted from their neighbours."""
    rows = []
    for record in parsed:
        lost = Counter(NAME_WORD.findall(_outside_frame(record))) - Counter(NAME_WORD.findall(_kept(record)))
        glued = _GLUED.search(f"{record.title}\n{record.body}")
        rows.append(
            _keys(record, glued[0] if glued else " ".join(lost) or record.title)
            | {
                "names_lost": None if _rewritten(record) else lost.total(),
                "names_parted": glued is None,
            }
        )
    suite = [
        all_there(expected, name="no_record_with_names_twice", says="Every record of a page is cut out of it once"),
        check(
            ExpectColumnValuesToBeInSet, name="no_name_left_behind", severity="warning",
            says="Every capitalised word of the page outside its navigation is in category, title or body",
            column="names_lost", value_set=[0],
        ),
        holds(
            "names_parted", name="names_are_parted", severity="warning",
            says="A full stop is followed by a space: a name glued to the sentence before is not found",
        ),
    ]  # fmt: skip
    return Cell("parse", "entity_names", frame(["names_lost", "names_parted"], rows), suite)

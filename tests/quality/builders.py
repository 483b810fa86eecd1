"""Small true records, each field of which a test may override."""

from datetime import date
from decimal import Decimal
from typing import Any

from schemas.date_expression import DateExpression
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.reading import Reading
from schemas.release import ParsedRelease, Release

TITLE = "Exports advance in February"
BODY = "Korea’s exports grew 4.8 percent in February. The European Union took 1,234 cars."
TODAY = date(2024, 3, 5)


def parsed_release(**overrides: Any) -> ParsedRelease:
    fields: dict[str, Any] = {
        "source": "sample", "document_id": "d" * 64, "locator": "page.txt:2", "title": TITLE, "body": BODY,
        "date_marker": "2024-03-04", "is_truncated": False, "payload": f"{TITLE}\n{BODY} date2024-03-04",
    }  # fmt: skip
    return ParsedRelease(**fields | overrides)


def release(**overrides: Any) -> Release:
    fields: dict[str, Any] = {
        "release_id": "r1", "source": "sample", "title": TITLE, "body": BODY, "released_on": date(2024, 3, 4),
        "is_truncated": False, "document_id": "d" * 64, "locator": "page.txt:2",
    }  # fmt: skip
    return Release(**fields | overrides)


def located(surface: str, text: str = BODY, section: str = "body") -> dict[str, Any]:
    start = text.index(surface)
    return {
        "release_id": "r1", "section": section, "sentence_no": 0, "char_start": start,
        "char_end": start + len(surface), "surface": surface,
    }  # fmt: skip


def figure(**overrides: Any) -> Figure:
    fields = located("4.8 percent") | {
        "figure_id": "f1", "kind": "percent", "value": Decimal("4.8"), "unit": "percent",
    }  # fmt: skip
    return Figure(**fields | overrides)


def date_expression(**overrides: Any) -> DateExpression:
    fields = located("February") | {
        "date_id": "t1", "start_on": date(2024, 2, 1), "end_on": date(2024, 2, 29), "granularity": "month",
        "timex": "2024-02",
    }  # fmt: skip
    return DateExpression(**fields | overrides)


def entity(**overrides: Any) -> Entity:
    fields = {"entity_id": "e1", "entity_type": "region", "name": "European Union"}
    return Entity(**fields | overrides)


def mention(**overrides: Any) -> EntityMention:
    fields = located("European Union") | {"mention_id": "m1", "entity_id": "e1", "entity_type": "region"}
    return EntityMention(**fields | overrides)


def reading(**overrides: Any) -> Reading:
    fields: dict[str, Any] = {
        "figures": (figure(),), "dates": (date_expression(),), "entities": (entity(),), "mentions": (mention(),),
        "doubts": (),
    }  # fmt: skip
    return Reading(**fields | overrides)

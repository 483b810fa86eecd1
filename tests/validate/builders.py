"""Records for the tests of this folder, right in every field that a test does not set."""

from typing import Any

from schemas.release import ParsedRelease, Release

BODY = "Exports rose 5.2 percent to $48 billion. Imports fell for the third month in a row."


def parsed(**fields: Any) -> ParsedRelease:
    defaults: dict[str, Any] = {
        "source": "one",
        "document_id": "d" * 64,
        "locator": "page.txt:2",
        "title": "Exports rise in May",
        "body": BODY,
        "date_marker": "2024-06-01",
        "is_truncated": False,
        "payload": "the raw lines",
    }
    return ParsedRelease(**(defaults | fields))


def release(**fields: Any) -> Release:
    defaults: dict[str, Any] = {
        "release_id": "0" * 16,
        "source": "one",
        "title": "Exports rise in May",
        "body": BODY,
        "released_on": "2024-06-01",
        "is_truncated": False,
        "document_id": "d" * 64,
        "locator": "page.txt:2",
    }
    return Release(**(defaults | fields))

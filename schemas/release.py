"""A release on its way: as parsed, as validated, and what fell out on the way."""

from datetime import date, datetime

from pydantic import Field

from schemas.document import RawDocument
from schemas.identity import stable_id
from schemas.record import Record

PAYLOAD_LIMIT = 20_000  # characters: more than any release has, and a list of the quarantine stays readable


class ParsedRelease(Record):
    """One record of a page as the layout gives it, encoding and white space repaired, nothing judged yet."""

    source: str = Field(description="name of the source in the registry")
    document_id: str = Field(description="SHA-256 of the raw document it was cut from")
    locator: str = Field(description="the document's locator and the 1-based line where the record starts: FILE:LINE")
    url: str | None = Field(None, description="where it was read, NULL for a plain file")
    category: str | None = Field(None, description="the ministry's own category line, NULL where the layout has none")
    title: str = Field(description="as published; empty where the record has none")
    body: str = Field(description="as published; empty where the record has none")
    date_marker: str | None = Field(
        description="the date marker as YYYY-MM-DD, which may be no day of the calendar; NULL where the record has none"
    )
    is_truncated: bool = Field(description="the source cut the body short")
    repairs: tuple[str, ...] = Field((), description="what was repaired: mojibake, nbsp, zero_width, crlf, bom ...")
    payload: str = Field(description="the record's raw text, for the quarantine", repr=False)


class Release(Record):
    """One row for each current release."""

    release_id: str = Field(description="stable key, from the date marker and the normalised title")
    source: str = Field(description="name of the source in the registry")
    url: str | None = Field(None, description="where it was read, NULL for a plain file")
    category: str | None = Field(None, description="the ministry's own category line, NULL where the layout has none")
    title: str = Field(
        min_length=1, description="as published, white space and encoding repaired, nothing else changed"
    )
    body: str = Field(description="as published, white space and encoding repaired, nothing else changed")
    released_on: date = Field(description="the date marker")
    is_truncated: bool = Field(description="the source cut the body short")
    repairs: tuple[str, ...] = Field((), description="what was repaired in the text")
    document_id: str = Field(description="SHA-256 of the raw document it was cut from")
    locator: str = Field(description="the document's locator and the line where the record starts: FILE:LINE")


class ReleaseRevision(Release):
    """One row for each text of a release that was ever loaded, the current one and the earlier ones."""

    revision: int = Field(ge=1, description="1 for the first text seen, then counting each changed text")
    is_current: bool = Field(description="whether the other views take this text")
    loaded_at: datetime = Field(description="start of the run that loaded this text")
    run_id: str = Field(description="the run that loaded this text")
    text_sha256: str = Field(description="SHA-256 of title and body: another text is another revision")


class StoredRelease(Release):
    """One row for each current release."""

    revision: int = Field(ge=1, description="1 for the first text seen, then counting each changed text")
    first_seen_at: datetime = Field(description="start of the run that loaded its first text")
    loaded_at: datetime = Field(description="start of the run that loaded its current text")
    last_checked_at: datetime = Field(description="start of the last run in which its source still held it")


class Quarantined(Record):
    """One row for each input that could not be loaded."""

    quarantine_id: str = Field(description="stable key: of what it is and why it is here")
    run_id: str = Field("", description="the run that put it here")
    source: str = Field(description="name of the source in the registry")
    locator: str = Field(description="the file and, where it is known, the line: FILE:LINE")
    reason: str = Field(min_length=1, description="what is wrong and what would mend it, for a person")
    payload: str = Field(description="the text that could not be loaded; bytes that are no text stand as \\xNN")
    quarantined_at: datetime | None = Field(None, description="when")
    document_id: str = Field(description="SHA-256 of the raw document in raw.documents")

    @classmethod
    def record(cls, reason: str, *, source: str, document_id: str, locator: str, payload: str) -> "Quarantined":
        """Say why a piece of a document could not be loaded.

        A payload beyond PAYLOAD_LIMIT is cut with a note: the whole still stands in raw.documents.
        """
        if len(payload) > PAYLOAD_LIMIT:
            rest = len(payload) - PAYLOAD_LIMIT
            payload = f"{payload[:PAYLOAD_LIMIT]}\n[{rest} more characters in raw.documents]"
        return cls(
            quarantine_id=stable_id("quarantine", document_id, locator, reason),
            source=source,
            locator=locator,
            reason=reason,
            payload=payload,
            document_id=document_id,
        )

    @classmethod
    def document(cls, reason: str, document: RawDocument, *, text: str | None = None) -> "Quarantined":
        """Say why a whole document could not be loaded; without its text, its first bytes are the payload."""
        # A byte takes at most four characters, so these bytes are enough to fill a payload.
        payload = document.content[: PAYLOAD_LIMIT + 1].decode("utf-8", "backslashreplace") if text is None else text
        return cls.record(
            reason,
            source=document.source,
            document_id=document.document_id,
            locator=document.locator,
            payload=payload,
        )

"""A release on its way: as parsed, as validated, and what fell out on the way."""

from datetime import date, datetime

from pydantic import Field

from schemas.record import Record


class ParsedRelease(Record):
    """One record of a page as the layout gives it, encoding and white space repaired, nothing judged yet."""

    source: str = Field(description="name of the source in the registry")
    document_id: str = Field(description="SHA-256 of the raw document it was cut from")
    locator: str = Field(
        description="the document's locator and the 1-based line where the record starts: FILE:LINE"
    )
    url: str | None = Field(None, description="where it was read, NULL for a plain file")
    category: str | None = Field(
        None, description="the ministry's own category line, NULL where the layout has none"
    )
    title: str = Field(description="as published; empty where the record has none")
    body: str = Field(description="as published; empty where the record has none")
    date_marker: str | None = Field(description="the date marker as written, NULL where the record has none")
    is_truncated: bool = Field(description="the source cut the body short")
    repairs: tuple[str, ...] = Field(
        (), description="what was repaired: mojibake, nbsp, zero_width, crlf, bom ..."
    )
    payload: str = Field(description="the record's raw text, for the quarantine", repr=False)


class Release(Record):
    """One row for each current release."""

    release_id: str = Field(description="stable key, from the date marker and the normalised title")
    source: str = Field(description="name of the source in the registry")
    url: str | None = Field(None, description="where it was read, NULL for a plain file")
    category: str | None = Field(
        None, description="the ministry's own category line, NULL where the layout has none"
    )
    title: str = Field(
        min_length=1, description="as published, white space and encoding repaired, nothing else changed"
    )
    body: str = Field(description="as published, white space and encoding repaired, nothing else changed")
    released_on: date = Field(description="the date marker")
    is_truncated: bool = Field(description="the source cut the body short")
    repairs: tuple[str, ...] = Field((), description="what was repaired in the text")
    document_id: str = Field(description="SHA-256 of the raw document it was cut from")
    locator: str = Field(description="the document's locator and the line where the record starts: FILE:LINE")


class Quarantined(Record):
    """One row for each input that could not be loaded."""

    quarantine_id: str = Field(description="stable key: of what it is and why it is here")
    run_id: str = Field("", description="the run that put it here")
    source: str = Field(description="name of the source in the registry")
    locator: str = Field(description="the file and, where it is known, the line: FILE:LINE")
    reason: str = Field(min_length=1, description="what is wrong and what would mend it, for a person")
    payload: str = Field(
        description="the text that could not be loaded; bytes that are no text stand as \\xNN"
    )
    quarantined_at: datetime | None = Field(None, description="when")
    document_id: str = Field(description="SHA-256 of the raw document in raw.documents")

"""Raw documents: what a source handed over, byte for byte."""

import hashlib
from datetime import datetime
from functools import cached_property

from pydantic import Field

from schemas.record import Record


class RawDocument(Record):
    """One file or page as it was read, before anything looked into it."""

    source: str = Field(description="name of the source in the registry")
    locator: str = Field(description="where it was read: a path, member of an archive, or address")
    url: str | None = Field(None, description="its address on the web, NULL for a plain file")
    fetched_at: datetime = Field(description="when it was read")
    content_type: str = Field(description="media type, as the source or the file name says")
    content: bytes = Field(description="the bytes, unchanged", repr=False)

    @cached_property
    def document_id(self) -> str:
        """SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()

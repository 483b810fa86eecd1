"""What every record shares: immutable, strict about unknown fields, and located in a text."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SectionName = Literal["title", "body"]
EXPONENT = Decimal("0.000001")  # obs_value and figures.value are DECIMAL(38,6)
Value = Annotated[Decimal, Field(max_digits=38, decimal_places=6)]


class Record(BaseModel):
    """An immutable row; an unknown field is an error, not a surprise."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Located(Record):
    """A row drawn from one stretch of a release's stored text.

    Offsets are 0-based, half-open, in Unicode code points of the section's text.
    """

    release_id: str = Field(description="the release the text belongs to")
    section: SectionName = Field(description="title or body")
    sentence_no: int = Field(ge=0, description="0-based number of the sentence in the section")
    char_start: int = Field(ge=0, description="first character, 0-based, in code points of the section's text")
    char_end: int = Field(ge=1, description="one past the last character")
    surface: str = Field(min_length=1, description="the exact text between char_start and char_end")

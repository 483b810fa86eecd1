"""The source registry: one row for each place that releases come from."""

from datetime import timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, field_validator

from schemas.record import Record


class Source(Record):
    """A place that releases come from, and how to read what it publishes."""

    name: str = Field(pattern=r"^[a-z][a-z0-9-]*$", description="short name, used on the command line and in tables")
    title: str = Field(min_length=1, description="what people call it")
    kind: Literal["files"] = Field(description="how it is read: files")
    location: str = Field(min_length=1, description="folder, file or glob; relative ones are looked up in seeds/")
    layout: Literal["auto", "list", "view"] = Field("auto", description="list page, view page, or found by itself")
    categories: tuple[str, ...] = Field(
        (), description="category lines known to stand above a title; other short ones are told by their shape"
    )
    language: str = Field(pattern=r"^[a-z]{2}$", description="ISO 639-1 code of the text")
    publisher: str = Field(
        min_length=1, description="official name of the issuing body, as in the organisation vocabulary"
    )
    reporting_country: str = Field(pattern=r"^[A-Z]{3}$", description="ISO 3166-1 alpha-3: whose statistics these are")
    dollar: str = Field("USD", pattern=r"^[A-Z]{3}$", description="ISO 4217 code that a bare $ means")
    growth_base: Literal["year", "period"] = Field(
        "year", description="what growth without a base compares with: a year before, or the period before"
    )
    schedule: str = Field(
        pattern=r"^\S+( \S+){4}$",
        description="cron expression (five fields) of the scheduled run, in the source's time zone",
    )
    time_zone: str = Field(description="IANA time zone of the schedule")
    cadence: timedelta = Field(
        description="a release is expected at least this often (ISO 8601 duration); older is stale"
    )
    attribution: str = Field(min_length=1, description="whom to credit")
    licence: str = Field(min_length=1, description="under which terms the texts may be used")

    @field_validator("time_zone")
    @classmethod
    def _time_zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("no such time zone in the IANA database; write one like Asia/Seoul") from error
        return name

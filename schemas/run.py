"""A run: what it was asked, what it counted, what it ends with."""

import os
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from schemas.record import Record


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class RunParameters(BaseModel):
    """What a run of the flow `ingest-releases` is asked to do; every field has a default that works."""

    model_config = ConfigDict(extra="forbid")

    paths: list[str] = Field(
        default_factory=list,
        description="Files, folders or globs to read in place of the registry's sources; - is standard input.",
    )
    sources: list[str] = Field(
        default_factory=list,
        description="Sources of the registry to read; with paths, the one source they are read as.",
    )
    since: date | None = Field(None, description="Only releases of this day or later.")
    until: date | None = Field(None, description="Only releases of this day or earlier.")
    workers: int = Field(default_factory=cores, ge=1, description="How many processes normalize at a time.")
    strict: bool = Field(False, description="A quarantined input fails the run.")
    warehouse: Path = Field(Path("warehouse/releases.duckdb"), description="The DuckDB file to publish.")

    @model_validator(mode="after")
    def _span_is_a_span(self) -> "RunParameters":
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"since {self.since} is after until {self.until}; turn them round")
        if self.paths and len(self.sources) > 1:
            raise ValueError("paths are read as one source; name one --source")
        return self


class RunCounts(Record):
    """How the inputs of a run ended; each ends exactly once."""

    read: int = Field(0, ge=0, description="inputs met: records of pages, and files that hold none")
    parsed: int = Field(0, ge=0, description="inputs that a layout could read")
    loaded: int = Field(0, ge=0, description="releases that were new")
    unchanged: int = Field(0, ge=0, description="releases that the warehouse, or this run, already held")
    revised: int = Field(0, ge=0, description="releases whose text had changed")
    quarantined: int = Field(0, ge=0, description="inputs that could not be loaded")

    @model_validator(mode="after")
    def _they_add_up(self) -> "RunCounts":
        ended = self.loaded + self.unchanged + self.revised + self.quarantined
        if self.read != ended:
            raise ValueError(f"{self.read} inputs were read, but {ended} ended: something was lost or counted twice")
        return self

    def __add__(self, other: "RunCounts") -> "RunCounts":
        mine, theirs = self.model_dump(), other.model_dump()
        return RunCounts(**{name: mine[name] + theirs[name] for name in mine})


class CellVerdict(Record):
    """How the checks of one step on one subject ended."""

    step: str = Field(description="parse, validate, normalize or load")
    subject: str = Field(description="dates, figures or entity_names")
    passed: int = Field(description="checks that passed")
    failed: int = Field(description="checks that failed, whatever their severity")


class RunSummary(RunCounts):
    """What a run ends with; printed by `releases run`."""

    run_id: str = Field(description="the run's key in the warehouse")
    status: Literal["completed", "failed"] = Field(description="failed where a critical check, or --strict, stopped it")
    reason: str | None = Field(None, description="why it failed, NULL where it completed")
    warehouse: str = Field(description="the DuckDB file")
    report: str = Field(description="the report page of this run")
    checks: tuple[CellVerdict, ...] = Field(description="the twelve cells")

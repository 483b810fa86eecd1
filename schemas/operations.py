"""What the warehouse says about itself: its runs, and the file you are reading."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from schemas.record import Record
from schemas.run import RunCounts

CONTRACT_VERSION = "1.0"
RunStatus = Literal["running", "completed", "failed", "crashed"]


class PipelineRun(RunCounts):
    """One row for each run of the pipeline."""

    run_id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", description="the run")
    started_at: datetime = Field(description="when it began")
    finished_at: datetime | None = Field(
        None, description="when it ended, NULL while it is running, and where it was killed"
    )
    status: RunStatus = Field(
        "running",
        description="running; completed (its data is in); failed (nothing of its data is); crashed (it was killed)",
    )
    mode: str = Field(description="what kind of run it was: run, backfill, replay ...")
    source: str = Field(description="names of the sources it read, parted by commas")


class About(Record):
    """One row: what this file is, when it was built, and under which terms it may be used."""

    contract_version: str = Field(CONTRACT_VERSION, description="version of the warehouse contract it keeps")
    built_at: datetime = Field(description="when the run that built it ended")
    run_id: str = Field(description="the run that built it")
    code_version: str = Field(description="version of the code that built it")
    source_attribution: str = Field(description="whom to credit for the texts")
    licence: str = Field(description="under which terms the texts may be used")

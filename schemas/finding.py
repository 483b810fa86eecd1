"""Findings: what a check has to say about one record."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from schemas.record import Record

Step = Literal["parse", "validate", "normalize", "load"]
Subject = Literal["dates", "figures", "entity_names"]
Severity = Literal["critical", "warning", "info"]


class Finding(Record):
    """One row for each offending record."""

    finding_id: str = Field(
        description="hash of what is wrong and where, without run or time: the same defect keeps its id"
    )
    run_id: str = Field("", description="the run that found it")
    check_name: str = Field(description="the check that found it, as in quality_results")
    release_id: str | None = Field(None, description="the release it concerns, NULL where it never became one")
    mention_id: str | None = Field(None, description="the mention, figure or date it concerns, NULL where none")
    surface: str = Field(description="the exact characters")
    message: str = Field(min_length=1, description="what is wrong, for a person")
    suggestion: str | None = Field(None, description="what would be right, NULL where nobody can tell")


class CheckResult(Record):
    """One row for each check in each run."""

    run_id: str = Field("", description="the run")
    step: Step = Field(description="parse, validate, normalize or load")
    subject: Subject = Field(description="dates, figures or entity_names")
    check_name: str = Field(description="the check")
    severity: Severity = Field(description="critical, warning or info")
    passed: bool = Field(description="whether nothing offended")
    evaluated: int = Field(ge=0, description="how many records were looked at")
    failed: int = Field(ge=0, description="how many of them offended")
    details: dict[str, object] = Field(
        default_factory=dict, description="what the check says, expected and observed, as JSON"
    )
    checked_at: datetime | None = Field(None, description="when")

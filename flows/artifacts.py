"""The artifacts of a run in Prefect's UI: keys stay the same, so that the versions of one key are its history."""

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from flows.quality.check import Judged
from flows.quality.report import STEPS, check_rows, finding_rows, summary
from schemas.run import RunCounts


def leave_artifacts(run_id: str, status: str, counts: RunCounts, judged: Judged) -> None:
    """Write the summary with its twelve cells, a table of checks for each step, and the findings."""
    create_markdown_artifact(
        key="quality-summary",
        markdown=summary(run_id, status, counts, judged),
        description="What the run read and loaded, and its checks by step and subject",
    )
    for step in STEPS:
        create_table_artifact(
            key=f"checks-{step}",
            table=check_rows(step, judged.results),
            description=f"The checks of the step {step}",
        )
    create_table_artifact(
        key="quality-findings",
        table=finding_rows(judged.findings),
        description=f"The records that offended a check: {len(judged.findings)} of them",
    )

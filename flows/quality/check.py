"""A check is a sentence that a steward can read, judged by Great Expectations over a frame of records.

A cell of the report is one step and one subject: a frame with a row for each record, and a suite of checks. Every
frame has the columns `release_id`, `mention_id` (either may be None) and `surface`, which a finding cites.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from schemas.finding import CheckResult, Finding, Severity, Step, Subject
from schemas.identity import stable_id

if TYPE_CHECKING:
    import pandas as pd
    from great_expectations.core.batch_definition import BatchDefinition
    from great_expectations.expectations.expectation import Expectation

FINDINGS_OF_ONE_CHECK = 1000  # a check that a whole page offends says so by its count; the rest would bury the report


class Doubt(NamedTuple):
    """What a reader already knows of an offending row: it knows better than the check what is wrong with it."""

    message: str
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One step and one subject: the records, the checks, and what is already known of single rows."""

    step: Step
    subject: Subject
    frame: pd.DataFrame
    suite: Sequence[Expectation]
    doubts: Mapping[tuple[str, int], Doubt] = field(default_factory=dict)  # by check name and row number


class Judged(NamedTuple):
    """The results of a cell or of several."""

    results: tuple[CheckResult, ...]
    findings: tuple[Finding, ...]


def check(kind: type[Expectation], *, name: str, severity: Severity, says: str, **arguments: Any) -> Expectation:
    """An expectation with its name, its severity and the sentence that a steward reads.

    Severity and text go to the instance: given as class defaults they get lost in the result.
    """
    from great_expectations.expectations.metadata_types import FailureSeverity

    return kind(severity=FailureSeverity(severity), meta={"name": name, "says": says}, **arguments)


def holds(column: str, *, name: str, severity: Severity, says: str) -> Expectation:
    """A check that a boolean column is true in every row; a null is a row that the check does not concern."""
    from great_expectations.expectations import ExpectColumnValuesToBeInSet

    return check(ExpectColumnValuesToBeInSet, name=name, severity=severity, says=says, column=column, value_set=[True])


def all_there(handed_over: int, *, name: str, says: str) -> Expectation:
    """The first check of a cell: as many rows as the step was handed; no check passes on nothing."""
    from great_expectations.expectations import ExpectTableRowCountToEqual

    return check(ExpectTableRowCountToEqual, name=name, severity="critical", says=says, value=handed_over)


@cache
def _batches() -> BatchDefinition[Any]:
    import great_expectations as gx
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("releases").add_dataframe_asset("records")
    return asset.add_batch_definition_whole_dataframe("all")


_FORMAT = {
    "result_format": "COMPLETE",
    "unexpected_index_column_names": ["row"],
    "return_unexpected_index_query": False,
}


def judge(cells: Iterable[Cell]) -> Judged:
    """Run every check of the cells and return a result for each check and a finding for each offending row."""
    results: list[CheckResult] = []
    findings: list[Finding] = []
    for cell in cells:
        judged = _judge(cell)
        results += judged.results
        findings += judged.findings
    return Judged(tuple(results), tuple(findings))


def _judge(cell: Cell) -> Judged:
    from great_expectations import ExpectationSuite

    frame = cell.frame.reset_index(drop=True)
    frame["row"] = range(len(frame))
    batch = _batches().get_batch({"dataframe": frame})
    suite = ExpectationSuite(name=f"{cell.step}-{cell.subject}", expectations=list(cell.suite))
    verdicts: list[dict[str, Any]] = batch.validate(suite, result_format=_FORMAT).to_json_dict()["results"]
    by_name: dict[str, dict[str, Any]] = {
        verdict["expectation_config"]["meta"]["name"]: verdict for verdict in verdicts
    }
    results, findings = [], []
    for expectation in cell.suite:  # verdicts come in another order than the suite
        verdict = by_name[(expectation.meta or {})["name"]]
        rows = _offending_rows(verdict)
        results.append(_result(cell, verdict, rows, len(frame)))
        findings += _findings(cell, frame, results[-1], rows)
    return Judged(tuple(results), tuple(findings))


def _offending_rows(verdict: Mapping[str, Any]) -> list[int]:
    return [int(place["row"]) for place in verdict["result"].get("unexpected_index_list") or ()]


def _result(cell: Cell, verdict: Mapping[str, Any], rows: Sequence[int], evaluated: int) -> CheckResult:
    configuration, outcome = verdict["expectation_config"], verdict["result"]
    passed = bool(verdict["success"])
    details = {"says": configuration["meta"]["says"], "expectation": configuration["type"]}
    if "observed_value" in outcome:
        details |= {"expected": configuration["kwargs"].get("value"), "observed": outcome["observed_value"]}
    if "missing_count" in outcome:
        evaluated -= int(outcome["missing_count"])
    if not passed and not outcome:  # the check itself broke: that is never a pass, and never silent
        details["error"] = "; ".join(_messages(verdict["exception_info"]))
    return CheckResult(
        step=cell.step,
        subject=cell.subject,
        check_name=configuration["meta"]["name"],
        severity=configuration["severity"],
        passed=passed,
        evaluated=evaluated,
        failed=0 if passed else max(1, len(rows)),
        details=details,
    )


def _messages(exception_info: Mapping[str, Any]) -> list[str]:
    """What broke, each message once: Great Expectations gives one exception, or one for each metric of the check."""
    failures = [exception_info] if "exception_message" in exception_info else exception_info.values()
    return sorted({str(failure["exception_message"]) for failure in failures})


def _findings(cell: Cell, frame: pd.DataFrame, result: CheckResult, rows: Sequence[int]) -> list[Finding]:
    if result.passed:
        return []
    says = str(result.details["says"])
    if not rows:
        seen = result.details.get("observed", result.details.get("error", "the check could not be run"))
        return [
            _finding(
                result,
                None,
                None,
                "",
                f"{says}: {seen} seen, {result.details.get('expected')} expected",
                None,
            )
        ]
    found = []
    columns = frame[["release_id", "mention_id", "surface"]].iloc[list(rows[:FINDINGS_OF_ONE_CHECK])]
    for row, release_id, mention_id, surface in columns.itertuples(name=None):
        doubt = cell.doubts.get((result.check_name, row), Doubt(f"{says}; here it does not", None))
        found.append(_finding(result, release_id, mention_id, surface, *doubt))
    return found


def _finding(
    result: CheckResult,
    release_id: object,
    mention_id: object,
    surface: object,
    message: str,
    suggestion: str | None,
) -> Finding:
    release, mention = _text(release_id), _text(mention_id)
    return Finding(
        finding_id=stable_id("finding", result.check_name, release, mention, surface),
        check_name=result.check_name,
        release_id=release,
        mention_id=mention,
        surface=str(surface),
        message=message,
        suggestion=suggestion,
    )


def _text(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None  # pandas turns a missing string into NaN


def merged(judged: Iterable[Judged]) -> Judged:
    """The verdict over a whole run: results of the same check in several batches added up, each finding once."""
    results: dict[tuple[str, str, str], CheckResult] = {}
    findings: dict[str, Finding] = {}
    for one in judged:
        for result in one.results:
            key = (result.step, result.subject, result.check_name)
            before = results.get(key)
            results[key] = result if before is None else _sum(before, result)
        findings |= {finding.finding_id: finding for finding in one.findings}
    return Judged(tuple(results.values()), tuple(findings.values()))


def _sum(a: CheckResult, b: CheckResult) -> CheckResult:
    return a.model_copy(
        update={
            "passed": a.passed and b.passed,
            "evaluated": a.evaluated + b.evaluated,
            "failed": a.failed + b.failed,
            "details": a.details if not a.passed else b.details,
        }
    )

"""The report of a run: twelve cells, checks and findings; as Markdown for Prefect's UI and as a page of its own."""

import html
import re
from collections.abc import Iterable, Sequence

from flows.quality.check import Judged
from schemas.finding import CheckResult, Finding
from schemas.run import CellVerdict, RunCounts

STEPS = ("parse", "validate", "normalize", "load")
SUBJECTS = ("dates", "figures", "entity_names")
FINDINGS_SHOWN = 500  # an event of Prefect's must stay under 1.5 MB; the warehouse keeps all of them

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~$-])")


def escaped(text: object) -> str:
    """Text from a release as literal Markdown, in one line: it must neither draw tables nor carry markup."""
    return _MARKDOWN.sub(r"\\\1", " ".join(str(text).split()))


def verdicts(results: Iterable[CheckResult]) -> tuple[CellVerdict, ...]:
    """The twelve cells in the order of the pipeline; a cell without a check shows as 0 and 0."""
    passed = dict.fromkeys(((step, subject) for step in STEPS for subject in SUBJECTS), 0)
    failed = dict(passed)
    for result in results:
        (passed if result.passed else failed)[result.step, result.subject] += 1
    return tuple(CellVerdict(step=s, subject=t, passed=passed[s, t], failed=failed[s, t]) for s, t in passed)


def summary(run_id: str, status: str, counts: RunCounts, judged: Judged) -> str:
    """The run in Markdown: its counts, its twelve cells, and what failed."""
    cells = {(cell.step, cell.subject): cell for cell in verdicts(judged.results)}
    lines = [
        f"# Run {run_id}: {status}",
        "",
        f"Read {counts.read}, loaded {counts.loaded}, unchanged {counts.unchanged}, revised {counts.revised}, "
        f"quarantined {counts.quarantined}.",
        "",
        "| step | dates | figures | entity names |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| {step} | " + " | ".join(_cell(cells[step, subject]) for subject in SUBJECTS) + " |" for step in STEPS]
    offended = [result for result in judged.results if not result.passed]
    if offended:
        lines += ["", "## Checks that failed", "", "| step | subject | check | severity | failed | says |"]
        lines += ["| --- | --- | --- | --- | ---: | --- |"]
        lines += [
            f"| {r.step} | {r.subject} | {r.check_name} | {r.severity} | {r.failed} of {r.evaluated} "
            f"| {escaped(r.details['says'])} |"
            for r in offended
        ]
    lines += ["", f"{len(judged.findings)} findings."]
    return "\n".join(lines)


def _cell(cell: CellVerdict) -> str:
    return f"✗ {cell.failed} of {cell.passed + cell.failed} failed" if cell.failed else f"✓ {cell.passed} passed"


def check_rows(step: str, results: Iterable[CheckResult]) -> list[dict[str, object]]:
    """The checks of a step as rows of plain JSON values."""
    return [
        {
            "subject": r.subject,
            "check": r.check_name,
            "severity": r.severity,
            "passed": "yes" if r.passed else "no",
            "evaluated": r.evaluated,
            "failed": r.failed,
            "says": str(r.details["says"]),
        }
        for r in results
        if r.step == step
    ]


def finding_rows(findings: Sequence[Finding]) -> list[dict[str, object]]:
    """The findings as rows of plain JSON values, the first of them where there are very many."""
    return [
        {
            "check": f.check_name,
            "release": f.release_id or "",
            "surface": f.surface[:200],
            "message": f.message[:300],
            "suggestion": f.suggestion or "",
            "finding": f.finding_id,
        }
        for f in findings[:FINDINGS_SHOWN]
    ]


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Run {run_id}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1b1f24 }}
table {{ border-collapse: collapse; margin: 1rem 0; width: 100% }}
th, td {{ border-bottom: 1px solid #d5dae0; padding: .3rem .6rem; text-align: left; vertical-align: top }}
.no {{ color: #b3261e; font-weight: 600 }} .yes {{ color: #1a7f37 }}
mark {{ background: #fff3b0 }}
</style>
<h1>Run {run_id}: {status}</h1>
<p>{counts}</p>
{cells}{checks}{findings}
</html>
"""


def page(run_id: str, status: str, counts: RunCounts, judged: Judged) -> str:
    """The run as one HTML page that needs nothing from anywhere."""
    cells = {(cell.step, cell.subject): cell for cell in verdicts(judged.results)}
    return _PAGE.format(
        run_id=html.escape(run_id),
        status=html.escape(status),
        counts=html.escape(", ".join(f"{name} {number}" for name, number in counts.model_dump().items())),
        cells=_table(
            ("step", *SUBJECTS),
            ((step, *(_mark(_cell(cells[step, subject])) for subject in SUBJECTS)) for step in STEPS),
        ),
        checks="<h2>Checks</h2>"
        + "".join(
            f"<h3>{step}</h3>"
            + _table(
                ("subject", "check", "severity", "passed", "evaluated", "failed", "says"),
                (tuple(_mark(value) for value in row.values()) for row in check_rows(step, judged.results)),
            )
            for step in STEPS
        ),
        findings=f"<h2>{len(judged.findings)} findings</h2>"
        + _table(
            ("check", "release", "surface", "message", "suggestion"),
            (
                (
                    html.escape(f.check_name),
                    html.escape(f.release_id or ""),
                    f"<mark>{html.escape(f.surface)}</mark>",
                    html.escape(f.message),
                    html.escape(f.suggestion or ""),
                )
                for f in judged.findings
            ),
        ),
    )


def _mark(value: object) -> str:
    text = html.escape(str(value))
    tone = "no" if text == "no" or text.startswith("✗") else "yes" if text == "yes" or text.startswith("✓") else ""
    return f'<span class="{tone}">{text}</span>' if tone else text


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    top = "".join(f"<th>{html.escape(name)}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{body}</table>"

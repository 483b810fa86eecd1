"""Records of a small warehouse, and runs that load and publish them as `releases run` does."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from flows.load.ending import commit, reject
from flows.load.loading import load_batch, start
from schemas.arrow import table
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.finding import CheckResult, Finding
from schemas.operations import About, PipelineRun
from schemas.release import Quarantined, Release
from schemas.run import RunCounts
from schemas.statistics import Observation, ObservationWord
from warehouse.publish import publish, publish_operations
from warehouse.state import State, open_working

FIRST_RUN = datetime(2019, 6, 4, 6, 0, tzinfo=UTC)
TITLE = "Ship exports fall 12.5 percent in May"
BODY = (
    "Exports of ships fell to about $2.6 to $2.8 billion in May 2019.\n"
    "Minister Chrystia Freeland opened the Canada-Japan Forum [in Ottawa] on June 3."
)


def release(number: int, **changes: object) -> Release:
    """A release; `number` is the first digit of its key."""
    fields: dict[str, object] = {
        "release_id": f"{number:x}" * 8 + "00000000",
        "source": "motie-sample",
        "title": TITLE,
        "body": BODY,
        "released_on": date(2019, 6, 4),
        "is_truncated": False,
        "document_id": "d" * 64,
        "locator": "page.txt:1",
    }
    return Release.model_validate(fields | changes)


def place(section: str, surface: str) -> dict[str, object]:
    """Where a surface stands in the title or body of `release`."""
    start = (TITLE if section == "title" else BODY).index(surface)
    return {
        "release_id": release(1).release_id,
        "section": section,
        "sentence_no": 0,
        "char_start": start,
        "char_end": start + len(surface),
        "surface": surface,
    }


FIGURES = [
    Figure(**place("title", "12.5 percent"), figure_id="f1", kind="percent", value=Decimal("-12.5"), unit="percent"),
    Figure(
        **place("body", "about $2.6 to $2.8 billion"),
        figure_id="f2",
        kind="money",
        value=Decimal(2_600_000_000),
        value_high=Decimal(2_800_000_000),
        unit="USD",
        qualifier="about",
    ),
]
MAY = {"start_on": date(2019, 5, 1), "end_on": date(2019, 5, 31), "granularity": "month", "timex": "2019-05"}
JUNE_3 = {"start_on": date(2019, 6, 3), "end_on": date(2019, 6, 3), "granularity": "day", "timex": "2019-06-03"}
DATES = [
    DateExpression(**place("title", "May"), date_id="d1", **MAY),
    DateExpression(**place("body", "May 2019"), date_id="d2", **MAY),
    DateExpression(**place("body", "June 3"), date_id="d3", **JUNE_3),
]
ENTITIES = [
    Entity(entity_id="e1", entity_type="person", name="Chrystia Freeland", country="CAN"),
    Entity(entity_id="e2", entity_type="event", name="Canada-Japan Forum"),
    Entity(entity_id="e3", entity_type="country", name="Canada", country="CAN"),
    Entity(entity_id="e4", entity_type="country", name="Japan", country="JPN"),
    Entity(entity_id="e5", entity_type="place", name="Ottawa", country="CAN"),
]
MENTIONS = [
    EntityMention(
        **place("body", "Chrystia Freeland"),
        mention_id="m1",
        entity_id="e1",
        entity_type="person",
        role="Minister",
        affiliation="Canada",
    ),
    EntityMention(**place("body", "Canada-Japan Forum"), mention_id="m2", entity_id="e2", entity_type="event"),
    EntityMention(**place("body", "Canada"), mention_id="m3", entity_id="e3", entity_type="country"),
    EntityMention(**place("body", "Japan"), mention_id="m4", entity_id="e4", entity_type="country"),
    EntityMention(**place("body", "Ottawa"), mention_id="m5", entity_id="e5", entity_type="place"),
]
OBSERVATIONS = [
    Observation(
        figure_id="f1",
        release_id=release(1).release_id,
        ref_area="KOR",
        indicator="exports",
        product="ships",
        freq="M",
        time_period="2019-05",
        transformation="growth_yoy",
        base_period="2018-05",
        obs_value=Decimal("-12.5"),
        unit_measure="percent",
        obs_status="A",
        released_on=date(2019, 6, 4),
    )
]
WORDS = [
    ObservationWord(**place(section, surface), figure_id="f1", dimension=dimension)
    for section, surface, dimension in (
        ("title", "12.5 percent", "obs_value"),
        ("body", "Exports", "indicator"),
        ("title", "Ship", "product"),
        ("title", "May", "time_period"),
        ("title", "fall", "transformation"),
    )
]
MEETINGS = [
    Meeting(
        meeting_id="k1",
        release_id=release(1).release_id,
        start_on=date(2019, 6, 3),
        end_on=date(2019, 6, 3),
        place="Ottawa",
        counterpart_person="Chrystia Freeland",
        counterpart_role="Minister",
        counterpart_country="CAN",
        status="held",
    )
]
ACTIONS = [
    AgreementAction(release_id=release(1).release_id, agreement="MOU", action="signed", parties=("Canada", "Japan"))
]


def result(step: str, subject: str, name: str, **changes: object) -> CheckResult:
    """A check that passed on three records."""
    fields: dict[str, object] = {
        "step": step,
        "subject": subject,
        "check_name": name,
        "severity": "warning",
        "passed": True,
        "evaluated": 3,
        "failed": 0,
        "details": {"says": f"All of {name} hold"},
    }
    return CheckResult.model_validate(fields | changes)


def finding(number: int, **changes: object) -> Finding:
    """Something wrong with the first release."""
    fields: dict[str, object] = {
        "finding_id": f"{number:016x}",
        "check_name": "sign_is_told",
        "release_id": release(1).release_id,
        "mention_id": "f1",
        "surface": "12.5 percent",
        "message": "The sentence does not tell the direction",
    }
    return Finding.model_validate(fields | changes)


def quarantined(number: int, **changes: object) -> Quarantined:
    """An input without a date; `number` is the first digit of its key."""
    fields: dict[str, object] = {
        "quarantine_id": f"{number:x}" * 16,
        "source": "motie-sample",
        "locator": f"page.txt:{number}0",
        "reason": "no date marker; write dateYYYY-MM-DD at the end of the body",
        "payload": "First line\nSecond line",
        "document_id": "d" * 64,
    }
    return Quarantined.model_validate(fields | changes)


def run(
    warehouse: Path,
    number: int,
    *,
    releases: Sequence[Release] = (),
    results: Sequence[CheckResult] = (),
    findings: Sequence[Finding] = (),
    quarantine: Sequence[Quarantined] = (),
    with_facts: bool = False,
    succeeds: bool = True,
    source: str = "motie-sample",
) -> str:
    """One run, a day after the one before, loaded and published as `releases run` does; return its id."""
    state = State(warehouse)
    state.prepare()
    started = FIRST_RUN + timedelta(days=number)
    running = PipelineRun(run_id=f"run-{number}", started_at=started, mode="run", source=source)
    finished = started + timedelta(seconds=75)
    facts = {
        "entities": table(ENTITIES, Entity),
        "figures": table(FIGURES, Figure),
        "dates": table(DATES, DateExpression),
        "entity_mentions": table(MENTIONS, EntityMention),
        "observations": table(OBSERVATIONS, Observation),
        "observation_words": table(WORDS, ObservationWord),
        "meetings": table(MEETINGS, Meeting),
        "agreement_actions": table(ACTIONS, AgreementAction),
    }
    counts = RunCounts(
        read=len(releases) + len(quarantine),
        parsed=len(releases),
        loaded=len(releases),
        quarantined=len(quarantine),
    )
    with open_working(state) as con:
        start(con, running)
        batch = {"releases": table(releases, Release)} | (facts if with_facts else {})
        load_batch(con, running, batch, quarantined=quarantine)
        if succeeds:
            about = About(
                built_at=finished, run_id=running.run_id, code_version="0", source_attribution="-", licence="-"
            )
            commit(con, running, counts, results, findings, about)
            publish(con, state, running.run_id)
        else:
            reject(con, running, counts, results, findings, finished)
            publish_operations(con, state)
    return running.run_id

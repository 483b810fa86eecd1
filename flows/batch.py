"""A batch on its way through the stages: what each hands on, what its checks said, how its inputs ended.

Free of Prefect on purpose: here a stage is a function of the batch; the flow gives it a name, an order and a log.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

import duckdb

from flows.load.loading import load_batch
from flows.load.resolution import resolve
from flows.load.verdicts import verdicts
from flows.normalize.batch import read_batch, together
from flows.normalize.vocabularies import vocabulary
from flows.parse.page import parse
from flows.quality import load as load_quality
from flows.quality import normalize as normalize_quality
from flows.quality import parse as parse_quality
from flows.quality import resolution as resolution_quality
from flows.quality import validate as validate_quality
from flows.quality.check import Judged, judge
from flows.sources.files import Fetched
from flows.validate.releases import validate
from schemas.arrow import table
from schemas.date_expression import DateExpression
from schemas.diplomacy import AgreementAction, Meeting
from schemas.document import RawDocument
from schemas.entity import Entity, EntityMention
from schemas.figure import Figure
from schemas.operations import PipelineRun
from schemas.reading import Reading
from schemas.release import ParsedRelease, Quarantined, Release
from schemas.resolution import Decision
from schemas.run import RunCounts
from schemas.source import Source
from schemas.statistics import Observation, ObservationWord

DOCUMENTS = 250  # of one batch: enough that tasks and checks cost little for each, few enough for flat memory
BYTES = 4_000_000  # of one batch: pages that list many releases come a few at a time
WORTH_A_PROCESS = 40  # releases: fewer are read before another process has been started


class Batch:
    """Some documents of one source and all that became of them.

    A plain class: Prefect looks into the fields of dataclasses, tuples and models that are handed to a task.
    """

    def __init__(self, source: Source, fetched: Sequence[Fetched]) -> None:
        self.source = source
        self.fetched = fetched
        self.quarantined: list[Quarantined] = [one.quarantined for one in fetched if one.quarantined]
        self.parsed: list[ParsedRelease] = []
        self.releases: list[Release] = []
        self.fresh: list[Release] = []
        self.unchanged: list[str] = []
        self.reading = Reading()
        self.judged: list[Judged] = []
        self.counts = RunCounts()

    @property
    def documents(self) -> list[RawDocument]:
        """The raw documents, to be kept whatever became of them."""
        return [one.document for one in self.fetched]


def batches(source: Source, fetched: Iterable[Fetched]) -> Iterator[Batch]:
    """Cut a stream of documents of one source into batches."""
    pile: list[Fetched] = []
    size = 0
    for one in fetched:
        pile.append(one)
        size += len(one.document.content)
        if len(pile) >= DOCUMENTS or size >= BYTES:
            yield Batch(source, pile)
            pile, size = [], 0
    if pile:
        yield Batch(source, pile)


def parse_batch(batch: Batch) -> None:
    """Cut the documents into records, by the layout of their source."""
    for one in batch.fetched:
        if one.quarantined is None:
            parsed = parse(one.document, batch.source.layout, batch.source.categories)
            batch.parsed += parsed.releases
            batch.quarantined += parsed.quarantined
    batch.judged.append(judge(parse_quality.cells(batch.parsed)))


def validate_batch(
    batch: Batch, connection: duckdb.DuckDBPyConnection, *, today: date, since: date | None, until: date | None
) -> None:
    """Keep the records that are releases of the span asked for, and tell the new texts from those already held."""
    validated = validate(batch.parsed, today)
    batch.quarantined += validated.quarantined
    pairs = [
        (release, parsed)
        for release, parsed in zip(validated.releases, validated.parsed, strict=True)
        if _within(release, since, until)
    ]
    batch.releases = [release for release, _ in pairs]
    duplicates = [release for release in validated.duplicates if _within(release, since, until)]
    outside = len(validated.releases) - len(pairs) + len(validated.duplicates) - len(duplicates)
    expected = len(batch.parsed) - outside - len(validated.quarantined) - len(duplicates)
    batch.judged.append(judge(validate_quality.cells(pairs, expected=expected, today=today)))
    known = verdicts(connection, table(batch.releases, Release)).column("verdict").to_pylist()
    batch.fresh = [release for release, verdict in zip(batch.releases, known, strict=True) if verdict != "unchanged"]
    batch.unchanged = [r.release_id for r, verdict in zip(batch.releases, known, strict=True) if verdict == "unchanged"]
    parsed = len(batch.parsed) - outside
    batch.counts = RunCounts.model_construct(
        read=parsed + len(batch.quarantined) - len(validated.quarantined),
        parsed=parsed,
        unchanged=len(batch.unchanged) + len(duplicates),
        quarantined=len(batch.quarantined),
    )


def _within(release: Release, since: date | None, until: date | None) -> bool:
    return (since is None or release.released_on >= since) and (until is None or release.released_on <= until)


def normalize_batch(batch: Batch, pool: "Pool") -> None:
    """Read figures, dates and names out of the releases whose text is new."""
    batch.reading = pool.read(batch.fresh, batch.source)
    unread = {(one.document_id, one.locator) for one in batch.reading.unread}
    batch.fresh = [release for release in batch.fresh if (release.document_id, release.locator) not in unread]
    batch.quarantined += batch.reading.unread
    batch.counts = batch.counts.model_copy(update={"quarantined": len(batch.quarantined)})
    batch.judged.append(judge(normalize_quality.cells(batch.fresh, batch.reading)))


def load_batch_of(batch: Batch, connection: duckdb.DuckDBPyConnection, run: PipelineRun) -> None:
    """Load what is new into the open transaction, keep every document, and read it all back."""
    reading = batch.reading
    ended = load_batch(
        connection,
        run,
        {
            "releases": table(batch.fresh, Release),
            "figures": table(reading.figures, Figure),
            "dates": table(reading.dates, DateExpression),
            "entities": table(reading.entities, Entity),
            "entity_mentions": table(reading.mentions, EntityMention),
            "observations": table(reading.observations, Observation),
            "observation_words": table(reading.observation_words, ObservationWord),
            "meetings": table(reading.meetings, Meeting),
            "agreement_actions": table(reading.agreement_actions, AgreementAction),
        },
        unchanged=batch.unchanged,
        documents=batch.documents,
        quarantined=batch.quarantined,
    )
    batch.counts = RunCounts(
        read=batch.counts.read,
        parsed=batch.counts.parsed,
        loaded=ended.loaded,
        unchanged=batch.counts.unchanged - len(batch.unchanged) + ended.unchanged,
        revised=ended.revised,
        quarantined=batch.counts.quarantined,
    )
    batch.judged.append(judge(load_quality.cells(connection, batch.fresh, reading)))


def resolve_entities(connection: duckdb.DuckDBPyConnection, run: PipelineRun) -> Judged:
    """Find out which entities of the whole warehouse are one, once all batches of a run are loaded."""
    decisions = vocabulary("resolutions", Decision)
    problems = resolve(connection, run, decisions)
    return judge([resolution_quality.cell(connection, run, decisions, problems)])


class Pool:
    """Processes that read releases; started only when there is enough to read for more than one."""

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._executor: ProcessPoolExecutor | None = None

    def read(self, releases: Sequence[Release], source: Source) -> Reading:
        """As `read_batch`, in as many processes as are worth starting."""
        if self.workers == 1 or len(releases) < WORTH_A_PROCESS:
            return read_batch(releases, source)
        if self._executor is None:
            # Not forked: this process has threads of Prefect's, and a fork would copy their locks as they stand.
            self._executor = ProcessPoolExecutor(self.workers, mp_context=get_context("spawn"))
        size = -(-len(releases) // (2 * self.workers))
        pieces = [releases[at : at + size] for at in range(0, len(releases), size)]
        return together(self._executor.map(read_batch, pieces, [source] * len(pieces)))

    def close(self) -> None:
        """Stop the processes."""
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)

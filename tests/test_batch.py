"""Batches: documents are cut into them, and several processes read the same out of one as this process does."""

from collections.abc import Iterator
from datetime import UTC, datetime

from flows.batch import BYTES, DOCUMENTS, WORTH_A_PROCESS, Pool, batches
from flows.normalize.batch import read_batch
from flows.parse.page import parse
from flows.sources.files import Fetched, documents
from flows.sources.registry import default_source
from flows.validate.releases import validate
from schemas.document import RawDocument
from schemas.release import Release

NOW = datetime(2024, 3, 6, tzinfo=UTC)


def fetched(sizes: list[int]) -> Iterator[Fetched]:
    for number, size in enumerate(sizes):
        yield Fetched(
            RawDocument(
                source="sample", locator=f"{number}.txt", fetched_at=NOW, content_type="text/plain", content=b"x" * size
            )
        )


def test_no_document_is_lost_between_batches_and_none_of_them_is_too_large() -> None:
    source = default_source()
    many = list(batches(source, fetched([1] * (2 * DOCUMENTS + 1))))
    assert [len(batch.fetched) for batch in many] == [DOCUMENTS, DOCUMENTS, 1]
    large = list(batches(source, fetched([BYTES // 2] * 5)))
    assert [len(batch.fetched) for batch in large] == [2, 2, 1]
    assert list(batches(source, fetched([]))) == []


def releases(times: int) -> list[Release]:
    source = default_source()
    (page,) = documents(source, None, NOW)
    found = validate(parse(page.document, source.layout, source.categories).releases, NOW.date()).releases
    return [r.model_copy(update={"release_id": f"{n}-{r.release_id}"}) for n in range(times) for r in found]


def test_several_processes_read_what_one_does() -> None:
    source, many = default_source(), releases(6)
    assert len(many) > WORTH_A_PROCESS
    pool = Pool(2)
    try:
        together = pool.read(many, source)
    finally:
        pool.close()
    alone = read_batch(many, source)
    assert together._replace(entities=()) == alone._replace(entities=())
    assert {e.entity_id: set(e.aliases) for e in together.entities} == {
        e.entity_id: set(e.aliases) for e in alone.entities
    }

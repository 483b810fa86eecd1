"""Laws of a whole reading: no text makes a reader raise, every surface stands at its offsets, no id comes twice."""

from datetime import UTC, date, datetime
from functools import cache

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from flows.normalize.batch import read_release
from flows.parse.page import parse
from flows.sources.files import documents
from flows.sources.registry import default_source
from schemas.release import Release


@cache
def words() -> list[str]:
    """The words and marks of the sample page, each once."""
    source = default_source()
    (fetched,) = documents(source, None, datetime.now(UTC))
    records = parse(fetched.document, source.layout, source.categories).releases
    return sorted({word for record in records for word in record.body.split()})


@st.composite
def prose(draw: st.DrawFn) -> str:
    """Words of the ministry in any order, with now and then a line, a bracket, or any character at all."""
    pieces = st.one_of(
        st.sampled_from(words()),
        st.sampled_from(["\n", "- ", "(", ")", ";", ":", ".", "respectively", "held talks with", "signed", "rose 3%"]),
        st.text(max_size=4),
    )
    return " ".join(draw(st.lists(pieces, min_size=1, max_size=40)))


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(title=prose(), body=prose())
@example(title="$0.2", body="( held talks with (DEPA)")  # a sentence that is all in a bracket
def test_any_text_is_read(title: str, body: str) -> None:
    title = title or "Exports rise"
    release = Release(
        release_id="r", source="sample", title=title, body=body, released_on=date(2024, 3, 5), is_truncated=False,
        document_id="d", locator="page.txt:1",
    )  # fmt: skip
    read = read_release(release, default_source())
    texts = {"title": title, "body": body}
    for record in (*read.figures, *read.dates, *read.mentions, *read.observation_words):
        assert texts[record.section][record.char_start : record.char_end] == record.surface
    for ids in (
        [figure.figure_id for figure in read.figures], [one.date_id for one in read.dates],
        [mention.mention_id for mention in read.mentions], [meeting.meeting_id for meeting in read.meetings],
    ):  # fmt: skip
        assert len(ids) == len(set(ids))
    assert {observation.figure_id for observation in read.observations} <= {one.figure_id for one in read.figures}

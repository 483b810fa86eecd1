"""Records become releases, duplicates or quarantine, each exactly one of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.validate import release_key, validate
from schemas.release import ParsedRelease
from tests.validate.builders import BODY, parsed

TODAY = date(2024, 6, 10)


def test_a_sound_record_is_a_release_with_every_field_handed_on() -> None:
    record = parsed(category="Energy", url="https://example.org/1", is_truncated=True, repairs=("nbsp",))
    result = validate([record], TODAY)
    (release,) = result.releases
    assert result.parsed == (record,)
    assert (result.quarantined, result.duplicates) == ((), ())
    assert release.model_dump(exclude={"release_id", "released_on"}) == record.model_dump(
        exclude={"date_marker", "payload"}
    )
    assert release.released_on == date(2024, 6, 1)
    assert release.release_id == release_key(date(2024, 6, 1), record.title)


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"body": ""}, id="a title alone says something"),
        pytest.param({"date_marker": "2024-06-10"}, id="of today"),
        pytest.param({"date_marker": "2024-02-29"}, id="a leap day"),
        pytest.param({"date_marker": "1987-10-19"}, id="of another decade"),
        pytest.param({"title": "5월 수출 증가", "body": "수출이 증가했다."}, id="in Korean"),
    ],
)
def test_releases(fields: dict[str, str]) -> None:
    assert len(validate([parsed(**fields)], TODAY).releases) == 1


@pytest.mark.parametrize(
    "fields, reason",
    [
        pytest.param({"date_marker": None}, "There is no date marker", id="no date"),
        pytest.param({"date_marker": "2024-02-30"}, "2024-02-30 is no day of the calendar", id="no such day"),
        pytest.param({"date_marker": "2023-02-29"}, "2023-02-29 is no day of the calendar", id="no leap year"),
        pytest.param({"date_marker": "0000-00-00"}, "0000-00-00 is no day of the calendar", id="zeros"),
        pytest.param({"date_marker": "2024-06-11"}, "lies in the future (today is 2024-06-10)", id="tomorrow"),
        pytest.param({"date_marker": "0024-06-01"}, "lies before 1900", id="a century lost"),
        pytest.param({"title": ""}, "There is no title", id="no title"),
        pytest.param({"title": "List", "date_marker": None}, "above the body. There is no date", id="two reasons"),
    ],
)
def test_what_is_no_release_is_quarantined_with_all_reasons(fields: dict[str, str | None], reason: str) -> None:
    result = validate([parsed(**fields)], TODAY)
    (quarantined,) = result.quarantined
    assert (result.releases, result.parsed, result.duplicates) == ((), (), ())
    assert reason in quarantined.reason
    assert quarantined.payload == "the raw lines"
    assert (quarantined.source, quarantined.locator, quarantined.document_id) == ("one", "page.txt:2", "d" * 64)


def test_the_same_defect_has_the_same_id_and_another_place_another() -> None:
    def ids(**fields: str) -> str:
        return validate([parsed(title="", **fields)], TODAY).quarantined[0].quarantine_id

    assert ids() == ids()
    assert len({ids(), ids(locator="page.txt:9"), ids(document_id="e" * 64), ids(date_marker="2024-02-30")}) == 4


def test_a_cut_text_and_the_whole_are_one_release() -> None:
    cut = parsed(body=BODY[:40], is_truncated=True, title="EXPORTS  rise in May", category="Trade")
    whole = parsed(locator="view.txt:9")
    result = validate([cut, whole], TODAY)
    assert [(release.body, release.category) for release in result.releases] == [(BODY, "Trade")]
    assert result.parsed == (whole,)
    assert [release.locator for release in result.duplicates] == ["page.txt:2"]


records = st.builds(
    parsed,
    title=st.sampled_from(["", "One", "Two", "List"]) | st.text(max_size=8),
    body=st.sampled_from(["", BODY, BODY[:30]]),
    date_marker=st.none() | st.dates(TODAY - timedelta(2), TODAY + timedelta(1)).map(str) | st.just("2024-13-01"),
    is_truncated=st.booleans(),
)


@given(st.lists(records))
def test_each_record_ends_exactly_once(batch: list[ParsedRelease]) -> None:
    result = validate(batch, TODAY)
    assert len(result.releases) + len(result.quarantined) + len(result.duplicates) == len(batch)
    assert len(result.releases) == len(result.parsed) == len({release.release_id for release in result.releases})
    for release, record in zip(result.releases, result.parsed, strict=True):
        assert (release.title, release.body, release.released_on.isoformat()) == (
            record.title,
            record.body,
            record.date_marker,
        )

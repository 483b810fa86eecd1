"""Of several texts of one release the one that says most stays, and none is lost from the count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.validate.duplicates import supersedes, unique
from schemas.release import Release
from tests.validate.builders import BODY, release

WHOLE = release()
CUT = release(body=BODY[:50], is_truncated=True)
CUT_LONGER = release(body=BODY[:60], is_truncated=True)
OTHER = release(body="Exports fell.")
OTHER_CUT = release(body="Exports of chips fell in", is_truncated=True)
REFLOWED = release(body=BODY.replace(". ", ".\n\n"))
EMPTY = release(body="")


@pytest.mark.parametrize(
    "met, held, expected",
    [
        pytest.param(WHOLE, CUT, True, id="the whole for the cut one"),
        pytest.param(CUT, WHOLE, False, id="never the reverse"),
        pytest.param(CUT_LONGER, CUT, True, id="the longer of two cut ones"),
        pytest.param(CUT, CUT_LONGER, False, id="never the shorter"),
        pytest.param(WHOLE, EMPTY, True, id="any body for none"),
        pytest.param(EMPTY, CUT, False, id="never none for one"),
        pytest.param(OTHER, WHOLE, True, id="a changed text"),
        pytest.param(OTHER, CUT, True, id="a changed text for a cut one"),
        pytest.param(OTHER_CUT, WHOLE, False, id="never a cut one for a whole one, though it is another"),
        pytest.param(OTHER_CUT, CUT, True, id="of two that are cut and differ, the later"),
        pytest.param(REFLOWED, WHOLE, False, id="paragraphs are no change"),
        pytest.param(WHOLE, WHOLE, False, id="the same"),
    ],
)
def test_which_text_stays(met: Release, held: Release, expected: bool) -> None:
    assert supersedes(met, held) is expected


def test_the_category_of_a_list_page_survives_the_full_page_that_has_none() -> None:
    kept, duplicates = unique([CUT.model_copy(update={"category": "Energy"}), WHOLE])
    assert kept == ((1, WHOLE.model_copy(update={"category": "Energy"})),)
    assert duplicates == (CUT.model_copy(update={"category": "Energy"}),)


texts = st.sampled_from([WHOLE, CUT, CUT_LONGER, OTHER, REFLOWED, EMPTY])


@given(
    st.lists(st.builds(lambda text, key: text.model_copy(update={"release_id": key}), texts, st.sampled_from("abc")))
)
def test_each_text_is_kept_or_counted_and_each_release_is_kept_once(releases: list[Release]) -> None:
    kept, duplicates = unique(releases)
    assert len(kept) + len(duplicates) == len(releases)
    assert [each.release_id for _, each in kept] == list(dict.fromkeys(each.release_id for _, each in kept))
    assert {each.release_id for _, each in kept} == {each.release_id for each in releases}
    assert [at for at, _ in kept] == sorted(at for at, _ in kept)


@given(st.permutations([CUT, CUT_LONGER, WHOLE, EMPTY]))
def test_the_longest_text_stays_in_whatever_order_they_come(releases: list[Release]) -> None:
    ((_, kept),) = unique(releases).kept
    assert kept.body == BODY

"""Who may be whom: a score merges nothing that is not certain, and says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.names.alike import Known, blocks, compare
from schemas.entity import EntityType


def known(entity_type: EntityType, name: str, *beside: str, country: str | None = None) -> Known:
    return Known(entity_type, name, country, frozenset(beside))


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        pytest.param(
            known("person", "Jose Fernandez", "State Department"),
            known("person", "Jose Manuel Fernandez", "State Department"),
            "same", id="a middle name more, and the same office",
        ),
        pytest.param(
            known("person", "Jose Fernandez", "State Department"),
            known("person", "Jose Manuel Fernandez", "Ministry of Fisheries"),
            "different", id="a middle name more, and another office",
        ),
        pytest.param(
            known("person", "Jose Fernandez"), known("person", "Jose Manuel Fernandez"),
            "different", id="a middle name more, and nothing else known: no ground to merge",
        ),
        pytest.param(
            known("person", "Katherine Tai", "USTR"), known("person", "Katharine Tai", "USTR"),
            "doubtful", id="a letter in a long name, and the same office",
        ),
        pytest.param(
            known("person", "Anna Lind", "Statistics Sweden"), known("person", "Anne Lind", "Statistics Sweden"),
            "different", id="a letter in a short name is another name",
        ),
        pytest.param(
            known("person", "Kim Minsoo", "Hanwha"), known("person", "Kim Minjoo", "Hanwha"),
            "different", id="a Korean syllable is another name",
        ),
        pytest.param(
            known("person", "Nguyen Hong Dien", "Vietnam"), known("person", "Nguyen Dien", "Vietnam"),
            "different", id="a Vietnamese word more is another name",
        ),
        pytest.param(
            known("organisation", "Ministry of Energy", country="BRA"),
            known("organisation", "Ministry of Energy", country="CHL"),
            "different", id="two countries have two ministries of one name",
        ),
        pytest.param(
            known("organisation", "Ministry of Energy", country="BRA"), known("organisation", "Ministry of Energy"),
            "different", id="a ministry without a country may be anybody's",
        ),
        pytest.param(
            known("organisation", "Institute for Advancement of Technology", "KIAT"),
            known("organisation", "Institute for the Advancement of Technologies", "KIAT"),
            "doubtful", id="one acronym, names nearly the same",
        ),
        pytest.param(
            known("agreement", "Korea-Peru Comprehensive Economic Partnership Agreement", "CEPA"),
            known("agreement", "India-Peru Comprehensive Economic Partnership Agreement", "CEPA"),
            "different", id="one word of a long name is another country",
        ),
        pytest.param(
            known("event", "World Expo 2030"), known("event", "World Expo 2025"),
            "different", id="two editions are two events",
        ),
    ],
)  # fmt: skip
def test_verdicts(one: Known, other: Known, verdict: str) -> None:
    comparison = compare(one, other)
    assert comparison.verdict == verdict
    assert comparison.reasons


@pytest.mark.parametrize(
    ("entity_type", "one", "other", "meet"),
    [
        pytest.param("person", "Katherine Tai", "Katharine Tai", True, id="a letter in one of two words"),
        pytest.param("person", "Jose Fernandez", "Jose Manuel Fernandez", True, id="a word more"),
        pytest.param("person", "Kim Minsoo", "Kim Jihoon", False, id="a surname alone brings nobody together"),
        pytest.param("organisation", "Bank of Korea", "Export-Import Bank of India", False, id="two words differ"),
        pytest.param("country", "Korea", "Korea", False, id="countries are never compared"),
    ],
)
def test_blocks(entity_type: EntityType, one: str, other: str, meet: bool) -> None:
    assert bool(set(blocks(entity_type, one)) & set(blocks(entity_type, other))) is meet


@given(st.text(min_size=1), st.text(min_size=1), st.sampled_from(("person", "organisation", "place", "event")))
def test_a_comparison_never_raises_and_has_no_direction(one: str, other: str, entity_type: EntityType) -> None:
    there, back = (
        compare(known(entity_type, one), known(entity_type, other)),
        compare(known(entity_type, other), known(entity_type, one)),
    )
    assert 0 <= there.score == back.score <= 1
    assert there.verdict == back.verdict != "same"

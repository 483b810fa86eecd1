"""Laws of names: offsets hold, mentions of one type never overlap, each has its entity, nothing ever raises."""

from datetime import date
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.normalize.names.capitals import fold
from flows.normalize.names.extract import names_in
from flows.normalize.names.named import normal
from flows.normalize.text import Context, Section
from schemas.entity import Names
from schemas.record import SectionName

CONTEXT = Context("release", date(2024, 3, 5), publisher="Ministry of Trade, Industry and Energy")
PIECES = (
    "Minister", "Vice Minister", "Trade,", "Industry", "and", "Energy", "Ahn", "Duk-geun", "of", "the", "Ministry",
    "for", "(MOTIE)", "Korea", "-", "U.S.", "’s", "'", "(", ")", "“", "”", ",", ".", "13th", "2024", "Conference",
    "MC13", "Co.,", "Ltd.", "Committee", "in", "Busan", "said", "The", "Agreement", "MOU", "Act", "on", "Mr.", "CEO",
    "President", "José", "bin", "Al", "&", "Institute", "Georgia", "ministers:", "a", "\n", "meeting", "JAPAN", "ﬁ",
    "Şırnak", "한국", "–", "İ", "memorandum of understanding",
)  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=40)
prose = pieces.map(" ".join) | pieces.map("".join)


def check(names: Names, title: str, body: str) -> None:
    texts: dict[SectionName, str] = {"title": title, "body": body}
    sections = {name: Section(name, text) for name, text in texts.items()}
    known = {entity.entity_id: entity for entity in names.entities}
    assert {mention.entity_id for mention in names.mentions} == set(known)
    for mention in names.mentions:
        assert texts[mention.section][mention.char_start : mention.char_end] == mention.surface
        assert mention.sentence_no == sections[mention.section].sentence_no(mention.char_start)
        assert known[mention.entity_id].entity_type == mention.entity_type
    for kind in {mention.entity_type for mention in names.mentions}:
        for section in texts:
            same = [m for m in names.mentions if m.entity_type == kind and m.section == section]
            spans = sorted((m.char_start, m.char_end) for m in same)
            assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert len({mention.mention_id for mention in names.mentions}) == len(names.mentions)


@settings(max_examples=300, deadline=None)
@given(prose, prose)
def test_the_laws_hold_on_scraps_of_official_prose(title: str, body: str) -> None:
    check(names_in(Section("title", title), Section("body", body), CONTEXT), title, body)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_the_laws_hold_on_any_text(text: str) -> None:
    check(names_in(Section("title", text), Section("body", text), CONTEXT), text, text)


@given(st.text(max_size=60))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=60))
def test_normal_form_is_stable(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@pytest.fixture(scope="module")
def sample() -> str:
    return (files("seeds") / "releases" / "motie-2024-03-05.txt").read_text(encoding="utf-8")


def test_the_sample_page_reads_the_same_every_time(sample: str) -> None:
    first, second = (names_in(Section("title", ""), Section("body", sample), CONTEXT) for _ in range(2))
    check(first, "", sample)
    assert first == second
    assert len(first.mentions) > 200

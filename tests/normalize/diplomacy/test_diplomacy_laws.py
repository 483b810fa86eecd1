"""What holds for any text: nothing raises, and the same text has the same rows."""

import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.normalize.diplomacy.words import agreement_words, meeting_words
from tests.normalize.diplomacy.reading_diplomacy import read

_WORDS = (
    "Minister Kim Min-su", "Peru's Foreign Trade Minister Ana Torres", "met", "with", "held", "talks", "and", ",", ";",
    "(", ")", ":", "-", "the", "Korea-Peru FTA", "MOU", "signed", "was", "by", "of", "May 3", "in Lima", "which", "'s",
    "to", "will", "not", "the CPTPP", "between", "memorandum of understanding", ".", "\n", "discussed", "Boeing", "as",
)  # fmt: skip


@settings(deadline=None)  # the first call compiles the vocabularies
@given(st.lists(st.sampled_from(_WORDS), max_size=24).map(" ".join))
def test_any_order_of_words_is_read_without_an_error_and_alike(text: str) -> None:
    first = read(text, text)
    assert read(text, text) == first
    assert len({row.meeting_id for row in first.meetings}) == len(first.meetings)
    assert pickle.loads(pickle.dumps(first)) == first


def test_the_vocabularies_have_each_verb_once() -> None:
    for verbs in (meeting_words().verbs, agreement_words().verbs):
        rows = {id(row): row for found in verbs.values() for row in found}.values()
        keys = [(row.lemma, getattr(row, "frame", "")) for row in rows]
        assert len(keys) == len(set(keys))
        assert all(form == form.lower() for row in rows for form in row.forms)

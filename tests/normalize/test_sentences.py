"""Where sentences end: abbreviations hold them open, save those that may end one before a word that begins the next."""

import pytest

from flows.normalize.text import Section


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("The surplus was €2.3 bn. Among members it rose.", 2, id="a scale ends one"),
        pytest.param("Sales of 2 mln. The rest fell.", 2, id="another scale"),
        pytest.param("He works for Hyundai Motor Co. The firm is large.", 2, id="a company ends one"),
        pytest.param("Hyundai Motor Co. Vice Chairman Chung spoke.", 1, id="a company that goes on"),
        pytest.param("It opened in Dec. The ministry said so.", 2, id="a month ends one"),
        pytest.param("It opened on Dec. 2 in Seoul.", 1, id="a month and its day"),
        pytest.param("It was made in the U.S. The ministry said so.", 2, id="initials end one"),
        pytest.param("It was made in the U.S. Midwest.", 1, id="initials that go on"),
        pytest.param("The share fell 1.2%p. In June it rose.", 2, id="points end one"),
        pytest.param("Dr. The Anh met Mr. An of No. 5.", 1, id="titles never"),
        pytest.param("It fell to Rs. 500 crore. Exports rose.", 2, id="a currency never"),
    ],
)
def test_sentences(text: str, sentences: int) -> None:
    """Each sentence runs from its first letter to its full stop."""
    found = Section("body", text).sentences
    assert len(found) == sentences
    assert all(text[one.start].isalnum() and text[one.end - 1] == "." for one in found)

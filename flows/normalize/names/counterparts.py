"""People who hold another's office elsewhere: "his Turkish counterpart Jane Roe".

    counterpart = [land] "counterpart" [("from" | "in" | "at") (land | body)] [","] name  |  name "," whose counterpart

The role is that of the person named before in the sentence, whose counterpart it is; the land or body is whose it is.
"""

from collections.abc import Iterator, Sequence

from flows.normalize.lines import word_set
from flows.normalize.names.capitals import past_bracket
from flows.normalize.names.named import Mention, Person
from flows.normalize.names.people import Reader

_WHOSE = word_set("his her their its our my the")
_FROM = word_set("from in at of")
_AFFILIATES = ("country", "region", "organisation")


def counterparts_in(reader: Reader, people: Sequence[Person]) -> Iterator[Person]:
    """The people of a section whom only the word tells; those beside a title of their own are left out."""
    if "counterpart" not in reader.prose.folded:
        return
    words, taken = reader.words, {index for person in people for index in range(person.first, person.last)}
    for at, word in enumerate(words):
        if word.lower != "counterpart" or at == 0:
            continue
        home, end = reader.owner(at), at + 1
        if home is None:
            home, end = _behind(reader, end)
        name, after = _name(reader, home.first if home is not None and end == at + 1 else at, end)
        if name is None or not taken.isdisjoint(range(*name)):
            continue
        whose = [p for p in people if p.first < at and words[p.first].sentence == word.sentence and p.first != name[0]]
        role = max(whose, key=lambda person: person.first).role if whose else None
        body = home.named if home is not None and home.named.type in _AFFILIATES else None
        if role is not None or body is not None:
            yield Person(*name, None, role, after, body)


def _behind(reader: Reader, end: int) -> tuple[Mention | None, int]:
    """Where the counterpart is from, and one past it: "counterpart from the Ministry of Commerce (MOFCOM)"."""
    words = reader.words
    if end + 1 < len(words) and words[end].lower in _FROM:
        mention = reader.starts.get(end + 1 + (words[end + 1].lower == "the"))
        if mention is not None:
            _, end = _behind(reader, past_bracket(words, mention.last))  # "the Ministry of Commerce of China"
            return mention, end
    return None, end


def _name(reader: Reader, first: int, end: int) -> tuple[tuple[int, int] | None, bool]:
    """The name behind the phrase [first, end), or the one that it stands in apposition to, and whether it is that."""
    words = reader.words
    begin = reader.skip_address(end + (end < len(words) and words[end].text == ","))
    stop = reader.name(begin, least=2)
    if stop > begin:
        return (begin, stop), False
    first -= first > 0 and words[first - 1].lower in _WHOSE
    if first > 1 and words[first - 1].text == ",":
        return reader.name_before(first - 1), True
    return None, False

"""Agreements by the noun their name ends in: treaties, laws, initiatives, frameworks, dialogues, plans."""

from flows.normalize.names.capitals import word_set
from flows.normalize.names.named import normal

HEADS = word_set(
    "agreement fta ftas cepa epa cecpa ceca bit treaty pact act law bill decree protocol accord accords charter "
    "convention declaration memorandum mou initiative framework plan strategy roadmap programme program project "
    "partnership dialogue scheme notice regulation regulations directive mechanism vision arrangement blueprint "
    "constitution ordinance code guidelines package deal"
)
# Names that every country has many of: they name one agreement only with its parties or its subject.
GENERIC = frozenset(
    (
        "free trade agreement", "free trade agreements", "trade agreement", "framework agreement", "fta", "ftas",
        "economic partnership agreement", "comprehensive economic partnership agreement", "epa", "cepa", "memorandum",
        "memorandum of understanding", "memorandum of cooperation", "mou", "mous", "letter of intent", "action plan",
        "joint declaration", "joint statement",
    )
)  # fmt: skip
_SHORT = {
    "fta": "free trade agreement", "cepa": "comprehensive economic partnership agreement",
    "epa": "economic partnership agreement", "mou": "memorandum of understanding", "programme": "program",
}  # fmt: skip


def agreement_key(name: str) -> str:
    """The key of an agreement, short forms spelled out.

    "Korea-UK FTA" and "Korea–UK Free Trade Agreement (FTA)" have one.
    """
    return " ".join(_SHORT.get(word, word) for word in normal(name).split())

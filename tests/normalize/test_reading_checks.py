"""What the readers make of any text passes every critical check: one odd sentence must not stop a whole run."""

import random
from datetime import date

from flows.normalize.batch import read_batch
from flows.quality.check import judge
from flows.quality.normalize import cells
from flows.sources.registry import default_source
from schemas.release import Release
from tests.normalize.test_reading_laws import words

RELEASES = 300
EXTRAS = [
    "fifth in a row", "$", "3-5", "half", "-", "(", ")", "1:4", "Q4", "FY24", "May", "the 5th", "KRW", "12", "2024",
    "to", "bn", "percent", "million", "from", "of", "Mr.", "Ltd.", "(MOU)", "signed", "doubled", "No. 1", "△3.1", "\n",
]  # fmt: skip


def shuffled(number: int) -> Release:
    """Words of the sample page and scraps of figures and dates, in an order that the seed decides."""
    chance = random.Random(number)
    pieces = [chance.choice(words() if chance.random() < 0.6 else EXTRAS) for _ in range(60)]
    return Release(
        release_id=f"r{number}", source="sample", title=" ".join(pieces[:8]), body=" ".join(pieces[8:]),
        released_on=date(2024, 3, 5), is_truncated=False, document_id="d", locator=f"page.txt:{number}",
    )  # fmt: skip


def test_no_text_fails_a_critical_check() -> None:
    releases = [shuffled(number) for number in range(RELEASES)]
    read = read_batch(releases, default_source())
    assert read.unread == ()
    failed = [result for result in judge(cells(releases, read)).results if not result.passed]
    assert [result.check_name for result in failed if result.severity == "critical"] == []

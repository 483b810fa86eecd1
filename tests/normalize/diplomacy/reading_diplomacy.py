"""Reads a text for its meetings and agreements and writes them as short as the tables do."""

from datetime import date

from flows.normalize.batch import read_release
from flows.normalize.dates.extract import dates_in
from flows.normalize.diplomacy.extract import Diplomacy, diplomacy_in
from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section, Span
from flows.sources.registry import default_source
from schemas.reading import Reading
from schemas.release import Release

KOREA = ("KOR", "Ministry of Trade, Industry and Energy")
AMERICA = ("USA", "Department of Commerce")
BRITAIN = ("GBR", "Department for Business and Trade")
JAPAN = ("JPN", "Ministry of Economy, Trade and Industry")
INDIA = ("IND", "Ministry of Commerce and Industry")
SINGAPORE = ("SGP", "Ministry of Trade and Industry")
CANADA = ("CAN", "Global Affairs Canada")


def read(body: str, title: str = "", *, on: str = "2024-05-10", issuer: tuple[str, str] = KOREA) -> Diplomacy:
    """What a release of that day and issuer tells."""
    home, publisher = issuer
    context = Context("r", date.fromisoformat(on), home, publisher=publisher)
    sections = (Section("title", title), Section("body", body))
    names = names_in(*sections, context)
    dates = []
    for section in sections:
        named = [Span(m.char_start, m.char_end) for m in names.mentions if m.section == section.name]
        dates += dates_in(section, context, named)
    return diplomacy_in(sections, context, dates, names)


def read_release_of(title: str, body: str, *, on: str = "2024-05-10") -> Reading:
    """What the whole reader tells of a text in the feed of the default source, whoever wrote it."""
    release = Release(
        source="motie", document_id="d", locator="t", release_id="r", released_on=date.fromisoformat(on), title=title,
        body=body, category=None, is_truncated=False,
    )  # fmt: skip
    return read_release(release, default_source())


def met(body: str, title: str = "", *, on: str = "2024-05-10", issuer: tuple[str, str] = KOREA) -> list[str]:
    """Those met, each as "Jacek Sasin POL held": the person, else the organisation; the country, else "-"."""
    return [
        f"{row.counterpart_person or row.counterpart_organisation} {row.counterpart_country or '-'} {row.status}"
        for row in read(body, title, on=on, issuer=issuer).meetings
    ]


def done(body: str, title: str = "", *, on: str = "2024-05-10", issuer: tuple[str, str] = KOREA) -> list[str]:
    """What was done, each as "signed Korea-Peru Free Trade Agreement"."""
    return [f"{row.action} {row.agreement}" for row in read(body, title, on=on, issuer=issuer).actions]

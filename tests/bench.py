"""Prints how long reading takes: `python -m tests.bench`. A benchmark, not a test: no machine fails it."""

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from time import perf_counter

from flows.normalize.dates.extract import dates_in
from flows.normalize.diplomacy.extract import diplomacy_in
from flows.normalize.figures.extract import figures_in, stated_in
from flows.normalize.names.extract import names_in
from flows.normalize.statistics.extract import statements_in
from flows.normalize.text import Context, Section
from flows.parse.page import parse
from flows.sources.files import documents
from flows.sources.registry import default_source

ROUNDS = 20
UNIT = 2_500  # characters


def main() -> None:
    """Time each reader over the sample page and print milliseconds for a release of 2,500 characters."""
    source = default_source()
    (fetched,) = documents(source, None, datetime.now(UTC))
    records = parse(fetched.document, source.layout, source.categories).releases
    context = Context("bench", date(2024, 3, 5), source.reporting_country, source.dollar, source.publisher)
    texts = [(record.title, record.body) for record in records]
    sections = [(Section("title", title), Section("body", body)) for title, body in texts]
    scale = UNIT / sum(len(title) + len(body) for title, body in texts)
    readers: dict[str, Callable[[], object]] = {
        "sections": lambda: [(Section("title", title), Section("body", body)) for title, body in texts],
        "dates": lambda: [dates_in(section, context) for pair in sections for section in pair],
        "figures": lambda: [figures_in(section, context) for pair in sections for section in pair],
        "names": lambda: [names_in(title, body, context) for title, body in sections],
        "statistics": _statistics(sections, context),
        "diplomacy": _diplomacy(sections, context),
    }
    for name, read in readers.items():
        read()
        best = min(_seconds(read) for _ in range(ROUNDS))
        sys.stdout.write(f"{name:10} {best * scale * 1000:6.2f} ms per {UNIT:,} characters\n")


def _statistics(sections: Sequence[tuple[Section, Section]], context: Context) -> Callable[[], object]:
    """The reader of observations, handed what the readers before it found."""
    handed = []
    for pair in sections:
        names = names_in(*pair, context)
        dates = [date for section in pair for date in dates_in(section, context)]
        stated = [one for section in pair for one in stated_in(section, context)]
        handed.append((pair, stated, dates, names))
    return lambda: [statements_in(pair, context, stated, dates, names) for pair, stated, dates, names in handed]


def _diplomacy(sections: Sequence[tuple[Section, Section]], context: Context) -> Callable[[], object]:
    """The reader of meetings and agreements, handed what the readers before it found."""
    handed = []
    for pair in sections:
        dates = [date for section in pair for date in dates_in(section, context)]
        handed.append((pair, dates, names_in(*pair, context)))
    return lambda: [diplomacy_in(pair, context, dates, names) for pair, dates, names in handed]


def _seconds(read: Callable[[], object]) -> float:
    started = perf_counter()
    read()
    return perf_counter() - started


if __name__ == "__main__":
    main()

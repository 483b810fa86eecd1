"""Short ways to read the terms of one sentence."""

from datetime import date

from flows.normalize.names.extract import names_in
from flows.normalize.statistics.terms import Term, terms_in
from flows.normalize.text import Context, Section


def terms(text: str, home: str = "KOR", named: tuple[str, ...] = ()) -> list[Term]:
    """The terms of a body, its names read first."""
    title, body = Section("title", ""), Section("body", text)
    context = Context("r", date(2024, 3, 1), home)
    return terms_in(body, names_in(title, body, context).mentions, home, named)


def codes(text: str, home: str = "KOR", named: tuple[str, ...] = ()) -> str:
    """The codes in text order; an area with its kind, what is left out with a minus: "exports to:CHN -ships"."""
    marks = {"counterpart": "with:", "ref_area": "of:"}
    found = terms(text, home, named)
    return " ".join(f"{'-' if t.is_excluded else ''}{marks.get(t.kind, '')}{t.code}" for t in found)

"""Parses a raw document: bytes to text, text to lines, lines to the records of its layout."""

import re
from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple

from flows.parse.decode import decode
from flows.parse.lines import Record, read_lines
from flows.parse.list_page import is_list_page, list_records
from flows.parse.repair import split_lines
from flows.parse.truncation import is_truncated
from flows.parse.view_page import view_record
from schemas.document import RawDocument
from schemas.release import ParsedRelease, Quarantined

Layout = Literal["auto", "list", "view"]

_MARKUP = re.compile(r"\s*(?:<(?:!doctype|html|head|body|\?xml|rss|feed)\b|[\[{]\s*[\"{])", re.IGNORECASE)
_IS_MARKUP = "this is HTML, XML or JSON, for which there is no layout yet; save the page as text (.txt)"
_ONLY_SEPARATORS = "the file holds nothing between its record separators; was it cut off?"
_NO_LAYOUT = (
    "neither a list page (a 'dateYYYY-MM-DD' at the end of each record) nor a view page (a title with its date behind "
    "or below it); add the date where the layout has it"
)
_NO_VIEW = "no date stands behind a title or on a line below one; add it where the view page has it"


class Parsed(NamedTuple):
    """What a document holds; each input in it stands in exactly one of the two."""

    releases: tuple[ParsedRelease, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()


def parse(document: RawDocument, layout: Layout = "auto", categories: Collection[str] = ()) -> Parsed:
    """Read all records of a document; nothing is judged yet, a record may lack its date, title or body.

    A document that is no text, or has neither layout, is quarantined whole. `categories` are category lines known
    of the source; others are told by their shape. Never raises, and takes time in proportion to the bytes.
    """
    decoded = decode(document.content)
    if decoded.text is None:
        return Parsed(quarantined=(Quarantined.document(decoded.problem or "", document),))
    if _MARKUP.match(decoded.text):
        return Parsed(quarantined=(Quarantined.document(_IS_MARKUP, document),))
    raw, breaks = split_lines(decoded.text)
    lines = read_lines(raw)
    if not lines:
        return Parsed(quarantined=(Quarantined.document("the file holds nothing but white space", document),))
    repairs = (*decoded.repairs, *breaks)
    if layout == "list" or (layout == "auto" and is_list_page(lines)):
        records = list(list_records(lines, categories))
        if not records:
            return Parsed(quarantined=(Quarantined.document(_ONLY_SEPARATORS, document, text=decoded.text),))
        return Parsed(tuple(_release(record, document, raw, repairs) for record in records))
    record = view_record(lines)
    if record is None:
        reason = _NO_LAYOUT if layout == "auto" else _NO_VIEW
        return Parsed(quarantined=(Quarantined.document(reason, document, text=decoded.text),))
    return Parsed((_release(record, document, raw, repairs),))


def _release(record: Record, document: RawDocument, raw: list[str], repairs: Iterable[str]) -> ParsedRelease:
    return ParsedRelease(
        source=document.source,
        document_id=document.document_id,
        locator=f"{document.locator}:{record.start}",
        url=document.url,
        category=record.category,
        title=record.title,
        body=record.body,
        date_marker=record.date_marker,
        is_truncated=is_truncated(record.body),
        repairs=tuple(dict.fromkeys((*repairs, *record.repairs))),
        payload="\n".join(raw[record.first - 1 : record.last]),
    )

"""From raw documents to records: encoding, white space, layout."""

from flows.parse.page import Layout, Parsed, parse

__all__ = ["Layout", "Parsed", "parse"]

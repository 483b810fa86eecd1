"""Stable keys: hashes of the fewest raw fields, so that what did not change keeps its id for ever."""

import hashlib

SEPARATOR = "\x1f"  # ASCII unit separator: stands in no text that we hash, so ("a", "bc") and ("ab", "c") differ


def stable_id(*parts: object) -> str:
    """Return 16 lower-case hex digits (64 bits of SHA-256) that stand for these parts in this order."""
    return hashlib.sha256(SEPARATOR.join(map(str, parts)).encode()).hexdigest()[:16]

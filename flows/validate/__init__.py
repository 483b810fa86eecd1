"""From parsed records to releases: what is no release is quarantined, what stands twice is kept once."""

from flows.validate.duplicates import joined, supersedes
from flows.validate.identity import is_cut_of, is_same_text, release_key
from flows.validate.releases import Validated, validate

__all__ = ["Validated", "is_cut_of", "is_same_text", "joined", "release_key", "supersedes", "validate"]

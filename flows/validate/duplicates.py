"""Keeps one text of each release that a batch holds more than once."""

from collections.abc import Iterable
from typing import NamedTuple

from flows.validate.identity import is_cut_of, is_same_text
from schemas.release import Release


class Unique(NamedTuple):
    """The texts to keep, with their positions, and the others, both in the order met."""

    kept: tuple[tuple[int, Release], ...]
    duplicates: tuple[Release, ...]


def supersedes(met: Release, held: Release) -> bool:
    """Whether a text takes the place of the one that is held of the same release.

    It does if it says something else, unless it is the beginning of the held one, or is cut short and the held one
    is not. A text that goes on where the held one stops always does.
    """
    if is_same_text(met.body, held.body) or is_cut_of(met.body, held.body):
        return False
    return is_cut_of(held.body, met.body) or not met.is_truncated or held.is_truncated


def joined(kept: Release, other: Release) -> Release:
    """The text that is kept, with the category of the other where its own layout has none."""
    return kept if kept.category or not other.category else kept.model_copy(update={"category": other.category})


def unique(releases: Iterable[Release]) -> Unique:
    """Choose one text for each release_id."""
    held: dict[str, tuple[int, Release]] = {}
    duplicates: list[tuple[int, Release]] = []
    for met in enumerate(releases):
        release_id = met[1].release_id
        if release_id not in held:
            held[release_id] = met
            continue
        better, other = held[release_id], met
        if supersedes(other[1], better[1]):
            better, other = other, better
        held[release_id] = better[0], joined(better[1], other[1])
        duplicates.append(other)
    by_position = sorted(duplicates, key=lambda duplicate: duplicate[0])
    return Unique(tuple(sorted(held.values(), key=lambda kept: kept[0])), tuple(release for _, release in by_position))

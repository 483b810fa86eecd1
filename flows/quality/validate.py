"""The checks of the step validate: what was parsed is what is handed on, and it is fit to be read."""

from collections.abc import Sequence
from datetime import date

from great_expectations.expectations import ExpectColumnValuesToBeBetween

from flows.quality.check import Cell, all_there, check, holds
from flows.quality.frames import NAME_WORD, NUMBER, broken_number, frame, undecoded_word
from schemas.release import ParsedRelease, Release

FIRST_DAY = date(1945, 1, 1)  # no ministry published on the web before; an older date is a slip of the pen

Pairs = Sequence[tuple[Release, ParsedRelease]]


def cells(pairs: Pairs, *, expected: int, today: date) -> list[Cell]:
    """The cells of valid releases, each with the record it was parsed as; `expected` is how many must arrive."""
    return [dates(pairs, expected, today), figures(pairs, expected), entity_names(pairs, expected)]


def _keys(release: Release, surface: str) -> dict[str, object]:
    return {"release_id": release.release_id, "mention_id": None, "surface": surface}


def dates(pairs: Pairs, expected: int, today: date) -> Cell:
    """The release date is the marker that was parsed, has come, and is of our time."""
    rows = (
        _keys(release, release.released_on.isoformat())
        | {
            "is_the_marker": release.released_on.isoformat() == parsed.date_marker,
            "age_days": (today - release.released_on).days,
        }
        for release, parsed in pairs
    )
    suite = [
        all_there(expected, name="no_dated_release_lost", says="Every release that is valid arrives"),
        holds(
            "is_the_marker", name="release_date_is_the_marker", severity="critical",
            says="The release date is the date marker, digit for digit",
        ),
        check(
            ExpectColumnValuesToBeBetween, name="release_date_has_come", severity="critical",
            says="A release is dated today or earlier", column="age_days", min_value=0,
        ),
        check(
            ExpectColumnValuesToBeBetween, name="release_date_is_of_our_time", severity="warning",
            says=f"A release is dated {FIRST_DAY} or later", column="age_days", max_value=(today - FIRST_DAY).days,
        ),
    ]  # fmt: skip
    return Cell("validate", "dates", frame(["is_the_marker", "age_days"], rows), suite)


def figures(pairs: Pairs, expected: int) -> Cell:
    """Every number is still the number that was parsed, and written as English writes numbers."""
    rows = (
        _keys(release, broken_number(text) or release.title)
        | {
            "numbers_kept": NUMBER.findall(text) == NUMBER.findall(f"{parsed.title}\n{parsed.body}"),
            "numbers_whole": broken_number(text) is None,
        }
        for release, parsed in pairs
        if (text := f"{release.title}\n{release.body}")
    )
    suite = [
        all_there(expected, name="no_release_with_figures_lost", says="Every release that is valid arrives"),
        holds(
            "numbers_kept", name="numbers_are_kept", severity="critical",
            says="Title and body hold the numbers that were parsed, digit for digit, in their order",
        ),
        holds(
            "numbers_whole", name="numbers_are_well_formed", severity="warning",
            says="Numbers are parted as English parts them: 1,234.5",
        ),
    ]  # fmt: skip
    return Cell("validate", "figures", frame(["numbers_kept", "numbers_whole"], rows), suite)


def entity_names(pairs: Pairs, expected: int) -> Cell:
    """Every capitalised word is still as it was parsed, and no name holds a character that was lost."""
    rows = (
        _keys(release, undecoded_word(text) or release.title)
        | {
            "names_kept": NAME_WORD.findall(text) == NAME_WORD.findall(f"{parsed.title}\n{parsed.body}"),
            "names_whole": undecoded_word(text) is None,
            "has_names": NAME_WORD.search(text) is not None,
        }
        for release, parsed in pairs
        if (text := f"{release.title}\n{release.body}")
    )
    suite = [
        all_there(expected, name="no_release_with_names_lost", says="Every release that is valid arrives"),
        holds(
            "names_kept", name="names_are_kept", severity="critical",
            says="Title and body hold the capitalised words that were parsed, letter for letter, in their order",
        ),
        holds(
            "names_whole", name="names_are_decoded", severity="warning",
            says="No word holds a character that was lost in decoding or that cannot be seen",
        ),
        holds(
            "has_names", name="text_names_something", severity="info",
            says="A release in English names someone or something",
        ),
    ]  # fmt: skip
    return Cell("validate", "entity_names", frame(["names_kept", "names_whole", "has_names"], rows), suite)

"""The one family of errors: place, problem and mend in one line."""

from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands: a file or other locator, and the 1-based line and column where they are known."""

    locator: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in self if part is not None)


class InputError(ValueError):
    """Something handed to us cannot be used; `mend` says what to do about it."""

    def __init__(self, problem: str, *, place: Place, mend: str) -> None:
        super().__init__(f"{place}: {problem}; {mend}")
        self.problem, self.place, self.mend = problem, place, mend


class UsageError(Exception):
    """The call or the configuration is wrong (exit code 2); the message names the mend."""


class WarehouseHeldError(Exception):
    """Another run holds the warehouse (exit code 3); the message says which."""

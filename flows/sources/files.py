"""Reads files, folders, globs, archives and standard input into raw documents, one at a time."""

import glob
import mimetypes
import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.resources import files
from io import BytesIO
from typing import IO, BinaryIO, NamedTuple, NoReturn

from flows.sources.archives import MAX_BYTES, Unpacked, unpacked
from schemas.document import RawDocument
from schemas.errors import UsageError
from schemas.release import Quarantined
from schemas.source import Source

STANDARD_INPUT = "-"

_TYPES = {
    ".txt": "text/plain",
    ".jsonl": "application/x-ndjson",
    ".json": "application/json",
    ".xml": "application/xml",
}
_NO_LAYOUT = {".html", ".htm", ".xml", ".json", ".jsonl"}


class Fetched(NamedTuple):
    """A document as it was read, always to be kept, and why nothing can be made of it, where that is so.

    Where no byte could be read (a locked file), the document's content is empty.
    """

    document: RawDocument
    quarantined: Quarantined | None = None


class _File(NamedTuple):
    path: str  # where it is opened
    locator: str  # what it is called: as the user gave it, or "seeds/..."


def documents(
    source: Source, paths: Sequence[str] | None, now: datetime, stdin: BinaryIO | None = None
) -> Iterator[Fetched]:
    """Find what the paths mean, then yield one document at a time, in the order of the paths, each sorted by name.

        path = file | folder | glob | "-"

    Folders are read with all below them, save what is hidden. Without paths it is the source's own location. A file
    met twice is read once. Raises UsageError, before anything is read, for a path that matches nothing.
    """
    found = _given(paths) if paths else _located(source)
    if stdin is None and any(file.path == STANDARD_INPUT for file in found):
        raise UsageError("'-' means standard input, and there is none; name a file")
    return _read(source, found, now, stdin)


def _located(source: Source) -> list[_File]:
    if os.path.isabs(source.location):
        return _given([source.location])
    seeds = str(files("seeds"))
    found = [
        _File(path, os.path.join("seeds", os.path.relpath(path, seeds)))
        for path in _matches(os.path.join(glob.escape(seeds), source.location))
    ]
    if not found:
        raise UsageError(
            f"source {source.name}: {source.location} matches no file below seeds/; "
            "correct its location in seeds/sources.yaml"
        )
    return found


def _given(paths: Sequence[str]) -> list[_File]:
    found: dict[str, None] = {}
    for path in paths:
        matches = [path] if path == STANDARD_INPUT else _matches(path)
        if not matches:
            raise UsageError(f"{path}: {_why_nothing(path)}")
        found.update(dict.fromkeys(matches))
    return [_File(path, path) for path in found]


def _why_nothing(path: str) -> str:
    if os.path.isdir(path):
        return "the folder holds no file; name another"
    return "no such file or folder, and no pattern that matches one; check the spelling"


def _matches(path: str) -> list[str]:
    """The files that a path means; a name that exists is taken as it is, before it is taken for a pattern."""
    hits = [path] if os.path.lexists(path) else sorted(glob.glob(path, recursive=True))
    return [file for hit in hits for file in (_below(hit) if os.path.isdir(hit) else [hit])]


def _below(folder: str) -> Iterator[str]:
    for here, folders, names in os.walk(folder, onerror=_refuse_folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(here, name)
            if not name.startswith(".") and os.path.isfile(path):  # no pipe or socket, which might never end
                yield path


def _refuse_folder(error: OSError) -> NoReturn:
    raise UsageError(
        f"{error.filename}: the folder cannot be read ({error.strerror}); check its permissions"
    ) from error


def _read(source: Source, found: Sequence[_File], now: datetime, stdin: BinaryIO | None) -> Iterator[Fetched]:
    for file in found:
        try:
            with _opened(file, stdin) as stream:
                for part in unpacked(file.locator, stream):
                    yield _fetched(source, part, now)
        except OSError as error:
            problem = f"the file cannot be read ({error.strerror or error}); check that it is there and its permissions"
            yield _fetched(source, Unpacked(file.locator, b"", problem), now)


def _opened(file: _File, stdin: BinaryIO | None) -> IO[bytes]:
    if file.path == STANDARD_INPUT and stdin is not None:
        return BytesIO(stdin.read(MAX_BYTES + 1))
    stream = open(file.path, "rb")  # noqa: SIM115 - the caller closes it
    if stream.seekable():
        return stream
    with stream:  # a pipe, "<(command)", cannot go back to its start as archives need
        return BytesIO(stream.read(MAX_BYTES + 1))


def _fetched(source: Source, part: Unpacked, now: datetime) -> Fetched:
    ending = _ending(part.locator)
    document = RawDocument(
        source=source.name,
        locator=part.locator,
        fetched_at=now,
        content_type=_TYPES.get(ending) or mimetypes.types_map.get(ending, "text/plain"),
        content=part.content,
    )
    problem = part.problem
    if problem is None and ending in _NO_LAYOUT:
        problem = f"there is no layout for {ending} yet; save the page as text (.txt)"
    return Fetched(document, Quarantined.document(problem, document) if problem else None)


def _ending(locator: str) -> str:
    """The ending, in lower case, that says what the bytes are once they are unpacked."""
    name = locator.lower().removesuffix(".gz")
    return os.path.splitext(name)[1]

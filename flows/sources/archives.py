"""Unpacks .gz and .zip within bounds: what is corrupt, locked or a bomb comes back with the reason.

document = bytes | gzip( bytes )
file     = document | zip { document }      an archive in an archive is not opened
"""

import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, NamedTuple

MAX_BYTES = 64 * 1024 * 1024
"""A document of more bytes is refused: a page of a hundred releases has 0.3 MB, and all of it is held in memory."""

MAX_RATIO = 500
"""Unpacked bytes for each packed one: prose packs to a third, the dullest list to a fiftieth, zeros to a thousandth."""

_RATIO_FROM = 1024 * 1024  # below this no ratio does harm
_CHUNK = 64 * 1024
_GZIP, _ZIP = b"\x1f\x8b", (b"PK\x03\x04", b"PK\x05\x06")
# Python's zip reader bounds the memory of these alone; a bzip2 or LZMA member may unpack to gigabytes in one call.
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LOCKED = 0x1
_BOMB = f"it unpacks to more than {MAX_RATIO} times its size, as no text does; unpack it by hand and look at it"
_NESTED = "an archive inside an archive is not opened; unpack it by hand"


class Unpacked(NamedTuple):
    """A document's bytes, or why they could not be had, with as many of the packed or first ones as say something."""

    locator: str
    content: bytes
    problem: str | None = None


def unpacked(locator: str, stream: IO[bytes]) -> Iterator[Unpacked]:
    """Yield what a seekable file holds, one document at a time; never raises for what its bytes hold.

    Packing is told by the first bytes, and by the ending where those are damaged. A member's locator is
    `archive.zip!member`.
    """
    head = stream.read(4)
    stream.seek(0)
    if head.startswith(_ZIP) or locator.lower().endswith(".zip"):
        yield from _members(locator, stream)
    else:
        yield _document(locator, stream)


def _document(locator: str, stream: IO[bytes], packed_size: int | None = None) -> Unpacked:
    content, problem = _bounded(stream, packed_size)
    if problem is None and content.startswith(_ZIP):
        problem = _NESTED
    if problem is not None or not (content.startswith(_GZIP) or locator.lower().endswith(".gz")):
        return Unpacked(locator, content, problem)
    inner, problem = _gunzipped(content)
    return Unpacked(locator, inner) if problem is None else Unpacked(locator, content, problem)


def _bounded(stream: IO[bytes], packed_size: int | None) -> tuple[bytes, str | None]:
    """All bytes of the stream; beyond a limit its beginning and the sentence that says so."""
    parts: list[bytes] = []
    total = 0
    while part := stream.read(_CHUNK):
        parts.append(part)
        total += len(part)
        if problem := _excess(total, packed_size):
            return parts[0], problem
    return b"".join(parts), None


def _excess(total: int, packed_size: int | None) -> str | None:
    if total > MAX_BYTES:
        return f"it has more than {MAX_BYTES:,} bytes; split it into smaller files"
    if packed_size is not None and total > max(_RATIO_FROM, MAX_RATIO * packed_size):
        return _BOMB
    return None


def _gunzipped(content: bytes) -> tuple[bytes, str | None]:
    """The bytes of all members of a gzip file, or the sentence that says why not."""
    if not content:
        return b"", "the file is empty; fetch it again"
    parts: list[bytes] = []
    total, rest = 0, content
    while rest:
        member, pending = zlib.decompressobj(wbits=31), rest
        while not member.eof:
            try:
                part = member.decompress(pending, _CHUNK)
            except zlib.error as error:
                return b"", f"the gzip file is corrupt ({error}); fetch it again"
            pending = member.unconsumed_tail
            if not part and not pending and not member.eof:
                return b"", "the gzip file stops before its end; fetch it again"
            parts.append(part)
            total += len(part)
            if problem := _excess(total, len(content)):
                return b"", problem
        rest = member.unused_data.lstrip(b"\x00")  # zeros may pad the last member: gzip(1)
    inner = b"".join(parts)
    return (b"", _NESTED) if inner.startswith(_ZIP) else (inner, None)


def _members(locator: str, stream: IO[bytes]) -> Iterator[Unpacked]:
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        stream.seek(0)
        content, _ = _bounded(stream, None)
        yield Unpacked(locator, content, f"the zip file is corrupt ({error}); fetch it again")
        return
    with archive:
        members = [member for member in archive.infolist() if not member.is_dir() and not _is_hidden(member.filename)]
        if not members:
            stream.seek(0)
            yield Unpacked(locator, stream.read(_CHUNK), "the zip file holds no file; pack it again")
        for member in sorted(members, key=lambda member: (member.filename, member.header_offset)):
            yield _member(archive, member, f"{locator}!{member.filename}")


def _is_hidden(member: str) -> bool:
    # What the packers of some systems add beside the files: "__MACOSX/._page.txt", ".DS_Store".
    return member.startswith("__MACOSX/") or member.rsplit("/", 1)[-1].startswith(".")


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, locator: str) -> Unpacked:
    if member.flag_bits & _LOCKED:
        return Unpacked(locator, b"", "the member is locked with a password; unpack it by hand")
    if member.compress_type not in _METHODS:
        return Unpacked(locator, b"", "the member is packed in a way that is not read here; pack it again with deflate")
    try:
        with archive.open(member) as stream:
            return _document(locator, stream, member.compress_size)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        return Unpacked(locator, b"", f"the member is corrupt ({error}); fetch the archive again")

"""Paths become documents: in order, each once, whatever they are packed in, and nothing is lost."""

import gzip
import io
import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.sources import archives
from flows.sources.files import Fetched, documents
from flows.sources.registry import default_source
from schemas.errors import UsageError

NOW = datetime(2024, 6, 1, tzinfo=UTC)
PAGE = b"-\nTitle\nBody. date2024-05-01\n"


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(path: str, content: bytes = PAGE) -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(content)
    return path


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def read(*paths: str, stdin: bytes | None = None) -> list[Fetched]:
    return list(documents(default_source(), paths, NOW, io.BytesIO(stdin) if stdin is not None else None))


def locators(*paths: str) -> list[str]:
    return [fetched.document.locator for fetched in read(*paths)]


def test_a_file_is_read_as_it_is() -> None:
    ((document, quarantined),) = read(write("a/page.TXT", b"\xff\x00 any bytes"))
    assert quarantined is None
    assert (document.content, document.locator, document.content_type) == (
        b"\xff\x00 any bytes",
        "a/page.TXT",
        "text/plain",
    )
    assert (document.source, document.fetched_at, document.url) == (default_source().name, NOW, None)


@pytest.mark.parametrize("paths", [None, []])
def test_the_default_source_is_the_sample_that_ships(paths: list[str] | None) -> None:
    (fetched, *_) = documents(default_source(), paths, NOW)
    assert fetched.document.locator == "seeds/releases/motie-2024-03-05.txt"
    assert fetched.document.content.startswith(b"-\nKorea and U.S.")


@pytest.mark.parametrize(
    "paths, found",
    [
        pytest.param(["in"], ["in/a.txt", "in/b.txt", "in/deep/c.txt"], id="a folder with all below it"),
        pytest.param(["in/b.txt", "in/a.txt"], ["in/b.txt", "in/a.txt"], id="the order of the paths"),
        pytest.param(["in/*.txt"], ["in/a.txt", "in/b.txt"], id="a pattern, sorted"),
        pytest.param(["in/**/c*"], ["in/deep/c.txt"], id="a pattern over folders"),
        pytest.param(["in/d*"], ["in/deep/c.txt"], id="a pattern that matches a folder"),
        pytest.param(["in/b.txt", "in"], ["in/b.txt", "in/a.txt", "in/deep/c.txt"], id="a file met twice is read once"),
        pytest.param(["in/.hidden.txt"], ["in/.hidden.txt"], id="a hidden file that is named"),
        pytest.param(["odd[1].txt"], ["odd[1].txt"], id="a name that looks like a pattern"),
    ],
)
def test_paths(paths: list[str], found: list[str]) -> None:
    for path in ("in/b.txt", "in/a.txt", "in/deep/c.txt", "in/.hidden.txt", "in/.git/d.txt", "odd[1].txt"):
        write(path)
    assert locators(*paths) == found


@pytest.mark.parametrize("path", ["nowhere.txt", "no/folder", "*.nothing", "", "empty"])
def test_a_path_that_matches_nothing_is_named_before_anything_is_read(path: str) -> None:
    Path("empty").mkdir()
    with pytest.raises(UsageError, match=f"^{path.replace('*', '.')}: (no such file|the folder holds no file)"):
        documents(default_source(), [write("page.txt"), path], NOW)


def test_standard_input() -> None:
    ((document, quarantined),) = read("-", stdin=PAGE)
    assert (document.locator, document.content, quarantined) == ("-", PAGE, None)
    ((document, _),) = read("-", stdin=gzip.compress(PAGE))
    assert document.content == PAGE


def test_standard_input_that_is_not_there() -> None:
    with pytest.raises(UsageError, match="standard input"):
        read("-")


def test_what_gzip_holds_is_the_document() -> None:
    write("a.txt.gz", gzip.compress(PAGE) + gzip.compress(b"more") + b"\x00" * 9)
    ((document, quarantined),) = read("a.txt.gz")
    assert (document.locator, document.content, document.content_type) == ("a.txt.gz", PAGE + b"more", "text/plain")
    assert quarantined is None


def test_what_a_zip_holds_are_its_documents_by_name() -> None:
    members = {"b.txt": b"b", "a/": b"", "a/c.txt.gz": gzip.compress(b"c"), "__MACOSX/._b.txt": b"x", ".DS_Store": b"x"}
    write("pages.zip", zipped(members))
    assert [(f.document.locator, f.document.content, f.quarantined) for f in read("pages.zip")] == [
        ("pages.zip!a/c.txt.gz", b"c", None),
        ("pages.zip!b.txt", b"b", None),
    ]


def broken_member() -> bytes:
    packed = bytearray(zipped({"a.txt": PAGE}, zipfile.ZIP_STORED))
    at = packed.index(b"Body")
    packed[at : at + 4] = b"Gone"
    return bytes(packed)


def locked_member() -> bytes:
    packed = bytearray(zipped({"a.txt": PAGE}))
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    return bytes(packed)


@pytest.mark.parametrize(
    "name, content, locator, reason",
    [
        pytest.param("a.html", b"<p>", "a.html", "no layout for .html yet", id="HTML"),
        pytest.param("a.xml.gz", gzip.compress(b"<a/>"), "a.xml.gz", "no layout for .xml yet", id="XML in gzip"),
        pytest.param(
            "a.zip", zipped({"b.jsonl": b"{}"}), "a.zip!b.jsonl", "no layout for .jsonl yet", id="JSON lines in a zip"
        ),
        pytest.param("a.txt.gz", b"no gzip", "a.txt.gz", "the gzip file is corrupt", id="a gzip that is none"),
        pytest.param("a.gz", gzip.compress(PAGE * 99)[:-20], "a.gz", "stops before its end", id="a gzip cut short"),
        pytest.param("a.gz", b"", "a.gz", "the file is empty", id="an empty gzip"),
        pytest.param("a.zip", b"no zip", "a.zip", "the zip file is corrupt", id="a zip that is none"),
        pytest.param("a.zip", zipped({"b.txt": PAGE})[:-9], "a.zip", "the zip file is corrupt", id="a zip cut short"),
        pytest.param("a.zip", zipped({}), "a.zip", "holds no file", id="an empty zip"),
        pytest.param("a.zip", zipped({"a/": b""}), "a.zip", "holds no file", id="a zip of folders"),
        pytest.param(
            "a.zip", broken_member(), "a.zip!a.txt", "the member is corrupt", id="a member with another checksum"
        ),
        pytest.param("a.zip", locked_member(), "a.zip!a.txt", "locked with a password", id="a member with a password"),
        pytest.param(
            "a.zip",
            zipped({"b.txt": PAGE}, zipfile.ZIP_LZMA),
            "a.zip!b.txt",
            "pack it again with deflate",
            id="another packing",
        ),
        pytest.param(
            "a.zip", zipped({"b.zip": zipped({"c.txt": PAGE})}), "a.zip!b.zip", "inside an archive", id="a zip in a zip"
        ),
        pytest.param(
            "a.zip.gz", gzip.compress(zipped({"c.txt": PAGE})), "a.zip.gz", "inside an archive", id="a zip in gzip"
        ),
        pytest.param(
            "a.zip", zipped({"b.txt": bytes(9_000_000)}), "a.zip!b.txt", "as no text does", id="a bomb in a zip"
        ),
        pytest.param("a.gz", gzip.compress(bytes(9_000_000)), "a.gz", "as no text does", id="a bomb in gzip"),
    ],
)
def test_what_cannot_be_used_is_quarantined_with_its_document(
    name: str, content: bytes, locator: str, reason: str
) -> None:
    ((document, quarantined),) = read(write(name, content))
    assert quarantined is not None
    assert reason in quarantined.reason
    assert document.locator == quarantined.locator == locator
    assert quarantined.document_id == document.document_id


def test_one_bad_member_does_not_stop_the_others() -> None:
    write("a.zip", zipped({"1.txt": b"one", "2.html": b"two", "3.txt": b"three"}))
    write("z.txt")
    assert [bool(fetched.quarantined) for fetched in read("a.zip", "z.txt")] == [False, True, False, False]


def test_too_large_a_document_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_BYTES", 100_000)
    for name, content in {"a.txt": os.urandom(200_000), "a.gz": gzip.compress(os.urandom(200_000), 0)}.items():
        ((document, quarantined),) = read(write(name, content))
        assert quarantined is not None
        assert "more than 100,000 bytes" in quarantined.reason
        assert 0 < len(document.content) <= 100_000


def test_a_file_that_goes_away_or_cannot_be_opened_is_quarantined() -> None:
    write("a.txt")
    write("b.txt")
    fetched = documents(default_source(), ["a.txt", "b.txt"], NOW)
    Path("a.txt").unlink()
    (document, quarantined), (other, _) = fetched
    assert document.content == b""
    assert quarantined is not None
    assert "cannot be read (No such file or directory)" in quarantined.reason
    assert other.content == PAGE


def test_documents_come_one_at_a_time() -> None:
    paths = [write(f"{number}.txt", str(number).encode()) for number in range(3)]
    fetched = documents(default_source(), paths, NOW)
    assert next(fetched).document.content == b"0"
    write("1.txt", b"changed since")
    assert next(fetched).document.content == b"changed since"


@pytest.mark.parametrize(
    "garble", [lambda b, at: b[:at], lambda b, at: b[:at] + b"\xff" + b[at + 1 :]], ids=["cut", "bit"]
)
@pytest.mark.parametrize("packed", [gzip.compress(PAGE), zipped({"a.txt": PAGE, "b.txt": PAGE})], ids=["gzip", "zip"])
def test_no_damage_to_an_archive_raises(packed: bytes, garble: Callable[[bytes, int], bytes]) -> None:
    name = "a.zip" if packed.startswith(b"PK") else "a.txt.gz"
    for at in range(0, len(packed), 3):
        fetched = read(write(name, garble(packed, at)))
        assert fetched
        assert all(one.quarantined or one.document.content for one in fetched)

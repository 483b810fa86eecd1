"""Whole documents: golden pages, the law that nothing is lost, and 200 inputs that are broken."""

import json
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.parse import Parsed, parse
from schemas.document import RawDocument
from schemas.release import PAYLOAD_LIMIT, ParsedRelease

CASES = Path(__file__).parents[1] / "cases" / "parse"
SAMPLE = (files("seeds") / "releases" / "motie-2024-03-05.txt").read_bytes()


def document(content: bytes | str, locator: str = "page.txt") -> RawDocument:
    return RawDocument(
        source="motie-sample",
        locator=locator,
        fetched_at=datetime(2024, 6, 1, tzinfo=UTC),
        content_type="text/plain",
        content=content if isinstance(content, bytes) else content.encode(),
    )


def read(content: bytes | str) -> tuple[ParsedRelease, ...]:
    parsed = parse(document(content))
    assert parsed.quarantined == ()
    return parsed.releases


@pytest.mark.parametrize("name", ["list-page", "view-page"])
def test_a_page_is_read_as_its_golden_file_says(name: str) -> None:
    page = CASES / f"{name}.txt"
    parsed = parse(document(page.read_bytes(), page.name))
    golden = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    assert [release.model_dump(include=set(golden[0])) for release in parsed.releases] == golden
    assert parsed.quarantined == ()


def test_the_sample_page_holds_eight_whole_releases() -> None:
    releases = read(SAMPLE)
    assert [(release.date_marker, release.title[:24]) for release in releases] == [
        ("2024-03-05", "Korea and U.S. discuss c"),
        ("2024-03-05", "Korea discusses measures"),
        ("2024-03-05", "Korea and Indonesia to p"),
        ("2024-03-04", "Korea completes final st"),
        ("2024-03-04", "Korea engages in MSP mee"),
        ("2024-03-04", "Trade Minister furthers "),
        ("2024-03-04", "Korea's exports advance "),
        ("2024-02-29", "Korea to make amendments"),
    ]
    assert {release.category for release in releases} == {None}
    assert not any(release.is_truncated for release in releases)
    assert not any(release.repairs for release in releases)
    text = SAMPLE.decode()
    for release in releases:
        assert release.title in text
        assert release.body in text


LIST = "-\nTrade/Investment\nKorea’s exports rise\nExports rose 5 percent. date2024-05-01\n"
VIEW = "Skip Menu\nKorea’s exports rise 2024-05-01\n\nExports rose 5 percent.\n"


@pytest.mark.parametrize(
    "encode, repairs",
    [
        pytest.param(str.encode, (), id="UTF-8"),
        pytest.param(lambda text: b"\xef\xbb\xbf" + text.encode(), ("bom",), id="UTF-8 with a byte order mark"),
        pytest.param(lambda text: text.encode("utf-16"), ("bom", "utf-16-le"), id="UTF-16"),
        pytest.param(lambda text: text.encode("utf-16-be"), ("utf-16-be",), id="UTF-16 without its mark"),
        pytest.param(lambda text: text.encode("cp949"), ("cp949",), id="Korean Windows"),
        pytest.param(lambda text: text.encode("cp1252"), ("cp1252",), id="Western Windows"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), ("crlf",), id="lines end as on Windows"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), ("crlf",), id="lines end as on old Macs"),
        pytest.param(lambda text: text.replace(" ", "\xa0").encode(), ("nbsp",), id="no-break spaces"),
        pytest.param(lambda text: text.replace("r", "r\u200b").encode(), ("zero_width",), id="zero-width spaces"),
        pytest.param(lambda text: text.encode().decode("cp1252").encode(), ("mojibake",), id="mojibake"),
        pytest.param(lambda text: text.rstrip("\n").encode(), (), id="no newline at the end"),
        pytest.param(lambda text: text.replace("\n", "\n\n").encode(), (), id="blank lines"),
        pytest.param(lambda text: text.removeprefix("-\n").encode(), (), id="no separator at the start"),
    ],
)
@pytest.mark.parametrize("page", [pytest.param(LIST, id="list"), pytest.param(VIEW, id="view")])
def test_the_same_release_comes_out_however_it_is_written(
    page: str, encode: Callable[[str], bytes], repairs: tuple[str, ...]
) -> None:
    (release,) = read(encode(page))
    assert release.title == "Korea’s exports rise"
    assert release.body == "Exports rose 5 percent."
    assert release.date_marker == "2024-05-01"
    assert release.category == ("Trade/Investment" if page is LIST else None)
    assert release.repairs == repairs


def test_korean_text_is_read_like_any_other() -> None:
    (release,) = read("-\n4월 수출 증가\n수출이 5% 증가했다.\n- 반도체 수출 호조 date2024-05-01".encode("cp949"))
    assert (release.title, release.body) == ("4월 수출 증가", "수출이 5% 증가했다.\n- 반도체 수출 호조")
    assert not release.is_truncated


@pytest.mark.parametrize(
    "content, reason",
    [
        pytest.param(b"", "the file is empty", id="nothing"),
        pytest.param(b" \n\t\r\n\xc2\xa0", "nothing but white space", id="white space"),
        pytest.param(b"-\n-\n", "nothing between its record separators", id="separators alone"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "this is no text", id="an image"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(32)) * 9, "this is no text", id="a PDF"),
        pytest.param("Minutes of a meeting.\nNothing was decided.", "neither a list page", id="prose of no layout"),
        pytest.param("<!DOCTYPE html><p>x 2024-05-01</p>", "HTML, XML or JSON", id="HTML that is called text"),
        pytest.param('{"date": "x date2024-05-01"}', "HTML, XML or JSON", id="JSON that is called text"),
    ],
)
def test_a_document_that_holds_no_release_is_quarantined_with_the_reason(content: bytes | str, reason: str) -> None:
    raw = document(content)
    releases, (quarantined,) = parse(raw)
    assert releases == ()
    assert reason in quarantined.reason
    assert quarantined.document_id == raw.document_id
    assert quarantined.locator == "page.txt"


def test_bytes_stand_in_the_payload_as_escapes_and_a_long_payload_is_cut_with_a_note() -> None:
    (quarantined,) = parse(document(b"\xff\xfe\x00" + b"\x00" * 10 * PAYLOAD_LIMIT)).quarantined
    assert quarantined.payload.startswith("\\xff\\xfe\x00")
    assert len(quarantined.payload) < PAYLOAD_LIMIT + 100
    assert quarantined.payload.endswith("more characters in raw.documents]")


def test_a_forced_layout_is_not_second_guessed() -> None:
    (quarantined,) = parse(document(LIST), "view").quarantined
    assert quarantined.reason.startswith("no date stands behind a title")
    (release,) = parse(document(VIEW), "list").releases
    assert release.date_marker is None


def without_space(text: str) -> str:
    return "".join(text.split())


def payloads(parsed: Parsed) -> str:
    pieces = [release.payload for release in parsed.releases] + [piece.payload for piece in parsed.quarantined]
    return without_space("".join(pieces))


lines = st.lists(
    st.one_of(
        st.sampled_from(["-", "", "Energy", "Korea’s exports rise", "Exports rose. date2024-05-01", "date2024-02-30"]),
        st.sampled_from(["- an item", "Title 2024-05-01", "Registration date 2024-05-01", "* Short version", "List"]),
        st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=40),
    ),
    max_size=25,
)


@given(lines)
@settings(deadline=None)
def test_each_piece_of_a_page_ends_in_exactly_one_place(page: list[str]) -> None:
    text = "\n".join(["-", *page, "Last\nOne. date2024-05-01"])  # the marker makes it a list page
    raw = text.translate({ord(c): None for c in "\ufeff"})
    expected = without_space("".join(line for line in raw.split("\n") if without_space(line) not in set("-‐‑–—")))
    got = payloads(parse(document(raw)))
    # A bare dash inside a body belongs to it: payloads may hold dashes that no record would miss.
    assert got.replace("-", "").translate(DASHES) == expected.replace("-", "").translate(DASHES)


DASHES = {ord(dash): None for dash in "‐‑–—"}


@given(st.binary(max_size=2000))
@settings(deadline=None)
def test_no_bytes_make_the_parser_raise_or_fall_silent(content: bytes) -> None:
    parsed = parse(document(content))
    assert parsed.releases or parsed.quarantined
    assert parse(document(content)) == parsed


def broken_inputs(count: int, seed: int) -> list[bytes]:
    """Random bytes, and good pages that were cut, garbled, glued, shuffled or encoded twice."""
    rng = random.Random(seed)
    pages = [SAMPLE, LIST.encode() * 3, VIEW.encode()]

    def flipped(page: bytes) -> bytes:
        garbled = bytearray(page)
        for _ in range(rng.randrange(1, 50)):
            garbled[rng.randrange(len(garbled))] = rng.randrange(256)
        return bytes(garbled)

    def shuffled(page: bytes) -> bytes:
        parts = page.split(b"\n")
        rng.shuffle(parts)
        return b"\n".join(parts)

    breaks: list[Callable[[bytes], bytes]] = [
        lambda _: rng.randbytes(rng.randrange(3000)),
        lambda _: bytes(rng.choice(b"\x00 \n-date2024") for _ in range(rng.randrange(500))),
        lambda page: page[rng.randrange(len(page)) : rng.randrange(len(page))],
        lambda page: page.decode("utf-8").encode("utf-16")[: rng.randrange(len(page))],
        lambda page: page.decode("utf-8").encode("cp1252", "ignore").decode("utf-16-le", "replace").encode(),
        lambda page: page + rng.randbytes(40) + page,
        lambda page: page.replace(b"date", rng.choice([b"", b"dote", b"date\x00", b"DATE"])),
        lambda page: page.replace(b"\n", rng.choice([b"", b"\r", b"\x0b", b"\n-\n"])),
        flipped,
        shuffled,
    ]
    return [breaks[number % len(breaks)](rng.choice(pages)) for number in range(count)]


@pytest.mark.parametrize("content", broken_inputs(200, seed=11), ids=range(200))
def test_a_broken_input_ends_somewhere(content: bytes) -> None:
    parsed = parse(document(content))
    assert parsed.releases or parsed.quarantined
    for release in parsed.releases:
        assert release.payload.strip()
        assert not {"\x00", "\r", "\ufeff", "\u200b"} & {*release.title, *release.body}
        assert release.title == release.title.strip()
        assert release.body == release.body.strip()


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(SAMPLE * 500, id="records"),
        pytest.param(b"-\n" * 500_000, id="separators"),
        pytest.param(b"Title\n" + b"-\n\n" * 300_000 + b"x. date2024-05-01", id="dashes in one body"),
        pytest.param(b"Title\n" + b"word. (" * 500_000 + b" date2024-05-01", id="one line"),
        pytest.param(b"a" * 8_000_000, id="one word"),
    ],
)
def test_time_grows_with_the_bytes_only(page: bytes) -> None:
    started = time.process_time()
    parse(document(page))
    assert time.process_time() - started < 30  # quadratic time would take hours

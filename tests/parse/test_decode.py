"""Bytes become text in the encoding they are in, or are said to be none."""

import random

import pytest

from flows.parse.decode import NO_TEXT, decode

PROSE = "Korea’s exports rose 5.2 percent; the “K-Food” fair drew 300 firms."


@pytest.mark.parametrize(
    "content, text, repairs",
    [
        pytest.param(PROSE.encode(), PROSE, (), id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + PROSE.encode(), PROSE, ("bom",), id="its byte order mark is no letter"),
        pytest.param(PROSE.encode("utf-16"), PROSE, ("bom", "utf-16-le"), id="UTF-16, as Windows saves it"),
        pytest.param(b"\xfe\xff" + PROSE.encode("utf-16-be"), PROSE, ("bom", "utf-16-be"), id="UTF-16, the other way"),
        pytest.param(PROSE.encode("utf-16-le"), PROSE, ("utf-16-le",), id="UTF-16 told by its zeros"),
        pytest.param(PROSE.encode("utf-32"), PROSE, ("bom", "utf-32-le"), id="UTF-32 begins like UTF-16"),
        pytest.param(
            "똠방각하, 수출 증가".encode("cp949"), "똠방각하, 수출 증가", ("cp949",), id="CP949 beyond EUC-KR"
        ),
        pytest.param(PROSE.encode("cp949"), PROSE, ("cp949",), id="English written on Korean Windows"),
        pytest.param(PROSE.encode("cp1252"), PROSE, ("cp1252",), id="English written on Western Windows"),
        pytest.param(PROSE.encode() + b" S\xe3o Paulo", PROSE + " São Paulo", ("utf-8-slips",), id="UTF-8 with a slip"),
        pytest.param(b"one\x00two" + b" and on" * 20, "one\x00two" + " and on" * 20, (), id="one zero in a text"),
    ],
)
def test_text_in_its_encoding(content: bytes, text: str, repairs: tuple[str, ...]) -> None:
    decoded = decode(content)
    assert (decoded.text, decoded.repairs, decoded.problem) == (text, repairs, None)


@pytest.mark.parametrize(
    "content, problem",
    [
        pytest.param(b"", "the file is empty", id="nothing"),
        pytest.param(b"GIF89a\x10\x00\x10\x00\x80\x00\x00" + bytes(range(200)), NO_TEXT, id="an image"),
        pytest.param(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(255, 0, -1)), NO_TEXT, id="an archive"),
        pytest.param(b"\x7fELF" + bytes(60), NO_TEXT, id="a program"),
        pytest.param(b"\xff\xfe" + random.Random(5).randbytes(4000), NO_TEXT, id="a mark and noise behind it"),
        pytest.param(random.Random(3).randbytes(4000), NO_TEXT, id="noise"),
    ],
)
def test_what_is_no_text(content: bytes, problem: str) -> None:
    assert decode(content) == (None, (), problem)

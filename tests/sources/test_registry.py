"""The source registry: what ships is sound, and a bad row is refused by file, line and name."""

from collections.abc import Callable

import pycountry
import pytest

from flows.sources.registry import default_source, read_registry, registry, sources_named
from schemas.errors import InputError, UsageError

GOOD = """default: one

sources:
  - name: one
    title: The one
    kind: files
    location: releases/*.txt
    language: en
    publisher: Ministry of Trade, Industry and Energy
    reporting_country: NOR
    schedule: 0 6 * * 1-5
    time_zone: Europe/Oslo
    cadence: P7D
    attribution: The one
    licence: free
"""


def test_what_ships_is_sound() -> None:
    assert default_source() in registry().values()
    for name, source in registry().items():
        assert source.name == name
        assert pycountry.countries.get(alpha_3=source.reporting_country)
        assert pycountry.currencies.get(alpha_3=source.dollar)
        assert pycountry.languages.get(alpha_2=source.language)


def test_a_row_is_read_with_its_defaults() -> None:
    read = read_registry(GOOD, locator="s.yaml")
    source = read.default
    assert read.sources == {"one": source}
    assert (source.layout, source.dollar, source.categories) == ("auto", "USD", ())
    assert (source.cadence.days, source.schedule, source.reporting_country) == (7, "0 6 * * 1-5", "NOR")


@pytest.mark.parametrize(
    "change, message",
    [
        pytest.param(
            lambda text: text.replace("Europe/Oslo", "Europe/Olso"),
            r"s.yaml:12: source one: time_zone: .*no such time zone",
            id="a time zone that is none",
        ),
        pytest.param(
            lambda text: text.replace("0 6 * * 1-5", "daily"),
            r"s.yaml:11: source one: schedule",
            id="no cron expression",
        ),
        pytest.param(
            lambda text: text.replace("NOR", "NO"), r"s.yaml:10: source one: reporting_country", id="two letters"
        ),
        pytest.param(lambda text: text.replace("P7D", "weekly"), r"s.yaml:13: source one: cadence", id="no duration"),
        pytest.param(
            lambda text: text.replace("files", "feed"), r"s.yaml:6: source one: kind", id="a kind that is none"
        ),
        pytest.param(
            lambda text: text.replace("    title: The one\n", ""),
            r"s.yaml:4: source one: title: .*required",
            id="no title",
        ),
        pytest.param(lambda text: text + "    colour: red\n", r"s.yaml:16: source one: colour", id="a field too many"),
        pytest.param(lambda text: text + "    kind: files\n", r"s.yaml:16: 'kind' stands twice", id="a field twice"),
        pytest.param(
            lambda text: text + text.split("sources:\n")[1],
            r"s.yaml:16: the name 'one' stands twice",
            id="a name twice",
        ),
        pytest.param(
            lambda text: text.replace("default: one", "default: two"),
            r"s.yaml:1: default 'two' is no source",
            id="no such default",
        ),
        pytest.param(
            lambda text: text.replace("default: one\n", ""), r"s.yaml:1: .*write default and sources", id="no default"
        ),
        pytest.param(lambda text: "default: one\nsources: []", r"s.yaml:2: sources is no list of rows", id="no row"),
        pytest.param(
            lambda text: "default: one\nsources: [one]", r"s.yaml:2: this is no list of 'key", id="a row of no fields"
        ),
        pytest.param(
            lambda text: text.replace("title: The", "title: [The"), r"s.yaml:6:\d+: this is no YAML", id="no YAML"
        ),
        pytest.param(lambda text: "", r"s.yaml:1: this is no list of 'key", id="an empty file"),
    ],
)
def test_a_bad_row_is_refused_where_it_stands(change: Callable[[str], str], message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_registry(change(GOOD), locator="s.yaml")


def test_sources_are_found_by_name_each_once() -> None:
    name = default_source().name
    assert sources_named([name, name]) == (default_source(),)
    assert sources_named([]) == ()


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    name = default_source().name
    with pytest.raises(UsageError, match=f"no source is named '{name[:-1]}'; did you mean '{name}'"):
        sources_named([name[:-1]])
    with pytest.raises(UsageError, match=f"there are {name}"):
        sources_named(["?"])

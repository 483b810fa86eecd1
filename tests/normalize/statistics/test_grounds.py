"""What an observation rests on: each of its dimensions led back to the characters that say it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.normalize.batch import read_release
from flows.sources.registry import default_source
from schemas.statistics import ObservationWord
from tests.normalize.statistics.reading_observations import reading
from tests.test_golden import releases


def words(body: str, figure: str, title: str = "Statistics") -> str:
    """The words of the observation of a figure: "indicator=exports time_period=May", the title's with a ^."""
    read = reading(body, title=title)
    (wanted,) = {
        one.figure_id for one in read.observation_words if one.dimension == "obs_value" and one.surface == figure
    }
    return " ".join(map(written, (one for one in read.observation_words if one.figure_id == wanted)))


def written(word: ObservationWord) -> str:
    return f"{word.dimension}={'^' if word.section == 'title' else ''}{word.surface}"


@pytest.mark.parametrize(
    ("body", "figure", "found"),
    [
        pytest.param(
            "Exports of ships to Japan rose 4 percent year-on-year in May 2023.", "4 percent",
            "obs_value=4 percent indicator=Exports product=ships counterpart_area=Japan time_period=May 2023"
            " transformation=rose transformation=year-on-year",
            id="a sentence that says everything",
        ),
        pytest.param(
            "Imports amounted to $5 billion in June 2023.", "$5 billion",
            "obs_value=$5 billion indicator=Imports time_period=June 2023",
            id="a level has no word of change",
        ),
        pytest.param(
            "In May 2023 exports of cars fell, with a 4 percent drop in exports of ships.", "4 percent",
            "obs_value=4 percent indicator=exports product=ships time_period=May 2023 transformation=drop",
            id="words right behind the figure go before those of the same meaning that stand before it",
        ),
        pytest.param(
            "In May 2023 exports rose 3 percent, while imports fell 2 percent.", "2 percent",
            "obs_value=2 percent indicator=imports time_period=May 2023 transformation=fell",
            id="the word of change of its own clause",
        ),
        pytest.param(
            "Exports rose to $5 billion in May 2023. Ships jumped 3 percent, but exports of cars fell 2 percent.",
            "3 percent",
            "obs_value=3 percent indicator=Exports product=Ships time_period=May 2023 transformation=jumped",
            id="an item has the indicator that was named last, not that of the next clause",
        ),
        pytest.param(
            "Exports rose to $6 billion in May 2023 from $5 billion a year earlier.", "$5 billion",
            "obs_value=$5 billion indicator=Exports time_period=a year earlier",
            id="the period of what a change started from",
        ),
        pytest.param(
            "Korea's exports to China came to $9 billion in May 2023.", "$9 billion",
            "obs_value=$9 billion indicator=exports counterpart_area=China ref_area=Korea time_period=May 2023",
            id="whose statistic it is, where the sentence says so",
        ),
    ],
)  # fmt: skip
def test_words(body: str, figure: str, found: str) -> None:
    assert words(body, figure) == found


def test_what_the_title_has_said() -> None:
    found = words("Exports of ships rose 3 percent.", "3 percent", title="Exports rise in May 2023")
    assert found == "obs_value=3 percent indicator=Exports product=ships time_period=^May 2023 transformation=rose"


def test_a_title_takes_its_period_from_the_body() -> None:
    found = words("In May 2023 exports rose 3 percent to $5 billion.", "3%", title="Exports rise 3%")
    assert found == "obs_value=^3% indicator=^Exports time_period=May 2023 transformation=^rise"


def test_every_observation_of_the_sample_page_has_its_figure_period_and_dimensions() -> None:
    judged = 0
    for release in releases():
        read = read_release(release, default_source())
        texts = {"title": release.title, "body": release.body}
        for word in read.observation_words:
            assert texts[word.section][word.char_start : word.char_end] == word.surface
        for one in read.observations:
            said = {word.dimension for word in read.observation_words if word.figure_id == one.figure_id}
            wanted = {"obs_value", "indicator", "time_period"}
            wanted |= {"product"} if one.product else set()
            wanted |= {"counterpart_area"} if one.counterpart_area else set()
            assert wanted <= said
            judged += 1
    assert judged > 30


def _pieces() -> Iterator[str]:
    yield from (
        "Exports",
        "of ships",
        "to Japan",
        "rose",
        "3 percent",
        "$5 billion",
        "in May",
        "a year earlier",
        ",",
        ".",
    )
    yield from ("imports", "which", "(up 2 percent)", "while", "fell", "year-on-year", "and", "\n", "from", "share of")


@given(
    st.lists(st.sampled_from(tuple(_pieces())), max_size=20), st.lists(st.sampled_from(tuple(_pieces())), max_size=8)
)
def test_in_any_text_words_stand_where_they_say_and_observations_have_their_figure(
    body: list[str], title: list[str]
) -> None:
    texts = {"title": " ".join(title).strip() or "Statistics", "body": " ".join(body).strip()}
    read = reading(texts["body"], title=texts["title"])
    assert all(texts[one.section][one.char_start : one.char_end] == one.surface for one in read.observation_words)
    of_figures = {one.figure_id for one in read.observation_words if one.dimension == "obs_value"}
    assert of_figures == {one.figure_id for one in read.observations}

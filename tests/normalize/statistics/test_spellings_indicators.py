"""The indicator vocabulary: a series that offices publish by itself has a code of its own."""

import pytest

from flows.normalize.statistics.nouns import Phrases
from flows.normalize.statistics.spellings import matches_in
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.statistics_vocabulary import IndicatorRow
from tests.normalize.statistics.reading_observations import told


def indicators_in(text: str) -> list[str]:
    """The codes of the indicators that a sentence speaks of."""
    section = Section("body", text)
    found = Phrases(section, list(matches_in(section.tokens))).read()
    return [term.code for term, _ in found if term.kind == "indicator"]


# What they stand for is open until the text has named it: trade in goods; shipments abroad; sales at home.
_OPEN = {"trade in", "shipment", "sale"}


def test_each_spelling_is_read_as_its_indicator() -> None:
    missed = [
        (row.code, spelling)
        for row in vocabulary("indicators", IndicatorRow)
        for spelling in row.spellings
        if spelling not in _OPEN and indicators_in(f"The {spelling} was 5.") != [row.code]
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        pytest.param(
            "The export volume index rose 3.1 percent in January.",
            "export_volume_index 2024-01 growth_yoy 3.1 percent",
            id="an index of volume",
        ),
        pytest.param(
            "Construction starts fell 3.1 percent in January.",
            "construction_starts 2024-01 growth_yoy -3.1 percent",
            id="what is begun",
        ),
        pytest.param(
            "Gas storage stood at 81 percent in January.",
            "gas_storage 2024-01 level 81 percent",
            id="how full the storage is",
        ),
        pytest.param(
            "The services trade deficit narrowed to $3 billion in January.",
            "trade_balance services 2024-01 level -3000000000 USD",
            id="the balance of services",
        ),
        pytest.param(
            "Business R&D spending rose 3.1 percent in 2023.",
            "business_r_and_d 2023 growth_yoy 3.1 percent",
            id="research that firms pay",
        ),
        pytest.param(
            "Venture investment came to $3 billion in 2023.",
            "venture_investment 2023 level 3000000000 USD",
            id="money for young firms",
        ),
        pytest.param(
            "Air passengers rose 3.1 percent in January.",
            "air_passengers 2024-01 growth_yoy 3.1 percent",
            id="passengers of planes",
        ),
        pytest.param(
            "Cargo throughput fell 3.1 percent in January.",
            "port_throughput 2024-01 growth_yoy -3.1 percent",
            id="what ports handle is more than containers",
        ),
        pytest.param(
            "The youth unemployment rate was 6.2 percent in January.",
            "youth_unemployment_rate 2024-01 level 6.2 percent",
            id="the young are not all",
        ),
        pytest.param(
            "Peak demand reached 91 GW in January.",
            "peak_electricity_demand 2024-01 level 91 GW",
            id="a peak is not the demand of a month",
        ),
        pytest.param(
            "The mortgage rate rose to 4.2 percent in January.",
            "mortgage_rate 2024-01 level 4.2 percent",
            id="what borrowers pay is no policy rate",
        ),
        pytest.param(
            "Registered FDI rose 3.1 percent in January.",
            "foreign_direct_investment_pledged 2024-01 growth_yoy 3.1 percent",
            id="registered is pledged",
        ),
        pytest.param(
            "The wheat harvest fell 3.1 percent in 2023.",
            "production wheat 2023 growth_yoy -3.1 percent",
            id="a harvest behind a crop is what is produced",
        ),
        pytest.param(
            "Steel demand rose 3.1 percent in January.",
            "demand steel 2024-01 growth_yoy 3.1 percent",
            id="demand behind a product",
        ),
        pytest.param(
            "The sheep flock fell 3.1 percent in 2023.",
            "livestock_numbers sheep 2023 growth_yoy -3.1 percent",
            id="a flock behind its animals",
        ),
        pytest.param("The flock fell 3.1 percent in 2023.", None, id="a flock of nothing named"),
        pytest.param("Demand rose 3.1 percent in January.", None, id="demand for nothing named"),
        pytest.param("The harvest fell 3.1 percent in 2023.", None, id="a harvest of nothing named"),
        pytest.param("The steel supply chain grew 3.1 percent in January.", None, id="a chain is no supply"),
        pytest.param("Seoul will build 500 charging stations in 2024.", None, id="what is built is no stock"),
    ],
)
def test_a_series_of_its_own(text: str, observation: str | None) -> None:
    assert told(text) == ([observation] if observation is not None else [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The vessel made a port call and the flights were late.", id="a call; flights"),
        pytest.param("He was in demand and in short supply of friends.", id="in demand; in supply"),
        pytest.param("Nobody would catch the delivery at the landing.", id="heads without a product"),
        pytest.param("The MSP meets in Seoul.", id="a partnership, no support price"),
    ],
)
def test_everyday_words_are_no_indicators(text: str) -> None:
    assert indicators_in(text) == []

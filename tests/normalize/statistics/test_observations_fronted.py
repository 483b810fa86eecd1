"""Adverbs, levels and ranks that stand between a subject, its verb and its value, or before them all."""

import pytest

from tests.normalize.statistics.reading_observations import told

LEAD = "Exports rose 8 percent in February."


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Imports nevertheless fell 4 percent, and those of copper likewise eased 2 percent.",
            [
                "imports 2024-02 growth_yoy -4 percent",
                "imports copper 2024-02 growth_yoy -2 percent",
            ],
            id="an adverb without ly",
        ),
        pytest.param(
            "The jobless rate hence rose to 3 percent.",
            [
                "unemployment_rate 2024-02 level 3 percent",
            ],
            id="an adverb behind a rate",
        ),
        pytest.param(
            "Imports of coal, for example, fell 7 percent to $1 billion.",
            [
                "imports coal 2024-02 growth_yoy -7 percent",
                "imports coal 2024-02 level 1000000000 USD",
            ],
            id="an adverb of two words",
        ),
        pytest.param(
            "At $21 billion, imports of machinery were 6 percent higher.",
            [
                "imports machinery 2024-02 level 21000000000 USD",
                "imports machinery 2024-02 growth_yoy 6 percent",
            ],
            id="a level before its subject",
        ),
        pytest.param(
            "With 41,000 units, vans made up 12 percent of car exports.",
            [
                "exports vans 2024-02 level 41000 unit",
                "exports vans 2024-02 share 12 percent",
            ],
            id="a count before its subject",
        ),
        pytest.param(
            "Imports, which had been falling since May, were up 5 percent at $31 billion, while exports of gas, "
            "which had stalled, gained 2 percent.",
            [
                "imports 2024-02 growth_yoy 5 percent",
                "imports 2024-02 level 31000000000 USD",
                "exports gas 2024-02 growth_yoy 2 percent",
            ],
            id="a relative clause without a value",
        ),
        pytest.param(
            "Imports came to $33 billion, leaving the country $4 billion in the black.",
            [
                "imports 2024-02 level 33000000000 USD",
                "trade_balance 2024-02 level 4000000000 USD",
            ],
            id="in the black",
        ),
        pytest.param(
            "Trade with Chile was $0.3 billion in the red.",
            [
                "trade_balance > CHL 2024-02 level -300000000 USD",
            ],
            id="in the red with a partner",
        ),
        pytest.param(
            "The EU bought 7 percent less Korean steel.",
            [
                "exports steel > EU 2024-02 growth_yoy -7 percent",
            ],
            id="a rate and what there is less of",
        ),
        pytest.param(
            "Overseas sales of cameras, still the top earner, climbed 6 percent to $3 billion.",
            [
                "exports cameras 2024-02 growth_yoy 6 percent",
                "exports cameras 2024-02 level 3000000000 USD",
            ],
            id="a rank between commas",
        ),
        pytest.param(
            "Ships recorded the biggest decline, at 31 percent, followed by tires (8 percent) and paper (3 percent).",
            [
                "exports ships 2024-02 growth_yoy -31 percent",
                "exports tires 2024-02 growth_yoy -8 percent",
                "exports paper 2024-02 growth_yoy -3 percent",
            ],
            id="a superlative and those that follow",
        ),
        pytest.param(
            "Tea earned $3 billion, and that of rice, despite higher duties, rose 4 percent.",
            [
                "exports tea 2024-02 level 3000000000 USD",
                "exports rice 2024-02 growth_yoy 4 percent",
            ],
            id="an aside behind and",
        ),
        pytest.param(
            "To Peru, shipments of $0.4 billion were 9 percent lower.",
            [
                "exports > PER 2024-02 level 400000000 USD",
                "exports > PER 2024-02 growth_yoy -9 percent",
            ],
            id="a partner before its flow",
        ),
        pytest.param(
            "Of the export regions, Africa (up 4 percent to $2 billion) did better than Oceania (down 8 percent to "
            "$1 billion).",
            [
                "exports > AFRICA 2024-02 growth_yoy 4 percent",
                "exports > AFRICA 2024-02 level 2000000000 USD",
                "exports > OCEANIA 2024-02 growth_yoy -8 percent",
                "exports > OCEANIA 2024-02 level 1000000000 USD",
            ],
            id="regions announce the flow",
        ),
        pytest.param(
            "The fall in imports was milder, at 2 percent.",
            [
                "imports 2024-02 growth_yoy -2 percent",
            ],
            id="a fall that was so much",
        ),
    ],
)
def test_fronted(text: str, observations: list[str]) -> None:
    assert told(f"{LEAD} {text}")[1:] == observations

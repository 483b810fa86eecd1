"""What states no statistic, and what stands beside one without being its value."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The digital economy grew 8 percent in 2023.", id="a sort of economy is none"),
        pytest.param("Samsung Electronics' exports rose 20 percent in 2023.", id="a firm's exports"),
        pytest.param("Hyundai Motor sold 1.2 million vehicles in the United States in 2023.", id="a firm's sales"),
        pytest.param(
            "The two companies signed a contract worth $1.2 billion in February to export tanks to Poland.", id="a deal"
        ),
        pytest.param("The tariff on steel exports will rise to 25 percent in June.", id="a tariff"),
        pytest.param("Korea will provide $200 million for exports of rice in 2025.", id="a fund"),
        pytest.param("More than 60 percent of exporters said in February that exports will grow.", id="exporters"),
        pytest.param("The number of export licenses rose 2 percent to 97,231 in 2023.", id="the number of licenses"),
        pytest.param("Exports by small businesses rose 4 percent to $56 billion in 2023.", id="exports by small firms"),
        pytest.param("Exports of Korean companies in Vietnam rose 8 percent in 2023.", id="exports of firms"),
        pytest.param(
            "Exports that beat expectations pushed up the KOSPI by 2.1 percent in January.", id="a stock index"
        ),
        pytest.param(
            "The factory can produce 300,000 cars a year and will export 80 percent of its output from 2025.",
            id="a capacity",
        ),
        pytest.param("Exports grew in January on the back of a 4 percent increase in working days.", id="working days"),
        pytest.param(
            "In January, semiconductors rose 5 percent to 1,200 won on the stock market.", id="a price of shares"
        ),
        pytest.param("Chip makers' profits rose 30 percent in 2023, while exports fell.", id="makers"),
        pytest.param("Exports rose in January as waiting times fell 12 percent.", id="a neighbour's subject"),
        pytest.param(
            "LG Chem will invest $3.2 billion in Tennessee by 2025, and exports of cathodes will follow.",
            id="an investment of a firm",
        ),
        pytest.param("Exports are expected to grow 2.1 to 2.3 percent in 2024.", id="a range is not one value"),
        pytest.param("Exports to these countries rose 3 percent in January.", id="countries that are not named"),
        pytest.param("Exports of doodads rose 3 percent in January.", id="an item that no vocabulary has"),
        pytest.param("Exports rose 3 percent.", id="no period is known"),
        pytest.param("Exports rose for the ninth consecutive month in January.", id="a streak"),
        pytest.param("Korea was the world's sixth-largest exporter in 2023.", id="a rank"),
        pytest.param("In January, exports to five of nine destinations rose.", id="a count of destinations"),
        pytest.param("The government will spend KRW 5 trillion on exports in 2024.", id="a budget"),
        pytest.param("Exporters can borrow at 3 percent from January.", id="a loan rate"),
        pytest.param(
            "Exports, which account for 40 percent of jobs, fell in January.", id="what a rate is of, before a comma"
        ),
        pytest.param("Kimchi-flavoured exports rose 3 percent in January.", id="an adjective is another series"),
        pytest.param("Brazil's coffee exports in January came in 60-kg bags.", id="a size that modifies"),
    ],
)
def test_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports grew, and shipping rates fell 12 percent in January.",
            ["freight_rates 2024-01 growth_yoy -12 percent"],
            id="a neighbour's subject after a comma",
        ),
        pytest.param(
            "Exports rose 3 percent in January. Freight rates fell 12 percent.",
            ["exports 2024-01 growth_yoy 3 percent", "freight_rates 2024-01 growth_yoy -12 percent"],
            id="a neighbour's sentence",
        ),
        pytest.param(
            "GDP grew 1.3 percent in the fourth quarter of 2023, revised up from 1.2 percent.",
            ["gdp 2023-Q4 growth_yoy 1.3 percent"],
            id="an older vintage",
        ),
    ],
)
def test_nothing_is_borrowed(text: str, observations: list[str]) -> None:
    assert told(text) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        # One value for two subjects is read as what they did together, which is neither's.
        pytest.param(
            "Exports to China and Japan each rose 3 percent in January.",
            ["exports > CHN 2024-01 growth_yoy 3 percent", "exports > JPN 2024-01 growth_yoy 3 percent"],
            id="each of two",
        ),
    ],
)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_not_read_yet(text: str, observations: list[str]) -> None:
    assert told(text) == observations

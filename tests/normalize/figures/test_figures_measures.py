"""Units, lengths of time, streaks, ranks, multiples and bare numbers."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "The park has 1.4 GW, makes 30.2 TWh, and takes 25 hectares and 150,000 ㎥.",
            "quantity 1.4 GW; quantity 30.2 TWh; quantity 25 ha; quantity 150000 m3",
            id="power, energy, area and volume",
        ),
        pytest.param("It saves 25,000 tCO2eq.", "quantity 25000 tCO2eq", id="emissions"),
        pytest.param(
            "The terminal handles 3.5 MTPA.",
            "quantity 3.5 MTPA",
            id="yearly capacity is a unit of the trade",
        ),
        pytest.param(
            "It holds 94 million barrels and pumps 30,000 barrels per day.",
            "quantity 94000000 bbl; quantity 30000 bbl/d",
            id="barrels, and barrels a day",
        ),
        pytest.param(
            "A 10-nm chip, a 12-km road and plates 4.75 mm thick.",
            "quantity 10 nm; quantity 12 km; quantity 4.75 mm",
            id="small and large lengths",
        ),
        pytest.param("It rose 1.5°C to 38.5 degrees Celsius.", "quantity 1.5 °C; quantity 38.5 °C", id="temperature"),
        pytest.param(
            "A 7.1-million-square-meter site and 1,200 sq km.",
            "quantity 7100000 m2; quantity 1200 km2",
            id="square in words and hyphens",
        ),
        pytest.param(
            "Cells of 900 Wh/L in a car at 100 km/h.",
            "quantity 900 Wh/L; quantity 100 km/h",
            id="one unit per another",
        ),
        pytest.param("The line makes 1 GWh a year.", "quantity 1 GWh", id="a yearly amount stays an amount"),
        pytest.param(
            "Orders of 18.0 million CGT, 50,000 DWT and 3 million TEU.",
            "quantity 18000000 CGT; quantity 50000 DWT; quantity 3000000 TEU",
            id="ships",
        ),
        pytest.param("It sold 3 million pounds of beef.", "quantity 3000000 lb", id="pounds of a ware are a weight"),
        pytest.param(
            "Output was 997 million tonnes (MT), against 893 MT.",
            "quantity 997000000 t; quantity 893000000 t",
            id="an abbreviation the text defines",
        ),
        pytest.param(
            "It made 2.93 million barrels per day (bpd), then 30,000 bpd.",
            "quantity 2930000 bbl/d; quantity 30000 bbl/d",
            id="a flow that no scale belongs to",
        ),
        pytest.param(
            "It took 17 months, a two-day visit and half an hour.",
            "duration 17 month; duration 2 day; duration 0.5 hour",
            id="durations",
        ),
        pytest.param("The month had 3.5 more working days.", "duration 3.5 day", id="working days"),
        pytest.param("It takes 10 to 20 years.", "duration 10..20 year", id="a range of years"),
        pytest.param("Exports grew for the fifth consecutive month.", "streak 5 month", id="a streak by ordinal"),
        pytest.param(
            "They rose for the 11th, seventh and fourth consecutive month, respectively.",
            "streak 11 month; streak 7 month; streak 4 month",
            id="streaks that share a noun",
        ),
        pytest.param("It grew for 19 months in a row.", "streak 19 month", id="a streak in a row"),
        pytest.param(
            "It was the seventh consecutive annual increase.",
            "streak 7 year",
            id="a streak by an adjective of time",
        ),
        pytest.param(
            "It fell for the third straight year and the sixth month running.",
            "streak 3 year; streak 6 month",
            id="a streak running",
        ),
        pytest.param(
            "A five-month winning streak; exports extended their streak to eight months.",
            "streak 5 month; streak 8 month",
            id="a streak by name",
        ),
        pytest.param(
            "The second-largest market and the fourth highest amount.",
            "rank 2; rank 4",
            id="ranks by superlative",
        ),
        pytest.param("It ranked 8th, up from 10th a year earlier.", "rank 8; rank 10", id="ranks by verb"),
        pytest.param(
            "It climbed one place to fifth (6th in 2022).",
            "count 1 place; rank 5; rank 6",
            id="a rank and the one before",
        ),
        pytest.param("It is the world's No. 1 supplier.", "rank 1", id="number one"),
        pytest.param("The top 10 exporters grew.", "rank 10", id="top with a noun"),
        pytest.param("Six of the top ten markets grew.", "count 6 market; rank 10", id="of the top ten"),
        pytest.param("It finished in the top 5.", "rank 5", id="top without one ranks"),
        pytest.param(
            "Output doubled, orders rose threefold, and sales were four times as high.",
            "number 2 times; number 3 times; number 4 times",
            id="multiples",
        ),
        pytest.param(
            "Pledges surged 3.2 times; twice as many firms came; it will double output.",
            "number 3.2 times; number 2 times; number 2 times",
            id="more multiples",
        ),
        pytest.param(
            "Half of the firms, two-thirds of visitors and a quarter of all sales.",
            "number 0.5 fraction; number 0.666667 fraction; number 0.25 fraction",
            id="fractions",
        ),
        pytest.param("One in five adults agrees.", "number 0.2 fraction", id="one in five"),
        pytest.param(
            "The index stood at 98.7, down 1.2 points from 99.9.",
            "number 98.7; number -1.2 point; number 99.9",
            id="an index",
        ),
        pytest.param("The PMI rose to 52.3 from 51.", "number 52.3; number 51", id="an index by its name"),
        pytest.param(
            "A ratio of 1:4 and a competition rate of 3.5 to 1.",
            "number 0.25 ratio; number 3.5 ratio",
            id="a ratio",
        ),
        pytest.param("It hits 1 in 4 households.", "number 0.25 fraction", id="one in four in digits"),
        pytest.param("Procurement touched 262.48 LMT.", "quantity 262.48 LMT", id="lakh metric tonnes"),
    ],
)
def test_measures(text: str, figures: str) -> None:
    assert told(text) == figures

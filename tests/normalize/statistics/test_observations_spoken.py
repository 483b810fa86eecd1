"""Which period goes on from one sentence to the next, what points back at one, and whose base a change takes."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "The bureau released on March 20 the provisional statistics of trade for February 2023. "
            "Exports grew 4 percent to $9 billion. In February 2022 exports had been $8.7 billion. "
            "Imports fell 1 percent.",
            {"on": "2023-03-20"},
            [
                "exports 2023-02 growth_yoy 4 percent",
                "exports 2023-02 level 9000000000 USD",
                "exports 2022-02 level 8700000000 USD",
                "imports 2023-02 growth_yoy -1 percent",
            ],
            id="the data's period, not the one that had been",
        ),
        pytest.param(
            "Tea exports earned $60 million; in June 2019 they had earned $55 million. Coffee exports rose 3 percent.",
            {"title": "Provisional figures for June 2023", "on": "2023-07-20"},
            [
                "exports tea 2023-06 level 60000000 USD",
                "exports tea 2019-06 level 55000000 USD",
                "exports coffee 2023-06 growth_yoy 3 percent",
            ],
            id="a title of figures says when",
        ),
        pytest.param(
            "Exports came to $5 billion in 2023. They had reached $6 billion in 2021. Cocoa exports fell 8 percent.",
            {},
            [
                "exports 2023 level 5000000000 USD",
                "exports 2021 level 6000000000 USD",
                "exports cocoa 2023 growth_yoy -8 percent",
            ],
            id="a peak that is over",
        ),
        pytest.param(
            "The ministry said that exports had risen 3 percent in January. Imports dropped 2 percent.",
            {},
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="what was said had been is now",
        ),
        pytest.param(
            "Ship exports sank 9 percent to $20 billion in 2022. Orders had collapsed: exports slid 15 percent in the "
            "first half and 3 percent in the second half. Steel exports rose 4 percent.",
            {"on": "2023-01-05"},
            [
                "exports ships 2022 growth_yoy -9 percent",
                "exports ships 2022 level 20000000000 USD",
                "exports ships 2022-S1 growth_yoy -15 percent",
                "exports ships 2022-S2 growth_yoy -3 percent",
                "exports steel 2022 growth_yoy 4 percent",
            ],
            id="both halves of the year that is told of",
        ),
        pytest.param(
            "Exports sank 9 percent in 2022. They will grow 5 percent in the first half.",
            {"on": "2023-01-05"},
            ["exports 2022 growth_yoy -9 percent", "exports 2023-S1 growth_yoy 5 percent F"],
            id="a half that is foreseen lies ahead",
        ),
        pytest.param(
            "Exports of pears dropped 10 percent in May after last autumn's frost. Wine exports fell "
            "3 percent following "
            "a strong April. Grape exports lost 2 percent against an unusually warm May last year.",
            {"on": "2023-06-20"},
            [
                "exports pears 2023-05 growth_yoy -10 percent",
                "exports wine 2023-05 growth_yoy -3 percent",
                "exports grapes 2023-05 growth_yoy -2 percent",
            ],
            id="the date of a reason",
        ),
        pytest.param(
            "Wheat exports fell 3 percent in May, after an increase of 5 percent in April.",
            {"on": "2023-06-20"},
            ["exports wheat 2023-05 growth_yoy -3 percent", "exports wheat 2023-04 growth_yoy 5 percent"],
            id="a value behind after has its date",
        ),
        pytest.param(
            "Should drought return in July, rice output would suffer. Rice exports rose 4 percent in "
            "May. Sugar exports "
            "fell 2 percent.",
            {"on": "2023-06-20"},
            ["exports rice 2023-05 growth_yoy 4 percent", "exports sugar 2023-05 growth_yoy -2 percent"],
            id="the date of a condition",
        ),
        pytest.param(
            "Since the pact took effect in July 2015, exports have grown 40 percent. Exports rose 3 percent in May. "
            "Since the pact took effect in July 2015, exports have grown 40 percent.",
            {"on": "2023-06-20"},
            ["exports 2023-05 growth_yoy 3 percent", "exports 2023-05 growth < 2015-07 40 percent"],
            id="since an event, told only where now is",
        ),
        pytest.param(
            "Exports of paper rose 3 percent in May. Over the past six years, they have gained 30 percent. Imports of "
            "paper fell 1 percent.",
            {"on": "2023-06-20"},
            ["exports paper 2023-05 growth_yoy 3 percent", "imports paper 2023-05 growth_yoy -1 percent"],
            id="the past years are no period told",
        ),
    ],
)
def test_what_is_current(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "In December alone, exports reached $4 billion. Imports in the month amounted to $3 billion.",
            {},
            ["exports 2023-12 level 4000000000 USD", "imports 2023-12 level 3000000000 USD"],
            id="in the month",
        ),
        pytest.param(
            "Exports in May 2023 were $3 billion, as compared to $4 billion in May 2022; imports in "
            "the month declined 8 "
            "per cent.",
            {},
            [
                "exports 2023-05 level 3000000000 USD",
                "exports 2022-05 level 4000000000 USD",
                "imports 2023-05 growth_yoy -8 percent",
            ],
            id="in the month told of, not in that compared with",
        ),
        pytest.param(
            "From January to April 2023 the country exported cars worth $9 billion. Imports over "
            "that period fell 3 percent.",
            {},
            [
                "exports automobiles 2023-01/2023-04 level 9000000000 USD",
                "imports automobiles 2023-01/2023-04 growth_yoy -3 percent",
            ],
            id="over that period",
        ),
        pytest.param(
            "Exports came to $50 billion in 2022. In December, they were $4 billion. Imports for the "
            "year were $48 billion.",
            {"on": "2023-01-20"},
            [
                "exports 2022 level 50000000000 USD",
                "exports 2022-12 level 4000000000 USD",
                "imports 2022 level 48000000000 USD",
            ],
            id="for the year told of",
        ),
        pytest.param(
            "In December 2022, exports were $4 billion. For the year, exports fell 3 percent.",
            {"on": "2023-01-20"},
            ["exports 2022-12 level 4000000000 USD", "exports 2022 growth_yoy -3 percent"],
            id="for the year that a month ends",
        ),
        pytest.param(
            "Exports fell 3 percent in the month of January.",
            {},
            ["exports 2024-01 growth_yoy -3 percent"],
            id="the month of a date",
        ),
        pytest.param(
            "Exports were $4 billion in January. Imports rose $2 billion over the month.",
            {},
            ["exports 2024-01 level 4000000000 USD", "imports 2024-01 change_pop < 2023-12 2000000000 USD"],
            id="over the month is what a change compares with",
        ),
    ],
)
def test_what_points_back(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports fell 4.4 per cent in May, the Australian Bureau of Statistics said. Compared "
            "with May 2022, they were "
            "1.2 per cent higher. Imports were down 0.8 per cent.",
            {"on": "2023-07-06", "title": "Australia's trade"},
            [
                "AUS: exports 2023-05 growth_pop < 2023-04 -4.4 percent",
                "AUS: exports 2023-05 growth_yoy 1.2 percent",
                "AUS: imports 2023-05 growth_pop < 2023-04 -0.8 percent",
            ],
            id="the office's habit goes on after a base that was said once",
        ),
        pytest.param(
            "U.S. consumer prices rose 3 percent in May from a year earlier, the Bureau of Labor Statistics said. "
            "Food prices rose 5 percent.",
            {"on": "2023-06-14"},
            [
                "USA: consumer_price_index 2023-05 growth_yoy 3 percent",
                "USA: food_prices 2023-05 growth_yoy 5 percent",
            ],
            id="a text that begins with the year before goes on so",
        ),
        pytest.param(
            "Exports were down 3 percent and imports 2 percent in May compared with May 2019. Car "
            "exports fell 4 percent.",
            {"on": "2023-06-14"},
            [
                "exports 2023-05 growth < 2019-05 -3 percent",
                "imports 2023-05 growth < 2019-05 -2 percent",
                "exports automobiles 2023-05 growth_yoy -4 percent",
            ],
            id="another base holds for its sentence",
        ),
        pytest.param(
            "The economy grew 0.4 percent on quarter in the third quarter of 2023. Private "
            "consumption rose 0.3 percent "
            "and facility investment dropped 2.2 percent. On year, the economy grew 1.4 percent. "
            "Exports gained 3.4 percent.",
            {},
            [
                "gdp 2023-Q3 growth_pop < 2023-Q2 0.4 percent",
                "private_consumption 2023-Q3 growth_pop < 2023-Q2 0.3 percent",
                "facility_investment 2023-Q3 growth_pop < 2023-Q2 -2.2 percent",
                "gdp 2023-Q3 growth_yoy 1.4 percent",
                "exports 2023-Q3 growth_pop < 2023-Q2 3.4 percent",
            ],
            id="parts of the gross product compare as it does",
        ),
        pytest.param(
            "The economy grew 1.4 percent in the third quarter of 2023. Private consumption rose 0.3 percent.",
            {},
            ["gdp 2023-Q3 growth_yoy 1.4 percent", "private_consumption 2023-Q3 growth_yoy 0.3 percent"],
            id="and on the year where it says nothing",
        ),
        pytest.param(
            "The economy grew 0.6 percent in the third quarter from three months before.",
            {"title": "Economy grows 0.6 percent in third quarter", "on": "2023-10-26"},
            ["gdp 2023-Q3 growth_pop < 2023-Q2 0.6 percent"] * 2,
            id="a title compares as the body does",
        ),
        pytest.param(
            "Exports of steel rose 1.7 percent in May on a seasonally adjusted basis. Imports gained 0.4 percent.",
            {"on": "2023-06-20"},
            [
                "exports steel 2023-05 growth_pop < 2023-04 1.7 percent",
                "imports steel 2023-05 growth_pop < 2023-04 0.4 percent",
            ],
            id="what is adjusted goes on so",
        ),
        pytest.param(
            "Exports of tyres totalled $5 billion last month, up 3 percent. Imports sank 9 percent "
            "to $2 billion last month.",
            {},
            [
                "exports tires 2024-02 level 5000000000 USD",
                "exports tires 2024-02 growth_yoy 3 percent",
                "imports tires 2024-02 growth_yoy -9 percent",
                "imports tires 2024-02 level 2000000000 USD",
            ],
            id="last month behind a sum is when, not a base",
        ),
        pytest.param(
            "The economy grew 3.0 percent in 2022. In the fourth quarter it grew 0.5 percent on "
            "quarter. Exports rose 2.6 "
            "percent in that quarter.",
            {"on": "2023-03-02"},
            [
                "gdp 2022 growth_yoy 3 percent",
                "gdp 2022-Q4 growth_pop < 2022-Q3 0.5 percent",
                "exports 2022-Q4 growth_pop < 2022-Q3 2.6 percent",
            ],
            id="the first growth of a quarter decides for its parts",
        ),
        pytest.param(
            "Output of zinc rose 3 percent in May from April. In the first five months, output of "
            "zinc was up 2 percent.",
            {"on": "2023-06-20"},
            [
                "production zinc 2023-05 growth_pop < 2023-04 3 percent",
                "production zinc 2023-01/2023-05 growth_yoy 2 percent",
            ],
            id="the months of a year so far have none before them",
        ),
        pytest.param(
            "In May, after a rally in March, the trade deficit with Peru narrowed to $1.5 billion "
            "from $1.8 billion a month "
            "earlier.",
            {"on": "2023-06-20"},
            ["trade_balance > PER 2023-05 level -1500000000 USD", "trade_balance > PER 2023-04 level -1800000000 USD"],
            id="a month earlier than that of the sentence",
        ),
        pytest.param(
            "From March 2022 to March 2023, exports were up $3 billion, or 5 percent.",
            {},
            ["exports 2023-03 change_yoy 3000000000 USD", "exports 2023-03 growth_yoy 5 percent"],
            id="from one month to that of the next year",
        ),
        pytest.param(
            "From 2018 to 2022, exports rose 30 percent.",
            {},
            ["exports 2022 growth < 2018 30 percent"],
            id="from one year to another",
        ),
        pytest.param(
            "From 2018 to 2022, exports came to $300 billion.",
            {},
            ["exports 2018/2022 level 300000000000 USD"],
            id="a sum is of all the years",
        ),
        pytest.param(
            "From January to March 2023, exports rose 3 percent.",
            {},
            ["exports 2023-Q1 growth_yoy 3 percent"],
            id="from one month through another",
        ),
        pytest.param(
            "Exports rose 4 percent in July from a year earlier. From June, they were down 2 percent.",
            {"on": "2023-08-20"},
            ["exports 2023-07 growth_yoy 4 percent", "exports 2023-07 growth_pop < 2023-06 -2 percent"],
            id="from the month before, first in the sentence",
        ),
        pytest.param(
            "Car exports fell in 2023. The agency expects that car exports will recover to 2.5 "
            "million units in 2025, up 1.5 "
            "percent.",
            {},
            ["exports automobiles 2025 level 2500000 unit F", "exports automobiles 2025 growth_yoy 1.5 percent F"],
            id="the change of a forecast is of its period",
        ),
    ],
)
def test_whose_base(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Peak demand hit 88 GW on July 12, 2023.",
            ["peak_electricity_demand 2023-07-12 level 88 GW"],
            id="a peak on a day",
        ),
        pytest.param(
            "On January 9, peak demand reached 89 GW, beating the 88 GW of December 19, 2023.",
            [
                "peak_electricity_demand 2024-01-09 level 89 GW",
                "peak_electricity_demand 2023-12-19 level 88 GW",
            ],
            id="two days",
        ),
        pytest.param(
            "The grid said on January 10 that peak demand reached 89 GW in January.",
            ["peak_electricity_demand 2024-01 level 89 GW"],
            id="the day of the telling is none",
        ),
        pytest.param(
            "The exchange rate was 1,320 won per dollar on January 9, against 1,315 won on January 8.",
            ["exchange_rate 2024-01-09 level 1320 KRW", "exchange_rate 2024-01-08 level 1315 KRW"],
            id="a day compared with",
        ),
        pytest.param(
            "Foreign reserves stood at $40 billion as of January 31. Exports in January rose 3 percent. Imports fell 2 "
            "percent.",
            [
                "foreign_reserves 2024-01-31 level 40000000000 USD",
                "exports 2024-01 growth_yoy 3 percent",
                "imports 2024-01 growth_yoy -2 percent",
            ],
            id="a day goes on for no flow",
        ),
        pytest.param("Exports reached $20 billion on January 9.", [], id="no flow is of a day"),
    ],
)
def test_days(text: str, observations: list[str]) -> None:
    assert told(text) == observations

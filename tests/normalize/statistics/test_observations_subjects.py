"""Whose value it is: subjects of clauses, items of lists, brackets, pointers, announced subjects."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "observations"),
    [
        pytest.param(
            "Exports soared 21.4 percent to $87.3 billion in February.",
            ["exports 2024-02 growth_yoy 21.4 percent", "exports 2024-02 level 87300000000 USD"],
            id="level and growth in one phrase",
        ),
        pytest.param(
            "In February, exports of ships (up 6.4 percent to $3.1 billion) rose.",
            ["exports ships 2024-02 growth_yoy 6.4 percent", "exports ships 2024-02 level 3100000000 USD"],
            id="a bracket belongs to the item before it",
        ),
        pytest.param(
            "In February 2024 the trade surplus reached $5.2 billion (+$48.7 billion year-on-year).",
            ["trade_balance 2024-02 level 5200000000 USD", "trade_balance 2024-02 change_yoy 48700000000 USD"],
            id="a change in a bracket",
        ),
        pytest.param(
            "Exports in January were $57.1 billion, imports $49.1 billion, and the trade balance +$8.0 billion.",
            [
                "exports 2024-01 level 57100000000 USD",
                "imports 2024-01 level 49100000000 USD",
                "trade_balance 2024-01 level 8000000000 USD",
            ],
            id="a plus that only says surplus",
        ),
        pytest.param(
            "In January, the trade balance with China turned to a surplus ($0.2 billion), but that "
            "with Japan stayed in the red (-$1.6 billion).",
            ["trade_balance > CHN 2024-01 level 200000000 USD", "trade_balance > JPN 2024-01 level -1600000000 USD"],
            id="a minus in the red",
        ),
        pytest.param(
            "The trade deficit narrowed by $2 billion to $1.5 billion in January.",
            ["trade_balance 2024-01 change_yoy 2000000000 USD", "trade_balance 2024-01 level -1500000000 USD"],
            id="a deficit that narrows moves up",
        ),
        pytest.param(
            "The trade deficit widened by $2 billion to $3.5 billion in January.",
            ["trade_balance 2024-01 change_yoy -2000000000 USD", "trade_balance 2024-01 level -3500000000 USD"],
            id="a deficit that widens moves down",
        ),
        pytest.param(
            "Exports of displays and computers rose 3.1 and 4.2 percent in February, respectively.",
            ["exports displays 2024-02 growth_yoy 3.1 percent", "exports computers 2024-02 growth_yoy 4.2 percent"],
            id="respectively gives the first to the first",
        ),
        pytest.param(
            "In 2023, manufacturing drew FDI pledges of $2 billion and services $3 billion, or 40 "
            "percent and 60 percent of the total, respectively.",
            [
                "foreign_direct_investment_pledged manufacturing 2023 level 2000000000 USD",
                "foreign_direct_investment_pledged services 2023 level 3000000000 USD",
                "foreign_direct_investment_pledged manufacturing 2023 share 40 percent",
                "foreign_direct_investment_pledged services 2023 share 60 percent",
            ],
            id="respectively with shares",
        ),
        pytest.param(
            "Average daily exports climbed 12.5 percent to $2.6 billion in February.",
            [
                "average_daily_exports 2024-02 growth_yoy 12.5 percent",
                "average_daily_exports 2024-02 level 2600000000 USD",
            ],
            id="a daily average is a series of its own",
        ),
        pytest.param(
            "Exports rose in January. By item, semiconductors (up 56.2 percent) and automobiles (up 24.8 percent) led.",
            [
                "exports semiconductors 2024-01 growth_yoy 56.2 percent",
                "exports automobiles 2024-01 growth_yoy 24.8 percent",
            ],
            id="items under their sentence",
        ),
        pytest.param(
            "In January, automobile exports rose 21.7 percent to $6.1 billion, auto parts 3.9 "
            "percent to $1.6 billion and steel 2 percent.",
            [
                "exports automobiles 2024-01 growth_yoy 21.7 percent",
                "exports automobiles 2024-01 level 6100000000 USD",
                "exports auto_parts 2024-01 growth_yoy 3.9 percent",
                "exports auto_parts 2024-01 level 1600000000 USD",
                "exports steel 2024-01 growth_yoy 2 percent",
            ],
            id="items without a verb of their own",
        ),
        pytest.param(
            "Energy imports fell 11.9 percent in January, with crude oil down 17.8 percent and gas down 12.4 percent.",
            [
                "imports energy 2024-01 growth_yoy -11.9 percent",
                "imports crude_oil 2024-01 growth_yoy -17.8 percent",
                "imports gas 2024-01 growth_yoy -12.4 percent",
            ],
            id="with, an item and an adverb",
        ),
        pytest.param(
            "In May 2023 growth was seen in exports of steel (37.3%), textiles (11.8%) and ships (2.1%).",
            [
                "exports steel 2023-05 growth_yoy 37.3 percent",
                "exports textiles 2023-05 growth_yoy 11.8 percent",
                "exports ships 2023-05 growth_yoy 2.1 percent",
            ],
            id="bare rates of a list that grew",
        ),
        pytest.param(
            "Exports to China rose 3 percent in January and those to Japan 4 percent.",
            ["exports > CHN 2024-01 growth_yoy 3 percent", "exports > JPN 2024-01 growth_yoy 4 percent"],
            id="destinations by pointers",
        ),
        pytest.param(
            "Exports to China rose 3 percent in January, to Japan 4 percent and to the EU 5 percent.",
            [
                "exports > CHN 2024-01 growth_yoy 3 percent",
                "exports > JPN 2024-01 growth_yoy 4 percent",
                "exports > EU 2024-01 growth_yoy 5 percent",
            ],
            id="destinations without pointers",
        ),
        pytest.param(
            "Exports to China, the country's largest market, rose 3 percent in January.",
            ["exports > CHN 2024-01 growth_yoy 3 percent"],
            id="an aside between commas",
        ),
        pytest.param(
            "Exports to Japan, however, fell 8.5 percent in January.",
            ["exports > JPN 2024-01 growth_yoy -8.5 percent"],
            id="an adverb between commas",
        ),
        pytest.param(
            "ICT exports to China (including Hong Kong) rose 17.6 percent in January.",
            ["exports ict > CHN 2024-01 growth_yoy 17.6 percent"],
            id="China with Hong Kong is China",
        ),
        pytest.param(
            "FDI pledges reached $11.1 billion in the first half of 2023, of which $2.9 billion (up "
            "40.6 percent) came from the U.S.",
            [
                "foreign_direct_investment_pledged 2023-S1 level 11100000000 USD",
                "foreign_direct_investment_pledged > USA 2023-S1 level 2900000000 USD",
                "foreign_direct_investment_pledged > USA 2023-S1 growth_yoy 40.6 percent",
            ],
            id="of which some came from one",
        ),
        pytest.param(
            "FDI pledges rose in the first half of 2023. EU: pledges of $1.9 billion (up 114.0 "
            "percent), arrivals of $1.1 billion (down 2.9 percent).",
            [
                "foreign_direct_investment_pledged > EU 2023-S1 level 1900000000 USD",
                "foreign_direct_investment_pledged > EU 2023-S1 growth_yoy 114 percent",
                "foreign_direct_investment_arrived > EU 2023-S1 level 1100000000 USD",
                "foreign_direct_investment_arrived > EU 2023-S1 growth_yoy -2.9 percent",
            ],
            id="a colon announces",
        ),
        pytest.param(
            "Exports rose in January 2024. For wireless communication devices, smartphones gained "
            "57.5 percent, but parts fell, resulting in a 16.5 percent fall overall.",
            [
                "exports smartphones 2024-01 growth_yoy 57.5 percent",
                "exports wireless_communication_devices 2024-01 growth_yoy -16.5 percent",
            ],
            id="for this item overall",
        ),
        pytest.param(
            "Car exports reached 230,086 units in January, and their value climbed 35.7 percent to USD 3.9 billion.",
            [
                "exports automobiles 2024-01 level 230086 unit",
                "exports automobiles 2024-01 growth_yoy 35.7 percent",
                "exports automobiles 2024-01 level 3900000000 USD",
            ],
            id="money and units",
        ),
        pytest.param(
            "Automobile production fell 5.0 percent to 347,000 units in January, with domestic sales "
            "down 8.8 percent to 140,000 units.",
            [
                "production automobiles 2024-01 growth_yoy -5 percent",
                "production automobiles 2024-01 level 347000 unit",
                "domestic_sales automobiles 2024-01 growth_yoy -8.8 percent",
                "domestic_sales automobiles 2024-01 level 140000 unit",
            ],
            id="sales follow output of the same thing",
        ),
        pytest.param(
            "Korea imported 266 million barrels of crude oil in 2023.",
            ["imports crude_oil 2023 level 266000000 bbl"],
            id="a verb that is the indicator",
        ),
        pytest.param(
            "Korea exported $54 billion worth of semiconductors in 2023.",
            ["exports semiconductors 2023 level 54000000000 USD"],
            id="a worth of",
        ),
        pytest.param(
            "Korea posted $54 billion in exports in January 2024.",
            ["exports 2024-01 level 54000000000 USD"],
            id="an amount in exports",
        ),
        pytest.param(
            "In January there was a 3 percent fall in exports.",
            ["exports 2024-01 growth_yoy -3 percent"],
            id="a fall in exports",
        ),
        pytest.param(
            "A 3 percent export decline was recorded in January.",
            ["exports 2024-01 growth_yoy -3 percent"],
            id="an attributive growth",
        ),
        pytest.param(
            "Exports of $54 billion were recorded in January.",
            ["exports 2024-01 level 54000000000 USD"],
            id="a passive verb before the date",
        ),
        pytest.param(
            "The economy grew 1.3 percent in the fourth quarter of 2023.",
            ["gdp 2023-Q4 growth_yoy 1.3 percent"],
            id="the economy grows",
        ),
        pytest.param(
            "Rising oil prices pushed imports up 3 percent in January.",
            ["imports 2024-01 growth_yoy 3 percent"],
            id="an object that a verb moves",
        ),
        pytest.param(
            "The jobless rate rose 0.2 percentage points to 3.0 percent in January.",
            ["unemployment_rate 2024-01 change_yoy 0.2 percentage_point", "unemployment_rate 2024-01 level 3 percent"],
            id="a rate with a level in percent",
        ),
        pytest.param(
            "Employment fell by 36,000 in January.",
            ["employment 2024-01 change_yoy -36000 person"],
            id="a fall of a count",
        ),
    ],
)
def test_subject(text: str, observations: list[str]) -> None:
    assert told(text) == observations

"""Statistics of other offices and of other countries, as each of them writes."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Retail sales volumes are estimated to have risen by 0.4% in August 2024.",
            {"on": "2024-09-20", "country": "GBR"},
            ["retail_sales 2024-08 growth_yoy 0.4 percent E"],
            id="United Kingdom: volumes, estimated",
        ),
        pytest.param(
            "UK gross domestic product (GDP) is estimated to have grown by 0.5% in Quarter 2 (Apr to "
            "June) 2024, following growth of 0.7% in Quarter 1.",
            {"on": "2024-09-20", "country": "GBR"},
            ["gdp 2024-Q2 growth_yoy 0.5 percent E", "gdp 2024-Q1 growth_yoy 0.7 percent E"],
            id="United Kingdom: following",
        ),
        pytest.param(
            "Government debt stood at 100.0% of GDP at the end of August 2024.",
            {"on": "2024-09-20", "country": "GBR"},
            ["government_debt 2024-08 level 100 percent"],
            id="United Kingdom: percent of GDP",
        ),
        pytest.param(
            "The UK unemployment rate was 4.1% in May to July 2024, down 0.2 percentage points on the quarter.",
            {"on": "2024-09-20", "country": "GBR"},
            [
                "unemployment_rate 2024-05/2024-07 level 4.1 percent",
                "unemployment_rate 2024-05/2024-07 change_pop < 2024-02/2024-04 -0.2 percentage_point",
            ],
            id="United Kingdom: on the quarter",
        ),
        pytest.param(
            "Exports to the EU fell by £0.4 billion (2.9%) and exports to France rose by £0.3 "
            "billion (2.2%) in July 2024.",
            {"on": "2024-09-20", "country": "GBR"},
            [
                "exports > EU 2024-07 change_yoy -400000000 GBP",
                "exports > EU 2024-07 growth_yoy -2.9 percent",
                "exports > FRA 2024-07 change_yoy 300000000 GBP",
                "exports > FRA 2024-07 growth_yoy 2.2 percent",
            ],
            id="United Kingdom: brackets",
        ),
        pytest.param(
            "January exports were $257.2 billion, $0.3 billion more than December exports.",
            {"on": "2024-03-14", "country": "USA"},
            ["exports 2024-01 level 257200000000 USD", "exports 2024-01 change_pop < 2023-12 300000000 USD"],
            id="United States: two months",
        ),
        pytest.param(
            "New orders for manufactured durable goods decreased $18.0 billion or 6.1 percent to "
            "$276.7 billion in January.",
            {"on": "2024-03-14", "country": "USA"},
            [
                "durable_goods_orders 2024-01 change_yoy -18000000000 USD",
                "durable_goods_orders 2024-01 growth_yoy -6.1 percent",
                "durable_goods_orders 2024-01 level 276700000000 USD",
            ],
            id="United States: or and to",
        ),
        pytest.param(
            "Advance estimates of U.S. retail and food services sales for February 2024, adjusted "
            "for seasonal variation, were $700.7 billion, up 0.6 percent from the previous month.",
            {"on": "2024-03-14", "country": "USA"},
            [
                "retail_sales 2024-02 level 700700000000 USD E",
                "retail_sales 2024-02 growth_pop < 2024-01 0.6 percent E",
            ],
            id="United States: retail",
        ),
        pytest.param(
            "Total nonfarm payroll employment rose by 275,000 in February, and the unemployment rate "
            "increased to 3.9 percent.",
            {"on": "2024-03-14", "country": "USA"},
            ["nonfarm_payrolls 2024-02 change_yoy 275000 person", "unemployment_rate 2024-02 level 3.9 percent"],
            id="United States: labour",
        ),
        pytest.param(
            "Canada's merchandise trade balance went from a deficit of $1.6 billion in May to a "
            "surplus of $638 million in June.",
            {"on": "2024-08-05", "country": "CAN", "dollar": "CAD"},
            ["trade_balance 2024-05 level -1600000000 CAD", "trade_balance 2024-06 level 638000000 CAD"],
            id="Canada: from deficit to surplus",
        ),
        pytest.param(
            "The Consumer Price Index (CPI) rose 2.7% on a year-over-year basis in June, down from a 2.9% gain in May.",
            {"on": "2024-08-05", "country": "CAN", "dollar": "CAD"},
            [
                "consumer_price_index 2024-06 growth_yoy 2.7 percent",
                "consumer_price_index 2024-05 growth_yoy 2.9 percent",
            ],
            id="Canada: year over year",
        ),
        pytest.param(
            "Merchandise exports in July 2024 were USD 33.98 billion, registering a growth of 2.81 "
            "percent vis-à-vis July 2023.",
            {"on": "2024-08-15", "country": "IND"},
            ["exports 2024-07 level 33980000000 USD", "exports 2024-07 growth_yoy 2.81 percent"],
            id="India: vis-à-vis",
        ),
        pytest.param(
            "Imports during April-July 2024 were USD 229.70 billion, as against USD 213.53 billion "
            "during April-July 2023.",
            {"on": "2024-08-15", "country": "IND"},
            ["imports 2024-04/2024-07 level 229700000000 USD", "imports 2023-04/2023-07 level 213530000000 USD"],
            id="India: as against",
        ),
        pytest.param(
            "Iron ore exports totalled 892 million tonnes in 2022–23, up 2.0% from the previous year.",
            {"on": "2024-08-15", "country": "AUS", "dollar": "AUD"},
            [
                "exports iron_ore 2022-07/2023-06 level 892000000 t",
                "exports iron_ore 2022-07/2023-06 growth_yoy 2 percent",
            ],
            id="Australia: a financial year",
        ),
        pytest.param(
            "The value of coal exports is projected to decline to $68 billion in 2023–24.",
            {"on": "2023-08-15", "country": "AUS", "dollar": "AUD"},
            ["exports coal 2023-07/2024-06 level 68000000000 AUD F"],
            id="Australia: forecast for one",
        ),
        pytest.param(
            "Australia's current account deficit was $4.9 billion in the March quarter 2024.",
            {"on": "2024-08-15", "country": "AUS", "dollar": "AUD"},
            ["current_account 2024-Q1 level -4900000000 AUD"],
            id="Australia: a quarter by its month",
        ),
        pytest.param(
            "Japan's exports rose 10.3 percent from a year earlier to 8.62 trillion yen in July, "
            "while imports grew 16.6 percent to 9.24 trillion yen, resulting in a trade deficit of 621.8 billion yen.",
            {"on": "2024-08-15", "country": "JPN"},
            [
                "exports 2024-07 growth_yoy 10.3 percent",
                "exports 2024-07 level 8620000000000 JPY",
                "imports 2024-07 growth_yoy 16.6 percent",
                "imports 2024-07 level 9240000000000 JPY",
                "trade_balance 2024-07 level -621800000000 JPY",
            ],
            id="Japan: three series",
        ),
        pytest.param(
            "Germany exported commodities worth 85.1 billion euros in December 2011, 5.0% more than in December 2010.",
            {"on": "2012-02-10", "country": "DEU"},
            ["exports 2011-12 level 85100000000 EUR", "exports 2011-12 growth_yoy 5 percent"],
            id="Germany: goods are what exports are",
        ),
        pytest.param(
            "In 2011, exports to the EU member countries rose 9.9% to 627.3 billion euros.",
            {"on": "2012-02-10", "country": "DEU"},
            ["exports > EU 2011 growth_yoy 9.9 percent", "exports > EU 2011 level 627300000000 EUR"],
            id="Germany: member countries",
        ),
        pytest.param(
            "Taiwan's trade surplus widened to 1.64 billion dlrs in March from 1.39 billion in "
            "February, official figures showed.",
            {"on": "1987-04-13", "country": "USA"},
            ["TWN: trade_balance 1987-03 level 1640000000 USD", "TWN: trade_balance 1987-02 level 1390000000 USD"],
            id="newswire of 1987",
        ),
        pytest.param(
            "U.S. retail sales rose 0.4 pct in March after a revised 3.7 pct increase in February.",
            {"on": "1987-04-13", "country": "USA"},
            ["retail_sales 1987-03 growth_yoy 0.4 percent", "retail_sales 1987-02 growth_yoy 3.7 percent"],
            id="newswire of 1987: retail",
        ),
        pytest.param(
            "Japan's exports fell 3 percent in January.",
            {"on": "2024-03-05"},
            ["JPN: exports 2024-01 growth_yoy -3 percent"],
            id="another country's exports",
        ),
        pytest.param(
            "In January, Japan's exports fell 3 percent and imports rose 2 percent.",
            {"on": "2024-03-05"},
            ["JPN: exports 2024-01 growth_yoy -3 percent", "JPN: imports 2024-01 growth_yoy 2 percent"],
            id="another country's, in its clause and the next",
        ),
        pytest.param(
            "Japan's exports to Korea fell 3 percent in January.",
            {"on": "2024-03-05"},
            ["JPN: exports > KOR 2024-01 growth_yoy -3 percent"],
            id="another country's exports to ours",
        ),
        pytest.param(
            "Japan's crude oil imports fell 2.5 percent in January.",
            {"on": "2024-03-05"},
            ["JPN: imports crude_oil 2024-01 growth_yoy -2.5 percent"],
            id="another country's imports, in the genitive",
        ),
        pytest.param(
            "The euro area's industrial production fell by 0.1% in January compared with December. "
            "In the EU, it rose by 0.2%.",
            {"on": "2024-03-05"},
            [
                "EA: industrial_production 2024-01 growth_pop < 2023-12 -0.1 percent",
                "EU: industrial_production 2024-01 growth_pop < 2023-12 0.2 percent",
            ],
            id="a bloc's output",
        ),
        pytest.param(
            "China's economy grew 5.2 percent in 2023.",
            {"on": "2024-03-05"},
            ["CHN: gdp 2023 growth_yoy 5.2 percent"],
            id="another country's economy",
        ),
        pytest.param(
            "Car production in China totaled 2.29 million units in January, down 4.8 percent year on year.",
            {"on": "2024-03-05"},
            [
                "CHN: production automobiles 2024-01 level 2290000 unit",
                "CHN: production automobiles 2024-01 growth_yoy -4.8 percent",
            ],
            id="where something was made",
        ),
        pytest.param(
            "Imports of Iranian crude oil rose 3 percent to 25 million barrels in January.",
            {"on": "2024-03-05"},
            [
                "imports crude_oil > IRN 2024-01 growth_yoy 3 percent",
                "imports crude_oil > IRN 2024-01 level 25000000 bbl",
            ],
            id="where it comes from",
        ),
        pytest.param(
            "Exports reached 230,086 units in January, 3 percent more than a year earlier.",
            {"title": "Car exports rise in January"},
            ["exports automobiles 2024-01 level 230086 unit", "exports automobiles 2024-01 growth_yoy 3 percent"],
            id="the title names the product",
        ),
        pytest.param(
            "Exports climbed 3 percent, and imports fell 2 percent.",
            {"title": "Korea's exports rise in January"},
            ["exports 2024-01 growth_yoy 3 percent", "imports 2024-01 growth_yoy -2 percent"],
            id="the title names the month",
        ),
    ],
)
def test_offices_and_countries(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

"""What stands beside a series: items behind a partner, lines below a line, asides, short forms, twins."""

import pytest

from tests.normalize.statistics.reading_observations import told


@pytest.mark.parametrize(
    ("text", "release", "observations"),
    [
        pytest.param(
            "Exports rose 3 percent in May 2023. Exports to Peru rose 9 percent to $4 billion on the back of"
            " ships (up 6 percent) and tea (up 2 percent), but rice (down 7 percent) had a hard time there. "
            "Exports to Chile rose 3 percent thanks to steel (up 8 percent).",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports > PER 2023-05 growth_yoy 9 percent",
                "exports > PER 2023-05 level 4000000000 USD",
                "exports ships > PER 2023-05 growth_yoy 6 percent",
                "exports tea > PER 2023-05 growth_yoy 2 percent",
                "exports rice > PER 2023-05 growth_yoy -7 percent",
                "exports > CHL 2023-05 growth_yoy 3 percent",
                "exports steel > CHL 2023-05 growth_yoy 8 percent",
            ],
            id="items behind a partner",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023. Exports to Peru rose 5 percent thanks to ships (up 9 "
            "percent), whereas Chile ($2 billion, down 7 percent) and India ($1 billion, down 4 percent) "
            "lost ground.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports > PER 2023-05 growth_yoy 5 percent",
                "exports ships > PER 2023-05 growth_yoy 9 percent",
                "exports > CHL 2023-05 level 2000000000 USD",
                "exports > CHL 2023-05 growth_yoy -7 percent",
                "exports > IND 2023-05 level 1000000000 USD",
                "exports > IND 2023-05 growth_yoy -4 percent",
            ],
            id="the next partner behind an item",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023. Exports to Peru rose 5 percent and to Chile 4 percent, "
            "while rice (down 2 percent) lost.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports > PER 2023-05 growth_yoy 5 percent",
                "exports > CHL 2023-05 growth_yoy 4 percent",
                "exports rice 2023-05 growth_yoy -2 percent",
            ],
            id="against the whole",
        ),
        pytest.param(
            "Korea's exports to Peru rose 9 percent to $4 billion in 2022. Ships (up 6 percent to $1 "
            "billion) drove exports.",
            {"title": "Korea-Peru FTA takes effect"},
            [
                "exports > PER 2022 growth_yoy 9 percent",
                "exports > PER 2022 level 4000000000 USD",
                "exports ships > PER 2022 growth_yoy 6 percent",
                "exports ships > PER 2022 level 1000000000 USD",
            ],
            id="in a text on one partner",
        ),
        pytest.param(
            "In 2022, trade with Peru grew 9 percent to $8 billion.",
            {"title": "Minister visits Peru"},
            [
                "total_trade > PER 2022 growth_yoy 9 percent",
                "total_trade > PER 2022 level 8000000000 USD",
            ],
            id="trade behind a scene",
        ),
        pytest.param(
            "Bilateral trade grew 5 percent from $19 billion in 2021 to $20 billion in 2022.",
            {"title": "Korea and Peru conclude talks"},
            [
                "total_trade > PER 2022 growth_yoy 5 percent",
                "total_trade > PER 2021 level 19000000000 USD",
                "total_trade > PER 2022 level 20000000000 USD",
            ],
            id="from one year to the next",
        ),
        pytest.param(
            "Exports to Peru rose 4 percent in 2022, and Korea logged a surplus of $3 billion with its "
            "largest trading partner.",
            {"title": "Korea and Peru"},
            [
                "exports > PER 2022 growth_yoy 4 percent",
                "trade_balance > PER 2022 level 3000000000 USD",
            ],
            id="with its partner",
        ),
        pytest.param(
            "FDI pledges rose 4 percent in the third quarter of 2023. The accumulated amount for January-"
            "September still fell short of last year's by 6 percent and stood at $9 billion.",
            {"title": "FDI pledges in the third quarter"},
            [
                "foreign_direct_investment_pledged 2023-Q3 growth_yoy 4 percent",
                "foreign_direct_investment_pledged 2023-01/2023-09 growth_yoy -6 percent",
                "foreign_direct_investment_pledged 2023-01/2023-09 level 9000000000 USD",
            ],
            id="what falls short",
        ),
        pytest.param(
            "FDI pledges in manufacturing rose 3 percent to $3 billion in 2022 and those in services 4 "
            "percent to $8 billion. The two sectors made up 27 percent and 72 percent of the total, "
            "respectively.",
            {"title": "FDI pledges in 2022"},
            [
                "foreign_direct_investment_pledged manufacturing 2022 growth_yoy 3 percent",
                "foreign_direct_investment_pledged manufacturing 2022 level 3000000000 USD",
                "foreign_direct_investment_pledged services 2022 growth_yoy 4 percent",
                "foreign_direct_investment_pledged services 2022 level 8000000000 USD",
                "foreign_direct_investment_pledged manufacturing 2022 share 27 percent",
                "foreign_direct_investment_pledged services 2022 share 72 percent",
            ],
            id="those two",
        ),
        pytest.param(
            "Exports of rice and tea fell 7 percent and 5 percent each in May 2023.",
            {"title": "Exports in May"},
            [
                "exports rice 2023-05 growth_yoy -7 percent",
                "exports tea 2023-05 growth_yoy -5 percent",
            ],
            id="each of them",
        ),
        pytest.param(
            "Exports fell 3 percent in May 2023. Among the bright spots were rice and tea, exports of which "
            "rose 7 percent and 5 percent, respectively.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy -3 percent",
                "exports rice 2023-05 growth_yoy 7 percent",
                "exports tea 2023-05 growth_yoy 5 percent",
            ],
            id="of which both rose",
        ),
        pytest.param(
            "ICT exports fell 9 percent in May 2023. Display exports slipped 7 percent, with liquid crystal "
            "display (LCD) panels down 30 percent and solid state drives (SSDs) up 4 percent.",
            {"title": "ICT exports"},
            [
                "exports ict 2023-05 growth_yoy -9 percent",
                "exports displays 2023-05 growth_yoy -7 percent",
                "exports lcds 2023-05 growth_yoy -30 percent",
                "exports ssds 2023-05 growth_yoy 4 percent",
            ],
            id="a short form in brackets",
        ),
        pytest.param(
            "Employment rose 2 percent in May 2023. The employment rate for those aged 15 and over was 61 percent.",
            {"title": "Employment in May"},
            [
                "employment 2023-05 growth_yoy 2 percent",
                "employment_rate 2023-05 level 61 percent",
            ],
            id="of how old people",
        ),
        pytest.param(
            "Employment rose 2 percent in May 2023. By industry, 'Construction' (40 thousand persons, 2.1%) "
            "went up, whereas 'Manufacturing' (-30 thousand persons, -0.7%) went down.",
            {"title": "Employment in May"},
            [
                "employment 2023-05 growth_yoy 2 percent",
                "employment construction 2023-05 change_yoy 40000 person",
                "employment construction 2023-05 growth_yoy 2.1 percent",
                "employment manufacturing 2023-05 change_yoy -30000 person",
                "employment manufacturing 2023-05 growth_yoy -0.7 percent",
            ],
            id="who moved by how many",
        ),
        pytest.param(
            "Employment in the shipbuilding industry rose to 90,000 persons in May 2023. The government will"
            " have 12 ships built.",
            {"title": "Employment in shipyards"},
            [
                "employment shipbuilding_industry 2023-05 level 90000 person",
            ],
            id="a ship is no person",
        ),
        pytest.param(
            "Export orders received by manufacturers came to $40 billion in May 2023.",
            {"title": "Export orders in May"},
            [
                "export_orders 2023-05 level 40000000000 USD",
            ],
            id="received by all",
        ),
        pytest.param(
            "Exports rose 3 percent in June 2023 from May. They remained below their May 2019 levels: "
            "exports were 9 percent lower.",
            {"title": "Trade in June", "country": "CAN"},
            [
                "exports 2023-06 growth_pop < 2023-05 3 percent",
                "exports 2023-06 growth < 2019-05 -9 percent",
            ],
            id="below another level",
        ),
        pytest.param(
            "In 2022, some 400 cars worth 3 billion euros were imported.",
            {"title": "Cars in 2022", "country": "DEU"},
            [
                "imports automobiles 2022 level 400 car E",
                "imports automobiles 2022 level 3000000000 EUR",
            ],
            id="worth what",
        ),
        pytest.param(
            "Exports to the Member States of the European Union were worth 70 billion euros in May 2023, and"
            " imports from there 50 billion euros.",
            {"title": "Trade in May", "country": "DEU"},
            [
                "exports > EU 2023-05 level 70000000000 EUR",
                "imports > EU 2023-05 level 50000000000 EUR",
            ],
            id="for the members",
        ),
        pytest.param(
            "Most exports went to Chile in May 2023: at 9 billion euros, they were 3 percent up on April 2023.",
            {"title": "Trade in May", "country": "DEU"},
            [
                "exports > CHL 2023-05 level 9000000000 EUR",
                "exports > CHL 2023-05 growth_pop < 2023-04 3 percent",
            ],
            id="goods with a sum",
        ),
        pytest.param(
            "Exports rose by 2 percent and imports fell by 4 percent in May 2023 compared with May 2022.",
            {"title": "Trade in May"},
            [
                "exports 2023-05 growth_yoy 2 percent",
                "imports 2023-05 growth_yoy -4 percent",
            ],
            id="twins share their base",
        ),
        pytest.param(
            "Exports rose 6 percent in December 2023. For 2024, the ministry predicts exports of $500 "
            "billion. Rice (up 5 percent) and tea (up 4 percent) are projected to lead the recovery this "
            "year.",
            {"title": "Outlook for 2024"},
            [
                "exports 2023-12 growth_yoy 6 percent",
                "exports 2024 level 500000000000 USD F",
                "exports rice 2024 growth_yoy 5 percent F",
                "exports tea 2024 growth_yoy 4 percent F",
            ],
            id="a forecast of a list",
        ),
        pytest.param(
            "FDI pledges rose 4 percent to $5 billion in the third quarter of 2023.\nㅇ (By sector) From "
            "January to September, pledges in manufacturing rose 2 percent to $4 billion.\n- Manufacturing: "
            "chemicals (up 9 percent to $1 billion)",
            {"title": "FDI pledges in the third quarter of 2023"},
            [
                "foreign_direct_investment_pledged 2023-Q3 growth_yoy 4 percent",
                "foreign_direct_investment_pledged 2023-Q3 level 5000000000 USD",
                "foreign_direct_investment_pledged manufacturing 2023-01/2023-09 growth_yoy 2 percent",
                "foreign_direct_investment_pledged manufacturing 2023-01/2023-09 level 4000000000 USD",
                "foreign_direct_investment_pledged chemicals 2023-01/2023-09 growth_yoy 9 percent",
                "foreign_direct_investment_pledged chemicals 2023-01/2023-09 level 1000000000 USD",
            ],
            id="lines below a line",
        ),
        pytest.param(
            "Exports rose 3 percent in May 2023. Ships, with only one platform delivered, fell 30 percent.",
            {"title": "Exports in May"},
            [
                "exports 2023-05 growth_yoy 3 percent",
                "exports ships 2023-05 growth_yoy -30 percent",
            ],
            id="aside with with",
        ),
        pytest.param(
            "Chip exports fell 3 percent in May 2023. The cause lies in memory chips, whose exports fell 9 percent.",
            {"title": "Exports in May"},
            [
                "exports semiconductors 2023-05 growth_yoy -3 percent",
                "exports memory_chips 2023-05 growth_yoy -9 percent",
            ],
            id="the nearest noun",
        ),
        pytest.param(
            "Ship exports rose 90 percent in May 2023, because two platforms were handed over, and made up 6"
            " percent of Korea's total exports.",
            {"title": "Ship exports in May"},
            [
                "exports ships 2023-05 growth_yoy 90 percent",
                "exports ships 2023-05 share 6 percent",
            ],
            id="a clause behind a reason",
        ),
        pytest.param(
            "In terms of value, rice exports rose 24 percent in 2022 to the highest level since 2014 ($4 billion).",
            {"title": "Rice exports in 2022"},
            [
                "exports rice 2022 growth_yoy 24 percent",
                "exports rice 2014 level 4000000000 USD",
            ],
            id="at the highest since",
        ),
        pytest.param(
            "Plants built 90,000 cars in May 2023, 10 percent fewer than a year earlier but 28 percent more "
            "than in April.",
            {"title": "Car output in May"},
            [
                "production automobiles 2023-05 level 90000 car",
                "production automobiles 2023-05 growth_yoy -10 percent",
                "production automobiles 2023-05 growth_pop < 2023-04 28 percent",
            ],
            id="fewer and more",
        ),
        pytest.param(
            "Exports rose 2 percent in 2022. Trade as a whole fell 6 percent to $901 billion, below the $1 "
            "trillion mark.",
            {"title": "Trade in 2022"},
            [
                "exports 2022 growth_yoy 2 percent",
                "total_trade 2022 growth_yoy -6 percent",
                "total_trade 2022 level 901000000000 USD",
            ],
            id="what was not reached",
        ),
    ],
)
def test_what_is_beside(text: str, release: dict[str, str], observations: list[str]) -> None:
    assert told(text, **release) == observations

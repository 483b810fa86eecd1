"""Noun phrases that hide what is counted, and numbers that count nothing."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("A study by six state-run think tanks is out.", "count 6 think tank", id="a think tank is one noun"),
    pytest.param("The army has six tanks.", "count 6 tank", id="a tank"),
    pytest.param("Orders for 89 liquefied natural gas (LNG) carriers came in.", "count 89 carrier",
                 id="an acronym inside the phrase"),
    pytest.param("Out of 89 carriers ordered, 63 went to Korean yards.", "count 89 carrier; count 63 carrier",
                 id="out of so many, so many"),
    pytest.param("ㅇ Of the 15 items, 11 fared better.", "count 15 item; count 11 item", id="behind a bullet"),
    pytest.param("Exports were 5.6 percent down year on year.", "percent -5.6 percent", id="down behind a level"),
    pytest.param("The rate was 5.6 percent, down from 6.", "percent 5.6 percent; percent 6 percent",
                 id="down from a level"),
    pytest.param("Over the past three months, their number fell by 2 thousand.", "duration 3 month", id="no months"),
    pytest.param("Of the debt, $20 billion falls due next year.", "money 20000000000 USD", id="falls due"),
    pytest.param("Coal grew by (-)2.0 percent.", "percent -2 percent", id="a minus in brackets"),
    pytest.param("The deficit with Japan rose to $4 billion, and that with Europe was little changed at $2 billion.",
                 "money -4000000000 USD; money -2000000000 USD", id="that stands for the deficit"),
    pytest.param("The deficit with Japan rose to $4 billion, and exports to Europe stood at $2 billion.",
                 "money -4000000000 USD; money 2000000000 USD", id="exports stand for themselves"),
    pytest.param("The Dow rose 142 points after topping 15,000.", "number 142 point; number 15000", id="topping"),
    pytest.param("It cut 11,000 jobs in April and has shed 89,000.", "count 11000 job; count 89000 job", id="shed"),
    pytest.param("It killed 19 airmen and three women.", "count 19 airman; count 3 woman", id="men"),
    pytest.param("As of yesterday, the death toll was 63, and 3,700 were hurt.", "count 63 person; count 3700 person",
                 id="a death toll"),
    pytest.param("Game three of the World Series was put off.", "", id="a game by its number"),
    pytest.param("It won 7.48 million of 12.07 million tons.", "quantity 7480000 t; quantity 12070000 t",
                 id="so much of so much"),
    pytest.param("The shortage of workers is expected to reach 9,500 by May.", "count 9500 worker", id="a shortage"),
    pytest.param("In tonnes, shipments of soybeans reached 5.6 million.", "quantity 5600000 t",
                 id="a unit at the head of the sentence"),
    pytest.param("In France, shipments of soybeans reached 5.6 million.", "count 5600000 shipment",
                 id="no unit at the head"),
    pytest.param("A statement was adopted for each of the four pillars of the framework.", "count 4 pillar",
                 id="four of something named"),
    pytest.param("It is one of the three largest standards bodies.", "count 3 body", id="three described"),
    pytest.param("The two ministers of the countries and the three sides met.", "", id="two and three that point back"),
    pytest.param("It is one more historic step.", "", id="one more"),
    pytest.param("Goods are eligible for zero tariffs.", "", id="zero tariffs are none"),
    pytest.param("There were zero accidents.", "count 0 accident", id="zero of what can be counted"),
    pytest.param("Exports declined by 29.7% in May 2020 year on year.", "percent -29.7 percent",
                 id="a year before year on year"),
    pytest.param("1 Prime Minister Goh spoke.\n2 Members asked.", "", id="paragraphs with numbers"),
    pytest.param("20 Korean companies came.\nThey left.", "count 20 company", id="a count begins a paragraph"),
    pytest.param("Imports were revised from the originally reported $51.4 billion to $51.8 billion.",
                 "money 51400000000 USD; money 51800000000 USD", id="from what was reported to what is"),
    pytest.param("The trade deficit was $42 million, as exports rose to $43 million in May.",
                 "money -42000000 USD; money 43000000 USD", id="as opens another clause"),
])  # fmt: skip
def test_phrases(text: str, expected: str) -> None:
    assert told(text) == expected

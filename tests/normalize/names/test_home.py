"""Whose release a text is, where the source says Korea."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section


@pytest.mark.parametrize(
    ("title", "body", "home"),
    [
        pytest.param("Exports rise", "Exports rose 3 percent, the ministry said.", "KOR", id="nobody is named"),
        pytest.param(
            "Canadian trade, April", "Exports increased 2.5%, Statistics Canada reported today.", "CAN",
            id="an office of statistics reports",
        ),
        pytest.param(
            "Balance on goods, July", "A surplus, according to the Australian Bureau of Statistics (ABS).", "AUS",
            id="according to an office",
        ),
        pytest.param("India's exports rise", "Exports rose 3 percent.", "IND", id="the title's owner"),
        pytest.param("Euro area trade in goods", "Exports rose 3 percent.", "EA", id="a bloc"),
        pytest.param(
            "Japan visits Seoul", "The Ministry of Trade, Industry and Energy said that Japan's minister came.", "KOR",
            id="the source's own ministry says it",
        ),
        pytest.param(
            "China takes more chips", "Korea's exports to China rose 3 percent.", "KOR", id="home is named in the lead"
        ),
        pytest.param(
            "Germany to buy ships", "Toyota Motor said in Berlin that it sold 3 cars.", "DEU",
            id="a company is no issuer",
        ),
        pytest.param("Talks in Detroit", "They met in the United States.", "KOR", id="a country that is only a place"),
        pytest.param("USTR welcomes deal", "It opens American markets.", "USA", id="a body at the head of the title"),
        pytest.param("Eurostat data", "Exports fell, according to Eurostat.", "EU", id="a bloc's office, and no owner"),
        pytest.param(
            "Euro area exports fall", "Exports fell, according to Eurostat.", "EA", id="an owner before a bloc's office"
        ),
        pytest.param(
            "Meat exports", "Trade Minister Andrew Robb met Australian farmers and Korean buyers in Seoul.", "AUS",
            id="a stranger called by title alone is at work here, and home is only named",
        ),
        pytest.param(
            "Trade deal signed",
            "Minister for Trade and Industry George Yeo thanked Japan, Brunei and Singapore for their work.", "SGP",
            id="the ministry that one title fits",
        ),
        pytest.param(
            "Deal signed", "Trade Minister Zulkifli Hasan and President Joko Widodo saw Japan's envoy.", "IDN",
            id="a head of state without a country beside people with one",
        ),
        pytest.param(
            "Indonesia-Japan trade", "Trade Minister Zulkifli Hasan saw it grow.", "IDN",
            id="the first of two parties where a stranger is at work",
        ),
        pytest.param(
            "Meat exports", "Minister Ahn Duk-geun met Australian farmers.", "KOR", id="one of ours is at work"
        ),
        pytest.param(
            "Meat exports", "MOTIE met Australia's farmers. Trade Minister Andrew Robb came.", "KOR",
            id="the source's publisher by its name alone",
        ),
        pytest.param(
            "Meat exports", "Trade Minister Andrew Robb met Korea's MOTIE and Australian farmers.", "AUS",
            id="another's publisher is named with its country",
        ),
        pytest.param(
            "Meat exports", "President Joe Biden met Australian farmers.", "KOR",
            id="a head of state needs no country in any text",
        ),
        pytest.param(
            "Meat exports", "Former Trade Minister Andrew Robb met Australian farmers.", "KOR", id="no longer at work"
        ),
        pytest.param(
            "Meat exports", "Australian Trade Minister Andrew Robb met farmers.", "AUS", id="the first sentence's owner"
        ),
        pytest.param(
            "Korea and Canada agree", "Trade Minister Mary Ng and Korean farmers praised the deal.", "CAN",
            id="a minister whose country is known, whatever stands at the head",
        ),
        pytest.param(
            "Korea and Canada agree", "Canadian Trade Minister Mary Ng and Korean farmers praised the deal.", "KOR",
            id="and who is said to be of it",
        ),
        pytest.param(
            "MERCOSUR signs", "Foreign Minister Mauro Vieira spoke in Brasília.", "BRA",
            id="a bloc without an executive has no ministers",
        ),
        pytest.param(
            "Talks", "Peru's Minister Rogers Valencia and Finance Minister Grant Robertson met in Wellington.",
            "NZL", id="the land of somebody else's minister is not home",
        ),
        pytest.param(
            "Meat exports", "In Korea, Australian Trade Minister Andrew Robb met farmers.", "KOR",
            id="a stranger with his country is no evidence",
        ),
        pytest.param(
            "PERU POSTS SURPLUS", "LIMA, May 6 - Peru had a surplus with Japan, the Finance Ministry said.", "PER",
            id="many a country has an issuer of this name, the title one owner",
        ),
        pytest.param(
            "Gap widens", "LIMA, May 6 (Reuters) - The gap with China widened, the Commerce Ministry said.", "PER",
            id="where it was written tells whose ministry it is",
        ),
        pytest.param(
            "Syria's output falls", "DAMASCUS - Output fell, the Central Bureau of Statistics said.", "SYR",
            id="an office of statistics by a name that another country's has",
        ),
        pytest.param(
            "Austrian sales fall", "Sales to Japan fell, the Statistics Bureau said.", "AUT",
            id="an office that many have, of a land that is only a partner",
        ),
        pytest.param(
            "Output falls", "Output fell in Tel Aviv, the Central Bureau of Statistics said.", "ISR",
            id="the only country that has an office of the name, where nothing else tells",
        ),
        pytest.param(
            "Sales fall", "MANILA, Oct. 9 (AP) -- The Philippines' sales fell. Japan bought less.", "PHL",
            id="an owner behind the dateline",
        ),
        pytest.param(
            "Sales fall", "THUN, Switzerland, Oct 9 - Sales fell, makers said. Hong Kong bought less.", "CHE",
            id="the dateline before a buyer in the second sentence",
        ),
        pytest.param("Sales fall", "Madrid (EFE) - Sales fell. Korea bought less.", "KOR", id="and a word of home"),
        pytest.param(
            "Spain's sales fall", "Madrid (EFE) - Sales fell. Sales to Korea rose.", "ESP",
            id="home as the other side of a trade",
        ),
        pytest.param(
            "Talks", "GENEVA, March 5 (Yonhap) -- Trade Minister Ahn Duk-geun met Canada's envoy.", "KOR",
            id="one of ours abroad",
        ),
        pytest.param(
            "Gap widens", "SEOUL - The gap in trade with Japan widened, the Finance Ministry said.", "KOR",
            id="home's own ministry by a short name",
        ),
        pytest.param(
            "Sales fall", "Madrid is the capital - of a kingdom that exports more.", "KOR", id="a dash in a sentence"
        ),
        pytest.param(
            "Trade gap narrows", "The gap shrank to 2 billion euros, the Ministry of Tourism said in Madrid.", "ESP",
            id="where a body of no known country said it",
        ),
        pytest.param(
            "Weak krone lifts Danish exports", "Exports grew 4 percent, the Export Board announced.", "DNK",
            id="whose series the title tells of, and a body of no known country",
        ),
        pytest.param(
            "Output grows", "Output reached 40 trillion yuan, the National Bureau of Statistics said.", "CHN",
            id="the currency before the countries that have an office of this name",
        ),
        pytest.param(
            "Copper exports fall", "They fell 4 percent, the Central Bank of Zambia reported. China took a third.",
            "ZMB", id="the land in a body's name, and a buyer",
        ),
        pytest.param(
            "Prices, May", "Prices rose 0.3% over one month, INSEE reported. Energy was dearer.", "FRA",
            id="an office of statistics by its acronym alone",
        ),
        pytest.param(
            "Wine exports", "Wine exports rose, Portuguese customs said. Angola bought more.", "PRT",
            id="customs in small letters",
        ),
        pytest.param(
            "Trade hits record", "Trade reached $40 billion, the customs said in Hanoi. Exports grew.", "VNM",
            id="customs of no land, and where they spoke",
        ),
        pytest.param(
            "Payrolls flat", "Payrolls were flat, the Bureau of Labor Statistics of the U.S. Department of Labor said.",
            "USA", id="an office of a department",
        ),
        pytest.param(
            "Exports gain", "Exports gained 5 percent. Canada was the fastest growing market, Chile behind.", "KOR",
            id="a partner that opens the second sentence",
        ),
        pytest.param(
            "Exports gain", "Turkey was the largest buyer with $3 billion, and exports gained 5 percent.", "KOR",
            id="a partner that opens the first",
        ),
        pytest.param(
            "Chile takes more cars", "Exports gained 5 percent, the ministry said.", "KOR", id="a partner in the title"
        ),
        pytest.param(
            "Exports gain", "Exports gained 5 percent. Brazilian demand grew, and Peruvian makers cut output.", "KOR",
            id="what others want and do",
        ),
        pytest.param(
            "Imports fall", "Imports fell 5 percent. France's share of imports dropped.", "KOR", id="a partner's share"
        ),
        pytest.param(
            "Exports gain", "Exports gained 5 percent. Mexico's exports did too, by 3 percent.", "MEX",
            id="whose the series of the first sentence is",
        ),
        pytest.param(
            "Exports gain", "Exports gained. China's National Bureau of Statistics reported growth.", "KOR",
            id="another's office in a later sentence",
        ),
        pytest.param(
            "Exports gain", "Exports gained in all provinces. Shops sold more, Statistics Canada reported.", "CAN",
            id="and one that reports there",
        ),
        pytest.param(
            "Exports gain", "Exports gained 5 percent. The Bank of England said that it would keep rates low.", "KOR",
            id="a bank's policy",
        ),
        pytest.param(
            "Exports gain", "Exports to the United States gained. Sales grew, the Census Bureau said.", "KOR",
            id="the office of a partner",
        ),
        pytest.param(
            "Exports gain", "Exports gained, the Ministry of Trade, Industry and Energy said in Geneva.", "KOR",
            id="the source's own publisher abroad",
        ),
    ],
)  # fmt: skip
def test_home(title: str, body: str, home: str) -> None:
    context = Context("r", date(2024, 3, 5), publisher="Ministry of Trade, Industry and Energy")
    sections = (Section("title", title), Section("body", body))
    assert names_in(*sections, context).home == home


@pytest.mark.parametrize(
    ("title", "body", "who", "affiliation"),
    [
        pytest.param(
            "India and Australia sign pact",
            "Minister of Commerce and Industry Piyush Goyal and Australian Trade Minister Dan Tehan signed.",
            "Piyush Goyal", "Ministry of Commerce and Industry", id="the ministry that title and home make certain",
        ),
        pytest.param(
            "India and Australia sign pact",
            "Minister of Commerce and Industry Piyush Goyal and Australian Trade Minister Dan Tehan signed.",
            "Dan Tehan", "Australia", id="the other side's is his country's",
        ),
        pytest.param(
            "New Zealand and UK agree", "Trade and Export Growth Minister Damien O’Connor signed.",
            "Damien O’Connor", "New Zealand", id="home where no ministry fits",
        ),
        pytest.param(
            "Singapore and Germany meet", "Permanent Secretary Beh Swan Gin met German Minister Robert Habeck.",
            "Beh Swan Gin", "Singapore", id="an official of no ministry that is told",
        ),
        pytest.param(
            "US and Japan talk", "Commerce Secretary Gina Raimondo saw Minister of Trade Nishimura Yasutoshi.",
            "Nishimura Yasutoshi", "Japan", id="a name that cannot be home's",
        ),
        pytest.param(
            "US and Japan talk", "Ambassador Robert Lighthizer was there.",
            "Robert Lighthizer", "United States", id="an ambassador at home",
        ),
        pytest.param(
            "Statement", "The European Commission said so. Trade Commissioner Phil Hogan agreed.",
            "Phil Hogan", "European Commission", id="a bloc's executive",
        ),
        pytest.param(
            "US and Japan talk", "Former Commerce Secretary Wilbur Ross of Acme Holdings came.",
            "Wilbur Ross", "Acme Holdings", id="what the text says goes before",
        ),
        pytest.param(
            "Korea’s exports", "Korea’s minister met Commerce Secretary Gina Raimondo and Japanese buyers.",
            "Gina Raimondo", "United States", id="a minister whose country is known in the source's own text",
        ),
        pytest.param(
            "Korea’s exports", "Korea’s minister met analyst Gina Raimondo and Japanese buyers.",
            "Gina Raimondo", None, id="a namesake without an office",
        ),
        pytest.param(
            "Korea’s exports", "Korea’s minister met Canadian Minister Gina Raimondo.",
            "Gina Raimondo", "Canada", id="the text knows better",
        ),
    ],
)  # fmt: skip
def test_whose_officials_are_where_the_text_is_anothers(
    title: str, body: str, who: str, affiliation: str | None
) -> None:
    context = Context("r", date(2023, 3, 5), publisher="Ministry of Trade, Industry and Energy")
    names = names_in(Section("title", title), Section("body", body), context)
    assert {mention.affiliation for mention in names.mentions if mention.surface == who} == {affiliation}


@pytest.mark.parametrize(
    ("body", "surface", "name", "country"),
    [
        pytest.param(
            "LIMA, May 6 - Peru's gap with Japan widened, the Finance Ministry said.", "Finance Ministry",
            "Ministry of Economy and Finance", "PER", id="the one ministry that a short name fits",
        ),
        pytest.param(
            "HAVANA, May 6 - Cuba's gap with Japan widened, the Finance Ministry said.", "Finance Ministry",
            "Ministry of Finance", "CUB", id="home's own, though no vocabulary has it",
        ),
        pytest.param(
            "DAMASCUS - Syria's gap widened, the Central Bureau of Statistics said.", "Central Bureau of Statistics",
            "Central Bureau of Statistics", "SYR", id="an office that each country has",
        ),
        pytest.param(
            "LIMA, May 6 - Peru's gap widened. Japan's METI and the Ministry of Economy, Trade and Industry agreed.",
            "METI", "Ministry of Economy, Trade and Industry", "JPN", id="a name that one country's ministry has",
        ),
        pytest.param(
            "Japan posted a surplus, the Finance Ministry said.", "Finance Ministry", "Ministry of Finance", "JPN",
            id="of the land named before",
        ),
    ],
)  # fmt: skip
def test_whose_a_ministry_is(body: str, surface: str, name: str, country: str) -> None:
    names = names_in(Section("title", "Trade"), Section("body", body), Context("r", date(2024, 5, 8)))
    by_id = {entity.entity_id: entity for entity in names.entities}
    found = {by_id[mention.entity_id] for mention in names.mentions if mention.surface == surface}
    assert {(entity.name, entity.country) for entity in found} == {(name, country)}

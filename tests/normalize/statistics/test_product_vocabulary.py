"""The product vocabulary: each spelling names one product, what releases name separately has a code of its own."""

import pytest

from flows.normalize.statistics.nouns import Phrases
from flows.normalize.statistics.spellings import matches_in, words_of
from flows.normalize.statistics.terms import terms_in
from flows.normalize.text import Section
from flows.normalize.vocabularies import vocabulary
from schemas.statistics_vocabulary import IndicatorRow, ProductRow
from tests.normalize.statistics.reading_observations import told

PRODUCTS = {row.code: row for row in vocabulary("products", ProductRow)}


def products_in(text: str) -> list[str]:
    """The codes of the products that a sentence speaks of."""
    section = Section("body", text)
    return [
        term.code for term, _ in Phrases(section, list(matches_in(section.tokens))).read() if term.kind == "product"
    ]


def test_each_spelling_is_read_as_its_product() -> None:
    """No spelling is hidden by a longer or earlier one of another product, nor by an indicator."""
    missed = [
        (row.code, spelling)
        for row in PRODUCTS.values()
        for spelling in row.spellings
        if products_in(f"Exports of {spelling} rose.") != [row.code]
    ]
    assert missed == []


def test_what_can_be_counted_is_read_in_its_plural() -> None:
    """A word that stands behind a head elsewhere ("made", "in") does not hide the plural of a compound."""
    for one, many in (("locally made car", "locally made cars"), ("plug-in hybrid", "plug-in hybrids")):
        assert products_in(f"Exports of {many} rose.") == products_in(f"Exports of {one} rose.") != []


def test_an_attribute_names_its_product_before_an_indicator_only() -> None:
    named = {(row.code, word) for row in PRODUCTS.values() for word in row.attributive if word not in row.spellings}
    written = {word: word.upper() if len(word) < 3 else word.capitalize() for _, word in named}  # "It" is no "IT"
    assert {(code, word) for code, word in named if code not in products_in(f"{written[word]} exports rose.")} == set()
    assert {(code, word) for code, word in named if code in products_in(f"It was very {word}.")} == set()


def test_an_attribute_is_no_spelling_of_another_product() -> None:
    spelled = {words_of(spelling): row.code for row in PRODUCTS.values() for spelling in row.spellings}
    for row in PRODUCTS.values():
        for word in row.attributive:
            assert spelled.get(words_of(word), row.code) == row.code


def test_each_row_says_where_its_name_comes_from() -> None:
    assert {row.code for row in PRODUCTS.values() if not row.source.strip()} == set()
    assert {row.sales for row in PRODUCTS.values()} - {None} <= {
        row.code for row in vocabulary("indicators", IndicatorRow)
    }


@pytest.mark.parametrize(
    ("name", "product"),
    [
        pytest.param("bananas", "bananas", id="a fruit"),
        pytest.param("fresh fruits", "fruits", id="all fruits"),
        pytest.param("potatoes", "potatoes", id="a plural in oes"),
        pytest.param("cheese", "cheese", id="a dairy product"),
        pytest.param("skim milk powder", "skim_milk_powder", id="a kind of milk powder"),
        pytest.param("black pepper", "pepper", id="a spice"),
        pytest.param("cotton yarn", "cotton_yarn", id="yarn is not cotton"),
        pytest.param("raw hides and skins", "hides_and_skins", id="hides are not leather"),
        pytest.param("basmati rice", "basmati_rice", id="a kind of rice"),
        pytest.param("crude palm oil", "crude_palm_oil", id="a grade of an oil"),
        pytest.param("hot-rolled coils", "hot_rolled_steel", id="a kind of steel, hyphenated"),
        pytest.param("hot rolled coil", "hot_rolled_steel", id="a kind of steel, in two words"),
        pytest.param("crude steel", "crude_steel", id="steel before it is rolled"),
        pytest.param("excavators", "excavators", id="a machine for building"),
        pytest.param("tractors", "tractors", id="a machine for farming"),
        pytest.param("laptops", "laptops", id="a kind of computer"),
        pytest.param("multilayer ceramic capacitors", "mlccs", id="a component in full"),
        pytest.param("PCBs", "printed_circuit_boards", id="a component in short"),
        pytest.param("lithium-ion batteries", "lithium_ion_batteries", id="a kind of battery"),
        pytest.param("cathode materials", "cathode_materials", id="a material of batteries"),
        pytest.param("biosimilars", "biosimilars", id="a kind of medicine"),
        pytest.param("heating oil", "heating_oil", id="a fuel that is no fuel oil"),
        pytest.param("liquefied natural gas", "lng", id="gas in ships"),
        pytest.param("oil and gas", "oil_and_gas", id="a pair that offices publish as one"),
        pytest.param("iron or steel articles", "iron_and_steel_articles", id="a chapter of the Harmonized System"),
        pytest.param("trucks", "trucks", id="a commercial vehicle"),
        pytest.param("two-wheelers", "two_wheelers", id="a segment of the Indian market"),
        pytest.param("fertilisers", "fertilizers", id="British spelling"),
        pytest.param("aluminium foil", "aluminum_foil", id="British spelling inside a compound"),
        pytest.param("drugs & pharmaceuticals", "pharmaceuticals", id="an ampersand"),
        pytest.param("meat, dairy & poultry products", "meat_dairy_and_poultry_products", id="a list as one item"),
        pytest.param("foods, feeds, and beverages", "foods_feeds_and_beverages", id="the comma before and"),
        pytest.param("ready-made garments", "apparel", id="made inside a name is no participle behind it"),
        pytest.param("man-made fibres", "synthetic_fibers", id="made inside a name, British"),
        pytest.param("financial services", "financial_services", id="a service that is no insurance"),
        pytest.param("insurance and pension services", "insurance", id="a service, with pensions"),
        pytest.param("telecommunications, computer and information services", "ict_services", id="a list in EBOPS"),
        pytest.param("chemicals and related products", "chemicals_and_related_products", id="a section of the SITC"),
        pytest.param("crude materials, inedible, except fuels", "crude_materials", id="commas inside a section"),
        pytest.param("miscellaneous manufactured articles", "miscellaneous_manufactured_articles", id="what is left"),
        pytest.param("sheep", "sheep", id="a plural that is like its singular"),
        pytest.param("non-oil and gas commodities", "non_oil_and_gas", id="the rest without a pair"),
        pytest.param("plug-in vehicles", "plug_in_vehicles", id="more than plug-in hybrids"),
        pytest.param("plug-in hybrids", "plug_in_hybrids", id="in inside a compound is no preposition"),
        pytest.param("locally made cars", "domestic_automobiles", id="a participle before its noun"),
        pytest.param("new growth engines", "new_growth_industries", id="what the ministry promotes"),
        pytest.param("parts of electronic products", "electronic_components", id="parts, of before the head"),
        pytest.param(
            "machinery, electrical & non-electrical", "electrical_and_non_electrical_machinery", id="an inversion"
        ),
        pytest.param(
            "unwrought gold, silver and platinum group metals", "unwrought_precious_metals", id="three metals as one"
        ),
        pytest.param("SMEs", "small_and_medium_enterprises", id="who exports"),
    ],
)
def test_what_releases_name_separately(name: str, product: str) -> None:
    text = f"Exports of {name} rose 3.1 percent in January."
    assert told(text) == [f"exports {product} 2024-01 growth_yoy 3.1 percent"]


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        pytest.param(
            "Clothing store sales rose 3.1 percent in January.",
            "retail_sales clothing_stores 2024-01 growth_yoy 3.1 percent",
            id="a channel of sale has its sales",
        ),
        pytest.param(
            "Truck production fell 3.1 percent in January.",
            "production trucks 2024-01 growth_yoy -3.1 percent",
            id="production of a vehicle",
        ),
        pytest.param(
            "Wind and solar power generation rose 3.1 percent in January.",
            "electricity_generation wind_and_solar_power 2024-01 growth_yoy 3.1 percent",
            id="two sources that are published as one",
        ),
        pytest.param(
            "Geothermal generation rose 3.1 percent in January.",
            "electricity_generation geothermal_power 2024-01 growth_yoy 3.1 percent",
            id="an adjective before what is generated",
        ),
        pytest.param(
            "FDI pledges in financial services rose 3.1 percent in January.",
            "foreign_direct_investment_pledged financial_services 2024-01 growth_yoy 3.1 percent",
            id="investment in a branch",
        ),
        pytest.param(
            "The average price of Brent crude was $81 per barrel in January.",
            "price brent_crude 2024-01 level 81 USD",
            id="the price of a grade",
        ),
    ],
)
def test_other_series_by_product(text: str, observation: str) -> None:
    assert told(text) == [observation]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Exports of banana chips rose 3.1 percent in January.", id="a chip that is no semiconductor"),
        pytest.param("Exports of cheese boards rose 3.1 percent in January.", id="what only holds a good"),
        pytest.param("Exports of pepper spray rose 3.1 percent in January.", id="a spray"),
        pytest.param("Exports of cotton swabs rose 3.1 percent in January.", id="what is made of a good"),
        pytest.param("Exports of steel drums rose 3.1 percent in January.", id="no kind of steel"),
        pytest.param("Exports of butter substitutes rose 3.1 percent in January.", id="instead of a good"),
        pytest.param("Exports of rice straw rose 3.1 percent in January.", id="a part that nobody counts"),
        pytest.param("Exports of engines of growth rose 3.1 percent in January.", id="a figure of speech"),
    ],
)
def test_a_compound_that_no_row_names_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The content of the report was debated in parts.", id="content; parts"),
        pytest.param("The game has changed, and it was part of a plan.", id="game; part"),
        pytest.param("The plant was closed and an order was given.", id="plant; order"),
        pytest.param("They drink and feed on it, as in fig. 2.", id="drink; feed; figure"),
        pytest.param("The chair opened the door to all.", id="who presides"),
        pytest.param("He put the brakes on and shifted gears.", id="figures of speech"),
        pytest.param("The pump price was a lead.", id="pump; lead"),
        pytest.param("For the sake of clarity, the Olympic Games were a spectacle.", id="sake; Games"),
        pytest.param("The cell was a film about a tin man.", id="cell; film; tin"),
        pytest.param("A pickup was seen, a comic turn.", id="pickup; comic"),
        pytest.param("The PTA was signed when the SMP fell.", id="abbreviations of other things"),
    ],
)
def test_everyday_words_are_no_products(text: str) -> None:
    assert [term.code for term in terms_in(Section("body", text), (), "KOR") if term.kind == "product"] == []


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        pytest.param("bananas", "fruits_and_vegetables", id="over two steps"),
        pytest.param("ddr5_memory", "ict", id="over five steps"),
        pytest.param("skim_milk_powder", "dairy_products", id="a kind of a kind"),
        pytest.param("wti_crude", "energy", id="a grade of oil"),
        pytest.param("excavators", "machinery", id="a machine"),
        pytest.param("electric_buses", "automobiles", id="a vehicle"),
    ],
)
def test_a_part_is_part_of_the_whole(part: str, whole: str) -> None:
    above = []
    while (parent := PRODUCTS[part].parent) is not None:
        above.append(parent)
        part = parent
    assert whole in above

"""The vocabularies of indicators and products: one code for each meaning, one meaning for each spelling."""

from collections import defaultdict

import pytest

from flows.normalize.statistics.spellings import plural, words_of
from flows.normalize.vocabularies import vocabulary
from schemas.name_vocabulary import RegionRow
from schemas.statistics_vocabulary import IndicatorHabitRow, IndicatorRow, ProductRow

INDICATORS = vocabulary("indicators", IndicatorRow)
PRODUCTS = vocabulary("products", ProductRow)


@pytest.mark.parametrize("rows", [INDICATORS, PRODUCTS], ids=["indicators", "products"])
def test_each_code_and_each_spelling_stands_once(rows: tuple[IndicatorRow | ProductRow, ...]) -> None:
    codes = [row.code for row in rows]
    assert len(codes) == len(set(codes))
    named: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in rows:
        for spelling in row.spellings:
            words = words_of(spelling)
            named[words].add(row.code)
            named[plural(words)].add(row.code)
    assert {words: found for words, found in named.items() if len(found) > 1} == {}


def test_the_contract_codes_are_there() -> None:
    indicators = (
        "exports imports trade_balance total_trade average_daily_exports average_daily_imports production"
        " domestic_sales retail_sales foreign_direct_investment_pledged foreign_direct_investment_arrived"
    )
    products = (
        "semiconductors memory_chips system_chips displays computers ssds wireless_communication_devices"
        " smartphones mobile_phones automobiles electric_vehicles eco_friendly_vehicles auto_parts"
        " general_machinery ships bio_health petroleum_products petrochemicals steel secondary_batteries"
        " textiles home_appliances ict agrifood cosmetics crude_oil gas coal energy"
    )
    regions = "ASEAN EU EA LATAM MIDEAST CIS AFRICA NAMERICA EUROPE ASIA OCEANIA"
    assert set(indicators.split()) <= {row.code for row in INDICATORS}
    assert set(products.split()) <= {row.code for row in PRODUCTS}
    assert set(regions.split()) <= {row.code for row in vocabulary("regions", RegionRow)}


def test_a_part_belongs_to_a_product() -> None:
    parents = {row.code: row.parent for row in PRODUCTS}
    for code in parents:
        seen, at = set[str](), code
        while (parent := parents[at]) is not None:
            assert parent in parents
            assert parent not in seen
            seen.add(parent)
            at = parent


def test_a_short_form_has_a_family_of_others() -> None:
    families = [row.family for row in INDICATORS if row.spellings]
    assert [row.code for row in INDICATORS if row.short_forms and row.family not in families] == []


def test_a_habit_is_that_of_an_indicator_once() -> None:
    rows = [(row.code, row.habit) for row in vocabulary("indicator_habits", IndicatorHabitRow)]
    assert len(rows) == len(set(rows))
    assert {code for code, _ in rows} <= {row.code for row in INDICATORS}

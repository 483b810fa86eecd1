"""States that are no more, countries misspelt in lists, and former names where the text tells their history."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.text import Context, Section
from schemas.entity import Names


def _names(body: str, on: str) -> Names:
    context = Context("release", date.fromisoformat(on), publisher="Ministry of Trade, Industry and Energy")
    return names_in(Section("title", ""), Section("body", body), context)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("Exports to East Germany rose.", ("East Germany", "East Germany"), id="not Germany"),
        pytest.param("West German exports rose.", ("West German", "Germany"), id="the Federal Republic goes on"),
        pytest.param("German exports rose.", ("German", "Germany"), id="the plain word"),
        pytest.param("Soviet officials met in the capital.", ("Soviet", "Soviet Union"), id="a demonym"),
        pytest.param("The USSR bought grain.", ("USSR", "Soviet Union"), id="an acronym"),
        pytest.param("Yugoslav exports rose.", ("Yugoslav", "Yugoslavia"), id="another demonym"),
        pytest.param("Trade with Czechoslovakia grew.", ("Czechoslovakia", "Czechoslovakia"), id="a name alone"),
    ],
)
def test_a_state_of_the_past(text: str, country: tuple[str, str]) -> None:
    found = _names(text, "1986-03-05")
    names = {entity.entity_id: entity.name for entity in found.entities}
    lands = [(m.surface, names[m.entity_id]) for m in found.mentions if m.entity_type == "country"]
    assert lands == [country]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("Chile: $3.2 bn, +4% / Malaisia: $2.1 bn, +3%", ["Malaisia"], id="behind a stroke"),
        pytest.param("Sales by market: Chile (3.2%), Malaisia (2.1%)", ["Malaisia"], id="values in brackets"),
        pytest.param("Malaisia: $2.1 bn", [], id="no list of lands"),
        pytest.param("Steel: $3.2 bn, +4% / Malaisia: $2.1 bn, +3%", [], id="a list of goods"),
        pytest.param("Chile: $3.2 bn / Malaisia: see below", [], id="no value"),
        pytest.param("Chile: $3.2 bn / Malaysia: $2.1 bn", [], id="all is right"),
    ],
)
def test_a_country_misspelt_in_a_list(text: str, wrong: list[str]) -> None:
    findings = _names(text, "2024-03-05").findings
    assert [found.surface for found in findings if found.check_name == "known_name_misspelt"] == wrong


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("The Department for International Trade, since merged into another, filed it.", 0, id="merged"),
        pytest.param("The Department for International Trade was replaced by a new one.", 0, id="replaced"),
        pytest.param("The Department for International Trade was relaunched as another.", 0, id="relaunched"),
        pytest.param("The Department for International Trade said two firms had merged.", 1, id="others merged"),
        pytest.param("The Department for International Trade replaced its website.", 1, id="it replaced a thing"),
    ],
)
def test_a_former_name_with_its_history(text: str, count: int) -> None:
    findings = _names(text, "2024-03-05").findings
    assert sum(found.check_name == "former_name_used" for found in findings) == count

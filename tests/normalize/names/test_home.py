"""Whose release a text is, where the source says Korea."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.names.home import home_of
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
    ],
)  # fmt: skip
def test_home(title: str, body: str, home: str) -> None:
    context = Context("r", date(2024, 3, 5), publisher="Ministry of Trade, Industry and Energy")
    sections = (Section("title", title), Section("body", body))
    assert home_of(sections, context, names_in(*sections, context)) == home

"""People: names beside their titles, whose they are, and one id for one person."""

from datetime import date

import pytest

from flows.normalize.names.extract import names_in
from flows.normalize.names.person_names import language_of, person_key
from flows.normalize.text import Context, Section
from schemas.entity import EntityMention, Names

MOTIE = "Ministry of Trade, Industry and Energy"


def read(
    body: str, title: str = "", *, on: str = "2024-03-05", home: str = "KOR", publisher: str | None = MOTIE
) -> Names:
    context = Context("release", date.fromisoformat(on), home, publisher=publisher)
    return names_in(Section("title", title), Section("body", body), context)


def people(names: Names) -> list[EntityMention]:
    return [mention for mention in names.mentions if mention.entity_type == "person"]


Row = tuple[str, str | None, str | None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister for Trade Yoo Myung-hee spoke.",
            [("Yoo Myung-hee", "Minister for Trade", MOTIE)],
            id="title with a complement before the name",
        ),
        pytest.param(
            "Trade, Industry and Energy Minister Sung Yun-mo spoke.",
            [("Sung Yun-mo", "Trade, Industry and Energy Minister", MOTIE)],
            id="a list of subjects before the head",
        ),
        pytest.param(
            "Canada's Minister of Export Promotion, International Trade and Economic Development Mary Ng came.",
            [("Mary Ng", "Minister of Export Promotion, International Trade and Economic Development", "Canada")],
            id="the list of subjects ends where the name begins",
        ),
        pytest.param(
            "He met Don Farrell, Australia's Trade and Tourism Minister, in Perth.",
            [("Don Farrell", "Trade and Tourism Minister", "Australia")],
            id="appositive behind the name",
        ),
        pytest.param(
            "Ken Saito, Minister of Economy, Trade and Industry of Japan, agreed.",
            [("Ken Saito", "Minister of Economy, Trade and Industry", "Japan")],
            id="the country behind the title",
        ),
        pytest.param(
            "Germany's economy minister, Robert Habeck, said so.",
            [("Robert Habeck", "economy minister", "Germany")],
            id="the name between commas behind its title",
        ),
        pytest.param(
            "IEA Executive Director Fatih Birol and WTO Director-General Ngozi Okonjo-Iweala met.",
            [
                ("Fatih Birol", "Executive Director", "International Energy Agency"),
                ("Ngozi Okonjo-Iweala", "Director-General", "World Trade Organization"),
            ],
            id="acronyms of bodies before titles",
        ),
        pytest.param(
            "Jensen Huang, founder and CEO of Nvidia, and Apple Chief Executive Officer Tim Cook attended.",
            [("Jensen Huang", "founder and CEO", "Nvidia"), ("Tim Cook", "Chief Executive Officer", "Apple")],
            id="companies on either side",
        ),
        pytest.param(
            "Chile's Minister of Energy Diego Pardow, Peru's Minister of Energy and Mines Rómulo Mucho and Singapore's "
            "Trade and Industry Minister Gan Kim Yong took part.",
            [
                ("Diego Pardow", "Minister of Energy", "Chile"),
                ("Rómulo Mucho", "Minister of Energy and Mines", "Peru"),
                ("Gan Kim Yong", "Trade and Industry Minister", "Singapore"),
            ],
            id="ministers of three countries in one sentence",
        ),
        pytest.param(
            "He met two vice ministers from Japan: Hosaka Shin of the Ministry of Economy, Trade and Industry (METI) "
            "and Miyaji Takuma of the Ministry of Foreign Affairs (MOFA).",
            [
                ("Hosaka Shin", "vice minister", "Ministry of Economy, Trade and Industry"),
                ("Miyaji Takuma", "vice minister", "Ministry of Foreign Affairs"),
            ],
            id="a plural title for a list",
        ),
        pytest.param(
            "Ministers Joo Hyung-hwan and Yoo Il-ho attended.",
            [("Joo Hyung-hwan", "Minister", MOTIE), ("Yoo Il-ho", "Minister", MOTIE)],
            id="a plural before two names",
        ),
        pytest.param(
            "U.S. Trade Representative Katherine Tai called.",
            [("Katherine Tai", "Trade Representative", "Office of the United States Trade Representative")],
            id="an office that is a body's name too",
        ),
        pytest.param(
            "With Jose W. Fernandez, U.S. Under Secretary for Economic Growth, Energy, and the Environment, he agreed.",
            [
                (
                    "Jose W. Fernandez",
                    "Under Secretary for Economic Growth, Energy, and the Environment",
                    "United States",
                )
            ],
            id="an initial, and a sentence that U.S. does not end",
        ),
        pytest.param(
            "Suhail bin Mohammed Al Mazrouei, Minister of Energy and Infrastructure of the United Arab Emirates, came.",
            [("Suhail bin Mohammed Al Mazrouei", "Minister of Energy and Infrastructure", "United Arab Emirates")],
            id="Arabic particles",
        ),
        pytest.param(
            "Ursula von der Leyen, President of the European Commission, spoke.",
            [("Ursula von der Leyen", "President", "European Commission")],
            id="German particles",
        ),
        pytest.param(
            "Spanish Industry Minister Jordi Hereu and French Economy Minister Bruno Le Maire talked.",
            [("Jordi Hereu", "Industry Minister", "Spain"), ("Bruno Le Maire", "Economy Minister", "France")],
            id="demonyms",
        ),
        pytest.param(
            "President Yoon Suk Yeol flew to Davos.",
            [("Yoon Suk Yeol", "President", "South Korea")],
            id="a head of state is the country's",
        ),
        pytest.param(
            "Korea's Foreign Affairs Minister Cho Tae-yul spoke.",
            [("Cho Tae-yul", "Foreign Affairs Minister", "Ministry of Foreign Affairs")],
            id="another ministry of the same country",
        ),
        pytest.param(
            "Deputy Prime Minister and Minister of Economy and Finance Choi Sang-mok spoke.",
            [("Choi Sang-mok", "Deputy Prime Minister and Minister of Economy and Finance", "South Korea")],
            id="two titles of one person",
        ),
        pytest.param(
            "Governor of California Gavin Newsom visited.",
            [("Gavin Newsom", "Governor", "United States")],
            id="a land between title and name",
        ),
        pytest.param(
            "Mr. Muto Yoji, Minister of Economy, Trade and Industry of Japan, visited.",
            [("Muto Yoji", "Minister of Economy, Trade and Industry", "Japan")],
            id="a form of address is no part of the name",
        ),
        pytest.param(
            "Prime Minister Pham Minh Chinh of Vietnam received him.",
            [("Pham Minh Chinh", "Prime Minister", "Vietnam")],
            id="the country behind the name",
        ),
        pytest.param(
            "Wang Wentao and Muto Yoji talked.",
            [("Wang Wentao", None, None), ("Muto Yoji", None, None)],
            id="names of the Far East without titles",
        ),
        pytest.param(
            "The pianist Martha Argerich played.", [("Martha Argerich", None, None)], id="a given name without a title"
        ),
    ],
)
def test_people(text: str, expected: list[Row]) -> None:
    assert [(m.surface, m.role, m.affiliation) for m in people(read(text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Minister said that exports rose.", id="a title alone"),
        pytest.param("Director General for Trade Policy", id="a title with its subject"),
        pytest.param("Meanwhile, Korean exports to China grew.", id="an adverb before a demonym"),
        pytest.param("The Prime Minister's Office issued a notice.", id="a title inside a body's name"),
        pytest.param("General Motors and General Electric invest.", id="companies that begin like a rank"),
        pytest.param("The Executive Order took effect.", id="an order"),
        pytest.param("Trade ministers and vice ministers of APEC met.", id="plurals without names"),
        pytest.param("In March Samsung Electronics said so.", id="a month before a company"),
        pytest.param("Head Office costs rose.", id="a head that is an adjective"),
        pytest.param("Green growth, Smart factories and Big Data were discussed.", id="plain capitals"),
    ],
)
def test_no_people(text: str) -> None:
    assert people(read(text)) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        pytest.param("Minister for Trade Yoo Myung-hee came. Minister Yoo left.", "Yoo", id="title and surname"),
        pytest.param(
            "Tengku Zafrul Aziz, Malaysia's Minister of Investment, Trade and Industry, came. Minister Zafrul left.",
            "Zafrul",
            id="title and given name",
        ),
        pytest.param(
            "EU Trade Commissioner Valdis Dombrovskis came. Dombrovskis left.", "Dombrovskis", id="surname alone"
        ),
        pytest.param(
            "Deputy Minister for Trade Yang Byeong-nae came. The Deputy Trade Minister left.",
            "Deputy Trade Minister",
            id="title alone",
        ),
        pytest.param(
            "Minister for Trade Inkyo Cheong came. The trade chief left.",
            "trade chief",
            id="another word for the office",
        ),
        pytest.param(
            "WTO Director-General Ngozi Okonjo-Iweala came. Director-General Okonjo-Iweala left.",
            "Okonjo-Iweala",
            id="a hyphened surname",
        ),
    ],
)
def test_a_shorter_mention_is_the_same_person(text: str, surface: str) -> None:
    found = people(read(text))
    assert surface in {mention.surface for mention in found}
    assert len({mention.entity_id for mention in found}) == 1


def test_two_surnames_are_told_apart_by_their_titles() -> None:
    names = read("Trade Minister Kim Hyun-chong met Vice Minister Kim Yong-rae. Vice Minister Kim agreed.")
    by_surface = {mention.surface: mention.entity_id for mention in people(names)}
    assert by_surface["Kim"] == by_surface["Kim Yong-rae"] != by_surface["Kim Hyun-chong"]


def test_a_title_alone_that_two_could_bear_is_nobodys() -> None:
    names = read(
        "China's Commerce Minister Wang Wentao met Canada's Commerce Minister Mary Ng. The Commerce Minister smiled."
    )
    assert [mention.surface for mention in people(names)] == ["Wang Wentao", "Mary Ng"]


def test_a_second_holder_of_one_office_is_another_countrys() -> None:
    names = read("Prime Minister Keir Starmer met Prime Minister Narendra Modi in India.", home="GBR", publisher=None)
    assert [mention.affiliation for mention in people(names)] == ["United Kingdom", "India"]


def test_a_name_of_another_language_is_no_official_of_ours() -> None:
    names = read("Trade Minister Don Farrell came to Seoul from Australia.")
    assert [mention.affiliation for mention in people(names)] == ["Australia"]


def test_the_title_names_whom_the_body_names_in_full() -> None:
    names = read("Minister for Trade Inkyo Cheong met partners.", "Trade Minister Cheong meets partners")
    assert len({mention.entity_id for mention in people(names)}) == 1
    assert {mention.section for mention in people(names)} == {"title", "body"}


@pytest.mark.parametrize(
    "spellings",
    [
        pytest.param(("Dukgeun Ahn", "Ahn Duk-geun", "Ahn Dukgeun", "Ahn Deok Geun"), id="order, hyphen, romanisation"),
        pytest.param(("Inkyo Cheong", "Cheong In-kyo", "Jeong In-gyo"), id="variants of a surname"),
        pytest.param(("Yoon Suk Yeol", "Yoon Suk-yeol", "Yoon Seok-yeol"), id="three words"),
        pytest.param(("Paik Un-gyu", "Ungyu Paik", "Baek Un-gyu"), id="a rare spelling"),
        pytest.param(("Wang Wentao", "Wentao Wang"), id="Chinese in either order"),
        pytest.param(("Jose W. Fernandez", "José Fernández"), id="initial and accents"),
        pytest.param(("Sir Chris Bryant", "Chris Bryant"), id="a form of address"),
        pytest.param(("MUTO Yoji", "Yoji Muto"), id="a surname in capitals"),
    ],
)
def test_one_person_has_one_key(spellings: tuple[str, ...]) -> None:
    assert len({person_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Park Ki-young", "Park Il-jun", id="given names differ"),
        pytest.param("Kim Jung-kwan", "Kim Dong-kwan", id="one syllable differs"),
        pytest.param("Lee Chang-yang", "Jang Chang-yang", id="surnames differ"),
    ],
)
def test_two_people_have_two_keys(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        pytest.param("Ahn Duk-geun", "ko", id="Korean"),
        pytest.param("Euisun Chung", "ko", id="Korean, given name first"),
        pytest.param("Li Qiang", "zh", id="Chinese"),
        pytest.param("Yasutoshi Nishimura", "ja", id="Japanese, given name first"),
        pytest.param("Nguyen Hong Dien", "vi", id="Vietnamese"),
        pytest.param("Katherine Tai", None, id="none of them"),
        pytest.param("Applied Materials", None, id="a company"),
    ],
)
def test_language_of_a_name(name: str, language: str | None) -> None:
    assert language_of(name) == language

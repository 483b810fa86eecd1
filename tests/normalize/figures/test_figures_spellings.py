"""What other sets of tests ask: units, currencies and lengths of time by their many names."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It has 29KM to go.", "quantity 29 km", id="capitals of a symbol"),
        pytest.param("He bought 5 pints of milk.", "quantity 5 pt", id="a pint"),
        pytest.param("The barrel holds 42 US gallons.", "quantity 42 gal", id="a gallon of one country"),
        pytest.param("The pump draws 10 amps at 12 volts.", "quantity 10 A; quantity 12 V", id="amperes and volts"),
        pytest.param("The resistor has 47 ohms.", "quantity 47 ohm", id="ohms"),
        pytest.param(
            "The fish weighed 12 pounds 4 ounces.", "quantity 12 lb; quantity 4 oz", id="pounds and ounces are two"
        ),
        pytest.param("It sent 100 Mbit/s.", "quantity 100 Mb/s", id="a rate of information"),
        pytest.param(
            "It cost 1 million Ukrainian hryvnia and 2 million Polish zloty.",
            "money 1000000 UAH; money 2000000 PLN",
            id="currencies by their full names",
        ),
        pytest.param("It spent 500 million Czech crowns.", "money 500000000 CZK", id="crowns of a country"),
        pytest.param(
            "The Philippine central bank set aside 5 billion pesos.",
            "money 5000000000 PHP",
            id="the sentence names whose pesos",
        ),
        pytest.param("Mexico spent 5 billion pesos.", "money 5000000000 MXN", id="another country's pesos"),
        pytest.param("It cost 5 billion pesos.", "money 5000000000 MXN", id="pesos of nobody named"),
        pytest.param(
            "Pakistan allocated 30 billion rupees for the dam.", "money 30000000000 PKR", id="rupees of Pakistan"
        ),
        pytest.param("Kuwait's reserves rose to 12 billion dinars.", "money 12000000000 KWD", id="dinars of Kuwait"),
        pytest.param("It cost 12 billion dinars.", "", id="nobody's dinars are no figure"),
        pytest.param(
            "Sweden and Norway paid 400 million kroner.",
            "money 400000000 NOK",
            id="two countries named leave the default",
        ),
        pytest.param("Swiss exports reached 20 billion francs.", "money 20000000000 CHF", id="francs of the Swiss"),
        pytest.param("It gave US$ 2.5 b.", "money 2500000000 USD", id="a lone letter for billions"),
        pytest.param("It gave ¥300 million and €5m.", "money 300000000 JPY; money 5000000 EUR", id="the yen's sign"),
        pytest.param("China's Huawei paid ¥5 billion.", "money 5000000000 CNY", id="the same sign is the yuan's"),
        pytest.param(
            "Rupees 24,104 crore was spent, and Euro 5 million.",
            "money 241040000000 INR; money 5000000 EUR",
            id="a name before the amount",
        ),
        pytest.param(
            "Turkish lira 45 million was set aside.", "money 45000000 TRY", id="a name of two words before the amount"
        ),
        pytest.param("The fee is ten dollars and fifty cents.", "money 10.5 USD", id="dollars and cents are one"),
        pytest.param(
            "It rose two dollars and fell 50 cents.",
            "money 2 USD; money -0.5 USD",
            id="dollars and cents of two clauses",
        ),
        pytest.param("It lasted an hour and a half.", "duration 1.5 hour", id="an hour and a half"),
        pytest.param("It took 3 and a half years.", "duration 3.5 year", id="digits and a half"),
        pytest.param("The result was (4.5)%.", "percent -4.5 percent", id="a loss in brackets before the percent sign"),
        pytest.param(
            "The survey drew 1,204 responses, with a margin of error of plus or minus 3 percentage points.",
            "count 1204 response; percent 3 percentage_point",
            id="plus or minus is a margin",
        ),
        pytest.param(
            "A magnitude 6.4 earthquake struck; a 5.9-magnitude aftershock followed.",
            "number 6.4; number 5.9",
            id="magnitudes",
        ),
        pytest.param("The earthquake measured 6.4 on the Richter scale.", "number 6.4", id="a value on a scale"),
        pytest.param(
            "One hundred and twelve point five metres.", "quantity 112.5 m", id="a decimal in words before a unit"
        ),
        pytest.param(
            "Nine out of 10 chief executives expect growth.",
            "count 9 executive; count 10 executive",
            id="with a noun both are counts",
        ),
        pytest.param("It was 72 °F outside.", "quantity 72 °F", id="degrees Fahrenheit"),
    ],
)
def test_spellings(text: str, expected: str) -> None:
    assert told(text) == expected

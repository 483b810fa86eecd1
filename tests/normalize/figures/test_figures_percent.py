"""Rates: percent and percentage points, signed by the words around them."""

import pytest

from tests.normalize.figures.reading_figures import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("Imports decreased 13.1 percent.", "percent -13.1 percent", id="the verb gives the sign"),
        pytest.param(
            "Displays (up 20.2%), chips (down 3.4%) and ships (-5.1%) moved.",
            "percent 20.2 percent; percent -3.4 percent; percent -5.1 percent",
            id="up and down",
        ),
        pytest.param(
            "The rule cut overall energy imports by 21.2 percent.",
            "percent -21.2 percent",
            id="a verb with an object",
        ),
        pytest.param(
            "Exports showed a temporary decline of 7.8 percent.",
            "percent -7.8 percent",
            id="a noun with of",
        ),
        pytest.param(
            "Parts dropped, resulting in a 16.5 percent year-on-year fall.",
            "percent -16.5 percent",
            id="a nominal fall behind",
        ),
        pytest.param(
            "Markets sold 3.1 percent less and shops 28.1 percent more.",
            "percent -3.1 percent; percent 28.1 percent",
            id="less and more",
        ),
        pytest.param(
            "Sales were 3 percent lower than a year earlier and 2 percent below target.",
            "percent -3 percent; percent -2 percent",
            id="lower than",
        ),
        pytest.param(
            "Chips made up 31.2 percent of total exports.",
            "percent 31.2 percent",
            id="a share is positive",
        ),
        pytest.param(
            "Services fell 24.3 percent and 41.8 percent of all pledges were theirs.",
            "percent -24.3 percent; percent 41.8 percent",
            id="a share beside a fall is positive",
        ),
        pytest.param("The rate fell to 3.5 percent.", "percent 3.5 percent", id="a level behind to"),
        pytest.param(
            "Output rose by 3 percent to 45 percent.",
            "percent 3 percent; percent 45 percent",
            id="by gives a change and to a level",
        ),
        pytest.param(
            "Output rose 3 percent to 45 percent.",
            "percent 3 percent; percent 45 percent",
            id="a change without by and a level",
        ),
        pytest.param(
            "The battery charges from 10 to 80 percent.",
            "percent 10 percent; percent 80 percent",
            id="two levels",
        ),
        pytest.param("Prices will rise 4 to 6 percent.", "percent 4..6 percent", id="a rise in a range"),
        pytest.param(
            "Duties of 15.15 to 33.97 percent or 11.82-17.19 percent apply.",
            "percent 15.15..33.97 percent; percent 11.82..17.19 percent",
            id="a range of duties",
        ),
        pytest.param("We expect 3 or 4 percent growth.", "percent 3..4 percent", id="or makes a range"),
        pytest.param("Prices rose by between 3 and 5 percent.", "percent 3..5 percent", id="between with a change"),
        pytest.param(
            "Exports to China and Japan fell 3.1 and 4.2 percent, respectively.",
            "percent -3.1 percent; percent -4.2 percent",
            id="coordinated values share the verb",
        ),
        pytest.param(
            "Exports rose 3.1, 4.2 and 5.3 percent, respectively.",
            "percent 3.1 percent; percent 4.2 percent; percent 5.3 percent",
            id="a series of three",
        ),
        pytest.param(
            "Autos rose 21.7 percent to $6.07 billion, steel 3.9 percent to $1.63 billion.",
            "percent 21.7 percent; money 6070000000 USD; percent 3.9 percent; money 1630000000 USD",
            id="a verb left out",
        ),
        pytest.param(
            "Exports shrank 3 percent in volume and 5 percent in value.",
            "percent -3 percent; percent -5 percent",
            id="a falling verb left out",
        ),
        pytest.param(
            "Those to China (down 19.9 percent), ASEAN (11.2 percent) and India (12.6 percent) fell.",
            "percent -19.9 percent; percent -11.2 percent; percent -12.6 percent",
            id="a list with its verb behind",
        ),
        pytest.param(
            "Employment fell by 3,000, or 0.2 percent.",
            "count 3000 person; percent -0.2 percent",
            id="an apposition goes on with the change",
        ),
        pytest.param(
            "It rose 2.2 percentage points, 4.6%p, 0.5 pp and 1 percent point.",
            "percent 2.2 percentage_point; percent 4.6 percentage_point; percent 0.5 percentage_point; "
            "percent 1 percentage_point",
            id="percentage points in four spellings",
        ),
        pytest.param(
            "The bank cut the rate by 25 basis points to 4.10 per cent.",
            "percent -0.25 percentage_point; percent 4.1 percent",
            id="basis points are hundredths of a point",
        ),
        pytest.param(
            "The bank lowered its prime rate by a quarter point.",
            "percent -0.25 percentage_point",
            id="a quarter point",
        ),
        pytest.param(
            "The prime rate rose to 8-1/2 pct from 8-1/4 pct.",
            "percent 8.5 percent; percent 8.25 percent",
            id="eighths of the wires",
        ),
        pytest.param("GDP contracted at an annual rate of 0.6 percent.", "percent -0.6 percent", id="an annual rate"),
        pytest.param("It contracted at a 0.6 percent annual rate.", "percent -0.6 percent", id="a rate as adjective"),
        pytest.param(
            "Output fell a seasonally adjusted 0.3 pct.",
            "percent -0.3 percent",
            id="adjusted words between",
        ),
        pytest.param(
            "Exports recorded negative growth of 3.4 percent.",
            "percent -3.4 percent",
            id="negative growth",
        ),
        pytest.param("The decline was 3 percent.", "percent -3 percent", id="a subject that falls"),
        pytest.param(
            "The rate moved by +0.3% and then −0.2%.",
            "percent 0.3 percent; percent -0.2 percent",
            id="a plus and a minus sign",
        ),
        pytest.param("Growth of 2.5-3 percent is expected.", "percent 2.5..3 percent", id="a hyphen is no minus"),
        pytest.param("Inflation fell below 2 percent.", "percent 2 percent", id="a bound makes a level"),
        pytest.param("A duty of 21.62 percent was imposed.", "percent 21.62 percent", id="a duty has no direction"),
        pytest.param("Shops offer discounts of up to 17 percent.", "percent 17 percent", id="discounts are positive"),
        pytest.param("Growth of 0.04 per cent was registered.", "percent 0.04 percent", id="per cent in two words"),
        pytest.param(
            "It followed the 3.2-percent increase of May.",
            "percent 3.2 percent",
            id="a hyphenated adjective",
        ),
        pytest.param(
            "Output rose 0.4 pct after a 0.3 pct fall.",
            "percent 0.4 percent; percent -0.3 percent",
            id="rates of the past",
        ),
    ],
)
def test_rates(text: str, figures: str) -> None:
    assert told(text) == figures

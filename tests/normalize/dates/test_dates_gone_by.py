"""Parts of a year that the past tells of, and periods that are no topic of what follows."""

import pytest

from tests.normalize.dates.date_cases import days

_H1_2011, _H2_2011 = "2011-01-01/2011-06-30", "2011-07-01/2011-12-31"
_H1_2012, _H2_2012 = "2012-01-01/2012-06-30", "2012-07-01/2012-12-31"


@pytest.mark.parametrize(("released_on", "text", "expected"), [
    pytest.param("2012-01-09", "Orders sagged in the first half and picked up in the second half.",
                 [_H1_2011, _H2_2011], id="both halves of the year gone by"),
    pytest.param("2012-01-25", "Steel output dropped in the first quarter.", ["2011-01-01/2011-03-31"],
                 id="a quarter that has hardly begun"),
    pytest.param("2012-03-29", "Steel output dropped in the first quarter.", ["2012-01-01/2012-03-31"],
                 id="a quarter that is nearly over"),
    pytest.param("2012-01-09", "Steel output will drop in the first half.", [_H1_2012], id="to come"),
    pytest.param("2012-01-20", "Mills stood idle because of floods in the second half of the year.", [_H2_2011],
                 id="of the year: the one gone by"),
    pytest.param("2012-01-20", "Mills will stand idle in the second half of the year.", [_H2_2012],
                 id="of the year: to come"),
    pytest.param("2012-10-20", "Mills stood idle in the second half of the year.", [_H2_2012],
                 id="of the year: the one that runs"),
    pytest.param("2012-05-10", "In 2011 the country sold 2 million cars. Buyers held back in the first half.",
                 ["2011-01-01/2011-12-31", _H1_2011], id="last year is spoken of"),
    pytest.param("2012-05-10", "Its plant of 2005 was enlarged. Buyers held back in the first half.",
                 ["2005-01-01/2005-12-31", _H1_2012], id="a year long gone is not"),
    pytest.param("2012-05-10", "In 2011 sales fell. In April 2012 they rose. Buyers held back in the first half.",
                 ["2011-01-01/2011-12-31", "2012-04-01/2012-04-30", _H1_2012], id="the text has left that year"),
    pytest.param("2012-05-10", "Sales were below those of 2009, when a bonus had moved purchases into the first half.",
                 ["2009-01-01/2009-12-31", "2009-01-01/2009-06-30"], id="when: of the year before it"),
    pytest.param("2012-05-10", "Sales were below those of 2009; when it is lifted in June, they will rise.",
                 ["2009-01-01/2009-12-31", "2012-06-01/2012-06-30"], id="when: another clause"),
])  # fmt: skip
def test_part_of_a_year_gone_by(released_on: str, text: str, expected: list[str]) -> None:
    assert days(text, released_on) == expected


_MAY_2016, _MAY_2017 = "2016-05-01/2016-05-31", "2017-05-01/2017-05-31"


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Output rose in 2016 in spite of floods. Rice fell owing to a drought in the second half of the year. "
                 "Wheat was 3% up on a year earlier.",
                 ["2016-01-01/2016-12-31", "2016-07-01/2016-12-31", "2015-01-01/2015-12-31"],
                 id="the part of the year that a cause has"),
    pytest.param("Sales rose 4% in May, an advance on the 2% growth of April. Shops took 3% more than a year earlier.",
                 [_MAY_2017, "2017-04-01/2017-04-30", _MAY_2016], id="an advance on the growth of April"),
    pytest.param("Sales came to $4 bn in May, below the figure for April. Shops took 3% more than a year earlier.",
                 [_MAY_2017, "2017-04-01/2017-04-30", _MAY_2016], id="below the figure for April"),
    pytest.param("Sales fell in May against a buoyant May last year. Shops took 3% more than a year earlier.",
                 [_MAY_2017, _MAY_2016, _MAY_2016], id="against a buoyant May"),
    pytest.param("Sales fell in May; in January 2009 they had been at their lowest. Shops took 3% more than a year "
                 "earlier.", [_MAY_2017, "2009-01-01/2009-01-31", _MAY_2016], id="the past before the past"),
    pytest.param("In January 2009 it had 40 shops. They took 3% more than a year earlier.",
                 ["2009-01-01/2009-01-31", "2008-01-01/2008-01-31"], id="had that is no helping verb"),
    pytest.param("From January to May cement use rose 3% on the same months of 2014.",
                 ["2017-01-01/2017-05-31", "2014-01-01/2014-05-31"], id="the same months: the whole topic"),
    pytest.param("The duty goes on the first day of the month in which the treaty takes effect.", [],
                 id="the month in which: of any month"),
    pytest.param("It is paid at the end of the quarter in which it falls due.", [], id="the quarter in which"),
    pytest.param("It was paid on the first day of the month.", ["2017-06-01"], id="the month of the release"),
])  # fmt: skip
def test_topic(text: str, expected: list[str]) -> None:
    assert days(text, "2017-06-29") == expected


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("Last year output dropped in the first half and picked up in the second.",
                 ["2011-01-01/2011-12-31", _H1_2011, _H2_2011], id="last year opens the sentence"),
    pytest.param("In 2009, a mill was opened in March and another in November.",
                 ["2009-01-01/2009-12-31", "2009-03-01/2009-03-31", "2009-11-01/2009-11-30"],
                 id="a year opens it, then two months"),
    pytest.param("The year before, orders had dropped 9 percent in the first half.",
                 ["2011-01-01/2011-12-31", _H1_2011], id="the year before opens it"),
    pytest.param("In 2009 output rose, the ministry said in May.",
                 ["2009-01-01/2009-12-31", "2012-05-01/2012-05-31"], id="who says so says it later"),
    pytest.param("Since 2009 the firm has opened mills in May.",
                 ["2009-01-01/2009-12-31", "2012-05-01/2012-05-31"], id="since a year"),
    pytest.param("In 2009 it sold a mill, which burnt down in May.",
                 ["2009-01-01/2009-12-31", "2012-05-01/2012-05-31"], id="another clause"),
    pytest.param("The loss of 2010 was $3 billion, against $2 billion in 2009 and $1 billion the year before that.",
                 ["2010-01-01/2010-12-31", "2009-01-01/2009-12-31", "2008-01-01/2008-12-31"], id="the one before that"),
    pytest.param("The year before that meeting was dull.", [], id="the year before that meeting"),
    pytest.param("The gap narrowed to $9 billion in June from a revised $13 billion in December and $12 billion a year "
                 "ago.", ["2012-06-01/2012-06-30", "2011-12-01/2011-12-31", "2011-06-01/2011-06-30"],
                 id="a year ago, compared with at some distance"),
    pytest.param("In the second quarter output grew 2 percent from the first.",
                 ["2012-04-01/2012-06-30", "2012-01-01/2012-03-31"], id="from the first"),
    pytest.param("In the second quarter it was a shock to the first man from the first village.",
                 ["2012-04-01/2012-06-30"], id="from the first village"),
])  # fmt: skip
def test_year_of_the_clause(text: str, expected: list[str]) -> None:
    assert days(text, "2012-07-20") == expected

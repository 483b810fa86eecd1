"""People in the prose of other ministries, of companies and of the newswire: tests/cases/people.json says who.

A row gives the reporting country and the issuing body, and each mention of a person with role and affiliation; rows
without people are sentences whose capitals and titles are nobody's.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.normalize.names.test_names_people import people, read

CASES = json.loads((Path(__file__).parents[2] / "cases" / "people.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["why"]) for case in CASES])
def test_people_elsewhere(case: dict[str, Any]) -> None:
    names = read(case["text"], home=case["home"], publisher=case["publisher"])
    assert [[m.surface, m.role, m.affiliation] for m in people(names)] == case["people"]


def test_every_case_says_why_it_exists() -> None:
    reasons = [case["why"] for case in CASES]
    assert len(reasons) == len(set(reasons))

"""Headings of some of the people within a list that has no heading itself."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import labels
from compliance.intake.read import read as read_paper
from tests.intake.printed import paper
from tests.intake.who import read, there

_LIST = """
# Dale Children's Trust

5 – 7pm, Monday 16th March 2009

Ann Low, Dale Council
Bo Marsh, Dale Primary Care Trust
Cy Orr, Dale Housing Forum

{first}
Di Elm, (Deputy Mayor)

{second}
Ed Yew, Toy Library

{third}
Flo Ash, Dale Council
Guy Holt, Dale Council

Hal Ivy, Dale Gateway
Ida Jay, Hill School

Item 1:   Welcome, apologies and introductions
1. Ann Low welcomed everyone.
"""


@pytest.mark.parametrize(
    "first, second, third",
    [
        ("Young People’s representatives", "Voluntary Sector representatives", "Also attending"),
        ("Elected members", "Co-opted members", "Others present"),
        ("Parent representatives", "School governors", "Also present"),
    ],
)
def test_people_below_headings_of_some(first: str, second: str, third: str) -> None:
    """They are read with the others and unsure as they are; a heading is nobody, and a block without is not theirs."""
    people = read(_LIST.format(first=first, second=second, third=third))
    assert there(people) == ["Ann Low", "Bo Marsh", "Cy Orr", "Di Elm", "Ed Yew", "Flo Ash", "Guy Holt"]
    assert not any(each.sure for each in people.attendees)
    assert not people.attendees_complete
    assert any("no heading" in question.what for question in people.questions)


def test_representatives_are_not_said_to_be_present() -> None:
    """The word holds that of those present, and says nothing of it."""
    found = labels.read("Voluntary Sector representatives")
    assert found is None or not found.strict


def test_body_of_somebody_in_the_list_is_not_the_one_that_met() -> None:
    """Beside three names and commas stands where they are from, so that the title tells the body or it is asked."""
    text = _LIST.format(first="Elected members", second="Co-opted members", third="Others present").replace("# ", "")
    (found,) = read_paper(paper(text))
    assert found.body in {"Dale Children's Trust", None}

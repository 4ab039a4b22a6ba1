"""What stands below apologies that a whole sentence tells, as where a page has its columns one after the other."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper

HEAD = """Dale Safety Board

Minutes of the meeting held on 14 March 2017

PRESENT

Councillor Ann Low – in the Chair (Dale County Council)

{}

"""
BELOW = "\n\n1. Minutes\n\nThese were agreed.\n"
GROUPS = "Fell District Council\nCouncillor T Dow\nR Ash\n\nDale Police\nSupt D March"
LINES = "Councillor T Dow, Fell District Council\nR Ash, Fell District Council\nSupt D March, Dale Police"
TOLD = [
    "Apologies were submitted on behalf of V Hart (Fen Council), C Beck (Dale CCG) and Dr I Thorn (Dale Trust)",
    "Apologies for absence were received from V Hart, Fen Council; C Beck, Dale CCG; and Dr I Thorn, Dale Trust",
    "Apologies: V Hart, C Beck and Dr I Thorn",
    "Apologies for absence: Cllr V Hart, Mr C Beck & Dr I Thorn",
    "Apologies were received from V Hart, C Beck and Dr I Thorn.",
    "Apologies: V Hart (Fen Council), C Beck (Fire and Rescue)\nand Dr I Thorn (Adults, Health and Care)",
]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("below", [GROUPS, LINES])
def test_people_below_whole_apologies_are_asked_about(told: str, below: str) -> None:
    """They sent none for sure: it is asked whether they were there, and their list is not said to be whole."""
    (found,) = read(paper(HEAD.format(told) + below + BELOW))
    assert [((each.name or "").split()[-1], each.sure) for each in found.apologies] == [
        ("Hart", True),
        ("Beck", True),
        ("Thorn", True),
    ]
    assert [(each.name, each.organisation, each.sure) for each in found.attendees[1:]] == [
        ("Councillor T Dow", "Fell District Council", False),
        ("R Ash", "Fell District Council", False),
        ("Supt D March", "Dale Police", False),
    ]
    assert not found.attendees_complete
    assert [each.about for each in found.questions] == ["attendees"]


@pytest.mark.parametrize(
    "told",
    [
        "Apologies: V Hart (Fen Council), C Beck (Dale CCG) and\n\nDr I Thorn (Dale Trust)",
        "Apologies:\n\nV Hart, Fire and Rescue\n\nC Beck, Dale CCG\n\nDr I Thorn, Dale Trust",
        "Apologies were received from the following:\n\nV Hart, Dale and Fen Council\n\nC Beck\n\nDr I Thorn",
        "Apologies: V Hart, Fire and Rescue\n\nC Beck, Dale CCG\n\nDr I Thorn, Dale Trust",
    ],
)
def test_apologies_that_go_on_are_one_list(told: str) -> None:
    """An "and" that ends a line, or stands in the name of a body, ends nothing."""
    (found,) = read(paper(HEAD.format(told) + BELOW))
    assert [(each.name, each.sure) for each in found.apologies] == [
        ("V Hart", True),
        ("C Beck", True),
        ("Dr I Thorn", True),
    ]
    assert [each.name for each in found.attendees] == ["Councillor Ann Low"]

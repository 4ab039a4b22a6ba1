"""Names one below the other that stand in no list, as where a page lost the second column of those present."""

from __future__ import annotations

from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.who import read as people_of
from tests.intake.who import there

_MINUTES = """
    DALE PARISH COUNCIL

    Minutes of the meeting of Dale Parish Council held on 5 June 2013 at the Town Hall at 6.00 pm.

    Members Present:
    Mr A B Low
    Mrs C Dent
    49.
    Mr E F Ash
    Ms G Orr
    Mr H Moss
    Mrs I J Hart
    CHAIRMAN'S COMMUNICATIONS
    The Chairman told of the fair.
    50. INTERESTS
    There were none.
    51. CRIME
    The report was noted.
"""


def test_a_column_of_people_behind_a_number() -> None:
    """The first of them was the title of an item, and all of them were lost without a word."""
    (found,) = read(paper(_MINUTES))
    assert [(each.number, each.title) for each in found.items] == [
        *(("49", "CHAIRMAN'S COMMUNICATIONS"), ("50", "INTERESTS"), ("51", "CRIME")),
    ]
    assert [each.name for each in found.attendees] == ["Mr A B Low", "Mrs C Dent"]
    assert not found.attendees_complete
    assert [each.what for each in found.questions if each.about == "attendees"] == [
        "4 names, from “Mr E F Ash” to “Mrs I J Hart” (lines 10 to 13), stand in no list. Which of them were there?"
    ]


def test_people_who_are_listed_above() -> None:
    """Those of whom the list has most, as where some declare an interest, are not asked about again."""
    people = people_of(
        "Present:\nMr A B Low\nMrs C Dent\nMr E F Ash\n\n1. Interests\n\nThere was one each of:\n\n"
        "Mr A Low\nMrs C Dent\nMr E Ash\n"
    )
    assert there(people) == ["Mr A B Low", "Mrs C Dent", "Mr E F Ash"]
    assert people.attendees_complete
    assert not people.questions

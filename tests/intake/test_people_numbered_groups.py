"""Lists of people in groups whose headings bear numbers, in columns that tabs make."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.printed import paper
from tests.intake.who import with_bodies

_GROUPS = """
DALE SAFETY BOARD

12 February 2007

{first}

Councillor Ann Low\t-\tDale Council

Superintendent Bo Ray\t-\tDale Police

Cy Dent\t-\tElm Trust

\t\t{second}

Di Moor\t-\tDale Council

Ed Orr\t-\tElm Health

Apologies for absence were received from:

Fay Pask\t-\tElm Homes

01/07\tPREVIOUS MINUTES

The minutes were confirmed.
"""


@pytest.mark.parametrize(
    "first, second",
    [
        ("PRESENT:\t(1)\tBoard Members", "(2)\tSupport Officers"),
        ("PRESENT:\n\n\t\t(1)\tMembers", "(2)\tIn Attendance"),
        ("Present\t1.\tMembers", "2.\tOfficers"),
    ],
)
def test_groups(first: str, second: str) -> None:
    """Each group is read below its heading, and nobody is lost."""
    people = read_people(paper(_GROUPS.format(first=first, second=second)).lines, "minutes")
    assert with_bodies(people.attendees) == [
        ("Councillor Ann Low", "Dale Council"),
        ("Superintendent Bo Ray", "Dale Police"),
        ("Cy Dent", "Elm Trust"),
        ("Di Moor", "Dale Council"),
        ("Ed Orr", "Elm Health"),
    ]
    assert with_bodies(people.apologies) == [("Fay Pask", "Elm Homes")]
    assert not people.questions


def test_numbers_that_refer_to_notes() -> None:
    """They stand before people, and head no groups."""
    people = read_people(
        paper("""
DALE SAFETY BOARD

12 February 2007

PRESENT:\t(1)\tMrs Ann Low (Chair)
\t(2)\tMs Di Moor
\t(2)\tMr Bo Ray

1. Welcome

The Chair welcomed everyone.
""").lines,
        "minutes",
    )
    assert [each.name for each in people.attendees] == ["Mrs Ann Low", "Ms Di Moor", "Mr Bo Ray"]

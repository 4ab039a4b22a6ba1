"""The list below the first item, "Welcome and apologies": of those who came, where one of apologies follows it."""

from __future__ import annotations

import pytest

from compliance.intake.reading import People
from tests.intake.printed import matter
from tests.intake.who import away, read, there, with_bodies

_LIST = """
Ann Lime   Dale Police and Crime Commissioner (Chair Person)   AL
Bob Orr   CPS – North Dale (Vice Chair Person)   BO
HH Judge Dent   Judiciary   HHJD
Ed Moss   Office of the Dale Police & Crime Commissioner   EM
Flo Hart   Citizens Advice – Witness Service   FH
Gus Howe   Dale Police   GHo

**Apologies received from:**
Hal Fry   HMP Marl   HF
Ida Tarn   Victim Support   IT

**Absent:**
Jo Vale   Public Health   JV

AL welcomed all, and Judge Dent in particular, who had joined by telephone.

2. Minutes of the last meeting
The minutes were agreed.
"""


def _minutes(heading: str) -> People:
    return read(f"Minutes of the meeting held on 4 March 2024\n\n{heading}\n{_LIST}")


@pytest.mark.parametrize(
    "heading",
    [
        "1. Welcome, Apologies and Declarations – Ann Lime",
        "1. Welcome and apologies",
        "1 Introductions and Apologies",
        "Item 1: Welcome, introductions and apologies",
    ],
)
def test_the_list_above_that_of_apologies_is_of_those_there(heading: str) -> None:
    """Whoever leads the item, named in its heading, is one of them and is read once; those absent are neither."""
    people = _minutes(heading)
    assert there(people) == ["Ann Lime", "Bob Orr", "HH Judge Dent", "Ed Moss", "Flo Hart", "Gus Howe"]
    assert with_bodies(people.apologies) == [("Hal Fry", "HMP Marl"), ("Ida Tarn", "Victim Support")]
    assert people.chair is not None
    assert people.chair.name == "Ann Lime"


def test_a_column_of_initials_is_none_of_bodies() -> None:
    """Though four letters among them could be those of a body."""
    people = _minutes("1. Welcome and apologies")
    assert with_bodies(people.attendees)[2:] == [
        ("HH Judge Dent", "Judiciary"),
        ("Ed Moss", "Office of the Dale Police & Crime Commissioner"),
        ("Flo Hart", "Citizens Advice – Witness Service"),
        ("Gus Howe", "Dale Police"),
    ]
    assert all(each.sure for each in people.attendees[3:])


def test_a_list_of_which_nothing_tells_whom_it_is_of_is_unsure() -> None:
    """They may have come, or sent apologies: the heading speaks of both."""
    head = "Minutes of 4 March 2024\n\n1. Welcome and apologies\n"
    people = read(f"{head}Ann Lime, Dale Council\nBob Orr, Dale Police\n\n2. Crime\n")
    assert away(people) == ["Ann Lime", "Bob Orr"]
    assert not any(each.sure for each in people.apologies)


def test_apologies_below_such_a_heading_are_apologies_where_those_there_are_listed_above() -> None:
    """Then nothing else is left that they could be."""
    people = read("""
Minutes of 4 March 2024

Present
Ann Lime, Dale Council (Chair)
Bob Orr, Dale Police

1. Welcome and apologies
Cy Dent, Dale Homes
Di Moss, Dale College

2. Crime
""")
    assert there(people) == ["Ann Lime", "Bob Orr"]
    assert away(people) == ["Cy Dent", "Di Moss"]
    assert all(each.sure for each in people.apologies)


def test_the_heading_of_apologies_within_an_item_of_them_is_no_item() -> None:
    """The number above it is that of both."""
    found = matter(
        "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT: Ann Reed (Chair)\n\n"
        "1. WELCOME AND APOLOGIES\n\nAnn Reed welcomed all.\n\nAPOLOGIES RECEIVED FROM:\n\nBo Lee\n\n"
        "2. BURGLARY\n\nIt was noted that it fell.\n\n3. BICYCLES\n\nIt was agreed to mark them.\n"
    )
    assert [each.number for each in found.items] == ["1", "2", "3"]


def test_the_body_on_the_line_of_the_title_comes_before_the_one_whose_paper_it_is_on() -> None:
    """It is asked which of them met, and the nearer is the guess."""
    found = matter(
        "NORTHAM JUSTICE PARTNERSHIP\n\nNortham Justice Board Meeting Minutes\n\n5 June 2013\n\nPresent: Ann Reed"
    )
    assert found.body == "Northam Justice Board"
    assert [each.about for each in found.questions if each.about == "body"] == ["body"]


def test_of_whom_a_list_is_cannot_be_told_where_the_heading_of_those_there_has_none() -> None:
    """All of them sent apologies, without a doubt, where a page in columns put the heading of those there elsewhere."""
    people = read("""
Minutes of 4 March 2024

Attendees

Support



Apologies
Cy Dent, Dale Homes
Di Moss, Dale College
Ed Orr, Dale Police

2. Crime
""")
    assert away(people) == ["Cy Dent", "Di Moss", "Ed Orr"]
    assert not any(each.sure for each in people.apologies)
    (asked,) = (each.what for each in people.questions if "sent apologies" in each.what)
    assert "those present have no list of their own" in asked

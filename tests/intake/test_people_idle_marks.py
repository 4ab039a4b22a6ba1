"""Marks beside names that, by a note below, say what else somebody is, and nothing of who came."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter
from tests.intake.who import away, read, there

_LISTS = """
Minutes of Executive Meeting on 18 April 2016
Present: / G. Joss* / Chair,
L. Tregarth* / Vice-Chair
I. Langdon* / Secretary
H. Wilmot* / W Midlands Regional Rep
S. Nicol
Apologies: / A. Peel*
T. Gibb*
P. Vedda* MBE
{note}
No / Note / Action
1 / Welcome and Apologies
Apologies were noted as above.
2 / Declarations of Interest
There were none.
"""
_THERE = ["G. Joss", "L. Tregarth", "I. Langdon", "H. Wilmot", "S. Nicol"]


@pytest.mark.parametrize("note", ["*= director of AYM Ltd.", "(* denotes trustee of the charity)"])
def test_a_mark_that_says_what_else_somebody_is(note: str) -> None:
    """The lists go on past it, and the note is nobody."""
    people = read(_LISTS.format(note=note))
    assert there(people) == _THERE
    assert away(people) == ["A. Peel", "T. Gibb", "P. Vedda MBE"]
    assert not any("“*”" in question.what for question in people.questions)


def test_a_mark_that_says_who_was_absent_still_does() -> None:
    """A note of those absent is not put aside with those of other things."""
    people = read("Minutes\n\nPresent:\nAnn Low*\nBen Orr\nCy Dent\n\n* denotes absence\n\n1. Welcome\n\nNone.\n")
    assert there(people) == ["Ben Orr", "Cy Dent"]


def test_the_executive_of_a_company() -> None:
    """The company in the first line is who met, and it is asked."""
    found = matter("Association of Youth Team Managers Ltd\n" + _LISTS.format(note="").lstrip())
    assert found.body == "Association of Youth Team Managers Ltd"
    assert len(about(found, "body")) == 1


def test_the_executive_of_a_council_is_a_body_of_its_own() -> None:
    """It has its name from no company."""
    found = matter("Dale District Council\n" + _LISTS.format(note="").lstrip())
    assert found.body == "Executive"


@pytest.mark.parametrize("below", ["", "| Notes of the Board | 3 May |  |\n"])
@pytest.mark.parametrize("mark, marked", [("Apols", "Ben Orr"), ("Sent apologies", "Ben Orr")])
def test_a_column_without_heading_that_marks_those_away(mark: str, marked: str, below: str) -> None:
    """Its marks count, also where a line that is nobody's runs on below the table."""
    people = read(
        "# Minutes of the Board\n\n## Attendance\n\n|  | Members | Title |\n"
        f"|  | Ann Low | Manager |\n| {mark} | Ben Orr | Lay Member |\n|  | Cy Dent | Lay Member |\n{below}"
    )
    assert there(people)[:2] == ["Ann Low", "Cy Dent"]
    assert away(people) == [marked]

"""Minutes with the number of the item of a later agenda above their title, and headings that end in a colon."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.intake.matter.documents import stamp
from tests.intake.printed import matter, paper, parts

_FILED = """
    {above}{number}

    Anytown Rivers Domestic Abuse Forum Minutes

    18th January 2007

    10am – Garden Room

    Ann Low – Chair of the Anytown Rivers DA Forum

    Ben Moss – Anytown Council (Partnerships)

    Minutes from the last meeting and matters arising:

    The minutes of the DA Forum of 19th October 2006 were agreed.

    Ann told the meeting of the county's plans.

    Review of the Terms of Reference:

    Ben noted that they were old.

    It was agreed that the second should be left out.
"""


@pytest.mark.parametrize("number", ["Agenda Item 9", "Agenda item     1", "AGENDA ITEM NO. 3", "Agenda item no: 4a"])
@pytest.mark.parametrize("above", ["", "VIEWS: 28 PAGES: 10\n\n    "])
def test_the_number_above_the_title(number: str, above: str) -> None:
    """It opens no item of this meeting, and what follows is read as it is without it."""
    text = _FILED.format(number=number, above=above)
    (part,) = parts(text)
    assert part.kind == "minutes"
    read = matter(text)
    assert (read.body, read.date, read.time) == ("Anytown Rivers Domestic Abuse Forum", date(2007, 1, 18), "10:00")
    assert [(item.number, item.title) for item in read.items] == [
        (None, "Minutes from the last meeting and matters arising"),
        (None, "Review of the Terms of Reference"),
    ]
    assert [each.date for each in read.previous_minutes] == [date(2006, 10, 19)]


def test_a_letterhead_between_the_number_and_the_title() -> None:
    """The name and the address of the body may stand between the two."""
    text = """
                                                                   Agenda item     1
                 ANYSHIRE POLICE AUTHORITY
              County Hall, West Anytown, Anytown, AN2 7QP
                      Tel: Anytown (01632) 960 897

                                   MINUTES
                            OF THE MEETING OF THE
                         ANYSHIRE POLICE AUTHORITY
                       HELD ON WEDNESDAY 27 JUNE 2007
                           IN THE COUNCIL CHAMBER
    MEMBERS PRESENT

    Cllr J Ash
    Cllr M Birch
    Mr D Dean
    """
    (part,) = parts(text)
    assert part.kind == "minutes"
    read = matter(text)
    assert (read.date, read.body) == (date(2007, 6, 27), "ANYSHIRE POLICE AUTHORITY")


@pytest.mark.parametrize(
    "below",
    [
        "Minutes of the meeting held on 5 June 2013\n\n    RESOLVED that they be confirmed.",
        "Minutes of the Safer Northam Board\n\n    To note the minutes of the meeting of 5 June 2013.",
        "Minutes of the Safer Northam Board, 5 June 2013\n\n    Minutes:\n\n    They were noted.",
        "Report of the Director\n\n    The Director reported.",
    ],
)
def test_an_item_of_an_agenda(below: str) -> None:
    """Where no minutes of a body begin below the number, it is that of the item, and stays."""
    lines = paper(f"Agenda Item 3\n\n    {below}\n\n    Agenda Item 4\n\n    Crime").lines
    assert stamp.without(lines) == lines


def test_a_day_above_the_number() -> None:
    """What stands above it is then the head of the agenda, whose day is another."""
    text = "Safer Northam Board\n\n12 June 2013\n\nAgenda Item 3\n\nMinutes of the Safer Northam Board\n\n13 March 2013"
    lines = paper(text).lines
    assert stamp.without(lines) == lines

"""Business whose number was lost is none of the item above it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.intake.printed import matter

_LOST = """
    SAFER NORTHAM BOARD

    Minutes of the meeting held on 5 June 2013

    Present: Councillor A Reed (Chair), Cy Bell and Di Shaw

    1 Apologies for Absence

    Apologies were received from Ed Tull.

    2 {title}

    There were none.

    {heading}

    RESOLVED that the minutes of the meeting of the Board held on 6 March 2013 be confirmed as a correct record.

    4 Chair's Announcements

    Cy told of the summer.

    5 Crime

    RESOLVED that the report be noted.
"""


@pytest.mark.parametrize("title", ["Declarations of Interest", "Declarations of Interest (if any)", "Announcements"])
@pytest.mark.parametrize(
    "heading",
    [
        "To confirm the minutes of the meeting held on 6 March 2013.",
        "To approve as a correct record the minutes of the last meeting",
        "Confirmation of the minutes of the meeting held on 6 March 2013",
        "Minutes of the meeting held on Wednesday, 6 March 2013",
    ],
)
def test_minutes_below_an_item_of_something_else(title: str, heading: str) -> None:
    """That they were confirmed was not decided on interests; and the numbers behind them run on."""
    read = matter(_LOST.format(title=title, heading=heading))
    numbered = {item.number: item.resolution for item in read.items if item.number}
    assert list(numbered) == ["1", "2", "4", "5"]
    assert numbered["2"] is None
    assert numbered["5"] == "RESOLVED that the report be noted."
    assert [each.date for each in read.previous_minutes] == [date(2013, 3, 6)]


def test_minutes_below_the_item_that_they_are_of() -> None:
    """An item of minutes keeps what was decided on them."""
    read = matter(_LOST.format(title="Minutes", heading="To confirm the minutes of the meeting held on 6 March 2013."))
    (item,) = [each for each in read.items if each.number == "2"]
    assert "be confirmed" in (item.resolution or "")


def test_headings_behind_a_lone_number() -> None:
    """Where only the first item kept its number, the headings below it open items too."""
    read = matter("""
        Meeting of the Northam Care Committee

        Date: Monday, 13th March, 2006

        In Attendance: Mrs A Reed (Chairman), Mr C Bell, Ms D Shaw

        1 Apologies and substitutions

        Mr E Tull was away.

        Minutes of the Meeting held on Monday, 19th December, 2005

        The minutes were approved as a correct record.

        Matters Arising

        There were none that were not covered elsewhere.

        Awareness Day

        Di reported that it would be held in June.
    """)
    assert [(item.number, item.title) for item in read.items] == [
        ("1", "Apologies and substitutions"),
        (None, "Minutes of the Meeting held on Monday, 19th December, 2005"),
        (None, "Matters Arising"),
        (None, "Awareness Day"),
    ]
    assert read.items[0].resolution is None


def test_minutes_confirmed_below_an_introduction_without_numbers() -> None:
    """A paragraph of its own tells of it, and headings that end in a colon open the items."""
    read = matter("""
        Minutes Committee Meeting 13.7.21

        Attendees: Ann Low (chairman), Ben Moss (Elm Council) and Cy Orr (Treasurer)
        Apologies: Di Pask

        Chairman's Introduction:
        The Chairman welcomed all to the meeting.

        Notes of the meeting of 18/5/21 were accepted as accurate.

        Matters arising:
        It is understood that the leaders are now involved.

        Director's Report:
        Ben had sent out his report before the meeting.
    """)
    assert [(item.title, item.resolution) for item in read.items] == [
        ("Chairman's Introduction", None),
        ("Matters arising", None),
        ("Director's Report", None),
    ]
    assert [each.date for each in read.previous_minutes] == [date(2021, 5, 18)]

"""A paragraph that tells what was done with the minutes of an earlier meeting begins no document of its own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.intake.printed import matter, parts

HEAD = """
    SAFER NORTHAM BOARD

    Minutes of the meeting held on 5 June 2013 at County Hall

    Present: Councillor A Reed (Chair), Cy Bell and Di Shaw

    1. Apologies

    There were none.

    2. {title}

    {told}

    RESOLVED that they be approved as a correct record.

    3. Crime

    It fell.

    4. Attendance at meetings

    Attendance was good.

    5. Close
"""


@pytest.mark.parametrize(
    "told",
    [
        "The minutes of the meeting held on 6 March 2013 were submitted.",
        "The minutes of the meeting held on Wednesday, 6th March, 2013 had been circulated and were taken as read.",
        "Minutes of the meeting of the Board held on 06/03/2013 were then considered page by page.",
        "The notes of the meeting held on 6 March 2013 at County Hall were tabled by the Clerk.",
        "The minutes of the meeting held on 6th March 2013.",
    ],
)
@pytest.mark.parametrize("title", ["MINUTES", "Record of the last time"])
def test_minutes_that_were_put_before_the_meeting(told: str, title: str) -> None:
    """Whatever was done with them, that something was done shows that it is no title."""
    (part,) = parts(HEAD.format(title=title, told=told))
    assert part.kind == "minutes"
    read = matter(HEAD.format(title=title, told=told))
    assert [item.number for item in read.items] == ["1", "2", "3", "4", "5"]
    assert [each.date for each in read.previous_minutes] == [date(2013, 3, 6)]


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the meeting held on 6 March 2013, which was held at County Hall",
        "Minutes of the meeting held on 6 March 2013, at which the following were present",
        "MINUTES of the meeting of 6 March 2013 which was chaired by Councillor Reed",
    ],
)
def test_a_title_that_says_how_the_meeting_was_held(title: str) -> None:
    """It is one all the same, and what stands below it is another document."""
    later = f"{title}\n\nPresent: Cy Bell and Di Shaw\n\n1. Apologies\n\nThere were none.\n\n2. Fire\n\nIt rose.\n"
    assert len(parts(HEAD.format(title="Fire", told="It rose.") + "\n" + later)) == 2

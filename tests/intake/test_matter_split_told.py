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


_UNNUMBERED = """
    Meeting of the Northam Care Committee

    Date: Monday, 13th March, 2006

    In Attendance: Mrs A Reed (Chairman), Mr C Bell, Ms D Shaw

    1 Apologies

    There were none.

    {title}

    {told}

    Matters Arising

    There were none that were not covered elsewhere.

    Awareness Day

    Di reported that it would be held in June.

    Training

    Cy told of the new course.
"""


@pytest.mark.parametrize("day", ["Monday, 19th December, 2005", "19th December 2005"])
@pytest.mark.parametrize(
    "told",
    [
        "The Minutes of the Meeting held on Monday, 19th December 2005 were approved as a correct record.",
        "The minutes were approved as a correct record, with the amendment that Mr Bell had been there.",
        "These minutes were agreed.",
        "They were agreed as a true record.",
        "Agreed as a true record.",
        "Agreed.",
    ],
)
def test_a_heading_without_a_number_over_what_was_done_with_minutes(told: str, day: str) -> None:
    """What was done with them stands right below, so that it heads an item and no second paper."""
    text = _UNNUMBERED.format(title=f"Minutes of the Meeting held on {day}", told=told)
    (part,) = parts(text)
    assert part.kind == "minutes"
    read = matter(text)
    assert read.date == date(2006, 3, 13)
    assert [each.date for each in read.previous_minutes] == [date(2005, 12, 19)]


def test_a_second_paper_whose_first_lines_speak_of_earlier_minutes() -> None:
    """Those of another day are of no concern to the title above."""
    text = _UNNUMBERED.format(
        title="Minutes of the Meeting held on Monday, 19th December, 2005",
        told="The minutes of 12th September 2005 were approved.",
    )
    assert len(parts(text)) == 2
